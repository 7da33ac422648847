"""Keep the staff: who they are, which roles they hold no longer, and when they leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts import queries, rules
from stegvis.accounts.actions import end_sessions, keep_address, typed_address, void_codes
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.accounts.permissions import require_administrator
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Fault, InvalidInput, changed_meanwhile, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch


async def create_staff(
    actor: Actor, key: UUID, name: str, email: str, unit_id: UUID, *, now: datetime
) -> None:
    """Take a member of staff in. They hold no role yet, and have no way to sign in, as in `edit_staff`.

    Args:
        actor: an administrator.
        key: the new account's, made by the form.
        name: given name first.
        email: their address at work, by which they sign in.
        unit_id: where they work.
        now: the instant.

    Raises:
        Refused: the actor is no administrator.
        InvalidInput: a text does not do, the address is taken, or there is no such unit.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        body = ("accounts.create-staff", name, email, unit_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        await _require_sound(tx, None, name, email, unit_id, oslo_date(now))
        await tx.execute(
            "INSERT INTO account (id, municipality_id, kind, language) VALUES ($1, $2, 'staff', $3)",
            key,
            actor.municipality_id,
            actor.language,
        )
        await tx.execute(
            """
            INSERT INTO staff (id, municipality_id, unit_id, external_id, name, email, email_typed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            key,
            actor.municipality_id,
            unit_id,
            str(key),
            name.strip(),
            email.strip(),
            now,
        )
        after = {"unit_id": unit_id}
        await _record(tx, actor, "accounts.staff-created", key, now, None, after)


async def edit_staff(
    hasher: Hasher,
    actor: Actor,
    staff_id: UUID,
    *,
    name: str,
    email: str,
    unit_id: UUID,
    expected_version: int,
    now: datetime,
) -> None:
    """Change the name, the address or the unit of a member of staff.

    With another address they sign in by that one; the old one opens nothing any more. Whom a provider knows
    by an address that was typed here is not them by that: it takes an invitation.

    Raises:
        Refused: the actor is no administrator; there is nobody; somebody else has changed them meanwhile.
        InvalidInput: a text does not do, the address is taken, or there is no such unit.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        staff = await _staff(tx, staff_id, expected_version)
        await _require_sound(tx, staff_id, name, email, unit_id, oslo_date(now))
        await tx.execute(
            """
            UPDATE staff SET name = $2, email = $3, unit_id = $4,
                email_typed_at = CASE WHEN lower(email) = lower($3) THEN email_typed_at ELSE $5 END
            WHERE id = $1
            """,
            staff_id,
            name.strip(),
            email.strip(),
            unit_id,
            now,
        )
        # Whoever never chose a password is not at the front door yet.
        if await tx.value("SELECT EXISTS (SELECT FROM sign_in_address WHERE id = $1)", staff_id):
            await keep_address(tx, hasher, actor.municipality_id, staff_id, typed_address(email))
        changed = [
            field
            for field, new in (("name", name.strip()), ("email", email.strip()), ("unit_id", unit_id))
            if staff[field] != new
        ]
        before, after = {"unit_id": staff["unit_id"]}, {"unit_id": unit_id, "changed": changed}
        await _record(tx, actor, "accounts.staff-edited", staff_id, now, before, after)
        await _touch(tx, actor)


async def leave_or_stay(
    tx: Transaction, actor: Actor, staff_id: UUID, last: date | None, *, expected_version: int, now: datetime
) -> bool:
    """Write when a member of staff leaves, or that they stay; whether they come back, who were out.

    Part of `roles.actions.ways_in.end_staff`, which has checked that the actor may.

    Raises:
        Refused: there is nobody; somebody else has changed them meanwhile; they are the last administrator.
    """
    today = oslo_date(now)
    administrators = await queries.administrators(tx)
    staff = await _staff(tx, staff_id, expected_version)
    if last is not None and any(each.staff_id == staff_id for each in administrators):
        ended = (
            replace(each, ended_on=last) if each.staff_id == staff_id else each for each in administrators
        )
        rules.require_administrator(ended, max(today, last + rules.DAY))
    shut_out = last is not None and last <= today
    was_out = await queries.actor(tx, staff_id, now) is None
    await tx.execute("UPDATE staff SET ended_on = $2 WHERE id = $1", staff_id, last)
    await tx.execute("UPDATE account SET ended_at = $2 WHERE id = $1", staff_id, now if shut_out else None)
    if shut_out:
        await end_sessions(tx, actor.municipality_id, staff_id, now=now)
        await void_codes(tx, actor.municipality_id, staff_id)
    verb = "accounts.staff-ended" if last else "accounts.staff-stays"
    before, after = {"ended_on": staff["ended_on"]}, {"ended_on": last}
    await _record(tx, actor, verb, staff_id, now, before, after)
    await _touch(tx, actor)
    return was_out and not shut_out


async def require_holdable(tx: Transaction, staff_id: UUID, given: RolePeriod, today: date) -> None:
    """Let nobody pass who is to hold what they cannot; nobody else changes what they hold meanwhile.

    Raises:
        Refused: there is nobody.
        InvalidInput: there is no such unit, the dates do not do, or they hold the role already.
    """
    await _staff(tx, staff_id)
    faults = await _faults_of_unit(tx, given.unit_id, max(given.valid_from, today))
    faults += rules.faults_of_role(given, await _roles(tx, staff_id))
    if faults:
        raise InvalidInput(faults)


async def hold_role(
    tx: Transaction, actor: Actor, staff_id: UUID, given: RolePeriod, *, now: datetime
) -> None:
    """Write that somebody holds a role from now on: the last step of giving one (`roles.actions`)."""
    await tx.execute(
        """
        INSERT INTO role_held (id, municipality_id, staff_id, unit_id, role, valid_from, valid_to)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        given.id,
        actor.municipality_id,
        staff_id,
        given.unit_id,
        given.role,
        given.valid_from,
        given.valid_to,
    )
    await _record(tx, actor, "accounts.role-given", staff_id, now, None, told(given))


async def end_role(
    actor: Actor, staff_id: UUID, role_id: UUID, last: date | None, *, was: date | None, now: datetime
) -> None:
    """End a role after a day; take it back before it has begun. What it opened is shut the next moment.

    Args:
        actor: an administrator.
        staff_id: whose role.
        role_id: which.
        last: its last day; None: it has not begun, and is taken back.
        was: the end that it had when the actor looked.
        now: the instant.

    Raises:
        Refused: the actor is no administrator; there is no such role; somebody else has moved its end
            meanwhile; it is the last administrator's.
        InvalidInput: it would end before it began, or later than it does: that is to give it, which needs
            a second person; or it has begun and cannot be taken back.
    """
    require_administrator(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        # Taken first, so that two administrators cannot end each other at the same time.
        await queries.administrators(tx)
        held = await _roles(tx, staff_id)
        role = next((each for each in held if each.id == role_id), None)
        if role is None:
            raise not_found()
        if last is not None and role.valid_to == last:
            return
        if role.valid_to != was:
            raise changed_meanwhile()
        if last is None and role.valid_from <= today:
            raise InvalidInput([Fault("validTo", "accounts.role-has-begun")])
        if last is not None and role.valid_to is not None and last > role.valid_to:
            raise InvalidInput([Fault("validTo", "accounts.role-not-longer")])
        if last is not None and (faults := rules.faults_of_role(replace(role, valid_to=last), held)):
            raise InvalidInput(faults)
        if last is None:
            await tx.execute("DELETE FROM role_held WHERE id = $1", role_id)
        else:
            await tx.execute("UPDATE role_held SET valid_to = $2 WHERE id = $1", role_id, last)
        if role.role is Role.ADMINISTRATOR:
            after_it = max(today, last + rules.DAY) if last else today
            rules.require_administrator(await queries.administrators(tx), after_it)
        verb = "accounts.role-ended" if last else "accounts.role-taken-back"
        await _record(tx, actor, verb, staff_id, now, told(role), {"valid_to": last} if last else None)


async def stop_roles(tx: Transaction, actor: Actor, staff_id: UUID, *, now: datetime) -> list[RolePeriod]:
    """Let somebody hold nothing from this moment on, and return what they held or were to hold.

    What they held until yesterday stays told; what began today, or had yet to begin, is taken back.

    Raises:
        Refused: there is nobody; they are the last administrator.
    """
    today = oslo_date(now)
    # Taken first, so that two administrators cannot stop each other at the same time.
    await queries.administrators(tx)
    await _staff(tx, staff_id)
    left = [each for each in await _roles(tx, staff_id) if each.valid_to is None or each.valid_to >= today]
    left.sort(key=lambda each: (each.valid_from, each.role, each.unit_id))
    for role in left:
        last = today - rules.DAY
        if role.valid_from <= last:
            await tx.execute("UPDATE role_held SET valid_to = $2 WHERE id = $1", role.id, last)
            await _record(tx, actor, "accounts.role-ended", staff_id, now, told(role), {"valid_to": last})
        else:
            await tx.execute("DELETE FROM role_held WHERE id = $1", role.id)
            await _record(tx, actor, "accounts.role-taken-back", staff_id, now, told(role), None)
    if any(role.role is Role.ADMINISTRATOR for role in left):
        rules.require_administrator(await queries.administrators(tx), today)
    return left


# ------------------------------------------------------------------------------ what all of them do


async def _staff(tx: Transaction, staff_id: UUID, expected_version: int | None = None) -> Row:
    staff = await tx.row(
        "SELECT name, email, unit_id, ended_on, version FROM staff WHERE id = $1 FOR UPDATE", staff_id
    )
    if staff is None:
        raise not_found()
    if expected_version is not None and staff["version"] != expected_version:
        raise changed_meanwhile()
    return staff


async def _require_sound(
    tx: Transaction, staff_id: UUID | None, name: str, email: str, unit_id: UUID, today: date
) -> None:
    faults = rules.faults_of_staff(name, email)
    # Of two who take the same address at the same time, the index lets one through.
    taken = await tx.value(
        "SELECT EXISTS (SELECT FROM staff WHERE lower(email) = $1 AND id IS DISTINCT FROM $2)",
        typed_address(email),
        staff_id,
    )
    if taken:
        faults.append(Fault("email", "accounts.email-taken"))
    faults += await _faults_of_unit(tx, unit_id, today)
    if faults:
        raise InvalidInput(faults)


async def _faults_of_unit(tx: Transaction, unit_id: UUID, on: date) -> list[Fault]:
    there = await tx.value(
        "SELECT EXISTS (SELECT FROM unit WHERE id = $1 AND (closed_on IS NULL OR closed_on >= $2))",
        unit_id,
        on,
    )
    return [] if there else [Fault("unitId", "accounts.no-unit")]


async def _roles(tx: Transaction, staff_id: UUID) -> list[RolePeriod]:
    rows = await tx.rows(
        "SELECT id, role, unit_id, valid_from, valid_to FROM role_held WHERE staff_id = $1", staff_id
    )
    return [
        RolePeriod(row["id"], Role(row["role"]), row["unit_id"], row["valid_from"], row["valid_to"])
        for row in rows
    ]


def told(role: RolePeriod) -> dict[str, object]:
    """What the audit says of a role."""
    return {
        "role_id": role.id,
        "role": role.role,
        "unit_id": role.unit_id,
        "valid_from": role.valid_from,
        "valid_to": role.valid_to,
    }


async def _record(
    tx: Transaction,
    actor: Actor,
    verb: str,
    staff_id: UUID,
    now: datetime,
    before: Mapping[str, object] | None,
    after: Mapping[str, object] | None,
) -> None:
    await record(
        tx, actor.municipality_id, actor.account_id, verb, staff_id, now=now, before=before, after=after
    )


async def _touch(tx: Transaction, actor: Actor) -> None:
    """Names of staff stand in weeks, plans and lists of helpers everywhere."""
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.MUNICIPALITY, actor.municipality_id)])
