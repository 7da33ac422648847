### Staff: the plan, from draft to decision, appeal and end.

## The plan's own screen

plan-title = Plan
plan-meetings = Møter om planen
plan-none-yet = Deltakeren har ingen plan ennå.
plan-draft-first = Lag et utkast
plan-draft-new = Lag nytt utkast av planen
plan-number = Versjon { $version }
plan-as-pdf = Planen som PDF
plan-version-as-pdf = Versjon { $version } som PDF
plan-versions = Versjoner
plan-version-state-draft = utkast
plan-version-state-proposed = forslag
plan-version-state-decided = gjelder
plan-version-state-superseded = erstattet
plan-version-state-ended = avsluttet
plan-gaps-count =
    { $count ->
        [one] Én ting mangler før planen kan bestemmes.
       *[other] { $count } ting mangler før planen kan bestemmes.
    }
plan-gaps-none = Alt som loven krever, er med.

## What section 15 asks

plan-missing-end-goal = Sluttmålet er ikke mulig innenfor rammen for programmet
plan-missing-language-goals = Norskmål mangler for en eller flere ferdigheter
plan-missing-long-term-goal = Planen har ingen mål
plan-missing-norwegian-extent = Omfanget av norskopplæringen mangler
plan-missing-social-studies-extent = Omfang og språk for samfunnskunnskap mangler
plan-missing-duration = Varigheten mangler
plan-missing-duration-beyond-frame = Planen varer lenger enn programmet kan
plan-missing-work-or-education = Arbeids- eller utdanningsrettede tiltak mangler
plan-missing-life-skills = Kurs i livsmestring mangler
plan-missing-parental-guidance = Foreldreveiledning mangler: deltakeren har barn
plan-missing-measure-period = Startdato mangler
plan-missing-measure-responsible = Ansvarlig mangler
plan-missing-reasons = Begrunnelsen mangler
plan-missing-competence-mapping = Kompetansekartlegging er ikke ført
plan-missing-career-guidance = Karriereveiledning er ikke ført

## The editor

plan-edit-end-goal = Sluttmål
plan-edit-end-goal-what = Hva skal programmet føre til?
plan-edit-default-goal = Loven setter dette først: { $goal }.
plan-edit-end-goal-text = Yrke eller utdanning
plan-edit-end-goal-text-help = På norsk, for eksempel helsefagarbeider.
plan-edit-norwegian = Norsk
plan-edit-norwegian-help = Et mål senkes ett nivå om gangen, og heves når det går fort (forskriften §§ 27–28).
plan-edit-norwegian-hours = Norskopplæring
plan-edit-norwegian-until = Norsk til og med
plan-edit-hours = timer
plan-edit-hours-a-week = timer i uka
plan-edit-social = Samfunnskunnskap
plan-edit-social-help = 75 timer på et språk som deltakeren forstår.
plan-edit-social-hours = Omfang
plan-edit-social-language = Språk i opplæringen
plan-edit-duration = Varighet
plan-edit-from = Fra
plan-edit-to = Til og med
plan-edit-since = fra { $date }
plan-edit-until = til { $date }
plan-edit-latest-end = Programmet kan vare til { $date }.
plan-edit-reasons = Begrunnelse
plan-edit-reasons-what = Hvorfor disse tiltakene?
plan-edit-reasons-help = Hvordan de styrker mulighetene for arbeid og målet i norsk.
plan-edit-view = Det deltakeren mener
plan-edit-view-help = Med deltakerens egne ord. Ikke noe om helse, tro eller flukt.
plan-edit-view-language = Språket som dette er skrevet på
plan-edit-save = Lagre utkastet
plan-edit-goals = Mål og tiltak
plan-edit-goals-help = Langsiktige mål, delmål på veien, og tiltakene som fører dit.
plan-edit-goal = Langsiktig mål
plan-edit-step = Delmål
plan-edit-add-goal = Legg til langsiktig mål
plan-edit-add-step = Legg til delmål
plan-edit-add-step-to = Legg til delmål under { $name }
plan-edit-add-measure = Legg til tiltak
plan-edit-add-measure-to = Legg til tiltak under { $name }
plan-edit-up = Flytt opp: { $name }
plan-edit-down = Flytt ned: { $name }
plan-edit-change = Endre: { $name }
plan-edit-remove = Ta ut: { $name }
plan-edit-standard = Velg fra lista
plan-edit-own-words = Med egne ord
plan-edit-text = Med egne ord
plan-edit-more = Utdyping
plan-edit-text-help = På norsk. Det som står i lista, leser deltakeren på sitt eget språk.
plan-edit-no-words = Velg fra lista, eller skriv med egne ord.
plan-edit-measure = Tiltak
plan-edit-measure-what = Hvilket tiltak?
plan-edit-kind = Hva slags aktivitet
plan-edit-weekly = Omfang
plan-edit-responsible = Ansvarlig
plan-edit-organisation = Virksomhet
plan-edit-place = Sted
plan-edit-keep = Lagre

