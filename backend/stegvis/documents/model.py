"""The words of what is printed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from stegvis.meetings.model import Meeting
from stegvis.plans.model import Difference, Version


class Of(StrEnum):
    """What is printed: the name of what it is of, as its table has it."""

    PLAN = "plan"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Which:
    """Names one document.

    Attributes:
        key: of the version of a plan, or of the meeting.
        language: beside Norwegian.
        translated: names people's translations in it; see `rules.translated`.
    """

    of: Of
    key: UUID
    language: str
    translated: bytes


@dataclass(frozen=True, slots=True)
class Printed:
    """A document as it was drawn the first time, and the hash that was stored beside it then."""

    body: bytes
    sha256: bytes

    @property
    def untouched(self) -> bool:
        """Whether these are still the bytes that were drawn."""
        return hashlib.sha256(self.body).digest() == self.sha256


@dataclass(frozen=True, slots=True)
class Decided:
    """A decided version of a plan with what its document says beside it.

    Attributes:
        language: the second voice's, beside Norwegian.
        on: the day of the decision, which is what the document says of its own age.
    """

    version: Version
    on: date
    name: str
    birth_date: date
    municipality: str
    language: str


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that was held, with what its minutes say beside it.

    Attributes:
        on: the day on which it was held.
        difference: what was changed in the plan on the table.
        language: the second voice's, beside Norwegian.
    """

    meeting: Meeting
    on: date
    difference: Difference | None
    name: str
    municipality: str
    language: str
