"""Enrol a phone, unlock it, sign in, sign out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from stegvis.accounts import device_keys, queries, rules
from stegvis.accounts.actions.phone_proof import require_phone
from stegvis.accounts.hashing import Known
from stegvis.accounts.model import LANGUAGES, AccountKind, Actor, Factor, Verified
from stegvis.accounts.rules import Limit, Tries
from stegvis.accounts.tokens import municipality_of, new_token, token_hash
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from stegvis.accounts.actions.phone_proof import PhoneProof
    from stegvis.accounts.hashing import Hasher
    from stegvis.kit.db import Row, Transaction

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a demo's code ends; it is never used up either."""


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A code that a participant's phone can redeem."""

    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new sign-in, and the tokens that its browser keeps from now on; the database has their hashes.

    One that is half waits for its second factor, and opens nothing until then.
    """

    actor: Actor
    session_token: str
    device_token: str | None = None
    half: bool = False


# ------------------------------------------------------------------------------ enrolling a phone


async def issue_code(
    tx: Transaction, hasher: Hasher, actor: Actor, account_id: UUID, *, now: datetime
) -> IssuedCode:
    """Make the one-time code that staff show to a participant; the one before it no longer counts.

    Part of `participants.actions.issue_enrolment_code`, which has checked that the actor may.
    """
    issued = IssuedCode(rules.new_code(), now + rules.CODE_LIFETIME)
    code_hash = _code_hash(hasher, issued.code)
    await keep_code(tx, actor.municipality_id, account_id, actor.account_id, issued, code_hash)
    await record(tx, actor.municipality_id, actor.account_id, "accounts.code-issued", account_id, now=now)
    return issued


async def issue_demo_code(
    hasher: Hasher, municipality_id: UUID, account_id: UUID, code: str, *, now: datetime
) -> None:
    """Keep a code that anybody may redeem at any time: for a demo, whose people do not exist.

    Raises:
        Refused: the municipality is not a demo.
    """
    async with db.write(municipality_id) as tx:
        if not await tx.value("SELECT demo FROM municipality WHERE id = $1", municipality_id):
            raise Refused("accounts.no-demo")
        issued, code_hash = IssuedCode(code, NEVER), _code_hash(hasher, code)
        await keep_code(tx, municipality_id, account_id, account_id, issued, code_hash)
        await record(tx, municipality_id, None, "accounts.code-issued", account_id, now=now)


async def keep_code(
    tx: Transaction,
    municipality_id: UUID,
    account_id: UUID,
    issued_by: UUID,
    issued: IssuedCode,
    code_hash: bytes,
) -> None:
    """Keep a code's hash, which no code of another kind has; the one before it no longer counts."""
    # The account's row is the queue: of two codes issued at the same time, one is the later.
    await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", account_id)
    # A demo's printed code stays beside the one that somebody tries out on the adviser's screen.
    await tx.execute(
        "DELETE FROM enrolment_code WHERE account_id = $1 AND redeemed_at IS NULL AND expires_at < $2",
        account_id,
        NEVER,
    )
    await tx.execute(
        """
        INSERT INTO enrolment_code (id, municipality_id, account_id, issued_by, code_hash, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        new_id(),
        municipality_id,
        account_id,
        issued_by,
        code_hash,
        issued.expires_at,
    )


def _code_hash(hasher: Hasher, code: str) -> bytes:
    return hasher.keyed("enrolment-code", rules.typed_code(code))


async def redeem_code(
    hasher: Hasher, code: str, pin: str, key: str, *, client: str, now: datetime
) -> SignedIn:
    """Bind a phone to the participant whose code it holds, by its key and the PIN that they choose; sign in.

    Raises:
        InvalidInput: the phone has no key.
        Refused: the PIN is easy to guess; the code is wrong, redeemed or too old; too many tries.
    """
    chosen, public_key = rules.new_pin(pin), device_keys.public_key(key)
    await count_try(hasher, {rules.REDEEM_BY_CLIENT: client}, now)
    code_hash = _code_hash(hasher, code)
    async with db.front_door() as tx:
        found = await tx.row(
            """
            SELECT municipality_id, expires_at FROM enrolment_code
            WHERE code_hash = $1 AND redeemed_at IS NULL
            """,
            code_hash,
        )
    if found is None:
        raise Refused("accounts.wrong-code")
    if found["expires_at"] <= now:
        raise Refused("accounts.code-expired")
    pin_hash = await hasher.hash(Known.PIN, chosen)
    async with db.write(found["municipality_id"]) as tx:
        actor = await _claim_code(tx, code_hash, now)
        device_id, device_token = await _add_device(tx, actor, pin_hash, public_key, now)
        await record(
            tx, actor.municipality_id, actor.account_id, "accounts.code-redeemed", device_id, now=now
        )
        return SignedIn(actor, await start_session(tx, actor, device_id, now), device_token)


async def _claim_code(tx: Transaction, code_hash: bytes, now: datetime) -> Actor:
    account_id = await tx.value(
        """
        UPDATE enrolment_code
        SET redeemed_at = CASE WHEN expires_at < $3 THEN $2::timestamptz END
        WHERE code_hash = $1 AND redeemed_at IS NULL AND expires_at > $2 RETURNING account_id
        """,
        code_hash,
        now,
        NEVER,
    )
    actor = await queries.actor(tx, account_id, now) if account_id else None
    if actor is None:
        raise Refused("accounts.wrong-code")
    return actor


async def _add_device(
    tx: Transaction, actor: Actor, pin_hash: str, public_key: bytes, now: datetime
) -> tuple[UUID, str]:
    device_id, token = new_id(), new_token(actor.municipality_id)
    await tx.execute(
        """
        INSERT INTO device (id, municipality_id, account_id, token_hash, pin_hash, public_key, enrolled_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        device_id,
        actor.municipality_id,
        actor.account_id,
        token_hash(token),
        pin_hash,
        public_key,
        now,
    )
    return device_id, token


# ------------------------------------------------------------------------------ signing in


async def unlock(hasher: Hasher, phone: PhoneProof, pin: str, *, client: str, now: datetime) -> SignedIn:
    """Sign in with an enrolled phone and its PIN.

    Raises:
        Refused: as `prove_pin` says.
    """
    municipality_id = municipality_of(phone.token)
    if municipality_id is None:
        raise rules.unknown_device()
    proved = await prove_pin(hasher, phone, pin, client=client, now=now)
    async with db.write(municipality_id) as tx:
        still_there = await forgive_phone(tx, proved)
        actor = await queries.actor(tx, proved.account_id, now) if still_there else None
        if actor is None:
            raise rules.unknown_device()
        return SignedIn(actor, await start_session(tx, actor, proved.device_id, now))


class ProvedPin(NamedTuple):
    """A phone whose PIN was typed right, and the try that this has cost so far."""

    device_id: UUID
    account_id: UUID
    claimed: Tries
    pin_hash: str


async def prove_pin(hasher: Hasher, phone: PhoneProof, pin: str, *, client: str, now: datetime) -> ProvedPin:
    """Look at a phone's PIN, which costs a try; `forgive_phone` undoes that in the caller's transaction.

    Raises:
        Refused: the phone is not, or no longer, enrolled, or has not shown its key; it is locked; the PIN is
            wrong; too many tries.
    """
    await require_held(hasher, phone, client=client, now=now)
    device, claimed = await _claim_try(phone.token, now)
    checked = await hasher.check(Known.PIN, device["pin_hash"], rules.ascii_digits(pin))
    if not checked.right:
        raise rules.wrong_pin(claimed)
    return ProvedPin(device["id"], device["account_id"], claimed, checked.renewed or device["pin_hash"])


async def require_held(hasher: Hasher, phone: PhoneProof, *, client: str, now: datetime) -> bytes:
    """Refuse whoever does not hold the phone, or has tried too often; what the phone has signed.

    Raises:
        Refused: the phone is not enrolled, or has not shown its key; too many tries.
    """
    await count_try(hasher, {rules.UNLOCK_BY_CLIENT: client}, now)
    signed = await require_phone(phone, now)
    await count_try(hasher, {rules.UNLOCK_BY_DEVICE: phone.token}, now)
    return signed


async def forgive_phone(tx: Transaction, proved: ProvedPin) -> bool:
    """Undo what a right try was counted as; false: somebody has revoked the phone meanwhile.

    Only what this try has counted is undone: a revoked phone stays revoked.
    """
    await tx.execute(
        """
        UPDATE device SET failures = 0, locked_until = NULL, pin_hash = $3,
            disabled_at = CASE WHEN disabled_at IS DISTINCT FROM $2 THEN disabled_at END
        WHERE id = $1
        """,
        proved.device_id,
        proved.claimed.disabled_at,
        proved.pin_hash,
    )
    still_there: bool | None = await tx.value(
        "SELECT disabled_at IS NULL FROM device WHERE id = $1", proved.device_id
    )
    return bool(still_there)


async def _claim_try(device_token: str, now: datetime) -> tuple[Row, Tries]:
    async with db.front_door() as tx:
        device: Row | None = await tx.row(
            """
            SELECT id, account_id, pin_hash, failures, locked_until, disabled_at
            FROM device WHERE token_hash = $1 FOR UPDATE
            """,
            token_hash(device_token),
        )
        if device is None:
            raise rules.unknown_device()
        tries = Tries(device["failures"], device["locked_until"], device["disabled_at"])
        claimed = rules.claim_try(tries, now)
        await tx.execute(
            "UPDATE device SET failures = $2, locked_until = $3, disabled_at = $4 WHERE id = $1",
            device["id"],
            claimed.failures,
            claimed.locked_until,
            claimed.disabled_at,
        )
    return device, claimed


async def sign_in(
    hasher: Hasher, email: str, password: str, *, client: str, now: datetime, demanded: bool = True
) -> SignedIn:
    """Begin to sign in a member of staff by e-mail and password; a second factor comes next.

    An unknown address takes the same path and the same time as a wrong password, and says the same.

    Args:
        hasher: holds the pepper.
        email: what they typed.
        password: what they typed.
        client: where they are, as far as the network tells.
        now: the instant.
        demanded: whether who has no second factor must choose one before anything else.

    Raises:
        Refused: e-mail or password is wrong; too many tries.
    """
    address = typed_address(email)
    await count_try(hasher, {rules.SIGN_IN_BY_EMAIL: address, rules.SIGN_IN_BY_CLIENT: client}, now)
    for municipality_id, account_id in await _known_as(hasher, address) or [(new_id(), new_id())]:
        async with db.read(municipality_id) as tx:
            stored = await tx.value("SELECT password_hash FROM account WHERE id = $1", account_id)
        checked = await hasher.check(Known.PASSWORD, stored, rules.typed_password(password))
        if checked.right:
            async with db.write(municipality_id) as tx:
                return await _let_in(tx, account_id, checked.renewed, demanded=demanded, now=now)
    raise Refused("accounts.wrong-password")


async def _let_in(
    tx: Transaction, account_id: UUID, renewed: str | None, *, demanded: bool, now: datetime
) -> SignedIn:
    actor = await queries.actor(tx, account_id, now)
    if actor is None:
        raise Refused("accounts.wrong-password")
    if renewed:
        await tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", account_id, renewed)
    return await start_by_password(tx, actor, demanded=demanded, now=now)


async def start_by_password(tx: Transaction, actor: Actor, *, demanded: bool, now: datetime) -> SignedIn:
    """Begin a session of somebody who has shown their password: half of one where more must be shown."""
    half = demanded or (await queries.factors(tx, actor.account_id)).chosen
    verified = None if half else Verified(now, Factor.PASSWORD)
    return SignedIn(actor, await start_session(tx, actor, None, now, verified), half=half)


async def _known_as(hasher: Hasher, address: str) -> list[tuple[UUID, UUID]]:
    async with db.front_door() as tx:
        rows = await tx.rows(
            "SELECT municipality_id, id FROM sign_in_address WHERE email_hash = $1 ORDER BY id LIMIT 3",
            hasher.keyed("email", address),
        )
    return [(row["municipality_id"], row["id"]) for row in rows]


def typed_address(email: str) -> str:
    """An e-mail address as it is compared."""
    return email.strip().lower()


async def start_demo_session(municipality_id: UUID, account_id: UUID, *, now: datetime) -> SignedIn:
    """Sign an account of a demo in without its secret: for scripts and benchmarks.

    Raises:
        Refused: the municipality is not a demo, or has no such account.
    """
    async with db.write(municipality_id) as tx:
        demo = await tx.value("SELECT demo FROM municipality WHERE id = $1", municipality_id)
        actor = await queries.actor(tx, account_id, now) if demo else None
        if actor is None:
            raise Refused("accounts.no-demo")
        verified = Verified(now, Factor.PASSWORD) if actor.is_staff else None
        return SignedIn(actor, await start_session(tx, actor, None, now, verified))


async def start_session(
    tx: Transaction, actor: Actor, device_id: UUID | None, now: datetime, verified: Verified | None = None
) -> str:
    """Begin a session, and return its token; of staff, one without a second factor waits for it.

    Args:
        tx: a write in the actor's municipality.
        actor: whose session it is.
        device_id: the enrolled phone that it is opened by, of participants.
        now: the instant.
        verified: the second factor that has been shown to open it; None: none has.
    """
    token = new_token(actor.municipality_id)
    lasts = rules.HALF if actor.is_staff and verified is None else rules.LONGEST
    await tx.execute(
        """
        INSERT INTO session (id, municipality_id, account_id, device_id, token_hash,
            started_at, seen_at, expires_at, verified_at, verified_by)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)
        """,
        new_id(),
        actor.municipality_id,
        actor.account_id,
        device_id,
        token_hash(token),
        now,
        now + lasts,
        verified and verified.at,
        verified and verified.by,
    )
    return token


# ------------------------------------------------------------------------------ being signed in


async def renew(token: str, seen: queries.Session, *, now: datetime) -> None:
    """Write down that a session is in use, unless that was done a moment ago."""
    if now - seen.seen_at < rules.SEEN_EVERY:
        return
    async with db.front_door() as tx:
        await tx.execute(
            "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2", token_hash(token), now
        )


async def end_session(token: str, *, now: datetime) -> None:
    """End a session: the phone is locked, or another sign-in takes its place."""
    async with db.front_door() as tx:
        await tx.execute(
            "UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL",
            token_hash(token),
            now,
        )


async def disable_phone(device_token: str, *, now: datetime) -> None:
    """Let a phone be enrolled no longer, and end all its sessions: its PIN opens nothing any more."""
    municipality_id = municipality_of(device_token)
    if municipality_id is None:
        return
    async with db.write(municipality_id) as tx:
        device = await tx.row(
            "UPDATE device SET disabled_at = $2 WHERE token_hash = $1 AND disabled_at IS NULL RETURNING *",
            token_hash(device_token),
            now,
        )
        if device is None:
            return
        await tx.execute(
            "UPDATE session SET ended_at = $2 WHERE device_id = $1 AND ended_at IS NULL", device["id"], now
        )
        await record(
            tx, municipality_id, device["account_id"], "accounts.device-disabled", device["id"], now=now
        )


async def choose_language(actor: Actor, language: str, *, now: datetime) -> None:
    """Choose the language of one's own interface.

    Raises:
        Refused: Stegvis does not speak it.
    """
    if language not in LANGUAGES:
        raise Refused("accounts.unknown-language")
    async with db.write(actor.municipality_id) as tx:
        await tx.execute("UPDATE account SET language = $2 WHERE id = $1", actor.account_id, language)
        await record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "accounts.language-chosen",
            actor.account_id,
            now=now,
            before={"language": actor.language},
            after={"language": language},
        )
        if actor.kind is AccountKind.PARTICIPANT:
            await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, actor.account_id)])