## Proposed and decided

plan-discard = Forkast utkastet
plan-discard-sure = Forkaste utkastet?
plan-discard-help = Alt som står i det, blir borte. Planen som gjelder, står som før.
plan-discard-yes = Ja, forkast
plan-propose = Foreslå planen
plan-propose-help = Et forslag står stille til det er bestemt eller tatt tilbake. Deltakeren ser det på telefonen.
plan-propose-do = Foreslå
plan-propose-gaps =
    { $count ->
        [one] Én ting som loven krever, mangler. Planen kan foreslås, men ikke bestemmes.
       *[other] { $count } ting som loven krever, mangler. Planen kan foreslås, men ikke bestemmes.
    }
plan-take-back = Ta forslaget tilbake
plan-decide = Bestem planen
plan-decide-help = Planen blir et enkeltvedtak. Etterpå kan ingenting i den endres, og den erstatter den som gjelder nå.
plan-decide-not-yours = I denne kommunen er det lederen som bestemmer planen.
plan-decide-when = Dato for vedtaket
plan-decide-do = Bestem planen
plan-content = Planen som gjelder
plan-content-proposed = Forslaget

## The plan that holds

plan-held = Versjon { $version } gjelder
plan-held-by = Bestemt { $date } av { $name }
plan-not-known = Ikke gjort kjent
plan-not-known-help = Klagefristen begynner først når deltakeren har fått vite om planen.
plan-known = Gjør planen kjent
plan-known-again = Før flere varsler
plan-known-on = Gjort kjent { $date }
plan-known-how = Hvordan fikk deltakeren vite det?
plan-known-when = Når
plan-known-do = Før det
plan-remind = Planen er ikke åpnet på en uke. Varsle deltakeren på nytt (fra { $date }).
plan-notice-sent = Varslet på telefonen
plan-notice-first-opened = Åpnet første gang på telefonen
plan-notice-reminded = Varslet på nytt
plan-notice-explained-orally = Forklart muntlig gjennom tolk
plan-notice-on-paper = Gitt på papir
plan-interpreter-language = Tolkens språk
plan-interpreter-qualified = Tolken var kvalifisert
plan-appeal-new = Registrer klage
plan-appeal-help = En klage som kommer for sent, registreres også. Den kan tas til behandling.
plan-appeal-received = Mottatt
plan-appeal-how = Hvordan kom klagen?
plan-appeal-do = Registrer
plan-appeal-from = Klage { $date }:
plan-appeal-late = etter fristen
plan-appeal-state-received = mottatt
plan-appeal-state-forwarded = sendt til Statsforvalteren
plan-appeal-state-upheld = vedtaket står
plan-appeal-state-changed = vedtaket endret
plan-appeal-state-withdrawn = trukket
plan-appeal-do-forwarded = Send til Statsforvalteren
plan-appeal-do-upheld = Vedtaket står
plan-appeal-do-changed = Vedtaket er endret
plan-appeal-do-withdrawn = Klagen er trukket
plan-end = Avslutt planen
plan-end-help = Bare når ingen ny plan skal ta over.
plan-ended-on = Avsluttet fra
plan-end-reason = Hvorfor
plan-end-reason-programme-ended = Programmet er slutt
plan-end-reason-moved = Deltakeren har flyttet
plan-end-reason-other = Annet
plan-end-do = Avslutt
plan-progress-of = Framgang: { $name }
plan-thinks = Deltakeren mener: { $face }
plan-face-good = det går bra
plan-face-so-so = det går sånn passe
plan-face-hard = det er vanskelig

