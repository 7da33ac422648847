"""Who takes registers, and what of an absence they are told."""

from __future__ import annotations

from stegvis.accounts.model import Actor, Role

UNIT_ROLES = (Role.COORDINATOR, Role.LEADER)
"""Who sees the registers of a whole unit."""

LISTS = (Role.TEACHER, *UNIT_ROLES)
"""Who has lists of lessons to call."""

MARKERS = (*LISTS, Role.ADVISER)
"""Who may record at all: a class's teacher on the day, whoever works on the case, the keepers of a unit."""


def may_list(actor: Actor) -> bool:
    """Lists of lessons, their own or their unit's."""
    return actor.holds(*LISTS)


def may_mark(actor: Actor) -> bool:
    """Marks, of whomever `participants.queries.gathered` lets through."""
    return actor.holds(*MARKERS)
