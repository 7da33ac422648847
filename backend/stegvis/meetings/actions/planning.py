"""Plan a meeting, change it, call it off, and prepare for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.queries.reviews import reviewed_plan
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, changed_meanwhile, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.meetings.actions.claim import BEFORE_END, claim, claim_to_run, finish
from stegvis.meetings.agenda import agenda
from stegvis.meetings.model import (
    AgendaCause,
    AttendeeRole,
    Invited,
    MeetingState,
    Notes,
    Planned,
    Room,
)
from stegvis.meetings.queries import room
from stegvis.meetings.queries.due import due
from stegvis.meetings.queries.lists import candidates
from stegvis.meetings.rules import line_faults, notes_faults, planned_faults, when_and_where
from stegvis.notifications.model import CALLED_OFF
from stegvis.plans.actions.claim import hold
from stegvis.plans.model import PlanRecord


async def plan_meeting(
    actor: Actor, key: UUID, participant_id: UUID, planned: Planned, *, now: datetime
) -> Room:
    """Plan a meeting; the participant is always asked.

    Args:
        actor: who works on the case.
        key: made by the form; it becomes the meeting's own.
        participant_id: whose meeting.
        planned: when, where and with whom.
        now: the instant.

    Raises:
        Refused: not seen, not their case, or no programme.
        InvalidInput: all that is wrong with it.
    """
    on, of = oslo_date(now), (participant_id, key)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.plan", participant_id, planned]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await hold(tx, actor, participant_id)
            known = await candidates(tx, actor, on, participant_id)
            record = await reviewed_plan(tx, actor, on, participant_id)
            if faults := planned_faults(planned, known, on):
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO meeting (id, municipality_id, participant_id, state, on_date, starts, minutes,
                    place, interpreter_language, interpreter_qualified, interpreter_mode, made_by, made_at)
                VALUES ($2, $1, $3, 'planned', $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                actor.municipality_id,
                key,
                participant_id,
                *_values(planned),
                actor.account_id,
                now,
            )
            participant = Invited(participant_id, AttendeeRole.PARTICIPANT)
            await _invite(tx, actor, key, planned, (participant, *planned.attendees), now)
            await write_agenda(tx, actor, on, key, record)
            after = {"on_date": planned.on_date}
            await finish(tx, actor, of, "meetings.planned", now=now, after=after)
        return await room(tx, actor, on, *of)


def _values(planned: Planned) -> tuple[object, ...]:
    spoken = planned.interpreter
    return (
        planned.on_date,
        planned.starts,
        planned.minutes,
        planned.place,
        spoken.language if spoken else None,
        spoken.qualified if spoken else None,
        spoken.mode if spoken else None,
    )


async def _invite(
    tx: Transaction,
    actor: Actor,
    meeting_id: UUID,
    planned: Planned,
    attendees: Iterable[Invited],
    now: datetime,
) -> None:
    knows = when_and_where(planned.on_date, planned.starts, planned.place)
    for each in attendees:
        await tx.execute(
            """
            INSERT INTO meeting_attendee
                (id, municipality_id, meeting_id, account_id, role, knows, knows_since)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (municipality_id, meeting_id, account_id) DO UPDATE SET role = excluded.role
            """,
            new_id(),
            actor.municipality_id,
            meeting_id,
            each.account_id,
            each.role,
            knows,
            now,
        )


async def _knows(tx: Transaction, actor: Actor, meeting_id: UUID, what: str, now: datetime) -> None:
    """Note what somebody knows who has changed a meeting themselves: nobody need tell them."""
    await tx.execute(
        """
        UPDATE meeting_attendee SET knows = $4, knows_since = $5
        WHERE municipality_id = $1 AND meeting_id = $2 AND account_id = $3
        """,
        actor.municipality_id,
        meeting_id,
        actor.account_id,
        what,
        now,
    )


async def write_agenda(tx: Transaction, actor: Actor, on: date, meeting_id: UUID, record: PlanRecord) -> None:
    """Write what is due as a meeting's agenda, in place of what was due before; own topics stay."""
    lines = agenda(await due(tx, actor, on, record), on)
    await tx.execute(
        """
        DELETE FROM meeting_item
        WHERE municipality_id = $1 AND meeting_id = $2 AND cause <> 'own_topic'
        """,
        actor.municipality_id,
        meeting_id,
    )
    own = {"municipality_id": actor.municipality_id, "meeting_id": meeting_id, "settled": False}
    rows = [
        own | {"id": new_id(), "position": position} | asdict(line) for position, line in enumerate(lines, 1)
    ]
    if rows:
        names = ", ".join(rows[0])
        await tx.execute(
            f"INSERT INTO meeting_item ({names})"  # noqa: S608 - names of ours
            f" SELECT {names} FROM jsonb_populate_recordset(NULL::meeting_item, $1::jsonb)",
            msgspec.json.encode(rows).decode(),
        )


