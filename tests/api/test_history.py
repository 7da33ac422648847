"""One person's history in the graph."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.builders import NOW, asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

HISTORY = """
    query ($id: ID!, $first: Int! = 20, $after: String) {
      history(participantId: $id, first: $first, after: $after) {
        pageInfo { hasNextPage hasPreviousPage endCursor }
        edges { cursor node { at verb doer name changes { fact before after } } }
      }
    }
"""


NUMBER = '{"national_id": "%s"}'


@pytest.fixture
async def cast() -> Cast:
    cast = await on_stage()
    for minute, (verb, before, after) in enumerate(
        [
            (
                "office_import.person_changed",
                '{"national_id": "12345678901"}',
                '{"national_id": "10987654321"}',
            ),
            ("participants.edited", '{"track": "work"}', '{"track": "education", "changed": ["phone"]}'),
        ]
    ):
        await cast.office.row(
            "audit_entry",
            at=NOW + timedelta(minutes=minute),
            actor_id=None if verb.startswith("office_import") else cast.berit.account_id,
            verb=verb,
            subject_id=cast.amina.account_id,
            before=before,
            after=after,
        )
    return cast


async def test_it_comes_page_by_page_and_tells_who_when_and_what(cast: Cast) -> None:
    amina = str(cast.amina.account_id)
    async with asking(cast.office, cast.berit) as berit:
        first = (await berit.data(HISTORY, id=amina, first=1))["history"]
        last = (await berit.data(HISTORY, id=amina, first=9, after=first["pageInfo"]["endCursor"]))["history"]
    assert [edge["node"] for edge in first["edges"]] == [
        {
            "at": "2026-11-23T08:31:00+00:00",
            "verb": "participants.edited",
            "doer": "STAFF",
            "name": "Berit Hansen",
            "changes": [
                {"fact": "track", "before": "work", "after": "education"},
                {"fact": "phone", "before": None, "after": None},
            ],
        }
    ]
    assert (first["pageInfo"]["hasNextPage"], last["pageInfo"]["hasNextPage"]) == (True, False)
    assert (first["pageInfo"]["hasPreviousPage"], last["pageInfo"]["hasPreviousPage"]) == (False, True)


async def test_a_number_that_identifies_is_never_in_it(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        body = await berit.ask(HISTORY, id=str(cast.amina.account_id))
    assert "12345678901" not in str(body)
    assert "10987654321" not in str(body)
    changed = body["data"]["history"]["edges"][1]["node"]["changes"]
    assert changed == [{"fact": "national_id", "before": None, "after": None}]


async def test_looking_at_it_is_recorded_and_stands_not_in_it(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        for _ in range(2):
            edges = (await berit.data(HISTORY, id=str(cast.amina.account_id)))["history"]["edges"]
    assert len(edges) == 2
    looked = await cast.office.rows("SELECT purpose FROM look_up")
    assert [row["purpose"] for row in looked] == ["caseload.history"] * 2


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "Å"])
async def test_a_cursor_that_is_none_is_not_found(cast: Cast, cursor: str) -> None:
    async with asking(cast.office, cast.berit) as berit:
        refused = await berit.refusal(HISTORY, id=str(cast.amina.account_id), after=cursor)
    assert refused == "kit.not-found"
