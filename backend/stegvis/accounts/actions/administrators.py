"""The first administrator of a municipality, and the way back of one who lost everything: by command line.

Whoever runs these commands holds the machine; what they do is recorded all the same, as nobody's.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts import queries, rules
from stegvis.accounts.actions import IssuedCode, keep_code, typed_address
from stegvis.accounts.actions.factors import take_away
from stegvis.accounts.actions.invitations import invitation_hash
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, not_found
from stegvis.kit.ids import new_id


class Named(NamedTuple):
    """Somebody at their municipality, as the command line names them."""

    name: str
    email: str


def require_named(who: Named) -> None:
    """Let nobody pass whose name or address does not do; nothing is kept by then.

    Raises:
        InvalidInput: one of them does not.
    """
    if faults := rules.faults_of_staff(who.name, who.email):
        raise InvalidInput(faults)


async def create_municipality(number: str, name: str, *, now: datetime) -> UUID:
    """Open a municipality, with one unit of its own name to begin in.

    Raises:
        Refused: there is one of this number, or the number is no four digits.
    """
    municipality_id, unit_id = new_id(), new_id()
    if not (number.isascii() and number.isdigit() and len(number) == _DIGITS) or rules.faults_of_name(name):
        raise Refused("accounts.no-municipality")
    async with db.write(municipality_id) as tx:
        if await tx.value("SELECT EXISTS (SELECT FROM municipality WHERE number = $1)", number):
            raise Refused("accounts.municipality-exists")
        await tx.execute(
            "INSERT INTO municipality (id, number, name) VALUES ($1, $2, $3)", municipality_id, number, name
        )
        await tx.execute(
            "INSERT INTO unit (id, municipality_id, code, name) VALUES ($1, $2, $3, $4)",
            unit_id,
            municipality_id,
            "admin",
            name,
        )
        await record(tx, municipality_id, None, "accounts.unit-created", unit_id, now=now)
    return municipality_id


_DIGITS = 4


async def create_administrator(
    hasher: Hasher, municipality_id: UUID, who: Named, *, another: bool, now: datetime
) -> IssuedCode:
    """Let somebody keep a municipality's staff, by an invitation that they choose their password with.

    Somebody who works there already gets the role; anybody else is taken in, in the first unit.

    Args:
        hasher: holds the pepper.
        municipality_id: whose staff.
        who: their name and their e-mail address at work.
        another: whether there may be an administrator already.
        now: the instant.

    Raises:
        Refused: there is an administrator already, there is no unit, or they have left: no code opens
            anything to them, until an administrator lets them stay.
        InvalidInput: the name or the address does not do.
    """
    require_named(who)
    today = oslo_date(now)
    issued = IssuedCode(rules.new_invitation(), now + rules.INVITATION_LIFETIME)
    async with db.write(municipality_id) as tx:
        if not another and any(each.is_one_on(today) for each in await queries.administrators(tx)):
            raise Refused("accounts.administrator-exists")
        unit = await tx.value(_FIRST_UNIT, today)
        if unit is None:
            raise Refused("accounts.no-unit")
        staff_id = await tx.value("SELECT id FROM staff WHERE lower(email) = $1", typed_address(who.email))
        if staff_id is None:
            staff_id = await _take_in(tx, municipality_id, unit, who)
        await _require_there(tx, staff_id, now)
        await tx.execute(_GIVE, new_id(), municipality_id, staff_id, unit, today)
        code_hash = invitation_hash(hasher, issued.code)
        await keep_code(tx, municipality_id, staff_id, staff_id, issued, code_hash)
        after = {"role": Role.ADMINISTRATOR, "unit_id": unit, "valid_from": today}
        await record(tx, municipality_id, None, "accounts.role-given", staff_id, now=now, after=after)
        await record(tx, municipality_id, None, "accounts.staff-invited", staff_id, now=now)
    return issued


_FIRST_UNIT = "SELECT id FROM unit WHERE closed_on IS NULL OR closed_on >= $1 ORDER BY id LIMIT 1"

_GIVE = """
    INSERT INTO role_held (id, municipality_id, staff_id, unit_id, role, valid_from)
    SELECT $1, $2, $3, $4, 'administrator', $5
    WHERE NOT EXISTS (SELECT FROM role_held WHERE staff_id = $3 AND role = 'administrator'
        AND $5 BETWEEN valid_from AND coalesce(valid_to, 'infinity'))
"""


async def _require_there(tx: Transaction, staff_id: UUID, now: datetime) -> None:
    if await queries.actor(tx, staff_id, now) is None:
        raise Refused("accounts.has-left")


async def _take_in(tx: Transaction, municipality_id: UUID, unit: UUID, who: Named) -> UUID:
    staff_id = new_id()
    await tx.execute(
        "INSERT INTO account (id, municipality_id, kind, language) VALUES ($1, $2, 'staff', 'nb')",
        staff_id,
        municipality_id,
    )
    await tx.execute(
        """
        INSERT INTO staff (id, municipality_id, unit_id, external_id, name, email)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        staff_id,
        municipality_id,
        unit,
        str(staff_id),
        who.name.strip(),
        who.email.strip(),
    )
    return staff_id


async def reset_by_email(hasher: Hasher, municipality_id: UUID, email: str, *, now: datetime) -> IssuedCode:
    """Take somebody's second factor, password and sessions away, and invite them anew.

    For the administrator who has lost everything, and whom nobody else can help.

    Raises:
        Refused: nobody has this address, or whoever has it has left.
    """
    issued = IssuedCode(rules.new_invitation(), now + rules.INVITATION_LIFETIME)
    async with db.write(municipality_id) as tx:
        staff_id = await tx.value("SELECT id FROM staff WHERE lower(email) = $1", typed_address(email))
        if staff_id is None:
            raise not_found()
        await _require_there(tx, staff_id, now)
        await take_away(tx, municipality_id, staff_id, now=now)
        code_hash = invitation_hash(hasher, issued.code)
        await keep_code(tx, municipality_id, staff_id, staff_id, issued, code_hash)
        await record(tx, municipality_id, None, "accounts.factor-reset", staff_id, now=now)
        await record(tx, municipality_id, None, "accounts.staff-invited", staff_id, now=now)
    return issued
