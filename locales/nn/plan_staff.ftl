### Review: no native speaker has read this file yet.
### Staff: the plan, from draft to decision, appeal and end.

## The plan's own screen

plan-title = Plan
plan-meetings = Møte om planen
plan-none-yet = Deltakaren har ingen plan enno.
plan-draft-first = Lag eit utkast
plan-draft-new = Lag nytt utkast av planen
plan-number = Versjon { $version }
plan-as-pdf = Planen som PDF
plan-version-as-pdf = Versjon { $version } som PDF
plan-versions = Versjonar
plan-version-state-draft = utkast
plan-version-state-proposed = framlegg
plan-version-state-decided = gjeld
plan-version-state-superseded = erstatta
plan-version-state-ended = avslutta
plan-gaps-count =
    { $count ->
        [one] Éin ting manglar før planen kan bestemmast.
       *[other] { $count } ting manglar før planen kan bestemmast.
    }
plan-gaps-none = Alt som lova krev, er med.

## What section 15 asks

plan-missing-end-goal = Sluttmålet er ikkje mogleg innanfor ramma for programmet
plan-missing-language-goals = Norskmål manglar for ein eller fleire ferdigheiter
plan-missing-long-term-goal = Planen har ingen mål
plan-missing-norwegian-extent = Omfanget av norskopplæringa manglar
plan-missing-social-studies-extent = Omfang og språk for samfunnskunnskap manglar
plan-missing-duration = Varigheita manglar
plan-missing-duration-beyond-frame = Planen varer lenger enn programmet kan
plan-missing-work-or-education = Arbeids- eller utdanningsretta tiltak manglar
plan-missing-life-skills = Kurs i livsmeistring manglar
plan-missing-parental-guidance = Foreldrerettleiing manglar: deltakaren har barn
plan-missing-measure-period = Startdato manglar
plan-missing-measure-responsible = Ansvarleg manglar
plan-missing-reasons = Grunngivinga manglar
plan-missing-competence-mapping = Kompetansekartlegging er ikkje ført
plan-missing-career-guidance = Karriererettleiing er ikkje ført

## The editor

plan-edit-end-goal = Sluttmål
plan-edit-end-goal-what = Kva skal programmet føre til?
plan-edit-default-goal = Lova set dette først: { $goal }.
plan-edit-end-goal-text = Yrke eller utdanning
plan-edit-end-goal-text-help = På norsk, til dømes helsefagarbeidar.
plan-edit-norwegian = Norsk
plan-edit-norwegian-help = Eit mål blir senka eitt nivå om gongen, og heva når det går fort (forskrifta §§ 27–28).
plan-edit-norwegian-hours = Norskopplæring
plan-edit-norwegian-until = Norsk til og med
plan-edit-hours = timar
plan-edit-hours-a-week = timar i veka
plan-edit-social = Samfunnskunnskap
plan-edit-social-help = 75 timar på eit språk som deltakaren forstår.
plan-edit-social-hours = Omfang
plan-edit-social-language = Språk i opplæringa
plan-edit-duration = Varigheit
plan-edit-from = Frå
plan-edit-to = Til og med
plan-edit-since = frå { $date }
plan-edit-until = til { $date }
plan-edit-latest-end = Programmet kan vare til { $date }.
plan-edit-reasons = Grunngiving
plan-edit-reasons-what = Kvifor desse tiltaka?
plan-edit-reasons-help = Korleis dei styrkjer sjansane for arbeid og målet i norsk.
plan-edit-view = Det deltakaren meiner
plan-edit-view-help = Med deltakaren sine eigne ord. Ikkje noko om helse, tru eller flukt.
plan-edit-view-language = Språket som dette er skrive på
plan-edit-save = Lagre utkastet
plan-edit-goals = Mål og tiltak
plan-edit-goals-help = Langsiktige mål, delmål på vegen, og tiltaka som fører dit.
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
plan-edit-standard = Vel frå lista
plan-edit-own-words = Med eigne ord
plan-edit-text = Med eigne ord
plan-edit-more = Utdjuping
plan-edit-text-help = På norsk. Det som står i lista, les deltakaren på sitt eige språk.
plan-edit-no-words = Vel frå lista, eller skriv med eigne ord.
plan-edit-measure = Tiltak
plan-edit-measure-what = Kva for tiltak?
plan-edit-kind = Kva slags aktivitet
plan-edit-weekly = Omfang
plan-edit-responsible = Ansvarleg
plan-edit-organisation = Verksemd
plan-edit-place = Stad
plan-edit-keep = Lagre

