### What a participant says when they cannot come, and the leave that they ask for. Few and short words.

away-what = Hva er det?
away-kind-ill = Jeg er syk
away-kind-child-ill = Barnet mitt er sykt
away-kind-appointment = Jeg har en avtale
away-kind-other = Noe annet

## Asking for leave

away-ask = Søk om fri
away-ask-help = Permisjon, religiøs høytid eller ferie
away-kind-welfare-leave = Permisjon
away-kind-religious-day = Religiøs høytid
away-kind-vacation = Ferie
away-left = Dager igjen: { $left } av { $limit }
away-purpose = Hva trenger du fri til?
away-purpose-kindergarten-start = Barnet begynner i barnehagen
away-purpose-school-start = Barnet begynner på skolen
away-purpose-wedding = Bryllup
away-purpose-death = Noen i familien er død
away-purpose-interview = Jobbintervju
away-purpose-admission = Søknad eller opptak til skole
away-purpose-doctor-or-dentist = Lege eller tannlege
away-purpose-care = Jeg må passe noen
away-purpose-other = Noe annet

## When

away-when = Når?
away-today = I dag
away-tomorrow = I morgen
away-other-days = Andre dager
away-from = Fra
away-to = Til og med
away-some-hours = Bare noen timer
away-from-hour = Fra klokka
away-to-hour = Til klokka
away-notice = Du må søke minst 14 dager før.
away-send = Si fra
away-ask-send = Søk
away-answered-by = Rådgiveren din svarer.

## What was told, and what came of it

away-told = Det du har sagt fra om
away-told-none = Ikke noe ennå
away-state-kept = Lagret på telefonen
away-state-kept-help = Vi sender det når du får nett.
away-state-received = Mottatt
away-state-received-help = Rådgiveren din svarer deg.
away-state-approved = Godkjent
away-state-in-part = Noe er godkjent
away-state-not-approved = Ikke godkjent
away-state-withdrawn = Trukket tilbake
away-undo = Angre
away-undo-of = Angre: { $what }
away-read = Lest
away-reason-no-ground = Det er ikke en grunn som gir fri.
away-reason-quota-used = Du har brukt alle dagene.
away-reason-no-certificate = Vi trenger en attest fra legen.
away-reason-short-notice = Du sa fra for sent.
away-reason-can-be-another-time = Det kan gjøres en annen dag.
away-reason-agreed = Du og rådgiveren er enige.

## Refusals

refused-attendance-too-long-ago = Det er for lenge siden. Snakk med rådgiveren din.
refused-attendance-too-far-ahead = Det er for langt fram.
refused-attendance-too-many-days = Høyst { $most } dager.
refused-attendance-whole-days-only = Dette gjelder hele dager.
refused-attendance-notice-first = Du må søke minst { $days } dager før.
refused-attendance-told-already = Du har sagt fra om dette.
refused-attendance-outside-programme = Du er ikke i programmet den dagen.
refused-attendance-purpose-of-what = Dette gjelder bare permisjon.
refused-attendance-decided-already = Rådgiveren har svart. Snakk med rådgiveren din.
refused-attendance-no-time = Skriv et klokkeslett, for eksempel 08:30.
refused-attendance-ends-before-it-starts = Slutten kommer før starten.
refused-attendance-part-of-one-day = Timer gjelder bare én dag.
refused-attendance-ask-instead = Dette må du søke om.
refused-attendance-report-instead = Dette kan du bare si fra om.
