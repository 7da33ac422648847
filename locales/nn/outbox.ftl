### What was told on this phone and is not sent yet.
### Review: no native speaker has read this file yet.

outbox-unsent = Noko er ikkje sendt
outbox-unsent-own =
    { $count ->
        [one] Éin ting du har meldt, ligg berre her. Loggar du ut no, blir han borte.
       *[other] { $count } ting du har meldt, ligg berre her. Loggar du ut no, blir dei borte.
    }
outbox-unsent-others =
    { $count ->
        [one] Éin ting som ein annan har meldt herifrå, er ikkje sendt. Han blir òg borte.
       *[other] { $count } ting som andre har meldt herifrå, er ikkje sendt. Dei blir òg borte.
    }
outbox-still-unsent = Vi får ikkje sendt no. Prøv igjen når du har nett.
outbox-send = Send no og logg ut
outbox-stay = Ikkje logg ut
outbox-discard = Slett det og logg ut

outbox-lost = Noko nådde ikkje fram
outbox-lost-help = Det du hadde melt, men ikkje fått sendt, er borte frå telefonen. Meld det på nytt, eller sei det til rådgivaren din.
outbox-lost-read = Eg har lese det
