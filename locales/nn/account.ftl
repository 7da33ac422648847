### Opening Stegvis on a phone, and what belongs to the person who holds it.
### Review: no native speaker has read this file yet.

language-choose = Vel språk
welcome-next = Neste

code-title = Skriv koden
code-help = Du får koden av rådgivaren din.
code-label = Kode, { $total } teikn
code-staff = Eg er tilsett

pin-choose = Lag ein PIN-kode
pin-choose-help = Vel 6 tal som du hugsar. Ikkje sei dei til nokon.
pin-repeat = Skriv PIN-koden ein gong til
pin-different = Tala var ikkje like. Lag PIN-koden på nytt.
pin-easy = Han er lett å gjette. Vel andre tal.
pin-enter = Skriv PIN-koden din
pin-entered = { $count } av { $total } tal
pin-delete = Slett
pin-keys = Tal
pin-forgotten = Gløymt PIN-koden? Rådgivaren din kan gi deg ein ny kode.
pin-new-code = Eg har ein ny kode
pin-offline = Du treng nett for å opne no.

me = Meg
me-language = Språk
me-calendar = Kalender

refused-accounts-signed-out = Du er logga ut.
refused-accounts-wrong-code = Koden er feil, eller han er brukt. Be om ein ny kode.
refused-accounts-code-expired = Koden er for gammal. Be om ein ny kode.
refused-accounts-wrong-pin =
    { $left ->
        [one] Feil PIN-kode. Du kan prøve { $left } gong til.
       *[other] Feil PIN-kode. Du kan prøve { $left } gonger til.
    }
refused-accounts-locked = For mange feil. Prøv igjen klokka { $time }.
refused-accounts-weak-pin = Han er lett å gjette. Vel andre tal.
refused-accounts-unknown-device = Denne telefonen er ikkje kopla til. Be rådgivaren din om ein ny kode.
refused-accounts-phone-not-shown = Det tok for lang tid. Prøv igjen.
refused-accounts-no-device-key = Denne nettlesaren kan ikkje koplast til. Prøv ein nyare.
refused-accounts-too-many-tries = For mange forsøk. Prøv igjen klokka { $time }.
