"""A file's case as rows of ours: what was decided elsewhere says so, and nothing here is overwritten."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.ids import new_id
from stegvis.plans.model import PlanState
from stegvis.timetable.model import Slot
from stegvis.transfer.model import Goal, Municipality, Plan, Portable, Programme
from stegvis.transfer.rules import Held, held

_Row: TypeAlias = "dict[str, Any]"


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file becomes, and where."""

    actor: Actor
    file: Portable
    participant_id: UUID
    unit_id: UUID
    now: datetime


@dataclass(frozen=True, slots=True)
class _Known:
    """What of it is here already, from when the person was here before."""

    programmes: frozenset[UUID]
    plans: frozenset[UUID]
    versions: frozenset[int]
    certificates: frozenset[UUID]
    time_off: frozenset[tuple[str, str, str]]
    practice_places: frozenset[tuple[str, str]]


async def insert(tx: Transaction, rows: Rows, *, returned: bool) -> None:
    """Write a case; what is here already stays as it is."""
    await (_fill_up(tx, rows) if returned else _person(tx, rows))
    known = await _known(tx, rows)
    case = rows.file.case
    new = [each for each in case.programmes if each.id not in known.programmes]
    await _write(tx, rows, "programme", [_programme(each, rows) for each in new])
    for each in new:
        await _of_programme(tx, rows, each)
    await _await(tx, rows)
    await _plans(tx, rows, known)
    off = [_dated(each, rows) for each in case.time_off]
    await _write(tx, rows, "time_off", [each for each in off if _off_key(each) not in known.time_off])
    places = [_dated(each, rows) for each in case.practice_places]
    places = [each for each in places if _place_key(each) not in known.practice_places]
    await _write(tx, rows, "practice_place", places)
    certificates = [each for each in case.certificates if each.id not in known.certificates]
    await _write(
        tx,
        rows,
        "certificate",
        [
            {
                "id": each.id,
                "participant_id": rows.participant_id,
                "programme_id": each.programme_id,
                "issued_on": each.content.issued_on,
                "content": each.content,
            }
            for each in certificates
        ],
    )
    slots = [each for programme in new for each in held(programme, rows.participant_id, new_id)]
    await _past(tx, rows, slots)


async def _write(tx: Transaction, rows: Rows, table: str, values: Iterable[Mapping[str, Any]]) -> None:
    """Insert many rows of one table by one statement; each has the same columns."""
    found = [{"municipality_id": rows.actor.municipality_id, **each} for each in values]
    if not found:
        return
    columns = ", ".join(found[0])
    await tx.execute(
        f"INSERT INTO {table} ({columns})"  # noqa: S608 - names of ours, in this file
        f" SELECT {columns} FROM jsonb_populate_recordset(NULL::{table}, $1)",
        msgspec.json.encode(found).decode(),
    )


# ------------------------------------------------------------------------------ the person


async def _person(tx: Transaction, rows: Rows) -> None:
    person = rows.file.case.person
    account = {"id": rows.participant_id, "kind": "participant", "language": person.language}
    await _write(tx, rows, "account", [account])
    await _write(
        tx,
        rows,
        "participant",
        [
            {
                "id": rows.participant_id,
                "unit_id": rows.unit_id,
                "external_id": str(rows.participant_id),
                "given_name": person.given_name,
                "family_name": person.family_name,
                "birth_date": person.birth_date,
                "sex": person.sex,
                "national_id": person.national_id,
                "duf_number": person.duf_number,
                "phone": person.phone,
                "email": person.email,
                "interpretation_language": person.interpretation_language,
                "reading_level": person.reading_level,
                "protected": person.protected,
                "has_children": person.has_children,
                "version": 1,
            }
        ],
    )
    await _write(tx, rows, "child", _children(rows))


def _children(rows: Rows) -> list[_Row]:
    return [
        {"id": new_id(), "participant_id": rows.participant_id, "birth_date": day}
        for day in rows.file.case.person.children
    ]


async def _fill_up(tx: Transaction, rows: Rows) -> None:
    person = rows.file.case.person
    key = (rows.actor.municipality_id, rows.participant_id)
    await tx.execute(
        _FILL,
        *key,
        rows.unit_id,
        person.national_id,
        person.duf_number,
        person.phone,
        person.email,
        person.interpretation_language,
        person.has_children,
        person.protected,
    )
    if not await tx.value(
        "SELECT EXISTS (SELECT FROM child WHERE municipality_id = $1 AND participant_id = $2)", *key
    ):
        await _write(tx, rows, "child", _children(rows))


