"""Which roles wait for somebody, and for whom."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.accounts.permissions import require, require_administrator
from stegvis.kit.clock import oslo_date
from stegvis.kit.weeks import IsoWeek
from stegvis.roles.model import Holder, Proposal
from stegvis.roles.permissions import GIVERS
from stegvis.roles.rules import LIFETIME, confirmers
from stegvis.rulebook.model import RuleGroup
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set

if TYPE_CHECKING:
    from stegvis.kit.db import Row, Transaction


class Waiting(NamedTuple):
    """A proposal that waits, as whoever asks stands towards it."""

    proposal: Proposal
    name: str
    unit: str
    proposer: str
    may_confirm: bool
    own: bool


class Candidate(NamedTuple):
    """Somebody for whom a leader may propose a role, and where they work."""

    id: UUID
    name: str
    unit: str


class OwnUnit(NamedTuple):
    """A unit that somebody leads."""

    id: UUID
    name: str


async def demands_second_person(tx: Transaction, actor: Actor, on: date) -> bool:
    """Whether a role needs somebody else in this municipality, as it has decided for itself."""
    municipal = await municipal_rules(tx, actor.municipality_id)
    rules = rule_set(IsoWeek.of(on), group=RuleGroup.ORDINARY, offered_on=on, municipal=municipal)
    return bool(rules.settings["second_person_for_roles"])


async def roles_wait(tx: Transaction, actor: Actor, on: date) -> bool:
    """Whether what an administrator does about somebody's way in lets their roles wait for a second person.

    Raises:
        Refused: the actor is no administrator.
    """
    require_administrator(actor)
    return await demands_second_person(tx, actor, on)


async def holders(tx: Transaction, on: date) -> list[Holder]:
    """The administrators and leaders of a day."""
    rows = await tx.rows(
        """
        SELECT staff_id, role, role_held.unit_id
        FROM role_held JOIN staff ON staff.id = staff_id
        WHERE role IN ('administrator', 'leader') AND (ended_on IS NULL OR ended_on >= $1)
            AND $1 BETWEEN valid_from AND coalesce(valid_to, 'infinity')
        """,
        on,
    )
    return [Holder(row["staff_id"], Role(row["role"]), row["unit_id"]) for row in rows]


async def waiting(tx: Transaction, actor: Actor, now: datetime) -> list[Waiting]:
    """The proposals that wait, the oldest first: to a leader those that they made or may confirm.

    Raises:
        Refused: the actor neither keeps the staff, nor audits, nor leads.
    """
    require(actor, *GIVERS, Role.AUDITOR)
    may = await holders(tx, oslo_date(now))
    rows = await tx.rows(_WAITING, actor.municipality_id, now - LIFETIME)
    found = [_waiting(row, actor, may) for row in rows]
    reads_all = actor.holds(Role.ADMINISTRATOR, Role.AUDITOR)
    return [each for each in found if reads_all or each.may_confirm or each.own]


def _waiting(row: Row, actor: Actor, may: list[Holder]) -> Waiting:
    proposal = proposal_of(row)
    return Waiting(
        proposal,
        row["name"],
        row["unit"],
        row["proposer"],
        may_confirm=actor.account_id in confirmers(proposal, may),
        own=proposal.proposed_by == actor.account_id,
    )


def proposal_of(row: Row) -> Proposal:
    """Read a row."""
    role = RolePeriod(row["id"], Role(row["role"]), row["unit_id"], row["valid_from"], row["valid_to"])
    return Proposal(role, row["staff_id"], row["proposed_by"], row["proposed_at"])


_WAITING = """
    SELECT proposal.id, staff_id, proposal.unit_id, role, valid_from, valid_to, proposed_by, proposed_at,
        staff.name, unit.name AS unit, proposer.name AS proposer
    FROM role_proposal AS proposal
    JOIN staff ON staff.municipality_id = $1 AND staff.id = staff_id
    JOIN staff AS proposer ON proposer.municipality_id = $1 AND proposer.id = proposed_by
    JOIN unit ON unit.municipality_id = $1 AND unit.id = proposal.unit_id
    WHERE proposal.municipality_id = $1 AND outcome IS NULL AND proposed_at > $2
    ORDER BY proposed_at, proposal.id
    LIMIT 200
"""


async def candidates(tx: Transaction, actor: Actor, on: date) -> list[Candidate]:
    """For whom a leader may propose a role: all who work in the municipality, but themself.

    Raises:
        Refused: the actor leads no unit.
    """
    require(actor, Role.LEADER)
    rows = await tx.rows(
        """
        SELECT staff.id, staff.name, unit.name AS unit
        FROM staff JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
        WHERE staff.municipality_id = $1 AND staff.id <> $2 AND (ended_on IS NULL OR ended_on >= $3)
        ORDER BY staff.name, staff.id
        """,
        actor.municipality_id,
        actor.account_id,
        on,
    )
    return [Candidate(row["id"], row["name"], row["unit"]) for row in rows]


async def own_units(tx: Transaction, actor: Actor, on: date) -> list[OwnUnit]:
    """The units that the actor leads, as far as they are open."""
    rows = await tx.rows(
        """
        SELECT id, name FROM unit
        WHERE municipality_id = $1 AND id = ANY ($2) AND (closed_on IS NULL OR closed_on >= $3) ORDER BY name
        """,
        actor.municipality_id,
        list(actor.units(Role.LEADER)),
        on,
    )
    return [OwnUnit(row["id"], row["name"]) for row in rows]
