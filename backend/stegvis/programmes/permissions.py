"""Who may work on a programme, and who may decide about it."""

from __future__ import annotations

from stegvis.accounts.model import Actor, Role
from stegvis.participants.model import Person, Standing


def may_see_record(standing: Standing) -> bool:
    """Conditions, decisions with their reasons, what came of it: the case alone."""
    return bool(standing & Standing.CASE)


def may_work_on(standing: Standing) -> bool:
    """Facts, conditions, adaptations, follow-up: the case alone."""
    return bool(standing & Standing.CASE)


def may_decide(actor: Actor, person: Person, decisions_by: str) -> bool:
    """Whoever works on the case; where the municipality says so, the unit's leader alone."""
    if not person.standing & Standing.CASE:
        return False
    return decisions_by == "adviser" or person.unit_id in actor.units(Role.LEADER)
