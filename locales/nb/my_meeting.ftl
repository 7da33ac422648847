### The joint meeting about the plan, as its participant reads it.

## The meeting

meeting = Møtet om planen
meeting-earlier-and-next = Møtene dine
meeting-next = Neste møte
meeting-running = Møtet er i gang
meeting-follow = Følg med her, på språket ditt.
meeting-none = Ingen møter er avtalt nå.
meeting-held = Møtet er ferdig
meeting-paper = Referatet på papir (PDF)
meeting-cancelled = Møtet er avlyst
meeting-later = Senere møter
meeting-earlier = Tidligere møter
meeting-who = Disse kommer
meeting-role-participant = Du
meeting-role-adviser = Rådgiver
meeting-role-nav = Fra NAV
meeting-role-teacher = Lærer
meeting-role-other = Andre
meeting-present = Var med
meeting-absent = Var ikke med
meeting-interpreter = Tolk: { $language }
meeting-mode-in-person = I rommet
meeting-mode-phone = På telefon
meeting-mode-video = På video
meeting-agenda = Dette snakker vi om
meeting-settled = Snakket om

## One prepares

meeting-prepare = Forbered deg
meeting-prepare-help = Velg bilder. Du kan også skrive.
meeting-prepared = Du har forberedt deg
meeting-heading-goes-well = Dette går bra
meeting-heading-hard = Dette er vanskelig
meeting-heading-talk-about = Dette vil jeg snakke om
meeting-words = Med egne ord, på språket ditt
meeting-keep = Lagre
meeting-private = Bare du kan se dette
meeting-shared = De andre i møtet kan se dette
meeting-share = Vis det til de andre
meeting-unshare = Skjul det for de andre
meeting-waits = Lagret på telefonen. Sendes når du har nett.
meeting-not-taken = Det ble ikke lagret. Noe er endret. Se på nytt, og prøv igjen.
meeting-others = Det andre har delt

## The meeting itself

meeting-plan-now = Planen akkurat nå
meeting-changed-now = Endret nå
meeting-decisions = Dette ble vi enige om
meeting-tasks = Dette skal gjøres
meeting-my-tasks = Oppgavene mine
meeting-task-due = Innen { $date }
meeting-task-done = Gjort
meeting-task-do = Jeg har gjort det
meeting-task-undo = Ikke gjort likevel

## At its end

meeting-summary = Dette blir nytt i planen
meeting-question = Sier du ja til dette?
meeting-answer-accepted = Ja
meeting-answer-accepted-with-reservation = Ja, men …
meeting-answer-not-accepted = Nei
meeting-reservation = Hva vil du ha annerledes? Skriv på språket ditt.
meeting-no-words = Skriv noe her, eller velg Ja.
meeting-send = Send svaret
meeting-answered = Svaret ditt
meeting-answer-stale = Planen er endret etter at du svarte. Se på den igjen, og svar på nytt.
meeting-answer-help = Kommunen bestemmer planen etterpå. Er du uenig da, kan du klage.
