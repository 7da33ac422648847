"""Who confirms a role, and for how long it may wait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Role, RolePeriod
from stegvis.kit.errors import Refused
from stegvis.roles.model import Holder, Proposal

LIFETIME = timedelta(days=14)
"""What nobody has confirmed by then has lapsed: whoever still means it proposes it again."""


def lapses_at(proposed_at: datetime) -> datetime:
    """The instant from which a proposal can no longer be confirmed."""
    return proposed_at + LIFETIME


def confirmers(proposal: Proposal, holders: Iterable[Holder]) -> frozenset[UUID]:
    """Who may let a proposal take effect; nobody what they proposed themself, nor what is for themself.

    An administrator does. Where no other administrator is left, a leader of the unit does, and in a unit
    without one any leader: otherwise a new unit would never get its first.
    """
    others = [one for one in holders if one.staff_id not in (proposal.proposed_by, proposal.staff_id)]
    for fits in (_is_administrator, lambda one: _leads(one, proposal.role.unit_id), _is_leader):
        if found := frozenset(one.staff_id for one in others if fits(one)):
            return found
    return frozenset()


def _is_administrator(one: Holder) -> bool:
    return one.role is Role.ADMINISTRATOR


def _is_leader(one: Holder) -> bool:
    return one.role is Role.LEADER


def _leads(one: Holder, unit_id: UUID) -> bool:
    return _is_leader(one) and one.unit_id == unit_id


def from_today(proposed: RolePeriod, today: date) -> RolePeriod:
    """The role as it is held once it is confirmed: never from before that.

    Raises:
        Refused: its last day has passed meanwhile.
    """
    if proposed.valid_to is not None and proposed.valid_to < today:
        raise Refused("roles.over-already")
    return replace(proposed, valid_from=max(proposed.valid_from, today))
