### A phone opens by face or finger, beside its PIN.

phone-key = Bruk ansiktet eller fingeren
phone-key-why = Da åpner du Stegvis slik du åpner telefonen: med ansiktet, fingeren eller skjermlåsen. PIN-koden virker fortsatt. Uten nett kan du trenge PIN-koden.
phone-key-alone = Kan noen andre åpne denne telefonen? Da kan de åpne Stegvis også. Bruk dette bare når du er den eneste.
phone-key-go-on = Bare jeg åpner telefonen
phone-key-not-made = Det gikk ikke. Prøv igjen.

phone-key-title = Åpne Stegvis
phone-key-open = Bruk ansikt eller finger
phone-key-or = Eller skriv PIN-koden:
phone-key-offline = Uten nett trenger du PIN-koden.
phone-key-failed = Det gikk ikke. Prøv igjen, eller skriv PIN-koden.

phone-key-here = Åpnes med ansikt eller finger
phone-key-made = Laget { $made }, ikke brukt ennå
phone-key-used = Laget { $made }, sist brukt { $used }
phone-key-remove = Fjern
