"""Groups as their lists and pages show them, what an activity is used by, and what its kind counts as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.permissions import CLASS_RELATIONS
from stegvis.participants.queries import VISIBLE, visible_to
from stegvis.participants.queries.around import Member, members_of_group
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.model import ActivityKind, Credit, RuleGroup
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.permissions import Taught, keeps_lessons, keeps_unit
from stegvis.timetable.queries.keeping import (
    ActivityChoice,
    GroupTeacher,
    activities_of,
    require_reader,
)


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group in a list.

    Attributes:
        teachers: the names of those who teach it today.
        members: how many are in it today; None: to whoever neither keeps nor teaches it, a part of them
            would look like all.
        mine: it is of a unit that the actor keeps.
    """

    id: UUID
    unit_id: UUID
    unit: str
    name: str
    starts_on: date
    ends_on: date | None
    teachers: Sequence[str]
    members: int | None
    mine: bool


@dataclass(frozen=True, slots=True)
class GroupPage:
    """A group with all that hangs on it.

    Attributes:
        mine: it is of a unit that the actor keeps.
        plans: its lessons of today are the actor's to keep.
        slots: how many lessons a week, or every other, are not over.
        teachers: of all times, those who come last first.
        members: those whom the actor sees, of all times.
    """

    id: UUID
    unit_id: UUID
    unit: str
    name: str
    starts_on: date
    ends_on: date | None
    version: int
    mine: bool
    plans: bool
    slots: int
    teachers: Sequence[GroupTeacher]
    members: Sequence[Member]


@dataclass(frozen=True, slots=True)
class ActivityUse:
    """A group that has lessons of an activity, and until when; None: without end."""

    group_id: UUID
    name: str
    until: date | None


@dataclass(frozen=True, slots=True)
class KeptActivity:
    """An activity, whoever uses it now or later, and the last day of its own.

    `own_hours`: somebody has hours of it by themselves; who that is, is not told.
    """

    activity: ActivityChoice
    ended_on: date | None
    used_by: Sequence[ActivityUse]
    own_hours: bool


@dataclass(frozen=True, slots=True)
class KindRule:
    """What hours of a kind count as when nothing else is said, in full-time programmes of today.

    `lesson_credit_minutes`: of kinds that are counted by the lesson, what one counts as.
    """

    kind: ActivityKind
    credit: Credit
    lesson_minutes: int
    lesson_credit_minutes: int
    work_oriented: bool


async def group_lines(tx: Transaction, actor: Actor, today: date, *, over: bool) -> tuple[GroupLine, ...]:
    """The municipality's groups that are not over, or those that are: one statement.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    rows = await tx.rows(_LINES, *visible_to(actor, today), over, [*CLASS_RELATIONS])
    return tuple(_line(actor, row) for row in rows)


_LINES = f"""{VISIBLE}
    SELECT study_group.id, study_group.unit_id, unit.name AS unit, study_group.name, starts_on, ends_on,
        ARRAY (SELECT DISTINCT staff.name FROM group_grant
            JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
            WHERE group_grant.municipality_id = $1 AND group_id = study_group.id
                AND relation = ANY ($11) AND relation <> 'substitute'
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
            ORDER BY staff.name) AS teachers,
        EXISTS (SELECT FROM group_grant
            WHERE municipality_id = $1 AND group_id = study_group.id AND account_id = $2
                AND relation = ANY ($11)
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)) AS taught,
        (SELECT count(*) FROM membership
            WHERE municipality_id = $1 AND group_id = study_group.id
                AND participant_id IN (SELECT visible.id FROM visible)
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)) AS members
    FROM study_group
    JOIN unit ON unit.municipality_id = $1 AND unit.id = study_group.unit_id
    WHERE study_group.municipality_id = $1 AND coalesce(ends_on < $3, false) = $10
    ORDER BY ends_on DESC NULLS FIRST, study_group.name, study_group.id
