### Staff: the clock before a start, one programme's facts and length, decisions, its end, a year later.

nav-follow-ups = One year after
nav-plans-missing = Without a plan

## The clock before the start

clock-title = The clock before the start
clock-lead = A programme must be decided and begun within three months of settlement or claim (§ 12).
clock-none = Nobody is waiting to start.
clock-none-help = Everybody who has not started is shown here, the most urgent first.
clock-count =
    { $count ->
        [one] { $count } is waiting to start
       *[other] { $count } are waiting to start
    }
clock-days-left =
    { $count ->
        [0] last day
        [one] { $count } day left
       *[other] { $count } days left
    }
clock-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
clock-deadline = by { $date }
clock-no-deadline = No deadline
clock-no-deadline-help = Settlement and claim are missing
clock-no-award = Decision missing
clock-awarded = Decided { $date }
clock-starts = Start set for { $date }
clock-ready = Everything is ready
clock-ready-of = { $done } of { $all } ready
clock-more = Show more
late-starts = Started late
late-starts-help = With the reason that was given. The County Governor asks for this.
late-starts-none = Nobody has started late.
late-days =
    { $count ->
        [one] { $count } day after the deadline
       *[other] { $count } days after the deadline
    }
late-count =
    { $count ->
        [one] { $count } has started late
       *[other] { $count } have started late
    }
late-no-reason = No reason given
conditions = Must be in place before the start
conditions-help = One tap says how far it has come.

condition-health-check = Health check
condition-kindergarten = Kindergarten place
condition-competence-mapping = Competence mapping
condition-career-guidance = Career guidance
condition-bank-account = Bank account
condition-identity-number = Identity number
condition-housing = Housing
condition-course-place = Place on a course
condition-state-missing = Missing
condition-state-ordered = Ordered
condition-state-done = In place
condition-state-not-needed = Not needed
condition-since = since { $date }
condition-due = by { $date }
condition-set-ordered = Set as ordered
condition-set-done = Set as in place
condition-undo = Undo
condition-change = Change
condition-state = How far has it come?
condition-holder = Who has it?
condition-due-on = Expected by
holder-refugee-service = Refugee service
holder-nav = NAV
holder-adult-education = Adult education
holder-health-service = Health service
holder-county = The county
holder-kindergarten-office = Kindergarten office
holder-participant = The participant
holder-other = Others

## Facts and length

programme-title = Programme
facts-title = Facts
facts-permit-type = Grounds of residence
facts-permit-on = Permit granted
facts-settled-on = Settled
facts-claimed-on = Claim made
facts-offered-on = Start offered
facts-offered-help = This date chooses the rules and lengths that apply.
facts-education = Education from before
facts-end-goal = End goal
facts-end-goal-help = The end goal decides how long the programme can last.
facts-end-goal-first = By law the first choice is { $goal }.
facts-track = Track
facts-target = Hours a week
facts-target-reason = Reason for 30 hours
facts-target-reason-help = Which activities demand much own work?
facts-save = Save the facts
frame-title = How the length comes about
frame-length-of =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
frame-until = until { $date }
frame-rule-set = Rule set
frame-rule-set-why = because the grounds of residence are “{ $permit }” and the start was offered { $date }
frame-rule-set-no-offer = because the grounds of residence are “{ $permit }”; the date of the offer is missing
frame-unverified = Not checked against the text of the Act. Look it up before you decide.
frame-beyond = The planned end { $date } is later than the latest that is allowed, { $latest }.
step-lengths = Start offered { $from }: the lengths for offers from that date
step-has-upper-secondary = Has upper secondary education or higher from before
step-has-upper-secondary-from-ukraine = Has upper secondary education or higher from before; that from Ukraine counts
step-lacks-upper-secondary = Has no upper secondary education from before
step-work-alone = Over { $number }: only work can be the end goal
step-young = Under { $number } without upper secondary: completing it is the first choice
step-length = Longest: { $months }
step-extension = Can be extended by { $months }
step-extension-owed = Must be extended by up to { $months } when it can help to reach the goal
step-no-extension = Cannot be extended
step-no-offer = The date of the offer is missing, so the length is not known.
step-no-goal = The end goal is missing, so the length is not known.
step-needs-upper-secondary = Higher education asks for upper secondary education first.
step-absence-days =
    { $count ->
        [one] { $count } working day has been added for absence
       *[other] { $count } working days have been added for absence
    }

