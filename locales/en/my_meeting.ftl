### The joint meeting about the plan, as its participant reads it.

## The meeting

meeting = The meeting about the plan
meeting-earlier-and-next = Your meetings
meeting-next = Next meeting
meeting-running = The meeting is on
meeting-follow = Follow here, in your language.
meeting-none = No meeting is planned now.
meeting-held = The meeting is over
meeting-paper = The minutes on paper (PDF)
meeting-cancelled = The meeting is cancelled
meeting-later = Later meetings
meeting-earlier = Earlier meetings
meeting-who = Who comes
meeting-role-participant = You
meeting-role-adviser = Adviser
meeting-role-nav = From NAV
meeting-role-teacher = Teacher
meeting-role-other = Others
meeting-present = Was there
meeting-absent = Was not there
meeting-interpreter = Interpreter: { $language }
meeting-mode-in-person = In the room
meeting-mode-phone = By phone
meeting-mode-video = By video
meeting-agenda = What we talk about
meeting-settled = Talked about

## One prepares

meeting-prepare = Prepare
meeting-prepare-help = Choose pictures. You can also write.
meeting-prepared = You have prepared
meeting-heading-goes-well = This goes well
meeting-heading-hard = This is hard
meeting-heading-talk-about = I want to talk about this
meeting-words = In your own words, in your language
meeting-keep = Save
meeting-private = Only you can see this
meeting-shared = The others in the meeting can see this
meeting-share = Show it to the others
meeting-unshare = Hide it from the others
meeting-waits = Saved on the phone. It is sent when you have a network.
meeting-not-taken = It was not saved. Something has changed. Look again, and try again.
meeting-others = What others have shared

## The meeting itself

meeting-plan-now = The plan right now
meeting-changed-now = Changed now
meeting-decisions = What we agreed
meeting-tasks = What is to be done
meeting-my-tasks = My tasks
meeting-task-due = By { $date }
meeting-task-done = Done
meeting-task-do = I have done it
meeting-task-undo = Not done after all

## At its end

meeting-summary = What will be new in the plan
meeting-question = Do you say yes to this?
meeting-answer-accepted = Yes
meeting-answer-accepted-with-reservation = Yes, but …
meeting-answer-not-accepted = No
meeting-reservation = What do you want to be different? Write in your language.
meeting-no-words = Write something here, or choose Yes.
meeting-send = Send the answer
meeting-answered = Your answer
meeting-answer-stale = The plan has changed since you answered. Look again, and answer anew.
meeting-answer-help = The municipality decides the plan afterwards. If you disagree then, you can appeal.
