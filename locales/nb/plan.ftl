### The integration plan, in the participant's words.

plan-mine = Planen din
plan-none = Du har ingen plan ennå
plan-none-help = Du har rett til en plan. Snakk med rådgiveren din.
plan-end-goal = Sluttmål
plan-norwegian = Målet ditt i norsk
plan-goals = Mål på veien
plan-helpers = Disse hjelper deg
plan-period = { $from } – { $to }
plan-from = Fra { $from }
plan-until = Til { $to }
plan-weekly = { $duration } i uka
plan-responsible = Ansvarlig
plan-state-draft = Utkast. Planen er ikke bestemt ennå.
plan-state-proposed = Forslag. Planen er ikke bestemt ennå.
plan-state-decided = Bestemt { $date }
plan-state-superseded = Gammel plan
plan-state-ended = Planen er avsluttet
plan-appeal = Er du uenig? Du kan klage til og med { $date }.

status-planned = Ikke startet
status-active = I gang
status-reached = Nådd
status-dropped = Avsluttet

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

relation-adviser = Rådgiver
relation-stand-in = Rådgiver, vikar
relation-nav-contact = Kontakt i NAV
relation-teacher = Lærer
relation-contact-teacher = Kontaktlærer
relation-substitute = Vikar
relation-practice-host = Praksisplass
relation-circle = Rådgiver

end-goal-work = Arbeid
end-goal-parts-of-upper-secondary = Deler av videregående
end-goal-upper-secondary = Fullført videregående
end-goal-vocational-training = Fagbrev
end-goal-higher-education = Høyere utdanning
