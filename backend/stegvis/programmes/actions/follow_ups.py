"""Say where somebody is one year after the end."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.programmes.actions.claim import claim, finish
from stegvis.programmes.follow_up import follow_up_faults
from stegvis.programmes.model import FollowUp, ProgrammeRecord
from stegvis.programmes.queries import programme_record


async def record_follow_up(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    programme_id: UUID | None,
    told: FollowUp,
    *,
    now: datetime,
) -> ProgrammeRecord:
    """Record what somebody mainly does about a year after a programme ended; said again, it is put right.

    Args:
        actor: who records it.
        key: made by the form.
        participant_id: about whom.
        programme_id: which of their programmes; None: the one to speak of.
        told: what they do, and when that was.
        now: the instant.

    Raises:
        Refused: not seen, not their case, or the programme has not ended.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.record_follow_up", participant_id, programme_id, told]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, programme_id=programme_id)
            if found.programme.ended_on is None:
                raise Refused("programmes.not-ended")
            if faults := follow_up_faults(told, found.programme.ended_on, on):
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO follow_up (id, municipality_id, programme_id, on_date, main_activity,
                    work_percent, recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (municipality_id, programme_id) DO UPDATE
                SET on_date = excluded.on_date, main_activity = excluded.main_activity,
                    work_percent = excluded.work_percent, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at
                """,
                new_id(),
                actor.municipality_id,
                found.programme.id,
                told.on_date,
                told.main_activity,
                told.work_percent,
                actor.account_id,
                now,
            )
            before = asdict(found.follow_up) if found.follow_up else None
            verb = "programmes.followed-up"
            await finish(tx, actor, found, verb, now=now, before=before, after=asdict(told))
        return await programme_record(tx, actor, on, participant_id, programme_id)
