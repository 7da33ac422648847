### The modules of social studies, as the participant, the timetable and the case read them.
### Review: no native speaker has read this file yet.

social-studies-module-education-and-work = تعلیم و زندگی کاری
social-studies-module-family-and-health = خانواده و صحت
social-studies-module-norway-before-and-now = ناروی در گذشته و حال
