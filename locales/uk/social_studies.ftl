### The modules of social studies, as the participant, the timetable and the case read them.
### Review: no native speaker has read this file yet.

social-studies-module-education-and-work = Освіта та трудове життя
social-studies-module-family-and-health = Сім’я та здоров’я
social-studies-module-norway-before-and-now = Норвегія колись і тепер
