### Where staff sign in.
### Review: no native speaker has read this file yet.

staff-title = ورود کارمندان
staff-email = ایمیل
staff-password = پسورد
staff-sign-in = ورود

refused-accounts-wrong-password = ایمیل یا پسورد غلط است.
