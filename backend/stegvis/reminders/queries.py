"""What somebody's reminders are worked out from; and whether a participant can be reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from stegvis.attendance.queries.absence import UNEXPLAINED, waiting_claims
from stegvis.attendance.queries.registers import Wanted, missing_registers
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek, instant
from stegvis.meetings.queries.ahead import Appointment, Duty, appointments, duties
from stegvis.notifications.model import Reachability, ReminderKind
from stegvis.notifications.rules import kinds_of, reach
from stegvis.participants.queries import people, themselves
from stegvis.reminders.model import Facts, MeetingTime, News, Task, Told
from stegvis.reminders.rules import NEWS_LASTS, UNEXPLAINED_AT
from stegvis.timetable.queries import planned

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from stegvis.accounts.model import Actor
    from stegvis.kit.db import Row, Transaction

EXPIRED_LATELY = timedelta(days=60)
"""Whose browser was ended by its push service within this, and has none since, was reached and is not."""


async def reachability(
    tx: Transaction, actor: Actor, participant_id: UUID, *, pushes: bool, now: datetime
) -> Reachability:
    """Whether a participant's phone makes a sound, by two statements.

    Args:
        tx: the open transaction.
        actor: who asks.
        participant_id: whose phone.
        pushes: whether any are sent from here.
        now: the instant (UTC).

    Raises:
        Refused: the actor does not see them.
    """
    seen = await people(tx, actor, oslo_date(now), [participant_id])
    row = await tx.row(_REACH, actor.municipality_id, participant_id, now - EXPIRED_LATELY)
    if row is None or participant_id not in seen:
        raise not_found()
    state = reach(row["active"], row["failing"], expired=row["expired"], pushes=pushes)
    return Reachability(state, row["active"], row["shown_at"])


_REACH = """
    SELECT count(*) FILTER (WHERE ended_at IS NULL) AS active,
        count(*) FILTER (WHERE ended_at IS NULL AND failing_since IS NOT NULL) AS failing,
        coalesce(bool_or(ended_reason = 'expired' AND ended_at > $3), false) AS expired,
        max(shown_at) AS shown_at
    FROM push_subscription WHERE municipality_id = $1 AND account_id = $2
"""


async def sweep_is_late(now: datetime, since: datetime, after: timedelta) -> bool:
    """Whether some municipality's reminders were last looked at too long ago.

    Args:
        now: the instant (UTC).
        since: when whoever asks began: before that they cannot know whether anybody worked.
        after: so long may it be ago; nothing: it is never late.
    """
    if not after or now - since <= after:
        return False
    async with db.front_door() as tx:
        # Where none was ever swept, there is no worker that reminds.
        swept_at: datetime | None = await tx.value("SELECT min(swept_at) FROM reminder_sweep")
    return swept_at is not None and now - swept_at > after


# ------------------------------------------------------------------------------ what the planner sees

_AHEAD = timedelta(days=3)
_BACK = timedelta(days=1)

REMEMBERS = timedelta(days=14)
"""What was told of a day that is longer ago than this is not looked at any more, unless it was a change."""


async def facts(tx: Transaction, actors: Sequence[Actor], now: datetime) -> dict[UUID, Facts]:
    """Some people of one municipality as the planner sees them.

    Participants in a fixed number of statements; of staff each is asked for, since each sees other people.

    Args:
        tx: the open transaction.
        actors: who they are; of one municipality, one or more.
        now: the instant (UTC).
    """
    today = oslo_date(now)
    window = (today - _BACK, today + _AHEAD)
    key = (actors[0].municipality_id, [each.account_id for each in actors])
    meetings = _by_account(await appointments(tx, *key, *window, now - NEWS_LASTS))
    tasks = _by_account(await duties(tx, *key, *window))
    told = _grouped(await tx.rows(_TOLD, *key, today - REMEMBERS))
    staff = [each for each in actors if each.is_staff]
    found = await _of_participants(tx, [each for each in actors if not each.is_staff], now)
    for each in staff:
        found[each.account_id] = await _of_staff(tx, each, now)
    for each in staff:
        met, has = meetings.get(each.account_id, ()), tasks.get(each.account_id, ())
        seen = await _seen(tx, each, today, {of.participant_id for of in (*met, *has)})
        meetings[each.account_id] = [of for of in met if of.participant_id in seen]
        tasks[each.account_id] = [of for of in has if of.participant_id in seen]
    return {
        account_id: replace(
            each,
            told={
                row["what"]: Told(row["told"], row["number"], row["sent_at"])
                for row in told.get(account_id, ())
            },
            meetings=tuple(MeetingTime(*of[2:]) for of in meetings.get(account_id, ())),
            tasks=tuple(Task(of.task_id, of.due_on) for of in tasks.get(account_id, ())),
        )
        for account_id, each in found.items()
    }


_Ahead = TypeVar("_Ahead", Appointment, Duty)


def _by_account(found: Iterable[_Ahead]) -> dict[UUID, list[_Ahead]]:
    by_account: dict[UUID, list[_Ahead]] = {}
    for each in found:
        by_account.setdefault(each.account_id, []).append(each)
    return by_account


async def _seen(tx: Transaction, actor: Actor, today: date, participant_ids: Collection[UUID]) -> set[UUID]:
    """Those whom a member of staff has to do with still: access ends, and an invitation with it."""
    return {*await people(tx, actor, today, participant_ids)} if participant_ids else set()


async def _of_participants(tx: Transaction, actors: Sequence[Actor], now: datetime) -> dict[UUID, Facts]:
    if not actors:
        return {}
    today = oslo_date(now)
    key = (actors[0].municipality_id, [each.account_id for each in actors])
    persons = await themselves(tx, *key)
    first, last = IsoWeek.of(today - _BACK), IsoWeek.of(today + _AHEAD)
    weeks = [first] if first == last else [first, last]
    planned_for = await planned(tx, actors[0], list(persons.values()), first.monday, last.sunday)
    news = _grouped(await tx.rows(_NEWS, *key, now - NEWS_LASTS))
    missed = _grouped(await tx.rows(_MISSED, *key, today - timedelta(days=NEWS_LASTS.days)))
    away = _grouped(await tx.rows(_AWAY, *key, today - _BACK, today + _AHEAD))
    return {
        person.id: Facts(
            days=tuple(
                day
                for week in planned_for.week_plans(person, weeks)
                for day in week.days
                if today - _BACK <= day.date <= today + _AHEAD
            ),
            news=(
                *(
                    News(ReminderKind(row["kind"]), str(row["id"]), row["since"])
                    for row in news.get(person.id, ())
                ),
                *(_missed(row["held_on"]) for row in missed.get(person.id, ())),
            ),
            away=frozenset(row["day"] for row in away.get(person.id, ())),
        )
        for person in persons.values()
    }


def _grouped(rows: Iterable[Row]) -> dict[UUID, list[Row]]:
    grouped: dict[UUID, list[Row]] = {}
    for row in rows:
        grouped.setdefault(row["whose"], []).append(row)
    return grouped


def _missed(day: date) -> News:
    since = instant(day, UNEXPLAINED_AT)
    return News(ReminderKind.ABSENCE_UNEXPLAINED, day.isoformat(), since)


# What somebody asked for is answered, and what costs money is told to whoever asked for nothing too. So large
# a deduction that it can be appealed is a decision by itself (integreringsloven § 46 g).
_NEWS = """
    SELECT participant_id AS whose, 'claim_decided' AS kind, id, decided_at AS since FROM absence_decision
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND (claim_id IS NOT NULL OR NOT approved)
        AND revoked_at IS NULL AND decided_at > $3
    UNION ALL
    SELECT participant_id, 'plan_decided', id, decided_at FROM plan_version
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND state = 'decided' AND decided_at > $3
    UNION ALL
    SELECT participant_id, 'deduction_decided', id, locked_at FROM month_lock
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND appealable AND locked_at > $3
"""

# Who has told of an absence has explained it, whatever is decided later.
_MISSED = f"""
    SELECT DISTINCT participant_id AS whose, held_on
    FROM ({UNEXPLAINED} AND entry.participant_id = ANY ($2) AND entry.on_date >= $3) AS missed
    WHERE NOT EXISTS (
        SELECT FROM absence_claim AS claim
        WHERE claim.municipality_id = $1 AND claim.participant_id = missed.participant_id
            AND withdrawn_at IS NULL AND held_on BETWEEN starts_on AND ends_on
            AND (starts_at IS NULL OR starts_at < missed.ends AND ends_at > missed.starts))
