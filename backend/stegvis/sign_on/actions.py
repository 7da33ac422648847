"""Send somebody to their municipality's provider, believe its answer or not, and end what it ends.

Nobody is created by signing in: a provider's word opens the account of a member of staff who is here. Who is
whom is known by an invitation, which an administrator gives to one person, and never by a name.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from stegvis.accounts import queries as accounts
from stegvis.accounts.actions import SignedIn, count_try, start_session
from stegvis.accounts.actions.invitations import invitation_hash
from stegvis.accounts.model import Factor, Verified
from stegvis.accounts.rules import INVITATION_BY_CLIENT, LONGEST, Limit
from stegvis.accounts.tokens import token_hash
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.sign_on import queries, rules
from stegvis.sign_on.model import ConnectedBy, Reason, Rejected
from stegvis.sign_on.provider import unread

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from stegvis.accounts.hashing import Hasher
    from stegvis.kit.db import Row, Transaction
    from stegvis.sign_on.configuration import Providers
    from stegvis.sign_on.model import Attempt, Identity, Logout, Metadata
    from stegvis.sign_on.provider import AtProvider

_LOG = logging.getLogger(__name__)

SIGN_ON_BY_CLIENT = Limit("sign-on-client", 100, timedelta(minutes=15))
"""A whole office comes from one address in the morning."""

_FORGOTTEN_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Begun:
    """Where a browser goes, and what it alone holds until it is back."""

    address: str
    browser: str


@dataclass(frozen=True, slots=True)
class Asked:
    """How somebody wants to sign in.

    Attributes:
        browser: what the browser holds of another attempt that is under way.
        former: the session that ends when the new one begins.
        invitation: the code by which it becomes known who they are.
        again: they prove anew who they are, though the provider may know them still: a screen that has locked
            must not open by a tap, and who is signed in here does not become another.
    """

    browser: str | None = None
    former: str | None = None
    invitation: str | None = None
    again: bool = False


def redirect_uri(address: str, number: str) -> str:
    """Where a provider sends its answer.

    Each municipality's has its own, so that one provider's answer is never taken for another's where
    providers do not say who they are (RFC 9700, 4.4.2).
    """
    return f"{address}/oidc/callback/{number}"


# ------------------------------------------------------------------------------ going


async def begin(
    providers: Providers,
    hasher: Hasher,
    number: str,
    address: str,
    asked: Asked,
    *,
    client: str,
    now: datetime,
) -> Begun:
    """Send somebody to the provider of a municipality.

    Args:
        providers: those of this installation.
        hasher: holds the pepper.
        number: the municipality's official number.
        address: where this installation is.
        asked: how they want to sign in.
        client: where the request comes from.
        now: the instant.

    Raises:
        Refused: there is no such municipality, or it has no provider; the provider cannot be reached, or is
            not what it should be; the invitation is wrong or too old; too many tries.
    """
    at = providers.of(number)
    if at is None:  # the database has nothing to say of it
        raise Refused("sign_on.no-provider")
    await count_try(hasher, {SIGN_ON_BY_CLIENT: client}, now)
    if not (found := await queries.municipalities([number])):
        raise Refused("sign_on.no-provider")
    invitation = asked.invitation
    code_hash = await _invited(hasher, found[0].id, invitation, client, now) if invitation else None
    # Two attempts of one browser, as in two of its windows, share what it holds, and nothing made of it.
    browser, state = rules.kept_secret(asked.browser) or rules.new_secret(), rules.new_secret()
    params = rules.request(at.provider, redirect_uri(address, number), browser, state, again=asked.again)
    target = await _authorization_address(at, params, now)
    async with db.write(found[0].id) as tx:
        await tx.execute("DELETE FROM sign_on_attempt WHERE expires_at <= $1", now - _FORGOTTEN_AFTER)
        await tx.execute(
            """
            INSERT INTO sign_on_attempt (id, municipality_id, state_hash, browser_hash, former_hash,
                code_hash, again, begun_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            new_id(),
            found[0].id,
            rules.secret_hash(state),
            rules.secret_hash(browser),
            token_hash(asked.former) if asked.former else None,
            code_hash,
            asked.again,
            now,
            now + rules.ATTEMPT_LASTS,
        )
    return Begun(target, browser)


async def _authorization_address(at: AtProvider, asked: dict[str, str], now: datetime) -> str:
    try:
        metadata = await at.metadata(now)
        if metadata.pushed_authorization_request_endpoint is not None:
            name = await at.push(metadata, asked, now)
            asked = {"client_id": at.provider.client_id, "request_uri": name}
    except Rejected as rejected:
        _LOG.warning("nobody is sent to a provider: %s", rejected.reason)
        raise rules.unavailable() from rejected
    return rules.with_query(metadata.authorization_endpoint, asked)


