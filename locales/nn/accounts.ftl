### What only staff and the command line meet of signing in.
### Review: no native speaker has read this file yet.

refused-accounts-no-demo = Dette finst berre i demokontoret.
refused-accounts-short-password = Passordet må ha minst { $least } teikn.
refused-accounts-weak-password = Passordet er lett å gjette. Vel eit anna.
refused-accounts-unknown-language = Språket finst ikkje i Stegvis.
refused-accounts-draft-too-long = Utkastet er for langt til å ta vare på.
refused-accounts-administrator-exists = Kommunen har ein administrator. Bruk --another for éin til.
refused-accounts-has-left = Denne personen har slutta. Ein administrator må først la dei bli likevel.
refused-accounts-municipality-exists = Det finst alt ein kommune med dette nummeret.
refused-accounts-no-municipality = Kommunen treng eit nummer på fire siffer, og eit namn.
refused-accounts-not-your-role = Berre dei med ei anna rolle kan gjere dette.

## A code for opening without network

offline-code = Kode for å kome inn utan nett
offline-code-help = Etter ein pause blir skjermen låst. Utan nett kan du ikkje logge inn, men denne koden opnar for deg her ut dagen.
offline-code-impossible = Nettlesaren kan ikkje hugse koden her.
