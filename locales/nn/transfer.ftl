### What staff read of a case that goes to, or comes from, another municipality.
### Review: no native speaker has read this file yet.

## Refusals

refused-transfer-no-programme = Personen har ikkje noko program som kan sendast.
refused-transfer-nothing-to-end = Programmet er alt avslutta her.
refused-transfer-two-programmes = Personen har to program som ikkje er avslutta. Avslutt det eine først.
refused-transfer-not-sent = Saka er ikkje send til nokon kommune.
refused-transfer-begun-again = Personen har byrja på eit nytt program her. Send saka på nytt i staden.
refused-transfer-still-here = Personen har eit program her som ikkje er avslutta. Avslutt det først.
refused-transfer-ask-leader = Du kan ikkje ta imot denne fila. Snakk med leiaren din.
refused-transfer-conflicts-here = Fila passar ikkje saman med det som er registrert her. Snakk med den som administrerer systemet.

refused-transfer-no-number = Skriv nummeret til kommunen, fire siffer.
refused-transfer-own-number = Dette er din eigen kommune.
refused-transfer-not-informed = Sei når personen fekk vite det.
refused-transfer-informed-when = Datoen må vere i dag eller tidlegare, og ikkje meir enn eitt år tilbake.
refused-transfer-ends-when = Vel siste dag i programmet her: i dag eller tidlegare.
refused-transfer-held-after = Det er ført oppmøte etter denne datoen.
refused-transfer-no-such-unit = Vel ei eining.
refused-transfer-no-such-adviser = Vel ein programrådgivar i eininga.

## What can be wrong with a file

refused-transfer-file-too-large = Fila er større enn { $most } MB.
refused-transfer-file-not-json = Fila kan ikkje lesast. Ho er øydelagd, eller ho er ikkje ei flyttefil.
refused-transfer-file-not-ours = Dette er ikkje ei flyttefil.
refused-transfer-file-version = Fila er laga med ein nyare versjon enn denne. Be om å få systemet oppdatert.
refused-transfer-file-too-deep = Fila kan ikkje lesast. Ho er ikkje laga av eit system som følgjer formatet.
refused-transfer-file-nul = Fila har eit teikn som ikkje kan lagrast.
refused-transfer-file-missing = Manglar.
refused-transfer-file-unknown = Høyrer ikkje til i formatet.
refused-transfer-file-wants-object = Har feil form: her skal det stå fleire opplysningar saman.
refused-transfer-file-wants-list = Har feil form: her skal det vere ei liste.
refused-transfer-file-wants-text = Har feil form: her skal det stå tekst.
refused-transfer-file-wants-number = Har feil form: her skal det stå eit heilt tal.
refused-transfer-file-wants-truth = Har feil form: her skal det stå ja eller nei.
refused-transfer-file-no-such-code = Har ein verdi som ikkje finst.
refused-transfer-file-too-few = Må ha minst { $least }.
refused-transfer-file-too-many = Har fleire enn { $most }.
refused-transfer-file-empty = Er tom.
refused-transfer-file-too-long = Er lengre enn { $most } teikn.
refused-transfer-file-wrong-form = Er ikkje skrive på rett måte.
refused-transfer-file-too-small = Er mindre enn { $least }.
refused-transfer-file-too-big = Er større enn { $most }.
refused-transfer-file-no-date = Er ikkje ein dato.
refused-transfer-file-no-instant = Er ikkje eit tidspunkt.
refused-transfer-file-no-key = Er ikkje ein gyldig nøkkel.
refused-transfer-file-no-week = Er ikkje ei veke.
refused-transfer-file-edited = Innhaldet er endra etter at fila vart laga, eller øydelagt på vegen. Be avsendaren lage fila på nytt.
refused-transfer-file-other-receiver = Fila er laga til ein annan kommune.
refused-transfer-file-own = Fila er laga her.
refused-transfer-file-future = Er i framtida.
refused-transfer-file-informed-late = Er etter at fila vart laga.
refused-transfer-file-not-born = Er i framtida.
refused-transfer-file-twice = Står to gonger.
refused-transfer-file-overlap = Byrjar før den førre er slutt.
refused-transfer-file-ends-first = Kjem før byrjinga.
refused-transfer-file-not-ended = Manglar: programmet er ikkje avslutta der det kjem frå.
refused-transfer-file-no-such-programme = Høyrer til eit program som ikkje er i fila.
refused-transfer-file-week-sum = Timane i veka stemmer ikkje med summen.
refused-transfer-file-outside-week = Er ikkje i denne veka.
refused-transfer-file-long-break = Pausen er like lang som timen.
refused-transfer-file-late = Minutt for seint høyrer til den som kom for seint.
refused-transfer-file-present = Den som var til stades, har ingen fråværsgrunn.
refused-transfer-file-approved = Godkjent utan fråværsgrunn.
refused-transfer-file-other-body = Denne fila er teken imot før, med eit anna innhald.
refused-transfer-file-other-person = Høyrer til ein annan person her.

