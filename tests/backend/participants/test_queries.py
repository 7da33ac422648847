"""The one row rule, against the cast: who sees whom, by which relation, on which day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.model import Person, Standing
from stegvis.participants.queries import VISIBLE, helpers, is_visible, people, revision_of, visible_to
from tests.builders import TODAY, Office, open_office
from tests.cast import Cast, dina, on_stage

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


_LISTED = f"{VISIBLE} SELECT id, standing FROM visible WHERE id = ANY ($10)"


async def seen(actor: Actor, *subjects: Actor, on: date = TODAY) -> dict[str, Standing]:
    """Whom an actor sees among some, by first name, and in which standing."""
    async with db.read(actor.municipality_id) as tx:
        found = await people(tx, actor, on, [subject.account_id for subject in subjects])
        for subject in subjects:
            assert await is_visible(tx, actor, on, subject.account_id) is (subject.account_id in found)
        # Lists say the rule without names of whom they ask about: it lets through the same.
        listed = await tx.rows(_LISTED, *visible_to(actor, on), [subject.account_id for subject in subjects])
    assert {row["id"]: row["standing"] for row in listed} == {key: one.standing for key, one in found.items()}
    return {person.name.split()[0]: person.standing for person in found.values()}


async def person(actor: Actor, subject: Actor) -> Person:
    async with db.read(actor.municipality_id) as tx:
        return (await people(tx, actor, TODAY, [subject.account_id]))[subject.account_id]


async def test_the_cast_see_each_other_as_they_should(cast: Cast) -> None:
    everybody = (cast.amina, cast.classmate, cast.elsewhere, cast.frida)
    own, case, class_ = Standing.OWN, Standing.CASE, Standing.CLASS
    assert {
        "Amina": await seen(cast.amina, *everybody),
        "Frida": await seen(cast.frida, *everybody),
        "Berit, adviser": await seen(cast.berit, *everybody),
        "Gro, the circle": await seen(cast.gro, *everybody),
        "Carl, another class": await seen(cast.carl, *everybody),
        "Eva, the class": await seen(cast.eva, *everybody),
        "Hilde, coordinator": await seen(cast.hilde, *everybody),
        "Ivar, leader": await seen(cast.ivar, *everybody),
        "Jon, administrator": await seen(cast.jon, *everybody),
        "Kari, auditor": await seen(cast.kari, *everybody),
        "Lars, the other unit": await seen(cast.lars, *everybody),
    } == {
        "Amina": {"Amina": own},
        "Frida": {"Frida": own},
        "Berit, adviser": {"Amina": case},
        "Gro, the circle": {"Frida": case},
        "Carl, another class": {},
        "Eva, the class": {"Amina": class_, "Yusuf": class_},
        "Hilde, coordinator": {"Amina": class_, "Yusuf": class_},
        "Ivar, leader": {"Amina": case, "Yusuf": case},
        "Jon, administrator": {},
        "Kari, auditor": {},
        "Lars, the other unit": {"Olena": case | class_},
    }


async def test_another_municipality_sees_nobody(cast: Cast) -> None:
    _, other = await dina()
    assert not await seen(other, cast.amina, cast.elsewhere)


async def test_not_even_with_a_key_of_the_right_municipality(cast: Cast) -> None:
    _, other = await dina()
    async with db.read(cast.office.id) as tx:
        assert not await people(tx, other, TODAY, [cast.amina.account_id])


@pytest.mark.parametrize(
    ("relation", "role", "standing"),
    [
        ("adviser", Role.ADVISER, Standing.CASE),
        ("stand_in", Role.ADVISER, Standing.CASE),
        ("stand_in", Role.LEADER, Standing.CASE),
        ("nav_contact", Role.ADVISER, Standing.CASE),
        ("teacher", Role.TEACHER, Standing.CLASS),
        ("contact_teacher", Role.TEACHER, Standing.CLASS),
        ("substitute", Role.TEACHER, Standing.CLASS),
        ("substitute", Role.COORDINATOR, Standing.CLASS),
        ("adviser", Role.TEACHER, None),
        ("teacher", Role.ADVISER, None),
        ("adviser", Role.ADMINISTRATOR, None),
        ("adviser", Role.AUDITOR, None),
        ("practice_host", Role.TEACHER, None),
        ("practice_host", Role.ADVISER, None),
        ("circle", Role.ADVISER, None),
        ("circle", Role.TEACHER, None),
    ],
)
async def test_a_grant_counts_while_its_role_is_held(
    relation: str, role: Role, standing: Standing | None
) -> None:
    office = await open_office()
    elsewhere = await office.unit("Annet")
    olga, staff = await office.participant("Olga"), await office.staff("Per", role, unit=elsewhere)
    await office.grant(olga.account_id, staff, relation)
    assert await seen(staff, olga) == ({"Olga": standing} if standing else {})


@pytest.mark.parametrize(
    ("starts", "ends", "visible"),
    [
        (-DAY, None, True),
        (timedelta(), None, True),
        (DAY, None, False),
        (-DAY, timedelta(), True),
        (-DAY, -DAY, False),
        (timedelta(), timedelta(), True),
    ],
)
async def test_every_relation_lasts_from_its_first_day_to_its_last(
    *, starts: timedelta, ends: timedelta | None, visible: bool
) -> None:
    office = await open_office()
    dates: dict[str, Any] = {"valid_from": TODAY + starts, "valid_to": None if ends is None else TODAY + ends}
    olga = await office.participant("Olga")
    by_grant = await office.staff("Anna", Role.ADVISER)
    await office.grant(olga.account_id, by_grant, "adviser", **dates)
    by_group_grant, group = await office.staff("Bo", Role.TEACHER), await office.group("A1")
    await office.member(group, olga.account_id)
    await office.group_grant(group, by_group_grant, **dates)
    by_membership = await office.staff("Cato", Role.TEACHER)
    await office.member(await office.group("B1", teacher=by_membership), olga.account_id, **dates)
    for actor in (by_grant, by_group_grant, by_membership):
        assert bool(await seen(actor, olga)) is visible


async def test_a_role_that_has_ended_reaches_nobody(cast: Cast) -> None:
    without = cast.office.actor(cast.berit.account_id)
    assert not await seen(without, cast.amina)


async def test_staff_who_have_left_reach_nobody_whatever_they_hold() -> None:
    office = await open_office()
    left = await office.staff("Per", Role.LEADER, Role.ADVISER, ended_on=TODAY - DAY)
    olga = await office.participant("Olga", adviser=left)
    assert not await seen(left, olga)
    assert await seen(left, olga, on=TODAY - DAY)


async def protected(office: Office, *in_circle: Actor, **dates: object) -> Actor:
    """Frida, with a circle."""
    frida = await office.participant("Frida", protected=True)
    for member in in_circle:
        await office.grant(frida.account_id, member, "circle", **dates)
    return frida


async def test_a_protected_person_is_seen_by_nobody_outside_the_circle() -> None:
    office = await open_office()
    frida = await protected(office)
    adviser, teacher = await office.staff("Anna", Role.ADVISER), await office.staff("Bo", Role.TEACHER)
    await office.grant(frida.account_id, adviser, "adviser")
    await office.grant(frida.account_id, teacher, "teacher")
    await office.member(await office.group("A1", teacher=teacher), frida.account_id)
    leader = await office.staff("Cato", Role.LEADER)
    coordinator = await office.staff("Dag", Role.COORDINATOR)
    for outside in (adviser, teacher, leader, coordinator):
        assert not await seen(outside, frida)


@pytest.mark.parametrize(
    ("role", "standing"),
    [
        (Role.ADVISER, Standing.CASE),
        (Role.LEADER, Standing.CASE),
        (Role.TEACHER, Standing.CLASS),
        (Role.COORDINATOR, Standing.CLASS),
        (Role.ADMINISTRATOR, None),
        (Role.AUDITOR, None),
    ],
)
async def test_the_circle_sees_what_its_own_role_sees(role: Role, standing: Standing | None) -> None:
    office = await open_office()
    inside = await office.staff("Per", role)
    frida = await protected(office, inside)
    assert await seen(inside, frida) == ({"Frida": standing} if standing else {})


async def test_each_condition_is_of_this_actor_and_of_this_participant() -> None:
    office = await open_office()
    elsewhere = await office.unit("Annet")
    gro = await office.staff("Gro", Role.ADVISER, unit=elsewhere)
    await protected(office, gro)
    hanna = await office.participant("Hanna", protected=True, adviser=gro)
    assert not await seen(gro, hanna)  # another's circle is not hers
    olga = await office.participant("Olga")
    await office.grant(olga.account_id, gro, "circle")
    assert not await seen(gro, olga)  # a circle around nobody protected gives nothing
    await office.member(group := await office.group("A1"), olga.account_id)
    await office.group_grant(group, gro)
    assert not await seen(gro, olga)  # a class counts for whoever teaches
    left = await office.staff("Per", Role.ADVISER, ended_on=TODAY - DAY)
    await office.grant(olga.account_id, left, "adviser")
    assert not await seen(left, olga)  # that colleagues are still there does not help


async def test_a_place_in_the_circle_ends_on_its_last_day() -> None:
    office = await open_office()
    inside = await office.staff("Per", Role.LEADER)
    frida = await protected(office, inside, valid_to=TODAY - DAY)
    assert not await seen(inside, frida)
    assert await seen(inside, frida, on=TODAY - DAY)


async def test_a_place_in_the_circle_begins_on_its_first_day() -> None:
    office = await open_office()
    inside = await office.staff("Per", Role.LEADER)
    frida = await protected(office, inside, valid_from=TODAY + DAY)
    assert not await seen(inside, frida)
    assert await seen(inside, frida, on=TODAY + DAY)


async def test_a_person_has_what_the_rules_above_ask_for(cast: Cast) -> None:
    amina = await person(cast.berit, cast.amina)
    (programme,), (membership,) = amina.programmes, amina.memberships
    assert (amina.name, amina.unit, amina.language) == ("Amina Hassan", "Lilleby voksenopplæring", "uk")
    assert (programme.starts_on, membership.group) == (date(2025, 8, 18), "A1")
    assert amina.groups_on(TODAY) == ("A1",)
    assert amina.groups_on(date(2025, 8, 17)) == ()


async def test_helpers_are_those_of_today_adviser_first_and_never_the_circle(cast: Cast) -> None:
    async with db.read(cast.office.id) as tx:
        amina = await people(tx, cast.amina, TODAY, [cast.amina.account_id])
        frida = await people(tx, cast.frida, TODAY, [cast.frida.account_id])
        helping = await helpers(tx, cast.amina, TODAY, [*amina.values(), *frida.values()])
    of_amina, of_frida = helping[cast.amina.account_id], helping[cast.frida.account_id]
    assert [(each.name, each.relation) for each in of_amina] == [
        ("Berit Hansen", "adviser"),
        ("Eva Moe", "teacher"),
    ]
    assert "circle" not in {each.relation for each in of_frida}


async def test_the_revision_changes_with_each_scope_that_an_answer_is_made_of(cast: Cast) -> None:
    async def revision() -> str | None:
        async with db.read(cast.office.id) as tx:
            return await revision_of(tx, cast.amina)

    tags = [await revision()]
    for kind, scope in (
        (ScopeKind.PARTICIPANT, cast.amina.account_id),
        (ScopeKind.GROUP, cast.a1),
        (ScopeKind.UNIT, cast.office.unit_id),
        (ScopeKind.MUNICIPALITY, cast.office.id),
    ):
        async with db.write(cast.office.id) as tx:
            await touch(tx, cast.office.id, [Scope(kind, scope)])
        tags.append(await revision())
    assert len(set(tags)) == len(tags)
    async with db.write(cast.office.id) as tx:
        await touch(tx, cast.office.id, [Scope(ScopeKind.GROUP, cast.b1), Scope(ScopeKind.UNIT, new_id())])
    assert await revision() == tags[-1]


async def test_staff_have_no_revision_since_each_of_their_looks_is_recorded(cast: Cast) -> None:
    async with db.read(cast.office.id) as tx:
        assert await revision_of(tx, cast.berit) is None
