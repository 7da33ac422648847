"""A participant's phone opens by face or finger, beside its PIN: made, shown, without network, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.office import eventually
from tests.e2e.screens import expect_nothing
from tests.e2e.test_accessibility import found_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.office import Office
    from tests.e2e.phone import Phone


LEFT = "async () => [localStorage.getItem('stegvis.key'), (await indexedDB.databases()).length]"
"""What is left of it on the phone."""


def with_face(on: Phone, *, has_secret: bool) -> None:
    """Let the phone see its owner's face, always; its passkeys may have a secret of their own (PRF)."""
    devtools = on.page.context.new_cdp_session(on.page)
    devtools.send("WebAuthn.enable")
    devtools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "ctap2Version": "ctap2_1",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
                "hasPrf": has_secret,
            }
        },
    )


def make(on: Phone, pin: str) -> None:
    """From the first screen to a passkey that is listed."""
    on.open("me")
    on.page.get_by_role("link", name=on.say("sign-ins"), exact=True).click()
    on.page.get_by_role("link", name=on.say("phone-key"), exact=True).click()
    expect(on.heading).to_have_text(on.say("phone-key"))
    expect_nothing(found_on(on.page, iter(["why"])))
    on.button("phone-key-go-on").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    on.type_pin(pin)
    expect(on.page.get_by_text(on.say("phone-key-here"), exact=True)).to_be_visible()
    expect_nothing(found_on(on.page, iter(["listed"])))


def lock(on: Phone) -> None:
    """Put the phone away; its door offers face or finger."""
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("phone-key-title"))
    expect(on.button("phone-key-open")).to_be_visible()


def test_it_opens_with_and_without_network(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Amina", "nb")
    said: list[str] = []
    on.page.on("request", lambda request: said.append(request.post_data or ""))
    with_face(on, has_secret=True)
    make(on, office.pin)
    lock(on)
    expect_nothing(found_on(on.page, iter(["its door"])))
    on.button("phone-key-open").click()
    expect(on.tab("today")).to_be_visible()
    on.open("week")
    lessons = on.lessons()

    lock(on)
    on.go_offline()
    on.button("phone-key-open").click()
    expect(on.tab("today")).to_be_visible()
    on.open("week")
    assert on.lessons() == lessons
    # What opens it without network has never left it.
    answers = [each for each in said if "clientExtensionResults" in each]
    assert len(answers) >= 2
    assert all(r"\"clientExtensionResults\":{}" in each for each in answers)


def test_without_a_secret_of_its_own_it_needs_the_network_and_the_pin_does_not(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Oksana", "ar")
    with_face(on, has_secret=False)
    make(on, office.pin)
    lock(on)
    on.button("phone-key-open").click()
    expect(on.tab("today")).to_be_visible()
    on.open("week")
    lessons = on.lessons()
    lock(on)
    on.go_offline()
    on.button("phone-key-open").click()
    expect(on.page.get_by_role("alert")).to_have_text(on.say("phone-key-offline"))
    expect_nothing(found_on(on.page, iter(["without network"])))
    on.type_pin(office.pin)
    on.open("week")
    assert on.lessons() == lessons

    on.open("me")
    on.button("me-sign-out").click()
    on.button("me-sign-out-yes").click()
    expect(on.heading).to_have_text(on.say("language-choose"))
    eventually(lambda: on.page.evaluate(LEFT) == [None, 0])


def test_it_is_removed_and_the_pin_opens(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Farid", "nb")
    with_face(on, has_secret=True)
    make(on, office.pin)
    on.button("phone-key-remove").click()
    expect(on.page.get_by_role("link", name=on.say("phone-key"), exact=True)).to_be_visible()
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    expect(on.button("phone-key-open")).to_have_count(0)
    on.type_pin(office.pin)
    expect(on.tab("today")).to_be_visible()
