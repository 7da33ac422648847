"""Enter days without programme, once for all who belong to a unit or to the municipality."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, Refused, not_found
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.timetable.actions.kept import (
    impossible_refused,
    is_new,
    refuse_if,
    require_version,
    tell,
)
from stegvis.timetable.forms import ClosureForm
from stegvis.timetable.keeping import require_free_of_past
from stegvis.timetable.model import Closure
from stegvis.timetable.permissions import keeps_unit, keeps_units
from stegvis.timetable.queries import closure_of
from stegvis.timetable.queries.keeping import require_unit_keeper


async def add_closure(actor: Actor, closure_id: UUID, form: ClosureForm, *, now: datetime) -> None:
    """Enter a planning day or a holiday week. Public holidays are known by themselves.

    Raises:
        Refused: the unit, or the whole municipality, is not the actor's to keep; attendance is recorded on
            one of the days.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        await _require_keeper(tx, actor, form.unit_id, today)
        if not await is_new(tx, actor, closure_id, ("timetable.closure-added", form), now):
            return
        require_free_of_past(form.starts_on, form.ends_on, today)
        refuse_if([*form.faults(), *await _known_already(tx, form, closure_id)])
        await _require_unmarked(tx, actor, form.unit_id, form.starts_on, form.ends_on)
        with impossible_refused():
            await tx.execute(
                """
                INSERT INTO closure
                    (id, municipality_id, unit_id, external_id, kind, name, starts_on, ends_on)
                VALUES ($1, $2, $3, $1::uuid::text, $4, $5, $6, $7)
                """,
                closure_id,
                actor.municipality_id,
                form.unit_id,
                form.kind,
                form.name,
                form.starts_on,
                form.ends_on,
            )
        await tell(tx, actor, "closure-added", closure_id, now, after=_told(form))
        await touch(tx, actor.municipality_id, [_scope(actor, form.unit_id)])


async def change_closure(
    actor: Actor, key: UUID, closure_id: UUID, form: ClosureForm, *, expected_version: int, now: datetime
) -> None:
    """Change a closure, as far as its days have not passed. Whose it is stays.

    Raises:
        Refused: there is no such closure, it is not the actor's to keep, it has changed meanwhile, or
            attendance is recorded on one of its new days.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        was, version = await _held(tx, closure_id)
        await _require_keeper(tx, actor, was.unit_id, today)
        body = ("timetable.closure-changed", closure_id, form)
        if not await is_new(tx, actor, key, body, now):
            return
        require_version(version, expected_version)
        require_free_of_past(form.starts_on, form.ends_on, today, was)
        begun = was.starts_on < today and form.kind is not was.kind
        moved = form.unit_id != was.unit_id
        refuse_if(
            [
                *form.faults(),
                *([Fault("kind", "timetable.date-passed")] if begun else ()),
                *([Fault("unitId", "timetable.stays")] if moved else ()),
                *await _known_already(tx, form, closure_id),
            ]
        )
        for first, last in _new_days(was, form):
            await _require_unmarked(tx, actor, was.unit_id, first, last)
        await tx.execute(
            "UPDATE closure SET kind = $2, name = $3, starts_on = $4, ends_on = $5 WHERE id = $1",
            closure_id,
            form.kind,
            form.name,
            form.starts_on,
            form.ends_on,
        )
        await tell(
            tx, actor, "closure-changed", closure_id, now, before=_told_closure(was), after=_told(form)
        )
        await touch(tx, actor.municipality_id, [_scope(actor, was.unit_id)])


async def remove_closure(
    actor: Actor, key: UUID, closure_id: UUID, *, expected_version: int, now: datetime
) -> None:
    """Take a closure back before it has begun; one that has begun can only end.

    Raises:
        Refused: there is no such closure, it is not the actor's to keep, it has changed meanwhile, or it
            has begun.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        if not await is_new(tx, actor, key, ("timetable.closure-removed", closure_id), now):
            return
        was, version = await _held(tx, closure_id)
        await _require_keeper(tx, actor, was.unit_id, today)
        require_version(version, expected_version)
        if was.starts_on < today:
            raise Refused("timetable.date-passed")
        await tx.execute("DELETE FROM closure WHERE id = $1", closure_id)
        await tell(tx, actor, "closure-removed", closure_id, now, before=_told_closure(was))
        await touch(tx, actor.municipality_id, [_scope(actor, was.unit_id)])


