"""A case as it would leave, what has left and come, and whom a file that comes is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.model import RecordedWeek
from stegvis.attendance.queries import recorded_weeks
from stegvis.certificates.model import Content
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek, instant
from stegvis.participants import model as participants
from stegvis.participants.model import Standing
from stegvis.participants.queries import people
from stegvis.participants.rules import last_day, programme_of
from stegvis.plans.queries import parts_of_plan
from stegvis.timetable.model import ExceptionReason, Occurrence, PlannedOccurrence
from stegvis.transfer.model import (
    Case,
    Certificate,
    Direction,
    Goal,
    Group,
    Lesson,
    LockedMonth,
    LooseMark,
    Measure,
    Municipality,
    Person,
    Plan,
    PracticePlace,
    Programme,
    Recorded,
    Share,
    TimeOff,
    Week,
)
from stegvis.transfer.permissions import may_see_transfers, may_send
from stegvis.transfer.portable import read_part

_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Moved:
    """One time that a case left, or came.

    Attributes:
        content: of what came in, the file as it was received.
    """

    direction: Direction
    other: str
    informed_on: date
    informed_how: str
    made_at: datetime
    made_by: str
    file_id: UUID
    file_hash: bytes
    content: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class _Mark:
    slot_id: UUID
    on_date: date
    loose: LooseMark


# ------------------------------------------------------------------------------ a case that leaves


async def leaving(tx: Transaction, actor: Actor, participant_id: UUID, on: date) -> Case:
    """All that would leave with a participant on a day.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
    """
    return await case_of(tx, actor, await sender_of(tx, actor, participant_id, on), on)


async def sender_of(tx: Transaction, actor: Actor, participant_id: UUID, on: date) -> participants.Person:
    """A participant whom the actor may send away.

    Raises:
        Refused: the actor does not see the participant, does not work on their case, or there is no
            programme that could leave.
    """
    seen = await people(tx, actor, on, [participant_id])
    if participant_id not in seen:
        raise not_found()
    person = seen[participant_id]
    if not may_send(person.standing):
        raise Refused("participants.not-your-case")
    if not person.programmes:
        raise Refused("transfer.no-programme")
    return person


async def case_of(tx: Transaction, actor: Actor, person: participants.Person, on: date) -> Case:
    """The case of a participant whom the actor sees, up to and with a day."""
    key = (actor.municipality_id, person.id)
    row = await tx.row(_PERSON, *key)
    assert row is not None  # noqa: S101 - the actor sees them
    here = Municipality(number=row["number"], name=row["municipality"])
    marks = [_mark(each) for each in await tx.rows(_MARKS, *key)]
    weeks = await _weeks(tx, actor, person, on)
    case = Case(
        person=_decoded(Person, row["person"]),
        programmes=_programmes(await tx.rows(_PROGRAMMES, *key), here, person, weeks, marks),
        plans=tuple(_plan(each, here) for each in await tx.rows(_PLANS, *key)),
        time_off=_decoded(tuple[TimeOff, ...], row["time_off"]),
        groups=_groups(row, here),
        practice_places=_decoded(tuple[PracticePlace, ...], row["practice_places"]),
        certificates=tuple(_certificate(each) for each in await tx.rows(_CERTIFICATES, *key)),
        payments=_payments(row, here),
        shares=_shares(row, here),
    )
    return _without_places(case) if case.person.protected else case


_PERSON = """
    SELECT municipality.number, municipality.name AS municipality,
        to_jsonb(participant) || jsonb_build_object('language', account.language, 'children', (
            SELECT coalesce(jsonb_agg(birth_date ORDER BY birth_date), '[]') FROM child
            WHERE child.municipality_id = $1 AND participant_id = $2)) AS person,
        (SELECT jsonb_agg(time_off ORDER BY starts_on) FROM time_off
         WHERE time_off.municipality_id = $1 AND participant_id = $2) AS time_off,
        (SELECT jsonb_agg(practice_place ORDER BY valid_from, organisation, place) FROM practice_place
         WHERE practice_place.municipality_id = $1 AND participant_id = $2) AS practice_places,
        (SELECT jsonb_agg(jsonb_build_object('name', study_group.name, 'valid_from', valid_from,
            'valid_to', valid_to))
         FROM membership
         JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
         WHERE membership.municipality_id = $1 AND participant_id = $2) AS groups,
        (SELECT jsonb_agg(content -> 'case' -> 'groups') FROM transfer
         WHERE transfer.municipality_id = $1 AND participant_id = $2 AND content -> 'case' ? 'groups')
            AS groups_elsewhere,
        (SELECT jsonb_agg(jsonb_build_object('month', month, 'locked_at', locked_at, 'locked_by', staff.name,
            'basis_hash', encode(basis_hash, 'hex'), 'figures', basis -> 'figures',
            'rule_versions', basis -> 'versions', 'addenda', (
                SELECT coalesce(jsonb_agg(jsonb_build_object('id', addendum.id, 'counts_in', counts_in,
                    'reason', reason, 'note', note, 'made_at', made_at, 'made_by', maker.name,
                    'changes', difference) ORDER BY made_at, addendum.id), '[]')
                FROM month_addendum AS addendum
                JOIN staff AS maker ON maker.municipality_id = $1 AND maker.id = made_by
                WHERE addendum.municipality_id = $1 AND addendum.participant_id = $2
                    AND addendum.month = month_lock.month)))
         FROM month_lock
         JOIN staff ON staff.municipality_id = $1 AND staff.id = locked_by
         WHERE month_lock.municipality_id = $1 AND participant_id = $2) AS payments,
        (SELECT jsonb_agg(jsonb_build_object('share', share, 'valid_from', valid_from, 'set_at', set_at))
         FROM benefit_share
         WHERE benefit_share.municipality_id = $1 AND participant_id = $2) AS shares,
        (SELECT jsonb_agg(content -> 'case' -> 'payments') FROM transfer
         WHERE transfer.municipality_id = $1 AND participant_id = $2 AND content -> 'case' ? 'payments')
            AS payments_elsewhere,
        (SELECT jsonb_agg(content -> 'case' -> 'shares') FROM transfer
         WHERE transfer.municipality_id = $1 AND participant_id = $2 AND content -> 'case' ? 'shares')
            AS shares_elsewhere
    FROM participant
    JOIN municipality ON municipality.id = $1
    JOIN account ON account.municipality_id = $1 AND account.id = $2
    WHERE participant.municipality_id = $1 AND participant.id = $2
