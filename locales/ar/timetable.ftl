### The week, and the words of the timetable.
### Review: no native speaker has read this file yet.

week-number = الأسبوع { $week }
week-this = هذا الأسبوع
week-previous = الأسبوع الماضي
week-next = الأسبوع القادم
day-today = اليوم
day-tomorrow = غدًا
day-empty = لا شيء في الجدول

place = المكان
bring = يلزم إحضار
teacher = المعلم

change-cancelled = ملغى
change-moved = تم التغيير
change-substitute = معلم بديل
change-extra = حصة إضافية
change-was = سابقًا: { $was }
change-reason-illness = المعلم مريض
change-reason-course = المعلم في دورة
change-reason-room = الغرفة مشغولة
change-reason-weather = بسبب الطقس

mark-present = حضور مسجَّل
mark-late =
    { $minutes ->
        [zero] دون تأخر ({ $minutes } دقيقة)
        [one] تأخر دقيقة واحدة
        [two] تأخر دقيقتين
        [few] تأخر { $minutes } دقائق
        [many] تأخر { $minutes } دقيقة
       *[other] تأخر { $minutes } دقيقة
    }
mark-absent = غياب مسجَّل

## Kinds of activity (rulebook)

activity-norwegian = اللغة النرويجية
activity-social-studies = علوم المجتمع
activity-life-skills = المهارات الحياتية
activity-parental-guidance = إرشاد الأهل
activity-work-practice = تدريب عملي
activity-language-practice = تدريب لغوي
activity-primary-school = المدرسة الأساسية
activity-upper-secondary = التعليم الثانوي
activity-nav-measure = نشاط من NAV
activity-trade-course = دورة مهنية
activity-part-time-work = عمل بدوام جزئي
activity-job-search = البحث عن عمل
activity-career-guidance = إرشاد مهني
activity-guided-study = دراسة مع مشرف
activity-homework-help = مساعدة في الواجبات
activity-womens-group = مجموعة نساء
activity-health-information = معلومات صحية
activity-other = نشاط

## Days off: statutory days, closures, own time off

day-off-new-years-day = رأس السنة
day-off-maundy-thursday = خميس الأسرار
day-off-good-friday = الجمعة العظيمة
day-off-easter-sunday = أحد الفصح
day-off-easter-monday = اثنين الفصح
day-off-labour-day = عيد العمال
day-off-constitution-day = يوم الدستور (17 مايو)
day-off-ascension-day = عيد الصعود
day-off-whit-sunday = أحد العنصرة
day-off-whit-monday = اثنين العنصرة
day-off-christmas-day = عيد الميلاد
day-off-second-christmas-day = ثاني أيام عيد الميلاد
day-off-other-public-holiday = عطلة رسمية
day-off-weekend = نهاية الأسبوع
day-off-planning-day = يوم تخطيط للمعلمين
day-off-holiday-without-programme = عطلة مدرسية
day-off-vacation = إجازتك
day-off-religious-day = عيد ديني
day-off-outside-programme = خارج برنامجك
day-off-other = مغلق
