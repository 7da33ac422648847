### Staff: keeping the timetable: what is refused, and what is warned of.

refused-timetable-activity-has-history = Lessons of this activity have been held. Make a new activity if it should count in another way.
refused-timetable-activity-in-use = The activity is in use after this day. End its lessons first.
refused-timetable-break-too-long = The break is longer than the whole session ({ $minutes } minutes).
refused-timetable-closed-already = These days are closed already.
refused-timetable-closed-then = That day is closed or a public holiday. The lesson would not be held.
refused-timetable-date-passed = That day has passed. What has been is not changed.
refused-timetable-ends-before-start = It ends before it starts.
refused-timetable-has-been-held = Lessons have been held, so it cannot be deleted. Give it a last day instead.
refused-timetable-has-lesson-then = There is a lesson on this day already.
refused-timetable-marked-since = Attendance or absence is recorded up to { $on }. Choose a later day.
refused-timetable-marked-then = Attendance or absence is recorded for this lesson. Room and teacher can change, but not day and time.
refused-timetable-measure-of-another = The measure does not belong to this participant's plan.
refused-timetable-name-taken = Another group in the unit has the same name.
refused-timetable-no-lesson-then = There is no lesson on this day.
refused-timetable-no-name = Write a name.
refused-timetable-no-substitute = Choose who the substitute is.
refused-timetable-no-such-activity = Choose an activity that is in use on this date.
refused-timetable-module-of-what = Only social studies have modules.
refused-timetable-no-such-number = The number is too small or too large.
refused-timetable-no-such-relation = Choose teacher or contact teacher.
refused-timetable-no-such-weeks = Choose every week or every other week.
refused-timetable-no-time = Write a time of day, for example 08:30.
refused-timetable-no-weekday = Choose a weekday.
refused-timetable-not-a-teacher = This person is not a teacher or coordinator on this date.
refused-timetable-not-moved = Only a lesson that is moved can have another day.
refused-timetable-not-yours = Others are responsible for this part of the timetable.
refused-timetable-nothing-new = Nothing is different from the timetable.
refused-timetable-other-slot-then = Before this day the lesson is as it was. Change that one by itself.
refused-timetable-public-holiday = Public holidays are known already and are not entered.
refused-timetable-remove-instead = The lesson has not begun by then. Delete it instead.
refused-timetable-slot-over = The lesson ends before this day.
refused-timetable-stays = Whom a closure is for cannot be changed. Delete it and enter it anew.
refused-timetable-term-too-long = The period is longer than a year.
refused-timetable-terms-overlap = The new period overlaps the old one.
refused-timetable-there-already = Exactly this is there already.
refused-timetable-too-long = Too long: at most { $most } characters.
refused-timetable-too-many = Too many lessons at once: at most { $most }.
refused-timetable-undo-extra = An extra lesson is not cancelled or moved. Undo it instead.

## Why to think again before it is saved

clash-group = The group has two lessons at once
clash-participant = A participant has two lessons at once
clash-teacher = The teacher has two lessons at once
clash-place = The room is in use
clash-outside-group = Outside the group's dates
clash-outside-programme = Outside the participant's programme
clash-not-the-groups-teacher = The teacher has no access to the group on that day
clash-no-lessons = No lessons: all days are closed or public holidays
clash-change-dropped = Changes to single days are dropped
clash-busy = Busy
clash-accept = Save anyway

## Copying a term: why a lesson is left out

left-out-replaced = Changed within the period; the new one is copied
left-out-no-lessons = No lessons in the new period
left-out-there-already = There already
left-out-overlaps = The same lesson with the same teacher is there in a part of the period. Choose a later start

## A week on screen

keeping = Timetable
keeping-whose = Timetable of
keeping-whose-search = Group, teacher, room or participant
keeping-group = Group
keeping-teacher = Teacher
keeping-place = Place
keeping-participant = Participant
keeping-nobody-found = Nothing found
keeping-nothing = No timetable yet
keeping-nothing-help = Once there is a group, its timetable is shown here.
keeping-day = Day
keeping-free = Free { $from }–{ $to }. Add a lesson
keeping-keys = Arrow keys move a lesson by 15 minutes or a day. Shift and an arrow change its length. Enter opens, Delete ends, Ctrl+Z undoes.
keeping-unsaved = Not saved
keeping-alternate = Every other week
keeping-every-week = Every week
keeping-close = Close
keeping-lesson = Lesson
keeping-series = The whole series
keeping-save = Save
keeping-clash = Clashes
keeping-look = Check
keeping-clashes = Clashes

## Adding and changing hours

keeping-add = Add lessons
keeping-change = Change the series
keeping-end = End the series
keeping-activity = Activity
keeping-weekday = Weekday
keeping-weekdays = Weekdays
keeping-all-days = Mon–Fri
keeping-starts = From
keeping-ends = To
keeping-lessons-fit =
    { $count ->
        [one] { $count } lesson of 45 minutes
       *[other] { $count } lessons of 45 minutes
    }
keeping-no-teacher = No teacher
keeping-valid-from = First day
keeping-valid-to = Last day of validity
keeping-from = Applies from
keeping-weeks = Weeks
keeping-other-weeks = Take the weeks in between
keeping-break = Break
keeping-minutes = minutes
keeping-lessons = Lessons
keeping-lessons-help = Empty: as many as there is room for.
keeping-more = More choices
keeping-save-next = Save and add the next
keeping-make-way =
    { $count ->
        [one] Let { $count } lesson make way for this
       *[other] Let { $count } lessons make way for these
    }
keeping-make-way-help = They end the day before.
keeping-end-on = Set a last day
keeping-remove = Delete the whole series; it has not begun
keeping-last-day = Last day
keeping-end-do = End
keeping-remove-do = Delete

## Moves that are not saved

keeping-unsaved-count =
    { $count ->
        [one] { $count } change is not saved
       *[other] { $count } changes are not saved
    }
keeping-moved = { $what } from { $from } to { $to }
keeping-moved-to = { $what } to { $to }
keeping-stretched = { $what }: { $to }
keeping-drop = Drop: { $move }
keeping-gone = Somebody else has changed this series meanwhile. What you have written stays here; open the series again to save.
keeping-theirs = Somebody else has moved this to { $where }.
keeping-keep-mine = Keep mine
keeping-take-theirs = Take theirs
keeping-clash-first = { $date }, and { $count } days in all
keeping-clash-with = Clashes with { $what }
refused-timetable-look-at-clashes = This clashes with something. Look at it, and save anyway if it is fine.

## Undoing

keeping-undo-what = Undo: { $what }
keeping-undo-nothing = Nothing to undo
keeping-undone = Undone: { $what }
keeping-saved = Saved: { $what }
keeping-added = { $what } added { $where }
keeping-added-many =
    { $count ->
        [one] { $what } { $times } added on { $count } day
       *[other] { $what } { $times } added on { $count } days
    }
keeping-changed = { $what } { $where } changed
keeping-ended = { $what } { $where } ended
keeping-removed = { $what } { $where } deleted
refused-timetable-cannot-undo = This can no longer be undone: somebody has changed it since.

## The weeks ahead

keeping-nobody-yet = No participants yet: the weeks show the group’s own hours
keeping-full-before-after = Full weeks before: { $before }. With the changes: { $after }.
