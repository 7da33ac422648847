"""Give a role, or propose it; confirm, refuse or withdraw what was proposed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.actions.staff import hold_role, require_holdable, told
from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.accounts.permissions import require
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.roles import queries, rules
from stegvis.roles.model import Outcome, Proposal
from stegvis.roles.permissions import GIVERS, require_giver, require_within_reach


async def give_role(actor: Actor, staff_id: UUID, given: RolePeriod, *, now: datetime) -> bool:
    """Give a member of staff a role in a unit, from a day on; as a rule it waits for a second person.

    Whoever leads proposes, and an administrator confirms. What an administrator gives waits as well, unless
    the municipality has decided otherwise (`second_person_for_roles`).

    Args:
        actor: an administrator, or a leader of the unit.
        staff_id: whose role.
        given: the role, under the key that the form made.
        now: the instant.

    Returns:
        Whether it is held by now; False: it waits.

    Raises:
        Refused: the actor is neither, or means themself; there is nobody; a leader means another unit or
            the administrator's role; there is nobody who could confirm it.
        InvalidInput: there is no such unit, the dates do not do, they hold the role already, or it waits.
    """
    require_giver(actor, staff_id)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ("accounts.give-role", staff_id, given)
        if not await first_time(tx, actor.municipality_id, actor.account_id, given.id, body, now=now):
            held: bool = await tx.value("SELECT EXISTS (SELECT FROM role_held WHERE id = $1)", given.id)
            return held
        await require_holdable(tx, staff_id, given, today)
        require_within_reach(actor, given)
        by_administrator = actor.holds(Role.ADMINISTRATOR)
        if by_administrator and not await queries.demands_second_person(tx, actor, today):
            await hold_role(tx, actor, staff_id, given, now=now)
            return True
        await _propose(tx, actor, Proposal(given, staff_id, actor.account_id, now), now)
    return False


async def _propose(tx: Transaction, actor: Actor, proposal: Proposal, now: datetime) -> None:
    role = proposal.role
    # Of two who propose the same at the same time, the member of staff's row lets one through first.
    waits = await tx.value(
        """
        SELECT EXISTS (SELECT FROM role_proposal WHERE staff_id = $1 AND unit_id = $2 AND role = $3
            AND outcome IS NULL AND proposed_at > $4)
        """,
        proposal.staff_id,
        role.unit_id,
        role.role,
        now - rules.LIFETIME,
    )
    if waits:
        raise InvalidInput([Fault("role", "roles.waits-already")])
    await keep_proposal(tx, actor, proposal, now)


async def keep_proposal(tx: Transaction, actor: Actor, proposal: Proposal, now: datetime) -> None:
    """Let a role wait for a second person.

    Raises:
        Refused: there is nobody who could confirm it.
    """
    role = proposal.role
    if not rules.confirmers(proposal, await queries.holders(tx, oslo_date(now))):
        raise Refused("roles.nobody-to-confirm")
    await tx.execute(
        """
        INSERT INTO role_proposal (id, municipality_id, staff_id, unit_id, role, valid_from, valid_to,
            proposed_by, proposed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        role.id,
        actor.municipality_id,
        proposal.staff_id,
        role.unit_id,
        role.role,
        role.valid_from,
        role.valid_to,
        actor.account_id,
        now,
    )
    await _record(tx, actor, "roles.proposed", proposal, now, told(role))


async def confirm_role(actor: Actor, proposal_id: UUID, *, now: datetime) -> None:
    """Let a proposed role take effect: from its first day, and never from before today.

    Raises:
        Refused: it is not the actor's to confirm; there is no such proposal, or it waits no longer; its last
            day has passed; a code lies about that opens their account.
        InvalidInput: by now the unit is closed, or they hold the role.
    """
    async with db.write(actor.municipality_id) as tx:
        proposal = await _theirs(tx, actor, proposal_id, Outcome.CONFIRMED, now)
        if proposal is None:
            return
        role = rules.from_today(proposal.role, oslo_date(now))
        await require_holdable(tx, proposal.staff_id, role, oslo_date(now))
        await _require_no_code(tx, actor, proposal, now)
        await hold_role(tx, actor, proposal.staff_id, role, now=now)
        await _settle(tx, actor, proposal, Outcome.CONFIRMED, now)
        await _record(tx, actor, "roles.confirmed", proposal, now, _settled(proposal))


