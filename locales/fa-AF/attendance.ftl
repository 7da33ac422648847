### The hours, and why they are what they are.
### Review: no native speaker has read this file yet.

hours-of = از { $target }
hours-attended = حاضر
hours-excused = غیرحاضری با اجازه
hours-unexcused = غیرحاضری بدون اجازه
hours-unrecorded = هنوز ثبت نشده
hours-unrecorded-help = این غیرحاضری نیست. معلم هنوز ساعت‌ها را ثبت نکرده است.
# Planned, and not over yet.
hours-ahead = در پیش است
hours-planned = پلان شده
hours-target = هدف این هفته
hours-gap = کم است
hours-gap-help = هفته پوره نیست. مشاور شما باید آن را پوره کند.
hours-weeks = هفته‌های گذشته
hours-week-bar = هفته { $week }: { $attended } از { $target }
hours-none = این هفته ساعت درسی نیست

why = این عدد چرا؟
why-lines = ساعت‌ها، یک به یک
why-target = هدف، روز به روز
why-lessons =
    { $lessons ->
        [one] { $lessons } ساعت درسی × { $rate } دقیقه = { $total }
       *[other] { $lessons } ساعت درسی × { $rate } دقیقه = { $total }
    }
why-clock = وقت از روی ساعت: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } تفریح = { $total }
why-sum = جمع
why-source = قاعده: { $source }
why-version = مجموعه قواعد { $version }
why-wrong = این اشتباه است

outcome-attended = حاضر
outcome-late = ناوقت آمدید
outcome-excused = غیرحاضری با اجازه
outcome-unexcused = غیرحاضری بدون اجازه
outcome-unrecorded = هنوز ثبت نشده
outcome-cancelled = لغو شد
# Outside the dates of the programme.
outcome-not-counted = حساب نمی‌شود

target-programme-day = روز عادی
target-day-off = روز رخصتی
target-time-off = شما رخصت هستید
target-outside-programme = بیرون از پروگرام
