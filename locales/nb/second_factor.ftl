### The second factor of staff: at the door, in a dialog, on a screen of its own.

factor-first = Bekreft at det er deg
factor-why = Et passord kan komme på avveie. Derfor bekrefter du innloggingen med en kode fra en app på telefonen din.
factor-app-help = Åpne en app for engangskoder, for eksempel Microsoft Authenticator, og skann bildet. Appen viser en ny kode hvert halve minutt.
factor-app-typed = Kan du ikke skanne?
factor-picture = QR-kode til appen
factor-first-code = Koden som appen viser nå
factor-choose = Bruk appen

factor-show = Skriv koden
factor-code = Kode fra appen
factor-code-help = Har du ikke appen? Bruk en av reservekodene dine.
factor-recovery = Reservekode
factor-go-on = Gå videre

factor-codes = Ta vare på reservekodene
factor-codes-help = Mister du telefonen, kommer du inn med en av disse. Hver kode virker én gang. Skriv dem ned, eller lagre dem der du har passordene dine. De vises ikke igjen.
factor-codes-copy = Kopier
factor-codes-copied = Kopiert
factor-codes-kept = Jeg har tatt vare på dem

## Once more, before what counts most

factor-again = Bekreft at det er deg
factor-again-why = Dette trenger en bekreftelse som er høyst fem minutter gammel. Det du har skrevet, blir stående.
factor-again-password = Passordet ditt
factor-confirm = Bekreft
factor-again-sign-in = Logg inn på nytt

## The screen of one's own

factors = Innlogging
factors-app = App for engangskoder
factors-on = Du kan bekrefte innloggingen med en kode fra appen.
factors-off = Du har verken app eller passnøkkel. Da er det passordet alene som beskytter det du ser.
factors-no-app = Du bruker ingen app.
factors-choose = Velg en app
factors-change = Bytt til en ny app
factors-recovery = Reservekoder
factors-renew = Lag nye reservekoder
factors-codes-left =
    { $count ->
        [one] { $count } reservekode igjen
       *[other] { $count } reservekoder igjen
    }

## A passkey

passkeys = Passnøkler
passkeys-why = Med en passnøkkel bekrefter du med fingeravtrykk, ansikt, skjermlås eller sikkerhetsnøkkel. Den virker bare her, så ingen kan lure den fra deg.
passkeys-add = Legg til en passnøkkel
passkeys-not-here = Denne nettleseren kan ikke bruke passnøkler.
passkeys-made = Laget { $made }, ikke brukt ennå
passkeys-used = Laget { $made }, sist brukt { $used }
passkeys-synced = Følger kontoen din til flere enheter
passkeys-remove = Fjern
passkeys-remove-named = Fjern { $name }
passkey-name = Navn på passnøkkelen
passkey-name-help = Slik du kjenner den igjen, for eksempel «Jobbmobilen».
passkey-alone = Lag den bare der du er alene om kontoen. Deler du konto hos Apple, Google eller Microsoft med noen, kan de også bruke passnøkkelen.
passkey-make = Lag passnøkkelen
passkey-show = Bruk passnøkkelen
passkey-show-help = Bekreft med fingeravtrykk, ansikt, skjermlås eller sikkerhetsnøkkel.
passkey-code-instead = Bruk en kode i stedet
passkey-instead = Bruk en passnøkkel i stedet
passkey-app-instead = Bruk en app i stedet

## What is refused

refused-accounts-second-factor = Innloggingen mangler en kode. Logg inn på nytt.
refused-accounts-wrong-factor = Koden er feil, eller den er brukt. Vent på den neste, og prøv igjen.
refused-accounts-app-waits-no-longer = Bildet er for gammelt. Last siden på nytt, og skann det nye.
refused-accounts-no-factor = Du har verken app eller passnøkkel ennå.
refused-accounts-show-factor = Bruk appen eller passnøkkelen i stedet.
refused-accounts-wrong-own-password = Passordet er feil.
refused-accounts-step-up = Du må bekrefte at det er deg først.
refused-accounts-wrong-passkey = Passnøkkelen ble ikke godtatt. Prøv igjen, eller bruk en annen måte.
refused-accounts-passkey-waits-no-longer = Det tok for lang tid. Prøv igjen.
refused-accounts-passkey-doubled = Passnøkkelen kan være kopiert. Bekreft på en annen måte, og fjern den.
refused-accounts-passkey-not-shown = Det ble avbrutt, eller det tok for lang tid. Prøv igjen.
refused-accounts-passkey-there-already = Her har du allerede en passnøkkel.
refused-accounts-passkey-elsewhere = Passnøkler virker ikke på denne adressen.
refused-accounts-no-passkey = Du har ingen passnøkkel. Bruk en kode.
refused-accounts-no-passkey-name = Skriv et navn.
refused-accounts-long-passkey-name = Navnet kan ha høyst { $most } tegn.
refused-accounts-many-passkeys = Du kan ha høyst { $most }. Fjern en som du ikke bruker.
refused-accounts-last-factor = Dette er den eneste måten du kan bekrefte på. Velg en app eller legg til en annen passnøkkel først.
