### What staff read of a case that goes to, or comes from, another municipality.

## Refusals

refused-transfer-no-programme = The person has no programme that could be sent.
refused-transfer-nothing-to-end = The programme has ended here already.
refused-transfer-two-programmes = The person has two programmes that have not ended. End one of them first.
refused-transfer-not-sent = The case has not been sent to any municipality.
refused-transfer-begun-again = The person has begun a new programme here. Send the case anew instead.
refused-transfer-still-here = The person has a programme here that has not ended. End it first.
refused-transfer-ask-leader = You cannot receive this file. Talk to your leader.
refused-transfer-conflicts-here = The file cannot stand beside what is registered here. Talk to whoever administers the system.

refused-transfer-no-number = Write the municipality’s number, four digits.
refused-transfer-own-number = This is your own municipality.
refused-transfer-not-informed = Say when the person was told.
refused-transfer-informed-when = The date must be today or earlier, and no more than a year back.
refused-transfer-ends-when = Choose the last day of the programme here: today or earlier.
refused-transfer-held-after = Attendance is recorded after this date.
refused-transfer-no-such-unit = Choose a unit.
refused-transfer-no-such-adviser = Choose a programme adviser of the unit.

## What can be wrong with a file

refused-transfer-file-too-large = The file is larger than { $most } MB.
refused-transfer-file-not-json = The file cannot be read. It is damaged, or it is not a moved case.
refused-transfer-file-not-ours = This is not a moved case.
refused-transfer-file-version = The file is made by a newer version than this. Ask to have the system updated.
refused-transfer-file-too-deep = The file cannot be read. It was not made by a system that follows the format.
refused-transfer-file-nul = The file has a character that cannot be saved.
refused-transfer-file-missing = Is missing.
refused-transfer-file-unknown = Does not belong to the format.
refused-transfer-file-wants-object = Has the wrong form: several facts together belong here.
refused-transfer-file-wants-list = Has the wrong form: a list belongs here.
refused-transfer-file-wants-text = Has the wrong form: text belongs here.
refused-transfer-file-wants-number = Has the wrong form: a whole number belongs here.
refused-transfer-file-wants-truth = Has the wrong form: yes or no belongs here.
refused-transfer-file-no-such-code = Has a value that does not exist.
refused-transfer-file-too-few = Must have at least { $least }.
refused-transfer-file-too-many = Has more than { $most }.
refused-transfer-file-empty = Is empty.
refused-transfer-file-too-long = Is longer than { $most } characters.
refused-transfer-file-wrong-form = Is not written in the right way.
refused-transfer-file-too-small = Is less than { $least }.
refused-transfer-file-too-big = Is more than { $most }.
refused-transfer-file-no-date = Is not a date.
refused-transfer-file-no-instant = Is not a moment in time.
refused-transfer-file-no-key = Is not a valid key.
refused-transfer-file-no-week = Is not a week.
refused-transfer-file-edited = The content was changed after the file was made, or damaged on its way. Ask the sender to make the file again.
refused-transfer-file-other-receiver = The file is made for another municipality.
refused-transfer-file-own = The file was made here.
refused-transfer-file-future = Is in the future.
refused-transfer-file-informed-late = Is after the file was made.
refused-transfer-file-not-born = Is in the future.
refused-transfer-file-twice = Stands twice.
refused-transfer-file-overlap = Begins before the one before has ended.
refused-transfer-file-ends-first = Comes before the beginning.
refused-transfer-file-not-ended = Is missing: the programme has not ended where it comes from.
refused-transfer-file-no-such-programme = Belongs to a programme that is not in the file.
refused-transfer-file-week-sum = The lessons of the week do not make its sum.
refused-transfer-file-outside-week = Is not in this week.
refused-transfer-file-long-break = The break is as long as the lesson.
refused-transfer-file-late = Minutes late belong to somebody who was late.
refused-transfer-file-present = Who was present has no reason for absence.
refused-transfer-file-approved = Approved without a reason for absence.
refused-transfer-file-other-body = This file has been received before, with other content.
refused-transfer-file-other-person = Belongs to another person here.

