### What staff read of a case that goes to, or comes from, another municipality.

## Refusals

refused-transfer-no-programme = Personen har ikke noe program som kan sendes.
refused-transfer-nothing-to-end = Programmet er alt avsluttet her.
refused-transfer-two-programmes = Personen har to programmer som ikke er avsluttet. Avslutt det ene først.
refused-transfer-not-sent = Saken er ikke sendt til noen kommune.
refused-transfer-begun-again = Personen har begynt på et nytt program her. Send saken på nytt i stedet.
refused-transfer-still-here = Personen har et program her som ikke er avsluttet. Avslutt det først.
refused-transfer-ask-leader = Du kan ikke ta imot denne filen. Snakk med lederen din.
refused-transfer-conflicts-here = Filen passer ikke sammen med det som er registrert her. Snakk med den som administrerer systemet.

refused-transfer-no-number = Skriv kommunens nummer, fire sifre.
refused-transfer-own-number = Dette er din egen kommune.
refused-transfer-not-informed = Si når personen fikk vite det.
refused-transfer-informed-when = Datoen må være i dag eller tidligere, og ikke mer enn et år tilbake.
refused-transfer-ends-when = Velg siste dag i programmet her: i dag eller tidligere.
refused-transfer-held-after = Det er ført oppmøte etter denne datoen.
refused-transfer-no-such-unit = Velg en enhet.
refused-transfer-no-such-adviser = Velg en programrådgiver i enheten.

## What can be wrong with a file

refused-transfer-file-too-large = Filen er større enn { $most } MB.
refused-transfer-file-not-json = Filen kan ikke leses. Den er ødelagt, eller den er ikke en flyttefil.
refused-transfer-file-not-ours = Dette er ikke en flyttefil.
refused-transfer-file-version = Filen er laget med en nyere versjon enn denne. Be om å få systemet oppdatert.
refused-transfer-file-too-deep = Filen kan ikke leses. Den er ikke laget av et system som følger formatet.
refused-transfer-file-nul = Filen har et tegn som ikke kan lagres.
refused-transfer-file-missing = Mangler.
refused-transfer-file-unknown = Hører ikke til i formatet.
refused-transfer-file-wants-object = Har feil form: her skal det stå flere opplysninger sammen.
refused-transfer-file-wants-list = Har feil form: her skal det være en liste.
refused-transfer-file-wants-text = Har feil form: her skal det stå tekst.
refused-transfer-file-wants-number = Har feil form: her skal det stå et helt tall.
refused-transfer-file-wants-truth = Har feil form: her skal det stå ja eller nei.
refused-transfer-file-no-such-code = Har en verdi som ikke finnes.
refused-transfer-file-too-few = Må ha minst { $least }.
refused-transfer-file-too-many = Har flere enn { $most }.
refused-transfer-file-empty = Er tom.
refused-transfer-file-too-long = Er lengre enn { $most } tegn.
refused-transfer-file-wrong-form = Er ikke skrevet på riktig måte.
refused-transfer-file-too-small = Er mindre enn { $least }.
refused-transfer-file-too-big = Er større enn { $most }.
refused-transfer-file-no-date = Er ikke en dato.
refused-transfer-file-no-instant = Er ikke et tidspunkt.
refused-transfer-file-no-key = Er ikke en gyldig nøkkel.
refused-transfer-file-no-week = Er ikke en uke.
refused-transfer-file-edited = Innholdet er endret etter at filen ble laget, eller ødelagt på veien. Be avsenderen lage filen på nytt.
refused-transfer-file-other-receiver = Filen er laget til en annen kommune.
refused-transfer-file-own = Filen er laget her.
refused-transfer-file-future = Er i framtiden.
refused-transfer-file-informed-late = Er etter at filen ble laget.
refused-transfer-file-not-born = Er i framtiden.
refused-transfer-file-twice = Står to ganger.
refused-transfer-file-overlap = Begynner før den forrige er slutt.
refused-transfer-file-ends-first = Kommer før begynnelsen.
refused-transfer-file-not-ended = Mangler: programmet er ikke avsluttet der det kommer fra.
refused-transfer-file-no-such-programme = Hører til et program som ikke er i filen.
refused-transfer-file-week-sum = Timene i uken stemmer ikke med summen.
refused-transfer-file-outside-week = Er ikke i denne uken.
refused-transfer-file-long-break = Pausen er like lang som timen.
refused-transfer-file-late = Minutter for sent hører til den som kom for sent.
refused-transfer-file-present = Den som var til stede, har ingen fraværsgrunn.
refused-transfer-file-approved = Godkjent uten fraværsgrunn.
refused-transfer-file-other-body = Denne filen er tatt imot før, med et annet innhold.
refused-transfer-file-other-person = Hører til en annen person her.

