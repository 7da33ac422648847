### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.

## The way

my-plan-way = Your way
my-plan-here = You are here
my-plan-next = Next step
my-plan-gone = This goal is not in the plan any more.
my-plan-measures = What you do to get there
my-plan-agreed = The plan and the contract
my-plan-paper = The plan on paper (PDF)

## How it goes

my-plan-how = How is this going?
my-plan-face-good = Good
my-plan-face-so-so = So-so
my-plan-face-hard = Hard
my-plan-own-words = In your own words, in your language
my-plan-keep = Save
my-plan-private = Only you can see this
my-plan-shared = Your adviser can see this
my-plan-share = Show it to my adviser
my-plan-unshare = Hide it from my adviser
my-plan-waits = Saved on the phone. It is sent when you have a network.
my-plan-not-taken = It was not saved. Try again.
my-plan-faces-later = When the plan is decided, you can say here how it goes.

## What somebody has translated

my-plan-translated = Translated by { $name }
my-plan-translated-somebody = Translated by a person
my-plan-translation-old = Old translation. The Norwegian text has changed.

## What we have agreed

my-plan-norwegian = Norwegian
my-plan-reasons = Why the plan is like this
my-plan-view = What you have said

## What is new

my-plan-new = What is new in the plan
my-plan-new-help = This is different from your old plan.
my-plan-proposed = Proposal for a new plan
my-plan-proposed-help = Nothing is decided yet. Tell your adviser what you think.
my-plan-change-none = Nothing has changed.
my-plan-change-added-goal = New goal
my-plan-change-removed-goal = Goal taken out
my-plan-change-added-measure = New activity
my-plan-change-removed-measure = Activity taken out
my-plan-change-was = Before:
my-plan-change-is = Now:
my-plan-change-words = The text has been rewritten.
my-plan-field-end-goal = End goal
my-plan-field-end-goal-text = Job or education
my-plan-field-listening = Norwegian: listening
my-plan-field-reading = Norwegian: reading
my-plan-field-writing = Norwegian: writing
my-plan-field-oral = Norwegian: speaking
my-plan-field-norwegian-minutes = Norwegian a week
my-plan-field-norwegian-until = Norwegian until
my-plan-field-social-studies-hours = Social studies
my-plan-field-social-studies-language = Language of social studies
my-plan-field-starts-on = Starts
my-plan-field-ends-on = Ends
my-plan-field-reasons = Why the plan is like this
my-plan-field-participant-view = What you have said
my-plan-field-standard = What it is
my-plan-field-text = What it is
my-plan-field-kind = Kind of activity
my-plan-field-weekly-minutes = Time a week
my-plan-field-responsible = Responsible
my-plan-field-organisation = With whom
my-plan-field-place = Place

## "I disagree"

my-plan-disagree = I disagree
my-plan-appeal-until = You can appeal until
my-plan-appeal-days = Days left: { $days }
my-plan-appeal-over = The time to appeal ended on { $date }. Talk with your adviser. A late appeal can sometimes be accepted.
my-plan-appeal-not-known = The time to appeal has not begun yet. It begins when you are told about the plan.
my-plan-appeal-none = The plan is not decided. Tell your adviser what you want to be different.
my-plan-appeal-how = How to appeal
my-plan-appeal-talk = Talk with your adviser first. You may find a solution together.
my-plan-appeal-write = Write what you disagree with and what you want instead. Your adviser must help you if you wish.
my-plan-appeal-give = Give the appeal to the municipality in time: to your adviser or by post.
my-plan-appeal-then = The municipality looks at it again. If you still disagree, the County Governor (Statsforvalteren) decides.
my-plan-appeal-free = It is free to appeal. Follow the plan while you wait for an answer.
my-plan-appeal-state-received = The municipality has received your appeal.
my-plan-appeal-state-forwarded = Your appeal has been sent to the County Governor (Statsforvalteren).
my-plan-appeal-state-upheld = The appeal has been answered. The plan still holds.
my-plan-appeal-state-changed = The appeal has been answered. The plan will be changed.
my-plan-appeal-state-withdrawn = The appeal has been withdrawn.
