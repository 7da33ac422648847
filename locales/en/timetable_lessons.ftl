### Staff: one lesson of one day, a whole day's substitute, and the week on paper.

## What can be done

lesson-one-day = This day: { $date }
lesson-actions = What do you want to do?
lesson-passed = The day has passed. What has been is not changed.
lesson-not-yours = Others are responsible for this lesson.
lesson-no-teacher = No teacher
lesson-substitute = Substitute
lesson-cancel = Cancel
lesson-move = Move
lesson-room = Other room
lesson-extra = Extra lesson
lesson-undo = Undo the change

## What is filled in

lesson-substitute-who = Who is the substitute?
lesson-whole-day = Is { $name } away all day? A substitute for all lessons
lesson-free = Free
lesson-free-known = Free, has the group
lesson-busy = Busy { $time }
lesson-busy-with = Busy { $time }, { $owner }
lesson-date = Day
lesson-starts = From
lesson-ends = To
lesson-reason = Reason
lesson-reason-none = No reason given
lesson-note = Message to the participants
lesson-note-help = It is shown as you write it, marked “in Norwegian”. Do not write about health.
lesson-said = What participants will read

## What the buttons say, and what is said when it is done

lesson-substitute-save = Save the substitute
lesson-cancel-save = Cancel the lesson
lesson-move-save = Move the lesson
lesson-room-save = Change the room
lesson-extra-save = Add the extra lesson
lesson-undo-save = Let the lesson be as usual
lesson-substitute-done = The substitute is saved. Participants see it now.
lesson-cancel-done = The lesson is cancelled. Participants see it now.
lesson-move-done = The lesson is moved. Participants see it now.
lesson-room-done = The room is changed. Participants see it now.
lesson-extra-done = The extra lesson is added.
lesson-undo-done = The lesson is as usual again. Participants see it now.
refused-timetable-clashes = Something clashes. Read what, and tick the box at the bottom if it should be so.

## What is different already

lesson-change = Change
lesson-changed-by = Changed by { $name } { $date } { $time }
lesson-changed = Changed { $date } { $time }

## A substitute for a whole day

substitute-day = Substitute for a whole day
substitute-day-help = Choose one substitute for all lessons, or one for each. The substitute sees the group on that day.
substitute-day-who = Who is away?
substitute-day-all = The same substitute for all lessons
substitute-day-free = Free in { $free } of { $all }
substitute-day-each = Substitute for { $lesson }
substitute-day-none = No substitute
substitute-day-no-lessons = No lessons on this day.
substitute-day-save = Save the substitutes
substitute-day-nothing = Choose at least one substitute.
substitute-day-saved = Saved
substitute-day-has = Has a substitute
substitute-day-locked = Not yours to change
substitute-day-cancelled = Cancelled
substitute-day-result =
    { $count ->
        [one] { $count } lesson has a substitute.
       *[other] { $count } lessons have a substitute.
    }
substitute-day-left =
    { $count ->
        [one] { $count } lesson is not saved. The reason is beside it.
       *[other] { $count } lessons are not saved. The reasons are beside them.
    }

## The week on paper

week-paper = The week on paper
week-paper-print = Print
week-paper-back = To the timetable
week-paper-language = Language on the sheet
week-paper-size = One A4 sheet
week-paper-nothing = No lessons this week.
