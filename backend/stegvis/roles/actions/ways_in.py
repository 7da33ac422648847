"""Open somebody's account anew, or let them come back: their roles wait for a second person, as new ones do.

Whoever makes a code knows it, and whoever lets somebody back can make them one. Neither gives a role by it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.actions import IssuedCode
from stegvis.accounts.actions.factors import take_factor_away
from stegvis.accounts.actions.invitations import issue_invitation
from stegvis.accounts.actions.staff import leave_or_stay, stop_roles
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, RolePeriod
from stegvis.accounts.permissions import require_administrator
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.roles import queries, rules
from stegvis.roles.actions import keep_proposal
from stegvis.roles.model import Proposal


async def invite_staff(hasher: Hasher, actor: Actor, staff_id: UUID, *, now: datetime) -> IssuedCode:
    """Make the one-time code by which a member of staff chooses a password; an earlier one counts no more.

    By it they may as well become known at the municipality's provider. Their roles wait from now on.

    Raises:
        Refused: the actor is no administrator, or means themself; there is nobody, or nobody any more;
            they have no e-mail address to sign in by; nobody could confirm their roles, or they are the
            last administrator.
    """
    _require_other(actor, staff_id)
    async with db.write(actor.municipality_id) as tx:
        await _let_wait(tx, actor, staff_id, now)
        return await issue_invitation(tx, hasher, actor, staff_id, now=now)


async def reset_factor(actor: Actor, staff_id: UUID, *, now: datetime) -> None:
    """Take a lost second factor away from somebody else, and with it every other way in.

    That is their password, who they are at their municipality's provider, every session, and invitations that
    nobody has used. They come back by a new one: whoever has their password alone, and waits for this, gets
    nowhere. Their roles wait from now on.

    Raises:
        Refused: the actor is no administrator, or means themself; there is nobody; nobody could confirm
            their roles, or they are the last administrator.
    """
    _require_other(actor, staff_id)
    async with db.write(actor.municipality_id) as tx:
        await _let_wait(tx, actor, staff_id, now)
        await take_factor_away(tx, actor, staff_id, now=now)


async def end_staff(
    actor: Actor, staff_id: UUID, last: date | None, *, expected_version: int, now: datetime
) -> None:
    """Let a member of staff leave after a day, or stay after all.

    A last day that is today or earlier shuts them out at once: their sessions end here, and none begins.
    What they held stays as it is, so that their cases can be handed over. Who has left, and stays after all,
    has their roles again when a second person has confirmed them.

    Args:
        actor: an administrator.
        staff_id: who leaves.
        last: the last day at work; None: they stay.
        expected_version: what the actor has looked at.
        now: the instant.

    Raises:
        Refused: the actor is no administrator; there is nobody; somebody else has changed them meanwhile;
            they are the last administrator; they would come back, and nobody could confirm their roles.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        if await leave_or_stay(tx, actor, staff_id, last, expected_version=expected_version, now=now):
            await _let_wait(tx, actor, staff_id, now)


def _require_other(actor: Actor, staff_id: UUID) -> None:
    require_administrator(actor)
    if staff_id == actor.account_id:
        raise Refused("accounts.not-to-yourself")


async def _let_wait(tx: Transaction, actor: Actor, staff_id: UUID, now: datetime) -> None:
    """Make of all that somebody holds, or was proposed for, a proposal of the actor's."""
    today = oslo_date(now)
    if not await queries.demands_second_person(tx, actor, today):
        return
    held = await stop_roles(tx, actor, staff_id, now=now)
    # What another proposed, the actor could confirm: they would be alone with the account.
    held += await _taken_over(tx, actor, staff_id, now)
    for role in held:
        anew = replace(role, id=new_id(), valid_from=max(role.valid_from, today))
        await keep_proposal(tx, actor, Proposal(anew, staff_id, actor.account_id, now), now)


async def _taken_over(tx: Transaction, actor: Actor, staff_id: UUID, now: datetime) -> list[RolePeriod]:
    rows = await tx.rows(
        """
        UPDATE role_proposal SET outcome = 'refused', settled_by = $2, settled_at = $3
        WHERE staff_id = $1 AND proposed_by <> $2 AND outcome IS NULL AND proposed_at > $4
            AND (valid_to IS NULL OR valid_to >= $5)
        RETURNING id, staff_id, unit_id, role, valid_from, valid_to, proposed_by, proposed_at
        """,
        staff_id,
        actor.account_id,
        now,
        now - rules.LIFETIME,
        oslo_date(now),
    )
    taken = [queries.proposal_of(row) for row in rows]
    for each in taken:
        after = {"role_id": each.role.id, "proposed_by": each.proposed_by}
        await record(
            tx, actor.municipality_id, actor.account_id, "roles.refused", staff_id, now=now, after=after
        )
    return [each.role for each in taken]
