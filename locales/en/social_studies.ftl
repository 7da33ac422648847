### The modules of social studies, as the participant, the timetable and the case read them.

social-studies-module-education-and-work = Education and working life
social-studies-module-family-and-health = Family and health
social-studies-module-norway-before-and-now = Norway before and now
