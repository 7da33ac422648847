"""Who looks into the looks of others."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from stegvis.accounts.model import Actor, Role


def looked_over_by(actor: Actor) -> frozenset[UUID]:
    """The units of whose staff, and of whose participants, somebody looks into the log: to lead or audit."""
    return actor.units(Role.LEADER) | actor.units(Role.AUDITOR)


def may_answer(actor: Actor, looker_id: UUID, leads: Collection[UUID]) -> bool:
    """Nobody answers for their own looks: who leads answers for all others', who audits for a leader's.

    Args:
        actor: who has read of the look, or has not asked.
        looker_id: whose look it is.
        leads: the units that they lead.
    """
    if actor.account_id == looker_id:
        return False
    return actor.holds(Role.LEADER) or not actor.units(Role.AUDITOR).isdisjoint(leads)
