### Staff: groups, activities, days without classes, and copying a term.

keeping-ways = Det timeplanen bygger på
keeping-teacher-search = Søk på navn
# For example: Mandag 30. november (uke 49)
keeping-day-of-week = { $day } (uke { $week })
keeping-clash-dates =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }

## Groups

group = Gruppe
groups-none = Det er ingen grupper ennå.
groups-none-over = Ingen grupper er avsluttet.
groups-over = Vis avsluttede
groups-count =
    { $count ->
        [one] { $count } gruppe
       *[other] { $count } grupper
    }
group-new = Ny gruppe
group-create = Opprett og lag timeplan
group-name = Navn på gruppa
group-unit = Enhet
group-period = Periode
group-first-day = Første dag
group-last-day = Siste dag
group-no-last-day = Ikke bestemt
group-teachers = Lærere
group-teachers-help = De ser hvem som er i gruppa, og kan føre fravær. Du kan legge til flere senere.
group-no-teachers = Ingen lærer ennå
group-members = Deltakere
group-members-count =
    { $count ->
        [0] Ingen
        [one] { $count } deltaker
       *[other] { $count } deltakere
    }
group-members-of =
    { $count ->
        [0] Deltakere
        [one] { $count } deltaker
       *[other] { $count } deltakere
    }
group-nobody = Ingen av dem du ser, er i gruppa nå.
group-weeks = Ukene framover
group-last-weeks = Ukene som var
group-weeks-full = Alle fulle
group-weeks-below =
    { $count ->
        [one] { $count } uke under målet
       *[other] { $count } uker under målet
    }
group-ways = Gå til
group-about = Om gruppa
group-rename = Endre navn
group-new-name = Nytt navn
group-end = Avslutt gruppa
group-move-end = Endre siste dag
group-end-with = Dette slutter samtidig:
group-end-slots =
    { $count ->
        [one] { $count } fast time i timeplanen
       *[other] { $count } faste timer i timeplanen
    }
group-end-members =
    { $count ->
        [one] { $count } deltaker som du ser
       *[other] { $count } deltakere som du ser
    }
group-end-teachers =
    { $count ->
        [one] { $count } lærer sitt innsyn
       *[other] { $count } lærere sitt innsyn
    }
group-end-past = Det som har vært, blir stående.
group-end-later = Lærerne følger med til den nye dagen. Timer og deltakere som hadde en siste dag, beholder den.

## Who is in it, and who teaches

member-add = Legg til deltakere
member-add-one = Legg til
member-added = Lagt til fra { $date }
member-search = Søk blant deltakerne
member-none = Fant ingen som ikke er i gruppa alt.
member-more =
    { $count ->
        [one] { $count } til. Søk på navnet.
       *[other] { $count } til. Søk på navnet.
    }
member-in-groups = I { $groups }
member-in-no-group = Ikke i noen gruppe
member-done = Ferdig
member-last-day = Siste dag i gruppa
member-past = Dagen har vært. Det skal likevel være den siste.
member-move-end = La stå tomt hvis det ikke er bestemt.
teacher-add = Legg til lærer
teacher-end-help = Fra dagen etter ser de ikke lenger gruppa.
teacher-no-end = La stå tomt for så lenge gruppa varer.
teacher-contact-help = Den som deltakerne og rådgiverne henvender seg til.

## School terms, for example: Høst 2026

term-autumn = Høst { $year }
term-spring = Vår { $year }
term-year = Skoleåret { $year }
term-end-autumn = Ut høsten ({ $date })
term-end-spring = Ut våren ({ $date })

## Copying a term

copy = Kopier til ny periode
copy-title = Kopier timeplanen til ny periode
copy-old = Fra denne perioden
copy-new = Til denne perioden
copy-new-help = Faste timer kopieres. Endringer på enkeltdager og stengte dager følger ikke med.
copy-from = Fra og med
copy-to = Til og med
copy-look = Se gjennom
copy-back = Velg andre datoer
copy-nothing = Ingen av timene kan kopieres. Under står hvorfor.
copy-none = Gruppa har ingen faste timer i den perioden.
copy-summary = Timene fra { $old } kopieres til { $new }. Ingenting lagres før du bekrefter.
copy-group-ends = Gruppa slutter { $date }, før den nye perioden er over.
copy-group-ends-do = Endre siste dag først
copy-lessons = Faste timer
copy-every-other = annenhver uke
copy-count =
    { $count ->
        [one] { $count } gang
       *[other] { $count } ganger
    }
