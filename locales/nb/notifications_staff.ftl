### What staff are reminded of, and read otherwise than participants.

notice-registers-missing = Oppmøte er ikke ført
notice-claims-waiting = Fravær venter på svar
reminder-registers-missing = Når oppmøte ikke er ført
reminder-claims-waiting = Når fravær venter på svar
staff-reminders-why = Maskinen eller telefonen sier fra når noe venter på deg.
staff-reminders-here = Denne nettleseren
staff-reminders-turn-off = Slå av i denne nettleseren
staff-reminders-quiet-help = Da kommer det ingenting. Samme tid to ganger: aldri stille.
