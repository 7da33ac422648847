"""A password alone opens nothing: an app or a passkey at the door, once more before what counts most."""

from __future__ import annotations

import asyncio
from base64 import b32decode
from contextlib import ExitStack
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

import asyncpg
import pytest
from playwright.sync_api import expect

from stegvis.accounts import rules
from stegvis.kit.clock import system_clock
from stegvis.kit.embedded_postgres import connect_or_start
from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.office import Office, open_office
from tests.e2e.screens import expect_nothing
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_payments import MONTH, saturday_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.e2e.conftest import Browse


@pytest.fixture(scope="session")
def base_url(strict: Office) -> str:
    """Where these tests are: they need no other office."""
    return strict.address


@pytest.fixture(scope="session")
def strict() -> Iterator[Office]:
    """An office that demands a second factor.

    Yields:
        the office, serving.
    """
    settings = {"STEGVIS_SECOND_FACTOR": "demanded", "STEGVIS_STEP_UP_MINUTES": "5"}
    with open_office(settings=settings) as office:
        yield office


class Chosen(NamedTuple):
    """What somebody has, once they have chosen an app."""

    secret: bytes
    codes: list[str]

    def code(self) -> str:
        """What the app shows now."""
        return rules.totp(self.secret, rules.step_of(system_clock()))


def at_the_door(browse: Browse, office: Office, name: str) -> Desk:
    """Somebody who has typed their password."""
    on = Desk(browse(viewport=LAPTOP, base_url=office.address))
    on.page.goto("/#/staff")
    on.fill_in(office.email(name), office.password)
    return on


def choose(on: Desk) -> Chosen:
    """Choose an app, as somebody does who cannot scan."""
    on.page.get_by_text(on.say("factor-app-typed")).click()
    typed = on.page.locator(".factor-secret").inner_text()
    secret = b32decode(typed.replace(" ", ""))
    on.page.get_by_label(on.say("factor-first-code")).fill(Chosen(secret, []).code())
    on.button("factor-choose").click()
    expect(on.heading).to_have_text(on.say("factor-codes"))
    codes = on.page.locator(".factor-codes li").all_inner_texts()
    on.button("factor-codes-kept").click()
    expect(on.page.locator(".staff h1")).to_be_visible()
    return Chosen(secret, codes)


def show(on: Desk, code: str) -> None:
    """Show a code at the door."""
    on.page.get_by_label(on.say("factor-code"), exact=True).fill(code)
    on.button("factor-go-on").click()


def test_an_app_is_chosen_at_the_first_sign_in_and_shown_at_the_next(browse: Browse, strict: Office) -> None:
    first = at_the_door(browse, strict, "Berit")
    expect(first.heading).to_have_text(first.say("factor-first"))
    expect(first.page.get_by_role("img", name=first.say("factor-picture"))).to_be_visible()
    expect_nothing(found_on(first.page, iter(["choosing an app"])))
    chosen = choose(first)
    assert len(set(chosen.codes)) == 10

    again = at_the_door(browse, strict, "Berit")
    expect(again.heading).to_have_text(again.say("factor-show"))
    again.page.reload()  # half a sign-in opens nothing: the password once more
    again.fill_in(strict.email("Berit"), strict.password)
    show(again, "000000")
    expect(again.page.get_by_role("alert")).to_have_text(again.say("refused-accounts-wrong-factor"))
    show(again, chosen.codes[0].lower())
    expect(again.heading).to_have_text(again.say("cases"))
    corrects_an_approved_month(again, strict, chosen.codes[1])


