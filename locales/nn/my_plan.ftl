### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.
### Review: no native speaker has read this file yet.

## The way

my-plan-way = Vegen din
my-plan-here = Her er du no
my-plan-next = Neste steg
my-plan-gone = Dette målet står ikkje i planen lenger.
my-plan-measures = Det du gjer for å kome dit
my-plan-agreed = Planen og kontrakten
my-plan-paper = Planen på papir (PDF)

## How it goes

my-plan-how = Korleis går det med dette?
my-plan-face-good = Bra
my-plan-face-so-so = Sånn passe
my-plan-face-hard = Vanskeleg
my-plan-own-words = Med eigne ord, på språket ditt
my-plan-keep = Lagre
my-plan-private = Berre du kan sjå dette
my-plan-shared = Rådgivaren kan sjå dette
my-plan-share = Vis det til rådgivaren
my-plan-unshare = Gøym det for rådgivaren
my-plan-waits = Lagra på telefonen. Blir sendt når du har nett.
my-plan-not-taken = Det blei ikkje lagra. Prøv igjen.
my-plan-faces-later = Når planen er bestemt, kan du seie her korleis det går.

## What somebody has translated

my-plan-translated = Omsett av { $name }
my-plan-translated-somebody = Omsett av eit menneske
my-plan-translation-old = Gammal omsetjing. Den norske teksten er endra.

## What we have agreed

my-plan-norwegian = Norsk
my-plan-reasons = Kvifor planen er slik
my-plan-view = Det du har sagt

## What is new

my-plan-new = Dette er nytt i planen
my-plan-new-help = Dette er annleis enn i den gamle planen din.
my-plan-proposed = Forslag til ny plan
my-plan-proposed-help = Ingenting er bestemt enno. Sei kva du meiner til rådgivaren din.
my-plan-change-none = Ingenting er endra.
my-plan-change-added-goal = Nytt mål
my-plan-change-removed-goal = Mål som er teke ut
my-plan-change-added-measure = Nytt tiltak
my-plan-change-removed-measure = Tiltak som er teke ut
my-plan-change-was = Før:
my-plan-change-is = No:
my-plan-change-words = Teksten er skriven på nytt.
my-plan-field-end-goal = Sluttmål
my-plan-field-end-goal-text = Yrke eller utdanning
my-plan-field-listening = Norsk: lytte
my-plan-field-reading = Norsk: lese
my-plan-field-writing = Norsk: skrive
my-plan-field-oral = Norsk: snakke
my-plan-field-norwegian-minutes = Norsk i veka
my-plan-field-norwegian-until = Norsk til
my-plan-field-social-studies-hours = Samfunnskunnskap
my-plan-field-social-studies-language = Språk i samfunnskunnskap
my-plan-field-starts-on = Startar
my-plan-field-ends-on = Sluttar
my-plan-field-reasons = Kvifor planen er slik
my-plan-field-participant-view = Det du har sagt
my-plan-field-standard = Kva det er
my-plan-field-text = Kva det er
my-plan-field-kind = Slags aktivitet
my-plan-field-weekly-minutes = Tid i veka
my-plan-field-responsible = Ansvarleg
my-plan-field-organisation = Hos kven
my-plan-field-place = Stad

## "I disagree"

my-plan-disagree = Eg er ueinig
my-plan-appeal-until = Du kan klage til og med
my-plan-appeal-days = Dagar igjen: { $days }
my-plan-appeal-over = Fristen for å klage var { $date }. Snakk med rådgivaren din. Ei sein klage kan nokre gonger bli behandla.
my-plan-appeal-not-known = Tida for å klage har ikkje byrja enno. Ho byrjar når du får beskjed om planen.
my-plan-appeal-none = Planen er ikkje bestemt. Sei til rådgivaren din kva du vil ha annleis.
my-plan-appeal-how = Slik klagar du
my-plan-appeal-talk = Snakk med rådgivaren din først. Kanskje finn de ei løysing.
my-plan-appeal-write = Skriv kva du er ueinig i, og kva du vil ha i staden. Rådgivaren skal hjelpe deg om du vil.
my-plan-appeal-give = Gi klaga til kommunen før fristen: til rådgivaren eller i posten.
my-plan-appeal-then = Kommunen ser på saka igjen. Blir de ikkje einige, avgjer Statsforvaltaren.
my-plan-appeal-free = Det er gratis å klage. Følg planen medan du ventar på svar.
my-plan-appeal-state-received = Kommunen har fått klaga di.
my-plan-appeal-state-forwarded = Klaga di er send til Statsforvaltaren.
my-plan-appeal-state-upheld = Klaga er behandla. Planen gjeld framleis.
my-plan-appeal-state-changed = Klaga er behandla. Planen blir endra.
my-plan-appeal-state-withdrawn = Klaga er trekt.
