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

staff-title = Вхід для працівників
staff-email = Ел. пошта
staff-password = Пароль
staff-sign-in = Увійти
staff-sign-out = Вийти

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
refused-accounts-wrong-password = Неправильна електронна пошта або пароль.
refused-accounts-too-many-tries = Забагато спроб. Спробуйте знову о { $time }.