"""  # noqa: S608 - constants alone

# Who was told that they may not stay away is expected. Parental leave and long illness are decided without
# anybody's having asked for them here.
_AWAY = """
    SELECT participant_id AS whose, day::date AS day FROM absence_claim AS claim,
        generate_series(greatest(starts_on, $3::date), least(ends_on, $4::date), '1 day') AS day
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND withdrawn_at IS NULL AND starts_at IS NULL
        AND starts_on <= $4 AND ends_on >= $3
        AND NOT EXISTS (
            SELECT FROM absence_decision AS decision
            WHERE decision.municipality_id = $1 AND decision.claim_id = claim.id AND revoked_at IS NULL
                AND NOT approved)
    UNION
    SELECT participant_id, day::date FROM absence_decision,
        generate_series(greatest(starts_on, $3::date), least(ends_on, $4::date), '1 day') AS day
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND revoked_at IS NULL AND approved
        AND starts_at IS NULL AND starts_on <= $4 AND ends_on >= $3
"""

# The last that was told of a lesson or a meeting, and the highest number that a change of it has: what came
# too late was told to nobody, and has its number all the same. Of changes all are looked at, however long ago
# the day is that they name: what is moved to and fro has had many days.
_TOLD = """
    SELECT DISTINCT ON (whose, what) whose, what, told, sent_at,
        max(number) OVER (PARTITION BY whose, what) AS number
    FROM (
        SELECT account_id AS whose, split_part(split_part(occasion, '#', 1), ' ', 1) AS what, sent_at,
            CASE state WHEN 'sent' THEN told ELSE '' END AS told,
            coalesce(nullif(split_part(occasion, '#', 2), '')::int, 0) AS number
        FROM notification
        WHERE municipality_id = $1 AND account_id = ANY ($2) AND told IS NOT NULL
            AND state IN ('sent', 'late')
            AND (on_date >= $3 OR kind IN ('lesson_changed', 'meeting_changed'))
    ) AS changes
    ORDER BY whose, what, sent_at DESC NULLS LAST
"""


async def _of_staff(tx: Transaction, actor: Actor, now: datetime) -> Facts:
    today = oslo_date(now)
    if today.isoweekday() > 5 or today in public_holidays(today, today):  # noqa: PLR2004 - Friday
        return Facts()
    only = frozenset({today})
    kinds = kinds_of(actor)
    missing = claims = False
    if ReminderKind.REGISTERS_MISSING in kinds:
        found = await missing_registers(tx, actor, now, Wanted(weeks=1), first=1)
        missing = any(each.lesson.date == today for each in found.lessons)
    if ReminderKind.CLAIMS_WAITING in kinds:
        claims = (await waiting_claims(tx, actor, today, unit_id=None, first=1, after=None)).total > 0
    return Facts(
        registers_missing=only if missing else frozenset(), claims_waiting=only if claims else frozenset()
    )
