### The hours, and why they are what they are.

hours-of = of { $target }
hours-attended = You were there
hours-excused = Approved absence
hours-unexcused = Absence not approved
hours-unrecorded = Not recorded yet
hours-unrecorded-help = This is not absence. The teacher has not recorded the hours yet.
# Planned, and not over yet.
hours-ahead = Still to come
hours-planned = Planned
hours-target = Target this week
hours-gap = Missing
hours-gap-help = The week is not full. Your adviser must fill it.
hours-weeks = The last weeks
hours-week-bar = Week { $week }: { $attended } of { $target }
hours-none = No hours this week

why = Why this number?
why-lines = The hours, one by one
why-target = The target, day by day
why-lessons =
    { $lessons ->
        [one] { $lessons } lesson × { $rate } min = { $total }
       *[other] { $lessons } lessons × { $rate } min = { $total }
    }
why-clock = Time on the clock: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } break = { $total }
why-sum = In all
why-source = Rule: { $source }
why-version = Rule set { $version }
why-wrong = This is wrong

outcome-attended = You were there
outcome-late = You came late
outcome-excused = Approved absence
outcome-unexcused = Absence not approved
outcome-unrecorded = Not recorded yet
outcome-cancelled = Cancelled
# Outside the dates of the programme.
outcome-not-counted = Does not count

target-programme-day = Ordinary day
target-day-off = Day off
target-time-off = You have time off
target-outside-programme = Outside the programme
