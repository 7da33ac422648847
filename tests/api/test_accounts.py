"""Signing in, as browsers meet it: cookies, and what is told to whom."""

from __future__ import annotations

from collections.abc import Iterator
from http.cookies import SimpleCookie

import httpx
import pytest
import segno

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.api.limits import MAX_ROOTS
from stegvis.kit.ids import new_id
from tests.builders import PEPPER
from tests.front_door import CHOSEN, NOON, PASSWORD, Browser, FakeClock, Office, browser, open_office

pytestmark = pytest.mark.usefixtures("database")

ME = "id kind name language municipality roles { role unit }"
ISSUE = (
    "mutation ($id: ID!) { issueEnrolmentCode(participantId: $id) { code expiresAt address qrPath qrSize } }"
)
REDEEM = (
    "mutation ($code: String!, $pin: String!, $key: String!)"
    f" {{ redeemEnrolmentCode(code: $code, pin: $pin, key: $key) {{ {ME} }} }}"
)
UNLOCK = f"mutation ($pin: String!, $proof: String!) {{ unlock(pin: $pin, proof: $proof) {{ {ME} }} }}"
SIGN_IN = (
    "mutation ($email: String!, $password: String!)"
    f" {{ signIn(email: $email, password: $password) {{ {ME} }} }}"
)


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


def _cookies(answer: httpx.Response) -> SimpleCookie:
    cookies: SimpleCookie = SimpleCookie()
    for header in answer.headers.get_list("set-cookie"):
        cookies.load(header)
    return cookies


async def _berit(office: Office, hasher: Hasher) -> None:
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)


async def test_from_the_advisers_screen_to_the_participants_own(hasher: Hasher) -> None:
    office, clock = await open_office(), FakeClock()
    await _berit(office, hasher)
    async with browser(clock) as laptop, browser(clock) as phone:
        me = (await laptop.data(SIGN_IN, email=office.berit_email, password=PASSWORD))["signIn"]
        assert (me["kind"], me["name"], me["municipality"]) == ("STAFF", "Berit Hansen", "Lilleby")
        assert me["roles"] == [{"role": "ADVISER", "unit": "Lilleby voksenopplæring"}]
        shown = (await laptop.data(ISSUE, id=str(office.amina)))["issueEnrolmentCode"]
        assert shown["address"] == f"https://stegvis.example/#/enrol/{shown['code']}"
        assert shown["expiresAt"] == "2026-11-23T12:10:00+00:00"

        me = (await phone.data(REDEEM, code=shown["code"], **CHOSEN))["redeemEnrolmentCode"]
        assert (me["id"], me["kind"], me["name"]) == (str(office.amina), "PARTICIPANT", "Amina Hassan")
        assert await phone.data("{ me { id } }") == {"me": {"id": str(office.amina)}}

        clock.forward(minutes=15)
        assert (await phone.refusal("{ me { id } }"))["code"] == "accounts.signed-out"
        await phone.data(UNLOCK, **await phone.typed())
        assert await phone.data("{ me { id } }") == {"me": {"id": str(office.amina)}}


async def test_the_qr_code_is_the_address(hasher: Hasher) -> None:
    office = await open_office()
    await _berit(office, hasher)
    async with browser(FakeClock()) as at:
        await at.data(SIGN_IN, email=office.berit_email, password=PASSWORD)
        shown = (await at.data(ISSUE, id=str(office.amina)))["issueEnrolmentCode"]
    code = segno.make_qr(shown["address"])
    assert shown["qrSize"] == code.symbol_size()[0]
    assert shown["qrPath"].count("M") == sum(sum(row) for row in code.matrix_iter())


