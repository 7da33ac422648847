"""Weeks of an office as they are, and what somebody does in them who should not: by seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

from stegvis.lookups.unusual import Around, Looked, Looker, Pattern, Sight

MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
PURPOSES = (
    "participants.participant",
    "timetable.week",
    "plans.plan",
    "attendance.hours",
    "caseload.history",
)
SURNAMES = ("Haile", "Hassan", "Kovalenko", "Tesfay", "Rahimi", "Petrenko", "Ali", "Gebre", "Shevchenko")
STAFF_NAMES = ["Hansen", "Lie", "Berg", "Moe", "Vik", "Dahl", "Sand", "Lund", "Aas", "Strand", "Nes", "Ruud"]


def seeded(seed: int) -> Random:
    """A course of chance that can be had again."""
    return Random(seed)  # noqa: S311 - chance for a test


def key(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128))


@dataclass
class Unit:
    """An office of 120 participants, two thirds of them in their programme, and twelve staff."""

    random: Random
    id: UUID = field(init=False)
    lookers: dict[UUID, Looker] = field(default_factory=dict)
    looked: dict[UUID, Looked] = field(default_factory=dict)
    assigned: set[tuple[UUID, UUID]] = field(default_factory=set)
    once: set[tuple[UUID, UUID]] = field(default_factory=set)
    sights: list[Sight] = field(default_factory=list)
    advisers: list[UUID] = field(default_factory=list)
    leader: UUID = field(init=False)

    def __post_init__(self) -> None:
        self.id = key(self.random)
        for name in STAFF_NAMES:
            self.lookers[key(self.random)] = Looker(name, frozenset({self.id}))
        staff = list(self.lookers)
        self.leader, self.advisers, teachers = staff[0], staff[1:6], staff[6:]
        for number in range(120):
            of = key(self.random)
            over = date(2026, 11, 16) - timedelta(days=self.random.randrange(1, 900)) if number > 80 else None
            self.looked[of] = Looked(self.random.choice(SURNAMES), self.id, over)
            self._give(self.advisers[number % 5], of, lasting=over is None or self.random.random() < 0.5)
            for teacher in self.random.sample(teachers, 2):
                self._give(teacher, of, lasting=over is None)

    def _give(self, to: UUID, of: UUID, *, lasting: bool) -> None:
        self.once.add((to, of))
        if lasting:
            self.assigned.add((to, of))

    def around(self) -> Around:
        return Around(self.lookers, self.looked, self.assigned, self.once)

    def look(self, by: UUID, of: UUID, at: datetime, *, refused: bool = False) -> None:
        for purpose in self.random.sample(PURPOSES, self.random.randrange(1, 4)):
            self.sights.append(Sight(by, of, f"refused.{purpose}" if refused else purpose, at, at))

    def at_work(self, day: int) -> datetime:
        """Some moment of an office day, in Norway's winter."""
        return MONDAY + timedelta(days=day, hours=6 + self.random.random() * 9)

    def ordinary_week(self) -> None:
        """Advisers their cases, teachers their classes, the leader this and that, and a stale link."""
        current = [each for each, who in self.looked.items() if who.over_since is None]
        for day in range(5):
            for by in self.lookers:
                own = [of for of in current if (by, of) in self.assigned]
                for of in self.random.sample(own, min(len(own), self.random.randrange(4, 16))):
                    self.look(by, of, self.at_work(day))
            for of in self.random.sample(current, self.random.randrange(0, 9)):
                self.look(self.leader, of, self.at_work(day))
        self._now_and_then(current)
        # One whose programme has ended calls, now and then, and asks for a paper.
        if self.random.random() < 0.3:
            over = [of for of, who in self.looked.items() if who.over_since]
            of, at = self.random.choice(over), self.at_work(1)
            self.sights.append(Sight(self.advisers[0], of, "certificates.certificates", at, at))

    def _now_and_then(self, current: list[UUID]) -> None:
        """Somebody works on in the evening or on a Sunday, and somebody follows a link of former times."""
        for by in self.advisers:
            own = [of for of in current if (by, of) in self.assigned]
            if self.random.random() < 0.2:
                late = MONDAY + timedelta(days=self.random.randrange(0, 7), hours=19)
                for of in self.random.sample(own, 3):
                    self.look(by, of, late)
            gone = sorted(of for a, of in self.once - self.assigned if a == by)
            if gone and self.random.random() < 0.3:
                self.look(by, self.random.choice(gone), self.at_work(0), refused=True)

    def plant(self, pattern: Pattern) -> tuple[UUID, UUID | None]:
        """Somebody does what they should not; who, and towards whom, if it was one."""
        by, others = self.random.choice(self.advisers), list(self.looked)
        current = [of for of in others if self.looked[of].over_since is None]
        not_theirs = [of for of in current if (by, of) not in self.once]
        of, at = self.random.choice(not_theirs), self.at_work(self.random.randrange(0, 5))
        if pattern is Pattern.SAME_SURNAME:
            named = Looked(self.lookers[by].surname.upper(), self.id)
            self.looked[of] = named
            self.look(by, of, at)
        elif pattern is Pattern.REFUSED:
            self.look(by, of, at, refused=True)
        elif pattern is Pattern.PROBING:
            for _ in range(self.random.randrange(5, 12)):
                self.look(by, key(self.random), at, refused=True)
            return by, None
        elif pattern is Pattern.UNRELATED_UNIT:
            self.looked[of] = Looked("Haile", key(self.random))
            self.look(by, of, at)
        elif pattern is Pattern.BURST:
            for number, each in enumerate(self.random.sample(not_theirs, self.random.randrange(15, 40))):
                self.look(by, each, at + timedelta(minutes=number))
            return by, None
        elif pattern is Pattern.ODD_HOURS:
            night = MONDAY + timedelta(
                days=self.random.randrange(0, 7), hours=self.random.choice([22, 23, 25, 2])
            )
            self.look(by, of, night)
        else:
            over = date(2026, 11, 16) - timedelta(days=self.random.choice([150, 250, 500, 800]))
            self.looked[of] = Looked("Haile", self.id, over)
            self.look(by, of, at)
        return by, of
