"""Signing in by two steps, through real HTTP."""

from __future__ import annotations

from base64 import b32decode
from typing import TYPE_CHECKING

import pytest
import segno

from stegvis.accounts import actions, rules
from stegvis.accounts.hashing import Hasher
from tests.builders import PEPPER
from tests.front_door import (
    CHOSEN,
    NOON,
    PASSWORD,
    REDEEM,
    Browser,
    FakeClock,
    Office,
    browser,
    open_office,
)
from tests.soft_authenticator import SoftAuthenticator

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")

SIGN_IN = (
    "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }"
)
MINE = "{ myFactors { app recoveryCodes password demanded } }"
BEGIN = "mutation { beginApp { secret qrPath qrSize } }"
CONFIRM = "mutation ($code: String!) { confirmApp(code: $code) { codes } }"
SHOW = "mutation ($code: String!) { showFactor(code: $code) { kind } }"


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


@pytest.fixture(scope="module")
async def office(database: str, hasher: Hasher) -> Office:
    assert database
    office = await open_office()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    return office


async def typed_password(at: Browser, office: Office) -> None:
    refused = await at.refusal(SIGN_IN, email=office.berit_email, password=PASSWORD)
    assert refused["code"] == "accounts.second-factor"
    assert at.http.cookies["__Host-stegvis"]


async def test_from_the_password_to_the_app_and_back_in_by_both(office: Office) -> None:
    clock = FakeClock()
    async with browser(clock, demanded=True) as at:
        await typed_password(at, office)
        half = at.http.cookies["__Host-stegvis"]
        mine = (await at.data(MINE))["myFactors"]
        assert mine == {"app": False, "recoveryCodes": 0, "password": True, "demanded": True}
        for document in (
            "{ me { id } }",
            "{ units { id } }",
            'mutation { chooseLanguage(language: "nn") { id } }',
        ):
            assert (await at.refusal(document))["code"] == "accounts.second-factor"
        for file in ("/files/month/2026-10.xlsx", "/files/payments/2026-10.xlsx"):
            assert (await at.http.get(file)).status_code == 401

        given = (await at.data(BEGIN))["beginApp"]
        secret = b32decode(given["secret"])
        address = f"otpauth://totp/Stegvis%3Aberit%40{office.municipality_id}.example?secret={given['secret']}&issuer=Stegvis"
        assert given["qrSize"] == segno.make_qr(address).symbol_size()[0]
        assert (await at.refusal(CONFIRM, code="000000"))["code"] == "accounts.wrong-factor"
        codes = (await at.data(CONFIRM, code=rules.totp(secret, rules.step_of(NOON))))["confirmApp"]["codes"]
        assert len(codes) == 10
        assert at.http.cookies["__Host-stegvis"] != half
        assert await at.data("{ me { kind } }") == {"me": {"kind": "STAFF"}}

    clock.forward(minutes=2)
    async with browser(clock, demanded=True) as at:
        await typed_password(at, office)
        code = rules.totp(secret, rules.step_of(clock.now))
        assert await at.data(SHOW, code=f"{code[:3]} {code[3:]}") == {"showFactor": {"kind": "STAFF"}}
        mine = (await at.data(MINE))["myFactors"]
        assert mine == {"app": True, "recoveryCodes": 10, "password": True, "demanded": True}


async def test_how_long_a_factor_counts_is_what_the_operator_says(hasher: Hasher) -> None:
    office = await open_office()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    clock = FakeClock()
    async with browser(clock, demanded=True, fresh=15) as at:
        await typed_password(at, office)
        for minutes in (0, 14):
            clock.forward(minutes=minutes)
            secret = b32decode((await at.data(BEGIN))["beginApp"]["secret"])
            await at.data(CONFIRM, code=rules.totp(secret, rules.step_of(clock.now)))
        clock.forward(minutes=14)
        renewed = await at.data("mutation { renewRecoveryCodes { codes } }")
        assert len(renewed["renewRecoveryCodes"]["codes"]) == 10


async def test_who_waits_for_the_second_step_leaves_a_participants_phone_as_it_is(
    office: Office, hasher: Hasher
) -> None:
    async with browser(FakeClock(), demanded=True) as at:
        code = await office.code(hasher)
        await at.data(REDEEM, code=code, **CHOSEN)
        await typed_password(at, office)
        await at.data("mutation { signOut }")
        assert (await at.refusal(MINE))["code"] == "accounts.signed-out"
        await at.data(UNLOCK, **await at.typed())
        assert (await at.refusal(MINE))["code"] == "kit.not-found"  # a participant has no such step


UNLOCK = "mutation ($pin: String!, $proof: String!) { unlock(pin: $pin, proof: $proof) { id } }"
KEYS = "{ myFactors { app recoveryCodes fresh passkeys { id name synced madeAt usedAt } } }"
ADD = "mutation ($name: String!, $answer: String!) { addPasskey(name: $name, answer: $answer) { codes } }"
SHOW_KEY = "mutation ($answer: String!) { showPasskey(answer: $answer) { kind } }"
REMOVE = "mutation ($id: ID!) { removePasskey(passkeyId: $id) }"


async def test_from_the_password_to_a_passkey_back_in_by_both_and_once_more_by_it(hasher: Hasher) -> None:
    office, phone, clock = await open_office(), SoftAuthenticator(), FakeClock()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    async with browser(clock, demanded=True) as at:
        await typed_password(at, office)
        half = at.http.cookies["__Host-stegvis"]
        elsewhere = SoftAuthenticator(origin="https://evil.example")
        asked = (await at.data("mutation { beginPasskey }"))["beginPasskey"]
        refused = await at.refusal(ADD, name="Phone", answer=elsewhere.make(asked))
        assert refused["code"] == "accounts.wrong-passkey"
        asked = (await at.data("mutation { beginPasskey }"))["beginPasskey"]
        added = await at.data(ADD, name="Phone", answer=phone.make(asked))
        assert len(added["addPasskey"]["codes"]) == 10
        assert at.http.cookies["__Host-stegvis"] != half
        assert await at.data("{ me { kind } }") == {"me": {"kind": "STAFF"}}

    clock.forward(minutes=2)
    async with browser(clock, demanded=True) as at:
        await typed_password(at, office)
        for document in ("{ me { id } }", 'mutation { removePasskey(passkeyId: "x") }'):
            assert (await at.refusal(document))["code"] == "accounts.second-factor"
        asked = (await at.data("mutation { askPasskey }"))["askPasskey"]
        assert await at.data(SHOW_KEY, answer=phone.show(asked)) == {"showPasskey": {"kind": "STAFF"}}
        clock.forward(minutes=6)
        mine = (await at.data(KEYS))["myFactors"]
        (kept,) = mine["passkeys"]
        assert (mine["app"], mine["recoveryCodes"], mine["fresh"]) == (False, 10, False)
        assert (kept["name"], kept["synced"], kept["madeAt"]) == ("Phone", False, NOON.isoformat())
        assert (await at.refusal(REMOVE, id=kept["id"]))["code"] == "accounts.step-up"
        asked = (await at.data("mutation { askPasskey }"))["askPasskey"]
        await at.data(SHOW_KEY, answer=phone.show(asked))
        assert (await at.data(KEYS))["myFactors"]["fresh"]
        assert (await at.refusal(REMOVE, id=kept["id"]))["code"] == "accounts.last-factor"
