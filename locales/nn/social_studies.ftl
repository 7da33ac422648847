### The modules of social studies, as the participant, the timetable and the case read them.
### Review: no native speaker has read this file yet.

social-studies-module-education-and-work = Utdanning og arbeidsliv
social-studies-module-family-and-health = Familie og helse
social-studies-module-norway-before-and-now = Noreg før og no
