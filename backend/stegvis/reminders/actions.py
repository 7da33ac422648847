"""Plan anew, and hand to the worker what is due: many people at a time, in one transaction.

What was planned before is never trusted: everything that decides is read again in the transaction that
sends, so that a lesson which was moved or cancelled a moment ago is not told of as it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from stegvis.accounts import queries as accounts
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.notifications import prometheus
from stegvis.notifications.actions import hand_over
from stegvis.notifications.model import NoticeState, ReminderKind, ReminderSettings
from stegvis.notifications.queries import settings_of_all
from stegvis.reminders import queries
from stegvis.reminders.model import Expected, Facts
from stegvis.reminders.rules import expecting, plan, settle, still_true

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from stegvis.kit.db import Row, Transaction
    from stegvis.reminders.model import Due, Key

PLANS_AGAIN = timedelta(hours=3)
"""Whom nothing has touched is planned anew after this: a new day comes near, a lesson is over."""

AT_A_TIME = 200
"""People who are planned in one transaction: more of them cost each no less."""

LOOKED_UP = 20 * AT_A_TIME
"""People who are looked up at once: to find who is next costs a look at the whole municipality."""

FORGOTTEN_AFTER = timedelta(days=2)
"""What had no point any more so long ago is of a day that no plan looks at."""

_HELD_AS_TOLD = (
    ReminderKind.FIRST_LESSON,
    ReminderKind.MEETING_DAY_BEFORE,
    ReminderKind.MEETING_HOUR_BEFORE,
    ReminderKind.TASK_DUE,
)
"""What stays in the plan for as long as it holds: one that is not in it any more has become untrue."""


async def look_around(municipality_id: UUID, *, now: datetime) -> None:
    """Note whom a change has touched, so that they are planned anew; and what was not told in time."""
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        await tx.execute(_TOUCHED, municipality_id, oslo_date(now))
        await tx.execute(_FORGOTTEN, municipality_id, now, now - FORGOTTEN_AFTER)


# A scope that has another revision than the planner has planned with: all whom it may concern are planned
# anew; with a participant, the staff who meet them. Who was never planned is found by `_WHOM`.
_TOUCHED = """
    WITH changed AS MATERIALIZED (
        SELECT revision.id, revision.revision FROM revision
        LEFT JOIN reminder_seen AS seen ON seen.municipality_id = $1 AND seen.id = revision.id
        WHERE revision.municipality_id = $1 AND seen.revision IS DISTINCT FROM revision.revision
    ),
    seen AS (
        INSERT INTO reminder_seen (id, municipality_id, revision) SELECT id, $1, revision FROM changed
        ON CONFLICT (municipality_id, id) DO UPDATE SET revision = EXCLUDED.revision
    ),
    met AS (
        SELECT id, on_date FROM meeting
        WHERE municipality_id = $1 AND participant_id IN (SELECT id FROM changed)
    )
    UPDATE reminder_planned SET planned_at = '-infinity'
    WHERE municipality_id = $1 AND EXISTS (SELECT FROM changed) AND id IN (
        SELECT id FROM account
        WHERE municipality_id = $1 AND (id IN (SELECT id FROM changed) OR $1 IN (SELECT id FROM changed))
        UNION
        SELECT id FROM participant WHERE municipality_id = $1 AND unit_id IN (SELECT id FROM changed)
        UNION
        SELECT participant_id FROM membership
        JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
        WHERE membership.municipality_id = $1
            AND (group_id IN (SELECT id FROM changed) OR unit_id IN (SELECT id FROM changed))
        UNION
        SELECT account_id FROM meeting_attendee
        WHERE municipality_id = $1 AND meeting_id IN (SELECT id FROM met WHERE on_date >= $2)
        UNION
        SELECT responsible_id FROM meeting_task
        WHERE municipality_id = $1 AND meeting_id IN (SELECT id FROM met) AND due_on >= $2)
"""

_FORGOTTEN = """
    UPDATE notification SET state = 'late'
    WHERE municipality_id = $1 AND state = 'planned' AND send_at <= $2 AND until_at <= $3
