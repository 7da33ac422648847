"""Say who works with a participant, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
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
    touch_around,
)
from stegvis.participants.model import Grant, Period, Person, Relation
from stegvis.participants.permissions import (
    fitting_roles,
    may_name_themself,
    may_see_grants,
    relations_to_name,
)
from stegvis.participants.queries import access, around


async def give_access(actor: Actor, given: Grant, *, knowingly: bool, now: datetime) -> None:
    """Name somebody who works with a participant, from a day on.

    Args:
        actor: who names them.
        given: whom and as what; its key is the form's own.
        knowingly: whether the actor has read what follows from it.
        now: the instant.

    Raises:
        Refused: the actor does not see the participant, or may not name anybody as that.
        InvalidInput: the dates do not do, the role does not fit, they have it already, or it is the
            actor, who is not the leader of the unit.
        Unconfirmed: something follows from it that the actor must have read.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await person_of(tx, actor, today, given.participant_id)
        _require_may_name(actor, person, given.relation)
        if not await is_new(tx, actor, given.id, ("people.access-given", given), now):
            return
        await lock(tx, [person.id])
        held = await around.grants_on(tx, [person.id])
        faults = rules.faults_of_grant(given, held)
        if given.account_id == actor.account_id and not may_name_themself(actor, person):
            faults.append(Fault("accountId", "participants.not-yourself"))
        roles = fitting_roles(given.relation)
        if not await accounts.holds_role(tx, given.account_id, roles, max(today, given.period.first)):
            faults.append(Fault("accountId", "participants.no-fitting-role"))
        denials = await access.denials_of(tx, [person.id])
        if any(
            each.denial.account_id == given.account_id and each.denial.period.meets(given.period)
            for each in denials
        ):
            faults.append(Fault("accountId", "participants.denied"))
        if faults:
            raise InvalidInput(faults)
        warnings = rules.warnings_of_grant(given, held, today)
        if person.protected and not await around.in_circle(
            tx, person.id, given.account_id, max(today, given.period.first)
        ):
            warnings.append(Fault("accountId", "participants.not-in-circle"))
        require_known(warnings, knowingly=knowingly)
        await _insert_grant(tx, actor, given)
        await tell(tx, actor, "participants.access-given", person.id, now, after=_told(given))
        await touch_around(tx, actor, person.id)


async def close_access(
    actor: Actor, participant_id: UUID, wish: Ending, *, knowingly: bool, now: datetime
) -> None:
    """End what somebody is to a participant on a day, or move its end; take it back before it has begun.

    Raises:
        Refused: the actor does not see the participant or the grant, or may not end it; somebody else
            has moved its end meanwhile.
        InvalidInput: it would end before it began, or the actor would keep their own sight for longer.
        Unconfirmed: something follows from it that the actor must have read.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await person_of(tx, actor, today, participant_id)
        _require_case(person)
        await lock(tx, [person.id])
        held = await around.grants_on(tx, [person.id])
        grant = next((each for each in held if each.id == wish.id), None)
        if grant is None:
            raise not_found()
        _require_may_name(actor, person, grant.relation)
        if not is_to_change(grant.period, wish, today):
            return
        others = [each for each in held if each.id != grant.id]
        if wish.last is not None:
            ended = replace(grant, period=Period(grant.period.first, wish.last))
            faults = rules.faults_of_grant(ended, others)
            longer = rules.lasts_longer(ended.period, grant.period)
            if longer and grant.account_id == actor.account_id and not may_name_themself(actor, person):
                faults.append(Fault("validTo", "participants.not-yourself"))
            if faults:
                raise InvalidInput(faults)
        warnings = rules.warnings_of_closing(grant, wish.last, held, today)
        require_known(warnings, knowingly=knowingly)
        await end(tx, "access_grant", wish)
        verb = "participants.access-closed" if wish.last else "participants.access-taken-back"
        after = {"valid_to": wish.last} if wish.last else None
        await tell(tx, actor, verb, person.id, now, before=_told(grant), after=after)
        await touch_around(tx, actor, person.id)


def _require_may_name(actor: Actor, person: Person, relation: Relation) -> None:
    _require_case(person)
    if relation not in relations_to_name(actor, person):
        raise Refused("participants.not-yours-to-name")


def _require_case(person: Person) -> None:
    if not may_see_grants(person.standing):
        raise Refused("participants.not-your-case")


async def _insert_grant(tx: Transaction, actor: Actor, given: Grant) -> None:
    await tx.execute(
        """
        INSERT INTO access_grant
            (id, municipality_id, participant_id, account_id, relation, valid_from, valid_to, granted_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        given.id,
        actor.municipality_id,
        given.participant_id,
        given.account_id,
        given.relation,
        given.period.first,
        given.period.last,
        actor.account_id,
    )


def _told(grant: Grant) -> dict[str, Any]:
    return {
        "grant_id": grant.id,
        "account_id": grant.account_id,
        "relation": grant.relation,
        "valid_from": grant.period.first,
        "valid_to": grant.period.last,
    }
