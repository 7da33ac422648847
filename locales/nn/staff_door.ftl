### Where staff sign in.
### Review: no native speaker has read this file yet.

staff-title = Logg inn for tilsette
staff-email = E-post
staff-password = Passord
staff-sign-in = Logg inn

refused-accounts-wrong-password = E-posten eller passordet er feil.