copy-closed =
    { $count ->
        [one] { $count } faller på en stengt dag
       *[other] { $count } faller på stengte dager
    }
copy-clashes =
    { $count ->
        [one] { $count } time kolliderer med noe annet. Se merket over.
       *[other] { $count } timer kolliderer med noe annet. Se merkene over.
    }
copy-left-out = Kommer ikke med
copy-save =
    { $count ->
        [one] Kopier { $count } time
       *[other] Kopier { $count } timer
    }

## Activities

activities = Aktiviteter
activities-new = Ny aktivitet
activities-add = Legg til
activities-save = Lagre endringene
activities-none = Det er ingen aktiviteter ennå.
activities-what = Aktiviteten
activities-kind = Slag
activities-kind-help = Slaget bestemmer farge, bilde og hvordan timene teller.
activities-name = Eget navn
activities-name-help = La stå tomt for å bruke navnet på slaget.
activities-module = Modul
activities-module-help = Så telles timene for hver av de tre modulene på 25 timer. Det endrer ikke hva en time teller.
activities-module-none = Ikke sagt
activities-host = Arrangør
activities-counts = Slik teller timene
activities-counts-help = Endre bare hvis kommunen har bestemt noe annet.
activities-fixed = Timer er holdt, så dette står fast. Lag en ny aktivitet hvis den skal telle på en annen måte.
activities-work = Arbeidsrettet
activities-work-yes = Ja, arbeidsrettet
activities-work-no = Nei, ikke arbeidsrettet
activities-work-counts = Teller med i de 15 arbeidsrettede timene.
activities-work-not = Teller ikke med i de 15 arbeidsrettede timene.
activities-used = Brukes av
activities-unused = Ingen bruker den nå.
activities-own-hours = Deltakere med egne timer
activities-until = til { $date }
activities-not-mine = Andre enn dere bruker aktiviteten, så den endres ikke herfra.
activities-ends = Siste dag er { $date }.
activities-end = Slutt å bruke
activities-end-help = Etter denne dagen kan den ikke velges. Det som har vært, blir stående.
activities-last-day = Siste dag
credit = Hvordan teller en time?
credit-rule = Som regelen for slaget
credit-lesson = Hver undervisningstime på { $lesson } minutter teller { $minutes } minutter.
credit-clock = Teller etter klokka.
credit-by-lesson = Etter undervisningstimer
credit-by-clock = Etter klokka
credit-minutes = Minutter for hver undervisningstime
credit-minutes-help = La stå tomt for å følge regelverket.
credit-minutes-unit = minutter

## Days without classes

closures = Dager uten undervisning
closures-short = Fridager
closures-effect = En dag uten undervisning senker ikke målet for uka. Timene mangler til noen fyller dem.
closures-holidays = Helligdagene regnes med av seg selv.
closure = Dager uten undervisning
closure-new = Nye dager
closure-create = Lagre
closure-save = Lagre endringene
closure-change = Endre
closure-gone = Disse dagene finnes ikke lenger.
closure-remove = Slett
closure-remove-help = Dagene har ikke vært ennå. Slettes de, blir det undervisning som vanlig.
closure-public = helligdag
closure-to = til { $day }
closure-week = Uke { $week }
closure-weeks = Uke { $from }–{ $to }
closure-usual = Vanlige ferieuker
closure-usual-help = Fylkene har ferie i ulike uker. Velg den som gjelder hos dere.
closure-why = Hvorfor
closure-first-day = Første dag
closure-last-day = Siste dag
closure-whose = Gjelder
closure-everybody = Hele kommunen
closure-name = Navn
closure-name-help = Kan stå tomt. For eksempel: Høstferie
# One click each, for example: Høstferie (uke 41)
holiday-autumn = Høstferie (uke { $week })
holiday-winter = Vinterferie (uke { $week })
# What is kept: in Norwegian, whatever the screen is in.
holiday-autumn-kept = Høstferie
holiday-winter-kept = Vinterferie
