"""The first administrator, and the way back of one who has lost everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stegvis.accounts import actions
from stegvis.accounts.actions import administrators, invitations
from stegvis.accounts.actions.administrators import Named
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.cli.admin import Place, invite_to
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.roles.actions import ways_in
from tests.builders import PEPPER
from tests.front_door import NOON, PASSWORD, open_office

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


def named(name: str = "Anne Holm") -> Named:
    return Named(name, f"{new_id()}@lilleby.example")


async def free_number() -> str:
    async with db.front_door() as tx:
        number: str = await tx.value(
            "SELECT lpad(n::text, 4, '0') FROM generate_series(5000, 9999) AS n "
            "WHERE lpad(n::text, 4, '0') NOT IN (SELECT number FROM municipality) ORDER BY random() LIMIT 1"
        )
    return number


async def test_from_nothing_to_an_administrator_who_is_in(hasher: Hasher) -> None:
    number = await free_number()
    municipality = await administrators.create_municipality(number, "Nyby kommune", now=NOON)
    with pytest.raises(Refused, match="municipality-exists"):
        await administrators.create_municipality(number, "Nyby kommune", now=NOON)
    issued = await administrators.create_administrator(hasher, municipality, named(), another=False, now=NOON)
    signed_in = await invitations.accept_invitation(hasher, issued.code, PASSWORD, client="x", now=NOON)
    assert signed_in.actor.holds(Role.ADMINISTRATOR)
    assert signed_in.half  # and chooses an app next
    async with db.read(municipality) as tx:
        verbs = [row["verb"] for row in await tx.rows("SELECT verb, actor_id FROM audit_entry ORDER BY id")]
    assert verbs == [
        "accounts.unit-created",
        "accounts.role-given",
        "accounts.staff-invited",
        "accounts.invitation-accepted",
    ]


async def test_there_is_no_second_one_unless_it_is_asked_for(hasher: Hasher) -> None:
    office = await open_office()
    await office.rows.staff("Odd", Role.ADMINISTRATOR)
    with pytest.raises(Refused, match="administrator-exists"):
        await administrators.create_administrator(
            hasher, office.municipality_id, named(), another=False, now=NOON
        )
    await administrators.create_administrator(
        hasher,
        office.municipality_id,
        Named("Berit Hansen", office.berit_email.upper()),
        another=True,
        now=NOON,
    )
    held = await office.rows.rows(
        "SELECT role FROM role_held WHERE staff_id = $1 ORDER BY role", office.berit
    )
    assert [row["role"] for row in held] == ["administrator", "adviser"]  # who works there gets the role


@pytest.mark.parametrize("who", [Named("", "a@b.no"), Named("Anne", "no address")])
async def test_a_name_and_an_address_are_looked_at(hasher: Hasher, who: Named) -> None:
    office = await open_office()
    with pytest.raises(InvalidInput):
        await administrators.create_administrator(
            hasher, office.municipality_id, who, another=False, now=NOON
        )


@pytest.mark.parametrize(("number", "name"), [("46", "Nyby"), ("abcd", "Nyby"), ("4699", " ")])
async def test_a_municipality_has_four_digits_and_a_name(number: str, name: str) -> None:
    with pytest.raises(Refused, match="no-municipality"):
        await administrators.create_municipality(number, name, now=NOON)


async def test_who_has_lost_everything_comes_back_by_a_new_code_alone(hasher: Hasher) -> None:
    office = await open_office()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    issued = await administrators.reset_by_email(hasher, office.municipality_id, office.berit_email, now=NOON)
    with pytest.raises(Refused, match="wrong-password"):
        await actions.sign_in(hasher, office.berit_email, PASSWORD, client="x", now=NOON)
    again = await invitations.accept_invitation(
        hasher, issued.code, "another long sentence", client="x", now=NOON
    )
    assert again.actor.account_id == office.berit
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await administrators.reset_by_email(hasher, office.municipality_id, "nobody@x.example", now=NOON)


async def test_who_has_left_is_told_so_and_gets_no_code_that_opens_nothing(hasher: Hasher) -> None:
    office = await open_office()
    jon = await office.rows.staff("Jon", Role.ADMINISTRATOR)
    await ways_in.end_staff(jon, office.berit, oslo_date(NOON), expected_version=2, now=NOON)
    berit = Named("Berit Hansen", office.berit_email)
    for refused in (
        administrators.create_administrator(hasher, office.municipality_id, berit, another=True, now=NOON),
        administrators.reset_by_email(hasher, office.municipality_id, office.berit_email, now=NOON),
    ):
        with pytest.raises(Refused, match=r"accounts\.has-left"):
            await refused
    codes = "SELECT FROM enrolment_code WHERE municipality_id = $1"  # no wall hides other tests' codes
    assert await office.rows.rows(codes, office.municipality_id) == []
    held = await office.rows.rows("SELECT role FROM role_held WHERE staff_id = $1", office.berit)
    assert [row["role"] for row in held] == ["adviser"]


async def test_no_municipality_is_opened_for_somebody_whose_address_does_not_do(hasher: Hasher) -> None:
    number = await free_number()
    place = Place(number, "Nyby kommune")
    with pytest.raises(InvalidInput):
        await invite_to(hasher, place, Named("Anne", "no address"), another=False, now=NOON)
    async with db.front_door() as tx:
        assert await tx.rows("SELECT FROM municipality WHERE number = $1", number) == []
    assert (await invite_to(hasher, place, named(), another=False, now=NOON)).code
