"""Twelve weeks of attendance, as believable as chance makes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from stegvis.attendance.model import AbsenceCategory, Mark
from stegvis.demo.chance import chance
from stegvis.demo.people import Person
from stegvis.demo.school_year import WEEKS_OF_ATTENDANCE, SchoolYear
from stegvis.demo.timetable import Slot
from stegvis.kit.weeks import IsoWeek

Row = dict[str, object]

_WORKING_DAYS = 5
_SELF_CERTIFICATION_AFTER = timedelta(weeks=8)
"""Until then illness needs a certificate from the first day (Integration Regulations chapter 2)."""
_LONGEST_SELF_CERTIFIED = 3
_NOT_YET_DECIDED = timedelta(days=2)
"""What somebody has said about their own absence is a claim until staff have decided it."""
_OFTEN_AWAY = 19
"""Every so many people, one is often away without leave."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Why somebody is away on a day. `lessons`: how many from the morning on; None: all of them."""

    category: AbsenceCategory | None
    certificate_seen: bool = False
    lessons: int | None = None

    @property
    def excuses(self) -> bool:
        """Whether it will be approved."""
        return self.category is not None and self.category.excuses


@dataclass(frozen=True, slots=True)
class Uncalled:
    """What has no register: one person's days off, and (slot, date) of what was cancelled or moved."""

    time_off: frozenset[date]
    changed: frozenset[tuple[str, date]]


def attendance(
    person: Person, slots: Iterable[Slot], uncalled: Uncalled, year: SchoolYear, now: datetime
) -> Iterator[Row]:
    """The register of one person: what is over by `now` (on Norwegian clocks), less what nobody called.

    On somebody's time off, and where a lesson did not happen when it was planned, nobody calls them.
    """
    first = year.week.plus(-WEEKS_OF_ATTENDANCE).monday
    absences = _absences(person, first, year)
    for day, today in _by_day(person, slots, first, now.date(), year).items():
        if day in uncalled.time_off:
            continue
        for number, slot in enumerate(today):
            over = day < now.date() or slot.hour.ends <= now.time()
            if over and (slot.id, day) not in uncalled.changed and _was_called(slot, day, year):
                yield _entry(person, slot, day, number, absences.get(day), year)


def _by_day(
    person: Person, slots: Iterable[Slot], first: date, last: date, year: SchoolYear
) -> Mapping[date, list[Slot]]:
    """What happened to somebody on each day, in order."""
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        for day in slot.dates(first, last):
            if person.programme.includes(day) and year.is_open(day):
                days.setdefault(day, []).append(slot)
    return {day: sorted(days[day], key=_starts) for day in sorted(days)}


def _starts(slot: Slot) -> tuple[object, str]:
    return slot.hour.starts, slot.id


def _was_called(slot: Slot, day: date, year: SchoolYear) -> bool:
    """A class is seldom forgotten; lists of practice come in late, and now and then never."""
    since = year.today - day
    if slot.participant:
        forgotten = 0.2 if since <= timedelta(days=3) else 0.015
    else:
        forgotten = 0.08 if since <= timedelta(days=1) else 0.004
    return chance("called", slot.group or slot.participant, slot.hour.starts, day).random() >= forgotten


def _entry(
    person: Person, slot: Slot, day: date, number: int, absence: Absence | None, year: SchoolYear
) -> Row:
    row: Row = {"participant": person.id, "slot": slot.id, "date": day, "mark": Mark.PRESENT}
    if absence and (absence.lessons is None or number < absence.lessons):
        decided = year.today - day > _NOT_YET_DECIDED
        category = absence.category if decided or absence.excuses else None
        certificate = absence.certificate_seen and decided
        row |= {"mark": Mark.ABSENT, "category": category, "approved": absence.excuses and decided}
        return row | {"certificate_seen": certificate}
    minutes = _late_minutes(person, day) if number == 0 else None
    return row | {"mark": Mark.LATE, "late_minutes": minutes} if minutes else row


def _late_minutes(person: Person, day: date) -> int | None:
    random = chance("late", person.id, day)
    often = 0.12 if person.number % _OFTEN_AWAY == 0 else 0.03
    return random.choice((5, 10, 10, 15, 20, 35)) if random.random() < often else None


def _absences(person: Person, first: date, year: SchoolYear) -> dict[date, Absence]:
    """At most one spell in each week."""
    found: dict[date, Absence] = {}
    week = IsoWeek.of(first)
    while week.monday <= year.today:
        found |= _in_week(person, week)
        week = week.next()
    return found


def _in_week(person: Person, week: IsoWeek) -> dict[date, Absence]:
    random = chance("absence", person.id, week)
    away_often = person.number % _OFTEN_AWAY == 0
    drawn, edge = random.random(), 0.0
    for share, spell in (
        (0.05, _illness),
        (0.012, _week_of_illness),
        (0.035 if person.parent else 0.0, _child_ill),
        (0.025, _welfare_leave),
        (0.35 if away_often else 0.02, _unapproved),
    ):
        edge += share
        if drawn < edge:
            return spell(person, week, random)
    return {}


def _illness(person: Person, week: IsoWeek, random: Random) -> dict[date, Absence]:
    start = random.randrange(_WORKING_DAYS)
    days = week.days[start : min(start + random.randint(1, _LONGEST_SELF_CERTIFIED), _WORKING_DAYS)]
    starts_on = person.programme.starts_on
    may_certify_oneself = starts_on is not None and days[0] - starts_on >= _SELF_CERTIFICATION_AFTER
    if may_certify_oneself:
        return dict.fromkeys(days, Absence(AbsenceCategory.SELF_CERTIFIED))
    return dict.fromkeys(days, Absence(AbsenceCategory.MEDICAL_CERTIFICATE, certificate_seen=True))


def _week_of_illness(_: Person, week: IsoWeek, __: Random) -> dict[date, Absence]:
    absence = Absence(AbsenceCategory.MEDICAL_CERTIFICATE, certificate_seen=True)
    return dict.fromkeys(week.days[:_WORKING_DAYS], absence)


def _child_ill(_: Person, week: IsoWeek, random: Random) -> dict[date, Absence]:
    start = random.randrange(_WORKING_DAYS)
    return dict.fromkeys(week.days[start : start + 1], Absence(AbsenceCategory.CHILD_ILL))


def _welfare_leave(_: Person, week: IsoWeek, random: Random) -> dict[date, Absence]:
    """A morning at the doctor's or at an office."""
    lessons = random.choice((1, 2, 2, None))
    absence = Absence(AbsenceCategory.WELFARE_LEAVE, lessons=lessons)
    return {week.days[random.randrange(_WORKING_DAYS)]: absence}


def _unapproved(_: Person, week: IsoWeek, random: Random) -> dict[date, Absence]:
    """Away without a word; the category is not always set."""
    category = random.choice((AbsenceCategory.UNAPPROVED, None))
    return {
        week.days[random.randrange(_WORKING_DAYS)]: Absence(category, lessons=random.choice((1, 2, None)))
    }
