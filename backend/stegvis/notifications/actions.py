"""Subscribe, choose, read and acknowledge; and bring to browsers what is to be told.

Nobody's doing is recorded here: a subscription and a notice are their own record, as a sign-in is.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import UUID

from stegvis.accounts.tokens import token_hash
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.notifications import prometheus, queries, rules
from stegvis.notifications.model import (
    URGENT,
    DeliveryError,
    DeliveryState,
    ReminderKind,
    ReminderSettings,
    Subscription,
    TestPush,
)
from stegvis.notifications.push import Push, is_key, push_id, read_push_id
from stegvis.notifications.rules import LEASE, UNSHOWN_AFTER, Answer, Breaker, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from stegvis.accounts.model import Actor
    from stegvis.kit.clock import Clock
    from stegvis.kit.db import Row, Transaction
    from stegvis.notifications.push import Sender

_LOG = logging.getLogger(__name__)

TESTS = 5
TESTS_WITHIN = timedelta(minutes=10)
"""So many tests may somebody send within that."""

TEST_LASTS = timedelta(minutes=5)

AT_ONCE = 128
"""Pushes that are taken at a time: all of them are under way at once, and tried within their lease."""

BATCHES = 4
"""So many times as many are under way in one process: while one waits for the database, another sends."""

_SECRET = 16

# ------------------------------------------------------------------------------ on the phone


async def subscribe(actor: Actor, session_token: str, browser: Subscription, *, now: datetime) -> None:
    """Let a browser be reached, for the one who is signed in there; at every opening, since it may change.

    Whoever was reached there before is not any more: phones are shared. Nor is the same browser by an address
    that it had before: it has one at a time, and a phone or a sign-in is one browser.

    Raises:
        Refused: the endpoint is of no push service that we write to, or its keys are none.
    """
    if not rules.allowed(browser.endpoint):
        raise Refused("notifications.endpoint-not-allowed")
    if len(browser.auth) != _SECRET or not is_key(browser.p256dh):
        raise Refused("notifications.bad-subscription")
    async with db.write(actor.municipality_id) as tx:
        session = await tx.row(
            """
            SELECT id, device_id FROM session
            WHERE token_hash = $1 AND account_id = $2 AND ended_at IS NULL
            """,
            token_hash(session_token),
            actor.account_id,
        )
        if session is None:
            raise Refused("accounts.signed-out")
        device_id = session["device_id"]
        await tx.execute(
            _REPLACE,
            actor.municipality_id,
            browser.endpoint,
            actor.account_id,
            now,
            device_id,
            None if device_id else session["id"],
        )
        await tx.execute(
            _SUBSCRIBE,
            new_id(),
            actor.municipality_id,
            actor.account_id,
            device_id,
            None if device_id else session["id"],
            browser.endpoint,
            browser.p256dh,
            browser.auth,
            now,
        )


_REPLACE = """
    UPDATE push_subscription SET ended_at = $4, ended_reason = 'replaced'
    WHERE municipality_id = $1 AND ended_at IS NULL AND CASE endpoint
        WHEN $2 THEN account_id <> $3
        ELSE device_id = $5 OR session_id = $6 END
"""

_SUBSCRIBE = """
    INSERT INTO push_subscription AS browser
        (id, municipality_id, account_id, device_id, session_id, endpoint, p256dh, auth, made_at, renewed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
    ON CONFLICT (municipality_id, endpoint) WHERE ended_at IS NULL DO UPDATE SET
        account_id = EXCLUDED.account_id, device_id = EXCLUDED.device_id, session_id = EXCLUDED.session_id,
        p256dh = EXCLUDED.p256dh, auth = EXCLUDED.auth, renewed_at = EXCLUDED.renewed_at,
        failing_since = CASE WHEN browser.account_id = EXCLUDED.account_id THEN browser.failing_since END
"""


async def unsubscribe(actor: Actor, endpoint: str, *, now: datetime) -> None:
    """Let a browser be reached no longer; one that was not is none of the actor's, and stays as it is."""
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            """
            UPDATE push_subscription SET ended_at = $4, ended_reason = 'unsubscribed'
            WHERE municipality_id = $1 AND account_id = $2 AND endpoint = $3 AND ended_at IS NULL
            """,
            actor.municipality_id,
            actor.account_id,
            endpoint,
            now,
        )


