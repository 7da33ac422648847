"""Every field and operation x role x relation, asked of the real API and compared with `matrix.yaml`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from graphql import GraphQLObjectType, get_named_type

from stegvis.accounts.model import Actor
from tests.api.matrix.inputs import COMES_TO, given
from tests.api.matrix.subjects import RELATIONS, ROLES, people
from tests.builders import Asker, Office, asking
from tests.whole_documents import fields, operations, whole

MATRIX = yaml.safe_load((Path(__file__).parent / "matrix.yaml").read_text(encoding="utf-8"))
ABOUT_ONE: dict[str, list[str]] = MATRIX["operations"]["one_participant"]
CELLS = [(role, relation) for role in ROLES for relation in RELATIONS]
ABOUT_GROUP: dict[str, list[str]] = MATRIX["operations"]["one_group"]
BY_ROLE: dict[str, list[str]] = MATRIX["operations"]["roles"]
NOT_FOUND, NOT_YOURS, NOT_YOUR_ROLE = "kit.not-found", "participants.not-your-case", "accounts.not-your-role"

pytestmark = pytest.mark.usefixtures("database")


@dataclass
class Stage:
    """Who asks, by role; about whom, by relation; and each role's list of cases, by participant."""

    office: Office
    askers: dict[str, Asker]
    subjects: dict[str, Actor]
    cases: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
async def stage(database: str) -> Any:  # noqa: ANN401 - a fixture that yields
    assert database
    async with on_stage() as found:
        yield found


@asynccontextmanager
async def on_stage() -> AsyncIterator[Stage]:
    """Everybody signed in, at an office of whose people everything is known."""
    office, actors, subjects = await people()
    async with AsyncExitStack() as stack:
        askers = {
            role: await stack.enter_async_context(asking(office, actor)) for role, actor in actors.items()
        }
        for actor, asker in ((actors[role], asker) for role, asker in askers.items()):
            # What asks for a reason has it; without: `test_reasons.py`.
            for subject in subjects.values() if actor.is_staff else ():
                await asker.ask(whole("Mutation.stateReason"), **given("Mutation.stateReason", subject))
        cases = {}
        for role, asker in askers.items():
            body = await asker.ask(whole("Query.cases"), first=100)
            edges = body["data"]["cases"]["edges"] if body["data"] else []
            cases[role] = {edge["node"]["id"]: edge["node"] for edge in edges}
        yield Stage(office, askers, subjects, cases)


def standing(role: str, relation: str) -> str:
    found: str = MATRIX["standings"][role][relation]
    return found


def may(operation: str, role: str, relation: str) -> bool:
    """Whether an operation about one participant is granted: by the standing, or in this very cell."""
    listed = ABOUT_ONE[operation]
    return standing(role, relation) in listed or f"{role}/{relation}" in listed


def seen_by(of: str) -> dict[str, set[str]]:
    """For each field of a type, the standings that see it."""
    return {
        field: set(standings.split())
        for standings, listed in MATRIX["fields"][of].items()
        for field in listed
    }


def values(answer: Any, of: str) -> Iterator[tuple[str, bool]]:  # noqa: ANN401 - JSON
    """Each field of an answer by its name with its type, and whether it has a value there."""
    if isinstance(answer, list):
        for each in answer:
            yield from values(each, of)
    elif isinstance(answer, dict):
        for name, value in answer.items():
            field = fields()[f"{of}.{name}"]
            yield f"{of}.{name}", value not in (None, [])
            below = get_named_type(field.type)
            if isinstance(below, GraphQLObjectType):
                yield from values(value, below.name)


def wrong(answer: Any, of: str, where: str) -> dict[str, str]:  # noqa: ANN401 - JSON
    """The fields that are seen and should not be, or the reverse."""
    has: dict[str, bool] = {}
    for name, value in values(answer, of):
        has[name] = has.get(name, False) or value
    should = {
        name: where in seen_by(of)[field]
        for name in has
        for of, _, field in [name.partition(".")]
        if of not in MATRIX["open_fields"]
    }
    return {name: "seen" if has[name] else "null" for name in should if has[name] is not should[name]}


# ------------------------------------------------------------------ the file is whole


def test_every_operation_has_its_row_and_no_other_has() -> None:
    listed = [name for group in MATRIX["operations"].values() for name in group]
    assert sorted(listed) == sorted(operations())


def test_every_field_has_its_row_and_no_other_has() -> None:
    closed = [f"{of}.{name}" for of in MATRIX["fields"] for name in seen_by(of)]
    opened = [f"{of}.{name}" for of, listed in MATRIX["open_fields"].items() for name in listed]
    assert sorted(closed + opened) == sorted(fields())


