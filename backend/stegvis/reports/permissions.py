"""Who may read a month."""

from __future__ import annotations

from uuid import UUID

from stegvis.accounts.model import Actor, Role


def led_by(actor: Actor) -> frozenset[UUID]:
    """The units whose months somebody may read: those that they lead. Nobody else needs the numbers."""
    return actor.units(Role.LEADER)
