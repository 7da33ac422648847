### What was told on this phone and is not sent yet.

outbox-unsent = Noe er ikke sendt
outbox-unsent-own =
    { $count ->
        [one] Én ting du har meldt, ligger bare her. Logger du ut nå, blir den borte.
       *[other] { $count } ting du har meldt, ligger bare her. Logger du ut nå, blir de borte.
    }
outbox-unsent-others =
    { $count ->
        [one] Én ting som en annen har meldt herfra, er ikke sendt. Den blir også borte.
       *[other] { $count } ting som andre har meldt herfra, er ikke sendt. De blir også borte.
    }
outbox-still-unsent = Vi får ikke sendt nå. Prøv igjen når du har nett.
outbox-send = Send nå og logg ut
outbox-stay = Ikke logg ut
outbox-discard = Slett det og logg ut

outbox-lost = Noe nådde ikke fram
outbox-lost-help = Det du hadde meldt, men ikke fått sendt, er borte fra telefonen. Meld det på nytt, eller si det til rådgiveren din.
outbox-lost-read = Jeg har lest det
