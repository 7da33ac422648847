"""Add a slot, change it from a date on, end it, and remove one that has never been held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault
from stegvis.kit.revisions import touch
from stegvis.timetable.actions.kept import (
    ClashesFound,
    Outcome,
    drop_exceptions,
    held_slot,
    impossible_refused,
    is_new,
    require_version,
    tell,
    turn_back,
)
from stegvis.timetable.forms import SlotForm
from stegvis.timetable.keeping import SlotChange, change_from, end_on, require_never_held
from stegvis.timetable.queries.around import Told, Wanted, clashes_of, dropped_clashes
from stegvis.timetable.queries.held import Held, Owner, form_of, owner_of, slot_from
from stegvis.timetable.queries.keeping import require_reader


async def add_slot(
    actor: Actor,
    slot_id: UUID,
    form: SlotForm,
    *,
    group_id: UUID | None = None,
    participant_id: UUID | None = None,
    accepted: bool,
    now: datetime,
) -> Outcome:
    """Give a group or a participant a recurring lesson or practice day.

    Args:
        actor: who plans it.
        slot_id: the slot's key, made by the form.
        form: the slot.
        group_id, participant_id: whose it is; one of the two.
        accepted: the actor has read what it clashes with.
        now: the instant.

    Raises:
        Refused: there is no such group or participant to the actor, or it is not theirs to keep; exactly
            this is there already.
        InvalidInput: something in the form cannot be.
    """
    require_reader(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            owner = await owner_of(tx, actor, today, group_id, participant_id)
            owner.require_keeper(actor, form.valid_from, form.valid_to)
            if not await is_new(tx, actor, slot_id, ("timetable.slot-added", owner.id, form), now):
                return Outcome(saved=True)
            past = [Fault("validFrom", "timetable.date-passed")] if form.valid_from < today else []
            slot = await slot_from(tx, owner, slot_id, form, past)
            turn_back(await clashes_of(tx, actor, today, Wanted((slot,))), accepted=accepted)
            await insert_slot(tx, actor, owner, slot_id, form)
            await tell(tx, actor, "slot-added", slot_id, now, after=told_of(owner, form))
            await touch(tx, actor.municipality_id, [owner.scope])
    except ClashesFound as found:
        return Outcome(saved=False, clashes=found.clashes)
    return Outcome(saved=True)


async def change_slot(
    actor: Actor,
    slot_id: UUID,
    new_id: UUID,
    form: SlotForm,
    *,
    expected_version: int,
    other_weeks: bool = False,
    accepted: bool,
    now: datetime,
) -> Outcome:
    """Change a slot from `form.valid_from` on.

    What has been stays: the slot is closed the day before, and another, with the key `new_id`, follows it.
    One of which nothing has been yet is changed in place, and keeps its key. What is different on later
    dates goes along where it still fits; where it does not, the actor is told before it is dropped.

    Raises:
        Refused: there is no such slot to the actor, it is not theirs to keep from then on, it has changed
            meanwhile, the day has passed, or attendance is recorded later.
        InvalidInput: something in the form cannot be.
    """
    require_reader(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            held = await held_slot(tx, actor, today, slot_id)
            ends = [held.slot.valid_to, form.valid_to]
            held.owner.require_keeper(
                actor, form.valid_from, max(e for e in ends if e) if all(ends) else None
            )
            body = ("timetable.slot-changed", slot_id, expected_version, form, other_weeks)
            if not await is_new(tx, actor, new_id, body, now):
                return Outcome(saved=True)
            require_version(held.kept.version, expected_version)
            new = await slot_from(tx, held.owner, new_id, form)
            change = change_from(
                held.slot,
                new,
                today,
                held.exceptions,
                held.marked,
                follows=held.kept.follows_id is not None,
                other_weeks=other_weeks,
            )
            turn_back(await _clashes(tx, actor, today, held, change), accepted=accepted)
            await _write(tx, actor, held, change, replace(form, valid_from=change.slot.valid_from), today)
            before = told_of(held.owner, form_of(held)) | {"slot_id": slot_id}
            after = told_of(held.owner, form) | {"slot_id": change.slot.id, "dropped": change.dropped}
            await tell(tx, actor, "slot-changed", slot_id, now, before=before, after=after)
            await touch(tx, actor.municipality_id, [held.owner.scope])
    except ClashesFound as found:
        return Outcome(saved=False, clashes=found.clashes)
    return Outcome(saved=True)


async def end_slot(
    actor: Actor,
    key: UUID,
    slot_id: UUID,
    last_day: date,
    *,
    expected_version: int,
    accepted: bool,
    now: datetime,
) -> Outcome:
    """Let a day be the last of a slot, sooner or later than it was to be.

    Raises:
        Refused: there is no such slot to the actor, it is not theirs to keep after that day, it has changed
            meanwhile, the day has passed, or attendance is recorded later.
    """
    require_reader(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            held = await held_slot(tx, actor, today, slot_id)
            was = held.slot.valid_to
            held.owner.require_keeper(
                actor, min(last_day, was or last_day), max(was, last_day) if was else None
            )
            if not await is_new(tx, actor, key, ("timetable.slot-ended", slot_id, last_day), now):
                return Outcome(saved=True)
            require_version(held.kept.version, expected_version)
            dropped = end_on(held.slot, last_day, today, held.exceptions, held.marked)
            turn_back(dropped_clashes(slot_id, dropped), accepted=accepted)
            with impossible_refused():
                await tx.execute("UPDATE slot SET valid_to = $2 WHERE id = $1", slot_id, last_day)
            await drop_exceptions(tx, actor, held, dropped, today)
            after = {"valid_to": last_day, "dropped": dropped}
            await tell(tx, actor, "slot-ended", slot_id, now, before={"valid_to": was}, after=after)
            await touch(tx, actor.municipality_id, [held.owner.scope])
    except ClashesFound as found:
        return Outcome(saved=False, clashes=found.clashes)
    return Outcome(saved=True)


async def remove_slot(
    actor: Actor, key: UUID, slot_id: UUID, *, expected_version: int, now: datetime
) -> None:
    """Take a slot away of which nothing has ever been.

    Raises:
        Refused: there is no such slot to the actor, it is not theirs to keep, it has changed meanwhile, or
            it has been held: then it can end.
    """
    require_reader(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ("timetable.slot-removed", slot_id)
        if not await is_new(tx, actor, key, body, now):
            return
        held = await held_slot(tx, actor, today, slot_id)
        held.owner.require_keeper(actor, held.slot.valid_from, held.slot.valid_to)
        require_version(held.kept.version, expected_version)
        require_never_held(held.slot, today, held.exceptions, held.marked)
        await delete_slot(tx, actor, held, today)
        before = told_of(held.owner, form_of(held))
        await tell(tx, actor, "slot-removed", slot_id, now, before=before)
        await touch(tx, actor.municipality_id, [held.owner.scope])


# ------------------------------------------------------------------ writing


async def insert_slot(
    tx: Transaction,
    actor: Actor,
    owner: Owner,
    slot_id: UUID,
    form: SlotForm,
    follows_id: UUID | None = None,
) -> None:
    """Write a new slot. The office's own identifier of what is made on screen is its key.

    Raises:
        Refused: exactly this is there already.
    """
    with impossible_refused():
        await tx.execute(
            """
            INSERT INTO slot (id, municipality_id, external_id, group_id, participant_id, follows_id,
                activity_id, measure_id, weekday, starts, ends, lessons, break_minutes, every_weeks,
                valid_from, valid_to, place, teacher_id, bring)
            VALUES ($1, $2, $1::uuid::text, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                $17, $18)
            """,
            slot_id,
            actor.municipality_id,
            owner.group.id if owner.group else None,
            owner.person.id if owner.person else None,
            follows_id,
            *_values(form),
        )


def _values(form: SlotForm) -> tuple[object, ...]:
    return (
        form.activity_id,
        form.measure_id,
        form.weekday,
        form.starts,
        form.ends,
        form.lessons,
        form.break_minutes,
        form.every_weeks,
        form.valid_from,
        form.valid_to,
        form.place,
        form.teacher_id,
        form.bring,
    )


async def _write(
    tx: Transaction, actor: Actor, held: Held, change: SlotChange, form: SlotForm, today: date
) -> None:
    """Do what was decided. The old slot is closed before the new one is opened: at no time are both there."""
    await drop_exceptions(tx, actor, held, change.dropped, today)
    if change.closed_on is None:
        with impossible_refused():
            await tx.execute(
                """
                UPDATE slot SET activity_id = $2, measure_id = $3, weekday = $4, starts = $5, ends = $6,
                    lessons = $7, break_minutes = $8, every_weeks = $9, valid_from = $10, valid_to = $11,
                    place = $12, teacher_id = $13, bring = $14
                WHERE id = $1
                """,
                held.slot.id,
                *_values(form),
            )
        return
    await tx.execute("UPDATE slot SET valid_to = $2 WHERE id = $1", held.slot.id, change.closed_on)
    await insert_slot(tx, actor, held.owner, change.slot.id, form, held.slot.id)
    await tx.execute(
        "UPDATE slot_exception SET slot_id = $2 WHERE slot_id = $1 AND on_date = ANY ($3)",
        held.slot.id,
        change.slot.id,
        list(change.along),
    )


async def delete_slot(tx: Transaction, actor: Actor, held: Held, today: date) -> None:
    """Take a slot away with what was different on its dates; what followed it stands by itself."""
    await drop_exceptions(tx, actor, held, [each.on_date for each in held.exceptions], today)
    await tx.execute("UPDATE slot SET follows_id = NULL WHERE follows_id = $1", held.slot.id)
    await tx.execute("DELETE FROM slot WHERE id = $1", held.slot.id)


# ------------------------------------------------------------------ telling


async def _clashes(
    tx: Transaction, actor: Actor, today: date, held: Held, change: SlotChange
) -> tuple[Told, ...]:
    along = [each for each in held.exceptions if each.on_date in change.along]
    exceptions = tuple(replace(each, slot_id=change.slot.id) for each in along)
    until = {held.slot.id: change.closed_on} if change.closed_on else {}
    wanted = Wanted((change.slot,), exceptions, until=until)
    found = await clashes_of(tx, actor, today, wanted)
    return (*dropped_clashes(held.slot.id, change.dropped), *found)


def told_of(owner: Owner, form: SlotForm) -> dict[str, Any]:
    """What the record keeps of a slot. Where one person is, it does not say."""
    told: dict[str, Any] = {
        "group_id": owner.group.id if owner.group else None,
        "participant_id": owner.person.id if owner.person else None,
        "activity_id": form.activity_id,
        "weekday": form.weekday,
        "starts": form.starts,
        "ends": form.ends,
        "lessons": form.lessons,
        "break_minutes": form.break_minutes,
        "every_weeks": form.every_weeks,
        "valid_from": form.valid_from,
        "valid_to": form.valid_to,
        "teacher_id": form.teacher_id,
        "measure_id": form.measure_id,
    }
    return told | ({"place": form.place} if owner.group else {})
