"""Whoever opens an account anew, or lets somebody back, gives no role by it: a second person does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from stegvis.accounts import queries as accounts
from stegvis.accounts.actions.invitations import accept_invitation
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, Role, RolePeriod
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.roles import queries
from stegvis.roles.actions import confirm_role, give_role
from stegvis.roles.actions.ways_in import end_staff, invite_staff, reset_factor
from stegvis.roles.rules import LIFETIME
from tests.builders import NOW, PEPPER, TODAY, Office, open_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
PASSWORD = "correct horse battery staple"  # noqa: S105 - of people who do not exist


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


@dataclass
class Stage:
    """Anne keeps the staff alone, Lars leads the unit, and Berit is an adviser."""

    office: Office
    anne: Actor
    lars: Actor
    berit: Actor

    async def held(self, one: Actor, now: datetime = NOW) -> set[Role]:
        """What somebody is at their next request."""
        async with db.read(self.office.id) as tx:
            found = await accounts.actor(tx, one.account_id, now)
        return {each.role for each in found.roles} if found else set()

    async def waiting(self, one: Actor) -> list[queries.Waiting]:
        async with db.read(self.office.id) as tx:
            return await queries.waiting(tx, one, NOW)

    async def end(self, one: Actor, last: date | None, now: datetime = NOW) -> None:
        (row,) = await self.office.rows("SELECT version FROM staff WHERE id = $1", one.account_id)
        await end_staff(self.anne, one.account_id, last, expected_version=row["version"], now=now)

    async def verbs(self, one: Actor) -> list[str]:
        rows = await self.office.rows(
            "SELECT verb FROM audit_entry WHERE subject_id = $1 ORDER BY id", one.account_id
        )
        return [row["verb"] for row in rows]


async def on_stage() -> Stage:
    office = await open_office()
    anne = await office.staff("Anne Holm", Role.ADMINISTRATOR)
    lars = await office.staff("Lars Bakken", Role.LEADER)
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    await office.change("UPDATE staff SET email = id || '@kommune.example'")
    return Stage(office, anne, lars, berit)


async def open_anew(stage: Stage, hasher: Hasher, how: str, one: Actor) -> None:
    """What one administrator can do alone."""
    if how == "invite":
        code = (await invite_staff(hasher, stage.anne, one.account_id, now=NOW)).code
        await accept_invitation(hasher, code, PASSWORD, client=str(new_id()), now=NOW)
    elif how == "reset":
        await reset_factor(stage.anne, one.account_id, now=NOW)
    else:
        await stage.end(one, TODAY)
        await stage.end(one, None if how == "stay" else TODAY + 90 * DAY)


@pytest.mark.parametrize("needed", [True, False])
async def test_only_an_administrator_is_told_whether_roles_would_wait(*, needed: bool) -> None:
    stage = await on_stage()
    if not needed:
        await stage.office.without_second_person()
    async with db.read(stage.office.id) as tx:
        assert await queries.roles_wait(tx, stage.anne, TODAY) is needed
        for each in (stage.lars, stage.berit):
            with pytest.raises(Refused, match="not-your-role"):
                await queries.roles_wait(tx, each, TODAY)


@pytest.mark.parametrize("how", ["invite", "reset", "stay", "leave later"])
@pytest.mark.parametrize("needed", [True, False])
async def test_an_administrator_alone_opens_no_account_with_its_roles(
    hasher: Hasher, how: str, *, needed: bool
) -> None:
    stage = await on_stage()
    if not needed:
        await stage.office.without_second_person()
    await open_anew(stage, hasher, how, stage.berit)
    if not needed:
        assert await stage.held(stage.berit) == {Role.ADVISER}
        assert await stage.waiting(stage.lars) == []
        return
    assert await stage.held(stage.berit) == set()
    (own,), (found,) = await stage.waiting(stage.anne), await stage.waiting(stage.lars)
    assert (own.may_confirm, found.may_confirm, found.proposer) == (False, True, "Anne Holm")
    with pytest.raises(Refused, match="not-yours-to-settle"):
        await confirm_role(stage.anne, found.proposal.role.id, now=NOW)
    await confirm_role(stage.lars, found.proposal.role.id, now=NOW)
    assert await stage.held(stage.berit) == {Role.ADVISER}
    told = await stage.verbs(stage.berit)
    assert [verb for verb in told if "role" in verb] == [
        *("accounts.role-ended", "roles.proposed", "accounts.role-given", "roles.confirmed")
    ]


async def test_what_was_held_stays_told_and_each_role_waits_with_its_own_last_day(hasher: Hasher) -> None:
    stage = await on_stage()
    berit, unit = stage.berit.account_id, stage.office.unit_id
    for role, first, last in (
        (Role.TEACHER, TODAY, TODAY + 9 * DAY),  # since today
        (Role.AUDITOR, TODAY + 3 * DAY, None),  # not yet
        (Role.LEADER, TODAY - 9 * DAY, TODAY - DAY),  # no longer
    ):
        await stage.office.row(
            "role_held", staff_id=berit, unit_id=unit, role=role, valid_from=first, valid_to=last
        )
    await invite_staff(hasher, stage.anne, berit, now=NOW)
    spans = {
        (each.proposal.role.role, each.proposal.role.valid_from, each.proposal.role.valid_to)
        for each in await stage.waiting(stage.lars)
    }
    assert spans == {
        (Role.ADVISER, TODAY, None),
        (Role.TEACHER, TODAY, TODAY + 9 * DAY),
        (Role.AUDITOR, TODAY + 3 * DAY, None),
    }
    rows = await stage.office.rows("SELECT role, valid_to FROM role_held WHERE staff_id = $1", berit)
    yesterday = TODAY - DAY
    assert {(row["role"], row["valid_to"]) for row in rows} == {
        ("adviser", yesterday),
        ("leader", yesterday),
    }


async def test_a_code_made_anew_lets_nothing_wait_twice(hasher: Hasher) -> None:
    stage = await on_stage()
    for _ in range(2):
        await invite_staff(hasher, stage.anne, stage.berit.account_id, now=NOW)
    await reset_factor(stage.anne, stage.berit.account_id, now=NOW)
    assert len(await stage.waiting(stage.lars)) == 1


async def test_nothing_is_confirmed_while_a_code_lies_about(hasher: Hasher) -> None:
    stage = await on_stage()
    issued = await invite_staff(hasher, stage.anne, stage.berit.account_id, now=NOW)
    (found,) = await stage.waiting(stage.lars)
    with pytest.raises(Refused, match="code-not-used"):
        await confirm_role(stage.lars, found.proposal.role.id, now=NOW)
    await accept_invitation(hasher, issued.code, PASSWORD, client=str(new_id()), now=NOW)
    await confirm_role(stage.lars, found.proposal.role.id, now=NOW)
    assert await stage.held(stage.berit) == {Role.ADVISER}


async def test_a_code_that_is_too_old_stands_in_nobodys_way(hasher: Hasher) -> None:
    stage = await on_stage()
    issued = await invite_staff(hasher, stage.anne, stage.berit.account_id, now=NOW)
    (found,) = await stage.waiting(stage.lars)
    await confirm_role(stage.lars, found.proposal.role.id, now=issued.expires_at)
    assert await stage.held(stage.berit, issued.expires_at) == {Role.ADVISER}


async def test_what_a_leader_had_proposed_is_not_the_administrators_to_confirm(hasher: Hasher) -> None:
    stage = await on_stage()
    role = RolePeriod(new_id(), Role.TEACHER, stage.office.unit_id, TODAY, None)
    await give_role(stage.lars, stage.berit.account_id, role, now=NOW)
    await open_anew(stage, hasher, "invite", stage.berit)
    with pytest.raises(Refused, match="no-longer-waiting"):
        await confirm_role(stage.anne, role.id, now=NOW)
    found = await stage.waiting(stage.lars)
    assert {each.proposal.role.role for each in found} == {Role.ADVISER, Role.TEACHER}
    assert all(each.may_confirm for each in found)
    for each in found:
        await confirm_role(stage.lars, each.proposal.role.id, now=NOW)
    assert await stage.held(stage.berit) == {Role.ADVISER, Role.TEACHER}


async def test_what_had_lapsed_by_then_is_not_proposed_again(hasher: Hasher) -> None:
    stage = await on_stage()
    role = RolePeriod(new_id(), Role.TEACHER, stage.office.unit_id, TODAY, None)
    await give_role(stage.lars, stage.berit.account_id, role, now=NOW - LIFETIME)
    await open_anew(stage, hasher, "invite", stage.berit)
    assert [each.proposal.role.role for each in await stage.waiting(stage.lars)] == [Role.ADVISER]


@pytest.mark.parametrize("how", ["invite", "reset", "stay"])
async def test_where_nobody_could_confirm_the_account_stays_shut_and_the_roles_stand(
    hasher: Hasher, how: str
) -> None:
    stage = await on_stage()
    with pytest.raises(Refused, match="nobody-to-confirm"):
        await open_anew(stage, hasher, how, stage.lars)
    held = set() if how == "stay" else {Role.LEADER}
    assert await stage.held(stage.lars) == held
    assert await accounts_code(stage, stage.lars) == []


async def accounts_code(stage: Stage, one: Actor) -> list[object]:
    return list(await stage.office.rows("SELECT FROM enrolment_code WHERE account_id = $1", one.account_id))


async def test_who_holds_nothing_is_invited_as_before(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.change(
        "DELETE FROM role_held WHERE staff_id = ANY ($1)", [stage.lars.account_id, stage.berit.account_id]
    )
    await open_anew(stage, hasher, "invite", stage.berit)
    assert "accounts.invitation-accepted" in await stage.verbs(stage.berit)


async def test_another_administrators_role_waits_as_well_and_never_the_last_ones(hasher: Hasher) -> None:
    stage = await on_stage()
    kim = await stage.office.staff("Kim Bø", Role.ADMINISTRATOR)
    await stage.office.change("UPDATE staff SET email = id || '@kommune.example'")
    await invite_staff(hasher, stage.anne, kim.account_id, now=NOW)
    assert await stage.held(kim) == set()
    # Kim, who was one a moment ago, cannot shut Anne out in turn.
    with pytest.raises(Refused, match="last-administrator"):
        await invite_staff(hasher, kim, stage.anne.account_id, now=NOW)
    assert await stage.held(stage.anne) == {Role.ADMINISTRATOR}


async def test_who_has_not_left_yet_and_stays_keeps_all() -> None:
    stage = await on_stage()
    await stage.end(stage.berit, TODAY + DAY)
    await stage.end(stage.berit, None, NOW + DAY)  # on the last day
    assert await stage.held(stage.berit, NOW + 2 * DAY) == {Role.ADVISER}
    await stage.end(stage.berit, TODAY + 2 * DAY, NOW + DAY)
    await stage.end(stage.berit, None, NOW + 3 * DAY)  # the day after it
    assert await stage.held(stage.berit, NOW + 3 * DAY) == set()


@pytest.mark.parametrize("by", [Role.LEADER, Role.ADVISER, Role.COORDINATOR, Role.AUDITOR])
async def test_an_administrator_alone_opens_accounts_and_nobody_their_own(by: Role, hasher: Hasher) -> None:
    stage = await on_stage()
    other = await stage.office.staff("Eva Moe", by)
    berit = stage.berit.account_id
    ways = (
        lambda: invite_staff(hasher, other, berit, now=NOW),
        lambda: reset_factor(other, berit, now=NOW),
        lambda: end_staff(other, berit, TODAY, expected_version=1, now=NOW),
    )
    for way in ways:
        with pytest.raises(Refused, match="not-your-role"):
            await way()
    for of_own in (
        lambda: invite_staff(hasher, stage.anne, stage.anne.account_id, now=NOW),
        lambda: reset_factor(stage.anne, stage.anne.account_id, now=NOW),
    ):
        with pytest.raises(Refused, match="not-to-yourself"):
            await of_own()
    assert await stage.held(stage.berit) == {Role.ADVISER}


@pytest.mark.parametrize("keepers", ["alone", "with a second person"])
async def test_a_participant_is_no_member_of_staff_and_keeps_their_ways_in(
    keepers: str, hasher: Hasher
) -> None:
    stage = await on_stage()
    if keepers == "alone":
        await stage.office.without_second_person()
    amina = (await stage.office.participant("Amina Hassan", adviser=stage.berit)).account_id
    token = await stage.office.session(amina)
    for way in (
        lambda: reset_factor(stage.anne, amina, now=NOW),
        lambda: invite_staff(hasher, stage.anne, amina, now=NOW),
        lambda: end_staff(stage.anne, amina, TODAY, expected_version=1, now=NOW),
    ):
        with pytest.raises(Refused, match="not-found"):
            await way()
    assert await accounts.session(token, NOW)
