### Staff: months for payment, and what participants say is wrong.

payments = Payment
payments-lead = The month as the basis for the benefit. What is approved does not change again: later corrections are addenda.
payments-previous = Previous month
payments-next = Next month
payments-choose = Month
payments-name = Name
payments-where = Status
payments-hours = Present of planned
payments-absence = Not approved
payments-sum = Estimate
payments-of = { $attended } of { $planned } h
payments-hours-figure = { $hours } h
payments-kroner = NOK { $amount }
payments-about = about NOK { $amount }
payments-state-locked = Approved
payments-state-ready = Ready
payments-state-incomplete = Incomplete
payments-state-running = Not over
payments-missing-unrecorded =
    { $count ->
        [one] { $count } lesson not recorded
       *[other] { $count } lessons not recorded
    }
payments-missing-unexplained =
    { $count ->
        [one] { $count } absence not explained
       *[other] { $count } absences not explained
    }
payments-missing-claims =
    { $count ->
        [one] { $count } report waits for an answer
       *[other] { $count } reports wait for an answer
    }
payments-missing-disputed =
    { $count ->
        [one] { $count } lesson the participant says is wrong
       *[other] { $count } lessons the participant says are wrong
    }
payments-missing-no-share = The share of the benefit is not set
payments-addenda =
    { $count ->
        [one] { $count } addendum
       *[other] { $count } addenda
    }
payments-carried =
    { $count ->
        [one] { $count } earlier addendum counts here
       *[other] { $count } earlier addenda count here
    }
payments-lock-all =
    { $count ->
        [one] Approve { $count } that is ready
       *[other] Approve { $count } that are ready
    }
payments-lock-all-sure =
    { $count ->
        [one] { $count } month is approved for payment. It cannot be undone.
       *[other] { $count } months are approved for payment. It cannot be undone.
    }
payments-locked-now =
    { $count ->
        [one] { $count } month is approved.
       *[other] { $count } months are approved.
    }
payments-lock = Approve the month
payments-lock-help = From then on the figures are the basis for payment. Corrections become addenda.
payments-lock-sure = Approve the month for payment? It cannot be undone.
payments-lock-knowingly = I have read what is missing, and approve all the same.
payments-not-yet = The month is not over. It can be approved from the day after its last.
payments-leader-locks = The leader of the unit approves.
payments-file = Download the basis
payments-file-help = The files hold approved months alone, and are the same each time.
payments-none = No months to show
payments-none-help = None of your cases was in a programme this month.
payments-tally = How far the month has come
payments-back = Everybody in { $month }
payments-person = The participant
payments-figures = The hours
payments-figure = Figure
payments-credited = Programme time
payments-clock = By the clock
payments-days = Whole days
payments-planned = Planned
payments-attended = Present
payments-excused = Approved absence
payments-unexcused = Absence not approved
payments-unrecorded = Not recorded
payments-target = Target
payments-gap = Missing in the plan
payments-extending = Days that extend the programme
payments-lines = Lesson by lesson
payments-line-how = Rule
payments-rule-lesson-credit = { $lessons } × { $rate } min
payments-rule-clock-time = Time by the clock
payments-source = { $source } · rule set { $version }
payments-corrected-to = Corrected afterwards: { $outcome }
payments-disputed = The participant says that this is wrong
payments-late = { $minutes } min late
payments-no-reason = Not explained
payments-estimate = Estimate
payments-estimate-help = An estimate before tax, without paid work in the programme (§ 23). Payroll decides.
payments-payment = Benefit for the month
payments-deduction = Deduction
payments-deducted = { $hours } h at NOK { $rate }
payments-deducted-days =
    { $count ->
        [one] { $count } day at NOK { $rate }
       *[other] { $count } days at NOK { $rate }
    }
