### What everybody meets who writes to a month that is locked: staff, practice hosts, the device of a classroom.

refused-attendance-month-locked = The month is approved for payment. It is corrected by an addendum.

## Why an approved month is corrected

addendum-reason = Why is it corrected?
addendum-reason-recorded-wrong = Recorded wrongly
addendum-reason-contested = The participant said it was wrong
addendum-reason-late-evidence = Evidence came afterwards
addendum-reason-other = Something else
addendum-note = Note
