### Standard goals and measures: what most plans consist of.
### Review: no native speaker has read this file yet.

## Standard goals (catalogue)

goal-speak-everyday-norwegian = Говорити норвезькою щодня
goal-read-and-write = Навчитися читати й писати
goal-pass-norwegian-test = Скласти іспит з норвезької мови
goal-pass-social-studies-test = Скласти іспит із суспільствознавства
goal-finish-primary-school = Закінчити основну школу
goal-start-upper-secondary = Почати старшу школу
goal-finish-upper-secondary = Закінчити старшу школу
goal-trade-certificate = Отримати свідоцтво про фах (fagbrev)
goal-education-recognised = Визнання моєї освіти
goal-work-experience = Отримати досвід роботи в Норвегії
goal-find-a-job = Знайти роботу
goal-use-digital-services = Користуватися інтернетом самостійно
goal-driving-licence = Отримати водійські права
goal-know-working-life = Знати, як працюють у Норвегії

## Standard measures (catalogue)

measure-norwegian-course = Курс норвезької мови
measure-norwegian-test = Іспит з норвезької мови
measure-social-studies-course = Курс суспільствознавства
measure-life-skills-course = Курс життєвих навичок
measure-parental-guidance = Курс для батьків
measure-work-practice = Практика на роботі
measure-language-practice = Мовна практика
measure-trade-course = Професійний курс
measure-primary-school = Основна школа для дорослих
measure-upper-secondary = Предмети старшої школи
measure-career-guidance = Розмова з кар’єрним радником
measure-job-search = Пошук роботи з допомогою