async def _require_no_code(tx: Transaction, actor: Actor, proposal: Proposal, now: datetime) -> None:
    """Whoever made a code knows it: what is confirmed before it is used could become theirs by it."""
    if await queries.demands_second_person(tx, actor, oslo_date(now)) and await accounts.has_open_code(
        tx, actor.municipality_id, proposal.staff_id, now
    ):
        raise Refused("roles.code-not-used")


async def refuse_role(actor: Actor, proposal_id: UUID, *, now: datetime) -> None:
    """Turn a proposed role down.

    Raises:
        Refused: it is not the actor's to confirm; there is no such proposal, or it waits no longer.
    """
    async with db.write(actor.municipality_id) as tx:
        if proposal := await _theirs(tx, actor, proposal_id, Outcome.REFUSED, now):
            await _settle(tx, actor, proposal, Outcome.REFUSED, now)
            await _record(tx, actor, "roles.refused", proposal, now, _settled(proposal))


async def withdraw_role(actor: Actor, proposal_id: UUID, *, now: datetime) -> None:
    """Take back what one has proposed oneself.

    Raises:
        Refused: the actor did not propose it; there is no such proposal, or it waits no longer.
    """
    async with db.write(actor.municipality_id) as tx:
        if proposal := await _theirs(tx, actor, proposal_id, Outcome.WITHDRAWN, now):
            await _settle(tx, actor, proposal, Outcome.WITHDRAWN, now)
            await _record(tx, actor, "roles.withdrawn", proposal, now, _settled(proposal))


async def _theirs(
    tx: Transaction, actor: Actor, proposal_id: UUID, wished: Outcome, now: datetime
) -> Proposal | None:
    """The proposal, if the actor may do this with it; None: they have done it already."""
    require(actor, *GIVERS)
    row = await tx.row(_PROPOSAL, proposal_id)
    if row is None:
        raise not_found()
    proposal = queries.proposal_of(row)
    own = proposal.proposed_by == actor.account_id
    confirms = actor.account_id in rules.confirmers(proposal, await queries.holders(tx, oslo_date(now)))
    if not (own or confirms or actor.holds(Role.ADMINISTRATOR) or row["settled_by"] == actor.account_id):
        raise not_found()
    if row["settled_by"] == actor.account_id and row["outcome"] == wished:
        return None
    if row["outcome"] is not None or rules.lapses_at(proposal.proposed_at) <= now:
        raise Refused("roles.no-longer-waiting")
    if not (own if wished is Outcome.WITHDRAWN else confirms):
        raise Refused("roles.not-yours-to-settle")
    return proposal


_PROPOSAL = """
    SELECT id, staff_id, unit_id, role, valid_from, valid_to, proposed_by, proposed_at, outcome, settled_by
    FROM role_proposal WHERE id = $1 FOR UPDATE
"""


async def _settle(tx: Transaction, actor: Actor, proposal: Proposal, outcome: Outcome, now: datetime) -> None:
    await tx.execute(
        "UPDATE role_proposal SET outcome = $2, settled_by = $3, settled_at = $4 WHERE id = $1",
        proposal.role.id,
        outcome,
        actor.account_id,
        now,
    )


def _settled(proposal: Proposal) -> dict[str, object]:
    return {"role_id": proposal.role.id, "proposed_by": proposal.proposed_by}


async def _record(
    tx: Transaction, actor: Actor, verb: str, proposal: Proposal, now: datetime, after: Mapping[str, object]
) -> None:
    await record(tx, actor.municipality_id, actor.account_id, verb, proposal.staff_id, now=now, after=after)
