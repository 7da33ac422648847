"""Say what is known of a programme, what it waits for, and when it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.participants.model import DelayReason
from stegvis.programmes import rules
from stegvis.programmes.actions.claim import claim, finish, others_of
from stegvis.programmes.decisions import MOVES_THE_END
from stegvis.programmes.model import Condition, Facts, ProgrammeRecord
from stegvis.programmes.queries import frame_with, programme_record


async def record_facts(
    actor: Actor, key: UUID, participant_id: UUID, facts: Facts, expected_version: int, *, now: datetime
) -> ProgrammeRecord:
    """Set the facts of a programme that has not ended.

    Raises:
        Refused: not seen, not their case, ended, or changed meanwhile.
        InvalidInput: all that is wrong with the facts.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.record_facts", participant_id, facts]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            _must_run(found)
            frame = await frame_with(tx, actor, on, participant_id, facts, None)
            if faults := rules.facts_faults(facts, frame, on):
                raise InvalidInput(faults)
            await _save_facts(tx, actor, found, facts)
            before = asdict(rules.facts_of(found.programme))
            await finish(
                tx,
                actor,
                found,
                "programmes.facts-recorded",
                now=now,
                before=_differing(before, asdict(facts)),
                after=_differing(asdict(facts), before),
            )
        return await programme_record(tx, actor, on, participant_id)


def _must_run(found: ProgrammeRecord) -> None:
    if found.programme.ended_on is not None:
        raise Refused("programmes.ended")


async def _save_facts(tx: Transaction, actor: Actor, found: ProgrammeRecord, facts: Facts) -> None:
    await tx.execute(
        """
        UPDATE programme SET permit_type = $3, permit_on = $4, settled_on = $5, claimed_on = $6,
            offered_on = $7, education_level = $8, end_goal = $9, track = $10, weekly_target = $11,
            target_reason = $12
        WHERE municipality_id = $1 AND id = $2
        """,
        actor.municipality_id,
        found.programme.id,
        *(getattr(facts, each.name) for each in fields(Facts)),
    )


def _differing(these: dict[str, object], those: dict[str, object]) -> dict[str, object]:
    """What differs, without the words of a reason: that it was changed is enough."""
    changed = {name: value for name, value in these.items() if value != those[name]}
    return changed | ({"target_reason": "changed"} if "target_reason" in changed else {})


async def start_programme(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    starts_on: date,
    planned_end_on: date | None,
    delay_reason: DelayReason | None,
    expected_version: int,
    *,
    now: datetime,
) -> ProgrammeRecord:
    """Set the day on which a programme begins, or began, and its planned end.

    Without a planned end it lasts as long as its frame allows. A start after the three months of § 12 has
    a reason, which is kept. A start can be put right until its end has been extended.

    Raises:
        Refused: not seen, not their case, ended, extended since, or changed meanwhile.
        InvalidInput: all that stands against it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.start_programme", participant_id, starts_on, planned_end_on, delay_reason]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            _must_run(found)
            if any(each.stands and each.kind in MOVES_THE_END for each in found.decisions):
                raise Refused("programmes.extended-since")
            programme = found.programme
            frame = await frame_with(tx, actor, on, participant_id, rules.facts_of(programme), starts_on)
            reason = delay_reason if rules.started_late(replace(programme, starts_on=starts_on)) else None
            if faults := rules.start_faults(
                programme, others_of(found), frame, starts_on, planned_end_on, has_reason=reason is not None
            ):
                raise InvalidInput(faults)
            ends_on = planned_end_on or frame.last_day
            await tx.execute(
                """
                UPDATE programme SET starts_on = $3, planned_end_on = $4, delay_reason = $5
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                programme.id,
                starts_on,
                ends_on,
                reason,
            )
            await finish(
                tx,
                actor,
                found,
                "programmes.started",
                now=now,
                before={
                    "starts_on": programme.starts_on,
                    "planned_end_on": programme.planned_end_on,
                    "delay_reason": programme.delay_reason,
                },
                after={"starts_on": starts_on, "planned_end_on": ends_on, "delay_reason": reason},
            )
        return await programme_record(tx, actor, on, participant_id)


async def settle_conditions(
    actor: Actor, key: UUID, participant_id: UUID, changes: Sequence[Condition], *, now: datetime
) -> ProgrammeRecord:
    """Say how far things have come that a start waits for, and who has them.

    No version is asked for: each condition is a line of its own, and the last word about it counts.

    Raises:
        Refused: not seen, or not their case.
        InvalidInput: a day that cannot be.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.settle_conditions", participant_id, changes]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            if faults := rules.condition_faults(changes, on):
                raise InvalidInput(faults)
            before = {each.kind: each for each in found.conditions}
            for change in changes:
                await _settle(tx, actor, found, change, on)
            await finish(
                tx,
                actor,
                found,
                "programmes.conditions-settled",
                now=now,
                before={change.kind: before[change.kind].state for change in changes},
                after={change.kind: change.state for change in changes},
            )
        return await programme_record(tx, actor, on, participant_id)


async def _settle(tx: Transaction, actor: Actor, found: ProgrammeRecord, change: Condition, on: date) -> None:
    await tx.execute(
        """
        INSERT INTO start_condition
            (id, municipality_id, programme_id, kind, state, holder, due_on, settled_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (municipality_id, programme_id, kind) DO UPDATE
        SET state = excluded.state, holder = excluded.holder, due_on = excluded.due_on,
            settled_on = CASE WHEN start_condition.state = excluded.state
                THEN start_condition.settled_on ELSE excluded.settled_on END
        """,
        new_id(),
        actor.municipality_id,
        found.programme.id,
        change.kind,
        change.state,
        change.holder,
        change.due_on,
        None if change.is_open else change.settled_on or on,
    )
