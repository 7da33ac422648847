### One's own hours in another calendar, at a secret address.
### Review: no native speaker has read this file yet.

feed-title = Timeplanen i kalenderen din
feed-help = Kalenderen på telefonen kan vise timane dine og oppdatere dei sjølv. Då treng han ei hemmeleg adresse.
feed-danger = Alle som får adressa, kan sjå kvar du er, og når. Dei treng ikkje passord. Ikkje vis ho til nokon.
feed-company = Firmaet som lagar kalenderen, kan òg lese timane.
feed-make = Lag adresse
feed-new = Lag ny adresse
feed-new-help = Den gamle adressa sluttar å verke.
feed-address = Hemmeleg adresse
feed-copy = Kopier
feed-copied = Adressa er kopiert
feed-once = Kopier ho no. Vi kan ikkje vise ho igjen.
feed-how = I kalenderen din: vel «Abonner på kalender» eller «Legg til frå nettadresse», og lim ho inn.
feed-since = Du har ei adresse, laga { $date }.
feed-read = Kalenderen henta timane sist { $date }.
feed-unread = Ingen kalender har henta timane enno.
feed-revoke = Slett adressa
feed-revoke-help = Har nokon andre fått adressa? Slett ho. Då kan ingen sjå noko der lenger.
feed-revoked = Adressa er sletta.
refused-feeds-not-for-you = Dette går ikkje for deg. Spør rådgivaren din.
