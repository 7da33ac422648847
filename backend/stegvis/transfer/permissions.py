"""Who may let a case leave, and who may take one in."""

from __future__ import annotations

from stegvis.accounts.model import Actor, Role
from stegvis.participants.model import Standing


def may_send(standing: Standing) -> bool:
    """Who works on the case; of a protected person that is somebody in the circle, or nobody."""
    return bool(standing & Standing.CASE)


def may_see_transfers(standing: Standing) -> bool:
    """Where a case went, and what came with it: whoever works on it."""
    return bool(standing & Standing.CASE)


def may_receive(actor: Actor) -> bool:
    """Advisers and leaders: whoever may begin a case of a person who is new here."""
    return actor.holds(Role.ADVISER, Role.LEADER)
