### Staff: the leader's month, on screen and as a workbook.

month = Månaden
month-of = { $month } { $year }
month-previous = Førre månad
month-next = Neste månad
month-choose = Månad
month-unit = Eining
month-as-of = Tal per { $date }
month-file = Last ned som rekneark
month-print = Skriv ut
month-as-table = Vis som tabell
month-as-picture = Vis som figur
month-none = Inga eining å vise
month-none-help = Månaden er for den som leier ei eining.
# What the marks for hidden numbers mean.
month-hidden-help = «Under 5» er fire personar eller færre, eller ingen. «Skjult» er eit tal som kunne røpt eit slikt. Skjerma deltakarar er med i tala.
month-under-five = Under 5
month-hidden = Skjult
month-total = I alt
month-women = Kvinner
month-men = Menn
month-people = Personar
month-percent = { $percent } %
month-population =
    { $count ->
        [one] { $count } person
       *[other] { $count } personar
    }
month-population-few = Færre enn fem personar
month-population-hidden = Talet er skjult
month-nobody = Ingen enno
month-all-hidden = Tala er for små til å visast utan at nokon kan kjennast att.
month-not-by-sex = For få til å vise kvinner og menn kvar for seg.

## What each table counts: its title, and of whom

month-status = Deltakarar
month-status-about = Ved utgangen av månaden. «Avslutta» er dei som slutta i månaden.
month-status-awaiting = Ventar på oppstart
month-status-active = I programmet
month-status-ended = Avslutta

month-clock = Dei som ventar
month-clock-about = Tremånadersfristen i integreringslova § 12
month-clock-in-time = God tid att
month-clock-nearly-over = Under to veker att
month-clock-over = Fristen er ute
month-clock-unknown = Utan dato for busetjing eller krav

month-plan = Vedteken integreringsplan
month-plan-about = Av dei som er i programmet (§ 15)
month-plan-decided = Har vedteken plan
month-plan-missing = Utan vedteken plan

month-offered = Fulle veker tilbodne
month-offered-about = Av dei som er i programmet: veker der det planlagde fyller timekravet
month-offered-every = Alle veker
month-offered-some = Nokre veker
month-offered-none = Ingen veker
month-offered-not-due = Inga veke med timekrav

month-attended = Fulle veker møtt
month-attended-about = Av dei som er i programmet: fulle veker der alt er møtt, i veker som er over
month-attended-every = Alle veker
month-attended-some = Nokre veker
month-attended-none = Ingen veker
month-attended-unrecorded = Ikkje ført ferdig
month-attended-not-due = Inga veke med timekrav

month-social-studies = Samfunnskunnskap
month-social-studies-about = Av dei som er i programmet: kurset skal vere fullført innan eitt år
month-social-studies-done = Fullført
month-social-studies-on-schedule = I rute
month-social-studies-behind = Etter skjema
month-social-studies-overdue = Året er ute
month-social-studies-no-duty = Har ikkje plikt

month-starts = Oppstart i rett tid
month-starts-about = Dei som starta dei siste tolv månadene (§ 12: innan tre månader)
month-starts-in-time = Innan tre månader
month-starts-late = Seinare
month-starts-unknown = Utan dato for busetjing eller krav

month-delays = Kvifor seint
month-delays-about = Dei som starta etter fristen
delay-unrecorded = Ingen årsak oppgitt

month-causes = Kvifor programmet slutta
month-causes-about = Dei som slutta dei siste tolv månadene

month-activities = Kva dei gjer når dei sluttar
month-activities-about = Dei som slutta dei siste tolv månadene
month-activities-work = Arbeid
month-activities-education = Utdanning
month-activities-nav-measure = Nav-tiltak
month-activities-job-seeking = Søkjer arbeid
month-activities-other = Anna eller flytta
month-activities-unknown = Ikkje kjent

month-follow-ups = Eitt år etter
month-follow-ups-about = Dei som slutta for eitt til to år sidan
month-follow-ups-work-or-education = I arbeid eller utdanning
month-follow-ups-neither = Verken arbeid eller utdanning
month-follow-ups-unknown = Ikkje undersøkt

## The point of each picture, in a sentence

month-status-point = { $active } er i programmet.
month-plan-point = { $share } % av dei som er i programmet, har ein vedteken plan.
month-offered-point = { $share } % har fått tilbod om fulle veker heile månaden.
month-attended-point = { $share } % har møtt til alt i alle fulle veker.
month-starts-point = { $share } % starta innan tre månader.
month-clock-point = { $share } % av dei som ventar, har god tid att.
month-social-studies-point = { $share } % har fullført eller er i rute.
month-largest-point = Flest: { $row } ({ $count }).
month-most-point = Dei fleste: { $row }.
month-goal = Målet er { $goal } %
month-goal-reached = { $share } % av dei som er undersøkte, er i arbeid eller utdanning. Målet på { $goal } % er nådd.
month-goal-missed = { $share } % av dei som er undersøkte, er i arbeid eller utdanning. Målet er { $goal } %.
month-goal-women = Kvinner: { $share } %
month-goal-men = Menn: { $share } %

## The workbook

month-workbook-unit = Eining: { $unit }
month-workbook-sheet = Månaden

## What a supervisor asks for

supervision-out = Til tilsyn
supervision-out-unit = Alle saker i eininga, med namn: berre til den som fører tilsyn. Loggen viser kven som tok det ut.
supervision-out-case = Alt om planen i éi sak: berre til den som fører tilsyn. Loggen viser kven som tok det ut.