"""

_PROGRAMMES = """
    SELECT elsewhere, to_jsonb(programme) || jsonb_build_object(
        'conditions', (SELECT coalesce(jsonb_agg(start_condition ORDER BY kind), '[]') FROM start_condition
            WHERE municipality_id = $1 AND programme_id = programme.id),
        'decisions', (
            SELECT coalesce(jsonb_agg(to_jsonb(decision) || jsonb_build_object(
                'decided_by', coalesce(decider.name, decided_elsewhere),
                'revoked_by', coalesce(revoker.name, revoked_elsewhere))
                ORDER BY decided_on, decision.id), '[]')
            FROM programme_decision AS decision
            LEFT JOIN staff AS decider ON decider.municipality_id = $1 AND decider.id = decided_by
            LEFT JOIN staff AS revoker ON revoker.municipality_id = $1 AND revoker.id = revoked_by
            WHERE decision.municipality_id = $1 AND programme_id = programme.id),
        'adaptations', (SELECT coalesce(jsonb_agg(adaptation ORDER BY valid_from), '[]') FROM adaptation
            WHERE municipality_id = $1 AND programme_id = programme.id),
        'follow_up', (SELECT to_jsonb(follow_up) FROM follow_up
            WHERE municipality_id = $1 AND programme_id = programme.id)) AS programme
    FROM programme
    WHERE municipality_id = $1 AND participant_id = $2
    ORDER BY starts_on NULLS LAST, id
