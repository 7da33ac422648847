### The copy of what is held about a person: the file that is read, and where it is had.

copy-all = All that is written about me
copy-intro = This is all that the municipality holds about you in Stegvis. Tell your adviser if something is wrong.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = Made { $date }
copy-help = You have a right to all that is written about you.
copy-mind = The file has your name and all of your case. Mind who can see it.
copy-on-phone = The phone does not show everything, such as your whole identity number. Your adviser can give you the whole file.
copy-read-file = File to read
copy-machine-file = File for machines
copy-norwegian = In Norwegian
copy-when = When
copy-answer = Answer
copy-answered = Answered
copy-approved = Approved
copy-state = State
copy-place = Place
copy-due = Due
copy-sent = Sent
copy-read-at = Read
copy-seen = Last used
copy-time = Time
copy-hours = Hours
copy-target = Target
copy-planned = Planned
copy-attended = Attended
copy-excused = Excused
copy-unexcused = Unexcused
copy-unrecorded = Not recorded

## What stands in it, part by part

copy-part-correction-request = You said that something is wrong
copy-part-access-grant = Who can see your case
copy-part-attendance-contest = You said that an hour is wrong
copy-part-absence-claim = Absence that you reported
copy-part-absence-decision = Answers about absence
copy-part-plan-evaluation = How it goes, you said
copy-part-plan-notice = The plan was made known
copy-part-plan-appeal = Appeal
copy-part-plan-groundwork = Before the plan
copy-part-language-level = Level of Norwegian
copy-part-commitment-document = Agreements that you signed
copy-part-transfer = Moving
copy-part-meeting = Meetings
copy-part-meeting-preparation = What you prepared
copy-part-meeting-answer = Your answer in the meeting
copy-part-meeting-decision = Decided in the meeting
copy-part-meeting-task = Tasks from the meeting
copy-part-notification = Messages
copy-part-escalation-mail = E-mail to you
copy-part-device = Your phones
copy-part-passkey = Your passkeys
copy-part-session = Sign-ins
copy-part-push-subscription = Reminders on the phone
copy-part-calendar-feed = Calendar link
copy-part-audit-entry = Changes in your case
