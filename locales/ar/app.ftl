### The frame around every screen. Readers are tired and read poorly: short words, short sentences.
### Review: no native speaker has read this file yet.

-brand = Stegvis

menu = القائمة
menu-today = اليوم
menu-week = الأسبوع
menu-hours = الساعات
menu-plan = الخطة
menu-me = حسابي
to-content = إلى المحتوى

loading = جارٍ التحميل …
try-again = محاولة جديدة
back = رجوع
cancel = إلغاء

# The phone has no network; what was fetched last is shown.
offline = لا يوجد إنترنت
saved-today = محفوظ اليوم { $time }
saved-on = محفوظ { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = يلزم الإنترنت لعرض هذه الصفحة. يمكنك المحاولة عند توفر الإنترنت.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = بالنرويجية

duration-hours = { $hours } س
duration-minutes = { $minutes } د
duration-both = { $hours } س { $minutes } د
# For example 37,5 hours
hours-decimal =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }

# Something went wrong that the reader did not cause.
problem-network = لا يوجد اتصال. قد تكون المشكلة في الإنترنت. يمكنك المحاولة من جديد.
problem-server = الخطأ من عندنا. يمكنك المحاولة بعد قليل.

# A refusal whose code has no words of its own.
refused = هذا غير ممكن. مستشارك يمكنه المساعدة.
refused-kit-not-found = لم نجد هذا.
refused-kit-too-many = محاولات كثيرة جدًا. يلزم الانتظار قليلًا.
refused-kit-internal = الخطأ من عندنا. يمكنك المحاولة بعد قليل.
refused-kit-unknown-document = إصدار Stegvis على هذا الهاتف قديم. يلزم إغلاقه وفتحه من جديد.
hide = إخفاء
