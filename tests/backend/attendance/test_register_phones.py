"""Whatever networks and phones do: one effect each, nothing overwritten unseen, nothing lost in silence."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import pytest

from stegvis.attendance.actions.register import mark_attendance
from stegvis.attendance.register import Entry, Fate, Verdict, Wish
from tests.backend.attendance.phones import (
    NOW,
    Day,
    PureServer,
    as_sent,
    key_of,
    simulate,
    teacher_key,
)
from tests.backend.attendance.test_register_actions import School, school

SEEDS = 10_000 if os.environ.get("STEGVIS_SOAK") else 200


def faults(day: Day, entries: Mapping[UUID, Entry], superseded: Mapping[UUID, UUID]) -> list[str]:
    """What is wrong after a day; nothing may be."""
    told = [fault for key in day.told for fault in _of_wish(day, key, entries.get(key))]
    invented = [f"told by nobody: {key}" for key in entries.keys() - day.told.keys()]
    unseen = [
        f"overwritten unseen: {old} by {new}" for old, new in superseded.items() if day.told[new].sees != old
    ]
    stands = Counter(entry.participant_id for key, entry in entries.items() if key not in superseded)
    places = {entry.participant_id for entry in entries.values()}
    return told + invented + unseen + [f"not one that stands: {each}" for each in places if stands[each] != 1]


def _of_wish(day: Day, key: UUID, entry: Entry | None) -> Iterator[str]:
    wish, fates = day.told[key], {each.fate for each in day.answers.get(key, ())}
    if not fates and key not in day.thrown_away:
        yield f"lost in silence: {wish}"
    if (Fate.SAVED in fates) is not (entry is not None):
        yield f"told as saved, or saved, but not both: {wish}"
    if Fate.REFUSED in fates:
        yield f"refused: {wish}"
    if entry and (not entry.says(wish) or entry.author_id != teacher_key(day.authors[key])):
        yield f"another effect than was told: {wish}"


async def test_simulated_phones_have_one_effect_each() -> None:
    conflicts = replaced = 0
    for seed in range(SEEDS):
        server = PureServer()
        day = await simulate(seed, server)
        assert faults(day, server.entries, server.superseded) == [], f"seed {seed}"
        conflicts += sum(each.fate is Fate.CONFLICT for answers in day.answers.values() for each in answers)
        replaced += len(server.superseded)
    # Days on which nothing meets would prove nothing.
    assert conflicts > SEEDS
    assert replaced > SEEDS


@dataclass
class RealServer:
    """The action on PostgreSQL, told of the same people by their keys there."""

    at: School

    @property
    def people(self) -> list[UUID]:
        return [each.account_id for each in self.at.people]

    async def mark(self, teacher: int, wishes: Sequence[Wish]) -> Sequence[Verdict]:
        actor = (self.at.eva, self.at.jon)[teacher]
        verdicts = await mark_attendance(actor, [as_sent(wish, self.people) for wish in wishes], now=NOW)
        return [replace(verdict, wish=wish) for verdict, wish in zip(verdicts, wishes, strict=True)]

    async def current(self, person: int) -> UUID | None:
        rows = await self.at.office.rows(
            "SELECT id FROM attendance_entry WHERE superseded_by IS NULL AND participant_id = $1",
            self.people[person],
        )
        return rows[0]["id"] if rows else None

    async def entries(self) -> tuple[dict[UUID, Entry], dict[UUID, UUID]]:
        rows = await self.at.office.rows("SELECT * FROM attendance_entry")
        authors = {self.at.eva.account_id: teacher_key(0), self.at.jon.account_id: teacher_key(1)}
        found = {
            row["id"]: Entry(
                id=row["id"],
                participant_id=key_of(self.people.index(row["participant_id"])),
                slot_id=row["slot_id"],
                on_date=row["on_date"],
                mark=row["mark"],
                late_minutes=row["late_minutes"],
                author_id=authors[row["recorded_by"]],
                at=row["recorded_at"],
            )
            for row in rows
        }
        return found, {row["id"]: row["superseded_by"] for row in rows if row["superseded_by"]}


@pytest.mark.usefixtures("database")
async def test_the_real_action_does_as_the_rule_does() -> None:
    for seed in range(40 if os.environ.get("STEGVIS_SOAK") else 3):
        real, pure = RealServer(await school(4)), PureServer()
        by_action = await simulate(seed, real, slot=real.at.slot)
        by_rule = await simulate(seed, pure, slot=real.at.slot)
        entries, superseded = await real.entries()
        assert faults(by_action, entries, superseded) == [], f"seed {seed}"
        assert superseded == pure.superseded
        assert {key: [each.fate for each in of] for key, of in by_action.answers.items()} == {
            key: [each.fate for each in of] for key, of in by_rule.answers.items()
        }
