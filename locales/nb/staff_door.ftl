### Where staff sign in.

staff-title = Logg inn for ansatte
staff-email = E-post
staff-password = Passord
staff-sign-in = Logg inn

refused-accounts-wrong-password = E-posten eller passordet er feil.
