### Unusual looks at people's records: what a leader should look into, and what came of it.

looks-title = Unusual looks at records
looks-week = Week { $week }
looks-lead = This accuses nobody. It shows where to ask. Your answer is kept.
looks-choose = Choose a week
looks-before = The week before
looks-after = The week after
looks-none = Nothing to look into
looks-none-help = No look in this week stands out.
looks-looked = Looked into
looks-done = Your answer is kept.
looks-who = Who
looks-whom = At whom
looks-what = What
looks-why = Why
looks-when = When
looks-count =
    { $count ->
        [one] { $count } look
       *[other] { $count } looks
    }
looks-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
looks-unseen = Somebody you do not see
looks-ask = What does { $name } say?
looks-own = This is a look of your own. Another leader, or an auditor, has to look into it.
looks-leaders = A leader of the unit asks about this.
looks-by = { $name }, { $date }
looks-open =
    { $count ->
        [one] { $count } unusual look last week
       *[other] { $count } unusual looks last week
    }
looks-open-help = Look into it and ask whoever it was.

## Patterns

looks-pattern-same-surname = Same family name
looks-pattern-help-same-surname = They may be related. Then somebody else must have the case.
looks-pattern-refused = Tried to open a case they have no access to
looks-pattern-help-refused = They saw nothing, and have never had the case.
looks-pattern-probing = Many tries without access
looks-pattern-help-probing = Five or more cases in one week. It looks like a search.
looks-pattern-unrelated-unit = A case of another unit
looks-pattern-help-unrelated-unit = They do not work on the case.
looks-pattern-burst = Many cases in a short time
looks-pattern-help-burst = Fifteen or more in an hour, without working on them.
looks-pattern-odd-hours = At night or in the weekend
looks-pattern-help-odd-hours = Between 22 and 06, or on Saturday or Sunday.
looks-pattern-after-end = Long after the programme
looks-pattern-help-after-end = More than four months after the programme ended.

## Outcomes

looks-outcome-explained = Belonged to their work
looks-outcome-talked = Did not belong to it, talked over
looks-outcome-breach = Followed up as a breach

refused-lookups-own = This is a look of your own. Another leader, or an auditor, has to look into it.
refused-lookups-not-yours = The leaders of the unit answer for this.

## What was opened, as staff say it

staff-look-topic-record = The case
staff-look-topic-facts = Facts
staff-look-topic-identity = Identity number
staff-look-topic-registering = Registration
staff-look-topic-helpers = Who helps
staff-look-topic-week = Timetable
staff-look-topic-hours = Hours
staff-look-topic-absence = Absence
staff-look-topic-plan = Plan
staff-look-topic-meeting = Meeting
staff-look-topic-programme = Programme
staff-look-topic-payment = Payment
staff-look-topic-certificate = Certificate
staff-look-topic-moving = Moving
staff-look-topic-supervision = Supervision
staff-look-topic-copy = Copy for the participant
staff-look-topic-other = Other
