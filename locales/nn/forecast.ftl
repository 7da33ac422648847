### Staff: weeks to come, why they are not full, and what could fill them.
### Review: no native speaker has read this file yet.

forecast = Prognose
forecast-help = Denne veka og dei { $weeks } neste: timar i planen mot målet. Ei veke tel éin gong for kvar deltakar som får for lite.
forecast-below =
    { $count ->
        [0] Alle veker er fulle
        [one] { $count } veke under målet
       *[other] { $count } veker under målet
    }
forecast-below-in-group =
    { $count ->
        [0] Alle veker er fulle i denne gruppa
        [one] { $count } veke under målet i denne gruppa
       *[other] { $count } veker under målet i denne gruppa
    }
forecast-members =
    { $count ->
        [0] Ingen deltakarar
        [one] { $count } deltakar
       *[other] { $count } deltakarar
    }
forecast-no-group = Utan gruppe
forecast-none = Ingen grupper å vise
forecast-none-help = Her står gruppene med deltakarar som du følgjer opp eller underviser.
forecast-unit = Eining
forecast-unit-all = Alle einingar
forecast-open = Vis deltakarar
forecast-last-weeks = Vekene som var
forecast-close = Gøym deltakarar
forecast-weeks = Vekene framover
forecast-before-after = Før: { $before }. Med endringane: { $after }.

forecast-tone-full = Full
forecast-tone-short = Manglar noko
forecast-tone-empty = Manglar det meste
forecast-tone-outside = Utanfor programmet
forecast-week-full = Veke { $week }: full, { $planned } av { $target } timar
forecast-week-gap = Veke { $week }: { $planned } av { $target } timar, manglar { $gap }
forecast-week-outside = Veke { $week }: utanfor programmet
forecast-week-group =
    { $below ->
        [0] Veke { $week }: full for alle { $members }
        [one] Veke { $week }: { $below } av { $members } har for lite, til saman { $gap } timar
       *[other] Veke { $week }: { $below } av { $members } har for lite, til saman { $gap } timar
    }
forecast-week-nobody = Veke { $week }: ingen deltakarar i programmet
forecast-week-own = Veke { $week }: gruppa har { $planned } av { $target } timar
forecast-from-to = Veke { $week }, { $from }–{ $to }
forecast-hours-of = { $planned } av { $target } timar
forecast-missing = Manglar { $gap } timar
forecast-together = Manglar { $gap } timar til saman for { $below } av { $members } deltakarar
forecast-own-hours = Gruppa sine eigne timar: { $planned } av { $target }
forecast-work-hours = Arbeidsretta: { $hours } timar
forecast-full = Ingenting manglar
forecast-due-nothing = Ingen timar skal fyllast denne veka

forecast-why = Kvifor
cause-closure = Stengt: undervisning fell bort
cause-cancelled = Avlyst
cause-outside-programme = Timar utanfor datoane til programmet
cause-day-off = Fridag: det var planlagt meir enn delen til dagen
cause-practice-missing = Praksisplass manglar
cause-ended-slot = Timar er slutt, og ikkje erstatta
cause-not-full = Programmet er ikkje fylt
cause-since = siste dag { $date }
cause-in-weeks =
    { $count ->
        [one] i { $count } veke
       *[other] i { $count } veker
    }

work-hours = Arbeidsretta timar
work-rule = Minst 15 timar i veka i snitt (integreringslova § 14 a)
work-average = { $hours } timar i snitt
work-met = Held
work-short = For lite
work-counts-from = Blir talde frå veke { $week } i { $year }.
work-arithmetic = { $sum } timar delt på { $weeks } veker
work-part =
    { $weeks ->
        [one] { $weeks } veke med { $hours } timar
       *[other] { $weeks } veker med { $hours } timar
    }
work-over = Veke { $first } til veke { $last }, som planlagt.
work-leave-out =
    { $weeks ->
        [one] { $weeks } veke med berre fri er ikkje rekna med. Med henne: { $other } timar i snitt.
       *[other] { $weeks } veker med berre fri er ikkje rekna med. Med dei: { $other } timar i snitt.
    }
work-leave-in =
    { $weeks ->
        [one] { $weeks } veke med berre fri er rekna med. Utan henne: { $other } timar i snitt.
       *[other] { $weeks } veker med berre fri er rekna med. Utan dei: { $other } timar i snitt.
    }

suggestions = Forslag
suggestions-gap =
    { $weeks ->
        [one] Det manglar { $gap } timar i { $weeks } veke. Dette passar i dei ledige timane:
       *[other] Det manglar { $gap } timar i dei fleste av { $weeks } veker. Dette passar i dei ledige timane:
    }
suggestions-nothing-short = Utanom stengde dagar er alle veker fulle.
suggestions-none = Vi fann ingenting som passar i dei ledige timane.
suggestions-decide = Forslaga endrar ingenting. De bestemmer.
step-join-group = Bli med i { $group }
step-own-hours = Eigne timar
suggestion-adds = { $hours } timar i veka
suggestion-free = Ledig: { $hours }
reason-work-needed = Trengst for dei 15 arbeidsretta timane
reason-in-plan = Står i planen
reason-towards-goal = Fører mot sluttmålet
reason-fills = Fyller veka

refused-timetable-no-such-proposal = Endringa kan ikkje reknast ut. Sjå på dag, klokkeslett og datoar.
refused-timetable-too-much-proposed = Vi reknar ut høgst { $most } endringar på ein gong.
