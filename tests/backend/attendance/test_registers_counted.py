"""How many are expected at a lesson and recorded: counted without a row for each, as if one by one."""

from __future__ import annotations

import random
from datetime import date, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.queries import registers
from stegvis.attendance.queries.registers import register, registers_of_day
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.participants.queries.gathered import GATHERED, gathered_at
from stegvis.timetable.queries.given import lessons_of_units
from tests.backend.attendance.test_register_actions import School, school
from tests.builders import LONG_AGO, TODAY

pytestmark = pytest.mark.usefixtures("database")

WEEK = timedelta(days=7)

ONE_BY_ONE = f"""{GATHERED}
    SELECT of_id, day, count(*) AS people, count(entry.id) AS recorded, min(gathered.name) AS name
    FROM gathered
    LEFT JOIN attendance_entry AS entry ON entry.municipality_id = $1
        AND entry.participant_id = gathered.participant_id AND entry.on_date = gathered.day
        AND entry.slot_id = gathered.of_id AND entry.superseded_by IS NULL
    WHERE (entry.id IS NOT NULL OR NOT EXISTS (
            SELECT FROM time_off
            WHERE municipality_id = $1 AND time_off.participant_id = gathered.participant_id
                AND held_on BETWEEN starts_on AND ends_on))
        AND ($15::uuid[] IS NULL OR gathered.participant_id = ANY ($15))
    GROUP BY of_id, day
"""
"""As it was counted at first: right, and of ten thousand participants too slow."""


async def office_with_everything(seed: int) -> tuple[School, list[Actor]]:
    """A class whose members come, go, come back, are off, protected, or marked though they have left."""
    by = random.Random(seed)  # noqa: S311 - a test's
    at = await school(0)
    office = at.office
    norwegian, elsewhere = await office.activity("norwegian"), await office.unit("Annet")
    second = await office.slot(norwegian, 3, "09:00", "10:00", group_id=at.group)
    other = await office.group("B1", unit=elsewhere)
    third = await office.slot(norwegian, 1, "12:00", "13:00", group_id=other)
    berit = await office.staff("Berit", Role.ADVISER, Role.TEACHER)
    gone = await office.staff("Gone", Role.TEACHER, ended_on=TODAY - WEEK)
    await office.group_grant(at.group, gone)
    had = await office.staff("Had", Role.TEACHER)
    await office.group_grant(at.group, had, valid_from=LONG_AGO, valid_to=TODAY - 2 * WEEK)
    kari = await office.staff("Kari", Role.COORDINATOR)
    for number in range(8):
        unit = elsewhere if by.random() < 0.3 else None
        person = await office.participant(f"Nr{number}", unit=unit, protected=by.random() < 0.2)
        await _belongs(at, by, other if by.random() < 0.3 else at.group, person.account_id)
        if by.random() < 0.3:
            await office.grant(person.account_id, berit, "adviser")
        if by.random() < 0.5:
            await office.grant(person.account_id, by.choice([at.eva, berit]), "circle")
        if by.random() < 0.4:
            off = TODAY - timedelta(days=by.randrange(30))
            await office.row(
                "time_off",
                participant_id=person.account_id,
                kind="vacation",
                starts_on=off,
                ends_on=off + timedelta(days=by.randrange(9)),
            )
        own = await office.slot(norwegian, 1, "14:00", "15:00", participant_id=person.account_id)
        for weeks, slot in ((weeks, slot) for weeks in range(5) for slot in (at.slot, second, third, own)):
            if by.random() < 0.4:
                day = TODAY - weeks * WEEK + (timedelta(days=2) if slot == second else timedelta())
                await office.mark(person.account_id, slot, day)
    return at, [at.eva, at.jon, berit, gone, had, kari]


async def _belongs(at: School, by: random.Random, group: UUID, person: UUID) -> None:
    left = TODAY - timedelta(days=by.randrange(40)) if by.random() < 0.5 else None
    await at.office.member(group, person, valid_to=left)
    if left and by.random() < 0.5:
        await at.office.member(group, person, valid_from=left + timedelta(days=by.randrange(1, 9)))


@pytest.mark.parametrize("seed", range(4))
async def test_everybody_is_counted_as_if_looked_at_one_by_one(seed: int) -> None:
    at, actors = await office_with_everything(seed)
    found, units = 0, [row["id"] for row in await at.office.rows("SELECT id FROM unit")]
    for actor in actors:
        async with db.read(at.office.id) as tx:
            lessons = await lessons_of_units(tx, actor, units, TODAY - 4 * WEEK, TODAY + timedelta(days=2))
            moments = [registers._gathering(each) for each in lessons.all]  # noqa: SLF001 - what it is made of
            some = [row["id"] for row in await tx.rows("SELECT id FROM participant ORDER BY id LIMIT 4")]
            for among in (None, some, []):
                arguments = (*gathered_at(actor, TODAY, moments), among)
                one_by_one = await tx.rows(ONE_BY_ONE, *arguments)
                counted = await tx.rows(registers._COUNTED, *arguments)  # noqa: SLF001 - the other way
                assert sorted(map(_told, counted)) == sorted(map(_told, one_by_one)), (actor, among)
                found += len(counted)
    assert found > 50


def _told(row: db.Row) -> tuple[object, ...]:
    return row["of_id"], row["day"], row["people"], row["recorded"]


async def test_what_the_list_counts_is_what_the_register_holds() -> None:
    at, actors = await office_with_everything(1)
    for actor in actors:
        async with db.read(at.office.id) as tx:
            for day in (TODAY, TODAY - WEEK, TODAY - 3 * WEEK):
                assert await _in_the_list(tx, actor, day) == await _in_the_register(tx, at, actor, day)


async def _in_the_list(tx: db.Transaction, actor: Actor, day: date) -> dict[UUID, tuple[int, int]]:
    try:
        found = await registers_of_day(tx, actor, TODAY, day, unit=False)
    except Refused:
        return {}
    return {each.lesson.slot.id: (each.people, each.recorded) for each in found}


async def _in_the_register(
    tx: db.Transaction, at: School, actor: Actor, day: date
) -> dict[UUID, tuple[int, int]]:
    listed = await _in_the_list(tx, actor, day)
    counts = {}
    for slot in listed:
        called = (await register(tx, actor, TODAY, (slot, day))).called
        expected = [each for each in called if each.entry or not each.off]
        counts[slot] = len(expected), sum(each.entry is not None for each in called)
    assert at.slot in counts or not listed
    return counts
