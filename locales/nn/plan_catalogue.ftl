### Standard goals and measures: what most plans consist of.
### Review: no native speaker has read this file yet.

## Standard goals (catalogue)

goal-speak-everyday-norwegian = Snakke norsk i kvardagen
goal-read-and-write = Lære å lese og skrive
goal-pass-norwegian-test = Bestå norskprøva
goal-pass-social-studies-test = Bestå prøva i samfunnskunnskap
goal-finish-primary-school = Fullføre grunnskulen
goal-start-upper-secondary = Byrje på vidaregåande
goal-finish-upper-secondary = Fullføre vidaregåande
goal-trade-certificate = Ta fagbrev
goal-education-recognised = Få godkjent utdanninga mi
goal-work-experience = Få arbeidserfaring i Noreg
goal-find-a-job = Få jobb
goal-use-digital-services = Klare meg på nettet
goal-driving-licence = Ta førarkort
goal-know-working-life = Kjenne norsk arbeidsliv

## Standard measures (catalogue)

measure-norwegian-course = Norskkurs
measure-norwegian-test = Norskprøve
measure-social-studies-course = Kurs i samfunnskunnskap
measure-life-skills-course = Livsmeistringskurs
measure-parental-guidance = Foreldrerettleiing
measure-work-practice = Praksis på ein arbeidsplass
measure-language-practice = Språkpraksis
measure-trade-course = Fagkurs
measure-primary-school = Grunnskule for vaksne
measure-upper-secondary = Fag på vidaregåande
measure-career-guidance = Samtale med karriererettleiar
measure-job-search = Søkje jobb med hjelp