def test_what_counts_most_asks_once_more_in_place(browse: Browse, strict: Office) -> None:
    on = at_the_door(browse, strict, "Lars")
    chosen = choose(on)
    on.page.get_by_role("row").nth(1).get_by_role("link").click()
    on.settle()
    let_time_pass(strict)
    on.button("identity-show").click()
    dialog = on.page.get_by_role("dialog", name=on.say("factor-again"))
    expect(dialog).to_be_visible()
    expect_nothing(found_on(on.page, iter(["once more"])))
    on.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(on.page.get_by_text(on.say("refused-accounts-step-up"))).to_be_visible()

    on.button("identity-show").click()
    dialog.get_by_label(on.say("factor-code"), exact=True).fill(chosen.codes[1])
    dialog.get_by_role("button", name=on.say("factor-confirm")).click()
    expect(dialog).to_have_count(0)
    on.say_why()  # who it is, and then why: one after the other, and the number stands there
    expect(on.button("identity-show")).to_have_count(0)
    on.page.reload()  # under the new token still
    expect(on.button("identity-show")).to_be_visible()

    let_time_pass(strict)
    on.page.goto(f"/{on.page.evaluate('location.hash')}/move")
    expect(dialog).to_be_visible()
    on.page.keyboard.press("Escape")
    expect(on.page.get_by_text(on.say("refused-accounts-step-up"))).to_be_visible()
    on.button("try-again").click()
    dialog.get_by_label(on.say("factor-code"), exact=True).fill(chosen.codes[3])
    dialog.get_by_role("button", name=on.say("factor-confirm")).click()
    expect(dialog).to_have_count(0)
    expect(on.page.get_by_role("heading", name=on.say("move-step-told"))).to_be_visible()


def corrects_an_approved_month(on: Desk, office: Office, code: str) -> None:
    """Decide about an absence in a month that is approved: it asks once more, and keeps what was typed."""
    on.page.goto(f"/#/payments/{MONTH}")
    on.page.locator(".pay-table tr", has=on.page.locator("[data-state=READY]")).first.get_by_role(
        "link"
    ).click()
    on.button("payments-lock").click()
    on.page.locator("form").get_by_role("button", name=on.say("payments-lock")).click()
    expect(on.page.locator(".pay-standing [data-state=LOCKED]")).to_be_visible()
    on.page.goto(f"/#/participants/{on.page.url.rpartition('+')[2]}/absence")
    on.button("absence-decide").click()
    for label in ("decide-ends-on", "decide-starts-on"):
        on.date(label).fill(saturday_of(MONTH))
    on.page.get_by_label(on.say("decide-category")).select_option("MEDICAL_CERTIFICATE")
    on.page.get_by_label(on.say("decide-certificate")).check()
    on.page.get_by_role("radio", name=on.say("decide-approved-yes"), exact=True).check()
    on.button("decide-save").click()
    reason = on.page.get_by_label(on.say("addendum-reason"))
    expect(reason).to_be_focused()
    reason.select_option("LATE_EVIDENCE")
    let_time_pass(office)
    on.button("decide-save").click()
    dialog = on.page.get_by_role("dialog", name=on.say("factor-again"))
    expect(dialog).to_be_visible()
    on.page.keyboard.press("Escape")
    expect(on.page.get_by_text(on.say("refused-accounts-step-up"))).to_be_visible()
    expect(reason).to_have_value("LATE_EVIDENCE")
    on.button("decide-save").click()
    dialog.get_by_label(on.say("factor-code"), exact=True).fill(code)
    dialog.get_by_role("button", name=on.say("factor-confirm")).click()
    expect(on.page.get_by_text(on.say("form-saved"), exact=True)).to_be_visible()


def test_another_browser_is_ended_from_this_one(browse: Browse, strict: Office) -> None:
    here = at_the_door(browse, strict, "Dina")
    codes = choose(here).codes
    there = at_the_door(browse, strict, "Dina")
    show(there, codes[2])
    expect(there.heading).to_have_text(there.say("cases"))

    here.page.locator(".bar-who").click()
    expect(here.heading).to_have_text(here.say("factors"))
    expect(here.page.get_by_text(here.say("factors-on"))).to_be_visible()
    other = here.button("sign-ins-end")
    expect(other).to_be_visible()
    expect_nothing(found_on(here.page, iter(["where one is signed in"])))
    other.click()
    expect(other).to_have_count(0)
    there.page.goto("/#/work")
    there.page.reload()
    expect(there.page.get_by_text(there.say("refused-accounts-signed-out"))).to_be_visible()
    here.page.reload()
    expect(here.page.get_by_text(here.say("sign-ins-this"))).to_be_visible()