async def keep_settings(actor: Actor, chosen: ReminderSettings) -> None:
    """Keep what the actor has chosen, and let them be planned anew."""
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            """
            INSERT INTO reminder_settings (id, municipality_id, off, lead_minutes, quiet_from, quiet_to)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (municipality_id, id) DO UPDATE SET off = EXCLUDED.off,
                lead_minutes = EXCLUDED.lead_minutes, quiet_from = EXCLUDED.quiet_from,
                quiet_to = EXCLUDED.quiet_to
            """,
            actor.account_id,
            actor.municipality_id,
            sorted(chosen.off),
            chosen.lead_minutes,
            chosen.quiet_from,
            chosen.quiet_to,
        )
        await tx.execute(
            "UPDATE reminder_planned SET planned_at = '-infinity' WHERE municipality_id = $1 AND id = $2",
            actor.municipality_id,
            actor.account_id,
        )


async def read_notices(actor: Actor, notice_ids: Sequence[UUID], *, now: datetime) -> None:
    """Note that the actor has read some of their notices; those of others are left as they are."""
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            """
            UPDATE notification SET read_at = $4
            WHERE municipality_id = $1 AND account_id = $2 AND id = ANY ($3) AND state = 'sent'
                AND read_at IS NULL
            """,
            actor.municipality_id,
            actor.account_id,
            list(notice_ids),
            now,
        )


async def acknowledge(text: str, *, now: datetime) -> None:
    """Note that a browser has shown what a push held. The first time counts; what was no push is nothing."""
    read = read_push_id(text)
    if read is None:
        return
    municipality_id, delivery_id = read
    async with db.write(municipality_id) as tx:
        await tx.execute(_ACKNOWLEDGE, municipality_id, delivery_id, now)


# Whatever we believed of it: that it was shown is what we wanted to know.
_ACKNOWLEDGE = """
    WITH shown AS (
        UPDATE delivery SET state = 'shown', shown_at = $3, leased_until = NULL, error = NULL
        WHERE municipality_id = $1 AND id = $2 AND state <> 'shown' AND attempts > 0
        RETURNING subscription_id
    )
    UPDATE push_subscription SET shown_at = $3, failing_since = NULL
    WHERE municipality_id = $1 AND id IN (SELECT subscription_id FROM shown)
"""


async def send_test(actor: Actor, test_id: UUID, endpoint: str, *, now: datetime) -> TestPush:
    """Send the actor's own browser a push that says so, whatever the hour: they hold it in their hand.

    Asked again by the same key, it says what became of it.

    Raises:
        Refused: nobody is reached there; there were too many just now; or the key is another's.
    """
    async with db.write(actor.municipality_id) as tx:
        # The account's row is the queue: of two sent at the same time, one is the later.
        await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", actor.account_id)
        if sent := await queries.test_of(tx, actor, test_id):
            return sent
        if await tx.value("SELECT EXISTS (SELECT FROM notification WHERE id = $1)", test_id):
            raise Refused("kit.key-used")
        await _few_tests(tx, actor, now)
        browser = await tx.value(_OWN_BROWSER, actor.municipality_id, actor.account_id, endpoint)
        if browser is None:
            raise Refused("notifications.no-device")
        await tx.execute(
            _TEST, test_id, actor.municipality_id, actor.account_id, oslo_date(now), now, now + TEST_LASTS
        )
        await hand_over(tx, actor.municipality_id, [(test_id, actor.account_id)], now, to=browser)
    return TestPush(test_id, DeliveryState.WAITING, None)


_OWN_BROWSER = """
    SELECT id FROM push_subscription
    WHERE municipality_id = $1 AND account_id = $2 AND endpoint = $3 AND ended_at IS NULL
"""

_TEST = """
    INSERT INTO notification
        (id, municipality_id, account_id, kind, occasion, on_date, due_at, send_at, until_at, state, sent_at,
         read_at)
    VALUES ($1::uuid, $2, $3, 'test', $1::uuid::text, $4, $5, $5, $6, 'sent', $5, $5)
"""


async def _few_tests(tx: Transaction, actor: Actor, now: datetime) -> None:
    row = await tx.row(
        """
        SELECT count(*) AS sent, min(sent_at) AS first FROM notification
        WHERE municipality_id = $1 AND account_id = $2 AND state = 'sent' AND kind = 'test' AND sent_at > $3
        """,
        actor.municipality_id,
        actor.account_id,
        now - TESTS_WITHIN,
    )
    if row and row["sent"] >= TESTS:
        raise Refused("notifications.too-many-tests", retryable=True, not_before=row["first"] + TESTS_WITHIN)


# ------------------------------------------------------------------------------ to browsers


