### Review: no native speaker has read this file yet.
### Staff: the clock before a start, one programme's facts and length, decisions, its end, a year later.

nav-follow-ups = Eitt år etter
nav-plans-missing = Utan plan

## The clock before the start

clock-title = Oppstartsklokka
clock-lead = Programmet skal vere vedteke og starta innan tre månader etter busetjing eller krav (§ 12).
clock-none = Ingen ventar på oppstart.
clock-none-help = Her står alle som ikkje har starta, med den som hastar mest, øvst.
clock-count =
    { $count ->
        [one] { $count } ventar på oppstart
       *[other] { $count } ventar på oppstart
    }
clock-days-left =
    { $count ->
        [0] siste dag
        [one] { $count } dag att
       *[other] { $count } dagar att
    }
clock-days-late =
    { $count ->
        [one] { $count } dag for seint
       *[other] { $count } dagar for seint
    }
clock-deadline = innan { $date }
clock-no-deadline = Ingen frist
clock-no-deadline-help = Busetjing og krav manglar
clock-no-award = Vedtak manglar
clock-awarded = Vedteke { $date }
clock-starts = Start sett til { $date }
clock-ready = Alt er klart
clock-ready-of = { $done } av { $all } klart
clock-more = Vis fleire
late-starts = Starta for seint
late-starts-help = Med årsaka som vart oppgitt. Statsforvaltaren spør etter dette.
late-starts-none = Ingen har starta for seint.
late-days =
    { $count ->
        [one] { $count } dag etter fristen
       *[other] { $count } dagar etter fristen
    }
late-count =
    { $count ->
        [one] { $count } har starta for seint
       *[other] { $count } har starta for seint
    }
late-no-reason = Inga årsak oppgitt
conditions = Må vere på plass før start
conditions-help = Eitt trykk seier kor langt det er kome.

condition-health-check = Helseundersøking
condition-kindergarten = Barnehageplass
condition-competence-mapping = Kompetansekartlegging
condition-career-guidance = Karriererettleiing
condition-bank-account = Bankkonto
condition-identity-number = Fødselsnummer
condition-housing = Bustad
condition-course-place = Plass på kurs
condition-state-missing = Manglar
condition-state-ordered = Bestilt
condition-state-done = På plass
condition-state-not-needed = Trengst ikkje
condition-since = sidan { $date }
condition-due = innan { $date }
condition-set-ordered = Set som bestilt
condition-set-done = Set som på plass
condition-undo = Angre
condition-change = Endre
condition-state = Kor langt er det kome?
condition-holder = Kven har det?
condition-due-on = Ventast innan
holder-refugee-service = Flyktningtenesta
holder-nav = Nav
holder-adult-education = Vaksenopplæringa
holder-health-service = Helsetenesta
holder-county = Fylket
holder-kindergarten-office = Barnehagekontoret
holder-participant = Deltakaren sjølv
holder-other = Andre

## Facts and length

programme-title = Program
facts-title = Grunnlag
facts-permit-type = Opphaldsgrunnlag
facts-permit-on = Løyve gitt
facts-settled-on = Busett
facts-claimed-on = Krav sett fram
facts-offered-on = Tilbod om oppstart gitt
facts-offered-help = Datoen vel kva reglar og lengder som gjeld.
facts-education = Utdanning frå før
facts-end-goal = Sluttmål
facts-end-goal-help = Sluttmålet avgjer kor lenge programmet kan vare.
facts-end-goal-first = Etter lova er førstevalet { $goal }.
facts-track = Løp
facts-target = Timar i veka
facts-target-reason = Grunngiving for 30 timar
facts-target-reason-help = Kva aktivitetar krev mykje eige arbeid?
facts-save = Lagre grunnlaget
frame-title = Slik blir lengda
frame-length-of =
    { $months ->
        [one] { $months } månad
       *[other] { $months } månader
    }
