"""Reminders among killed workers, lying services and changes: long by `make soak`, a little of it always."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

import asyncpg
import pytest
from hypothesis import HealthCheck, given, seed, settings

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.kit.weeks import instant
from stegvis.notifications.push import push_id
from stegvis.notifications.queries import pushed
from stegvis.reminders.actions import look_around
from stegvis.worker import remind_everybody
from tests.backend.reminders import test_rules
from tests.builders import TODAY, Office, open_office
from tests.conftest import SERVER

SEED = 20261126

# ------------------------------------------------------------------------------ killed workers


@asynccontextmanager
async def _own_database() -> AsyncIterator[str]:
    """The engine of a chaos does nobody else's jobs."""
    name = f"stegvis_chaos_{os.getpid()}_{new_id().hex[-8:]}"
    server = await asyncpg.connect(os.environ[SERVER])
    await server.execute(f'CREATE DATABASE "{name}"')
    try:
        yield urlunsplit(urlsplit(os.environ[SERVER])._replace(path=f"/{name}"))
    finally:
        await server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        await server.close()


async def _chaos(rounds: int) -> None:
    async with _own_database() as dsn:
        said = (dsn, "--seed", str(SEED), "--rounds", str(rounds))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.soak.chaos", *said, stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
    print(out.decode())
    assert process.returncode == 0, out.decode()


@pytest.mark.usefixtures("database")
async def test_a_few_killed_workers_lose_nothing_and_say_nothing_twice() -> None:
    await _chaos(4)


@pytest.mark.soak
@pytest.mark.usefixtures("database")
async def test_two_hundred_killed_workers_lose_nothing_and_say_nothing_twice() -> None:
    await _chaos(200)


# ------------------------------------------------------------------------------ changes, by rule


@pytest.mark.soak
def test_nothing_is_stale_after_a_change_in_five_thousand_weeks() -> None:
    print(f"seed {SEED}, 5,000 weeks")
    rule = test_rules.nothing_is_stale_missing_or_late
    long = settings(max_examples=5_000, deadline=None, database=None, suppress_health_check=[*HealthCheck])
    seed(SEED)(long(given(test_rules.weeks())(rule)))()


# ------------------------------------------------------------------------------ changes, in the database


@dataclass
class _Day:
    """One office on one day: two lessons of a class and a meeting, and what holds of each."""

    office: Office
    amina: Actor
    group: UUID
    slots: dict[UUID, time]
    meeting: UUID
    lessons: dict[UUID, time | None]
    meets: time | None

    def holds(self, kind: str, occasion: str, clock: time | None, told: str | None) -> bool:
        """Whether a notice says what holds now."""
        if kind.startswith("meeting"):
            return self.meets == (None if told == "cancelled" else clock)
        if kind == "first_lesson":
            held = {slot: at for slot, at in self.lessons.items() if at}
            return bool(held) and clock == min(held.values()) and held.get(UUID(occasion[:36])) == clock
        return True


async def _day() -> _Day:
    office = await open_office()
    group = await office.group("A1")
    amina = await office.participant("Amina Hassan", groups=[group])
    norwegian = await office.activity("norwegian")
    slots = {}
    for starts, ends in (("08:30", "10:00"), ("10:15", "11:45")):
        slot = await office.slot(norwegian, 1, starts, ends, group_id=group)
        slots[slot] = time.fromisoformat(starts)
    endpoint = f"https://web.push.apple.com/{new_id()}"
    keys = {"p256dh": bytes(65), "auth": bytes(16), "endpoint": endpoint, "session_id": new_id()}
    times = {"made_at": _at(0), "renewed_at": _at(0)}
    await office.row("push_subscription", account_id=amina.account_id, **keys, **times)
    when = {"on_date": TODAY, "starts": time(12), "minutes": 30, "state": "planned"}
    made = {"made_by": amina.account_id, "made_at": _at(0)}
    meeting = await office.row("meeting", participant_id=amina.account_id, **when, **made)
    of = {"meeting_id": meeting, "account_id": amina.account_id, "role": "participant"}
    await office.row("meeting_attendee", **of, knows=f"{TODAY} 12:00", knows_since=_at(0))
    return _Day(office, amina, group, slots, meeting, dict(slots), time(12))


def _at(minutes: int, day: date = TODAY) -> datetime:
    return instant(day, time(6)) + timedelta(minutes=minutes)


async def _change(day: _Day, chance: random.Random, now: datetime) -> None:
    new = chance.choice([None, time(chance.randint(9, 14), chance.choice((0, 20, 40)))])
    async with db.write(day.office.id) as tx:
        if day.meets and chance.random() < 0.4:  # one that was called off stays so
            day.meets = new
            await tx.execute(
                "UPDATE meeting SET state = $2, starts = coalesce($3, starts), moved_at = $4 WHERE id = $1",
                day.meeting,
                "planned" if new else "cancelled",
                new,
                now,
            )
            await touch(tx, day.office.id, [Scope(ScopeKind.PARTICIPANT, day.amina.account_id)])
            return
        slot = chance.choice([*day.slots])
        await tx.execute("DELETE FROM slot_exception WHERE slot_id = $1", slot)
        day.lessons[slot] = day.slots[slot]
        if chance.random() < 0.7:
            day.lessons[slot] = new
            ends = new.replace(hour=new.hour + 1) if new else None
            await tx.execute(
                """
                INSERT INTO slot_exception (id, municipality_id, slot_id, on_date, kind, starts, ends)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                new_id(), day.office.id, slot, TODAY, "moved" if new else "cancelled", new, ends,
            )  # fmt: skip
        await touch(tx, day.office.id, [Scope(ScopeKind.GROUP, day.group)])


async def _nothing_stale(number: int) -> None:
    chance = random.Random(number)  # noqa: S311 - to be the same again
    day = await _day()
    sent: set[UUID] = set()
    for minutes in range(0, 8 * 60, 20):
        now = _at(minutes)
        if chance.random() < 0.5:
            await _change(day, chance, now)
        await look_around(day.office.id, now=now)
        await remind_everybody(day.office.id, partial(_at, minutes))
        rows = await day.office.rows(
            """
            SELECT notification.id, delivery.id AS push, kind, occasion, clock, told, until_at > $1 AS ahead
            FROM notification LEFT JOIN delivery ON notification_id = notification.id
            WHERE notification.state = 'sent'
            """,
            now,
        )
        for row in rows:
            told = (row["kind"], row["occasion"], row["clock"], row["told"])
            if row["id"] not in sent:
                assert day.holds(*told), f"seed {number}: stale when it was sent: {told} {now}"
            elif row["push"] and row["ahead"] and not day.holds(*told):
                shows = await pushed(push_id(day.office.id, row["push"]), now)
                assert shows is None, f"seed {number}: stale where it is shown: {told} {now}"
        sent = {row["id"] for row in rows}
    assert not await whats_left(day)


async def whats_left(day: _Day) -> list[str]:
    """What is in the plan still, when the day is over."""
    await remind_everybody(day.office.id, lambda: _at(24 * 60))
    rows = await day.office.rows(
        "SELECT kind FROM notification WHERE state = 'planned' AND on_date = $1", TODAY
    )
    return [row["kind"] for row in rows]


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("number", range(3))
async def test_after_a_change_nothing_is_sent_or_shown_as_it_was(number: int) -> None:
    await _nothing_stale(number)


@pytest.mark.soak
@pytest.mark.usefixtures("database")
async def test_after_a_change_nothing_is_sent_or_shown_as_it_was_on_any_of_two_hundred_days() -> None:
    print("seeds 100 to 299")
    for number in range(100, 300):
        await _nothing_stale(number)
