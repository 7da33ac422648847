"""Kills workers while push services misbehave: `python -m tests.soak.chaos DSN --seed 1 --rounds 200`.

Two workers plan and send the reminders of an office's meetings, which are moved and called off meanwhile. In
each round one of the workers is killed (SIGKILL) and another begins; push services do not answer, answer too
late, ask to wait, say that a phone is gone, or say "201" and show nothing. In the end the services are well,
and what came of each reminder is held against what really happened.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import signal
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from uuid import UUID

from aiohttp import web
from procrastinate.jobs import JobDeferrer

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import OSLO
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.notifications.actions import acknowledge, keep_settings
from stegvis.notifications.model import ReminderSettings
from stegvis.notifications.push import read_push_id
from stegvis.notifications.queries import pushed
from stegvis.piccolo_app import migrate
from stegvis.worker import make_worker
from tests.backend.notifications.independent import Browser
from tests.builders import Office, open_office
from tests.soak.chaos_worker import PATIENCE, shared_clock

PEOPLE = 12
WORKERS = 2
_ALWAYS = ReminderSettings(quiet_from=clock_time(3), quiet_to=clock_time(3))
"""Nobody sleeps: what is late is late for a worker's sake alone."""

_HABITS = {
    "shown": 50,
    "shown, and nobody heard of it": 6,
    "shown, and the answer lost": 6,
    "taken, and never shown": 10,
    "no answer": 6,
    "cut off": 6,
    "503": 6,
    "429": 6,
    "410": 4,
}


@dataclass
class Version:
    """When and where a meeting was at one time; `since` and `until` are around the commits."""

    starts: datetime
    since: datetime
    until: datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Its local date and time of day, as the reminders' tables have them."""
        local = self.starts.astimezone(OSLO)
        return f"{local:%Y-%m-%d}", f"{local:%H:%M}"


@dataclass
class Phone:
    """One participant's browser; each time that its subscription ends it subscribes anew."""

    owner: Actor
    number: int
    browser: Browser = field(default_factory=Browser.new)
    times: int = 0
    gone: bool = True
    shown: list[str] = field(default_factory=list)
    acknowledged: set[UUID] = field(default_factory=set)


