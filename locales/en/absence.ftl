### Staff: reported absence, decisions with their quotas, and the list of what needs doing.

## Menu and parts

absence-heading = Absence

## What is claimed

claim-kind-ill = Ill
claim-kind-child-ill = Child ill
claim-kind-appointment = Appointment
claim-kind-other = Something else
claim-kind-welfare-leave = Asks for leave
claim-kind-religious-day = Asks for a religious holiday
claim-kind-vacation = Asks for holiday
claim-purpose-kindergarten-start = kindergarten start
claim-purpose-school-start = school start
claim-purpose-wedding = wedding
claim-purpose-death = death in the family
claim-purpose-interview = job interview
claim-purpose-admission = admission to education
claim-purpose-doctor-or-dentist = doctor or dentist
claim-purpose-care = care
claim-purpose-other = other
claim-state-received = Waiting for an answer
claim-state-approved = Approved
claim-state-in-part = Approved in part
claim-state-not-approved = Not approved
claim-state-withdrawn = Taken back
claim-told-by = Reported by { $name }
claim-told-today = Came today
claim-waited =
    { $days ->
        [one] Has waited { $days } day
       *[other] Has waited { $days } days
    }

## The list of claims

claims-title = Reported absence
claims-lead = What was reported or asked for in your cases, the oldest first. Nothing is absence before somebody has decided.
claims-count =
    { $count ->
        [one] { $count } waiting
       *[other] { $count } waiting
    }
claims-none = Nobody is waiting for an answer
claims-none-help = When a participant reports absence or asks for leave, it is shown here.
claims-unit = Unit
claims-every-unit = All units
claims-more = Show more
claims-pick = Select { $name }
claims-pick-all = Select all on the page
claims-picked =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
claims-approve = Approve those selected
claims-as-suggested = As reported
claims-category = Category
claims-certificate = Certificate seen
claims-knowingly = Approve also where the rule says otherwise
claims-locked = Some of what you chose is in a month that is approved for payment. Choose why it is corrected, and approve again: the difference then comes in an addendum.
claims-decide = Decide
claims-saved =
    { $count ->
        [one] { $count } was approved
       *[other] { $count } were approved
    }
claims-left =
    { $count ->
        [one] { $count } was not saved. The reason is beside the name.
       *[other] { $count } were not saved. The reasons are beside the names.
    }

## One case

absence-claims = Reported and asked for
absence-claims-none = Nothing was reported
absence-decisions = Decided
absence-decisions-none = Nothing is decided
absence-unexplained = Unexplained absence
absence-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
absence-quotas = Quotas
absence-decide = Decide about absence
absence-decide-this = Decide
absence-by = By { $name } { $date }
absence-certificate-seen = Certificate seen
absence-revoke = Take back
absence-revoke-sure = Take the decision back?
absence-revoke-help = The hours count again as they were recorded, and the report waits for a new answer.
absence-revoked = Taken back { $date } by { $name }
absence-withdraw = Take the report back
absence-passed = Decided although the rule says otherwise: { $what }
absence-warning-quota-exceeded = the quota is used
absence-warning-many-self-certified = four self-certifications
absence-warning-not-begun = no start date
absence-warning-self-certified-too-soon = before eight weeks
absence-warning-no-certificate = no certificate
absence-warning-no-child-so-young = the age of the child
absence-warning-no-child-under-one = the age of the child
absence-warning-death-days = days for a death
absence-warning-purpose-days = days for the purpose
absence-warning-reserved-for-other-parent = the other parent's days
absence-warning-short-notice = reported too late

## A decision

decide-title = Decide about absence
decide-claimed = The participant says
decide-starts-on = From
decide-ends-on = To
decide-part = Only a part of the day
decide-starts-at = From
decide-ends-at = Until
decide-category = Category
decide-certificate = A certificate was seen
decide-certificate-help = Stegvis keeps only that it was seen, never what it says.
decide-outcome = Decision
decide-approved-yes = Approve
decide-approved-no = Do not approve
decide-reason = Reason
decide-reason-none = None
decide-reason-no-ground = No valid reason
decide-reason-quota-used = The quota is used
decide-reason-no-certificate = No certificate
decide-reason-short-notice = Reported too late
decide-reason-can-be-another-time = Can be done another day
decide-reason-agreed = Agreed with the participant
decide-sole-carer = Sole carer
decide-chronic = Chronically ill child
decide-gave-birth = Is the one giving birth
decide-asked = Used in this sum alone, and not stored.
decide-locked = The month is already approved for payment: { $months }
decide-locked-help = The approved month stays as it is. The difference comes in an addendum, and counts in the next month that is not approved.
decide-save = Save the decision
decide-knowingly = I have read what the rule says, and want to save anyway
decide-sum = How it is counted
decide-sum-none = This category has no quota.
decide-warnings = The rule says
decide-warnings-none = Nothing in the rules speaks against it.
decide-rule = Rule set { $version }

