"""A role takes effect when a second person has confirmed it, and never before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import asyncpg
import pytest

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.roles import queries
from stegvis.roles.actions import confirm_role, give_role, refuse_role, withdraw_role
from stegvis.roles.rules import LIFETIME
from tests.builders import NOW, TODAY, Office, open_office

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)


@dataclass
class Stage:
    """Anne keeps the staff alone, Lars leads the unit, and Nina is new."""

    office: Office
    anne: Actor
    lars: Actor
    nina: Actor

    def role(self, role: Role = Role.ADVISER, unit: UUID | None = None) -> RolePeriod:
        return RolePeriod(new_id(), role, unit or self.office.unit_id, TODAY, None)


async def on_stage() -> Stage:
    office = await open_office()
    return Stage(
        office,
        await office.staff("Anne Holm", Role.ADMINISTRATOR),
        await office.staff("Lars Bakken", Role.LEADER),
        await office.staff("Nina Ny"),
    )


async def held(stage: Stage, one: Actor, now: datetime = NOW) -> set[Role]:
    """What somebody is at their next request."""
    async with db.read(stage.office.id) as tx:
        found = await accounts.actor(tx, one.account_id, now)
    assert found is not None
    return {each.role for each in found.roles}


async def waiting(stage: Stage, one: Actor, now: datetime = NOW) -> list[queries.Waiting]:
    async with db.read(stage.office.id) as tx:
        return await queries.waiting(tx, one, now)


async def verbs(stage: Stage) -> list[str]:
    rows = await stage.office.rows(
        "SELECT verb FROM audit_entry WHERE subject_id = $1 ORDER BY id", stage.nina.account_id
    )
    return [row["verb"] for row in rows]


async def test_with_one_administrator_the_leader_of_the_unit_confirms() -> None:
    stage = await on_stage()
    role = stage.role()
    for _ in range(2):  # a form that is sent twice
        assert await give_role(stage.anne, stage.nina.account_id, role, now=NOW) is False
    assert await held(stage, stage.nina) == set()
    (found,) = await waiting(stage, stage.lars)
    assert (found.name, found.proposer, found.may_confirm, found.own) == (
        *("Nina Ny", "Anne Holm"),
        *(True, False),
    )
    (found,) = await waiting(stage, stage.anne)
    assert (found.may_confirm, found.own) == (False, True)
    for _ in range(2):
        await confirm_role(stage.lars, role.id, now=NOW)
    assert await held(stage, stage.nina) == {Role.ADVISER}
    assert await waiting(stage, stage.lars) == []
    assert await give_role(stage.anne, stage.nina.account_id, role, now=NOW) is True
    assert await verbs(stage) == ["roles.proposed", "accounts.role-given", "roles.confirmed"]


async def test_nobody_confirms_what_they_proposed_nor_what_is_for_themself() -> None:
    stage = await on_stage()
    kim = await stage.office.staff("Kim Bø", Role.ADMINISTRATOR)
    mine, theirs = stage.role(), stage.role(Role.LEADER)
    await give_role(stage.anne, stage.nina.account_id, mine, now=NOW)
    await give_role(stage.anne, kim.account_id, theirs, now=NOW)
    for actor, role in ((stage.anne, mine), (stage.anne, theirs), (kim, theirs)):
        for settle in (confirm_role, refuse_role):
            with pytest.raises(Refused, match="not-yours-to-settle"):
                await settle(actor, role.id, now=NOW)
    # The other administrator does, so that it is not the leader's.
    for settle in (confirm_role, refuse_role, withdraw_role):
        with pytest.raises(Refused, match="not-found"):
            await settle(stage.lars, mine.id, now=NOW)
    with pytest.raises(Refused, match="not-yours-to-settle"):
        await withdraw_role(kim, mine.id, now=NOW)
    await confirm_role(kim, mine.id, now=NOW)
    await confirm_role(stage.lars, theirs.id, now=NOW)
    assert await held(stage, stage.nina) == {Role.ADVISER}


async def test_nobody_gives_or_proposes_anything_for_themself() -> None:
    stage = await on_stage()
    for role in Role:
        for actor in (stage.anne, stage.lars):
            with pytest.raises(Refused, match="not-to-yourself"):
                await give_role(actor, actor.account_id, stage.role(role), now=NOW)


async def test_a_leader_proposes_in_their_unit_and_an_administrator_confirms() -> None:
    stage = await on_stage()
    beyond = await stage.office.unit("Beyond")
    for role in (stage.role(unit=beyond), stage.role(Role.ADMINISTRATOR)):
        with pytest.raises(Refused, match="not-your-unit"):
            await give_role(stage.lars, stage.nina.account_id, role, now=NOW)
    role = stage.role(Role.COORDINATOR)
    await give_role(stage.lars, stage.nina.account_id, role, now=NOW)
    other = await stage.office.staff("Hege Rø", Role.LEADER, unit=beyond)
    assert await waiting(stage, other) == []
    assert [each.own for each in await waiting(stage, stage.lars)] == [True]
    await confirm_role(stage.anne, role.id, now=NOW)
    assert await held(stage, stage.nina) == {Role.COORDINATOR}


async def test_who_neither_leads_nor_keeps_the_staff_has_nothing_to_do_with_it() -> None:
    stage = await on_stage()
    berit = await stage.office.staff("Berit Hansen", Role.ADVISER, Role.COORDINATOR)
    with pytest.raises(Refused, match="not-your-role"):
        await give_role(berit, stage.nina.account_id, stage.role(), now=NOW)
    with pytest.raises(Refused, match="not-your-role"):
        await confirm_role(berit, new_id(), now=NOW)
    with pytest.raises(Refused, match="not-your-role"):
        await waiting(stage, berit)
    async with db.read(stage.office.id) as tx:
        assert await queries.candidates(tx, stage.lars, TODAY)
        for nobody in (berit, stage.anne):  # who keeps the staff sees it whole elsewhere
            with pytest.raises(Refused, match="not-your-role"):
                await queries.candidates(tx, nobody, TODAY)


async def test_another_municipalitys_staff_and_proposals_do_not_exist() -> None:
    stage, beyond = await on_stage(), await on_stage()
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await give_role(stage.anne, beyond.nina.account_id, stage.role(), now=NOW)
    role = beyond.role()
    await give_role(beyond.anne, beyond.nina.account_id, role, now=NOW)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await confirm_role(stage.lars, role.id, now=NOW)


async def test_what_is_refused_or_withdrawn_never_takes_effect_and_stays_told() -> None:
    stage = await on_stage()
    first, second = stage.role(), stage.role(Role.TEACHER)
    for role in (first, second):
        await give_role(stage.anne, stage.nina.account_id, role, now=NOW)
    await refuse_role(stage.lars, first.id, now=NOW)
    await withdraw_role(stage.anne, second.id, now=NOW)
    for role in (first, second):
        with pytest.raises(Refused, match="no-longer-waiting"):
            await confirm_role(stage.lars, role.id, now=NOW)
    assert await held(stage, stage.nina) == set()
    assert await verbs(stage) == ["roles.proposed", "roles.proposed", "roles.refused", "roles.withdrawn"]


async def test_what_waits_for_a_fortnight_lapses_and_can_be_proposed_again() -> None:
    stage = await on_stage()
    role, again = stage.role(), stage.role()
    await give_role(stage.anne, stage.nina.account_id, role, now=NOW)
    with pytest.raises(InvalidInput) as refused:
        await give_role(stage.anne, stage.nina.account_id, again, now=NOW)
    assert [fault.code for fault in refused.value.faults] == ["roles.waits-already"]
    assert await waiting(stage, stage.lars, NOW + LIFETIME) == []
    with pytest.raises(Refused, match="no-longer-waiting"):
        await confirm_role(stage.lars, role.id, now=NOW + LIFETIME)
    await give_role(stage.anne, stage.nina.account_id, again, now=NOW + LIFETIME)
    await confirm_role(stage.lars, again.id, now=NOW + LIFETIME)
    assert await held(stage, stage.nina, NOW + LIFETIME) == {Role.ADVISER}


async def test_a_role_that_was_confirmed_late_is_not_held_from_before() -> None:
    stage = await on_stage()
    role = stage.role()
    await give_role(stage.anne, stage.nina.account_id, role, now=NOW)
    await confirm_role(stage.lars, role.id, now=NOW + 3 * DAY)
    (row,) = await stage.office.rows("SELECT valid_from FROM role_held WHERE id = $1", role.id)
    assert row["valid_from"] == TODAY + 3 * DAY


async def test_where_nobody_is_left_to_confirm_nothing_is_proposed() -> None:
    stage = await on_stage()
    with pytest.raises(Refused, match="nobody-to-confirm"):
        await give_role(stage.anne, stage.lars.account_id, stage.role(), now=NOW)


async def test_a_municipality_may_do_without_and_leaders_still_propose() -> None:
    stage = await on_stage()
    await stage.office.row(
        "rule_override",
        key="second_person_for_roles",
        value="false",
        valid_from=date(2026, 1, 1),
        source="vedtak",
    )
    assert await give_role(stage.anne, stage.nina.account_id, stage.role(), now=NOW) is True
    assert await held(stage, stage.nina) == {Role.ADVISER}
    teacher = stage.role(Role.TEACHER)
    assert await give_role(stage.lars, stage.nina.account_id, teacher, now=NOW) is False
    await confirm_role(stage.anne, teacher.id, now=NOW)
    assert await held(stage, stage.nina) == {Role.ADVISER, Role.TEACHER}


async def test_the_database_itself_lets_nobody_confirm_their_own() -> None:
    stage = await on_stage()
    role = stage.role()
    await give_role(stage.anne, stage.nina.account_id, role, now=NOW)
    for who in (stage.anne, stage.nina):
        with pytest.raises(asyncpg.CheckViolationError):
            async with db.write(stage.office.id) as tx:
                await tx.execute(
                    "UPDATE role_proposal SET outcome = 'confirmed', settled_by = $2, settled_at = $3"
                    " WHERE id = $1",
                    role.id,
                    who.account_id,
                    NOW,
                )


async def test_what_they_hold_by_then_is_not_held_twice() -> None:
    stage = await on_stage()
    kim = await stage.office.staff("Kim Bø", Role.ADMINISTRATOR)
    first = stage.role()
    second = replace(first, id=new_id(), valid_from=TODAY + DAY)
    await give_role(stage.anne, stage.nina.account_id, first, now=NOW)
    await stage.office.row(
        "role_held",
        staff_id=stage.nina.account_id,
        unit_id=second.unit_id,
        role=second.role,
        valid_from=second.valid_from,
    )
    with pytest.raises(InvalidInput):
        await confirm_role(kim, first.id, now=NOW)


async def test_who_audits_reads_what_waits_and_settles_nothing() -> None:
    stage = await on_stage()
    odd = await stage.office.staff("Odd Ness", Role.AUDITOR)
    role = stage.role(Role.COORDINATOR)
    await give_role(stage.lars, stage.nina.account_id, role, now=NOW)
    (found,) = await waiting(stage, odd)
    assert (found.proposal.role, found.may_confirm, found.own) == (role, False, False)
    with pytest.raises(Refused, match="not-your-role"):
        await confirm_role(odd, role.id, now=NOW)