_FILL = """
    UPDATE participant SET unit_id = $3, national_id = coalesce(national_id, $4),
        duf_number = coalesce(duf_number, $5), phone = coalesce(phone, $6), email = coalesce(email, $7),
        interpretation_language = coalesce(interpretation_language, $8),
        has_children = coalesce(has_children, $9), protected = protected OR $10
    WHERE municipality_id = $1 AND id = $2
"""


async def _known(tx: Transaction, rows: Rows) -> _Known:
    row = await tx.row(_KNOWN, rows.actor.municipality_id, rows.participant_id)
    assert row is not None  # noqa: S101 - a row of arrays
    return _Known(
        frozenset(row["programmes"]),
        frozenset(row["plans"]),
        frozenset(row["versions"]),
        frozenset(row["certificates"]),
        frozenset(tuple(each) for each in row["time_off"]),
        frozenset(tuple(each) for each in row["practice_places"]),
    )


_KNOWN = """
    SELECT
        ARRAY (SELECT id FROM programme WHERE municipality_id = $1 AND participant_id = $2) AS programmes,
        ARRAY (SELECT id FROM plan_version WHERE municipality_id = $1 AND participant_id = $2) AS plans,
        ARRAY (SELECT version FROM plan_version
            WHERE municipality_id = $1 AND participant_id = $2) AS versions,
        ARRAY (SELECT id FROM certificate WHERE municipality_id = $1 AND participant_id = $2) AS certificates,
        ARRAY (SELECT ROW (kind, starts_on::text, ends_on::text) FROM time_off
            WHERE municipality_id = $1 AND participant_id = $2) AS time_off,
        ARRAY (SELECT ROW (organisation, valid_from::text) FROM practice_place
            WHERE municipality_id = $1 AND participant_id = $2) AS practice_places
"""


def _off_key(row: _Row) -> tuple[str, str, str]:
    return row["kind"], str(row["starts_on"]), str(row["ends_on"])


def _place_key(row: _Row) -> tuple[str, str]:
    return row["organisation"], str(row["valid_from"])


def _dated(of: Any, rows: Rows) -> _Row:  # noqa: ANN401 - a part of a case with its columns' names
    return {"id": new_id(), "participant_id": rows.participant_id} | _columns(of)


def _columns(of: Any, *but: str) -> _Row:  # noqa: ANN401 - the same
    return {name: getattr(of, name) for name in of.__dataclass_fields__ if name not in but}


# ------------------------------------------------------------------------------ programmes

_IN_OTHER_TABLES = ("held_by", "conditions", "decisions", "adaptations", "follow_up", "weeks", "loose_marks")


def _elsewhere(municipality: Municipality) -> str:
    return f"{municipality.number} {municipality.name}"


def _programme(programme: Programme, rows: Rows) -> _Row:
    own = _columns(programme, *_IN_OTHER_TABLES)
    return own | {
        "participant_id": rows.participant_id,
        "elsewhere": _elsewhere(programme.held_by),
        "version": 1,
    }


async def _of_programme(tx: Transaction, rows: Rows, programme: Programme) -> None:
    of = {"programme_id": programme.id}
    conditions = [{"id": new_id()} | of | _columns(each) for each in programme.conditions]
    await _write(tx, rows, "start_condition", conditions)
    adaptations = [{"id": new_id()} | of | _columns(each) for each in programme.adaptations]
    await _write(tx, rows, "adaptation", adaptations)
    decisions = [
        _columns(each, "decided_by", "revoked_by")
        | of
        | {
            "participant_id": rows.participant_id,
            "decided_elsewhere": each.decided_by,
            "revoked_elsewhere": each.revoked_by,
        }
        for each in programme.decisions
    ]
    await _write(tx, rows, "programme_decision", decisions)
    if programme.follow_up:
        await _write(tx, rows, "follow_up", [{"id": new_id()} | of | _columns(programme.follow_up)])


async def _await(tx: Transaction, rows: Rows) -> None:
    """A programme to come, of which only what belongs to the person is known yet."""
    last = max(rows.file.case.programmes, key=lambda each: (str(each.starts_on or ""), str(each.ended_on)))
    carried = ("permit_type", "permit_on", "education_level", "track", "weekly_target", "target_reason")
    own = {name: getattr(last, name) for name in carried}
    waiting = {"id": new_id(), "participant_id": rows.participant_id, "version": 1}
    await _write(tx, rows, "programme", [own | waiting])


# ------------------------------------------------------------------------------ plans