## Beside the plan

plan-review = Se på planen igjen
plan-review-interval = Det er på tide
plan-review-level-reached = Et nivå i norsk er nådd
plan-review-birth = Deltakeren har fått barn
plan-review-job = Deltakeren har begynt eller sluttet i en jobb
plan-review-long-absence = Deltakeren har ikke vært til stede på fire uker
plan-review-work-window = Nå gjelder kravet om 15 timer arbeidsrettet i uka
plan-review-end-near = Programmet slutter snart
plan-groundwork = Grunnlag
plan-groundwork-add = Før noe som er gjort
plan-groundwork-what = Hva er gjort?
plan-groundwork-by = Av hvem
plan-groundwork-on = Når
plan-groundwork-competence-mapping = Kompetansekartlegging
plan-groundwork-career-guidance = Karriereveiledning
plan-groundwork-prior-learning-assessment = Realkompetansevurdering
plan-service-refugee-service = flyktningtjenesten
plan-service-nav = NAV
plan-service-adult-education = voksenopplæringen
plan-service-county = fylkeskommunen
plan-service-other = andre
plan-levels = Nivå i norsk
plan-level-add = Før et nivå
plan-level-skill = Ferdighet
plan-level-level = Nivå
plan-level-says = Hva fører du?
plan-level-on = Når
plan-level-source-teacher = læreren
plan-level-source-test = norskprøven
plan-level-source-ready-for-test = klar for prøven
levels-source-teacher = Lærerens vurdering
levels-source-ready-for-test = Klar for norskprøven
levels-source-test = Resultat på norskprøven
levels-goal = Målet i planen
levels-now = Nå
levels-none = ikke ført
levels-tell = Hva kan deltakeren nå?
levels-tell-help = La det stå tomt der det ikke er noe nytt. Det som er ført før, blir stående.
plan-commitment-contract = Integreringskontrakt
plan-commitment-declaration = Integreringserklæring
plan-not-signed = Ikke underskrevet.
plan-sign = Før underskrift
plan-template = Versjon av dokumentet
plan-template-help = Slik den står på dokumentet, for eksempel 2026-1.
plan-sign-language = Språk
plan-signed-on = Underskrevet
plan-sign-how = Hvordan
plan-signing-on-phone = på telefonen
plan-signing-on-paper = på papir
plan-signing-orally-through-interpreter = muntlig gjennom tolk
plan-translations = Oversatt til { $language }
plan-translations-help = Det som er skrevet på norsk, oversettes av et menneske. Maskiner oversetter ikke vedtak.
plan-translate = Oversett
plan-translation = Oversettelse til { $language }
plan-translation-change = Endre oversettelsen
plan-translation-outdated = Den norske teksten er endret etterpå.
plan-text-end-goal-text = Sluttmål
plan-text-reasons = Begrunnelse
plan-text-goal = Mål
plan-text-measure = Tiltak

## What differs