start-title = Start
start-on = First day
start-ends-on = Planned end
start-ends-help = Left empty: as long as the frame allows.
start-reason = Reason for the late start
start-reason-help = The deadline was { $date }. The reason is kept.
start-save = Set the start
start-change = Correct the start
start-needs-award = The programme must be decided before it can start.
start-to-award = Go to decisions

adaptations-title = Adaptation inside full time
adaptations-help = Time for appointments or care. The target stays; the time does not count as missing hours.
adaptations-none = No adaptation.
adaptation-from = From
adaptation-to = To and including
adaptation-minutes = Hours a week
adaptation-hours-unit = hours
adaptation-reason = Reason
adaptation-reason-help = Never a diagnosis.
adaptation-reason-appointments = Regular appointments
adaptation-reason-care = Care
adaptation-reason-other = Other
adaptation-add = New adaptation
adaptation-save = Save the adaptation
adaptation-line = { $hours } a week
adaptation-end = End now
adaptation-remove = Remove

## Decisions

decisions-title = Decisions
decisions-none = No decisions are recorded.
decisions-new = New decision
decisions-to-end = End the programme
decisions-not-yours = The leader takes decisions.
decision-kind = What is decided?
decision-award = Award
decision-award-help = The right to a programme, and from when
decision-refusal = Refusal
decision-refusal-help = There will be no programme
decision-extension = Extension
decision-extension-help = A new end inside the frame
decision-absence-extension = Days for absence
decision-absence-extension-help = Working days that are added
decision-stop = Stop
decision-stop-help = For reasons of § 18
decision-exemption = Exemption
decision-exemption-help = From the duty, for a time
decision-interruption = Interruption
decision-interruption-help = Before the programme is completed
decision-completion = Completion
decision-completion-help = The programme is completed
decision-decided-on = Date of the decision
decision-starts-on = Start from
decision-exempt-from = Exempt from
decision-exempt-to = Exempt to and including
decision-exempt-open = Left empty: until further notice.
decision-new-end = New planned end
decision-latest = At the latest { $date }.
decision-now-ends = The planned end is now { $date }.
decision-days = Working days to add
decision-days-unit = working days
decision-reasons = Reasons
decision-reasons-help = Short and clear. Nothing about health.
decision-save = Take the decision
decision-changed = Somebody else has changed the programme meanwhile. See whether the decision is still right, and send it again.
decision-taken-by = Decided { $date } by { $name }
decision-rules = Rule set { $version }
decision-effect-start = Start from { $date }
decision-effect-end = Planned end { $before } → { $after }
decision-effect-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
decision-effect-exempt = Exempt { $span }
decision-effect-last-day = Last day { $date }
decision-not-known = Not made known
decision-not-known-help = The time for an appeal runs only when the participant has been told.
decision-known = Made known { $date }: { $how }
decision-appeal-left =
    { $count ->
        [0] The time for an appeal ends today
        [one] Appeal by { $date }, { $count } day left
       *[other] Appeal by { $date }, { $count } days left
    }
decision-appeal-over = The time for an appeal ended { $date }
decision-revoked = Revoked { $date }
decision-make-known = Made known
decision-made-known-on = Date
decision-made-known-how = How?
decision-make-known-save = Save
decision-revoke = Revoke
decision-revoke-title = Revoke the decision?
decision-revoke-help = The dates of the programme become what they were before it. The decision stays in the list as revoked.
decision-revoke-yes = Revoke
made-known-letter = Letter
made-known-digital = Digitally
made-known-in-person = In person
made-known-interpreter = In person, through an interpreter

absence-title = Absence that extends
absence-counted =
    { $count ->
        [one] { $count } whole working day of approved absence
       *[other] { $count } whole working days of approved absence
    }
absence-mode-all = Together more than ten days: all of them are added
absence-mode-excess = Together more than ten days: only those above ten are added
absence-too-few = Ten days or fewer are not added.
absence-added =
    { $count ->
        [one] { $count } day has been added before
       *[other] { $count } days have been added before
    }
absence-gives = Gives { $days } now
absence-show-days = Show the days
absence-category-self-certified = Self-certified
absence-category-medical-certificate = Medical certificate
absence-category-child-ill = Child ill
absence-category-pregnancy = Pregnancy
absence-category-birth = Birth
absence-category-breastfeeding = Breastfeeding
absence-category-welfare-leave = Welfare leave
absence-category-peace-work = Peace and reconciliation work
absence-category-long-illness = Long illness
absence-category-parental-leave = Parental leave
absence-category-religious-day = Religious day
absence-category-vacation = Holiday
absence-category-unapproved = Unapproved

