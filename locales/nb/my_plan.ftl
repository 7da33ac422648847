### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.

## The way

my-plan-way = Veien din
my-plan-here = Her er du nå
my-plan-next = Neste steg
my-plan-gone = Dette målet står ikke i planen lenger.
my-plan-measures = Det du gjør for å komme dit
my-plan-agreed = Planen og kontrakten
my-plan-paper = Planen på papir (PDF)

## How it goes

my-plan-how = Hvordan går det med dette?
my-plan-face-good = Bra
my-plan-face-so-so = Sånn passe
my-plan-face-hard = Vanskelig
my-plan-own-words = Med egne ord, på språket ditt
my-plan-keep = Lagre
my-plan-private = Bare du kan se dette
my-plan-shared = Rådgiveren kan se dette
my-plan-share = Vis det til rådgiveren
my-plan-unshare = Skjul det for rådgiveren
my-plan-waits = Lagret på telefonen. Sendes når du har nett.
my-plan-not-taken = Det ble ikke lagret. Prøv igjen.
my-plan-faces-later = Når planen er bestemt, kan du si her hvordan det går.

## What somebody has translated

my-plan-translated = Oversatt av { $name }
my-plan-translated-somebody = Oversatt av et menneske
my-plan-translation-old = Gammel oversettelse. Den norske teksten er endret.

## What we have agreed

my-plan-norwegian = Norsk
my-plan-reasons = Hvorfor planen er slik
my-plan-view = Det du har sagt

## What is new

my-plan-new = Dette er nytt i planen
my-plan-new-help = Dette er annerledes enn i den gamle planen din.
my-plan-proposed = Forslag til ny plan
my-plan-proposed-help = Ingenting er bestemt ennå. Si hva du mener til rådgiveren din.
my-plan-change-none = Ingenting er endret.
my-plan-change-added-goal = Nytt mål
my-plan-change-removed-goal = Mål som er tatt ut
my-plan-change-added-measure = Nytt tiltak
my-plan-change-removed-measure = Tiltak som er tatt ut
my-plan-change-was = Før:
my-plan-change-is = Nå:
my-plan-change-words = Teksten er skrevet på nytt.
my-plan-field-end-goal = Sluttmål
my-plan-field-end-goal-text = Yrke eller utdanning
my-plan-field-listening = Norsk: lytte
my-plan-field-reading = Norsk: lese
my-plan-field-writing = Norsk: skrive
my-plan-field-oral = Norsk: snakke
my-plan-field-norwegian-minutes = Norsk i uka
my-plan-field-norwegian-until = Norsk til
my-plan-field-social-studies-hours = Samfunnskunnskap
my-plan-field-social-studies-language = Språk i samfunnskunnskap
my-plan-field-starts-on = Starter
my-plan-field-ends-on = Slutter
my-plan-field-reasons = Hvorfor planen er slik
my-plan-field-participant-view = Det du har sagt
my-plan-field-standard = Hva det er
my-plan-field-text = Hva det er
my-plan-field-kind = Slags aktivitet
my-plan-field-weekly-minutes = Tid i uka
my-plan-field-responsible = Ansvarlig
my-plan-field-organisation = Hos hvem
my-plan-field-place = Sted

## "I disagree"

my-plan-disagree = Jeg er uenig
my-plan-appeal-until = Du kan klage til og med
my-plan-appeal-days = Dager igjen: { $days }
my-plan-appeal-over = Fristen for å klage var { $date }. Snakk med rådgiveren din. En sen klage kan noen ganger bli behandlet.
my-plan-appeal-not-known = Tida for å klage har ikke begynt ennå. Den begynner når du får beskjed om planen.
my-plan-appeal-none = Planen er ikke bestemt. Si til rådgiveren din hva du vil ha annerledes.
my-plan-appeal-how = Slik klager du
my-plan-appeal-talk = Snakk med rådgiveren din først. Kanskje finner dere en løsning.
my-plan-appeal-write = Skriv hva du er uenig i, og hva du vil ha i stedet. Rådgiveren skal hjelpe deg hvis du vil.
my-plan-appeal-give = Gi klagen til kommunen før fristen: til rådgiveren eller i posten.
my-plan-appeal-then = Kommunen ser på saken igjen. Blir dere ikke enige, bestemmer Statsforvalteren.
my-plan-appeal-free = Det er gratis å klage. Følg planen mens du venter på svar.
my-plan-appeal-state-received = Kommunen har fått klagen din.
my-plan-appeal-state-forwarded = Klagen din er sendt til Statsforvalteren.
my-plan-appeal-state-upheld = Klagen er behandlet. Planen gjelder fortsatt.
my-plan-appeal-state-changed = Klagen er behandlet. Planen blir endret.
my-plan-appeal-state-withdrawn = Klagen er trukket.
