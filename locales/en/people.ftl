### Staff: who and what is around a participant, and caseloads that go from one to another.

nav-handover = Hand-over

## People, groups and practice of one participant

around = Who follows up
around-people = Staff
around-people-none = Nobody follows up at present.
around-groups = Groups
around-groups-none = In no group at present.
around-practice = Practice places
around-practice-none = Has no practice place at present.

around-since = since { $from }
around-from = from { $from }
around-span = { $from } to { $to }
around-coming = To come
around-over =
    { $count ->
        [one] Earlier ({ $count })
       *[other] Earlier ({ $count })
    }
around-has-left = Left { $date }. No longer sees the case.

around-name = Add somebody
around-as = As what?
around-as-adviser = Is responsible for the case. The leader decides who.
around-as-stand-in = Sees and does what the adviser does, for a time.
around-as-nav-contact = Sees the case from NAV, and follows it up there.
around-as-contact-teacher = Sees what the teacher sees, also outside the class.
around-who = Who?
around-first-day = First day
around-last-day = Last day
around-last-day-help = From the day after, they no longer see the case.
around-no-end = Leave empty if it is not decided.
around-stand-in-ends = A stand-in has a last day. Their sight then ends by itself.
around-end = End
around-move-end = Change the end
around-take-back = Take back
around-knowingly = I have read this, and want it all the same
around-circle = Only those in the participant's circle see anything here. To add them on this page is not enough.
around-circle-needed = Whoever you add must be in the circle, too. Otherwise they see nothing.

around-join = Put into a group
around-group = Which group?
around-first-day-there = First day in the group
around-leave = Take out
around-move = Move
around-move-to = Move to which group?
around-move-help = The day before is the last in { $group }. What has been, stays.

around-practice-add = Add a practice place
around-organisation = Workplace
around-place = Place
around-host = Contact there
around-host-phone = Their phone
around-host-help = The contact gets to see nothing.

## A whole caseload to somebody else

handover = Hand-over
handover-of = Hand-over from { $name }
handover-help = Give all cases of a colleague to somebody else in one step. You look through each case first, and can undo it afterwards.
handover-own = My own cases
handover-own-help = When you leave, change work or will be away for long.
handover-waiting = Cases that wait for somebody
handover-waiting-none = Nobody who leaves or has left has any cases.
handover-cases =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
handover-do = Hand over
handover-has-left = left { $date }
handover-leaves = leaves { $date }
handover-no-role = no longer holds a role that gives sight
handover-any = Another adviser
handover-from = Whose cases?
handover-next = Next

handover-choose = Who takes over, and when?
handover-choose-help = All cases that they have as adviser, stand-in or contact at NAV. Nothing happens before you have looked through and confirmed.
handover-to = Who takes over?
handover-on = First day of whoever takes over
handover-on-help = Whoever gives the cases away sees them until the day before.
handover-look = Look through
handover-back = Choose again
handover-again = Hand over more cases
handover-nothing = { $name } has no cases that you can hand over.
handover-changed = Something was changed while you looked through. The list is new: look through it once more.
handover-summary =
    { $count ->
        [one] { $count } case goes from { $from } to { $to } on { $date }.
       *[other] { $count } cases go from { $from } to { $to } on { $date }.
    }
handover-barred =
    { $count ->
        [one] { $to } is barred from a participant. The case stays with { $from }: { $names }.
       *[other] { $to } is barred from { $count } participants. The cases stay with { $from }: { $names }.
    }
handover-circle =
    { $count ->
        [one] { $to } is not in the circle of a protected participant, and will not see the case: { $names }.
       *[other] { $to } is not in the circles of { $count } protected participants, and will not see the cases: { $names }.
    }
handover-review = Cases
handover-has-it = has it already ({ $relation })
handover-knows = Knows the case
handover-needs-circle = Does not see it without the circle
handover-confirm =
    { $count ->
        [one] Hand over { $count } case
       *[other] Hand over { $count } cases
    }
handover-done =
    { $count ->
        [one] { $count } case has been handed to { $name } from { $date }.
       *[other] { $count } cases have been handed to { $name } from { $date }.
    }
handover-undone =
    { $count ->
        [one] Undone. { $count } case is as before.
       *[other] Undone. { $count } cases are as before.
    }
handover-left = These were changed by somebody meanwhile, and stay as they are: { $names }.

## What is wrong, or follows

refused-participants-not-yours-to-name = This is for the leader of the unit to decide.
refused-participants-not-yourself = You cannot give yourself sight, or prolong your own. Ask the leader.
refused-participants-stand-in-without-end = A stand-in must have a last day.
refused-participants-has-it-already = Has it already in this period.
refused-participants-ends-before-start = The last day is before the first.
refused-participants-no-fitting-role = Does not hold a fitting role on the first day.
refused-participants-nobody-chosen = Choose somebody.
refused-participants-has-begun = It has begun, and cannot be taken back. Set a last day.
refused-participants-no-group = The group no longer exists.
refused-participants-outside-group = The group does not run on that date.
refused-participants-in-group-already = Is in the group already in this period.
refused-participants-not-in-group-then = Is not in the old group the day before. Choose a later day.
refused-participants-no-organisation = Write where the practice is.
refused-participants-too-long = { $most } characters at most.
refused-participants-over-already = The last day is before today: sight is lost at once.
refused-participants-second-adviser = The participant has an adviser already in this period. There will be two.
refused-participants-without-adviser = There will be days without an adviser.
refused-participants-second-practice-place = The participant has a practice place already in this period. There will be two.
refused-participants-not-in-circle = Is not in the circle of the protected participant, and will see nothing.
refused-participants-day-passed = The day has passed. Today at the earliest.
refused-participants-same-person = Choose somebody else than whoever gives the cases away.
refused-participants-nothing-to-hand-over = There are no cases to hand over.
refused-participants-handed-on-since = The cases have been handed on since. Undo that hand-over first.
refused-participants-denied = Is barred from the participant in this period.
