### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.

## What a participant wants to talk about

topic-my-goal = Målet mitt
topic-my-plan = Planen min
topic-speaking = Å snakke norsk
topic-reading-and-writing = Å lese og skrive
topic-my-class = Klassen min
topic-my-teacher = Læreren min
topic-homework = Lekser
topic-my-timetable = Timeplanen min
topic-way-there = Veien dit
topic-practice = Praksis
topic-work = Jobb
topic-school-later = Skole senere
topic-phone-and-computer = Telefon og datamaskin
topic-my-hours = Timene mine
topic-the-money = Pengene
topic-next-step = Neste steg

## What somebody does until the next meeting

task-write-cv = Skrive CV
task-apply-for-jobs = Søke jobber
task-find-practice-place = Finne en praksisplass
task-book-career-guidance = Bestille karriereveiledning
task-sign-up-for-test = Melde opp til prøven
task-send-papers = Sende papirer
task-read-the-plan = Lese planen
task-talk-with-teacher = Snakke med læreren
task-change-timetable = Endre timeplanen
task-practise-norwegian = Øve på norsk
task-make-digital-user = Lage digital bruker
task-next-meeting = Avtale neste møte

## Why something is on the agenda

agenda-plan-none = Lage den første planen
agenda-plan-missing = Det som mangler i planen
agenda-review-due = Det er på tide å se på planen igjen
agenda-level-reached = Et nivå i norsk er nådd
agenda-birth = Et barn er født
agenda-job = En jobb er begynt eller slutt
agenda-long-absence = Lenge borte
agenda-goal-past-date = Et mål som skulle vært nådd
agenda-weeks-below = Uker med for få timer
agenda-contests = Timer som kan være ført feil
agenda-claims = Fravær som ikke er avgjort
agenda-programme-end = Programmet slutter snart
agenda-tasks-open = Det vi avtalte sist, og som ikke er gjort
agenda-work-window = Femten timer i uka rettet mot arbeid
agenda-own-topic = Noe en av oss vil snakke om
