### Where staff sign in.
### Review: no native speaker has read this file yet.

staff-title = دخول الموظفين
staff-email = البريد الإلكتروني
staff-password = كلمة المرور
staff-sign-in = دخول

refused-accounts-wrong-password = البريد الإلكتروني أو كلمة المرور خطأ.
