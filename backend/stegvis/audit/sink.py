"""The heads of the audit log's chain, told outside the database: a folder with a file for each municipality.

A line is JSON: the head, the public key, and its Ed25519 signature over the head's own bytes. Lines are only
ever added, each is on the disk before the next is begun, and one that a power cut has torn is left as it is.
Whoever owns the database must not own this folder, or the end of both can be cut off alike; without the
private key they can at least say nothing new.
"""

from __future__ import annotations

import fcntl
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from stegvis.audit.model import Head, Saying

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_SIGNED_FOR = b"stegvis audit head\n"
"""Stands before what is signed, so that a signature says nothing elsewhere."""

_LONGEST_LINE = 4096
"""Bytes; an operator's reason is cut to fit."""

LONGEST_REASON = 500
"""Letters."""


class _Line(msgspec.Struct, frozen=True):
    head: msgspec.Raw
    key: str
    signature: str


class Forged(Exception):  # noqa: N818 - what it is, not that it is an error
    """A line that no known key has signed."""


class AuditKey:
    """The key that heads are signed with. It lies outside the database."""

    def __init__(self, secret: str) -> None:
        """Read the key.

        Args:
            secret: 32 bytes in base64url, as `new` makes them.

        Raises:
            ValueError: it is no key.
        """
        self._key = Ed25519PrivateKey.from_private_bytes(_bytes(secret))
        self.public = _b64(self._key.public_key().public_bytes_raw())

    @staticmethod
    def new() -> str:
        """Draw a secret."""
        return _b64(Ed25519PrivateKey.generate().private_bytes_raw())

    def line(self, head: Head) -> bytes:
        """The signed line of a head, with the end of line."""
        said = msgspec.json.encode(head)
        signature = _b64(self._key.sign(_SIGNED_FOR + said))
        return msgspec.json.encode(_Line(msgspec.Raw(said), self.public, signature)) + b"\n"


class Told:
    """What was told outside, for whoever checks: the public keys are enough."""

    def __init__(self, folder: Path, known: Collection[str]) -> None:
        """Name the folder, and the public keys that are believed."""
        self._folder = folder
        self.known = frozenset(known)

    def municipalities(self) -> set[UUID]:
        """Of which there are heads."""
        return {UUID(file.stem) for file in self._folder.glob("*.jsonl")}

    def so_far(self, municipality_id: UUID) -> SoFar:
        """What was told of a municipality until now."""
        return SoFar(self, municipality_id)

    def size(self, municipality_id: UUID) -> int:
        """How many bytes were told of a municipality."""
        try:
            return self._file(municipality_id).stat().st_size
        except FileNotFoundError:
            return 0

    def heads(self, municipality_id: UUID, size: int) -> Iterator[Head | None]:
        """What was told of a municipality in the first `size` bytes, in order; None for a line that was torn.

        Raises:
            Forged: a line is whole, and no known key has signed it.
        """
        if not size:
            return
        with self._file(municipality_id).open("rb") as file:
            for line in file:
                size -= len(line)
                if size < 0:
                    return
                yield self._read(line, municipality_id)

    def last(self, municipality_id: UUID) -> Head | None:
        """What was told last; None: nothing yet.

        Raises:
            Forged: no known key has signed it.
        """
        try:
            with self._file(municipality_id).open("rb") as file:
                # The last whole line is among these, behind at most one that was torn.
                file.seek(max(0, file.seek(0, os.SEEK_END) - 3 * _LONGEST_LINE))
                lines = file.read().split(b"\n")
        except FileNotFoundError:
            return None
        heads = (self._read(line, municipality_id) for line in reversed(lines) if line)
        return next((head for head in heads if head), None)

    def _file(self, municipality_id: UUID) -> Path:
        return self._folder / f"{municipality_id}.jsonl"

    def _read(self, line: bytes, municipality_id: UUID) -> Head | None:
        try:
            read = msgspec.json.decode(line, type=_Line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None
        said = bytes(read.head)
        try:
            if read.key not in self.known:
                raise Forged(f"signed by the key {read.key}, which is not known")
            Ed25519PublicKey.from_public_bytes(_bytes(read.key)).verify(
                _bytes(read.signature), _SIGNED_FOR + said
            )
            head = msgspec.json.decode(said, type=Head)
        except (InvalidSignature, ValueError) as error:
            raise Forged("its signature is not of these words") from error
        if head.municipality_id != municipality_id:
            raise Forged("it is of another municipality")
        return head


class SoFar:
    """What was told of a municipality until this was made: as often as it is asked, line by line.

    It is made before the moment at which the chain is looked at, since what is told later holds what was
    sealed later. Behind a line that cannot be believed nothing is read: what stands there may be a forger's.
    """

    def __init__(self, told: Told, municipality_id: UUID) -> None:
        self._told = told
        self._municipality_id = municipality_id
        self._size = told.size(municipality_id)
        self.unreadable = 0
        """Lines that were torn, as found by the last reading."""
        self.forged = ""
        """The line that cannot be believed, and why."""

    def __iter__(self) -> Iterator[Head]:
        self.unreadable, line = 0, 1
        try:
            for head in self._told.heads(self._municipality_id, self._size):
                line += 1
                if head is None:
                    self.unreadable += 1
                else:
                    yield head
        except Forged as error:
            self.forged = f"line {line}: {error}"


class Sink(Told):
    """What was told outside, and who tells it."""

    def __init__(self, folder: Path, key: AuditKey, known: Collection[str] = ()) -> None:
        """Name the folder, which is made at the first head, and the key; `known` are keys of before."""
        super().__init__(folder, {key.public, *known})
        self._key = key
        self.public = key.public

    def tell(self, head: Head) -> None:
        """Add a head, unless as much was told already; it is on the disk when this returns.

        Several workers may tell at once: each waits for the file.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        file = os.open(
            self._file(head.municipality_id), os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW, 0o640
        )
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            last = self.last(head.municipality_id)
            if last and head.says is Saying.HEAD and head.position <= last.position:
                return
            size = os.fstat(file).st_size
            torn = size and os.pread(file, 1, size - 1) != b"\n"
            line = (b"\n" if torn else b"") + self._key.line(head)
            if os.write(file, line) != len(line):
                raise OSError("the head was not written to its end")
            os.fsync(file)
            if not size:
                self._keep_name()
        finally:
            os.close(file)

    def _keep_name(self) -> None:
        """A file's name is kept by its folder."""
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text.strip() + "=" * (-len(text.strip()) % 4))
