### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.
### Review: no native speaker has read this file yet.

## The way

my-plan-way = راه شما
my-plan-here = شما حالا این‌جا هستید
my-plan-next = قدم بعدی
my-plan-gone = این هدف دیگر در پلان نیست.
my-plan-measures = کاری که برای رسیدن به آن می‌کنید
my-plan-agreed = پلان و قرارداد
my-plan-paper = پلان روی کاغذ (PDF)

## How it goes

my-plan-how = این چطور پیش می‌رود؟
my-plan-face-good = خوب
my-plan-face-so-so = متوسط
my-plan-face-hard = سخت
my-plan-own-words = با کلمات خودتان، به زبان خودتان
my-plan-keep = ذخیره
my-plan-private = فقط شما این را می‌بینید
my-plan-shared = مشاور شما این را می‌بیند
my-plan-share = نشان دادن به مشاور
my-plan-unshare = پنهان کردن از مشاور
my-plan-waits = در تیلفون ذخیره شد. وقتی انترنت باشد فرستاده می‌شود.
my-plan-not-taken = ذخیره نشد. دوباره کوشش کنید.
my-plan-faces-later = وقتی پلان فیصله شد، این‌جا می‌توانید بگویید چطور پیش می‌رود.

## What somebody has translated

my-plan-translated = ترجمه: { $name }
my-plan-translated-somebody = یک انسان ترجمه کرده است
my-plan-translation-old = ترجمه سابقه. متن نارویجی تغییر کرده است.

## What we have agreed

my-plan-norwegian = نارویجی
my-plan-reasons = چرا پلان این‌طور است
my-plan-view = آنچه شما گفته‌اید

## What is new

my-plan-new = چیزهای نو در پلان
my-plan-new-help = این با پلان سابقه شما فرق دارد.
my-plan-proposed = پیشنهاد پلان نو
my-plan-proposed-help = هنوز چیزی فیصله نشده است. نظر خود را به مشاورتان بگویید.
my-plan-change-none = هیچ چیز تغییر نکرده است.
my-plan-change-added-goal = هدف نو
my-plan-change-removed-goal = هدفی که کشیده شد
my-plan-change-added-measure = فعالیت نو
my-plan-change-removed-measure = فعالیتی که کشیده شد
my-plan-change-was = قبلاً:
my-plan-change-is = حالا:
my-plan-change-words = متن از نو نوشته شده است.
my-plan-field-end-goal = هدف نهایی
my-plan-field-end-goal-text = شغل یا تحصیل
my-plan-field-listening = نارویجی: شنیدن
my-plan-field-reading = نارویجی: خواندن
my-plan-field-writing = نارویجی: نوشتن
my-plan-field-oral = نارویجی: گپ زدن
my-plan-field-norwegian-minutes = نارویجی در هفته
my-plan-field-norwegian-until = نارویجی تا
my-plan-field-social-studies-hours = جامعه‌شناسی
my-plan-field-social-studies-language = زبان جامعه‌شناسی
my-plan-field-starts-on = شروع
my-plan-field-ends-on = ختم
my-plan-field-reasons = چرا پلان این‌طور است
my-plan-field-participant-view = آنچه شما گفته‌اید
my-plan-field-standard = این چیست
my-plan-field-text = این چیست
my-plan-field-kind = نوع فعالیت
my-plan-field-weekly-minutes = وقت در هفته
my-plan-field-responsible = مسئول
my-plan-field-organisation = نزد کی
my-plan-field-place = جای

## "I disagree"

my-plan-disagree = من موافق نیستم
my-plan-appeal-until = می‌توانید شکایت کنید تا
my-plan-appeal-days = روزهای باقی‌مانده: { $days }
my-plan-appeal-over = وقت شکایت { $date } ختم شد. با مشاور خود صحبت کنید. گاهی شکایت ناوقت هم قبول می‌شود.
my-plan-appeal-not-known = وقت شکایت هنوز شروع نشده است. وقتی از پلان به شما خبر داده شد، شروع می‌شود.
my-plan-appeal-none = پلان فیصله نشده است. به مشاور خود بگویید چه چیز باید تغییر کند.
my-plan-appeal-how = چطور شکایت کنید
my-plan-appeal-talk = اول با مشاور خود صحبت کنید. شاید با هم راه حل پیدا کنید.
my-plan-appeal-write = بنویسید با چه موافق نیستید و به جای آن چه می‌خواهید. اگر بخواهید مشاور باید کمک کند.
my-plan-appeal-give = شکایت را پیش از وقت آخر به کمون بدهید: به مشاور یا از راه پُست.
my-plan-appeal-then = کمون موضوع را دوباره می‌بیند. اگر موافق نشدید، Statsforvalteren فیصله می‌کند.
my-plan-appeal-free = شکایت رایگان است. تا جواب بیاید، مطابق پلان پیش بروید.
my-plan-appeal-state-received = کمون شکایت شما را گرفته است.
my-plan-appeal-state-forwarded = شکایت شما به Statsforvalteren فرستاده شده است.
my-plan-appeal-state-upheld = شکایت بررسی شد. پلان هنوز اعتبار دارد.
my-plan-appeal-state-changed = شکایت بررسی شد. پلان تغییر می‌کند.
my-plan-appeal-state-withdrawn = شکایت پس گرفته شده است.
