### The integration plan, in the participant's words.
### Review: no native speaker has read this file yet.

plan-mine = پلان شما
plan-none = شما هنوز پلان ندارید
plan-none-help = داشتن پلان حق شما است. با مشاور خود صحبت کنید.
plan-end-goal = هدف نهایی
plan-norwegian = هدف شما در زبان نارویجی
plan-goals = هدف‌ها در راه
plan-helpers = این‌ها به شما کمک می‌کنند
plan-period = { $from } – { $to }
plan-from = از { $from }
plan-until = تا { $to }
plan-weekly = { $duration } در هفته
plan-responsible = مسئول
plan-state-draft = مسوده. پلان هنوز فیصله نشده است.
plan-state-proposed = پیشنهاد. پلان هنوز فیصله نشده است.
plan-state-decided = فیصله شد { $date }
plan-state-superseded = پلان سابقه
plan-state-ended = پلان ختم شده است
plan-appeal = موافق نیستید؟ تا { $date } می‌توانید شکایت کنید.

status-planned = شروع نشده
status-active = جریان دارد
status-reached = رسیده
status-dropped = ختم شده

skill-listening = شنیدن
skill-reading = خواندن
skill-writing = نوشتن
skill-oral = گپ زدن

level-below-a1 = پایین‌تر از A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = مشاور
relation-stand-in = مشاور عوضی
relation-nav-contact = شخص ارتباطی در NAV
relation-teacher = معلم
relation-contact-teacher = نگران صنف
relation-substitute = معلم عوضی
relation-practice-host = جای کارآموزی
relation-circle = مشاور

end-goal-work = کار
end-goal-parts-of-upper-secondary = قسمتی از لیسه
end-goal-upper-secondary = ختم لیسه
end-goal-vocational-training = شهادتنامه مسلکی (fagbrev)
end-goal-higher-education = تحصیلات عالی

## Standard goals (catalogue)

goal-speak-everyday-norwegian = گپ زدن نارویجی در زندگی روزمره
goal-read-and-write = یاد گرفتن خواندن و نوشتن
goal-pass-norwegian-test = کامیابی در امتحان نارویجی
goal-pass-social-studies-test = کامیابی در امتحان جامعه‌شناسی
goal-finish-primary-school = ختم مکتب اساسی
goal-start-upper-secondary = شروع لیسه
goal-finish-upper-secondary = ختم لیسه
goal-trade-certificate = گرفتن شهادتنامه مسلکی (fagbrev)
goal-education-recognised = تأیید تحصیلات من
goal-work-experience = تجربه کار در ناروی
goal-find-a-job = پیدا کردن کار
goal-use-digital-services = استفاده از انترنت بدون کمک
goal-driving-licence = گرفتن لایسنس دریوری
goal-know-working-life = شناخت محیط کار در ناروی

## Standard measures (catalogue)

measure-norwegian-course = کورس نارویجی
measure-norwegian-test = امتحان نارویجی
measure-social-studies-course = کورس جامعه‌شناسی
measure-life-skills-course = کورس مهارت‌های زندگی
measure-parental-guidance = رهنمایی والدین
measure-work-practice = کارآموزی در جای کار
measure-language-practice = کارآموزی زبان
measure-trade-course = کورس مسلکی
measure-primary-school = مکتب اساسی برای بزرگسالان
measure-upper-secondary = مضامین لیسه
measure-career-guidance = گفتگو با رهنمای شغلی
measure-job-search = جستجوی کار با کمک
