### The frame around every screen. Readers are tired and read poorly: short words, short sentences.
### Review: no native speaker has read this file yet.

-brand = Stegvis

menu = Меню
menu-today = Сьогодні
menu-week = Тиждень
menu-hours = Години
menu-plan = План
menu-me = Профіль
to-content = Перейти до змісту

loading = Завантаження …
try-again = Спробувати ще
back = Назад
cancel = Скасувати

# The phone has no network; what was fetched last is shown.
offline = Немає інтернету
saved-today = Збережено сьогодні { $time }
saved-on = Збережено { $date } { $time }
# Nothing has been fetched yet, and there is no network.
offline-empty = Щоб це показати, потрібен інтернет. Спробуйте ще раз, коли він буде.

# A small mark beside text that somebody wrote in Norwegian.
in-norwegian = Норвезькою

duration-hours = { $hours } год
duration-minutes = { $minutes } хв
duration-both = { $hours } год { $minutes } хв
# For example 37,5 hours
hours-decimal =
    { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }

# Something went wrong that the reader did not cause.
problem-network = Немає зв’язку. Перевірте інтернет і спробуйте ще раз.
problem-server = Це помилка з нашого боку. Спробуйте трохи пізніше.

# A refusal whose code has no words of its own.
refused = Це неможливо. Запитайте свого радника.
refused-kit-not-found = Ми цього не знайшли.
refused-kit-too-many = Забагато спроб. Трохи зачекайте.
refused-kit-internal = Це помилка з нашого боку. Спробуйте трохи пізніше.
refused-kit-unknown-document = Stegvis на цьому телефоні застарів. Закрийте його й відкрийте знову.
hide = Сховати
