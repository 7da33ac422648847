"""Change one lesson: cancel it, move it, let a substitute take it, give an extra one; and undo that."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, not_found
from stegvis.kit.revisions import touch
from stegvis.timetable.actions.kept import (
    ClashesFound,
    Outcome,
    give_sight,
    held_slot,
    impossible_refused,
    is_new,
    refuse_if,
    require_version,
    take_sight,
    tell,
    turn_back,
)
from stegvis.timetable.keeping import LONGEST_NOTE, combined, require_possible, require_undoable
from stegvis.timetable.model import ExceptionKind, SlotException
from stegvis.timetable.queries.held import Held, calendar_of, teacher_faults
from stegvis.timetable.queries.keeping import require_reader
from stegvis.timetable.queries.proposals import clashes_of_lesson

_VERBS = {
    ExceptionKind.CANCELLED: "lesson-cancelled",
    ExceptionKind.MOVED: "lesson-moved",
    ExceptionKind.SUBSTITUTE: "substitute-given",
    ExceptionKind.EXTRA: "extra-lesson-given",
}


async def change_lesson(
    actor: Actor,
    key: UUID,
    wanted: SlotException,
    *,
    expected_version: int | None,
    accepted: bool,
    now: datetime,
) -> Outcome:
    """Say what is different on one date of a slot.

    A substitute sees the group, or the participant, on the day of the lesson and no other.

    Args:
        actor: who changes it.
        key: the form's own.
        wanted: the slot, the date that it gave the lesson, and what shall be different.
        expected_version: of what the form showed to be different already; None: nothing was.
        accepted: the actor has read what it clashes with.
        now: the instant.

    Raises:
        Refused: there is no such slot to the actor, it is not theirs to keep on that day, it has changed
            meanwhile, the day has passed, or attendance is recorded and would be that of another hour.
        InvalidInput: something in the form cannot be.
    """
    require_reader(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            held = await held_slot(tx, actor, today, wanted.slot_id)
            current = held.on(wanted.on_date)
            _require_keeper(actor, held, wanted, current)
            if not await is_new(tx, actor, key, ("timetable.lesson-changed", wanted), now):
                return Outcome(saved=True)
            require_version(held.keys[wanted.on_date][1] if current else None, expected_version)
            said = await _possible(tx, actor, held, wanted, current, today)
            found = await clashes_of_lesson(tx, actor, today, held.slot, held.exceptions, said)
            turn_back(found, accepted=accepted)
            await _write(tx, actor, held, key, said)
            await take_sight(tx, actor, held.owner, [current] if current else [], today)
            await give_sight(tx, actor, held.owner, held.slot, said)
            before = told_of(held, current) if current else None
            await tell(
                tx, actor, _VERBS[said.kind], held.slot.id, now, before=before, after=told_of(held, said)
            )
            await touch(tx, actor.municipality_id, [held.owner.scope])
    except ClashesFound as unsaved:
        return Outcome(saved=False, clashes=unsaved.clashes)
    return Outcome(saved=True)


async def undo_lesson(
    actor: Actor, key: UUID, slot_id: UUID, on: date, *, expected_version: int, now: datetime
) -> None:
    """Let a date of a slot be as its slot says again, while it has not passed.

    Raises:
        Refused: there is no such slot to the actor, or nothing different then; it is not theirs to keep on
            that day, it has changed meanwhile, the day has passed, or attendance is recorded and would be
            that of another hour.
    """
    require_reader(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        held = await held_slot(tx, actor, today, slot_id)
        if not await is_new(tx, actor, key, ("timetable.lesson-undone", slot_id, on), now):
            return
        current = held.on(on)
        if current is None:
            raise not_found()
        _require_keeper(actor, held, current, None)
        require_version(held.keys[on][1], expected_version)
        require_undoable(held.slot, current, today, marked=on in held.marked)
        await tx.execute("DELETE FROM slot_exception WHERE id = $1", held.keys[on][0])
        await take_sight(tx, actor, held.owner, [current], today)
        await tell(tx, actor, "lesson-undone", slot_id, now, before=told_of(held, current))
        await touch(tx, actor.municipality_id, [held.owner.scope])


def _require_keeper(actor: Actor, held: Held, wanted: SlotException, current: SlotException | None) -> None:
    """Refuse whoever does not keep the lesson where it lies and where it shall lie."""
    days = {wanted.held_on, current.held_on if current else wanted.on_date}
    for day in sorted(days):
        held.owner.require_keeper(actor, day, day)


async def _possible(
    tx: Transaction,
    actor: Actor,
    held: Held,
    wanted: SlotException,
    current: SlotException | None,
    today: date,
) -> SlotException:
    """What will stand for the date.

    Raises:
        Refused, InvalidInput: it cannot be.
    """
    faults = list(await teacher_faults(tx, wanted.teacher_id, wanted.held_on, "teacherId"))
    if wanted.note and len(wanted.note) > LONGEST_NOTE:
        faults.append(Fault("note", "timetable.too-long", {"most": LONGEST_NOTE}))
    refuse_if(faults)
    said = combined(held.slot, current, wanted)
    calendar = await calendar_of(tx, actor.municipality_id, said.held_on, said.held_on)
    marked = wanted.on_date in held.marked
    require_possible(held.slot, current, said, today, calendar, marked=marked)
    return said


async def _write(tx: Transaction, actor: Actor, held: Held, key: UUID, said: SlotException) -> None:
    with impossible_refused():
        await tx.execute(
            """
            INSERT INTO slot_exception (id, municipality_id, slot_id, on_date, kind, starts, ends, moved_to,
                place, teacher_id, reason, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (municipality_id, slot_id, on_date) DO UPDATE SET kind = excluded.kind,
                starts = excluded.starts, ends = excluded.ends, moved_to = excluded.moved_to,
                place = excluded.place, teacher_id = excluded.teacher_id, reason = excluded.reason,
                note = excluded.note
            """,
            key,
            actor.municipality_id,
            held.slot.id,
            said.on_date,
            said.kind,
            said.starts,
            said.ends,
            said.moved_to,
            said.place,
            said.teacher_id,
            said.reason,
            said.note,
        )


def told_of(held: Held, said: SlotException) -> dict[str, Any]:
    """What the record keeps of a single date: no note, and not where one person is."""
    return {
        "on_date": said.on_date,
        "kind": said.kind,
        "starts": said.starts,
        "ends": said.ends,
        "moved_to": said.moved_to,
        "place": said.place if held.owner.group else None,
        "teacher_id": said.teacher_id,
        "reason": said.reason,
    }
