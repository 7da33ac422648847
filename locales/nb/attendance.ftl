### The hours, and why they are what they are.

hours-of = av { $target }
hours-attended = Til stede
hours-excused = Godkjent fravær
hours-unexcused = Ikke godkjent fravær
hours-unrecorded = Ikke ført ennå
hours-unrecorded-help = Det er ikke fravær. Læreren har ikke ført timene ennå.
# Planned, and not over yet.
hours-ahead = Kommer
hours-planned = Planlagt
hours-target = Mål for uka
hours-gap = Mangler
hours-gap-help = Uka er ikke full. Rådgiveren din skal fylle den.
hours-weeks = De siste ukene
hours-week-bar = Uke { $week }: { $attended } av { $target }
hours-none = Ingen timer denne uka

why = Hvorfor dette tallet?
why-lines = Timene, én for én
why-target = Målet, dag for dag
why-lessons =
    { $lessons ->
        [one] { $lessons } skoletime × { $rate } min = { $total }
       *[other] { $lessons } skoletimer × { $rate } min = { $total }
    }
why-clock = Tiden på klokka: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } pause = { $total }
why-sum = Til sammen
why-source = Regel: { $source }
why-version = Regelsett { $version }
why-wrong = Dette er feil

outcome-attended = Til stede
outcome-late = Kom for sent
outcome-excused = Godkjent fravær
outcome-unexcused = Ikke godkjent fravær
outcome-unrecorded = Ikke ført ennå
outcome-cancelled = Avlyst
# Outside the dates of the programme.
outcome-not-counted = Teller ikke

target-programme-day = Vanlig dag
target-day-off = Fridag
target-time-off = Du har fri
target-outside-programme = Utenfor programmet
