### Staff: who sees whom and why, who must not, and protected addresses.

who-sees = Who sees the participant, and why
who-sees-help = Everybody who sees anything today. If somebody here should not, end their access or bar them.
who-sees-count =
    { $count ->
        [one] { $count } member of staff sees something today
       *[other] { $count } members of staff see something today
    }
who-sees-case = sees the whole case
who-sees-class = sees what a teacher sees
sight-group = { $relation } in { $group }
sight-leader = Leader of the unit
sight-coordinator = Coordinator of the unit
sight-circle = Is in the circle
sight-given-by = given by { $name }
reach = Whom they see, and why
reach-help = Of the cases that you work on yourself. Other participants are not listed here.
reach-none = Sees none of your cases.

denials = Barred
denials-none = Nobody is barred.
denial-add = Bar somebody
denial-help = Whoever is barred sees nothing of the participant anywhere: not in lists, searches, registers, meetings or calendars. It comes before every role and every access.
denial-who = Who must not see the participant?
denial-why = Why?
denial-reason-kinship = Related, or the same household
denial-reason-acquaintance = Know each other privately
denial-reason-conflict-of-interest = Conflict of interest
denial-reason-participant-asked = The participant has asked for it
denial-no-end = Leave empty. It lasts until somebody lifts it.
denial-by = barred by { $name }
denial-save = Bar
denial-lift = Lift

protection = Protected address
protection-on = The address is protected. Only the circle sees the participant.
protection-off = The address is not protected.
protection-begin = Protect the address
protection-help = It takes effect at once, everywhere: everybody outside the circle loses sight of the participant, in lists, on open screens and in calendars. Links to practice places stop working.
protection-end = End the protection
protection-end-help = The circle is dissolved. Roles and access hold as before.
circle-place = Person { $number } in the circle
circle-nobody = Nobody
circle-change = Change the circle
circle-save = Save the circle

## A colleague, for whoever keeps the staff

employee-sees = What the roles and grants give
employee-sees-help = Numbers alone. Who the participants are is for those who work on the cases. Protected participants are not counted.
employee-sees-nobody = Sees no participants today.
employee-sees-count =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }

## What is wrong, or follows

refused-participants-denied-already = Is barred already in this period.
refused-participants-denied-until-then = It has lasted until now. Yesterday at the earliest.
refused-participants-denies-yourself = You bar yourself. You will not see the case any more, and cannot lift it yourself.
refused-participants-denies-adviser = This is the adviser. The case needs a new one.
refused-participants-nobody-left = Nobody would be left who works on the case. Name somebody else first.
refused-participants-not-yours-to-lift = Only the leader of the unit, or whoever barred them, can lift it.
refused-participants-not-yours-to-protect = Only the leader of the unit can protect an address or change the circle.
refused-participants-circle-empty = Somebody must be in the circle.
refused-participants-circle-too-large = { $most } can be in the circle at most.
refused-participants-not-for-circle = Somebody in the circle holds no role that gives sight, or is barred.
refused-participants-circle-without-leader = A leader of the unit must be in it. Otherwise nobody could change the circle.
refused-participants-not-in-circle-yourself = You are not in the circle. Afterwards you will see nothing of the participant.
refused-participants-adviser-outside-circle = The adviser is not in the circle, and loses sight of the case.
