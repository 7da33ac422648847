"""Who may read a month."""

from __future__ import annotations

from uuid import UUID

from stegvis.accounts.model import Actor, Role


def counted_for(actor: Actor) -> frozenset[UUID]:
    """The units whose months somebody may read: nobody needs the numbers but who leads or audits one."""
    return actor.units(Role.LEADER) | actor.units(Role.AUDITOR)
