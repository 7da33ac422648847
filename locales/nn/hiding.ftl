### A way out for a participant when somebody comes who must not see the app.
### Review: no native speaker has read this file yet.

hide-help = Trykk «Gøym» om nokon kjem og ikkje skal sjå dette. Stegvis blir lukka med ein gong, og ei vanleg side blir vist. Du opnar igjen med PIN-koden. På tastatur: trykk Esc tre gonger.
hide-shows = Då blir vist
hide-weather = Vêret
hide-news = Nyheiter
hide-search = Søk på nettet