async def test_the_cookies_are_for_this_site_alone_and_for_no_script(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        cookies = _cookies(await at.tell(REDEEM, code=await office.code(hasher), **CHOSEN))
    assert set(cookies) == {"__Host-stegvis", "__Host-stegvis-device"}
    for cookie in cookies.values():
        assert len(cookie.value) == 64
        assert (cookie["secure"], cookie["httponly"]) == (True, True)
        assert (cookie["samesite"], cookie["path"], cookie["domain"]) == ("strict", "/", "")


async def test_without_tls_the_cookies_have_plain_names(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock(), secure=False) as at:
        cookies = _cookies(await at.tell(REDEEM, code=await office.code(hasher), **CHOSEN))
    assert set(cookies) == {"stegvis", "stegvis-device"}
    assert all(cookie["httponly"] and not cookie["secure"] for cookie in cookies.values())


async def test_every_sign_in_has_a_token_of_its_own_and_ends_the_one_before(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        first = at.http.cookies["__Host-stegvis"]
        await at.data(UNLOCK, **await at.typed())
        second = at.http.cookies["__Host-stegvis"]
        assert first != second
        async with browser(FakeClock()) as thief:
            thief.http.cookies.set("__Host-stegvis", first)
            assert (await thief.refusal("{ me { id } }"))["code"] == "accounts.signed-out"


async def test_a_planted_token_is_never_taken_over(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        at.http.cookies.set("__Host-stegvis", "A" * 64, domain="stegvis.example")
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        assert at.http.cookies["__Host-stegvis"] != "A" * 64


async def test_a_locked_phone_opens_with_its_pin_and_a_signed_out_one_does_not(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        await at.data("mutation { lock }")
        assert (await at.refusal("{ me { id } }"))["code"] == "accounts.signed-out"
        await at.data(UNLOCK, **await at.typed())
        device = at.http.cookies["__Host-stegvis-device"]
        await at.data("mutation { signOut }")
        assert not at.http.cookies
        at.http.cookies.set("__Host-stegvis-device", device)
        assert (await at.refusal(UNLOCK, **await at.typed()))["code"] == "accounts.unknown-device"


async def test_signing_out_disables_the_phone_also_when_its_session_is_over(hasher: Hasher) -> None:
    office, clock = await open_office(), FakeClock()
    async with browser(clock) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        device = at.http.cookies["__Host-stegvis-device"]
        clock.forward(hours=1)
        await at.data("mutation { signOut }")
        at.http.cookies.set("__Host-stegvis-device", device)
        assert (await at.refusal(UNLOCK, **await at.typed()))["code"] == "accounts.unknown-device"


async def test_whatever_a_revoked_phone_asks_tells_it_to_forget(hasher: Hasher) -> None:
    office, clock = await open_office(), FakeClock()
    async with browser(clock) as at, browser(clock) as other:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        other.http.cookies.set("__Host-stegvis-device", at.http.cookies["__Host-stegvis-device"])
        await other.data("mutation { signOut }")
        assert (await at.refusal("{ me { id } }"))["code"] == "accounts.unknown-device"
        # Also where it is locked, and only says so.
        assert (await at.refusal("mutation { lock }"))["code"] == "accounts.unknown-device"


async def test_a_phone_that_rests_is_not_a_stranger(hasher: Hasher) -> None:
    office, clock = await open_office(), FakeClock()
    async with browser(clock) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        clock.forward(hours=20)
        assert (await at.refusal("{ me { id } }"))["code"] == "accounts.signed-out"
        assert await at.data("mutation { lock }") == {"lock": True}


async def test_staff_who_sign_out_leave_the_phone_enrolled(hasher: Hasher) -> None:
    office = await open_office()
    await _berit(office, hasher)
    async with browser(FakeClock()) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        await at.data(SIGN_IN, email=office.berit_email, password=PASSWORD)
        await at.data("mutation { signOut }")
        assert (await at.data(UNLOCK, **await at.typed()))["unlock"]["id"] == str(office.amina)


async def test_wrong_pins_are_counted_down_and_then_told_when(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        for left in (4, 3, 2, 1):
            refusal = await at.refusal(UNLOCK, **await at.typed("314159"))
            assert (refusal["code"], refusal["params"]) == ("accounts.wrong-pin", {"left": left})
        refusal = await at.refusal(UNLOCK, **await at.typed("314159"))
    assert (refusal["code"], refusal["retryable"]) == ("accounts.locked", True)
    assert refusal["notBefore"] == "2026-11-23T12:15:00+00:00"


async def test_guessing_by_aliases_ends_at_the_first_wrong_one(hasher: Hasher) -> None:
    office = await open_office()
    await _berit(office, hasher)
    passwords = [*(f"wrong horse battery {number}" for number in range(MAX_ROOTS - 1)), PASSWORD]
    tries = " ".join(
        f't{number}: signIn(email: "{office.berit_email}", password: "{password}") {{ id }}'
        for number, password in enumerate(passwords)
    )
    async with browser(FakeClock()) as at:
        body = (await at.tell(f"mutation {{ {tries} }}")).json()
        assert [error["path"] for error in body["errors"]] == [["t0"]]
        assert not at.http.cookies


async def test_a_teacher_issues_no_code_and_nobody_finds_a_stranger(hasher: Hasher) -> None:
    office, other = await open_office(), await open_office()
    await _berit(other, hasher)

    async def codes(at: Browser) -> list[str]:
        ids = (str(office.amina), str(new_id()), "no id", "")
        return [(await at.refusal(ISSUE, id=id_))["code"] for id_ in ids]

    async with browser(FakeClock()) as at:
        assert set(await codes(at)) == {"accounts.signed-out"}
        await at.data(SIGN_IN, email=other.berit_email, password=PASSWORD)
        assert set(await codes(at)) == {"kit.not-found"}
    async with browser(FakeClock()) as phone:
        await phone.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        assert set(await codes(phone)) == {"kit.not-found"}


async def test_a_language_is_chosen_for_good(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await at.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        chosen = await at.data('mutation { chooseLanguage(language: "fa-AF") { language } }')
        assert chosen == {"chooseLanguage": {"language": "fa-AF"}}
        assert await at.data("{ me { language } }") == {"me": {"language": "fa-AF"}}
        refusal = await at.refusal('mutation { chooseLanguage(language: "xx") { language } }')
    assert refusal["code"] == "accounts.unknown-language"