# ------------------------------------------------------------------------------ by command line


async def set_password(
    hasher: Hasher, municipality_id: UUID, email: str, password: str, *, now: datetime
) -> None:
    """Give a member of staff a password, and let them sign in by their e-mail address.

    Every session that they have ends.

    Raises:
        Refused: nobody has this address; the password is too short or easy to guess.
    """
    address = typed_address(email)
    async with db.read(municipality_id) as tx:
        staff = await tx.row("SELECT id, name FROM staff WHERE lower(email) = $1", address)
    if staff is None:
        raise Refused("kit.not-found")
    chosen = rules.new_password(password, address, staff["name"])
    password_hash = await hasher.hash(Known.PASSWORD, chosen)
    async with db.write(municipality_id) as tx:
        await keep_password(tx, municipality_id, staff["id"], password_hash, now=now)
        await keep_address(tx, hasher, municipality_id, staff["id"], address)
        await record(tx, municipality_id, None, "accounts.password-set", staff["id"], now=now)


async def keep_password(
    tx: Transaction, municipality_id: UUID, staff_id: UUID, password_hash: str, *, now: datetime
) -> None:
    """Let somebody sign in by another password from now on; every session that they have ends."""
    await tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", staff_id, password_hash)
    await end_sessions(tx, municipality_id, staff_id, now=now)


