### Staff: weeks to come, why they are not full, and what could fill them.

forecast = Prognose
# Above the list of groups.
forecast-help = Denne uka og de { $weeks } neste: timer i planen mot målet. Ei uke teller én gang for hver deltaker som får for lite.
forecast-below =
    { $count ->
        [0] Alle uker er fulle
        [one] { $count } uke under målet
       *[other] { $count } uker under målet
    }
forecast-below-in-group =
    { $count ->
        [0] Alle uker er fulle i denne gruppa
        [one] { $count } uke under målet i denne gruppa
       *[other] { $count } uker under målet i denne gruppa
    }
forecast-members =
    { $count ->
        [0] Ingen deltakere
        [one] { $count } deltaker
       *[other] { $count } deltakere
    }
forecast-no-group = Uten gruppe
forecast-none = Ingen grupper å vise
forecast-none-help = Her står gruppene med deltakere som du følger opp eller underviser.
forecast-unit = Enhet
forecast-unit-all = Alle enheter
forecast-open = Vis deltakere
forecast-last-weeks = Ukene som var
forecast-close = Skjul deltakere
forecast-weeks = Ukene framover
forecast-before-after = Før: { $before }. Med endringene: { $after }.

## A week of the strip, and what its tones mean

forecast-tone-full = Full
forecast-tone-short = Mangler noe
forecast-tone-empty = Mangler det meste
forecast-tone-outside = Utenfor programmet
# Read out for each week, for example: Uke 48: 30 av 37,5 timer, mangler 7,5
forecast-week-full = Uke { $week }: full, { $planned } av { $target } timer
forecast-week-gap = Uke { $week }: { $planned } av { $target } timer, mangler { $gap }
forecast-week-outside = Uke { $week }: utenfor programmet
forecast-week-group =
    { $below ->
        [0] Uke { $week }: full for alle { $members }
        [one] Uke { $week }: { $below } av { $members } har for lite, til sammen { $gap } timer
       *[other] Uke { $week }: { $below } av { $members } har for lite, til sammen { $gap } timer
    }
forecast-week-nobody = Uke { $week }: ingen deltakere i programmet
forecast-week-own = Uke { $week }: gruppa har { $planned } av { $target } timer
forecast-from-to = Uke { $week }, { $from }–{ $to }
forecast-hours-of = { $planned } av { $target } timer
forecast-missing = Mangler { $gap } timer
forecast-together = Mangler { $gap } timer til sammen for { $below } av { $members } deltakere
forecast-own-hours = Gruppas egne timer: { $planned } av { $target }
forecast-work-hours = Arbeidsrettet: { $hours } timer
forecast-full = Ingenting mangler
forecast-due-nothing = Ingen timer skal fylles denne uka

## Why

forecast-why = Hvorfor
cause-closure = Stengt: undervisning faller bort
cause-cancelled = Avlyst
cause-outside-programme = Timer utenfor programmets datoer
cause-day-off = Fridag: det var planlagt mer enn dagens andel
cause-practice-missing = Praksisplass mangler
cause-ended-slot = Timer er slutt, og ikke erstattet
cause-not-full = Programmet er ikke fylt
cause-since = siste dag { $date }
cause-in-weeks =
    { $count ->
        [one] i { $count } uke
       *[other] i { $count } uker
    }

## The fifteen hours of § 14 a

work-hours = Arbeidsrettede timer
work-rule = Minst 15 timer i uka i snitt (integreringsloven § 14 a)
work-average = { $hours } timer i snitt
work-met = Holder
work-short = For lite
work-counts-from = Telles fra uke { $week } i { $year }.
work-arithmetic = { $sum } timer delt på { $weeks } uker
work-part =
    { $weeks ->
        [one] { $weeks } uke med { $hours } timer
       *[other] { $weeks } uker med { $hours } timer
    }
work-over = Uke { $first } til uke { $last }, som planlagt.
work-leave-out =
    { $weeks ->
        [one] { $weeks } uke med bare fri er ikke regnet med. Med den: { $other } timer i snitt.
       *[other] { $weeks } uker med bare fri er ikke regnet med. Med dem: { $other } timer i snitt.
    }
work-leave-in =
    { $weeks ->
        [one] { $weeks } uke med bare fri er regnet med. Uten den: { $other } timer i snitt.
       *[other] { $weeks } uker med bare fri er regnet med. Uten dem: { $other } timer i snitt.
    }

## What could fill the weeks

suggestions = Forslag
suggestions-gap =
    { $weeks ->
        [one] Det mangler { $gap } timer i { $weeks } uke. Dette passer i de ledige timene:
       *[other] Det mangler { $gap } timer i de fleste av { $weeks } uker. Dette passer i de ledige timene:
    }
suggestions-nothing-short = Utenom stengte dager er alle uker fulle.
suggestions-none = Vi fant ingenting som passer i de ledige timene.
suggestions-decide = Forslagene endrer ingenting. Dere bestemmer.
step-join-group = Bli med i { $group }
step-own-hours = Egne timer
suggestion-adds = { $hours } timer i uka
suggestion-free = Ledig: { $hours }
reason-work-needed = Trengs for de 15 arbeidsrettede timene
reason-in-plan = Står i planen
reason-towards-goal = Fører mot sluttmålet
reason-fills = Fyller uka

## A proposal

refused-timetable-no-such-proposal = Endringen kan ikke regnes ut. Se på dag, klokkeslett og datoer.
refused-timetable-too-much-proposed = Vi regner ut høyst { $most } endringer på en gang.
