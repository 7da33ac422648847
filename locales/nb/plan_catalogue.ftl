### Standard goals and measures: what most plans consist of.

## Standard goals (catalogue)

goal-speak-everyday-norwegian = Snakke norsk i hverdagen
goal-read-and-write = Lære å lese og skrive
goal-pass-norwegian-test = Bestå norskprøven
goal-pass-social-studies-test = Bestå prøven i samfunnskunnskap
goal-finish-primary-school = Fullføre grunnskolen
goal-start-upper-secondary = Begynne på videregående
goal-finish-upper-secondary = Fullføre videregående
goal-trade-certificate = Ta fagbrev
goal-education-recognised = Få godkjent utdanningen min
goal-work-experience = Få arbeidserfaring i Norge
goal-find-a-job = Få jobb
goal-use-digital-services = Klare meg på nettet
goal-driving-licence = Ta førerkort
goal-know-working-life = Kjenne norsk arbeidsliv

## Standard measures (catalogue)

measure-norwegian-course = Norskkurs
measure-norwegian-test = Norskprøve
measure-social-studies-course = Kurs i samfunnskunnskap
measure-life-skills-course = Livsmestringskurs
measure-parental-guidance = Foreldreveiledning
measure-work-practice = Praksis på en arbeidsplass
measure-language-practice = Språkpraksis
measure-trade-course = Fagkurs
measure-primary-school = Grunnskole for voksne
measure-upper-secondary = Fag på videregående
measure-career-guidance = Samtale med karriereveileder
measure-job-search = Søke jobb med hjelp
