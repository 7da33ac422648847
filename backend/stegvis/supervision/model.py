"""What the supervisor is shown of one participant, or of everybody in a unit. Nothing of it is suppressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.meetings.model import AnswerKind
from stegvis.participants.model import Person, Programme
from stegvis.plans.model import Commitment, Groundwork, PlanState, Version


@dataclass(frozen=True, slots=True)
class Shaped:
    """Who drafted a version, and who proposed it; None: an import brought it."""

    made_by: str | None
    proposed_by: str | None


@dataclass(frozen=True, slots=True)
class Met:
    """A joint meeting that was held: who was there, through whom, and what the participant answered.

    `present`: by name; where nobody has recorded it, those who were asked.
    """

    on: date
    present: tuple[str, ...]
    interpreter_language: str | None
    interpreter_qualified: bool | None
    answer: AnswerKind | None


@dataclass(frozen=True, slots=True)
class Hours:
    """The weeks of one month that are over, in whole minutes of programme time.

    Attributes:
        month: its first day; a week belongs to the month of its Thursday.
        planned: what the municipality offered.
        attended: what somebody came to.
        target: what full time is, in those weeks.
        weeks, below: how many there are, and in how many less was offered than the target.
    """

    month: date
    planned: int
    attended: int
    target: int
    weeks: int
    below: int


@dataclass(frozen=True, slots=True)
class SocialStudies:
    """Social studies, attended since the programme began.

    Attributes:
        minutes: by the clock.
        asked_hours: by the plan that holds; None: it does not say, or there is none.
        spoken: the language that it is taught in, by the plan.
    """

    minutes: int
    asked_hours: int | None
    spoken: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """One participant.

    Attributes:
        programme: the last one here.
        deadline: the last day on which it may start (§ 12); None: no settlement or claim is known.
        versions: of the plan, newest first; `shaped` tells of each who made it.
        meetings: that were held, oldest first.
    """

    person: Person
    advisers: tuple[str, ...]
    programme: Programme | None
    deadline: date | None
    versions: tuple[Version, ...]
    shaped: Mapping[UUID, Shaped]
    groundwork: tuple[Groundwork, ...]
    commitments: tuple[Commitment, ...]
    meetings: tuple[Met, ...]
    hours: tuple[Hours, ...]
    social_studies: SocialStudies

    @property
    def plan(self) -> Version | None:
        """The plan that holds; None: there is none."""
        return next((each for each in self.versions if each.state is PlanState.DECIDED), None)

    @property
    def decided(self) -> tuple[Version, ...]:
        """Every version that was decided, newest first."""
        return tuple(each for each in self.versions if not each.is_open and each.decided_on)

    @property
    def in_time(self) -> bool | None:
        """Whether the programme began within three months; None: not known."""
        if self.programme is None or self.programme.starts_on is None or self.deadline is None:
            return None
        return self.programme.starts_on <= self.deadline


@dataclass(frozen=True, slots=True)
class Pack:
    """What is handed over.

    Attributes:
        unit: whose cases these are, or whose case it is.
        cases: by name.
        made_by: who took it out.
    """

    municipality: str
    unit: str
    on: date
    made_by: str
    cases: tuple[Case, ...]
