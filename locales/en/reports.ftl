### Staff: the leader's month, on screen and as a workbook.

month = The month
month-of = { $month } { $year }
month-previous = Previous month
month-next = Next month
month-choose = Month
month-unit = Unit
month-as-of = Figures as of { $date }
month-file = Download as a spreadsheet
month-print = Print
month-as-table = Show as a table
month-as-picture = Show as a picture
month-none = No unit to show
month-none-help = The month is for whoever leads a unit.
# What the marks for hidden numbers mean.
month-hidden-help = “Under 5” is four people or fewer, or nobody. “Hidden” is a figure that could have given such a one away. Protected participants are counted.
month-under-five = Under 5
month-hidden = Hidden
month-total = In all
month-women = Women
month-men = Men
month-people = People
month-percent = { $percent }%
month-population =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
month-population-few = Fewer than five people
month-population-hidden = How many is hidden
month-nobody = Nobody yet
month-all-hidden = The figures are too small to show without somebody being recognised.
month-not-by-sex = Too few to show women and men apart.

## What each table counts: its title, and of whom

month-status = Participants
month-status-about = At the end of the month. “Ended” are those who left within it.
month-status-awaiting = Waiting to start
month-status-active = In the programme
month-status-ended = Ended

month-clock = Those who wait
month-clock-about = The three months of Integration Act § 12
month-clock-in-time = Time left
month-clock-nearly-over = Less than two weeks left
month-clock-over = The deadline has passed
month-clock-unknown = No date of settlement or claim

month-plan = Decided integration plan
month-plan-about = Of those in the programme (§ 15)
month-plan-decided = Have a decided plan
month-plan-missing = Without a decided plan

month-offered = Full weeks offered
month-offered-about = Of those in the programme: weeks in which what is planned fills the target
month-offered-every = Every week
month-offered-some = Some weeks
month-offered-none = No weeks
month-offered-not-due = No week with a target

month-attended = Full weeks attended
month-attended-about = Of those in the programme: full weeks in which all was attended, in weeks that are over
month-attended-every = Every week
month-attended-some = Some weeks
month-attended-none = No weeks
month-attended-unrecorded = Not recorded in full
month-attended-not-due = No week with a target

month-social-studies = Social studies
month-social-studies-about = Of those in the programme: the course is to be completed within a year
month-social-studies-done = Completed
month-social-studies-on-schedule = On schedule
month-social-studies-behind = Behind schedule
month-social-studies-overdue = The year is over
month-social-studies-no-duty = No duty

month-starts = Started in time
month-starts-about = Those who started in the last twelve months (§ 12: within three months)
month-starts-in-time = Within three months
month-starts-late = Later
month-starts-unknown = No date of settlement or claim

month-delays = Why late
month-delays-about = Those who started after the deadline
delay-unrecorded = No reason given

month-causes = Why the programme ended
month-causes-about = Those who left in the last twelve months

month-activities = What they do when they leave
month-activities-about = Those who left in the last twelve months
month-activities-work = Work
month-activities-education = Education
month-activities-nav-measure = NAV measure
month-activities-job-seeking = Seeking work
month-activities-other = Other, or moved
month-activities-unknown = Not known

month-follow-ups = One year after
month-follow-ups-about = Those who left one to two years ago
month-follow-ups-work-or-education = In work or education
month-follow-ups-neither = In neither work nor education
month-follow-ups-unknown = Not asked

## The point of each picture, in a sentence

month-status-point = { $active } are in the programme.
month-plan-point = { $share }% of those in the programme have a decided plan.
month-offered-point = { $share }% were offered full weeks all month.
month-attended-point = { $share }% came to everything in every full week.
month-starts-point = { $share }% started within three months.
month-clock-point = { $share }% of those who wait have time left.
month-social-studies-point = { $share }% have completed it or are on schedule.
month-largest-point = Most: { $row } ({ $count }).
month-most-point = Most of them: { $row }.
month-goal = The goal is { $goal }%
month-goal-reached = { $share }% of those asked are in work or education. The goal of { $goal }% is reached.
month-goal-missed = { $share }% of those asked are in work or education. The goal is { $goal }%.
month-goal-women = Women: { $share }%
month-goal-men = Men: { $share }%

## The workbook

month-workbook-unit = Unit: { $unit }
month-workbook-sheet = The month

## What a supervisor asks for

supervision-out = For supervision
supervision-out-unit = All cases of the unit, with names: for the supervisor alone. The log shows who took it out.
supervision-out-case = All about the plan in one case: for the supervisor alone. The log shows who took it out.
