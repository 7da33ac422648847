"""Create a group, rename it, say who teaches it, and end it with all that hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, Refused, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.model import Relation
from stegvis.timetable.actions.kept import (
    ClashesFound,
    Outcome,
    drop_exceptions,
    group_to_keep,
    held_slot,
    impossible_refused,
    is_new,
    refuse_if,
    require_version,
    tell,
    turn_back,
)
from stegvis.timetable.actions.slots import delete_slot
from stegvis.timetable.forms import GroupForm, name_faults
from stegvis.timetable.keeping import end_on, require_never_held
from stegvis.timetable.permissions import keeps_unit
from stegvis.timetable.queries.around import Told, dropped_clashes
from stegvis.timetable.queries.held import teacher_faults
from stegvis.timetable.queries.keeping import GroupKept, require_unit_keeper

_DAY = timedelta(days=1)
TEACHES = (Relation.TEACHER, Relation.CONTACT_TEACHER)
"""What somebody may be named to a group as; a substitute comes by the lesson that they take."""


@dataclass(frozen=True, slots=True)
class GroupTeacherForm:
    """Who teaches a group, as what, and from when to when, both included."""

    group_id: UUID
    account_id: UUID
    relation: Relation
    valid_from: date
    valid_to: date | None = None


async def add_group(actor: Actor, group_id: UUID, form: GroupForm, *, now: datetime) -> None:
    """Create a group in a unit, with its teachers.

    Raises:
        Refused: the unit is not the actor's to keep.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    if not keeps_unit(actor, form.unit_id):
        raise Refused("timetable.not-yours")
    async with db.write(actor.municipality_id) as tx:
        if not await is_new(tx, actor, group_id, ("timetable.group-added", form), now):
            return
        first = max(today, form.starts_on)
        faults = [*form.faults(), *await _taken(tx, form.unit_id, form.name, today, group_id)]
        for teacher in form.teachers:
            faults += await teacher_faults(tx, teacher, first, "teachers")
        refuse_if(faults)
        with impossible_refused():
            await tx.execute(
                """
                INSERT INTO study_group (id, municipality_id, unit_id, external_id, name, starts_on, ends_on)
                VALUES ($1, $2, $3, $1::uuid::text, $4, $5, $6)
                """,
                group_id,
                actor.municipality_id,
                form.unit_id,
                form.name.strip(),
                form.starts_on,
                form.ends_on,
            )
        for teacher in dict.fromkeys(form.teachers):
            grant = GroupTeacherForm(group_id, teacher, Relation.TEACHER, first, form.ends_on)
            await _insert_grant(tx, actor, new_id(), grant)
        after = {
            "unit_id": form.unit_id,
            "name": form.name,
            "starts_on": form.starts_on,
            "ends_on": form.ends_on,
            "teachers": form.teachers,
        }
        await tell(tx, actor, "group-added", group_id, now, after=after)
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.GROUP, group_id)])


async def rename_group(
    actor: Actor, key: UUID, group_id: UUID, name: str, *, expected_version: int, now: datetime
) -> None:
    """Call a group something else.

    Raises:
        Refused: there is no such group, it is not the actor's to keep, or it has changed meanwhile.
        InvalidInput: the name cannot be.
    """
    require_unit_keeper(actor)
    async with db.write(actor.municipality_id) as tx:
        group = await group_to_keep(tx, actor, group_id)
        if not await is_new(tx, actor, key, ("timetable.group-renamed", group_id, name), now):
            return
        require_version(group.version, expected_version)
        taken = await _taken(tx, group.unit_id, name, oslo_date(now), group_id)
        refuse_if([*name_faults(name), *taken])
        await tx.execute("UPDATE study_group SET name = $2 WHERE id = $1", group_id, name.strip())
        before, after = {"name": group.name}, {"name": name}
        await tell(tx, actor, "group-renamed", group_id, now, before=before, after=after)
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.GROUP, group_id)])


