### The copy of what is held about a person: the file that is read, and where it is had.
### Review: no native speaker has read this file yet.

copy-all = هر چیزی که در باره من نوشته شده
copy-intro = این همه چیزی است که شاروالی در Stegvis در باره شما نگه می‌دارد. اگر چیزی اشتباه است، به مشاور خود بگویید.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = ساخته شده در { $date }
copy-help = شما حق دارید هر چیزی را که در باره شما نوشته شده بگیرید.
copy-mind = در فایل نام شما و همه دوسیه شما است. متوجه باشید کی آن را دیده می‌تواند.
copy-on-phone = تلفون همه چیز را نشان نمی‌دهد، مثلا شماره هویت مکمل شما را. مشاور تان می‌تواند فایل مکمل را به شما بدهد.
copy-read-file = فایل برای خواندن
copy-machine-file = فایل برای کمپیوتر
copy-norwegian = به ناروی
copy-when = چه وقت
copy-answer = جواب
copy-answered = تاریخ جواب
copy-approved = تایید شده
copy-state = حالت
copy-place = جای
copy-due = مهلت
copy-sent = فرستاده شد
copy-read-at = خوانده شد
copy-seen = آخرین استفاده
copy-time = وقت
copy-hours = ساعات
copy-target = هدف
copy-planned = پلان‌شده
copy-attended = حاضر
copy-excused = غیرحاضری با دلیل
copy-unexcused = غیرحاضری بی دلیل
copy-unrecorded = ثبت نشده

## What stands in it, part by part

copy-part-correction-request = گفتید که چیزی اشتباه است
copy-part-access-grant = کی دوسیه شما را دیده می‌تواند
copy-part-attendance-contest = گفتید که یک ساعت اشتباه است
copy-part-absence-claim = غیرحاضری که خبر دادید
copy-part-absence-decision = جواب‌ها در باره غیرحاضری
copy-part-plan-evaluation = چطور پیش می‌رود، شما گفتید
copy-part-plan-notice = پلان خبر داده شد
copy-part-plan-appeal = شکایت
copy-part-plan-groundwork = پیش از پلان
copy-part-language-level = سطح زبان ناروی
copy-part-commitment-document = قراردادهایی که امضا کردید
copy-part-transfer = کوچ کردن
copy-part-meeting = جلسه‌ها
copy-part-meeting-preparation = آنچه آماده کردید
copy-part-meeting-answer = جواب شما در جلسه
copy-part-meeting-decision = تصمیم در جلسه
copy-part-meeting-task = وظیفه‌ها از جلسه
copy-part-notification = پیام‌ها
copy-part-escalation-mail = ایمیل به شما
copy-part-device = تلیفون‌های شما
copy-part-passkey = کلیدهای عبور شما
copy-part-session = ورودها
copy-part-push-subscription = یادآوری‌ها در تلیفون
copy-part-calendar-feed = لینک تقویم
copy-part-audit-entry = تغییرات در دوسیه شما
