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
