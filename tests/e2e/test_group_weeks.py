"""A group's last weeks, and a person's: read without colour, by ear and by keys, down to the hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.e2e.graph import asked

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.e2e.desk import Desk

WEEKS = 12
NARROW = {"width": 360, "height": 740}


SIGNS = {
    "FULL": "check",
    "EXCUSED": "circle",
    "UNEXCUSED": "warning",
    "UNRECORDED": "question",
    "SHORT": "minus-circle",
    "OUTSIDE": None,
}
"""What each state is told by without its colour."""


def open_weeks(on: Desk) -> dict[str, Any]:
    """From the groups by the first that has anybody in it; what the account says of its weeks."""
    on.page.goto("/#/groups")
    on.settle()
    lines = on.page.locator("main a[href^='#/groups/']:not([href$='/new'])")
    addresses = [str(each.get_attribute("href")) for each in lines.all()]
    for address in addresses:
        on.page.goto(f"/{address}")
        on.settle()
        way = on.page.get_by_role("link", name=on.say("group-last-weeks"))
        if way.count():
            way.click()
            expect(on.heading).to_have_text(on.say("heat"))
            found: dict[str, Any] = asked(on.page, _WEEKS, id=address.rpartition("/")[2])["groupWeeks"]
            return found
    raise AssertionError("no group has anybody in it")


_SHARE = "week targetMinutes attendedMinutes excusedMinutes unexcusedMinutes unrecordedMinutes"
_WEEKS = f"""query ($id: ID!) {{ groupWeeks(groupId: $id) {{
  members {{ name weeks {{ {_SHARE} state }} }} totals {{ {_SHARE} state }}
}} }}"""
_CASES = f"{{ cases(first: 200) {{ edges {{ node {{ id lastWeeks {{ {_SHARE} }} }} }} }} }}"


def percent(part: int, whole: int) -> int:
    """Whole percent, half a percent up."""
    return (200 * part + whole) // (2 * whole)


def together(weeks: list[dict[str, Any]]) -> dict[str, int]:
    """Several weeks as one; those without a target do not count."""
    counted = [each for each in weeks if each["targetMinutes"]]
    return {name: sum(each[name] for each in counted) for name in _SHARE.split()[1:]}


def sentence(on: Desk, share: dict[str, Any]) -> str:
    """The shares of a week in words, the first with its number even where it is none."""
    whole = share["targetMinutes"]
    if not whole:
        return on.say("weeks-outside")
    said = [on.say("weeks-attended", percent=percent(share["attendedMinutes"], whole))]
    others = {tone: share[f"{tone}Minutes"] for tone in ("excused", "unexcused", "unrecorded")}
    said += [
        # What there is a little of is one percent, and not none.
        on.say(f"weeks-{tone}", percent=max(percent(minutes, whole), 1))
        for tone, minutes in others.items()
        if minutes
    ]
    return ", ".join(said)


def heard(on: Desk, week: dict[str, Any]) -> str:
    """What a cell says of a week to those who hear it."""
    if week["state"] == "OUTSIDE":
        return on.say("weeks-outside")
    return f"{on.say('heat-state-' + week['state'].lower())}: {sentence(on, week)}"


def plain(text: str | None) -> str:
    """Without the invisible marks of direction."""
    return (text or "").replace("\u200e", "").strip()


def scrolls_sideways(page: Page) -> bool:
    found: bool = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return found


def test_a_teacher_sees_the_last_weeks_of_a_group_and_each_row_leads_to_the_hours(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Carl")
    account = open_weeks(on)
    table = on.page.get_by_role("table")
    # A column for the names, one for each week, and one for all of them; each cell says itself in words.
    expect(table.get_by_role("columnheader")).to_have_count(WEEKS + 2)
    members = account["members"]
    expect(table.locator("tbody tr")).to_have_count(len(members))
    rows = [*zip(table.locator("tbody tr").all(), [each["weeks"] for each in members], strict=True)]
    rows.append((table.locator("tfoot tr"), account["totals"]))
    for row, weeks in rows:
        cells = [plain(each) for each in row.locator("td .ds-sr-only").all_text_contents()]
        assert cells == [*(heard(on, week) for week in weeks), sentence(on, together(weeks))]
        shown = row.locator("td .heat-value b").all_text_contents()
        assert shown == [
            str(percent(week["attendedMinutes"], week["targetMinutes"])) if week["targetMinutes"] else "–"
            for week in weeks
        ]
        # The states are told apart by signs, whatever colour a cell has.
        assert row.locator("td[data-state]").evaluate_all(_SIGNS_OF) == [
            [week["state"], SIGNS[week["state"]]] for week in weeks
        ]
    assert [plain(each) for each in table.locator("tbody th bdi").all_text_contents()] == [
        each["name"] for each in members
    ]
    first = members[0]
    table.locator("tbody tr").first.get_by_role("link").focus()
    on.page.keyboard.press("Enter")
    expect(on.heading).to_have_text(first["name"])
    spark = on.page.locator(".hours-head .spark-columns")
    expect(spark.locator(".spark-column")).to_have_count(WEEKS)
    last = f"{on.say('weeks-last', weeks=WEEKS)}: {sentence(on, together(first['weeks']))}"
    assert plain(spark.get_attribute("aria-label")) == last


_SIGNS_OF = """cells => cells.map(cell => {
  const drawn = cell.querySelector('svg use')
  return [cell.dataset.state, drawn && drawn.getAttribute('href').split('#')[1]]
})"""
"""Of each cell its state and the name of what is drawn in it."""


def test_on_a_narrow_screen_the_weeks_scroll_and_the_page_does_not(desk: Callable[..., Desk]) -> None:
    on = desk("Berit", viewport=NARROW)
    open_weeks(on)
    region = on.page.get_by_role("region", name=on.say("heat"))
    expect(region).to_be_visible()
    assert not scrolls_sideways(on.page)
    # The latest weeks stand there first, and arrows lead to those before them.
    first = region.evaluate("each => each.scrollLeft")
    assert first > 0
    region.focus()
    on.page.keyboard.press("ArrowLeft")
    on.page.wait_for_function(
        "([each, before]) => each.scrollLeft < before", arg=[region.element_handle(), first]
    )


def test_each_case_has_its_last_weeks_in_the_list_in_words_too(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.page.goto("/#/cases/")
    sparks = on.page.locator(".case-week .spark-columns")
    expect(sparks.first).to_be_visible()
    nodes = [each["node"] for each in asked(on.page, _CASES)["cases"]["edges"]]
    said = {each["id"]: together(each["lastWeeks"]) for each in nodes}
    rows = on.page.locator("tr", has=sparks)
    told = rows.evaluate_all(_TOLD_OF)
    assert len(told) == sparks.count() > 0
    for address, label in told:
        share = said[address.rpartition("/")[2]]
        assert share["targetMinutes"] > 0
        assert plain(label) == f"{on.say('weeks-last', weeks=WEEKS)}: {sentence(on, share)}"


_TOLD_OF = """rows => rows.map(row => [
  row.querySelector('a.case-name').getAttribute('href'),
  row.querySelector('.spark-columns').getAttribute('aria-label'),
])"""
"""Of each case its address, and what is read aloud of its weeks."""