"""


async def note_sweep(municipality_id: UUID, *, now: datetime) -> None:
    """Note that a municipality's reminders have been looked at, to the end."""
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        await tx.execute(
            """
            INSERT INTO reminder_sweep (id, swept_at) VALUES ($1, $2)
            ON CONFLICT (id) DO UPDATE SET swept_at = greatest(reminder_sweep.swept_at, EXCLUDED.swept_at)
            """,
            municipality_id,
            now,
        )
    prometheus.SWEPT_AT.set(now.timestamp())


async def whom_to_plan(
    municipality_id: UUID, *, now: datetime, but: Collection[UUID] = (), most: int = LOOKED_UP
) -> list[UUID]:
    """Whom to plan now: first to whom something is due, then whom a change touched or nobody saw lately."""
    async with db.read(municipality_id, by=db.WORKER_ROLE) as tx:
        rows = await tx.rows(_WHOM, municipality_id, now, now - PLANS_AGAIN, most, list(but))
    return [row["id"] for row in rows]


# Who has left is planned while something stands in their plan, to take it back. Who was tried is found by a
# hash (`NOT IN` a query): an array of everybody would be gone through for everybody.
_WHOM = """
    SELECT account.id
    FROM account
    LEFT JOIN reminder_planned AS planned ON planned.municipality_id = $1 AND planned.id = account.id
    LEFT JOIN (
        SELECT account_id, min(send_at) AS at FROM notification
        WHERE municipality_id = $1 AND state = 'planned' AND send_at <= $2 GROUP BY account_id
    ) AS due ON due.account_id = account.id
    WHERE account.municipality_id = $1 AND account.id NOT IN (SELECT unnest($5::uuid[]))
        AND (due.at IS NOT NULL OR (ended_at IS NULL AND (planned_at IS NULL OR planned_at < $3)))
    ORDER BY due.at NULLS LAST, planned_at NULLS LAST, account.id LIMIT $4
"""


@dataclass(frozen=True, slots=True)
class Reminded:
    """What came of planning some people.

    Attributes:
        planned: how many people; who is just being planned by another is not among them.
        sent: how many notices were handed over, or stand in the inbox of one who has no browser.
        late: how many notices were not sent while there was a point in them.
    """

    planned: int = 0
    sent: int = 0
    late: int = 0

    def __add__(self, other: Reminded) -> Reminded:
        return Reminded(self.planned + other.planned, self.sent + other.sent, self.late + other.late)


async def remind(municipality_id: UUID, account_id: UUID, *, now: datetime) -> int:
    """Plan somebody anew, and hand over what is due; return how many notices that were."""
    return (await remind_all(municipality_id, [account_id], now=now)).sent


async def remind_all(municipality_id: UUID, account_ids: Collection[UUID], *, now: datetime) -> Reminded:
    """Plan some people anew, and hand over what is due: all of it, or nothing.

    Whom another is planning at this moment is left to them. For participants the number of statements is
    the same however many they are.
    """
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        new = await tx.rows(_NEW, municipality_id, sorted(account_ids), now)
        rows = await tx.rows(_CLAIM, municipality_id, list(account_ids), now)
        ids, never = [row["id"] for row in rows], {row["id"] for row in new}
        actors = await accounts.actors(tx, ids, now)
        if gone := [each for each in ids if each not in actors]:
            await tx.execute(_WITHDRAW_ALL, municipality_id, gone)
        if not actors:
            return Reminded(len(ids))
        facts = await queries.facts(tx, list(actors.values()), now)
        chosen = await settings_of_all(tx, municipality_id, list(actors))
        known = await _known(tx, municipality_id, list(actors), now)
        expected = {row["id"]: _LESSONS.decode(row["lessons"]) for row in rows}
        news = _News()
        for account_id in actors:
            settings, mine = chosen.get(account_id, ReminderSettings()), known.get(account_id, {})
            of_them = replace(facts.get(account_id, Facts()), expected=expected[account_id])
            news.work_out(account_id, of_them, settings, mine, now, never=account_id in never)
        await _write(tx, municipality_id, news, now)
    prometheus.DUE.inc(news.sent + news.late)
    prometheus.LATE.inc(news.late)
    return Reminded(len(ids), news.sent, news.late)


