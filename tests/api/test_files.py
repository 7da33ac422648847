"""The portable file over HTTP: who may send one in, in which form, and what comes of it."""

from __future__ import annotations

import httpx
import pytest

from stegvis.accounts.model import Role
from stegvis.kit.ids import new_id
from stegvis.transfer import portable
from tests.api.matrix.subjects import RELATIONS, ROLES, people
from tests.backend.transfer.moving import Place, changed, place, rich, sent
from tests.builders import asking

pytestmark = pytest.mark.usefixtures("database")

OURS = {"X-Stegvis": "1", "Content-Type": "application/json"}
CHECK, RECEIVE = "/files/portable/check", "/files/portable"


@pytest.fixture(scope="module")
async def stage(database: str) -> tuple[Place, bytes]:
    """A receiving municipality, and a file for it."""
    assert database
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    return storvik, (await sent(lilleby, amina, storvik.number)).content


def codes(answer: httpx.Response) -> list[str]:
    return [error["extensions"]["code"] for error in answer.json().get("errors", ())]


async def test_a_file_is_checked_and_then_taken_in(stage: tuple[Place, bytes]) -> None:
    storvik, body = stage
    async with asking(storvik.office, storvik.berit) as berit:
        answer = await berit.http.post(CHECK, content=body, headers=OURS)
        told = answer.json()["data"]
        assert answer.headers["cache-control"] == "no-store"
        assert told["person"] == {"name": "Amina Hassan", "birthDate": "1994-05-01", "protected": False}
        assert (told["from"], told["here"], told["received"]) == ("Lilleby", None, False)
        assert told["weeks"]["differing"] == []
        (unit,) = told["units"]
        assert unit["advisers"] == [{"id": str(storvik.berit.account_id), "name": "Berit Hansen"}]
        where = {"unit": unit["id"], "adviser": told["me"]}
        taken = await berit.http.post(RECEIVE, params=where, content=body, headers=OURS)
        assert taken.json()["data"]["returned"] is False
        again = await berit.http.post(CHECK, content=body, headers=OURS)
        assert again.json()["data"]["received"] is True
        assert again.json()["data"]["here"]["participantId"] == taken.json()["data"]["participantId"]


async def test_every_fault_comes_back_with_its_place(stage: tuple[Place, bytes]) -> None:
    storvik, body = stage
    wrong = changed(changed(body, "/case/person/sex", "x"), "/case/plans/0/version", 0)
    async with asking(storvik.office, storvik.berit) as berit:
        answer = await berit.http.post(CHECK, content=wrong, headers=OURS)
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert [(each["field"], each["code"]) for each in error["extensions"]["fields"]] == [
        ("/case/person/sex", "transfer.file-no-such-code"),
        ("/case/plans/0/version", "transfer.file-too-small"),
    ]