"""

# What is drafted or proposed is not decided, and stays.
_PLANS = f"""
    SELECT elsewhere, to_jsonb(plan_version) || jsonb_build_object(
            'decided_by', coalesce(staff.name, decided_elsewhere)) AS plan,
        {parts_of_plan("goal")} AS goals,
        {parts_of_plan("measure")} AS measures
    FROM plan_version
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = decided_by
    WHERE plan_version.municipality_id = $1 AND participant_id = $2
        AND state IN ('decided', 'superseded', 'ended')
    ORDER BY plan_version.version
"""  # noqa: S608 - constants alone

_CERTIFICATES = """
    SELECT id, programme_id, content FROM certificate
    WHERE municipality_id = $1 AND participant_id = $2
    ORDER BY issued_on, id
"""

_MARKS = """
    SELECT slot_id, on_date, mark, late_minutes, category, approved, certificate_seen, recorded_at,
        activity.kind, activity.name, slot.starts, slot.ends
    FROM attendance_entry
    JOIN slot ON slot.municipality_id = $1 AND slot.id = slot_id
    JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
    WHERE attendance_entry.municipality_id = $1 AND attendance_entry.participant_id = $2
        AND superseded_by IS NULL
"""


def _decoded(kind: Any, text: str | None) -> Any:  # noqa: ANN401 - whatever is asked for
    """Read what PostgreSQL has put together; columns that a file does not carry are left behind."""
    return msgspec.json.decode(text or "[]", type=kind)


def _programmes(
    rows: Collection[Row],
    here: Municipality,
    person: participants.Person,
    weeks: Iterable[RecordedWeek],
    marks: Collection[_Mark],
) -> tuple[Programme, ...]:
    recorded = {(each.slot_id, each.on_date): each.loose.recorded for each in marks}
    of_programme: dict[UUID | None, list[Week]] = {}
    planned = set()
    for week in weeks:
        programme = programme_of(person.programmes, week.plan.week.monday, week.plan.week.sunday)
        if programme is not None:
            of_programme.setdefault(programme.id, []).append(_week(week, recorded))
            planned |= {(each.slot.id, each.slot_date) for each in _happening(week)}
    loose = _by_programme(person, [each for each in marks if (each.slot_id, each.on_date) not in planned])
    return tuple(
        replace(
            _programme(row, here),
            weeks=tuple(of_programme.get(key, ())),
            loose_marks=tuple(loose.get(key, ())),
        )
        for row in rows
        for key in [msgspec.json.decode(row["programme"], type=_Keyed).id]
    )


class _Keyed(msgspec.Struct):
    id: UUID


def _programme(row: Row, here: Municipality) -> Programme:
    said = msgspec.json.decode(row["programme"])
    own = {each: said[each] for each in Programme.__dataclass_fields__ if each in said}
    return msgspec.convert(
        own | {"held_by": msgspec.to_builtins(_held_by(row["elsewhere"], here))}, Programme
    )


def _held_by(elsewhere: str | None, here: Municipality) -> Municipality:
    return Municipality(number=elsewhere[:4], name=elsewhere[5:]) if elsewhere else here


def _by_programme(person: participants.Person, marks: Iterable[_Mark]) -> dict[UUID | None, list[LooseMark]]:
    """What counts nowhere stays with the programme that had begun when it was recorded."""
    found: dict[UUID | None, list[LooseMark]] = {}
    for mark in sorted(marks, key=lambda each: str(each.loose)):
        begun = [each for each in person.programmes if each.starts_on and each.starts_on <= mark.on_date]
        programme = begun[-1] if begun else person.programmes[0]
        found.setdefault(programme.id, []).append(mark.loose)
    return found


def _mark(row: Row) -> _Mark:
    recorded = msgspec.convert({each: row[each] for each in Recorded.__dataclass_fields__}, Recorded)
    loose = LooseMark(
        date=row["on_date"],
        starts=f"{row['starts']:%H:%M}",
        ends=f"{row['ends']:%H:%M}",
        kind=row["kind"],
        name=row["name"],
        recorded=recorded,
    )
    return _Mark(row["slot_id"], row["on_date"], loose)


async def _weeks(
    tx: Transaction, actor: Actor, person: participants.Person, on: date
) -> tuple[RecordedWeek, ...]:
    """Every week from the first day of a programme to its last, as far as they have come."""
    found: set[IsoWeek] = set()
    for programme in person.programmes:
        if programme.starts_on is None or programme.starts_on > on:
            continue
        week, until = IsoWeek.of(programme.starts_on), min(last_day(programme) or on, on)
        while week.monday <= until:
            found.add(week)
            week = week.next()
    asked = sorted(found) or [IsoWeek.of(on)]
    weeks = await recorded_weeks(tx, actor, [person], asked)
    return weeks[person.id] if found else ()


def _happening(week: RecordedWeek) -> Iterator[Any]:
    return (each.occurrence for day in week.plan.days for each in day.occurrences)


def _week(week: RecordedWeek, recorded: Mapping[tuple[UUID, date], Recorded]) -> Week:
    account = week.account
    lessons = (
        _lesson(each, _counted(each.occurrence, week, recorded))
        for day in week.plan.days
        for each in day.occurrences
    )
    return Week(
        week=str(account.week),
        rule_version=account.rule_version,
        target_minutes=account.target_minutes,
        planned_minutes=account.planned_minutes,
        attended_minutes=account.attended_minutes,
        excused_minutes=account.excused_minutes,
        unexcused_minutes=account.unexcused_minutes,
        unrecorded_minutes=account.unrecorded_minutes,
        # In an order of its own, since the receiver's slots have other keys.
        lessons=tuple(sorted(lessons, key=_in_order)),
    )


def _counted(
    held: Occurrence, week: RecordedWeek, recorded: Mapping[tuple[UUID, date], Recorded]
) -> Recorded | None:
    """What counted of a lesson: the receiver has none of the decisions that were laid over the marks."""
    key = (held.slot.id, held.slot_date)
    entry = week.entries.get(key)
    if entry is None:
        return recorded.get(key)
    return Recorded(
        mark=entry.mark,
        recorded_at=recorded[key].recorded_at if key in recorded else instant(held.date, held.ends),
        late_minutes=entry.late_minutes,
        category=entry.category,
        approved=entry.approved,
        certificate_seen=entry.certificate_seen,
    )


def _in_order(lesson: Lesson) -> tuple[date, str, str, str]:
    return lesson.date, lesson.starts, lesson.ends, str(lesson)


def _lesson(planned: PlannedOccurrence, recorded: Recorded | None) -> Lesson:
    """An occurrence as it was held: what was moved lies where it was moved to."""
    held, slot = planned.occurrence, planned.occurrence.slot
    length = (held.ends.hour - held.starts.hour) * 60 + held.ends.minute - held.starts.minute
    return Lesson(
        date=held.date,
        starts=f"{held.starts:%H:%M}",
        ends=f"{held.ends:%H:%M}",
        kind=slot.kind,
        credited_minutes=planned.counted_minutes,
        name=slot.name,
        place=held.place,
        bring=slot.bring,
        lessons=planned.credited.lessons,
        break_minutes=min(slot.break_minutes, length - 1),
        credit=slot.credit,
        lesson_credit_minutes=slot.lesson_credit_minutes,
        work_oriented=slot.work_oriented,
        module=slot.module,
        cancelled=held.cancelled,
        reason=_reason(held),
        recorded=recorded,
    )


def _reason(held: Occurrence) -> ExceptionReason | None:
    """Why a lesson was cancelled, where somebody has said so."""
    said = held.change.reason if held.cancelled and held.change else None
    return ExceptionReason(said) if said else None


class _GoalRow(msgspec.Struct):
    id: UUID
    parent_id: UUID | None
    status: str
    standard: str | None
    text: str | None


class _MeasureOf(msgspec.Struct):
    goal_id: UUID


def _plan(row: Row, here: Municipality) -> Plan:
    said = msgspec.json.decode(row["plan"])
    own = {each: said[each] for each in Plan.__dataclass_fields__ if each in said}
    held_by = msgspec.to_builtins(_held_by(row["elsewhere"], here))
    plan: Plan = msgspec.convert(own | {"held_by": held_by}, Plan)
    return replace(plan, goals=_goals(_decoded(list[_GoalRow], row["goals"]), row["measures"]))


def _goals(lines: list[_GoalRow], measures: str | None) -> tuple[Goal, ...]:
    of_goal: dict[UUID, list[Measure]] = {}
    owners = _decoded(list[_MeasureOf], measures)
    for owner, measure in zip(owners, _decoded(list[Measure], measures), strict=True):
        of_goal.setdefault(owner.goal_id, []).append(measure)

    def under(parent: UUID | None) -> tuple[Goal, ...]:
        return tuple(
            msgspec.convert(
                {
                    "status": line.status,
                    "standard": line.standard,
                    "text": line.text,
                    "goals": under(line.id),
                    "measures": tuple(of_goal.get(line.id, ())),
                },
                Goal,
            )
            for line in lines
            if line.parent_id == parent
        )

    return under(None)


def _groups(row: Row, here: Municipality) -> tuple[Group, ...]:
    own = [
        each | {"held_by": msgspec.to_builtins(here)}
        for each in _decoded(list[dict[str, Any]], row["groups"])
    ]
    groups = [*msgspec.convert(own, list[Group]), *_brought(row["groups_elsewhere"], Group)]
    # Whoever has come back brings what was ours.
    return tuple(sorted(dict.fromkeys(groups), key=lambda each: (each.valid_from, each.name, str(each))))


def _brought(text: str | None, kind: type[_Part]) -> Iterator[_Part]:
    """What files that were received have told, and no row of ours holds."""
    for each in _decoded(list[list[dict[str, Any]]], text):
        yield from read_part(each, kind)


def _payments(row: Row, here: Municipality) -> tuple[LockedMonth, ...]:
    """Months that were locked, here and elsewhere; of whoever has come back, ours as it stands now."""
    own = [_locked_month(each, here) for each in _decoded(list[dict[str, Any]], row["payments"])]
    months = [*_brought(row["payments_elsewhere"], LockedMonth), *own]
    held = {(each.month, each.held_by.number): each for each in months}
    return tuple(held[key] for key in sorted(held))


def _locked_month(said: Mapping[str, Any], here: Municipality) -> LockedMonth:
    addenda = [each | {"changes": _figures(each["changes"])} for each in said["addenda"]]
    own = {"held_by": msgspec.to_builtins(here), "figures": _figures(said["figures"]), "addenda": addenda}
    return msgspec.convert({**said, **own}, LockedMonth)


def _figures(said: Mapping[str, int | str]) -> list[dict[str, str]]:
    return [{"name": name, "amount": str(said[name])} for name in sorted(said)]


def _shares(row: Row, here: Municipality) -> tuple[Share, ...]:
    own = [
        each | {"held_by": msgspec.to_builtins(here)}
        for each in _decoded(list[dict[str, Any]], row["shares"])
    ]
    shares = [*msgspec.convert(own, list[Share]), *_brought(row["shares_elsewhere"], Share)]
    return tuple(sorted(dict.fromkeys(shares), key=lambda each: (each.valid_from, each.set_at, str(each))))


def _certificate(row: Row) -> Certificate:
    content = msgspec.json.decode(row["content"], type=Content)
    return Certificate(id=row["id"], programme_id=row["programme_id"], content=content)


def _without_places(case: Case) -> Case:
    """Where a person with a graded address was is not told, not even to the next municipality."""

    def bare(goal: Goal) -> Goal:
        measures = tuple(replace(each, organisation=None, place=None) for each in goal.measures)
        return replace(goal, goals=tuple(bare(each) for each in goal.goals), measures=measures)

    def unplaced(week: Week) -> Week:
        return replace(week, lessons=tuple(replace(each, place=None) for each in week.lessons))

    programmes = tuple(
        replace(each, weeks=tuple(unplaced(week) for week in each.weeks)) for each in case.programmes
    )
    plans = tuple(replace(each, goals=tuple(bare(goal) for goal in each.goals)) for each in case.plans)
    return replace(case, programmes=programmes, plans=plans, practice_places=())


# ------------------------------------------------------------------------------ what left and came


async def moves(tx: Transaction, actor: Actor, participant_id: UUID, on: date) -> tuple[Moved, ...]:
    """When a case left and came, newest first.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    rows = await tx.rows(_MOVES, actor.municipality_id, participant_id)
    if participant_id not in seen:
        raise not_found()
    if not may_see_transfers(seen[participant_id].standing):
        raise Refused("participants.not-your-case")
    return tuple(_moved(row) for row in rows)