async def hand_over(
    tx: Transaction,
    municipality_id: UUID,
    notices: Sequence[tuple[UUID, UUID]],
    now: datetime,
    *,
    to: UUID | None = None,
) -> None:
    """Hand notices to the worker, within the transaction that decided on them: all of it, or nothing.

    Args:
        tx: that transaction.
        municipality_id: the tenant.
        notices: each with the account that it is for.
        now: the instant (UTC).
        to: one browser; else each in which they can be reached.
    """
    if not notices:
        return
    made = await tx.execute(
        _HAND_OVER,
        municipality_id,
        [notice for notice, _ in notices],
        [account for _, account in notices],
        now,
        to,
    )
    if not made.endswith(" 0"):
        await enqueue(tx, municipality_id)


# Their keys are drawn at random: they leave the house, and tell not even when they were made.
_HAND_OVER = """
    INSERT INTO delivery (id, municipality_id, notification_id, subscription_id, state, next_attempt_at)
    SELECT gen_random_uuid(), $1, notice.id, browser.id, 'waiting', $4
    FROM unnest($2::uuid[], $3::uuid[]) AS notice (id, account_id)
    JOIN push_subscription AS browser ON browser.municipality_id = $1
        AND browser.account_id = notice.account_id AND ended_at IS NULL
    WHERE $5::uuid IS NULL OR browser.id = $5
    ON CONFLICT (municipality_id, notification_id, subscription_id) DO NOTHING
"""


async def enqueue(tx: Transaction, municipality_id: UUID, at: Collection[datetime | None] = (None,)) -> None:
    """Have the worker look at what waits in a municipality, now (None) or at some instants.

    It is the engine's own function, on our connection.
    """
    await tx.execute(
        """
        SELECT procrastinate_defer_jobs_v1(array_agg(
            ROW ('default', 'deliver', 0, NULL, NULL, $1::jsonb, at)::procrastinate_job_to_defer_v1))
        FROM unnest($2::timestamptz[]) AS at
        """,
        json.dumps({"municipality_id": str(municipality_id)}),
        list(at),
    )


@dataclass(frozen=True, slots=True)
class _Taken:
    """A delivery that a worker has taken."""

    id: UUID
    browser_id: UUID
    attempts: int
    push: Push
    send_at: datetime
    obstacle: DeliveryError | None
    rests_until: datetime | None


class Post:
    """Brings what waits to its browsers; remembers which push services do not answer.

    It takes many pushes at a time, so that the database is asked and told little of each, and has them all
    under way at once. What is taken is its own for the time of a lease: others pass it by, and take it when
    the lease is over and nothing was noted of it.
    """

    def __init__(self, sender: Sender, clock: Clock) -> None:
        self._sender = sender
        self._clock = clock
        self._breakers: dict[str, Breaker] = {}
        self._turns = asyncio.Semaphore(BATCHES)
        self._emptying: Counter[UUID] = Counter()
        self._asked: set[UUID] = set()

    async def deliver(self, municipality_id: UUID) -> int:
        """Send what waits in a municipality until nothing is left that is due; return how many that were.

        Whatever falls between sending and noting is tried again when its lease is over, by the same id:
        the browser shows an id once.
        """
        self._asked.add(municipality_id)
        if self._emptying[municipality_id] >= BATCHES:
            return 0  # those who are at it look again before they leave
        self._emptying[municipality_id] += 1
        sent = 0
        try:
            while municipality_id in self._asked:
                self._asked.discard(municipality_id)
                while done := await self._batch(municipality_id):
                    sent += done
        finally:
            self._emptying[municipality_id] -= 1
        return sent

    async def _batch(self, municipality_id: UUID) -> int:
        async with self._turns:
            now = self._clock()
            async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
                rows = await tx.rows(_TAKE, municipality_id, now, now + LEASE, AT_ONCE)
            taken = [_taken(municipality_id, row, now) for row in rows]
            verdicts = await asyncio.gather(*(self._try(each) for each in taken))
            if taken:
                await self._note(municipality_id, list(zip(taken, verdicts, strict=True)))
            return len(taken)

    async def _try(self, taken: _Taken) -> Verdict:
        now = self._clock()
        if taken.obstacle or taken.rests_until:
            return Verdict(taken.obstacle, taken.rests_until)
        host = urlsplit(taken.push.endpoint).netloc
        breaker = self._breakers.get(host, Breaker())
        answer = await self._send(taken.push, now) if breaker.lets(now) else Answer(None)
        verdict = rules.verdict(
            answer, taken.attempts, taken.push.until, now, jitter=secrets.randbelow(1000) / 1000
        )
        if breaker.lets(now):
            self._breakers[host] = self._breakers.get(host, Breaker()).after(verdict, now)
        return verdict

    async def _send(self, push: Push, now: datetime) -> Answer:
        try:
            return await self._sender.send(push, now)
        except Exception as error:  # noqa: BLE001 - what one browser cannot be sent keeps nobody else's back
            _LOG.error("a push could not be made: %s", type(error).__name__)
            return Answer(400)

    async def _note(self, municipality_id: UUID, results: Sequence[tuple[_Taken, Verdict]]) -> None:
        now = self._clock()
        again = [verdict.again_at for _, verdict in results if verdict.again_at]
        expired = [taken.browser_id for taken, verdict in results if verdict.error is DeliveryError.EXPIRED]
        failed = [
            taken.browser_id
            for taken, verdict in results
            if verdict.error is DeliveryError.REFUSED  # a service that is away is no fault of a browser's
        ]
        async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
            await tx.execute(
                _NOTE,
                municipality_id,
                now,
                [taken.id for taken, _ in results],
                [taken.attempts for taken, _ in results],
                [_state(verdict) for _, verdict in results],
                [verdict.error for _, verdict in results],
                [verdict.again_at or now for _, verdict in results],
            )
            if expired:
                await tx.execute(_EXPIRED, municipality_id, expired, now)
            if failed:
                await tx.execute(_FAILING, municipality_id, failed, now)
            if again:
                await enqueue(tx, municipality_id, rules.looks_again(again))
        _count(results, now)


