### Reminders: what cannot be.

refused-notifications-endpoint-not-allowed = We cannot send reminders to this browser.
refused-notifications-bad-subscription = The browser did not give us what we need to send reminders. Try again.
refused-notifications-no-device = Reminders are not turned on in this browser.
refused-notifications-too-many-tests = You have sent many tests just now. Wait a few minutes.
refused-notifications-not-to-be-turned-off = This notice cannot be turned off. The law says that you must get it.
refused-notifications-bad-time = Write the time like this: 21:00.
refused-notifications-bad-lead = Choose from 0 to 180 minutes.
refused-notifications-too-quiet = Quiet hours cannot last longer than 14 hours.

### What one was told.

messages = Messages
messages-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
messages-none = No messages yet. Everything we tell you comes here.
messages-new = New
messages-yesterday = Yesterday
messages-older = Show older

notice-first-lesson = Your first lesson is soon
notice-lesson-changed = A lesson has changed
notice-off-lesson-changed = A lesson is cancelled
notice-absence-unexplained = Tell us why you were away
notice-claim-decided = Something was decided about your absence
notice-plan-decided = Your plan has been decided. Read it.
notice-deduction-decided = Money has been taken off. You can appeal.
notice-meeting-day-before = Remember the meeting
notice-meeting-hour-before = The meeting starts soon
notice-meeting-changed = A meeting has changed
notice-off-meeting-changed = A meeting is cancelled
notice-task-due = A task should be done
notice-test = A test
notice-other = A message

### Being reminded on this phone.

reminders = Reminders
reminders-offer = Do you want reminders?
reminders-why = Your phone tells you when to leave, and when something has changed.
reminders-private = A locked screen never says what it is about.
reminders-get = Get reminders
reminders-later = Not now
reminders-here = This phone
reminders-on = Reminders are on
reminders-turn-off = Turn off on this phone
reminders-failed = The phone could not do it. Check the network and try again.
reminders-unanswered = The phone asked you. Press the button again, and choose “Allow”.
reminders-nothing-sent = We cannot send to the phone here. Everything is in Messages.
reminders-unsupported = This browser cannot get reminders. Try Chrome. Everything is in Messages.
reminders-denied = The phone stops reminders from Stegvis.
reminders-denied-how = This is how you turn them on:
reminders-denied-tap = Press the sign beside the address at the top.
reminders-denied-allow = Press “Permissions”, then “Notifications”, and choose “Allow”.
reminders-denied-back = Come back here.
reminders-denied-app = Is Stegvis on your home screen? Open the phone’s settings, find Stegvis and turn on notifications.
reminders-iphone = On an iPhone, Stegvis must be on the home screen first.
reminders-iphone-share = Press this sign
reminders-iphone-add = Press this sign
reminders-iphone-open = Open Stegvis from the home screen, and come back here

test-send = Send me a test
test-waiting = Sending …
test-sent = Sent. The phone has not shown it yet.
test-shown = The phone showed it. It works.
test-silent = Sent, but the phone did not show it. See if notifications are on in the settings, and if the phone saves power.
test-failed = It did not arrive.
test-reason-expired = The phone is no longer connected. Turn reminders off and on.
test-reason-refused = The service that sends to the phone said no.
test-reason-unreachable = We could not reach the service that sends to the phone. Try again later.
test-reason-too-many = The service asks us to wait. Try again later.
test-reason-too-late = It took too long. Try again.
test-reason-withdrawn = Reminders are turned off on this phone.
test-reason-no-key = No reminders are sent to the phone here.

### Of what, and when.

reminders-what = What do you want to be reminded of?
reminder-first-lesson = When I must leave for the first lesson
reminder-lesson-changed = When a lesson is changed or cancelled
reminder-absence-unexplained = When I must say why I was away
reminder-claim-decided = When something is decided about my absence
reminder-plan-decided = When my plan has been decided
reminder-deduction-decided = When money is taken off and I can appeal
reminder-meeting-day-before = The day before a meeting
reminder-meeting-hour-before = An hour before a meeting
reminder-meeting-changed = When a meeting is changed or cancelled
reminder-task-due = When a task should be done
reminders-required = Always on. The law says that you must be told.
reminders-lead = How long before the first lesson?
reminders-lead-none = Just before
reminders-quiet = Quiet hours
reminders-quiet-help = The phone is silent then. The same time twice: never silent.
reminders-quiet-from = From
reminders-quiet-to = To
reminders-save = Save
reminders-saved = Saved
