"""A participant's phone as far as the server knows it: a key that it made, and signs with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from stegvis.accounts.actions.phone_proof import PhoneProof, ask_phone
from stegvis.accounts.device_keys import SIGNED

if TYPE_CHECKING:
    from datetime import datetime

_FORM = serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint


class PhoneKey:
    """A key of P-256."""

    def __init__(self) -> None:
        """Make it."""
        self._private = ec.generate_private_key(ec.SECP256R1())

    @property
    def public(self) -> str:
        """Its public half, as a phone tells it."""
        return self._private.public_key().public_bytes(*_FORM).hex()

    def sign(self, challenge: bytes, before: bytes = SIGNED) -> str:
        """What a phone answers when it is asked to sign."""
        r, s = decode_dss_signature(self._private.sign(before + challenge, ec.ECDSA(hashes.SHA256())))
        return (r.to_bytes(32) + s.to_bytes(32)).hex()


KEY = PhoneKey()
"""Of all phones that are told apart by their token alone."""


async def proof(token: str, now: datetime, key: PhoneKey = KEY) -> PhoneProof:
    """What a phone shows, once it was asked."""
    return PhoneProof(token, key.sign(await ask_phone(token, now=now)))
