"""Many pushes leave at once: each once, whoever sends them, and none keeps the others back."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from uuid import UUID

import pytest

from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import instant
from stegvis.notifications.actions import AT_ONCE, BATCHES, Post, enqueue, find_lost, hand_over
from stegvis.notifications.encryption import PATIENCE
from stegvis.notifications.push import CONNECTIONS, TIMEOUT, Push, Sender, VapidKey
from stegvis.notifications.rules import LEASE, Answer
from stegvis.reminders.actions import note_sweep
from tests.builders import NOW, TODAY, Office, open_office
from tests.front_door import FakeClock
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")


@dataclass
class Service(Sender):
    """In the place of all push services."""

    answers: Callable[[Push], Answer] = lambda _: Answer(201)
    sent: list[Push] = field(default_factory=list)
    most: int = 0
    under_way: int = 0

    def __post_init__(self) -> None:
        super().__init__(VapidKey(VapidKey.new()), "https://stegvis.example")

    async def send(self, push: Push, now: datetime) -> Answer:  # noqa: ARG002 - as it is called
        self.sent.append(push)
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(0.01)  # a service takes its time, so that several are under way
        self.under_way -= 1
        return self.answers(push)


async def waiting(office: Office, number: int) -> list[UUID]:
    """So many pushes of one person, each to a browser of its own; their browsers."""
    amina = await office.participant("Amina Hassan")
    browsers = [new_id() for _ in range(number)]
    values = (office.id, amina.account_id, NOW, browsers)
    await office.change(
        """
        INSERT INTO push_subscription
            (id, municipality_id, account_id, session_id, endpoint, p256dh, auth, made_at, renewed_at)
        SELECT id, $1, $2, id, 'https://web.push.apple.com/' || id, decode(repeat('00', 65), 'hex'),
            decode(repeat('00', 16), 'hex'), $3, $3
        FROM unnest($4::uuid[]) AS id
        """,
        *values,
    )
    notice = await office.row(
        "notification", account_id=amina.account_id, kind="plan_decided", occasion="x", on_date=TODAY,
        due_at=NOW, send_at=NOW, until_at=NOW + timedelta(days=7), state="sent", sent_at=NOW,
    )  # fmt: skip
    async with db.write(office.id) as tx:
        await hand_over(tx, office.id, [(notice, amina.account_id)], NOW)
    return browsers


async def states(office: Office) -> Counter[tuple[str, str | None, int]]:
    rows = await office.rows("SELECT state, error, attempts FROM delivery")
    return Counter((row["state"], row["error"], row["attempts"]) for row in rows)


async def test_several_workers_share_what_waits_and_send_each_once() -> None:
    office, service = await open_office(), Service()
    await waiting(office, 700)
    workers = [Post(service, FakeClock(NOW)) for _ in range(2)]
    shares = await asyncio.gather(*(each.deliver(office.id) for each in workers))
    assert sum(shares) == len({push.payload for push in service.sent}) == len(service.sent) == 700
    assert min(shares) >= AT_ONCE
    assert await states(office) == {("sent", None, 1): 700}


async def test_what_is_late_at_night_waits_for_the_morning_and_wakes_nobody() -> None:
    office, service = await open_office(), Service()
    await waiting(office, 2)
    night, morning = instant(TODAY, time(22, 45)), instant(TODAY + timedelta(days=1), time(7))
    assert await Post(service, FakeClock(night)).deliver(office.id) == 2
    assert service.sent == []
    rows = await office.rows("SELECT state, error, next_attempt_at FROM delivery")
    assert {tuple(row.values()) for row in rows} == {("waiting", None, morning)}
    assert await Post(service, FakeClock(morning)).deliver(office.id) == 2
    assert len(service.sent) == 2


async def test_one_worker_has_several_batches_under_way_and_no_more() -> None:
    office, service = await open_office(), Service()
    await waiting(office, 1000)
    post = Post(service, FakeClock(NOW))
    shares = await asyncio.gather(*(post.deliver(office.id) for _ in range(8)))
    assert sum(shares) == 1000
    assert [share for share in shares if not share] == [0] * 4  # who came too late for a place of their own
    assert AT_ONCE < service.most <= AT_ONCE * BATCHES == CONNECTIONS
    assert TIMEOUT < LEASE / 2
    assert TIMEOUT + timedelta(seconds=PATIENCE) < LEASE


async def test_however_many_leave_at_once_it_takes_as_many_statements() -> None:
    counts = []
    for number in (2, 60):
        office = await open_office()
        await waiting(office, number)
        post = Post(
            Service(lambda push: Answer(503 if push.endpoint[-1] in "02468ace" else 410)), FakeClock(NOW)
        )
        async with counted() as statements:
            assert await post.deliver(office.id) == number
        counts.append(len(statements))
    assert counts[0] <= counts[1] <= 14


async def test_what_comes_while_the_last_is_sent_is_sent_too() -> None:
    office, service = await open_office(), Service()
    await waiting(office, 1)
    post = Post(service, FakeClock(NOW))
    posts = [asyncio.create_task(post.deliver(office.id))]
    for _ in range(12):
        await waiting(office, 1)
        posts.append(asyncio.create_task(post.deliver(office.id)))
    await asyncio.gather(*posts)
    assert len(service.sent) == 13


async def test_one_browsers_trouble_keeps_nobody_elses_push_back() -> None:
    office = await open_office()
    troubled, *_ = await waiting(office, 3)

    def answer(push: Push) -> Answer:
        if push.endpoint.endswith(str(troubled)):
            raise ValueError
        return Answer(201)

    await Post(Service(answer), FakeClock(NOW)).deliver(office.id)
    assert await states(office) == {("sent", None, 1): 2, ("failed", "refused", 1): 1}


async def test_what_is_tried_again_together_has_one_job() -> None:
    office, clock = await open_office(), FakeClock(NOW)
    await waiting(office, 50)
    await Post(Service(lambda _: Answer(503)), clock).deliver(office.id)
    async with db.front_door() as tx:
        rows = await tx.rows(
            """
            SELECT scheduled_at FROM procrastinate_jobs
            WHERE task_name = 'deliver' AND args->>'municipality_id' = $1 AND scheduled_at IS NOT NULL
            """,
            str(office.id),
        )
    assert 1 <= len(rows) <= 4
    at = max(row["scheduled_at"] for row in rows)
    clock.now = at
    assert await Post(Service(), clock).deliver(office.id) == 50


async def test_what_nobody_has_taken_is_found() -> None:
    office = await open_office()
    assert (await find_lost(office.id, now=NOW)).since is None
    await waiting(office, 3)
    found = await find_lost(office.id, now=NOW + LEASE)
    assert (found.waiting, found.since, found.lost) == (3, NOW, 3)
    async with db.write(office.id) as tx:
        await enqueue(tx, office.id, [NOW, NOW + LEASE])
    async with db.front_door() as tx:
        jobs = await tx.value(
            "SELECT count(*) FROM procrastinate_jobs WHERE args->>'municipality_id' = $1", str(office.id)
        )
    assert jobs == 4  # as it was handed over, as it was found, and the two


async def test_what_was_sent_before_a_stop_and_never_shown_is_found_once() -> None:
    office = await open_office()
    browsers = await waiting(office, 3)
    shown = "UPDATE push_subscription SET shown_at = $2, failing_since = NULL WHERE id = $1"
    await office.change("UPDATE delivery SET state = 'sent', sent_at = $1", NOW)
    await office.change(shown, browsers[0], NOW + timedelta(seconds=1))  # another that was sent to it since
    await note_sweep(office.id, now=NOW + timedelta(minutes=1))
    stopped = NOW + timedelta(hours=9)
    failing = "SELECT count(*) AS number FROM push_subscription WHERE failing_since IS NOT NULL"
    await find_lost(office.id, now=stopped)
    assert [each["number"] for each in await office.rows(failing)] == [2]
    await note_sweep(office.id, now=stopped)
    await office.change(shown, browsers[1], stopped + timedelta(minutes=1))
    await office.change("UPDATE push_subscription SET failing_since = NULL WHERE id = $1", browsers[2])
    await find_lost(office.id, now=stopped + timedelta(minutes=2))
    assert [each["number"] for each in await office.rows(failing)] == [0]
