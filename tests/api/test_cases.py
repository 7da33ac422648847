"""The list of cases as a connection."""

from __future__ import annotations

import pytest

from tests.builders import asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

CASES = """
    query ($first: Int! = 50, $after: String, $search: String, $filter: CaseFilter) {
      cases(first: $first, after: $after, search: $search, filter: $filter) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id name planState flags programmeStatus } }
      }
    }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def test_a_page_names_the_place_where_the_next_begins(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        first = (await ivar.data(CASES, first=1))["cases"]
        second = (await ivar.data(CASES, first=1, after=first["pageInfo"]["endCursor"]))["cases"]
    assert [edge["node"]["name"] for edge in first["edges"] + second["edges"]] == [
        "Yusuf Ali",
        "Amina Hassan",
    ]
    assert (first["totalCount"], second["totalCount"]) == (2, 2)
    assert (first["pageInfo"]["hasNextPage"], first["pageInfo"]["hasPreviousPage"]) == (True, False)
    assert (second["pageInfo"]["hasNextPage"], second["pageInfo"]["hasPreviousPage"]) == (False, True)


async def test_the_list_is_searched_and_narrowed(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        for given, found in (
            ({"search": "amina"}, ["Amina Hassan"]),
            ({"filter": {"noPlan": True}}, ["Yusuf Ali"]),
            ({"filter": {"group": str(cast.b1)}}, []),
            (
                {"filter": {"status": "ACTIVE", "unit": str(cast.office.unit_id)}},
                ["Yusuf Ali", "Amina Hassan"],
            ),
            ({"filter": {"gap": True}, "search": "yus"}, ["Yusuf Ali"]),
        ):
            edges = (await ivar.data(CASES, **given))["cases"]["edges"]
            assert [edge["node"]["name"] for edge in edges] == found


async def test_what_needs_doing_is_flagged(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        edges = (await ivar.data(CASES))["cases"]["edges"]
    assert edges[0]["node"]["flags"] == ["NO_PLAN", "GAP", "UNRECORDED"]


@pytest.mark.parametrize("cursor", ["", "x", "Amina", "AAAA", "AAGiCLpeG3OFpkqKl6UaW9s=AAAA", "Å"])
async def test_a_cursor_that_is_none_is_not_found(cast: Cast, cursor: str) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        assert await ivar.refusal(CASES, after=cursor) == "kit.not-found"


async def test_a_cursor_carries_no_name(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        (cursor, *_) = [edge["cursor"] for edge in (await ivar.data(CASES))["cases"]["edges"]]
    assert len(cursor) == 24


@pytest.mark.parametrize(("first", "listed"), [(-1, 1), (0, 1), (10_000, 2)])
async def test_a_page_has_one_case_to_a_hundred(cast: Cast, first: int, listed: int) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        assert len((await ivar.data(CASES, first=first))["cases"]["edges"]) == listed


async def test_a_list_needs_no_look_up_record_and_a_participant_has_no_list(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar, asking(cast.office, cast.amina) as amina:
        await ivar.data(CASES)
        assert await amina.refusal(CASES) == "kit.not-found"
    assert await cast.office.rows("SELECT * FROM look_up") == []
