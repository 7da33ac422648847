"""A class of twenty-five: how long its register takes to open and to save, and in how many statements."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, replace
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.actions.register import mark_attendance
from stegvis.attendance.model import Mark
from stegvis.attendance.queries.registers import register
from stegvis.attendance.register import Wish
from stegvis.kit import db
from stegvis.kit.ids import new_id
from tests.builders import NOW, TODAY, open_office
from tests.statements import counted

SIZE = 25
ROUNDS = 41


@dataclass
class _Class:
    teacher: Actor
    slot: UUID
    people: list[UUID]
    sees: dict[UUID, UUID]

    async def open(self) -> None:
        async with db.read(self.teacher.municipality_id) as tx:
            found = await register(tx, self.teacher, TODAY, (self.slot, TODAY))
        assert len(found.called) == SIZE

    async def save(self, mark: Mark) -> None:
        """Every one of them is marked anew, over what stands."""
        plain = Wish(new_id(), self.people[0], self.slot, TODAY, mark)
        wishes = [
            replace(plain, id=new_id(), participant_id=each, sees=self.sees.get(each)) for each in self.people
        ]
        verdicts = await mark_attendance(self.teacher, wishes, now=NOW)
        self.sees = {each.wish.participant_id: each.wish.id for each in verdicts}


async def register_of_a_class(dsn: str) -> str:
    """Lines to print: milliseconds and statements, for opening and for saving."""
    async with db.connected(dsn):
        of = await _made()
        lines = [f"{f'a register of {SIZE}':24}{'p50 ms':>12}{'statements':>12}"]
        marks = [Mark.PRESENT, Mark.ABSENT] * ROUNDS
        for name, work in (("open", of.open), ("save", lambda: of.save(marks.pop()))):
            times = []
            for _ in range(ROUNDS):
                started = time.perf_counter()
                await work()
                times.append((time.perf_counter() - started) * 1000)
            async with counted() as statements:
                await work()
            lines.append(f"{name:24}{statistics.median(times):12.1f}{len(statements):12}")
    return "\n".join(lines)


async def _made() -> _Class:
    office = await open_office("Register")
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=teacher)
    slot = await office.slot(await office.activity("norwegian"), 1, "08:30", "11:00", group_id=group)
    people = [await office.participant(f"Nr{number}", groups=[group]) for number in range(SIZE)]
    return _Class(teacher, slot, [each.account_id for each in people], {})
