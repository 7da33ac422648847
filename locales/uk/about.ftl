### What the office has written about the one who reads, who else can see it, and the first minute.
### Review: no native speaker has read this file yet.

## What is written

about-intro = Це офіс написав про вас.
about-you = Ви
about-programme = Програма
about-name = Ім’я
about-birth-date = Дата народження
about-phone = Телефон
about-email = Ел. пошта
about-language = Мова у Stegvis
about-interpretation-language = Мова з перекладачем
about-children = Діти до 18 років
about-children-yes = Так
about-children-no = Ні
about-permit = Дозвіл на проживання
about-education = Освіта
about-programme-dates = Початок і кінець
about-weekly-target = Годин на тиждень
about-groups = Клас
about-adviser = Радник
# Nobody has asked, or nobody has written it down.
about-nothing = Не записано

## "This is wrong"

about-wrong = Це неправильно
about-wrong-of = { $fact }: це неправильно
about-asked = Ви повідомили
about-asked-help = Ваш радник відповість вам.
about-corrected = Виправлено
about-kept = Залишається так
# After a tap without network.
about-offline = Немає інтернету. Ми не змогли це надіслати. Спробуйте ще раз, коли буде інтернет.

## Who can see it

about-who = Хто це бачить?
about-who-all = Бачить усе про вас
about-who-class = Бачить лише те, що стосується навчання
about-who-leader = Керівник
about-who-coordinator = Координатор

## Codes

about-permit-refugee = Біженець
about-permit-resettlement = Біженець за програмою переселення
about-permit-humanitarian = Гуманітарні підстави
about-permit-family = Сім’я
about-permit-collective-protection = Колективний захист
about-education-none = Немає
about-education-primary = Початкова та середня школа
about-education-upper-secondary = Старша школа
about-education-higher = Коледж або університет

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = Це Stegvis
first-what-week = Ваш тиждень: коли і де
first-what-hours = Ваші години
first-what-plan = Ваш план
first-who = Хто що бачить?
first-who-you = Ви бачите все про себе.
first-who-adviser = Ваш радник і керівник теж це бачать.
first-who-teacher = Ваш учитель бачить лише те, що стосується навчання.
first-who-pin = Більше ніхто цього не бачить. PIN-код тільки ваш. Нікому його не кажіть.
first-wrong = Щось неправильно?
# Names the menu entry "Me" and the title "About me".
first-wrong-where = Відкрийте «Профіль» і «Про мене».
first-wrong-tap = Натисніть «Це неправильно».
first-wrong-answer = Ваш радник відповість вам.
# For example 1 of 3
first-step = { $step } з { $of }
first-skip = Пропустити
first-start = Почати
first-listen = Слухати
first-silent = Стоп

## The way to all of it, and the way out

me-about = Про мене
me-first = Як працює Stegvis
me-lock = Заблокувати
me-lock-help = Наступного разу буде потрібен лише PIN-код.
me-sign-out = Вийти на цьому телефоні
me-sign-out-help = Усе буде видалено з цього телефону. Щоб увійти знову, потрібен новий код.
me-sign-out-sure = Хочете вийти?
me-sign-out-yes = Так, вийти
# No speaker of the language has read the texts yet.
language-unreviewed = Ці тексти ще не перевірила людина, для якої українська — рідна мова. Можуть бути помилки.
