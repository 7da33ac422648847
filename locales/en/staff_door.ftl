### Where staff sign in.

staff-title = Staff sign-in
staff-email = E-mail
staff-password = Password
staff-sign-in = Sign in

refused-accounts-wrong-password = The e-mail or the password is wrong.
