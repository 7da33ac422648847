"""Units, staff, roles and invitations, and that what is taken away is gone at the next request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import staff, units
from stegvis.accounts.actions.invitations import accept_invitation
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, Role, RolePeriod, SignInState
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code
from stegvis.participants.queries import is_visible
from stegvis.roles.actions import confirm_role, give_role
from stegvis.roles.actions.ways_in import end_staff, invite_staff
from tests.builders import NOW, PEPPER, TODAY, Office, open_office
from tests.phone_key import KEY

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
    """Jon keeps the staff; Berit is Amina's adviser."""

    office: Office
    jon: Actor
    berit: Actor
    amina: UUID


async def on_stage() -> Stage:
    office = await open_office()
    jon, berit = (
        await office.staff("Jon Aas", Role.ADMINISTRATOR),
        await office.staff("Berit Hansen", Role.ADVISER),
    )
    for one in (jon, berit):
        await office.change(
            "UPDATE staff SET email = $2 WHERE id = $1", one.account_id, f"{one.account_id}@kommune.example"
        )
    amina = await office.participant("Amina Hassan", adviser=berit)
    return Stage(office, jon, berit, amina.account_id)


async def member(stage: Stage, one: Actor | UUID) -> queries.StaffMember:
    async with db.read(stage.office.id) as tx:
        key = one if isinstance(one, UUID) else one.account_id
        (found,) = await queries.staff_members(tx, stage.jon, NOW, staff_id=key)
        return found


async def codes_of(doing: Any) -> set[tuple[str, str]]:  # noqa: ANN401 - any action
    """What a form was refused with, field by field."""
    with pytest.raises(InvalidInput) as refused:
        await doing
    return {(fault.field, fault.code.removeprefix("accounts.")) for fault in refused.value.faults}


async def end(stage: Stage, one: Actor, last: date | None, version: int | None = None) -> None:
    expected = version or (await member(stage, one)).version
    await end_staff(stage.jon, one.account_id, last, expected_version=expected, now=NOW)


async def give(stage: Stage, staff_id: UUID, role: RolePeriod) -> None:
    """Give a role, and let a second administrator confirm it."""
    kim = await stage.office.staff("Kim Bø", Role.ADMINISTRATOR)
    await give_role(stage.jon, staff_id, role, now=NOW)
    await confirm_role(kim, role.id, now=NOW)


async def signed_in(stage: Stage, one: Actor, token: str, on: timedelta = timedelta()) -> bool:
    """Whether a session holds, and its actor sees Amina by it."""
    found = await queries.session(token, NOW + on)
    if found is None:
        return False
    async with db.read(stage.office.id) as tx:
        seen = await is_visible(tx, found.actor, TODAY + on, stage.amina)
    assert found.actor.account_id == one.account_id
    return seen


# ------------------------------------------------------------------ only the administrator


async def test_staff_and_units_are_for_the_administrator_alone(hasher: Hasher) -> None:
    stage = await on_stage()
    leader = await stage.office.staff("Ivar Berg", Role.LEADER, Role.COORDINATOR, Role.AUDITOR)
    key, unit = new_id(), stage.office.unit_id
    for actor in (stage.berit, leader):
        for doing in (
            units.create_unit(actor, key, "Ny", "ny", now=NOW),
            units.close_unit(actor, unit, TODAY, now=NOW),
            staff.create_staff(actor, key, "Ny Person", "ny@kommune.example", unit, now=NOW),
            staff.edit_staff(
                hasher, actor, key, name="x", email="x", unit_id=unit, expected_version=1, now=NOW
            ),
            end_staff(actor, key, TODAY, expected_version=1, now=NOW),
            staff.end_role(actor, key, key, TODAY, was=None, now=NOW),
            invite_staff(hasher, actor, stage.jon.account_id, now=NOW),
        ):
            with pytest.raises(Refused, match="not-your-role"):
                await doing


async def test_another_municipalitys_staff_do_not_exist(hasher: Hasher) -> None:
    stage, beyond = await on_stage(), await on_stage()
    berit = beyond.berit.account_id
    for doing in (
        end_staff(stage.jon, berit, TODAY, expected_version=1, now=NOW),
        invite_staff(hasher, stage.jon, berit, now=NOW),
        units.close_unit(stage.jon, beyond.office.unit_id, TODAY, now=NOW),
    ):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await doing


# ------------------------------------------------------------------ units and people


