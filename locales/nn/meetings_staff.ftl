### Staff: the joint meeting about the plan, from the invitation to the minutes.
### Review: no native speaker has read this file yet.

## The lists

meetings-title = Møte
meetings-lead = Møte som er avtalte. Det som er i dag, står øvst.
meetings-mine = Der eg er invitert
meetings-today = I dag
meetings-later = Seinare
meetings-shown = Viser { $shown } av { $total } møte.
meetings-too-many = Vel «Der eg er invitert» for å sjå færre, eller finn møtet frå sida til deltakaren.
meetings-more = Vis fleire
meetings-none = Ingen møte er avtalte
meetings-none-help = Eit møte blir avtalt frå sida til deltakaren.
meetings-of = Møte
meetings-of-lead = I møtet blir planen laga saman: deltakaren ser han på sitt eige språk medan han blir endra.
meetings-of-none = Ingen møte er avtalte enno.
meetings-ahead = Framover
meetings-past = Tidlegare møte
joint-state-planned = Avtalt
joint-state-running = Går føre seg
joint-state-summing-up = Blir oppsummert
joint-state-held = Halde
joint-state-cancelled = Avlyst
joint-answered-accepted = Deltakaren er einig
joint-answered-accepted-with-reservation = Deltakaren er einig, med eit atterhald
joint-answered-not-accepted = Deltakaren er ikkje einig
joint-unanswered = Deltakaren svarte ikkje

## A meeting is arranged

joint = Møte
joint-with = Møte med
joint-new = Avtal eit møte
joint-when = Når og kvar
joint-day = Dag
joint-starts = Byrjar
joint-length = Varer
joint-minutes = minutt
joint-place = Stad
joint-who = Kven
joint-who-help = Deltakaren er alltid med. Her står dei som har tilgang til deltakaren.
joint-invited = Inviterte
joint-role-participant = deltakar
joint-role-adviser = programrådgivar
joint-role-nav = NAV
joint-role-teacher = lærar
joint-role-other = annan
joint-interpreter = Tolk
joint-interpreter-help = Tolken blir ført med språk og kvalifikasjon, ikkje med namn.
joint-interpreter-language = Språk
joint-interpreter-mode = Korleis
joint-interpreter-qualified = Kvalifisert
joint-interpreter-is = Tolk: { $what }
joint-no-interpreter = Utan tolk
joint-mode-in-person = i rommet
joint-mode-phone = på telefon
joint-mode-video = på skjerm
joint-qualified = kvalifisert
joint-not-qualified = ikkje kvalifisert
joint-qualified-unknown = Veit ikkje enno
joint-qualified-yes = Kvalifisert tolk
joint-qualified-no = Ikkje kvalifisert
joint-invite = Avtal og inviter
joint-change = Flytt eller endre
joint-change-do = Lagre endringa
joint-cancel = Avlys møtet
joint-cancel-sure = Eit avlyst møte kan ikkje takast opp att.
joint-cancel-do = Avlys
joint-cancelled = Møtet er avlyst.
joint-start = Start møtet

## Before the meeting

joint-agenda = Saker
joint-agenda-help = Det planen og vekene spør etter i dag. Lista blir ståande når møtet startar.
joint-agenda-none = Ingenting hastar no.
joint-agenda-count = { $count } stk.
joint-agenda-since = sidan { $date }
joint-agenda-from = frå { $date }
joint-topic = Sak
joint-topic-new = Noko anna å snakke om
joint-remove = Ta ut: { $name }
joint-edit = Endre: { $name }
joint-prepare = Notata mine
joint-prepare-help = Berre du ser dei, til du deler dei.
joint-prepare-words = Det eg vil ta opp
joint-prepare-words-help = Ikkje noko om helse, tru eller flukt.
joint-prepare-do = Lagre notata

## Topics, as staff say them of the participant

