### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.
### Review: no native speaker has read this file yet.

## What a participant wants to talk about

topic-my-goal = Målet mitt
topic-my-plan = Planen min
topic-speaking = Å snakke norsk
topic-reading-and-writing = Å lese og skrive
topic-my-class = Klassen min
topic-my-teacher = Læraren min
topic-homework = Lekser
topic-my-timetable = Timeplanen min
topic-way-there = Vegen dit
topic-practice = Praksis
topic-work = Jobb
topic-school-later = Skule seinare
topic-phone-and-computer = Telefon og datamaskin
topic-my-hours = Timane mine
topic-the-money = Pengane
topic-next-step = Neste steg

## What somebody does until the next meeting

task-write-cv = Skrive CV
task-apply-for-jobs = Søkje jobbar
task-find-practice-place = Finne ein praksisplass
task-book-career-guidance = Tinge karriererettleiing
task-sign-up-for-test = Melde opp til prøva
task-send-papers = Sende papir
task-read-the-plan = Lese planen
task-talk-with-teacher = Snakke med læraren
task-change-timetable = Endre timeplanen
task-practise-norwegian = Øve på norsk
task-make-digital-user = Lage digital brukar
task-next-meeting = Avtale neste møte

## Why something is on the agenda

agenda-plan-none = Lage den første planen
agenda-plan-missing = Det som manglar i planen
agenda-review-due = Det er på tide å sjå på planen igjen
agenda-level-reached = Eit nivå i norsk er nådd
agenda-birth = Eit barn er fødd
agenda-job = Ein jobb er byrja eller slutt
agenda-long-absence = Lenge borte
agenda-goal-past-date = Eit mål som skulle vore nådd
agenda-weeks-below = Veker med for få timar
agenda-contests = Timar som kan vere førte feil
agenda-claims = Fråvær som ikkje er avgjort
agenda-programme-end = Programmet sluttar snart
agenda-tasks-open = Det vi avtala sist, og som ikkje er gjort
agenda-work-window = Femten timar i veka retta mot arbeid
agenda-own-topic = Noko ein av oss vil snakke om