async def _plans(tx: Transaction, rows: Rows, known: _Known) -> None:
    """Never as a decided one: what binds here is decided here."""
    taken = set(known.versions)
    for plan in rows.file.case.plans:
        if plan.id in known.plans:
            continue
        version = plan.version if plan.version not in taken else max(taken) + 1
        taken.add(version)
        await _write(tx, rows, "plan_version", [_plan(plan, version, rows)])
        goals = [*_goals(plan.id, None, plan.goals)]
        await _write(tx, rows, "goal", [goal for goal, _ in goals])
        measures = [
            _columns(measure) | {"id": new_id(), "plan_version_id": plan.id, "goal_id": row["id"]}
            for row, goal in goals
            for measure in goal.measures
        ]
        numbered = [each | {"position": place} for place, each in enumerate(measures, 1)]
        await _write(tx, rows, "measure", numbered)


def _plan(plan: Plan, version: int, rows: Rows) -> _Row:
    ended = PlanState.SUPERSEDED if plan.state is PlanState.SUPERSEDED else PlanState.ENDED
    return _columns(plan, "held_by", "goals", "decided_by", "version", "state") | {
        "participant_id": rows.participant_id,
        "version": version,
        "state": ended,
        "elsewhere": _elsewhere(plan.held_by),
        "decided_elsewhere": plan.decided_by,
    }


def _goals(plan_id: UUID, parent: UUID | None, goals: Iterable[Goal]) -> Iterator[tuple[_Row, Goal]]:
    for place, goal in enumerate(goals, 1):
        key = new_id()
        row: _Row = {
            "id": key,
            "plan_version_id": plan_id,
            "parent_id": parent,
            "position": place,
            "standard": goal.standard,
            "text": goal.text,
            "status": goal.status,
        }
        yield row, goal
        yield from _goals(plan_id, key, goal.goals)


# ------------------------------------------------------------------------------ the past


async def _past(tx: Transaction, rows: Rows, slots: list[Held]) -> None:
    activities = await _activities(tx, rows, slots)
    await _write(tx, rows, "slot", [_slot(each.slot, activities[_activity_key(each.slot)]) for each in slots])
    cancelled = [
        {"id": new_id(), "slot_id": each.slot.id, "on_date": day, "kind": "cancelled", "reason": reason}
        for each in slots
        for day, reason in each.cancelled
    ]
    await _write(tx, rows, "slot_exception", cancelled)
    marks = [
        _columns(mark)
        | {
            "id": new_id(),
            "participant_id": rows.participant_id,
            "slot_id": each.slot.id,
            "on_date": day,
        }
        for each in slots
        for day, mark in each.recorded
    ]
    await _write(tx, rows, "attendance_entry", marks)


def _slot(slot: Slot, activity_id: UUID) -> _Row:
    same = ("id", "participant_id", "weekday", "starts", "ends", "valid_from", "valid_to", "lessons")
    more = ("break_minutes", "every_weeks", "place", "bring", "elsewhere")
    return {name: getattr(slot, name) for name in (*same, *more)} | {"activity_id": activity_id}


def _activity_key(slot: Slot) -> str:
    """What a lesson is about, apart from when and where: those who come share the rows of it."""
    about: tuple[object, ...] = (
        *(slot.kind, slot.name, slot.credit, slot.lesson_credit_minutes, slot.work_oriented),
        # So that what came before there were modules keeps its key.
        *((slot.module,) if slot.module else ()),
    )
    return f"elsewhere-{hashlib.sha256(msgspec.json.encode(about)).hexdigest()[:32]}"


async def _activities(tx: Transaction, rows: Rows, slots: Iterable[Held]) -> dict[str, UUID]:
    wanted = {_activity_key(each.slot): each.slot for each in slots}
    about = ("kind", "name", "credit", "lesson_credit_minutes", "work_oriented", "module")
    new = [
        {"id": new_id(), "external_id": key} | {name: getattr(slot, name) for name in about}
        for key, slot in wanted.items()
    ]
    await tx.execute(_ACTIVITIES, rows.actor.municipality_id, msgspec.json.encode(new).decode())
    found = await tx.rows(_ACTIVITY_KEYS, rows.actor.municipality_id, list(wanted))
    return {row["external_id"]: row["id"] for row in found}


_ACTIVITIES = """
    INSERT INTO activity (id, municipality_id, external_id, kind, name, credit, lesson_credit_minutes,
        work_oriented, module)
    SELECT id, $1, external_id, kind, name, credit, lesson_credit_minutes, work_oriented, module
    FROM jsonb_populate_recordset(NULL::activity, $2)
    ON CONFLICT (municipality_id, external_id) DO NOTHING
"""

_ACTIVITY_KEYS = "SELECT external_id, id FROM activity WHERE municipality_id = $1 AND external_id = ANY ($2)"
