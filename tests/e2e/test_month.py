"""The leader's month: figures that tell of nobody, as pictures, as tables, as a file and on paper."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import openpyxl
import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from tests.e2e.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.desk import Desk

MONTH = oslo_date(system_clock()).isoformat()[:7]


def open_month(desk: Callable[..., Desk], language: str = "nb", **options: object) -> Desk:
    on = desk("Lars", language, **options)
    on.page.goto(f"/#/month/{MONTH}")
    expect(card(on, "plan")).to_be_visible()
    return on


def card(on: Desk, table: str) -> Locator:
    return on.page.get_by_role("region", name=on.say(f"month-{table}"), exact=True)


def test_a_leader_finds_the_month_in_the_menu_and_steps_through_months(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Lars")
    on.way("nav-month").click()
    expect(card(on, "status")).to_be_visible()
    this = on.heading.inner_text()
    expect(on.page.get_by_role("link", name=on.say("month-next"))).to_have_count(0)
    on.page.get_by_role("link", name=on.say("month-previous")).click()
    expect(on.heading).not_to_have_text(this)
    on.page.get_by_role("link", name=on.say("month-next")).click()
    expect(on.heading).to_have_text(this)


def test_an_auditor_reads_the_figures_and_is_offered_nothing_with_names(desk: Callable[..., Desk]) -> None:
    on = desk("Odd")
    on.way("nav-month").click()
    expect(on.page.locator(".month-figure").first).to_be_visible()
    expect(on.page.get_by_role("link", name=on.say("month-file"))).to_be_visible()
    expect(on.page.get_by_text(on.say("supervision-out-unit"))).to_have_count(0)


def test_a_picture_says_its_point_and_has_the_same_figures_as_its_table(desk: Callable[..., Desk]) -> None:
    on = open_month(desk)
    plan = card(on, "plan")
    drawn = plan.locator(".month-figure").all_inner_texts()
    assert sum(map(int, drawn)) >= 5
    expect(plan.locator(".month-point")).to_contain_text("%")
    expect(plan.get_by_role("table")).to_have_count(1)  # for those who hear
    plan.get_by_role("button").click()
    shown = plan.get_by_role("table").locator("tbody td").all_inner_texts()
    assert shown == drawn
    expect(plan.locator("svg")).to_have_count(0)


def test_no_figure_on_the_screen_is_from_one_to_four(desk: Callable[..., Desk]) -> None:
    on = open_month(desk)
    figures = on.page.locator(".month-figure, .month-standing dd").all_inner_texts()
    assert len(figures) > 10
    assert not {"1", "2", "3", "4"} & set(figures)
    expect(on.page.get_by_text(on.say("month-under-five")).first).to_be_visible()
    expect(on.page.get_by_text(plain(on.say("month-hidden-help")))).to_be_visible()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_file_says_what_the_screen_says_in_the_readers_language(
    desk: Callable[..., Desk], language: str
) -> None:
    on = open_month(desk, language)
    with on.page.expect_download() as downloading:
        on.page.get_by_role("link", name=on.say("month-file")).click()
    assert downloading.value.suggested_filename == f"stegvis-{MONTH}.xlsx"
    page = openpyxl.load_workbook(io.BytesIO(downloading.value.path().read_bytes())).worksheets[0]
    rows = {str(row[0]): row[1] for row in page.iter_rows(values_only=True) if row[0]}
    names = card(on, "plan").locator(".month-name").all_inner_texts()
    drawn = card(on, "plan").locator(".month-figure").all_inner_texts()
    assert names
    assert [str(rows[name]) for name in names if rows.get(name) is not None] in ([], drawn)


def test_on_paper_there_is_the_month_and_nothing_to_press(desk: Callable[..., Desk]) -> None:
    on = open_month(desk)
    on.page.emulate_media(media="print")
    expect(card(on, "plan")).to_be_visible()
    for gone in ("month-file", "month-previous"):
        expect(on.page.get_by_role("link", name=on.say(gone))).to_have_count(0)
    expect(on.button("month-print")).to_have_count(0)


def test_the_month_fits_a_phone(desk: Callable[..., Desk]) -> None:
    on = open_month(desk, viewport={"width": 360, "height": 740})
    assert on.page.evaluate("document.documentElement.scrollWidth") == 360


def test_nobody_else_has_a_month(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    expect(
        on.page.get_by_role("link", name=on.say("nav-month"), exact=True, include_hidden=True)
    ).to_have_count(0)
    on.page.goto(f"/#/month/{MONTH}")
    expect(on.page.get_by_text(on.say("refused-accounts-not-your-role"))).to_be_visible()
