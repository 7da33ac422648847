"""Keep the municipality's own activities."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, Refused, not_found
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.timetable.actions.kept import (
    impossible_refused,
    is_new,
    refuse_if,
    require_version,
    tell,
)
from stegvis.timetable.forms import ActivityForm
from stegvis.timetable.permissions import keeps_units
from stegvis.timetable.queries.keeping import ActivityChoice, activities_of, require_unit_keeper

_MOST_SCOPES = 200
"""Past so many, everybody looks again: cheaper than telling each."""


async def add_activity(actor: Actor, activity_id: UUID, form: ActivityForm, *, now: datetime) -> None:
    """Add an activity to what the municipality plans with.

    Raises:
        Refused: the actor keeps no unit.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    async with db.write(actor.municipality_id) as tx:
        if not await is_new(tx, actor, activity_id, ("timetable.activity-added", form), now):
            return
        refuse_if(list(form.faults()))
        with impossible_refused():
            await tx.execute(
                """
                INSERT INTO activity (id, municipality_id, external_id, kind, name, credit,
                    lesson_credit_minutes, work_oriented, host, place, bring, module)
                VALUES ($1, $2, $1::uuid::text, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """,
                activity_id,
                actor.municipality_id,
                *_values(form),
            )
        await tell(tx, actor, "activity-added", activity_id, now, after=_told(form))


async def change_activity(
    actor: Actor, key: UUID, activity_id: UUID, form: ActivityForm, *, expected_version: int, now: datetime
) -> None:
    """Change an activity; what its hours count as only until the first of them has been held.

    Raises:
        Refused: there is none such, others use it than the actor keeps, or it has changed meanwhile.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        held = await _held(tx, actor, today, activity_id)
        if not await is_new(tx, actor, key, ("timetable.activity-changed", activity_id, form), now):
            return
        require_version(held.version, expected_version)
        was = _form_of(held)
        fixed = held.fixed and form.worth != was.worth
        refuse_if([*form.faults(), *([Fault("kind", "timetable.activity-has-history")] if fixed else ())])
        await tx.execute(
            """
            UPDATE activity SET kind = $2, name = $3, credit = $4, lesson_credit_minutes = $5,
                work_oriented = $6, host = $7, place = $8, bring = $9, module = $10
            WHERE id = $1
            """,
            activity_id,
            *_values(form),
        )
        await tell(tx, actor, "activity-changed", activity_id, now, before=_told(was), after=_told(form))
        await touch(tx, actor.municipality_id, await _scopes(tx, actor, activity_id, today))


async def end_activity(
    actor: Actor, key: UUID, activity_id: UUID, last_day: date, *, expected_version: int, now: datetime
) -> None:
    """Plan no more with an activity after a day; the past has it still.

    Raises:
        Refused: there is none such, others use it than the actor keeps, it has changed meanwhile, or hours
            of it are planned later.
        InvalidInput: the day has passed.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        held = await _held(tx, actor, today, activity_id)
        if not await is_new(tx, actor, key, ("timetable.activity-ended", activity_id, last_day), now):
            return
        require_version(held.version, expected_version)
        refuse_if([Fault("lastDay", "timetable.date-passed")] if last_day < today else [])
        used = await tx.value(
            "SELECT EXISTS (SELECT FROM slot WHERE municipality_id = $1 AND activity_id = $2"
            " AND (valid_to IS NULL OR valid_to > $3))",
            actor.municipality_id,
            activity_id,
            last_day,
        )
        if used:
            raise Refused("timetable.activity-in-use")
        await tx.execute("UPDATE activity SET ended_on = $2 WHERE id = $1", activity_id, last_day)
        await tell(tx, actor, "activity-ended", activity_id, now, after={"ended_on": last_day})


async def _held(tx: Transaction, actor: Actor, today: date, activity_id: UUID) -> ActivityChoice:
    await tx.row("SELECT FROM activity WHERE id = $1 FOR UPDATE", activity_id)
    found = await activities_of(tx, actor, today, activity_id)
    if not found:
        raise not_found()
    if not keeps_units(actor, found[0].units):
        raise Refused("timetable.not-yours")
    return found[0]


async def _scopes(tx: Transaction, actor: Actor, activity_id: UUID, today: date) -> list[Scope]:
    rows = await tx.rows(
        """
        SELECT DISTINCT group_id, participant_id FROM slot
        WHERE municipality_id = $1 AND activity_id = $2 AND (valid_to IS NULL OR valid_to >= $3)
        """,
        actor.municipality_id,
        activity_id,
        today,
    )
    if len(rows) > _MOST_SCOPES:
        return [Scope(ScopeKind.MUNICIPALITY, actor.municipality_id)]
    return [
        Scope(ScopeKind.GROUP, row["group_id"])
        if row["group_id"]
        else Scope(ScopeKind.PARTICIPANT, row["participant_id"])
        for row in rows
    ]


def _values(form: ActivityForm) -> tuple[object, ...]:
    return (
        form.kind,
        form.name,
        form.credit,
        form.lesson_credit_minutes,
        form.work_oriented,
        form.host,
        form.place,
        form.bring,
        form.module,
    )


def _form_of(held: ActivityChoice) -> ActivityForm:
    return ActivityForm(
        held.kind,
        held.name,
        held.credit,
        held.lesson_credit_minutes,
        held.work_oriented,
        held.host,
        held.place,
        held.bring,
        held.module,
    )


def _told(form: ActivityForm) -> dict[str, Any]:
    return {
        "kind": form.kind,
        "name": form.name,
        "credit": form.credit,
        "lesson_credit_minutes": form.lesson_credit_minutes,
        "work_oriented": form.work_oriented,
        "place": form.place,
        "module": form.module,
    }
