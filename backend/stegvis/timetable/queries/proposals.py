"""What would come of hours before they are saved: a slot, a lesson, a whole term."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, not_found
from stegvis.kit.ids import new_id
from stegvis.timetable.copying import CopyLine, TermCopy, copied, require_terms, to_copy
from stegvis.timetable.forms import SlotForm
from stegvis.timetable.keeping import change_from, combined, require_possible
from stegvis.timetable.model import ExceptionKind, Slot, SlotException
from stegvis.timetable.queries.around import (
    KEPT,
    KEPT_FROM,
    Kept,
    Told,
    Wanted,
    clashes_of,
    dropped_clashes,
    kept_of,
)
from stegvis.timetable.queries.held import calendar_of, owner_of, read_slot, slot_from
from stegvis.timetable.queries.keeping import require_reader

MOST_AT_ONCE = 50
"""So many slots may be looked at together: a full week of one group."""


@dataclass(frozen=True, slots=True)
class ProposedSlot:
    """A slot of a form; `replaces` is the one that it changes from its first day on."""

    id: UUID
    form: SlotForm
    replaces: UUID | None = None
    other_weeks: bool = False


async def slot_clashes(
    tx: Transaction,
    actor: Actor,
    today: date,
    proposed: Sequence[ProposedSlot],
    *,
    group_id: UUID | None,
    participant_id: UUID | None,
) -> tuple[Told, ...]:
    """What some slots of one group or participant would clash with.

    Raises:
        Refused: there is no such group or participant to the actor, it is not theirs to keep, or a slot
            cannot be changed so.
        InvalidInput: something in a form cannot be.
    """
    require_reader(actor)
    if len(proposed) > MOST_AT_ONCE:
        raise InvalidInput([Fault("slots", "timetable.too-many", {"most": MOST_AT_ONCE})])
    owner = await owner_of(tx, actor, today, group_id, participant_id)
    slots: list[Slot] = []
    exceptions: list[SlotException] = []
    until: dict[UUID, date] = {}
    dropped: list[Told] = []
    for each in proposed:
        owner.require_keeper(actor, each.form.valid_from, each.form.valid_to)
        slot = await slot_from(tx, owner, each.id, each.form)
        if each.replaces:
            held = await read_slot(tx, actor, today, each.replaces)
            if held.owner.id != owner.id:
                raise not_found()
            change = change_from(
                held.slot,
                slot,
                today,
                held.exceptions,
                held.marked,
                follows=held.kept.follows_id is not None,
                other_weeks=each.other_weeks,
            )
            slot = change.slot
            until.update({held.slot.id: change.closed_on} if change.closed_on else {})
            along = [said for said in held.exceptions if said.on_date in change.along]
            exceptions += [replace(said, slot_id=slot.id) for said in along]
            dropped += dropped_clashes(held.slot.id, change.dropped)
        slots.append(slot)
    if not slots:
        return ()
    wanted = Wanted(tuple(slots), tuple(exceptions), until=until)
    return (*dropped, *await clashes_of(tx, actor, today, wanted))


async def lesson_clashes(
    tx: Transaction, actor: Actor, today: date, wanted: SlotException
) -> tuple[Told, ...]:
    """What one lesson would clash with if it were different.

    Raises:
        Refused: there is no such slot to the actor, it is not theirs to keep then, or it cannot be so.
        InvalidInput: something in the form cannot be.
    """
    require_reader(actor)
    held = await read_slot(tx, actor, today, wanted.slot_id)
    held.owner.require_keeper(actor, wanted.held_on, wanted.held_on)
    current = held.on(wanted.on_date)
    said = combined(held.slot, current, wanted)
    calendar = await calendar_of(tx, actor.municipality_id, said.held_on, said.held_on)
    marked = wanted.on_date in held.marked
    require_possible(held.slot, current, said, today, calendar, marked=marked)
    return await clashes_of_lesson(tx, actor, today, held.slot, held.exceptions, said)


async def clashes_of_lesson(
    tx: Transaction,
    actor: Actor,
    today: date,
    slot: Slot,
    exceptions: Collection[SlotException],
    said: SlotException,
) -> tuple[Told, ...]:
    """What one lesson clashes with as it is said to be; nothing, when it is cancelled."""
    if said.kind is ExceptionKind.CANCELLED:
        return ()
    others = tuple(each for each in exceptions if each.on_date != said.on_date)
    wanted = Wanted((slot,), (*others, said), dates=frozenset({said.on_date}))
    return await clashes_of(tx, actor, today, wanted)


# ------------------------------------------------------------------ a term


@dataclass(frozen=True, slots=True)
class CopyPreview:
    """What copying a term would make, with the slots that it is made of, and what it would clash with."""

    lines: Sequence[CopyLine]
    kept: Mapping[UUID, Kept]
    clashes: Sequence[Told]


async def copy_preview(tx: Transaction, actor: Actor, today: date, wanted: TermCopy) -> CopyPreview:
    """What copying a term would make.

    Raises:
        Refused: there is no such group, or it is not the actor's to keep in the new term.
        InvalidInput: the terms cannot be.
    """
    require_reader(actor)
    owner = await owner_of(tx, actor, today, wanted.group_id, None)
    owner.require_keeper(actor, wanted.new.first, wanted.new.last)
    require_terms(wanted.old, wanted.new, today)
    kept, lines = await copy_lines(tx, actor, wanted)
    found = await copy_clashes(tx, actor, today, to_copy(lines, wanted.without))
    return CopyPreview(lines, kept, found)


async def copy_lines(
    tx: Transaction, actor: Actor, wanted: TermCopy
) -> tuple[dict[UUID, Kept], tuple[CopyLine, ...]]:
    """A group's slots by key, and what those of the old term would be in the new one: two statements."""
    rows = await tx.rows(_OF_GROUP, actor.municipality_id, wanted.group_id)
    kept = {row["id"]: kept_of(row) for row in rows}
    calendar = await calendar_of(tx, actor.municipality_id, wanted.new.first, wanted.new.last)
    follows = {each.slot.id: each.follows_id for each in kept.values() if each.follows_id}
    slots = [each.slot for each in kept.values()]
    return kept, copied(slots, follows, wanted.old, wanted.new, calendar)


