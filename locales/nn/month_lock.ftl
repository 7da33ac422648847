### What everybody meets who writes to a month that is locked: staff, practice hosts, the device of a classroom.
### Review: no native speaker has read this file yet.

refused-attendance-month-locked = Månaden er godkjend for utbetaling. Han blir retta med eit tillegg.

## Why an approved month is corrected

addendum-reason = Kvifor blir det retta?
addendum-reason-recorded-wrong = Ført feil
addendum-reason-contested = Deltakaren sa at det var feil
addendum-reason-late-evidence = Dokumentasjon kom etterpå
addendum-reason-other = Anna
addendum-note = Merknad
