### Who looked at one's record, when and why, as its owner reads it.

look-ups = Who has looked at my case
look-ups-intro = Those who help you must read your case. Here you see each time. You see their job, not their name.
look-ups-none = Nobody has opened your case yet.
look-ups-earlier = Show earlier
look-ups-wrong = Is something wrong?
look-ups-wrong-help = Ask your adviser. You can always ask why somebody has looked at your case.
look-ups-who = See who helps you

## By what they are: no name is told

look-role-none = Staff
look-role-adviser = Adviser
look-role-teacher = Teacher
look-role-coordinator = Coordinator
look-role-leader = Leader
look-role-administrator = Administrator
look-role-auditor = Auditor

## What was opened

look-topic-record = Your case
look-topic-facts = Facts about you
look-topic-identity = National identity number
look-topic-registering = Registration
look-topic-helpers = Who helps you
look-topic-week = The timetable
look-topic-hours = The hours
look-topic-absence = Absence
look-topic-plan = The plan
look-topic-meeting = The meeting
look-topic-programme = The programme
look-topic-payment = Payment
look-topic-certificate = The certificate
look-topic-moving = Moving
look-topic-supervision = Supervision
look-topic-copy = A copy for you
look-topic-other = Something else in the case

## Why, where those who looked were asked

look-ups-why = Why
look-reason-follow-up = To follow up with you
look-reason-preparing = To prepare a meeting or a decision
look-reason-message = You asked about something, or complained
look-reason-correcting = To correct something that is wrong
look-reason-quality = To check that the work is done right
look-reason-demand = The law demands it, or something technical did not work
