"""Teachers whose phones lose requests and answers, send twice and late, and are set up anew; by a seed.

The server that they speak to is given: the rule alone, or the real action.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Protocol
from uuid import UUID

from stegvis.attendance.model import Mark
from stegvis.attendance.register import Entry, Fate, Lesson, Stand, Verdict, Wish, decide

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
LESSON = Lesson(TODAY, 120, cancelled=False)


class Server(Protocol):
    """Where marks arrive."""

    async def mark(self, teacher: int, wishes: Sequence[Wish]) -> Sequence[Verdict]:
        """Answer a request."""
        ...

    async def current(self, person: int) -> UUID | None:
        """The entry that stands of a person."""
        ...


@dataclass
class PureServer:
    """The rule that the action decides by, with a dictionary for a database."""

    entries: dict[UUID, Entry] = field(default_factory=dict)
    standing: dict[UUID, UUID] = field(default_factory=dict)
    superseded: dict[UUID, UUID] = field(default_factory=dict)

    async def mark(self, teacher: int, wishes: Sequence[Wish]) -> Sequence[Verdict]:
        """Decide each from what stood before the request, then write what is to be written."""
        verdicts = [self._decide(teacher, wish) for wish in wishes]
        for verdict in verdicts:
            if verdict.fate is Fate.SAVED and verdict.wish.id not in self.entries and verdict.entry:
                self._write(verdict.entry)
        return verdicts

    async def current(self, person: int) -> UUID | None:
        """The entry that stands."""
        return self.standing.get(key_of(person))

    def _decide(self, teacher: int, wish: Wish) -> Verdict:
        now = self.standing.get(wish.participant_id)
        stand = Stand(LESSON, self.entries[now] if now else None)
        return decide(wish, stand, self.entries.get(wish.id), teacher_key(teacher), NOW, TODAY)

    def _write(self, entry: Entry) -> None:
        before = self.standing.get(entry.participant_id)
        if before:
            self.superseded[before] = entry.id
        self.entries[entry.id], self.standing[entry.participant_id] = entry, entry.id


def key_of(person: int) -> UUID:
    """The key of a person."""
    return UUID(int=(7 << 64) + person)


def teacher_key(teacher: int) -> UUID:
    """The key of a teacher."""
    return UUID(int=(8 << 64) + teacher)


@dataclass
class Phone:
    """One teacher's phone: what it knows, and what it has not got rid of."""

    teacher: int
    knows: dict[int, UUID | None] = field(default_factory=dict)
    outbox: deque[list[Wish]] = field(default_factory=deque)

    def sees(self, person: int) -> UUID | None:
        """The last mark that the teacher has on the screen: one of their own that waits, or the server's."""
        waiting = [w.id for request in self.outbox for w in request if w.participant_id == key_of(person)]
        return waiting[-1] if waiting else self.knows.get(person)


@dataclass
class Day:
    """What happened: every mark that was told, and what it was answered with, or that it was thrown away."""

    told: dict[UUID, Wish] = field(default_factory=dict)
    authors: dict[UUID, int] = field(default_factory=dict)
    answers: dict[UUID, list[Verdict]] = field(default_factory=dict)
    thrown_away: set[UUID] = field(default_factory=set)


async def simulate(
    seed: int, server: Server, *, steps: int = 40, people: int = 4, slot: UUID | None = None
) -> Day:
    """Let a day pass, then let the network be good until everything has arrived."""
    chance, day = random.Random(seed), Day()  # noqa: S311 - a seed, not a secret
    phones = [Phone(0), Phone(1)]
    late: list[tuple[Phone, list[Wish]]] = []
    lesson = slot or UUID(int=9 << 64)
    for _ in range(steps):
        phone = chance.choice(phones)
        event = chance.random()
        if event < 0.45:
            some = chance.sample(range(people), chance.choice((1, 1, 1, people)))
            _tell(chance, day, phone, some, lesson)
        elif event < 0.80:
            await _send(chance, day, phone, server, late)
        elif event < 0.90 and late:
            await _arrive_late(chance, day, server, late)
        elif event < 0.96:
            phone.knows = {person: await server.current(person) for person in range(people)}
        else:
            # Set up anew, knowingly: what waited is thrown away, what was on its way may still arrive.
            day.thrown_away |= {wish.id for request in phone.outbox for wish in request}
            phones[phone.teacher] = Phone(phone.teacher)
    while late:
        await _arrive_late(chance, day, server, late)
    for phone in phones:
        while phone.outbox:
            _take(day, phone, await server.mark(phone.teacher, phone.outbox[0]))
    return day


def _tell(chance: random.Random, day: Day, phone: Phone, some: Sequence[int], lesson: UUID) -> None:
    request = []
    for person in some:
        mark = chance.choice(tuple(Mark))
        wish = Wish(
            id=UUID(int=chance.getrandbits(128)),
            participant_id=key_of(person),
            slot_id=lesson,
            on_date=TODAY,
            mark=mark,
            late_minutes=chance.choice((5, 10)) if mark is Mark.LATE else None,
            sees=phone.sees(person),
        )
        day.told[wish.id], day.authors[wish.id] = wish, phone.teacher
        request.append(wish)
    phone.outbox.append(request)


async def _send(
    chance: random.Random, day: Day, phone: Phone, server: Server, late: list[tuple[Phone, list[Wish]]]
) -> None:
    """Try the first that waits: it is lost, or its answer is, or it arrives once, twice, or again later."""
    if not phone.outbox:
        return
    request, luck = phone.outbox[0], chance.random()
    if luck < 0.2:
        return
    if luck < 0.35:
        late.append((phone, request))
    verdicts = await server.mark(phone.teacher, request)
    if luck < 0.5:
        _hear(day, verdicts)
        return
    if luck < 0.6:
        verdicts = await server.mark(phone.teacher, request)
    _take(day, phone, verdicts)


async def _arrive_late(
    chance: random.Random, day: Day, server: Server, late: list[tuple[Phone, list[Wish]]]
) -> None:
    """What a network held back arrives now, after others."""
    phone, request = late.pop(chance.randrange(len(late)))
    _hear(day, await server.mark(phone.teacher, request))


def _hear(day: Day, verdicts: Sequence[Verdict]) -> None:
    for verdict in verdicts:
        day.answers.setdefault(verdict.wish.id, []).append(verdict)


def _take(day: Day, phone: Phone, verdicts: Sequence[Verdict]) -> None:
    """Take a definite answer: what waited has left, and what stands is known."""
    _hear(day, verdicts)
    phone.outbox.popleft()
    for verdict in verdicts:
        person = verdict.wish.participant_id.int - (7 << 64)
        phone.knows[person] = verdict.entry.id if verdict.entry else None


def as_sent(wish: Wish, people: Sequence[UUID]) -> Wish:
    """The same mark about real people."""
    return replace(wish, participant_id=people[wish.participant_id.int - (7 << 64)])
