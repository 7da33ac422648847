### Staff: one participant's page, and the code that lets the participant's phone in.

participant = Participant
protected = Protected participant.
protected-help = Handled with care. Do not share name, place or timetable, not even with colleagues outside the circle.

person-unit = Unit
person-groups =
    { $count ->
        [one] Group
       *[other] Groups
    }
person-birth-year = Born
# Of the interface.
person-language = Language in the app
person-interpreter = Interpreter’s language
person-reading = Reads text
person-reach = Reminders on the phone
reach-reachable = Arrive
reach-not-set-up = Not turned on
reach-not-sent = Not sent from here
reach-failing = Do not arrive
reach-shown = last shown { $date }
reading-none = Not at all
reading-some = Some
reading-fluent = Well

## The programme

programme = Introduction programme
programme-left = { $distance } left
programme-starts-in = starts in { $distance }
programme-over-since = planned end { $distance } ago
programme-starts-on = Start
programme-ends-on = Planned end
programme-ended-on = Ended
programme-end-cause = Cause
programme-track = Track
programme-target = Hours a week
programme-education = Earlier education
programme-permit = Ground of residence
programme-way = The way here
programme-permit-on = Permit granted
programme-settled-on = Settled
programme-claimed-on = Claimed
programme-offered-on = Offered
programme-decided-on = Programme decided
programme-delay = Reason for late start
programme-deadline = Must start by { $date } (three months, Integration Act § 12)
programme-deadline-late = Should have started by { $date } (three months, Integration Act § 12)

track-work = Work
track-education = Education
weekly-target-full-time = 37.5 hours
weekly-target-own-work = 30 hours, with own work
education-none = None completed
education-primary = Primary school
education-upper-secondary = Upper secondary
education-higher = Higher education
permit-refugee = Refugee
permit-resettlement = Resettlement refugee
permit-humanitarian = Humanitarian grounds
permit-family = Family
permit-collective-protection = Collective protection
end-cause-completed = Completed
end-cause-work = Work
end-cause-education = Education
end-cause-moved = Moved
end-cause-stopped = Stopped
end-cause-interrupted = Interrupted
end-cause-other = Other
delay-health-check = Health check
delay-kindergarten = Waiting for kindergarten
delay-competence-mapping = Competence mapping
delay-career-guidance = Career guidance
delay-course-start = Course start
delay-other = Other

distance-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
distance-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
distance-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
distance-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
distance-and = { $larger } and { $smaller }

## Hours, plan and people

week-outside = Outside the programme this week.
hours = Hours
plan = Plan
levels-to = Record levels of Norwegian
plan-none-here = No plan.
plan-withheld = This case is not yours. The plan opens once you have said why.
plan-withheld-show = Show the plan
plan-state = State
plan-version = Version
plan-decided-on = Decided
plan-appeal-until = Appeal by
# After the deadline's date, while it has not passed.
plan-appeal-open = (running)
plan-runs = Runs
people = Working with them
people-none = Nobody is registered.
people-all = See everybody, with dates

## The code for the participant's phone

code-show = Show code for the phone
code-dialog = Connect the participant’s phone
code-explained = The participant points the phone’s camera at the picture, chooses a language and makes a PIN.
code-typed = Without a camera: open { $address } on the phone and type the code.
code-picture = QR code with the address
code-left =
    { $minutes ->
        [one] Counts for { $minutes } more minute
       *[other] Counts for { $minutes } more minutes
    }
code-over = The code has expired. Make a new one.
code-once = The code works once. A new code makes the old one invalid.
code-new = New code
code-done = Done

## What a participant reads about themselves, as staff read it about somebody else

staff-refused = This is not possible.
staff-mark-present = Present
staff-mark-absent = Away
staff-hours-attended = Attended
staff-hours-unrecorded-help = Not recorded is not absence.
staff-hours-gap-help = The week is not full.
staff-target-time-off = Time off
staff-day-off-vacation = Holiday
staff-day-off-outside-programme = Outside the programme
staff-plan-norwegian = Norwegian goal
staff-goal-education-recognised = Have education recognised
staff-goal-use-digital-services = Manage on the internet
refused-participants-not-your-case = Only those who work on the case can do this.

## What can be done in a case, a screen for each

case-menu = The case
case-part-edit = Personal details
case-part-plan = Plan
case-part-meetings = Meetings
case-part-programme = Programme
case-part-forecast = Forecast
case-part-absence = Absence
case-part-report-absence = Report absence
case-part-payment = Payment
case-part-decisions = Decisions
case-part-people = Who follows up
case-part-copy = Copy for the participant
case-copy-help = Participants have a right to all that is written about them. The file is in their language, with Norwegian beside. You stand in the look-up log.
case-copy-mind = Give the file to the participant in person, and delete it from your machine afterwards.
case-part-move = Moving
case-part-end = The end
case-part-certificate = Certificate

## Phones that are let in

phones = Connected phones
phones-none = No phone is connected.
phones-end = Disconnect
phones-since = { $kind }, connected { $date }, last used { $used }
phones-by-key = Opens by face or finger, too
phones-phone = Phone
phones-tablet = Tablet
phones-computer = Computer
phones-unknown = Unknown
