"""Two classes of today to call, whichever day the tests are run on, with nobody recorded."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

import pytest

from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.embedded_postgres import connect_or_start
from stegvis.kit.ids import new_id
from stegvis.kit.public_holidays import public_holidays

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from stegvis.kit.db import Transaction
    from tests.e2e.office import Office

LARGE, SMALL = 25, 12
"""People in the two classes."""

KNOWN = ["Amina", "Oksana", "Selam", "Farid"]
"""Whose weeks other tests look at: a further lesson would fill them."""


@dataclass(frozen=True, slots=True)
class Classes:
    """Two classes: what they are called, their slots, and their people by name."""

    names: tuple[str, str]
    slots: tuple[UUID, UUID]
    people: tuple[tuple[str, ...], tuple[str, ...]]
    municipality_id: UUID


def two_classes(office: Office, teachers: tuple[str, ...] = ("Carl",)) -> Classes:
    """Make them, new ones each time, of people whom the demo has; all of `teachers` teach them."""
    today = oslo_date(system_clock())
    if today in public_holidays(today, today):
        pytest.skip("nobody has lessons today")
    return _elsewhere(office, lambda tx: _make(tx, teachers, today))


def recorded(office: Office, classes: Classes) -> list[tuple[str, str, bool]]:
    """What was ever recorded in them: who, which mark, and whether it stands."""

    async def read(tx: Transaction) -> list[tuple[str, str, bool]]:
        rows = await tx.rows(
            "SELECT given_name || ' ' || family_name AS name, mark, superseded_by IS NULL AS stands"
            " FROM attendance_entry JOIN participant ON participant.id = participant_id"
            " WHERE slot_id = ANY ($1) ORDER BY recorded_at, name",
            list(classes.slots),
        )
        return [(row["name"], row["mark"], row["stands"]) for row in rows]

    return _elsewhere(office, read)


_Found = TypeVar("_Found")


def _elsewhere(office: Office, work: Callable[[Transaction], Awaitable[_Found]]) -> _Found:
    """Do something in the demo's first municipality, as another process would."""

    async def do() -> _Found:
        with connect_or_start(office.data_dir) as server:
            async with db.connected(server.dsn(db.WEB_ROLE), pool_size=1):
                async with db.front_door() as tx:
                    first = await tx.value("SELECT id FROM municipality WHERE name LIKE 'Fjordvik%'")
                async with db.write(first) as tx:
                    return await work(tx)

    with ThreadPoolExecutor(1) as other:  # Playwright has this thread's event loop
        return other.submit(asyncio.run, do()).result()


async def _make(tx: Transaction, teachers: tuple[str, ...], today: date) -> Classes:
    (municipality,) = {
        row["id"] for row in await tx.rows("SELECT id FROM municipality WHERE name LIKE 'Fj%'")
    }
    people = await tx.rows(
        "SELECT * FROM (SELECT id, given_name || ' ' || family_name AS name FROM participant"
        " WHERE NOT protected AND given_name <> ALL ($2) AND NOT EXISTS ("
        "  SELECT FROM absence_claim WHERE participant_id = participant.id AND withdrawn_at IS NULL"
        "  AND $3 BETWEEN starts_on AND ends_on)"
        " ORDER BY id LIMIT $1) AS first ORDER BY name",
        LARGE + SMALL,
        KNOWN,
        today,
    )
    staff = {
        row["given"]: row["id"]
        for row in await tx.rows("SELECT id, split_part(name, ' ', 1) AS given FROM staff")
    }
    activity = await tx.value("SELECT id FROM activity WHERE kind = 'norwegian' LIMIT 1")
    unit = await tx.value("SELECT unit_id FROM study_group LIMIT 1")
    mark = str(new_id())[-4:]
    parts = people[:LARGE], people[LARGE:]
    names, slots = (f"Prøve A {mark}", f"Prøve B {mark}"), (new_id(), new_id())
    for name, slot, part, (starts, ends) in zip(names, slots, parts, _HOURS, strict=True):
        group = new_id()
        await tx.execute(
            "INSERT INTO study_group (id, municipality_id, unit_id, external_id, name, starts_on)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            group,
            municipality,
            unit,
            name,
            name,
            today,
        )
        for teacher in teachers:
            await tx.execute(
                "INSERT INTO group_grant (id, municipality_id, group_id, account_id, relation, valid_from)"
                " VALUES ($1, $2, $3, $4, 'teacher', $5)",
                new_id(),
                municipality,
                group,
                staff[teacher],
                today,
            )
        for row in part:
            await tx.execute(
                "INSERT INTO membership (id, municipality_id, group_id, participant_id, valid_from, valid_to)"
                " VALUES ($1, $2, $3, $4, $5, $5)",
                new_id(),
                municipality,
                group,
                row["id"],
                today,
            )
        await tx.execute(
            "INSERT INTO slot (id, municipality_id, activity_id, group_id, weekday, starts, ends, valid_from,"
            " valid_to, teacher_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
            slot,
            municipality,
            activity,
            group,
            today.isoweekday(),
            starts,
            ends,
            today,
            staff[teachers[0]],
        )
    told = tuple(tuple(row["name"] for row in part) for part in parts)
    return Classes(names, slots, (told[0], told[1]), municipality)


_HOURS = ((time(8), time(10)), (time(20), time(23, 30)))
