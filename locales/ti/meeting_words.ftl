### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.
### Review: no native speaker has read this file yet.

## What a participant wants to talk about

topic-my-goal = ዕላማይ
topic-my-plan = ውጥነይ
topic-speaking = ኖርወይኛ ምዝራብ
topic-reading-and-writing = ምንባብን ምጽሓፍን
topic-my-class = ክፍለይ
topic-my-teacher = መምህረይ
topic-homework = ዕዮ ገዛ
topic-my-timetable = ሰሌዳ ግዜይ
topic-way-there = መገዲ ናብኡ
topic-practice = ልምምድ
topic-work = ስራሕ
topic-school-later = ትምህርቲ ደሓር
topic-phone-and-computer = ተሌፎንን ኮምፒተርን
topic-my-hours = ሰዓታተይ
topic-the-money = ገንዘብ
topic-next-step = ዝቕጽል ስጉምቲ

## What somebody does until the next meeting

task-write-cv = ሲቪ ምጽሓፍ
task-apply-for-jobs = ስራሕ ምሕታት
task-find-practice-place = ናይ ልምምድ ቦታ ምርካብ
task-book-career-guidance = ምኽሪ ሞያ ምሓዝ
task-sign-up-for-test = ንፈተና ምምዝጋብ
task-send-papers = ወረቓቕቲ ምልኣኽ
task-read-the-plan = ነቲ ውጥን ምንባብ
task-talk-with-teacher = ምስ መምህር ምዝራብ
task-change-timetable = ሰሌዳ ግዜ ምቕያር
task-practise-norwegian = ኖርወይኛ ምልምማድ
task-make-digital-user = ዲጂታላዊ ተጠቃሚ ምፍጣር
task-next-meeting = ዝቕጽል ኣኼባ ምውሳን

## Why something is on the agenda

agenda-plan-none = ነቲ ቀዳማይ ውጥን ምውጻእ
agenda-plan-missing = ኣብቲ ውጥን ዝጎድል ነገር
agenda-review-due = ነቲ ውጥን ዳግማይ ንምርኣይ ግዜኡ እዩ
agenda-level-reached = ሓደ ደረጃ ኖርወይኛ ተበጺሑ
agenda-birth = ቆልዓ ተወሊዱ
agenda-job = ስራሕ ጀሚሩ ወይ ተወዲኡ
agenda-long-absence = ነዊሕ ብኩራት
agenda-goal-past-date = ክብጻሕ ዝነበሮ ዕላማ
agenda-weeks-below = ውሑድ ሰዓታት ዘለዎም ሰሙናት
agenda-contests = ብጌጋ ተመዝጊቦም ክኾኑ ዝኽእሉ ሰዓታት
agenda-claims = ዘይተወሰነ ብኩራት
agenda-programme-end = እቲ መደብ ኣብ ቀረባ ግዜ ይውዳእ
agenda-tasks-open = ዝሓለፈ ግዜ ዝተሰማማዕናሉን ዘይተገብረን
agenda-work-window = ኣብ ሰሙን ዓሰርተ ሓሙሽተ ሰዓት ናብ ስራሕ ዘቕንዐ
agenda-own-topic = ሓደ ካባና ክዛረበሉ ዝደሊ ነገር
