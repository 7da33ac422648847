"""The demo's participants: who they are, and the week that each of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count, cycle, islice

from stegvis.demo.chance import chance
from stegvis.demo.names import MOLDOVA, RUSSIA, UKRAINE, Origin
from stegvis.demo.national_id import birth_number, d_number, duf_number
from stegvis.demo.programmes import Pattern, Programme, programme
from stegvis.demo.school_year import SchoolYear
from stegvis.participants.model import ReadingLevel
from stegvis.rulebook.model import EducationLevel


class Filling(StrEnum):
    """What fills the five hours that twenty lessons and a day of practice leave open (pattern C)."""

    NOTHING = "nothing"
    SOCIAL_STUDIES = "social_studies"
    GUIDED_STUDY = "guided_study"
    JOB_SEARCH = "job_search"
    VOLUNTEERS = "volunteers"
    """Women's group and homework help, held by volunteers."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whom the demo always has, under this name."""

    given_name: str
    family_name: str
    origin: Origin
    pattern: Pattern
    weeks_in: int
    education: EducationLevel
    adviser: str
    female: bool = True
    reading_level: ReadingLevel = ReadingLevel.FLUENT
    filling: Filling = Filling.NOTHING
    circle: tuple[str, ...] = ()
    """Not empty: protected, and only these members of staff may see this person."""


@dataclass(frozen=True, slots=True)
class Cohort:
    """So many people of one origin with one kind of week."""

    origin: Origin
    pattern: Pattern
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A participant. `number` counts them from 1; `id` is the office's own identifier."""

    number: int
    id: str
    given_name: str
    family_name: str
    female: bool
    birth_date: date
    national_id: str | None
    duf_number: str | None
    origin: Origin
    interpretation: str
    language: str
    reading_level: ReadingLevel
    parent: bool
    adviser: str
    circle: tuple[str, ...]
    filling: Filling
    programme: Programme

    @property
    def pattern(self) -> Pattern:
        """The kind of week."""
        return self.programme.pattern


_WOMEN_PERCENT = 55
"""With the known it is 56, as Statistics Norway counted in 2024."""
_OFTEN = 0.6
_NEAR_EUROPE = (UKRAINE, RUSSIA, MOLDOVA)


def people(
    known: Sequence[Known],
    cohorts: Sequence[Cohort],
    advisers: Sequence[str],
    year: SchoolYear,
    *,
    serials_from: int = 0,
) -> tuple[Person, ...]:
    """Everybody of one office, the known first; the same for the same day.

    Offices have their serials from different starts: nobody moves to where somebody has their number.
    """
    numbers = count(1)
    found = [_known(next(numbers), one, year, serials_from) for one in known]
    names, fillings, by_turns = _Names(known), cycle(_FILLINGS), cycle(advisers)
    places = {pattern: count() for pattern in Pattern}
    for cohort in cohorts:
        for place in islice(places[cohort.pattern], cohort.count):
            number = next(numbers)
            female = number * _WOMEN_PERCENT // 100 != (number - 1) * _WOMEN_PERCENT // 100
            given_name, family_name = names.next_of(cohort.origin, female=female)
            filling = _filling(cohort, fillings, female=female)
            education = _education(cohort, number)
            serial = serials_from + number
            draw = Draw(number, serial, given_name, family_name, female, education, next(by_turns), filling)
            found.append(_drawn(draw, cohort, place, year))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Draw:
    """What has been settled of somebody before chance decides on the rest."""

    number: int
    serial: int
    given_name: str
    family_name: str
    female: bool
    education: EducationLevel
    adviser: str
    filling: Filling


def _known(number: int, one: Known, year: SchoolYear, serials_from: int) -> Person:
    draw = Draw(
        number=number,
        serial=serials_from + number,
        given_name=one.given_name,
        family_name=one.family_name,
        female=one.female,
        education=one.education,
        adviser=one.adviser,
        filling=one.filling,
    )
    own = programme(f"known-{number}", one.pattern, one.origin, one.education, year, weeks_in=one.weeks_in)
    return _person(draw, one.origin, own, one.reading_level, one.circle, one.origin.interface, year)


def _drawn(draw: Draw, cohort: Cohort, place: int, year: SchoolYear) -> Person:
    own = programme(draw.number, cohort.pattern, cohort.origin, draw.education, year, place=place)
    readers = {
        EducationLevel.NONE: (ReadingLevel.NONE, ReadingLevel.SOME, ReadingLevel.SOME),
        EducationLevel.PRIMARY: (ReadingLevel.SOME, ReadingLevel.FLUENT),
    }.get(draw.education, (ReadingLevel.FLUENT,))
    language = _language(draw.number, cohort)
    return _person(draw, cohort.origin, own, readers[draw.number % len(readers)], (), language, year)