async def change_meeting(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, planned: Planned, *, now: datetime
) -> Room:
    """Change when, where and with whom a meeting is that has not begun.

    Raises:
        Refused: not seen, not their case, begun already, or changed meanwhile.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.change", *of, planned]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            wanted = {MeetingState.PLANNED}
            found = await claim_to_run(tx, actor, on, of, wanted, expected_version)
            known = await candidates(tx, actor, on, of[0])
            if faults := planned_faults(planned, known, on):
                raise InvalidInput(faults)
            await tx.execute(
                """
                UPDATE meeting SET on_date = $3, starts = $4, minutes = $5, place = $6,
                    interpreter_language = $7, interpreter_qualified = $8, interpreter_mode = $9,
                    moved_at = CASE WHEN (on_date, starts, place) IS DISTINCT FROM ($3, $4, $6)
                        THEN $10 ELSE moved_at END
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                of[1],
                *_values(planned),
                now,
            )
            await tx.execute(
                """
                DELETE FROM meeting_attendee
                WHERE municipality_id = $1 AND meeting_id = $2 AND role <> 'participant'
                    AND account_id <> ALL ($3)
                """,
                actor.municipality_id,
                of[1],
                [each.account_id for each in planned.attendees],
            )
            await _invite(tx, actor, of[1], planned, planned.attendees, now)
            knows = when_and_where(planned.on_date, planned.starts, planned.place)
            await _knows(tx, actor, of[1], knows, now)
            before, after = {"on_date": found.meeting.on_date}, {"on_date": planned.on_date}
            await finish(tx, actor, of, "meetings.changed", now=now, before=before, after=after)
        return await room(tx, actor, on, *of)


async def cancel_meeting(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, *, now: datetime
) -> Room:
    """Call a meeting off, or break off one that has begun; what was written in the plan stays.

    Raises:
        Refused: not seen, not their case, over or summed up already, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.cancel", *of]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim_to_run(tx, actor, on, of, BEFORE_END, expected_version)
            # Before it is off: then nothing of it can be changed any more.
            await _knows(tx, actor, of[1], CALLED_OFF, now)
            await tx.execute(
                """
                UPDATE meeting SET state = 'cancelled', moved_at = $3
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                of[1],
                now,
            )
            await finish(tx, actor, of, "meetings.cancelled", now=now)
        return await room(tx, actor, on, *of)


async def prepare(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, notes: Notes, *, now: datetime
) -> Room:
    """Keep what somebody prepares in place of what they had; theirs alone until they share it.

    Raises:
        Refused: not seen, not invited, over already, or changed by themselves elsewhere meanwhile.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.prepare", *of, notes]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, BEFORE_END)
            if faults := notes_faults(notes):
                raise InvalidInput(faults)
            if found.meeting.prepared(actor.account_id).version != expected_version:
                raise changed_meanwhile()
            await tx.execute(
                """
                INSERT INTO meeting_preparation (id, municipality_id, meeting_id, account_id, choices, words,
                    language, shared, version, made_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)
                ON CONFLICT (municipality_id, meeting_id, account_id) DO UPDATE
                SET choices = excluded.choices, words = excluded.words, language = excluded.language,
                    shared = excluded.shared, version = meeting_preparation.version + 1,
                    made_at = excluded.made_at
                """,
                key,
                actor.municipality_id,
                of[1],
                actor.account_id,
                [f"{each.heading}:{each.topic}" for each in notes.choices],
                notes.words,
                actor.language,
                notes.shared,
                now,
            )
            # What was prepared is not for the log: it may never be shared.
            await finish(tx, actor, of, "meetings.prepared", now=now, after={"shared": notes.shared})
        return await room(tx, actor, on, *of)


async def keep_topic(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], item_id: UUID, text: str, *, now: datetime
) -> Room:
    """Put something of one's own on the agenda, or say it in other words.

    Raises:
        Refused: not seen, not invited, over already, or the key is of something else.
        InvalidInput: no words, or too many.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.keep_topic", *of, item_id, text]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim(tx, actor, on, of, BEFORE_END)
            if faults := line_faults(text):
                raise InvalidInput(faults)
            kept = await tx.execute(
                """
                INSERT INTO meeting_item (id, municipality_id, meeting_id, position, cause, text, settled)
                VALUES ($1, $2, $3, (SELECT coalesce(max(position), 0) + 1 FROM meeting_item
                    WHERE municipality_id = $2 AND meeting_id = $3), 'own_topic', $4, false)
                ON CONFLICT (municipality_id, id) DO UPDATE SET text = excluded.text
                WHERE meeting_item.meeting_id = excluded.meeting_id AND meeting_item.cause = 'own_topic'
                """,
                item_id,
                actor.municipality_id,
                of[1],
                text,
            )
            if kept.endswith(" 0"):
                raise not_found()
            await finish(tx, actor, of, "meetings.topic-kept", now=now)
        return await room(tx, actor, on, *of)


async def remove_topic(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], item_id: UUID, *, now: datetime
) -> Room:
    """Take an own topic off the agenda; what is due stays on it.

    Raises:
        Refused: not seen, not invited, over already, or there is no such topic.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.remove_topic", *of, item_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, BEFORE_END)
            own = {each.id for each in found.meeting.items if each.cause is AgendaCause.OWN_TOPIC}
            if item_id not in own:
                raise not_found()
            await tx.execute(
                "DELETE FROM meeting_item WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                item_id,
            )
            await finish(tx, actor, of, "meetings.topic-removed", now=now)
        return await room(tx, actor, on, *of)
