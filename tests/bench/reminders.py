"""How fast a morning's reminders leave: `python -m tests.bench.reminders`, with `--pushes` for another size.

All participants of one municipality have a lesson for which they leave home at eight, and one browser each.
A worker plans them, finds at eight what is due, and brings it to a push service on this machine. Beside that
stands what the encryption alone of as many pushes takes, on one core and on all of them, before and after:
"of one core" and "of all" say what share of the time that the sending took the encryption alone would have
taken. The database and the push service run on the same cores, and other programs do too, so the last two
columns count what the worker and its helper alone took of them, and how much of it encryption takes.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from multiprocessing import get_context
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import NamedTuple
from uuid import UUID

from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.embedded_postgres import SUPERUSER, EmbeddedPostgres
from stegvis.kit.ids import new_id
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import instant
from stegvis.notifications.actions import AT_ONCE, BATCHES, Post
from stegvis.notifications.encryption import encrypt
from stegvis.notifications.push import Push, Sender, VapidKey, push_id
from stegvis.piccolo_app import migrate
from stegvis.worker import remind_everybody
from tests.backend.notifications.independent import Browser
from tests.bench.office import BenchOffice, copy, load

KEYS = 100
"""Browsers of different keys; more would tell the encryption nothing new."""


CORES = len(os.sched_getaffinity(0))

_WARM = 500
"""So often does each process encrypt before it counts, while the others start."""

HERE = "::127.0.0.1:"
"""Every name is this machine, in the words of curl."""


async def reminders_of_a_morning(dsn: str, superuser: str, pushes: int) -> str:
    """Load, plan, send, and tell how fast."""
    day = _weekday(oslo_date(system_clock()))
    with _sink() as port:
        async with db.connected(superuser, role=None):
            office = await _office(pushes, port, day)
        async with db.connected(dsn), db.as_worker_too(dsn, pool_size=8):
            return "\n".join(await _measured(office, pushes, port, instant(day, clock_time(8))))


def _weekday(day: date) -> date:
    """The next day with lessons."""
    day += timedelta(days=1)
    while day.isoweekday() > 5 or day in public_holidays(day, day):
        day += timedelta(days=1)
    return day


@contextmanager
def _sink() -> Iterator[int]:
    command = [sys.executable, "-m", "tests.bench.sink"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()


async def _office(pushes: int, port: int, day: date) -> BenchOffice:
    now = instant(day, clock_time(6))
    office = await load(pushes, signed_in=1, now=now, number="0003", weeks=1, marks=False)
    browsers = itertools.cycle([Browser.new() for _ in range(KEYS)])
    subscriptions = [new_id() for _ in office.participants]
    await copy(
        office,
        "push_subscription",
        "id account_id session_id endpoint p256dh auth made_at renewed_at",
        (
            (id_, each, new_id(), _endpoint(port, number), browser.p256dh, browser.auth, now, now)
            for number, (id_, each, browser) in enumerate(
                zip(subscriptions, office.participants, browsers, strict=False)
            )
        ),
    )
    await _reminded_before(office, subscriptions, now - timedelta(days=1))
    quiet = (clock_time(21), clock_time(7))
    await copy(
        office,
        "reminder_settings",
        "id off lead_minutes quiet_from quiet_to",
        ((each, [], 30, *quiet) for each in office.participants),
    )
    async with db.write(office.id) as tx:
        await tx.execute("ANALYZE")
    return office


async def _reminded_before(office: BenchOffice, subscriptions: list[UUID], at: datetime) -> None:
    """What the morning before has left: a database that has reminded nobody plans statements otherwise."""
    notices = [new_id() for _ in office.participants]
    until = at + timedelta(hours=1)
    await copy(office, "reminder_planned", "id planned_at", ((each, at) for each in office.participants))
    await copy(
        office,
        "notification",
        "id account_id kind occasion on_date told due_at send_at until_at state sent_at",
        (
            (id_, each, "first_lesson", "bench", oslo_date(at), "", at, at, until, "sent", at)
            for id_, each in zip(notices, office.participants, strict=True)
        ),
    )
    await copy(
        office,
        "delivery",
        "id notification_id subscription_id state attempts next_attempt_at sent_at shown_at",
        (
            (new_id(), notice, subscription, "shown", 1, at, at, at)
            for notice, subscription in zip(notices, subscriptions, strict=True)
        ),
    )


def _endpoint(port: int, number: int) -> str:
    return f"http://push.example:{port}/send/{number:064}"


async def _measured(office: BenchOffice, pushes: int, port: int, eight: datetime) -> list[str]:
    sender = Sender(
        VapidKey(VapidKey.new()),
        "https://stegvis.example",
        allows=lambda _: True,
        connects=lambda _: True,
        through=HERE,
    )
    browser = Browser.new()
    one = Push(
        _endpoint(port, 0), browser.p256dh, browser.auth, push_id(new_id(), new_id()), new_id(),
        eight + timedelta(minutes=30), urgent=True,
    )  # fmt: skip
    few = min(pushes, 5_000)
    taken: dict[str, _Taken] = {}
    before = _encryption(one, few), _encryption(one, few, CORES)
    async with sender:
        await _sent(sender, one, AT_ONCE * BATCHES, eight)  # opens the connections, and asks for a helper
        async with asyncio.timeout(60):
            while not sender.encryption.helper:  # noqa: ASYNC110 - it starts when it starts
                await asyncio.sleep(0.1)
        taken["sending, without the database"] = await _take(few, _sent(sender, one, few, eight), sender)
        early = eight - timedelta(hours=1)
        taken["planning ahead"] = await _take(pushes, remind_everybody(office.id, lambda: early), sender)
        taken["planning again, handing over"] = await _take(
            pushes, remind_everybody(office.id, lambda: eight), sender
        )
        started = time.perf_counter()
        post = Post(sender, lambda: eight + timedelta(seconds=time.perf_counter() - started))
        several = asyncio.gather(*(post.deliver(office.id) for _ in range(BATCHES)))
        taken["sending, from the queue to the record"] = await _take(pushes, several, sender)
    await _require_all_sent(office.id, pushes)
    after = _encryption(one, few), _encryption(one, few, CORES)
    # Before and after, since whatever else this machine does comes and goes.
    one_core, all_cores = (_mean(*each) for each in zip(before, after, strict=True))
    return _table(pushes, one_core, all_cores, taken)


def _table(pushes: int, one_core: _Taken, all_cores: _Taken, taken: dict[str, _Taken]) -> list[str]:
    title = f"{pushes:,} reminders due at eight"
    head = f"{'a second':>10}{'of one core':>13}{f'of all {CORES}':>10}{'CPU, µs each':>14}{'encrypting':>12}"
    rows = {
        "encryption alone, one core": one_core,
        f"encryption alone, all {CORES} cores": all_cores,
    } | taken
    return [
        f"{title:40}{head}",
        *(
            f"{name:40}{1 / each.wall:10,.0f}{one_core.wall / each.wall:13.0%}"
            f"{all_cores.wall / each.wall:10.0%}{each.cpu * 1e6:14,.0f}{one_core.cpu / each.cpu:12.0%}"
            for name, each in rows.items()
        ),
    ]


class _Taken(NamedTuple):
    """Seconds that each push took: by the clock, and of the worker and its helper alone."""

    wall: float
    cpu: float


def _mean(one: _Taken, other: _Taken) -> _Taken:
    return _Taken((one.wall + other.wall) / 2, (one.cpu + other.cpu) / 2)


def _encryption(one: Push, times: int, processes: int = 1) -> _Taken:
    """Encrypt so often in each of some processes at once."""
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        list(pool.map(_cpu_of_encrypting, [one] * processes, [_WARM] * processes))  # starts them
        wall = time.perf_counter()
        cpu = sum(pool.map(_cpu_of_encrypting, [one] * processes, [times] * processes))
        return _Taken((time.perf_counter() - wall) / times / processes, cpu / times / processes)


def _cpu_of_encrypting(one: Push, times: int) -> float:
    cpu = time.process_time()
    for _ in range(times):
        encrypt(one.p256dh, one.auth, one.payload.encode())
    return time.process_time() - cpu


async def _take(times: int, work: Awaitable[object], sender: Sender) -> _Taken:
    wall, cpu = time.perf_counter(), _cpu(sender)
    await work
    return _Taken((time.perf_counter() - wall) / times, (_cpu(sender) - cpu) / times)


def _cpu(sender: Sender) -> float:
    ended = getrusage(RUSAGE_CHILDREN)
    cpu = time.process_time() + ended.ru_utime + ended.ru_stime
    if sender.encryption.helper:
        stat = Path(f"/proc/{sender.encryption.helper.pid}/stat").read_text(encoding="utf-8")
        user, system = stat.rpartition(")")[2].split()[11:13]
        cpu += (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    return cpu


async def _sent(sender: Sender, one: Push, times: int, now: datetime) -> None:
    """Send so often, as many at once as `Post` has under way."""
    batches = iter(range(0, times, AT_ONCE))

    async def some() -> None:
        for first in batches:
            number = min(AT_ONCE, times - first)
            answers = await asyncio.gather(*(sender.send(one, now) for _ in range(number)))
            assert {answer.status for answer in answers} == {201}, answers

    await asyncio.gather(*(some() for _ in range(BATCHES)))


async def _require_all_sent(municipality_id: UUID, pushes: int) -> None:
    async with db.read(municipality_id) as tx:
        rows = await tx.rows(
            "SELECT state, count(*) AS number FROM delivery WHERE state <> 'shown' GROUP BY state"
        )
    found = {row["state"]: row["number"] for row in rows}
    if found != {"sent": pushes}:
        sys.exit(f"Not all was sent: {found}")


def main() -> None:
    """Start a database, and measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.reminders", description=__doc__)
    parser.add_argument("--pushes", type=int, default=50_000)
    options = parser.parse_args()
    with EmbeddedPostgres.temporary() as server:
        asyncio.run(migrate(server.dsn()))
        told = reminders_of_a_morning(server.dsn(), server.dsn(SUPERUSER), options.pushes)
        print(asyncio.run(told))  # noqa: T201 - a program for people


if __name__ == "__main__":
    main()
