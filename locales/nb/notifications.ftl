### Reminders: what cannot be.

refused-notifications-endpoint-not-allowed = Vi kan ikke sende varsler til denne nettleseren.
refused-notifications-bad-subscription = Nettleseren ga oss ikke det vi trenger for å sende varsler. Prøv igjen.
refused-notifications-no-device = Varsler er ikke slått på i denne nettleseren.
refused-notifications-too-many-tests = Du har sendt mange prøver nå. Vent noen minutter.
refused-notifications-not-to-be-turned-off = Dette varselet kan ikke slås av. Loven sier at du skal få det.
refused-notifications-bad-time = Skriv klokkeslettet slik: 21:00.
refused-notifications-bad-lead = Velg fra 0 til 180 minutter.
refused-notifications-too-quiet = Stille tid kan ikke vare lenger enn 14 timer.

### What one was told.

messages = Meldinger
messages-unread =
    { $count ->
        [one] { $count } ny melding
       *[other] { $count } nye meldinger
    }
messages-none = Ingen meldinger ennå. Alt vi sier fra om, kommer her.
messages-new = Ny
messages-yesterday = I går
messages-older = Vis eldre

notice-first-lesson = Snart første time
notice-lesson-changed = En time er endret
notice-off-lesson-changed = En time er avlyst
notice-absence-unexplained = Fortell hvorfor du var borte
notice-claim-decided = Det er bestemt noe om fraværet ditt
notice-plan-decided = Planen din er bestemt. Les den.
notice-deduction-decided = Det er trukket penger. Du kan klage.
notice-meeting-day-before = Husk møtet
notice-meeting-hour-before = Møtet begynner snart
notice-meeting-changed = Et møte er endret
notice-off-meeting-changed = Et møte er avlyst
notice-task-due = En oppgave skal være ferdig
notice-test = En prøve
notice-other = En melding

### Being reminded on this phone.

reminders = Påminnelser
reminders-offer = Vil du ha påminnelser?
reminders-why = Telefonen sier fra når du skal gå, og når noe er endret.
reminders-private = På låst skjerm står det aldri hva det gjelder.
reminders-get = Få påminnelser
reminders-later = Ikke nå
reminders-here = Denne telefonen
reminders-on = Påminnelser er på
reminders-turn-off = Slå av på denne telefonen
reminders-failed = Telefonen fikk det ikke til. Sjekk nettet og prøv igjen.
reminders-unanswered = Telefonen spurte deg. Trykk på knappen igjen, og velg «Tillat».
reminders-nothing-sent = Her kan vi ikke sende til telefonen. Alt står i Meldinger.
reminders-unsupported = Denne nettleseren kan ikke ta imot påminnelser. Prøv Chrome. Alt står i Meldinger.
reminders-denied = Telefonen stopper påminnelser fra Stegvis.
reminders-denied-how = Slik slår du dem på:
reminders-denied-tap = Trykk på tegnet ved siden av adressen øverst.
reminders-denied-allow = Trykk på «Tillatelser», så «Varsler», og velg «Tillat».
reminders-denied-back = Kom tilbake hit.
reminders-denied-app = Ligger Stegvis på hjemskjermen? Åpne innstillingene på telefonen, finn Stegvis og slå på varsler.
reminders-iphone = På iPhone må Stegvis ligge på hjemskjermen først.
reminders-iphone-share = Trykk på dette tegnet
reminders-iphone-add = Trykk på dette tegnet
reminders-iphone-open = Åpne Stegvis fra hjemskjermen, og kom hit igjen

test-send = Send meg en prøve
test-waiting = Sender …
test-sent = Sendt. Telefonen har ikke vist den ennå.
test-shown = Telefonen viste den. Det virker.
test-silent = Sendt, men telefonen viste den ikke. Se om varsler er på i innstillingene, og om telefonen sparer strøm.
test-failed = Den kom ikke fram.
test-reason-expired = Telefonen er ikke koblet til lenger. Slå påminnelser av og på.
test-reason-refused = Tjenesten som sender til telefonen, sa nei.
test-reason-unreachable = Vi fikk ikke kontakt med tjenesten som sender til telefonen. Prøv igjen senere.
test-reason-too-many = Tjenesten ber oss vente. Prøv igjen senere.
test-reason-too-late = Det tok for lang tid. Prøv igjen.
test-reason-withdrawn = Påminnelser er slått av på denne telefonen.
test-reason-no-key = Her sendes det ikke varsler til telefonen.

### Of what, and when.

reminders-what = Hva vil du bli minnet på?
reminder-first-lesson = Når jeg må gå til første time
reminder-lesson-changed = Når en time er endret eller avlyst
reminder-absence-unexplained = Når jeg må si hvorfor jeg var borte
reminder-claim-decided = Når det er bestemt noe om fraværet mitt
reminder-plan-decided = Når planen min er bestemt
reminder-deduction-decided = Når det er trukket penger, og jeg kan klage
reminder-meeting-day-before = Dagen før et møte
reminder-meeting-hour-before = En time før et møte
reminder-meeting-changed = Når et møte er endret eller avlyst
reminder-task-due = Når en oppgave skal være ferdig
reminders-required = Alltid på. Loven sier at du skal få vite det.
reminders-lead = Hvor lenge før første time?
reminders-lead-none = Rett før
reminders-quiet = Stille tid
reminders-quiet-help = Da er telefonen stille. Samme tid to ganger: aldri stille.
reminders-quiet-from = Fra
reminders-quiet-to = Til
reminders-save = Lagre
reminders-saved = Lagret
