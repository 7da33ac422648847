"""Open and close the units that a municipality's staff work in."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from stegvis.accounts import rules
from stegvis.accounts.model import Actor
from stegvis.accounts.permissions import require_administrator
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time


async def create_unit(actor: Actor, key: UUID, name: str, code: str, *, now: datetime) -> None:
    """Open a unit.

    Args:
        actor: an administrator.
        key: the unit's, made by the form.
        name: as people say it.
        code: the municipality's own short name for it; none other has it.
        now: the instant.

    Raises:
        Refused: the actor is no administrator.
        InvalidInput: a text is missing or too long, or the code is taken.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        body = ("accounts.create-unit", name, code)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        faults = rules.faults_of_name(name)
        if not code.strip() or len(code) > rules.LONGEST_NAME:
            faults.append(Fault("code", "accounts.no-code"))
        if faults:
            raise InvalidInput(faults)
        added = await tx.value(
            """
            INSERT INTO unit (id, municipality_id, code, name) VALUES ($1, $2, $3, $4)
            ON CONFLICT (municipality_id, code) DO NOTHING RETURNING id
            """,
            key,
            actor.municipality_id,
            code.strip(),
            name.strip(),
        )
        if added is None:
            raise InvalidInput([Fault("code", "accounts.code-taken")])
        await record(tx, actor.municipality_id, actor.account_id, "accounts.unit-created", key, now=now)


async def close_unit(actor: Actor, unit_id: UUID, last: date | None, *, now: datetime) -> None:
    """Close a unit after a day, or let it be open again; what was in it stays told.

    Raises:
        Refused: the actor is no administrator; there is no such unit; somebody holds a role in it, or
            works in it, after that day: their cases would be nobody's.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        unit = await tx.row("SELECT closed_on FROM unit WHERE id = $1 FOR UPDATE", unit_id)
        if unit is None:
            raise not_found()
        if unit["closed_on"] == last:
            return
        if last is not None and await tx.value(_IN_USE, unit_id, last):
            raise Refused("accounts.unit-in-use")
        await tx.execute("UPDATE unit SET closed_on = $2 WHERE id = $1", unit_id, last)
        await record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "accounts.unit-closed" if last else "accounts.unit-reopened",
            unit_id,
            now=now,
            before={"closed_on": unit["closed_on"]},
            after={"closed_on": last},
        )


_IN_USE = """
    SELECT EXISTS (SELECT FROM staff WHERE unit_id = $1 AND (ended_on IS NULL OR ended_on > $2))
        OR EXISTS (SELECT FROM role_held JOIN staff ON staff.id = staff_id
            WHERE role_held.unit_id = $1 AND (valid_to IS NULL OR valid_to > $2)
                AND (ended_on IS NULL OR ended_on > $2))
"""
