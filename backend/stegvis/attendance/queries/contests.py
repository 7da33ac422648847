"""What participants say is wrong of what was recorded of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.contests import Contest, ContestReason
from stegvis.attendance.model import ContestAnswer, ContestSays, Mark
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import Standing
from stegvis.participants.queries import VISIBLE, visible_to
from stegvis.rulebook.model import ActivityKind

MOST = 200
"""More than an office of 150 leaves unanswered; the oldest come first."""

_ANSWERED_SINCE = timedelta(days=30)

_CONTESTS = """
    SELECT contest.id, contest.participant_id, given_name || ' ' || family_name AS name, contest.slot_id,
        contest.on_date, coalesce(changed.moved_to, contest.on_date) AS held_on,
        coalesce(changed.starts, slot.starts) AS starts, coalesce(changed.ends, slot.ends) AS ends,
        activity.kind, activity.name AS activity, mark, late_minutes, says, made_at, received_at, answer,
        contest.reason, contest.note, staff.name AS answered_by, answered_at
    FROM attendance_contest AS contest
    JOIN participant ON participant.municipality_id = $1 AND participant.id = contest.participant_id
    JOIN slot ON slot.municipality_id = $1 AND slot.id = contest.slot_id
    JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1
        AND changed.slot_id = contest.slot_id AND changed.on_date = contest.on_date
    LEFT JOIN attendance_entry AS entry ON entry.municipality_id = $1
        AND entry.participant_id = contest.participant_id AND entry.slot_id = contest.slot_id
        AND entry.on_date = contest.on_date AND entry.superseded_by IS NULL
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = answered_by
    WHERE contest.municipality_id = $1 AND <which>
"""


def _contests(which: str) -> str:
    return _CONTESTS.replace("<which>", which)


async def contests_of_cases(tx: Transaction, actor: Actor, on: date) -> tuple[Contest, ...]:
    """Those of everybody whose case the actor works on.

    What waits first, the oldest on top; then what was answered in the last month.
    """
    rows = await tx.rows(_OF_CASES, *visible_to(actor, on), on - _ANSWERED_SINCE, MOST)
    return tuple(map(_contest, rows))


_WHOSE = f"""
    contest.participant_id IN (SELECT id FROM visible WHERE standing & {Standing.CASE.value} > 0)
    AND (answer IS NULL OR answered_at >= $10::date)
"""  # noqa: S608 - constants alone

_OF_CASES = f"""{VISIBLE} {_contests(_WHOSE)}
    ORDER BY answered_at IS NOT NULL, answered_at DESC, received_at, contest.id LIMIT $11
"""


async def own_contests(tx: Transaction, actor: Actor, since: date) -> tuple[Contest, ...]:
    """A participant's own, of hours since a day, the latest first."""
    rows = await tx.rows(_OWN, actor.municipality_id, actor.account_id, since, MOST)
    return tuple(map(_contest, rows))


_OWN = (
    _contests("contest.participant_id = $2 AND contest.on_date >= $3")
    + " ORDER BY contest.on_date DESC, received_at DESC, contest.id LIMIT $4"
)


async def contest_of(tx: Transaction, actor: Actor, participant_id: UUID, contest_id: UUID) -> Contest | None:
    """One of a participant whom the actor sees."""
    row = await tx.row(_ONE, actor.municipality_id, participant_id, contest_id)
    return _contest(row) if row else None


_ONE = _contests("contest.participant_id = $2 AND contest.id = $3")


async def disputed(
    tx: Transaction, actor: Actor, participant_ids: Collection[UUID]
) -> dict[UUID, frozenset[str]]:
    """The occurrences (`slot:date`) that some participants say are wrong, and nobody has answered."""
    rows = await tx.rows(
        """
        SELECT participant_id, array_agg(slot_id || ':' || on_date) AS occurrences FROM attendance_contest
        WHERE municipality_id = $1 AND participant_id = ANY ($2) AND answer IS NULL
        GROUP BY participant_id
        """,
        actor.municipality_id,
        list(participant_ids),
    )
    return {row["participant_id"]: frozenset(row["occurrences"]) for row in rows}


def _contest(row: Row) -> Contest:
    return Contest(
        id=row["id"],
        participant_id=row["participant_id"],
        name=row["name"],
        slot_id=row["slot_id"],
        on_date=row["on_date"],
        held_on=row["held_on"],
        starts=row["starts"],
        ends=row["ends"],
        kind=ActivityKind(row["kind"]),
        activity=row["activity"],
        mark=Mark(row["mark"]) if row["mark"] else None,
        late_minutes=row["late_minutes"],
        says=ContestSays(row["says"]),
        made_at=row["made_at"],
        received_at=row["received_at"],
        answer=ContestAnswer(row["answer"]) if row["answer"] else None,
        reason=ContestReason(row["reason"]) if row["reason"] else None,
        note=row["note"],
        answered_by=row["answered_by"],
        answered_at=row["answered_at"],
    )
