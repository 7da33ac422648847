### The joint meeting about the plan, as its participant reads it.
### Review: no native speaker has read this file yet.

## The meeting

meeting = Зустріч про план
meeting-earlier-and-next = Ваші зустрічі
meeting-next = Наступна зустріч
meeting-running = Зустріч триває
meeting-follow = Стежте тут, вашою мовою.
meeting-none = Зараз немає запланованих зустрічей.
meeting-held = Зустріч закінчено
meeting-paper = Протокол зустрічі на папері (PDF)
meeting-cancelled = Зустріч скасовано
meeting-later = Пізніші зустрічі
meeting-earlier = Попередні зустрічі
meeting-who = Хто прийде
meeting-role-participant = Ви
meeting-role-adviser = Радник
meeting-role-nav = З NAV
meeting-role-teacher = Вчитель
meeting-role-other = Інші
meeting-present = Був / була
meeting-absent = Не був / не була
meeting-interpreter = Перекладач: { $language }
meeting-mode-in-person = У кімнаті
meeting-mode-phone = Телефоном
meeting-mode-video = Відео
meeting-agenda = Про що говоримо
meeting-settled = Обговорено

## One prepares

meeting-prepare = Підготуйтеся
meeting-prepare-help = Оберіть малюнки. Можна й написати.
meeting-prepared = Ви підготувалися
meeting-heading-goes-well = Це йде добре
meeting-heading-hard = Це важко
meeting-heading-talk-about = Про це хочу поговорити
meeting-words = Своїми словами, вашою мовою
meeting-keep = Зберегти
meeting-private = Це бачите лише ви
meeting-shared = Це бачать інші на зустрічі
meeting-share = Показати іншим
meeting-unshare = Приховати від інших
meeting-waits = Збережено на телефоні. Надішлеться, коли буде мережа.
meeting-not-taken = Не збережено. Щось змінилося. Перегляньте й спробуйте ще раз.
meeting-others = Чим поділилися інші

## The meeting itself

meeting-plan-now = План зараз
meeting-changed-now = Щойно змінено
meeting-decisions = Про що домовилися
meeting-tasks = Що треба зробити
meeting-my-tasks = Мої завдання
meeting-task-due = До { $date }
meeting-task-done = Зроблено
meeting-task-do = Я це зробив / зробила
meeting-task-undo = Ще не зроблено

## At its end

meeting-summary = Що буде нового в плані
meeting-question = Ви погоджуєтеся з цим?
meeting-answer-accepted = Так
meeting-answer-accepted-with-reservation = Так, але …
meeting-answer-not-accepted = Ні
meeting-reservation = Що ви хочете змінити? Пишіть своєю мовою.
meeting-no-words = Напишіть щось тут або оберіть «Так».
meeting-send = Надіслати відповідь
meeting-answered = Ваша відповідь
meeting-answer-stale = План змінено після вашої відповіді. Перегляньте й дайте відповідь знову.
meeting-answer-help = План потім затверджує комуна. Якщо ви не згодні, можна подати скаргу.
