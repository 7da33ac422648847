"""The payment basis over HTTP: who gets the file, in which form, and that the house remembers."""

from __future__ import annotations

from datetime import date

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit.ids import new_id
from tests.api.test_month import browser
from tests.builders import NOW, Office, asking, open_office

pytestmark = pytest.mark.usefixtures("database")

LOCK = """
    mutation ($id: ID!, $wish: ID!, $knowingly: Boolean!) {
        lockMonth(participantId: $id, wish: $wish, month: "2026-10", knowingly: $knowingly)
    }
"""


async def locked_office() -> tuple[Office, Actor, Actor, Actor]:
    """An office with an adviser, a leader and Amina, whose October is locked through the graph."""
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    leader = await office.staff("Ivar Berg", Role.LEADER)
    amina = await office.participant("Amina Hassan", adviser=adviser)
    values = {"share": "full", "valid_from": date(2025, 8, 18), "set_by": adviser.account_id, "set_at": NOW}
    await office.row("benefit_share", participant_id=amina.account_id, **values)
    async with asking(office, adviser) as berit:
        ids = {"id": str(amina.account_id), "wish": str(new_id()), "knowingly": False}
        assert await berit.data(LOCK, **ids) == {"lockMonth": True}
    return office, adviser, leader, amina


@pytest.mark.parametrize(
    ("ending", "media_type"),
    [
        ("csv", "text/csv; charset=utf-8"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ],
)
async def test_the_file_is_the_same_each_time_and_is_never_cached(ending: str, media_type: str) -> None:
    office, adviser, _, _ = await locked_office()
    async with browser(office, adviser) as http:
        answers = [await http.get(f"/files/payments/2026-10.{ending}") for _ in range(2)]
    assert answers[0].content == answers[1].content
    assert len(answers[0].content) > 100
    assert answers[0].headers["content-type"] == media_type
    assert answers[0].headers["cache-control"] == "no-store"
    assert answers[0].headers["content-disposition"] == (
        f'attachment; filename="stegvis-payments-2026-10.{ending}"'
    )
    exported = await office.rows("SELECT actor_id FROM audit_entry WHERE verb = 'payments.exported'")
    assert [row["actor_id"] for row in exported] == [adviser.account_id] * 2


async def test_the_file_is_for_those_who_work_on_the_cases_alone() -> None:
    office, _, leader, amina = await locked_office()
    askers = {
        "leader": leader,
        "adviser of others": await office.staff("Per Lie", Role.ADVISER),
        "teacher": await office.staff("Eva Moe", Role.TEACHER),
        "coordinator": await office.staff("Kari Li", Role.COORDINATOR),
        "auditor": await office.staff("Odd Ness", Role.AUDITOR),
        "participant": amina,
        "nobody": None,
    }
    found = {}
    for name, actor in askers.items():
        async with browser(office, actor) as http:
            answer = await http.get("/files/payments/2026-10.csv")
        found[name] = (answer.status_code, b"Amina" in answer.content)
    assert found == {
        "leader": (200, True),
        "adviser of others": (200, False),
        "teacher": (403, False),
        "coordinator": (403, False),
        "auditor": (403, False),
        "participant": (404, False),
        "nobody": (401, False),
    }


@pytest.mark.parametrize("name", ["2026-10", "2026-10.pdf", "2026-13.csv", ".csv"])
async def test_an_address_that_is_no_file_is_not_found(name: str) -> None:
    office, adviser, _, _ = await locked_office()
    async with browser(office, adviser) as http:
        assert (await http.get(f"/files/payments/{name}")).status_code == 404


async def test_what_is_missing_is_told_before_a_month_is_approved() -> None:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=adviser)
    ids = {"id": str(amina.account_id), "wish": str(new_id())}
    async with asking(office, adviser) as berit:
        body = await berit.ask(LOCK, **ids, knowingly=False)
        (error,) = body["errors"]
        assert error["extensions"]["code"] == "kit.unconfirmed"
        assert [field["code"] for field in error["extensions"]["fields"]] == ["payments.missing-no-share"]
        assert await berit.data(LOCK, **ids, knowingly=True) == {"lockMonth": True}
