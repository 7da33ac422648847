"""The list of cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.glance import WeekShare
from stegvis.attendance.model import RecordedWeek
from stegvis.participants.model import Helper, Person, ProgrammeStatus
from stegvis.plans.model import Plan, PlanState


class CaseFlag(StrEnum):
    """What needs doing in a case."""

    NO_PLAN = "no_plan"
    """In the programme, and no plan is decided (Integration Act § 15)."""
    STARTS_LATE = "starts_late"
    """The three months of § 12 are over, nearly over, or will be over at the start."""
    CORRECTION = "correction"
    """The participant says that something is wrong, and nobody has answered."""
    GAP = "gap"
    """This week is not full."""
    UNRECORDED = "unrecorded"
    """Hours of last week have no mark."""
    ENDS_SOON = "ends_soon"
    """The planned end is near, or has passed without anybody ending the programme."""
    FOLLOW_UP = "follow_up"
    """It is a year since the programme ended, and where they are now is not recorded."""
    APPEAL_RUNS = "appeal_runs"
    """A decision may still be appealed against (§ 47); nothing to do but to know it."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; what is None or False does not matter.

    Attributes:
        mine: those in which the actor is the adviser or stands in for one.
        no_plan, gap, late: those with the flag `NO_PLAN`, `GAP`, `STARTS_LATE`.
    """

    search: str = ""
    unit: UUID | None = None
    group: UUID | None = None
    status: ProgrammeStatus | None = None
    mine: bool = False
    no_plan: bool = False
    gap: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What raises a flag and stands neither in the programme nor in the plan.

    Attributes:
        corrections: facts that the participant says are wrong, and that wait for an answer.
        followed_up: whether the programme to speak of has its one-year follow-up.
        appeal_until: the last day for an appeal against what has been decided; None: none is known.
        adapted_minutes: of this week, inside full time.
    """

    corrections: int = 0
    followed_up: bool = False
    appeal_until: date | None = None
    adapted_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Position:
    """Where a case stands in the list; names are looked up, so that no cursor carries one."""

    urgency: int
    id: UUID


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the list, as the actor may see it: the class sees no programme.

    `start_deadline` is the end of the three months of § 12; `last_weeks` are over, the oldest first.
    """

    position: Position
    person: Person
    adviser: str | None
    groups: tuple[str, ...]
    status: ProgrammeStatus | None
    starts_on: date | None
    start_deadline: date | None
    planned_end_on: date | None
    plan_state: PlanState | None
    planned_minutes: int
    target_minutes: int
    gap_minutes: int
    last_weeks: tuple[WeekShare, ...]
    flags: tuple[CaseFlag, ...]


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some lines of the list, and how many it has in all."""

    cases: tuple[Case, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One participant's page: this week first among the weeks, and what needs doing.

    `last_weeks` are over, the oldest first, and more of them.
    """

    person: Person
    weeks: tuple[RecordedWeek, ...]
    plan: Plan | None
    helpers: tuple[Helper, ...]
    last_weeks: tuple[WeekShare, ...]
    flags: tuple[CaseFlag, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A unit or a group to choose from."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A way of narrowing the list that somebody keeps; `filter` is as the screen wrote it, in codes."""

    id: UUID
    name: str
    filter: str


class Doer(StrEnum):
    """Who did something that a person's history tells of."""

    STAFF = "staff"
    PARTICIPANT = "participant"
    IMPORT = "import"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that was changed. Values are codes, dates and numbers; others are not told."""

    fact: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in one person's case; `name` is that of staff."""

    id: UUID
    at: datetime
    verb: str
    doer: Doer
    name: str | None
    changes: tuple[Change, ...]
    helped: bool = False
    """Whether somebody helped the participant with their phone when they did it."""


@dataclass(frozen=True, slots=True)
class History:
    """Some of what happened, newest first."""

    events: tuple[Event, ...]
    has_next: bool
