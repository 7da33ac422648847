### What everybody meets who writes to a month that is locked: staff, practice hosts, the device of a classroom.

refused-attendance-month-locked = Måneden er godkjent for utbetaling. Den rettes med et tillegg.

## Why an approved month is corrected

addendum-reason = Hvorfor rettes det?
addendum-reason-recorded-wrong = Ført feil
addendum-reason-contested = Deltakeren sa at det var feil
addendum-reason-late-evidence = Dokumentasjon kom etterpå
addendum-reason-other = Annet
addendum-note = Merknad
