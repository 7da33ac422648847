### Staff: groups, activities, days without classes, and copying a term.
### Review: no native speaker has read this file yet.

keeping-ways = Det timeplanen byggjer på
keeping-teacher-search = Søk på namn
# For example: Mandag 30. november (uke 49)
keeping-day-of-week = { $day } (veke { $week })
keeping-clash-dates =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }

## Groups

group = Gruppe
groups-none = Det er ingen grupper enno.
groups-none-over = Ingen grupper er avslutta.
groups-over = Vis avslutta
groups-count =
    { $count ->
        [one] { $count } gruppe
       *[other] { $count } grupper
    }
group-new = Ny gruppe
group-create = Opprett og lag timeplan
group-name = Namn på gruppa
group-unit = Eining
group-period = Periode
group-first-day = Første dag
group-last-day = Siste dag
group-no-last-day = Ikkje bestemt
group-teachers = Lærarar
group-teachers-help = Dei ser kven som er i gruppa, og kan føre fråvær. Du kan leggje til fleire seinare.
group-no-teachers = Ingen lærar enno
group-members = Deltakarar
group-members-count =
    { $count ->
        [0] Ingen
        [one] { $count } deltakar
       *[other] { $count } deltakarar
    }
group-members-of =
    { $count ->
        [0] Deltakarar
        [one] { $count } deltakar
       *[other] { $count } deltakarar
    }
group-nobody = Ingen av dei du ser, er i gruppa no.
group-weeks = Vekene framover
group-last-weeks = Vekene som var
group-weeks-full = Alle fulle
group-weeks-below =
    { $count ->
        [one] { $count } veke under målet
       *[other] { $count } veker under målet
    }
group-ways = Gå til
group-about = Om gruppa
group-rename = Endre namn
group-new-name = Nytt namn
group-end = Avslutt gruppa
group-move-end = Endre siste dag
group-end-with = Dette sluttar samtidig:
group-end-slots =
    { $count ->
        [one] { $count } fast time i timeplanen
       *[other] { $count } faste timar i timeplanen
    }
group-end-members =
    { $count ->
        [one] { $count } deltakar som du ser
       *[other] { $count } deltakarar som du ser
    }
group-end-teachers =
    { $count ->
        [one] Innsynet til { $count } lærar
       *[other] Innsynet til { $count } lærarar
    }
group-end-past = Det som har vore, blir ståande.
group-end-later = Lærarane følgjer med til den nye dagen. Timar og deltakarar som hadde ein siste dag, held på han.

## Who is in it, and who teaches

member-add = Legg til deltakarar
member-add-one = Legg til
member-added = Lagd til frå { $date }
member-search = Søk blant deltakarane
member-none = Fann ingen som ikkje er i gruppa alt.
member-more =
    { $count ->
        [one] { $count } til. Søk på namnet.
       *[other] { $count } til. Søk på namnet.
    }
member-in-groups = I { $groups }
member-in-no-group = Ikkje i noka gruppe
member-done = Ferdig
member-last-day = Siste dag i gruppa
member-past = Dagen har vore. Det skal likevel vere den siste.
member-move-end = La stå tomt om det ikkje er bestemt.
teacher-add = Legg til lærar
teacher-end-help = Frå dagen etter ser dei ikkje lenger gruppa.
teacher-no-end = La stå tomt for så lenge gruppa varer.
teacher-contact-help = Den som deltakarane og rådgivarane vender seg til.

## School terms, for example: Høst 2026

term-autumn = Haust { $year }
term-spring = Vår { $year }
term-year = Skuleåret { $year }
term-end-autumn = Ut hausten ({ $date })
term-end-spring = Ut våren ({ $date })

## Copying a term

copy = Kopier til ny periode
copy-title = Kopier timeplanen til ny periode
copy-old = Frå denne perioden
copy-new = Til denne perioden
copy-new-help = Faste timar blir kopierte. Endringar på enkeltdagar og stengde dagar følgjer ikkje med.
copy-from = Frå og med
copy-to = Til og med
copy-look = Sjå gjennom
copy-back = Vel andre datoar
copy-nothing = Ingen av timane kan kopierast. Under står kvifor.
copy-none = Gruppa har ingen faste timar i den perioden.
copy-summary = Timane frå { $old } blir kopierte til { $new }. Ingenting blir lagra før du stadfestar.
copy-group-ends = Gruppa sluttar { $date }, før den nye perioden er over.
copy-group-ends-do = Endre siste dag først
copy-lessons = Faste timar
copy-every-other = annakvar veke
copy-count =
    { $count ->
        [one] { $count } gong
       *[other] { $count } gonger
    }
