"""Keyed hashes of what is looked up, argon2id of what people know, seals around what must be read again.

All are made under the pepper, which is kept outside the database: who steals the database alone can
test no PIN, no code and no e-mail address, and open no seal.
"""

from __future__ import annotations

import asyncio
import hmac
import os
import secrets
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from typing import NamedTuple

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
"""Bytes of randomness before what is sealed (NIST SP 800-38D)."""


class Known(Enum):
    """What people know, each with its argon2id parameters (OWASP Password Storage; RFC 9106).

    A PIN is short, but useless without its phone and locked after a few tries; a password stands alone.
    """

    PIN = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
    PASSWORD = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)


class Checked(NamedTuple):
    """Whether it was right; and its new hash, when the parameters have changed since it was stored."""

    right: bool
    renewed: str | None = None


class Hasher:
    """Holds the pepper, and the few threads on which argon2id runs: never on the event loop.

    The semaphore in front of the threads bounds memory (threads times 64 MiB) and keeps the waiting
    line fair.
    """

    def __init__(self, pepper: str, *, threads: int | None = None) -> None:
        count = threads or os.cpu_count() or 1
        self._pepper = pepper.encode()
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="argon2")
        self._turns = asyncio.Semaphore(count)

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()

    def keyed(self, purpose: str, text: str) -> bytes:
        """HMAC-SHA-256 under the pepper: 32 bytes to look something up by. Purposes never collide."""
        return hmac.digest(self._pepper, f"{purpose}\0{text}".encode(), "sha256")

    def seal(self, purpose: str, about: str, secret: bytes) -> bytes:
        """Encrypt what must be read again (AES-256-GCM), under a key of its own that the pepper gives.

        It opens for the same purpose and about the same alone: a row that was moved is no row.
        """
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self.keyed("seal", purpose)).encrypt(nonce, secret, about.encode())

    def unseal(self, purpose: str, about: str, sealed: bytes) -> bytes:
        """Decrypt it.

        Raises:
            InvalidTag: it was sealed for something else, was tampered with, or the pepper is another.
        """
        key = AESGCM(self.keyed("seal", purpose))
        return key.decrypt(sealed[:_NONCE], sealed[_NONCE:], about.encode())

    async def hash(self, known: Known, text: str) -> str:
        """Hash a new PIN or password, to be stored."""
        async with self._turns:
            return await asyncio.get_running_loop().run_in_executor(
                self._threads, known.value.hash, self.keyed(known.name, text)
            )

    async def check(self, known: Known, stored: str | None, text: str) -> Checked:
        """Compare what somebody typed with the stored hash.

        Where there is none, as for an unknown address, a hash that nothing matches is compared: it takes
        as long, so that time does not tell who has an account.
        """
        async with self._turns:
            return await asyncio.get_running_loop().run_in_executor(
                self._threads,
                _check,
                known.value,
                stored or _unmatched(known.value),
                self.keyed(known.name, text),
            )


def _check(hasher: PasswordHasher, stored: str, keyed: bytes) -> Checked:
    try:
        hasher.verify(stored, keyed)
    except VerifyMismatchError:
        return Checked(right=False)
    return Checked(right=True, renewed=hasher.hash(keyed) if hasher.check_needs_rehash(stored) else None)


def _unmatched(hasher: PasswordHasher) -> str:
    salt, digest = (b64encode(secrets.token_bytes(size)).rstrip(b"=").decode() for size in (16, 32))
    parameters = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    return f"$argon2id$v=19${parameters}${salt}${digest}"
