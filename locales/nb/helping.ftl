### Somebody sits beside a participant and helps them with their phone.

helping-begin = Noen hjelper meg
helping-help = Sitter noen ved siden av deg og hjelper deg? Si fra her. Penger, meldinger og annet privat vises ikke da. Det du melder, blir merket med at noen hjalp deg. Vi spør ikke hvem. Det slutter av seg selv etter 30 minutter. Etterpå åpner PIN-koden din telefonen.
helping-on = Noen hjelper deg
helping-end = Ferdig
helping-hidden = Vises ikke nå
helping-hidden-help = Dette er privat. Det vises ikke mens noen hjelper deg.
helping-hidden-told = Det du melder, blir sendt. Du kan lese det her når hjelpen er slutt.
refused-accounts-being-helped = Noen hjelper deg nå. Trykk «Ferdig» øverst for å gjøre dette.
