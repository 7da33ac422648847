### One's own hours in another calendar, at a secret address.

feed-title = Timeplanen i kalenderen din
feed-help = Kalenderen på telefonen kan vise timene dine og oppdatere dem selv. Da trenger den en hemmelig adresse.
feed-danger = Alle som får adressen, kan se hvor du er, og når. De trenger ikke passord. Ikke vis den til noen.
feed-company = Firmaet som lager kalenderen, kan også lese timene.
feed-make = Lag adresse
feed-new = Lag ny adresse
feed-new-help = Den gamle adressen slutter å virke.
feed-address = Hemmelig adresse
feed-copy = Kopier
feed-copied = Adressen er kopiert
feed-once = Kopier den nå. Vi kan ikke vise den igjen.
feed-how = I kalenderen din: velg «Abonner på kalender» eller «Legg til fra nettadresse», og lim den inn.
feed-since = Du har en adresse, laget { $date }.
feed-read = Kalenderen hentet timene sist { $date }.
feed-unread = Ingen kalender har hentet timene ennå.
feed-revoke = Slett adressen
feed-revoke-help = Har noen andre fått adressen? Slett den. Da kan ingen se noe der lenger.
feed-revoked = Adressen er slettet.
refused-feeds-not-for-you = Dette går ikke for deg. Spør rådgiveren din.
