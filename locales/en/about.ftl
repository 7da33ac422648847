### What the office has written about the one who reads, who else can see it, and the first minute.

## What is written

about-intro = This is what the office has written about you.
about-you = You
about-programme = The programme
about-name = Name
about-birth-date = Born
about-phone = Phone
about-email = E-mail
about-language = Language in Stegvis
about-interpretation-language = Language with an interpreter
about-children = Children under 18
about-children-yes = Yes
about-children-no = No
about-permit = Residence permit
about-education = School before
about-programme-dates = Start and end
about-weekly-target = Hours a week
about-groups = Class
about-adviser = Adviser
# Nobody has asked, or nobody has written it down.
about-nothing = Not written

## "This is wrong"

about-wrong = This is wrong
about-wrong-of = { $fact }: this is wrong
about-asked = You have told us
about-asked-help = Your adviser will answer you.
about-corrected = It is corrected
about-kept = It stays as it is
# After a tap without network.
about-offline = You have no internet. We could not send it. Try again when you have internet.

## Who can see it

about-who = Who can see this?
about-who-all = Can see everything about you
about-who-class = Can only see what is about school
about-who-leader = Leader
about-who-coordinator = Coordinator

## Codes

about-permit-refugee = Refugee
about-permit-resettlement = Resettlement refugee
about-permit-humanitarian = Humanitarian grounds
about-permit-family = Family
about-permit-collective-protection = Collective protection
about-education-none = None
about-education-primary = Primary school
about-education-upper-secondary = Upper secondary school
about-education-higher = College or university

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = This is Stegvis
first-what-week = Your week: when and where
first-what-hours = Your hours
first-what-plan = Your plan
first-who = Who sees what?
first-who-you = You see everything about yourself.
first-who-adviser = Your adviser and the leader see it too.
first-who-teacher = Your teacher only sees what is about school.
first-who-pin = Nobody else sees it. The PIN is yours alone. Do not tell anyone.
first-wrong = Is something wrong?
# Names the menu entry "Me" and the title "About me".
first-wrong-where = Open “Me” and “About me”.
first-wrong-tap = Tap “This is wrong”.
first-wrong-answer = Your adviser will answer you.
# For example 1 of 3
first-step = { $step } of { $of }
first-skip = Skip
first-start = Start
first-listen = Listen
first-silent = Stop

## The way to all of it, and the way out

me-about = About me
me-first = How Stegvis works
me-lock = Lock
me-lock-help = Next time you only need your PIN.
me-sign-out = Sign out of this phone
me-sign-out-help = Everything is deleted from this phone. You need a new code to come back.
me-sign-out-sure = Do you want to sign out?
me-sign-out-yes = Yes, sign out
# No speaker of the language has read the texts yet.
language-unreviewed = No native speaker has checked these texts yet. Something may be wrong.
