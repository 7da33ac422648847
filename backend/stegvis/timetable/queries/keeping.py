"""What those choose from who keep the timetable, and how far it is theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.permissions import CLASS_RELATIONS
from stegvis.rulebook.model import ActivityKind, Credit, SocialStudiesModule
from stegvis.timetable.model import Closure
from stegvis.timetable.permissions import TEACHERS, UNIT_KEEPERS, Taught, may_read
from stegvis.timetable.queries import closure_of


@dataclass(frozen=True, slots=True)
class GroupKept:
    """A group, and when the actor teaches it."""

    id: UUID
    unit_id: UUID
    name: str
    starts_on: date
    ends_on: date | None
    version: int
    taught: Sequence[Taught]


@dataclass(frozen=True, slots=True)
class GroupTeacher:
    """Who teaches a group, as what, and from when to when, both included."""

    grant_id: UUID
    account_id: UUID
    name: str
    relation: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """A group that is not over, with its teachers of today and later."""

    id: UUID
    unit_id: UUID
    name: str
    starts_on: date
    ends_on: date | None
    version: int
    teachers: Sequence[GroupTeacher]


@dataclass(frozen=True, slots=True)
class ActivityChoice:
    """An activity that may be planned with.

    Attributes:
        fixed: lessons of it have been held, so that its kind and credit stay.
        units: whose groups and people use it now or later.
    """

    id: UUID
    kind: ActivityKind
    name: str | None
    credit: Credit | None
    lesson_credit_minutes: int | None
    work_oriented: bool | None
    host: str | None
    place: str | None
    bring: str | None
    module: SocialStudiesModule | None
    version: int
    fixed: bool
    units: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Named:
    """A unit or a member of staff."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a form offers. `units`: those whose timetable the actor keeps."""

    activities: Sequence[ActivityChoice]
    groups: Sequence[KeptGroup]
    teachers: Sequence[Named]
    places: Sequence[str]
    units: Sequence[Named]


@dataclass(frozen=True, slots=True)
class ClosureKept:
    """A closure as a form needs it; `unit` is its name, None: it is the whole municipality's.

    `units`: those of the municipality that have groups, which is whose it is if it is of no unit.
    """

    id: UUID
    version: int
    closure: Closure
    unit: str | None
    units: frozenset[UUID]


def require_reader(actor: Actor) -> None:
    """Refuse whoever does not work with the timetable at all; to a participant there is no such thing."""
    if not actor.is_staff:
        raise not_found()
    if not may_read(actor):
        raise Refused("accounts.not-your-role")


def require_unit_keeper(actor: Actor) -> None:
    """Refuse whoever keeps no unit at all."""
    require_reader(actor)
    if not actor.holds(*UNIT_KEEPERS):
        raise Refused("accounts.not-your-role")


async def groups_kept(tx: Transaction, actor: Actor, ids: Collection[UUID]) -> dict[UUID, GroupKept]:
    """Some groups, with when the actor teaches them: one statement."""
    rows = await tx.rows(_GROUPS, actor.municipality_id, list(ids), actor.account_id, [*CLASS_RELATIONS])
    return {row["id"]: _group(row) for row in rows}


_GROUPS = """
    SELECT id, unit_id, name, starts_on, ends_on, version,
        (SELECT json_agg(json_build_object('first', valid_from, 'last', valid_to)) FROM group_grant
         WHERE municipality_id = $1 AND group_id = study_group.id AND account_id = $3
            AND relation = ANY ($4)) AS taught
    FROM study_group WHERE municipality_id = $1 AND id = ANY ($2)
"""

_taught = msgspec.json.Decoder(tuple[Taught, ...])
_teachers = msgspec.json.Decoder(tuple[GroupTeacher, ...])


def _group(row: Row) -> GroupKept:
    return GroupKept(
        row["id"],
        row["unit_id"],
        row["name"],
        row["starts_on"],
        row["ends_on"],
        row["version"],
        _taught.decode(row["taught"] or "[]"),
    )