## Proposed and decided

plan-discard = Forkast utkastet
plan-discard-sure = Forkaste utkastet?
plan-discard-help = Alt som står i det, blir borte. Planen som gjeld, står som før.
plan-discard-yes = Ja, forkast
plan-propose = Føreslå planen
plan-propose-help = Eit framlegg står stille til det er bestemt eller teke tilbake. Deltakaren ser det på telefonen.
plan-propose-do = Føreslå
plan-propose-gaps =
    { $count ->
        [one] Éin ting som lova krev, manglar. Planen kan føreslåast, men ikkje bestemmast.
       *[other] { $count } ting som lova krev, manglar. Planen kan føreslåast, men ikkje bestemmast.
    }
plan-take-back = Ta framlegget tilbake
plan-decide = Bestem planen
plan-decide-help = Planen blir eit enkeltvedtak. Etterpå kan ingenting i han endrast, og han erstattar den som gjeld no.
plan-decide-not-yours = I denne kommunen er det leiaren som bestemmer planen.
plan-decide-when = Dato for vedtaket
plan-decide-do = Bestem planen
plan-content = Planen som gjeld
plan-content-proposed = Framlegget

## The plan that holds

plan-held = Versjon { $version } gjeld
plan-held-by = Bestemt { $date } av { $name }
plan-not-known = Ikkje gjord kjend
plan-not-known-help = Klagefristen byrjar først når deltakaren har fått vite om planen.
plan-known = Gjer planen kjend
plan-known-again = Før fleire varsel
plan-known-on = Gjord kjend { $date }
plan-known-how = Korleis fekk deltakaren vite det?
plan-known-when = Når
plan-known-do = Før det
plan-remind = Planen er ikkje opna på ei veke. Varsle deltakaren på nytt (frå { $date }).
plan-notice-sent = Varsla på telefonen
plan-notice-first-opened = Opna første gong på telefonen
plan-notice-reminded = Varsla på nytt
plan-notice-explained-orally = Forklart munnleg gjennom tolk
plan-notice-on-paper = Gitt på papir
plan-interpreter-language = Språket til tolken
plan-interpreter-qualified = Tolken var kvalifisert
plan-appeal-new = Registrer klage
plan-appeal-help = Ei klage som kjem for seint, blir også registrert. Ho kan takast til handsaming.
plan-appeal-received = Motteken
plan-appeal-how = Korleis kom klaga?
plan-appeal-do = Registrer
plan-appeal-from = Klage { $date }:
plan-appeal-late = etter fristen
plan-appeal-state-received = motteken
plan-appeal-state-forwarded = send til Statsforvaltaren
plan-appeal-state-upheld = vedtaket står
plan-appeal-state-changed = vedtaket endra
plan-appeal-state-withdrawn = trekt
plan-appeal-do-forwarded = Send til Statsforvaltaren
plan-appeal-do-upheld = Vedtaket står
plan-appeal-do-changed = Vedtaket er endra
plan-appeal-do-withdrawn = Klaga er trekt
plan-end = Avslutt planen
plan-end-help = Berre når ingen ny plan skal ta over.
plan-ended-on = Avslutta frå
plan-end-reason = Kvifor
plan-end-reason-programme-ended = Programmet er slutt
plan-end-reason-moved = Deltakaren har flytt
plan-end-reason-other = Anna
plan-end-do = Avslutt
plan-progress-of = Framgang: { $name }
plan-thinks = Deltakaren meiner: { $face }
plan-face-good = det går bra
plan-face-so-so = det går sånn passe
plan-face-hard = det er vanskeleg

## Beside the plan

plan-review = Sjå på planen igjen
plan-review-interval = Det er på tide
plan-review-level-reached = Eit nivå i norsk er nådd
plan-review-birth = Deltakaren har fått barn
plan-review-job = Deltakaren har byrja eller slutta i ein jobb
plan-review-long-absence = Deltakaren har ikkje vore til stades på fire veker
plan-review-work-window = No gjeld kravet om 15 timar arbeidsretta i veka
plan-review-end-near = Programmet sluttar snart
plan-groundwork = Grunnlag
plan-groundwork-add = Før noko som er gjort
plan-groundwork-what = Kva er gjort?
plan-groundwork-by = Av kven
plan-groundwork-on = Når
plan-groundwork-competence-mapping = Kompetansekartlegging
plan-groundwork-career-guidance = Karriererettleiing
plan-groundwork-prior-learning-assessment = Realkompetansevurdering
plan-service-refugee-service = flyktningtenesta
plan-service-nav = NAV
plan-service-adult-education = vaksenopplæringa
plan-service-county = fylkeskommunen
plan-service-other = andre
plan-levels = Nivå i norsk
plan-level-add = Før eit nivå
plan-level-skill = Ferdigheit
plan-level-level = Nivå
plan-level-says = Kva fører du?
plan-level-on = Når
plan-level-source-teacher = læraren
plan-level-source-test = norskprøva
plan-level-source-ready-for-test = klar for prøva
levels-source-teacher = Vurderinga til læraren
levels-source-ready-for-test = Klar for norskprøva
levels-source-test = Resultat på norskprøva
levels-goal = Målet i planen
levels-now = No
levels-none = ikkje ført
levels-tell = Kva kan deltakaren no?
levels-tell-help = La det stå tomt der det ikkje er noko nytt. Det som er ført før, blir ståande.
plan-commitment-contract = Integreringskontrakt
plan-commitment-declaration = Integreringserklæring
plan-not-signed = Ikkje skriven under.
plan-sign = Før underskrift
plan-template = Versjon av dokumentet
plan-template-help = Slik han står på dokumentet, til dømes 2026-1.
plan-sign-language = Språk
plan-signed-on = Skriven under
plan-sign-how = Korleis
plan-signing-on-phone = på telefonen
plan-signing-on-paper = på papir
plan-signing-orally-through-interpreter = munnleg gjennom tolk
plan-translations = Omsett til { $language }
plan-translations-help = Det som er skrive på norsk, blir omsett av eit menneske. Maskiner omset ikkje vedtak.
plan-translate = Omset
plan-translation = Omsetjing til { $language }
plan-translation-change = Endre omsetjinga
plan-translation-outdated = Den norske teksten er endra etterpå.
plan-text-end-goal-text = Sluttmål
plan-text-reasons = Grunngiving
plan-text-goal = Mål
plan-text-measure = Tiltak

## What differs

