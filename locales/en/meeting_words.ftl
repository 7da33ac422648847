### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.

## What a participant wants to talk about

topic-my-goal = My goal
topic-my-plan = My plan
topic-speaking = Speaking Norwegian
topic-reading-and-writing = Reading and writing
topic-my-class = My class
topic-my-teacher = My teacher
topic-homework = Homework
topic-my-timetable = My timetable
topic-way-there = The way there
topic-practice = Practice
topic-work = Work
topic-school-later = School later
topic-phone-and-computer = Phone and computer
topic-my-hours = My hours
topic-the-money = The money
topic-next-step = The next step

## What somebody does until the next meeting

task-write-cv = Write a CV
task-apply-for-jobs = Apply for jobs
task-find-practice-place = Find a practice place
task-book-career-guidance = Book career guidance
task-sign-up-for-test = Sign up for the test
task-send-papers = Send papers
task-read-the-plan = Read the plan
task-talk-with-teacher = Talk with the teacher
task-change-timetable = Change the timetable
task-practise-norwegian = Practise Norwegian
task-make-digital-user = Make a digital user
task-next-meeting = Agree on the next meeting

## Why something is on the agenda

agenda-plan-none = Making the first plan
agenda-plan-missing = What is missing in the plan
agenda-review-due = It is time to look at the plan again
agenda-level-reached = A level in Norwegian has been reached
agenda-birth = A child was born
agenda-job = A job has begun or ended
agenda-long-absence = Away for a long time
agenda-goal-past-date = A goal that should have been reached
agenda-weeks-below = Weeks with too few hours
agenda-contests = Hours that may be recorded wrongly
agenda-claims = Absence that is not decided
agenda-programme-end = The programme ends soon
agenda-tasks-open = What we agreed last time and is not done
agenda-work-window = Fifteen hours a week towards work
agenda-own-topic = Something one of us wants to talk about
