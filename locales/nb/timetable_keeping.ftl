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
