### Staff: the joint meeting about the plan, from the invitation to the minutes.

## The lists

meetings-title = Møter
meetings-lead = Møter som er avtalt. Det som er i dag, står øverst.
meetings-mine = Der jeg er invitert
meetings-today = I dag
meetings-later = Senere
meetings-shown = Viser { $shown } av { $total } møter.
meetings-too-many = Velg «Der jeg er invitert» for å se færre, eller finn møtet fra deltakerens side.
meetings-more = Vis flere
meetings-none = Ingen møter er avtalt
meetings-none-help = Et møte avtales fra deltakerens side.
meetings-of = Møter
meetings-of-lead = I møtet lages planen sammen: deltakeren ser den på sitt eget språk mens den endres.
meetings-of-none = Ingen møter er avtalt ennå.
meetings-ahead = Framover
meetings-past = Tidligere møter
joint-state-planned = Avtalt
joint-state-running = Pågår
joint-state-summing-up = Oppsummeres
joint-state-held = Holdt
joint-state-cancelled = Avlyst
joint-answered-accepted = Deltakeren er enig
joint-answered-accepted-with-reservation = Deltakeren er enig, med et forbehold
joint-answered-not-accepted = Deltakeren er ikke enig
joint-unanswered = Deltakeren svarte ikke

## A meeting is arranged

joint = Møte
joint-with = Møte med
joint-new = Avtal et møte
joint-when = Når og hvor
joint-day = Dag
joint-starts = Begynner
joint-length = Varer
joint-minutes = minutter
joint-place = Sted
joint-who = Hvem
joint-who-help = Deltakeren er alltid med. Her står de som har tilgang til deltakeren.
joint-invited = Inviterte
joint-role-participant = deltaker
joint-role-adviser = programrådgiver
joint-role-nav = NAV
joint-role-teacher = lærer
joint-role-other = annen
joint-interpreter = Tolk
joint-interpreter-help = Tolken føres med språk og kvalifikasjon, ikke med navn.
joint-interpreter-language = Språk
joint-interpreter-mode = Hvordan
joint-interpreter-qualified = Kvalifisert
joint-interpreter-is = Tolk: { $what }
joint-no-interpreter = Uten tolk
joint-mode-in-person = i rommet
joint-mode-phone = på telefon
joint-mode-video = på skjerm
joint-qualified = kvalifisert
joint-not-qualified = ikke kvalifisert
joint-qualified-unknown = Vet ikke ennå
joint-qualified-yes = Kvalifisert tolk
joint-qualified-no = Ikke kvalifisert
joint-invite = Avtal og inviter
joint-change = Flytt eller endre
joint-change-do = Lagre endringen
joint-cancel = Avlys møtet
joint-cancel-sure = Et avlyst møte kan ikke tas opp igjen.
joint-cancel-do = Avlys
joint-cancelled = Møtet er avlyst.
joint-start = Start møtet

## Before the meeting

joint-agenda = Saker
joint-agenda-help = Det planen og ukene spør etter i dag. Lista blir stående når møtet starter.
joint-agenda-none = Ingenting haster nå.
joint-agenda-count = { $count } stk.
joint-agenda-since = siden { $date }
joint-agenda-from = fra { $date }
joint-topic = Sak
joint-topic-new = Noe annet å snakke om
joint-remove = Ta ut: { $name }
joint-edit = Endre: { $name }
joint-prepare = Mine notater
joint-prepare-help = Bare du ser dem, til du deler dem.
joint-prepare-words = Det jeg vil ta opp
joint-prepare-words-help = Ikke noe om helse, tro eller flukt.
joint-prepare-do = Lagre notatene

## Topics, as staff say them of the participant

