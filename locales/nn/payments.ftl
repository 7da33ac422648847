### Staff: months for payment, and what participants say is wrong.
### Review: no native speaker has read this file yet.

payments = Utbetaling
payments-lead = Månaden som grunnlag for stønaden. Det som blir godkjent, blir ikkje endra igjen: rettingar etterpå blir tillegg.
payments-previous = Førre månad
payments-next = Neste månad
payments-choose = Månad
payments-name = Namn
payments-where = Status
payments-hours = Til stades av planlagt
payments-absence = Ikkje godkjent
payments-sum = Overslag
payments-of = { $attended } av { $planned } t
payments-hours-figure = { $hours } t
payments-kroner = { $amount } kr
payments-about = ca. { $amount } kr
payments-state-locked = Godkjend
payments-state-ready = Klar
payments-state-incomplete = Manglar noko
payments-state-running = Ikkje over
payments-missing-unrecorded =
    { $count ->
        [one] { $count } time ikkje ført
       *[other] { $count } timar ikkje førte
    }
payments-missing-unexplained =
    { $count ->
        [one] { $count } fråvær utan avklaring
       *[other] { $count } fråvær utan avklaring
    }
payments-missing-claims =
    { $count ->
        [one] { $count } melding ventar på svar
       *[other] { $count } meldingar ventar på svar
    }
payments-missing-disputed =
    { $count ->
        [one] { $count } time deltakaren seier er feil
       *[other] { $count } timar deltakaren seier er feil
    }
payments-missing-no-share = Delen av stønaden er ikkje sett
payments-addenda =
    { $count ->
        [one] { $count } tillegg
       *[other] { $count } tillegg
    }
payments-carried =
    { $count ->
        [one] { $count } tillegg frå før tel her
       *[other] { $count } tillegg frå før tel her
    }
payments-lock-all =
    { $count ->
        [one] Godkjenn { $count } som er klar
       *[other] Godkjenn { $count } som er klare
    }
payments-lock-all-sure =
    { $count ->
        [one] { $count } månad blir godkjend for utbetaling. Det kan ikkje gjerast om.
       *[other] { $count } månader blir godkjende for utbetaling. Det kan ikkje gjerast om.
    }
payments-locked-now =
    { $count ->
        [one] { $count } månad er godkjend.
       *[other] { $count } månader er godkjende.
    }
payments-lock = Godkjenn månaden
payments-lock-help = Frå då av er tala grunnlaget for utbetalinga. Rettingar blir tillegg.
payments-lock-sure = Godkjenne månaden for utbetaling? Det kan ikkje gjerast om.
payments-lock-knowingly = Eg har lese kva som manglar, og godkjenner likevel.
payments-not-yet = Månaden er ikkje over. Han kan godkjennast frå dagen etter den siste.
payments-leader-locks = Leiaren for eininga godkjenner.
payments-file = Last ned grunnlaget
payments-file-help = Filene har berre godkjende månader, og er dei same kvar gong.
payments-none = Ingen månader å vise
payments-none-help = Ingen av sakene dine hadde program denne månaden.
payments-tally = Kor langt månaden er kommen
payments-back = Alle i { $month }
payments-person = Deltakaren
payments-figures = Timane
payments-figure = Tal
payments-credited = Programtid
payments-clock = På klokka
payments-days = Heile dagar
payments-planned = Planlagt
payments-attended = Til stades
payments-excused = Godkjent fråvær
payments-unexcused = Ikkje godkjent fråvær
payments-unrecorded = Ikkje ført
payments-target = Mål
payments-gap = Manglar i planen
payments-extending = Dagar som forlengjer programmet
payments-lines = Time for time
payments-line-how = Regel
payments-rule-lesson-credit = { $lessons } × { $rate } min
payments-rule-clock-time = Tid på klokka
payments-source = { $source } · regelsett { $version }
payments-corrected-to = Retta etterpå: { $outcome }
payments-disputed = Deltakaren seier at dette er feil
payments-late = { $minutes } min for seint
payments-no-reason = Ikkje avklart
payments-estimate = Overslag
payments-estimate-help = Eit overslag før skatt, utan løna arbeid i programmet (§ 23). Løn avgjer.
payments-payment = Stønad for månaden
payments-deduction = Trekk
payments-deducted = { $hours } t à { $rate } kr
payments-deducted-days =
    { $count ->
        [one] { $count } dag à { $rate } kr
       *[other] { $count } dagar à { $rate } kr
    }
