"""A participant's PIN, typed anew before what leaves their phone: whoever holds it open may be another."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from stegvis.accounts import rules
from stegvis.accounts.actions import SignedIn, forgive_phone, prove_pin
from stegvis.accounts.actions.factors import verify
from stegvis.accounts.actions.phone_passkeys import phone_of
from stegvis.accounts.model import Factor
from stegvis.kit import db
from stegvis.kit.errors import not_found

if TYPE_CHECKING:
    from stegvis.accounts.hashing import Hasher
    from stegvis.accounts.queries import Session


async def show_pin(
    hasher: Hasher, session: Session, device_token: str, pin: str, *, client: str, now: datetime
) -> SignedIn:
    """Note that the phone's PIN was typed, and give the session another token.

    A wrong one counts as at the door.

    Raises:
        Refused: it is the sign-in of a member of staff, or of another phone; the PIN is wrong; there
            were too many tries.
    """
    actor = session.actor
    if actor.is_staff:
        raise not_found()
    proved = await prove_pin(hasher, device_token, pin, client=client, now=now)
    async with db.write(actor.municipality_id) as tx:
        if not await forgive_phone(tx, proved) or await phone_of(tx, session) != proved.device_id:
            raise rules.unknown_device()
        return await verify(tx, session, Factor.PIN, now)
