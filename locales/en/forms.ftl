### Staff: what every form says, the way between the screens, and lists to look through.

## The way between the screens

nav = Menu
nav-more = More
staff-sign-out = Sign out
staff-own-sign-in = Your sign-in
nav-cases = Participants
nav-timetable = Timetable
nav-attendance = Attendance
nav-forecast = Forecast
nav-groups = Groups
nav-claims = Reported absence
nav-work = Work list
nav-meetings = Meetings
nav-messages = Messages
nav-clock = Before start
nav-looks = Looks at records
nav-roles = Roles
nav-month = The month
nav-payments = Payment
nav-receive = Receive
nav-staff = Staff and units
nav-register = Register participant
nav-nothing = Nothing to do here
nav-nothing-help = You have no role at the moment. Ask your leader if you lack access.

## A field

field-required = Required
field-choose = Choose
field-missing = Fill this in
field-clash = Choose yours or theirs
field-news = Just changed by somebody else
field-in-norwegian = Write in Norwegian.
field-left =
    { $left ->
        [one] { $left } character left
       *[other] { $left } characters left
    }
field-too-long =
    { $over ->
        [one] { $over } character too many. At most { $most } characters.
       *[other] { $over } characters too many. At most { $most } characters.
    }
field-not-whole = Write a whole number
field-not-number = Write a number, for example 37.5
field-too-small = At least { $min }
field-too-large = At most { $max }
field-not-date = This date does not exist, or is not complete
field-not-time = Write a time of day, for example 08:30
field-too-early = { $date } at the earliest
field-too-late = { $date } at the latest

date-yesterday = Yesterday
date-today = Today
date-tomorrow = Tomorrow
date-next-monday = Next Monday

## The form

form-wrong =
    { $count ->
        [one] One thing needs correcting
       *[other] { $count } things need correcting
    }
form-no-answer = We got no answer
form-nothing-lost = All that you wrote is still here. Try again: it will not be saved twice.
form-sent-before = What you sent first did arrive and is saved, but without what you changed afterwards. Look for it before you send again.
form-saved = Saved
# What is typed, though not saved yet, is kept as a draft. For example: Kladd lagret 14:03
form-kept = Draft kept { $time }
form-unkept = The draft is not kept yet: no contact
form-continued = You are continuing a draft.
form-start-over = Start over
form-started-over = You are starting over.
form-take-back = Undo

## Leaving a form whose draft nobody has

leave = The draft is not kept
leave-help = We cannot reach the server. What you wrote stays in this window, and is sent when the network is back. If you close the window, it is gone.
leave-help-sign-out = We cannot reach the server. If you sign out now, what you wrote is gone.
leave-stay = Stay here
leave-go = Go on
leave-sign-out = Sign out anyway

## Somebody else has changed the same record

conflict = Somebody else has changed this meanwhile
conflict-help = Choose what shall stand, and save again.
conflict-help-changes = Their changes are in. Look it over, and save again.
conflict-mine = Yours
conflict-theirs = Theirs
conflict-nothing = (empty)
conflict-changes = Also changed by the other one

## A list to look through before something happens

review-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
review-count-of = { $count } of { $all }
# Between before and after, for those who hear it.
review-becomes = becomes
review-left-out = (stays as it is)
review-leave-out = Leave out
review-take-in = Take in
review-undo = Undo
