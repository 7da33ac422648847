### Staff: reported absence, decisions with their quotas, and the list of what needs doing.

## Menu and parts

absence-heading = Fravær

## What is claimed

claim-kind-ill = Syk
claim-kind-child-ill = Sykt barn
claim-kind-appointment = Avtale
claim-kind-other = Noe annet
claim-kind-welfare-leave = Søker permisjon
claim-kind-religious-day = Søker religiøs høytid
claim-kind-vacation = Søker ferie
claim-purpose-kindergarten-start = barnehagestart
claim-purpose-school-start = skolestart
claim-purpose-wedding = bryllup
claim-purpose-death = dødsfall
claim-purpose-interview = jobbintervju
claim-purpose-admission = opptak til utdanning
claim-purpose-doctor-or-dentist = lege eller tannlege
claim-purpose-care = omsorg
claim-purpose-other = annet
claim-state-received = Venter på svar
claim-state-approved = Godkjent
claim-state-in-part = Delvis godkjent
claim-state-not-approved = Ikke godkjent
claim-state-withdrawn = Trukket tilbake
claim-told-by = Meldt av { $name }
claim-told-today = Kom i dag
claim-waited =
    { $days ->
        [one] Har ventet { $days } dag
       *[other] Har ventet { $days } dager
    }

## The list of claims

claims-title = Meldt fravær
claims-lead = Det som er meldt eller søkt om i sakene dine, det eldste øverst. Ingenting er fravær før noen har avgjort det.
claims-count =
    { $count ->
        [one] { $count } venter
       *[other] { $count } venter
    }
claims-none = Ingen venter på svar
claims-none-help = Når en deltaker melder fravær eller søker fri, står det her.
claims-unit = Enhet
claims-every-unit = Alle enheter
claims-more = Vis flere
claims-pick = Velg { $name }
claims-pick-all = Velg alle på siden
claims-picked =
    { $count ->
        [one] { $count } valgt
       *[other] { $count } valgt
    }
claims-approve = Godkjenn de valgte
claims-as-suggested = Som meldt
claims-category = Kategori
claims-certificate = Attest sett
claims-knowingly = Godkjenn også der regelen sier noe annet
claims-locked = Noe av det valgte ligger i en måned som er godkjent for utbetaling. Velg hvorfor den rettes, og godkjenn igjen: da kommer forskjellen i et tillegg.
claims-decide = Avgjør
claims-saved =
    { $count ->
        [one] { $count } er godkjent
       *[other] { $count } er godkjent
    }
claims-left =
    { $count ->
        [one] { $count } ble ikke lagret. Hvorfor står ved navnet.
       *[other] { $count } ble ikke lagret. Hvorfor står ved navnet.
    }

## One case

absence-claims = Meldt og søkt om
absence-claims-none = Ingenting er meldt
absence-decisions = Avgjort
absence-decisions-none = Ingenting er avgjort
absence-unexplained = Fravær uten forklaring
absence-lessons =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
absence-quotas = Kvoter
absence-decide = Avgjør fravær
absence-decide-this = Avgjør
absence-by = Av { $name } { $date }
absence-certificate-seen = Attest sett
absence-revoke = Trekk tilbake
absence-revoke-sure = Trekke tilbake avgjørelsen?
absence-revoke-help = Timene teller igjen slik de ble ført, og meldingen venter på nytt svar.
absence-revoked = Trukket tilbake { $date } av { $name }
absence-withdraw = Trekk tilbake meldingen
absence-passed = Avgjort selv om regelen sier noe annet: { $what }
absence-warning-quota-exceeded = kvoten er brukt
absence-warning-many-self-certified = fire egenmeldinger
absence-warning-not-begun = uten startdato
absence-warning-self-certified-too-soon = før åtte uker
absence-warning-no-certificate = uten attest
absence-warning-no-child-so-young = barnets alder
absence-warning-no-child-under-one = barnets alder
absence-warning-death-days = dager ved dødsfall
absence-warning-purpose-days = dager til formålet
absence-warning-reserved-for-other-parent = den andre forelderens dager
absence-warning-short-notice = meldt for sent

## A decision

decide-title = Avgjør fravær
decide-claimed = Deltakeren sier
decide-starts-on = Fra
decide-ends-on = Til og med
decide-part = Bare en del av dagen
decide-starts-at = Fra klokka
decide-ends-at = Til klokka
decide-category = Kategori
decide-certificate = Attest er sett
decide-certificate-help = Stegvis lagrer bare at den er sett, aldri hva som står i den.
decide-outcome = Avgjørelse
decide-approved-yes = Godkjenn
decide-approved-no = Ikke godkjenn
decide-reason = Begrunnelse
decide-reason-none = Ingen
decide-reason-no-ground = Ingen gyldig grunn
decide-reason-quota-used = Kvoten er brukt
decide-reason-no-certificate = Attest mangler
decide-reason-short-notice = Meldt for sent
decide-reason-can-be-another-time = Kan tas en annen dag
decide-reason-agreed = Avtalt med deltakeren
decide-sole-carer = Alene om omsorgen
decide-chronic = Kronisk sykt barn
decide-gave-birth = Er den som føder
decide-asked = Brukes bare i regnestykket nå, og lagres ikke.
decide-locked = Måneden er alt godkjent for utbetaling: { $months }
decide-locked-help = Den godkjente måneden står som den er. Forskjellen kommer i et tillegg, og teller i neste måned som ikke er godkjent.
decide-save = Lagre avgjørelsen
decide-knowingly = Jeg har lest det regelen sier, og vil lagre likevel
decide-sum = Slik er det regnet
decide-sum-none = Denne kategorien har ingen kvote.
decide-warnings = Regelen sier
decide-warnings-none = Ingenting i reglene taler mot dette.
decide-rule = Regelsett { $version }