## Sending away

move = Flytting til ein annan kommune
move-step-told = Informert
move-step-review = Sjå gjennom
move-step-end = Avslutt og last ned
move-steps = Steg
move-step-of = Steg { $step } av 3: { $name }
move-told-help = Personen skal vite at saka blir send, og kva som er i ho, før ho går.
move-to = Nummeret til kommunen
move-to-help = Fire siffer, til dømes 5501.
move-informed-on = Personen fekk vite det
move-informed-how = Fortalt
move-ends-on = Siste dag i programmet her
move-next = Gå vidare
move-back = Tilbake
move-review-help = Vis dokumentet til personen. Skriv det ut på norsk og på språket til personen.
move-review-print = Skriv ut
move-lessons = Vis kvar time
move-in-language = Språk i dokumentet
move-end-help = Programmet blir avslutta her med årsak «Flytta». Planen, gruppene og eigne timar blir avslutta same dag.
move-end-never = Dette følgjer ikkje med: kven som har sett i saka, andre deltakarar, telefonen og e-posten til kollegaer.
move-end-protected = Skjerma adresse: stader og arbeidsplassar er tekne ut. Kommunen som tek imot, ser at personen skal skjermast.
move-end-do = Avslutt og lag fila
move-done = Saka er avslutta her
move-done-help = Send fila til kommunen på ein sikker måte, til dømes med eDialog eller SvarUt. Ikkje bruk vanleg e-post.
move-download = Last ned fila
move-again = Lag fila på nytt
move-again-help = Er fila komen bort? Så lenge ingenting er endra, blir ho nøyaktig den same.
move-nothing = Det er ikkje noko program å avslutte.
move-to-case = Tilbake til saka
move-history = Flyttingar
move-went = Send til { $other } { $date }
move-came = Kom frå { $other } { $date }
move-by = av { $name }
move-show-received = Sjå det som kom
told-letter = Brev
told-digital = Digital melding
told-in-person = I samtale
told-interpreter = I samtale med tolk

## Receiving

receive = Ta imot ei sak
receive-help = Fila kjem frå kommunen som personen flyttar frå. Ho blir kontrollert først. Ingenting blir lagra før du seier ja.
receive-choose = Vel fil
receive-drop = eller slepp ho her
receive-reading = Kontrollerer fila
receive-wrong = Fila kan ikkje takast imot
receive-wrong-count =
    { $count ->
        [one] { $count } feil
       *[other] { $count } feil
    }
receive-wrong-send = Feila gjeld fila. Send dei til kommunen som laga ho.
receive-whole = Heile fila
receive-other = Vel ei anna fil
receive-is-whole = Fila er heil
receive-from = Frå { $municipality }, laga { $date }
receive-told = Personen vart informert { $date } ({ $how }).
receive-protected = Skjerma adresse. Berre du og rådgivaren du vel, får sjå saka.
receive-contents = Dette er i fila
receive-programmes = program
receive-decisions = vedtak
receive-plans = planar
receive-weeks = veker
receive-lessons = timar
receive-marks = ført oppmøte
receive-certificates = deltakarbevis
receive-weeks-same = 
    { $count ->
        [one] Veka gir det same rekneskapet her.
       *[other] Alle { $count } veker gir det same rekneskapet her.
    }
receive-weeks-other = 
    { $count ->
        [one] { $count } veke blir rekna annleis her, fordi kommunen din har eigne reglar: { $weeks }
       *[other] { $count } veker blir rekna annleis her, fordi kommunen din har eigne reglar: { $weeks }
    }
receive-here = { $name } har vore her før
receive-here-help = Saka held fram på den same personen, med eit nytt program. Det som står her, blir ikkje overskrive.
receive-here-open = Personen har eit program her som ikkje er avslutta. Avslutt det før du tek imot saka.
receive-here-differs = Dette står annleis her: { $what }
receive-here-case = Sjå personen
receive-already = Denne fila er teken imot før.
receive-where = Kven skal ha saka?
receive-unit = Eining
receive-adviser = Programrådgivar
receive-do = Ta imot saka
receive-what-happens = Tidlegare program, vedtak og planar blir liggjande som historie. Eit nytt program ventar på datoane dine.
receive-done = Saka er teken imot
receive-open = Opne saka

## Codes of a case, as the document says them

