"""Give new staff a way in: a code that the administrator hands over, and the password that they choose."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts import queries, rules
from stegvis.accounts.actions import (
    IssuedCode,
    SignedIn,
    count_try,
    keep_address,
    keep_code,
    keep_password,
    start_by_password,
    typed_address,
)
from stegvis.accounts.hashing import Hasher, Known
from stegvis.accounts.model import Actor
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, not_found


async def issue_invitation(
    tx: Transaction, hasher: Hasher, actor: Actor, staff_id: UUID, *, now: datetime
) -> IssuedCode:
    """Make the one-time code by which a member of staff chooses a password; an earlier one counts no more.

    It lasts a day, and is of another kind than a phone's: neither opens what the other does. Part of
    `roles.actions.ways_in.invite_staff`, which has checked that the actor may.

    Raises:
        Refused: there is nobody, or nobody any more; they have no e-mail address to sign in by.
    """
    issued = IssuedCode(rules.new_invitation(), now + rules.INVITATION_LIFETIME)
    staff = await tx.row(
        "SELECT email FROM staff WHERE id = $1 AND (ended_on IS NULL OR ended_on >= $2)",
        staff_id,
        oslo_date(now),
    )
    if staff is None:
        raise not_found()
    if staff["email"] is None:
        raise Refused("accounts.no-address")
    code_hash = invitation_hash(hasher, issued.code)
    await keep_code(tx, actor.municipality_id, staff_id, actor.account_id, issued, code_hash)
    await record(tx, actor.municipality_id, actor.account_id, "accounts.staff-invited", staff_id, now=now)
    return issued


async def accept_invitation(
    hasher: Hasher, code: str, password: str, *, client: str, now: datetime, demanded: bool = True
) -> SignedIn:
    """Choose a password by an invitation, and sign in; every other session of the account ends.

    Who has a second factor keeps it, and shows it next: a code that fell into other hands opens nothing.

    Raises:
        Refused: the code is wrong, used or too old; the password is too short or easy to guess, which
            does not use the code up; too many tries.
    """
    await count_try(hasher, {rules.INVITATION_BY_CLIENT: client}, now)
    code_hash = invitation_hash(hasher, code)
    async with db.front_door() as tx:
        found = await tx.row(
            """
            SELECT municipality_id, account_id, expires_at FROM enrolment_code
            WHERE code_hash = $1 AND redeemed_at IS NULL
            """,
            code_hash,
        )
    if found is None:
        raise Refused("accounts.wrong-invitation")
    if found["expires_at"] <= now:
        raise Refused("accounts.invitation-expired")
    async with db.read(found["municipality_id"]) as tx:
        staff = await tx.row("SELECT id, name, email FROM staff WHERE id = $1", found["account_id"])
    if staff is None or staff["email"] is None:
        raise Refused("accounts.wrong-invitation")
    address = typed_address(staff["email"])
    chosen = rules.new_password(password, address, staff["name"])
    password_hash = await hasher.hash(Known.PASSWORD, chosen)
    async with db.write(found["municipality_id"]) as tx:
        claimed = await tx.value(
            """
            UPDATE enrolment_code SET redeemed_at = $2
            WHERE code_hash = $1 AND redeemed_at IS NULL AND expires_at > $2 RETURNING account_id
            """,
            code_hash,
            now,
        )
        actor = await queries.actor(tx, claimed, now) if claimed else None
        if actor is None:  # used meanwhile: it is a member of staff's, as has been seen above
            raise Refused("accounts.wrong-invitation")
        await keep_password(tx, actor.municipality_id, staff["id"], password_hash, now=now)
        await keep_address(tx, hasher, actor.municipality_id, staff["id"], address)
        await record(
            tx, actor.municipality_id, actor.account_id, "accounts.invitation-accepted", staff["id"], now=now
        )
        return await start_by_password(tx, actor, demanded=demanded, now=now)


def invitation_hash(hasher: Hasher, code: str) -> bytes:
    """What is stored of an invitation."""
    return hasher.keyed("invitation-code", rules.typed_code(code))
