### Staff: the register of a lesson, and those that are missing.
### Review: no native speaker has read this file yet.

refused-attendance-lesson-cancelled = Timen er avlyst, så ingen kan førast.
refused-attendance-lesson-not-begun = Timen er ikkje i dag enno. Han kan førast frå dagen han blir halden.
refused-attendance-bad-late-minutes = Minutta må vere minst 1 og kortare enn timen.
refused-attendance-marked-twice = Same person er ført to gonger på éin gong.
refused-attendance-too-many-marks = Høgst { $most } kan førast på éin gong.

## The lessons of a day

roll-title = Oppmøte
roll-today = I dag
roll-before = Dagen før
roll-after = Dagen etter
roll-day = Vel dag
roll-mine = Timane mine
roll-unit = Heile eininga
roll-whose = Kva timar
roll-now = No
roll-next = Neste
roll-others = Andre timar i gruppene mine
roll-earlier = Tidlegare i dag
roll-later = Seinare i dag
roll-none = Ingen timar denne dagen
roll-none-help = Her står timane som har nokon å føre.
roll-state-none = Ikkje ført
roll-state-some = { $recorded } av { $people } førte
roll-state-all = Førte: alle { $people }
roll-state-one = Ført
roll-to-missing = Manglar føring
roll-kept = Timane i dag ligg her og kan førast utan nett.

## One lesson

roll-back = Timane denne dagen
roll-call = Før oppmøte
roll-count = { $recorded } av { $people } førte
roll-all-present = Alle til stades
roll-all-present-help =
    { $count ->
        [0] Alle er førte
        [one] Set éin som ikkje er ført og ikkje har meldt fråvær
       *[other] Set { $count } som ikkje er førte og ikkje har meldt fråvær
    }
roll-present = Til stades
roll-late = Sein
roll-absent = Borte
roll-unrecorded = Ikkje ført
roll-late-by = { $minutes } min
roll-how-late = Kor sein?
roll-own-minutes = Minutt
roll-set-minutes = Set
roll-reported = Meldt fråvær
roll-valid = Gyldig
roll-not-valid = Ikkje gyldig
roll-off = Godkjend fri
roll-locked = Månaden er låst
roll-by = { $author } kl. { $time }
roll-you = Du
roll-import = Importert
roll-room = Nettbrettet i rommet
roll-host = Praksisvert { $name }
roll-lend = Bruk denne skjermen i klasserommet i dag
roll-not-begun = Timen kan førast frå { $date }.
roll-keys = Tastatur: piltastar flyttar, T til stades, S sein, B borte.
roll-key-present = t
roll-key-late = s
roll-key-absent = b

## What is sent, and what is not

roll-unsent =
    { $count ->
        [one] Éi føring ligg her – ikkje sendt
       *[other] { $count } føringar ligg her – ikkje sendt
    }
roll-unsent-one = Ikkje sendt
roll-send-now = Send no
roll-conflict = Nokon andre har ført noko anna
roll-conflicts =
    { $count ->
        [one] Éi føring treng at du ser på ho
       *[other] { $count } føringar treng at du ser på dei
    }
roll-conflict-mine = Du førte
roll-conflict-theirs = { $author } førte
roll-keep-theirs = Behald: { $mark }
roll-use-mine = Bruk mi: { $mark }
roll-refused = Føringa di «{ $mark }» vart ikkje lagra.
roll-read = Eg har sett det
roll-no-place = Nettlesaren kan ikkje lagre noko her. Føringa er ikkje teken vare på.

## What is missing

roll-missing-title = Manglar føring
roll-missing-help = Timar som er over, der ikkje alle er førte. Den som ikkje er ført, er ikkje borte.
roll-missing-none = Alt er ført
roll-missing-none-help = Ingen timar manglar føring i denne perioden.
roll-missing-count =
    { $count ->
        [one] Éin time
       *[other] { $count } timar
    }
roll-missing-weeks =
    { $weeks ->
        [one] Siste veke
       *[other] Siste { $weeks } veker
    }
roll-missing-period = Periode
roll-missing-never = Berre timar der ingen er førte
roll-missing-more = Vis fleire

## On paper

roll-paper = På papir
roll-print = Skriv ut
roll-paper-name = Namn
roll-paper-late = Sein (min)
roll-paper-signature = Ført av:
