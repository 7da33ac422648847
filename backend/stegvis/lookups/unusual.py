"""Which looks at people's records a leader should look into: patterns of a week, each by its name.

A pattern accuses nobody. It says where to ask; what came of it is recorded, too. The limits are chosen so
that an ordinary week of an ordinary office gives at most one: a list that always cries is not read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from stegvis.kit.clock import OSLO, oslo_date
from stegvis.participants.reasons import LookUpReason


class Pattern(StrEnum):
    """What is unusual about a look, the most pressing first."""

    SAME_SURNAME = "same_surname"
    """They bear the same family name: kin perhaps, whose cases are others' (forvaltningsloven § 6)."""
    REFUSED = "refused"
    """They asked for the record of somebody with whom they never had to do, and did not get it."""
    PROBING = "probing"
    """They asked for many records that they may not see, or that do not exist."""
    UNRELATED_UNIT = "unrelated_unit"
    """They saw somebody of another unit, whose case is not theirs."""
    BURST = "burst"
    """They opened many records within an hour that are not their cases."""
    ODD_HOURS = "odd_hours"
    """At night or in a weekend."""
    AFTER_END = "after_end"
    """Long after the programme ended, and not to ask what became of them."""


class Outcome(StrEnum):
    """What came of looking into it."""

    EXPLAINED = "explained"
    """It belonged to their work."""
    TALKED = "talked"
    """It did not, and was talked over."""
    BREACH = "breach"
    """It is followed up as a breach of confidentiality."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one actor asked for of one person under one purpose within an hour, seen or refused, and why."""

    actor_id: UUID
    participant_id: UUID
    purpose: str
    first_at: datetime
    last_at: datetime
    count: int = 1
    reasons: tuple[LookUpReason, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether they got nothing."""
        return self.purpose.startswith("refused.")

    @property
    def asked(self) -> str:
        """What they asked for, whether they got it or not."""
        return self.purpose.removeprefix("refused.")


@dataclass(frozen=True, slots=True)
class Looker:
    """Who looks: their family name, and the units in which they had a role that week."""

    surname: str
    units: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Looked:
    """Whose record: `over_since`: the day on which their last programme ended; None: one goes on."""

    surname: str
    unit_id: UUID
    over_since: date | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a week's looks.

    Attributes:
        lookers, looked: by their keys; whoever is asked for and is not in `looked` does not exist here.
        assigned: who had to do with whom that week, by a grant or a class.
        once: who ever had.
        explained: pairs of the same surname that a leader has looked into lately, and found in order.
    """

    lookers: Mapping[UUID, Looker]
    looked: Mapping[UUID, Looked]
    assigned: Collection[tuple[UUID, UUID]] = frozenset()
    once: Collection[tuple[UUID, UUID]] = frozenset()
    explained: Collection[tuple[UUID, UUID]] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """What one actor did in a week that is unusual, towards one person or, with None, towards several.

    Attributes:
        purposes: what they asked for, by its codes.
        reasons: why, as they said it where that was asked.
        people: how many persons.
        looks: how many rows of the log.
    """

    patterns: tuple[Pattern, ...]
    actor_id: UUID
    participant_id: UUID | None
    purposes: frozenset[str]
    reasons: frozenset[LookUpReason]
    people: int
    looks: int
    first_at: datetime
    last_at: datetime

    def key(self, week: str) -> UUID:
        """By which a finding is named; it tells neither whose it is nor about whom."""
        return uuid5(_FINDINGS, f"{week} {self.actor_id} {self.participant_id}")


_FINDINGS = UUID("0199f2a4-6f1c-7d53-9b0e-3d6a5a1c7e11")

MANY_TRIES = 5
"""So many refused in a week, of different persons, are a search."""

MANY_RECORDS = 15
"""So many persons within an hour, none of them their case, are a burst."""

MANY_AT_NIGHT = 5
"""So many of one's own cases in the middle of the night."""

HOUR = timedelta(hours=1)
NIGHT, DEEP_NIGHT, MORNING, DEEP_MORNING = 22, 23, 6, 5
"""Hours of the clock in Norway: who is at work from six to ten in the evening, is at work."""

LONG_AFTER = timedelta(days=120)
FOLLOWED_UP = (timedelta(days=330), timedelta(days=430))
"""A year after the end somebody asks what became of them."""

OF_THE_OFFICE = frozenset({"participants.duplicates", "transfer.check", "supervision.unit"})
"""What is asked of whomever it may concern: at registration, at a move, of all of a unit for the supervisor.
Not what is taken out of one case, of which somebody has chosen whose it is."""

_AFTERWARDS = (
    *("programmes.", "certificates.", "transfer.", "payments.", "documents."),
    *("supervision.", "rights."),
)
"""What may have to be opened long after."""


def unusual(sights: Iterable[Sight], around: Around) -> tuple[Finding, ...]:
    """What of a week's looks is unusual, the most pressing first."""
    told = [each for each in sights if each.asked not in OF_THE_OFFICE and each.actor_id in around.lookers]
    found: dict[tuple[UUID, UUID | None], dict[Pattern, list[Sight]]] = {}
    for sight in told:
        for pattern in _of_one(sight, around):
            of_pair = found.setdefault((sight.actor_id, sight.participant_id), {})
            of_pair.setdefault(pattern, []).append(sight)
    by_actor: dict[UUID, list[Sight]] = {}
    for sight in told:
        by_actor.setdefault(sight.actor_id, []).append(sight)
    for actor_id, theirs in by_actor.items():
        for pattern, which in _of_many(theirs, around):
            found.setdefault((actor_id, None), {})[pattern] = list(which)
    findings = [_finding(*key, patterns) for key, patterns in found.items()]
    return tuple(sorted(findings, key=_pressing))


def _of_one(sight: Sight, around: Around) -> Iterable[Pattern]:
    """What is unusual about one look at one person."""
    pair = (sight.actor_id, sight.participant_id)
    person, looker = around.looked.get(sight.participant_id), around.lookers[sight.actor_id]
    if person is None:
        return
    if _kin(looker, person) and pair not in around.explained:
        yield Pattern.SAME_SURNAME
    if sight.refused:
        if pair not in around.once:
            yield Pattern.REFUSED
        return
    assigned = pair in around.assigned
    if not assigned and person.unit_id not in looker.units:
        yield Pattern.UNRELATED_UNIT
    if not assigned and _odd(sight):
        yield Pattern.ODD_HOURS
    if _long_after(sight, person):
        yield Pattern.AFTER_END


def _of_many(theirs: Sequence[Sight], around: Around) -> Iterable[tuple[Pattern, Sequence[Sight]]]:
    """What is unusual about all that one actor asked for."""
    tries = [
        each for each in theirs if each.refused and (each.actor_id, each.participant_id) not in around.once
    ]
    if _people(tries) >= MANY_TRIES:
        yield Pattern.PROBING, tries
    beyond = [
        each
        for each in theirs
        if not each.refused
        and not each.asked.startswith("payments.")
        and (each.actor_id, each.participant_id) not in around.assigned
    ]
    if burst := _burst(beyond):
        yield Pattern.BURST, burst
    by_night = [each for each in theirs if not each.refused and _deep_in_the_night(each.first_at)]
    if _people(by_night) >= MANY_AT_NIGHT:
        yield Pattern.ODD_HOURS, by_night


def _burst(sights: Iterable[Sight]) -> Sequence[Sight]:
    """The first hour in which so many different persons were opened; none: there is no such hour."""
    window: list[Sight] = []
    for sight in sorted(sights, key=lambda each: each.first_at):
        window = [each for each in window if sight.first_at - each.first_at <= HOUR]
        window.append(sight)
        if _people(window) >= MANY_RECORDS:
            return window
    return ()


def _people(sights: Iterable[Sight]) -> int:
    return len({each.participant_id for each in sights})


def _kin(looker: Looker, person: Looked) -> bool:
    return bool(set(looker.surname.casefold().split()) & set(person.surname.casefold().split()))


def _odd(sight: Sight) -> bool:
    local = sight.first_at.astimezone(OSLO)
    return not MORNING <= local.hour < NIGHT or local.isoweekday() > 5  # noqa: PLR2004 - Saturday and Sunday


def _deep_in_the_night(at: datetime) -> bool:
    return not DEEP_MORNING <= at.astimezone(OSLO).hour < DEEP_NIGHT


def _long_after(sight: Sight, person: Looked) -> bool:
    if person.over_since is None or sight.asked.startswith(_AFTERWARDS):
        return False
    after = oslo_date(sight.first_at) - person.over_since
    return after > LONG_AFTER and not FOLLOWED_UP[0] <= after <= FOLLOWED_UP[1]


def _finding(actor_id: UUID, of: UUID | None, patterns: Mapping[Pattern, Sequence[Sight]]) -> Finding:
    sights = {each for which in patterns.values() for each in which}
    return Finding(
        patterns=tuple(each for each in Pattern if each in patterns),
        actor_id=actor_id,
        participant_id=of,
        purposes=frozenset(each.asked for each in sights),
        reasons=frozenset(reason for each in sights for reason in each.reasons),
        people=_people(sights),
        looks=sum(each.count for each in sights),
        first_at=min(each.first_at for each in sights),
        last_at=max(each.last_at for each in sights),
    )


def _pressing(finding: Finding) -> tuple[int, datetime, str]:
    return [*Pattern].index(finding.patterns[0]), finding.first_at, str(finding.participant_id)
