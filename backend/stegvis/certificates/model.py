"""What a certificate of participation says (Integration Act § 18 a)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from stegvis.plans.model import CefrLevel
from stegvis.rulebook.model import ActivityKind, EndGoal


class Outcome(StrEnum):
    """How the programme ended, as far as a certificate tells."""

    COMPLETED = "completed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """What was attended of one kind of activity.

    Attributes:
        minutes: true minutes, not as they are credited.
        lessons: of 45 minutes, where it is taught in lessons; None: by the clock.
    """

    kind: ActivityKind
    minutes: int
    lessons: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All that stands on a certificate; frozen when it is issued.

    Attributes:
        language: the participant's, in which its second page is written.
        listening, reading, writing, oral: the levels that the last decided plan aims at.
        elements: in the order of the kinds; those never attended are left out.
    """

    name: str
    birth_date: date
    municipality: str
    language: str
    outcome: Outcome
    starts_on: date
    ended_on: date
    issued_on: date
    issued_by: str
    end_goal: EndGoal | None = None
    end_goal_text: str | None = None
    listening: CefrLevel | None = None
    reading: CefrLevel | None = None
    writing: CefrLevel | None = None
    oral: CefrLevel | None = None
    elements: tuple[Element, ...] = ()


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate that was issued."""

    id: UUID
    programme_id: UUID
    content: Content


@dataclass(frozen=True, slots=True)
class Certificates:
    """A participant's certificates, and the one that could be issued now.

    Attributes:
        issued: newest first.
        programme_id: the programme that a new one would be of.
        proposed: what it would say; None: there is nothing to certify, or it has been issued already.
    """

    issued: tuple[Issued, ...]
    programme_id: UUID | None = None
    proposed: Content | None = None
