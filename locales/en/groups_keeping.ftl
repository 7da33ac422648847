### Staff: groups, activities, days without classes, and copying a term.

keeping-ways = What timetables are made of
keeping-teacher-search = Search by name
# For example: Mandag 30. november (uke 49)
keeping-day-of-week = { $day } (week { $week })
keeping-clash-dates =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Groups

group = Group
groups-none = There are no groups yet.
groups-none-over = No group has ended.
groups-over = Show ended ones
groups-count =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
group-new = New group
group-create = Create, and make its timetable
group-name = Name of the group
group-unit = Unit
group-period = Period
group-first-day = First day
group-last-day = Last day
group-no-last-day = Not decided
group-teachers = Teachers
group-teachers-help = They see who is in the group, and record attendance. You can add more later.
group-no-teachers = No teacher yet
group-members = Participants
group-members-count =
    { $count ->
        [0] None
        [one] { $count } participant
       *[other] { $count } participants
    }
group-members-of =
    { $count ->
        [0] Participants
        [one] { $count } participant
       *[other] { $count } participants
    }
group-nobody = Nobody whom you see is in the group now.
group-weeks = Weeks ahead
group-last-weeks = The weeks that were
group-weeks-full = All full
group-weeks-below =
    { $count ->
        [one] { $count } week below target
       *[other] { $count } weeks below target
    }
group-ways = Go to
group-about = About the group
group-rename = Rename
group-new-name = New name
group-end = End the group
group-move-end = Change the last day
group-end-with = These end with it:
group-end-slots =
    { $count ->
        [one] { $count } recurring lesson
       *[other] { $count } recurring lessons
    }
group-end-members =
    { $count ->
        [one] { $count } participant whom you see
       *[other] { $count } participants whom you see
    }
group-end-teachers =
    { $count ->
        [one] the access of { $count } teacher
       *[other] the access of { $count } teachers
    }
group-end-past = What has been, stays.
group-end-later = The teachers go along to the new day. Lessons and participants with a last day of their own keep it.

## Who is in it, and who teaches

member-add = Add participants
member-add-one = Add
member-added = Added from { $date }
member-search = Search among the participants
member-none = Found nobody who is not in the group already.
member-more =
    { $count ->
        [one] { $count } more. Search by name.
       *[other] { $count } more. Search by name.
    }
member-in-groups = In { $groups }
member-in-no-group = In no group
member-done = Done
member-last-day = Last day in the group
member-past = That day has passed. It shall be the last all the same.
member-move-end = Leave empty if it is not decided.
teacher-add = Add a teacher
teacher-end-help = From the day after, they no longer see the group.
teacher-no-end = Leave empty for as long as the group lasts.
teacher-contact-help = Whom participants and advisers turn to.

## School terms, for example: Høst 2026

term-autumn = Autumn { $year }
term-spring = Spring { $year }
term-year = School year { $year }
term-end-autumn = Rest of the autumn ({ $date })
term-end-spring = Rest of the spring ({ $date })

## Copying a term

copy = Copy to a new period
copy-title = Copy the timetable to a new period
copy-old = From this period
copy-new = To this period
copy-new-help = Recurring lessons are copied. Changes of single days and closed days are not.
copy-from = First day
copy-to = Last day
copy-look = Review
copy-back = Choose other dates
copy-nothing = None of the lessons can be copied. The reasons stand below.
copy-none = The group has no recurring lessons in that period.
copy-summary = The lessons of { $old } are copied to { $new }. Nothing is saved until you confirm.
copy-group-ends = The group ends { $date }, before the new period is over.
copy-group-ends-do = Change its last day first
copy-lessons = Recurring lessons
copy-every-other = every other week
copy-count =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
copy-closed =
    { $count ->
        [one] { $count } falls on a closed day
       *[other] { $count } fall on closed days
    }
copy-clashes =
    { $count ->
        [one] { $count } lesson clashes with something else. See the mark above.
       *[other] { $count } lessons clash with something else. See the marks above.
    }
copy-left-out = Left out
copy-save =
    { $count ->
        [one] Copy { $count } lesson
       *[other] Copy { $count } lessons
    }

## Activities

activities = Activities
activities-new = New activity
activities-add = Add
activities-save = Save the changes
activities-none = There are no activities yet.
activities-what = The activity
activities-kind = Kind
activities-kind-help = The kind decides colour, picture and how the hours count.
activities-name = Name of its own
activities-name-help = Leave empty to use the name of the kind.
activities-module = Module
activities-module-help = The lessons are then counted for each of the three modules of 25. It does not change what a lesson counts as.
activities-module-none = Not said
activities-host = Organiser
activities-counts = How the hours count
activities-counts-help = Change this only if the municipality has decided otherwise.
activities-fixed = Lessons have been held, so this stays. Make a new activity if it should count in another way.
activities-work = Work-oriented
activities-work-yes = Yes, work-oriented
activities-work-no = No, not work-oriented
activities-work-counts = Counts towards the 15 work-oriented hours.
activities-work-not = Does not count towards the 15 work-oriented hours.
activities-used = Used by
activities-unused = Nobody uses it now.
activities-own-hours = Participants with hours of their own
activities-until = until { $date }
activities-not-mine = Others use this activity as well, so it is not changed from here.
activities-ends = Its last day is { $date }.
activities-end = Stop using it
activities-end-help = After this day it cannot be chosen. What has been, stays.
activities-last-day = Last day
credit = How does an hour count?
credit-rule = As the rule for the kind
credit-lesson = Each lesson of { $lesson } minutes counts { $minutes } minutes.
credit-clock = Counts by the clock.
credit-by-lesson = By the lesson
credit-by-clock = By the clock
credit-minutes = Minutes for each lesson
credit-minutes-help = Leave empty to follow the rules.
credit-minutes-unit = minutes

## Days without classes

closures = Days without classes
closures-short = Days off
closures-effect = A day without classes does not lower the week's target. The hours are missing until somebody fills them.
closures-holidays = Public holidays are counted by themselves.
closure = Days without classes
closure-new = New days
closure-create = Save
closure-save = Save the changes
closure-change = Change
closure-gone = These days no longer exist.
closure-remove = Delete
closure-remove-help = The days have not been yet. If they are deleted, there are classes as usual.
closure-public = public holiday
closure-to = to { $day }
closure-week = Week { $week }
closure-weeks = Weeks { $from }–{ $to }
closure-usual = Usual holiday weeks
closure-usual-help = Counties have their holidays in different weeks. Choose the one that applies to you.
closure-why = Why
closure-first-day = First day
closure-last-day = Last day
closure-whose = Applies to
closure-everybody = The whole municipality
closure-name = Name
closure-name-help = May be left empty. For example: Høstferie
# One click each, for example: Høstferie (uke 41)
holiday-autumn = Autumn holiday (week { $week })
holiday-winter = Winter holiday (week { $week })
# What is kept: in Norwegian, whatever the screen is in.
holiday-autumn-kept = Høstferie
holiday-winter-kept = Vinterferie
