### The certificate of participation: what stands on it, and where its owner finds it.
### Review: no native speaker has read this file yet.

certificate = تصدیق‌نامه اشتراک
certificate-law = برنامه معرفی، قانون ادغام ناروی، ماده 18 الف
certificate-born = تاریخ تولد: { $date }
certificate-completed = برنامه معرفی را در { $municipality } تمام کرده است.
certificate-interrupted = در برنامه معرفی در { $municipality } اشتراک کرده است. برنامه پیش از وقت ختم شد.
certificate-period = { $from } – { $to }
certificate-elements = محتوا و اندازه
certificate-attended = حاضر بوده
certificate-lessons =
    { $lessons ->
        [one] { $lessons } ساعت درسی
       *[other] { $lessons } ساعت درسی
    }
certificate-hours = { $hours } ساعت
certificate-lesson-help = یک ساعت درسی 45 دقیقه است.
certificate-nothing = هیچ حضور ثبت نشده است.
certificate-end-goal = هدف نهایی پلان
certificate-norwegian = هدف‌های زبان نارویژی در پلان
certificate-issued = صادر شد { $date }
certificate-translation = ترجمه. متن نارویژی در صفحه اول معتبر است.
certificate-mine = تصدیق‌نامه شما
certificate-none = شما هنوز تصدیق‌نامه ندارید
certificate-none-help = وقتی برنامه ختم شود، شهرداری آن را به شما می‌دهد.
certificate-print = چاپ
