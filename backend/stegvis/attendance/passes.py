"""What a register pass is: a part of its maker's own reach, lent out, narrowed, and for a time.

A room has a pass to one class on one day; a practice host has one to their own trainees. It acts as its
maker, so that whatever the maker may no longer see the pass does not see either.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from stegvis.attendance.model import Mark, PassKind
from stegvis.kit.clock import OSLO
from stegvis.participants.model import Period, PracticePlace, Standing
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.model import Occurrence, PlannedOccurrence

LIFETIMES = (7, 30, 90)
"""Days that a host's link may last."""
LIFETIME = 30
"""Days that it lasts unless somebody says otherwise."""
DAYS_BACK = 14
"""Days before today whose hours a host may confirm."""

PRACTICE = frozenset({ActivityKind.WORK_PRACTICE, ActivityKind.LANGUAGE_PRACTICE})
"""What is done at a practice host's."""


@dataclass(frozen=True, slots=True)
class Pass:
    """A pass, as its maker sees it; the token itself was told when it was made.

    Attributes:
        name: of a host: who it is.
        group_id, on_date: of a room: which class, which day.
        opened_at: the last time, to the hour; None: never.
    """

    id: UUID
    kind: PassKind
    name: str | None
    group_id: UUID | None
    on_date: date | None
    made_by: UUID
    made_at: datetime
    expires_at: datetime
    opened_at: datetime | None = None
    revoked_at: datetime | None = None

    def works(self, now: datetime) -> bool:
        """Whether anything can be opened with it still."""
        return self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True, slots=True)
class Host:
    """Who receives somebody in practice: the same organisation and the same name are the same host."""

    organisation: str
    name: str | None

    @classmethod
    def of(cls, place: PracticePlace) -> Host:
        """Whoever receives somebody at a practice place."""
        return cls(place.organisation, place.host_name)

    @property
    def told_as(self) -> str:
        """How authors of marks are told: the host's name, or where nobody is named the organisation."""
        return (self.name or "").strip() or self.organisation.strip()

    def is_same(self, other: Host) -> bool:
        """Tell whether two are one, however they were typed."""
        return (_typed(self.organisation), _typed(self.name)) == (
            _typed(other.organisation),
            _typed(other.name),
        )


def _typed(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def end_of_day(day: date) -> datetime:
    """The instant at which a day in Norway is over."""
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=OSLO)


def end_of_link(first: date, days: int) -> datetime:
    """The instant at which a host's link is over: so many whole days after the first.

    Raises:
        ValueError: nobody can choose to lend it for so long.
    """
    if days not in LIFETIMES:
        raise ValueError("a link lasts 7, 30 or 90 days")
    return end_of_day(first + timedelta(days=days))


def may_lend_to_host(standing: Standing) -> bool:
    """Who works on the case: where somebody has practice is not for the class."""
    return bool(standing & Standing.CASE)


def confirmable(today: date) -> Period:
    """The days whose hours a host may confirm: the last two weeks, and today."""
    return Period(today - timedelta(days=DAYS_BACK), today)


def hosted(
    planned: Iterable[PlannedOccurrence],
    places: Sequence[PracticePlace],
    lent: frozenset[UUID],
    days: Period,
) -> tuple[Occurrence, ...]:
    """A trainee's hours of practice at one host's, in a period and in order of time.

    Only what is theirs alone and counts: a lesson of a class, what is cancelled, and what lies outside the
    programme or the time of the practice place are not the host's to confirm. Where a trainee has two
    practice places at a time, an hour is shown to a host only where it names their place.

    Args:
        planned: the trainee's weeks.
        places: all their practice places.
        lent: the keys of the places that the pass covers.
        days: of which days.
    """
    happening = (each.occurrence for each in planned if each.counts and each.occurrence.kind in PRACTICE)
    return tuple(
        each
        for each in happening
        if each.slot.participant_id and not each.cancelled and days.has(each.date)
        if _is_at(each, places, lent)
    )


def _is_at(hour: Occurrence, places: Sequence[PracticePlace], lent: frozenset[UUID]) -> bool:
    then = [place for place in places if place.period.has(hour.date)]
    if not all(Host.of(place).is_same(Host.of(then[0])) for place in then):
        said = {_typed(hour.slot.name), _typed(hour.place)} - {""}
        then = [place for place in then if said & {_typed(place.organisation), _typed(place.place)}]
    return any(place.id in lent for place in then)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is recorded of one hour.

    Attributes:
        entry_id: its key.
        by_host: whether this very host recorded it, through whichever link.
    """

    entry_id: UUID
    mark: Mark
    late_minutes: int | None
    by_host: bool
