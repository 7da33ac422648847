"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

LANGUAGES = ("nb", "nn", "en", "uk", "ar", "ti", "fa-AF")
"""Languages of the interface, by their canonical tags (BCP 47)."""


class AccountKind(StrEnum):
    """The two kinds of people who sign in."""

    STAFF = "staff"
    PARTICIPANT = "participant"


class Role(StrEnum):
    """What a member of staff is, in a unit and for a time; relations to participants are grants."""

    ADVISER = "adviser"
    TEACHER = "teacher"
    COORDINATOR = "coordinator"
    LEADER = "leader"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """A role held today, in one unit."""

    role: Role
    unit_id: UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks: an account of one municipality, with the roles that it holds today."""

    account_id: UUID
    municipality_id: UUID
    kind: AccountKind
    language: str
    roles: frozenset[RoleHeld] = field(default_factory=frozenset)

    @property
    def is_staff(self) -> bool:
        """Whether this is a member of staff."""
        return self.kind is AccountKind.STAFF

    def holds(self, *roles: Role) -> bool:
        """Tell whether one of these roles is held in any unit."""
        return any(held.role in roles for held in self.roles)

    def units(self, *roles: Role) -> frozenset[UUID]:
        """The units in which one of these roles is held."""
        return frozenset(held.unit_id for held in self.roles if held.role in roles)


@dataclass(frozen=True, slots=True)
class RolePeriod:
    """A role of a member of staff in a unit, from a day to a day, both included; None: without an end."""

    id: UUID
    role: Role
    unit_id: UUID
    valid_from: date
    valid_to: date | None


class SignInState(StrEnum):
    """How far somebody has come with their own way in."""

    NONE = "none"
    """They have neither a password nor a code to choose one by."""
    INVITED = "invited"
    """They have a code that still counts."""
    READY = "ready"
    """They have a password."""
