"""The app's documents: they execute against the real schema, and what is made from them is up to date."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from graphql import build_schema, parse

from stegvis.api.generated import (
    DOCUMENTS,
    DOCUMENTS_OF_ONESELF,
    SCHEMA,
    STAFF_DOCUMENTS,
    TYPES,
    generated,
    trusted_documents,
)
from stegvis.api.typescript import TrustedDocument, types_of
from stegvis.kit.ids import new_id
from tests.api.test_statements import DECISION, FACTS, lent
from tests.builders import Asker, asking
from tests.cast import on_stage


@pytest.mark.parametrize(
    "path", [SCHEMA, DOCUMENTS, TYPES, STAFF_DOCUMENTS, DOCUMENTS_OF_ONESELF], ids=lambda path: path.name
)
def test_a_generated_file_is_what_would_be_made_now(path: Path) -> None:
    assert generated()[path] == path.read_text(encoding="utf-8"), "run `stegvis documents`"


def test_a_trusted_document_is_kept_under_the_hash_of_its_text() -> None:
    kept = json.loads(DOCUMENTS.read_text(encoding="utf-8"))
    assert {hashlib.sha256(text.encode()).hexdigest(): text for text in kept.values()} == kept
    assert set(trusted_documents().values()) <= set(kept.values())


OF_PARTICIPANTS = {
    *(
        "AboutMe",
        "Home",
        "MyLookUps",
        "Hours",
        "Me",
        "MyAbsence",
        "MyContests",
        "MyPayments",
        "MyMeeting",
        "MyMeetings",
        "MyPlan",
        "MyTasks",
        "MySocialStudies",
        "Plan",
        "PublicInfo",
        "Week",
    ),
}
OF_ADMINISTRATORS = ("Staff", "Units")
"""Who asks which of the app's queries, the second by how they begin; all others are asked by a leader."""


@pytest.mark.usefixtures("database")
async def test_every_query_of_the_app_is_answered() -> None:
    cast = await on_stage()
    amina, berit, gro = (str(each.account_id) for each in (cast.amina, cast.berit, cast.gro))
    (slot,) = await cast.office.rows("SELECT activity_id FROM slot WHERE id = $1", cast.lesson)
    (plan,) = await cast.office.rows(
        "SELECT id FROM plan_version WHERE participant_id = $1", cast.amina.account_id
    )
    given = {
        "older": str(plan["id"]),
        "newer": str(plan["id"]),
        "participantId": amina,
        "id": amina,
        "week": "2026-W48",
        "weeks": 4,
        "first": 10,
        "form": "x",
        "testId": amina,
        "month": "2026-11",
        "person": {"givenName": "Nr0", "familyName": "Haile", "birthDate": "1994-05-01"},
        "staffId": berit,
        "fromId": berit,
        "toId": gro,
        "onDate": "2026-11-23",
        "relation": "ADVISER",
        "facts": FACTS,
        "groupId": str(cast.a1),
        "startsOn": "2025-08-18",
        "by": "GROUP",
        "of": str(cast.a1),
        "proposed": {"groupId": str(cast.a1)},
        "slotId": str(cast.lesson),
        "date": "2026-11-23",
        "wholeUnit": True,
        "wanted": {"unit": True},
        "skip": 0,
        "activityId": str(slot["activity_id"]),
        "schoolYear": 2026,
        "over": False,
        "endsOn": "2025-08-24",
        "term": {
            "groupId": str(cast.a1),
            "oldFrom": "2026-08-17",
            "oldTo": "2026-12-18",
            "newFrom": "2027-01-04",
            "newTo": "2027-06-18",
        },
        "decision": DECISION,
        "meeting": None,
        "mine": False,
        "pushId": "A" * 43,
    }
    host, room = await lent(cast.office, cast.ivar, cast.amina.account_id, cast.a1)
    async with (
        asking(cast.office, cast.amina) as own,
        asking(cast.office, cast.ivar) as leader,
        asking(cast.office, cast.jon) as administrator,
    ):
        await leader.data(trusted_documents()["StateReason"], participantId=amina, reason="QUALITY")
        given["meetingId"] = await _a_meeting(leader, amina, berit)
        for name, text in trusted_documents().items():
            if not text.startswith("query"):
                continue
            of_staff = administrator if name.startswith(OF_ADMINISTRATORS) else leader
            asker = own if name in OF_PARTICIPANTS else of_staff
            variables = {each: value for each, value in given.items() if f"${each}:" in text}
            if "$token:" in text:
                variables["token"] = room if "lentRoll" in text else host
            assert await asker.data(text, **variables), name


async def _a_meeting(leader: Asker, participant: str, adviser: str) -> str:
    """Arrange one, as the app does; returns its id."""
    arranged = {
        "onDate": "2026-12-03",
        "starts": "09:00",
        "minutes": 60,
        "attendees": [{"accountId": adviser, "role": "ADVISER"}],
    }
    answer = await leader.data(
        trusted_documents()["PlanMeeting"], participantId=participant, wish=str(new_id()), meeting=arranged
    )
    return str(answer["planMeeting"]["id"])


def test_what_staff_alone_ask_is_in_no_first_load() -> None:
    first, later, oneself = (
        path.read_text(encoding="utf-8") for path in (TYPES, STAFF_DOCUMENTS, DOCUMENTS_OF_ONESELF)
    )
    hashes = json.loads(DOCUMENTS.read_text(encoding="utf-8"))
    found = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in trusted_documents().items()}
    assert set(found.values()) <= set(hashes)
    assert found["Home"] in first
    assert found["Cases"] in later
    assert found["Cases"] not in first
    assert all([key in first, key in later, key in oneself].count(True) == 1 for key in found.values())


SMALL = build_schema(
    """
    type Query { cat(id: ID!, kinds: [Kind!], near: Place): Cat }
    enum Kind { TABBY BLACK }
    input Place { town: String!, street: String }
    type Cat { name: String!, kind: Kind!, ages: [Int], mother: Cat, kittens: [Cat!]! }
    """
)


def types(text: str) -> str:
    return types_of(SMALL, [TrustedDocument("abc", parse(text))])


def test_an_answer_is_typed_as_the_schema_says() -> None:
    made = types("query Cats($id: ID!) { cat(id: $id) { name ages mother { kind } kittens { name } } }")
    assert (
        """export interface CatsAnswer {
  cat: {
    name: string
    ages: readonly (number | null)[] | null
    mother: {
      kind: Kind
    } | null
    kittens: readonly {
      name: string
    }[]
  } | null
}
"""
        in made
    )
    assert "export type Kind =\n  | 'TABBY'\n  | 'BLACK'\n" in made
    assert "  cats: { type: 'query'; variables: CatsVariables; answer: CatsAnswer }\n" in made
    assert "  cats: 'abc',\n" in made


def test_a_variable_that_need_not_be_given_is_optional() -> None:
    made = types(
        "query Cats($id: ID!, $kinds: [Kind!], $near: Place)"
        "{ cat(id: $id, kinds: $kinds, near: $near) { name } }"
    )
    assert "  id: string\n  kinds?: readonly Kind[] | null\n  near?: Place | null\n" in made
    assert "export interface Place {\n  town: string\n  street?: string | null\n}\n" in made


def test_a_fragment_is_typed_where_it_is_used() -> None:
    made = types(
        """
        query Cats { cat(id: 1) { ...Named mother { ...Named } ... on Cat { kind } } }
        fragment Named on Cat { name }
        """
    )
    assert "    name: string\n    mother: {\n      name: string\n    } | null\n    kind: Kind\n" in made
