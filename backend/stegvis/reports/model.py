"""A leader's month: what is counted, and what of it may be told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import DelayReason, EndCause, Sex

_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_THURSDAY = 3


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """A month of the calendar.

    Raises:
        ValueError: there is no such month, or none that is kept.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        IsoWeek(self.year, 1)  # the years that are kept
        date(self.year, self.number, 1)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read `2026-11`, the only form that goes over the wire.

        Raises:
            ValueError: another form, or no month.
        """
        found = _MONTH.fullmatch(text)
        if not found:
            raise ValueError(f"not a month: {text!r}")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Month:
        """The month that holds a day."""
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    @property
    def first(self) -> date:
        """The first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """The last day."""
        return (self.first + timedelta(days=31)).replace(day=1) - timedelta(days=1)

    @property
    def weeks(self) -> tuple[IsoWeek, ...]:
        """The weeks whose Thursday it holds, so that every week belongs to one month."""
        week = IsoWeek.of(self.first)
        within = []
        while (thursday := week.days[_THURSDAY]) <= self.last:
            within += [week] if thursday >= self.first else []
            week = week.next()
        return tuple(within)

    def years_ago(self, years: int) -> Month:
        """The same month so many years before."""
        return Month(self.year - years, self.number)


class Status(StrEnum):
    """Where somebody stands at the end of the month, or that the programme ended in it."""

    AWAITING = "awaiting"
    ACTIVE = "active"
    ENDED = "ended"


class Clock(StrEnum):
    """The three months of Integration Act § 12, for those who still wait."""

    IN_TIME = "in_time"
    NEARLY_OVER = "nearly_over"
    OVER = "over"
    UNKNOWN = "unknown"
    """Neither settlement nor claim has a date."""


class PlanDecided(StrEnum):
    """Whether an integration plan is decided (§ 15)."""

    DECIDED = "decided"
    MISSING = "missing"


class FullWeeks(StrEnum):
    """How many of the month's weeks were full, of those that had a target at all."""

    EVERY = "every"
    SOME = "some"
    NONE = "none"
    UNRECORDED = "unrecorded"
    """Some hours have no mark, so nobody knows; of what is attended alone."""
    NOT_DUE = "not_due"
    """No week of the month has a target: holiday, or the programme's first or last days."""


class SocialStudies(StrEnum):
    """How far somebody has come with the course in social studies, against its one year."""

    DONE = "done"
    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    OVERDUE = "overdue"
    NO_DUTY = "no_duty"
    """Collective protection: no right and no duty (§ 37 c)."""


class Start(StrEnum):
    """Whether a programme began within three months (§ 12)."""

    IN_TIME = "in_time"
    LATE = "late"
    UNKNOWN = "unknown"


class Activity(StrEnum):
    """What somebody mainly does when the programme ends, in six."""

    WORK = "work"
    EDUCATION = "education"
    NAV_MEASURE = "nav_measure"
    JOB_SEEKING = "job_seeking"
    OTHER = "other"
    UNKNOWN = "unknown"


class FollowUp(StrEnum):
    """Where somebody is one year after the end; the national goal is seventy in a hundred in the first."""

    WORK_OR_EDUCATION = "work_or_education"
    NEITHER = "neither"
    UNKNOWN = "unknown"


class Delay(StrEnum):
    """Why a programme began late; `UNRECORDED`: nobody has said."""

    HEALTH_CHECK = DelayReason.HEALTH_CHECK
    KINDERGARTEN = DelayReason.KINDERGARTEN
    COMPETENCE_MAPPING = DelayReason.COMPETENCE_MAPPING
    CAREER_GUIDANCE = DelayReason.CAREER_GUIDANCE
    COURSE_START = DelayReason.COURSE_START
    OTHER = DelayReason.OTHER
    UNRECORDED = "unrecorded"


