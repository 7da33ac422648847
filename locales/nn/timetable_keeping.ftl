### Staff: keeping the timetable: what is refused, and what is warned of.
### Review: no native speaker has read this file yet.

refused-timetable-activity-has-history = Det er halde timar i denne aktiviteten. Lag ein ny aktivitet om han skal telje på ein annan måte.
refused-timetable-activity-in-use = Aktiviteten er i bruk etter denne dagen. Avslutt timane først.
refused-timetable-break-too-long = Pausen er lengre enn heile økta ({ $minutes } minutt).
refused-timetable-closed-already = Desse dagane er stengde frå før.
refused-timetable-closed-then = Den dagen er stengd eller ein heilagdag. Timen ville ikkje blitt halden.
refused-timetable-date-passed = Dagen er passert. Det som har vore, blir ikkje endra.
refused-timetable-ends-before-start = Slutten kjem før byrjinga.
refused-timetable-has-been-held = Det har vore timar her, så han kan ikkje slettast. Set ein siste dag i staden.
refused-timetable-has-lesson-then = Det er allereie ein time denne dagen.
refused-timetable-marked-since = Oppmøte eller fråvær er ført til og med { $on }. Vel ein seinare dag.
refused-timetable-marked-then = Oppmøte eller fråvær er ført på denne timen. Rom og lærar kan endrast, men ikkje dag og tid.
refused-timetable-measure-of-another = Tiltaket høyrer ikkje til planen for denne deltakaren.
refused-timetable-name-taken = Ei anna gruppe i eininga heiter det same.
refused-timetable-no-lesson-then = Det er ingen time denne dagen.
refused-timetable-no-name = Skriv eit namn.
refused-timetable-no-substitute = Vel kven som er vikar.
refused-timetable-no-such-activity = Vel ein aktivitet som er i bruk på denne datoen.
refused-timetable-no-such-number = Talet er for lite eller for stort.
refused-timetable-no-such-relation = Vel lærar eller kontaktlærar.
refused-timetable-no-such-weeks = Vel kvar veke eller annakvar veke.
refused-timetable-no-time = Skriv eit klokkeslett, til dømes 08:30.
refused-timetable-no-weekday = Vel ein vekedag.
refused-timetable-not-a-teacher = Personen er ikkje lærar eller koordinator på denne datoen.
refused-timetable-not-moved = Berre ein time som blir flytta, kan få ein annan dag.
refused-timetable-not-yours = Denne delen av timeplanen er det andre som har ansvar for.
refused-timetable-nothing-new = Ingenting er annleis enn i timeplanen.
refused-timetable-other-slot-then = Før denne dagen gjeld timen slik han var. Endre han for seg.
refused-timetable-public-holiday = Heilagdagar er kjende frå før og blir ikkje lagde inn.
refused-timetable-remove-instead = Timen har ikkje byrja då. Slett han i staden.
refused-timetable-slot-over = Timen er avslutta før denne dagen.
refused-timetable-stays = Kven som har stengt, kan ikkje endrast. Slett og legg inn på nytt.
refused-timetable-term-too-long = Perioden er lengre enn eit år.
refused-timetable-terms-overlap = Den nye perioden overlappar den gamle.
refused-timetable-there-already = Akkurat dette er lagt inn frå før.
refused-timetable-too-long = For langt: høgst { $most } teikn.
refused-timetable-too-many = For mange timar på ein gong: høgst { $most }.
refused-timetable-undo-extra = Ein ekstra time blir ikkje avlyst eller flytta. Angre han i staden.

## Why to think again before it is saved

clash-group = Gruppa har to timar samtidig
clash-participant = Ein deltakar har to timar samtidig
clash-teacher = Læraren har to timar samtidig
clash-place = Rommet er i bruk
clash-outside-group = Utanfor datoane til gruppa
clash-outside-programme = Utanfor programmet til deltakaren
clash-not-the-groups-teacher = Læraren har ikkje tilgang til gruppa den dagen
clash-no-lessons = Ingen timar: alle dagane er stengde eller heilagdagar
clash-change-dropped = Endringar på enkeltdagar fell bort
clash-busy = Oppteken
clash-accept = Lagre likevel

## Copying a term: why a lesson is left out

left-out-replaced = Endra i løpet av perioden; den nye blir kopiert
left-out-no-lessons = Ingen timar i den nye perioden
left-out-there-already = Ligg der allereie
