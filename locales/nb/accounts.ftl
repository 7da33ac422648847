### What only staff and the command line meet of signing in.

refused-accounts-no-demo = Dette finnes bare i demokontoret.
refused-accounts-short-password = Passordet må ha minst { $least } tegn.
refused-accounts-weak-password = Passordet er lett å gjette. Velg et annet.
refused-accounts-unknown-language = Språket finnes ikke i Stegvis.
refused-accounts-draft-too-long = Utkastet er for langt til å ta vare på.
refused-accounts-not-your-role = Bare de med en annen rolle kan gjøre dette.