async def end_group(
    actor: Actor,
    key: UUID,
    group_id: UUID,
    last_day: date,
    *,
    expected_version: int,
    accepted: bool,
    now: datetime,
) -> Outcome:
    """Let a day be the last of a group, sooner or later than it was to be.

    With it end its lessons, its teachers' sight and its members' time in it; what would have begun later
    never does. To a later end its teachers go along, as far as they were there to the old one.

    Raises:
        Refused: there is no such group, it is not the actor's to keep, it has changed meanwhile, or
            attendance is recorded later.
        InvalidInput: the day has passed, or lies before the group's first.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    try:
        async with db.write(actor.municipality_id) as tx:
            group = await group_to_keep(tx, actor, group_id)
            if not await is_new(tx, actor, key, ("timetable.group-ended", group_id, last_day), now):
                return Outcome(saved=True)
            require_version(group.version, expected_version)
            refuse_if(_end_faults(group, last_day, today))
            turn_back(await _end_slots(tx, actor, group, last_day, now), accepted=accepted)
            await tx.execute("UPDATE study_group SET ends_on = $2 WHERE id = $1", group_id, last_day)
            await _end_holdings(tx, group, last_day)
            before, after = {"ends_on": group.ends_on}, {"ends_on": last_day}
            await tell(tx, actor, "group-ended", group_id, now, before=before, after=after)
            await touch(tx, actor.municipality_id, [Scope(ScopeKind.GROUP, group_id)])
    except ClashesFound as found:
        return Outcome(saved=False, clashes=found.clashes)
    return Outcome(saved=True)


async def add_group_teacher(actor: Actor, grant_id: UUID, form: GroupTeacherForm, *, now: datetime) -> None:
    """Let somebody teach a group, and see its members, from a day on; at most as long as it lasts.

    Raises:
        Refused: there is no such group, it is not the actor's to keep, or they teach it then already.
        InvalidInput: something in the form cannot be.
    """
    require_unit_keeper(actor)
    async with db.write(actor.municipality_id) as tx:
        group = await group_to_keep(tx, actor, form.group_id)
        if not await is_new(tx, actor, grant_id, ("timetable.group-teacher-added", form), now):
            return
        faults = list(await teacher_faults(tx, form.account_id, form.valid_from, "accountId"))
        ends = [day for day in (form.valid_to, group.ends_on) if day]
        last = min(ends) if ends else None
        if form.relation not in TEACHES:
            faults.append(Fault("relation", "timetable.no-such-relation"))
        if form.valid_from < oslo_date(now):
            faults.append(Fault("validFrom", "timetable.date-passed"))
        if last is not None and last < form.valid_from:
            faults.append(Fault("validTo", "timetable.ends-before-start"))
        refuse_if(faults)
        held = GroupTeacherForm(group.id, form.account_id, form.relation, form.valid_from, last)
        await _insert_grant(tx, actor, grant_id, held)
        after = {
            "account_id": form.account_id,
            "relation": form.relation,
            "valid_from": form.valid_from,
            "valid_to": last,
        }
        await tell(tx, actor, "group-teacher-added", group.id, now, after=after)
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.GROUP, group.id)])


async def end_group_teacher(
    actor: Actor, key: UUID, grant_id: UUID, last_day: date, *, now: datetime
) -> None:
    """Let a day be the last on which somebody teaches a group; before they have begun, they never do.

    Raises:
        Refused: there is none such, it is not the actor's to keep, or the day has passed.
    """
    require_unit_keeper(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        if not await is_new(tx, actor, key, ("timetable.group-teacher-ended", grant_id, last_day), now):
            return
        grant = await tx.row(
            "SELECT * FROM group_grant WHERE id = $1 AND relation = ANY ($2) FOR UPDATE", grant_id, [*TEACHES]
        )
        if grant is None:
            raise not_found()
        group = await group_to_keep(tx, actor, grant["group_id"])
        if last_day < today - _DAY or (grant["valid_to"] and grant["valid_to"] < today - _DAY):
            raise Refused("timetable.date-passed")
        if last_day < grant["valid_from"]:
            await tx.execute("DELETE FROM group_grant WHERE id = $1", grant_id)
        else:
            with impossible_refused():
                await tx.execute("UPDATE group_grant SET valid_to = $2 WHERE id = $1", grant_id, last_day)
        before = {"account_id": grant["account_id"], "valid_to": grant["valid_to"]}
        await tell(
            tx, actor, "group-teacher-ended", group.id, now, before=before, after={"valid_to": last_day}
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.GROUP, group.id)])


# ------------------------------------------------------------------


async def _taken(tx: Transaction, unit_id: UUID, name: str, today: date, group_id: UUID) -> list[Fault]:
    """A name that another group of the unit has, which is not over: people would take one for the other."""
    taken = await tx.value(
        """
        SELECT EXISTS (SELECT FROM study_group WHERE unit_id = $1 AND lower(name) = lower($2) AND id <> $4
            AND (ends_on IS NULL OR ends_on >= $3))
        """,
        unit_id,
        name.strip(),
        today,
        group_id,
    )
    return [Fault("name", "timetable.name-taken")] if taken else []


async def _insert_grant(tx: Transaction, actor: Actor, grant_id: UUID, form: GroupTeacherForm) -> None:
    with impossible_refused():
        await tx.execute(
            """
            INSERT INTO group_grant
                (id, municipality_id, group_id, account_id, relation, valid_from, valid_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            grant_id,
            actor.municipality_id,
            form.group_id,
            form.account_id,
            form.relation,
            form.valid_from,
            form.valid_to,
        )