## Sending away

move = Flytting til en annen kommune
move-step-told = Informert
move-step-review = Se gjennom
move-step-end = Avslutt og last ned
move-steps = Steg
move-step-of = Steg { $step } av 3: { $name }
move-told-help = Personen skal vite at saken sendes, og hva som er i den, før den går.
move-to = Kommunens nummer
move-to-help = Fire sifre, for eksempel 5501.
move-informed-on = Personen fikk vite det
move-informed-how = Fortalt
move-ends-on = Siste dag i programmet her
move-next = Gå videre
move-back = Tilbake
move-review-help = Vis dokumentet til personen. Skriv det ut på norsk og på personens språk.
move-review-print = Skriv ut
move-lessons = Vis hver time
move-in-language = Språk i dokumentet
move-end-help = Programmet avsluttes her med årsak «Flyttet». Planen, gruppene og egne timer avsluttes samme dag.
move-end-never = Dette følger ikke med: hvem som har sett i saken, andre deltakere, kollegers telefon og e-post.
move-end-protected = Skjermet adresse: steder og arbeidsplasser er tatt ut. Kommunen som mottar, ser at personen skal skjermes.
move-end-do = Avslutt og lag filen
move-done = Saken er avsluttet her
move-done-help = Send filen til kommunen på en sikker måte, for eksempel med eDialog eller SvarUt. Ikke bruk vanlig e-post.
move-download = Last ned filen
move-again = Lag filen på nytt
move-again-help = Er filen kommet bort? Så lenge ingenting er endret, blir den nøyaktig den samme.
move-nothing = Det er ikke noe program å avslutte.
move-to-case = Tilbake til saken
move-history = Flyttinger
move-went = Sendt til { $other } { $date }
move-came = Kom fra { $other } { $date }
move-by = av { $name }
move-show-received = Se det som kom
told-letter = Brev
told-digital = Digital melding
told-in-person = I samtale
told-interpreter = I samtale med tolk

## Receiving

receive = Ta imot en sak
receive-help = Filen kommer fra kommunen som personen flytter fra. Den kontrolleres først. Ingenting lagres før du sier ja.
receive-choose = Velg fil
receive-drop = eller slipp den her
receive-reading = Kontrollerer filen
receive-wrong = Filen kan ikke tas imot
receive-wrong-count =
    { $count ->
        [one] { $count } feil
       *[other] { $count } feil
    }
receive-wrong-send = Feilene gjelder filen. Send dem til kommunen som laget den.
receive-whole = Hele filen
receive-other = Velg en annen fil
receive-is-whole = Filen er hel
receive-from = Fra { $municipality }, laget { $date }
receive-told = Personen ble informert { $date } ({ $how }).
receive-protected = Skjermet adresse. Bare du og rådgiveren du velger, får se saken.
receive-contents = Dette er i filen
receive-programmes = programmer
receive-decisions = vedtak
receive-plans = planer
receive-weeks = uker
receive-lessons = timer
receive-marks = ført oppmøte
receive-certificates = deltagerbevis
receive-weeks-same = 
    { $count ->
        [one] Uken gir det samme regnskapet her.
       *[other] Alle { $count } uker gir det samme regnskapet her.
    }
receive-weeks-other = 
    { $count ->
        [one] { $count } uke blir regnet annerledes her, fordi kommunen din har egne regler: { $weeks }
       *[other] { $count } uker blir regnet annerledes her, fordi kommunen din har egne regler: { $weeks }
    }
receive-here = { $name } har vært her før
receive-here-help = Saken fortsetter på den samme personen, med et nytt program. Det som står her, blir ikke overskrevet.
receive-here-open = Personen har et program her som ikke er avsluttet. Avslutt det før du tar imot saken.
receive-here-differs = Dette står annerledes her: { $what }
receive-here-case = Se personen
receive-already = Denne filen er tatt imot før.
receive-where = Hvem skal ha saken?
receive-unit = Enhet
receive-adviser = Programrådgiver
receive-do = Ta imot saken
receive-what-happens = Tidligere program, vedtak og planer blir liggende som historie. Et nytt program venter på datoene dine.
receive-done = Saken er tatt imot
receive-open = Åpne saken

## Codes of a case, as the document says them

