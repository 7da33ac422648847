### Where staff sign in.
### Review: no native speaker has read this file yet.

staff-title = Вхід для працівників
staff-email = Ел. пошта
staff-password = Пароль
staff-sign-in = Увійти

refused-accounts-wrong-password = Неправильна електронна пошта або пароль.
