"""The words of the integration plan (Integration Act § 15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from stegvis.rulebook.model import ActivityKind, EndGoal


class PlanState(StrEnum):
    """A version's life: draft → proposed → decided → superseded or ended."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    DECIDED = "decided"
    SUPERSEDED = "superseded"
    ENDED = "ended"


class Skill(StrEnum):
    """The four skills with a Norwegian goal each (Integration Regulations § 28)."""

    LISTENING = "listening"
    READING = "reading"
    WRITING = "writing"
    ORAL = "oral"


class CefrLevel(StrEnum):
    """Levels of the Common European Framework, as the Norwegian test reports them."""

    BELOW_A1 = "below_a1"
    A1 = "a1"
    A2 = "a2"
    B1 = "b1"
    B2 = "b2"
    C1 = "c1"


class GoalKind(StrEnum):
    """A long-term goal, or a step towards one."""

    LONG_TERM = "long_term"
    SUBGOAL = "subgoal"


class Status(StrEnum):
    """How far a goal or a measure has come."""

    PLANNED = "planned"
    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


STANDARD_GOALS = (
    "speak-everyday-norwegian",
    "read-and-write",
    "pass-norwegian-test",
    "pass-social-studies-test",
    "finish-primary-school",
    "start-upper-secondary",
    "finish-upper-secondary",
    "trade-certificate",
    "education-recognised",
    "work-experience",
    "find-a-job",
    "use-digital-services",
    "driving-licence",
    "know-working-life",
)
"""The catalogue of goals, worded in every language as `goal-<code>`."""

STANDARD_MEASURES = (
    "norwegian-course",
    "norwegian-test",
    "social-studies-course",
    "life-skills-course",
    "parental-guidance",
    "work-practice",
    "language-practice",
    "trade-course",
    "primary-school",
    "upper-secondary",
    "career-guidance",
    "job-search",
)
"""The catalogue of measures, worded in every language as `measure-<code>`."""


@dataclass(frozen=True, slots=True)
class LanguageGoal:
    """The level to reach in one skill."""

    skill: Skill
    level: CefrLevel


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done to reach a goal; `standard` is a code of the catalogue, `text` is in Norwegian."""

    id: UUID
    goal_id: UUID
    kind: ActivityKind
    status: Status
    standard: str | None = None
    text: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    responsible: str | None = None
    organisation: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A long-term goal with its subgoals, or a subgoal; `standard` and `text` as in a measure."""

    id: UUID
    kind: GoalKind
    status: Status
    standard: str | None
    text: str | None
    goals: tuple[Goal, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of a plan, as one actor may see it.

    `version`, `decided_on` and `appeal_deadline` are None where the decision may not be seen.
    """

    id: UUID
    version: int | None
    state: PlanState
    end_goal: EndGoal
    end_goal_text: str | None
    starts_on: date | None
    ends_on: date | None
    decided_on: date | None
    appeal_deadline: date | None
    language_goals: tuple[LanguageGoal, ...]
    goals: tuple[Goal, ...]
