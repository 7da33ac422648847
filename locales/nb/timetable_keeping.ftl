### Staff: keeping the timetable: what is refused, and what is warned of.

refused-timetable-activity-has-history = Det er holdt timer i denne aktiviteten. Lag en ny aktivitet hvis den skal telle på en annen måte.
refused-timetable-activity-in-use = Aktiviteten er i bruk etter denne dagen. Avslutt timene først.
refused-timetable-break-too-long = Pausen er lengre enn hele økta ({ $minutes } minutter).
refused-timetable-closed-already = Disse dagene er stengt fra før.
refused-timetable-closed-then = Den dagen er stengt eller en helligdag. Timen ville ikke blitt holdt.
refused-timetable-date-passed = Dagen er passert. Det som har vært, endres ikke.
refused-timetable-ends-before-start = Slutten kommer før begynnelsen.
refused-timetable-has-been-held = Det har vært timer her, så den kan ikke slettes. Sett en siste dag i stedet.
refused-timetable-has-lesson-then = Det er allerede en time denne dagen.
refused-timetable-marked-since = Oppmøte eller fravær er ført til og med { $on }. Velg en senere dag.
refused-timetable-marked-then = Oppmøte eller fravær er ført på denne timen. Rom og lærer kan endres, men ikke dag og tid.
refused-timetable-measure-of-another = Tiltaket hører ikke til planen for denne deltakeren.
refused-timetable-name-taken = En annen gruppe i enheten heter det samme.
refused-timetable-no-lesson-then = Det er ingen time denne dagen.
refused-timetable-no-name = Skriv et navn.
refused-timetable-no-substitute = Velg hvem som er vikar.
refused-timetable-no-such-activity = Velg en aktivitet som er i bruk på denne datoen.
refused-timetable-module-of-what = Modul hører bare til samfunnskunnskap.
refused-timetable-no-such-number = Tallet er for lite eller for stort.
refused-timetable-no-such-relation = Velg lærer eller kontaktlærer.
refused-timetable-no-such-weeks = Velg hver uke eller annenhver uke.
refused-timetable-no-time = Skriv et klokkeslett, for eksempel 08:30.
refused-timetable-no-weekday = Velg en ukedag.
refused-timetable-not-a-teacher = Personen er ikke lærer eller koordinator på denne datoen.
refused-timetable-not-moved = Bare en time som flyttes, kan få en annen dag.
refused-timetable-not-yours = Denne delen av timeplanen er det andre som har ansvar for.
refused-timetable-nothing-new = Ingenting er annerledes enn i timeplanen.
refused-timetable-other-slot-then = Før denne dagen gjelder timen slik den var. Endre den for seg.
refused-timetable-public-holiday = Helligdager er kjent fra før og legges ikke inn.
refused-timetable-remove-instead = Timen har ikke begynt da. Slett den i stedet.
refused-timetable-slot-over = Timen er avsluttet før denne dagen.
refused-timetable-stays = Hvem som har stengt, kan ikke endres. Slett og legg inn på nytt.
refused-timetable-term-too-long = Perioden er lengre enn et år.
refused-timetable-terms-overlap = Den nye perioden overlapper den gamle.
refused-timetable-there-already = Akkurat dette er lagt inn fra før.
refused-timetable-too-long = For langt: høyst { $most } tegn.
refused-timetable-too-many = For mange timer på én gang: høyst { $most }.
refused-timetable-undo-extra = En ekstra time avlyses eller flyttes ikke. Angre den i stedet.

## Why to think again before it is saved

clash-group = Gruppa har to timer samtidig
clash-participant = En deltaker har to timer samtidig
clash-teacher = Læreren har to timer samtidig
clash-place = Rommet er i bruk
clash-outside-group = Utenfor datoene til gruppa
clash-outside-programme = Utenfor programmet til deltakeren
clash-not-the-groups-teacher = Læreren har ikke tilgang til gruppa den dagen
clash-no-lessons = Ingen timer: alle dagene er stengt eller helligdager
clash-change-dropped = Endringer på enkeltdager faller bort
clash-busy = Opptatt
clash-accept = Lagre likevel

## Copying a term: why a lesson is left out

left-out-replaced = Endret i løpet av perioden; den nye kopieres
left-out-no-lessons = Ingen timer i den nye perioden
left-out-there-already = Ligger der allerede
left-out-overlaps = Samme time med samme lærer ligger der alt i en del av perioden. Velg en senere start

