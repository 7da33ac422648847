"""A participant's phone opens by a passkey of its own, beside its PIN.

The phone still shows by its token and its key which it is, and its passkey opens that one alone: what is made
here may be synchronised to others by an account that a family shares, and opens none of them.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from stegvis.accounts import authenticators, queries, rules
from stegvis.accounts.actions import SignedIn, require_held, start_session
from stegvis.accounts.actions.passkeys import count_use, draw_challenge, take_challenge
from stegvis.accounts.actions.phone_pin import phone_of, pin_typed
from stegvis.accounts.actions.phone_proof import challenge_phone, unlocked_phone
from stegvis.accounts.model import Actor, Ceremony, Factor, RelyingParty, Verified
from stegvis.accounts.tokens import municipality_of
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch

if TYPE_CHECKING:
    from uuid import UUID

    from stegvis.accounts.actions.phone_proof import PhoneProof
    from stegvis.accounts.hashing import Hasher
    from stegvis.accounts.queries import Session
    from stegvis.kit.db import Transaction

_PURPOSE = "phone-passkey"


class Opened(NamedTuple):
    """A sign-in by a phone's passkey, and the server's half of what opens what the phone keeps."""

    signed_in: SignedIn
    share: bytes


async def begin_phone_passkey(
    hasher: Hasher,
    party: RelyingParty,
    session: Session,
    phone: PhoneProof,
    pin: str,
    *,
    client: str,
    now: datetime,
) -> str:
    """What a phone is asked for a passkey of its own: JSON. Its PIN is typed for it, as at the door.

    Raises:
        Refused: as `pin_typed` says.
    """
    async with pin_typed(hasher, session, phone, pin, client=client, now=now) as (tx, device_id):
        challenge = await draw_challenge(tx, session, Ceremony.MAKE, now)
    return authenticators.to_make_of_phone(party, challenge, device_id.bytes)


async def add_phone_passkey(
    hasher: Hasher, party: RelyingParty, session: Session, answer: str, *, now: datetime
) -> bytes:
    """Keep the public half of the phone's passkey; one that it had before opens nothing any more.

    Returns:
        the server's half of what opens what the phone keeps; it is told again at each sign-in by the passkey.

    Raises:
        Refused: the PIN was not typed a moment ago; the answer shows nobody, or came too late or twice.
    """
    actor = session.actor
    if actor.is_staff:
        raise not_found()
    challenge = await take_challenge(session, Ceremony.MAKE, now)
    made = authenticators.made(party, challenge, answer)
    share = secrets.token_bytes(rules.SHARE_LENGTH)
    async with db.write(actor.municipality_id) as tx:
        device_id = await phone_of(tx, session)
        if device_id is None:
            raise rules.unknown_device()
        await tx.execute("DELETE FROM passkey WHERE device_id = $1", device_id)
        passkey_id = await tx.value(
            """
            INSERT INTO passkey (id, municipality_id, account_id, device_id, name, credential_id, public_key,
                sign_count, synced, sealed_share, made_at)
            SELECT $1, $2, $3, $4, coalesce(browser, 'Stegvis'), $5, $6, $7, $8, $9, $10
            FROM device WHERE id = $4
            ON CONFLICT (municipality_id, credential_id) DO NOTHING RETURNING id
            """,
            new_id(),
            actor.municipality_id,
            actor.account_id,
            device_id,
            made.credential_id,
            made.public_key,
            made.sign_count,
            made.synced,
            hasher.seal(_PURPOSE, str(device_id), share),
            now,
        )
        if passkey_id is None:
            raise authenticators.wrong_passkey()
        await _tell(tx, actor, "accounts.phone-passkey-added", passkey_id, now)
    return share


async def ask_phone_passkey(party: RelyingParty, device_token: str, *, now: datetime) -> str:
    """What a locked phone is asked for its passkey: JSON; the answer counts once, from this phone, and soon.

    Raises:
        Refused: the phone is not, or no longer, enrolled, is locked, or has no passkey.
    """
    municipality_id = municipality_of(device_token)
    if municipality_id is None:
        raise rules.unknown_device()
    async with db.write(municipality_id) as tx:
        device = await unlocked_phone(tx, device_token, now)
        known = await tx.rows("SELECT credential_id FROM passkey WHERE device_id = $1", device["id"])
        if not known:
            raise Refused("accounts.no-passkey")
        challenge = await challenge_phone(tx, device, now)
    return authenticators.to_show(party, challenge, [row["credential_id"] for row in known])


async def unlock_by_passkey(
    hasher: Hasher, party: RelyingParty, phone: PhoneProof, answer: str, *, client: str, now: datetime
) -> Opened:
    """Sign in with an enrolled phone and its passkey, which has seen who holds it: the session is fresh.

    The wrong PINs before are forgiven, as by a right one; while they have shut the phone, this opens it no
    sooner. A passkey whose counter has gone back is there twice: it opens nothing, and the log says so.

    Raises:
        Refused: the phone is not, or no longer, enrolled, is locked, or has not shown its key; the passkey is
            not this phone's, or does not show who its owner is; too many tries.
    """
    municipality_id = municipality_of(phone.token)
    if municipality_id is None:
        raise rules.unknown_device()
    challenge = await require_held(hasher, phone, client=client, now=now)
    credential_id = authenticators.credential_of(answer)
    async with db.write(municipality_id) as tx:
        device = await unlocked_phone(tx, phone.token, now)
        kept = await tx.row(
            "SELECT id, public_key, sign_count, sealed_share FROM passkey "
            "WHERE device_id = $1 AND account_id = $2 AND credential_id = $3 FOR UPDATE",
            device["id"],
            device["account_id"],
            credential_id,
        )
        actor = await queries.actor(tx, device["account_id"], now)
        if actor is None:
            raise rules.unknown_device()
        if kept is None:
            raise authenticators.wrong_passkey()
        shown = authenticators.shown(
            party, challenge, answer, authenticators.Kept(credential_id, kept["public_key"])
        )
        opened = None
        if await count_use(tx, kept, shown, now):
            await tx.execute(
                "UPDATE device SET failures = 0, locked_until = NULL WHERE id = $1", device["id"]
            )
            token = await start_session(tx, actor, device["id"], now, Verified(now, Factor.PASSKEY))
            share = hasher.unseal(_PURPOSE, str(device["id"]), kept["sealed_share"])
            opened = Opened(SignedIn(actor, token), share)
        else:
            await _tell(tx, actor, "accounts.phone-passkey-doubled", kept["id"], now)
    # After the transaction: what was seen stays in the log.
    if opened is None:
        raise Refused("accounts.passkey-doubled")
    return opened


async def remove_phone_passkey(session: Session, device_id: UUID, *, now: datetime) -> None:
    """Let the passkey of one of one's own phones open nothing any more; its PIN does still.

    Raises:
        Refused: one has no such phone, or it has none.
    """
    actor = session.actor
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        removed = await tx.value(
            "DELETE FROM passkey WHERE account_id = $1 AND device_id = $2 RETURNING id",
            actor.account_id,
            device_id,
        )
        if removed is None:
            raise not_found()
        await _tell(tx, actor, "accounts.phone-passkey-removed", removed, now)


# ------------------------------------------------------------------------------ the phone


async def _tell(tx: Transaction, actor: Actor, verb: str, passkey_id: UUID, now: datetime) -> None:
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        actor.account_id,
        now=now,
        after={"passkey": str(passkey_id)},
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, actor.account_id)])
