### What a participant says when they cannot come, and the leave that they ask for. Few and short words.
### Review: no native speaker has read this file yet.

away-what = Kva er det?
away-kind-ill = Eg er sjuk
away-kind-child-ill = Barnet mitt er sjukt
away-kind-appointment = Eg har ein avtale
away-kind-other = Noko anna

## Asking for leave

away-ask = Søk om fri
away-ask-help = Permisjon, religiøs høgtid eller ferie
away-kind-welfare-leave = Permisjon
away-kind-religious-day = Religiøs høgtid
away-kind-vacation = Ferie
away-left = Dagar att: { $left } av { $limit }
away-purpose = Kva treng du fri til?
away-purpose-kindergarten-start = Barnet byrjar i barnehagen
away-purpose-school-start = Barnet byrjar på skulen
away-purpose-wedding = Bryllaup
away-purpose-death = Nokon i familien er død
away-purpose-interview = Jobbintervju
away-purpose-admission = Søknad eller opptak til skule
away-purpose-doctor-or-dentist = Lege eller tannlege
away-purpose-care = Eg må passe nokon
away-purpose-other = Noko anna

## When

away-when = Når?
away-today = I dag
away-tomorrow = I morgon
away-other-days = Andre dagar
away-from = Frå
away-to = Til og med
away-some-hours = Berre nokre timar
away-from-hour = Frå klokka
away-to-hour = Til klokka
away-notice = Du må søke minst 14 dagar før.
away-send = Sei frå
away-ask-send = Søk
away-answered-by = Rådgivaren din svarar.

## What was told, and what came of it

away-told = Det du har sagt frå om
away-told-none = Ikkje noko enno
away-state-kept = Lagra på telefonen
away-state-kept-help = Vi sender det når du får nett.
away-state-received = Motteke
away-state-received-help = Rådgivaren din svarar deg.
away-state-approved = Godkjent
away-state-in-part = Noko er godkjent
away-state-not-approved = Ikkje godkjent
away-state-withdrawn = Trekt tilbake
away-undo = Angre
away-undo-of = Angre: { $what }
away-read = Lese
away-reason-no-ground = Det er ikkje ein grunn som gir fri.
away-reason-quota-used = Du har brukt alle dagane.
away-reason-no-certificate = Vi treng ein attest frå legen.
away-reason-short-notice = Du sa frå for seint.
away-reason-can-be-another-time = Det kan gjerast ein annan dag.
away-reason-agreed = Du og rådgivaren er samde.

## Refusals

refused-attendance-too-long-ago = Det er for lenge sidan. Snakk med rådgivaren din.
refused-attendance-too-far-ahead = Det er for langt fram.
refused-attendance-too-many-days = Høgst { $most } dagar.
refused-attendance-whole-days-only = Dette gjeld heile dagar.
refused-attendance-notice-first = Du må søke minst { $days } dagar før.
refused-attendance-told-already = Du har sagt frå om dette.
refused-attendance-outside-programme = Du er ikkje i programmet den dagen.
refused-attendance-purpose-of-what = Dette gjeld berre permisjon.
refused-attendance-decided-already = Rådgivaren har svart. Snakk med rådgivaren din.
refused-attendance-no-time = Skriv eit klokkeslett, til dømes 08:30.
refused-attendance-ends-before-it-starts = Slutten kjem før starten.
refused-attendance-part-of-one-day = Timar gjeld berre éin dag.
refused-attendance-ask-instead = Dette må du søke om.
refused-attendance-report-instead = Dette kan du berre seie frå om.
