"""Take a register: marks of many at once, each with an answer of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.actions.superseding import refused_when_locked
from stegvis.attendance.queries.passes import OpenedPass, narrowed
from stegvis.attendance.queries.registers import Around, around, require_marker
from stegvis.attendance.register import Entry, Fate, Stand, Verdict, Wish, decide
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.revisions import Scope, ScopeKind, touch

MOST_MARKS = 200
"""Marks of one request: a class many times over, and within what a request may hold."""

_NOWHERE = Stand(lesson=None)


async def mark_attendance(
    actor: Actor, wishes: Sequence[Wish], *, now: datetime, lent: OpenedPass | None = None
) -> tuple[Verdict, ...]:
    """Record marks, in one transaction; what became of each is answered in the same order.

    Nothing that somebody else has recorded is overwritten unseen, and the same mark sent twice has one
    effect. A mark that is refused stands in nobody's way.

    Args:
        actor: who records.
        wishes: at most `MOST_MARKS`, no two of one person at one lesson.
        now: the instant.
        lent: the pass through which it comes, which covers less than its maker reaches.

    Raises:
        Refused: the actor records nothing at all, or the request is not one that a register makes; or a
            lesson came to lie in a locked month meanwhile.
    """
    require_marker(actor)
    _require_sensible(wishes)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        # In turn, whoever marks the same people: what is read after this is what stands until it is written.
        # Whoever locks a month holds the same rows, so a month that was open here still is.
        await tx.execute(_IN_TURN, actor.municipality_id, [wish.participant_id for wish in wishes])
        found = await around(tx, actor, today, wishes)
        if lent:
            wishes, found = await narrowed(tx, lent, wishes, found, today)
        verdicts = [
            decide(
                wish,
                found.stands.get(wish.place, _NOWHERE),
                found.earlier.get(wish.id),
                actor.account_id,
                now,
                today,
            )
            for wish in wishes
        ]
        written = [each for each in verdicts if each.fate is Fate.SAVED and each.wish.id not in found.earlier]
        if written:
            await _write(tx, actor, written, found, lent.of.id if lent else None, now)
    return tuple(verdicts)


_IN_TURN = """
    SELECT FROM participant WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE
"""


def _require_sensible(wishes: Collection[Wish]) -> None:
    places, keys = {wish.place for wish in wishes}, {wish.id for wish in wishes}
    if len(places) < len(wishes) or len(keys) < len(wishes):
        raise Refused("attendance.marked-twice")
    if len(wishes) > MOST_MARKS:
        raise Refused("attendance.too-many-marks", most=MOST_MARKS)


async def _write(
    tx: Transaction,
    actor: Actor,
    written: Sequence[Verdict],
    found: Around,
    pass_id: UUID | None,
    now: datetime,
) -> None:
    entries = [each.entry for each in written if each.entry]
    before = {wish.id: found.stands[wish.place].current for wish in (each.wish for each in written)}
    replaced = {key: old for key, old in before.items() if old}
    if replaced:
        keys, olds = list(replaced), [old.id for old in replaced.values()]
        await tx.execute(_SUPERSEDE, actor.municipality_id, keys, olds)
    # Whoever approves a month waits for us, but a lesson may be moved into one since we looked. The phone
    # sends the same again, and then each mark is answered by itself.
    with refused_when_locked(retryable=True):
        await tx.execute(
            _INSERT,
            actor.municipality_id,
            actor.account_id,
            now,
            pass_id,
            [each.id for each in entries],
            [each.participant_id for each in entries],
            [each.slot_id for each in entries],
            [each.on_date for each in entries],
            [each.mark for each in entries],
            [each.late_minutes for each in entries],
            [each.excuse.category for each in entries],
            [each.excuse.approved for each in entries],
            [each.excuse.certificate_seen for each in entries],
        )
    await _record(tx, actor, entries, before, pass_id, now)
    people = {Scope(ScopeKind.PARTICIPANT, each.participant_id) for each in entries}
    groups = {Scope(ScopeKind.GROUP, found.groups[e.slot_id]) for e in entries if e.slot_id in found.groups}
    await touch(tx, actor.municipality_id, people | groups)


_SUPERSEDE = """
    UPDATE attendance_entry SET superseded_by = by_key.new_id
    FROM unnest($2::uuid[], $3::uuid[]) AS by_key (new_id, old_id)
    WHERE municipality_id = $1 AND id = by_key.old_id
"""

_INSERT = """
    INSERT INTO attendance_entry (municipality_id, recorded_by, recorded_at, pass_id, id, participant_id,
        slot_id, on_date, mark, late_minutes, category, approved, certificate_seen)
    SELECT $1, $2, $3, $4, *
    FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::date[], $9::text[], $10::smallint[], $11::text[],
        $12::boolean[], $13::boolean[])
"""


async def _record(
    tx: Transaction,
    actor: Actor,
    entries: Sequence[Entry],
    before: dict[UUID, Entry | None],
    pass_id: UUID | None,
    now: datetime,
) -> None:
    """Record one row for a request.

    That a class was called is recorded of the lesson, what was corrected of one person of the person: a
    history that names every lesson somebody came to would hide what happened.
    """
    first, lessons = entries[0], {each.slot_id for each in entries}
    replaced = before[first.id]
    subject: UUID | None
    if len(entries) == 1 and replaced:
        subject, was, is_now = first.participant_id, _told(replaced), _told(first)
    else:
        subject = first.slot_id if len(lessons) == 1 else None
        was = {"entries": [_told(old) for old in before.values() if old]}
        is_now = {"entries": [_told(each) for each in entries]}
    if pass_id:
        is_now["pass_id"] = pass_id
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "attendance.marked",
        subject,
        now=now,
        before=was,
        after=is_now,
    )


def _told(entry: Entry) -> dict[str, Any]:
    return {
        "entry_id": entry.id,
        "participant_id": entry.participant_id,
        "slot_id": entry.slot_id,
        "on_date": entry.on_date,
        "mark": entry.mark,
        "late_minutes": entry.late_minutes,
    }
