"""The first minute with a phone, what the office has written, and one tap: this is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office

VOICES = """(() => {
  const said = []
  globalThis.said = said
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    getVoices: () => [{ lang: 'ar-SA', name: 'Maged' }],
    addEventListener: () => {}, removeEventListener: () => {},
    cancel: () => {}, speak: utterance => said.push(utterance.text),
  } })
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
})()"""
"""A phone with one voice: Debian's Chromium has none."""

FACTS = ("name", "birth-date", "phone", "permit", "education", "programme-dates", "groups", "adviser")


@pytest.mark.parametrize(("name", "language"), [("Amina", "nb"), ("Selam", "ar")])
def test_a_new_phone_shows_three_calm_screens_once_and_again_when_asked(
    browse: Browse, office: Office, name: str, language: str
) -> None:
    on = Phone(browse(), language)
    on.page.goto("/")
    on.choose_language()
    on.type_code(office.code(name))
    on.choose_pin(office.pin)
    for title in ("first-what", "first-who"):
        expect(on.heading).to_have_text(on.say(title))
        on.button("welcome-next").click()
    expect(on.heading).to_have_text(on.say("first-wrong"))
    expect(on.button("first-listen")).to_have_count(0)
    on.button("first-start").click()
    expect(on.tab("today")).to_be_visible()
    on.page.reload()
    expect(on.tab("today")).to_be_visible()
    on.open("me")
    on.page.get_by_role("link", name=on.say("me-first")).click()
    expect(on.heading).to_have_text(on.say("first-what"))
    on.button("first-skip").click()
    expect(on.heading).to_have_text(on.say("me"))


def test_what_stands_there_is_read_aloud_where_the_phone_has_a_voice(phone: Callable[..., Phone]) -> None:
    on = phone("Amina", "ar")
    on.page.add_init_script(VOICES)
    on.page.goto("/#/first")
    on.page.reload()
    on.button("first-listen").click()
    expect(on.button("first-silent")).to_be_visible()
    (said,) = on.page.evaluate("() => globalThis.said")
    assert on.say("first-what-week") in said


def fact(on: Phone, name: str) -> Locator:
    """One fact, with what is said about it."""
    return on.page.locator(".about-facts > li").filter(
        has=on.page.get_by_text(on.say(f"about-{name}"), exact=True)
    )


def about_me(on: Phone) -> None:
    on.open("me")
    on.page.get_by_role("link", name=on.say("me-about"), exact=True).click()
    expect(on.heading).to_have_text(on.say("me-about"))
    on.settle()


def wrong(on: Phone, name: str) -> Locator:
    return on.button(on.say("about-wrong-of", fact=on.say(f"about-{name}")))


@pytest.mark.parametrize(("language", "asked_about"), [("nb", "phone"), ("ar", "groups")])
def test_a_fact_is_said_to_be_wrong_in_one_tap_and_the_answer_is_read(
    phone: Callable[..., Phone], language: str, asked_about: str
) -> None:
    on = phone("Amina", language)
    about_me(on)
    for name in FACTS:
        expect(fact(on, name)).to_be_visible()
    expect(fact(on, "name")).to_contain_text("Amina")
    expect(on.page.locator(".helpers")).to_contain_text("Berit")
    expect(on.page.locator(".helpers")).to_contain_text(on.say("about-who-all"))
    wrong(on, asked_about).click()
    expect(fact(on, asked_about)).to_contain_text(on.say("about-asked-help"))
    expect(wrong(on, asked_about)).to_have_count(0)
    on.page.reload()
    on.settle()
    expect(fact(on, asked_about)).to_contain_text(on.say("about-asked"))


def test_it_is_read_without_network_and_nothing_is_half_asked(new_phone: Callable[..., Phone]) -> None:
    on = new_phone("Oksana", "uk")
    about_me(on)
    on.open("today")
    on.go_offline()
    about_me(on)
    expect(fact(on, "name")).to_contain_text("Oksana")
    wrong(on, "name").click()
    expect(fact(on, "name")).to_contain_text(on.say("about-offline"))
    expect(wrong(on, "name")).to_be_visible()
    on.come_online()
    wrong(on, "name").click()
    expect(fact(on, "name")).to_contain_text(on.say("about-asked"))
    expect(on.page.get_by_text(on.say("about-asked"), exact=True)).to_have_count(1)