_MOVES = """
    SELECT direction, other_municipality, informed_on, informed_how, file_id, file_hash, made_at,
        staff.name AS made_by, content, municipality.name
    FROM transfer
    JOIN staff ON staff.municipality_id = $1 AND staff.id = made_by
    LEFT JOIN municipality ON municipality.number = other_municipality
    WHERE transfer.municipality_id = $1 AND participant_id = $2
    ORDER BY made_at DESC, transfer.id DESC
"""


def _moved(row: Row) -> Moved:
    content = msgspec.json.decode(row["content"]) if row["content"] else None
    name = content["from"]["name"] if content else row["name"]
    return Moved(
        direction=Direction(row["direction"]),
        other=f"{row['other_municipality']} {name or ''}".strip(),
        informed_on=row["informed_on"],
        informed_how=row["informed_how"],
        made_at=row["made_at"],
        made_by=row["made_by"],
        file_id=row["file_id"],
        file_hash=row["file_hash"],
        content=content,
    )


# ------------------------------------------------------------------------------ a case that comes


@dataclass(frozen=True, slots=True)
class Here:
    """Whom a file is about, as far as they are here already. Not all of it may be told.

    Attributes:
        ids: everybody whom the file's numbers or key name.
        seen: the one whom they name, where the actor works on the case; None: nobody, or one who may not
            be told of.
        hidden: whether somebody is among them who may not be told of.
        contradicts: fields of the one who is seen by which it is somebody else.
        differing: fields of the one who is seen that say otherwise here.
        open_programme: whether the one who is seen has a programme that has not ended.
        received: whom this very file was received for, and its hash.
        key_is_free: whether a new account may have the key that the person had.
    """

    ids: tuple[UUID, ...]
    seen: participants.Person | None
    hidden: bool
    contradicts: tuple[str, ...]
    differing: tuple[str, ...]
    open_programme: bool
    received: tuple[UUID, bytes] | None
    key_is_free: bool