def _end_faults(group: GroupKept, last_day: date, today: date) -> list[Fault]:
    if last_day < today - _DAY or (group.ends_on and group.ends_on < today - _DAY):
        return [Fault("lastDay", "timetable.date-passed")]
    return [Fault("lastDay", "timetable.ends-before-start")] if last_day < group.starts_on else []


async def _end_slots(
    tx: Transaction, actor: Actor, group: GroupKept, last_day: date, now: datetime
) -> tuple[Told, ...]:
    """End the lessons that would go on, and take those away that would only begin; return what falls."""
    today = oslo_date(now)
    told: list[Told] = []
    rows = await tx.rows(
        """
        SELECT id FROM slot WHERE municipality_id = $1 AND group_id = $2
            AND (valid_to IS NULL OR valid_to > $3) ORDER BY valid_from DESC, id
        """,
        actor.municipality_id,
        group.id,
        last_day,
    )
    for row in rows:
        held = await held_slot(tx, actor, today, row["id"])
        if held.slot.valid_from > last_day:
            require_never_held(held.slot, today, held.exceptions, held.marked)
            await delete_slot(tx, actor, held, today)
            continue
        dropped = end_on(held.slot, last_day, today, held.exceptions, held.marked)
        await tx.execute("UPDATE slot SET valid_to = $2 WHERE id = $1", held.slot.id, last_day)
        await drop_exceptions(tx, actor, held, dropped, today)
        told += dropped_clashes(held.slot.id, dropped)
    return tuple(told)


async def _end_holdings(tx: Transaction, group: GroupKept, last_day: date) -> None:
    """End what is held in a group with it: teachers' sight and members' time."""
    for table in ("group_grant", "membership"):
        await tx.execute(f"DELETE FROM {table} WHERE group_id = $1 AND valid_from > $2", group.id, last_day)  # noqa: S608 - constants
        await tx.execute(
            f"UPDATE {table} SET valid_to = $2 WHERE group_id = $1 AND (valid_to IS NULL OR valid_to > $2)",  # noqa: S608 - constants
            group.id,
            last_day,
        )
    if group.ends_on is not None and last_day > group.ends_on:
        with impossible_refused():
            await tx.execute(
                "UPDATE group_grant SET valid_to = $3"
                " WHERE group_id = $1 AND valid_to = $2 AND relation <> 'substitute'",
                group.id,
                group.ends_on,
                last_day,
            )
