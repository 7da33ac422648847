### Staff: a group's last weeks, member by member.

heat = Siste uker i gruppa
heat-lead = De siste tolv ukene som er over. Hver rute er hele uka til én deltaker, også timer utenfor gruppa. Det som ikke er ført, er ikke fravær.
heat-caption = Uke for uke: hvor stor del av målet hver deltaker var til stede. Navnet fører til timene.
heat-who = Deltaker
heat-together = Alle til sammen
heat-figure = Prosent av målet til stede
heat-state-full = Full uke
heat-state-excused = Resten er godkjent fravær
heat-state-unexcused = Fravær som ikke er godkjent
heat-state-unrecorded = For lite er ført
heat-state-short = Under målet
heat-state-outside = Utenfor programmet
