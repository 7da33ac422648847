### The certificate of participation: what stands on it, and where its owner finds it.
### Review: no native speaker has read this file yet.

certificate = Свідоцтво про участь
certificate-law = Вступна програма, норвезький Закон про інтеграцію, § 18 a
certificate-born = Дата народження: { $date }
certificate-completed = Вступну програму пройдено повністю ({ $municipality }).
certificate-interrupted = Участь у вступній програмі ({ $municipality }). Програма закінчилася достроково.
certificate-period = { $from } – { $to }
certificate-elements = Зміст і обсяг
certificate-attended = Відвідано
certificate-lessons =
    { $lessons ->
        [one] { $lessons } урок
        [few] { $lessons } уроки
        [many] { $lessons } уроків
       *[other] { $lessons } уроку
    }
certificate-hours = { $hours } год
certificate-lesson-help = Урок триває 45 хвилин.
certificate-nothing = Відвідування не записано.
certificate-end-goal = Кінцева мета плану
certificate-norwegian = Цілі з норвезької мови в плані
certificate-issued = Видано { $date }
certificate-translation = Переклад. Чинним є норвезький текст на першій сторінці.
certificate-mine = Ваше свідоцтво
certificate-none = У вас ще немає свідоцтва
certificate-none-help = Муніципалітет видасть його, коли програма закінчиться.
certificate-print = Друкувати