def test_every_role_and_relation_has_its_cell() -> None:
    assert {role: tuple(cells) for role, cells in MATRIX["standings"].items()} == dict.fromkeys(
        map(str, ROLES), RELATIONS
    )


def test_only_an_operation_about_one_participant_takes_a_key_of_one() -> None:
    keys = {"id", "participantId"}
    assert {name for name, field in operations().items() if keys & set(field.args)} == set(ABOUT_ONE)


# ------------------------------------------------------------------ the file is true


def codes(body: dict[str, Any]) -> list[str]:
    """What an answer was refused with."""
    return [error["extensions"]["code"] for error in body.get("errors", ())]


@pytest.mark.parametrize("operation", ABOUT_ONE)
@pytest.mark.parametrize(("role", "relation"), CELLS)
async def test_a_cell_about_one_participant(stage: Stage, operation: str, role: str, relation: str) -> None:
    where, subject = standing(role, relation), stage.subjects[relation]
    body = await stage.askers[role].ask(whole(operation), **given(operation, subject))
    if not may(operation, role, relation):
        # Who sees the participant learns why not; to everybody else there is no such participant.
        unnamed = {"class": NOT_YOURS, "case": MATRIX["refused"].get(operation, NOT_FOUND)}
        assert codes(body) == [unnamed.get(where, NOT_FOUND)]
        assert not any((body["data"] or {}).values())
    elif operation in COMES_TO:
        assert codes(body) == [COMES_TO[operation]]
    else:
        assert "errors" not in body, body
        answer = body["data"][operation.partition(".")[2]]
        assert wrong(answer, get_named_type(operations()[operation].type).name, where) == {}


@pytest.mark.parametrize("operation", ABOUT_GROUP)
@pytest.mark.parametrize(("role", "relation"), CELLS)
async def test_a_cell_about_one_group(stage: Stage, operation: str, role: str, relation: str) -> None:
    where, subject = standing(role, relation), stage.subjects[relation]
    body = await stage.askers[role].ask(whole(operation), **given(operation, subject))
    if where not in ABOUT_GROUP[operation]:
        assert codes(body) == [NOT_FOUND]
        assert not any((body["data"] or {}).values())
    else:
        assert "errors" not in body, body
        answer = body["data"][operation.partition(".")[2]]
        assert wrong(answer, get_named_type(operations()[operation].type).name, where) == {}


@pytest.mark.parametrize(("role", "relation"), [cell for cell in CELLS if cell[0] != "participant"])
async def test_a_cell_of_the_list_of_cases(stage: Stage, role: str, relation: str) -> None:
    where, row = standing(role, relation), stage.cases[role].get(str(stage.subjects[relation].account_id))
    assert (row is not None) is (where != "none")
    if row:
        assert wrong(row, "CaseRow", where) == {}


@pytest.mark.parametrize("role", BY_ROLE["Query.groupPage"])
async def test_the_cells_of_the_members_of_a_group(stage: Stage, role: str) -> None:
    for relation in RELATIONS:
        subject = stage.subjects[relation]
        body = await stage.askers[role].ask(whole("Query.groupPage"), **given("Query.groupPage", subject))
        # A group of another municipality there is not; one of this has members, as far as one sees them.
        members = body["data"]["groupPage"]["members"] if body["data"] else []
        assert codes(body) in ([], [NOT_FOUND] if standing(role, relation) == "none" else [])
        found = [each for each in members if each["participantId"] == str(subject.account_id)]
        assert bool(found) is (standing(role, relation) in {"case", "class"}), relation


CASE_LISTS = {
    "Query.startClock": "AwaitedStart",
    "Query.lateStarts": "LateStart",
    "Query.followUps": "DueFollowUp",
    "Query.absenceClaims": "WaitingClaim",
    "Query.workList": "WorkLine",
}
"""Lists of cases alone, by the type of their lines: the class is in none of them."""


@pytest.mark.parametrize("operation", CASE_LISTS)
@pytest.mark.parametrize("role", [role for role in ROLES if role != "participant"])
async def test_the_cells_of_a_list_that_is_of_cases_alone(stage: Stage, operation: str, role: str) -> None:
    asked = given(operation, stage.subjects["own"]) | {"first": 100}
    answer = await stage.askers[role].data(whole(operation), **asked)
    lines = [edge["node"] for edge in answer[operation.partition(".")[2]]["edges"]]
    for relation in RELATIONS:
        of = str(stage.subjects[relation].account_id)
        found = [line for line in lines if line["participantId"] == of]
        assert bool(found) is (standing(role, relation) == "case"), relation
        assert wrong(found, CASE_LISTS[operation], "case") == {}


HELPING = {"Mutation.beginHelp", "Mutation.endHelp"}
"""They close what the others ask for, and end the sign-in by which they ask: tests/api/test_helped.py."""


