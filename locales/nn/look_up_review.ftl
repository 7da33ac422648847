### Unusual looks at people's records: what a leader should look into, and what came of it.
### Review: no native speaker has read this file yet.

looks-title = Uvanleg innsyn i saker
looks-week = Veke { $week }
looks-lead = Dette skuldar ikkje nokon. Det viser kvar du bør spørje. Svaret ditt blir lagra.
looks-choose = Vel veke
looks-before = Veka før
looks-after = Veka etter
looks-none = Ingenting å sjå på
looks-none-help = Ingen oppslag denne veka skil seg ut.
looks-looked = Sett på
looks-done = Svaret er lagra.
looks-who = Kven
looks-whom = På kven
looks-what = Kva
looks-why = Kvifor
looks-when = Når
looks-count =
    { $count ->
        [one] { $count } oppslag
       *[other] { $count } oppslag
    }
looks-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personar
    }
looks-unseen = Nokon du ikkje ser
looks-ask = Kva seier { $name }?
looks-own = Dette er ditt eige oppslag. Ein annan leiar eller ein revisor må sjå på det.
looks-leaders = Ein leiar i eininga spør om dette.
looks-by = { $name }, { $date }
looks-open =
    { $count ->
        [one] { $count } uvanleg oppslag førre veke
       *[other] { $count } uvanlege oppslag førre veke
    }
looks-open-help = Sjå på det og spør den det gjeld.

## Patterns

looks-pattern-same-surname = Same etternamn
looks-pattern-help-same-surname = Dei kan vere i slekt. Då skal ein annan ha saka.
looks-pattern-refused = Prøvde å opne ei sak dei ikkje har tilgang til
looks-pattern-help-refused = Dei fekk ikkje sjå noko, og har aldri hatt saka.
looks-pattern-probing = Mange forsøk utan tilgang
looks-pattern-help-probing = Fem eller fleire saker på éi veke. Det liknar leiting.
looks-pattern-unrelated-unit = Sak i ei anna eining
looks-pattern-help-unrelated-unit = Dei er ikkje sette på saka.
looks-pattern-burst = Mange saker på kort tid
looks-pattern-help-burst = Femten eller fleire på ein time, utan å vere sette på dei.
looks-pattern-odd-hours = Om natta eller i helga
looks-pattern-help-odd-hours = Mellom klokka 22 og 06, eller laurdag og søndag.
looks-pattern-after-end = Lenge etter programmet
looks-pattern-help-after-end = Meir enn fire månader etter at programmet slutta.

## Outcomes

looks-outcome-explained = Høyrde til jobben
looks-outcome-talked = Høyrde ikkje til jobben, snakka om
looks-outcome-breach = Blir følgt opp som brot

refused-lookups-own = Dette er ditt eige oppslag. Ein annan leiar eller ein revisor må sjå på det.
refused-lookups-not-yours = Leiarane i eininga svarar for dette.

## What was opened, as staff say it

staff-look-topic-record = Saka
staff-look-topic-facts = Opplysningar
staff-look-topic-identity = Fødselsnummer
staff-look-topic-registering = Registrering
staff-look-topic-helpers = Kven som hjelper
staff-look-topic-week = Timeplan
staff-look-topic-hours = Timar
staff-look-topic-absence = Fråvær
staff-look-topic-plan = Plan
staff-look-topic-meeting = Møte
staff-look-topic-programme = Program
staff-look-topic-payment = Utbetaling
staff-look-topic-certificate = Deltakarbevis
staff-look-topic-moving = Flytting
staff-look-topic-supervision = Tilsyn
staff-look-topic-copy = Kopi til deltakaren
staff-look-topic-other = Anna
