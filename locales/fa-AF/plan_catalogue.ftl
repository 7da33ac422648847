### Standard goals and measures: what most plans consist of.
### Review: no native speaker has read this file yet.

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