## A week on screen

keeping = Timeplan
keeping-whose = Timeplan for
keeping-whose-search = Gruppe, lærer, rom eller deltaker
keeping-group = Gruppe
keeping-teacher = Lærer
keeping-place = Sted
keeping-participant = Deltaker
keeping-nobody-found = Ingen treff
keeping-nothing = Ingen timeplan ennå
keeping-nothing-help = Når det finnes en gruppe, står timeplanen her.
keeping-day = Dag
keeping-free = Ledig { $from }–{ $to }. Legg til time
keeping-keys = Piltaster flytter en time 15 minutter eller en dag. Shift og pil endrer lengden. Enter åpner, Delete avslutter, Ctrl+Z angrer.
keeping-unsaved = Ikke lagret
keeping-alternate = Annenhver uke
keeping-every-week = Hver uke
keeping-close = Lukk
keeping-lesson = Time
keeping-series = Hele rekka
keeping-save = Lagre
keeping-clash = Kolliderer
keeping-look = Se over
keeping-clashes = Kolliderer

## Adding and changing hours

keeping-add = Legg til timer
keeping-change = Endre rekka
keeping-end = Avslutt rekka
keeping-activity = Aktivitet
keeping-weekday = Ukedag
keeping-weekdays = Ukedager
keeping-all-days = Man–fre
keeping-starts = Fra kl.
keeping-ends = Til kl.
keeping-lessons-fit =
    { $count ->
        [one] { $count } undervisningstime à 45 minutter
       *[other] { $count } undervisningstimer à 45 minutter
    }
keeping-no-teacher = Ingen lærer
keeping-valid-from = Fra og med
keeping-valid-to = Til og med
keeping-from = Gjelder fra
keeping-weeks = Uker
keeping-other-weeks = Bytt til ukene imellom
keeping-break = Pause
keeping-minutes = minutter
keeping-lessons = Undervisningstimer
keeping-lessons-help = Tomt: så mange som det er plass til.
keeping-more = Flere valg
keeping-save-next = Lagre og legg til neste
keeping-make-way =
    { $count ->
        [one] La { $count } time vike for denne
       *[other] La { $count } timer vike for disse
    }
keeping-make-way-help = De slutter dagen før.
keeping-end-on = Sett en siste dag
keeping-remove = Slett hele rekka; den har ikke begynt
keeping-last-day = Siste dag
keeping-end-do = Avslutt
keeping-remove-do = Slett

## Moves that are not saved

keeping-unsaved-count =
    { $count ->
        [one] { $count } endring er ikke lagret
       *[other] { $count } endringer er ikke lagret
    }
keeping-moved = { $what } fra { $from } til { $to }
keeping-moved-to = { $what } til { $to }
keeping-stretched = { $what }: { $to }
keeping-drop = Dropp: { $move }
keeping-gone = Noen andre har endret denne rekka imens. Det du har skrevet, står her; åpne rekka på nytt for å lagre.
keeping-theirs = Noen andre har flyttet denne til { $where }.
keeping-keep-mine = Behold min
keeping-take-theirs = Ta den andre
keeping-clash-first = { $date }, og til sammen { $count } dager
keeping-clash-with = Kolliderer med { $what }
refused-timetable-look-at-clashes = Dette kolliderer med noe. Se på det, og lagre likevel hvis det er greit.

## Undoing

keeping-undo-what = Angre: { $what }
keeping-undo-nothing = Ingenting å angre
keeping-undone = Angret: { $what }
keeping-saved = Lagret: { $what }
keeping-added = { $what } lagt til { $where }
keeping-added-many =
    { $count ->
        [one] { $what } { $times } lagt til på { $count } dag
       *[other] { $what } { $times } lagt til på { $count } dager
    }
keeping-changed = { $what } { $where } endret
keeping-ended = { $what } { $where } avsluttet
keeping-removed = { $what } { $where } slettet
refused-timetable-cannot-undo = Dette kan ikke angres lenger: noen har endret det siden.

## The weeks ahead

keeping-nobody-yet = Ingen deltakere ennå: ukene viser gruppas egne timer
keeping-full-before-after = Fulle uker før: { $before }. Med endringene: { $after }.