@pytest.mark.parametrize("role", ROLES)
async def test_what_is_for_staff_or_for_participants_alone(stage: Stage, role: str) -> None:
    groups = MATRIX["operations"]
    for operation in (*groups["staff"], *groups["participants"]):
        allowed = (operation in groups["participants"]) is (role == "participant")
        if allowed and operation in HELPING:
            continue
        about = given(operation, stage.subjects["own"])
        body = await stage.askers[role].ask(whole(operation), **about)
        comes_to = [COMES_TO[operation]] if operation in COMES_TO else []
        assert codes(body) == (comes_to if allowed else [NOT_FOUND]), (operation, body)


@pytest.mark.parametrize("role", ROLES)
async def test_what_is_for_some_roles_alone(stage: Stage, role: str) -> None:
    for operation, roles in BY_ROLE.items():
        about = given(operation, stage.subjects["own"])
        body = await stage.askers[role].ask(whole(operation), **about)
        if role in roles:
            assert codes(body) == ([COMES_TO[operation]] if operation in COMES_TO else []), (operation, body)
        else:
            code = NOT_FOUND if role == "participant" else NOT_YOUR_ROLE
            assert codes(body) == [code], operation


async def test_a_participants_home_has_every_field(stage: Stage) -> None:
    answer = await stage.askers["participant"].data(whole("Query.home"))
    assert wrong(answer["home"], "Home", "own") == {}


async def test_a_participants_own_record_has_every_field(stage: Stage) -> None:
    answer = await stage.askers["participant"].data(whole("Query.aboutMe"))
    assert wrong(answer["aboutMe"], "AboutMe", "own") == {}


async def test_a_participants_own_look_up_log_has_every_field(stage: Stage) -> None:
    about = given("Query.participant", stage.subjects["own"])
    await stage.askers["leader"].data(whole("Query.participant"), **about)
    answer = await stage.askers["participant"].data(whole("Query.myLookUps"), before=None)
    assert wrong(answer["myLookUps"], "MyLookUps", "own") == {}


async def test_a_participants_own_absence_has_every_field(stage: Stage) -> None:
    answer = await stage.askers["participant"].data(whole("Query.myAbsence"))
    assert wrong(answer["myAbsence"], "MyAbsence", "own") == {}


async def test_a_participants_own_plan_has_every_field(stage: Stage) -> None:
    answer = await stage.askers["participant"].data(whole("Query.myPlan"))
    assert wrong(answer["myPlan"], "MyPlan", "own") == {}


@pytest.mark.parametrize("role", [role for role in ROLES if role != "participant"])
async def test_the_cells_of_those_without_a_plan(stage: Stage, role: str) -> None:
    answer = await stage.askers[role].data(whole("Query.plansWithout"), first=100)
    lines = answer["plansWithout"]["lines"]
    named = {line["name"] for line in lines}
    assert named == ({"Nadia Haile"} if role == "leader" else set())
    assert wrong(lines, "CaseWithoutPlan", "case") == {}


async def test_a_participants_own_meeting_has_every_field(stage: Stage) -> None:
    answer = await stage.askers["participant"].data(whole("Query.myMeeting"))
    assert wrong(answer["myMeeting"], "MyMeeting", "own") == {}


@pytest.mark.parametrize(("operation", "of"), [("myMeetings", "MyMeetingLine"), ("myTasks", "MeetingTask")])
async def test_a_list_of_a_participants_own_has_every_field(stage: Stage, operation: str, of: str) -> None:
    answer = await stage.askers["participant"].data(whole(f"Query.{operation}"))
    assert answer[operation]
    assert wrong(answer[operation], of, "own") == {}


@pytest.mark.parametrize("role", [role for role in ROLES if role != "participant"])
async def test_the_cells_of_the_meetings_to_come(stage: Stage, role: str) -> None:
    answer = await stage.askers[role].data(whole("Query.upcomingMeetings"), mine=False, first=100)
    lines = answer["upcomingMeetings"]["lines"]
    for relation in RELATIONS:
        of = str(stage.subjects[relation].account_id)
        found = [line for line in lines if line["participantId"] == of]
        where = standing(role, relation)
        assert bool(found) is (where in {"case", "class"}), relation
        assert wrong(found, "MeetingLine", where) == {}


async def test_nobody_who_is_signed_out_gets_anything_but_what_is_for_anybody(stage: Stage) -> None:
    subject = stage.subjects["unit"]
    async with asking(stage.office, None) as nobody:
        for operation in operations():
            if operation in MATRIX["operations"]["anybody"] or operation in LEAVING:
                continue
            body = await nobody.ask(whole(operation), **given(operation, subject))
            assert codes(body) == ["accounts.signed-out"], operation


LEAVING = {"Mutation.lock", "Mutation.signOut"}
"""To leave where one is not is no fault."""
