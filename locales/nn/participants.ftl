### A participant, as staff see them.
### Review: no native speaker has read this file yet.

refused-participants-not-your-case = Berre rådgivaren til deltakaren kan gjere dette.
