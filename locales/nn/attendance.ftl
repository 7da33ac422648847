### The hours, and why they are what they are.
### Review: no native speaker has read this file yet.

hours-of = av { $target }
hours-attended = Til stades
hours-excused = Godkjent fråvær
hours-unexcused = Ikkje godkjent fråvær
hours-unrecorded = Ikkje ført enno
hours-unrecorded-help = Det er ikkje fråvær. Læraren har ikkje ført timane enno.
# Planned, and not over yet.
hours-ahead = Kjem
hours-planned = Planlagt
hours-target = Mål for veka
hours-gap = Manglar
hours-gap-help = Veka er ikkje full. Rådgivaren din skal fylle henne.
hours-weeks = Dei siste vekene
hours-week-bar = Veke { $week }: { $attended } av { $target }
hours-none = Ingen timar denne veka

why = Kvifor dette talet?
why-lines = Timane, éin for éin
why-target = Målet, dag for dag
why-lessons =
    { $lessons ->
        [one] { $lessons } skuletime × { $rate } min = { $total }
       *[other] { $lessons } skuletimar × { $rate } min = { $total }
    }
why-clock = Tida på klokka: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } pause = { $total }
why-sum = Til saman
why-source = Regel: { $source }
why-version = Regelsett { $version }
why-wrong = Dette er feil

outcome-attended = Til stades
outcome-late = Kom for seint
outcome-excused = Godkjent fråvær
outcome-unexcused = Ikkje godkjent fråvær
outcome-unrecorded = Ikkje ført enno
outcome-cancelled = Avlyst
# Outside the dates of the programme.
outcome-not-counted = Tel ikkje

target-programme-day = Vanleg dag
target-day-off = Fridag
target-time-off = Du har fri
target-outside-programme = Utanfor programmet