class Table(StrEnum):
    """What is counted. `TABLES` says by what, and of whom."""

    STATUS = "status"
    CLOCK = "clock"
    PLAN = "plan"
    OFFERED = "offered"
    ATTENDED = "attended"
    SOCIAL_STUDIES = "social_studies"
    STARTS = "starts"
    DELAYS = "delays"
    CAUSES = "causes"
    ACTIVITIES = "activities"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table counts.

    Attributes:
        rows: every row that it has, in the order in which they are shown.
        of: the table and row whose people it divides; None: people of its own.
        of_the_office: what is counted is how the municipality does its duty, not how somebody does theirs:
            that all have it, or nobody, tells nothing of a person that the law does not say of everybody.
        by_sex: whether women and men are told apart, where that can be told.
        summed: whether the sum of its rows is told. Where it is not, a row can be hidden alone.
    """

    rows: tuple[StrEnum, ...]
    of: tuple[Table, StrEnum] | None = None
    of_the_office: bool = False
    by_sex: bool = False
    summed: bool = True


_ACTIVE = (Table.STATUS, Status.ACTIVE)

TABLES: Mapping[Table, Layout] = {
    Table.STATUS: Layout(tuple(Status), summed=False),
    Table.PLAN: Layout(tuple(PlanDecided), of=_ACTIVE, of_the_office=True),
    Table.OFFERED: Layout(
        (FullWeeks.EVERY, FullWeeks.SOME, FullWeeks.NONE, FullWeeks.NOT_DUE), of=_ACTIVE, of_the_office=True
    ),
    Table.ATTENDED: Layout(tuple(FullWeeks), of=_ACTIVE),
    Table.SOCIAL_STUDIES: Layout(tuple(SocialStudies), of=_ACTIVE),
    Table.CLOCK: Layout(tuple(Clock), of=(Table.STATUS, Status.AWAITING), of_the_office=True),
    Table.STARTS: Layout(tuple(Start), of_the_office=True),
    Table.DELAYS: Layout(tuple(Delay), of=(Table.STARTS, Start.LATE), of_the_office=True),
    Table.CAUSES: Layout(tuple(EndCause), by_sex=True),
    Table.ACTIVITIES: Layout(tuple(Activity), by_sex=True),
    Table.FOLLOW_UPS: Layout(tuple(FollowUp), by_sex=True),
}
"""In the order in which they are shown; what another one divides stands before it."""

Counts = Mapping[tuple[Table, StrEnum, Sex], int]
"""How many people, by table, row and sex; nobody where it is not there. Never leaves the server as it is."""


@dataclass(frozen=True, slots=True)
class Told:
    """What may be told of one row. Women and men have figures only together.

    Attributes:
        count: how many; None: hidden.
        few: hidden because they are fewer than five, or nobody.
    """

    row: StrEnum
    count: int | None
    few: bool = False
    women: int | None = None
    men: int | None = None


@dataclass(frozen=True, slots=True)
class ToldTable:
    """A table as it may be told.

    Attributes:
        total: how many in all; None: it is not told.
        few: they are fewer than five in all.
        women, men: of how many each; None unless the table tells them apart.
    """

    table: Table
    total: int | None
    rows: tuple[Told, ...]
    few: bool = False
    women: int | None = None
    men: int | None = None

    @property
    def hides(self) -> bool:
        """Whether anything of it is hidden."""
        return any(row.count is None for row in self.rows)

    def row(self, row: StrEnum) -> Told:
        """What is told of one row."""
        return next(each for each in self.rows if each.row is row)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that somebody leads."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class MonthReport:
    """One unit's month.

    Attributes:
        as_of: the last day of it that is over or here.
        units: what else the reader leads.
    """

    month: Month
    unit: Unit
    as_of: date
    units: tuple[Unit, ...]
    tables: tuple[ToldTable, ...]

    def table(self, table: Table) -> ToldTable:
        """One table."""
        return next(each for each in self.tables if each.table is table)
