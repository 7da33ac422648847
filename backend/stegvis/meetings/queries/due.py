"""What is due in a case on a day, as an agenda asks it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.queries.absence import CLAIM_WAITS, CONTEST_WAITS
from stegvis.kit.db import Transaction
from stegvis.meetings.agenda import Due
from stegvis.participants.rules import current_programme
from stegvis.plans.model import PlanRecord
from stegvis.programmes.queries import adapted_minutes
from stegvis.timetable.queries.forecast import participant_forecast

LOOKS_AHEAD = 6
"""Weeks whose hours a meeting can still do something about."""


async def due(tx: Transaction, actor: Actor, on: date, record: PlanRecord) -> Due:
    """What is due in the case of a plan that whoever asks works on.

    Raises:
        Refused: the actor does not see the participant.
    """
    participant_id: UUID = record.person.id
    row = await tx.row(_WAITING, actor.municipality_id, participant_id)
    ahead = await participant_forecast(tx, actor, on, participant_id, LOOKS_AHEAD)
    assert row is not None  # noqa: S101 - it counts, and so is always there
    weeks = [each.week for each in ahead.weeks]
    adapted = (await adapted_minutes(tx, actor, [record.person], weeks))[participant_id]
    programme = current_programme(record.person.programmes, on)
    return Due(
        has_plan=record.decided is not None,
        has_draft=record.open is not None,
        gaps=len(record.gaps),
        reviews=record.reviews,
        goals=record.decided.goals if record.decided else (),
        weeks_below=[each.week.monday for each in ahead.weeks if each.gap_minutes > adapted[each.week]],
        contests=row["contests"],
        claims=row["claims"],
        ends_on=programme.planned_end_on if programme else None,
        open_tasks=row["tasks"],
    )


_WAITING = f"""
    SELECT
        (SELECT count(*) FROM attendance_contest AS contest
         WHERE municipality_id = $1 AND participant_id = $2 AND {CONTEST_WAITS}) AS contests,
        (SELECT count(*) FROM absence_claim AS claim
         WHERE claim.municipality_id = $1 AND claim.participant_id = $2 AND {CLAIM_WAITS}) AS claims,
        (SELECT coalesce(array_agg(due_on), '{{}}') FROM meeting_task AS task
         JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = task.meeting_id
         WHERE task.municipality_id = $1 AND meeting.participant_id = $2 AND meeting.state = 'held'
            AND done_on IS NULL) AS tasks
"""  # noqa: S608 - constants alone
