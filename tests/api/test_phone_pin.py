"""What leaves a participant's phone asks for its PIN anew; a calendar's address ends with the phone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.accounts.rules import FRESH, TRIES_BEFORE_LOCK
from stegvis.kit.ids import new_id
from tests.builders import PEPPER, asking
from tests.front_door import CHOSEN, REDEEM, Browser, FakeClock, Office, browser, open_office

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")

SHOW = "mutation ($pin: String!, $proof: String!) { showPin(pin: $pin, proof: $proof) }"
MAKE = "mutation ($id: ID!) { makeCalendarFeed(feedId: $id) { address } }"
COPIES = ("/files/copy/copy.json", "/files/copy/copy.html")


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


async def enrolled(phone: Browser, office: Office, hasher: Hasher) -> None:
    await phone.data(REDEEM, code=await office.code(hasher), **CHOSEN)


async def expect_closed(phone: Browser) -> None:
    """Neither file nor address without the PIN."""
    for file in COPIES:
        answer = await phone.http.get(file)
        assert answer.status_code == 403
        assert answer.json()["errors"][0]["extensions"]["code"] == "accounts.step-up"
    assert (await phone.refusal(MAKE, id=str(new_id())))["code"] == "accounts.step-up"


async def test_an_open_phone_gives_neither_copy_nor_address_without_its_pin(hasher: Hasher) -> None:
    office, clock = await open_office(), FakeClock()
    async with browser(clock) as phone:
        await enrolled(phone, office, hasher)
        await expect_closed(phone)
        wrong = await phone.refusal(SHOW, **await phone.typed("314159"))
        assert (wrong["code"], wrong["params"]) == ("accounts.wrong-pin", {"left": TRIES_BEFORE_LOCK - 1})
        await expect_closed(phone)
        cookie = phone.http.cookies["__Host-stegvis"]
        assert await phone.data(SHOW, **await phone.typed())
        assert phone.http.cookies["__Host-stegvis"] != cookie
        for file in COPIES:
            assert (await phone.http.get(file)).status_code == 200
        assert await phone.data(MAKE, id=str(new_id()))
        clock.forward(minutes=FRESH / timedelta(minutes=1))
        await expect_closed(phone)


async def test_wrong_pins_lock_the_phone_as_at_its_door(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as phone:
        await enrolled(phone, office, hasher)
        told = [
            (await phone.refusal(SHOW, **await phone.typed("314159")))["code"]
            for _ in range(TRIES_BEFORE_LOCK)
        ]
        assert told == ["accounts.wrong-pin"] * (TRIES_BEFORE_LOCK - 1) + ["accounts.locked"]
        assert (await phone.refusal(SHOW, **await phone.typed()))["code"] == "accounts.locked"


async def test_another_phone_of_the_same_person_does_not_stand_in(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as phone, browser(FakeClock()) as other:
        await enrolled(phone, office, hasher)
        await enrolled(other, office, hasher)
        mixed = {
            "__Host-stegvis": phone.http.cookies["__Host-stegvis"],
            "__Host-stegvis-device": other.http.cookies["__Host-stegvis-device"],
        }
        other.http.cookies.clear()
        for name, value in mixed.items():
            other.http.cookies.set(name, value, "stegvis.example")
        assert (await other.refusal(SHOW, **await other.typed()))["code"] == "accounts.unknown-device"


@pytest.mark.parametrize("way", ["staff", "oneself"])
async def test_the_calendars_address_ends_with_the_phone(hasher: Hasher, way: str) -> None:
    office = await open_office()
    async with browser(FakeClock()) as phone, browser(FakeClock()) as calendar:
        await enrolled(phone, office, hasher)
        await phone.data(SHOW, **await phone.typed())
        address = (await phone.data(MAKE, id=str(new_id())))["makeCalendarFeed"]["address"]
        assert (await calendar.http.get(address)).status_code == 200
        if way == "oneself":
            await phone.data("mutation { signOut }")
        else:
            berit = office.actor(office.berit, Role.ADVISER)
            async with asking(office.rows, berit) as adviser:
                (device,) = await office.rows.rows(
                    "SELECT id FROM device WHERE account_id = $1", office.amina
                )
                revoke = "mutation ($id: ID!, $of: ID!) { revokePhone(phoneId: $id, participantId: $of) }"
                await adviser.data(revoke, id=str(device["id"]), of=str(office.amina))
        assert (await calendar.http.get(address)).status_code == 404