async def here(tx: Transaction, actor: Actor, person: Person, file_id: UUID, on: date) -> Here:
    """Whom a file that comes is about: by national number, DUF number, or the key that they had."""
    numbers = (person.national_id, person.duf_number, person.id)
    rows = {row["id"]: row for row in await tx.rows(_HERE, actor.municipality_id, *numbers, on)}
    received = await tx.row(_RECEIVED, actor.municipality_id, file_id)
    asked = [*rows, *([received["participant_id"]] if received else [])]
    known = await people(tx, actor, on, asked)
    mine = {key: each for key, each in known.items() if each.standing & Standing.CASE}
    seen = next((mine[key] for key in rows if key in mine), None)
    row = rows[seen.id] if seen else None
    contradicts = ["national_id", "duf_number"] if len(rows) > 1 else []
    return Here(
        ids=tuple(rows),
        seen=seen,
        hidden=not all(key in mine for key in asked),
        contradicts=tuple(_differing(person, row, (*_WHO, *contradicts))) if row else (),
        differing=tuple(_differing(person, row, _WHAT)) if row else (),
        open_programme=bool(row and row["open"]),
        received=(received["participant_id"], received["file_hash"]) if received else None,
        key_is_free=not await tx.value(_TAKEN, actor.municipality_id, person.id),
    )


