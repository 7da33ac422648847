"""An address is protected, and a circle kept, on screen: on the real database."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Refused, Unconfirmed
from stegvis.kit.ids import new_id
from stegvis.participants.actions.protection import Protection, keep_protection
from stegvis.participants.queries.access import circle_of
from tests.backend.participants.test_around_actions import Stage, audited, codes_of, on_stage, sees
from tests.builders import NOW, TODAY

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
OPEN = Protection(protected=False)


def circle(*of: Actor) -> Protection:
    return Protection(protected=True, circle=frozenset(each.account_id for each in of))


async def keep(
    stage: Stage, wish: Protection, was: Protection = OPEN, *, by: Actor | None = None, knowingly: bool = True
) -> None:
    await keep_protection(by or stage.ivar, stage.amina, new_id(), wish, was, knowingly=knowingly, now=NOW)


async def in_circle(stage: Stage) -> frozenset[object]:
    async with db.read(stage.office.id) as tx:
        return frozenset(await circle_of(tx, [stage.amina], TODAY))


async def test_from_that_moment_the_circle_sees_and_nobody_else() -> None:
    stage = await on_stage()
    await keep(stage, circle(stage.ivar, stage.gro))
    seeing = [
        actor
        for actor in (stage.berit, stage.ivar, stage.hilde, stage.eva, stage.gro)
        if await sees(actor, stage.amina, TODAY)
    ]
    assert seeing == [stage.ivar, stage.gro]
    assert await audited(stage) == ["protection-kept"]
    heard = {row["id"] for row in await stage.office.rows("SELECT id FROM revision")}
    lost = {stage.berit.account_id, stage.eva.account_id, stage.hilde.account_id}
    assert lost | {stage.amina, stage.a1, stage.office.unit_id, stage.gro.account_id} <= heard


async def test_who_leaves_the_circle_leaves_now_and_who_stays_has_one_place() -> None:
    stage = await on_stage()
    await keep(stage, circle(stage.ivar, stage.gro))
    await stage.office.change(
        "UPDATE access_grant SET valid_from = $2 WHERE relation = 'circle' AND account_id = $1",
        stage.gro.account_id,
        TODAY - 9 * DAY,
    )
    await stage.office.grant(stage.amina, stage.berit, "circle", valid_from=TODAY + 9 * DAY)
    await keep(stage, circle(stage.ivar, stage.eva), circle(stage.ivar, stage.gro))
    assert not await sees(stage.gro, stage.amina, TODAY)
    assert await sees(stage.eva, stage.amina, TODAY)
    assert not await sees(stage.berit, stage.amina, TODAY + 10 * DAY)
    assert await in_circle(stage) == circle(stage.ivar, stage.eva).circle
    rows = await stage.office.rows(
        "SELECT valid_to FROM access_grant WHERE account_id = $1", stage.gro.account_id
    )
    assert [row["valid_to"] for row in rows] == [TODAY - DAY]


async def test_a_place_that_was_to_end_has_no_end_while_the_circle_is_kept_with_it() -> None:
    stage = await on_stage()
    await keep(stage, circle(stage.ivar, stage.gro))
    await stage.office.change(
        "UPDATE access_grant SET valid_to = $2 WHERE relation = 'circle' AND account_id = $1",
        stage.gro.account_id,
        TODAY + DAY,
    )
    await stage.office.grant(stage.amina, stage.gro, "circle", valid_from=TODAY + 9 * DAY)
    await keep(stage, circle(stage.ivar, stage.gro, stage.eva), circle(stage.ivar, stage.gro))
    rows = await stage.office.rows(
        "SELECT valid_from, valid_to FROM access_grant WHERE relation = 'circle' AND account_id = $1",
        stage.gro.account_id,
    )
    assert [tuple(row.values()) for row in rows] == [(TODAY, None)]


async def test_when_it_ends_roles_and_grants_hold_as_before_and_the_circle_is_gone() -> None:
    stage = await on_stage()
    await keep(stage, circle(stage.ivar))
    await keep(stage, OPEN, circle(stage.ivar))
    for actor in (stage.berit, stage.ivar, stage.hilde, stage.eva):
        assert await sees(actor, stage.amina, TODAY)
    assert await in_circle(stage) == frozenset()


async def test_the_leader_of_the_unit_keeps_it_alone() -> None:
    stage = await on_stage()
    wish = circle(stage.ivar)
    for actor, code in ((stage.berit, "not-yours-to-protect"), (stage.hilde, "not-your-case")):
        with pytest.raises(Refused, match=code):
            await keep(stage, wish, by=actor)
    beyond = await stage.office.staff("Liv", Role.LEADER, unit=await stage.office.unit("Tredje"))
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await keep(stage, wish, by=beyond)
    await stage.office.grant(stage.amina, beyond, "stand_in")
    with pytest.raises(Refused, match="not-yours-to-protect"):
        await keep(stage, wish, by=beyond)


async def test_a_circle_has_one_to_five_who_see_something_and_a_leader_of_the_unit() -> None:
    stage = await on_stage()
    many = [await stage.office.staff(f"Nr{number}", Role.ADVISER) for number in range(5)]
    jon = await stage.office.staff("Jon", Role.ADMINISTRATOR)
    gone = await stage.office.staff("Tor", Role.LEADER, ended_on=TODAY - DAY)
    assert await codes_of(keep(stage, circle())) == {"circle-empty"}
    assert await codes_of(keep(stage, circle(stage.ivar, *many))) == {"circle-too-large"}
    assert await codes_of(keep(stage, circle(stage.ivar, jon))) == {"not-for-circle"}
    assert await codes_of(keep(stage, circle(stage.gro))) == {"circle-without-leader"}
    assert await codes_of(keep(stage, circle(gone))) == {"circle-without-leader", "not-for-circle"}
    await stage.office.deny(stage.amina, stage.gro, by=stage.ivar)
    assert await codes_of(keep(stage, circle(stage.ivar, stage.gro))) == {"not-for-circle"}
    await keep(stage, circle(stage.ivar, *many[:4]))


async def test_one_who_shuts_themselves_or_the_adviser_out_has_read_so() -> None:
    stage = await on_stage()
    other = await stage.office.staff("Liv", Role.LEADER)
    with pytest.raises(Unconfirmed) as read:
        await keep(stage, circle(other), knowingly=False)
    assert {fault.code for fault in read.value.faults} == {
        "participants.not-in-circle-yourself",
        "participants.adviser-outside-circle",
    }
    await keep(stage, circle(stage.ivar, stage.berit), knowingly=False)


async def test_two_who_change_the_circle_do_not_overwrite_each_other() -> None:
    stage = await on_stage()
    await keep(stage, circle(stage.ivar))
    for was in (OPEN, circle(stage.ivar, stage.gro), circle()):
        with pytest.raises(Refused, match="changed-meanwhile"):
            await keep(stage, circle(stage.ivar, stage.eva), was)


async def test_the_same_form_twice_has_one_effect() -> None:
    stage, key = await on_stage(), new_id()
    for _ in range(2):
        await keep_protection(stage.ivar, stage.amina, key, circle(stage.ivar), OPEN, knowingly=True, now=NOW)
    assert await audited(stage) == ["protection-kept"]


async def test_what_others_have_typed_and_not_sent_goes_with_it() -> None:
    stage = await on_stage()
    form = {"form": "note", "content": "{}", "saved_at": NOW, "subject_id": stage.amina}
    for actor in (stage.eva, stage.ivar):
        await stage.office.row("draft", account_id=actor.account_id, **form)
    await keep(stage, circle(stage.ivar))
    rows = await stage.office.rows("SELECT account_id FROM draft")
    assert [row["account_id"] for row in rows] == [stage.ivar.account_id]
