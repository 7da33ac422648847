"""What reminders are worked out from, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TypeAlias
from uuid import UUID

from stegvis.meetings.rules import when_and_where
from stegvis.notifications.model import CALLED_OFF, ReminderKind
from stegvis.timetable.model import Day

Key: TypeAlias = tuple[ReminderKind, str, date]
"""What makes a reminder of a person one and the same: its kind, its occasion and a local date."""

AS_PLANNED = "as-planned"
"""What somebody knows of a lesson of which nothing was ever told."""


@dataclass(frozen=True, slots=True)
class MeetingTime:
    """When and where somebody meets somebody, on the clocks of Norway.

    Attributes:
        moved_at: when it last got another time or place, or was called off (UTC).
        knows, since: its state by what somebody was asked to, or changed themselves, and since when (UTC).
    """

    id: UUID
    on: date
    starts: time
    place: str | None = None
    called_off: bool = False
    moved_at: datetime | None = None
    knows: str = ""
    since: datetime | None = None

    @property
    def state(self) -> str:
        """What somebody has to know of it."""
        return CALLED_OFF if self.called_off else when_and_where(self.on, self.starts, self.place)


@dataclass(frozen=True, slots=True)
class Task:
    """Something that somebody does until a day, that day included."""

    id: UUID
    due_on: date


@dataclass(frozen=True, slots=True)
class News:
    """Something that was decided or found, since an instant (UTC); it stays worth knowing.

    `occasion` is the key of what it is about; it names nobody.
    """

    kind: ReminderKind
    occasion: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody was last told of a lesson or a meeting.

    Attributes:
        state: what holds of it, as they were told; empty: what there was to tell came too late.
        number: the highest that a change of it has; 0: there was none to tell.
        at: when they were told (UTC).
    """

    state: str
    number: int
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """A lesson as somebody's days had it when the planner first saw it.

    Attributes:
        kind, on, starts: what it was, and when, by its slot.
        state: when and where, by its slot; empty: it was extra, and nobody counted on it.
        instead_of: the lesson whose place it took, by its identity: of all that take one place one is held.
    """

    kind: str
    on: date
    starts: time
    state: str
    instead_of: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """One person as the planner sees them.

    Attributes:
        days: their timetable, what is cancelled too.
        away: days on which they have said that they do not come.
        told: by a lesson's or a meeting's identity; of the others nothing was told.
        expected: the lessons that were planned for them before, by their identity.
        registers_missing: days on which a lesson of theirs is over and nobody has called the class.
        claims_waiting: days on which, at the time of asking, claims waited for them.
    """

    days: tuple[Day, ...] = ()
    meetings: tuple[MeetingTime, ...] = ()
    tasks: tuple[Task, ...] = ()
    news: tuple[News, ...] = ()
    away: frozenset[date] = frozenset()
    told: Mapping[str, Told] = field(default_factory=dict)
    expected: Mapping[str, Expected] = field(default_factory=dict)
    registers_missing: frozenset[date] = frozenset()
    claims_waiting: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """One reminder.

    Attributes:
        occasion: what it is about, by a key that names nobody.
        on: the local date it is about.
        at: from when on it is sent (UTC), quiet hours heeded.
        until: from when on it would be pointless (UTC).
        clock: the time of day that it is about, where there is one.
        state: what is told of a meeting, or a lesson that differs; empty for every other kind.
    """

    kind: ReminderKind
    occasion: str
    on: date
    at: datetime
    until: datetime
    clock: time | None = None
    state: str = ""

    @property
    def key(self) -> Key:
        """What makes it one and the same."""
        return self.kind, self.occasion, self.on


@dataclass(frozen=True, slots=True)
class Settled:
    """What becomes, at one instant, of all that is due to one person.

    Attributes:
        push: goes now as one, the first before all others; nothing goes when it is empty.
        later: waits, and until when (UTC).
        late: was not sent while there was a point in it.
    """

    push: tuple[Due, ...] = ()
    later: tuple[tuple[Due, datetime], ...] = ()
    late: tuple[Due, ...] = ()
