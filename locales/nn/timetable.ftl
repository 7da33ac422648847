### The week, and the words of the timetable.
### Review: no native speaker has read this file yet.

week-number = Veke { $week }
week-this = Denne veka
week-previous = Førre veke
week-next = Neste veke
day-today = I dag
day-tomorrow = I morgon
day-empty = Ingenting planlagt

place = Stad
bring = Ta med
teacher = Lærar

change-cancelled = Avlyst
change-moved = Flytta
change-substitute = Vikar
change-extra = Ekstra
change-was = Før: { $was }
change-reason-illness = Læraren er sjuk
change-reason-course = Læraren er på kurs
change-reason-room = Rommet er oppteke
change-reason-weather = På grunn av vêret

mark-present = Du var til stades
mark-late =
    { $minutes ->
        [one] { $minutes } minutt for seint
       *[other] { $minutes } minutt for seint
    }
mark-absent = Du var borte

## Kinds of activity (rulebook)

activity-norwegian = Norsk
activity-social-studies = Samfunnskunnskap
activity-life-skills = Livsmeistring
activity-parental-guidance = Foreldrerettleiing
activity-work-practice = Arbeidspraksis
activity-language-practice = Språkpraksis
activity-primary-school = Grunnskule
activity-upper-secondary = Vidaregåande
activity-nav-measure = NAV-tiltak
activity-trade-course = Fagkurs
activity-part-time-work = Deltidsjobb
activity-job-search = Jobbsøking
activity-career-guidance = Karriererettleiing
activity-guided-study = Studietid med rettleiar
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
day-off-other-public-holiday = Heilagdag
day-off-weekend = Helg
day-off-planning-day = Planleggingsdag for lærarane
day-off-holiday-without-programme = Skuleferie
day-off-vacation = Ferien din
day-off-religious-day = Religiøs høgtid
day-off-outside-programme = Utanfor programmet ditt
day-off-other = Stengt
