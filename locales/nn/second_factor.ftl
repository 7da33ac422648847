### The second factor of staff: at the door, in a dialog, on a screen of its own.
### Review: no native speaker has read this file yet.

factor-first = Stadfest at det er deg
factor-why = Eit passord kan komme på avvegar. Difor stadfestar du innlogginga med ein kode frå ein app på telefonen din.
factor-app-help = Opne ein app for eingongskodar, til dømes Microsoft Authenticator, og skann biletet. Appen viser ein ny kode kvart halve minutt.
factor-app-typed = Kan du ikkje skanne?
factor-picture = QR-kode til appen
factor-first-code = Koden som appen viser no
factor-choose = Bruk appen

factor-show = Skriv koden
factor-code = Kode frå appen
factor-code-help = Har du ikkje appen? Bruk ein av reservekodane dine.
factor-recovery = Reservekode
factor-go-on = Gå vidare

factor-codes = Ta vare på reservekodane
factor-codes-help = Mistar du telefonen, kjem du inn med ein av desse. Kvar kode verkar éin gong. Skriv dei ned, eller lagre dei der du har passorda dine. Dei blir ikkje viste igjen.
factor-codes-copy = Kopier
factor-codes-copied = Kopiert
factor-codes-kept = Eg har teke vare på dei

## Once more, before what counts most

factor-again = Stadfest at det er deg
factor-again-why = Dette treng ei stadfesting som er høgst fem minutt gammal. Det du har skrive, blir ståande.
factor-again-password = Passordet ditt
factor-confirm = Stadfest
factor-again-sign-in = Logg inn på nytt

## The screen of one's own

factors = Innlogging
factors-app = App for eingongskodar
factors-on = Du kan stadfeste innlogginga med ein kode frå appen.
factors-off = Du har korkje app eller passnøkkel. Då er det passordet åleine som vernar det du ser.
factors-no-app = Du bruker ingen app.
factors-choose = Vel ein app
factors-change = Byt til ein ny app
factors-recovery = Reservekodar
factors-renew = Lag nye reservekodar
factors-codes-left =
    { $count ->
        [one] { $count } reservekode igjen
       *[other] { $count } reservekodar igjen
    }

## A passkey

passkeys = Passnøklar
passkeys-why = Med ein passnøkkel stadfestar du med fingeravtrykk, ansikt, skjermlås eller tryggleiksnøkkel. Han verkar berre her, så ingen kan lure han frå deg.
passkeys-add = Legg til ein passnøkkel
passkeys-not-here = Denne nettlesaren kan ikkje bruke passnøklar.
passkeys-made = Laga { $made }, ikkje brukt enno
passkeys-used = Laga { $made }, sist brukt { $used }
passkeys-synced = Følgjer kontoen din til fleire einingar
passkeys-remove = Fjern
passkeys-remove-named = Fjern { $name }
passkey-name = Namn på passnøkkelen
passkey-name-help = Slik du kjenner han igjen, til dømes «Jobbmobilen».
passkey-alone = Lag han berre der du er åleine om kontoen. Deler du konto hos Apple, Google eller Microsoft med nokon, kan dei òg bruke passnøkkelen.
passkey-make = Lag passnøkkelen
passkey-show = Bruk passnøkkelen
passkey-show-help = Stadfest med fingeravtrykk, ansikt, skjermlås eller tryggleiksnøkkel.
passkey-code-instead = Bruk ein kode i staden
passkey-instead = Bruk ein passnøkkel i staden
passkey-app-instead = Bruk ein app i staden

## What is refused

refused-accounts-second-factor = Innlogginga manglar ein kode. Logg inn på nytt.
refused-accounts-wrong-factor = Koden er feil, eller han er brukt. Vent på den neste, og prøv igjen.
refused-accounts-app-waits-no-longer = Biletet er for gammalt. Last sida på nytt, og skann det nye.
refused-accounts-no-factor = Du har korkje app eller passnøkkel enno.
refused-accounts-show-factor = Bruk appen eller passnøkkelen i staden.
refused-accounts-wrong-own-password = Passordet er feil.
refused-accounts-step-up = Du må stadfeste at det er deg først.
refused-accounts-wrong-passkey = Passnøkkelen vart ikkje godteken. Prøv igjen, eller bruk ein annan måte.
refused-accounts-passkey-waits-no-longer = Det tok for lang tid. Prøv igjen.
refused-accounts-passkey-doubled = Passnøkkelen kan vere kopiert. Stadfest på ein annan måte, og fjern han.
refused-accounts-passkey-not-shown = Det vart avbrote, eller det tok for lang tid. Prøv igjen.
refused-accounts-passkey-there-already = Her har du alt ein passnøkkel.
refused-accounts-passkey-elsewhere = Passnøklar verkar ikkje på denne adressa.
refused-accounts-no-passkey = Du har ingen passnøkkel. Bruk ein kode.
refused-accounts-no-passkey-name = Skriv eit namn.
refused-accounts-long-passkey-name = Namnet kan ha høgst { $most } teikn.
refused-accounts-many-passkeys = Du kan ha høgst { $most }. Fjern ein som du ikkje bruker.
refused-accounts-last-factor = Dette er den einaste måten du kan stadfeste på. Vel ein app eller legg til ein annan passnøkkel først.
