"""The key of a participant's phone: made there, and never read out; the server knows its public half."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from stegvis.kit.errors import Fault, InvalidInput

SIGNED = b"stegvis phone\n"
"""Stands before what is signed: a signature for this is none for anything else."""

_POINT = 65
_HALF = 32


def public_key(digits: str) -> bytes:
    """A public key as a phone tells it, in hexadecimal digits: a point of P-256, uncompressed (SEC 1, 2.3.3).

    Raises:
        InvalidInput: it is none.
    """
    none = InvalidInput([Fault("key", "accounts.no-device-key")])
    try:
        point = bytes.fromhex(digits)
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError:
        raise none from None
    if len(point) != _POINT:
        raise none
    return point


def has_signed(key: bytes, challenge: bytes, signature: str) -> bool:
    """Whether the phone with this key has signed a challenge.

    Args:
        key: as `public_key` gives it.
        challenge: what the phone was asked to sign.
        signature: ECDSA with SHA-256; r and s, 32 bytes each, in hexadecimal digits (IEEE P1363).
    """
    try:
        signed = bytes.fromhex(signature)
    except ValueError:
        return False
    if len(signed) != 2 * _HALF:
        return False
    r, s = (int.from_bytes(half) for half in (signed[:_HALF], signed[_HALF:]))
    known = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
    try:
        known.verify(encode_dss_signature(r, s), SIGNED + challenge, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True
