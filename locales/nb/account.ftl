### Opening Stegvis on a phone, and what belongs to the person who holds it.

language-choose = Velg språk
welcome-next = Neste

code-title = Skriv koden
code-help = Du får koden av rådgiveren din.
code-label = Kode, { $total } tegn
code-staff = Jeg er ansatt

pin-choose = Lag en PIN-kode
pin-choose-help = Velg 6 tall som du husker. Ikke si dem til noen.
pin-repeat = Skriv PIN-koden en gang til
pin-different = Tallene var ikke like. Lag PIN-koden på nytt.
pin-easy = Den er lett å gjette. Velg andre tall.
pin-enter = Skriv PIN-koden din
pin-entered = { $count } av { $total } tall
pin-delete = Slett
pin-keys = Tall
pin-forgotten = Glemt PIN-koden? Rådgiveren din kan gi deg en ny kode.
pin-new-code = Jeg har en ny kode
pin-offline = Du trenger nett for å åpne nå.

me = Meg
me-language = Språk
me-calendar = Kalender

refused-accounts-signed-out = Du er logget ut.
refused-accounts-wrong-code = Koden er feil, eller den er brukt. Be om en ny kode.
refused-accounts-code-expired = Koden er for gammel. Be om en ny kode.
refused-accounts-wrong-pin =
    { $left ->
        [one] Feil PIN-kode. Du kan prøve { $left } gang til.
       *[other] Feil PIN-kode. Du kan prøve { $left } ganger til.
    }
refused-accounts-locked = For mange feil. Prøv igjen klokka { $time }.
refused-accounts-weak-pin = Den er lett å gjette. Velg andre tall.
refused-accounts-unknown-device = Denne telefonen er ikke koblet til. Be rådgiveren din om en ny kode.
refused-accounts-phone-not-shown = Det tok for lang tid. Prøv igjen.
refused-accounts-no-device-key = Denne nettleseren kan ikke kobles til. Prøv en nyere.
refused-accounts-too-many-tries = For mange forsøk. Prøv igjen klokka { $time }.