frame-until = til { $date }
frame-rule-set = Regelsett
frame-rule-set-why = fordi opphaldsgrunnlaget er «{ $permit }» og tilbodet vart gitt { $date }
frame-rule-set-no-offer = fordi opphaldsgrunnlaget er «{ $permit }»; tilbodsdato manglar
frame-unverified = Ikkje kontrollert mot lovteksten. Sjekk før vedtak.
frame-beyond = Planlagd slutt { $date } ligg etter det lengste som er tillate, { $latest }.
step-lengths = Tilbod gitt { $from }: lengdene som gjeld for tilbod frå denne datoen
step-has-upper-secondary = Har vidaregåande eller høgare frå før
step-has-upper-secondary-from-ukraine = Har vidaregåande eller høgare frå før; vidaregåande frå Ukraina blir rekna med
step-lacks-upper-secondary = Har ikkje vidaregåande frå før
step-work-alone = Over { $number } år: berre arbeid kan vere sluttmål
step-young = Under { $number } år utan vidaregåande: fullført vidaregåande er førstevalet
step-length = Lengste varigheit: { $months }
step-extension = Kan utvidast med { $months }
step-extension-owed = Skal utvidast med inntil { $months } når det kan bidra til å nå målet
step-no-extension = Kan ikkje utvidast
step-no-offer = Tilbodsdato manglar, så lengda er ikkje kjend.
step-no-goal = Sluttmål manglar, så lengda er ikkje kjend.
step-needs-upper-secondary = Høgare utdanning krev vidaregåande frå før.
step-absence-days =
    { $count ->
        [one] { $count } verkedag er lagd til for fråvær
       *[other] { $count } verkedagar er lagde til for fråvær
    }

start-title = Oppstart
start-on = Første dag
start-ends-on = Planlagd slutt
start-ends-help = Tomt felt: så lenge ramma tillèt.
start-reason = Årsak til sein oppstart
start-reason-help = Fristen var { $date }. Årsaka blir teken vare på.
start-save = Set oppstart
start-change = Rett oppstart
start-needs-award = Programmet må vere vedteke før det kan starte.
start-to-award = Gå til vedtak

adaptations-title = Tilpassing innanfor fulltid
adaptations-help = Tid som blir brukt til avtalar eller omsorg. Målet er det same; tida tel ikkje som manglande timar.
adaptations-none = Inga tilpassing.
adaptation-from = Frå og med
adaptation-to = Til og med
adaptation-minutes = Timar i veka
adaptation-hours-unit = timar
adaptation-reason = Grunn
adaptation-reason-help = Aldri ein diagnose.
adaptation-reason-appointments = Faste avtalar
adaptation-reason-care = Omsorg
adaptation-reason-other = Anna
adaptation-add = Ny tilpassing
adaptation-save = Lagre tilpassing
adaptation-line = { $hours } i veka
adaptation-end = Avslutt no
adaptation-remove = Fjern

## Decisions

decisions-title = Vedtak
decisions-none = Ingen vedtak er registrerte.
decisions-new = Nytt vedtak
decisions-to-end = Avslutte programmet
decisions-not-yours = Det er leiaren som gjer vedtak.
decision-kind = Kva gjeld vedtaket?
decision-award = Tildeling
decision-award-help = Rett til program, og frå når
decision-refusal = Avslag
decision-refusal-help = Det blir ikkje noko program
decision-extension = Utviding
decision-extension-help = Ny slutt innanfor ramma
decision-absence-extension = Tillegg for fråvær
decision-absence-extension-help = Verkedagar som blir lagde til
decision-stop = Stans
decision-stop-help = Av grunnar etter § 18
decision-exemption = Fritak
decision-exemption-help = Frå plikta, for ei tid
decision-interruption = Avbrot
decision-interruption-help = Før programmet er gjennomført
decision-completion = Gjennomført
decision-completion-help = Programmet er fullført
decision-decided-on = Vedtaksdato
decision-starts-on = Oppstart frå
decision-exempt-from = Friteken frå og med
decision-exempt-to = Friteken til og med
decision-exempt-open = Tomt felt: inntil vidare.
decision-new-end = Ny planlagd slutt
decision-latest = Lengst til { $date }.
decision-now-ends = Planlagd slutt er no { $date }.
decision-days = Verkedagar som blir lagde til
decision-days-unit = verkedagar
decision-reasons = Grunngiving
decision-reasons-help = Skriv kort og klart. Ikkje helseopplysningar.
decision-save = Gjer vedtaket
decision-changed = Nokon andre har endra programmet imens. Sjå om vedtaket framleis er rett, og send det på nytt.
decision-taken-by = Vedteke { $date } av { $name }
decision-rules = Regelsett { $version }
decision-effect-start = Oppstart frå { $date }
decision-effect-end = Planlagd slutt { $before } → { $after }
decision-effect-days =
    { $count ->
        [one] { $count } verkedag
       *[other] { $count } verkedagar
    }
