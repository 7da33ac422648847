"""What a feed is, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.timetable.model import Occurrence


@dataclass(frozen=True, slots=True)
class Feed:
    """An address that is in use, to whom it belongs; the address itself is known to them alone."""

    id: UUID
    made_at: datetime
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MadeFeed:
    """A new address: its token is told once, and kept as a hash."""

    feed: Feed
    token: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A feed that a calendar asks for, and whose hours stand in it."""

    feed_id: UUID
    actor: Actor


@dataclass(frozen=True, slots=True)
class Recurrence:
    """On which further dates an event stands: every so many weeks until a day, but for some."""

    every_weeks: int
    until: date
    but: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a calendar (RFC 5545, VEVENT).

    Attributes:
        uid: names it, with `instead_of`, at every reading.
        occurrence: what it is; of several, the first.
        recurrence: None: it stands once.
        instead_of: the date of the recurring event of the same uid in whose place it stands.
    """

    uid: str
    occurrence: Occurrence
    recurrence: Recurrence | None = None
    instead_of: date | None = None