plan-difference = Hva er endret fra { $one } til { $other }
plan-no-difference = Ingenting er endret.
plan-material = Dette er vesentlig og krever nytt vedtak:
plan-material-end-goal = sluttmål
plan-material-duration = varighet
plan-material-track = løp
plan-material-extent = stor endring av omfang
plan-change-goal = målet «{ $name }»
plan-change-measure = tiltaket «{ $name }»
plan-change-added = Lagt til: { $what }
plan-change-removed = Tatt ut: { $what }
plan-change-text = { $about }: ny tekst
plan-change-from-to = { $about }: fra { $was } til { $is }
plan-change-to = { $about }: { $is }
plan-change-gone = { $about }: ikke lenger { $was }
plan-field-end-goal = sluttmål
plan-field-end-goal-text = yrke eller utdanning
plan-field-listening = lytte
plan-field-reading = lese
plan-field-writing = skrive
plan-field-oral = snakke
plan-field-norwegian-minutes = norsk i uka
plan-field-norwegian-until = norsk til
plan-field-social-studies-hours = timer samfunnskunnskap
plan-field-social-studies-language = språk i samfunnskunnskap
plan-field-starts-on = start
plan-field-ends-on = slutt
plan-field-reasons = begrunnelse
plan-field-participant-view = det deltakeren mener
plan-field-participant-view-language = språket for det deltakeren mener
plan-field-standard = valgt fra lista
plan-field-text = egne ord
plan-field-kind = aktivitet
plan-field-weekly-minutes = omfang i uka
plan-field-responsible = ansvarlig
plan-field-organisation = virksomhet
plan-field-place = sted

## Those without a plan

plans-missing-title = Uten plan
plans-missing-lead = Alle skal ha en plan som er bestemt. De som har ventet lengst, står øverst.
plans-missing-none = Alle har en plan.
plans-missing-count =
    { $count ->
        [one] { $count } mangler plan
       *[other] { $count } mangler plan
    }
plans-missing-days =
    { $count ->
        [one] { $count } dag i program uten plan
       *[other] { $count } dager i program uten plan
    }
plans-missing-soon = Programmet har ikke startet
plans-missing-start = Start { $date }
plans-missing-nothing = ikke begynt

## What is refused

refused-plans-draft-already = Et utkast eller forslag er alt i arbeid.
refused-plans-draft-is-needed = Utkastet kan ikke forkastes: det er brukt i et møte.
refused-plans-frozen = Planen er bestemt og kan ikke endres. Lag et nytt utkast.
refused-plans-proposed-already = Planen er foreslått. Ta forslaget tilbake før du endrer noe.
refused-plans-not-proposed = Planen er ikke et forslag.
refused-plans-not-decided = Planen er ikke bestemt.
refused-plans-not-for-you-to-decide = I denne kommunen er det lederen som bestemmer planen.
refused-plans-something-missing = Planen kan ikke bestemmes ennå: noe som loven krever (§ 15), mangler.
refused-plans-appeal-already = En klage er alt til behandling.
refused-plans-appeal-closed = Klagen er ferdig behandlet.
refused-plans-appeal-goes-back = En klage går ikke tilbake til mottatt.
refused-plans-other-commitment = I dag er det et annet dokument som skal underskrives.
refused-plans-in-future = Datoen har ikke vært ennå.
refused-plans-before-former = Datoen er før vedtaket som gjelder nå.
refused-plans-before-decision = Datoen er før vedtaket.
refused-plans-no-level = Velg nivå for minst én ferdighet.
refused-plans-test-told-by-case = Resultatet av en prøve er det rådgiveren som fører.
refused-plans-no-such-day = Denne datoen kan ikke brukes her.
refused-plans-ends-before-start = Slutten må ha en start, og komme etter den.
refused-plans-no-such-hours = Skriv et antall som er mer enn null.
refused-plans-no-such-language = Velg et språk.
refused-plans-too-long = Skriv høyst { $most } tegn.
refused-plans-no-such-goal = Velg et mål som står i planen.
refused-plans-has-steps = Et mål som har delmål, kan ikke selv være delmål.
refused-plans-no-such-standard = Velg fra lista, eller skriv med egne ord.
refused-plans-no-words = Velg fra lista, eller skriv med egne ord.
refused-plans-lowered-too-far = Et norskmål senkes ett nivå om gangen.
refused-plans-only-the-phone = Det er telefonen som sier at planen er åpnet.
refused-plans-which-interpreter = Si hvilket språk tolken brukte, og om tolken var kvalifisert.
refused-plans-no-template = Skriv versjonen av dokumentet, med bokstaver, tall, punktum og strek.
