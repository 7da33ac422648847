### Registers that are lent out: the host's link as staff make it, and what its holder reads.
### Review: no native speaker has read this file yet.

refused-attendance-pass-over = Denne lenkja verkar ikkje lenger. Be rådgivaren om ei ny.
refused-attendance-no-lifetime = Vel 7, 30 eller 90 dagar.

## What a practice host reads, who has a link and no account

lent-title = Timar i praksis
lent-help = Stadfest timane til deltakarane du har hos deg. Her er dei siste to vekene og i dag.
lent-until = Lenkja verkar til og med { $date }.
lent-yours = Ho er di aleine: ikkje send ho vidare.
lent-over = Lenkja verkar ikkje
lent-nobody = Det er ingen timar å stadfeste no.
lent-no-days = Ingen dagar dei siste to vekene
lent-unanswered = { $count ->
    [one] 1 dag manglar svar
   *[other] { $count } dagar manglar svar
  }
lent-all-answered = Alt er svart på
lent-all-present = { $count ->
    [one] Var her som planlagt
   *[other] Alle { $count } dagane som planlagt
  }
lent-present = Var her
lent-late = Delvis
lent-absent = Ikkje her
lent-away = Borte { $duration }
lent-by-office = registrert av kommunen
lent-not-begun = Kan svarast på når dagen har byrja
lent-change = Endre
lent-how-long = Kom seint eller gjekk tidleg. Kor lenge borte?
lent-part-hours = Timar
lent-part-minutes = Minutt
lent-save = Lagre
lent-kept = Lagra
lent-answer-conflict = Kommunen har registrert noko anna. Det står slik til du har snakka med rådgivaren.
lent-answer-attendance-month-locked = Månaden er avslutta. Snakk med rådgivaren.
lent-answer-attendance-lesson-not-begun = Dagen har ikkje byrja enno.
lent-answer-attendance-bad-late-minutes = Skriv timar og minutt, mindre enn heile dagen.
lent-answer-kit-not-found = Denne dagen står ikkje lenger i planen.

## The same link, as staff make it

host-links = Lenkjer til praksisvertar
host-links-help = Med ei personleg lenkje stadfestar verten timane til deltakarane i praksis, utan å logge inn. Verten ser namn og timar, ikkje noko anna.
host-links-no-host = Legg inn ein praksisplass først.
host-links-none = Inga lenkje verkar no.
host-link-of = { $name } · { $organisation }
host-link-make = Lag lenkje
host-link-for = Lenkje til { $name }
host-link-covers = Lenkja viser
host-link-covers-help = Alle hos same vert som du følgjer opp. Ta bort dei som ikkje skal vere med.
host-link-days = Kor lenge
host-link-some-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
  }
host-link-make-now = Lag lenkja
host-link-address = Adressa til verten
host-link-copy = Kopier
host-link-copied = Kopiert
host-link-once = Adressa blir berre vist no. Send ho til verten sjølv, og ikkje til andre.
host-link-until = til og med { $date }
host-link-opened = Opna sist { $date }
host-link-unopened = Ikkje opna enno
host-link-shows = Viser { $names }
host-link-made-by = Laga av { $name }
host-link-revoke = Trekk tilbake
host-link-revoked = Lenkja er trekt tilbake.

## A device that is signed in as the room for the day

room-lend = Bruk denne skjermen i klasserommet i dag
room-lend-help = Skjermen viser berre timane til denne klassen i dag, og alle i rommet kan føre oppmøte på han. Det verkar til dagen er over.
room-lend-out = Du blir logga ut her.
room-lend-now = Logg meg ut og start
room-back = Timane i dag
room-title = Klassen i dag
room-lessons = Timar i dag
room-nothing = Klassen har ingen timar å føre no.
room-help = Skjermen er logga inn som rommet. Han viser berre denne klassen, berre i dag.
room-unsent = Vent til alt er sendt før du avsluttar.
room-end = Avslutt for i dag
room-end-now = Avslutt no
room-over = Dagen er over
room-over-help = Skjermen er ikkje lenger logga inn som rommet. Læraren kan logge han inn på nytt.
