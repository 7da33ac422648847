### The copy of what is held about a person: the file that is read, and where it is had.
### Review: no native speaker has read this file yet.

copy-all = Усе, що написано про мене
copy-intro = Це все, що муніципалітет зберігає про вас у Stegvis. Скажіть своєму раднику, якщо щось неправильно.
# A date alone, as it is written in running text.
copy-day = { $date }
copy-made = Створено { $date }
copy-help = Ви маєте право отримати все, що про вас написано.
copy-mind = У файлі ваше ім’я і все про вашу справу. Стежте, хто може його бачити.
copy-on-phone = Телефон показує не все, наприклад не весь ваш ідентифікаційний номер. Ваш консультант може дати вам повний файл.
copy-read-file = Файл для читання
copy-machine-file = Файл для комп’ютера
copy-norwegian = Норвезькою
copy-when = Коли
copy-answer = Відповідь
copy-answered = Коли відповіли
copy-approved = Схвалено
copy-state = Стан
copy-place = Місце
copy-due = Строк
copy-sent = Надіслано
copy-read-at = Прочитано
copy-seen = Востаннє використано
copy-time = Час
copy-hours = Години
copy-target = Ціль
copy-planned = Заплановано
copy-attended = Відвідано
copy-excused = Поважна відсутність
copy-unexcused = Неповажна відсутність
copy-unrecorded = Не записано

## What stands in it, part by part

copy-part-correction-request = Ви сказали, що є помилка
copy-part-access-grant = Хто бачить вашу справу
copy-part-attendance-contest = Ви сказали, що заняття записано неправильно
copy-part-absence-claim = Відсутність, про яку ви повідомили
copy-part-absence-decision = Відповіді про відсутність
copy-part-plan-evaluation = Як справи, за вашими словами
copy-part-plan-notice = План було повідомлено
copy-part-plan-appeal = Скарга
copy-part-plan-groundwork = Перед планом
copy-part-language-level = Рівень норвезької
copy-part-commitment-document = Угоди, які ви підписали
copy-part-transfer = Переїзд
copy-part-meeting = Зустрічі
copy-part-meeting-preparation = Що ви підготували
copy-part-meeting-answer = Ваша відповідь на зустрічі
copy-part-meeting-decision = Вирішено на зустрічі
copy-part-meeting-task = Завдання після зустрічі
copy-part-notification = Повідомлення
copy-part-escalation-mail = Електронні листи до вас
copy-part-device = Ваші телефони
copy-part-passkey = Ваші ключі доступу
copy-part-session = Входи
copy-part-push-subscription = Сповіщення на телефоні
copy-part-calendar-feed = Посилання на календар
copy-part-audit-entry = Зміни у вашій справі
