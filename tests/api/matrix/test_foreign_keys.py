"""Keys of others answer exactly as keys of nothing: the same refusal, by the same statements.

Generated from the schema: every operation about a participant or a class with theirs, and every key in every
input, one at a time, with one of another municipality and with one of a protected person.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit.ids import new_id
from tests.api.matrix.inputs import NOBODY, NOBODYS, given
from tests.api.matrix.subjects import people
from tests.api.matrix.test_matrix import ABOUT_GROUP, ABOUT_ONE, BY_ROLE, MATRIX, Stage, codes, may
from tests.builders import Asker, Office, asking
from tests.statements import counted
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

UNSEEN = ("other_municipality", "protected", "denied")
"""As an adviser: nobody to them, though the last two have every grant."""

NOTHING = {NOBODY, NOBODYS, "00000000-0000-7000-8000-000000000000"}

TABLES = {
    "accountId": "staff",
    "activityId": "activity",
    "adaptationId": "adaptation",
    "closureId": "closure",
    "decisionId": "programme_decision",
    "fromId": "staff",
    "goalId": "goal",
    "grantId": "group_grant",
    "groupId": "study_group",
    "handOverId": "hand_over",
    "meetingId": "meeting",
    "partId": "goal",
    "planId": "plan_version",
    "roleId": "role_held",
    "slotId": "slot",
    "staffId": "staff",
    "taskId": "meeting_task",
    "teacherId": "staff",
    "toId": "staff",
    "unitId": "unit",
}
"""Where a key of a name lies."""

Asked = tuple[list[str], list[str]]
"""The refusals of an answer, and the statements that it cost."""


class Keys:
    """Real keys of others by table; and who asks."""

    def __init__(self, stage: Stage, foreign: dict[str, list[str]]) -> None:
        self.stage, self.foreign = stage, foreign


@pytest.fixture(scope="module")
async def keys(database: str) -> Any:  # noqa: ANN401 - a fixture that yields
    assert database
    office, actors, subjects = await people()
    beyond = Office(subjects["other_municipality"].municipality_id)
    async with AsyncExitStack() as stack:
        askers = {r: await stack.enter_async_context(asking(office, actor)) for r, actor in actors.items()}
        foreign = {table: await _keys_of(beyond, table) for table in set(TABLES.values())}
        # One who has none of these would be asked with nothing.
        assert {"staff", "unit", "slot", "study_group", "plan_version", "meeting", "goal"} <= {
            table for table, found in foreign.items() if found
        }
        yield Keys(Stage(office, askers, subjects, {}), foreign)


async def _keys_of(office: Office, table: str) -> list[str]:
    return [str(row["id"]) for row in await office.rows(f"SELECT id FROM {table} ORDER BY id LIMIT 1")]


async def asked(asker: Asker, operation: str, variables: dict[str, object]) -> Asked:
    async with counted() as statements:
        body = await asker.ask(whole(operation), **variables)
    return codes(body), statements


def somebody(account_id: UUID, like: Actor) -> Actor:
    return Actor(account_id, like.municipality_id, like.kind, like.language)


@pytest.mark.parametrize("operation", [*ABOUT_ONE, *ABOUT_GROUP])
async def test_whom_one_does_not_see_is_as_nobody(keys: Keys, operation: str) -> None:
    subjects, adviser = keys.stage.subjects, keys.stage.askers["adviser"]
    nobody = somebody(new_id(), subjects["own"])
    await asked(adviser, operation, given(operation, nobody))
    as_nobody = await asked(adviser, operation, given(operation, nobody))
    assert as_nobody[0] == ["kit.not-found"]
    for relation in UNSEEN:
        found = await asked(adviser, operation, given(operation, subjects[relation]))
        assert found == as_nobody, relation


def places(value: object, name: str = "") -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Where a key of nothing stands in some variables, with the name that it has there."""
    if isinstance(value, dict):
        for each, below in value.items():
            for found, path in places(below, each):
                yield found, (each, *path)
    elif isinstance(value, list):
        for number, below in enumerate(value):
            for found, path in places(below, name):
                yield found, (number, *path)
    elif value in NOTHING and name in TABLES:
        yield name, ()


def replaced(value: Any, path: tuple[Any, ...], key: str) -> Any:  # noqa: ANN401 - JSON
    if not path:
        return key
    changed = list(value) if isinstance(value, list) else dict(value)
    changed[path[0]] = replaced(value[path[0]], path[1:], key)
    return changed


def asker_of(operation: str) -> tuple[str, str]:
    """A role that may ask an operation, and about whom."""
    if operation in ABOUT_ONE:
        cells = [(role, relation) for role in (Role.ADVISER, Role.LEADER) for relation in ("own", "unit")]
        return next(((str(r), where) for r, where in cells if may(operation, r, where)), ("adviser", "own"))
    if operation in MATRIX["operations"]["participants"]:
        return "participant", "own"
    return BY_ROLE.get(operation, ["leader"])[-1], "own"


KEYED = [
    operation
    for operation in operations()
    if operation not in MATRIX["operations"]["anybody"]
    if [*places(given(operation, Actor(new_id(), new_id(), "participant", "nb")))]  # type: ignore[arg-type] # by its key alone
]


@pytest.mark.parametrize("operation", KEYED)
async def test_a_key_of_another_municipality_is_as_one_of_nothing(keys: Keys, operation: str) -> None:
    role, relation = asker_of(operation)
    asker, about = keys.stage.askers[role], given(operation, keys.stage.subjects[relation])
    for name, path in places(about):
        for real in keys.foreign[TABLES[name]]:
            await asked(asker, operation, replaced(about, path, str(new_id())))
            of_nothing = await asked(asker, operation, replaced(about, path, str(new_id())))
            found = await asked(asker, operation, replaced(about, path, real))
            assert found == of_nothing, (name, path)
