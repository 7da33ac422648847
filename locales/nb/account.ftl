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
me-about = Om meg
me-first = Slik virker Stegvis
me-lock = Lås
me-lock-help = Neste gang trenger du bare PIN-koden.
me-sign-out = Logg ut av telefonen
me-sign-out-help = Alt slettes fra denne telefonen. Du trenger en ny kode for å komme inn igjen.
me-sign-out-sure = Vil du logge ut?
me-sign-out-yes = Ja, logg ut
# No speaker of the language has read the texts yet.
language-unreviewed = Disse tekstene er ikke kontrollert av en som har språket som morsmål. Noe kan være feil.

staff-title = Logg inn for ansatte
staff-email = E-post
staff-password = Passord
staff-sign-in = Logg inn
staff-sign-out = Logg ut

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
refused-accounts-wrong-password = E-posten eller passordet er feil.
refused-accounts-too-many-tries = For mange forsøk. Prøv igjen klokka { $time }.
