"""Lessons by what names them, a slot and the date that it gives; and those of a teacher, or of units."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.public_holidays import public_holidays
from stegvis.participants.permissions import CLASS_RELATIONS
from stegvis.timetable.model import Occurrence
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.queries import SLOTS_WHOSE, closure_of, exception_of, slot_of

Named = tuple[UUID, date]
"""A slot, and the date that it gives."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Some lessons in order of time, cancelled ones too, with the names of groups and of who teaches."""

    all: tuple[Occurrence, ...]
    groups: Mapping[UUID, str]
    teachers: Mapping[UUID, str]


async def lessons_named(tx: Transaction, actor: Actor, named: Collection[Named]) -> Lessons:
    """Those of some lessons that there are: two statements. What falls on a day off is not there."""
    days = [day for _, day in named] or [date.min]
    first, last = min(days), max(days)
    ids = list({slot_id for slot_id, _ in named})
    rows = await tx.rows(_NAMED, actor.municipality_id, ids, first, last)
    wanted = set(named)
    found = await _happening(tx, actor, rows, first, last, moved_too=True)
    return replace(found, all=tuple(x for x in found.all if (x.slot.id, x.slot_date) in wanted))


async def lessons_taught(tx: Transaction, actor: Actor, first: date, last: date) -> Lessons:
    """The lessons of somebody's groups, and all others that they give: two statements."""
    relations = list(CLASS_RELATIONS)
    rows = await tx.rows(_TAUGHT, actor.municipality_id, actor.account_id, relations, first, last)
    return await _happening(tx, actor, rows, first, last)


async def lessons_of_groups(
    tx: Transaction, actor: Actor, groups: Collection[UUID], first: date, last: date
) -> Lessons:
    """The lessons of some groups: two statements."""
    ids = list(groups)
    rows = await tx.rows(_OF_GROUPS, actor.municipality_id, ids, ids, first, last)
    return await _happening(tx, actor, rows, first, last)


async def lessons_of_units(
    tx: Transaction, actor: Actor, units: Collection[UUID], first: date, last: date
) -> Lessons:
    """The lessons of some units' groups, and their participants' own hours: two statements."""
    ids = list(units)
    rows = await tx.rows(_OF_UNITS, actor.municipality_id, ids, ids, first, last)
    return await _happening(tx, actor, rows, first, last)


async def _happening(
    tx: Transaction, actor: Actor, rows: Collection[Row], first: date, last: date, *, moved_too: bool = False
) -> Lessons:
    if moved_too:
        moved = [row["moved_to"] for row in rows if row["on_date"] and row["moved_to"]]
        first, last = min([first, *moved]), max([last, *moved])
    closures = await tx.rows(_CLOSURES, actor.municipality_id, first, last)
    found = occurrences(
        [slot_of(row) for row in {row["id"]: row for row in rows}.values()],
        [exception_of(row) for row in rows if row["on_date"]],
        [closure_of(row) for row in closures],
        public_holidays(first, last),
        first,
        last,
    )
    return Lessons(
        found,
        {row["group_id"]: row["group_name"] for row in rows if row["group_id"]},
        {row[key]: row[name] for row in rows for key, name in _TEACHERS if row[key]},
    )


_TEACHERS = (("teacher_id", "teacher"), ("new_teacher_id", "new_teacher"))


_NAMED = SLOTS_WHOSE.replace("<whose>", "slot.id = ANY ($2)").replace("$4", "$3").replace("$5", "$4")

_TAUGHT = SLOTS_WHOSE.replace(
    "<whose>",
    """
    (slot.teacher_id = $2 OR EXISTS (
        SELECT FROM slot_exception AS own
        WHERE own.municipality_id = $1 AND own.slot_id = slot.id AND own.teacher_id = $2)
    OR group_id IN (
        SELECT group_id FROM group_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($3)
            AND group_grant.valid_from <= $5
            AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $4)))
    """,
)

# Both arguments that say whose are told: the statement has the same places as its sisters.
_OF_GROUPS = SLOTS_WHOSE.replace("<whose>", "group_id = ANY ($2) AND group_id = ANY ($3)")

_OF_UNITS = SLOTS_WHOSE.replace(
    "<whose>",
    """
    (study_group.unit_id = ANY ($2) OR participant_id IN (
        SELECT id FROM participant WHERE municipality_id = $1 AND unit_id = ANY ($3)))
    """,
)

_CLOSURES = """
    SELECT unit_id, kind, name, starts_on, ends_on FROM closure
    WHERE municipality_id = $1 AND starts_on <= $3 AND ends_on >= $2
"""
