"""Who looks into the looks of others."""

from __future__ import annotations

from uuid import UUID

from stegvis.accounts.model import Actor, Role


def led_by(actor: Actor) -> frozenset[UUID]:
    """The units of whose staff, and of whose participants, somebody looks into the log."""
    return actor.units(Role.LEADER)


def may_answer(actor: Actor, looker_id: UUID) -> bool:
    """Nobody answers for their own looks."""
    return actor.account_id != looker_id
