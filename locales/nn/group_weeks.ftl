### Staff: a group's last weeks, member by member.
### Review: no native speaker has read this file yet.

heat = Siste veker i gruppa
heat-lead = Dei siste tolv vekene som er over. Kvar rute er heile veka til éin deltakar, også timar utanfor gruppa. Det som ikkje er ført, er ikkje fråvær.
heat-caption = Veke for veke: kor stor del av målet kvar deltakar var til stades. Namnet fører til timane.
heat-who = Deltakar
heat-together = Alle til saman
heat-figure = Prosent av målet til stades
heat-state-full = Full veke
heat-state-excused = Resten er godkjent fråvær
heat-state-unexcused = Fråvær som ikkje er godkjent
heat-state-unrecorded = For lite er ført
heat-state-short = Under målet
heat-state-outside = Utanfor programmet
