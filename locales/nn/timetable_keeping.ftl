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
refused-timetable-module-of-what = Modul høyrer berre til samfunnskunnskap.
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
left-out-overlaps = Same time med same lærar ligg der alt i ein del av perioden. Vel ein seinare start

## A week on screen

keeping = Timeplan
keeping-whose = Timeplan for
keeping-whose-search = Gruppe, lærar, rom eller deltakar
keeping-group = Gruppe
keeping-teacher = Lærar
keeping-place = Stad
keeping-participant = Deltakar
keeping-nobody-found = Ingen treff
keeping-nothing = Ingen timeplan enno
keeping-nothing-help = Når det finst ei gruppe, står timeplanen her.
keeping-day = Dag
keeping-free = Ledig { $from }–{ $to }. Legg til time
keeping-keys = Piltastar flyttar ein time 15 minutt eller ein dag. Shift og pil endrar lengda. Enter opnar, Delete avsluttar, Ctrl+Z angrar.
keeping-unsaved = Ikkje lagra
keeping-alternate = Annakvar veke
keeping-every-week = Kvar veke
keeping-close = Lukk
keeping-lesson = Time
keeping-series = Heile rekkja
keeping-save = Lagre
keeping-clash = Kolliderer
keeping-look = Sjå over
keeping-clashes = Kolliderer

## Adding and changing hours

keeping-add = Legg til timar
keeping-change = Endre rekkja
keeping-end = Avslutt rekkja
keeping-activity = Aktivitet
keeping-weekday = Vekedag
keeping-weekdays = Vekedagar
keeping-all-days = Mån–fre
keeping-starts = Frå kl.
keeping-ends = Til kl.
keeping-lessons-fit =
    { $count ->
        [one] { $count } undervisningstime à 45 minutt
       *[other] { $count } undervisningstimar à 45 minutt
    }
keeping-no-teacher = Ingen lærar
keeping-valid-from = Frå og med
keeping-valid-to = Til og med
keeping-from = Gjeld frå
keeping-weeks = Veker
keeping-other-weeks = Byt til vekene imellom
keeping-break = Pause
keeping-minutes = minutt
keeping-lessons = Undervisningstimar
keeping-lessons-help = Tomt: så mange som det er plass til.
keeping-more = Fleire val
keeping-save-next = Lagre og legg til neste
keeping-make-way =
    { $count ->
        [one] La { $count } time vike for denne
       *[other] La { $count } timar vike for desse
    }
keeping-make-way-help = Dei sluttar dagen før.
keeping-end-on = Set ein siste dag
keeping-remove = Slett heile rekkja; ho har ikkje byrja
keeping-last-day = Siste dag
keeping-end-do = Avslutt
keeping-remove-do = Slett

## Moves that are not saved

keeping-unsaved-count =
    { $count ->
        [one] { $count } endring er ikkje lagra
       *[other] { $count } endringar er ikkje lagra
    }
keeping-moved = { $what } frå { $from } til { $to }
keeping-moved-to = { $what } til { $to }
keeping-stretched = { $what }: { $to }
keeping-drop = Dropp: { $move }
keeping-gone = Nokon andre har endra denne rekkja imens. Det du har skrive, står her; opne rekkja på nytt for å lagre.
keeping-theirs = Nokon andre har flytta denne til { $where }.
keeping-keep-mine = Behald min
keeping-take-theirs = Ta den andre
keeping-clash-first = { $date }, og til saman { $count } dagar
keeping-clash-with = Kolliderer med { $what }
refused-timetable-look-at-clashes = Dette kolliderer med noko. Sjå på det, og lagre likevel om det er greitt.

## Undoing

keeping-undo-what = Angre: { $what }
keeping-undo-nothing = Ingenting å angre
keeping-undone = Angra: { $what }
keeping-saved = Lagra: { $what }
keeping-added = { $what } lagd til { $where }
keeping-added-many =
    { $count ->
        [one] { $what } { $times } lagd til på { $count } dag
       *[other] { $what } { $times } lagd til på { $count } dagar
    }
keeping-changed = { $what } { $where } endra
keeping-ended = { $what } { $where } avslutta
keeping-removed = { $what } { $where } sletta
refused-timetable-cannot-undo = Dette kan ikkje angrast lenger: nokon har endra det sidan.

## The weeks ahead

keeping-nobody-yet = Ingen deltakarar enno: vekene viser timane til gruppa sjølv
keeping-full-before-after = Fulle veker før: { $before }. Med endringane: { $after }.
