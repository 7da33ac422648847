### What only staff and the command line meet of signing in.
### Review: no native speaker has read this file yet.

refused-accounts-no-demo = Dette finst berre i demokontoret.
refused-accounts-short-password = Passordet må ha minst { $least } teikn.
refused-accounts-weak-password = Passordet er lett å gjette. Vel eit anna.
refused-accounts-unknown-language = Språket finst ikkje i Stegvis.
refused-accounts-draft-too-long = Utkastet er for langt til å ta vare på.
refused-accounts-not-your-role = Berre dei med ei anna rolle kan gjere dette.
