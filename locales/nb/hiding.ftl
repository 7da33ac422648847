### A way out for a participant when somebody comes who must not see the app.

hide-help = Trykk «Skjul» hvis noen kommer og ikke skal se dette. Stegvis lukkes med én gang, og en vanlig side vises. Du åpner igjen med PIN-koden. På tastatur: trykk Esc tre ganger.
hide-shows = Da vises
hide-weather = Været
hide-news = Nyheter
hide-search = Søk på nettet
