### Staff: the frame of their screens, and the list of cases.

cases = Deltakere
cases-search = Søk etter navn
cases-filters = Filtre
cases-count =
    { $count ->
        [one] { $count } deltaker
       *[other] { $count } deltakere
    }
# How the list is ordered.
cases-order = Det som haster mest, står først
cases-more = Vis flere
cases-shown = Viser { $shown } av { $count }
cases-none = Ingen deltakere her
cases-none-help = Her står de du er rådgiver eller lærer for. Mangler noen, så spør lederen din om tilgang.
cases-none-by = Ingen treff på «{ $search }»
cases-none-so = Ingen deltakere passer med filtrene
cases-none-filters = Filtrene er fortsatt på. Prøv uten dem.
cases-none-spelling = Sjekk skrivemåten, eller søk med bare fornavn eller etternavn.
cases-all = Vis alle

kept-filters = Mine lagrede filtre
keep-filter = Lagre filteret
keep-filter-name = Navn på filteret
keep-filter-save = Lagre
keep-filter-cancel = Avbryt
drop-filter = Slett filteret { $name }

cases-keys = Tastatur: skråstrek (/) søker, pil ned og pil opp går i lista, Enter åpner, Escape går tilbake

refused-caseload-no-name = Gi filteret et navn.
refused-caseload-long-name = Navnet kan ha { $most } tegn.
refused-caseload-name-used = Du har et filter med dette navnet.
refused-caseload-many-filters = Du har { $most } filtre. Slett et før du lagrer et nytt.
refused-caseload-no-filter = Filteret kan ikke lagres.

filter-mine = Mine
filter-no-plan = Uten vedtatt plan
filter-gap = Uka er ikke full
filter-awaiting = Venter på oppstart
filter-late = Sen oppstart
filter-ended = Avsluttet
filter-unit = Enhet
filter-unit-all = Alle enheter
filter-group = Gruppe
filter-group-all = Alle grupper

cases-column-name = Navn
cases-column-flags = Å gjøre
cases-column-week = Planlagt denne uka
cases-column-plan = Plan
cases-column-programme = Program
cases-column-adviser = Rådgiver
adviser-none = Ingen rådgiver

## What needs doing

flag-no-plan = Uten vedtatt plan
flag-starts-late = Sen oppstart
# For example: Mangler 5 t
flag-gap = Mangler { $duration }
flag-unrecorded = Forrige uke ikke ført
flag-ends-soon = Slutter snart
# The planned end has passed, and nobody has ended the programme.
flag-end-passed = Sluttdato passert
flag-correction = Melder om feil
flag-follow-up = Ettårsoppfølging mangler
flag-appeal-runs = Klagefrist løper

## Week, plan and programme on one line

# Hours, for example: 32,5 av 37,5 t
week-of = { $planned } av { $target } t
week-none = Ingen timer

plan-missing = Ingen plan
plan-in-list-draft = Utkast
plan-in-list-proposed = Forslag
plan-in-list-decided = Vedtatt
plan-in-list-superseded = Erstattet
plan-in-list-ended = Avsluttet

programme-awaiting = Venter på oppstart
programme-active = I programmet
programme-ended = Avsluttet
programme-starts = Starter { $date }
programme-no-dates = Ingen dato satt
# The last day of the three months (§ 12), and how far it is.
start-deadline = Frist { $date }
start-days-left =
    { $count ->
        [one] { $count } dag igjen
       *[other] { $count } dager igjen
    }
start-last-day = siste dag i dag
start-days-over =
    { $count ->
        [one] { $count } dag over fristen
       *[other] { $count } dager over fristen
    }

## Roles

role-adviser = Programrådgiver
role-teacher = Lærer
role-coordinator = Koordinator
role-leader = Leder
role-administrator = Administrator
role-auditor = Innsynsrevisor

## The last weeks, in short

weeks-last = Siste { $weeks } uker
weeks-percent = { $percent } %
weeks-attended = { $percent } % til stede
weeks-excused = { $percent } % godkjent fravær
weeks-unexcused = { $percent } % ikke godkjent fravær
weeks-unrecorded = { $percent } % ikke ført
weeks-outside = Utenfor programmet
