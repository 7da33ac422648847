### Staff: one participant's page, and the code that lets the participant's phone in.

participant = Deltaker
protected = Skjermet deltaker.
protected-help = Behandles med varsomhet. Del ikke navn, sted eller timeplan, heller ikke med kolleger utenfor kretsen.

person-unit = Enhet
person-groups =
    { $count ->
        [one] Gruppe
       *[other] Grupper
    }
person-birth-year = Født
# Of the interface.
person-language = Språk i appen
person-interpreter = Tolkespråk
person-reading = Leser tekst
person-reach = Varsler på telefonen
reach-reachable = Kommer fram
reach-not-set-up = Ikke slått på
reach-not-sent = Sendes ikke herfra
reach-failing = Kommer ikke fram
reach-shown = sist vist { $date }
reading-none = Ikke
reading-some = Noe
reading-fluent = Godt

## The programme

programme = Introduksjonsprogram
programme-left = { $distance } igjen
programme-starts-in = starter om { $distance }
programme-over-since = planlagt slutt for { $distance } siden
programme-starts-on = Start
programme-ends-on = Planlagt slutt
programme-ended-on = Avsluttet
programme-end-cause = Årsak
programme-track = Løp
programme-target = Timer i uka
programme-education = Utdanning fra før
programme-permit = Oppholdsgrunnlag
programme-way = Veien hit
programme-permit-on = Tillatelse gitt
programme-settled-on = Bosatt
programme-claimed-on = Krav fremsatt
programme-offered-on = Tilbud gitt
programme-decided-on = Vedtak om program
programme-delay = Årsak til sen oppstart
programme-deadline = Må starte innen { $date } (tre måneder, integreringsloven § 12)
programme-deadline-late = Fristen for oppstart var { $date } (tre måneder, integreringsloven § 12)

track-work = Arbeid
track-education = Utdanning
weekly-target-full-time = 37,5 timer
weekly-target-own-work = 30 timer, med eget arbeid
education-none = Ingen fullført
education-primary = Grunnskole
education-upper-secondary = Videregående
education-higher = Høyere utdanning
permit-refugee = Flyktning
permit-resettlement = Overføringsflyktning
permit-humanitarian = Humanitært grunnlag
permit-family = Familie
permit-collective-protection = Kollektiv beskyttelse
end-cause-completed = Fullført
end-cause-work = Arbeid
end-cause-education = Utdanning
end-cause-moved = Flyttet
end-cause-stopped = Stanset
end-cause-interrupted = Avbrutt
end-cause-other = Annet
delay-health-check = Helseundersøkelse
delay-kindergarten = Venter på barnehage
delay-competence-mapping = Kompetansekartlegging
delay-career-guidance = Karriereveiledning
delay-course-start = Kursstart
delay-other = Annet

distance-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
distance-weeks =
    { $count ->
        [one] { $count } uke
       *[other] { $count } uker
    }
distance-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
distance-years = { $count } år
distance-and = { $larger } og { $smaller }

## Hours, plan and people

week-outside = Utenfor programmet denne uka.
hours = Timer
plan = Plan
levels-to = Før nivå i norsk
plan-none-here = Ingen plan.
plan-withheld = Du har ikke denne saken selv. Planen åpnes når du har sagt hvorfor.
plan-withheld-show = Vis planen
plan-state = Status
plan-version = Versjon
plan-decided-on = Vedtatt
plan-appeal-until = Klagefrist
# After the deadline's date, while it has not passed.
plan-appeal-open = (løper)
plan-runs = Gjelder
people = Følger opp
people-none = Ingen er registrert.
people-all = Se alle, med datoer

## The code for the participant's phone

code-show = Vis kode til telefonen
code-dialog = Koble til deltakerens telefon
code-explained = Deltakeren retter telefonens kamera mot bildet, velger språk og lager en PIN-kode.
code-typed = Uten kamera: åpne { $address } på telefonen og skriv koden.
code-picture = QR-kode med adressen
code-left =
    { $minutes ->
        [one] Gjelder i { $minutes } minutt til
       *[other] Gjelder i { $minutes } minutter til
    }
code-over = Koden er utløpt. Lag en ny.
code-once = Koden kan brukes én gang. En ny kode gjør den gamle ugyldig.
code-new = Ny kode
code-done = Ferdig

## What a participant reads about themselves, as staff read it about somebody else

staff-refused = Det går ikke.
staff-mark-present = Til stede
staff-mark-absent = Borte
staff-hours-attended = Til stede
staff-hours-unrecorded-help = Ikke ført er ikke fravær.
staff-hours-gap-help = Uka er ikke full.
staff-target-time-off = Fri
staff-day-off-vacation = Ferie
staff-day-off-outside-programme = Utenfor programmet
staff-plan-norwegian = Norskmål
staff-goal-education-recognised = Få godkjent utdanning
staff-goal-use-digital-services = Klare seg på nettet
refused-participants-not-your-case = Bare de som arbeider med saken, kan gjøre dette.

## What can be done in a case, a screen for each

case-menu = Saken
case-part-edit = Personalia
case-part-plan = Plan
case-part-meetings = Møter
case-part-programme = Program
case-part-forecast = Prognose
case-part-absence = Fravær
case-part-report-absence = Meld fravær
case-part-payment = Utbetaling
case-part-decisions = Vedtak
case-part-people = Hvem følger opp
case-part-copy = Kopi til deltakeren
case-copy-help = Deltakeren har rett til å få alt som står om seg. Filen er på språket deres, med norsk ved siden av. Du står i innsynsloggen.
case-copy-mind = Gi filen til deltakeren selv, og slett den fra maskinen din etterpå.
case-part-move = Flytting
case-part-end = Avslutning
case-part-certificate = Deltagerbevis

## Phones that are let in

phones = Telefoner som er koblet til
phones-none = Ingen telefon er koblet til.
phones-end = Koble fra
phones-since = { $kind }, koblet til { $date }, sist brukt { $used }
phones-by-key = Åpnes også med ansikt eller finger
phones-phone = Telefon
phones-tablet = Nettbrett
phones-computer = Datamaskin
phones-unknown = Ukjent
