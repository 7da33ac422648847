"""Who sees what a month comes to, and who approves it."""

from __future__ import annotations

from stegvis.accounts.model import Actor, Role
from stegvis.participants.model import Person, Standing
from stegvis.programmes.permissions import may_decide


def may_see_payment(standing: Standing) -> bool:
    """The participant and the case: nobody who teaches has any business with money."""
    return bool(standing & (Standing.OWN | Standing.CASE))


def may_see_so_far(standing: Standing) -> bool:
    """The case alone: the fifteen hours tell of track and schooling."""
    return bool(standing & Standing.CASE)


def may_lock(actor: Actor, person: Person, decisions_by: str) -> bool:
    """Whoever decides about the programme: the case, or where the municipality says so the leader alone."""
    return may_decide(actor, person, decisions_by)


def works_with_payment(actor: Actor) -> bool:
    """Advisers and leaders, each for those whose case they have; a coordinator or a teacher never."""
    return actor.is_staff and actor.holds(Role.ADVISER, Role.LEADER)