async def _held(tx: Transaction, closure_id: UUID) -> tuple[Closure, int]:
    row = await tx.row("SELECT * FROM closure WHERE id = $1 FOR UPDATE", closure_id)
    if row is None:
        raise not_found()
    return closure_of(row), row["version"]


async def _require_keeper(tx: Transaction, actor: Actor, unit_id: UUID | None, today: date) -> None:
    """Refuse whoever does not keep the unit; for the whole municipality, every unit that has groups."""
    rows = await tx.rows(
        """
        SELECT id, EXISTS (SELECT FROM study_group WHERE municipality_id = unit.municipality_id
            AND unit_id = unit.id AND (ends_on IS NULL OR ends_on >= $2)) AS has_groups
        FROM unit WHERE municipality_id = $1
        """,
        actor.municipality_id,
        today,
    )
    if unit_id is None:
        may = keeps_units(actor, [row["id"] for row in rows if row["has_groups"]])
    else:
        if unit_id not in {row["id"] for row in rows}:
            raise not_found()
        may = keeps_unit(actor, unit_id)
    if not may:
        raise Refused("timetable.not-yours")


async def _known_already(tx: Transaction, form: ClosureForm, closure_id: UUID) -> list[Fault]:
    """Days on which nothing happens anyway need not be closed."""
    days = (form.ends_on - form.starts_on) // timedelta(days=1) + 1
    if len(public_holidays(form.starts_on, form.ends_on)) == days:
        return [Fault("startsOn", "timetable.public-holiday")]
    covered = await tx.value(
        """
        SELECT EXISTS (SELECT FROM closure
            WHERE (unit_id IS NULL OR unit_id = $1) AND starts_on <= $2 AND ends_on >= $3 AND id <> $4)
        """,
        form.unit_id,
        form.starts_on,
        form.ends_on,
        closure_id,
    )
    return [Fault("startsOn", "timetable.closed-already")] if covered else []


def _new_days(was: Closure, form: ClosureForm) -> list[tuple[date, date]]:
    day = timedelta(days=1)
    parts = [
        (form.starts_on, min(form.ends_on, was.starts_on - day)),
        (max(form.starts_on, was.ends_on + day), form.ends_on),
    ]
    return [(first, last) for first, last in parts if first <= last]


async def _require_unmarked(
    tx: Transaction, actor: Actor, unit_id: UUID | None, first: date, last: date
) -> None:
    """Refuse to close a day on which somebody is marked: the mark would lose its lesson."""
    marked = await tx.value(
        """
        SELECT max(coalesce(said.moved_to, entry.on_date)) FROM slot
        LEFT JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
        JOIN attendance_entry entry ON entry.municipality_id = $1 AND entry.slot_id = slot.id
            AND entry.superseded_by IS NULL
        LEFT JOIN slot_exception said ON said.municipality_id = $1 AND said.slot_id = slot.id
            AND said.on_date = entry.on_date
        WHERE slot.municipality_id = $1 AND ($2::uuid IS NULL OR study_group.unit_id = $2)
            AND (valid_to IS NULL OR valid_to >= $3::date - 60) AND valid_from <= $4::date + 60
            AND entry.on_date BETWEEN $3::date - 60 AND $4::date + 60
            AND coalesce(said.moved_to, entry.on_date) BETWEEN $3 AND $4
        """,
        actor.municipality_id,
        unit_id,
        first,
        last,
    )
    if marked:
        raise Refused("timetable.marked-since", on=marked.strftime("%d.%m.%Y"))


def _scope(actor: Actor, unit_id: UUID | None) -> Scope:
    if unit_id:
        return Scope(ScopeKind.UNIT, unit_id)
    return Scope(ScopeKind.MUNICIPALITY, actor.municipality_id)


def _told(form: ClosureForm) -> dict[str, Any]:
    return {
        "unit_id": form.unit_id,
        "kind": form.kind,
        "starts_on": form.starts_on,
        "ends_on": form.ends_on,
    }


def _told_closure(closure: Closure) -> dict[str, Any]:
    return {
        "unit_id": closure.unit_id,
        "kind": closure.kind,
        "starts_on": closure.starts_on,
        "ends_on": closure.ends_on,
    }