staff-topic-my-goal = Målet
staff-topic-my-plan = Planen
staff-topic-my-class = Klassen
staff-topic-my-teacher = Læreren
staff-topic-my-timetable = Timeplanen
staff-topic-my-hours = Timene
joint-heading-goes-well = Det som går bra
joint-heading-hard = Det som er vanskelig
joint-heading-talk-about = Det vi bør snakke om
joint-share = Del med de andre i møtet
joint-shared-help = Alle i møtet ser notatene, også deltakeren.
joint-private-help = Nå er det bare du som ser notatene.
joint-nobody-shared = Ingen andre har delt noe ennå.

## In the meeting

joint-panes = Deler av møtet
joint-pane-agenda = Saker
joint-pane-plan = Planen
joint-pane-agreed = Avtalt
joint-earlier = Fra forrige møte
joint-own-notes = Mine notater
joint-present = Hvem er her?
joint-present-count = Til stede: { $count } av { $all }
joint-present-do = Før hvem som er her
joint-why = Hvorfor, og hva deltakeren mener
joint-unnamed = uten navn
joint-add = Legg til
joint-room-kept = Alt er lagret
joint-room-sending = Lagrer
joint-room-asking = Noe venter på valget ditt
joint-room-waiting = Uten nett
joint-room-waiting-help = Det du skriver, ligger her og sendes når nettet er tilbake.
joint-field-waits = Ikke sendt ennå
joint-clash = To har skrevet her samtidig. Velg hva som skal stå, eller skriv det sammen.
joint-clash-mine = Behold mitt
joint-clash-theirs = Ta den andres
joint-gone = Tatt ut av planen mens du skrev
joint-gone-help = Det du skrev, står her til du forkaster det. Kopier det hvis det skal stå et annet sted.
joint-gone-copy = Kopier
joint-gone-copied = Kopiert
joint-gone-discard = Forkast
joint-decisions = Det vi er enige om
joint-decisions-none = Ingenting er skrevet ned ennå.
joint-decision = Det vi er enige om
joint-decision-words = Med enkle ord
joint-decision-new = Noe nytt vi er enige om
joint-tasks = Oppgaver
joint-tasks-none = Ingen har fått en oppgave ennå.
joint-task = Oppgave
joint-task-new = Ny oppgave
joint-task-who = Ansvarlig
joint-task-due = Frist
joint-task-until = innen { $date }
joint-task-done = gjort { $date }
joint-keep = Lagre
joint-sum-up = Oppsummer
joint-resume = Tilbake til planen
joint-not-all-kept = Noe er ikke lagret ennå. Velg eller vent, og oppsummer så.

## The end

joint-summary = Det som blir annerledes i planen
joint-summary-help = Les det høyt. Deltakeren ser det samme på telefonen sin.
joint-left-out = Dette ble skrevet, men kom ikke med. Gå tilbake til planen for å ta det med:
joint-no-change = Ingenting i planen ble endret.
joint-answer = Det deltakeren svarer
joint-answer-waits = Venter på svar
joint-answer-waits-help = Deltakeren kan svare på telefonen, eller du fører det som blir sagt.
joint-answer-record = Før svaret
joint-answer-change = Før et annet svar
joint-answer-record-help = Når deltakeren svarer muntlig gjennom tolk eller på papir.
joint-answer-what = Hva svarte deltakeren?
joint-answer-how = Hvordan?
joint-answer-do = Før svaret
joint-answer-stale = Planen er endret etter svaret. Deltakeren må svare på nytt.
joint-reservation = Med deltakerens egne ord
joint-reservation-help = Skriv det deltakeren sier, ikke det du mener om det.
joint-reservation-language = Språket det er skrevet på
joint-reservation-missing = Skriv hva forbeholdet gjelder.
joint-end = Avslutt møtet
joint-end-without = Avslutt uten svar
joint-end-without-help = I referatet står det at deltakeren ikke svarte.
joint-end-without-do = Avslutt likevel

## The minutes

joint-minutes-of = Referat
joint-as-pdf = Referatet som PDF
joint-were-there = Til stede:
joint-talked-about = Sakene
joint-minutes-stand = Referatet kan ikke endres. Oppgaver kan krysses av når de er gjort.
