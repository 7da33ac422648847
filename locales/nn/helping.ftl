### Somebody sits beside a participant and helps them with their phone.
### Review: no native speaker has read this file yet.

helping-begin = Nokon hjelper meg
helping-help = Sit nokon ved sida av deg og hjelper deg? Sei frå her. Pengar, meldingar og anna privat blir ikkje vist då. Det du melder, blir merkt med at nokon hjelpte deg. Vi spør ikkje kven. Det sluttar av seg sjølv etter 30 minutt. Etterpå opnar PIN-koden din telefonen.
helping-on = Nokon hjelper deg
helping-end = Ferdig
helping-hidden = Blir ikkje vist no
helping-hidden-help = Dette er privat. Det blir ikkje vist medan nokon hjelper deg.
helping-hidden-told = Det du melder, blir sendt. Du kan lese det her når hjelpa er slutt.
refused-accounts-being-helped = Nokon hjelper deg no. Trykk «Ferdig» øvst for å gjere dette.