class Chaos:
    """An office, its phones, its push service and what happened."""

    def __init__(self, seed: int, dsn: str, clock_file: Path) -> None:
        self.random = random.Random(seed)  # noqa: S311 - to be the same again
        self.dsn = dsn
        self._file = clock_file
        self._file.write_bytes(struct.pack("d", 0))
        self.clock: Callable[[], datetime] = shared_clock(clock_file)
        self.habits = dict(_HABITS)
        self.phones: list[Phone] = []
        self.meetings: dict[tuple[UUID, UUID], list[Version]] = {}
        self.did: Counter[str] = Counter()
        self.office: Office
        self.port = 0
        self._put_forward = 0.0

    def forward(self, seconds: float) -> None:
        """Put everybody's clock forward."""
        self._put_forward += seconds
        with self._file.open("r+b") as file:
            file.write(struct.pack("d", self._put_forward))

    # ------------------------------------------------------------------ the push service

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Serve as all push services."""
        app = web.Application()
        app.router.add_post("/{number}/{times}", self._answer)
        runner = web.AppRunner(app, handler_cancellation=False)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = runner.addresses[0][1]
        try:
            yield
        finally:
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        phone = self.phones[int(request.match_info["number"])]
        payload = phone.browser.read(await request.read()).decode()
        habit = self.random.choices([*self.habits], [*self.habits.values()])[0]
        if phone.gone or int(request.match_info["times"]) != phone.times:
            habit = "410"
        self.did[habit] += 1
        if habit.startswith("shown"):
            await self._show(phone, payload, heard="nobody" not in habit)
        if habit in {"no answer", "shown, and the answer lost"}:
            await asyncio.sleep(PATIENCE + 0.3)
        if habit == "cut off" and request.transport:
            request.transport.abort()
        if habit == "410":
            phone.gone = True
        status = int(habit) if habit.isdecimal() else 201
        headers = {"Retry-After": str(self.random.choice((1, 20, 90)))} if habit == "429" else {}
        return web.Response(status=status, headers=headers)

    async def _show(self, phone: Phone, payload: str, *, heard: bool) -> None:
        """What the service worker does: one id is shown once, and said to have been."""
        if payload not in phone.shown:
            phone.shown.append(payload)
            if await pushed(payload, self.clock()) is None:
                self.did["shown as something that holds no more"] += 1
        else:
            self.did["came again, and was not shown again"] += 1
        if heard:
            await acknowledge(payload, now=self.clock())
            read = read_push_id(payload)
            assert read
            phone.acknowledged.add(read[1])

    # ------------------------------------------------------------------ the office

    async def open(self) -> None:
        """Make the office, its people and their phones."""
        self.office = await open_office()
        for number in range(PEOPLE):
            owner = await self.office.participant(f"Deltaker {number}")
            await keep_settings(owner, _ALWAYS)
            self.phones.append(Phone(owner, number))

    async def subscribe(self) -> None:
        """Let all phones that are gone subscribe anew, as they do at their next opening."""
        for phone in self.phones:
            if phone.gone:
                phone.times += 1
                phone.gone = False
                await self.office.change(
                    """
                    UPDATE push_subscription SET ended_at = $2, ended_reason = 'expired'
                    WHERE account_id = $1 AND ended_at IS NULL
                    """,
                    phone.owner.account_id,
                    self.clock(),
                )
                await self.office.row(
                    "push_subscription",
                    account_id=phone.owner.account_id,
                    session_id=new_id(),
                    endpoint=f"http://push.example:{self.port}/{phone.number}/{phone.times}",
                    p256dh=phone.browser.p256dh,
                    auth=phone.browser.auth,
                    made_at=self.clock(),
                    renewed_at=self.clock(),
                )

    async def plan_meeting(self) -> None:
        """Plan a meeting whose last reminder is due in a moment, or in some minutes."""
        who = self.random.choice(self.phones).owner
        starts = self._soon()
        meeting = new_id()
        since = self.clock()
        async with db.write(self.office.id) as tx:
            local = starts.astimezone(OSLO)
            await tx.execute(
                """
                INSERT INTO meeting (id, municipality_id, participant_id, state, on_date, starts, minutes,
                    made_by, made_at)
                VALUES ($1, $2, $3, 'planned', $4, $5, 30, $3, $6)
                """,
                meeting, self.office.id, who.account_id, local.date(), local.time(), since,
            )  # fmt: skip
            await tx.execute(
                """
                INSERT INTO meeting_attendee
                    (id, municipality_id, meeting_id, account_id, role, knows, knows_since)
                VALUES ($1, $2, $3, $4, 'participant', $5, $6)
                """,
                new_id(), self.office.id, meeting, who.account_id, f"{local:%Y-%m-%d %H:%M}", since,
            )  # fmt: skip
            await touch(tx, self.office.id, [Scope(ScopeKind.PARTICIPANT, who.account_id)])
        self.meetings[who.account_id, meeting] = [Version(starts, since)]

    async def change_meeting(self) -> None:
        """Move a meeting that has not begun, or call it off."""
        now = self.clock()
        ahead = [
            key for key, past in self.meetings.items() if past[-1].until is None and past[-1].starts > now
        ]
        if not ahead:
            return
        who, meeting = self.random.choice(ahead)
        past = self.meetings[who, meeting]
        called_off = self.random.random() < 0.4
        starts = past[-1].starts if called_off else self._soon()
        local = starts.astimezone(OSLO)
        async with db.write(self.office.id) as tx:
            await tx.execute(
                "UPDATE meeting SET state = $3, on_date = $4, starts = $5, moved_at = $6"
                " WHERE municipality_id = $1 AND id = $2",
                self.office.id, meeting, "cancelled" if called_off else "planned", local.date(), local.time(),
                now,
            )  # fmt: skip
            await touch(tx, self.office.id, [Scope(ScopeKind.PARTICIPANT, who)])
        past[-1].until = self.clock()
        if not called_off:
            past.append(Version(starts, now))
        self.did["called off" if called_off else "moved"] += 1

    def _soon(self) -> datetime:
        """In an hour, and some minutes: whole minutes, as people plan."""
        at = self.clock() + timedelta(hours=1, minutes=self.random.randint(-20, 15))
        return at.replace(second=0, microsecond=0)

    # ------------------------------------------------------------------ what came of it

    async def faults(self) -> list[str]:
        """Hold what is recorded against what happened."""
        rows = await self.office.rows(
            """
            SELECT id, account_id, kind, left(occasion, 36)::uuid AS meeting, on_date::text AS day,
                to_char(clock, 'HH24:MI') AS clock, state, sent_at, sent_with, until_at, told
            FROM notification WHERE kind LIKE 'meeting%'
            """
        )
        found = [fault for row in rows if (fault := self._stale(row))]
        told = {
            (row["account_id"], row["meeting"], row["day"], row["clock"]): row["state"]
            for row in rows
            if row["kind"] == "meeting_hour_before"
        }
        self.did |= Counter(
            {f"reminders {state}": number for state, number in Counter(told.values()).items()}
        )
        for (who, meeting), past in self.meetings.items():
            for version in past:
                due = version.starts - timedelta(hours=1)
                held = version.until is None or version.until >= version.starts
                state = told.get((who, meeting, *version.key))
                if held and version.since <= due and state != "sent":
                    found.append(f"missing: due {due}, planned {version.since}, {state}")
            found += self._unheard(who, meeting, past, rows)
        return found + await self._undelivered()

    @staticmethod
    def _unheard(who: UUID, meeting: UUID, past: list[Version], rows: list[db.Row]) -> list[str]:
        """Whether the last that somebody heard of a meeting is what holds of it, if there was time for it."""
        last = past[-1]
        holds = "cancelled" if last.until else " ".join(last.key)
        told = [each for each in rows if (each["account_id"], each["meeting"]) == (who, meeting)]
        heard = [each for each in told if each["state"] == "sent"]
        knows = max(heard, key=lambda each: each["sent_at"])["told"] if heard else " ".join(past[0].key)
        in_time = (last.until or last.since) < last.starts - timedelta(minutes=10)
        return [f"not told: {knows}, and {holds} holds"] if in_time and knows != holds else []

    def _stale(self, row: db.Row) -> str | None:
        if row["state"] == "planned":
            return f"still planned: until {row['until_at']}"
        if row["state"] != "sent":
            return None
        past = self.meetings[row["account_id"], row["meeting"]]
        if row["told"] == "cancelled":
            return None if past[-1].until else "called off, and it is not"
        same = [each for each in past if each.key == (row["day"], row["clock"])]
        if any(each.until is None or row["sent_at"] <= each.until for each in same):
            return None
        return f"stale: sent {row['sent_at']}, which held until {[each.until for each in same]}"

    async def _undelivered(self) -> list[str]:
        rows = await self.office.rows(
            """
            SELECT delivery.id, notification_id, delivery.state, error, attempts, account_id
            FROM delivery JOIN notification ON notification.id = notification_id
            """
        )
        by_owner = {phone.owner.account_id: phone for phone in self.phones}
        found = []
        shown = {id_: phone for phone in self.phones for each in phone.shown for id_ in [read_id(each)]}
        for row in rows:
            phone = by_owner[row["account_id"]]
            heard = row["id"] in phone.acknowledged
            if row["state"] == "waiting":
                found.append(f"neither shown nor failed after {row['attempts']} attempts")
            if heard != (row["state"] == "shown"):
                found.append(f"{row['state']} ({row['error']}), but the phone has said shown: {heard}")
            if shown.get(row["id"], phone) is not phone:
                found.append("shown to somebody else")
        notice_of = {row["id"]: row["notification_id"] for row in rows}
        for phone in self.phones:
            times = Counter(notice_of[read_id(each)] for each in phone.shown)
            found += [f"told {number} times at one phone" for number in times.values() if number > 1]
        told = Counter((row["account_id"], row["notification_id"]) for row in rows)
        self.did["pushes"] = len(rows)
        self.did |= Counter({f"pushes {row['state']}": 0 for row in rows})
        self.did.update(f"pushes {row['state']} {row['error'] or ''}".strip() for row in rows)
        heads = await self.office.rows(
            """
            SELECT id, account_id FROM notification
            WHERE state = 'sent' AND sent_with IS NULL AND EXISTS (
                SELECT FROM push_subscription AS browser
                WHERE browser.account_id = notification.account_id AND made_at <= sent_at
                    AND (ended_at IS NULL OR ended_at > sent_at + interval '1 second'))
            """
        )
        return found + [
            "handed over, and never pushed" for row in heads if not told[row["account_id"], row["id"]]
        ]


def read_id(payload: str) -> UUID:
    read = read_push_id(payload)
    assert read
    return read[1]


class Workers:
    """The workers, and who makes them."""

    def __init__(self, maker: subprocess.Popen[str]) -> None:
        self._maker = maker
        self._alive: list[int] = []

    def begin(self) -> None:
        """Let one more work."""
        assert self._maker.stdin
        assert self._maker.stdout
        self._maker.stdin.write("\n")
        self._maker.stdin.flush()
        self._alive.append(int(self._maker.stdout.readline()))

    def kill(self, which: int) -> None:
        """Kill one, without a warning."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._alive.pop(which), signal.SIGKILL)

    def kill_all(self) -> None:
        """Kill what is left."""
        while self._alive:
            self.kill(0)


