### The hours, and why they are what they are.
### Review: no native speaker has read this file yet.

hours-of = من { $target }
hours-attended = حضور
hours-excused = غياب بعذر مقبول
hours-unexcused = غياب دون عذر مقبول
hours-unrecorded = لم يُسجَّل بعد
hours-unrecorded-help = هذا ليس غيابًا. المعلم لم يسجل الساعات بعد.
# Planned, and not over yet.
hours-ahead = القادمة
hours-planned = مخطط
hours-target = هدف الأسبوع
hours-gap = ناقص
hours-gap-help = الأسبوع غير مكتمل. على مستشارك إكماله.
hours-weeks = الأسابيع الأخيرة
hours-week-bar = الأسبوع { $week }: { $attended } من { $target }
hours-none = لا توجد ساعات هذا الأسبوع

why = لماذا هذا الرقم؟
why-lines = الساعات واحدة واحدة
why-target = الهدف يومًا بيوم
why-lessons =
    { $lessons ->
        [zero] { $lessons } حصة × { $rate } دقيقة = { $total }
        [one] حصة واحدة × { $rate } دقيقة = { $total }
        [two] حصتان × { $rate } دقيقة = { $total }
        [few] { $lessons } حصص × { $rate } دقيقة = { $total }
        [many] { $lessons } حصة × { $rate } دقيقة = { $total }
       *[other] { $lessons } حصة × { $rate } دقيقة = { $total }
    }
why-clock = الوقت بالساعة: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } استراحة = { $total }
why-sum = المجموع
why-source = القاعدة: { $source }
why-version = مجموعة القواعد { $version }
why-wrong = هذا خطأ

outcome-attended = حضور
outcome-late = تأخر
outcome-excused = غياب بعذر مقبول
outcome-unexcused = غياب دون عذر مقبول
outcome-unrecorded = لم يُسجَّل بعد
outcome-cancelled = ملغى
# Outside the dates of the programme.
outcome-not-counted = لا تُحسب

target-programme-day = يوم عادي
target-day-off = يوم عطلة
target-time-off = لديك إجازة
target-outside-programme = خارج البرنامج
