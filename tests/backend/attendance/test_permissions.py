"""Who takes registers, lends them, and revokes what was decided: one table of each role and each way in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from stegvis.accounts.model import Actor
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.attendance.absence import Span
from stegvis.attendance.actions.absence import NewDecision, decide_absence, revoke_decision
from stegvis.attendance.actions.passes import make_host_link, make_room_pass
from stegvis.attendance.model import AbsenceCategory
from stegvis.attendance.queries.passes import OpenedPass, host_links, opened, trainees
from stegvis.attendance.queries.registers import (
    Wanted,
    lessons_of_group,
    missing_registers,
    register,
    registers_of_day,
)
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

Doing = Callable[[Cast, Actor], Awaitable[object]]


async def one(cast: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await register(tx, actor, TODAY, (cast.lesson, TODAY))


async def of_day(_: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await registers_of_day(tx, actor, TODAY, TODAY, unit=False)


async def missing(_: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await missing_registers(tx, actor, NOW, Wanted(), first=1)


async def of_group(cast: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await lessons_of_group(tx, actor, TODAY, cast.a1, TODAY, [cast.amina.account_id])


async def of_room(cast: Cast, actor: Actor) -> object:
    return await make_room_pass(actor, new_id(), cast.a1, now=NOW)


CASE_TOO: list[Doing] = [one, of_group]
"""What whoever works on a case does as well; lists of lessons, and a room's, are the class's."""

LISTS: list[Doing] = [of_day, missing, of_room]


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Refused) as found:
        yield
    assert found.value.code == code


async def test_registers_are_for_who_teaches_or_works_on_a_case_and_lists_for_who_teaches() -> None:
    cast = await on_stage()
    for doing in (*CASE_TOO, *LISTS):
        await doing(cast, cast.eva)
        for nobody in (cast.jon, cast.kari):
            with refused("accounts.not-your-role"):
                await doing(cast, nobody)
        with refused("kit.not-found"):
            await doing(cast, cast.amina)
    for doing in CASE_TOO:
        await doing(cast, cast.berit)
    for doing in LISTS:
        with refused("accounts.not-your-role"):
            await doing(cast, cast.berit)


async def test_where_somebody_has_practice_is_lent_by_who_works_on_the_case_alone() -> None:
    cast = await on_stage()
    place = await cast.office.row(
        "practice_place",
        participant_id=cast.amina.account_id,
        organisation="Meny",
        host_name="Ola Dahl",
        valid_from=date(2026, 9, 1),
    )
    await make_host_link(cast.berit, cast.amina.account_id, new_id(), [place], 30, now=NOW)
    with refused("participants.not-your-case"):
        await make_host_link(cast.eva, cast.amina.account_id, new_id(), [place], 30, now=NOW)
    async with db.read(cast.office.id) as tx:
        (link,) = (await host_links(tx, cast.berit, cast.amina.account_id, NOW)).links
        with refused("participants.not-your-case"):
            await host_links(tx, cast.eva, cast.amina.account_id, NOW)
        # Whoever made it teaches by now, and works on the case no longer.
        for maker, number in ((cast.berit, 1), (cast.eva, 0)):
            pass_ = OpenedPass(link.of, maker, "Lilleby")
            assert len(await trainees(tx, pass_, TODAY)) == number


async def test_a_pass_that_no_member_of_staff_made_opens_nothing() -> None:
    cast = await on_stage()
    for maker, opens in ((cast.berit, True), (cast.amina, False)):
        token = new_token(cast.office.id)
        await cast.office.row(
            "register_pass",
            kind="host",
            name="Ola Dahl",
            token_hash=token_hash(token),
            made_by=maker.account_id,
            made_at=NOW,
            expires_at=NOW + timedelta(days=7),
        )
        assert (await opened(token, NOW) is not None) is opens


async def test_who_does_not_decide_about_absence_revokes_no_decision() -> None:
    cast = await on_stage()
    new = NewDecision(
        new_id(),
        cast.amina.account_id,
        Span(TODAY, TODAY),
        AbsenceCategory.SELF_CERTIFIED,
        approved=True,
        certificate_seen=False,
        reason=None,
        claim_id=None,
    )
    await decide_absence(cast.berit, new, knowingly=False, now=NOW)
    await cast.office.row(
        "rule_override", key="decisions_by", value="leader", valid_from=date(2025, 1, 1), source="Kommunen"
    )
    with refused("programmes.not-decider"):
        await revoke_decision(cast.berit, new_id(), cast.amina.account_id, new.key, now=NOW)
    found = await revoke_decision(cast.ivar, new_id(), cast.amina.account_id, new.key, now=NOW)
    assert [each.stands for each in found.decisions] == [False]
