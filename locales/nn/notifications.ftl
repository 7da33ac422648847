### Reminders: what cannot be.
### Review: no native speaker has read this file yet.

refused-notifications-endpoint-not-allowed = Vi kan ikkje sende varsel til denne nettlesaren.
refused-notifications-bad-subscription = Nettlesaren gav oss ikkje det vi treng for å sende varsel. Prøv igjen.
refused-notifications-no-device = Varsel er ikkje slått på i denne nettlesaren.
refused-notifications-too-many-tests = Du har sendt mange prøver no. Vent nokre minutt.
refused-notifications-not-to-be-turned-off = Dette varselet kan ikkje slåast av. Lova seier at du skal få det.
refused-notifications-bad-time = Skriv klokkeslettet slik: 21:00.
refused-notifications-bad-lead = Vel frå 0 til 180 minutt.
refused-notifications-too-quiet = Stille tid kan ikkje vare lenger enn 14 timar.

### What one was told.

messages = Meldingar
messages-unread =
    { $count ->
        [one] { $count } ny melding
       *[other] { $count } nye meldingar
    }
messages-none = Ingen meldingar enno. Alt vi seier frå om, kjem her.
messages-new = Ny
messages-yesterday = I går
messages-older = Vis eldre

notice-first-lesson = Snart første time
notice-lesson-changed = Ein time er endra
notice-off-lesson-changed = Ein time er avlyst
notice-absence-unexplained = Fortel kvifor du var borte
notice-claim-decided = Det er bestemt noko om fråværet ditt
notice-plan-decided = Planen din er bestemd. Les han.
notice-deduction-decided = Det er trekt pengar. Du kan klage.
notice-meeting-day-before = Hugs møtet
notice-meeting-hour-before = Møtet byrjar snart
notice-meeting-changed = Eit møte er endra
notice-off-meeting-changed = Eit møte er avlyst
notice-task-due = Ei oppgåve skal vere ferdig
notice-test = Ei prøve
notice-other = Ei melding

### Being reminded on this phone.

reminders = Påminningar
reminders-offer = Vil du ha påminningar?
reminders-why = Telefonen seier frå når du skal gå, og når noko er endra.
reminders-private = På låst skjerm står det aldri kva det gjeld.
reminders-get = Få påminningar
reminders-later = Ikkje no
reminders-here = Denne telefonen
reminders-on = Påminningar er på
reminders-turn-off = Slå av på denne telefonen
reminders-failed = Telefonen fekk det ikkje til. Sjekk nettet og prøv igjen.
reminders-unanswered = Telefonen spurde deg. Trykk på knappen igjen, og vel «Tillat».
reminders-nothing-sent = Her kan vi ikkje sende til telefonen. Alt står i Meldingar.
reminders-unsupported = Denne nettlesaren kan ikkje ta imot påminningar. Prøv Chrome. Alt står i Meldingar.
reminders-denied = Telefonen stoppar påminningar frå Stegvis.
reminders-denied-how = Slik slår du dei på:
reminders-denied-tap = Trykk på teiknet ved sida av adressa øvst.
reminders-denied-allow = Trykk på «Løyve», så «Varsel», og vel «Tillat».
reminders-denied-back = Kom tilbake hit.
reminders-denied-app = Ligg Stegvis på heimskjermen? Opne innstillingane på telefonen, finn Stegvis og slå på varsel.
reminders-iphone = På iPhone må Stegvis liggje på heimskjermen først.
reminders-iphone-share = Trykk på dette teiknet
reminders-iphone-add = Trykk på dette teiknet
reminders-iphone-open = Opne Stegvis frå heimskjermen, og kom hit igjen

test-send = Send meg ei prøve
test-waiting = Sender …
test-sent = Sendt. Telefonen har ikkje vist ho enno.
test-shown = Telefonen viste ho. Det verkar.
test-silent = Sendt, men telefonen viste ho ikkje. Sjå om varsel er på i innstillingane, og om telefonen sparer straum.
test-failed = Ho kom ikkje fram.
test-reason-expired = Telefonen er ikkje kopla til lenger. Slå påminningar av og på.
test-reason-refused = Tenesta som sender til telefonen, sa nei.
test-reason-unreachable = Vi fekk ikkje kontakt med tenesta som sender til telefonen. Prøv igjen seinare.
test-reason-too-many = Tenesta ber oss vente. Prøv igjen seinare.
test-reason-too-late = Det tok for lang tid. Prøv igjen.
test-reason-withdrawn = Påminningar er slått av på denne telefonen.
test-reason-no-key = Her blir det ikkje sendt varsel til telefonen.

### Of what, and when.

reminders-what = Kva vil du bli mint på?
reminder-first-lesson = Når eg må gå til første time
reminder-lesson-changed = Når ein time er endra eller avlyst
reminder-absence-unexplained = Når eg må seie kvifor eg var borte
reminder-claim-decided = Når det er bestemt noko om fråværet mitt
reminder-plan-decided = Når planen min er bestemd
reminder-deduction-decided = Når det er trekt pengar, og eg kan klage
reminder-meeting-day-before = Dagen før eit møte
reminder-meeting-hour-before = Ein time før eit møte
reminder-meeting-changed = Når eit møte er endra eller avlyst
reminder-task-due = Når ei oppgåve skal vere ferdig
reminders-required = Alltid på. Lova seier at du skal få vite det.
reminders-lead = Kor lenge før første time?
reminders-lead-none = Rett før
reminders-quiet = Stille tid
reminders-quiet-help = Då er telefonen stille. Same tid to gonger: aldri stille.
reminders-quiet-from = Frå
reminders-quiet-to = Til
reminders-save = Lagre
reminders-saved = Lagra
