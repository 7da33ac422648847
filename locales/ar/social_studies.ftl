### The modules of social studies, as the participant, the timetable and the case read them.
### Review: no native speaker has read this file yet.

social-studies-module-education-and-work = التعليم والحياة العملية
social-studies-module-family-and-health = الأسرة والصحة
social-studies-module-norway-before-and-now = النرويج سابقًا والآن
