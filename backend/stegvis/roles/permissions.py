"""Who gives roles, who proposes them."""

from __future__ import annotations

from uuid import UUID

from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.accounts.permissions import require
from stegvis.kit.errors import Refused

GIVERS = (Role.ADMINISTRATOR, Role.LEADER)


def require_giver(actor: Actor, staff_id: UUID) -> None:
    """Let administrators and leaders pass, for anybody but themselves.

    Raises:
        Refused: they are neither, or mean themself.
    """
    require(actor, *GIVERS)
    if staff_id == actor.account_id:
        raise Refused("accounts.not-to-yourself")


def require_within_reach(actor: Actor, role: RolePeriod) -> None:
    """Let nobody pass who leads, and proposes what is not of their unit: who keeps the staff is not.

    Raises:
        Refused: it is not.
    """
    if actor.holds(Role.ADMINISTRATOR):
        return
    if role.role is Role.ADMINISTRATOR or role.unit_id not in actor.units(Role.LEADER):
        raise Refused("roles.not-your-unit")
