### What the office has written about the one who reads, who else can see it, and the first minute.

## What is written

about-intro = Dette har kontoret skrevet om deg.
about-you = Deg
about-programme = Programmet
about-name = Navn
about-birth-date = Født
about-phone = Telefon
about-email = E-post
about-language = Språk i Stegvis
about-interpretation-language = Språk med tolk
about-children = Barn under 18 år
about-children-yes = Ja
about-children-no = Nei
about-permit = Oppholdstillatelse
about-education = Skole fra før
about-programme-dates = Start og slutt
about-weekly-target = Timer i uka
about-groups = Klasse
about-adviser = Rådgiver
# Nobody has asked, or nobody has written it down.
about-nothing = Ikke skrevet

## "This is wrong"

about-wrong = Dette er feil
about-wrong-of = { $fact }: dette er feil
about-asked = Du har sagt fra
about-asked-help = Rådgiveren din svarer deg.
about-corrected = Det er rettet
about-kept = Det blir stående
# After a tap without network.
about-offline = Du er uten nett. Vi fikk ikke sagt fra. Prøv igjen når du har nett.

## Who can see it

about-who = Hvem kan se dette?
about-who-all = Kan se alt om deg
about-who-class = Kan bare se det som gjelder skolen
about-who-leader = Leder
about-who-coordinator = Koordinator

## Codes

about-permit-refugee = Flyktning
about-permit-resettlement = Overføringsflyktning
about-permit-humanitarian = Humanitært grunnlag
about-permit-family = Familie
about-permit-collective-protection = Kollektiv beskyttelse
about-education-none = Ingen
about-education-primary = Grunnskole
about-education-upper-secondary = Videregående skole
about-education-higher = Høyskole eller universitet

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = Dette er Stegvis
first-what-week = Uka di: når og hvor
first-what-hours = Timene dine
first-what-plan = Planen din
first-who = Hvem ser hva?
first-who-you = Du ser alt om deg selv.
first-who-adviser = Rådgiveren din og lederen ser det også.
first-who-teacher = Læreren din ser bare det som gjelder skolen.
first-who-pin = Ingen andre ser det. PIN-koden er bare din. Ikke si den til noen.
first-wrong = Er noe feil?
# Names the menu entry "Me" and the title "About me".
first-wrong-where = Åpne «Meg» og «Om meg».
first-wrong-tap = Trykk «Dette er feil».
first-wrong-answer = Rådgiveren din svarer deg.
# For example 1 of 3
first-step = { $step } av { $of }
first-skip = Hopp over
first-start = Kom i gang
first-listen = Hør
first-silent = Stopp

## The way to all of it, and the way out

me-about = Om meg
me-first = Slik virker Stegvis
me-lock = Lås
me-lock-help = Neste gang trenger du bare PIN-koden.
me-sign-out = Logg ut av telefonen
me-sign-out-help = Alt slettes fra denne telefonen. Du trenger en ny kode for å komme inn igjen.
me-sign-out-sure = Vil du logge ut?
me-sign-out-yes = Ja, logg ut
# No speaker of the language has read the texts yet.
language-unreviewed = Disse tekstene er ikke kontrollert av en som har språket som morsmål. Noe kan være feil.