async def _invited(hasher: Hasher, municipality_id: UUID, code: str, client: str, now: datetime) -> bytes:
    await count_try(hasher, {INVITATION_BY_CLIENT: client}, now)
    code_hash = invitation_hash(hasher, code)
    async with db.front_door() as tx:
        expires_at = await tx.value(
            """
            SELECT expires_at FROM enrolment_code
            WHERE code_hash = $1 AND municipality_id = $2 AND redeemed_at IS NULL
            """,
            code_hash,
            municipality_id,
        )
    if expires_at is None:
        raise Refused("accounts.wrong-invitation")
    if expires_at <= now:
        raise Refused("accounts.invitation-expired")
    return code_hash


# ------------------------------------------------------------------------------ coming back


async def finish(
    providers: Providers,
    number: str,
    answer: Mapping[str, str],
    address: str,
    *,
    browser: str | None,
    now: datetime,
) -> SignedIn:
    """Sign in whom a provider sends back, if all that it says holds.

    The attempt is used up before the provider is asked: whatever comes of it, its answer counts once.

    Raises:
        Rejected: anything does not hold, and nobody is signed in.
        Refused: never.
    """
    at, state = providers.of(number), answer.get("state")
    if not state:
        raise Rejected(Reason.NO_STATE)
    if at is None or not (found := await queries.municipalities([number])):
        raise Rejected(Reason.UNKNOWN_STATE)
    municipality_id = found[0].id
    attempt = await _claim(municipality_id, state, browser, now)
    metadata = await at.metadata(now)
    code = rules.require_code(answer, metadata)
    assert browser is not None  # noqa: S101 - the attempt is this browser's
    verifier = rules.verifier(browser, state)
    tokens = await at.exchange(metadata, code, redirect_uri(address, number), verifier, now)
    signed = await at.signed(tokens.id_token, now)
    identity = rules.require_identity(
        signed.claims,
        at.provider,
        expected_nonce=rules.nonce(browser, state),
        access_token=tokens.access_token,
        since=attempt.begun_at if attempt.again else None,
        now=now,
    )
    if at.provider.connect_by_email and identity.email is None:
        identity = await _with_email(at, metadata, identity, tokens.access_token)
    async with db.write(municipality_id) as tx:
        return await _let_in(tx, at, municipality_id, attempt, identity, now)


async def _claim(municipality_id: UUID, state: str, browser: str | None, now: datetime) -> Attempt:
    async with db.write(municipality_id) as tx:
        attempt = rules.require_attempt(await queries.attempt(tx, state), browser, now)
        await tx.execute("UPDATE sign_on_attempt SET used_at = $2 WHERE id = $1", attempt.id, now)
    return attempt


async def _with_email(
    at: AtProvider, metadata: Metadata, identity: Identity, access_token: str | None
) -> Identity:
    if metadata.userinfo_endpoint is None or access_token is None:
        return identity
    told = await at.userinfo(metadata, access_token)
    rules.require_same_subject(told, identity)
    return replace(identity, email=rules.verified_email(told))


async def _let_in(
    tx: Transaction,
    at: AtProvider,
    municipality_id: UUID,
    attempt: Attempt,
    identity: Identity,
    now: datetime,
) -> SignedIn:
    known: UUID | None = await tx.value(
        "SELECT staff_id FROM sign_on_identity WHERE issuer = $1 AND subject = $2",
        identity.issuer,
        identity.subject,
    )
    if attempt.code_hash is not None:
        known = await _connect_by_invitation(tx, municipality_id, attempt.code_hash, identity, known, now)
    elif known is None and at.provider.connect_by_email and identity.email is not None:
        known = await _connect_by_email(tx, municipality_id, identity, now)
    if known is None:
        raise Rejected(Reason.UNKNOWN_IDENTITY)
    actor = await accounts.actor(tx, known, now)
    if actor is None:
        raise Rejected(Reason.ENDED)
    former = await _former(tx, attempt, now)
    if attempt.again and former is not None and former["account_id"] != known:
        raise Rejected(Reason.SOMEBODY_ELSE)
    # A provider that does not say when may mean this morning: that is as good as long ago.
    verified = Verified(identity.authenticated_at or now - LONGEST, Factor.OIDC)
    token = await start_session(tx, actor, None, now, verified)
    await tx.execute(
        """
        INSERT INTO sign_on_session (id, municipality_id, issuer, subject, sid, acr, authenticated_at)
        SELECT id, municipality_id, $2, $3, $4, $5, $6 FROM session WHERE token_hash = $1
        """,
        token_hash(token),
        identity.issuer,
        identity.subject,
        identity.sid,
        identity.acr,
        identity.authenticated_at,
    )
    return SignedIn(actor, token)


async def _former(tx: Transaction, attempt: Attempt, now: datetime) -> Row | None:
    """The session that the new one takes the place of, which ends here."""
    if attempt.former_hash is None:
        return None
    return await tx.row(
        "UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL RETURNING account_id",
        attempt.former_hash,
        now,
    )


# ------------------------------------------------------------------------------ who is who


