"""Put participants into groups, take them out, and move them; what was, stays told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.participants import rules
from stegvis.participants.actions.dated import (
    Ending,
    end,
    is_new,
    is_to_change,
    lock,
    one_of,
    person_of,
    require_known,
    tell,
    touch_around,
)
from stegvis.participants.model import GroupPlace, Period, Person
from stegvis.participants.permissions import (
    may_place_in_groups,
)
from stegvis.participants.queries import around


async def join_group(actor: Actor, given: GroupPlace, *, knowingly: bool, now: datetime) -> None:
    """Put a participant into a group, from a day on.

    Raises:
        Refused: the actor does not see the participant, or may not.
        InvalidInput: there is no such group, the dates do not do, or the participant is in it already.
        Unconfirmed: it is over already.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _person_to_place(tx, actor, today, given.participant_id)
        if not await is_new(tx, actor, given.id, ("people.group-joined", given), now):
            return
        await lock(tx, [person.id])
        held = [each.place for each in await around.places_of(tx, [person.id])]
        await _require_fits(tx, given, held)
        require_known(rules.warnings_of_end(given.period, today), knowingly=knowingly)
        await _insert_place(tx, actor, given)
        await tell(tx, actor, "participants.group-joined", person.id, now, after=_place(given))
        await touch_around(tx, actor, person.id, given.group_id)


async def leave_group(
    actor: Actor, participant_id: UUID, wish: Ending, *, knowingly: bool, now: datetime
) -> None:
    """Take a participant out of a group on a day; what was, stays told.

    Raises:
        Refused: the actor does not see the participant, or may not; the participant is not in the group;
            somebody else has moved the end meanwhile.
        InvalidInput: it would end before it began.
        Unconfirmed: it is over already.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _person_to_place(tx, actor, today, participant_id)
        await lock(tx, [person.id])
        held = [each.place for each in await around.places_of(tx, [person.id])]
        place = one_of(held, wish.id)
        if not is_to_change(place.period, wish, today):
            return
        if wish.last is not None:
            ended = replace(place, period=Period(place.period.first, wish.last))
            await _require_fits(tx, ended, held)
            require_known(rules.warnings_of_end(ended.period, today), knowingly=knowingly)
        await end(tx, "membership", wish)
        verb = "participants.group-left" if wish.last else "participants.group-taken-back"
        after = {"valid_to": wish.last} if wish.last else None
        await tell(tx, actor, verb, person.id, now, before=_place(place), after=after)
        await touch_around(tx, actor, person.id, place.group_id)


async def move_group(actor: Actor, from_place: UUID, given: GroupPlace, *, now: datetime) -> None:
    """Move a participant from a group to another in one step: out on the day before, in on the day.

    Args:
        actor: who moves them.
        from_place: the place that ends.
        given: the place that begins; it keeps the end that the old one had, if it names none.
        now: the instant.

    Raises:
        Refused: the actor does not see the participant, or may not; the participant has no such place.
        InvalidInput: the old place has not begun, or is over, on that day; the new one does not do.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _person_to_place(tx, actor, today, given.participant_id)
        if not await is_new(tx, actor, given.id, ("people.group-moved", from_place, given), now):
            return
        await lock(tx, [person.id])
        held = [each.place for each in await around.places_of(tx, [person.id])]
        old, first = one_of(held, from_place), given.period.first
        if not old.period.has(first) or old.period.first == first:
            raise InvalidInput([Fault("validFrom", "participants.not-in-group-then")])
        ended = replace(old, period=Period(old.period.first, first - rules.DAY))
        await _require_fits(tx, given, [*(each for each in held if each.id != old.id), ended])
        await end(tx, "membership", Ending(old.id, ended.period.last, old.period.last))
        await _insert_place(tx, actor, given)
        await tell(
            tx, actor, "participants.group-moved", person.id, now, before=_place(old), after=_place(given)
        )
        await touch_around(tx, actor, person.id, old.group_id, given.group_id)


async def _person_to_place(tx: Transaction, actor: Actor, today: date, participant_id: UUID) -> Person:
    person = await person_of(tx, actor, today, participant_id)
    if not may_place_in_groups(actor, person):
        raise Refused("participants.not-your-case")
    return person


async def _require_fits(tx: Transaction, given: GroupPlace, held: list[GroupPlace]) -> None:
    group = await around.group_period(tx, given.group_id)
    if group is None:
        raise InvalidInput([Fault("groupId", "participants.no-group")])
    if faults := rules.faults_of_place(given, group, held):
        raise InvalidInput(faults)


async def _insert_place(tx: Transaction, actor: Actor, given: GroupPlace) -> None:
    await tx.execute(
        """
        INSERT INTO membership (id, municipality_id, group_id, participant_id, valid_from, valid_to)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        given.id,
        actor.municipality_id,
        given.group_id,
        given.participant_id,
        given.period.first,
        given.period.last,
    )


def _place(place: GroupPlace) -> dict[str, Any]:
    return {
        "membership_id": place.id,
        "group_id": place.group_id,
        "valid_from": place.period.first,
        "valid_to": place.period.last,
    }