decision-effect-exempt = Friteken { $span }
decision-effect-last-day = Siste dag { $date }
decision-not-known = Ikkje gjort kjent
decision-not-known-help = Klagefristen går først når deltakaren er gjord kjend med vedtaket.
decision-known = Gjort kjent { $date }: { $how }
decision-appeal-left =
    { $count ->
        [0] Klagefristen går ut i dag
        [one] Klagefrist { $date }, { $count } dag att
       *[other] Klagefrist { $date }, { $count } dagar att
    }
decision-appeal-over = Klagefristen gjekk ut { $date }
decision-revoked = Trekt tilbake { $date }
decision-make-known = Gjort kjent
decision-made-known-on = Dato
decision-made-known-how = Korleis?
decision-make-known-save = Lagre
decision-revoke = Trekk tilbake
decision-revoke-title = Trekkje tilbake vedtaket?
decision-revoke-help = Datoane i programmet blir som dei var før vedtaket. Vedtaket blir ståande i lista som trekt tilbake.
decision-revoke-yes = Trekk tilbake
made-known-letter = Brev
made-known-digital = Digitalt
made-known-in-person = Munnleg, i møte
made-known-interpreter = Munnleg, gjennom tolk

absence-title = Fråvær som forlengjer
absence-counted =
    { $count ->
        [one] { $count } heil verkedag med godkjent fråvær
       *[other] { $count } heile verkedagar med godkjent fråvær
    }
absence-mode-all = Til saman over ti dagar: alle blir lagde til
absence-mode-excess = Til saman over ti dagar: berre dei over ti blir lagde til
absence-too-few = Ti dagar eller færre blir ikkje lagde til.
absence-added =
    { $count ->
        [one] { $count } dag er lagd til før
       *[other] { $count } dagar er lagde til før
    }
absence-gives = Gir { $days } no
absence-show-days = Vis dagane
absence-category-self-certified = Eigenmelding
absence-category-medical-certificate = Legeerklæring
absence-category-child-ill = Sjukt barn
absence-category-pregnancy = Svangerskap
absence-category-birth = Fødsel
absence-category-breastfeeding = Amming
absence-category-welfare-leave = Velferdspermisjon
absence-category-peace-work = Freds- og forsoningsarbeid
absence-category-long-illness = Langvarig sjukdom
absence-category-parental-leave = Omsorgspermisjon
absence-category-religious-day = Religiøs høgtid
absence-category-vacation = Ferie
absence-category-unapproved = Ugyldig fråvær

## The end

end-title = Avslutning
end-ended = Programmet vart avslutta { $date }.
end-ended-help = Er det feil, trekk tilbake vedtaket og gjer eit nytt.
end-last-day = Siste dag i programmet
end-cause = Årsak
end-main-activity = Hovudaktivitet etter programmet
end-save = Avslutt programmet
end-follow-up = Eitt år etter
end-follow-up-from = Spør frå { $date }.
end-follow-up-done = { $activity }, { $date }
main-activity-work = Arbeid, heiltid
main-activity-work-part-time = Arbeid, deltid
main-activity-primary-school = Grunnskule
main-activity-upper-secondary = Vidaregåande
main-activity-vocational-training = Fag- og yrkesopplæring
main-activity-higher-education = Høgare utdanning
main-activity-other-education = Anna utdanning
main-activity-nav-measure = Tiltak i Nav
main-activity-job-seeking = Arbeidssøkjar
main-activity-moved = Flytta
main-activity-other = Anna
main-activity-unknown = Ukjent

## One year later