payments-unpaid = Permisjon utan stønad
payments-unpaid-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
payments-expected = Å betale ut
payments-appealable = Så stort trekk er eit enkeltvedtak som kan påklagast (§ 46 g).
payments-base = G = { $amount } kr frå { $date } ({ $source })
payments-unverified = Beløpet er ikkje kontrollert mot kjelda.
payments-policy = Trekk etter { $basis }, { $days }, minste eining { $minutes } min
payments-basis-clock = klokketid
payments-basis-credited = programtid
payments-full-day-hourly = heile dagar i timar
payments-full-day-daily = heile dagar etter dagsats
payments-no-estimate = Set delen, så blir overslaget rekna ut.
payments-share = Del av stønaden
payments-share-full = 1/1: 25 år eller eldre
payments-share-five-sixths = 5/6: begge i eit par er med, utan barn
payments-share-two-thirds = 2/3: under 25, bur ikkje hos foreldre
payments-share-one-third = 1/3: under 25, bur hos foreldre
payments-share-suggested = Alderen tilseier { $share }.
payments-share-from = Gjeld frå
payments-share-set = Set delen
payments-share-change = Endre delen
payments-approved = Godkjend { $date } av { $name }
payments-damaged = Grunnlaget er ikkje slik det vart godkjent. Sei frå til den som driftar Stegvis.
payments-drift = Timeplanen eller ein regel er endra etter godkjenninga. Rekna på nytt ville månaden vore annleis. Det tel ikkje før nokon rettar månaden.
payments-addenda-title = Tillegg etter godkjenninga
payments-carried-title = Tillegg frå tidlegare månader som tel her
payments-addendum = { $date }, { $name }. Tel i { $month }.
payments-addendum-of = { $date }, { $name }. Gjeld { $month }.
payments-nothing-changed = Tala er dei same.
correct = Rett
correct-title = Rett { $what }
correct-help = Den godkjende månaden står som han er. Skilnaden tel i neste månad som ikkje er godkjend.
correct-save = Legg til rettinga
correct-done = Rettinga er lagd til.
stand-what = Kva skal stå?
stand-present = Til stades
stand-late = Kom for seint
stand-absent = Fråverande
stand-late-minutes = Minutt for seint
stand-category = Fråværet er
stand-category-help = Godkjent, dersom det er noko anna enn ugyldig fråvær. Tomt: ikkje avklart, og det blir trekt.
stand-certificate = Erklæring er sett
payments-figures-money = kr
difference-planned = Planlagt
difference-attended = Til stades
difference-excused = Godkjent fråvær
difference-unexcused = Ikkje godkjent fråvær
difference-unrecorded = Ikkje ført
difference-deduction = Trekk
difference-unpaid = Utan stønad
difference-expected = Å betale ut
difference-extending-days = Dagar som forlengjer
difference-unexcused-days = Heile dagar, ikkje godkjent
difference-target = Mål
so-far = Programmet så langt
so-far-work = 15 timar arbeidsretta i snitt
so-far-work-planned = Planlagt
so-far-work-attended = Til stades
so-far-average = { $hours } t i veka
so-far-average-other = { $hours } t når veker med berre fri blir rekna motsett
so-far-average-none = Ikkje byrja
so-far-course = Samfunnskunnskap
so-far-course-of = { $attended } av { $needed } timar
so-far-course-planned = { $planned } til på timeplanen før { $date }
so-far-course-in-time = Rekk det innan fristen på eitt år
so-far-course-late = Rekk det ikkje innan fristen på eitt år slik planen er no
so-far-course-names = Etter namnet på aktiviteten
so-far-course-modules = Etter modul
so-far-course-lessons = { $attended } timar
so-far-course-more = { $planned } til på timeplanen
so-far-course-none-planned = Ingen fleire på timeplanen
so-far-course-done = Fullført
so-far-course-unplaced = Utan modul
so-far-course-unplaced-help = Sei kva modul aktiviteten er, under Aktivitetar, så blir timane talde der.
contests = Dette er feil
contests-lead = Timar som deltakarane seier er ført feil. Dei får svar på sitt språk.
contests-waiting =
    { $count ->
        [one] { $count } ventar på svar
       *[other] { $count } ventar på svar
    }
