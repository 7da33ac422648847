"""Requests made from the schema by chance: any operation, any selection, arguments that nobody would send.

Every answer has to be one: no fault of ours, no stack trace, no suggestion, and nothing of whom the asker
does not see, in whatever field or error it might stand.
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid5

import httpx
import yaml
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_object_type,
)

from stegvis.accounts.model import Actor
from stegvis.kit import db
from tests.api.matrix.inputs import given
from tests.api.matrix.subjects import ROLES, people
from tests.builders import asking
from tests.whole_documents import operations

MATRIX = Path(__file__).parents[1] / "api" / "matrix" / "matrix.yaml"
STANDINGS = yaml.safe_load(MATRIX.read_text(encoding="utf-8"))["standings"]

SHARES = (0.1, 0.2, 0.2, 0.3, 0.3, 0.5, 0.5, 0.8)
"""How much of each selection a document asks for: few ask for most of it."""
DEEPEST = 6
SLOW = timedelta(seconds=1)
"""What takes longer is printed to be looked at: whoever asks for it a hundred times is in others' way."""

LEAVING = {"Mutation.signOut", "Mutation.lock"}
"""Whoever has left asks nothing more."""

STRANGE = (
    "",
    " ",
    "\u202eabc",  # reads from the right
    "\ud7ff\ue000\uffff",
    "👩‍👩‍👧‍👦" * 9,
    "ሰላም",
    "%00%0a",
    "a\r\nSet-Cookie: x=y",
    "'; DROP TABLE account; --",
    "{{7*7}}${7*7}<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "../../etc/passwd",
    "x" * 5_000,
    "\u0130\u0131ſ",  # change their length with their case
    "e\u0301" * 40,
)
DAYS = ("2026-11-23", "0001-01-01", "9999-12-31", "2026-02-30", "2026-11", "2026-W48", "2026-W54", "0000-W00")
TIMES = ("08:30", "24:00", "99:99", "2026-11-23T08:30:00Z", "9999-12-31T23:59:59+14:00")
NUMBERS = (0, 1, -1, 2, 10, 53, 100, 2**31 - 1, -(2**31))
NO_INTEGERS = (2**31, 2**63, 10**30, 1.5, "7", True)


AGAIN = 0.5
"""Of the requests, those that send a document of before with other variables, as screens do."""


class Fuzz:
    """One role's requests, on one stage."""

    def __init__(self, seed: int, ids: list[str]) -> None:
        self._random = Random(seed)  # noqa: S311 - chance that can be repeated
        self._ids = ids
        self._before: dict[str, str] = {}

    def request(self, known: dict[str, object]) -> dict[str, Any]:
        """The body of one request; `known` are arguments that make sense, by name."""
        operation = self._random.choice(asked_of())
        field = operations()[operation]
        variables: dict[str, object] = {}
        for each, argument in field.args.items():
            if each in known and self._often(0.5):
                variables[each] = known[each]
            elif isinstance(argument.type, GraphQLNonNull) or self._often(0.7):
                variables[each] = self._value(argument.type, 0)
        if operation not in self._before or not self._often(AGAIN):
            self._before[operation] = self._document(operation, field)
        return {"query": self._before[operation], "variables": variables}

    def _document(self, operation: str, field: GraphQLField) -> str:
        root, _, name = operation.partition(".")
        declared = ", ".join(f"${each}: {argument.type}" for each, argument in field.args.items())
        said = ", ".join(f"{each}: ${each}" for each in field.args)
        head = f"{root.lower()} X" + (f"({declared})" if declared else "")
        # A document of everything costs fifty times one of a screen's size: most are of that size.
        selection = self._selection(field, self._random.choice(SHARES), 1)
        if not self._often(0.97):
            selection = selection.replace("id", "idd", 1)
        return f"{head} {{ {name}{f'({said})' if said else ''} {selection} }}"

    def _often(self, share: float) -> bool:
        return self._random.random() < share

    def _selection(self, field: GraphQLField, share: float, depth: int) -> str:
        of = get_named_type(field.type)
        if not isinstance(of, GraphQLObjectType):
            return ""
        within = [name for name, each in of.fields.items() if is_object_type(get_named_type(each.type))]
        plain = [name for name in of.fields if name not in within]
        # One way down at least, however small the share: what stands deepest is asked for as well.
        down = [name for name in within if self._often(share)] or (within and [self._random.choice(within)])
        chosen = [name for name in plain if self._often(share)] + (down if depth < DEEPEST else [])
        told = [f"{name} {self._selection(of.fields[name], share, depth + 1)}" for name in chosen]
        return "{ " + " ".join(told or ["__typename"]) + " }"

    def _value(self, of: Any, depth: int) -> object:  # noqa: ANN401 - graphql-core's types
        if isinstance(of, GraphQLNonNull):
            return self._something(of.of_type, depth) if self._often(0.997) else None
        return self._something(of, depth) if self._often(0.9) else None

    def _something(self, of: Any, depth: int) -> object:  # noqa: ANN401 - the same
        if isinstance(of, GraphQLList):
            return [self._value(of.of_type, depth + 1) for _ in range(self._random.choice((0, 1, 2, 30)))]
        if isinstance(of, GraphQLEnumType):
            return self._random.choice(
                [*of.values, "NONE_SUCH"] if not self._often(0.97) else list(of.values)
            )
        if isinstance(of, GraphQLInputObjectType):
            given_ = {
                name: self._value(each.type, depth + 1)
                for name, each in of.fields.items()
                if isinstance(each.type, GraphQLNonNull) or (self._often(0.6) and depth < 5)
            }
            return given_ if self._often(0.97) else given_ | {"municipalityId": self._ids[0]}
        return self._scalar(of.name)

    def _scalar(self, name: str) -> object:
        if name == "ID":
            return self._random.choice(self._ids) if self._often(0.9) else self._random.choice(STRANGE)
        if name in {"Int", "Float"}:
            return self._random.choice(NUMBERS if self._often(0.97) else NO_INTEGERS)
        if name == "Boolean":
            return self._often(0.5)
        return self._random.choice((*STRANGE, *DAYS, *DAYS, *TIMES, *self._ids))


