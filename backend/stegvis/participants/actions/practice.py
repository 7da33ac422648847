"""Write down where participants have practice, and who receives them there."""

from __future__ import annotations

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
from stegvis.participants.model import Period, Person, PracticePlace
from stegvis.participants.permissions import (
    may_place_in_practice,
)
from stegvis.participants.queries import around

LONGEST_NAME = 120
"""Characters of an organisation, a place or a host's name."""


async def add_practice_place(actor: Actor, given: PracticePlace, *, knowingly: bool, now: datetime) -> None:
    """Write down where a participant has practice, and who receives them there; nobody gets sight by it.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
        InvalidInput: the organisation is missing, a text is too long, or the dates do not do.
        Unconfirmed: it is over already, or meets another practice place.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _person_to_practise(tx, actor, today, given.participant_id)
        if not await is_new(tx, actor, given.id, ("people.practice-added", given), now):
            return
        await lock(tx, [person.id])
        if faults := [*_faults_of_texts(given), *rules.faults_of_period(given.period)]:
            raise InvalidInput(faults)
        held = await around.practice_of(tx, [person.id])
        require_known(rules.warnings_of_practice(given, held, today), knowingly=knowingly)
        await tx.execute(
            """
            INSERT INTO practice_place (id, municipality_id, participant_id, organisation, place, host_name,
                host_phone, valid_from, valid_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            given.id,
            actor.municipality_id,
            person.id,
            given.organisation,
            given.place,
            given.host_name,
            given.host_phone,
            given.period.first,
            given.period.last,
        )
        await tell(tx, actor, "participants.practice-added", person.id, now, after=_practice(given))
        await touch_around(tx, actor, person.id)


async def end_practice_place(
    actor: Actor, participant_id: UUID, wish: Ending, *, knowingly: bool, now: datetime
) -> None:
    """End a practice place on a day; take it back before it has begun.

    Raises:
        Refused: the actor does not see the participant or the place, or does not work on their case;
            somebody else has moved its end meanwhile.
        InvalidInput: it would end before it began.
        Unconfirmed: it is over already.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _person_to_practise(tx, actor, today, participant_id)
        await lock(tx, [person.id])
        found = one_of(await around.practice_of(tx, [person.id]), wish.id)
        if not is_to_change(found.period, wish, today):
            return
        if wish.last is not None:
            period = Period(found.period.first, wish.last)
            if faults := rules.faults_of_period(period):
                raise InvalidInput(faults)
            require_known(rules.warnings_of_end(period, today), knowingly=knowingly)
        await end(tx, "practice_place", wish)
        verb = "participants.practice-ended" if wish.last else "participants.practice-taken-back"
        after = {"valid_to": wish.last} if wish.last else None
        await tell(tx, actor, verb, person.id, now, before=_practice(found), after=after)
        await touch_around(tx, actor, person.id)


async def _person_to_practise(tx: Transaction, actor: Actor, today: date, participant_id: UUID) -> Person:
    person = await person_of(tx, actor, today, participant_id)
    if not may_place_in_practice(person.standing):
        raise Refused("participants.not-your-case")
    return person


def _faults_of_texts(given: PracticePlace) -> list[Fault]:
    texts = {
        "organisation": given.organisation,
        "place": given.place,
        "hostName": given.host_name,
        "hostPhone": given.host_phone,
    }
    faults = [
        Fault(field, "participants.too-long", {"most": LONGEST_NAME})
        for field, text in texts.items()
        if text and len(text) > LONGEST_NAME
    ]
    return faults if given.organisation else [Fault("organisation", "participants.no-organisation"), *faults]


def _practice(place: PracticePlace) -> dict[str, Any]:
    return {
        "practice_place_id": place.id,
        "valid_from": place.period.first,
        "valid_to": place.period.last,
    }
