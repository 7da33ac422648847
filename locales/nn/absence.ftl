### Staff: reported absence, decisions with their quotas, and the list of what needs doing.
### Review: no native speaker has read this file yet.

## Menu and parts

absence-heading = Fråvær

## What is claimed

claim-kind-ill = Sjuk
claim-kind-child-ill = Sjukt barn
claim-kind-appointment = Avtale
claim-kind-other = Noko anna
claim-kind-welfare-leave = Søkjer permisjon
claim-kind-religious-day = Søkjer religiøs høgtid
claim-kind-vacation = Søkjer ferie
claim-purpose-kindergarten-start = barnehagestart
claim-purpose-school-start = skulestart
claim-purpose-wedding = bryllaup
claim-purpose-death = dødsfall
claim-purpose-interview = jobbintervju
claim-purpose-admission = opptak til utdanning
claim-purpose-doctor-or-dentist = lege eller tannlege
claim-purpose-care = omsorg
claim-purpose-other = anna
claim-state-received = Ventar på svar
claim-state-approved = Godkjent
claim-state-in-part = Delvis godkjent
claim-state-not-approved = Ikkje godkjent
claim-state-withdrawn = Trekt tilbake
claim-told-by = Meldt av { $name }
claim-told-today = Kom i dag
claim-waited =
    { $days ->
        [one] Har venta { $days } dag
       *[other] Har venta { $days } dagar
    }

## The list of claims

claims-title = Meldt fråvær
claims-lead = Det som er meldt eller søkt om i sakene dine, det eldste øvst. Ingenting er fråvær før nokon har avgjort det.
claims-count =
    { $count ->
        [one] { $count } ventar
       *[other] { $count } ventar
    }
claims-none = Ingen ventar på svar
claims-none-help = Når ein deltakar melder fråvær eller søkjer fri, står det her.
claims-unit = Eining
claims-every-unit = Alle einingar
claims-more = Vis fleire
claims-pick = Vel { $name }
claims-pick-all = Vel alle på sida
claims-picked =
    { $count ->
        [one] { $count } vald
       *[other] { $count } valde
    }
claims-approve = Godkjenn dei valde
claims-as-suggested = Som meldt
claims-category = Kategori
claims-certificate = Attest sett
claims-knowingly = Godkjenn også der regelen seier noko anna
claims-locked = Noko av det valde ligg i ein månad som er godkjend for utbetaling. Vel kvifor han blir retta, og godkjenn igjen: då kjem skilnaden i eit tillegg.
claims-decide = Avgjer
claims-saved =
    { $count ->
        [one] { $count } er godkjend
       *[other] { $count } er godkjende
    }
claims-left =
    { $count ->
        [one] { $count } vart ikkje lagra. Kvifor står ved namnet.
       *[other] { $count } vart ikkje lagra. Kvifor står ved namnet.
    }

## One case

absence-claims = Meldt og søkt om
absence-claims-none = Ingenting er meldt
absence-decisions = Avgjort
absence-decisions-none = Ingenting er avgjort
absence-unexplained = Fråvær utan forklaring
absence-lessons =
    { $count ->
        [one] { $count } time
       *[other] { $count } timar
    }
absence-quotas = Kvotar
absence-decide = Avgjer fråvær
absence-decide-this = Avgjer
absence-by = Av { $name } { $date }
absence-certificate-seen = Attest sett
absence-revoke = Trekk tilbake
absence-revoke-sure = Trekkje tilbake avgjerda?
absence-revoke-help = Timane tel igjen slik dei vart førte, og meldinga ventar på nytt svar.
absence-revoked = Trekt tilbake { $date } av { $name }
absence-withdraw = Trekk tilbake meldinga
absence-passed = Avgjort sjølv om regelen seier noko anna: { $what }
absence-warning-quota-exceeded = kvoten er brukt
absence-warning-many-self-certified = fire eigenmeldingar
absence-warning-not-begun = utan startdato
absence-warning-self-certified-too-soon = før åtte veker
absence-warning-no-certificate = utan attest
absence-warning-no-child-so-young = alderen til barnet
absence-warning-no-child-under-one = alderen til barnet
absence-warning-death-days = dagar ved dødsfall
absence-warning-purpose-days = dagar til føremålet
absence-warning-reserved-for-other-parent = dagane til den andre forelderen
absence-warning-short-notice = meldt for seint

