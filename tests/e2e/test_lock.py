"""A phone that is put away closes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.phone import Phone

if TYPE_CHECKING:
    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office


def test_after_a_quarter_of_an_hour_the_phone_asks_for_the_pin(browse: Browse, office: Office) -> None:
    page = browse()
    page.clock.install()
    on = Phone(page, "nb")
    on.enrol(office.code("Amina"), office.pin)
    on.open("plan")
    page.clock.fast_forward("14:30")
    expect(on.heading).to_have_text(on.say("plan-mine"))
    page.clock.fast_forward("01:00")
    expect(on.heading).to_have_text(on.say("pin-enter"))
    expect(page.get_by_text(on.say("plan-end-goal"))).to_have_count(0)
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("plan-mine"))


def test_a_touch_keeps_it_open(browse: Browse, office: Office) -> None:
    page = browse()
    page.clock.install()
    on = Phone(page, "nb")
    on.enrol(office.code("Amina"), office.pin)
    on.open("week")
    page.clock.fast_forward("10:00")
    on.open("plan")
    page.clock.fast_forward("10:00")
    expect(on.heading).to_have_text(on.say("plan-mine"))
