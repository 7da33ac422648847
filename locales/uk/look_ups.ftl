### Who looked at one's record, when and why, as its owner reads it.
### Review: no native speaker has read this file yet.

look-ups = Хто переглядав мою справу
look-ups-intro = Ті, хто вам допомагає, мають читати вашу справу. Тут видно кожен раз. Ви бачите посаду, а не ім’я.
look-ups-none = Вашу справу ще ніхто не відкривав.
look-ups-earlier = Показати раніше
look-ups-wrong = Щось не так?
look-ups-wrong-help = Запитайте свого радника. Ви завжди можете запитати, чому хтось дивився вашу справу.
look-ups-who = Хто вам допомагає

## By what they are: no name is told

look-role-none = Працівник
look-role-adviser = Радник
look-role-teacher = Учитель
look-role-coordinator = Координатор
look-role-leader = Керівник
look-role-administrator = Адміністратор
look-role-auditor = Ревізор

## What was opened

look-topic-record = Ваша справа
look-topic-facts = Відомості про вас
look-topic-identity = Номер народження
look-topic-registering = Реєстрація
look-topic-helpers = Хто вам допомагає
look-topic-week = Розклад
look-topic-hours = Години
look-topic-absence = Відсутність
look-topic-plan = План
look-topic-meeting = Зустріч
look-topic-programme = Програма
look-topic-payment = Виплата
look-topic-certificate = Свідоцтво
look-topic-moving = Переїзд
look-topic-supervision = Нагляд
look-topic-copy = Копія для вас
look-topic-other = Інше у справі

## Why, where those who looked were asked

look-ups-why = Чому
look-reason-follow-up = Щоб супроводжувати вас у програмі
look-reason-preparing = Щоб підготувати зустріч або рішення
look-reason-message = Ви про щось запитали або поскаржилися
look-reason-correcting = Щоб виправити помилку
look-reason-quality = Щоб перевірити, чи правильно виконується робота
look-reason-demand = Цього вимагає закон або була технічна несправність