_OF_GROUP = f"{KEPT}{KEPT_FROM} WHERE slot.municipality_id = $1 AND group_id = $2"


async def copy_clashes(
    tx: Transaction, actor: Actor, today: date, lines: Sequence[CopyLine]
) -> tuple[Told, ...]:
    """What the copies of a term would clash with; each stands under the key of its source."""
    if not lines:
        return ()
    # While it is reviewed a copy has no key of its own, and its source is somewhere in the way of others.
    keys = {new_id(): line for line in lines}
    slots = tuple(replace(line.copy, id=key) for key, line in keys.items())
    found = await clashes_of(tx, actor, today, Wanted(slots))
    return tuple(
        replace(each, clash=replace(each.clash, slot_id=keys[each.clash.slot_id].source.id)) for each in found
    )


def form_of_copy(kept: Mapping[UUID, Kept], line: CopyLine) -> SlotForm:
    """A copy as a form would say it: its place and what to bring are its own, not the activity's."""
    copy, source = line.copy, kept[line.source.id]
    return SlotForm(
        activity_id=source.activity_id,
        weekday=copy.weekday,
        starts=copy.starts,
        ends=copy.ends,
        valid_from=copy.valid_from,
        valid_to=copy.valid_to,
        every_weeks=copy.every_weeks,
        lessons=copy.lessons,
        break_minutes=copy.break_minutes,
        place=source.place,
        teacher_id=copy.teacher_id,
        bring=source.bring,
        measure_id=copy.measure_id,
    )
