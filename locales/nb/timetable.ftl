### The week, and the words of the timetable.

week-number = Uke { $week }
week-this = Denne uka
week-previous = Forrige uke
week-next = Neste uke
day-today = I dag
day-tomorrow = I morgen
day-empty = Ingenting planlagt

place = Sted
bring = Ta med
teacher = Lærer

change-cancelled = Avlyst
change-moved = Flyttet
change-substitute = Vikar
change-extra = Ekstra
change-was = Før: { $was }
change-reason-illness = Læreren er syk
change-reason-course = Læreren er på kurs
change-reason-room = Rommet er opptatt
change-reason-weather = På grunn av været

mark-present = Du var til stede
mark-late =
    { $minutes ->
        [one] { $minutes } minutt for sent
       *[other] { $minutes } minutter for sent
    }
mark-absent = Du var borte

## Kinds of activity (rulebook)

activity-norwegian = Norsk
activity-social-studies = Samfunnskunnskap
activity-life-skills = Livsmestring
activity-parental-guidance = Foreldreveiledning
activity-work-practice = Arbeidspraksis
activity-language-practice = Språkpraksis
activity-primary-school = Grunnskole
activity-upper-secondary = Videregående
activity-nav-measure = NAV-tiltak
activity-trade-course = Fagkurs
activity-part-time-work = Deltidsjobb
activity-job-search = Jobbsøking
activity-career-guidance = Karriereveiledning
activity-guided-study = Studietid med veileder
activity-homework-help = Leksehjelp
activity-womens-group = Kvinnegruppe
activity-health-information = Helseinformasjon
activity-other = Aktivitet

## Days off: statutory days, closures, own time off

day-off-new-years-day = Første nyttårsdag
day-off-maundy-thursday = Skjærtorsdag
day-off-good-friday = Langfredag
day-off-easter-sunday = Første påskedag
day-off-easter-monday = Andre påskedag
day-off-labour-day = Første mai
day-off-constitution-day = Grunnlovsdagen
day-off-ascension-day = Kristi himmelfartsdag
day-off-whit-sunday = Første pinsedag
day-off-whit-monday = Andre pinsedag
day-off-christmas-day = Første juledag
day-off-second-christmas-day = Andre juledag
day-off-other-public-holiday = Helligdag
day-off-weekend = Helg
day-off-planning-day = Planleggingsdag for lærerne
day-off-holiday-without-programme = Skoleferie
day-off-vacation = Ferien din
day-off-religious-day = Religiøs høytid
day-off-outside-programme = Utenfor programmet ditt
day-off-other = Stengt
