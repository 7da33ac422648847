### What staff are reminded of, and read otherwise than participants.

notice-registers-missing = Oppmøte er ikkje ført
notice-claims-waiting = Fråvær ventar på svar
reminder-registers-missing = Når oppmøte ikkje er ført
reminder-claims-waiting = Når fråvær ventar på svar
staff-reminders-why = Maskina eller telefonen seier frå når noko ventar på deg.
staff-reminders-here = Denne nettlesaren
staff-reminders-turn-off = Slå av i denne nettlesaren
staff-reminders-quiet-help = Då kjem det ingenting. Same tid to gonger: aldri stille.
