"""What a form says of the timetable's rows, and all that is wrong with it by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from stegvis.kit.errors import Fault
from stegvis.rulebook.model import ActivityKind, Credit, SocialStudiesModule
from stegvis.timetable.model import ClosureKind

LONGEST_NAME = 80
LONGEST_TEXT = 200
MOST_LESSONS = 24
_SUNDAY = 7


@dataclass(frozen=True, slots=True)
class SlotForm:
    """A slot, of whomever it is; `valid_from` is also the day from which a change holds."""

    activity_id: UUID
    weekday: int
    starts: time
    ends: time
    valid_from: date
    valid_to: date | None = None
    every_weeks: int = 1
    lessons: int | None = None
    break_minutes: int = 0
    place: str | None = None
    teacher_id: UUID | None = None
    bring: str | None = None
    measure_id: UUID | None = None

    def faults(self) -> Iterator[Fault]:
        """All that is wrong with it by itself."""
        length = (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute
        if not 1 <= self.weekday <= _SUNDAY:
            yield Fault("weekday", "timetable.no-weekday")
        if length <= 0:
            yield Fault("ends", "timetable.ends-before-start")
        elif not 0 <= self.break_minutes < length:
            yield Fault("breakMinutes", "timetable.break-too-long", {"minutes": length})
        if self.every_weeks not in {1, 2}:
            yield Fault("everyWeeks", "timetable.no-such-weeks")
        if self.lessons is not None and not 1 <= self.lessons <= MOST_LESSONS:
            yield Fault("lessons", "timetable.no-such-number")
        if self.valid_to is not None and self.valid_to < self.valid_from:
            yield Fault("validTo", "timetable.ends-before-start")
        yield from _too_long(place=self.place, bring=self.bring)


@dataclass(frozen=True, slots=True)
class ActivityForm:
    """An activity of the municipality's own."""

    kind: ActivityKind
    name: str | None = None
    credit: Credit | None = None
    lesson_credit_minutes: int | None = None
    work_oriented: bool | None = None
    host: str | None = None
    place: str | None = None
    bring: str | None = None
    module: SocialStudiesModule | None = None

    def faults(self) -> Iterator[Fault]:
        """All that is wrong with it by itself."""
        if self.module is not None and self.kind is not ActivityKind.SOCIAL_STUDIES:
            yield Fault("module", "timetable.module-of-what")
        rate = self.lesson_credit_minutes
        if rate is not None and not 1 <= rate <= 24 * 60:
            yield Fault("lessonCreditMinutes", "timetable.no-such-number")
        yield from _too_long(host=self.host, place=self.place, bring=self.bring)
        if self.name is not None and len(self.name) > LONGEST_NAME:
            yield Fault("name", "timetable.too-long", {"most": LONGEST_NAME})

    @property
    def worth(self) -> tuple[object, ...]:
        """What decides what an hour of it counts as."""
        return self.kind, self.credit, self.lesson_credit_minutes, self.work_oriented


@dataclass(frozen=True, slots=True)
class GroupForm:
    """A new group, with whoever teaches it from its first day to its last."""

    unit_id: UUID
    name: str
    starts_on: date
    ends_on: date | None = None
    teachers: tuple[UUID, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """All that is wrong with it by itself."""
        yield from name_faults(self.name)
        if self.ends_on is not None and self.ends_on < self.starts_on:
            yield Fault("endsOn", "timetable.ends-before-start")


@dataclass(frozen=True, slots=True)
class ClosureForm:
    """Days on which a unit, or with None the municipality, has no programme."""

    unit_id: UUID | None
    kind: ClosureKind
    starts_on: date
    ends_on: date
    name: str | None = None

    def faults(self) -> Iterator[Fault]:
        """All that is wrong with it by itself."""
        if self.name is not None and len(self.name) > LONGEST_NAME:
            yield Fault("name", "timetable.too-long", {"most": LONGEST_NAME})


def name_faults(name: str) -> Iterator[Fault]:
    """What is wrong with the name of a group."""
    if not name.strip():
        yield Fault("name", "timetable.no-name")
    if len(name) > LONGEST_NAME:
        yield Fault("name", "timetable.too-long", {"most": LONGEST_NAME})


def _too_long(**texts: str | None) -> Iterator[Fault]:
    for field, text in texts.items():
        if text is not None and len(text) > LONGEST_TEXT:
            yield Fault(field, "timetable.too-long", {"most": LONGEST_TEXT})
