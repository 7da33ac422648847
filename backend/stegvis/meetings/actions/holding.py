"""Start a meeting, sum it up, take the participant's answer, and end it with minutes that stay."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.queries.reviews import reviewed_plan
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, changed_meanwhile
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.meetings.actions.claim import claim, claim_to_run, finish, must_run, on_table
from stegvis.meetings.actions.planning import write_agenda
from stegvis.meetings.model import GOING_ON, Interpreter, MeetingState, Room, Said
from stegvis.meetings.queries import room
from stegvis.meetings.queries.lists import meetings_of
from stegvis.meetings.rules import interpreter_faults, said_faults, takes_view
from stegvis.plans.actions.drafts import begin_draft
from stegvis.plans.model import PlanState, SigningMethod
from stegvis.plans.queries.record import versions


async def start_meeting(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, *, now: datetime
) -> Room:
    """Lay the plan on the table: the draft that is being made, or a new one like the plan that holds.

    Raises:
        Refused: not seen, not their case, not planned any more, changed meanwhile, or another meeting with
            the participant is going on.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.start", *of]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim_to_run(tx, actor, on, of, {MeetingState.PLANNED}, expected_version)
            if any(each.state in GOING_ON for each in await meetings_of(tx, actor, on, of[0])):
                raise Refused("meetings.running-already")
            record = await reviewed_plan(tx, actor, on, of[0])
            plan_id = record.open.id if record.open else new_id()
            if record.open is None:
                await begin_draft(tx, actor, plan_id, record, now=now)
                record = await reviewed_plan(tx, actor, on, of[0])
            await write_agenda(tx, actor, on, of[1], record)
            await tx.execute(
                """
                UPDATE meeting SET state = 'running', plan_version_id = $3, before_version_id = $4,
                    started_at = $5, started_by = $6
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                of[1],
                plan_id,
                record.decided.id if record.decided else None,
                now,
                actor.account_id,
            )
            await finish(tx, actor, of, "meetings.started", now=now)
        return await room(tx, actor, on, *of)


async def record_presence(
    actor: Actor,
    key: UUID,
    of: tuple[UUID, UUID],
    expected_version: int,
    present: Collection[UUID],
    interpreter: Interpreter | None,
    *,
    now: datetime,
) -> Room:
    """Record who of those who were asked are there, and who interprets; None: nobody does.

    Raises:
        Refused: not seen, not their case, not going on, or changed meanwhile.
        InvalidInput: no such language.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.record_presence", *of, sorted(present), interpreter]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim_to_run(tx, actor, on, of, GOING_ON, expected_version)
            if faults := interpreter_faults(interpreter):
                raise InvalidInput(faults)
            await tx.execute(
                """
                UPDATE meeting_attendee SET present = account_id = ANY ($3)
                WHERE municipality_id = $1 AND meeting_id = $2
                """,
                actor.municipality_id,
                of[1],
                list(present),
            )
            await tx.execute(
                """
                UPDATE meeting SET interpreter_language = $3, interpreter_qualified = $4,
                    interpreter_mode = $5
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                of[1],
                interpreter.language if interpreter else None,
                interpreter.qualified if interpreter else None,
                interpreter.mode if interpreter else None,
            )
            await finish(tx, actor, of, "meetings.presence-recorded", now=now)
        return await room(tx, actor, on, *of)


async def sum_up(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, *, now: datetime
) -> Room:
    """Let the plan stand still, so that the participant can say what they think of what was changed.

    Raises:
        Refused: not seen, not their case, not running, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.sum_up", *of]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim_to_run(tx, actor, on, of, {MeetingState.RUNNING}, expected_version)
            await tx.execute(
                "UPDATE meeting SET state = 'summing_up' WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                of[1],
            )
            await finish(tx, actor, of, "meetings.summed-up", now=now)
        return await room(tx, actor, on, *of)


async def resume(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, *, now: datetime
) -> Room:
    """Go on after all. An answer falls away: what it was given to is changed now.

    Raises:
        Refused: not seen, not their case, not summed up, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.resume", *of]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim_to_run(tx, actor, on, of, {MeetingState.SUMMING_UP}, expected_version)
            await _forget_answer(tx, actor, of[1])
            await tx.execute(
                "UPDATE meeting SET state = 'running' WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                of[1],
            )
            await finish(tx, actor, of, "meetings.resumed", now=now)
        return await room(tx, actor, on, *of)


async def _forget_answer(tx: Transaction, actor: Actor, meeting_id: UUID) -> None:
    await tx.execute(
        "DELETE FROM meeting_answer WHERE municipality_id = $1 AND meeting_id = $2",
        actor.municipality_id,
        meeting_id,
    )


async def answer(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_edition: int, said: Said, *, now: datetime
) -> Room:
    """Keep what the participant says to the summary: on their phone, or as staff were told it.

    Said again before the end, it takes the former's place.

    Raises:
        Refused: not seen, not theirs to record, not summed up, said through an interpreter whom nobody has
            recorded, or the draft has been changed since it was read.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.answer", *of, expected_edition, said]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, {MeetingState.SUMMING_UP})
            if actor.is_staff:
                must_run(found)
            if faults := said_faults(said, on_phone=not actor.is_staff):
                raise InvalidInput(faults)
            if on_table(found).edition != expected_edition:
                raise changed_meanwhile()
            through = said.how is SigningMethod.ORALLY_THROUGH_INTERPRETER
            spoken = found.meeting.interpreter if through else None
            if through and (spoken is None or spoken.qualified is None):
                raise Refused("meetings.no-interpreter")
            await tx.execute(
                """
                INSERT INTO meeting_answer (id, municipality_id, meeting_id, kind, words, language, how,
                    interpreter_language, interpreter_qualified, edition, on_date, recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                ON CONFLICT (municipality_id, meeting_id) DO UPDATE
                SET kind = excluded.kind, words = excluded.words, language = excluded.language,
                    how = excluded.how, interpreter_language = excluded.interpreter_language,
                    interpreter_qualified = excluded.interpreter_qualified, edition = excluded.edition,
                    on_date = excluded.on_date, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at
                """,
                key,
                actor.municipality_id,
                of[1],
                said.kind,
                said.words,
                said.language,
                said.how,
                spoken.language if spoken else None,
                spoken.qualified if spoken else None,
                expected_edition,
                on,
                actor.account_id,
                now,
            )
            after = {"answer": said.kind, "method": said.how}
            await finish(tx, actor, of, "meetings.answered", now=now, after=after)
        return await room(tx, actor, on, *of)


async def end_meeting(
    actor: Actor,
    key: UUID,
    of: tuple[UUID, UUID],
    expected_version: int,
    *,
    without_answer: bool,
    now: datetime,
) -> Room:
    """End a meeting; from then on its minutes are frozen, with what was changed in the plan.

    What the participant said in words becomes their view in the draft, unless one was written there during
    the meeting (§ 15: on disagreement the municipality decides, and the participant's view is kept).

    Raises:
        Refused: not seen, not their case, not summed up, changed meanwhile, or without an answer that counts.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.end", *of, without_answer]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim_to_run(tx, actor, on, of, {MeetingState.SUMMING_UP}, expected_version)
            counts = found.meeting.answer is not None and not found.answer_is_stale
            if not counts and not without_answer:
                raise Refused("meetings.not-answered")
            if not counts:
                await _forget_answer(tx, actor, of[1])
            else:
                await _keep_view(tx, actor, found)
            await tx.execute(
                """
                UPDATE meeting SET state = 'held', difference = $3, ended_at = $4, ended_by = $5
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                of[1],
                msgspec.json.encode(found.difference).decode(),
                now,
                actor.account_id,
            )
            after = {"answer": found.meeting.answer.kind if counts and found.meeting.answer else None}
            await finish(tx, actor, of, "meetings.held", now=now, after=after)
        return await room(tx, actor, on, *of)


async def _keep_view(tx: Transaction, actor: Actor, found: Room) -> None:
    draft, said = on_table(found), found.meeting.answer
    if said is None or not said.words or draft.state is not PlanState.DRAFT:
        return
    every = await versions(tx, actor.municipality_id, found.meeting.participant_id)
    before = next((each for each in every if each.id == found.meeting.before_id), None)
    if takes_view(draft.content, before.content if before else None):
        await tx.execute(
            """
            UPDATE plan_version SET participant_view = $3, participant_view_language = $4
            WHERE municipality_id = $1 AND id = $2
            """,
            actor.municipality_id,
            draft.id,
            said.words,
            said.language,
        )
