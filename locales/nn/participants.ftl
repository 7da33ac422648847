### Staff: one participant's page, and the code that lets the participant's phone in.
### Review: no native speaker has read this file yet.

participant = Deltakar
protected = Skjerma deltakar.
protected-help = Skal behandlast varsamt. Ikkje del namn, stad eller timeplan, heller ikkje med kollegaer utanfor krinsen.

person-unit = Eining
person-groups =
    { $count ->
        [one] Gruppe
       *[other] Grupper
    }
person-birth-year = Fødd
# Of the interface.
person-language = Språk i appen
person-interpreter = Tolkespråk
person-reading = Les tekst
person-reach = Varsel på telefonen
reach-reachable = Kjem fram
reach-not-set-up = Ikkje slått på
reach-not-sent = Blir ikkje sendt herifrå
reach-failing = Kjem ikkje fram
reach-shown = sist vist { $date }
reading-none = Ikkje
reading-some = Noko
reading-fluent = Godt

## The programme

programme = Introduksjonsprogram
programme-left = { $distance } igjen
programme-starts-in = startar om { $distance }
programme-over-since = planlagd slutt for { $distance } sidan
programme-starts-on = Start
programme-ends-on = Planlagd slutt
programme-ended-on = Avslutta
programme-end-cause = Årsak
programme-track = Løp
programme-target = Timar i veka
programme-education = Utdanning frå før
programme-permit = Opphaldsgrunnlag
programme-way = Vegen hit
programme-permit-on = Løyve gitt
programme-settled-on = Busett
programme-claimed-on = Krav sett fram
programme-offered-on = Tilbod gitt
programme-decided-on = Vedtak om program
programme-delay = Årsak til sein oppstart
programme-deadline = Må starte innan { $date } (tre månader, integreringslova § 12)
programme-deadline-late = Fristen for oppstart var { $date } (tre månader, integreringslova § 12)

track-work = Arbeid
track-education = Utdanning
weekly-target-full-time = 37,5 timar
weekly-target-own-work = 30 timar, med eige arbeid
education-none = Inga fullført
education-primary = Grunnskule
education-upper-secondary = Vidaregåande
education-higher = Høgare utdanning
permit-refugee = Flyktning
permit-resettlement = Overføringsflyktning
permit-humanitarian = Humanitært grunnlag
permit-family = Familie
permit-collective-protection = Kollektivt vern
end-cause-completed = Fullført
end-cause-work = Arbeid
end-cause-education = Utdanning
end-cause-moved = Flytta
end-cause-stopped = Stansa
end-cause-interrupted = Avbroten
end-cause-other = Anna
delay-health-check = Helseundersøking
delay-kindergarten = Ventar på barnehage
delay-competence-mapping = Kompetansekartlegging
delay-career-guidance = Karriererettleiing
delay-course-start = Kursstart
delay-other = Anna

distance-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
distance-weeks =
    { $count ->
        [one] { $count } veke
       *[other] { $count } veker
    }
distance-months =
    { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
distance-years = { $count } år
distance-and = { $larger } og { $smaller }

## Hours, plan and people

week-outside = Utanfor programmet denne veka.
hours = Timar
plan = Plan
levels-to = Før nivå i norsk
plan-none-here = Ingen plan.
plan-withheld = Du har ikkje denne saka sjølv. Planen blir opna når du har sagt kvifor.
plan-withheld-show = Vis planen
plan-state = Status
plan-version = Versjon
plan-decided-on = Vedteken
plan-appeal-until = Klagefrist
# After the deadline's date, while it has not passed.
plan-appeal-open = (går no)
plan-runs = Gjeld
people = Følgjer opp
people-none = Ingen er registrerte.
people-all = Sjå alle, med datoar

## The code for the participant's phone

code-show = Vis kode til telefonen
code-dialog = Kople til telefonen til deltakaren
code-explained = Deltakaren rettar kameraet på telefonen mot biletet, vel språk og lagar ein PIN-kode.
code-typed = Utan kamera: opne { $address } på telefonen og skriv koden.
code-picture = QR-kode med adressa
code-left =
    { $minutes ->
        [one] Gjeld i { $minutes } minutt til
       *[other] Gjeld i { $minutes } minutt til
    }
code-over = Koden er utgått. Lag ein ny.
code-once = Koden kan brukast éin gong. Ein ny kode gjer den gamle ugyldig.
code-new = Ny kode
code-done = Ferdig

## What a participant reads about themselves, as staff read it about somebody else

staff-refused = Det går ikkje.
staff-mark-present = Til stades
staff-mark-absent = Borte
staff-hours-attended = Til stades
staff-hours-unrecorded-help = Ikkje ført er ikkje fråvær.
staff-hours-gap-help = Veka er ikkje full.
staff-target-time-off = Fri
staff-day-off-vacation = Ferie
staff-day-off-outside-programme = Utanfor programmet
staff-plan-norwegian = Norskmål
staff-goal-education-recognised = Få godkjent utdanning
staff-goal-use-digital-services = Klare seg på nettet
refused-participants-not-your-case = Berre dei som arbeider med saka, kan gjere dette.

## What can be done in a case, a screen for each

case-menu = Saka
case-part-edit = Personalia
case-part-plan = Plan
case-part-meetings = Møte
case-part-programme = Program
case-part-forecast = Prognose
case-part-absence = Fråvær
case-part-report-absence = Meld fråvær
case-part-payment = Utbetaling
case-part-decisions = Vedtak
case-part-people = Kven følgjer opp
case-part-copy = Kopi til deltakaren
case-copy-help = Deltakaren har rett til å få alt som står om seg. Fila er på språket deira, med norsk ved sida av. Du står i innsynsloggen.
case-copy-mind = Gi fila til deltakaren sjølv, og slett henne frå maskina di etterpå.
case-part-move = Flytting
case-part-end = Avslutning
case-part-certificate = Deltakarbevis

## Phones that are let in

phones = Telefonar som er kopla til
phones-none = Ingen telefon er kopla til.
phones-end = Kople frå
phones-since = { $kind }, kopla til { $date }, sist brukt { $used }
phones-by-key = Blir òg opna med andlet eller finger
phones-phone = Telefon
phones-tablet = Nettbrett
phones-computer = Datamaskin
phones-unknown = Ukjend
