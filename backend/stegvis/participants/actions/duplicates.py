"""See whether somebody is registered already: recorded, and counted where a number is asked for."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts import actions as accounts
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.details import oddities, read
from stegvis.participants.model import Details, Duplicates, Number, Oddity, Typed
from stegvis.participants.permissions import may_register
from stegvis.participants.queries.duplicates import duplicates
from stegvis.participants.rules import group_of_permit
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set

_PURPOSE = "participants.duplicates"


class Looked(NamedTuple):
    """What a form is told while it is being filled in."""

    duplicates: Duplicates
    oddities: tuple[Oddity, ...]


async def look_for_duplicates(
    hasher: Hasher, actor: Actor, typed: Typed, *, besides: UUID | None = None, now: datetime
) -> Looked:
    """See who may be the same person, and what is odd about the details so far.

    Args:
        hasher: of this installation.
        actor: an adviser or a leader.
        typed: what stands in the form so far; what is not understood is compared with nothing.
        besides: the person that the form is about already.
        now: the instant.

    Raises:
        Refused: the actor registers nobody; too many searches for numbers.
    """
    must_register(actor)
    on = oslo_date(now)
    details, _ = read(typed, on)
    found = await search(hasher, actor, details, besides=besides, now=now)
    async with db.read(actor.municipality_id) as tx:
        return Looked(found, oddities(details, on, await _max_age(tx, actor, details, on)))


def must_register(actor: Actor) -> None:
    """Refuse whoever registers nobody.

    Raises:
        Refused: neither an adviser nor a leader.
    """
    if not may_register(actor):
        raise Refused("accounts.not-your-role")


async def search(
    hasher: Hasher, actor: Actor, details: Details, *, besides: UUID | None = None, now: datetime
) -> Duplicates:
    """Find who may be the same person; committed by itself, so that a form that is refused is recorded too.

    Whose number was asked for has been looked up, and may read so; whether the actor sees them is in the
    record alone. A number is counted before it is looked for.

    Raises:
        Refused: too many searches for numbers.
    """
    by = [number for number in Number if getattr(details, number)]
    if by:
        await accounts.count_search(hasher, actor, now=now)
    async with db.write(actor.municipality_id) as tx:
        found, held = await duplicates(tx, actor, oslo_date(now), details, besides=besides)
        seen = {each.person.id for each in found.people}
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "participants.duplicates-sought",
            besides,
            now=now,
            after={"by": [*by, "name"], "found": sorted(seen)},
        )
        roles = ",".join(sorted({each.role for each in actor.roles}))
        for participant_id in held:
            purpose = _PURPOSE if participant_id in seen else f"refused.{_PURPOSE}"
            await audit.record_look_up(
                tx, actor.municipality_id, actor.account_id, roles, participant_id, purpose, now=now
            )
    return found


async def _max_age(tx: Transaction, actor: Actor, details: Details, on: date) -> int:
    """The oldest that the programme is for, by the rules of today."""
    rules = rule_set(
        IsoWeek.of(on),
        group=group_of_permit(details.permit_type),
        offered_on=on,
        municipal=await municipal_rules(tx, actor.municipality_id),
    )
    return int(rules.settings["max_age"])
