### Staff: the register of a lesson, and those that are missing.

refused-attendance-lesson-cancelled = The lesson is cancelled, so nobody can be recorded.
refused-attendance-lesson-not-begun = The lesson has not come yet. It can be recorded from the day on which it is held.
refused-attendance-bad-late-minutes = The minutes must be at least 1, and less than the lesson.
refused-attendance-marked-twice = The same person is recorded twice at once.
refused-attendance-too-many-marks = At most { $most } can be recorded at once.

## The lessons of a day

roll-title = Attendance
roll-today = Today
roll-before = The day before
roll-after = The day after
roll-day = Choose a day
roll-mine = My lessons
roll-unit = The whole unit
roll-whose = Which lessons
roll-now = Now
roll-next = Next
roll-others = Other lessons of my groups
roll-earlier = Earlier today
roll-later = Later today
roll-none = No lessons on this day
roll-none-help = Lessons with somebody to record are shown here.
roll-state-none = Not recorded
roll-state-some = { $recorded } of { $people } recorded
roll-state-all = Recorded: all { $people }
roll-state-one = Recorded
roll-to-missing = Not recorded yet
roll-kept = Today’s lessons are on this device and can be recorded without a network.

## One lesson

roll-back = Lessons of the day
roll-call = Take the register
roll-count = { $recorded } of { $people } recorded
roll-all-present = All present
roll-all-present-help =
    { $count ->
        [0] Everybody is recorded
        [one] Sets one who is not recorded and has not reported an absence
       *[other] Sets { $count } who are not recorded and have not reported an absence
    }
roll-present = Present
roll-late = Late
roll-absent = Absent
roll-unrecorded = Not recorded
roll-late-by = { $minutes } min
roll-how-late = How late?
roll-own-minutes = Minutes
roll-set-minutes = Set
roll-reported = Reported absence
roll-valid = Valid
roll-not-valid = Not valid
roll-off = Approved day off
roll-locked = The month is locked
roll-by = { $author } at { $time }
roll-you = You
roll-import = Imported
roll-room = The room’s tablet
roll-host = Practice host { $name }
roll-lend = Use this device in the classroom today
roll-not-begun = The lesson can be recorded from { $date }.
roll-keys = Keyboard: arrow keys move, P present, L late, A absent.
roll-key-present = p
roll-key-late = l
roll-key-absent = a

## What is sent, and what is not

roll-unsent =
    { $count ->
        [one] One mark is kept on this device – not sent
       *[other] { $count } marks are kept on this device – not sent
    }
roll-unsent-one = Not sent
roll-send-now = Send now
roll-conflict = Somebody else has recorded something else
roll-conflicts =
    { $count ->
        [one] One mark needs you to look at it
       *[other] { $count } marks need you to look at them
    }
roll-conflict-mine = You recorded
roll-conflict-theirs = { $author } recorded
roll-keep-theirs = Keep: { $mark }
roll-use-mine = Use mine: { $mark }
roll-refused = Your mark “{ $mark }” was not saved.
roll-read = I have seen it
roll-no-place = The browser cannot keep anything on this device. The mark is not kept.

## What is missing

roll-missing-title = Not recorded yet
roll-missing-help = Lessons that are over and in which not everybody is recorded. Anyone who is not recorded is not absent.
roll-missing-none = Everything is recorded
roll-missing-none-help = No lesson in this period is missing.
roll-missing-count =
    { $count ->
        [one] One lesson
       *[other] { $count } lessons
    }
roll-missing-weeks =
    { $weeks ->
        [one] The last week
       *[other] The last { $weeks } weeks
    }
roll-missing-period = Period
roll-missing-never = Only lessons in which nobody is recorded
roll-missing-more = Show more

## On paper

roll-paper = On paper
roll-print = Print
roll-paper-name = Name
roll-paper-late = Late (min)
roll-paper-signature = Recorded by:
