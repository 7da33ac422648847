### Staff: the frame of their screens, and the list of cases.

cases = Participants
cases-search = Search by name
cases-filters = Filters
cases-count =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
# How the list is ordered.
cases-order = Most urgent first
cases-more = Show more
cases-shown = Showing { $shown } of { $count }
cases-none = No participants here
cases-none-help = Those you advise or teach are listed here. If somebody is missing, ask your leader for access.
cases-none-by = Nobody matches “{ $search }”
cases-none-so = No participants match the filters
cases-none-filters = The filters are still on. Try without them.
cases-none-spelling = Check the spelling, or search by first name or family name alone.
cases-all = Show all

kept-filters = My kept filters
keep-filter = Keep this filter
keep-filter-name = Name of the filter
keep-filter-save = Keep
keep-filter-cancel = Cancel
drop-filter = Delete the filter { $name }

cases-keys = Keyboard: slash (/) searches, the down and up arrows move in the list, Enter opens, Escape goes back

refused-caseload-no-name = Give the filter a name.
refused-caseload-long-name = The name can have { $most } characters.
refused-caseload-name-used = You have a filter with this name.
refused-caseload-many-filters = You have { $most } filters. Delete one before you keep a new one.
refused-caseload-no-filter = The filter cannot be kept.

filter-mine = Mine
filter-no-plan = No decided plan
filter-gap = Week not full
filter-awaiting = Waiting to start
filter-late = Late start
filter-ended = Ended
filter-unit = Unit
filter-unit-all = All units
filter-group = Group
filter-group-all = All groups

cases-column-name = Name
cases-column-flags = To do
cases-column-week = Planned this week
cases-column-plan = Plan
cases-column-programme = Programme
cases-column-adviser = Adviser
adviser-none = No adviser

## What needs doing

flag-no-plan = No decided plan
flag-starts-late = Starts late
# For example: Mangler 5 t
flag-gap = Gap { $duration }
flag-unrecorded = Last week not recorded
flag-ends-soon = Ends soon
# The planned end has passed, and nobody has ended the programme.
flag-end-passed = End date passed
flag-correction = Says it is wrong
flag-follow-up = One-year follow-up missing
flag-appeal-runs = Appeal period runs

## Week, plan and programme on one line

# Hours, for example: 32,5 av 37,5 t
week-of = { $planned } of { $target } h
week-none = No hours

plan-missing = No plan
plan-in-list-draft = Draft
plan-in-list-proposed = Proposed
plan-in-list-decided = Decided
plan-in-list-superseded = Superseded
plan-in-list-ended = Ended

programme-awaiting = Not started
programme-active = In the programme
programme-ended = Ended
programme-starts = Starts { $date }
programme-no-dates = No date set
# The last day of the three months (§ 12), and how far it is.
start-deadline = By { $date }
start-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
start-last-day = last day today
start-days-over =
    { $count ->
        [one] { $count } day past the deadline
       *[other] { $count } days past the deadline
    }

## Roles

role-adviser = Programme adviser
role-teacher = Teacher
role-coordinator = Coordinator
role-leader = Leader
role-administrator = Administrator
role-auditor = Access auditor

## The last weeks, in short

weeks-last = Last { $weeks } weeks
weeks-percent = { $percent }%
weeks-attended = { $percent }% attended
weeks-excused = { $percent }% approved absence
weeks-unexcused = { $percent }% absence not approved
weeks-unrecorded = { $percent }% not recorded
weeks-outside = Outside the programme
