### Where somebody is signed in, and the end of it.
### Review: no native speaker has read this file yet.

sign-ins = Де ви ввійшли
sign-ins-help = Не впізнаєте якийсь пристрій? Від’єднайте його.
sign-ins-this = Цей
sign-ins-phone = Телефон
sign-ins-tablet = Планшет
sign-ins-computer = Комп’ютер
sign-ins-unknown = Невідомий
sign-ins-since = Вхід { $date }, востаннє { $used }
sign-ins-end = Від’єднати
sign-ins-end-others = Від’єднати всі інші
sign-ins-only = Ви ввійшли лише тут.
