### What only staff and the command line meet of signing in.

refused-accounts-no-demo = Dette finnes bare i demokontoret.
refused-accounts-short-password = Passordet må ha minst { $least } tegn.
refused-accounts-weak-password = Passordet er lett å gjette. Velg et annet.
refused-accounts-unknown-language = Språket finnes ikke i Stegvis.
refused-accounts-draft-too-long = Utkastet er for langt til å ta vare på.
refused-accounts-administrator-exists = Kommunen har en administrator. Bruk --another for en til.
refused-accounts-has-left = Denne personen har sluttet. En administrator må først la dem bli likevel.
refused-accounts-municipality-exists = Det finnes allerede en kommune med dette nummeret.
refused-accounts-no-municipality = Kommunen trenger et nummer på fire sifre, og et navn.
refused-accounts-not-your-role = Bare de med en annen rolle kan gjøre dette.

## A code for opening without network

offline-code = Kode for å komme inn uten nett
offline-code-help = Etter en pause låses skjermen. Uten nett kan du ikke logge inn, men denne koden åpner for deg her ut dagen.
offline-code-impossible = Nettleseren kan ikke huske koden her.