copy-closed =
    { $count ->
        [one] { $count } fell på ein stengd dag
       *[other] { $count } fell på stengde dagar
    }
copy-clashes =
    { $count ->
        [one] { $count } time kolliderer med noko anna. Sjå merket over.
       *[other] { $count } timar kolliderer med noko anna. Sjå merka over.
    }
copy-left-out = Kjem ikkje med
copy-save =
    { $count ->
        [one] Kopier { $count } time
       *[other] Kopier { $count } timar
    }

## Activities

activities = Aktivitetar
activities-new = Ny aktivitet
activities-add = Legg til
activities-save = Lagre endringane
activities-none = Det er ingen aktivitetar enno.
activities-what = Aktiviteten
activities-kind = Slag
activities-kind-help = Slaget avgjer farge, bilete og korleis timane tel.
activities-name = Eige namn
activities-name-help = La stå tomt for å bruke namnet på slaget.
activities-module = Modul
activities-module-help = Då blir timane talde for kvar av dei tre modulane på 25 timar. Det endrar ikkje kva ein time tel.
activities-module-none = Ikkje sagt
activities-host = Arrangør
activities-counts = Slik tel timane
activities-counts-help = Endre berre om kommunen har bestemt noko anna.
activities-fixed = Timar er haldne, så dette står fast. Lag ein ny aktivitet om han skal telje på ein annan måte.
activities-work = Arbeidsretta
activities-work-yes = Ja, arbeidsretta
activities-work-no = Nei, ikkje arbeidsretta
activities-work-counts = Tel med i dei 15 arbeidsretta timane.
activities-work-not = Tel ikkje med i dei 15 arbeidsretta timane.
activities-used = Blir brukt av
activities-unused = Ingen bruker han no.
activities-own-hours = Deltakarar med eigne timar
activities-until = til { $date }
activities-not-mine = Andre enn de bruker aktiviteten, så han kan ikkje endrast herifrå.
activities-ends = Siste dag er { $date }.
activities-end = Slutt å bruke
activities-end-help = Etter denne dagen kan han ikkje veljast. Det som har vore, blir ståande.
activities-last-day = Siste dag
credit = Korleis tel ein time?
credit-rule = Som regelen for slaget
credit-lesson = Kvar undervisningstime på { $lesson } minutt tel { $minutes } minutt.
credit-clock = Tel etter klokka.
credit-by-lesson = Etter undervisningstimar
credit-by-clock = Etter klokka
credit-minutes = Minutt for kvar undervisningstime
credit-minutes-help = La stå tomt for å følgje regelverket.
credit-minutes-unit = minutt

## Days without classes

closures = Dagar utan undervisning
closures-short = Fridagar
closures-effect = Ein dag utan undervisning senkar ikkje målet for veka. Timane manglar til nokon fyller dei.
closures-holidays = Heilagdagane blir rekna med av seg sjølve.
closure = Dagar utan undervisning
closure-new = Nye dagar
closure-create = Lagre
closure-save = Lagre endringane
closure-change = Endre
closure-gone = Desse dagane finst ikkje lenger.
closure-remove = Slett
closure-remove-help = Dagane har ikkje vore enno. Blir dei sletta, er det undervisning som vanleg.
closure-public = heilagdag
closure-to = til { $day }
closure-week = Veke { $week }
closure-weeks = Veke { $from }–{ $to }
closure-usual = Vanlege ferieveker
closure-usual-help = Fylka har ferie i ulike veker. Vel den som gjeld hos dykk.
closure-why = Kvifor
closure-first-day = Første dag
closure-last-day = Siste dag
closure-whose = Gjeld
closure-everybody = Heile kommunen
closure-name = Namn
closure-name-help = Kan stå tomt. Til dømes: Haustferie
# One click each, for example: Høstferie (uke 41)
holiday-autumn = Haustferie (veke { $week })
holiday-winter = Vinterferie (veke { $week })
# What is kept: in Norwegian, whatever the screen is in.
holiday-autumn-kept = Haustferie
holiday-winter-kept = Vinterferie
