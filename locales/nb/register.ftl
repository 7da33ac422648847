### Staff: the register of a lesson, and those that are missing.

refused-attendance-lesson-cancelled = Timen er avlyst, så ingen kan føres.
refused-attendance-lesson-not-begun = Timen er ikke i dag ennå. Den kan føres fra dagen den holdes.
refused-attendance-bad-late-minutes = Minuttene må være minst 1 og kortere enn timen.
refused-attendance-marked-twice = Samme person er ført to ganger på én gang.
refused-attendance-too-many-marks = Høyst { $most } kan føres på én gang.

## The lessons of a day

roll-title = Oppmøte
roll-today = I dag
roll-before = Dagen før
roll-after = Dagen etter
roll-day = Velg dag
roll-mine = Mine timer
roll-unit = Hele enheten
roll-whose = Hvilke timer
roll-now = Nå
roll-next = Neste
roll-others = Andre timer i gruppene mine
roll-earlier = Tidligere i dag
roll-later = Senere i dag
roll-none = Ingen timer denne dagen
roll-none-help = Her står timene som har noen å føre.
roll-state-none = Ikke ført
roll-state-some = { $recorded } av { $people } ført
roll-state-all = Ført: alle { $people }
roll-state-one = Ført
roll-to-missing = Mangler føring
roll-kept = Dagens timer ligger her og kan føres uten nett.

## One lesson

roll-back = Dagens timer
roll-call = Før oppmøte
roll-count = { $recorded } av { $people } ført
roll-all-present = Alle til stede
roll-all-present-help =
    { $count ->
        [0] Alle er ført
        [one] Setter én som ikke er ført og ikke har meldt fravær
       *[other] Setter { $count } som ikke er ført og ikke har meldt fravær
    }
roll-present = Til stede
roll-late = Sen
roll-absent = Borte
roll-unrecorded = Ikke ført
roll-late-by = { $minutes } min
roll-how-late = Hvor sen?
roll-own-minutes = Minutter
roll-set-minutes = Sett
roll-reported = Meldt fravær
roll-valid = Gyldig
roll-not-valid = Ikke gyldig
roll-off = Godkjent fri
roll-locked = Måneden er låst
roll-by = { $author } kl. { $time }
roll-you = Du
roll-import = Importert
roll-room = Rommets nettbrett
roll-host = Praksisvert { $name }
roll-lend = Bruk denne skjermen i klasserommet i dag
roll-not-begun = Timen kan føres fra { $date }.
roll-keys = Tastatur: piltaster flytter, T til stede, S sen, B borte.
roll-key-present = t
roll-key-late = s
roll-key-absent = b

## What is sent, and what is not

roll-unsent =
    { $count ->
        [one] Én føring ligger her – ikke sendt
       *[other] { $count } føringer ligger her – ikke sendt
    }
roll-unsent-one = Ikke sendt
roll-send-now = Send nå
roll-conflict = Noen andre har ført noe annet
roll-conflicts =
    { $count ->
        [one] Én føring trenger at du ser på den
       *[other] { $count } føringer trenger at du ser på dem
    }
roll-conflict-mine = Du førte
roll-conflict-theirs = { $author } førte
roll-keep-theirs = Behold: { $mark }
roll-use-mine = Bruk min: { $mark }
roll-refused = Din føring «{ $mark }» ble ikke lagret.
roll-read = Jeg har sett det
roll-no-place = Nettleseren kan ikke lagre noe her. Føringen er ikke tatt vare på.

## What is missing

roll-missing-title = Mangler føring
roll-missing-help = Timer som er over, der ikke alle er ført. Den som ikke er ført, er ikke borte.
roll-missing-none = Alt er ført
roll-missing-none-help = Ingen timer mangler føring i denne perioden.
roll-missing-count =
    { $count ->
        [one] Én time
       *[other] { $count } timer
    }
roll-missing-weeks =
    { $weeks ->
        [one] Siste uke
       *[other] Siste { $weeks } uker
    }
roll-missing-period = Periode
roll-missing-never = Bare timer der ingen er ført
roll-missing-more = Vis flere

## On paper

roll-paper = På papir
roll-print = Skriv ut
roll-paper-name = Navn
roll-paper-late = Sen (min)
roll-paper-signature = Ført av:
