### Staff: the clock before a start, one programme's facts and length, decisions, its end, a year later.

nav-follow-ups = Ett år etter
nav-plans-missing = Uten plan

## The clock before the start

clock-title = Oppstartsklokka
clock-lead = Program skal være vedtatt og startet innen tre måneder etter bosetting eller krav (§ 12).
clock-none = Ingen venter på oppstart.
clock-none-help = Her står alle som ikke har startet, med den som haster mest, øverst.
clock-count =
    { $count ->
        [one] { $count } venter på oppstart
       *[other] { $count } venter på oppstart
    }
clock-days-left =
    { $count ->
        [0] siste dag
        [one] { $count } dag igjen
       *[other] { $count } dager igjen
    }
clock-days-late =
    { $count ->
        [one] { $count } dag for sent
       *[other] { $count } dager for sent
    }
clock-deadline = innen { $date }
clock-no-deadline = Ingen frist
clock-no-deadline-help = Bosetting og krav mangler
clock-no-award = Vedtak mangler
clock-awarded = Vedtatt { $date }
clock-starts = Start satt til { $date }
clock-ready = Alt er klart
clock-ready-of = { $done } av { $all } klart
clock-more = Vis flere
late-starts = Startet for sent
late-starts-help = Med årsaken som ble oppgitt. Statsforvalteren spør etter dette.
late-starts-none = Ingen har startet for sent.
late-days =
    { $count ->
        [one] { $count } dag etter fristen
       *[other] { $count } dager etter fristen
    }
late-count =
    { $count ->
        [one] { $count } har startet for sent
       *[other] { $count } har startet for sent
    }
late-no-reason = Ingen årsak oppgitt
conditions = Må være på plass før start
conditions-help = Ett trykk sier hvor langt det er kommet.

condition-health-check = Helseundersøkelse
condition-kindergarten = Barnehageplass
condition-competence-mapping = Kompetansekartlegging
condition-career-guidance = Karriereveiledning
condition-bank-account = Bankkonto
condition-identity-number = Fødselsnummer
condition-housing = Bolig
condition-course-place = Plass på kurs
condition-state-missing = Mangler
condition-state-ordered = Bestilt
condition-state-done = På plass
condition-state-not-needed = Trengs ikke
condition-since = siden { $date }
condition-due = innen { $date }
condition-set-ordered = Sett som bestilt
condition-set-done = Sett som på plass
condition-undo = Angre
condition-change = Endre
condition-state = Hvor langt er det kommet?
condition-holder = Hvem har det?
condition-due-on = Ventes innen
holder-refugee-service = Flyktningtjenesten
holder-nav = Nav
holder-adult-education = Voksenopplæringen
holder-health-service = Helsetjenesten
holder-county = Fylket
holder-kindergarten-office = Barnehagekontoret
holder-participant = Deltakeren selv
holder-other = Andre

## Facts and length

programme-title = Program
facts-title = Grunnlag
facts-permit-type = Oppholdsgrunnlag
facts-permit-on = Tillatelse gitt
facts-settled-on = Bosatt
facts-claimed-on = Krav fremsatt
facts-offered-on = Tilbud om oppstart gitt
facts-offered-help = Datoen velger hvilke regler og lengder som gjelder.
facts-education = Utdanning fra før
facts-end-goal = Sluttmål
facts-end-goal-help = Sluttmålet bestemmer hvor lenge programmet kan vare.
facts-end-goal-first = Etter loven er førstevalget { $goal }.
facts-track = Løp
facts-target = Timer i uka
facts-target-reason = Begrunnelse for 30 timer
facts-target-reason-help = Hvilke aktiviteter krever mye eget arbeid?
facts-save = Lagre grunnlaget
frame-title = Slik blir lengden
frame-length-of =
    { $months ->
        [one] { $months } måned
       *[other] { $months } måneder
    }
frame-until = til { $date }
frame-rule-set = Regelsett
frame-rule-set-why = fordi oppholdsgrunnlaget er «{ $permit }» og tilbudet ble gitt { $date }
frame-rule-set-no-offer = fordi oppholdsgrunnlaget er «{ $permit }»; tilbudsdato mangler
frame-unverified = Ikke kontrollert mot lovteksten. Sjekk før vedtak.
frame-beyond = Planlagt slutt { $date } ligger etter det lengste som er tillatt, { $latest }.
step-lengths = Tilbud gitt { $from }: lengdene som gjelder for tilbud fra denne datoen
step-has-upper-secondary = Har videregående eller høyere fra før
step-has-upper-secondary-from-ukraine = Har videregående eller høyere fra før; videregående fra Ukraina regnes med
step-lacks-upper-secondary = Har ikke videregående fra før
step-work-alone = Over { $number } år: bare arbeid kan være sluttmål
step-young = Under { $number } år uten videregående: fullført videregående er førstevalget
step-length = Lengste varighet: { $months }
step-extension = Kan utvides med { $months }
step-extension-owed = Skal utvides med inntil { $months } når det kan bidra til å nå målet
step-no-extension = Kan ikke utvides
step-no-offer = Tilbudsdato mangler, så lengden er ikke kjent.
step-no-goal = Sluttmål mangler, så lengden er ikke kjent.
step-needs-upper-secondary = Høyere utdanning krever videregående fra før.
step-absence-days =
    { $count ->
        [one] { $count } virkedag er lagt til for fravær
       *[other] { $count } virkedager er lagt til for fravær
    }

start-title = Oppstart
start-on = Første dag
start-ends-on = Planlagt slutt
start-ends-help = Tomt felt: så lenge rammen tillater.
start-reason = Årsak til sen oppstart
start-reason-help = Fristen var { $date }. Årsaken tas vare på.
start-save = Sett oppstart
start-change = Rett oppstart
start-needs-award = Programmet må være vedtatt før det kan starte.
start-to-award = Gå til vedtak

adaptations-title = Tilpasning innenfor fulltid
adaptations-help = Tid som brukes til avtaler eller omsorg. Målet er det samme; tiden teller ikke som manglende timer.
adaptations-none = Ingen tilpasning.
adaptation-from = Fra og med
adaptation-to = Til og med
adaptation-minutes = Timer i uka
adaptation-hours-unit = timer
adaptation-reason = Grunn
adaptation-reason-help = Aldri en diagnose.
adaptation-reason-appointments = Faste avtaler
adaptation-reason-care = Omsorg
adaptation-reason-other = Annet
adaptation-add = Ny tilpasning
adaptation-save = Lagre tilpasning
adaptation-line = { $hours } i uka
adaptation-end = Avslutt nå
adaptation-remove = Fjern

## Decisions

decisions-title = Vedtak
decisions-none = Ingen vedtak er registrert.
decisions-new = Nytt vedtak
decisions-to-end = Avslutte programmet
decisions-not-yours = Vedtak fattes av lederen.
decision-kind = Hva gjelder vedtaket?
decision-award = Tildeling
decision-award-help = Rett til program, og fra når
decision-refusal = Avslag
decision-refusal-help = Det blir ikke noe program
decision-extension = Utvidelse
decision-extension-help = Ny slutt innenfor rammen
decision-absence-extension = Tillegg for fravær
decision-absence-extension-help = Virkedager som legges til
decision-stop = Stans
decision-stop-help = Av grunner etter § 18
decision-exemption = Fritak
decision-exemption-help = Fra plikten, for en tid
decision-interruption = Avbrudd
decision-interruption-help = Før programmet er gjennomført
decision-completion = Gjennomført
decision-completion-help = Programmet er fullført
decision-decided-on = Vedtaksdato
decision-starts-on = Oppstart fra
decision-exempt-from = Fritatt fra og med
decision-exempt-to = Fritatt til og med
decision-exempt-open = Tomt felt: inntil videre.
decision-new-end = Ny planlagt slutt
decision-latest = Lengst til { $date }.
decision-now-ends = Planlagt slutt er nå { $date }.
decision-days = Virkedager som legges til
decision-days-unit = virkedager
decision-reasons = Begrunnelse
decision-reasons-help = Skriv kort og klart. Ikke helseopplysninger.
decision-save = Fatt vedtaket
decision-changed = Noen andre har endret programmet imens. Se om vedtaket fortsatt er riktig, og send det på nytt.
decision-taken-by = Vedtatt { $date } av { $name }
decision-rules = Regelsett { $version }
decision-effect-start = Oppstart fra { $date }
decision-effect-end = Planlagt slutt { $before } → { $after }
decision-effect-days =
    { $count ->
        [one] { $count } virkedag
       *[other] { $count } virkedager
    }
decision-effect-exempt = Fritatt { $span }
decision-effect-last-day = Siste dag { $date }
decision-not-known = Ikke gjort kjent
decision-not-known-help = Klagefristen løper først når deltakeren er gjort kjent med vedtaket.
decision-known = Gjort kjent { $date }: { $how }
decision-appeal-left =
    { $count ->
        [0] Klagefristen går ut i dag
        [one] Klagefrist { $date }, { $count } dag igjen
       *[other] Klagefrist { $date }, { $count } dager igjen
    }
decision-appeal-over = Klagefristen gikk ut { $date }
decision-revoked = Trukket tilbake { $date }
decision-make-known = Gjort kjent
decision-made-known-on = Dato
decision-made-known-how = Hvordan?
decision-make-known-save = Lagre
decision-revoke = Trekk tilbake
decision-revoke-title = Trekke tilbake vedtaket?
decision-revoke-help = Datoene i programmet blir som de var før vedtaket. Vedtaket blir stående i lista som trukket tilbake.
decision-revoke-yes = Trekk tilbake
made-known-letter = Brev
made-known-digital = Digitalt
made-known-in-person = Muntlig, i møte
made-known-interpreter = Muntlig, gjennom tolk

absence-title = Fravær som forlenger
absence-counted =
    { $count ->
        [one] { $count } hel virkedag med godkjent fravær
       *[other] { $count } hele virkedager med godkjent fravær
    }
absence-mode-all = Til sammen over ti dager: alle legges til
absence-mode-excess = Til sammen over ti dager: bare de over ti legges til
absence-too-few = Ti dager eller færre legges ikke til.
absence-added =
    { $count ->
        [one] { $count } dag er lagt til før
       *[other] { $count } dager er lagt til før
    }
absence-gives = Gir { $days } nå
absence-show-days = Vis dagene
absence-category-self-certified = Egenmelding
absence-category-medical-certificate = Legeerklæring
absence-category-child-ill = Sykt barn
absence-category-pregnancy = Svangerskap
absence-category-birth = Fødsel
absence-category-breastfeeding = Amming
absence-category-welfare-leave = Velferdspermisjon
absence-category-peace-work = Freds- og forsoningsarbeid
absence-category-long-illness = Langvarig sykdom
absence-category-parental-leave = Omsorgspermisjon
absence-category-religious-day = Religiøs høytid
absence-category-vacation = Ferie
absence-category-unapproved = Ugyldig fravær

## The end

end-title = Avslutning
end-ended = Programmet ble avsluttet { $date }.
end-ended-help = Er det feil, trekk tilbake vedtaket og fatt et nytt.
end-last-day = Siste dag i programmet
end-cause = Årsak
end-main-activity = Hovedaktivitet etter programmet
end-save = Avslutt programmet
end-follow-up = Ett år etter
end-follow-up-from = Spør fra { $date }.
end-follow-up-done = { $activity }, { $date }
main-activity-work = Arbeid, heltid
main-activity-work-part-time = Arbeid, deltid
main-activity-primary-school = Grunnskole
main-activity-upper-secondary = Videregående
main-activity-vocational-training = Fag- og yrkesopplæring
main-activity-higher-education = Høyere utdanning
main-activity-other-education = Annen utdanning
main-activity-nav-measure = Tiltak i Nav
main-activity-job-seeking = Arbeidssøker
main-activity-moved = Flyttet
main-activity-other = Annet
main-activity-unknown = Ukjent

## One year later

follow-ups-title = Ett år etter programmet
follow-ups-lead = Målet er at 70 prosent er i arbeid eller utdanning ett år etter.
follow-ups-none = Ingen skal følges opp nå.
follow-ups-none-help = Her kommer de som sluttet for 10 til 14 måneder siden, og de som ikke er fulgt opp i tide.
follow-ups-count =
    { $count ->
        [one] { $count } skal følges opp
       *[other] { $count } skal følges opp
    }
follow-up-ended = Avsluttet { $date }
follow-up-state-due = Nå
follow-up-state-overdue = På overtid
follow-up-ask = Registrer
follow-up-on-date = Når gjelder det?
follow-up-activity = Hovedaktivitet
follow-up-percent = Stillingsprosent
follow-up-percent-help = Også de minste stillingene telles som arbeid, så prosenten må være med.
follow-up-percent-unit = prosent
follow-up-save = Lagre
follow-up-saved = Lagret for { $name }.

## On the participant's page

card-length = Lengste varighet
card-adapted = Tilpasset
card-decisions = Vedtak
card-facts = Grunnlag og lengde

## What is refused

refused-programmes-none = Det er ikke registrert noe program ennå.
refused-programmes-ended = Programmet er avsluttet og kan ikke endres. Trekk først tilbake vedtaket som avsluttet det.
refused-programmes-not-ended = Programmet er ikke avsluttet.
refused-programmes-extended-since = Slutten er forlenget etterpå. Trekk først tilbake forlengelsen.
refused-programmes-not-decider = I denne kommunen er det lederen som fatter vedtak.
refused-programmes-made-known-already = Vedtaket er alt gjort kjent.
refused-programmes-revoked-already = Vedtaket er alt trukket tilbake.
refused-programmes-later-decision = Noe bygger på dette vedtaket: et senere vedtak, eller at programmet er i gang. Det må trekkes tilbake først.
refused-programmes-in-future = Datoen har ikke vært ennå.
refused-programmes-too-early = Datoen er fra før det fantes introduksjonsprogram.
refused-programmes-no-day = Velg en dato.
refused-programmes-no-reasons = Skriv en begrunnelse.
refused-programmes-not-now = Dette kan ikke vedtas slik programmet står nå.
refused-programmes-no-frame = Fyll først ut tilbudsdato og et sluttmål som kan velges, så rammen er kjent.
refused-programmes-no-award = Programmet må være vedtatt senest denne dagen.
refused-programmes-overlaps = Et tidligere program var ikke avsluttet denne dagen.
refused-programmes-ends-before-start = Slutten kommer før starten.
refused-programmes-before-decision = Datoen er før vedtaket.
refused-programmes-before-start = Programmet startet først { $date }.
refused-programmes-late-needs-reason = Fristen var { $date }. Velg årsaken til at oppstarten er sen.
refused-programmes-beyond-frame = Lengst mulig er { $latest }: { $months } måneder fra { $start }, { $extension } måneder utvidelse og { $days } virkedager for fravær.
refused-programmes-no-extension = Planlagt slutt er alt { $date }.
refused-programmes-no-days = Skriv et antall virkedager fra 1 til { $most }.
refused-programmes-not-this-cause = Årsaken passer ikke til dette vedtaket.
refused-programmes-no-activity = Velg hovedaktivitet.
refused-programmes-work-alone = Deltakeren er over aldersgrensa: bare arbeid kan være sluttmål.
refused-programmes-needs-upper-secondary = Høyere utdanning krever videregående fra før.
refused-programmes-own-work-needs-reason = 30 timer krever en begrunnelse.
refused-programmes-adapted-already = En annen tilpasning gjelder i de samme ukene.
refused-programmes-no-such-time = Tiden må være mer enn null og ikke mer enn en full uke.
refused-programmes-not-a-year = Det er ikke gått et år: spør tidligst { $date }.
refused-programmes-no-percent = Skriv stillingsprosenten, fra 1 til 100.
refused-programmes-percent-says-otherwise = 100 prosent er heltid, og mindre er deltid.
refused-programmes-no-work = Stillingsprosent hører til arbeid.
plans-missing-link = Se hvem som er uten plan