@contextmanager
def workers(dsn: str, clock_file: Path) -> Iterator[Workers]:
    command = [sys.executable, "-m", "tests.soak.chaos_worker", dsn, str(clock_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as maker:
        made = Workers(maker)
        try:
            yield made
        finally:
            made.kill_all()
            maker.kill()


async def run(dsn: str, seed: int, rounds: int) -> list[str]:
    """Run it; return what is wrong."""
    await migrate(dsn)
    with tempfile.TemporaryDirectory() as folder:
        chaos = Chaos(seed, dsn, Path(folder) / "clock")
        engine = make_worker(dsn, clock=chaos.clock)
        async with db.connected(dsn), chaos.serving(), engine.open_async():
            await chaos.open()
            with workers(dsn, Path(folder) / "clock") as at_work:
                for _ in range(WORKERS):
                    at_work.begin()
                sweep = engine.configure_task("reminders_of", priority=10)
                for number in range(rounds):
                    await chaos.subscribe()
                    for _ in range(chaos.random.randint(1, 4)):
                        await chaos.plan_meeting()
                    await chaos.change_meeting()
                    await sweep.defer_async(municipality_id=str(chaos.office.id))
                    await asyncio.sleep(chaos.random.random() * 0.8)
                    at_work.kill(chaos.random.randrange(WORKERS))
                    at_work.begin()
                    chaos.forward(chaos.random.choice((15, 40, 60)))
                    if number % 20 == 19:
                        print(f"{number + 1} of {rounds} rounds", flush=True)
                await _let_it_end(chaos, sweep)
                found = await chaos.faults()
    print(
        f"seed {seed}, {rounds} workers killed: "
        + ", ".join(f"{n} {what}" for what, n in sorted(chaos.did.items()))
    )
    return found


async def _let_it_end(chaos: Chaos, sweep: JobDeferrer) -> None:
    """The services are well again, and time goes by until nothing can be left."""
    chaos.habits = {"shown": 1}
    for _ in range(25):
        await _swept(chaos, sweep)
        chaos.forward(240)
    # Whatever is under way comes to its end.
    for _ in range(60):
        if not await chaos.office.rows("SELECT id FROM delivery WHERE state = 'waiting' LIMIT 1"):
            break
        await _swept(chaos, sweep)
        chaos.forward(31)


_SWEPT = "SELECT FROM reminder_sweep WHERE id = $1 AND swept_at >= $2"


async def _swept(chaos: Chaos, sweep: JobDeferrer) -> None:
    """One sweep to its end, and time for what it hands over."""
    asked = chaos.clock()
    await sweep.defer_async(municipality_id=str(chaos.office.id))
    async with asyncio.timeout(60):
        while not await chaos.office.rows(_SWEPT, chaos.office.id, asked):  # noqa: ASYNC110 - a table's word
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.1)  # it may come to its end or not: what is lost in it is found later


def main() -> None:
    """Run it, and say what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.chaos", description=__doc__)
    parser.add_argument("dsn")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=200)
    said = parser.parse_args()
    found = asyncio.run(run(said.dsn, said.seed, said.rounds))
    for fault in found[:20]:
        print(fault)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
