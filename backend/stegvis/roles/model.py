"""A role that somebody is to have, and waits for somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from stegvis.accounts.model import Role, RolePeriod


class Outcome(StrEnum):
    """What came of a proposal; one that lapsed has none."""

    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A role for a member of staff, as somebody proposed it."""

    role: RolePeriod
    staff_id: UUID
    proposed_by: UUID
    proposed_at: datetime


@dataclass(frozen=True, slots=True)
class Holder:
    """An administrator or a leader of today: who may confirm at all."""

    staff_id: UUID
    role: Role
    unit_id: UUID
