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

kept-filters = Mine lagra filter
keep-filter = Lagre filteret
keep-filter-name = Namn på filteret
keep-filter-save = Lagre
keep-filter-cancel = Avbryt
drop-filter = Slett filteret { $name }

cases-keys = Tastatur: skråstrek (/) søkjer, pil ned og pil opp går i lista, Enter opnar, Escape går tilbake

refused-caseload-no-name = Gi filteret eit namn.
refused-caseload-long-name = Namnet kan ha { $most } teikn.
refused-caseload-name-used = Du har eit filter med dette namnet.
refused-caseload-many-filters = Du har { $most } filter. Slett eitt før du lagrar eit nytt.
refused-caseload-no-filter = Filteret kan ikkje lagrast.

filter-mine = Mine
filter-no-plan = Utan vedteken plan
filter-gap = Veka er ikkje full
filter-awaiting = Ventar på oppstart
filter-late = Sein oppstart
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
flag-correction = Melder om feil
flag-follow-up = Eittårsoppfølging manglar
flag-appeal-runs = Klagefrist går

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
# The last day of the three months (§ 12), and how far it is.
start-deadline = Frist { $date }
start-days-left =
    { $count ->
        [one] { $count } dag att
       *[other] { $count } dagar att
    }
start-last-day = siste dag i dag
start-days-over =
    { $count ->
        [one] { $count } dag over fristen
       *[other] { $count } dagar over fristen
    }

## Roles

role-adviser = Programrådgivar
role-teacher = Lærar
role-coordinator = Koordinator
role-leader = Leiar
role-administrator = Administrator
role-auditor = Innsynsrevisor

## The last weeks, in short

weeks-last = Siste { $weeks } veker
weeks-percent = { $percent } %
weeks-attended = { $percent } % til stades
weeks-excused = { $percent } % godkjent fråvær
weeks-unexcused = { $percent } % ikkje godkjent fråvær
weeks-unrecorded = { $percent } % ikkje ført
weeks-outside = Utanfor programmet