payments-unpaid = Leave without benefit
payments-unpaid-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
payments-expected = To be paid
payments-appealable = So large a deduction is a decision that can be appealed (§ 46 g).
payments-base = G = NOK { $amount } from { $date } ({ $source })
payments-unverified = The amount has not been checked against its source.
payments-policy = Deducted by { $basis }, { $days }, smallest unit { $minutes } min
payments-basis-clock = clock time
payments-basis-credited = programme time
payments-full-day-hourly = whole days by the hour
payments-full-day-daily = whole days at the day rate
payments-no-estimate = Set the share, and the estimate is worked out.
payments-share = Share of the benefit
payments-share-full = 1/1: 25 or older
payments-share-five-sixths = 5/6: both of a couple take part, no children
payments-share-two-thirds = 2/3: under 25, not living with parents
payments-share-one-third = 1/3: under 25, living with parents
payments-share-suggested = The age suggests { $share }.
payments-share-from = Holds from
payments-share-set = Set the share
payments-share-change = Change the share
payments-approved = Approved { $date } by { $name }
payments-damaged = The basis is not as it was approved. Tell whoever runs Stegvis.
payments-drift = The timetable or a rule was changed after the approval. Counted anew the month would differ. It does not count until somebody corrects the month.
payments-addenda-title = Addenda after the approval
payments-carried-title = Addenda of earlier months that count here
payments-addendum = { $date }, { $name }. Counts in { $month }.
payments-addendum-of = { $date }, { $name }. Is about { $month }.
payments-nothing-changed = The figures are the same.
correct = Correct
correct-title = Correct { $what }
correct-help = The approved month stays as it is. The difference counts in the next month that is not approved.
correct-save = Add the correction
correct-done = The correction is added.
stand-what = What is to stand?
stand-present = Present
stand-late = Came late
stand-absent = Absent
stand-late-minutes = Minutes late
stand-category = The absence is
stand-category-help = Approved, if it is anything but unapproved absence. Empty: not explained, and it is deducted.
stand-certificate = A certificate was seen
payments-figures-money = NOK
difference-planned = Planned
difference-attended = Present
difference-excused = Approved absence
difference-unexcused = Absence not approved
difference-unrecorded = Not recorded
difference-deduction = Deduction
difference-unpaid = Without benefit
difference-expected = To be paid
difference-extending-days = Days that extend
difference-unexcused-days = Whole days, not approved
difference-target = Target
so-far = The programme so far
so-far-work = 15 work-oriented hours on average
so-far-work-planned = Planned
so-far-work-attended = Present
so-far-average = { $hours } h a week
so-far-average-other = { $hours } h when weeks wholly on leave are counted the other way
so-far-average-none = Not begun
so-far-course = Social studies
so-far-course-of = { $attended } of { $needed } lessons
so-far-course-planned = { $planned } more in the timetable before { $date }
so-far-course-in-time = In time for the limit of one year
so-far-course-late = Not in time for the limit of one year as planned now
so-far-course-names = By the name of the activity
so-far-course-modules = By module
so-far-course-lessons = { $attended } lessons
so-far-course-more = { $planned } more in the timetable
so-far-course-none-planned = No more in the timetable
so-far-course-done = Completed
so-far-course-unplaced = Without a module
so-far-course-unplaced-help = Say which module the activity is, under Activities, and its lessons are counted there.
contests = This is wrong
contests-lead = Lessons that participants say are recorded wrongly. They get the answer in their language.
contests-waiting =
    { $count ->
        [one] { $count } waits for an answer
       *[other] { $count } wait for an answer
    }
contests-none = Nobody waits for an answer
contests-answered = Answered in the last month
contest-today = Came today
contest-days =
    { $count ->
        [one] Has waited { $count } day
       *[other] Has waited { $count } days
    }
contest-says = The participant says
contest-says-was-there = I was there
contest-says-came-on-time = I came on time
contest-says-had-reason = I had a reason
contest-says-other = Something else is wrong
contest-recorded = Recorded
contest-unrecorded = Not recorded
contest-answer = Answer
contest-answer-corrected = It is corrected
contest-answer-stands = It stands
contest-reason = Reason
contest-reason-help = The participant reads the reason in their language.
contest-reason-recorded-wrong = It was recorded wrongly
contest-reason-teacher-agrees = The teacher agrees
contest-reason-reason-approved = The absence is approved
contest-reason-teacher-remembers = The teacher remembers it as recorded
contest-reason-list-says = The list of the day shows what is recorded
contest-reason-reason-not-approved = The reason for the absence is not approved
contest-reason-spoken = We have talked about it
contest-note = Note
contest-save = Send the answer
contest-done = { $name } has an answer.
contest-open = Answer
contest-locked = The month is approved: correct the lesson from the month, and this is answered.
contest-to-month = To the month
contests-link = Lessons participants say are wrong

refused-payments-already-locked = The month is approved already.
refused-payments-not-over = The month is not over. It can be approved from the day after its last.
refused-payments-leader-approves = In this municipality the leader of the unit approves months.
refused-payments-not-locked = The month is not approved yet. Correct the lesson where it is recorded.
refused-payments-basis-damaged = The basis of a month is not as it was approved. Tell whoever runs Stegvis.
refused-payments-missing-unrecorded =
    { $count ->
        [one] { $count } lesson is not recorded.
       *[other] { $count } lessons are not recorded.
    }
refused-payments-missing-unexplained =
    { $count ->
        [one] { $count } absence is not explained. It is deducted.
       *[other] { $count } absences are not explained. They are deducted.
    }
refused-payments-missing-claims =
    { $count ->
        [one] { $count } report of absence waits for an answer.
       *[other] { $count } reports of absence wait for an answer.
    }
refused-payments-missing-no-share = The share of the benefit is not set.
refused-attendance-already-answered = Somebody has answered this already.
refused-attendance-how-late = How many minutes late?
refused-attendance-not-late = Minutes belong only to somebody who came late.
refused-attendance-was-there = Somebody who was there has no absence.
refused-attendance-approved-as-what = Choose what the absence is approved as.
refused-attendance-reason-does-not-fit = This reason does not go with the answer.
refused-payments-share-too-far-ahead = The day is more than a year ahead.
