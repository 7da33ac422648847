### Staff: one lesson of one day, a whole day's substitute, and the week on paper.
### Review: no native speaker has read this file yet.

## What can be done

lesson-one-day = Denne dagen: { $date }
lesson-actions = Kva vil du gjere?
lesson-passed = Dagen er passert. Det som har vore, blir ikkje endra.
lesson-not-yours = Denne timen er det andre som har ansvar for.
lesson-no-teacher = Ingen lærar
lesson-substitute = Vikar
lesson-cancel = Avlys
lesson-move = Flytt
lesson-room = Anna rom
lesson-extra = Ekstra time
lesson-undo = Angre endringa

## What is filled in

lesson-substitute-who = Kven er vikar?
lesson-whole-day = Er { $name } borte heile dagen? Vikar for alle timane
lesson-free = Ledig
lesson-free-known = Ledig, har gruppa
lesson-busy = Oppteken { $time }
lesson-busy-with = Oppteken { $time }, { $owner }
lesson-date = Dag
lesson-starts = Frå
lesson-ends = Til
lesson-reason = Grunn
lesson-reason-none = Ingen grunn oppgitt
lesson-note = Melding til deltakarane
lesson-note-help = Ho blir vist som du skriv henne, merkt «på norsk». Skriv ikkje om helse.
lesson-said = Slik står det hos deltakarane

## What the buttons say, and what is said when it is done

lesson-substitute-save = Lagre vikar
lesson-cancel-save = Avlys timen
lesson-move-save = Flytt timen
lesson-room-save = Byt rom
lesson-extra-save = Legg inn ekstra time
lesson-undo-save = La timen bli som vanleg
lesson-substitute-done = Vikaren er lagra. Deltakarane ser det no.
lesson-cancel-done = Timen er avlyst. Deltakarane ser det no.
lesson-move-done = Timen er flytt. Deltakarane ser det no.
lesson-room-done = Rommet er bytt. Deltakarane ser det no.
lesson-extra-done = Den ekstra timen er lagd inn.
lesson-undo-done = Timen er som vanleg igjen. Deltakarane ser det no.
refused-timetable-clashes = Noko kolliderer. Les kva, og kryss av nedst om det skal vere slik.

## What is different already

lesson-change = Endring
lesson-changed-by = Endra av { $name } { $date } { $time }
lesson-changed = Endra { $date } { $time }

## A substitute for a whole day

substitute-day = Vikar for ein heil dag
substitute-day-help = Vel éin vikar for alle timane, eller ein for kvar. Vikaren får sjå gruppa den dagen.
substitute-day-who = Kven er borte?
substitute-day-all = Same vikar for alle timane
substitute-day-free = Ledig i { $free } av { $all }
substitute-day-each = Vikar for { $lesson }
substitute-day-none = Ingen vikar
substitute-day-no-lessons = Ingen timar denne dagen.
substitute-day-save = Lagre vikarane
substitute-day-nothing = Vel minst éin vikar.
substitute-day-saved = Lagra
substitute-day-has = Har vikar
substitute-day-locked = Kan ikkje endrast av deg
substitute-day-cancelled = Avlyst
substitute-day-result =
    { $count ->
        [one] { $count } time har fått vikar.
       *[other] { $count } timar har fått vikar.
    }
substitute-day-left =
    { $count ->
        [one] { $count } time er ikkje lagra. Sjå kva som står ved han.
       *[other] { $count } timar er ikkje lagra. Sjå kva som står ved dei.
    }

## The week on paper

week-paper = Veka på papir
week-paper-print = Skriv ut
week-paper-back = Til timeplanen
week-paper-language = Språk på arket
week-paper-size = Eitt ark A4
week-paper-nothing = Ingen timar denne veka.
