"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from urllib.parse import urlsplit
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


class Factor(StrEnum):
    """By what somebody has shown, beyond what opened the door, that it is them."""

    PASSWORD = "password"  # noqa: S105 - a word
    """Their password alone: where no second factor is demanded."""
    TOTP = "totp"
    """The code of the moment in an app (RFC 6238)."""
    RECOVERY = "recovery"
    """One of the codes that they keep for the day on which the app is gone."""
    PASSKEY = "passkey"
    """A key of their own phone, computer or security key, which has seen that it is them (WebAuthn)."""
    PIN = "pin"
    """Of a participant: the PIN of their phone, typed anew. It opens nothing that is not theirs."""
    OIDC = "oidc"
    """Their municipality's sign-in service has seen it, and says so (`acr`)."""


class Ceremony(StrEnum):
    """What a passkey is asked to sign a challenge for (Web Authentication, section 7)."""

    MAKE = "make"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """Whom a passkey is for: what an authenticator signs names both, and no other page can ask for it.

    Attributes:
        id: the domain that the key belongs to.
        origin: the page that may ask for it, as a browser writes it: scheme, host, and port if it is unusual.
    """

    id: str
    origin: str

    @classmethod
    def at(cls, address: str) -> RelyingParty:
        """The one at the address that the installation is configured with, whatever a request says."""
        parts = urlsplit(address.lower())
        host = parts.hostname or ""
        usual = {"https": 443, "http": 80}.get(parts.scheme)
        port = "" if parts.port in {None, usual} else f":{parts.port}"
        return cls(host, f"{parts.scheme}://{host}{port}")


@dataclass(frozen=True, slots=True)
class Verified:
    """When a session's second factor was last shown (UTC), and which it was."""

    at: datetime
    by: Factor


class BrowserKind(StrEnum):
    """What somebody holds, or sits before."""

    PHONE = "phone"
    TABLET = "tablet"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Browser:
    """One of somebody's browsers, as coarse as they recognise it by; None: it does not say."""

    kind: BrowserKind | None
    name: str | None


class SignInState(StrEnum):
    """How far somebody has come with their own way in."""

    NONE = "none"
    """They can sign in by nothing, and have no code to change that by."""
    INVITED = "invited"
    """They have a code that still counts."""
    READY = "ready"
    """They have a password, or their municipality's provider is known to know them."""
