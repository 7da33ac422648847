### What a participant says when they cannot come, and the leave that they ask for. Few and short words.

away-what = What is it?
away-kind-ill = I am ill
away-kind-child-ill = My child is ill
away-kind-appointment = I have an appointment
away-kind-other = Something else

## Asking for leave

away-ask = Ask for leave
away-ask-help = Leave, religious holiday or holiday
away-kind-welfare-leave = Leave
away-kind-religious-day = Religious holiday
away-kind-vacation = Holiday
away-left = Days left: { $left } of { $limit }
away-purpose = What do you need leave for?
away-purpose-kindergarten-start = My child starts kindergarten
away-purpose-school-start = My child starts school
away-purpose-wedding = Wedding
away-purpose-death = Somebody in the family has died
away-purpose-interview = Job interview
away-purpose-admission = Applying to a school
away-purpose-doctor-or-dentist = Doctor or dentist
away-purpose-care = I must take care of somebody
away-purpose-other = Something else

## When

away-when = When?
away-today = Today
away-tomorrow = Tomorrow
away-other-days = Other days
away-from = From
away-to = To
away-some-hours = Only some hours
away-from-hour = From
away-to-hour = Until
away-notice = You must ask at least 14 days before.
away-send = Send
away-ask-send = Ask
away-answered-by = Your adviser will answer.

## What was told, and what came of it

away-told = What you have told us
away-told-none = Nothing yet
away-state-kept = Kept on the phone
away-state-kept-help = We send it when you have a network.
away-state-received = Received
away-state-received-help = Your adviser will answer you.
away-state-approved = Approved
away-state-in-part = Some of it is approved
away-state-not-approved = Not approved
away-state-withdrawn = Taken back
away-undo = Undo
away-undo-of = Undo: { $what }
away-read = I have read it
away-reason-no-ground = This is not a reason that gives leave.
away-reason-quota-used = You have used all the days.
away-reason-no-certificate = We need a certificate from the doctor.
away-reason-short-notice = You told us too late.
away-reason-can-be-another-time = It can be done on another day.
away-reason-agreed = You and your adviser agreed.

## Refusals

refused-attendance-too-long-ago = It is too long ago. Talk to your adviser.
refused-attendance-too-far-ahead = It is too far ahead.
refused-attendance-too-many-days = At most { $most } days.
refused-attendance-whole-days-only = This is for whole days.
refused-attendance-notice-first = You must ask at least { $days } days before.
refused-attendance-told-already = You have told us about this.
refused-attendance-outside-programme = You are not in the programme on that day.
refused-attendance-purpose-of-what = This is for leave only.
refused-attendance-decided-already = Your adviser has answered. Talk to your adviser.
refused-attendance-no-time = Write a time, for example 08:30.
refused-attendance-ends-before-it-starts = The end comes before the start.
refused-attendance-part-of-one-day = Hours are for one day only.
refused-attendance-ask-instead = You must ask for this.
refused-attendance-report-instead = You can only tell us about this.
