### Staff: a group's last weeks, member by member.

heat = The group's last weeks
heat-lead = The last twelve weeks that are over. Each cell is one participant's whole week, with hours outside the group. What is not recorded is not absence.
heat-caption = Week by week: how much of the target each participant attended. The name leads to the hours.
heat-who = Participant
heat-together = All together
heat-figure = Percent of the target attended
heat-state-full = Full week
heat-state-excused = The rest is approved absence
heat-state-unexcused = Absence that is not approved
heat-state-unrecorded = Too little is recorded
heat-state-short = Below target
heat-state-outside = Outside the programme
