"""Registering over the wire: what a screen sends, what it is told, and who learns what of whom."""

from __future__ import annotations

from typing import Any

import pytest

from stegvis.kit.ids import new_id
from tests.builders import asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

REGISTER = """mutation ($wish: ID!, $person: PersonInput!, $unit: ID) {
    registerParticipant(wish: $wish, person: $person, unit: $unit) }"""
LOOK = """query ($person: PersonInput!, $besides: ID) {
    possibleDuplicates(person: $person, besides: $besides) { people { id name unit by } inUse oddities } }"""
UNITS = "{ registrationUnits { id name advisers { name } } }"
RECORD = "query ($id: ID!) { registered(participantId: $id) { version givenName hasNationalId } }"
NUMBERS = "query ($id: ID!) { identity(participantId: $id) { nationalId dufNumber } }"
EDIT = """mutation ($id: ID!, $wish: ID!, $version: Int!, $person: PersonInput!, $remove: [IdentityNumber!]) {
    editParticipant(participantId: $id, wish: $wish, version: $version, person: $person, remove: $remove) }"""
ASKED = "query ($id: ID!) { participant(id: $id) { openCorrections { id fact } } }"
ASK = "mutation ($wish: ID!, $fact: Fact!) { askForCorrection(wish: $wish, fact: $fact) }"
ANSWER = """mutation ($id: ID!, $wish: ID!, $of: ID!, $answer: Answer!, $text: String!) { answerCorrection(
    participantId: $id, wish: $wish, correction: $of, answer: $answer, text: $text) }"""
ABOUT = "{ aboutMe { name leaders corrections { fact answer answerText } } }"

PERSON: dict[str, Any] = {
    "givenName": "Rahel",
    "familyName": "Tekle",
    "birthDate": "1994-05-03",
    "sex": "FEMALE",
    "nationalId": "038594 90025",
    "language": "ti",
    "readingLevel": "NONE",
    "permitType": "REFUGEE",
    "educationLevel": "NONE",
}


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


def faults(body: dict[str, Any]) -> dict[str, str]:
    (error,) = body["errors"]
    return {fault["field"]: fault["code"] for fault in error["extensions"]["fields"]}


async def test_what_was_registered_is_read_corrected_and_its_numbers_asked_for_by_themselves(
    cast: Cast,
) -> None:
    key, unit = str(new_id()), str(cast.office.unit_id)
    async with asking(cast.office, cast.berit) as berit:
        (offered,) = (await berit.data(UNITS))["registrationUnits"]
        assert offered["id"] == unit
        assert [each["name"] for each in offered["advisers"]] == ["Berit Hansen", "Gro Lie"]
        for _ in range(2):
            made = await berit.data(REGISTER, wish=key, person=PERSON, unit=unit)
            assert made == {"registerParticipant": key}
        found = (await berit.data(RECORD, id=key))["registered"]
        assert found == {"version": 2, "givenName": "Rahel", "hasNationalId": True}
        changed = PERSON | {"givenName": "Rahel Miriam", "nationalId": ""}
        wish = str(new_id())
        await berit.data(EDIT, id=key, wish=wish, version=2, person=changed, remove=[])
        stale = await berit.refusal(EDIT, id=key, wish=str(new_id()), version=2, person=changed, remove=[])
        assert stale == "kit.changed-meanwhile"
        await berit.data(
            "mutation ($id: ID!) { stateReason(participantId: $id, reason: CORRECTING) }", id=key
        )
        assert (await berit.data(NUMBERS, id=key))["identity"]["nationalId"] == "03859490025"
    purposes = [row["purpose"] for row in await cast.office.rows("SELECT * FROM look_up ORDER BY id")]
    assert purposes[-1] == "participants.identity"


async def test_all_that_is_wrong_comes_at_once_each_at_its_field(cast: Cast) -> None:
    wrong = {"givenName": "Rahel", "birthDate": "i går", "nationalId": "1", "email": "x", "children": ["x"]}
    async with asking(cast.office, cast.berit) as berit:
        body = await berit.ask(REGISTER, wish=str(new_id()), person=wrong, unit="no unit")
        assert body["errors"][0]["extensions"]["code"] == "kit.not-found"  # no key at all
        found = faults(await berit.ask(REGISTER, wish=str(new_id()), person=wrong))
    assert found == {
        "familyName": "kit.required",
        "birthDate": "kit.no-date",
        "sex": "kit.required",
        "nationalId": "participants.national-id-form",
        "email": "participants.bad-email",
        "language": "kit.required",
        "readingLevel": "kit.required",
        "permitType": "kit.required",
        "educationLevel": "kit.required",
        "unit": "kit.required",
    }


@pytest.mark.parametrize(
    "extra", [{"protected": True}, {"sex": "OTHER"}, {"children": "2019-01-01T"}, {"id": 1}]
)
async def test_what_the_form_does_not_have_is_not_taken(cast: Cast, extra: dict[str, Any]) -> None:
    async with asking(cast.office, cast.berit) as berit:
        body = await berit.ask(REGISTER, wish=str(new_id()), person=PERSON | extra)
    assert not body.get("data")


async def test_of_a_protected_person_nobody_outside_the_circle_learns_more_than_a_number(cast: Cast) -> None:
    await cast.office.change(
        "UPDATE participant SET national_id = '03859490025', birth_date = '1994-05-03' WHERE id = $1",
        cast.frida.account_id,
    )
    frida = PERSON | {"givenName": "Frida", "familyName": "Kahsay"}
    nothing: dict[str, Any] = {"people": [], "inUse": [], "oddities": []}
    async with asking(cast.office, cast.berit) as berit, asking(cast.office, cast.gro) as gro:
        by_name = await berit.data(LOOK, person=frida | {"nationalId": ""})
        assert by_name["possibleDuplicates"] == nothing
        by_number = await berit.data(LOOK, person=PERSON)
        assert by_number["possibleDuplicates"] == nothing | {"inUse": ["NATIONAL_ID"]}
        (seen,) = (await gro.data(LOOK, person=frida))["possibleDuplicates"]["people"]
        assert (seen["name"], seen["by"]) == ("Frida Kahsay", ["NATIONAL_ID"])
        itself = await gro.data(LOOK, person=frida, besides=seen["id"])
        assert itself["possibleDuplicates"] == nothing


async def test_this_is_wrong_goes_to_the_case_and_its_answer_comes_back(cast: Cast) -> None:
    key = str(cast.amina.account_id)
    async with (
        asking(cast.office, cast.amina) as amina,
        asking(cast.office, cast.berit) as berit,
        asking(cast.office, cast.eva) as eva,
    ):
        await amina.data(ASK, wish=str(new_id()), fact="PHONE")
        assert (await eva.data(ASKED, id=key))["participant"]["openCorrections"] == []
        (asked,) = (await berit.data(ASKED, id=key))["participant"]["openCorrections"]
        given = {"id": key, "of": asked["id"], "answer": "KEPT"}
        assert faults(await berit.ask(ANSWER, wish=str(new_id()), text="", **given)) == {
            "text": "kit.required"
        }
        await berit.data(ANSWER, wish=str(new_id()), text="Du har bare ett nummer.", **given)
        about = (await amina.data(ABOUT))["aboutMe"]
    assert about["leaders"] == ["Ivar Berg"]
    assert about["corrections"] == [
        {"fact": "PHONE", "answer": "KEPT", "answerText": "Du har bare ett nummer."}
    ]
