### Staff: the leader's month, on screen and as a workbook.

month = Måneden
month-of = { $month } { $year }
month-previous = Forrige måned
month-next = Neste måned
month-choose = Måned
month-unit = Enhet
month-as-of = Tall per { $date }
month-file = Last ned som regneark
month-print = Skriv ut
month-as-table = Vis som tabell
month-as-picture = Vis som figur
month-none = Ingen enhet å vise
month-none-help = Måneden er for den som leder en enhet.
# What the marks for hidden numbers mean.
month-hidden-help = «Under 5» er fire personer eller færre, eller ingen. «Skjult» er et tall som kunne røpet et slikt. Skjermede deltakere er med i tallene.
month-under-five = Under 5
month-hidden = Skjult
month-total = I alt
month-women = Kvinner
month-men = Menn
month-people = Personer
month-percent = { $percent } %
month-population =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
month-population-few = Færre enn fem personer
month-population-hidden = Antallet er skjult
month-nobody = Ingen ennå
month-all-hidden = Tallene er for små til å vises uten at noen kan kjennes igjen.
month-not-by-sex = For få til å vise kvinner og menn hver for seg.

## What each table counts: its title, and of whom

month-status = Deltakere
month-status-about = Ved utgangen av måneden. «Avsluttet» er de som sluttet i måneden.
month-status-awaiting = Venter på oppstart
month-status-active = I programmet
month-status-ended = Avsluttet

month-clock = De som venter
month-clock-about = Tremånedersfristen i integreringsloven § 12
month-clock-in-time = God tid igjen
month-clock-nearly-over = Under to uker igjen
month-clock-over = Fristen er ute
month-clock-unknown = Uten dato for bosetting eller krav

month-plan = Vedtatt integreringsplan
month-plan-about = Av dem som er i programmet (§ 15)
month-plan-decided = Har vedtatt plan
month-plan-missing = Uten vedtatt plan

month-offered = Fulle uker tilbudt
month-offered-about = Av dem som er i programmet: uker der det planlagte fyller timekravet
month-offered-every = Alle uker
month-offered-some = Noen uker
month-offered-none = Ingen uker
month-offered-not-due = Ingen uke med timekrav

month-attended = Fulle uker møtt
month-attended-about = Av dem som er i programmet: fulle uker der alt er møtt, i uker som er over
month-attended-every = Alle uker
month-attended-some = Noen uker
month-attended-none = Ingen uker
month-attended-unrecorded = Ikke ført ferdig
month-attended-not-due = Ingen uke med timekrav

month-social-studies = Samfunnskunnskap
month-social-studies-about = Av dem som er i programmet: kurset skal være fullført innen ett år
month-social-studies-done = Fullført
month-social-studies-on-schedule = I rute
month-social-studies-behind = Etter skjema
month-social-studies-overdue = Året er ute
month-social-studies-no-duty = Har ikke plikt

month-starts = Oppstart i rett tid
month-starts-about = De som startet de siste tolv månedene (§ 12: innen tre måneder)
month-starts-in-time = Innen tre måneder
month-starts-late = Senere
month-starts-unknown = Uten dato for bosetting eller krav

month-delays = Hvorfor sent
month-delays-about = De som startet etter fristen
delay-unrecorded = Ingen årsak oppgitt

month-causes = Hvorfor programmet sluttet
month-causes-about = De som sluttet de siste tolv månedene

month-activities = Hva de gjør når de slutter
month-activities-about = De som sluttet de siste tolv månedene
month-activities-work = Arbeid
month-activities-education = Utdanning
month-activities-nav-measure = Nav-tiltak
month-activities-job-seeking = Søker arbeid
month-activities-other = Annet eller flyttet
month-activities-unknown = Ikke kjent

month-follow-ups = Ett år etter
month-follow-ups-about = De som sluttet for ett til to år siden
month-follow-ups-work-or-education = I arbeid eller utdanning
month-follow-ups-neither = Verken arbeid eller utdanning
month-follow-ups-unknown = Ikke undersøkt

## The point of each picture, in a sentence

month-status-point = { $active } er i programmet.
month-plan-point = { $share } % av dem som er i programmet, har en vedtatt plan.
month-offered-point = { $share } % har fått tilbud om fulle uker hele måneden.
month-attended-point = { $share } % har møtt til alt i alle fulle uker.
month-starts-point = { $share } % startet innen tre måneder.
month-clock-point = { $share } % av dem som venter, har god tid igjen.
month-social-studies-point = { $share } % har fullført eller er i rute.
month-largest-point = Flest: { $row } ({ $count }).
month-most-point = De fleste: { $row }.
month-goal = Målet er { $goal } %
month-goal-reached = { $share } % av dem som er undersøkt, er i arbeid eller utdanning. Målet på { $goal } % er nådd.
month-goal-missed = { $share } % av dem som er undersøkt, er i arbeid eller utdanning. Målet er { $goal } %.
month-goal-women = Kvinner: { $share } %
month-goal-men = Menn: { $share } %

## The workbook

month-workbook-unit = Enhet: { $unit }
month-workbook-sheet = Måneden

## What a supervisor asks for

supervision-out = Til tilsyn
supervision-out-unit = Alle saker i enheten, med navn: bare til den som fører tilsyn. Loggen viser hvem som tok det ut.
supervision-out-case = Alt om planen i én sak: bare til den som fører tilsyn. Loggen viser hvem som tok det ut.
