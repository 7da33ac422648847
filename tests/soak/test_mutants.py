"""Every permission check is removed, one at a time: some test must notice. The figure is printed."""

from __future__ import annotations

import importlib
import os
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random, SystemRandom
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

import tests.seeded  # noqa: F401 - registers the profiles
from tests.api.matrix import test_matrix
from tests.cast import on_stage
from tests.mutants import Check, Mutant, checks_of, code_mutants, reached, sql_mutants, survivors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

GOAL = 0.95
"""Of all mutants so many are noticed (security.md (c), no. 7); survivors are printed to be looked at."""

CELLS = {
    *(("participant", "own"), ("participant", "unit"), ("adviser", "own"), ("adviser", "circle")),
    *(("adviser", "protected"), ("adviser", "denied"), ("teacher", "own"), ("teacher", "group")),
    *(("teacher", "denied"), ("coordinator", "unit"), ("coordinator", "denied"), ("leader", "unit")),
    *(("leader", "own"), ("leader", "circle"), ("leader", "denied"), ("leader", "other_unit")),
    *(("leader", "other_municipality"), ("administrator", "own")),
}
"""One cell of each kind: of seven roles and eight relations many are alike."""

TESTS = Path(__file__).parents[1]


@pytest.fixture
def few_examples() -> Iterator[None]:
    """One mutant is put before every test that reaches it: each has to be quick."""
    settings.load_profile("few")
    yield
    settings.load_profile("soak")


@pytest.mark.soak
@pytest.mark.usefixtures("database", "few_examples")
# What a test had under way when a removed check made it fail is ended by the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_removed_check_is_noticed(database: str) -> None:
    """Of all checks, or by `STEGVIS_MUTANTS=plans,roles` of some features; by own tests and the matrix."""
    only = [each for each in os.environ.get("STEGVIS_MUTANTS", "").split(",") if each]
    mutants, telling = code_mutants()
    chosen = [each for each in [*sql_mutants(), *mutants] if not only or _feature(each) in only]
    alive: list[Mutant] = []
    known: set[str] = set()
    for feature in sorted({_feature(each) for each in chosen}):
        own = [each for each in chosen if _feature(each) == feature]
        checks = await _own_tests(feature, database)
        calls = await reached(checks, telling, print)
        alive += await survivors(own, checks, calls, print)
        known |= calls.keys()
    async with AsyncExitStack() as stack:
        # What a feature's own tests have noticed is not shown to the API's as well, which take their time.
        checks = (await _matrix(stack) | await _own_tests("api", database)) if alive else {}
        calls = await reached(checks, telling, print)
        alive = await survivors(alive, checks, calls)
        known |= calls.keys()
    _tell(chosen, alive, known)
    assert 1 - len(alive) / len(chosen) >= GOAL


_QUICK = ("test_queries", "test_denials")
"""What tells of the row rule without the whole office of the matrix."""


@pytest.mark.usefixtures("database")
async def test_some_predicates_of_the_row_rule_are_noticed_at_once() -> None:
    seed = int(os.environ.get("STEGVIS_SEED") or SystemRandom().randrange(10**9))
    chosen = Random(seed).sample([each for each in sql_mutants() if each.of == "sql:visible among"], 3)  # noqa: S311 - no secret
    modules = [importlib.import_module(f"tests.backend.participants.{name}") for name in _QUICK]
    every = checks_of(*modules, given={"cast": await on_stage()})
    checks = {
        name: check for name, check in every.items() if "test_queries" in name or "test_a_denial_" in name
    }
    alive = await survivors(chosen, checks, {"sql:visible among": [*checks]})
    assert alive == [], f"STEGVIS_SEED={seed}"


def _feature(mutant: Mutant) -> str:
    """The folder of its tests: the row rule is the participants', and that of a day the registers'."""
    if mutant.of.startswith("sql:"):
        return "attendance" if mutant.of == "sql:concerned" else "participants"
    return mutant.of.split(".")[1]


async def _own_tests(feature: str, database: str) -> dict[str, Check]:
    """The feature's own tests, as far as they need nothing that pytest alone gives."""
    given = {"cast": await on_stage(), "database": database}
    folder = "api" if feature == "api" else f"backend/{feature}"
    modules = [
        importlib.import_module(f"tests.{folder.replace('/', '.')}.{file.stem}")
        for file in sorted((TESTS / folder).glob("test_*.py"))
        if file.stem not in _NOT_THESE
    ]
    return checks_of(*modules, given=given)


_NOT_THESE = {"test_fuzz", "test_schema", "test_limits", "test_guessing", "test_transport", "test_walls"}
"""Tests of the way to the API, and not of who may."""


async def _matrix(stack: AsyncExitStack) -> dict[str, Check]:
    stage = await stack.enter_async_context(test_matrix.on_stage())

    def is_of_a_kind(values: Mapping[str, object]) -> bool:
        return "relation" not in values or (values["role"], values["relation"]) in CELLS

    return checks_of(test_matrix, given={"stage": stage}, keep=is_of_a_kind)


def _tell(chosen: Sequence[Mutant], alive: Sequence[Mutant], known: Collection[str]) -> None:
    for feature, number in sorted(Counter(map(_feature, chosen)).items()):
        print(f"{feature}: {number - sum(_feature(each) == feature for each in alive)} of {number}")
    noticed = len(chosen) - len(alive)
    print(f"{len(chosen)} checks removed, {noticed} noticed ({noticed / len(chosen):.1%}); survivors:")
    for each in alive:
        print(" ", each.what, "" if each.of in known else "(no test comes here)")
