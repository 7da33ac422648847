### The joint meeting about the plan, as its participant reads it.
### Review: no native speaker has read this file yet.

## The meeting

meeting = Møtet om planen
meeting-earlier-and-next = Møta dine
meeting-next = Neste møte
meeting-running = Møtet er i gang
meeting-follow = Følg med her, på språket ditt.
meeting-none = Ingen møte er avtalte no.
meeting-held = Møtet er ferdig
meeting-paper = Referatet på papir (PDF)
meeting-cancelled = Møtet er avlyst
meeting-later = Seinare møte
meeting-earlier = Tidlegare møte
meeting-who = Desse kjem
meeting-role-participant = Du
meeting-role-adviser = Rådgivar
meeting-role-nav = Frå NAV
meeting-role-teacher = Lærar
meeting-role-other = Andre
meeting-present = Var med
meeting-absent = Var ikkje med
meeting-interpreter = Tolk: { $language }
meeting-mode-in-person = I rommet
meeting-mode-phone = På telefon
meeting-mode-video = På video
meeting-agenda = Dette snakkar vi om
meeting-settled = Snakka om

## One prepares

meeting-prepare = Førebu deg
meeting-prepare-help = Vel bilete. Du kan òg skrive.
meeting-prepared = Du har førebudd deg
meeting-heading-goes-well = Dette går bra
meeting-heading-hard = Dette er vanskeleg
meeting-heading-talk-about = Dette vil eg snakke om
meeting-words = Med eigne ord, på språket ditt
meeting-keep = Lagre
meeting-private = Berre du kan sjå dette
meeting-shared = Dei andre i møtet kan sjå dette
meeting-share = Vis det til dei andre
meeting-unshare = Gøym det for dei andre
meeting-waits = Lagra på telefonen. Blir sendt når du har nett.
meeting-not-taken = Det blei ikkje lagra. Noko er endra. Sjå på nytt, og prøv igjen.
meeting-others = Det andre har delt

## The meeting itself

meeting-plan-now = Planen akkurat no
meeting-changed-now = Endra no
meeting-decisions = Dette blei vi einige om
meeting-tasks = Dette skal gjerast
meeting-my-tasks = Oppgåvene mine
meeting-task-due = Innan { $date }
meeting-task-done = Gjort
meeting-task-do = Eg har gjort det
meeting-task-undo = Ikkje gjort likevel

## At its end

meeting-summary = Dette blir nytt i planen
meeting-question = Seier du ja til dette?
meeting-answer-accepted = Ja
meeting-answer-accepted-with-reservation = Ja, men …
meeting-answer-not-accepted = Nei
meeting-reservation = Kva vil du ha annleis? Skriv på språket ditt.
meeting-no-words = Skriv noko her, eller vel Ja.
meeting-send = Send svaret
meeting-answered = Svaret ditt
meeting-answer-stale = Planen er endra etter at du svarte. Sjå på han igjen, og svar på nytt.
meeting-answer-help = Kommunen bestemmer planen etterpå. Er du ueinig då, kan du klage.
