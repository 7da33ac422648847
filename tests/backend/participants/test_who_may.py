"""Who opens what of a person, and who lets their phone in: each way in for each standing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code, open_record, revoke_phone
from stegvis.participants.actions.dated import Ending
from stegvis.participants.actions.people import close_access
from stegvis.participants.queries.around import people_around
from stegvis.participants.queries.registered import identity, registered
from stegvis.participants.queries.scopes import Subject, scopes_of
from tests.builders import NOW, PEPPER, TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

Doing = Callable[[Cast, Actor], Awaitable[object]]


async def let_in(cast: Cast, actor: Actor) -> object:
    hasher = Hasher(PEPPER)
    try:
        return await issue_enrolment_code(hasher, actor, cast.amina.account_id, now=NOW)
    finally:
        hasher.close()


async def facts(cast: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await registered(tx, actor, TODAY, cast.amina.account_id)


async def numbers(cast: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await identity(tx, actor, TODAY, cast.amina.account_id)


async def lost(cast: Cast, actor: Actor) -> None:
    await revoke_phone(actor, cast.amina.account_id, new_id(), now=NOW)


async def closed(cast: Cast, actor: Actor) -> None:
    ending = Ending(new_id(), TODAY, None)
    await close_access(actor, cast.amina.account_id, ending, knowingly=True, now=NOW)


async def code(doing: Awaitable[object]) -> str:
    try:
        await doing
    except Refused as refused:
        return refused.code
    return "done"


@pytest.mark.parametrize(
    ("doing", "case", "own"),
    [
        (let_in, "done", "participants.not-your-case"),
        (facts, "done", "participants.not-your-case"),
        (numbers, "done", "participants.not-your-case"),
        (lost, "kit.not-found", "participants.not-your-case"),  # there is no such phone
        (closed, "kit.not-found", "kit.not-found"),  # no such grant; and to a participant no grants at all
    ],
)
async def test_what_is_for_the_case_alone(doing: Doing, case: str, own: str) -> None:
    cast = await on_stage()
    assert await code(doing(cast, cast.berit)) == case
    assert await code(doing(cast, cast.ivar)) == case
    for teaches in (cast.eva, cast.hilde):
        assert await code(doing(cast, teaches)) == "participants.not-your-case"
    for nobody in (cast.carl, cast.jon, cast.kari, cast.lars, cast.classmate):
        assert await code(doing(cast, nobody)) == "kit.not-found"
    assert await code(doing(cast, cast.amina)) == own


async def test_who_and_what_is_around_somebody_is_told_to_the_case_and_to_the_class_their_groups() -> None:
    cast = await on_stage()
    key = cast.amina.account_id
    async with db.read(cast.office.id) as tx:
        assert (await people_around(tx, cast.berit, TODAY, key))[key].grants
        of_class = (await people_around(tx, cast.eva, TODAY, key))[key]
        assert (of_class.grants, of_class.practice, len(of_class.places)) == ((), (), 1)
        assert await people_around(tx, cast.carl, TODAY, key) == {}


async def test_nobody_listens_to_whom_they_do_not_see() -> None:
    cast = await on_stage()
    of_amina, of_class = Subject(participant_id=cast.amina.account_id), Subject(group_id=cast.a1)
    async with db.read(cast.office.id) as tx:
        for actor, subject, hears in (
            (cast.amina, Subject(), True),
            (cast.amina, of_amina, True),
            (cast.classmate, of_amina, False),
            (cast.amina, of_class, False),
            (cast.berit, of_amina, True),
            (cast.carl, of_amina, False),
            (cast.lars, of_amina, False),
            (cast.eva, of_class, True),
            (cast.carl, of_class, False),
            (cast.eva, Subject(), True),
        ):
            found = await scopes_of(tx, actor, TODAY, subject)
            assert (found is not None) is hears, (actor, subject)


async def test_a_look_is_told_as_what_it_was_and_ones_own_is_none() -> None:
    cast = await on_stage()
    for actor in (cast.berit, cast.carl, cast.amina):
        await open_record(actor, cast.amina.account_id, "timetable.week", now=NOW)
    rows = await cast.office.rows("SELECT actor_id, purpose FROM look_up")
    assert {(row["actor_id"], row["purpose"]) for row in rows} == {
        (cast.berit.account_id, "timetable.week"),
        (cast.carl.account_id, "refused.timetable.week"),
    }
