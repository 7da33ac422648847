### The words of the joint meeting that both sides read: what one wants to talk about, what is agreed, the agenda.
### Review: no native speaker has read this file yet.

## What a participant wants to talk about

topic-my-goal = Моя мета
topic-my-plan = Мій план
topic-speaking = Говорити норвезькою
topic-reading-and-writing = Читати й писати
topic-my-class = Мій клас
topic-my-teacher = Мій учитель
topic-homework = Домашнє завдання
topic-my-timetable = Мій розклад
topic-way-there = Дорога туди
topic-practice = Практика
topic-work = Робота
topic-school-later = Навчання пізніше
topic-phone-and-computer = Телефон і комп’ютер
topic-my-hours = Мої години
topic-the-money = Гроші
topic-next-step = Наступний крок

## What somebody does until the next meeting

task-write-cv = Написати резюме
task-apply-for-jobs = Подавати заявки на роботу
task-find-practice-place = Знайти місце практики
task-book-career-guidance = Записатися на кар’єрну консультацію
task-sign-up-for-test = Записатися на іспит
task-send-papers = Надіслати документи
task-read-the-plan = Прочитати план
task-talk-with-teacher = Поговорити з учителем
task-change-timetable = Змінити розклад
task-practise-norwegian = Вправлятися в норвезькій
task-make-digital-user = Створити цифрового користувача
task-next-meeting = Домовитися про наступну зустріч

## Why something is on the agenda

agenda-plan-none = Скласти перший план
agenda-plan-missing = Чого бракує в плані
agenda-review-due = Час знову переглянути план
agenda-level-reached = Досягнуто рівня норвезької
agenda-birth = Народилася дитина
agenda-job = Робота почалася або закінчилася
agenda-long-absence = Довга відсутність
agenda-goal-past-date = Мета, якої вже мали досягти
agenda-weeks-below = Тижні, у яких замало годин
agenda-contests = Години, які могли записати неправильно
agenda-claims = Відсутність, щодо якої ще немає рішення
agenda-programme-end = Програма скоро закінчиться
agenda-tasks-open = Про що домовилися минулого разу і що не зроблено
agenda-work-window = П’ятнадцять годин на тиждень, спрямованих на роботу
agenda-own-topic = Те, про що хтось із нас хоче поговорити
