### What the office has written about the one who reads, who else can see it, and the first minute.
### Review: no native speaker has read this file yet.

## What is written

about-intro = Dette har kontoret skrive om deg.
about-you = Deg
about-programme = Programmet
about-name = Namn
about-birth-date = Fødd
about-phone = Telefon
about-email = E-post
about-language = Språk i Stegvis
about-interpretation-language = Språk med tolk
about-children = Barn under 18 år
about-children-yes = Ja
about-children-no = Nei
about-permit = Opphaldsløyve
about-education = Skule frå før
about-programme-dates = Start og slutt
about-weekly-target = Timar i veka
about-groups = Klasse
about-adviser = Rådgivar
# Nobody has asked, or nobody has written it down.
about-nothing = Ikkje skrive

## "This is wrong"

about-wrong = Dette er feil
about-wrong-of = { $fact }: dette er feil
about-asked = Du har sagt frå
about-asked-help = Rådgivaren din svarer deg.
about-corrected = Det er retta
about-kept = Det blir ståande
# After a tap without network.
about-offline = Du er utan nett. Vi fekk ikkje sagt frå. Prøv igjen når du har nett.

## Who can see it

about-who = Kven kan sjå dette?
about-who-all = Kan sjå alt om deg
about-who-class = Kan berre sjå det som gjeld skulen
about-who-leader = Leiar
about-who-coordinator = Koordinator

## Codes

about-permit-refugee = Flyktning
about-permit-resettlement = Overføringsflyktning
about-permit-humanitarian = Humanitært grunnlag
about-permit-family = Familie
about-permit-collective-protection = Kollektivt vern
about-education-none = Ingen
about-education-primary = Grunnskule
about-education-upper-secondary = Vidaregåande skule
about-education-higher = Høgskule eller universitet

## The first minute: what this is, who sees what, what to do when something is wrong

first-what = Dette er Stegvis
first-what-week = Veka di: når og kvar
first-what-hours = Timane dine
first-what-plan = Planen din
first-who = Kven ser kva?
first-who-you = Du ser alt om deg sjølv.
first-who-adviser = Rådgivaren din og leiaren ser det òg.
first-who-teacher = Læraren din ser berre det som gjeld skulen.
first-who-pin = Ingen andre ser det. PIN-koden er berre din. Ikkje sei han til nokon.
first-wrong = Er noko feil?
# Names the menu entry "Me" and the title "About me".
first-wrong-where = Opne «Meg» og «Om meg».
first-wrong-tap = Trykk «Dette er feil».
first-wrong-answer = Rådgivaren din svarer deg.
# For example 1 of 3
first-step = { $step } av { $of }
first-skip = Hopp over
first-start = Kom i gang
first-listen = Høyr
first-silent = Stopp

## The way to all of it, and the way out

me-about = Om meg
me-first = Slik verkar Stegvis
me-lock = Lås
me-lock-help = Neste gong treng du berre PIN-koden.
me-sign-out = Logg ut av telefonen
me-sign-out-help = Alt blir sletta frå denne telefonen. Du treng ein ny kode for å kome inn att.
me-sign-out-sure = Vil du logge ut?
me-sign-out-yes = Ja, logg ut
# No speaker of the language has read the texts yet.
language-unreviewed = Desse tekstane er ikkje kontrollerte av nokon som har språket som morsmål. Noko kan vere feil.
