### The modules of social studies, as the participant, the timetable and the case read them.
### Review: no native speaker has read this file yet.

social-studies-module-education-and-work = ትምህርትን ናይ ስራሕ ህይወትን
social-studies-module-family-and-health = ስድራቤትን ጥዕናን
social-studies-module-norway-before-and-now = ኖርወይ ቅድምን ሕጅን