## Sending away

move = Move to another municipality
move-step-told = Informed
move-step-review = Look through
move-step-end = End and download
move-steps = Steps
move-step-of = Step { $step } of 3: { $name }
move-told-help = The person must know that the case is sent, and what is in it, before it goes.
move-to = The municipality’s number
move-to-help = Four digits, for example 5501.
move-informed-on = The person was told
move-informed-how = Told
move-ends-on = Last day of the programme here
move-next = Go on
move-back = Back
move-review-help = Show the document to the person. Print it in Norwegian and in the person’s language.
move-review-print = Print
move-lessons = Show every lesson
move-in-language = Language of the document
move-end-help = The programme ends here with the cause “Moved”. The plan, the groups and own hours end on the same day.
move-end-never = Not in it: who has looked at the case, other participants, colleagues’ phones and e-mail.
move-end-protected = Protected address: places and workplaces are left out. The receiving municipality sees that the person must be protected.
move-end-do = End and make the file
move-done = The case has ended here
move-done-help = Send the file to the municipality in a secure way, for example by eDialog or SvarUt. Do not use ordinary e-mail.
move-download = Download the file
move-again = Make the file again
move-again-help = Is the file lost? As long as nothing has changed, it becomes exactly the same.
move-nothing = There is no programme to end.
move-to-case = Back to the case
move-history = Moves
move-went = Sent to { $other } { $date }
move-came = Came from { $other } { $date }
move-by = by { $name }
move-show-received = See what came
told-letter = Letter
told-digital = Digital message
told-in-person = In a conversation
told-interpreter = In a conversation with an interpreter

## Receiving

receive = Receive a case
receive-help = The file comes from the municipality that the person moves from. It is checked first. Nothing is saved until you say yes.
receive-choose = Choose a file
receive-drop = or drop it here
receive-reading = Checking the file
receive-wrong = The file cannot be received
receive-wrong-count =
    { $count ->
        [one] { $count } fault
       *[other] { $count } faults
    }
receive-wrong-send = The faults are in the file. Send them to the municipality that made it.
receive-whole = The whole file
receive-other = Choose another file
receive-is-whole = The file is whole
receive-from = From { $municipality }, made { $date }
receive-told = The person was told { $date } ({ $how }).
receive-protected = Protected address. Only you and the adviser you choose will see the case.
receive-contents = This is in the file
receive-programmes = programmes
receive-decisions = decisions
receive-plans = plans
receive-weeks = weeks
receive-lessons = lessons
receive-marks = marks of attendance
receive-certificates = certificates
receive-weeks-same = 
    { $count ->
        [one] The week gives the same account here.
       *[other] All { $count } weeks give the same account here.
    }
receive-weeks-other = 
    { $count ->
        [one] { $count } week is counted otherwise here, because your municipality has rules of its own: { $weeks }
       *[other] { $count } weeks are counted otherwise here, because your municipality has rules of its own: { $weeks }
    }
receive-here = { $name } has been here before
receive-here-help = The case goes on with the same person, with a further programme. What is here is not overwritten.
receive-here-open = The person has a programme here that has not ended. End it before you receive the case.
receive-here-differs = This stands otherwise here: { $what }
receive-here-case = See the person
receive-already = This file has been received before.
receive-where = Who shall have the case?
receive-unit = Unit
receive-adviser = Programme adviser
receive-do = Receive the case
receive-what-happens = Earlier programmes, decisions and plans stay as history. A new programme waits for your dates.
receive-done = The case has been received
receive-open = Open the case

## Codes of a case, as the document says them

