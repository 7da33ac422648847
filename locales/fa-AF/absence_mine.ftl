### What a participant says when they cannot come, and the leave that they ask for. Few and short words.
### Review: no native speaker has read this file yet.

away-what = چه شده است؟
away-kind-ill = مریض هستم
away-kind-child-ill = طفلم مریض است
away-kind-appointment = وعده دارم
away-kind-other = چیز دیگر

## Asking for leave

away-ask = رخصتی خواستن
away-ask-help = رخصتی، عید مذهبی یا تعطیلات
away-kind-welfare-leave = رخصتی به خاطر کاری
away-kind-religious-day = عید مذهبی
away-kind-vacation = تعطیلات
away-left = روزهای باقی: { $left } از { $limit }
away-purpose = برای چه رخصتی می‌خواهید؟
away-purpose-kindergarten-start = طفل به کودکستان می‌رود
away-purpose-school-start = طفل به مکتب می‌رود
away-purpose-wedding = عروسی
away-purpose-death = کسی در فامیل فوت کرده
away-purpose-interview = مصاحبه برای کار
away-purpose-admission = شمولیت در مکتب
away-purpose-doctor-or-dentist = داکتر یا داکتر دندان
away-purpose-care = باید از کسی مراقبت کنم
away-purpose-other = چیز دیگر

## When

away-when = چه وقت؟
away-today = امروز
away-tomorrow = فردا
away-other-days = روزهای دیگر
away-from = از
away-to = تا
away-some-hours = تنها چند ساعت
away-from-hour = از ساعت
away-to-hour = تا ساعت
away-notice = کم از کم 14 روز پیش بخواهید.
away-send = خبر دادن
away-ask-send = خواستن
away-answered-by = مشاور شما جواب می‌دهد.

## What was told, and what came of it

away-told = چیزی که خبر داده‌اید
away-told-none = هنوز هیچ
away-state-kept = در تیلفون ماند
away-state-kept-help = وقتی انترنت داشتید، می‌فرستیم.
away-state-received = رسید
away-state-received-help = مشاور شما جواب می‌دهد.
away-state-approved = قبول شد
away-state-in-part = یک قسمت قبول شد
away-state-not-approved = قبول نشد
away-state-withdrawn = پس گرفته شد
away-undo = پس گرفتن
away-undo-of = پس گرفتن: { $what }
away-read = خواندم
away-reason-no-ground = این دلیل برای رخصتی نیست.
away-reason-quota-used = همه روزها را استفاده کرده‌اید.
away-reason-no-certificate = ما به تصدیق داکتر ضرورت داریم.
away-reason-short-notice = ناوقت خبر دادید.
away-reason-can-be-another-time = این در روز دیگر شده می‌تواند.
away-reason-agreed = شما با مشاور موافقه کرده‌اید.

## Refusals

refused-attendance-too-long-ago = وقت زیاد گذشته است. با مشاور خود گپ بزنید.
refused-attendance-too-far-ahead = این بسیار دور است.
refused-attendance-too-many-days = زیادتر از { $most } روز نمی‌شود.
refused-attendance-whole-days-only = این برای روزهای مکمل است.
refused-attendance-notice-first = کم از کم { $days } روز پیش بخواهید.
refused-attendance-told-already = در این باره خبر داده‌اید.
refused-attendance-outside-programme = شما در آن روز در پروگرام نیستید.
refused-attendance-purpose-of-what = این تنها برای رخصتی است.
refused-attendance-decided-already = مشاور جواب داده است. با مشاور خود گپ بزنید.
refused-attendance-no-time = ساعت را بنویسید، مثلا 08:30.
refused-attendance-ends-before-it-starts = ختم پیش از شروع است.
refused-attendance-part-of-one-day = ساعت‌ها تنها برای یک روز است.
refused-attendance-ask-instead = این را باید بخواهید.
refused-attendance-report-instead = این را تنها خبر داده می‌توانید.
