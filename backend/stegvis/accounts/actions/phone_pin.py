"""A participant's PIN, typed anew on a phone that is open: whoever holds it may be another."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from stegvis.accounts import rules
from stegvis.accounts.actions import SignedIn, forgive_phone, prove_pin
from stegvis.accounts.actions.factors import verify
from stegvis.accounts.model import Factor
from stegvis.kit import db
from stegvis.kit.errors import not_found

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from uuid import UUID

    from stegvis.accounts.actions.phone_proof import PhoneProof
    from stegvis.accounts.hashing import Hasher
    from stegvis.accounts.queries import Session
    from stegvis.kit.db import Transaction


async def show_pin(
    hasher: Hasher, session: Session, phone: PhoneProof, pin: str, *, client: str, now: datetime
) -> SignedIn:
    """Note that the phone's PIN was typed, before what leaves it, and give the session another token.

    Raises:
        Refused: as `pin_typed` says.
    """
    async with pin_typed(hasher, session, phone, pin, client=client, now=now) as (tx, _):
        return await verify(tx, session, Factor.PIN, now)


@asynccontextmanager
async def pin_typed(
    hasher: Hasher, session: Session, phone: PhoneProof, pin: str, *, client: str, now: datetime
) -> AsyncIterator[tuple[Transaction, UUID]]:
    """Go on behind the PIN of a session's own phone; a wrong one counts as at the door.

    Yields:
        a transaction in which the phone's row is held, and the phone's key.

    Raises:
        Refused: it is the sign-in of a member of staff, or of another phone, or the phone has not shown its
            key; the PIN is wrong; there were too many tries.
    """
    actor = session.actor
    if actor.is_staff:
        raise not_found()
    proved = await prove_pin(hasher, phone, pin, client=client, now=now)
    async with db.write(actor.municipality_id) as tx:
        if not await forgive_phone(tx, proved) or await phone_of(tx, session) != proved.device_id:
            raise rules.unknown_device()
        yield tx, proved.device_id


async def phone_of(tx: Transaction, session: Session) -> UUID | None:
    """The phone of a session; its row is the queue, so that of two passkeys at the same time one stays."""
    device_id: UUID | None = await tx.value(
        """
        SELECT device.id FROM device JOIN session ON session.device_id = device.id
        WHERE session.id = $1 AND session.ended_at IS NULL AND disabled_at IS NULL FOR UPDATE OF device
        """,
        session.id,
    )
    return device_id
