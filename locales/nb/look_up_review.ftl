### Unusual looks at people's records: what a leader should look into, and what came of it.

looks-title = Uvanlig innsyn i saker
looks-week = Uke { $week }
looks-lead = Dette anklager ingen. Det viser hvor du bør spørre. Svaret ditt blir lagret.
looks-choose = Velg uke
looks-before = Uka før
looks-after = Uka etter
looks-none = Ingenting å se på
looks-none-help = Ingen oppslag denne uka skiller seg ut.
looks-looked = Sett på
looks-done = Svaret er lagret.
looks-who = Hvem
looks-whom = På hvem
looks-what = Hva
looks-why = Hvorfor
looks-when = Når
looks-count =
    { $count ->
        [one] { $count } oppslag
       *[other] { $count } oppslag
    }
looks-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
looks-unseen = Noen du ikke ser
looks-ask = Hva sier { $name }?
looks-own = Dette er ditt eget oppslag. En annen leder eller en revisor må se på det.
looks-leaders = En leder i enheten spør om dette.
looks-by = { $name }, { $date }
looks-open =
    { $count ->
        [one] { $count } uvanlig oppslag forrige uke
       *[other] { $count } uvanlige oppslag forrige uke
    }
looks-open-help = Se på det og spør den det gjelder.

## Patterns

looks-pattern-same-surname = Samme etternavn
looks-pattern-help-same-surname = De kan være i slekt. Da skal en annen ha saken.
looks-pattern-refused = Prøvde å åpne en sak de ikke har tilgang til
looks-pattern-help-refused = De fikk ikke se noe, og har aldri hatt saken.
looks-pattern-probing = Mange forsøk uten tilgang
looks-pattern-help-probing = Fem eller flere saker på én uke. Det ligner leting.
looks-pattern-unrelated-unit = Sak i en annen enhet
looks-pattern-help-unrelated-unit = De er ikke satt på saken.
looks-pattern-burst = Mange saker på kort tid
looks-pattern-help-burst = Femten eller flere på en time, uten å være satt på dem.
looks-pattern-odd-hours = Om natta eller i helga
looks-pattern-help-odd-hours = Mellom klokka 22 og 06, eller lørdag og søndag.
looks-pattern-after-end = Lenge etter programmet
looks-pattern-help-after-end = Mer enn fire måneder etter at programmet sluttet.

## Outcomes

looks-outcome-explained = Hørte til jobben
looks-outcome-talked = Hørte ikke til jobben, snakket om
looks-outcome-breach = Følges opp som brudd

refused-lookups-own = Dette er ditt eget oppslag. En annen leder eller en revisor må se på det.
refused-lookups-not-yours = Lederne i enheten svarer for dette.

## What was opened, as staff say it

staff-look-topic-record = Saken
staff-look-topic-facts = Opplysninger
staff-look-topic-identity = Fødselsnummer
staff-look-topic-registering = Registrering
staff-look-topic-helpers = Hvem som hjelper
staff-look-topic-week = Timeplan
staff-look-topic-hours = Timer
staff-look-topic-absence = Fravær
staff-look-topic-plan = Plan
staff-look-topic-meeting = Møte
staff-look-topic-programme = Program
staff-look-topic-payment = Utbetaling
staff-look-topic-certificate = Deltakerbevis
staff-look-topic-moving = Flytting
staff-look-topic-supervision = Tilsyn
staff-look-topic-copy = Kopi til deltakeren
staff-look-topic-other = Annet