plan-difference = Kva er endra frå { $one } til { $other }
plan-no-difference = Ingenting er endra.
plan-material = Dette er vesentleg og krev nytt vedtak:
plan-material-end-goal = sluttmål
plan-material-duration = varigheit
plan-material-track = løp
plan-material-extent = stor endring av omfang
plan-change-goal = målet «{ $name }»
plan-change-measure = tiltaket «{ $name }»
plan-change-added = Lagt til: { $what }
plan-change-removed = Teke ut: { $what }
plan-change-text = { $about }: ny tekst
plan-change-from-to = { $about }: frå { $was } til { $is }
plan-change-to = { $about }: { $is }
plan-change-gone = { $about }: ikkje lenger { $was }
plan-field-end-goal = sluttmål
plan-field-end-goal-text = yrke eller utdanning
plan-field-listening = lytte
plan-field-reading = lese
plan-field-writing = skrive
plan-field-oral = snakke
plan-field-norwegian-minutes = norsk i veka
plan-field-norwegian-until = norsk til
plan-field-social-studies-hours = timar samfunnskunnskap
plan-field-social-studies-language = språk i samfunnskunnskap
plan-field-starts-on = start
plan-field-ends-on = slutt
plan-field-reasons = grunngiving
plan-field-participant-view = det deltakaren meiner
plan-field-participant-view-language = språket for det deltakaren meiner
plan-field-standard = valt frå lista
plan-field-text = eigne ord
plan-field-kind = aktivitet
plan-field-weekly-minutes = omfang i veka
plan-field-responsible = ansvarleg
plan-field-organisation = verksemd
plan-field-place = stad

## Those without a plan

plans-missing-title = Utan plan
plans-missing-lead = Alle skal ha ein plan som er bestemt. Dei som har venta lengst, står øvst.
plans-missing-none = Alle har ein plan.
plans-missing-count =
    { $count ->
        [one] { $count } manglar plan
       *[other] { $count } manglar plan
    }
plans-missing-days =
    { $count ->
        [one] { $count } dag i program utan plan
       *[other] { $count } dagar i program utan plan
    }
plans-missing-soon = Programmet har ikkje starta
plans-missing-start = Start { $date }
plans-missing-nothing = ikkje påbyrja

## What is refused

refused-plans-draft-already = Eit utkast eller framlegg er alt i arbeid.
refused-plans-draft-is-needed = Utkastet kan ikkje forkastast: det er brukt i eit møte.
refused-plans-frozen = Planen er bestemt og kan ikkje endrast. Lag eit nytt utkast.
refused-plans-proposed-already = Planen er føreslått. Ta framlegget tilbake før du endrar noko.
refused-plans-not-proposed = Planen er ikkje eit framlegg.
refused-plans-not-decided = Planen er ikkje bestemt.
refused-plans-not-for-you-to-decide = I denne kommunen er det leiaren som bestemmer planen.
refused-plans-something-missing = Planen kan ikkje bestemmast enno: noko som lova krev (§ 15), manglar.
refused-plans-appeal-already = Ei klage er alt til handsaming.
refused-plans-appeal-closed = Klaga er ferdig handsama.
refused-plans-appeal-goes-back = Ei klage går ikkje tilbake til motteken.
refused-plans-other-commitment = I dag er det eit anna dokument som skal skrivast under.
refused-plans-in-future = Datoen har ikkje vore enno.
refused-plans-before-former = Datoen er før vedtaket som gjeld no.
refused-plans-before-decision = Datoen er før vedtaket.
refused-plans-no-level = Vel nivå for minst éin ferdigheit.
refused-plans-test-told-by-case = Resultatet av ei prøve er det rådgivaren som fører.
refused-plans-no-such-day = Denne datoen kan ikkje brukast her.
refused-plans-ends-before-start = Slutten må ha ein start, og kome etter han.
refused-plans-no-such-hours = Skriv eit tal som er meir enn null.
refused-plans-no-such-language = Vel eit språk.
refused-plans-too-long = Skriv høgst { $most } teikn.
refused-plans-no-such-goal = Vel eit mål som står i planen.
refused-plans-has-steps = Eit mål som har delmål, kan ikkje sjølv vere delmål.
refused-plans-no-such-standard = Vel frå lista, eller skriv med eigne ord.
refused-plans-no-words = Vel frå lista, eller skriv med eigne ord.
refused-plans-lowered-too-far = Eit norskmål blir senka eitt nivå om gongen.
refused-plans-only-the-phone = Det er telefonen som seier at planen er opna.
refused-plans-which-interpreter = Sei kva språk tolken brukte, og om tolken var kvalifisert.
refused-plans-no-template = Skriv versjonen av dokumentet, med bokstavar, tal, punktum og strek.
