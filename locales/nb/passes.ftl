### Registers that are lent out: the host's link as staff make it, and what its holder reads.

refused-attendance-pass-over = Denne lenken virker ikke lenger. Be rådgiveren om en ny.
refused-attendance-no-lifetime = Velg 7, 30 eller 90 dager.

## What a practice host reads, who has a link and no account

lent-title = Timer i praksis
lent-help = Bekreft timene til deltakerne du har hos deg. Her er de siste to ukene og i dag.
lent-until = Lenken virker til og med { $date }.
lent-yours = Den er din alene: ikke send den videre.
lent-over = Lenken virker ikke
lent-nobody = Det er ingen timer å bekrefte nå.
lent-no-days = Ingen dager de siste to ukene
lent-unanswered = { $count ->
    [one] 1 dag mangler svar
   *[other] { $count } dager mangler svar
  }
lent-all-answered = Alt er besvart
lent-all-present = { $count ->
    [one] Var her som planlagt
   *[other] Alle { $count } dagene som planlagt
  }
lent-present = Var her
lent-late = Delvis
lent-absent = Ikke her
lent-away = Borte { $duration }
lent-by-office = registrert av kommunen
lent-not-begun = Kan besvares når dagen har begynt
lent-change = Endre
lent-how-long = Kom sent eller gikk tidlig. Hvor lenge borte?
lent-part-hours = Timer
lent-part-minutes = Minutter
lent-save = Lagre
lent-kept = Lagret
lent-answer-conflict = Kommunen har registrert noe annet. Det står slik til du har snakket med rådgiveren.
lent-answer-attendance-month-locked = Måneden er avsluttet. Snakk med rådgiveren.
lent-answer-attendance-lesson-not-begun = Dagen har ikke begynt ennå.
lent-answer-attendance-bad-late-minutes = Skriv timer og minutter, mindre enn hele dagen.
lent-answer-kit-not-found = Denne dagen står ikke lenger i planen.

## The same link, as staff make it

host-links = Lenker til praksisverter
host-links-help = Med en personlig lenke bekrefter verten timene til deltakerne i praksis, uten å logge inn. Verten ser navn og timer, ikke noe annet.
host-links-no-host = Legg inn en praksisplass først.
host-links-none = Ingen lenke virker nå.
host-link-of = { $name } · { $organisation }
host-link-make = Lag lenke
host-link-for = Lenke til { $name }
host-link-covers = Lenken viser
host-link-covers-help = Alle hos samme vert som du følger opp. Ta bort dem som ikke skal være med.
host-link-days = Hvor lenge
host-link-some-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
  }
host-link-make-now = Lag lenken
host-link-address = Adressen til verten
host-link-copy = Kopier
host-link-copied = Kopiert
host-link-once = Adressen vises bare nå. Send den til verten selv, og ikke til andre.
host-link-until = til og med { $date }
host-link-opened = Åpnet sist { $date }
host-link-unopened = Ikke åpnet ennå
host-link-shows = Viser { $names }
host-link-made-by = Laget av { $name }
host-link-revoke = Trekk tilbake
host-link-revoked = Lenken er trukket tilbake.

## A device that is signed in as the room for the day

room-lend = Bruk denne skjermen i klasserommet i dag
room-lend-help = Skjermen viser bare denne klassens timer i dag, og alle i rommet kan føre oppmøte på den. Det virker til dagen er over.
room-lend-out = Du blir logget ut her.
room-lend-now = Logg meg ut og start
room-back = Dagens timer
room-title = Klassen i dag
room-lessons = Timer i dag
room-nothing = Klassen har ingen timer å føre nå.
room-help = Skjermen er logget inn som rommet. Den viser bare denne klassen, bare i dag.
room-unsent = Vent til alt er sendt før du avslutter.
room-end = Avslutt for i dag
room-end-now = Avslutt nå
room-over = Dagen er over
room-over-help = Skjermen er ikke lenger logget inn som rommet. Læreren kan logge den inn på nytt.