# In order of the keys, so that two who plan never wait for each other in a circle.
_NEW = """
    INSERT INTO reminder_planned (id, municipality_id, planned_at)
    SELECT id, $1, $3 FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted (id, place) ORDER BY place
    ON CONFLICT (municipality_id, id) DO NOTHING RETURNING id
"""

_CLAIM = """
    UPDATE reminder_planned SET planned_at = $3
    WHERE municipality_id = $1 AND id IN (
        SELECT id FROM reminder_planned WHERE municipality_id = $1 AND id = ANY ($2)
        ORDER BY id FOR UPDATE SKIP LOCKED)
    RETURNING id, lessons
"""

_LESSONS = msgspec.json.Decoder(dict[str, Expected])

_WITHDRAW_ALL = """
    UPDATE notification SET state = 'withdrawn'
    WHERE municipality_id = $1 AND account_id = ANY ($2) AND state = 'planned'
"""


async def _known(
    tx: Transaction, municipality_id: UUID, account_ids: list[UUID], now: datetime
) -> dict[UUID, dict[Key, Row]]:
    today = oslo_date(now)
    known: dict[UUID, dict[Key, Row]] = {}
    for row in await tx.rows(_KNOWN, municipality_id, account_ids, today, today - queries.REMEMBERS):
        key = (ReminderKind(row["kind"]), row["occasion"], row["on_date"])
        known.setdefault(row["account_id"], {})[key] = row
    return known


# What only says again that something is unread is not the planner's.
_KNOWN = """
    SELECT account_id, id, kind, occasion, on_date, clock, told, due_at, send_at, until_at, state,
        (state = 'sent' AND sent_with IS NULL AND kind <> 'test'
            AND (sent_at AT TIME ZONE 'Europe/Oslo')::date = $3)::int AS sounded
    FROM notification
    WHERE municipality_id = $1 AND account_id = ANY ($2) AND on_date >= $4 AND repeats IS NULL
"""


@dataclass(slots=True)
class _News:
    """What is to be written of some people, worked out one by one.

    Attributes:
        kept: rows of `notification` that are new or other than they were.
        heads: of each who is told something, the notice whose push tells of all, and whose it is.
        gone: notices that are planned and not due any more.
        untrue: notices that may be under way and hold no longer.
        lessons: of each whose lessons are others than they were, those that they count on now.
    """

    kept: list[tuple[object, ...]] = field(default_factory=list)
    heads: list[tuple[UUID, UUID]] = field(default_factory=list)
    gone: list[UUID] = field(default_factory=list)
    untrue: list[UUID] = field(default_factory=list)
    lessons: list[tuple[UUID, str]] = field(default_factory=list)
    sent: int = 0
    late: int = 0

    def work_out(
        self,
        account_id: UUID,
        facts: Facts,
        settings: ReminderSettings,
        known: Mapping[Key, Row],
        now: datetime,
        *,
        never: bool,
    ) -> None:
        """Work out one person; `never`: nobody has planned them before."""
        due = plan(facts, settings, now)
        unsent = [each for each in due if _is_open(known.get(each.key))]
        if never:  # nobody is told what was over before anybody looked
            unsent = [each for each in unsent if each.until > now]
        settled = settle(unsent, settings, now, sounded=sum(row["sounded"] for row in known.values()))
        head: UUID | None = None
        for each in settled.push:
            row = known.get(each.key)
            at = min(now, max(each.at, row["send_at"])) if row else each.at
            kept = self._keep(account_id, each, known, NoticeState.SENT, at, sent_at=now, with_=head)
            head = head or kept
        if head:
            self.heads.append((head, account_id))
        for each in settled.late:
            self._keep(account_id, each, known, NoticeState.LATE, each.at)
        for each, at in settled.later:
            self._keep(account_id, each, known, NoticeState.PLANNED, at)
        self.sent += len(settled.push)
        self.late += len(settled.late)
        self._take_back(known, due, facts, now)
        counted_on = expecting(facts, now)
        if counted_on != facts.expected:
            self.lessons.append((account_id, msgspec.json.encode(counted_on).decode()))

    def _keep(
        self,
        account_id: UUID,
        due: Due,
        known: Mapping[Key, Row],
        state: NoticeState,
        send_at: datetime,
        *,
        sent_at: datetime | None = None,
        with_: UUID | None = None,
    ) -> UUID:
        row = known.get(due.key)
        is_so = (due.clock, due.state or None, due.at, send_at, due.until, state)
        kept: UUID = row["id"] if row else new_id()
        if row is None or tuple(row[name] for name in _CAN_CHANGE) != is_so:
            self.kept.append((kept, account_id, due.kind, due.occasion, due.on, *is_so, sent_at, with_))
        return kept

    def _take_back(self, known: Mapping[Key, Row], due: Iterable[Due], facts: Facts, now: datetime) -> None:
        """Take back what is planned and not due any more, and what is under way and has become untrue."""
        holds = {each.key: each for each in due}
        for key, row in known.items():
            if key not in holds and row["state"] == NoticeState.PLANNED:
                self.gone.append(row["id"])
            under_way = row["state"] == NoticeState.SENT and row["until_at"] > now
            if under_way and not self._is_true(key, row, holds, facts, now):
                self.untrue.append(row["id"])

    @staticmethod
    def _is_true(key: Key, row: Row, holds: Mapping[Key, Due], facts: Facts, now: datetime) -> bool:
        """Whether a notice that was told still says what holds."""
        kind, occasion, _ = key
        if kind in _HELD_AS_TOLD:
            return key in holds and holds[key].clock == row["clock"]
        return kind not in _CHANGES or still_true(facts, now, occasion.partition("#")[0], row["told"])


