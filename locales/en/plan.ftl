### The integration plan, in the participant's words.

plan-mine = Your plan
plan-none = You have no plan yet
plan-none-help = You have a right to a plan. Talk to your adviser.
plan-end-goal = End goal
plan-norwegian = Your goal in Norwegian
plan-goals = Goals on the way
plan-helpers = These people help you
plan-period = { $from } – { $to }
plan-from = From { $from }
plan-until = Until { $to }
plan-weekly = { $duration } a week
plan-responsible = Responsible
plan-state-draft = Draft. The plan is not decided yet.
plan-state-proposed = Proposal. The plan is not decided yet.
plan-state-decided = Decided { $date }
plan-state-superseded = Old plan
plan-state-ended = The plan has ended
plan-appeal = Do you disagree? You can appeal until { $date }.

status-planned = Not started
status-active = In progress
status-reached = Reached
status-dropped = Ended

skill-listening = Listen
skill-reading = Read
skill-writing = Write
skill-oral = Speak

level-below-a1 = Below A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = Adviser
relation-stand-in = Stand-in adviser
relation-nav-contact = Contact at NAV
relation-teacher = Teacher
relation-contact-teacher = Contact teacher
relation-substitute = Substitute teacher
relation-practice-host = Practice place
relation-circle = Adviser

end-goal-work = Work
end-goal-parts-of-upper-secondary = Parts of upper secondary school
end-goal-upper-secondary = Finished upper secondary school
end-goal-vocational-training = Trade certificate
end-goal-higher-education = Higher education
