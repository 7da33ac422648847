"""Every screen fits the smallest phone, in tall scripts too; what is tapped is as large as a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.phone import Phone
from tests.e2e.screens import (
    expect_nothing,
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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

PHONES = (360, 320)
"""Widths in CSS pixels: a usual phone, and the smallest (WCAG 2.2, 1.4.10)."""


@pytest.mark.parametrize("language", ["nb", "uk", "ar", "ti"])
def test_a_participants_screens_fit_the_phone(phone: Callable[..., Phone], language: str) -> None:
    on = phone("Amina", language)
    expect_nothing(faults_on(on.page, screens_of_a_participant(on), PHONES))


@pytest.mark.parametrize("language", ["nb", "uk", "ar", "ti"])
def test_the_screens_where_one_cannot_come_fit_the_phone(phone: Callable[..., Phone], language: str) -> None:
    on = phone("Amina", language)
    expect_nothing(faults_on(on.page, screens_of_telling(on), PHONES))


@pytest.mark.parametrize("width", [1280, 320])
def test_the_screens_of_absence_fit(
    phone: Callable[..., Phone], desk: Callable[..., Desk], width: int
) -> None:
    tell_of_something(phone("Oksana", "nb"))
    on = desk("Berit")
    expect_nothing(faults_on(on.page, screens_of_absence(on), (width,), smallest_target=24))


@pytest.mark.parametrize("language", ["nb", "uk", "ar", "ti"])
def test_the_door_fits_the_phone(browse: Browse, office: Office, language: str) -> None:
    on = Phone(browse(), language)
    expect_nothing(faults_on(on.page, screens_of_the_door(on, office), PHONES))


@pytest.mark.parametrize("width", [1280, 320])
def test_the_screens_of_staff_fit(desk: Callable[..., Desk], width: int) -> None:
    on = desk("Berit", "nb")
    expect_nothing(faults_on(on.page, screens_of_staff(on, "Selam Tesfay"), (width,), smallest_target=24))


@pytest.mark.parametrize("width", [1280, 320])
def test_the_screens_around_a_participant_fit(desk: Callable[..., Desk], width: int) -> None:
    on = desk("Berit")
    screens = screens_of_people_around(on, "Selam Tesfay")
    expect_nothing(faults_on(on.page, screens, (width,), smallest_target=24))


@pytest.mark.parametrize("width", [1280, 320])
def test_the_administrators_screens_fit(browse: Browse, office: Office, width: int) -> None:
    on = administrator(browse, office)
    expect_nothing(faults_on(on.page, screens_of_an_administrator(on), (width,), smallest_target=24))


def faults_on(
    page: Page, screens: Iterator[str], widths: tuple[int, ...], *, smallest_target: int = 44
) -> list[str]:
    """What does not fit on these screens, at each width in CSS pixels."""
    found = []
    for screen in screens:
        for width in widths:
            page.set_viewport_size({"width": width, "height": 740})
            faults = page.evaluate(_FAULTS, smallest_target)
            found += [f"{screen}, {width} px: {fault}" for fault in faults]
    return found


_FAULTS = """smallest => {
  const faults = []
  const said = element =>
    `<${element.localName} class="${element.className}"> ${element.textContent.slice(0, 60)}`
  const isShown = element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    if (element.closest('.ds-sr-only')) return false
    const dialog = document.querySelector('dialog[open]')
    return !dialog || dialog.contains(element)
  }
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth) {
    faults.push(`scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`)
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || !isShown(element)) continue
    const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
    if (!hasText) continue
    const box = element.getBoundingClientRect()
    // A table of many weeks scrolls within itself, by keys too, while the page stands still (WCAG 1.4.10).
    const within = element.closest('section[tabindex="0"]')
    const scrolls = within !== null && getComputedStyle(within).overflowX === 'auto'
    if (!scrolls && box.width > 0 && (box.left < -0.5 || box.right > page.clientWidth + 0.5)) {
      faults.push(`beyond the edge: ${said(element)}`)
    }
    for (let each = element; each && each !== page; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each)
      const cut = { x: /hidden|clip/.test(overflowX), y: /hidden|clip/.test(overflowY) }
      if (cut.y && each.scrollHeight > each.clientHeight + 1) faults.push(`cut off: ${said(each)}`)
      if (cut.x && each.scrollWidth > each.clientWidth + 1) faults.push(`cut short: ${said(each)}`)
    }
    const { display, lineHeight, fontSize } = getComputedStyle(element)
    if (display !== 'inline' && parseFloat(lineHeight) < 1.2 * parseFloat(fontSize)) {
      faults.push(`lines too close: ${said(element)} ${lineHeight} of ${fontSize}`)
    }
  }
  for (const element of document.querySelectorAll('a[href], button, input, select, summary, textarea')) {
    if (!isShown(element) || element.matches('.skip:not(:focus)')) continue
    const { width, height } = element.getBoundingClientRect()
    if (width < smallest - 0.5 || height < smallest - 0.5) {
      faults.push(`too small: ${said(element)} ${Math.round(width)}x${Math.round(height)}`)
    }
  }
  return [...new Set(faults)]
}"""