def _count(results: Sequence[tuple[_Taken, Verdict]], now: datetime) -> None:
    for taken, verdict in results:
        if verdict.error is None and verdict.again_at is None:
            prometheus.SENT.inc()
            prometheus.LATENESS.observe(max((now - taken.send_at).total_seconds(), 0))
        elif verdict.error:
            counter = prometheus.AGAIN if verdict.again_at else prometheus.FAILED
            counter.labels(verdict.error.value).inc()


def _state(verdict: Verdict) -> DeliveryState:
    if verdict.again_at:
        return DeliveryState.WAITING
    return DeliveryState.FAILED if verdict.error else DeliveryState.SENT


_DEFAULTS = ReminderSettings()


def _taken(municipality_id: UUID, row: Row, now: datetime) -> _Taken:
    push = Push(
        endpoint=row["endpoint"],
        p256dh=row["p256dh"],
        auth=row["auth"],
        payload=push_id(municipality_id, row["id"]),
        topic=row["topic"],
        until=row["until_at"],
        urgent=ReminderKind(row["kind"]) in URGENT,
    )
    chosen = _DEFAULTS
    if row["quiet_from"] is not None:
        chosen = ReminderSettings(quiet_from=row["quiet_from"], quiet_to=row["quiet_to"])
    rests_until = rules.rest_until(ReminderKind(row["kind"]), chosen, row["send_at"], now)
    obstacle = None
    if row["ended"] or row["notice_state"] != "sent":
        obstacle = DeliveryError.WITHDRAWN
    elif row["until_at"] <= (rests_until or now):
        obstacle = DeliveryError.TOO_LATE
    return _Taken(
        id=row["id"],
        browser_id=row["browser_id"],
        attempts=row["attempts"],
        push=push,
        send_at=row["send_at"],
        obstacle=obstacle,
        rests_until=None if obstacle else rests_until,
    )


# By an array: whatever is believed of how many are due, they are found one by one and not by reading all.
_TAKE = """
    WITH due AS MATERIALIZED (
        SELECT id FROM delivery
        WHERE municipality_id = $1 AND state = 'waiting' AND next_attempt_at <= $2
            AND (leased_until IS NULL OR leased_until <= $2)
        ORDER BY next_attempt_at LIMIT $4 FOR UPDATE SKIP LOCKED
    )
    UPDATE delivery SET leased_until = $3, attempts = attempts + 1
    FROM notification
    LEFT JOIN reminder_settings AS chosen
        ON chosen.municipality_id = $1 AND chosen.id = notification.account_id,
        push_subscription AS browser, account
    WHERE delivery.municipality_id = $1 AND delivery.id = ANY (ARRAY (SELECT id FROM due))
        AND notification.municipality_id = $1 AND notification.id = notification_id
        AND browser.municipality_id = $1 AND browser.id = subscription_id
        AND account.municipality_id = $1 AND account.id = notification.account_id
    RETURNING delivery.id, coalesce(repeats, notification_id) AS topic, attempts,
        notification.kind, send_at, until_at, quiet_from, quiet_to,
        notification.state AS notice_state, browser.id AS browser_id, endpoint, p256dh, auth,
        (browser.ended_at IS NOT NULL OR account.ended_at IS NOT NULL
            OR browser.account_id <> notification.account_id) AS ended
"""

