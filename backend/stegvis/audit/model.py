"""The words of the audit log's chain: what is sealed, what is told outside, and what may be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

START = bytes(32)
"""What stands before the first link."""


class Saying(StrEnum):
    """What is told outside the database."""

    HEAD = "head"
    SET_BACK = "set-back"
    CUT = "cut"
    """What stands up to here was removed by retention; the chain goes on from this hash."""


@dataclass(frozen=True, slots=True)
class Head:
    """How far a municipality's chain had come, as it is told outside the database.

    A head holds all that stands before it. One that sets the chain back says that an older database was
    restored: what was told of later positions holds no longer.
    """

    says: Saying
    municipality_id: UUID
    position: int
    hash: bytes
    told_at: datetime
    demo: bool = False
    """An invented office: it may be gone tomorrow."""
    reason: str = ""
    """Of a chain that is set back, in the operator's words."""


@dataclass(frozen=True, slots=True)
class Link:
    """One position of the chain as it stands in the database, and the row that it names as it stands now."""

    position: int
    log: str
    row_id: UUID
    row_hash: bytes
    hash: bytes
    fields: tuple[str | None, ...] | None
    """Of the row, in the order in which they are hashed; None: there is no such row."""


class Wrong(StrEnum):
    """A kind of tampering, each with the words in which an operator is told."""

    CHANGED = "a row was changed after it was sealed"
    DELETED = "a row was deleted after it was sealed"
    SWAPPED = "two links have changed places"
    RELINKED = "a link does not follow from the one before it"
    MISSING = "links were removed"
    DOUBLED = "a link was inserted: the position is held twice"
    INSERTED = "a row was inserted beside the chain"
    DELETED_UNSEALED = "a row was deleted before it was sealed"
    REWRITTEN = "rows were changed, inserted, removed or moved and the chain was written anew"
    TRUNCATED = "the end of the log was cut off"
    CONTRADICTED = "two heads that were told outside contradict each other"
    FORGED = "a head outside is not signed by a known key"
    VANISHED = "the municipality has no log in this database, though heads of it were told outside"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and at which positions."""

    wrong: Wrong
    first: int | None = None
    last: int | None = None
    detail: str = ""


@dataclass(slots=True)
class Verdict:
    """What verifying one municipality's log has found."""

    rows: int = 0
    """Sealed rows that were hashed anew."""
    heads: int = 0
    """Heads outside that the chain was compared with."""
    faults: list[Fault] = field(default_factory=list)
    more_faults: int = 0
    """Beyond those that are kept one by one."""
    set_back: list[Head] = field(default_factory=list)
    """Restored databases, as the operator has told of them."""
    cut: Head | None = None
    """Up to where the log was removed by retention, as it was told outside."""
    unreadable: int = 0
    """Lines outside that were not written to their end."""
    untold: int = 0
    """Sealed rows behind the last head: nothing outside holds them yet."""
    unsealed: int = 0
    """Rows that are not in the chain yet."""
    waits_since: datetime | None = None
    """The time of the oldest row that nothing outside holds, or that is unsealed."""

    @property
    def sound(self) -> bool:
        """Whether nothing was tampered with, as far as the chain and the heads go."""
        return not self.faults