def _person(
    draw: Draw,
    origin: Origin,
    own: Programme,
    reading_level: ReadingLevel,
    circle: tuple[str, ...],
    language: str,
    year: SchoolYear,
) -> Person:
    random = chance("person", draw.number, draw.given_name)
    young = own.pattern is Pattern.UPPER_SECONDARY
    age = random.randint(19, 23) if young else random.choice((random.randint(20, 55), random.randint(24, 45)))
    birth_date = date(year.week.year - age, random.randint(1, 12), random.randint(1, 28))
    return Person(
        number=draw.number,
        id=f"D{draw.number:03}",
        given_name=draw.given_name,
        family_name=draw.family_name,
        female=draw.female,
        birth_date=birth_date,
        national_id=_national_id(draw, birth_date, own),
        duf_number=duf_number(draw.serial * 37) if draw.number % 11 else None,
        origin=origin,
        interpretation=random.choice(origin.interpretation),
        language=language,
        reading_level=reading_level,
        parent=not young and random.random() < _OFTEN,
        adviser=draw.adviser,
        circle=circle,
        filling=draw.filling,
        programme=own,
    )


def _national_id(draw: Draw, birth_date: date, own: Programme) -> str | None:
    """The newly settled have none or a D-number; later most have a birth number."""
    if own.pattern is Pattern.AWAITING:
        return None
    make = birth_number if draw.number % 4 else d_number
    return make(birth_date, female=draw.female, serial=draw.serial)


def _language(number: int, cohort: Cohort) -> str:
    """Mostly that of the origin; the young and some others have chosen Norwegian."""
    if cohort.pattern is Pattern.UPPER_SECONDARY:
        return "nn" if number % 2 else "nb"
    if cohort.origin is RUSSIA:
        return "uk" if number % 2 else "en"
    return "nb" if number % 13 == 0 else cohort.origin.interface


_FILLINGS = (
    Filling.VOLUNTEERS,
    Filling.JOB_SEARCH,
    Filling.GUIDED_STUDY,
    Filling.NOTHING,
    Filling.VOLUNTEERS,
    Filling.JOB_SEARCH,
)


def _filling(cohort: Cohort, fillings: Iterator[Filling], *, female: bool) -> Filling:
    if cohort.pattern not in {Pattern.SHORT_WEEK, Pattern.PRIMARY}:
        return Filling.NOTHING
    if cohort.origin.interface in {"ar", "ti"}:
        return Filling.SOCIAL_STUDIES
    if cohort.pattern is Pattern.PRIMARY:
        return Filling.GUIDED_STUDY
    filling = next(fillings)
    return Filling.GUIDED_STUDY if filling is Filling.VOLUNTEERS and not female else filling


def _education(cohort: Cohort, number: int) -> EducationLevel:
    if cohort.pattern is Pattern.PRIMARY:
        return EducationLevel.NONE
    if cohort.pattern is Pattern.UPPER_SECONDARY:
        return EducationLevel.PRIMARY
    if cohort.pattern is Pattern.SHORT_WEEK:
        near = cohort.origin in _NEAR_EUROPE
        return EducationLevel.PRIMARY if near or number % 2 else EducationLevel.NONE
    if cohort.origin in _NEAR_EUROPE:
        return EducationLevel.UPPER_SECONDARY if number % 3 else EducationLevel.HIGHER
    return EducationLevel.PRIMARY


class _Names:
    """Names that have not been used yet: the lists are gone through side by side."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._used = {(one.given_name, one.family_name) for one in known}
        self._turn: dict[tuple[str, ...], int] = {}

    def next_of(self, origin: Origin, *, female: bool) -> tuple[str, str]:
        """The next unused name of this origin and sex."""
        given = origin.female if female else origin.male
        family = origin.family if female else origin.family_male or origin.family
        while True:
            turn, place = self._next(given), self._next(family)
            name = (given[turn % len(given)], family[(place + turn // len(given)) % len(family)])
            if name not in self._used:
                self._used.add(name)
                return name

    def _next(self, names: tuple[str, ...]) -> int:
        self._turn[names] = self._turn.get(names, -1) + 1
        return self._turn[names]
