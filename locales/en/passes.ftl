### Registers that are lent out: the host's link as staff make it, and what its holder reads.

refused-attendance-pass-over = This link no longer works. Ask the adviser for a new one.
refused-attendance-no-lifetime = Choose 7, 30 or 90 days.

## What a practice host reads, who has a link and no account

lent-title = Hours of practice
lent-help = Confirm the hours of the participants you receive. Here are the last two weeks and today.
lent-until = The link works up to and including { $date }.
lent-yours = It is yours alone: do not pass it on.
lent-over = The link does not work
lent-nobody = There are no hours to confirm now.
lent-no-days = No days in the last two weeks
lent-unanswered = { $count ->
    [one] 1 day without an answer
   *[other] { $count } days without an answer
  }
lent-all-answered = Everything is answered
lent-all-present = { $count ->
    [one] Was here as planned
   *[other] All { $count } days as planned
  }
lent-present = Was here
lent-late = Partly
lent-absent = Not here
lent-away = Away { $duration }
lent-by-office = recorded by the municipality
lent-not-begun = Can be answered once the day has begun
lent-change = Change
lent-how-long = Came late or left early. Away for how long?
lent-part-hours = Hours
lent-part-minutes = Minutes
lent-save = Save
lent-kept = Saved
lent-answer-conflict = The municipality has recorded something else. It stands until you have talked with the adviser.
lent-answer-attendance-month-locked = The month is closed. Talk with the adviser.
lent-answer-attendance-lesson-not-begun = The day has not begun yet.
lent-answer-attendance-bad-late-minutes = Type hours and minutes, less than the whole day.
lent-answer-kit-not-found = This day is no longer in the plan.

## The same link, as staff make it

host-links = Links for practice hosts
host-links-help = By a personal link the host confirms the hours of the participants in practice, without signing in. The host sees names and hours, and nothing else.
host-links-no-host = Enter a practice place first.
host-links-none = No link works now.
host-link-of = { $name } · { $organisation }
host-link-make = Make a link
host-link-for = Link for { $name }
host-link-covers = The link shows
host-link-covers-help = Everybody at the same host whom you work with. Take away those who should not be in it.
host-link-days = For how long
host-link-some-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
host-link-make-now = Make the link
host-link-address = The host's address
host-link-copy = Copy
host-link-copied = Copied
host-link-once = The address is shown this once. Send it to the host themselves, and to nobody else.
host-link-until = up to and including { $date }
host-link-opened = Last opened { $date }
host-link-unopened = Not opened yet
host-link-shows = Shows { $names }
host-link-made-by = Made by { $name }
host-link-revoke = Take back
host-link-revoked = The link has been taken back.

## A device that is signed in as the room for the day

room-lend = Use this device in the classroom today
room-lend-help = The device shows this class's lessons of today alone, and everybody in the room can call the class on it. It works until the day is over.
room-lend-out = You are signed out of this device.
room-lend-now = Sign me out and start
room-back = The day's lessons
room-title = The class today
room-lessons = Lessons today
room-nothing = The class has no lessons to call now.
room-help = The device is signed in as the room. It shows this class alone, and today alone.
room-unsent = Wait until everything is sent before you end it.
room-end = End for today
room-end-now = End now
room-over = The day is over
room-over-help = The device is no longer signed in as the room. The teacher can sign it in again.