moved-sex-female = Kvinne
moved-sex-male = Mann
moved-decision-award = Tildeling
moved-decision-refusal = Avslag
moved-decision-extension = Forlenging
moved-decision-absence-extension = Tillegg for fråvær
moved-decision-stop = Stans
moved-decision-exemption = Fritak
moved-decision-interruption = Avbrot
moved-decision-completion = Fullføring
moved-condition-health-check = Helseundersøking
moved-condition-kindergarten = Barnehage
moved-condition-competence-mapping = Kompetansekartlegging
moved-condition-career-guidance = Karriererettleiing
moved-condition-bank-account = Bankkonto
moved-condition-identity-number = Fødselsnummer
moved-condition-housing = Bustad
moved-condition-course-place = Kursplass
moved-state-missing = Manglar
moved-state-ordered = Tinga
moved-state-done = Gjort
moved-state-not-needed = Trengst ikkje
moved-adaptation-appointments = Avtalar
moved-adaptation-care = Omsorg
moved-adaptation-other = Anna
moved-activity-work = Arbeid
moved-activity-work-part-time = Deltidsarbeid
moved-activity-primary-school = Grunnskule
moved-activity-upper-secondary = Vidaregåande
moved-activity-vocational-training = Fagopplæring
moved-activity-higher-education = Høgare utdanning
moved-activity-other-education = Anna utdanning
moved-activity-nav-measure = NAV-tiltak
moved-activity-job-seeking = Arbeidssøkjar
moved-activity-moved = Flytta
moved-activity-other = Anna
moved-activity-unknown = Ukjent
moved-category-self-certified = Eigenmelding
moved-category-medical-certificate = Legeerklæring
moved-category-child-ill = Sjukt barn
moved-category-pregnancy = Svangerskap
moved-category-birth = Fødsel
moved-category-breastfeeding = Amming
moved-category-welfare-leave = Velferdspermisjon
moved-category-peace-work = Fredsarbeid
moved-category-long-illness = Lengre sjukdom
moved-category-parental-leave = Omsorgspermisjon
moved-category-religious-day = Religiøs høgtid
moved-category-vacation = Ferie
moved-category-unapproved = Ugyldig
moved-mark-present = Til stades
moved-mark-late = { $minutes } min for seint
moved-mark-absent = Borte
moved-mark-none = Ikkje ført
moved-mark-cancelled = Avlyst
moved-plan-decided = Vedteken
moved-plan-superseded = Erstatta
moved-plan-ended = Avslutta

## Fields of a file, where a fault is told

file-id = Nøkkel
file-format = Formatet til fila
file-version = Versjon
file-made-at = Laga
file-hash = Kontrollsum
file-number = Nummer
file-name = Namn
file-on = Dato
file-how = Måte
file-kind = Type
file-state = Status
file-holder = Kven
file-due-on = Frist
file-recorded-at = Ført
file-rule-version = Regelsett
file-computed-days = Utrekna dagar
file-ended-before = Slutt før endringa
file-made-known-how = Korleis gjort kjent
file-revoked-by = Gjort om av
file-valid-from = Frå
file-valid-to = Til
file-weekly-minutes = Minutt i veka
file-reason = Grunn
file-on-date = Dato
file-work-percent = Stillingsprosent
file-recorded = Oppmøte
file-mark = Merke
file-late-minutes = Minutt for seint
file-category = Fråværsgrunn
file-approved = Godkjend
file-certificate-seen = Attest sett
file-starts = Byrjar
file-ends = Sluttar
file-place = Stad
file-bring = Ta med
file-lessons = Time
file-break-minutes = Pause
file-credited-minutes = Teljande minutt
file-target-minutes = Mål
file-planned-minutes = Planlagt
file-attended-minutes = Til stades
file-excused-minutes = Godkjent fråvær
file-unexcused-minutes = Ikkje godkjent fråvær
file-unrecorded-minutes = Ikkje ført
file-cancelled = Avlyst
file-end-goal = Sluttmål
file-end-goal-text = Sluttmål i ord
file-goals = Mål
file-measures = Tiltak
file-standard = Standardtekst
file-text = Tekst
file-status = Status
file-organisation = Verksemd
file-content = Innhald
file-programme-id = Program
file-elements = Aktivitet
file-outcome = Utfall
file-minutes = Minutt
file-credit = Utrekning
file-lesson-credit-minutes = Minutt per time
file-module = Modul
file-work-oriented = Arbeidsretta
file-issued-on = Utferda
file-issued-by = Utferda av
file-listening = Lytte
file-reading = Lese
file-writing = Skrive
file-oral = Snakke
file-month = Månad
file-locked-at = Låst
file-locked-by = Låst av
file-basis-hash = Kontrollsum
file-figures = Tal
file-amount = Beløp
file-rule-versions = Regelsett
file-addenda = Tillegg
file-counts-in = Tel i
file-made-by = Laga av
file-note = Merknad
file-changes = Endringar
file-share = Del
file-set-at = Sett
file-municipality = Kommune
