"""What counts most is asked of nobody whose second factor was shown too long ago."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from graphql import GraphQLObjectType, get_named_type

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.rules import FRESH
from stegvis.api.step_up import STEP_UP
from tests.api.matrix.inputs import given
from tests.builders import NOW, Asker, Office, asking, open_office
from tests.whole_documents import operations, whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from graphql import GraphQLField

pytestmark = pytest.mark.usefixtures("database")

WITHOUT = {
    "Mutation.decideAbsence": "of a category of absence; where it corrects a locked month it asks, see below",
    "Mutation.decideManyAbsences": "the same",
    "Mutation.revokeAbsenceDecision": "the same",
    "Mutation.lock": "of a screen",
    "Mutation.makeDecisionKnown": "how the participant was told of what was decided",
    "Mutation.keepMeetingDecision": "what was agreed in a meeting is nobody's decision yet",
    "Mutation.removeMeetingDecision": "the same",
}
"""What sounds like a decision, money that is settled, or a file, and asks for nothing; with the reason."""

READ_WITHOUT = {"Query.draft": "what somebody has typed themself and not sent yet; of nobody else"}
"""What can be asked for a text that may be a whole case, and asks for nothing; with the reason."""

SOUNDING = ("decide", "decision", "adapt", "endplan", "lock", "protection", "file", "sendaway")
"""What a decision, money that is settled, protected data, or what leaves the house is called."""

COPY = "/files/copy/copy.json"
FILES = (
    "/files/month/2026-10.xlsx",
    "/files/payments/2026-10.xlsx",
    "/files/supervision/pack.pdf",
    f"{COPY}?of={{of}}",
)


@asynccontextmanager
async def shown_before(office: Office, actor: Actor, since: timedelta) -> AsyncIterator[Asker]:
    """Somebody whose second factor was shown so long ago."""
    async with asking(office, actor) as asker:
        await office.change(
            "UPDATE session SET verified_at = $2 WHERE account_id = $1", actor.account_id, NOW - since
        )
        yield asker


def code(body: dict[str, Any]) -> str | None:
    return body["errors"][0]["extensions"]["code"] if "errors" in body else None


def test_the_list_names_operations_and_whatever_sounds_like_one_of_them_is_in_it() -> None:
    assert STEP_UP - operations().keys() == set()
    sounding = {
        name
        for name in operations()
        if name.startswith("Mutation.") and any(each in name.lower() for each in SOUNDING)
    }
    assert sounding - STEP_UP - {"Mutation.unlock", "Mutation.unlockByPasskey"} == set(WITHOUT)


def test_whatever_tells_a_number_of_somebody_or_a_whole_case_is_in_the_list() -> None:
    told = {name for name, field in operations().items() if name.startswith("Query.") and _tells(field, ())}
    assert told - STEP_UP == set(READ_WITHOUT)


def _tells(field: GraphQLField, within: tuple[str, ...]) -> bool:
    """Whether something below a field is a number that identifies somebody, or a file's text in one piece."""
    of = get_named_type(field.type)
    if not isinstance(of, GraphQLObjectType) or of.name in within:
        return False
    return any(
        name in {"nationalId", "dufNumber"}
        or (name == "content" and get_named_type(each.type).name == "String")
        or _tells(each, (*within, of.name))
        for name, each in of.fields.items()
    )


def test_whatever_lets_somebody_in_is_in_the_list() -> None:
    """All that is written of members of staff, but what opens nothing: taking them in, taking a wish back."""
    ways_in = {"Mutation.issueEnrolmentCode", "Mutation.makeHostLink", "Mutation.liftDenial"}
    assert ways_in <= STEP_UP
    of_staff = {name for name in operations() if re.match(r"Mutation\.\w*(Staff|Role|Factor)$", name)}
    assert of_staff - STEP_UP == {
        "Mutation.createStaff",
        "Mutation.showFactor",
        "Mutation.withdrawRole",
    }


@pytest.mark.parametrize("role", [Role.ADVISER, Role.LEADER, Role.ADMINISTRATOR])
async def test_each_is_refused_after_five_minutes_and_looked_at_before(role: Role) -> None:
    office = await open_office()
    actor = await office.staff("Berit", role)
    amina = await office.participant("Amina", adviser=actor)
    documents = {name: (whole(name), given(name, amina)) for name in sorted(STEP_UP)}
    async with shown_before(office, actor, FRESH) as late:
        for name, (document, variables) in documents.items():
            assert code(await late.ask(document, **variables)) == "accounts.step-up", name
        assert code(await late.ask("{ me { id } }")) is None
        for file in FILES:
            answer = await late.http.get(file.format(of=amina.account_id))
            assert (answer.status_code, code(answer.json())) == (403, "accounts.step-up")
        assert await office.rows("SELECT FROM audit_entry") == []
        assert await office.rows("SELECT FROM look_up") == []
    async with shown_before(office, actor, FRESH - timedelta(seconds=1)) as in_time:
        answer = await in_time.http.get(f"{COPY}?of={amina.account_id}")
        assert "accounts.step-up" not in answer.text
        for name, (document, variables) in documents.items():
            assert code(await in_time.ask(document, **variables)) != "accounts.step-up", name


@pytest.mark.parametrize("name", ["decideAbsence", "decideManyAbsences", "revokeAbsenceDecision"])
async def test_a_decision_about_absence_is_refused_after_five_minutes_where_it_corrects_a_locked_month(
    name: str,
) -> None:
    office = await open_office()
    actor = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=actor)
    document, open_month = whole(f"Mutation.{name}"), given(f"Mutation.{name}", amina)
    locked_month = open_month | {"afterLock": {"reason": "LATE_EVIDENCE", "note": ""}}
    async with shown_before(office, actor, FRESH) as late:
        assert code(await late.ask(document, **locked_month)) == "accounts.step-up"
        assert code(await late.ask(document, **open_month)) != "accounts.step-up"
    async with shown_before(office, actor, FRESH - timedelta(seconds=1)) as in_time:
        assert code(await in_time.ask(document, **locked_month)) != "accounts.step-up"
    async with shown_before(office, amina, timedelta(hours=1)) as phone:
        assert code(await phone.ask(document, **locked_month)) == "kit.not-found"


async def test_to_a_participant_they_do_not_exist_and_an_alias_does_not_get_around_it() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=berit)
    name = "Query.identity"
    async with shown_before(office, amina, timedelta(hours=1)) as phone:
        assert code(await phone.ask(whole(name), **given(name, amina))) == "kit.not-found"
        answer = await phone.http.get(COPY)  # their own: tests/api/test_phone_pin.py
        assert (answer.status_code, code(answer.json())) == (403, "accounts.step-up")
    hidden = """
        fragment Hidden on Query { other: identity(participantId: $id) { nationalId } }
        query ($id: ID!) { me { id } ...Hidden }
    """
    async with shown_before(office, berit, timedelta(hours=1)) as late:
        body = await late.ask(hidden, id=str(amina.account_id))
        assert (code(body), body["data"]) == ("accounts.step-up", None)
