"""Who may take a case, or a unit's cases, out for the supervisor."""

from __future__ import annotations

from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.participants.model import Standing


def may_show(standing: Standing) -> bool:
    """The case alone. An auditor reads no cases, and so has none to show."""
    return bool(standing & Standing.CASE)


def led_by(actor: Actor) -> frozenset[UUID]:
    """The units that somebody leads, and may take out whole."""
    return actor.units(Role.LEADER)