staff-topic-my-goal = Målet
staff-topic-my-plan = Planen
staff-topic-my-class = Klassen
staff-topic-my-teacher = Læraren
staff-topic-my-timetable = Timeplanen
staff-topic-my-hours = Timane
joint-heading-goes-well = Det som går bra
joint-heading-hard = Det som er vanskeleg
joint-heading-talk-about = Det vi bør snakke om
joint-share = Del med dei andre i møtet
joint-shared-help = Alle i møtet ser notata, også deltakaren.
joint-private-help = No er det berre du som ser notata.
joint-nobody-shared = Ingen andre har delt noko enno.

## In the meeting

joint-panes = Delar av møtet
joint-pane-agenda = Saker
joint-pane-plan = Planen
joint-pane-agreed = Avtalt
joint-earlier = Frå førre møte
joint-own-notes = Notata mine
joint-present = Kven er her?
joint-present-count = Til stades: { $count } av { $all }
joint-present-do = Før kven som er her
joint-why = Kvifor, og kva deltakaren meiner
joint-unnamed = utan namn
joint-add = Legg til
joint-room-kept = Alt er lagra
joint-room-sending = Lagrar
joint-room-asking = Noko ventar på valet ditt
joint-room-waiting = Utan nett
joint-room-waiting-help = Det du skriv, ligg her og blir sendt når nettet er tilbake.
joint-field-waits = Ikkje sendt enno
joint-clash = To har skrive her samtidig. Vel kva som skal stå, eller skriv det saman.
joint-clash-mine = Behald mitt
joint-clash-theirs = Ta det den andre skreiv
joint-gone = Teke ut av planen medan du skreiv
joint-gone-help = Det du skreiv, står her til du forkastar det. Kopier det om det skal stå ein annan stad.
joint-gone-copy = Kopier
joint-gone-copied = Kopiert
joint-gone-discard = Forkast
joint-decisions = Det vi er einige om
joint-decisions-none = Ingenting er skrive ned enno.
joint-decision = Det vi er einige om
joint-decision-words = Med enkle ord
joint-decision-new = Noko nytt vi er einige om
joint-tasks = Oppgåver
joint-tasks-none = Ingen har fått ei oppgåve enno.
joint-task = Oppgåve
joint-task-new = Ny oppgåve
joint-task-who = Ansvarleg
joint-task-due = Frist
joint-task-until = innan { $date }
joint-task-done = gjort { $date }
joint-keep = Lagre
joint-sum-up = Oppsummer
joint-resume = Tilbake til planen
joint-not-all-kept = Noko er ikkje lagra enno. Vel eller vent, og oppsummer så.

## The end

joint-summary = Det som blir annleis i planen
joint-summary-help = Les det høgt. Deltakaren ser det same på telefonen sin.
joint-left-out = Dette blei skrive, men kom ikkje med. Gå tilbake til planen for å ta det med:
joint-no-change = Ingenting i planen blei endra.
joint-answer = Det deltakaren svarer
joint-answer-waits = Ventar på svar
joint-answer-waits-help = Deltakaren kan svare på telefonen, eller du fører det som blir sagt.
joint-answer-record = Før svaret
joint-answer-change = Før eit anna svar
joint-answer-record-help = Når deltakaren svarer munnleg gjennom tolk eller på papir.
joint-answer-what = Kva svarte deltakaren?
joint-answer-how = Korleis?
joint-answer-do = Før svaret
joint-answer-stale = Planen er endra etter svaret. Deltakaren må svare på nytt.
joint-reservation = Med deltakaren sine eigne ord
joint-reservation-help = Skriv det deltakaren seier, ikkje det du meiner om det.
joint-reservation-language = Språket det er skrive på
joint-reservation-missing = Skriv kva atterhaldet gjeld.
joint-end = Avslutt møtet
joint-end-without = Avslutt utan svar
joint-end-without-help = I referatet står det at deltakaren ikkje svarte.
joint-end-without-do = Avslutt likevel

## The minutes

joint-minutes-of = Referat
joint-as-pdf = Referatet som PDF
joint-were-there = Til stades:
joint-talked-about = Sakene
joint-minutes-stand = Referatet kan ikkje endrast. Oppgåver kan kryssast av når dei er gjorde.
