### Staff: one lesson of one day, a whole day's substitute, and the week on paper.

## What can be done

lesson-one-day = Denne dagen: { $date }
lesson-actions = Hva vil du gjøre?
lesson-passed = Dagen er passert. Det som har vært, endres ikke.
lesson-not-yours = Denne timen er det andre som har ansvar for.
lesson-no-teacher = Ingen lærer
lesson-substitute = Vikar
lesson-cancel = Avlys
lesson-move = Flytt
lesson-room = Annet rom
lesson-extra = Ekstra time
lesson-undo = Angre endringen

## What is filled in

lesson-substitute-who = Hvem er vikar?
lesson-whole-day = Er { $name } borte hele dagen? Vikar for alle timene
lesson-free = Ledig
lesson-free-known = Ledig, har gruppa
lesson-busy = Opptatt { $time }
lesson-busy-with = Opptatt { $time }, { $owner }
lesson-date = Dag
lesson-starts = Fra
lesson-ends = Til
lesson-reason = Grunn
lesson-reason-none = Ingen grunn oppgitt
lesson-note = Beskjed til deltakerne
lesson-note-help = Den vises som du skriver den, merket «på norsk». Skriv ikke om helse.
lesson-said = Slik står det hos deltakerne

## What the buttons say, and what is said when it is done

lesson-substitute-save = Lagre vikar
lesson-cancel-save = Avlys timen
lesson-move-save = Flytt timen
lesson-room-save = Bytt rom
lesson-extra-save = Legg inn ekstra time
lesson-undo-save = La timen bli som vanlig
lesson-substitute-done = Vikaren er lagret. Deltakerne ser det nå.
lesson-cancel-done = Timen er avlyst. Deltakerne ser det nå.
lesson-move-done = Timen er flyttet. Deltakerne ser det nå.
lesson-room-done = Rommet er byttet. Deltakerne ser det nå.
lesson-extra-done = Den ekstra timen er lagt inn.
lesson-undo-done = Timen er som vanlig igjen. Deltakerne ser det nå.
refused-timetable-clashes = Noe kolliderer. Les hva, og kryss av nederst hvis det skal være slik.

## What is different already

lesson-change = Endring
# For example: Endret av Kari Nes 25.11.2026 08:12
lesson-changed-by = Endret av { $name } { $date } { $time }
lesson-changed = Endret { $date } { $time }

## A substitute for a whole day

substitute-day = Vikar for en hel dag
substitute-day-help = Velg én vikar for alle timene, eller en for hver. Vikaren får se gruppa den dagen.
substitute-day-who = Hvem er borte?
substitute-day-all = Samme vikar for alle timene
substitute-day-free = Ledig i { $free } av { $all }
substitute-day-each = Vikar for { $lesson }
substitute-day-none = Ingen vikar
substitute-day-no-lessons = Ingen timer denne dagen.
substitute-day-save = Lagre vikarene
substitute-day-nothing = Velg minst én vikar.
substitute-day-saved = Lagret
substitute-day-has = Har vikar
substitute-day-locked = Kan ikke endres av deg
substitute-day-cancelled = Avlyst
substitute-day-result =
    { $count ->
        [one] { $count } time har fått vikar.
       *[other] { $count } timer har fått vikar.
    }
substitute-day-left =
    { $count ->
        [one] { $count } time er ikke lagret. Se hva som står ved den.
       *[other] { $count } timer er ikke lagret. Se hva som står ved dem.
    }

## The week on paper

week-paper = Uka på papir
week-paper-print = Skriv ut
week-paper-back = Til timeplanen
week-paper-language = Språk på arket
week-paper-size = Ett ark A4
week-paper-nothing = Ingen timer denne uka.