async def keep_address(
    tx: Transaction, hasher: Hasher, municipality_id: UUID, staff_id: UUID, address: str
) -> None:
    """Let somebody be found by an address at the front door."""
    await tx.execute(
        """
        INSERT INTO sign_in_address (id, municipality_id, email_hash) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET email_hash = excluded.email_hash
        """,
        staff_id,
        municipality_id,
        hasher.keyed("email", address),
    )


async def end_sessions(tx: Transaction, municipality_id: UUID, account_id: UUID, *, now: datetime) -> None:
    """End every session of an account."""
    await tx.execute(
        """
        UPDATE session SET ended_at = $3
        WHERE municipality_id = $1 AND account_id = $2 AND ended_at IS NULL
        """,
        municipality_id,
        account_id,
        now,
    )


async def void_codes(tx: Transaction, municipality_id: UUID, account_id: UUID) -> None:
    """Let no code that an account was given, and has not redeemed, open anything any more."""
    await tx.execute(
        """
        DELETE FROM enrolment_code
        WHERE municipality_id = $1 AND account_id = $2 AND redeemed_at IS NULL
        """,
        municipality_id,
        account_id,
    )


# ------------------------------------------------------------------------------ housekeeping


async def sweep(*, now: datetime) -> int:
    """Delete what has been over for a day: sessions, codes, rate limits; return how many rows that were.

    A code stays that long, so that whoever types it is told that it is too old, and not that it is wrong.
    """
    statements = (
        "DELETE FROM session WHERE expires_at <= $1 OR ended_at <= $1",
        "DELETE FROM enrolment_code WHERE expires_at <= $1",
        "DELETE FROM rate_limit WHERE window_ends_at <= $1",
    )
    async with db.front_door(by=db.WORKER_ROLE) as tx:
        tags = [await tx.execute(statement, now - timedelta(days=1)) for statement in statements]
    return sum(int(tag.split()[-1]) for tag in tags)


