### Opening Stegvis on a phone, and what belongs to the person who holds it.
### Review: no native speaker has read this file yet.

language-choose = Оберіть мову
welcome-next = Далі

code-title = Введіть код
code-help = Код вам дасть ваш радник.
code-label = Код, символів: { $total }
code-staff = Для працівників

pin-choose = Створіть PIN-код
pin-choose-help = Оберіть 6 цифр, які ви запам’ятаєте. Нікому їх не кажіть.
pin-repeat = Введіть PIN-код ще раз
pin-different = Цифри не збігаються. Створіть PIN-код ще раз.
pin-easy = Цей код легко вгадати. Оберіть інші цифри.
pin-enter = Введіть свій PIN-код
pin-entered = { $count } з { $total } цифр
pin-delete = Стерти
pin-keys = Цифри
pin-forgotten = Забули PIN-код? Ваш радник може дати вам новий код.
pin-new-code = У мене є новий код
pin-offline = Щоб відкрити зараз, потрібен інтернет.

me = Профіль
me-language = Мова
me-calendar = Календар

refused-accounts-signed-out = Ви вийшли із системи.
refused-accounts-wrong-code = Код неправильний або вже використаний. Попросіть новий код.
refused-accounts-code-expired = Код застарів. Попросіть новий код.
refused-accounts-wrong-pin =
    { $left ->
        [one] Неправильний PIN-код. У вас залишилася { $left } спроба.
        [few] Неправильний PIN-код. У вас залишилося { $left } спроби.
        [many] Неправильний PIN-код. У вас залишилося { $left } спроб.
       *[other] Неправильний PIN-код. У вас залишилося { $left } спроби.
    }
refused-accounts-locked = Забагато помилок. Спробуйте знову о { $time }.
refused-accounts-weak-pin = Цей код легко вгадати. Оберіть інші цифри.
refused-accounts-unknown-device = Цей телефон не підключено. Попросіть новий код у свого радника.
refused-accounts-phone-not-shown = Це тривало занадто довго. Спробуйте ще раз.
refused-accounts-no-device-key = Цей браузер не вдається підключити. Спробуйте новіший.
refused-accounts-too-many-tries = Забагато спроб. Спробуйте знову о { $time }.