moved-sex-female = Kvinne
moved-sex-male = Mann
moved-decision-award = Tildeling
moved-decision-refusal = Avslag
moved-decision-extension = Forlengelse
moved-decision-absence-extension = Tillegg for fravær
moved-decision-stop = Stans
moved-decision-exemption = Fritak
moved-decision-interruption = Avbrudd
moved-decision-completion = Fullføring
moved-condition-health-check = Helseundersøkelse
moved-condition-kindergarten = Barnehage
moved-condition-competence-mapping = Kompetansekartlegging
moved-condition-career-guidance = Karriereveiledning
moved-condition-bank-account = Bankkonto
moved-condition-identity-number = Fødselsnummer
moved-condition-housing = Bolig
moved-condition-course-place = Kursplass
moved-state-missing = Mangler
moved-state-ordered = Bestilt
moved-state-done = Gjort
moved-state-not-needed = Trengs ikke
moved-adaptation-appointments = Avtaler
moved-adaptation-care = Omsorg
moved-adaptation-other = Annet
moved-activity-work = Arbeid
moved-activity-work-part-time = Deltidsarbeid
moved-activity-primary-school = Grunnskole
moved-activity-upper-secondary = Videregående
moved-activity-vocational-training = Fagopplæring
moved-activity-higher-education = Høyere utdanning
moved-activity-other-education = Annen utdanning
moved-activity-nav-measure = NAV-tiltak
moved-activity-job-seeking = Arbeidssøker
moved-activity-moved = Flyttet
moved-activity-other = Annet
moved-activity-unknown = Ukjent
moved-category-self-certified = Egenmelding
moved-category-medical-certificate = Legeerklæring
moved-category-child-ill = Sykt barn
moved-category-pregnancy = Svangerskap
moved-category-birth = Fødsel
moved-category-breastfeeding = Amming
moved-category-welfare-leave = Velferdspermisjon
moved-category-peace-work = Fredsarbeid
moved-category-long-illness = Lengre sykdom
moved-category-parental-leave = Omsorgspermisjon
moved-category-religious-day = Religiøs høytid
moved-category-vacation = Ferie
moved-category-unapproved = Ugyldig
moved-mark-present = Til stede
moved-mark-late = { $minutes } min for sent
moved-mark-absent = Borte
moved-mark-none = Ikke ført
moved-mark-cancelled = Avlyst
moved-plan-decided = Vedtatt
moved-plan-superseded = Erstattet
moved-plan-ended = Avsluttet

## Fields of a file, where a fault is told

file-id = Nøkkel
file-format = Filens format
file-version = Versjon
file-made-at = Laget
file-hash = Kontrollsum
file-number = Nummer
file-name = Navn
file-on = Dato
file-how = Måte
file-kind = Type
file-state = Status
file-holder = Hvem
file-due-on = Frist
file-recorded-at = Ført
file-rule-version = Regelsett
file-computed-days = Beregnede dager
file-ended-before = Slutt før endringen
file-made-known-how = Hvordan gjort kjent
file-revoked-by = Omgjort av
file-valid-from = Fra
file-valid-to = Til
file-weekly-minutes = Minutter i uka
file-reason = Grunn
file-on-date = Dato
file-work-percent = Stillingsprosent
file-recorded = Oppmøte
file-mark = Merke
file-late-minutes = Minutter for sent
file-category = Fraværsgrunn
file-approved = Godkjent
file-certificate-seen = Attest sett
file-starts = Begynner
file-ends = Slutter
file-place = Sted
file-bring = Ta med
file-lessons = Time
file-break-minutes = Pause
file-credited-minutes = Tellende minutter
file-target-minutes = Mål
file-planned-minutes = Planlagt
file-attended-minutes = Til stede
file-excused-minutes = Godkjent fravær
file-unexcused-minutes = Ikke godkjent fravær
file-unrecorded-minutes = Ikke ført
file-cancelled = Avlyst
file-end-goal = Sluttmål
file-end-goal-text = Sluttmål i ord
file-goals = Mål
file-measures = Tiltak
file-standard = Standardtekst
file-text = Tekst
file-status = Status
file-organisation = Virksomhet
file-content = Innhold
file-programme-id = Program
file-elements = Aktivitet
file-outcome = Utfall
file-minutes = Minutter
file-credit = Beregning
file-lesson-credit-minutes = Minutter per time
file-module = Modul
file-work-oriented = Arbeidsrettet
file-issued-on = Utstedt
file-issued-by = Utstedt av
file-listening = Lytte
file-reading = Lese
file-writing = Skrive
file-oral = Snakke
file-month = Måned
file-locked-at = Låst
file-locked-by = Låst av
file-basis-hash = Kontrollsum
file-figures = Tall
file-amount = Beløp
file-rule-versions = Regelsett
file-addenda = Tillegg
file-counts-in = Teller i
file-made-by = Laget av
file-note = Merknad
file-changes = Endringer
file-share = Andel
file-set-at = Satt
file-municipality = Kommune