## The end

end-title = The end
end-ended = The programme ended { $date }.
end-ended-help = If that is wrong, revoke the decision and take a new one.
end-last-day = Last day in the programme
end-cause = Cause
end-main-activity = Main activity after the programme
end-save = End the programme
end-follow-up = One year after
end-follow-up-from = Ask from { $date }.
end-follow-up-done = { $activity }, { $date }
main-activity-work = Work, full time
main-activity-work-part-time = Work, part time
main-activity-primary-school = Primary school
main-activity-upper-secondary = Upper secondary
main-activity-vocational-training = Vocational training
main-activity-higher-education = Higher education
main-activity-other-education = Other education
main-activity-nav-measure = NAV measure
main-activity-job-seeking = Looking for work
main-activity-moved = Moved
main-activity-other = Other
main-activity-unknown = Unknown

## One year later

follow-ups-title = One year after the programme
follow-ups-lead = The goal is that 70 per cent are in work or education one year after.
follow-ups-none = Nobody is to be followed up now.
follow-ups-none-help = Here come those who ended 10 to 14 months ago, and those who were not followed up in time.
follow-ups-count =
    { $count ->
        [one] { $count } is to be followed up
       *[other] { $count } are to be followed up
    }
follow-up-ended = Ended { $date }
follow-up-state-due = Now
follow-up-state-overdue = Overdue
follow-up-ask = Record
follow-up-on-date = When is that?
follow-up-activity = Main activity
follow-up-percent = Percentage of a full position
follow-up-percent-help = The smallest jobs count as work, too, so the percentage must be there.
follow-up-percent-unit = per cent
follow-up-save = Save
follow-up-saved = Saved for { $name }.

## On the participant's page

card-length = Longest
card-adapted = Adapted
card-decisions = Decisions
card-facts = Facts and length

## What is refused

refused-programmes-none = No programme is recorded yet.
refused-programmes-ended = The programme has ended and cannot be changed. Revoke the decision that ended it first.
refused-programmes-not-ended = The programme has not ended.
refused-programmes-extended-since = The end has been extended since. Revoke the extension first.
refused-programmes-not-decider = In this municipality the leader takes decisions.
refused-programmes-made-known-already = The decision has been made known already.
refused-programmes-revoked-already = The decision has been revoked already.
refused-programmes-later-decision = Something is built on this decision: a later one, or a programme that runs. That must be revoked first.
refused-programmes-in-future = The date has not been yet.
refused-programmes-too-early = The date is before there were introduction programmes.
refused-programmes-no-day = Choose a date.
refused-programmes-no-reasons = Write the reasons.
refused-programmes-not-now = This cannot be decided as the programme stands now.
refused-programmes-no-frame = Fill in the date of the offer and an end goal that can be chosen first, so that the frame is known.
refused-programmes-no-award = The programme must be decided on this day at the latest.
refused-programmes-overlaps = An earlier programme had not ended on this day.
refused-programmes-ends-before-start = The end is before the start.
refused-programmes-before-decision = The date is before the decision.
refused-programmes-before-start = The programme began only { $date }.
refused-programmes-late-needs-reason = The deadline was { $date }. Choose why the start is late.
refused-programmes-beyond-frame = The latest is { $latest }: { $months } months from { $start }, { $extension } months of extension and { $days } working days for absence.
refused-programmes-no-extension = The planned end is { $date } already.
refused-programmes-no-days = Write a number of working days from 1 to { $most }.
refused-programmes-not-this-cause = The cause does not go with this decision.
refused-programmes-no-activity = Choose the main activity.
refused-programmes-work-alone = The participant is above the age limit: only work can be the end goal.
refused-programmes-needs-upper-secondary = Higher education asks for upper secondary education first.
refused-programmes-own-work-needs-reason = 30 hours need a reason.
refused-programmes-adapted-already = Another adaptation holds in the same weeks.
refused-programmes-no-such-time = The time must be more than nothing and no more than a full week.
refused-programmes-not-a-year = It is not a year yet: ask from { $date }.
refused-programmes-no-percent = Write the percentage of a full position, from 1 to 100.
refused-programmes-percent-says-otherwise = 100 per cent is full time, and less is part time.
refused-programmes-no-work = A percentage belongs to work.
plans-missing-link = See who is without a plan
