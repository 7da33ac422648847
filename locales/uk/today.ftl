### The first screen: one glance, and you know where to be.
### Review: no native speaker has read this file yet.

today-hello = Вітаємо, { $name }
today-now = Зараз
today-next = Далі
today-ends-at = До { $time }
today-starts-in = Початок через { $duration }
today-starts-at = Початок о { $time }
today-finished = На сьогодні все
today-nothing = Сьогодні занять немає
today-day-off = Сьогодні вихідний
today-day-off-reason = Сьогодні занять немає: { $reason }
today-weekend = Гарних вихідних!
today-day = Ваш день
today-day-hours = Години сьогодні
today-week-hours = Години цього тижня
today-of = з { $target }
today-goal = Ваша мета
today-cannot-come = Я не можу прийти
