"""axe-core finds nothing on any screen: in light and dark, from left to right and from right to left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests.e2e.phone import Phone
from tests.e2e.screens import (
    expect_nothing,
    screens_of_a_leader,
    screens_of_a_participant,
    screens_of_absence,
    screens_of_an_administrator,
    screens_of_people_around,
    screens_of_staff,
    screens_of_telling,
    screens_of_the_door,
    tell_of_something,
)
from tests.e2e.test_staff_admin import administrator
from tests.e2e.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

AXE = Path(__file__).parents[2] / "pwa/node_modules/axe-core/axe.min.js"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_axe_finds_nothing_at_the_door(browse: Browse, office: Office, language: str) -> None:
    on = Phone(browse(), language)
    expect_nothing(found_on(on.page, screens_of_the_door(on, office)))


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_axe_finds_nothing_on_a_participants_screens(phone: Callable[..., Phone], language: str) -> None:
    on = phone("Amina", language)
    expect_nothing(found_on(on.page, screens_of_a_participant(on)))


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_axe_finds_nothing_where_one_cannot_come(phone: Callable[..., Phone], language: str) -> None:
    on = phone("Amina", language)
    expect_nothing(found_on(on.page, screens_of_telling(on)))


def test_axe_finds_nothing_where_absence_is_decided(
    phone: Callable[..., Phone], desk: Callable[..., Desk]
) -> None:
    tell_of_something(phone("Oksana", "nb"))
    on = desk("Berit")
    expect_nothing(found_on(on.page, screens_of_absence(on)))


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_axe_finds_nothing_on_a_locked_phone(new_phone: Callable[..., Phone], language: str) -> None:
    on = new_phone("Amina", language)
    on.open("me")
    on.button("me-lock").click()
    on.type_pin("802531")
    on.page.get_by_role("alert").wait_for()
    expect_nothing(found_on(on.page, iter(["locked"])))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_axe_finds_nothing_on_the_screens_of_staff(desk: Callable[..., Desk], language: str) -> None:
    on = desk("Berit", language)
    expect_nothing(found_on(on.page, screens_of_staff(on, "Selam Tesfay")))


def test_axe_finds_nothing_around_a_participant(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    expect_nothing(found_on(on.page, screens_of_people_around(on, "Selam Tesfay")))


def test_axe_finds_nothing_on_the_administrators_screens(browse: Browse, office: Office) -> None:
    on = administrator(browse, office)
    expect_nothing(found_on(on.page, screens_of_an_administrator(on)))


def test_axe_finds_nothing_where_an_invitation_is_accepted(browse: Browse) -> None:
    page = browse()
    page.goto("/#/invite")
    page.get_by_label(Words("nb")("invite-code")).wait_for()
    expect_nothing(found_on(page, iter(["invitation"])))


def test_axe_finds_nothing_on_the_screens_of_a_leader(desk: Callable[..., Desk]) -> None:
    on = desk("Lars")
    expect_nothing(found_on(on.page, screens_of_a_leader(on)))


def test_axe_finds_nothing_where_staff_sign_in(browse: Browse) -> None:
    page = browse()
    page.goto("/#/staff")
    page.get_by_label(Words("nb")("staff-email")).wait_for()
    expect_nothing(found_on(page, iter(["staff sign-in"])))


def found_on(page: Page, screens: Iterator[str]) -> list[str]:
    """Everything that axe finds on these screens, in both schemes of colour."""
    source = AXE.read_text("utf-8")
    found = []
    for screen in screens:
        if not page.evaluate("() => 'axe' in globalThis"):  # it is half a megabyte
            page.evaluate(f"() => {{ {source} }}")
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found += [f"{screen}, {scheme}: {violation}" for violation in page.evaluate(_VIOLATIONS)]
    return found


_VIOLATIONS = """async () => {
  const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }
  const { violations } = await axe.run(document, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))
}"""
