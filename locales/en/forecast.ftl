### Staff: weeks to come, why they are not full, and what could fill them.

forecast = Forecast
forecast-help = This week and the next { $weeks }: planned hours against the target. A week counts once for each participant who gets too little.
forecast-below =
    { $count ->
        [0] All weeks are full
        [one] { $count } week below target
       *[other] { $count } weeks below target
    }
forecast-below-in-group =
    { $count ->
        [0] All weeks are full in this group
        [one] { $count } week below target in this group
       *[other] { $count } weeks below target in this group
    }
forecast-members =
    { $count ->
        [0] No participants
        [one] { $count } participant
       *[other] { $count } participants
    }
forecast-no-group = Without a group
forecast-none = No groups to show
forecast-none-help = Here are the groups with participants whom you follow up or teach.
forecast-unit = Unit
forecast-unit-all = All units
forecast-open = Show participants
forecast-last-weeks = The weeks that were
forecast-close = Hide participants
forecast-weeks = The weeks ahead
forecast-before-after = Before: { $before }. With the changes: { $after }.

forecast-tone-full = Full
forecast-tone-short = Something is missing
forecast-tone-empty = Most is missing
forecast-tone-outside = Outside the programme
forecast-week-full = Week { $week }: full, { $planned } of { $target } hours
forecast-week-gap = Week { $week }: { $planned } of { $target } hours, { $gap } missing
forecast-week-outside = Week { $week }: outside the programme
forecast-week-group =
    { $below ->
        [0] Week { $week }: full for all { $members }
        [one] Week { $week }: { $below } of { $members } has too little, { $gap } hours
       *[other] Week { $week }: { $below } of { $members } have too little, { $gap } hours together
    }
forecast-week-nobody = Week { $week }: no participants in the programme
forecast-week-own = Week { $week }: the group has { $planned } of { $target } hours
forecast-from-to = Week { $week }, { $from }–{ $to }
forecast-hours-of = { $planned } of { $target } hours
forecast-missing = { $gap } hours missing
forecast-together = { $gap } hours missing in all, for { $below } of { $members } participants
forecast-own-hours = The group's own hours: { $planned } of { $target }
forecast-work-hours = Work-oriented: { $hours } hours
forecast-full = Nothing is missing
forecast-due-nothing = No hours are due this week

forecast-why = Why
cause-closure = Closed: lessons fall away
cause-cancelled = Cancelled
cause-outside-programme = Hours outside the programme's dates
cause-day-off = Day off: more was planned than the day's share
cause-practice-missing = A practice place is missing
cause-ended-slot = Hours have ended, and nothing has replaced them
cause-not-full = The programme is not filled
cause-since = last day { $date }
cause-in-weeks =
    { $count ->
        [one] in { $count } week
       *[other] in { $count } weeks
    }

work-hours = Work-oriented hours
work-rule = At least 15 hours a week on average (Integration Act § 14 a)
work-average = { $hours } hours on average
work-met = Enough
work-short = Too little
work-counts-from = Counted from week { $week } of { $year }.
work-arithmetic = { $sum } hours divided by { $weeks } weeks
work-part =
    { $weeks ->
        [one] { $weeks } week of { $hours } hours
       *[other] { $weeks } weeks of { $hours } hours
    }
work-over = Week { $first } to week { $last }, as planned.
work-leave-out =
    { $weeks ->
        [one] { $weeks } week wholly off is left out. With it: { $other } hours on average.
       *[other] { $weeks } weeks wholly off are left out. With them: { $other } hours on average.
    }
work-leave-in =
    { $weeks ->
        [one] { $weeks } week wholly off is counted. Without it: { $other } hours on average.
       *[other] { $weeks } weeks wholly off are counted. Without them: { $other } hours on average.
    }

suggestions = Suggestions
suggestions-gap =
    { $weeks ->
        [one] { $gap } hours are missing in { $weeks } week. This fits the free hours:
       *[other] { $gap } hours are missing in most of { $weeks } weeks. This fits the free hours:
    }
suggestions-nothing-short = Apart from closed days, all weeks are full.
suggestions-none = We found nothing that fits the free hours.
suggestions-decide = Suggestions change nothing. You decide.
step-join-group = Join { $group }
step-own-hours = Own hours
suggestion-adds = { $hours } hours a week
suggestion-free = Free: { $hours }
reason-work-needed = Needed for the 15 work-oriented hours
reason-in-plan = In the plan
reason-towards-goal = Leads to the end goal
reason-fills = Fills the week

refused-timetable-no-such-proposal = The change cannot be worked out. Look at day, times and dates.
refused-timetable-too-much-proposed = At most { $most } changes are worked out at once.
