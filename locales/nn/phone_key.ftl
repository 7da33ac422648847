### A phone opens by face or finger, beside its PIN.
### Review: no native speaker has read this file yet.

phone-key = Bruk andletet eller fingeren
phone-key-why = Då opnar du Stegvis slik du opnar telefonen: med andletet, fingeren eller skjermlåsen. PIN-koden verkar framleis. Utan nett kan du trenge PIN-koden.
phone-key-alone = Kan nokon andre opne denne telefonen? Då kan dei opne Stegvis òg. Bruk dette berre når du er den einaste.
phone-key-go-on = Berre eg opnar telefonen
phone-key-not-made = Det gjekk ikkje. Prøv igjen.

phone-key-title = Opne Stegvis
phone-key-open = Bruk andlet eller finger
phone-key-or = Eller skriv PIN-koden:
phone-key-offline = Utan nett treng du PIN-koden.
phone-key-failed = Det gjekk ikkje. Prøv igjen, eller skriv PIN-koden.

phone-key-here = Blir opna med andlet eller finger
phone-key-made = Laga { $made }, ikkje brukt enno
phone-key-used = Laga { $made }, sist brukt { $used }
phone-key-remove = Fjern