## A decision

decide-title = Avgjer fråvær
decide-claimed = Deltakaren seier
decide-starts-on = Frå
decide-ends-on = Til og med
decide-part = Berre ein del av dagen
decide-starts-at = Frå klokka
decide-ends-at = Til klokka
decide-category = Kategori
decide-certificate = Attest er sett
decide-certificate-help = Stegvis lagrar berre at han er sett, aldri kva som står i han.
decide-outcome = Avgjerd
decide-approved-yes = Godkjenn
decide-approved-no = Ikkje godkjenn
decide-reason = Grunngiving
decide-reason-none = Inga
decide-reason-no-ground = Ingen gyldig grunn
decide-reason-quota-used = Kvoten er brukt
decide-reason-no-certificate = Attest manglar
decide-reason-short-notice = Meldt for seint
decide-reason-can-be-another-time = Kan takast ein annan dag
decide-reason-agreed = Avtalt med deltakaren
decide-sole-carer = Åleine om omsorga
decide-chronic = Kronisk sjukt barn
decide-gave-birth = Er den som føder
decide-asked = Blir berre brukt i reknestykket no, og blir ikkje lagra.
decide-locked = Månaden er alt godkjend for utbetaling: { $months }
decide-locked-help = Den godkjende månaden står som han er. Skilnaden kjem i eit tillegg, og tel i neste månad som ikkje er godkjend.
decide-save = Lagre avgjerda
decide-knowingly = Eg har lese det regelen seier, og vil lagre likevel
decide-sum = Slik er det rekna
decide-sum-none = Denne kategorien har ingen kvote.
decide-warnings = Regelen seier
decide-warnings-none = Ingenting i reglane talar mot dette.
decide-rule = Regelsett { $version }

## Sums

quota-of = { $used } av { $limit }
quota-left = { $left } att
quota-unit-working-days = verkedagar
quota-unit-calendar-days = kalenderdagar
quota-unit-minutes-a-day = minutt om dagen
quota-period-calendar-year = i kalenderåret
quota-period-programme-year = i programåret
quota-period-twelve-months = på tolv månader
quota-period-same-absence = i fråvær med høgst 16 dagar imellom
quota-period-in-all = i alt
quota-origin-decision = Avgjort
quota-origin-entry = Ført på timen
quota-origin-time-off = Ført som fri
quota-origin-proposed = Dette
quota-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }
quota-total = Til saman
quota-source = Kjelde: { $source }

## The work list

work-lead = Det som må gjerast i sakene dine, det som hastar mest, øvst.
work-none = Ingenting ventar
work-none-help = Ingen ventar, alt er ført og vekene er fulle.
work-unexplained =
    { $count ->
        [one] { $count } time utan forklaring
       *[other] { $count } timar utan forklaring
    }
work-claims =
    { $count ->
        [one] { $count } melding ventar
       *[other] { $count } meldingar ventar
    }
work-contests =
    { $count ->
        [one] { $count } føring er omstridd
       *[other] { $count } føringar er omstridde
    }
work-unreached =
    { $count ->
        [one] { $count } viktig melding er ikkje lesen
       *[other] { $count } viktige meldingar er ikkje lesne
    }
work-registers =
    { $count ->
        [one] { $count } time er ikkje ført
       *[other] { $count } timar er ikkje førte
    }
work-below =
    { $count ->
        [one] { $count } veke er under målet
       *[other] { $count } veker er under målet
    }
