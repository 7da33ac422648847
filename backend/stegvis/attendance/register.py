"""What becomes of a mark that somebody sends: decided from what stands, never from what they hoped for.

Two people may call the same class, and a phone may send what it was told hours later, twice, or after
somebody else has corrected it. So a mark says which entry its author saw. Where something else stands by
then, nothing is overwritten: both are shown to whoever sent it, and they choose.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.model import AbsenceCategory, Mark, PassKind


class Fate(StrEnum):
    """What became of a mark."""

    SAVED = "saved"
    SAME = "same"
    """It stood so already, by somebody else's hand or one's own: nothing new is written."""
    CONFLICT = "conflict"
    """Something else stands than its author saw: nothing is overwritten."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Wish:
    """One mark as it was sent.

    Attributes:
        id: made by the client: the key of the entry, and what makes sending it twice one effect.
        on_date: the date that the slot gave the lesson.
        sees: the entry that its author saw; None: they saw none.
    """

    id: UUID
    participant_id: UUID
    slot_id: UUID
    on_date: date
    mark: Mark
    late_minutes: int | None = None
    sees: UUID | None = None

    @property
    def place(self) -> tuple[UUID, UUID, date]:
        """What it is about: one person at one lesson."""
        return self.participant_id, self.slot_id, self.on_date


@dataclass(frozen=True, slots=True)
class Excuse:
    """Why an absence is excused or not, as staff decided it; it is not a teacher's to give or take."""

    category: AbsenceCategory | None = None
    approved: bool = False
    certificate_seen: bool = False


NO_EXCUSE = Excuse()


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands of one person at one lesson.

    Attributes:
        author_id, author: who recorded it; None: the import. Of what a practice host said, the host's name.
        through: the kind of pass that it came through; None: its author's own hand.
        superseded: a later entry stands in its place.
    """

    id: UUID
    participant_id: UUID
    slot_id: UUID
    on_date: date
    mark: Mark
    late_minutes: int | None
    author_id: UUID | None
    at: datetime
    author: str | None = None
    excuse: Excuse = NO_EXCUSE
    superseded: bool = False
    through: PassKind | None = None

    def says(self, wish: Wish) -> bool:
        """Whether it says of the same person and lesson what a mark says."""
        return (self.participant_id, self.slot_id, self.on_date) == wish.place and self.alike(wish)

    def alike(self, wish: Wish) -> bool:
        """Whether it is the same mark."""
        return (self.mark, self.late_minutes) == (wish.mark, wish.late_minutes)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a register must know of its lesson.

    Attributes:
        held_on: the day on which it is held, wherever its slot would have it.
        minutes: its length by the clock.
    """

    held_on: date
    minutes: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """What there is where a mark shall be.

    Attributes:
        lesson: None: there is none that the author has to do with, or none with this person.
        current: the entry that stands; None: unrecorded.
        locked: the month is locked for payment.
        excuse: what staff have decided of an absence at this time.
    """

    lesson: Lesson | None
    current: Entry | None = None
    locked: bool = False
    excuse: Excuse = NO_EXCUSE


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mark; `code` says why it was refused, `entry` what stands now."""

    wish: Wish
    fate: Fate
    entry: Entry | None = None
    code: str | None = None


def decide(
    wish: Wish, stand: Stand, earlier: Entry | None, author_id: UUID, now: datetime, today: date
) -> Verdict:
    """Say what becomes of a mark.

    Args:
        wish: what was sent.
        stand: what there is where it shall be.
        earlier: the entry that has its key already, whether it still stands or not.
        author_id: who sent it.
        now: the instant at which it is written.
        today: the day in Norway.
    """
    if earlier is not None:
        return _again(wish, stand, earlier, author_id)
    code = _impossible(wish, stand, today)
    if code:
        return Verdict(wish, Fate.REFUSED, stand.current if stand.lesson else None, code)
    current = stand.current
    if current is not None and current.alike(wish):
        return Verdict(wish, Fate.SAME, current)
    if current is not None and current.id != wish.sees:
        return Verdict(wish, Fate.CONFLICT, current)
    return Verdict(wish, Fate.SAVED, entry_of(wish, stand, author_id, now))


def _again(wish: Wish, stand: Stand, earlier: Entry, author_id: UUID) -> Verdict:
    """What came before comes again: it has had its effect, also if something else stands by now."""
    if earlier.author_id == author_id and earlier.says(wish):
        return Verdict(wish, Fate.SAVED, stand.current or earlier)
    return Verdict(wish, Fate.REFUSED, None, "kit.key-used")


def _impossible(wish: Wish, stand: Stand, today: date) -> str | None:
    """Why there can be no such mark, whatever stands."""
    lesson = stand.lesson
    if lesson is None:
        return "kit.not-found"
    if lesson.cancelled:
        return "attendance.lesson-cancelled"
    if lesson.held_on > today:
        return "attendance.lesson-not-begun"
    if (wish.mark is Mark.LATE) != (wish.late_minutes is not None):
        return "attendance.bad-late-minutes"
    if wish.late_minutes is not None and not 0 < wish.late_minutes < lesson.minutes:
        return "attendance.bad-late-minutes"
    return "attendance.month-locked" if stand.locked else None


def entry_of(wish: Wish, stand: Stand, author_id: UUID, now: datetime) -> Entry:
    """The entry that a mark makes.

    What staff have decided of an absence stays while there is one; whoever was there was not absent.
    """
    return Entry(
        id=wish.id,
        participant_id=wish.participant_id,
        slot_id=wish.slot_id,
        on_date=wish.on_date,
        mark=wish.mark,
        late_minutes=wish.late_minutes,
        author_id=author_id,
        at=now,
        excuse=_kept_excuse(wish, stand),
    )


def _kept_excuse(wish: Wish, stand: Stand) -> Excuse:
    if wish.mark is Mark.PRESENT:
        return NO_EXCUSE
    if stand.current and stand.current.excuse.category:
        return stand.current.excuse
    return stand.excuse
