"""A look at somebody's record, as it was recorded and as it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from stegvis.participants.reasons import LookUpReason


class Topic(StrEnum):
    """What of a record was opened: the reason, in words that a participant knows."""

    RECORD = "record"
    FACTS = "facts"
    IDENTITY = "identity"
    REGISTERING = "registering"
    HELPERS = "helpers"
    WEEK = "week"
    HOURS = "hours"
    ABSENCE = "absence"
    PLAN = "plan"
    MEETING = "meeting"
    PROGRAMME = "programme"
    PAYMENT = "payment"
    CERTIFICATE = "certificate"
    MOVING = "moving"
    SUPERVISION = "supervision"
    COPY = "copy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Look:
    """One row of the look-up log.

    Attributes:
        at: the instant.
        actor_id: who looked; told to nobody but who leads.
        roles: that they held at that moment, by their codes.
        units: where they held them, by name.
        purpose: what was opened, by its code.
        reason: why, where they said so.
    """

    at: datetime
    actor_id: UUID
    roles: tuple[str, ...]
    units: tuple[str, ...]
    purpose: str
    reason: LookUpReason | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """What one member of staff opened in one sitting.

    Attributes:
        since, until: the first and the last look.
        roles, units: of whom; a name is not told (CJEU C-579/21).
        topics: what was opened, each once, in the order of `Topic`.
        reasons: why, where that was asked, each once, in the order of `LookUpReason`.
    """

    since: datetime
    until: datetime
    roles: tuple[str, ...]
    units: tuple[str, ...]
    topics: tuple[Topic, ...]
    reasons: tuple[LookUpReason, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day in Norway on which somebody looked, its last visit first."""

    on: date
    visits: tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """A page of the log, its last day first.

    Attributes:
        earlier_than: where the next page begins: what is before this day; None: there is no more.
    """

    days: tuple[Day, ...]
    earlier_than: date | None