work-from = frå { $date }
work-quota = { $kind }: { $used } av { $limit } brukt
work-open = Sjå på saka
work-count =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
work-to-claims = Svar på fleire om gongen
work-since = sidan { $date }

work-unreached-alone = Berre dei vi ikkje har nådd
unread-kind-plan-decided = Vedtak om planen
unread-kind-claim-decided = Vedtak om fråvær
unread-kind-deduction-decided = Vedtak om trekk
unread-kind-meeting-day-before = Møte
unread-kind-meeting-changed = Endra eller avlyst møte
unread-of = { $kind } { $date }
unread-at = { $kind } { $date } kl. { $time }
unread-why-no-phone = Har ikkje Stegvis på nokon telefon
unread-why-not-sent = Herifrå blir det ikkje sendt varsel til telefonar
unread-why-never-on = Varsel er ikkje slått på
unread-why-turned-off = Varsel er slått av
unread-why-expired = Varsla på telefonen har gått ut
unread-why-failing = Telefonen viser ikkje varsla
unread-why-not-opened = Har ikkje opna appen sidan
unread-why-not-read = Har opna appen, men ikkje lese
unread-mail-none = ingen e-post er send
unread-mail-sent = e-post er send
unread-mail-waiting = e-post er på veg
unread-mail-failed = e-posten kom ikkje fram
unread-told = Sagt frå munnleg
unread-told-to = Sagt frå munnleg til { $name }

## Refusals, and what the rules say

refused-attendance-revoked-already = Avgjerda er trekt tilbake.
refused-attendance-withdrawn = Deltakaren har trekt meldinga tilbake.
refused-attendance-told-already-of = Det er alt meldt.
refused-attendance-decided-about-that-time = Det finst ei avgjerd for denne tida. Trekk ho tilbake først.
refused-attendance-off-already = Det er ført fri desse dagane.
refused-attendance-too-many-at-once = Høgst { $most } om gongen.
refused-attendance-unapproved-is-not-approved = Ugyldig fråvær kan ikkje godkjennast.
refused-attendance-quota-exceeded = Det blir { $used }. Kvoten er { $limit }.
refused-attendance-many-self-certified = Dette er eigenmelding nummer { $count } på tolv månader. Etter fire kan retten trekkjast tilbake (§ 9).
refused-attendance-not-begun = Programmet har ingen startdato.
refused-attendance-self-certified-too-soon = Eigenmelding kan brukast etter { $weeks } veker i programmet.
refused-attendance-no-certificate = Attest er ikkje sett.
refused-attendance-no-child-so-young = Ingen barn som er unge nok, er registrerte.
refused-attendance-no-child-under-one = Ingen barn under eitt år er registrerte.
refused-attendance-death-days = Høgst { $most } dagar ved dødsfall. Reisedagar kjem i tillegg.
refused-attendance-purpose-days = Høgst { $most } til dette føremålet.
refused-attendance-reserved-for-other-parent = { $days } dagar er haldne av til den andre forelderen når begge deltek.
refused-attendance-short-notice = Meldt mindre enn { $days } dagar før.

## Reported by staff, when the participant has rung or said so

report-for-title = Meld fråvær for deltakaren
report-for-lead = Når deltakaren har ringt eller sagt frå. Det blir ei melding på line med deltakaren si eiga: ho ventar på avgjerd. Ingenting om helse blir skrive ned.
report-for-today = I dag, { $date }
report-for-other = Andre dagar, timar eller permisjon
report-for-other-help = Éin dag: lat «Til og med» stå tomt.
report-for-kind = Kva deltakaren seier
report-for-purpose = Til kva
report-for-ends-on = Til og med, om det er fleire dagar
report-for-send = Meld fråvær
report-for-told = Meldt: { $what }, { $when }. Ventar på avgjerd.
report-for-decide = Avgjer det no
report-for-see = Sjå fråværet
report-for-waiting = Ventar på avgjerd
report-for-whom = Kven gjeld det?
report-for-nobody = Ingen av sakene dine har det namnet.
