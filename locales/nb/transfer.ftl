### What staff read of a case that goes to, or comes from, another municipality. nb and en are written here.

## Refusals

refused-transfer-no-programme = Personen har ikke noe program som kan sendes.
refused-transfer-nothing-to-end = Programmet er alt avsluttet her.
refused-transfer-two-programmes = Personen har to programmer som ikke er avsluttet. Avslutt det ene først.
refused-transfer-not-sent = Saken er ikke sendt til noen kommune.
refused-transfer-begun-again = Personen har begynt på et nytt program her. Send saken på nytt i stedet.
refused-transfer-still-here = Personen har et program her som ikke er avsluttet. Avslutt det først.
refused-transfer-ask-leader = Du kan ikke ta imot denne filen. Snakk med lederen din.
refused-transfer-conflicts-here = Filen passer ikke sammen med det som er registrert her. Snakk med den som administrerer systemet.

refused-transfer-no-number = Skriv kommunens nummer, fire sifre.
refused-transfer-own-number = Dette er din egen kommune.
refused-transfer-not-informed = Si når personen fikk vite det.
refused-transfer-informed-when = Datoen må være i dag eller tidligere, og ikke mer enn et år tilbake.
refused-transfer-ends-when = Velg siste dag i programmet her: i dag eller tidligere.
refused-transfer-held-after = Det er ført oppmøte etter denne datoen.
refused-transfer-no-such-unit = Velg en enhet.
refused-transfer-no-such-adviser = Velg en programrådgiver i enheten.

## What can be wrong with a file

refused-transfer-file-too-large = Filen er større enn { $most } MB.
refused-transfer-file-not-json = Filen kan ikke leses. Den er ødelagt, eller den er ikke en flyttefil.
refused-transfer-file-not-ours = Dette er ikke en flyttefil.
refused-transfer-file-version = Filen er laget med en nyere versjon enn denne. Be om å få systemet oppdatert.
refused-transfer-file-too-deep = Filen kan ikke leses. Den er ikke laget av et system som følger formatet.
refused-transfer-file-nul = Filen har et tegn som ikke kan lagres.
refused-transfer-file-missing = Mangler.
refused-transfer-file-unknown = Hører ikke til i formatet.
refused-transfer-file-wants-object = Har feil form: her skal det stå flere opplysninger sammen.
refused-transfer-file-wants-list = Har feil form: her skal det være en liste.
refused-transfer-file-wants-text = Har feil form: her skal det stå tekst.
refused-transfer-file-wants-number = Har feil form: her skal det stå et helt tall.
refused-transfer-file-wants-truth = Har feil form: her skal det stå ja eller nei.
refused-transfer-file-no-such-code = Har en verdi som ikke finnes.
refused-transfer-file-too-few = Må ha minst { $least }.
refused-transfer-file-too-many = Har flere enn { $most }.
refused-transfer-file-empty = Er tom.
refused-transfer-file-too-long = Er lengre enn { $most } tegn.
refused-transfer-file-wrong-form = Er ikke skrevet på riktig måte.
refused-transfer-file-too-small = Er mindre enn { $least }.
refused-transfer-file-too-big = Er større enn { $most }.
refused-transfer-file-no-date = Er ikke en dato.
refused-transfer-file-no-instant = Er ikke et tidspunkt.
refused-transfer-file-no-key = Er ikke en gyldig nøkkel.
refused-transfer-file-no-week = Er ikke en uke.
refused-transfer-file-edited = Innholdet er endret etter at filen ble laget, eller ødelagt på veien. Be avsenderen lage filen på nytt.
refused-transfer-file-other-receiver = Filen er laget til en annen kommune.
refused-transfer-file-own = Filen er laget her.
refused-transfer-file-future = Er i framtiden.
refused-transfer-file-informed-late = Er etter at filen ble laget.
refused-transfer-file-not-born = Er i framtiden.
refused-transfer-file-twice = Står to ganger.
refused-transfer-file-overlap = Begynner før den forrige er slutt.
refused-transfer-file-ends-first = Kommer før begynnelsen.
refused-transfer-file-not-ended = Mangler: programmet er ikke avsluttet der det kommer fra.
refused-transfer-file-no-such-programme = Hører til et program som ikke er i filen.
refused-transfer-file-week-sum = Timene i uken stemmer ikke med summen.
refused-transfer-file-outside-week = Er ikke i denne uken.
refused-transfer-file-long-break = Pausen er like lang som timen.
refused-transfer-file-late = Minutter for sent hører til den som kom for sent.
refused-transfer-file-present = Den som var til stede, har ingen fraværsgrunn.
refused-transfer-file-approved = Godkjent uten fraværsgrunn.
refused-transfer-file-other-body = Denne filen er tatt imot før, med et annet innhold.
refused-transfer-file-other-person = Hører til en annen person her.