async def _connect_by_invitation(
    tx: Transaction,
    municipality_id: UUID,
    code_hash: bytes,
    identity: Identity,
    known: UUID | None,
    now: datetime,
) -> UUID:
    """Whoever holds an invitation and is somebody at the provider is the one who was invited."""
    staff_id: UUID | None = await tx.value(
        """
        UPDATE enrolment_code SET redeemed_at = $2
        WHERE code_hash = $1 AND municipality_id = $3 AND redeemed_at IS NULL AND expires_at > $2
        RETURNING account_id
        """,
        code_hash,
        now,
        municipality_id,
    )
    actor = await accounts.actor(tx, staff_id, now) if staff_id else None
    if actor is None:  # that the code is for somebody of the staff was seen before they were sent there
        raise Rejected(Reason.INVITATION)
    if known is not None and known != actor.account_id:
        raise Rejected(Reason.IDENTITY_TAKEN)
    if known is None:
        await _connect(tx, municipality_id, actor.account_id, identity, ConnectedBy.INVITATION, now)
    return actor.account_id


async def _connect_by_email(
    tx: Transaction, municipality_id: UUID, identity: Identity, now: datetime
) -> UUID | None:
    """Whoever has the verified address of a member of staff who is nobody at the provider yet, is them.

    Not by an address that was typed here: an administrator could have typed one of their own.
    """
    staff_id: UUID | None = await tx.value(
        """
        SELECT id FROM staff WHERE lower(email) = $1 AND email_typed_at IS NULL AND NOT EXISTS (
            SELECT FROM sign_on_identity WHERE staff_id = staff.id AND issuer = $2)
        """,
        identity.email,
        identity.issuer,
    )
    actor = await accounts.actor(tx, staff_id, now) if staff_id else None
    if actor is None:
        return None
    await _connect(tx, municipality_id, actor.account_id, identity, ConnectedBy.EMAIL, now)
    return actor.account_id


async def _connect(
    tx: Transaction,
    municipality_id: UUID,
    staff_id: UUID,
    identity: Identity,
    how: ConnectedBy,
    now: datetime,
) -> None:
    """Note who somebody is at the provider; whom they were there before opens nothing any more."""
    before = await tx.value(
        "DELETE FROM sign_on_identity WHERE staff_id = $1 AND issuer = $2 RETURNING id",
        staff_id,
        identity.issuer,
    )
    row_id = new_id()
    await tx.execute(
        """
        INSERT INTO sign_on_identity
            (id, municipality_id, staff_id, issuer, subject, connected_at, connected_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        row_id,
        municipality_id,
        staff_id,
        identity.issuer,
        identity.subject,
        now,
        how,
    )
    await record(
        tx,
        municipality_id,
        staff_id,
        "sign_on.identity-connected",
        staff_id,
        now=now,
        before={"identity_id": before} if before else None,
        after={"identity_id": row_id, "how": how},
    )


# ------------------------------------------------------------------------------ leaving


async def log_out(providers: Providers, token: str, *, now: datetime) -> int:
    """End what a provider says has ended (Back-Channel Logout 1.0), and return how many sessions that were.

    Raises:
        Rejected: it is no logout token of a provider of ours, or counted already.
    """
    claims = unread(token)
    meant = providers.named(claims.get("iss"), claims.get("aud"))
    if not meant:
        raise Rejected(Reason.ISSUER)
    found = {
        each.number: each.id for each in await queries.municipalities(p.provider.municipality for p in meant)
    }
    ended = [
        await _end(found[at.provider.municipality], await _believed(at, token, now), now)
        for at in meant
        if at.provider.municipality in found
    ]
    if not ended:
        raise Rejected(Reason.ISSUER)
    return sum(ended)


async def _believed(at: AtProvider, token: str, now: datetime) -> Logout:
    signed = await at.signed(token, now)
    return rules.require_logout(signed.header, signed.claims, at.provider, now)


async def _end(municipality_id: UUID, logout: Logout, now: datetime) -> int:
    async with db.write(municipality_id) as tx:
        await tx.execute("DELETE FROM sign_on_logout WHERE expires_at <= $1", now)
        first = await tx.value(
            """
            INSERT INTO sign_on_logout (token_hash, municipality_id, expires_at) VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING RETURNING true
            """,
            rules.secret_hash(f"{logout.issuer}\0{logout.jti}"),
            municipality_id,
            logout.expires_at,
        )
        if not first:
            raise Rejected(Reason.REPLAYED_LOGOUT)
        tag = await tx.execute(
            """
            UPDATE session SET ended_at = $5 FROM sign_on_session AS of
            WHERE session.municipality_id = $1 AND of.municipality_id = $1 AND of.id = session.id
                AND session.ended_at IS NULL AND of.issuer = $2
                AND ($3::text IS NULL OR of.subject = $3) AND ($4::text IS NULL OR of.sid = $4)
            """,
            municipality_id,
            logout.issuer,
            logout.subject,
            logout.sid,
            now,
        )
    return int(tag.split()[-1])