async def choices(tx: Transaction, actor: Actor, today: date) -> Choices:
    """What a form of the timetable offers: five statements.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    municipality = actor.municipality_id
    activities = await activities_of(tx, actor, today)
    groups = await tx.rows(_GROUP_CHOICES, municipality, today)
    teachers = await teachers_of(tx, actor, today)
    places = await tx.rows(_PLACES, municipality, today)
    units = await tx.rows(_UNITS, municipality, list(actor.units(*UNIT_KEEPERS)))
    return Choices(
        activities,
        [_group_choice(row) for row in groups],
        teachers,
        [row["place"] for row in places],
        [Named(row["id"], row["name"]) for row in units],
    )


async def teachers_of(tx: Transaction, actor: Actor, day: date) -> tuple[Named, ...]:
    """Who may give lessons on a day or later, in order of name: one statement."""
    rows = await tx.rows(_TEACHERS, actor.municipality_id, day, [*TEACHERS])
    return tuple(Named(row["id"], row["name"]) for row in rows)


async def activities_of(
    tx: Transaction, actor: Actor, today: date, only: UUID | None = None
) -> tuple[ActivityChoice, ...]:
    """The activities that may be planned with, or one of whatever age: one statement."""
    rows = await tx.rows(_ACTIVITIES, actor.municipality_id, today, only)
    return tuple(
        ActivityChoice(
            id=row["id"],
            kind=ActivityKind(row["kind"]),
            name=row["name"],
            credit=Credit(row["credit"]) if row["credit"] else None,
            lesson_credit_minutes=row["lesson_credit_minutes"],
            work_oriented=row["work_oriented"],
            host=row["host"],
            place=row["place"],
            bring=row["bring"],
            module=SocialStudiesModule(row["module"]) if row["module"] else None,
            version=row["version"],
            fixed=row["fixed"],
            units=frozenset(row["units"]),
        )
        for row in rows
    )


# A slot that began before today has been held as far as the past is concerned: the import says the same.
_ACTIVITIES = """
    SELECT id, kind, name, credit, lesson_credit_minutes, work_oriented, host, place, bring, module, version,
        EXISTS (SELECT FROM slot
            WHERE municipality_id = $1 AND activity_id = activity.id AND valid_from < $2) AS fixed,
        ARRAY (SELECT DISTINCT coalesce(study_group.unit_id, participant.unit_id) FROM slot
            LEFT JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
            LEFT JOIN participant ON participant.municipality_id = $1 AND participant.id = participant_id
            WHERE slot.municipality_id = $1 AND activity_id = activity.id
                AND (valid_to IS NULL OR valid_to >= $2)) AS units
    FROM activity
    WHERE municipality_id = $1 AND (id = $3 OR ($3 IS NULL AND (ended_on IS NULL OR ended_on >= $2)))
    ORDER BY kind, name, id
"""

_GROUP_CHOICES = """
    SELECT id, unit_id, name, starts_on, ends_on, version,
        (SELECT json_agg(json_build_object('grant_id', group_grant.id, 'account_id', account_id,
            'name', staff.name, 'relation', relation, 'valid_from', valid_from, 'valid_to', valid_to)
            ORDER BY staff.name, valid_from)
         FROM group_grant JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
         WHERE group_grant.municipality_id = $1 AND group_id = study_group.id
            AND (valid_to IS NULL OR valid_to >= $2)) AS teachers
    FROM study_group
    WHERE municipality_id = $1 AND (ends_on IS NULL OR ends_on >= $2)
    ORDER BY name, id
"""

_TEACHERS = """
    SELECT id, name FROM staff
    WHERE municipality_id = $1 AND (ended_on IS NULL OR ended_on >= $2) AND EXISTS (
        SELECT FROM role_held
        WHERE municipality_id = $1 AND staff_id = staff.id AND role = ANY ($3)
            AND (valid_to IS NULL OR valid_to >= $2))
    ORDER BY name, id
"""

# Of groups alone: where one person has practice is not for everybody.
_PLACES = """
    SELECT DISTINCT coalesce(slot.place, activity.place) AS place FROM slot
    JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
    WHERE slot.municipality_id = $1 AND group_id IS NOT NULL AND (valid_to IS NULL OR valid_to >= $2)
        AND coalesce(slot.place, activity.place) IS NOT NULL
    ORDER BY place
"""

_UNITS = "SELECT id, name FROM unit WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY name, id"


def _group_choice(row: Row) -> KeptGroup:
    return KeptGroup(
        row["id"],
        row["unit_id"],
        row["name"],
        row["starts_on"],
        row["ends_on"],
        row["version"],
        _teachers.decode(row["teachers"] or "[]"),
    )


async def closures(
    tx: Transaction, actor: Actor, today: date, first: date, last: date
) -> tuple[ClosureKept, ...]:
    """The closures that touch a period, of every unit: one statement.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    rows = await tx.rows(_CLOSURES, actor.municipality_id, first, last, today)
    return tuple(
        ClosureKept(row["id"], row["version"], closure_of(row), row["unit"], frozenset(row["units"]))
        for row in rows
    )


_CLOSURES = """
    SELECT closure.id, version, unit_id, unit.name AS unit, kind, closure.name, starts_on, ends_on,
        CASE WHEN unit_id IS NULL THEN ARRAY (SELECT DISTINCT study_group.unit_id FROM study_group
            WHERE municipality_id = $1 AND (study_group.ends_on IS NULL OR study_group.ends_on >= $4))
        ELSE ARRAY[unit_id] END AS units
    FROM closure LEFT JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    WHERE closure.municipality_id = $1 AND starts_on <= $3 AND ends_on >= $2
    ORDER BY starts_on, ends_on, closure.id
"""
