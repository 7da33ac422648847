### The frame around every screen. Readers are tired and read poorly: short words, short sentences.
### Review: no native speaker has read this file yet.

-brand = Stegvis

menu = مینو
menu-today = امروز
menu-week = هفته
menu-hours = ساعات
menu-plan = پلان
menu-me = حساب من
to-content = رفتن به متن

loading = صبر کنید …
try-again = کوشش دوباره
back = برگشت
cancel = لغو

# The phone has no network; what was fetched last is shown.
offline = انترنت ندارید
saved-today = ذخیره شده امروز { $time }
saved-on = ذخیره شده { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = برای دیدن این، انترنت لازم است. وقتی انترنت داشتید دوباره کوشش کنید.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = به نارویجی

duration-hours = { $hours } ساعت
duration-minutes = { $minutes } دقیقه
duration-both = { $hours } ساعت { $minutes } دقیقه
# For example 37,5 hours
hours-decimal =
    { $hours ->
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    }

# Something went wrong that the reader did not cause.
problem-network = ارتباط نیست. انترنت را ببینید و دوباره کوشش کنید.
problem-server = مشکل از طرف ما است. کمی بعد دوباره کوشش کنید.

# A refusal whose code has no words of its own.
refused = این کار نمی‌شود. از مشاور خود بپرسید.
refused-kit-not-found = این را پیدا نکردیم.
refused-kit-too-many = بسیار زیاد کوشش کردید. کمی صبر کنید.
refused-kit-internal = مشکل از طرف ما است. کمی بعد دوباره کوشش کنید.
refused-kit-unknown-document = این Stegvis در تیلفون شما کهنه است. آن را ببندید و دوباره باز کنید.
hide = پنهان
