"""The words of the integration plan (Integration Act § 15)."""

from __future__ import annotations

from enum import StrEnum


class PlanState(StrEnum):
    """A version's life: draft → proposed → decided → superseded or ended."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    DECIDED = "decided"
    SUPERSEDED = "superseded"
    ENDED = "ended"


class EndGoal(StrEnum):
    """What the programme qualifies for; it decides the longest duration (§§ 13-14)."""

    WORK = "work"
    PARTS_OF_UPPER_SECONDARY = "parts_of_upper_secondary"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL_TRAINING = "vocational_training"
    HIGHER_EDUCATION = "higher_education"


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