moved-sex-female = Female
moved-sex-male = Male
moved-decision-award = Award
moved-decision-refusal = Refusal
moved-decision-extension = Extension
moved-decision-absence-extension = Extension for absence
moved-decision-stop = Stop
moved-decision-exemption = Exemption
moved-decision-interruption = Interruption
moved-decision-completion = Completion
moved-condition-health-check = Health check
moved-condition-kindergarten = Kindergarten
moved-condition-competence-mapping = Competence mapping
moved-condition-career-guidance = Career guidance
moved-condition-bank-account = Bank account
moved-condition-identity-number = Identity number
moved-condition-housing = Housing
moved-condition-course-place = Course place
moved-state-missing = Missing
moved-state-ordered = Ordered
moved-state-done = Done
moved-state-not-needed = Not needed
moved-adaptation-appointments = Appointments
moved-adaptation-care = Care
moved-adaptation-other = Other
moved-activity-work = Work
moved-activity-work-part-time = Part-time work
moved-activity-primary-school = Primary school
moved-activity-upper-secondary = Upper secondary
moved-activity-vocational-training = Vocational training
moved-activity-higher-education = Higher education
moved-activity-other-education = Other education
moved-activity-nav-measure = NAV measure
moved-activity-job-seeking = Job seeker
moved-activity-moved = Moved
moved-activity-other = Other
moved-activity-unknown = Unknown
moved-category-self-certified = Self-certified
moved-category-medical-certificate = Medical certificate
moved-category-child-ill = Child ill
moved-category-pregnancy = Pregnancy
moved-category-birth = Birth
moved-category-breastfeeding = Breastfeeding
moved-category-welfare-leave = Welfare leave
moved-category-peace-work = Peace work
moved-category-long-illness = Long illness
moved-category-parental-leave = Parental leave
moved-category-religious-day = Religious day
moved-category-vacation = Holiday
moved-category-unapproved = Unapproved
moved-mark-present = Present
moved-mark-late = { $minutes } min late
moved-mark-absent = Absent
moved-mark-none = Not recorded
moved-mark-cancelled = Cancelled
moved-plan-decided = Decided
moved-plan-superseded = Superseded
moved-plan-ended = Ended

## Fields of a file, where a fault is told

file-id = Key
file-format = The file’s format
file-version = Version
file-made-at = Made
file-hash = Checksum
file-number = Number
file-name = Name
file-on = Date
file-how = How
file-kind = Kind
file-state = State
file-holder = Who
file-due-on = Due
file-recorded-at = Recorded
file-rule-version = Rule set
file-computed-days = Computed days
file-ended-before = End before the change
file-made-known-how = How made known
file-revoked-by = Revoked by
file-valid-from = From
file-valid-to = Until
file-weekly-minutes = Minutes a week
file-reason = Reason
file-on-date = Date
file-work-percent = Percent of full time
file-recorded = Attendance
file-mark = Mark
file-late-minutes = Minutes late
file-category = Reason for absence
file-approved = Approved
file-certificate-seen = Certificate seen
file-starts = Starts
file-ends = Ends
file-place = Place
file-bring = Bring
file-lessons = Lesson
file-break-minutes = Break
file-credited-minutes = Credited minutes
file-target-minutes = Target
file-planned-minutes = Planned
file-attended-minutes = Attended
file-excused-minutes = Excused
file-unexcused-minutes = Unexcused
file-unrecorded-minutes = Unrecorded
file-cancelled = Cancelled
file-end-goal = End goal
file-end-goal-text = End goal in words
file-goals = Goal
file-measures = Measure
file-standard = Standard text
file-text = Text
file-status = Status
file-organisation = Organisation
file-content = Content
file-programme-id = Programme
file-elements = Element
file-outcome = Outcome
file-minutes = Minutes
file-credit = Crediting
file-lesson-credit-minutes = Minutes per lesson
file-module = Module
file-work-oriented = Work-oriented
file-issued-on = Issued
file-issued-by = Issued by
file-listening = Listening
file-reading = Reading
file-writing = Writing
file-oral = Speaking
file-month = Month
file-locked-at = Locked
file-locked-by = Locked by
file-basis-hash = Checksum
file-figures = Figure
file-amount = Amount
file-rule-versions = Rule set
file-addenda = Addendum
file-counts-in = Counts in
file-made-by = Made by
file-note = Note
file-changes = Changes
file-share = Share
file-set-at = Set
file-municipality = Municipality
