### Staff: the joint meeting about the plan, from the invitation to the minutes.

## The lists

meetings-title = Meetings
meetings-lead = Meetings that are arranged. Those of today come first.
meetings-mine = Where I am invited
meetings-today = Today
meetings-later = Later
meetings-shown = { $shown } of { $total } meetings are shown.
meetings-too-many = Choose “Where I am invited” to see fewer, or find the meeting from the participant’s page.
meetings-more = Show more
meetings-none = No meetings are arranged
meetings-none-help = A meeting is arranged from the participant's page.
meetings-of = Meetings
meetings-of-lead = In the meeting the plan is made together: the participant sees it change in their own language.
meetings-of-none = No meetings are arranged yet.
meetings-ahead = Ahead
meetings-past = Earlier meetings
joint-state-planned = Arranged
joint-state-running = Going on
joint-state-summing-up = Being summed up
joint-state-held = Held
joint-state-cancelled = Cancelled
joint-answered-accepted = The participant agrees
joint-answered-accepted-with-reservation = The participant agrees, with a reservation
joint-answered-not-accepted = The participant does not agree
joint-unanswered = The participant did not answer

## A meeting is arranged

joint = Meeting
joint-with = Meeting with
joint-new = Arrange a meeting
joint-when = When and where
joint-day = Day
joint-starts = Begins
joint-length = Lasts
joint-minutes = minutes
joint-place = Place
joint-who = Who
joint-who-help = The participant always takes part. Here are those who have access to the participant.
joint-invited = Invited
joint-role-participant = participant
joint-role-adviser = programme adviser
joint-role-nav = NAV
joint-role-teacher = teacher
joint-role-other = other
joint-interpreter = Interpreter
joint-interpreter-help = The interpreter is recorded by language and qualification, not by name.
joint-interpreter-language = Language
joint-interpreter-mode = How
joint-interpreter-qualified = Qualified
joint-interpreter-is = Interpreter: { $what }
joint-no-interpreter = Without an interpreter
joint-mode-in-person = in the room
joint-mode-phone = by phone
joint-mode-video = by video
joint-qualified = qualified
joint-not-qualified = not qualified
joint-qualified-unknown = Not known yet
joint-qualified-yes = Qualified interpreter
joint-qualified-no = Not qualified
joint-invite = Arrange and invite
joint-change = Move or change
joint-change-do = Save the change
joint-cancel = Cancel the meeting
joint-cancel-sure = A cancelled meeting cannot be taken up again.
joint-cancel-do = Cancel it
joint-cancelled = The meeting is cancelled.
joint-start = Start the meeting

## Before the meeting

joint-agenda = Agenda
joint-agenda-help = What the plan and the weeks ask for today. The list stands from when the meeting starts.
joint-agenda-none = Nothing is pressing now.
joint-agenda-count = { $count } in all
joint-agenda-since = since { $date }
joint-agenda-from = from { $date }
joint-topic = Topic
joint-topic-new = Something else to talk about
joint-remove = Take out: { $name }
joint-edit = Change: { $name }
joint-prepare = My notes
joint-prepare-help = You alone see them until you share them.
joint-prepare-words = What I want to bring up
joint-prepare-words-help = Nothing about health, faith or flight.
joint-prepare-do = Save the notes

## Topics, as staff say them of the participant

staff-topic-my-goal = The goal
staff-topic-my-plan = The plan
staff-topic-my-class = The class
staff-topic-my-teacher = The teacher
staff-topic-my-timetable = The timetable
staff-topic-my-hours = The hours
joint-heading-goes-well = What goes well
joint-heading-hard = What is hard
joint-heading-talk-about = What we should talk about
joint-share = Share with the others at the meeting
joint-shared-help = Everybody at the meeting sees the notes, the participant too.
joint-private-help = Now you alone see the notes.
joint-nobody-shared = Nobody else has shared anything yet.

## In the meeting

joint-panes = Parts of the meeting
joint-pane-agenda = Agenda
joint-pane-plan = The plan
joint-pane-agreed = Agreed
joint-earlier = From the last meeting
joint-own-notes = My notes
joint-present = Who is here?
joint-present-count = Present: { $count } of { $all }
joint-present-do = Record who is here
joint-why = Why, and what the participant thinks
joint-unnamed = unnamed
joint-add = Add
joint-room-kept = All is saved
joint-room-sending = Saving
joint-room-asking = Something waits for your choice
joint-room-waiting = No network
joint-room-waiting-help = What you type stays here and is sent when the network is back.
joint-field-waits = Not sent yet
joint-clash = Two have written here at once. Choose what is to stand, or write it together.
joint-clash-mine = Keep mine
joint-clash-theirs = Take the other's
joint-gone = Taken out of the plan while you were writing
joint-gone-help = What you wrote stays here until you discard it. Copy it if it belongs somewhere else.
joint-gone-copy = Copy
joint-gone-copied = Copied
joint-gone-discard = Discard
joint-decisions = What we agreed
joint-decisions-none = Nothing is written down yet.
joint-decision = What we agree on
joint-decision-words = In plain words
joint-decision-new = Something new that we agree on
joint-tasks = Tasks
joint-tasks-none = Nobody has a task yet.
joint-task = Task
joint-task-new = New task
joint-task-who = Responsible
joint-task-due = Due
joint-task-until = by { $date }
joint-task-done = done { $date }
joint-keep = Save
joint-sum-up = Sum up
joint-resume = Back to the plan
joint-not-all-kept = Something is not saved yet. Choose or wait, then sum up.

## The end

joint-summary = What changes in the plan
joint-summary-help = Read it aloud. The participant sees the same on their phone.
joint-left-out = This was written but is not in. Go back to the plan to include it:
joint-no-change = Nothing in the plan was changed.
joint-answer = What the participant answers
joint-answer-waits = Waiting for an answer
joint-answer-waits-help = The participant can answer on the phone, or you record what is said.
joint-answer-record = Record the answer
joint-answer-change = Record another answer
joint-answer-record-help = When the participant answers through the interpreter or on paper.
joint-answer-what = What did the participant answer?
joint-answer-how = How?
joint-answer-do = Record the answer
joint-answer-stale = The plan has changed since. The participant must answer anew.
joint-reservation = In the participant's own words
joint-reservation-help = Write what the participant says, not what you think of it.
joint-reservation-language = The language it is written in
joint-reservation-missing = Write what the reservation is about.
joint-end = End the meeting
joint-end-without = End without an answer
joint-end-without-help = The minutes will say that the participant did not answer.
joint-end-without-do = End it all the same

## The minutes

joint-minutes-of = Minutes
joint-as-pdf = The minutes as PDF
joint-were-there = Present:
joint-talked-about = What was talked about
joint-minutes-stand = The minutes cannot be changed. Tasks can be ticked off when they are done.
