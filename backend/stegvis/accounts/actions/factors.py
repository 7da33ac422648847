"""Choose a second factor, show it, and have it taken away when it is lost."""

from __future__ import annotations

import secrets
from base64 import b32encode
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import quote, urlencode
from uuid import UUID

from stegvis.accounts import queries, rules
from stegvis.accounts.actions import SignedIn, count_try, end_sessions, forgive_tries, void_codes
from stegvis.accounts.hashing import Hasher, Known
from stegvis.accounts.model import Actor, Factor
from stegvis.accounts.queries import Session
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id


class Secret(NamedTuple):
    """What an app is given, once: the secret as people type it, and the address that a QR code holds."""

    typed: str
    address: str


async def begin_app(
    hasher: Hasher, session: Session, *, now: datetime, within: timedelta = rules.FRESH
) -> Secret:
    """Draw the secret of a new app; it counts once its first code is typed, and the old one until then.

    Raises:
        Refused: there is an app already, and it was not shown a moment ago.
    """
    actor = session.actor
    secret = secrets.token_bytes(rules.SECRET_LENGTH)
    async with db.write(actor.municipality_id) as tx:
        await require_choosing(tx, session, now, within)
        name = await tx.value("SELECT email FROM staff WHERE id = $1", actor.account_id)
        await tx.execute(
            "DELETE FROM code_app WHERE account_id = $1 AND confirmed_at IS NULL", actor.account_id
        )
        await tx.execute(
            """
            INSERT INTO code_app (id, municipality_id, account_id, sealed_secret, begun_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            new_id(),
            actor.municipality_id,
            actor.account_id,
            hasher.seal(_PURPOSE, str(actor.account_id), secret),
            now,
        )
    typed = b32encode(secret).decode()
    label = quote(f"Stegvis:{name or actor.account_id}")
    return Secret(typed, f"otpauth://totp/{label}?{urlencode({'secret': typed, 'issuer': 'Stegvis'})}")


async def confirm_app(
    hasher: Hasher, session: Session, code: str, *, now: datetime, within: timedelta = rules.FRESH
) -> tuple[SignedIn, list[str]]:
    """Let a new app count, by its first code; and return ten new recovery codes, which are not told again.

    Raises:
        Refused: there is no secret that waits, the code is wrong, or too many were.
    """
    actor = session.actor
    await count_factor(hasher, actor, now)
    async with db.write(actor.municipality_id) as tx:
        await require_choosing(tx, session, now, within)
        waiting = await tx.row(
            """
            SELECT id, sealed_secret FROM code_app
            WHERE account_id = $1 AND confirmed_at IS NULL AND begun_at > $2 FOR UPDATE
            """,
            actor.account_id,
            now - rules.APP_WAITS,
        )
        if waiting is None:
            raise Refused("accounts.app-waits-no-longer")
        secret = hasher.unseal(_PURPOSE, str(actor.account_id), waiting["sealed_secret"])
        step = rules.step_shown(secret, rules.typed_code(code), now, None)
        if step is None:
            raise Refused("accounts.wrong-factor")
        await tx.execute(
            "DELETE FROM code_app WHERE account_id = $1 AND id <> $2", actor.account_id, waiting["id"]
        )
        await tx.execute(
            "UPDATE code_app SET confirmed_at = $2, last_step = $3 WHERE id = $1", waiting["id"], now, step
        )
        codes = await new_recovery_codes(tx, hasher, actor)
        await record(
            tx, actor.municipality_id, actor.account_id, "accounts.factor-chosen", actor.account_id, now=now
        )
        signed_in = await verify(tx, session, Factor.TOTP, now)
    await forgive_factor(hasher, actor)
    return signed_in, codes


async def show_factor(hasher: Hasher, session: Session, typed: str, *, now: datetime) -> SignedIn:
    """Show a code of the app, or one of the recovery codes: the sign-in is whole, and fresh.

    Its token is another from now on. A code counts once, in whichever browser.

    Raises:
        Refused: the code is wrong, or has counted; too many were.
    """
    actor = session.actor
    code = rules.typed_code(typed)
    await count_factor(hasher, actor, now)
    async with db.write(actor.municipality_id) as tx:
        by = Factor.TOTP if rules.is_app_code(code) else Factor.RECOVERY
        right = _claim_step if by is Factor.TOTP else _claim_recovery_code
        if not await right(tx, hasher, actor, code, now):
            raise Refused("accounts.wrong-factor")
        signed_in = await verify(tx, session, by, now)
    await forgive_factor(hasher, actor)
    return signed_in


async def show_password(
    hasher: Hasher, session: Session, password: str, *, demanded: bool, now: datetime
) -> SignedIn:
    """Show one's password anew, where no second factor is demanded and one has none.

    Raises:
        Refused: there is a second factor to show instead; the password is wrong; too many were.
    """
    actor = session.actor
    async with db.read(actor.municipality_id) as tx:
        has_one = (await queries.factors(tx, actor.account_id)).chosen
        stored = await tx.value("SELECT password_hash FROM account WHERE id = $1", actor.account_id)
    if session.is_half or demanded or has_one:
        raise Refused("accounts.show-factor")
    await count_factor(hasher, actor, now)
    checked = await hasher.check(Known.PASSWORD, stored, rules.typed_password(password))
    if not checked.right:
        raise Refused("accounts.wrong-own-password")
    async with db.write(actor.municipality_id) as tx:
        signed_in = await verify(tx, session, Factor.PASSWORD, now)
    await forgive_factor(hasher, actor)
    return signed_in


async def renew_recovery_codes(
    hasher: Hasher, session: Session, *, now: datetime, within: timedelta = rules.FRESH
) -> list[str]:
    """Draw ten new recovery codes; those before count no more.

    Raises:
        Refused: the second factor was not shown a moment ago, or there is none.
    """
    actor = session.actor
    require_fresh(session, now, within)
    async with db.write(actor.municipality_id) as tx:
        if not (await queries.factors(tx, actor.account_id)).chosen:
            raise Refused("accounts.no-factor")
        codes = await new_recovery_codes(tx, hasher, actor)
        await record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "accounts.recovery-codes-renewed",
            actor.account_id,
            now=now,
        )
    return codes


async def take_factor_away(tx: Transaction, actor: Actor, staff_id: UUID, *, now: datetime) -> None:
    """Take a lost second factor away, and with it every other way in.

    Part of `roles.actions.ways_in.reset_factor`, which has checked that the actor may.

    Raises:
        Refused: there is nobody.
    """
    await queries.require_staff(tx, staff_id)
    await take_away(tx, actor.municipality_id, staff_id, now=now)
    await record(tx, actor.municipality_id, actor.account_id, "accounts.factor-reset", staff_id, now=now)


async def take_away(tx: Transaction, municipality_id: UUID, staff_id: UUID, *, now: datetime) -> None:
    """Let nothing that somebody knows, has, was given or has open elsewhere open anything any more."""
    await tx.execute("DELETE FROM code_app WHERE account_id = $1", staff_id)
    await tx.execute("DELETE FROM passkey WHERE account_id = $1", staff_id)
    await tx.execute("DELETE FROM recovery_code WHERE account_id = $1", staff_id)
    await tx.execute("UPDATE account SET password_hash = NULL WHERE id = $1", staff_id)
    await tx.execute("DELETE FROM sign_on_identity WHERE staff_id = $1", staff_id)
    await void_codes(tx, municipality_id, staff_id)
    await end_sessions(tx, municipality_id, staff_id, now=now)


def require_fresh(session: Session, now: datetime, within: timedelta = rules.FRESH) -> None:
    """Let nobody pass whose second factor was not shown a moment ago.

    Raises:
        Refused: it was not; the same request passes once it is.
    """
    if not rules.is_fresh(session.verified_at, now, within):
        raise Refused("accounts.step-up")


# ------------------------------------------------------------------------------ what all of them do

_PURPOSE = "code-app"


async def require_choosing(tx: Transaction, session: Session, now: datetime, within: timedelta) -> None:
    """Who has a second factor shows it before choosing another: a password alone replaces nothing.

    Of a whole session that began without one, what it began by counts: shown a moment ago, too.
    """
    if not session.is_half:
        require_fresh(session, now, within)
    elif (await queries.factors(tx, session.actor.account_id)).chosen:
        raise Refused("accounts.second-factor")


async def _claim_step(tx: Transaction, hasher: Hasher, actor: Actor, code: str, now: datetime) -> bool:
    app = await tx.row(
        "SELECT id, sealed_secret, last_step FROM code_app "
        "WHERE account_id = $1 AND confirmed_at IS NOT NULL FOR UPDATE",
        actor.account_id,
    )
    if app is None:
        return False
    secret = hasher.unseal(_PURPOSE, str(actor.account_id), app["sealed_secret"])
    step = rules.step_shown(secret, code, now, app["last_step"])
    if step is None:
        return False
    await tx.execute("UPDATE code_app SET last_step = $2 WHERE id = $1", app["id"], step)
    return True


async def _claim_recovery_code(
    tx: Transaction, hasher: Hasher, actor: Actor, code: str, now: datetime
) -> bool:
    used: UUID | None = await tx.value(
        """
        UPDATE recovery_code SET used_at = $3
        WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING id
        """,
        actor.account_id,
        _recovery_hash(hasher, actor, code),
        now,
    )
    if used is None:
        return False
    await record(
        tx, actor.municipality_id, actor.account_id, "accounts.recovery-code-used", actor.account_id, now=now
    )
    return True


async def new_recovery_codes(tx: Transaction, hasher: Hasher, actor: Actor) -> list[str]:
    """Draw ten recovery codes in the place of those that there were."""
    codes = [rules.new_recovery_code() for _ in range(rules.RECOVERY_CODES)]
    await tx.execute("DELETE FROM recovery_code WHERE account_id = $1", actor.account_id)
    for code in codes:
        await tx.execute(
            "INSERT INTO recovery_code (id, municipality_id, account_id, code_hash) VALUES ($1, $2, $3, $4)",
            new_id(),
            actor.municipality_id,
            actor.account_id,
            _recovery_hash(hasher, actor, rules.typed_code(code)),
        )
    return codes


def _recovery_hash(hasher: Hasher, actor: Actor, code: str) -> bytes:
    return hasher.keyed("recovery-code", f"{actor.account_id}\0{code}")


async def verify(tx: Transaction, session: Session, by: Factor, now: datetime) -> SignedIn:
    """Note what was shown, and give the session another token (ASVS 7.2.4).

    The former one of a whole session still answers what was under way; that of a half one opens nothing.
    """
    token = new_token(session.actor.municipality_id)
    held = await tx.value(
        """
        UPDATE session SET token_hash = $2, verified_at = $3, verified_by = $4, seen_at = $3,
            former_hash = CASE WHEN $5 THEN NULL ELSE token_hash END,
            former_until = CASE WHEN $5 THEN NULL ELSE $6::timestamptz END,
            expires_at = started_at + $7::interval
        WHERE id = $1 AND ended_at IS NULL RETURNING id
        """,
        session.id,
        token_hash(token),
        now,
        by,
        session.is_half,
        now + rules.FORMER,
        rules.LONGEST,
    )
    if held is None:
        raise Refused("accounts.signed-out")
    return SignedIn(session.actor, token)


async def count_factor(hasher: Hasher, actor: Actor, now: datetime) -> None:
    """Count a try before it is looked at; a right one is forgiven.

    Raises:
        Refused: there were too many.
    """
    account = str(actor.account_id)
    await count_try(hasher, {rules.FACTOR_BY_ACCOUNT: account, rules.FACTOR_OF_DAY: account}, now)


async def forgive_factor(hasher: Hasher, actor: Actor) -> None:
    """Forget the tries before a right one."""
    account = str(actor.account_id)
    await forgive_tries(hasher, {rules.FACTOR_BY_ACCOUNT: account, rules.FACTOR_OF_DAY: account})
