### The week, and the words of the timetable.
### Review: no native speaker has read this file yet.

week-number = Тиждень { $week }
week-this = Цей тиждень
week-previous = Минулий тиждень
week-next = Наступний тиждень
day-today = Сьогодні
day-tomorrow = Завтра
day-empty = Нічого не заплановано

place = Місце
bring = Взяти з собою
teacher = Учитель

change-cancelled = Скасовано
change-moved = Перенесено
change-substitute = Заміна
change-extra = Додатково
change-was = Було: { $was }
change-reason-illness = Учитель хворіє
change-reason-course = Учитель на курсах
change-reason-room = Кімната зайнята
change-reason-weather = Через погоду

mark-present = Ви були
mark-late =
    { $minutes ->
        [one] Запізнення { $minutes } хвилина
        [few] Запізнення { $minutes } хвилини
        [many] Запізнення { $minutes } хвилин
       *[other] Запізнення { $minutes } хвилини
    }
mark-absent = Вас не було

## Kinds of activity (rulebook)

activity-norwegian = Норвезька мова
activity-social-studies = Суспільствознавство
activity-life-skills = Життєві навички
activity-parental-guidance = Курс для батьків
activity-work-practice = Трудова практика
activity-language-practice = Мовна практика
activity-primary-school = Основна школа
activity-upper-secondary = Старша школа
activity-nav-measure = Захід NAV
activity-trade-course = Професійний курс
activity-part-time-work = Робота на неповний день
activity-job-search = Пошук роботи
activity-career-guidance = Профорієнтація
activity-guided-study = Навчання з наставником
activity-homework-help = Допомога з уроками
activity-womens-group = Жіноча група
activity-health-information = Про здоров’я
activity-other = Заняття

## Days off: statutory days, closures, own time off

day-off-new-years-day = Новий рік
day-off-maundy-thursday = Чистий четвер
day-off-good-friday = Страсна п’ятниця
day-off-easter-sunday = Великдень
day-off-easter-monday = Великодній понеділок
day-off-labour-day = День праці
day-off-constitution-day = День Конституції
day-off-ascension-day = Вознесіння
day-off-whit-sunday = Трійця
day-off-whit-monday = Другий день Трійці
day-off-christmas-day = Різдво
day-off-second-christmas-day = Другий день Різдва
day-off-other-public-holiday = Державне свято
day-off-weekend = Вихідні
day-off-planning-day = День планування для вчителів
day-off-holiday-without-programme = Шкільні канікули
day-off-vacation = Ваша відпустка
day-off-religious-day = Релігійне свято
day-off-outside-programme = Поза вашою програмою
day-off-other = Зачинено
