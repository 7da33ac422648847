"""The opaque tokens in cookies, of sessions and of phones.

A token begins with its municipality, so that row-level security stands before the first row is read.
That a municipality exists is public; the 256 random bits after it are what nobody can guess.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from uuid import UUID

_RANDOM = 32
_TENANT = 16
_LENGTH = (_TENANT + _RANDOM) * 4 // 3


def new_token(municipality_id: UUID) -> str:
    """Draw a token: 64 letters, digits, dashes and underscores."""
    return urlsafe_b64encode(municipality_id.bytes + secrets.token_bytes(_RANDOM)).decode()


def municipality_of(token: str) -> UUID | None:
    """The municipality that a token names; None when it is no token."""
    if len(token) != _LENGTH or not token.isascii():
        return None
    try:
        return UUID(bytes=urlsafe_b64decode(token)[:_TENANT])
    except ValueError:
        return None


def token_hash(token: str) -> bytes:
    """What is stored of a token: its SHA-256. It is random, and needs neither salt nor slowness."""
    return hashlib.sha256(token.encode()).digest()