contests-none = Ingen ventar på svar
contests-answered = Svart på siste månaden
contest-today = Kom i dag
contest-days =
    { $count ->
        [one] Har venta { $count } dag
       *[other] Har venta { $count } dagar
    }
contest-says = Deltakaren seier
contest-says-was-there = Eg var der
contest-says-came-on-time = Eg kom i tide
contest-says-had-reason = Eg hadde ein grunn
contest-says-other = Noko anna er feil
contest-recorded = Ført
contest-unrecorded = Ikkje ført
contest-answer = Svar
contest-answer-corrected = Det blir retta
contest-answer-stands = Det står
contest-reason = Grunn
contest-reason-help = Deltakaren les grunnen på sitt språk.
contest-reason-recorded-wrong = Det var ført feil
contest-reason-teacher-agrees = Læraren er einig
contest-reason-reason-approved = Fråværet er godkjent
contest-reason-teacher-remembers = Læraren hugsar det slik det er ført
contest-reason-list-says = Lista for dagen viser det som er ført
contest-reason-reason-not-approved = Grunnen til fråværet er ikkje godkjend
contest-reason-spoken = Vi har snakka om det
contest-note = Merknad
contest-save = Send svaret
contest-done = { $name } har fått svar.
contest-open = Svar
contest-locked = Månaden er godkjend: rett timen frå månaden, så er dette svart på.
contest-to-month = Til månaden
contests-link = Timar deltakarane seier er feil

refused-payments-already-locked = Månaden er godkjend allereie.
refused-payments-not-over = Månaden er ikkje over. Han kan godkjennast frå dagen etter den siste.
refused-payments-leader-approves = I denne kommunen er det leiaren for eininga som godkjenner månader.
refused-payments-not-locked = Månaden er ikkje godkjend enno. Rett timen der han er ført.
refused-payments-basis-damaged = Grunnlaget for ein månad er ikkje slik det vart godkjent. Sei frå til den som driftar Stegvis.
refused-payments-missing-unrecorded =
    { $count ->
        [one] { $count } time er ikkje ført.
       *[other] { $count } timar er ikkje førte.
    }
refused-payments-missing-unexplained =
    { $count ->
        [one] { $count } fråvær er ikkje avklart. Det blir trekt.
       *[other] { $count } fråvær er ikkje avklarte. Dei blir trekte.
    }
refused-payments-missing-claims =
    { $count ->
        [one] { $count } melding om fråvær ventar på svar.
       *[other] { $count } meldingar om fråvær ventar på svar.
    }
refused-payments-missing-no-share = Delen av stønaden er ikkje sett.
refused-attendance-already-answered = Nokon har svart på dette allereie.
refused-attendance-how-late = Kor mange minutt for seint?
refused-attendance-not-late = Minutt høyrer berre til den som kom for seint.
refused-attendance-was-there = Den som var til stades, har ikkje noko fråvær.
refused-attendance-approved-as-what = Vel kva fråværet blir godkjent som.
refused-attendance-reason-does-not-fit = Denne grunnen passar ikkje til svaret.
refused-payments-share-too-far-ahead = Dagen ligg meir enn eit år fram.
