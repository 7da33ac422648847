"""The list of cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.model import RecordedWeek
from stegvis.participants.model import Helper, Person, ProgrammeStatus
from stegvis.plans.model import Plan, PlanState


class CaseFlag(StrEnum):
    """What needs doing in a case."""

    NO_PLAN = "no_plan"
    """In the programme, and no plan is decided (Integration Act § 15)."""
    STARTS_LATE = "starts_late"
    """The three months of § 12 are over, nearly over, or will be over at the start."""
    GAP = "gap"
    """This week is not full."""
    UNRECORDED = "unrecorded"
    """Hours of last week have no mark."""
    ENDS_SOON = "ends_soon"
    """The planned end is near, or has passed without anybody ending the programme."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; what is None or False does not matter.

    Attributes:
        mine: those in which the actor is the adviser or stands in for one.
        no_plan, gap: those with this flag.
    """

    search: str = ""
    unit: UUID | None = None
    group: UUID | None = None
    status: ProgrammeStatus | None = None
    mine: bool = False
    no_plan: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """Where a case stands in the list; names are looked up, so that no cursor carries one."""

    urgency: int
    id: UUID


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the list, as the actor may see it: the class sees no programme."""

    position: Position
    person: Person
    adviser: str | None
    groups: tuple[str, ...]
    status: ProgrammeStatus | None
    starts_on: date | None
    planned_end_on: date | None
    plan_state: PlanState | None
    planned_minutes: int
    target_minutes: int
    gap_minutes: int
    flags: tuple[CaseFlag, ...]


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some lines of the list, and how many it has in all."""

    cases: tuple[Case, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One participant's page: this week first among the weeks, and what needs doing."""

    person: Person
    weeks: tuple[RecordedWeek, ...]
    plan: Plan | None
    helpers: tuple[Helper, ...]
    flags: tuple[CaseFlag, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A unit or a group to choose from."""

    id: UUID
    name: str