_CHANGES = (ReminderKind.LESSON_CHANGED, ReminderKind.MEETING_CHANGED)
"""What leaves the plan once it is told: it is untrue as soon as something else holds."""

_CAN_CHANGE = ("clock", "told", "due_at", "send_at", "until_at", "state")


def _is_open(row: Row | None) -> bool:
    return row is None or row["state"] in {NoticeState.PLANNED, NoticeState.WITHDRAWN}


async def _write(tx: Transaction, municipality_id: UUID, news: _News, now: datetime) -> None:
    if news.kept:
        await tx.execute(_KEEP, municipality_id, *map(list, zip(*news.kept, strict=True)))
    if news.gone:
        await tx.execute(_GONE, municipality_id, news.gone)
    if news.untrue:
        await tx.execute(_UNTRUE, municipality_id, news.untrue)
    if news.lessons:
        await tx.execute(_COUNT_ON, municipality_id, *map(list, zip(*news.lessons, strict=True)))
    # One sound for all that one is told, in each of their browsers.
    await hand_over(tx, municipality_id, news.heads, now)


_KEEP = """
    INSERT INTO notification (id, municipality_id, account_id, kind, occasion, on_date, clock, told,
        due_at, send_at, until_at, state, sent_at, sent_with)
    SELECT id, $1, account_id, kind, occasion, on_date, clock, told, due_at, send_at, until_at, state,
        sent_at, sent_with
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::date[], $7::time[], $8::text[],
        $9::timestamptz[], $10::timestamptz[], $11::timestamptz[], $12::text[], $13::timestamptz[],
        $14::uuid[]) AS kept (id, account_id, kind, occasion, on_date, clock, told, due_at, send_at, until_at,
        state, sent_at, sent_with)
    ON CONFLICT (municipality_id, account_id, kind, occasion, on_date) DO UPDATE SET
        clock = EXCLUDED.clock, told = EXCLUDED.told, due_at = EXCLUDED.due_at, send_at = EXCLUDED.send_at,
        until_at = EXCLUDED.until_at, state = EXCLUDED.state, sent_at = EXCLUDED.sent_at,
        sent_with = EXCLUDED.sent_with
"""

_COUNT_ON = """
    UPDATE reminder_planned SET lessons = noted.lessons::jsonb
    FROM unnest($2::uuid[], $3::text[]) AS noted (id, lessons)
    WHERE municipality_id = $1 AND reminder_planned.id = noted.id
"""

_GONE = "UPDATE notification SET state = 'withdrawn' WHERE municipality_id = $1 AND id = ANY ($2)"

# What it carried stands in the inbox. No decision is lost by it: whatever is told with one is carried by it.
_UNTRUE = """
    UPDATE delivery SET state = 'failed', error = 'withdrawn', leased_until = NULL
    WHERE municipality_id = $1 AND notification_id = ANY ($2) AND state IN ('waiting', 'sent')
"""
