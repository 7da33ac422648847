"""The leader's month in the graph and as a file: who gets it, what it says, and that the house remembers."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import openpyxl
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.app import make_app
from stegvis.kit.ids import new_id
from stegvis.settings import Settings
from tests.builders import NOW, PEPPER, Office, asking, open_office
from tests.whole_documents import whole

pytestmark = pytest.mark.usefixtures("database")

NAVIGATED = {"Sec-Fetch-Site": "same-origin"}
FORMULA = "=HYPERLINK(1)"


async def office_of_twelve(name: str = "Lilleby") -> tuple[Office, Actor]:
    """An office whose leader's unit has twelve participants, six of whom have a plan."""
    office = await open_office(name)
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for number in range(12):
        person = await office.participant(f"Nr{number}", sex="female" if number % 2 else "male")
        if number < 6:
            await office.plan(person.account_id)
    return office, leader


@asynccontextmanager
async def browser(office: Office, actor: Actor | None) -> AsyncIterator[httpx.AsyncClient]:
    """A browser in which somebody is signed in."""
    app = make_app(Settings(public_url="https://stegvis.example"), pepper=PEPPER, clock=lambda: NOW)
    cookies = {"__Host-stegvis": await office.session(actor.account_id)} if actor else {}
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(
        transport=transport, base_url="https://stegvis.example", cookies=cookies, headers=NAVIGATED
    ) as http:
        yield http


def address(office: Office, month: str = "2026-11") -> str:
    return f"/files/month/{month}.xlsx?unit={office.unit_id}"


def lines(answer: httpx.Response) -> list[tuple[object, ...]]:
    page = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets[0]
    return list(page.iter_rows(values_only=True))


async def test_a_month_has_its_tables_with_what_may_be_told() -> None:
    office, leader = await office_of_twelve()
    async with asking(office, leader) as ivar:
        month = (await ivar.data(whole("Query.month"), month="2026-11"))["month"]
    assert (month["month"], month["asOf"], month["unit"]["id"]) == (
        "2026-11",
        "2026-11-23",
        str(office.unit_id),
    )
    tables = {table["table"]: table for table in month["tables"]}
    assert [(row["code"], row["count"]) for row in tables["PLAN"]["rows"]] == [
        ("decided", 6),
        ("missing", 6),
    ]
    assert (tables["STATUS"]["summed"], tables["PLAN"]["summed"], tables["PLAN"]["total"]) == (
        False,
        True,
        12,
    )
    assert month["share"] == {"goal": 70, "all": None, "women": None, "men": None}


@pytest.mark.parametrize("month", ["2026-12", "2026-13", "november", "", "2026-11-23"])
async def test_a_month_that_is_none_is_not_found(month: str) -> None:
    office, leader = await office_of_twelve()
    async with asking(office, leader) as ivar, browser(office, leader) as http:
        assert await ivar.refusal(whole("Query.month"), month=month) == "kit.not-found"
        assert (await http.get(address(office, month))).status_code == 404


async def test_the_file_holds_the_same_figures_in_the_leaders_language() -> None:
    office, leader = await office_of_twelve()
    await office.change("UPDATE account SET language = 'nn' WHERE id = $1", leader.account_id)
    async with browser(office, leader) as http:
        answer = await http.get(address(office))
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"] == 'attachment; filename="stegvis-2026-11.xlsx"'
    rows = {row[0]: row[1] for row in lines(answer) if row[0]}
    assert rows["Har vedteken plan"] == rows["Utan vedteken plan"] == 6
    assert rows["I programmet"] == 12
    assert not {1, 2, 3, 4} & {value for row in lines(answer) for value in row if isinstance(value, int)}


async def test_a_name_that_begins_like_a_formula_stays_a_name() -> None:
    office, leader = await office_of_twelve()
    await office.change("UPDATE unit SET name = $1", FORMULA)
    async with browser(office, leader) as http:
        answer = await http.get(address(office))
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert any(FORMULA in str(cell.value) for cell in cells)
    assert {cell.data_type for cell in cells} == {"s", "n"}


async def test_that_a_month_left_the_house_is_recorded() -> None:
    office, leader = await office_of_twelve()
    async with browser(office, leader) as http:
        await http.get(address(office))
        await http.get(address(office, "2026-12"))
    (row,) = await office.rows("SELECT * FROM audit_entry WHERE verb = 'reports.exported'")
    assert (row["actor_id"], row["subject_id"]) == (leader.account_id, office.unit_id)
    assert row["after"] == '{"month": "2026-11"}'


async def test_the_file_is_for_who_leads_or_audits_the_unit_alone() -> None:
    office, _ = await office_of_twelve()
    other = await office.unit("Annet")
    statuses = {}
    for name, actor in {
        "adviser": await office.staff("Berit Hansen", Role.ADVISER),
        "auditor of another unit": await office.staff("Kari Ness", Role.AUDITOR, unit=other),
        "leader of another unit": await office.staff("Lars Rud", Role.LEADER, unit=other),
        "participant": await office.participant("Amina Hassan"),
        "nobody": None,
    }.items():
        async with browser(office, actor) as http:
            statuses[name] = (await http.get(address(office))).status_code
    assert statuses == {
        "adviser": 403,
        "auditor of another unit": 404,
        "leader of another unit": 404,
        "participant": 404,
        "nobody": 401,
    }
    assert await office.rows("SELECT FROM audit_entry WHERE verb = 'reports.exported'") == []
    auditor = await office.staff("Odd Fossum", Role.AUDITOR)
    async with browser(office, auditor) as http:
        assert (await http.get(address(office))).status_code == 200
    (row,) = await office.rows("SELECT actor_id FROM audit_entry WHERE verb = 'reports.exported'")
    assert row["actor_id"] == auditor.account_id


@pytest.mark.parametrize(
    ("site", "status"), [("same-origin", 200), ("none", 200), ("cross-site", 403), ("same-site", 403)]
)
async def test_another_site_cannot_fetch_it(site: str, status: int) -> None:
    office, leader = await office_of_twelve()
    async with browser(office, leader) as http:
        answer = await http.get(address(office), headers={"Sec-Fetch-Site": site})
    assert answer.status_code == status


@pytest.mark.parametrize("path", ["2026-11.csv", "2026-11", "..%2F2026-11.xlsx"])
async def test_an_address_that_is_no_file_is_not_found(path: str) -> None:
    office, leader = await office_of_twelve()
    async with browser(office, leader) as http:
        for unit in (str(office.unit_id), str(new_id()), "x"):
            assert (await http.get(f"/files/month/{path}?unit={unit}")).status_code in {200, 404}
        answer = await http.get(f"/files/month/{path}?unit={office.unit_id}")
    assert "attachment" not in answer.headers.get("content-disposition", "")