# ------------------------------------------------------------------------------ rate limits


async def count_search(hasher: Hasher, actor: Actor, *, now: datetime) -> None:
    """Count that somebody asks whether a number is registered, before it is answered.

    Raises:
        Refused: too many within an hour.
    """
    await count_try(hasher, {rules.SEARCH_BY_ACCOUNT: str(actor.account_id)}, now)


async def count_try(hasher: Hasher, limits: Mapping[Limit, str], now: datetime) -> None:
    """Count an attempt against each limit, in the database, so that all processes share it.

    Raises:
        Refused: a limit is reached; it says from when a retry makes sense.
    """
    keys = {hasher.keyed(limit.name, whom): limit for limit, whom in limits.items()}
    async with db.front_door() as tx:
        # In sorted order, so that two attempts never wait for each other in a circle.
        ends_at = [await _count_one(tx, key, keys[key], now) for key in sorted(keys)]
    if reached := [end for end in ends_at if end is not None]:
        raise Refused("accounts.too-many-tries", retryable=True, not_before=max(reached))


async def forgive_tries(hasher: Hasher, limits: Mapping[Limit, str]) -> None:
    """Forget the attempts against each limit: the last one was right."""
    keys = [hasher.keyed(limit.name, whom) for limit, whom in limits.items()]
    async with db.front_door() as tx:
        await tx.execute("DELETE FROM rate_limit WHERE key_hash = ANY ($1)", sorted(keys))


async def _count_one(tx: Transaction, key: bytes, limit: Limit, now: datetime) -> datetime | None:
    window_ends_at: datetime | None = await tx.value(
        """
        INSERT INTO rate_limit AS kept (key_hash, window_ends_at, attempts) VALUES ($1, $2, 1)
        ON CONFLICT (key_hash) DO UPDATE SET
            attempts = CASE WHEN kept.window_ends_at <= $3 THEN 1 ELSE least(kept.attempts, $4) + 1 END,
            window_ends_at = CASE WHEN kept.window_ends_at <= $3 THEN $2 ELSE kept.window_ends_at END
        RETURNING CASE WHEN attempts > $4 THEN window_ends_at END
        """,
        key,
        now + limit.window,
        now,
        limit.attempts,
    )
    return window_ends_at
