"""What whoever changes one lesson must know: which teachers are free, and who changed it last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.timetable.queries.around import Touched, hours
from stegvis.timetable.queries.held import read_slot
from stegvis.timetable.queries.keeping import Named, require_reader, teachers_of


@dataclass(frozen=True, slots=True)
class Taken:
    """When a teacher gives a lesson; `owner` is its group, None where it is one person's."""

    starts: time
    ends: time
    owner: str | None


@dataclass(frozen=True, slots=True)
class TeacherDay:
    """Somebody who may give lessons, and when they do already."""

    teacher: Named
    taken: Sequence[Taken]


@dataclass(frozen=True, slots=True)
class LastChange:
    """Who said last what is different on a date; None: somebody who is no longer known."""

    by: str | None
    at: datetime


async def teachers_on(tx: Transaction, actor: Actor, day: date) -> tuple[TeacherDay, ...]:
    """Everybody who may give lessons on a day, with what they give already: three statements.

    That a teacher is taken is told to everybody who keeps a part of the timetable, as in the grid; by whom,
    only of groups.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    teachers = await teachers_of(tx, actor, day)
    found = await hours(tx, actor, Touched(teachers=frozenset(each.id for each in teachers)), day, day)
    given = [lesson for lesson in found.lessons() if not lesson.cancelled]
    return tuple(
        TeacherDay(
            each,
            tuple(
                Taken(lesson.starts, lesson.ends, found.kept[lesson.slot.id].owner)
                for lesson in given
                if lesson.teacher_id == each.id
            ),
        )
        for each in teachers
    )


async def last_change(
    tx: Transaction, actor: Actor, today: date, slot_id: UUID, on: date
) -> LastChange | None:
    """Who said last what is different on a date of a slot; None: nobody here, as where it was imported.

    Raises:
        Refused: there is no such slot to the actor.
    """
    require_reader(actor)
    await read_slot(tx, actor, today, slot_id)
    row = await tx.row(_LAST, actor.municipality_id, slot_id, on.isoformat())
    return LastChange(row["name"], row["at"]) if row else None


_LAST = """
    SELECT at, staff.name FROM audit_entry
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = actor_id
    WHERE audit_entry.municipality_id = $1 AND subject_id = $2 AND after->>'on_date' = $3
    ORDER BY at DESC, audit_entry.id DESC LIMIT 1
"""