async def test_a_unit_is_opened_once_and_closed_when_nobody_works_there() -> None:
    stage = await on_stage()
    key = new_id()
    for _ in range(2):
        await units.create_unit(stage.jon, key, " NAV Lilleby ", "nav", now=NOW)
    assert await codes_of(units.create_unit(stage.jon, new_id(), " ", "nav", now=NOW)) == {
        ("name", "no-name")
    }
    doing = units.create_unit(stage.jon, new_id(), "NAV", "nav", now=NOW)
    assert await codes_of(doing) == {("code", "code-taken")}
    with pytest.raises(Refused, match="unit-in-use"):
        await units.close_unit(stage.jon, stage.office.unit_id, TODAY, now=NOW)
    await units.close_unit(stage.jon, key, TODAY - DAY, now=NOW)
    role = RolePeriod(new_id(), Role.TEACHER, key, TODAY, None)
    giving = give_role(stage.jon, stage.berit.account_id, role, now=NOW)
    assert await codes_of(giving) == {("unitId", "no-unit")}
    await units.close_unit(stage.jon, key, None, now=NOW)
    await give(stage, stage.berit.account_id, role)
    with pytest.raises(Refused, match="unit-in-use"):
        await units.close_unit(stage.jon, key, TODAY, now=NOW)


async def test_somebody_new_has_no_role_and_no_way_in() -> None:
    stage = await on_stage()
    key = new_id()
    for _ in range(2):
        await staff.create_staff(
            stage.jon, key, "Nina Ny", "Nina@Kommune.example", stage.office.unit_id, now=NOW
        )
    found = await member(stage, key)
    assert (found.name, found.roles, found.sign_in, found.version) == ("Nina Ny", (), SignInState.NONE, 1)
    doing = staff.create_staff(stage.jon, new_id(), "", "nina@kommune.EXAMPLE", new_id(), now=NOW)
    assert await codes_of(doing) == {("name", "no-name"), ("email", "email-taken"), ("unitId", "no-unit")}


@pytest.mark.parametrize("email", ["", "nina", "@kommune.example", "nina@kommune", "ni na@kommune.example"])
def test_an_address_has_the_shape_of_one(email: str) -> None:
    assert [fault.code for fault in rules.faults_of_staff("Nina", email)] == ["accounts.bad-email"]


async def test_of_two_who_edit_one_the_second_looks_again(hasher: Hasher) -> None:
    stage = await on_stage()
    berit, was = stage.berit.account_id, await member(stage, stage.berit)

    async def rename(name: str) -> None:
        await staff.edit_staff(
            hasher,
            stage.jon,
            berit,
            name=name,
            email="ny@kommune.example",
            unit_id=was.unit_id,
            expected_version=was.version,
            now=NOW,
        )

    await rename("Berit Ås")
    with pytest.raises(Refused, match="changed-meanwhile"):
        await rename("Berit Li")
    found = await member(stage, stage.berit)
    assert (found.name, found.email) == ("Berit Ås", "ny@kommune.example")
    told = await stage.office.rows("SELECT after::text FROM audit_entry")
    assert not any("Ås" in row["after"] or "kommune" in row["after"] for row in told)


