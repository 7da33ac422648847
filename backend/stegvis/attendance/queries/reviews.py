"""A plan with all that asks for another look at it: also what timetable and registers show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.plans.drafting import Life, review_by_life
from stegvis.plans.model import PlanRecord
from stegvis.plans.queries.record import plan_record
from stegvis.rulebook.model import ActivityKind


async def reviewed_plan(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> PlanRecord:
    """A participant's plan as `plan_record` gives it, and what has changed around them. One statement more.

    Raises:
        Refused: as `plan_record`.
    """
    # Whoever is not seen costs as much as whoever is: what decides that is asked last.
    row = await tx.row(_LIFE, actor.municipality_id, participant_id, on, ActivityKind.PART_TIME_WORK)
    record = await plan_record(tx, actor, on, participant_id)
    held = record.decided
    if row is None or held is None or held.decided_on is None:
        return record
    away = (row["away_from"], row["away_to"]) if row["away_from"] else None
    life = Life(_work.decode(row["work"] or "[]"), away)
    return replace(record, reviews=record.reviews + review_by_life(held.decided_on, life, on))


_work = msgspec.json.Decoder(list[tuple[date, date | None]])

_LIFE = """
    SELECT
        (SELECT json_agg(json_build_array(valid_from, valid_to)) FROM slot
         JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
         WHERE slot.municipality_id = $1 AND slot.participant_id = $2 AND kind = $4) AS work,
        away.first AS away_from, away.last AS away_to
    FROM (
        SELECT min(on_date) AS first, max(on_date) AS last FROM attendance_entry
        WHERE municipality_id = $1 AND participant_id = $2 AND superseded_by IS NULL AND mark = 'absent'
            AND on_date <= $3 AND on_date > coalesce((
                SELECT max(on_date) FROM attendance_entry
                WHERE municipality_id = $1 AND participant_id = $2 AND superseded_by IS NULL
                    AND mark <> 'absent' AND on_date <= $3), '-infinity')
    ) AS away
"""
