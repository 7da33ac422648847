"""Who keeps the staff list, and who reads it."""

from __future__ import annotations

from stegvis.accounts.model import Actor, Role
from stegvis.kit.errors import Refused


def require(actor: Actor, *roles: Role) -> None:
    """Let nobody pass who holds none of these roles.

    Raises:
        Refused: they hold none.
    """
    if not actor.holds(*roles):
        raise Refused("accounts.not-your-role")


def require_administrator(actor: Actor) -> None:
    """Let the administrator pass alone: units, staff and roles, and no case.

    Raises:
        Refused: the actor is none.
    """
    require(actor, Role.ADMINISTRATOR)


def require_reader(actor: Actor) -> None:
    """Let pass who keeps the staff, and who audits: they read which roles there are.

    Raises:
        Refused: the actor is neither.
    """
    require(actor, Role.ADMINISTRATOR, Role.AUDITOR)