def with_authenticator(page: Page) -> None:
    """Build an authenticator into the browser, whose owner always shows their finger."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )


def add(on: Desk, name: str) -> None:
    """Make a passkey, and call it something."""
    on.page.get_by_label(on.say("passkey-name")).fill(name)
    on.button("passkey-make").click()


def test_a_passkey_is_added_to_the_app_and_shown_at_the_door_and_once_more(
    browse: Browse, strict: Office
) -> None:
    on = at_the_door(browse, strict, "Tone")
    with_authenticator(on.page)
    choose(on)
    on.page.locator(".bar-who").click()
    expect(on.heading).to_have_text(on.say("factors"))
    on.button("passkeys-add").click()
    expect_nothing(found_on(on.page, iter(["adding a passkey"])))
    add(on, "PC-en på jobb")
    kept = on.page.locator(".passkeys li")
    expect(kept).to_contain_text("PC-en på jobb")
    expect_nothing(found_on(on.page, iter(["one's passkeys"])))
    on.button("passkeys-add").click()
    add(on, "Den samme")
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-passkey-there-already"))
    on.button("cancel").click()

    with on.page.expect_event("load"):  # who signs out begins a new page
        on.button("sign-out").click()
    on.fill_in(strict.email("Tone"), strict.password)
    expect(on.heading).to_have_text(on.say("factor-first"))
    expect_nothing(found_on(on.page, iter(["a passkey at the door"])))
    on.button("passkey-show").click()
    expect(on.page.locator(".staff h1")).to_be_visible()

    on.page.locator(".bar-who").click()
    expect(on.heading).to_have_text(on.say("factors"))
    let_time_pass(strict)
    on.button("factors-renew").click()
    dialog = on.page.get_by_role("dialog", name=on.say("factor-again"))
    expect(dialog).to_be_visible()
    expect_nothing(found_on(on.page, iter(["a passkey once more"])))
    dialog.get_by_role("button", name=on.say("passkey-show")).click()
    expect(dialog).to_have_count(0)
    on.button("factor-codes-kept").click()
    kept.get_by_role("button").click()
    expect(kept).to_have_count(0)


def test_a_passkey_is_chosen_at_the_first_sign_in_and_a_kept_code_stands_in_for_it(
    browse: Browse, strict: Office
) -> None:
    on = at_the_door(browse, strict, "Kari")
    with_authenticator(on.page)
    on.button("passkey-instead").click()
    add(on, "Nøkkel")
    expect(on.heading).to_have_text(on.say("factor-codes"))
    codes = on.page.locator(".factor-codes li").all_inner_texts()
    on.button("factor-codes-kept").click()
    expect(on.page.locator(".staff h1")).to_be_visible()

    there = at_the_door(browse, strict, "Kari")
    there.button("passkey-code-instead").click()
    there.page.get_by_label(there.say("factor-recovery"), exact=True).fill(codes[0])
    there.button("factor-go-on").click()
    expect(there.page.locator(".staff h1")).to_be_visible()


def let_time_pass(office: Office) -> None:
    """Make what all have shown ten minutes old; in a process of its own: the browser runs a loop here."""
    with get_context("spawn").Pool(1) as pool:
        pool.apply(_age, [office.data_dir])


def _age(data_dir: Path) -> None:
    async def age(dsn: str) -> None:
        database = await asyncpg.connect(dsn)
        await database.execute("UPDATE session SET verified_at = verified_at - interval '10 minutes'")
        await database.close()

    with ExitStack() as stack:
        server = stack.enter_context(connect_or_start(data_dir, lambda _: None))
        asyncio.run(age(server.dsn()))
