### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.
### Review: no native speaker has read this file yet.

## What a participant wants to talk about

topic-my-goal = هدف من
topic-my-plan = پلان من
topic-speaking = گپ زدن به نارویژی
topic-reading-and-writing = خواندن و نوشتن
topic-my-class = صنف من
topic-my-teacher = معلم من
topic-homework = کارخانگی
topic-my-timetable = تقسیم اوقات من
topic-way-there = راه رسیدن
topic-practice = کارآموزی
topic-work = کار
topic-school-later = مکتب بعدتر
topic-phone-and-computer = تلفون و کمپیوتر
topic-my-hours = ساعت‌های من
topic-the-money = پول
topic-next-step = قدم بعدی

## What somebody does until the next meeting

task-write-cv = نوشتن سی‌وی
task-apply-for-jobs = درخواست دادن به کار
task-find-practice-place = یافتن جای کارآموزی
task-book-career-guidance = گرفتن وقت برای رهنمایی مسلکی
task-sign-up-for-test = ثبت نام در امتحان
task-send-papers = فرستادن اسناد
task-read-the-plan = خواندن پلان
task-talk-with-teacher = گپ زدن با معلم
task-change-timetable = تغییر دادن تقسیم اوقات
task-practise-norwegian = تمرین نارویژی
task-make-digital-user = ساختن کاربر دیجیتال
task-next-meeting = تعیین مجلس بعدی

## Why something is on the agenda

agenda-plan-none = ساختن پلان اول
agenda-plan-missing = چیزی که در پلان کم است
agenda-review-due = وقت آن است که پلان را دوباره ببینیم
agenda-level-reached = یک سطح نارویژی به دست آمده
agenda-birth = یک طفل تولد شده است
agenda-job = یک کار شروع یا ختم شده است
agenda-long-absence = غیرحاضری طولانی
agenda-goal-past-date = هدفی که باید به دست آمده می‌بود
agenda-weeks-below = هفته‌هایی که ساعت‌شان کم است
agenda-contests = ساعت‌هایی که شاید غلط ثبت شده
agenda-claims = غیرحاضری که فیصله نشده
agenda-programme-end = پروگرام به زودی ختم می‌شود
agenda-tasks-open = آنچه دفعهٔ گذشته توافق کردیم و نشده
agenda-work-window = پانزده ساعت در هفته برای کار
agenda-own-topic = چیزی که یکی از ما می‌خواهد دربارهٔ آن گپ بزند
