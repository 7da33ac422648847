"""Add a passkey, show it, remove it."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from stegvis.accounts import authenticators, queries, rules
from stegvis.accounts.actions import SignedIn
from stegvis.accounts.actions.factors import (
    count_factor,
    forgive_factor,
    new_recovery_codes,
    require_choosing,
    require_fresh,
    verify,
)
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Ceremony, Factor, RelyingParty
from stegvis.accounts.queries import Session
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.ids import new_id


async def begin_passkey(
    party: RelyingParty, session: Session, *, now: datetime, within: timedelta = rules.FRESH
) -> str:
    """What a browser is asked for a new passkey: JSON; the answer counts once, in this session, and soon.

    Raises:
        Refused: there is a second factor already, and it was not shown a moment ago; there are too many.
    """
    actor = session.actor
    async with db.write(actor.municipality_id) as tx:
        await require_choosing(tx, session, now, within)
        known = await _known(tx, actor.account_id)
        if len(known) >= rules.PASSKEYS:
            raise Refused("accounts.many-passkeys", most=rules.PASSKEYS)
        name = await tx.value("SELECT coalesce(email, name) FROM staff WHERE id = $1", actor.account_id)
        challenge = await draw_challenge(tx, session, Ceremony.MAKE, now)
    return authenticators.to_make(party, challenge, actor.account_id.bytes, name, known)


async def add_passkey(
    hasher: Hasher,
    party: RelyingParty,
    session: Session,
    named: str,
    answer: str,
    *,
    now: datetime,
    within: timedelta = rules.FRESH,
) -> tuple[SignedIn, list[str]]:
    """Keep the public half of a new passkey, which has shown who its owner is, too.

    Returns:
        the session's new token; and ten recovery codes, if this is the first second factor.

    Raises:
        Refused: it does not show it, came too late or twice, or is kept already; there are too many.
    """
    actor = session.actor
    name = rules.passkey_name(named)
    await count_factor(hasher, actor, now)
    challenge = await take_challenge(session, Ceremony.MAKE, now)
    made = authenticators.made(party, challenge, answer)
    async with db.write(actor.municipality_id) as tx:
        # The account's row is the queue: of two that are added at the same time, one is the first.
        await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", actor.account_id)
        await require_choosing(tx, session, now, within)
        before = await queries.factors(tx, actor.account_id)
        if before.passkeys >= rules.PASSKEYS:
            raise Refused("accounts.many-passkeys", most=rules.PASSKEYS)
        passkey_id = await tx.value(
            """
            INSERT INTO passkey (id, municipality_id, account_id, name, credential_id, public_key, sign_count,
                synced, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (municipality_id, credential_id) DO NOTHING RETURNING id
            """,
            new_id(),
            actor.municipality_id,
            actor.account_id,
            name,
            made.credential_id,
            made.public_key,
            made.sign_count,
            made.synced,
            now,
        )
        if passkey_id is None:
            raise authenticators.wrong_passkey()
        codes = [] if before.chosen else await new_recovery_codes(tx, hasher, actor)
        await _tell(tx, session, "accounts.passkey-added", passkey_id, now)
        signed_in = await verify(tx, session, Factor.PASSKEY, now)
    await forgive_factor(hasher, actor)
    return signed_in, codes


async def ask_passkey(party: RelyingParty, session: Session, *, now: datetime) -> str:
    """What a browser is asked for one of one's passkeys: JSON; the answer counts once, here, and soon.

    Raises:
        Refused: there is none.
    """
    actor = session.actor
    async with db.write(actor.municipality_id) as tx:
        known = await _known(tx, actor.account_id)
        if not known:
            raise Refused("accounts.no-passkey")
        challenge = await draw_challenge(tx, session, Ceremony.SHOW, now)
    return authenticators.to_show(party, challenge, known)


async def show_passkey(
    hasher: Hasher, party: RelyingParty, session: Session, answer: str, *, now: datetime
) -> SignedIn:
    """Show a passkey: the sign-in is whole, and fresh, under another token.

    One whose counter has gone back is there twice. It opens nothing, and the log says so.

    Raises:
        Refused: it is not one's own, does not show who its owner is, or came too late or twice; there
            were too many tries.
    """
    actor = session.actor
    await count_factor(hasher, actor, now)
    challenge = await take_challenge(session, Ceremony.SHOW, now)
    credential_id = authenticators.credential_of(answer)
    async with db.write(actor.municipality_id) as tx:
        kept = await tx.row(
            "SELECT id, public_key, sign_count FROM passkey "
            "WHERE account_id = $1 AND credential_id = $2 FOR UPDATE",
            actor.account_id,
            credential_id,
        )
        if kept is None:
            raise authenticators.wrong_passkey()
        shown = authenticators.shown(
            party, challenge, answer, authenticators.Kept(credential_id, kept["public_key"])
        )
        signed_in = None
        if await count_use(tx, kept, shown, now):
            signed_in = await verify(tx, session, Factor.PASSKEY, now)
        else:
            await _tell(tx, session, "accounts.passkey-doubled", kept["id"], now)
    # After the transaction: what was seen stays in the log.
    if signed_in is None:
        raise Refused("accounts.passkey-doubled")
    await forgive_factor(hasher, actor)
    return signed_in


async def remove_passkey(
    session: Session, passkey_id: UUID, *, now: datetime, within: timedelta = rules.FRESH
) -> None:
    """Let one of one's passkeys open nothing any more.

    The last second factor is not removed, as an app is not: another takes its place first, or an
    administrator takes it away.

    Raises:
        Refused: there is no such passkey, it is the last second factor, or none was shown a moment ago.
    """
    actor = session.actor
    require_fresh(session, now, within)
    async with db.write(actor.municipality_id) as tx:
        # The account's row is the queue: of the last two, one stays.
        await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", actor.account_id)
        left = await queries.factors(tx, actor.account_id)
        removed = await tx.value(
            "DELETE FROM passkey WHERE account_id = $1 AND id = $2 RETURNING id", actor.account_id, passkey_id
        )
        if removed is None:
            raise not_found()
        if not left.app and left.passkeys == 1:
            raise Refused("accounts.last-factor")
        await _tell(tx, session, "accounts.passkey-removed", passkey_id, now)


async def count_use(tx: Transaction, kept: Row, shown: authenticators.Shown, now: datetime) -> bool:
    """Note that a passkey was shown; false: its counter has gone back, so it is there twice."""
    if not rules.counts_on(kept["sign_count"], shown.sign_count):
        return False
    await tx.execute(
        "UPDATE passkey SET sign_count = $2, synced = $3, used_at = $4 WHERE id = $1",
        kept["id"],
        shown.sign_count,
        shown.synced,
        now,
    )
    return True


# ------------------------------------------------------------------------------ challenges


async def draw_challenge(tx: Transaction, session: Session, ceremony: Ceremony, now: datetime) -> bytes:
    """Draw what is to be signed, in the place of whatever this session was asked before."""
    challenge = secrets.token_bytes(rules.CHALLENGE_LENGTH)
    held = await tx.value(
        """
        UPDATE session SET challenge = $2, challenge_for = $3, challenge_until = $4
        WHERE id = $1 AND ended_at IS NULL RETURNING id
        """,
        session.id,
        challenge,
        ceremony,
        now + rules.CHALLENGE_WAITS,
    )
    if held is None:
        raise Refused("accounts.signed-out")
    return challenge


async def take_challenge(session: Session, ceremony: Ceremony, now: datetime) -> bytes:
    """What this session was asked to sign. It counts once, whatever becomes of the answer.

    Raises:
        Refused: it was not asked, or too long ago.
    """
    async with db.write(session.actor.municipality_id) as tx:
        asked = await tx.row(
            "SELECT challenge, challenge_for, challenge_until FROM session "
            "WHERE id = $1 AND ended_at IS NULL FOR UPDATE",
            session.id,
        )
        await tx.execute(
            "UPDATE session SET challenge = NULL, challenge_for = NULL, challenge_until = NULL WHERE id = $1",
            session.id,
        )
    if asked is None or asked["challenge_for"] != ceremony or asked["challenge_until"] <= now:
        raise Refused("accounts.passkey-waits-no-longer")
    challenge: bytes = asked["challenge"]
    return challenge


async def _known(tx: Transaction, account_id: UUID) -> list[bytes]:
    rows = await tx.rows(
        "SELECT credential_id FROM passkey WHERE account_id = $1 ORDER BY made_at, id", account_id
    )
    return [row["credential_id"] for row in rows]


async def _tell(tx: Transaction, session: Session, verb: str, passkey_id: UUID, now: datetime) -> None:
    actor = session.actor
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        actor.account_id,
        now=now,
        after={"passkey": str(passkey_id)},
    )
