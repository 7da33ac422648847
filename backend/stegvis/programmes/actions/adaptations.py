"""Adapt the weeks of a programme to the person, inside full time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.programmes import rules
from stegvis.programmes.actions.claim import claim, finish
from stegvis.programmes.model import Adaptation, ProgrammeRecord
from stegvis.programmes.queries import programme_record


async def adapt(
    actor: Actor, participant_id: UUID, new: Adaptation, expected_version: int, *, now: datetime
) -> ProgrammeRecord:
    """Let so many minutes of some weeks be spent otherwise than in activities; no target is lowered.

    The adaptation's own key, made by the form, is what makes it count once.

    Raises:
        Refused: not seen, not their case, ended, or changed meanwhile.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.adapt", participant_id, new]
        if await first_time(tx, actor.municipality_id, actor.account_id, new.id, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            if found.programme.ended_on is not None:
                raise Refused("programmes.ended")
            if faults := rules.adaptation_faults(new, found.week_minutes, found.adaptations):
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO adaptation
                    (id, municipality_id, programme_id, valid_from, valid_to, weekly_minutes, reason)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                new.id,
                actor.municipality_id,
                found.programme.id,
                new.valid_from,
                new.valid_to,
                new.weekly_minutes,
                new.reason,
            )
            await _raise_version(tx, actor, found)
            after = {
                "adaptation": new.id,
                "valid_from": new.valid_from,
                "valid_to": new.valid_to,
                "weekly_minutes": new.weekly_minutes,
                "reason": new.reason,
            }
            await finish(tx, actor, found, "programmes.adapted", now=now, after=after)
        return await programme_record(tx, actor, on, participant_id)


async def end_adaptation(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    adaptation_id: UUID,
    last_day: date,
    expected_version: int,
    *,
    now: datetime,
) -> ProgrammeRecord:
    """Let an adaptation end on an earlier day; one that would end before it begins has never been.

    Raises:
        Refused: not seen, not their case, no such adaptation, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.end_adaptation", participant_id, adaptation_id, last_day]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            old = next((each for each in found.adaptations if each.id == adaptation_id), None)
            if old is None:
                raise not_found()
            ends = min(last_day, old.valid_to)
            if ends < old.valid_from:
                await tx.execute(
                    "DELETE FROM adaptation WHERE municipality_id = $1 AND id = $2",
                    actor.municipality_id,
                    adaptation_id,
                )
            else:
                await tx.execute(
                    "UPDATE adaptation SET valid_to = $3 WHERE municipality_id = $1 AND id = $2",
                    actor.municipality_id,
                    adaptation_id,
                    ends,
                )
            await _raise_version(tx, actor, found)
            await finish(
                tx,
                actor,
                found,
                "programmes.adaptation-ended",
                now=now,
                before={"adaptation": adaptation_id, "valid_to": old.valid_to},
                after={"valid_to": max(ends, old.valid_from - timedelta(days=1))},
            )
        return await programme_record(tx, actor, on, participant_id)


async def _raise_version(tx: Transaction, actor: Actor, found: ProgrammeRecord) -> None:
    """So that whoever works on the same programme is told that it is another now."""
    await tx.execute(
        "UPDATE programme SET id = id WHERE municipality_id = $1 AND id = $2",
        actor.municipality_id,
        found.programme.id,
    )
