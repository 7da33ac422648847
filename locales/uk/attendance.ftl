### The hours, and why they are what they are.
### Review: no native speaker has read this file yet.

hours-of = з { $target }
hours-attended = Ви були
hours-excused = Пропуск із дозволом
hours-unexcused = Пропуск без дозволу
hours-unrecorded = Ще не записано
hours-unrecorded-help = Це не пропуск. Учитель ще не записав ці години.
# Planned, and not over yet.
hours-ahead = Попереду
hours-planned = Заплановано
hours-target = Ціль на тиждень
hours-gap = Бракує
hours-gap-help = Тиждень неповний. Ваш радник має його заповнити.
hours-weeks = Останні тижні
hours-week-bar = Тиждень { $week }: { $attended } з { $target }
hours-none = Цього тижня годин немає

why = Чому саме таке число?
why-lines = Усі години по черзі
why-target = Ціль на кожен день
why-lessons =
    { $lessons ->
        [one] { $lessons } урок × { $rate } хв = { $total }
        [few] { $lessons } уроки × { $rate } хв = { $total }
        [many] { $lessons } уроків × { $rate } хв = { $total }
       *[other] { $lessons } уроку × { $rate } хв = { $total }
    }
why-clock = Час за годинником: { $total }
# Practice: the time on the clock less the unpaid break.
why-break = { $clock } − { $pause } перерви = { $total }
why-sum = Разом
why-source = Правило: { $source }
why-version = Набір правил { $version }
why-wrong = Це неправильно

outcome-attended = Ви були
outcome-late = Ви запізнилися
outcome-excused = Пропуск із дозволом
outcome-unexcused = Пропуск без дозволу
outcome-unrecorded = Ще не записано
outcome-cancelled = Скасовано
# Outside the dates of the programme.
outcome-not-counted = Не рахується

target-programme-day = Звичайний день
target-day-off = Вихідний день
target-time-off = У вас вихідний
target-outside-programme = Поза програмою
