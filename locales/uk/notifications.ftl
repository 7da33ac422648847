### Reminders: what cannot be.
### Review: no native speaker has read this file yet.

refused-notifications-endpoint-not-allowed = Ми не можемо надсилати нагадування в цей браузер.
refused-notifications-bad-subscription = Браузер не дав нам того, що потрібно для нагадувань. Спробуйте ще раз.
refused-notifications-no-device = У цьому браузері нагадування не ввімкнено.
refused-notifications-too-many-tests = Ви щойно надіслали багато перевірок. Зачекайте кілька хвилин.
refused-notifications-not-to-be-turned-off = Це повідомлення не можна вимкнути. За законом ви маєте його отримати.
refused-notifications-bad-time = Напишіть час так: 21:00.
refused-notifications-bad-lead = Виберіть від 0 до 180 хвилин.
refused-notifications-too-quiet = Тихі години не можуть тривати довше ніж 14 годин.

### What one was told.

messages = Повідомлення
messages-unread =
    { $count ->
        [one] { $count } нове повідомлення
        [few] { $count } нові повідомлення
        [many] { $count } нових повідомлень
       *[other] { $count } нового повідомлення
    }
messages-none = Повідомлень ще немає. Усе, про що ми повідомляємо, буде тут.
messages-new = Нове
messages-yesterday = Учора
messages-older = Показати старіші

notice-first-lesson = Скоро перший урок
notice-lesson-changed = Урок змінено
notice-off-lesson-changed = Урок скасовано
notice-absence-unexplained = Скажіть, чому вас не було
notice-claim-decided = Є рішення щодо вашої відсутності
notice-plan-decided = Ваш план затверджено. Прочитайте його.
notice-deduction-decided = З ваших грошей зроблено утримання. Ви можете подати скаргу.
notice-meeting-day-before = Не забудьте про зустріч
notice-meeting-hour-before = Зустріч скоро почнеться
notice-meeting-changed = Зустріч змінено
notice-off-meeting-changed = Зустріч скасовано
notice-task-due = Завдання має бути готове
notice-test = Перевірка
notice-other = Повідомлення

### Being reminded on this phone.

reminders = Нагадування
reminders-offer = Хочете отримувати нагадування?
reminders-why = Телефон скаже, коли виходити з дому і коли щось змінилося.
reminders-private = На заблокованому екрані ніколи не написано, про що йдеться.
reminders-get = Отримувати нагадування
reminders-later = Не зараз
reminders-here = Цей телефон
reminders-on = Нагадування ввімкнено
reminders-turn-off = Вимкнути на цьому телефоні
reminders-failed = Телефону не вдалося. Перевірте інтернет і спробуйте ще раз.
reminders-unanswered = Телефон запитав вас. Натисніть кнопку ще раз і виберіть «Дозволити».
reminders-nothing-sent = Тут ми не можемо надсилати на телефон. Усе є в повідомленнях.
reminders-unsupported = Цей браузер не приймає нагадувань. Спробуйте Chrome. Усе є в повідомленнях.
reminders-denied = Телефон блокує нагадування від Stegvis.
reminders-denied-how = Ось як їх увімкнути:
reminders-denied-tap = Натисніть знак біля адреси вгорі.
reminders-denied-allow = Натисніть «Дозволи», потім «Сповіщення» і виберіть «Дозволити».
reminders-denied-back = Поверніться сюди.
reminders-denied-app = Stegvis є на головному екрані? Відкрийте налаштування телефону, знайдіть Stegvis і ввімкніть сповіщення.
reminders-iphone = На iPhone спочатку додайте Stegvis на головний екран.
reminders-iphone-share = Натисніть цей знак
reminders-iphone-add = Натисніть цей знак
reminders-iphone-open = Відкрийте Stegvis з головного екрана і поверніться сюди

test-send = Надіслати мені перевірку
test-waiting = Надсилаємо …
test-sent = Надіслано. Телефон ще не показав.
test-shown = Телефон показав. Усе працює.
test-silent = Надіслано, але телефон не показав. Перевірте, чи ввімкнено сповіщення в налаштуваннях і чи телефон не економить заряд.
test-failed = Не дійшло.
test-reason-expired = Телефон більше не під’єднано. Вимкніть і ввімкніть нагадування.
test-reason-refused = Служба, яка надсилає на телефон, відмовила.
test-reason-unreachable = Ми не змогли зв’язатися зі службою, яка надсилає на телефон. Спробуйте пізніше.
test-reason-too-many = Служба просить зачекати. Спробуйте пізніше.
test-reason-too-late = Це тривало надто довго. Спробуйте ще раз.
test-reason-withdrawn = Нагадування на цьому телефоні вимкнено.
test-reason-no-key = Тут нагадування на телефон не надсилаються.

### Of what, and when.

reminders-what = Про що вам нагадувати?
reminder-first-lesson = Коли мені виходити на перший урок
reminder-lesson-changed = Коли урок змінено або скасовано
reminder-absence-unexplained = Коли я маю сказати, чому мене не було
reminder-claim-decided = Коли є рішення щодо моєї відсутності
reminder-plan-decided = Коли мій план затверджено
reminder-deduction-decided = Коли з моїх грошей зроблено утримання і я можу подати скаргу
reminder-meeting-day-before = За день до зустрічі
reminder-meeting-hour-before = За годину до зустрічі
reminder-meeting-changed = Коли зустріч змінено або скасовано
reminder-task-due = Коли завдання має бути готове
reminders-required = Завжди ввімкнено. За законом ви маєте про це знати.
reminders-lead = За скільки часу до першого уроку?
reminders-lead-none = Перед самим
reminders-quiet = Тихі години
reminders-quiet-help = Тоді телефон мовчить. Однаковий час двічі: ніколи не мовчить.
reminders-quiet-from = Від
reminders-quiet-to = До
reminders-save = Зберегти
reminders-saved = Збережено