follow-ups-title = Eitt år etter programmet
follow-ups-lead = Målet er at 70 prosent er i arbeid eller utdanning eitt år etter.
follow-ups-none = Ingen skal følgjast opp no.
follow-ups-none-help = Her kjem dei som slutta for 10 til 14 månader sidan, og dei som ikkje er følgde opp i tide.
follow-ups-count =
    { $count ->
        [one] { $count } skal følgjast opp
       *[other] { $count } skal følgjast opp
    }
follow-up-ended = Avslutta { $date }
follow-up-state-due = No
follow-up-state-overdue = På overtid
follow-up-ask = Registrer
follow-up-on-date = Når gjeld det?
follow-up-activity = Hovudaktivitet
follow-up-percent = Stillingsprosent
follow-up-percent-help = Også dei minste stillingane tel som arbeid, så prosenten må vere med.
follow-up-percent-unit = prosent
follow-up-save = Lagre
follow-up-saved = Lagra for { $name }.

## On the participant's page

card-length = Lengste varigheit
card-adapted = Tilpassa
card-decisions = Vedtak
card-facts = Grunnlag og lengd

## What is refused

refused-programmes-none = Det er ikkje registrert noko program enno.
refused-programmes-ended = Programmet er avslutta og kan ikkje endrast. Trekk først tilbake vedtaket som avslutta det.
refused-programmes-not-ended = Programmet er ikkje avslutta.
refused-programmes-extended-since = Slutten er forlengd etterpå. Trekk først tilbake forlenginga.
refused-programmes-not-decider = I denne kommunen er det leiaren som gjer vedtak.
refused-programmes-made-known-already = Vedtaket er alt gjort kjent.
refused-programmes-revoked-already = Vedtaket er alt trekt tilbake.
refused-programmes-later-decision = Noko byggjer på dette vedtaket: eit seinare vedtak, eller at programmet er i gang. Det må trekkjast tilbake først.
refused-programmes-in-future = Datoen har ikkje vore enno.
refused-programmes-too-early = Datoen er frå før det fanst introduksjonsprogram.
refused-programmes-no-day = Vel ein dato.
refused-programmes-no-reasons = Skriv ei grunngiving.
refused-programmes-not-now = Dette kan ikkje vedtakast slik programmet står no.
refused-programmes-no-frame = Fyll først ut tilbodsdato og eit sluttmål som kan veljast, så ramma er kjend.
refused-programmes-no-award = Programmet må vere vedteke seinast denne dagen.
refused-programmes-overlaps = Eit tidlegare program var ikkje avslutta denne dagen.
refused-programmes-ends-before-start = Slutten kjem før starten.
refused-programmes-before-decision = Datoen er før vedtaket.
refused-programmes-before-start = Programmet starta først { $date }.
refused-programmes-late-needs-reason = Fristen var { $date }. Vel årsaka til at oppstarten er sein.
refused-programmes-beyond-frame = Lengst mogleg er { $latest }: { $months } månader frå { $start }, { $extension } månader utviding og { $days } verkedagar for fråvær.
refused-programmes-no-extension = Planlagd slutt er alt { $date }.
refused-programmes-no-days = Skriv eit tal på verkedagar frå 1 til { $most }.
refused-programmes-not-this-cause = Årsaka passar ikkje til dette vedtaket.
refused-programmes-no-activity = Vel hovudaktivitet.
refused-programmes-work-alone = Deltakaren er over aldersgrensa: berre arbeid kan vere sluttmål.
refused-programmes-needs-upper-secondary = Høgare utdanning krev vidaregåande frå før.
refused-programmes-own-work-needs-reason = 30 timar krev ei grunngiving.
refused-programmes-adapted-already = Ei anna tilpassing gjeld i dei same vekene.
refused-programmes-no-such-time = Tida må vere meir enn null og ikkje meir enn ei full veke.
refused-programmes-not-a-year = Det er ikkje gått eit år: spør tidlegast { $date }.
refused-programmes-no-percent = Skriv stillingsprosenten, frå 1 til 100.
refused-programmes-percent-says-otherwise = 100 prosent er heiltid, og mindre er deltid.
refused-programmes-no-work = Stillingsprosent høyrer til arbeid.
plans-missing-link = Sjå kven som er utan plan