_WHO = ("birth_date", "sex")
_WHAT = (
    *("given_name", "family_name", "phone", "email", "interpretation_language", "reading_level"),
    *("national_id", "duf_number"),
)


def _differing(person: Person, row: Row, fields: Iterable[str]) -> Iterator[str]:
    for each in fields:
        there = getattr(person, each)
        if row[each] is not None and there is not None and row[each] != there:
            yield each


_HERE = """
    SELECT id, given_name, family_name, birth_date, sex, national_id, duf_number, phone, email,
        interpretation_language, reading_level, EXISTS (
            SELECT FROM programme WHERE programme.municipality_id = $1 AND participant_id = participant.id
                AND (ended_on IS NULL OR ended_on > $5)) AS open
    FROM participant
    WHERE municipality_id = $1 AND (national_id = $2 OR duf_number = $3 OR id = $4)
    ORDER BY id
"""

_RECEIVED = """
    SELECT participant_id, file_hash FROM transfer
    WHERE municipality_id = $1 AND file_id = $2 AND direction = 'in'
"""

_TAKEN = "SELECT EXISTS (SELECT FROM account WHERE municipality_id = $1 AND id = $2)"


async def own_municipality(tx: Transaction, actor: Actor) -> Municipality:
    """The actor's municipality."""
    row = await tx.row("SELECT number, name FROM municipality WHERE id = $1", actor.municipality_id)
    assert row is not None  # noqa: S101 - an actor's municipality exists
    return Municipality(number=row["number"], name=row["name"])


