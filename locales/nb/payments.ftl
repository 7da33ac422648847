### Staff: months for payment, and what participants say is wrong.

payments = Utbetaling
payments-lead = Måneden som grunnlag for stønaden. Det som godkjennes, endres ikke igjen: rettelser etterpå blir tillegg.
payments-previous = Forrige måned
payments-next = Neste måned
payments-choose = Måned
payments-name = Navn
payments-where = Status
payments-hours = Til stede av planlagt
payments-absence = Ikke godkjent
payments-sum = Anslag
payments-of = { $attended } av { $planned } t
payments-hours-figure = { $hours } t
payments-kroner = { $amount } kr
payments-about = ca. { $amount } kr
payments-state-locked = Godkjent
payments-state-ready = Klar
payments-state-incomplete = Mangler noe
payments-state-running = Ikke over
payments-missing-unrecorded =
    { $count ->
        [one] { $count } time ikke ført
       *[other] { $count } timer ikke ført
    }
payments-missing-unexplained =
    { $count ->
        [one] { $count } fravær uten avklaring
       *[other] { $count } fravær uten avklaring
    }
payments-missing-claims =
    { $count ->
        [one] { $count } melding venter på svar
       *[other] { $count } meldinger venter på svar
    }
payments-missing-disputed =
    { $count ->
        [one] { $count } time deltakeren sier er feil
       *[other] { $count } timer deltakeren sier er feil
    }
payments-missing-no-share = Andelen av stønaden er ikke satt
payments-addenda =
    { $count ->
        [one] { $count } tillegg
       *[other] { $count } tillegg
    }
payments-carried =
    { $count ->
        [one] { $count } tillegg fra før teller her
       *[other] { $count } tillegg fra før teller her
    }
payments-lock-all =
    { $count ->
        [one] Godkjenn { $count } som er klar
       *[other] Godkjenn { $count } som er klare
    }
payments-lock-all-sure =
    { $count ->
        [one] { $count } måned godkjennes for utbetaling. Det kan ikke gjøres om.
       *[other] { $count } måneder godkjennes for utbetaling. Det kan ikke gjøres om.
    }
payments-locked-now =
    { $count ->
        [one] { $count } måned er godkjent.
       *[other] { $count } måneder er godkjent.
    }
payments-lock = Godkjenn måneden
payments-lock-help = Fra da av er tallene grunnlaget for utbetalingen. Rettelser blir tillegg.
payments-lock-sure = Godkjenne måneden for utbetaling? Det kan ikke gjøres om.
payments-lock-knowingly = Jeg har lest hva som mangler, og godkjenner likevel.
payments-not-yet = Måneden er ikke over. Den kan godkjennes fra dagen etter den siste.
payments-leader-locks = Enhetens leder godkjenner.
payments-file = Last ned grunnlaget
payments-file-help = Filene har bare godkjente måneder, og er de samme hver gang.
payments-none = Ingen måneder å vise
payments-none-help = Ingen av sakene dine hadde program denne måneden.
payments-tally = Hvor langt måneden er kommet
payments-back = Alle i { $month }
payments-person = Deltakeren
payments-figures = Timene
payments-figure = Tall
payments-credited = Programtid
payments-clock = På klokka
payments-days = Hele dager
payments-planned = Planlagt
payments-attended = Til stede
payments-excused = Godkjent fravær
payments-unexcused = Ikke godkjent fravær
payments-unrecorded = Ikke ført
payments-target = Mål
payments-gap = Mangler i planen
payments-extending = Dager som forlenger programmet
payments-lines = Time for time
payments-line-how = Regel
payments-rule-lesson-credit = { $lessons } × { $rate } min
payments-rule-clock-time = Tid på klokka
payments-source = { $source } · regelsett { $version }
payments-corrected-to = Rettet etterpå: { $outcome }
payments-disputed = Deltakeren sier at dette er feil
payments-late = { $minutes } min for sent
payments-no-reason = Ikke avklart
payments-estimate = Anslag
payments-estimate-help = Et anslag før skatt, uten lønnet arbeid i programmet (§ 23). Lønn avgjør.
payments-payment = Stønad for måneden
payments-deduction = Trekk
payments-deducted = { $hours } t à { $rate } kr
payments-deducted-days =
    { $count ->
        [one] { $count } dag à { $rate } kr
       *[other] { $count } dager à { $rate } kr
    }