# Unless another has taken it since, or it was shown already.
_NOTE = """
    UPDATE delivery SET state = noted.state, error = noted.error, next_attempt_at = noted.again_at,
        leased_until = NULL, sent_at = CASE WHEN noted.state = 'sent' THEN $2::timestamptz END
    FROM unnest($3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::timestamptz[])
        AS noted (id, attempts, state, error, again_at)
    WHERE municipality_id = $1 AND delivery.id = ANY ($3) AND delivery.id = noted.id
        AND delivery.attempts = noted.attempts AND delivery.state = 'waiting'
"""

# In order of the keys, so that two who note never wait for each other in a circle.
_EXPIRED = """
    UPDATE push_subscription SET ended_at = $3, ended_reason = 'expired'
    WHERE municipality_id = $1 AND ended_at IS NULL AND id IN (
        SELECT id FROM push_subscription WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE)
"""

_FAILING = """
    UPDATE push_subscription SET failing_since = $3
    WHERE municipality_id = $1 AND failing_since IS NULL AND id IN (
        SELECT id FROM push_subscription WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE)
"""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for its push service in a municipality.

    Attributes:
        waiting: how many pushes are due.
        since: from when on the oldest of them has been due (UTC).
        lost: how many of them nobody has taken for a lease's time.
    """

    waiting: int
    since: datetime | None
    lost: int


async def find_lost(municipality_id: UUID, *, now: datetime) -> Queue:
    """Find what the engine has lost, and what was taken and never shown; say what waits.

    A delivery that is due and that nobody has taken for a lease's time has no job that lives.
    """
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        row = await tx.row(_WAITING, municipality_id, now, now - LEASE)
        assert row is not None  # noqa: S101 - an aggregate has one row
        if row["lost"]:
            await enqueue(tx, municipality_id)
        unshown = await tx.rows(_UNSHOWN, municipality_id, now - UNSHOWN_AFTER, UNSHOWN_AFTER)
        if unshown:
            browsers = [each["subscription_id"] for each in unshown]
            await tx.execute(_FAILING, municipality_id, browsers, now)
    prometheus.LOST.inc(row["lost"])
    prometheus.note_queue(municipality_id, row["waiting"], row["since"], now)
    return Queue(row["waiting"], row["since"], row["lost"])


_WAITING = """
    SELECT count(*) AS waiting, min(next_attempt_at) AS since,
        count(*) FILTER (
            WHERE next_attempt_at <= $3 AND (leased_until IS NULL OR leased_until <= $3)) AS lost
    FROM delivery WHERE municipality_id = $1 AND state = 'waiting' AND next_attempt_at <= $2
"""

# Back to what had not had its time when this was looked at last, however long ago that is: what is sent and
# never shown stays so, and all of it is not read each minute. What a browser has shown since tells more.
_UNSHOWN = """
    SELECT DISTINCT subscription_id FROM delivery
    JOIN push_subscription AS browser ON browser.municipality_id = $1 AND browser.id = subscription_id
    WHERE delivery.municipality_id = $1 AND state = 'sent' AND sent_at <= $2
        AND sent_at >= least($2, (SELECT swept_at FROM reminder_sweep WHERE id = $1)) - $3::interval
        AND failing_since IS NULL
        AND (browser.shown_at IS NULL OR browser.shown_at < sent_at)
"""


async def leave_unsent(municipality_id: UUID, *, now: datetime) -> int:
    """Say of what waits in a municipality that no push goes out; return how many that were.

    It stands in the inbox. Browsers may be subscribed still under a key that there was.
    """
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        rows = await tx.rows(_LEAVE, municipality_id, now, DeliveryError.NO_KEY)
    prometheus.FAILED.labels(DeliveryError.NO_KEY.value).inc(len(rows))
    return len(rows)


_LEAVE = """
    UPDATE delivery SET state = 'failed', error = $3, leased_until = NULL
    WHERE municipality_id = $1 AND state = 'waiting' AND next_attempt_at <= $2
    RETURNING id
"""
