### The integration plan, in the participant's words.
### Review: no native speaker has read this file yet.

plan-mine = Planen din
plan-none = Du har ingen plan enno
plan-none-help = Du har rett til ein plan. Snakk med rådgivaren din.
plan-end-goal = Sluttmål
plan-norwegian = Målet ditt i norsk
plan-goals = Mål på vegen
plan-helpers = Desse hjelper deg
plan-period = { $from } – { $to }
plan-from = Frå { $from }
plan-until = Til { $to }
plan-weekly = { $duration } i veka
plan-responsible = Ansvarleg
plan-state-draft = Utkast. Planen er ikkje bestemt enno.
plan-state-proposed = Forslag. Planen er ikkje bestemt enno.
plan-state-decided = Bestemt { $date }
plan-state-superseded = Gammal plan
plan-state-ended = Planen er avslutta
plan-appeal = Er du usamd? Du kan klage til og med { $date }.

status-planned = Ikkje starta
status-active = I gang
status-reached = Nådd
status-dropped = Avslutta

skill-listening = Lytte
skill-reading = Lese
skill-writing = Skrive
skill-oral = Snakke

level-below-a1 = Før A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = Rådgivar
relation-stand-in = Rådgivar, vikar
relation-nav-contact = Kontakt i NAV
relation-teacher = Lærar
relation-contact-teacher = Kontaktlærar
relation-substitute = Vikar
relation-practice-host = Praksisplass
relation-circle = Rådgivar

end-goal-work = Arbeid
end-goal-parts-of-upper-secondary = Delar av vidaregåande
end-goal-upper-secondary = Fullført vidaregåande
end-goal-vocational-training = Fagbrev
end-goal-higher-education = Høgare utdanning