payments-unpaid = Permisjon uten stønad
payments-unpaid-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
payments-expected = Å utbetale
payments-appealable = Så stort trekk er et enkeltvedtak som kan påklages (§ 46 g).
payments-base = G = { $amount } kr fra { $date } ({ $source })
payments-unverified = Beløpet er ikke kontrollert mot kilden.
payments-policy = Trekk etter { $basis }, { $days }, minste enhet { $minutes } min
payments-basis-clock = klokketid
payments-basis-credited = programtid
payments-full-day-hourly = hele dager i timer
payments-full-day-daily = hele dager etter dagsats
payments-no-estimate = Sett andelen, så regnes anslaget ut.
payments-share = Andel av stønaden
payments-share-full = 1/1: 25 år eller eldre
payments-share-five-sixths = 5/6: begge i et par er med, uten barn
payments-share-two-thirds = 2/3: under 25, bor ikke hos foreldre
payments-share-one-third = 1/3: under 25, bor hos foreldre
payments-share-suggested = Alderen tilsier { $share }.
payments-share-from = Gjelder fra
payments-share-set = Sett andelen
payments-share-change = Endre andelen
payments-approved = Godkjent { $date } av { $name }
payments-damaged = Grunnlaget er ikke slik det ble godkjent. Si fra til den som drifter Stegvis.
payments-drift = Timeplanen eller en regel er endret etter godkjenningen. Regnet på nytt ville måneden vært annerledes. Det teller ikke før noen retter måneden.
payments-addenda-title = Tillegg etter godkjenningen
payments-carried-title = Tillegg fra tidligere måneder som teller her
payments-addendum = { $date }, { $name }. Teller i { $month }.
payments-addendum-of = { $date }, { $name }. Gjelder { $month }.
payments-nothing-changed = Tallene er de samme.
correct = Rett
correct-title = Rett { $what }
correct-help = Den godkjente måneden står som den er. Forskjellen teller i neste måned som ikke er godkjent.
correct-save = Legg til rettelsen
correct-done = Rettelsen er lagt til.
stand-what = Hva skal stå?
stand-present = Til stede
stand-late = Kom for sent
stand-absent = Fraværende
stand-late-minutes = Minutter for sent
stand-category = Fraværet er
stand-category-help = Godkjent, hvis det er noe annet enn ugyldig fravær. Tomt: ikke avklart, og det trekkes.
stand-certificate = Erklæring er sett
payments-figures-money = kr
difference-planned = Planlagt
difference-attended = Til stede
difference-excused = Godkjent fravær
difference-unexcused = Ikke godkjent fravær
difference-unrecorded = Ikke ført
difference-deduction = Trekk
difference-unpaid = Uten stønad
difference-expected = Å utbetale
difference-extending-days = Dager som forlenger
difference-unexcused-days = Hele dager, ikke godkjent
difference-target = Mål
so-far = Programmet så langt
so-far-work = 15 timer arbeidsrettet i snitt
so-far-work-planned = Planlagt
so-far-work-attended = Til stede
so-far-average = { $hours } t i uka
so-far-average-other = { $hours } t når uker med bare fri regnes motsatt
so-far-average-none = Ikke begynt
so-far-course = Samfunnskunnskap
so-far-course-of = { $attended } av { $needed } timer
so-far-course-planned = { $planned } til på timeplanen før { $date }
so-far-course-in-time = Rekker det innen fristen på ett år
so-far-course-late = Rekker det ikke innen fristen på ett år slik planen er nå
so-far-course-names = Etter navnet på aktiviteten
so-far-course-modules = Etter modul
so-far-course-lessons = { $attended } timer
so-far-course-more = { $planned } til på timeplanen
so-far-course-none-planned = Ingen flere på timeplanen
so-far-course-done = Fullført
so-far-course-unplaced = Uten modul
so-far-course-unplaced-help = Si hvilken modul aktiviteten er, under Aktiviteter, så telles timene der.
contests = Dette er feil
contests-lead = Timer som deltakerne sier er ført feil. De får svar på sitt språk.
contests-waiting =
    { $count ->
        [one] { $count } venter på svar
       *[other] { $count } venter på svar
    }
contests-none = Ingen venter på svar
contests-answered = Besvart siste måned
contest-today = Kom i dag
contest-days =
    { $count ->
        [one] Har ventet { $count } dag
       *[other] Har ventet { $count } dager
    }
contest-says = Deltakeren sier
contest-says-was-there = Jeg var der
contest-says-came-on-time = Jeg kom i tide
contest-says-had-reason = Jeg hadde en grunn
contest-says-other = Noe annet er feil
contest-recorded = Ført
contest-unrecorded = Ikke ført
contest-answer = Svar
contest-answer-corrected = Det rettes
contest-answer-stands = Det står
contest-reason = Grunn
contest-reason-help = Deltakeren leser grunnen på sitt språk.
contest-reason-recorded-wrong = Det var ført feil
contest-reason-teacher-agrees = Læreren er enig
contest-reason-reason-approved = Fraværet er godkjent
contest-reason-teacher-remembers = Læreren husker det slik det er ført
contest-reason-list-says = Dagens liste viser det som er ført
contest-reason-reason-not-approved = Grunnen til fraværet er ikke godkjent
contest-reason-spoken = Vi har snakket om det
contest-note = Merknad
contest-save = Send svaret
contest-done = { $name } har fått svar.
contest-open = Svar
contest-locked = Måneden er godkjent: rett timen fra måneden, så er dette besvart.
contest-to-month = Til måneden
contests-link = Timer deltakerne sier er feil

refused-payments-already-locked = Måneden er godkjent allerede.
refused-payments-not-over = Måneden er ikke over. Den kan godkjennes fra dagen etter den siste.
refused-payments-leader-approves = I denne kommunen er det enhetens leder som godkjenner måneder.
refused-payments-not-locked = Måneden er ikke godkjent ennå. Rett timen der den er ført.
refused-payments-basis-damaged = Grunnlaget for en måned er ikke slik det ble godkjent. Si fra til den som drifter Stegvis.
refused-payments-missing-unrecorded =
    { $count ->
        [one] { $count } time er ikke ført.
       *[other] { $count } timer er ikke ført.
    }
refused-payments-missing-unexplained =
    { $count ->
        [one] { $count } fravær er ikke avklart. Det trekkes.
       *[other] { $count } fravær er ikke avklart. De trekkes.
    }
refused-payments-missing-claims =
    { $count ->
        [one] { $count } melding om fravær venter på svar.
       *[other] { $count } meldinger om fravær venter på svar.
    }
refused-payments-missing-no-share = Andelen av stønaden er ikke satt.
refused-attendance-already-answered = Noen har svart på dette allerede.
refused-attendance-how-late = Hvor mange minutter for sent?
refused-attendance-not-late = Minutter hører bare til den som kom for sent.
refused-attendance-was-there = Den som var til stede, har ikke noe fravær.
refused-attendance-approved-as-what = Velg hva fraværet godkjennes som.
refused-attendance-reason-does-not-fit = Denne grunnen passer ikke til svaret.
refused-payments-share-too-far-ahead = Dagen ligger mer enn et år fram.
