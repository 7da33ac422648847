### Staff: the frame of their screens, and the list of cases.
### Review: no native speaker has read this file yet.

cases = Deltakarar
cases-search = Søk etter namn
cases-filters = Filter
cases-count =
    { $count ->
        [one] { $count } deltakar
       *[other] { $count } deltakarar
    }
# How the list is ordered.
cases-order = Det som hastar mest, står først
cases-more = Vis fleire
cases-shown = Viser { $shown } av { $count }
cases-none = Ingen deltakarar her
cases-none-help = Her står dei du er rådgivar eller lærar for. Manglar nokon, så spør leiaren din om tilgang.
cases-none-by = Ingen treff på «{ $search }»
cases-none-so = Ingen deltakarar passar med filtera
cases-none-filters = Filtera er framleis på. Prøv utan dei.
cases-none-spelling = Sjekk skrivemåten, eller søk med berre førenamn eller etternamn.
cases-all = Vis alle

filter-mine = Mine
filter-no-plan = Utan vedteken plan
filter-gap = Veka er ikkje full
filter-ended = Avslutta
filter-unit = Eining
filter-unit-all = Alle einingar
filter-group = Gruppe
filter-group-all = Alle grupper

cases-column-name = Namn
cases-column-flags = Å gjere
cases-column-week = Planlagt denne veka
cases-column-plan = Plan
cases-column-programme = Program
cases-column-adviser = Rådgivar
adviser-none = Ingen rådgivar

## What needs doing

flag-no-plan = Utan vedteken plan
flag-starts-late = Sein oppstart
# For example: Mangler 5 t
flag-gap = Manglar { $duration }
flag-unrecorded = Førre veke ikkje ført
flag-ends-soon = Sluttar snart
# The planned end has passed, and nobody has ended the programme.
flag-end-passed = Sluttdato passert

## Week, plan and programme on one line

# Hours, for example: 32,5 av 37,5 t
week-of = { $planned } av { $target } t
week-none = Ingen timar

plan-missing = Ingen plan
plan-in-list-draft = Utkast
plan-in-list-proposed = Forslag
plan-in-list-decided = Vedteken
plan-in-list-superseded = Erstatta
plan-in-list-ended = Avslutta

programme-awaiting = Ventar på oppstart
programme-active = I programmet
programme-ended = Avslutta
programme-starts = Startar { $date }
programme-no-dates = Ingen dato sett

## Roles

role-adviser = Programrådgivar
role-teacher = Lærar
role-coordinator = Koordinator
role-leader = Leiar
role-administrator = Administrator
role-auditor = Innsynsrevisor