@cache
def asked_of() -> tuple[str, ...]:
    """The operations that are asked for."""
    return tuple(name for name in operations() if name not in LEAVING)


def marker(seed: int, relation: str) -> str:
    """A name that stands nowhere else."""
    return f"Zq{uuid5(UUID(int=seed), relation).hex[:12]}"


async def plant(seed: int, subjects: dict[str, Actor]) -> dict[str, str]:
    """Give each participant names and addresses that are found wherever they leak."""
    planted = {relation: marker(seed, relation) for relation in subjects}
    for relation, subject in subjects.items():
        word = planted[relation]
        async with db.write(subject.municipality_id) as tx:
            await tx.execute(
                "UPDATE participant SET given_name = $2, family_name = $2, email = $3 WHERE id = $1",
                subject.account_id,
                word,
                f"{word}@eksempel.no",
            )
    return planted


async def fuzz(seed: int, requests: int, roles: tuple[str, ...] = ROLES) -> Counter[str]:
    """Ask so many requests as each role.

    Returns:
        how many answers had data, how many a refusal of which kind.
    """
    office, actors, subjects = await people()
    planted = await plant(seed, subjects)
    ids = [str(each.account_id) for each in (*subjects.values(), *actors.values())] + [str(office.unit_id)]
    ids += [str(UUID(int=0)), str(UUID(int=2**128 - 1)), str(subjects["other_municipality"].municipality_id)]
    about = [given(operation, subject) for operation in operations() for subject in subjects.values()]
    ids += sorted({str(value) for each in about for value in each.values() if _is_key(value)})
    told: Counter[str] = Counter()
    async with AsyncExitStack() as stack:
        for number, role in enumerate(roles):
            asker = await stack.enter_async_context(asking(office, actors[role]))
            chance = Fuzz(seed + number, ids)
            unseen = {planted[each] for each, standing in STANDINGS[role].items() if standing == "none"}
            knowing = Random(seed + number)  # noqa: S311 - the same
            for _ in range(requests):
                body = chance.request(knowing.choice(about))
                answer = await asker.http.post("/graphql", json=body, headers={"X-Stegvis": "1"})
                told[judged(role, body, answer, unseen)] += 1
                if answer.elapsed > SLOW:
                    print(f"{answer.elapsed.total_seconds():.1f} s: {json.dumps(body)[:1_000]}")
    return told


def _is_key(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(UUID(value))
    except ValueError:
        return False


MUST_NOT_BE = ("kit.internal", "Traceback", ".py", "Did you mean")
"""A fault of ours, a stack trace, and what the schema has that nobody asked about."""


def judged(role: str, asked: dict[str, Any], answer: httpx.Response, unseen: set[str]) -> str:
    """Look at an answer; the sort that it is of."""
    said = answer.text
    wrong = [word for word in MUST_NOT_BE if word in said]
    leaked = [word for word in unseen if word in said and word not in json.dumps(asked, ensure_ascii=False)]
    if answer.status_code >= 500 or wrong or leaked:
        where = f"{role}: {json.dumps(asked)[:3_000]}\n{answer.status_code} {said[:2_000]}"
        raise AssertionError(where)
    errors = answer.json().get("errors")
    if not errors:
        return "answered"
    code: str = errors[0].get("extensions", {}).get("code", "the document is wrong")
    return code
