"""Groups as lists and pages show them, what uses an activity, and what its kind counts as."""

from __future__ import annotations

from datetime import date

import pytest

from stegvis.accounts.model import Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.queries import groups
from stegvis.timetable.queries.keeping import closures
from tests.builders import TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def test_a_list_counts_members_only_for_those_who_keep_or_teach_the_group(cast: Cast) -> None:
    for actor, members in ((cast.hilde, 2), (cast.eva, 2), (cast.berit, None), (cast.lars, None)):
        async with db.read(actor.municipality_id) as tx:
            found = {each.id: each for each in await groups.group_lines(tx, actor, TODAY, over=False)}
        # Frida is protected: to whoever is not in her circle she is not there.
        assert found[cast.a1].members == members, actor
        assert found[cast.a1].mine is (actor is cast.hilde)


async def test_what_is_over_is_in_a_list_of_its_own(cast: Cast) -> None:
    await cast.office.change("UPDATE study_group SET ends_on = $2 WHERE id = $1", cast.b1, date(2026, 11, 20))
    async with db.read(cast.hilde.municipality_id) as tx:
        running = {each.id for each in await groups.group_lines(tx, cast.hilde, TODAY, over=False)}
        over = {each.id for each in await groups.group_lines(tx, cast.hilde, TODAY, over=True)}
    assert cast.a1 in running
    assert cast.b1 not in running
    assert over == {cast.b1}


async def test_a_page_has_the_members_of_all_times_whom_one_sees(cast: Cast) -> None:
    left = await cast.office.participant("Omar Said")
    await cast.office.member(
        cast.a1, left.account_id, valid_from=date(2026, 9, 1), valid_to=date(2026, 10, 30)
    )
    async with db.read(cast.hilde.municipality_id) as tx:
        hildes = await groups.group_page(tx, cast.hilde, TODAY, cast.a1)
        evas = await groups.group_page(tx, cast.eva, TODAY, cast.a1)
        carls = await groups.group_page(tx, cast.carl, TODAY, cast.a1)
    assert [each.person.name for each in hildes.members] == ["Amina Hassan", "Omar Said", "Yusuf Ali"]
    # Whoever has left the class is no business of its teacher's.
    assert [each.person.name for each in evas.members] == ["Amina Hassan", "Yusuf Ali"]
    assert (hildes.mine, hildes.plans, hildes.slots) == (True, True, 1)
    assert (evas.mine, evas.plans) == (False, True)
    assert (carls.mine, carls.plans) == (False, False)
    assert [each.name for each in hildes.teachers] == ["Eva Moe"]


async def test_there_is_no_page_of_a_group_that_is_not_there_or_for_whom_it_is_not(cast: Cast) -> None:
    async with db.read(cast.hilde.municipality_id) as tx:
        with pytest.raises(Refused, match="not-found"):
            await groups.group_page(tx, cast.hilde, TODAY, new_id())
        with pytest.raises(Refused, match="not-your-role"):
            await groups.group_page(tx, cast.jon, TODAY, cast.a1)


async def test_an_activity_names_the_groups_that_use_it_and_of_people_only_that_there_are(cast: Cast) -> None:
    rows = await cast.office.rows("SELECT activity_id FROM slot WHERE id = $1", cast.lesson)
    practice = await cast.office.rows("SELECT activity_id FROM slot WHERE id = $1", cast.practice)
    async with db.read(cast.hilde.municipality_id) as tx:
        norwegian = await groups.kept_activity(tx, cast.hilde, TODAY, rows[0]["activity_id"])
        work = await groups.kept_activity(tx, cast.hilde, TODAY, practice[0]["activity_id"])
        with pytest.raises(Refused, match="not-found"):
            await groups.kept_activity(tx, cast.hilde, TODAY, new_id())
    assert cast.a1 in {each.group_id for each in norwegian.used_by}
    assert {each.until for each in norwegian.used_by} == {None}
    assert (work.used_by, work.own_hours) == ((), True)


async def test_a_kind_counts_as_the_law_says_unless_the_municipality_has_decided_otherwise(
    cast: Cast,
) -> None:
    async with db.read(cast.hilde.municipality_id) as tx:
        before = {each.kind: each for each in await groups.kind_rules(tx, cast.hilde, TODAY)}
    await cast.office.row(
        "rule_override",
        key="lesson_credit_minutes.norwegian",
        value="60",
        valid_from=date(2026, 8, 3),
        source="vedtak",
    )
    async with db.read(cast.hilde.municipality_id) as tx:
        after = {each.kind: each for each in await groups.kind_rules(tx, cast.hilde, TODAY)}
    assert (before[ActivityKind.NORWEGIAN].lesson_minutes, len(before)) == (45, len(ActivityKind))
    assert before[ActivityKind.NORWEGIAN].lesson_credit_minutes == 75
    assert after[ActivityKind.NORWEGIAN].lesson_credit_minutes == 60
    assert after[ActivityKind.SOCIAL_STUDIES].lesson_credit_minutes == 75
    assert after[ActivityKind.WORK_PRACTICE].work_oriented


async def test_a_closure_says_whose_it_is(cast: Cast) -> None:
    day = {"kind": "other", "starts_on": TODAY, "ends_on": TODAY, "external_id": "x"}
    await cast.office.row("closure", unit_id=cast.office.unit_id, **day)
    await cast.office.row("closure", unit_id=None, **day | {"external_id": "y"})
    async with db.read(cast.hilde.municipality_id) as tx:
        found = await closures(tx, cast.hilde, TODAY, TODAY, TODAY)
    units = {each.unit is None: each.units for each in found}
    assert units[False] == {cast.office.unit_id}
    assert units[True] >= {cast.office.unit_id}


async def test_a_leader_of_the_unit_keeps_what_its_coordinator_keeps(cast: Cast) -> None:
    assert cast.ivar.holds(Role.LEADER)
    async with db.read(cast.ivar.municipality_id) as tx:
        page = await groups.group_page(tx, cast.ivar, TODAY, cast.a1)
    assert page.mine