async def test_with_another_address_somebody_signs_in_by_that_one_alone(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    issued = await invite_staff(hasher, stage.jon, stage.berit.account_id, now=NOW)
    await accept_invitation(hasher, issued.code, PASSWORD, client=str(new_id()), now=NOW)
    was = await member(stage, stage.berit)
    new = f"ny-{was.id}@kommune.example"
    await staff.edit_staff(
        hasher,
        stage.jon,
        was.id,
        name=was.name,
        email=new.upper(),
        unit_id=was.unit_id,
        expected_version=was.version,
        now=NOW,
    )
    client = str(new_id())
    with pytest.raises(Refused, match="wrong-password"):
        await actions.sign_in(hasher, was.email or "", PASSWORD, client=client, now=NOW)
    assert (await actions.sign_in(hasher, new, PASSWORD, client=client, now=NOW)).actor.account_id == was.id


# ------------------------------------------------------------------ roles


async def test_a_role_gives_sight_from_its_first_day_to_its_last() -> None:
    stage = await on_stage()
    nina = await stage.office.staff("Nina Ny")
    await stage.office.grant(stage.amina, nina, "adviser")
    role = RolePeriod(new_id(), Role.ADVISER, stage.office.unit_id, TODAY + DAY, TODAY + 3 * DAY)
    await give(stage, nina.account_id, role)
    tokens = {number: await stage.office.session(nina.account_id) for number in range(5)}
    await stage.office.change("UPDATE session SET expires_at = $1, seen_at = $1", NOW + 9 * DAY)
    seen = [await signed_in(stage, nina, tokens[number], number * DAY) for number in range(5)]
    assert seen == [False, True, True, True, False]


async def test_what_a_role_opened_is_shut_at_the_next_request() -> None:
    stage = await on_stage()
    token = await stage.office.session(stage.berit.account_id)
    assert await signed_in(stage, stage.berit, token)
    (held,) = (await member(stage, stage.berit)).roles
    await staff.end_role(stage.jon, stage.berit.account_id, held.id, TODAY - DAY, was=None, now=NOW)
    assert not await signed_in(stage, stage.berit, token)


async def test_a_role_is_held_once_at_a_time_and_taken_back_before_it_begins() -> None:
    stage = await on_stage()
    berit = stage.berit.account_id
    again = RolePeriod(new_id(), Role.ADVISER, stage.office.unit_id, TODAY + DAY, None)
    assert await codes_of(give_role(stage.jon, berit, again, now=NOW)) == {("role", "has-role-already")}
    backwards = replace(again, role=Role.LEADER, valid_to=TODAY)
    giving = give_role(stage.jon, berit, backwards, now=NOW)
    assert await codes_of(giving) == {("validTo", "ends-before-start")}
    later = replace(again, role=Role.LEADER)
    await give(stage, berit, later)
    doing = staff.end_role(stage.jon, berit, later.id, None, was=None, now=NOW + 2 * DAY)
    assert await codes_of(doing) == {("validTo", "role-has-begun")}
    with pytest.raises(Refused, match="changed-meanwhile"):
        await staff.end_role(stage.jon, berit, later.id, None, was=TODAY, now=NOW)
    await staff.end_role(stage.jon, berit, later.id, None, was=None, now=NOW)
    assert [held.role for held in (await member(stage, stage.berit)).roles] == [Role.ADVISER]


async def test_a_role_is_made_shorter_and_not_longer() -> None:
    stage = await on_stage()
    berit = stage.berit.account_id
    role = RolePeriod(new_id(), Role.TEACHER, stage.office.unit_id, TODAY, TODAY + 9 * DAY)
    await give(stage, berit, role)
    doing = staff.end_role(stage.jon, berit, role.id, TODAY + 10 * DAY, was=role.valid_to, now=NOW)
    assert await codes_of(doing) == {("validTo", "role-not-longer")}
    await staff.end_role(stage.jon, berit, role.id, TODAY + 8 * DAY, was=role.valid_to, now=NOW)
    held = next(held for held in (await member(stage, berit)).roles if held.id == role.id)
    assert held.valid_to == TODAY + 8 * DAY


# ------------------------------------------------------------------ leaving


@pytest.mark.parametrize("last", [TODAY, TODAY - DAY])
async def test_who_leaves_today_or_earlier_is_out_at_once(last: date) -> None:
    stage = await on_stage()
    token = await stage.office.session(stage.berit.account_id)
    assert await signed_in(stage, stage.berit, token)
    await end(stage, stage.berit, last)
    assert not await signed_in(stage, stage.berit, token)
    async with db.read(stage.office.id) as tx:
        assert await queries.actor(tx, stage.berit.account_id, NOW) is None
    rows = await stage.office.rows(
        "SELECT FROM session WHERE account_id = $1 AND ended_at IS NULL", stage.berit.account_id
    )
    assert not rows


async def test_who_leaves_later_is_there_until_then_and_who_stays_has_all_again() -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    token = await stage.office.session(stage.berit.account_id)
    await stage.office.change("UPDATE session SET expires_at = $1, seen_at = $1", NOW + 9 * DAY)
    await end(stage, stage.berit, TODAY + 2 * DAY)
    seen = [await signed_in(stage, stage.berit, token, number * DAY) for number in (0, 2, 3)]
    assert seen == [True, True, False]
    await end(stage, stage.berit, TODAY)
    await end(stage, stage.berit, None)
    assert await signed_in(stage, stage.berit, await stage.office.session(stage.berit.account_id))


async def test_the_last_administrator_stays_one() -> None:
    stage = await on_stage()
    (held,) = (await member(stage, stage.jon)).roles
    with pytest.raises(Refused, match="last-administrator"):
        await end(stage, stage.jon, TODAY + 30 * DAY)
    with pytest.raises(Refused, match="last-administrator"):
        await staff.end_role(stage.jon, stage.jon.account_id, held.id, TODAY, was=None, now=NOW)
    heir = await stage.office.staff("Kim Bø", Role.ADMINISTRATOR, valid_from=TODAY + 5 * DAY)
    with pytest.raises(Refused, match="last-administrator"):
        await end(stage, stage.jon, TODAY + 3 * DAY)
    await end(stage, stage.jon, TODAY + 4 * DAY)
    with pytest.raises(Refused, match="last-administrator"):
        await end(stage, heir, TODAY + 9 * DAY)


async def test_an_end_is_given_to_what_was_looked_at() -> None:
    stage = await on_stage()
    with pytest.raises(Refused, match="changed-meanwhile"):
        await end(stage, stage.berit, TODAY, version=7)


# ------------------------------------------------------------------ invitations


async def test_an_invitation_lets_somebody_choose_a_password_once(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    berit, client = stage.berit.account_id, str(new_id())
    token = await stage.office.session(berit)
    issued = await invite_staff(hasher, stage.jon, berit, now=NOW)
    assert (await member(stage, stage.berit)).sign_in is SignInState.INVITED
    with pytest.raises(Refused, match="short-password"):
        await accept_invitation(hasher, issued.code, "too short", client=client, now=NOW)
    with pytest.raises(Refused, match="weak-password"):
        await accept_invitation(hasher, issued.code, "Berit Hansen" * 2, client=client, now=NOW)
    accepted = await accept_invitation(
        hasher, issued.code.lower(), PASSWORD, client=client, now=NOW, demanded=False
    )
    assert accepted.actor == stage.berit
    assert await queries.session(accepted.session_token, NOW)
    assert await queries.session(token, NOW) is None
    assert (await member(stage, stage.berit)).sign_in is SignInState.READY
    with pytest.raises(Refused, match="wrong-invitation"):
        await accept_invitation(hasher, issued.code, PASSWORD, client=client, now=NOW)
    email = (await member(stage, stage.berit)).email or ""
    assert (await actions.sign_in(hasher, email, PASSWORD, client=client, now=NOW)).actor == stage.berit
    verbs = [row["verb"] for row in await stage.office.rows("SELECT verb FROM audit_entry ORDER BY id")]
    assert verbs == ["accounts.staff-invited", "accounts.invitation-accepted"]


async def test_an_invitation_lasts_a_day_and_a_new_one_voids_it(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    berit, client = stage.berit.account_id, str(new_id())
    old = await invite_staff(hasher, stage.jon, berit, now=NOW)
    new = await invite_staff(hasher, stage.jon, berit, now=NOW)
    with pytest.raises(Refused, match="wrong-invitation"):
        await accept_invitation(hasher, old.code, PASSWORD, client=client, now=NOW)
    with pytest.raises(Refused, match="invitation-expired"):
        await accept_invitation(hasher, new.code, PASSWORD, client=client, now=NOW + DAY)
    await accept_invitation(hasher, new.code, PASSWORD, client=client, now=NOW + DAY - timedelta(seconds=1))


async def test_neither_kind_of_code_opens_what_the_other_does(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    client = str(new_id())
    invitation = await invite_staff(hasher, stage.jon, stage.berit.account_id, now=NOW)
    phone = await issue_enrolment_code(hasher, stage.berit, stage.amina, now=NOW)
    with pytest.raises(Refused, match="wrong-code"):
        await actions.redeem_code(hasher, invitation.code, "271828", KEY.public, client=client, now=NOW)
    with pytest.raises(Refused, match="wrong-invitation"):
        await accept_invitation(hasher, phone.code, PASSWORD, client=client, now=NOW)


async def test_guessing_invitations_ends_after_thirty_tries_from_one_address(hasher: Hasher) -> None:
    client = str(new_id())
    for _ in range(rules.INVITATION_BY_CLIENT.attempts):
        with pytest.raises(Refused, match="wrong-invitation"):
            await accept_invitation(hasher, "AAAA-BBBB-CCCC-DDDD", PASSWORD, client=client, now=NOW)
    with pytest.raises(Refused, match="too-many-tries"):
        await accept_invitation(hasher, "AAAA-BBBB-CCCC-DDDD", PASSWORD, client=client, now=NOW)


async def test_nobody_invites_themself_or_somebody_who_has_left_or_has_no_address(hasher: Hasher) -> None:
    stage = await on_stage()
    await stage.office.without_second_person()
    with pytest.raises(Refused, match="not-to-yourself"):
        await invite_staff(hasher, stage.jon, stage.jon.account_id, now=NOW)
    nobody = await stage.office.staff("Per Vik", Role.ADVISER)
    with pytest.raises(Refused, match="no-address"):
        await invite_staff(hasher, stage.jon, nobody.account_id, now=NOW)
    issued = await invite_staff(hasher, stage.jon, stage.berit.account_id, now=NOW)
    await end(stage, stage.berit, TODAY - DAY)
    with pytest.raises(Refused, match="wrong-invitation"):
        await accept_invitation(hasher, issued.code, PASSWORD, client=str(new_id()), now=NOW)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await invite_staff(hasher, stage.jon, stage.berit.account_id, now=NOW)


def test_an_invitation_is_long_and_read_out_in_fours() -> None:
    code = rules.new_invitation()
    assert [len(part) for part in code.split("-")] == [4, 4, 4, 4]
    assert set(code) <= {*rules.ALPHABET, "-"}
