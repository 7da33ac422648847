"""Keep somebody away from a participant, whatever else would let them see."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants import rules
from stegvis.participants.actions.dated import (
    Ending,
    end,
    is_new,
    is_to_change,
    lock,
    person_of,
    require_known,
    tell,
)
from stegvis.participants.model import Denial, Person, Standing
from stegvis.participants.permissions import may_deny, may_lift
from stegvis.participants.queries import access, around


async def deny_access(actor: Actor, given: Denial, *, knowingly: bool, now: datetime) -> None:
    """Let a member of staff not see a participant, from a day on; their grants stay and give nothing.

    Args:
        actor: who says so; they may name themselves.
        given: whom and why; its key is the form's own.
        knowingly: whether the actor has read what follows from it.
        now: the instant.

    Raises:
        Refused: the actor does not see the participant, or does not work on the case.
        InvalidInput: the dates do not do, it is no member of staff, it is denied them already, or nobody
            would be left who works on the case.
        Unconfirmed: something follows from it that the actor must have read.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await person_of(tx, actor, today, given.participant_id)
        if not may_deny(person.standing):
            raise Refused("participants.not-your-case")
        if not await is_new(tx, actor, given.id, ("people.access-denied", given), now):
            return
        await lock(tx, [person.id])
        held = [each.denial for each in await access.denials_of(tx, [person.id])]
        faults = rules.faults_of_denial(given, held, today)
        if not await accounts.holds_role(tx, given.account_id, [*Role], max(today, given.period.first)):
            faults.append(Fault("accountId", "participants.nobody-chosen"))
        if not await _others(tx, actor, max(today, given.period.first), given):
            faults.append(Fault("accountId", "participants.nobody-left"))
        if faults:
            raise InvalidInput(faults)
        grants = await around.grants_on(tx, [person.id], [given.account_id])
        require_known(rules.warnings_of_denial(given, grants, actor.account_id), knowingly=knowingly)
        await _insert(tx, actor, given)
        if given.period.first == today:
            # What they had typed about the participant goes with what they saw.
            await tx.execute(
                "DELETE FROM draft WHERE subject_id = $1 AND account_id = $2", person.id, given.account_id
            )
        await tell(tx, actor, "participants.access-denied", person.id, now, after=_told(given))
        await show_sight_changed(tx, actor, person, [given.account_id])


async def lift_denial(actor: Actor, participant_id: UUID, wish: Ending, *, now: datetime) -> None:
    """Let a denial end on a day, or move its end; take it back before it has begun.

    Raises:
        Refused: the actor does not see the participant or the denial, or it is not theirs to lift; somebody
            else has moved its end meanwhile.
        InvalidInput: it would end before it began, or has ended before today.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await person_of(tx, actor, today, participant_id)
        if not may_deny(person.standing):
            raise Refused("participants.not-your-case")
        await lock(tx, [person.id])
        held = {each.denial.id: each.denial for each in await access.denials_of(tx, [person.id])}
        if wish.id not in held:
            raise not_found()
        denial = held.pop(wish.id)
        if not may_lift(actor, person, denial.denied_by):
            raise Refused("participants.not-yours-to-lift")
        if not is_to_change(denial.period, wish, today):
            return
        others = held.values()
        if wish.last and (faults := rules.faults_of_lifting(denial, wish.last, others, today)):
            raise InvalidInput(faults)
        await end(tx, "access_denial", wish)
        verb = "participants.denial-lifted" if wish.last else "participants.denial-taken-back"
        after = {"valid_to": wish.last} if wish.last else None
        await tell(tx, actor, verb, person.id, now, before=_told(denial), after=after)
        await show_sight_changed(tx, actor, person, [denial.account_id])


async def _others(tx: Transaction, actor: Actor, on: date, given: Denial) -> bool:
    """Whether somebody else would still work on the case."""
    sights = await access.sights_of(tx, actor, on, [given.participant_id])
    return any(each.standing & Standing.CASE and each.account_id != given.account_id for each in sights)


async def show_sight_changed(tx: Transaction, actor: Actor, person: Person, accounts: list[UUID]) -> None:
    """Tell every screen on which a participant may stand that who sees them has changed.

    Not the participant's own alone: the lists of their unit, of their classes, and of whom it concerns.
    """
    scopes = [Scope(ScopeKind.PARTICIPANT, person.id), Scope(ScopeKind.UNIT, person.unit_id)]
    scopes += [Scope(ScopeKind.GROUP, each.group_id) for each in person.memberships]
    scopes += [Scope(ScopeKind.PARTICIPANT, each) for each in accounts]
    await touch(tx, actor.municipality_id, scopes)


async def _insert(tx: Transaction, actor: Actor, given: Denial) -> None:
    await tx.execute(
        """
        INSERT INTO access_denial
            (id, municipality_id, participant_id, account_id, reason, valid_from, valid_to, denied_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        given.id,
        actor.municipality_id,
        given.participant_id,
        given.account_id,
        given.reason,
        given.period.first,
        given.period.last,
        actor.account_id,
    )


def _told(denial: Denial) -> dict[str, Any]:
    return {
        "denial_id": denial.id,
        "account_id": denial.account_id,
        "denial_reason": denial.reason,
        "valid_from": denial.period.first,
        "valid_to": denial.period.last,
    }