"""  # noqa: S608 - constants alone


def _line(actor: Actor, row: Row) -> GroupLine:
    mine = keeps_unit(actor, row["unit_id"])
    return GroupLine(
        row["id"],
        row["unit_id"],
        row["unit"],
        row["name"],
        row["starts_on"],
        row["ends_on"],
        tuple(row["teachers"]),
        row["members"] if mine or row["taught"] else None,
        mine,
    )


async def group_page(tx: Transaction, actor: Actor, today: date, group_id: UUID) -> GroupPage:
    """A group with its teachers and members of all times: three statements.

    Raises:
        Refused: the actor does not work with the timetable, or there is no such group.
    """
    require_reader(actor)
    row = await tx.row(_PAGE, actor.municipality_id, group_id, today)
    if row is None:
        raise not_found()
    members = await members_of_group(tx, actor, today, group_id)
    teachers = _teachers.decode(row["teachers"] or "[]")
    taught = [
        Taught(each.valid_from, each.valid_to)
        for each in teachers
        if each.account_id == actor.account_id and each.relation in CLASS_RELATIONS
    ]
    return GroupPage(
        id=row["id"],
        unit_id=row["unit_id"],
        unit=row["unit"],
        name=row["name"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        version=row["version"],
        mine=keeps_unit(actor, row["unit_id"]),
        plans=keeps_lessons(actor, row["unit_id"], taught, today, today),
        slots=row["slots"],
        teachers=teachers,
        members=members,
    )


_PAGE = """
    SELECT study_group.id, unit_id, unit.name AS unit, study_group.name, starts_on, ends_on,
        study_group.version,
        (SELECT count(*) FROM slot WHERE municipality_id = $1 AND group_id = $2
            AND (valid_to IS NULL OR valid_to >= $3)) AS slots,
        (SELECT json_agg(json_build_object('grant_id', group_grant.id, 'account_id', account_id,
            'name', staff.name, 'relation', relation, 'valid_from', valid_from, 'valid_to', valid_to)
            ORDER BY staff.name, valid_from DESC)
         FROM group_grant JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
         WHERE group_grant.municipality_id = $1 AND group_id = $2) AS teachers
    FROM study_group JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    WHERE study_group.municipality_id = $1 AND study_group.id = $2
"""

_teachers = msgspec.json.Decoder(tuple[GroupTeacher, ...])


async def kept_activity(tx: Transaction, actor: Actor, today: date, activity_id: UUID) -> KeptActivity:
    """An activity, and what uses it today or later: two statements.

    Raises:
        Refused: the actor does not work with the timetable, or there is no such activity.
    """
    require_reader(actor)
    found = await activities_of(tx, actor, today, activity_id)
    row = await tx.row(_USE, actor.municipality_id, activity_id, today)
    if not found or row is None:
        raise not_found()
    return KeptActivity(found[0], row["ended_on"], _used_by.decode(row["used_by"] or "[]"), row["own_hours"])


_USE = """
    SELECT ended_on,
        (SELECT json_agg(used ORDER BY used.name, used.group_id) FROM (
            SELECT group_id, study_group.name,
                CASE WHEN count(*) = count(valid_to) THEN max(valid_to) END AS until
            FROM slot JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
            WHERE slot.municipality_id = $1 AND activity_id = $2 AND (valid_to IS NULL OR valid_to >= $3)
            GROUP BY group_id, study_group.name) AS used) AS used_by,
        EXISTS (SELECT FROM slot
            WHERE municipality_id = $1 AND activity_id = $2 AND participant_id IS NOT NULL
                AND (valid_to IS NULL OR valid_to >= $3)) AS own_hours
    FROM activity WHERE municipality_id = $1 AND id = $2
"""

_used_by = msgspec.json.Decoder(tuple[ActivityUse, ...])


async def kind_rules(tx: Transaction, actor: Actor, today: date) -> tuple[KindRule, ...]:
    """What each kind of activity counts as in the municipality today, by the newest rules: one statement.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    municipal = await municipal_rules(tx, actor.municipality_id)
    rules = rule_set(IsoWeek.of(today), group=RuleGroup.ORDINARY, offered_on=today, municipal=municipal)
    return tuple(
        KindRule(
            code,
            kind.credit,
            rules.lesson_minutes,
            rules.crediting[code].rate_per_lesson or rules.lesson_rate,
            kind.work_oriented,
        )
        for code, kind in KINDS.items()
    )