async def name_of(tx: Transaction, number: str) -> str | None:
    """The name of a municipality that this installation knows; that one exists is public."""
    found: str | None = await tx.value("SELECT name FROM municipality WHERE number = $1", number)
    return found


@dataclass(frozen=True, slots=True)
class Unit:
    """Where a case may be received, and by whom."""

    id: UUID
    name: str
    advisers: tuple[tuple[UUID, str], ...]


async def receivers(tx: Transaction, actor: Actor, on: date) -> tuple[Unit, ...]:
    """The units that are open on a day, each with its advisers and leaders."""
    rows = await tx.rows(_RECEIVERS, actor.municipality_id, on)
    return tuple(
        Unit(row["id"], row["name"], tuple((key, name) for name, key in row["advisers"])) for row in rows
    )


_RECEIVERS = """
    SELECT unit.id, unit.name, ARRAY (
        SELECT DISTINCT ROW (staff.name, staff.id) AS who FROM role_held
        JOIN staff ON staff.municipality_id = $1 AND staff.id = staff_id
        WHERE role_held.municipality_id = $1 AND role IN ('adviser', 'leader')
            AND $2 BETWEEN valid_from AND coalesce(valid_to, 'infinity')
            AND (ended_on IS NULL OR ended_on >= $2)
            AND role_held.unit_id = unit.id
        ORDER BY who) AS advisers
    FROM unit
    WHERE municipality_id = $1 AND (closed_on IS NULL OR closed_on >= $2)
    ORDER BY unit.name
"""