## Sums

quota-of = { $used } av { $limit }
quota-left = { $left } igjen
quota-unit-working-days = virkedager
quota-unit-calendar-days = kalenderdager
quota-unit-minutes-a-day = minutter om dagen
quota-period-calendar-year = i kalenderåret
quota-period-programme-year = i programåret
quota-period-twelve-months = på tolv måneder
quota-period-same-absence = i fravær med høyst 16 dager imellom
quota-period-in-all = i alt
quota-origin-decision = Avgjort
quota-origin-entry = Ført på timen
quota-origin-time-off = Ført som fri
quota-origin-proposed = Dette
quota-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dager
    }
quota-total = Til sammen
quota-source = Kilde: { $source }

## The work list

work-lead = Det som må gjøres i sakene dine, det som haster mest, øverst.
work-none = Ingenting venter
work-none-help = Ingen venter, alt er ført og ukene er fulle.
work-unexplained =
    { $count ->
        [one] { $count } time uten forklaring
       *[other] { $count } timer uten forklaring
    }
work-claims =
    { $count ->
        [one] { $count } melding venter
       *[other] { $count } meldinger venter
    }
work-contests =
    { $count ->
        [one] { $count } føring er bestridt
       *[other] { $count } føringer er bestridt
    }
work-unreached =
    { $count ->
        [one] { $count } viktig melding er ikke lest
       *[other] { $count } viktige meldinger er ikke lest
    }
work-registers =
    { $count ->
        [one] { $count } time er ikke ført
       *[other] { $count } timer er ikke ført
    }
work-below =
    { $count ->
        [one] { $count } uke er under målet
       *[other] { $count } uker er under målet
    }
work-from = fra { $date }
work-quota = { $kind }: { $used } av { $limit } brukt
work-open = Se på saken
work-count =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
work-to-claims = Svar på flere om gangen
work-since = siden { $date }

work-unreached-alone = Bare de vi ikke har nådd
unread-kind-plan-decided = Vedtak om planen
unread-kind-claim-decided = Vedtak om fravær
unread-kind-deduction-decided = Vedtak om trekk
unread-kind-meeting-day-before = Møte
unread-kind-meeting-changed = Endret eller avlyst møte
unread-of = { $kind } { $date }
unread-at = { $kind } { $date } kl. { $time }
unread-why-no-phone = Har ikke Stegvis på noen telefon
unread-why-not-sent = Herfra sendes det ikke varsler til telefoner
unread-why-never-on = Varsler er ikke slått på
unread-why-turned-off = Varsler er slått av
unread-why-expired = Varslene på telefonen har gått ut
unread-why-failing = Telefonen viser ikke varslene
unread-why-not-opened = Har ikke åpnet appen siden
unread-why-not-read = Har åpnet appen, men ikke lest
unread-mail-none = ingen e-post er sendt
unread-mail-sent = e-post er sendt
unread-mail-waiting = e-post er på vei
unread-mail-failed = e-posten kom ikke fram
unread-told = Sagt fra muntlig
unread-told-to = Sagt fra muntlig til { $name }

## Refusals, and what the rules say

refused-attendance-revoked-already = Avgjørelsen er trukket tilbake.
refused-attendance-withdrawn = Deltakeren har trukket meldingen tilbake.
refused-attendance-told-already-of = Det er alt meldt.
refused-attendance-decided-about-that-time = Det finnes en avgjørelse for denne tiden. Trekk den tilbake først.
refused-attendance-off-already = Det er ført fri disse dagene.
refused-attendance-too-many-at-once = Høyst { $most } om gangen.
refused-attendance-unapproved-is-not-approved = Ugyldig fravær kan ikke godkjennes.
refused-attendance-quota-exceeded = Det blir { $used }. Kvoten er { $limit }.
refused-attendance-many-self-certified = Dette er egenmelding nummer { $count } på tolv måneder. Etter fire kan retten trekkes tilbake (§ 9).
refused-attendance-not-begun = Programmet har ingen startdato.
refused-attendance-self-certified-too-soon = Egenmelding kan brukes etter { $weeks } uker i programmet.
refused-attendance-no-certificate = Attest er ikke sett.
refused-attendance-no-child-so-young = Ingen barn som er unge nok, er registrert.
refused-attendance-no-child-under-one = Ingen barn under ett år er registrert.
refused-attendance-death-days = Høyst { $most } dager ved dødsfall. Reisedager kommer i tillegg.
refused-attendance-purpose-days = Høyst { $most } til dette formålet.
refused-attendance-reserved-for-other-parent = { $days } dager er forbeholdt den andre forelderen når begge deltar.
refused-attendance-short-notice = Meldt mindre enn { $days } dager før.

## Reported by staff, when the participant has rung or said so

report-for-title = Meld fravær for deltakeren
report-for-lead = Når deltakeren har ringt eller sagt fra. Det blir en melding på linje med deltakerens egen: den venter på avgjørelse. Ingenting om helse skrives ned.
report-for-today = I dag, { $date }
report-for-other = Andre dager, timer eller permisjon
report-for-other-help = Én dag: la «Til og med» stå tomt.
report-for-kind = Hva deltakeren sier
report-for-purpose = Til hva
report-for-ends-on = Til og med, om det er flere dager
report-for-send = Meld fravær
report-for-told = Meldt: { $what }, { $when }. Venter på avgjørelse.
report-for-decide = Avgjør det nå
report-for-see = Se fraværet
report-for-waiting = Venter på avgjørelse
report-for-whom = Hvem gjelder det?
report-for-nobody = Ingen av sakene dine har det navnet.
