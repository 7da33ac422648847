### What a participant says when they cannot come, and the leave that they ask for. Few and short words.
### Review: no native speaker has read this file yet.

away-what = Що сталося?
away-kind-ill = Я хворію
away-kind-child-ill = Моя дитина хворіє
away-kind-appointment = У мене зустріч
away-kind-other = Інше

## Asking for leave

away-ask = Попросити відпустку
away-ask-help = Відпустка, релігійне свято або канікули
away-kind-welfare-leave = Відпустка з причини
away-kind-religious-day = Релігійне свято
away-kind-vacation = Канікули
away-left = Залишилося днів: { $left } з { $limit }
away-purpose = Навіщо вам вільний час?
away-purpose-kindergarten-start = Дитина йде в дитячий садок
away-purpose-school-start = Дитина йде до школи
away-purpose-wedding = Весілля
away-purpose-death = Помер хтось із родини
away-purpose-interview = Співбесіда на роботу
away-purpose-admission = Вступ до школи
away-purpose-doctor-or-dentist = Лікар або стоматолог
away-purpose-care = Мені треба доглядати за кимось
away-purpose-other = Інше

## When

away-when = Коли?
away-today = Сьогодні
away-tomorrow = Завтра
away-other-days = Інші дні
away-from = З
away-to = До
away-some-hours = Лише кілька годин
away-from-hour = З години
away-to-hour = До години
away-notice = Попросіть щонайменше за 14 днів.
away-send = Повідомити
away-ask-send = Попросити
away-answered-by = Ваш радник відповість.

## What was told, and what came of it

away-told = Що ви повідомили
away-told-none = Ще нічого
away-state-kept = Збережено на телефоні
away-state-kept-help = Ми надішлемо, коли буде інтернет.
away-state-received = Отримано
away-state-received-help = Ваш радник відповість вам.
away-state-approved = Схвалено
away-state-in-part = Схвалено частково
away-state-not-approved = Не схвалено
away-state-withdrawn = Скасовано
away-undo = Скасувати
away-undo-of = Скасувати: { $what }
away-read = Прочитано
away-reason-no-ground = Це не причина для вільного часу.
away-reason-quota-used = Ви використали всі дні.
away-reason-no-certificate = Нам потрібна довідка від лікаря.
away-reason-short-notice = Ви повідомили запізно.
away-reason-can-be-another-time = Це можна зробити іншого дня.
away-reason-agreed = Ви домовилися з радником.

## Refusals

refused-attendance-too-long-ago = Це було надто давно. Поговоріть зі своїм радником.
refused-attendance-too-far-ahead = Це надто далеко в майбутньому.
refused-attendance-too-many-days = Щонайбільше днів: { $most }.
refused-attendance-whole-days-only = Це лише для цілих днів.
refused-attendance-notice-first = Попросіть заздалегідь. Днів до того: { $days }.
refused-attendance-told-already = Ви вже повідомили про це.
refused-attendance-outside-programme = Цього дня ви не в програмі.
refused-attendance-purpose-of-what = Це лише для відпустки.
refused-attendance-decided-already = Радник уже відповів. Поговоріть зі своїм радником.
refused-attendance-no-time = Напишіть час, наприклад 08:30.
refused-attendance-ends-before-it-starts = Кінець раніше за початок.
refused-attendance-part-of-one-day = Години лише для одного дня.
refused-attendance-ask-instead = Про це треба попросити.
refused-attendance-report-instead = Про це можна лише повідомити.