@pytest.mark.parametrize("address", [CHECK, RECEIVE])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/json"}, 403),
        ({"X-Stegvis": "0", "Content-Type": "application/json"}, 403),
        ({"X-Stegvis": "1", "Content-Type": "text/plain"}, 415),
        ({"X-Stegvis": "1", "Content-Type": "multipart/form-data; boundary=x"}, 415),
        (OURS | {"Sec-Fetch-Site": "cross-site"}, 403),
        (OURS | {"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
async def test_another_site_sends_nothing(
    stage: tuple[Place, bytes], address: str, headers: dict[str, str], status: int
) -> None:
    storvik, body = stage
    async with asking(storvik.office, storvik.berit) as berit:
        assert (await berit.http.post(address, content=body, headers=headers)).status_code == status


@pytest.mark.parametrize("address", [CHECK, RECEIVE])
async def test_what_is_not_sent_as_a_file_is_refused_in_the_same_form(
    stage: tuple[Place, bytes], address: str
) -> None:
    storvik, _ = stage
    async with asking(storvik.office, storvik.berit) as berit:
        for body, status, code in (
            (b"", 422, "transfer.file-not-json"),
            (b"{", 422, "transfer.file-not-json"),
            (b'{"a": "\\u0000"}', 422, "transfer.file-nul"),
            (b" " * (portable.LARGEST + 1), 413, "transfer.file-too-large"),
        ):
            params = {"unit": str(storvik.office.unit_id), "adviser": str(storvik.berit.account_id)}
            answer = await berit.http.post(address, params=params, content=body, headers=OURS)
            assert answer.status_code == status, body[:10]
            (error,) = answer.json()["errors"]
            assert [each["code"] for each in error["extensions"]["fields"]] == [code]
        assert (await berit.http.get(address, headers=OURS)).status_code in {404, 405}


async def test_a_place_that_is_none_is_not_found(stage: tuple[Place, bytes]) -> None:
    storvik, body = stage
    async with asking(storvik.office, storvik.berit) as berit:
        for params in ({}, {"unit": "x", "adviser": "y"}, {"unit": str(new_id())}):
            answer = await berit.http.post(RECEIVE, params=params, content=body, headers=OURS)
            assert (answer.status_code, codes(answer)) == (404, ["kit.not-found"])


async def test_the_schema_is_published_to_everybody(stage: tuple[Place, bytes]) -> None:
    storvik, _ = stage
    async with asking(storvik.office, None) as anybody:
        answer = await anybody.http.get("/schemas/portable-1.json")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/schema+json"
    assert answer.json() == portable.schema()


# ------------------------------------------------------------------------------ role x relation

MAY = {"adviser", "leader"}
KNOWN = {
    ("adviser", "own"),
    ("leader", "own"),
    ("leader", "unit"),
    ("adviser", "circle"),
    ("leader", "circle"),
}
"""Who works on the case of somebody who is here already. Everybody else is told what they would be told of
somebody whom nobody knows."""


async def test_who_may_check_a_file_and_what_they_learn_of_whom_it_is_about() -> None:
    office, asking_by_role, subjects = await people()
    (row,) = await office.rows("SELECT number FROM municipality WHERE id = $1", office.id)
    lilleby = await place("Lilleby")
    file = (await sent(lilleby, (await rich(lilleby)).account_id, row["number"])).content
    for number, relation in enumerate(RELATIONS):
        subject = subjects[relation]
        duf = f"77770000{number:04}"
        await office.change("UPDATE participant SET duf_number = $2 WHERE id = $1", subject.account_id, duf)
        body = changed(file, "/case/person/dufNumber", duf)
        for role in ROLES:
            async with asking(office, asking_by_role[role]) as somebody:
                answer = await somebody.http.post(CHECK, content=body, headers=OURS)
            if role == "participant":
                assert codes(answer) == ["kit.not-found"]
            elif role not in MAY:
                assert codes(answer) == ["accounts.not-your-role"]
            else:
                here = answer.json()["data"]["here"]
                assert (here is not None) is ((role, relation) in KNOWN), (role, relation)
                unknown = answer.json()["data"] | {"here": None}
                assert "77770000" not in str(unknown)
    async with asking(office, None) as nobody:
        answer = await nobody.http.post(CHECK, content=file, headers=OURS)
        assert (answer.status_code, codes(answer)) == (401, ["accounts.signed-out"])


async def test_whoever_is_hidden_is_not_told_of_by_a_refusal_either() -> None:
    office, asking_by_role, subjects = await people()
    (row,) = await office.rows("SELECT number FROM municipality WHERE id = $1", office.id)
    lilleby = await place("Lilleby")
    file = (await sent(lilleby, (await rich(lilleby)).account_id, row["number"])).content
    await office.change(
        "UPDATE participant SET duf_number = '888800000000' WHERE id = $1", subjects["protected"].account_id
    )
    body = changed(file, "/case/person/dufNumber", "888800000000")
    adviser = asking_by_role[Role.ADVISER]
    params = {"unit": str(office.unit_id), "adviser": str(adviser.account_id)}
    async with asking(office, adviser) as somebody:
        answer = await somebody.http.post(RECEIVE, params=params, content=body, headers=OURS)
    assert (answer.status_code, codes(answer)) == (409, ["transfer.ask-leader"])
    assert str(subjects["protected"].account_id) not in answer.text
