### The week, and the words of the timetable.
### Review: no native speaker has read this file yet.

week-number = هفته { $week }
week-this = این هفته
week-previous = هفته گذشته
week-next = هفته آینده
day-today = امروز
day-tomorrow = فردا
day-empty = چیزی پلان نشده

place = جای
bring = با خود بیاورید
teacher = معلم

change-cancelled = لغو شد
change-moved = تغییر کرد
change-substitute = معلم عوضی
change-extra = اضافی
change-was = قبلاً: { $was }
change-reason-illness = معلم مریض است
change-reason-course = معلم در کورس است
change-reason-room = اتاق خالی نیست
change-reason-weather = به خاطر هوا

mark-present = شما حاضر بودید
mark-late =
    { $minutes ->
        [one] { $minutes } دقیقه ناوقت
       *[other] { $minutes } دقیقه ناوقت
    }
mark-absent = شما غیرحاضر بودید

## Kinds of activity (rulebook)

activity-norwegian = زبان نارویجی
activity-social-studies = جامعه‌شناسی
activity-life-skills = مهارت‌های زندگی
activity-parental-guidance = رهنمایی والدین
activity-work-practice = کارآموزی
activity-language-practice = کارآموزی زبان
activity-primary-school = مکتب اساسی
activity-upper-secondary = لیسه
activity-nav-measure = برنامه NAV
activity-trade-course = کورس مسلکی
activity-part-time-work = کار نیمه‌وقت
activity-job-search = جستجوی کار
activity-career-guidance = رهنمایی شغلی
activity-guided-study = درس خواندن با رهنما
activity-homework-help = کمک در کار خانگی
activity-womens-group = گروپ زنان
activity-health-information = معلومات صحی
activity-other = فعالیت

## Days off: statutory days, closures, own time off

day-off-new-years-day = روز اول سال نو
day-off-maundy-thursday = پنجشنبه مقدس
day-off-good-friday = جمعه مقدس
day-off-easter-sunday = روز اول عید پاک
day-off-easter-monday = روز دوم عید پاک
day-off-labour-day = روز کارگر
day-off-constitution-day = روز قانون اساسی (17 می)
day-off-ascension-day = روز معراج مسیح
day-off-whit-sunday = روز اول عید پنجاهه
day-off-whit-monday = روز دوم عید پنجاهه
day-off-christmas-day = روز اول کرسمس
day-off-second-christmas-day = روز دوم کرسمس
day-off-other-public-holiday = رخصتی عمومی
day-off-weekend = آخر هفته
day-off-planning-day = روز پلان‌گذاری معلمان
day-off-holiday-without-programme = رخصتی مکتب
day-off-vacation = رخصتی شما
day-off-religious-day = عید مذهبی
day-off-outside-programme = بیرون از پروگرام شما
day-off-other = بسته
