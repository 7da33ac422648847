"""A participant's phone shows which it is, before anybody looks at what its owner typed or showed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

from stegvis.accounts import rules
from stegvis.accounts.device_keys import has_signed
from stegvis.accounts.rules import Tries
from stegvis.accounts.tokens import token_hash
from stegvis.kit import db
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from datetime import datetime

    from stegvis.kit.db import Row, Transaction


class PhoneProof(NamedTuple):
    """By what a phone shows itself: the token in its cookie, and what its key has signed."""

    token: str
    signature: str


async def ask_phone(device_token: str, *, now: datetime) -> bytes:
    """What a phone is asked to sign by its key; the answer counts once, and soon.

    Raises:
        Refused: the phone is not, or no longer, enrolled, or is locked.
    """
    async with db.front_door() as tx:
        return await challenge_phone(tx, await unlocked_phone(tx, device_token, now), now)


async def challenge_phone(tx: Transaction, device: Row, now: datetime) -> bytes:
    """What a phone is asked to sign: the same for a while, until it has signed that.

    Args:
        tx: the open transaction.
        device: as `unlocked_phone` gives it.
        now: the instant.
    """
    asked: bytes | None = device["challenge"]
    if asked is not None and now < device["challenge_until"] - rules.CHALLENGE_RENEWED:
        return asked
    challenge = secrets.token_bytes(rules.CHALLENGE_LENGTH)
    await tx.execute(
        "UPDATE device SET challenge = $2, challenge_until = $3 WHERE id = $1",
        device["id"],
        challenge,
        now + rules.CHALLENGE_WAITS,
    )
    return challenge


async def require_phone(phone: PhoneProof, now: datetime) -> bytes:
    """Refuse whoever has a phone's token and not the phone; what the phone has signed counts no longer.

    Whoever is refused has changed nothing: by a token alone nobody can shut somebody's phone.

    Returns:
        what it has signed.

    Raises:
        Refused: the phone is not, or no longer, enrolled, or is locked; it was not asked, or too long ago;
            its key has not signed that.
    """
    async with db.front_door() as tx:
        asked = await unlocked_phone(tx, phone.token, now)
        challenge: bytes | None = asked["challenge"]
        if (
            challenge is None
            or asked["challenge_until"] <= now
            or not has_signed(asked["public_key"], challenge, phone.signature)
        ):
            raise Refused("accounts.phone-not-shown")
        await tx.execute(
            "UPDATE device SET challenge = NULL, challenge_until = NULL WHERE id = $1", asked["id"]
        )
    return challenge


async def unlocked_phone(tx: Transaction, device_token: str, now: datetime) -> Row:
    """A phone that is enrolled and may be opened; its row is held.

    Raises:
        Refused: it is not, or no longer, enrolled, or is locked.
    """
    device: Row | None = await tx.row(
        """
        SELECT id, account_id, public_key, failures, locked_until, disabled_at, challenge, challenge_until
        FROM device WHERE token_hash = $1 FOR UPDATE
        """,
        token_hash(device_token),
    )
    if device is None:
        raise rules.unknown_device()
    rules.require_unlocked(Tries(device["failures"], device["locked_until"], device["disabled_at"]), now)
    return device