## Sums

quota-of = { $used } of { $limit }
quota-left = { $left } left
quota-unit-working-days = working days
quota-unit-calendar-days = calendar days
quota-unit-minutes-a-day = minutes a day
quota-period-calendar-year = in the calendar year
quota-period-programme-year = in the year of the programme
quota-period-twelve-months = in twelve months
quota-period-same-absence = in absence with at most 16 days between
quota-period-in-all = in all
quota-origin-decision = Decided
quota-origin-entry = Recorded at the lesson
quota-origin-time-off = Entered as days off
quota-origin-proposed = This one
quota-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
quota-total = In all
quota-source = Source: { $source }

## The work list

work-lead = What needs doing in your cases, the most urgent first.
work-none = Nothing is waiting
work-none-help = Nobody is waiting, everything is recorded and the weeks are full.
work-unexplained =
    { $count ->
        [one] { $count } unexplained lesson
       *[other] { $count } unexplained lessons
    }
work-claims =
    { $count ->
        [one] { $count } report waiting
       *[other] { $count } reports waiting
    }
work-contests =
    { $count ->
        [one] { $count } entry is contested
       *[other] { $count } entries are contested
    }
work-unreached =
    { $count ->
        [one] { $count } important message is unread
       *[other] { $count } important messages are unread
    }
work-registers =
    { $count ->
        [one] { $count } lesson is not recorded
       *[other] { $count } lessons are not recorded
    }
work-below =
    { $count ->
        [one] { $count } week is below target
       *[other] { $count } weeks are below target
    }
work-from = from { $date }
work-quota = { $kind }: { $used } of { $limit } used
work-open = Look at the case
work-count =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
work-to-claims = Answer many at once
work-since = since { $date }

work-unreached-alone = Only those we have not reached
unread-kind-plan-decided = Decision on the plan
unread-kind-claim-decided = Decision on absence
unread-kind-deduction-decided = Decision on a deduction
unread-kind-meeting-day-before = Meeting
unread-kind-meeting-changed = Changed or cancelled meeting
unread-of = { $kind } { $date }
unread-at = { $kind } { $date } at { $time }
unread-why-no-phone = Has Stegvis on no phone
unread-why-not-sent = No reminders are sent to phones from here
unread-why-never-on = Reminders are not turned on
unread-why-turned-off = Reminders are turned off
unread-why-expired = The reminders on the phone have expired
unread-why-failing = The phone does not show the reminders
unread-why-not-opened = Has not opened the app since
unread-why-not-read = Has opened the app, but not read it
unread-mail-none = no e-mail was sent
unread-mail-sent = e-mail was sent
unread-mail-waiting = e-mail is on its way
unread-mail-failed = the e-mail did not arrive
unread-told = Told in person
unread-told-to = Told { $name } in person

## Refusals, and what the rules say

refused-attendance-revoked-already = The decision has been taken back.
refused-attendance-withdrawn = The participant has taken the report back.
refused-attendance-told-already-of = It has been reported already.
refused-attendance-decided-about-that-time = There is a decision about that time. Take it back first.
refused-attendance-off-already = Days off have been entered for these days.
refused-attendance-too-many-at-once = At most { $most } at once.
refused-attendance-unapproved-is-not-approved = Unapproved absence cannot be approved.
refused-attendance-quota-exceeded = That makes { $used }. The quota is { $limit }.
refused-attendance-many-self-certified = This is self-certification number { $count } in twelve months. After four the right may be withdrawn (§ 9).
refused-attendance-not-begun = The programme has no start date.
refused-attendance-self-certified-too-soon = Self-certification can be used after { $weeks } weeks in the programme.
refused-attendance-no-certificate = No certificate was seen.
refused-attendance-no-child-so-young = No child who is young enough is registered.
refused-attendance-no-child-under-one = No child under one year is registered.
refused-attendance-death-days = At most { $most } days for a death. Travel days come in addition.
refused-attendance-purpose-days = At most { $most } for this purpose.
refused-attendance-reserved-for-other-parent = { $days } days are reserved for the other parent when both take part.
refused-attendance-short-notice = Reported less than { $days } days before.

## Reported by staff, when the participant has rung or said so

report-for-title = Report absence for the participant
report-for-lead = When the participant has rung or said so. It becomes a report like the participant’s own: it waits for a decision. Nothing about health is written down.
report-for-today = Today, { $date }
report-for-other = Other days, hours or leave
report-for-other-help = One day: leave “To” empty.
report-for-kind = What the participant says
report-for-purpose = For what
report-for-ends-on = To, if it is several days
report-for-send = Report absence
report-for-told = Reported: { $what }, { $when }. Waits for a decision.
report-for-decide = Decide about it now
report-for-see = See the absence
report-for-waiting = Waits for a decision
report-for-whom = Whom is it about?
report-for-nobody = None of your cases has that name.
