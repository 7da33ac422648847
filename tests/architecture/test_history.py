"""Whatever is recorded about a person has a sentence in their history: a later feature cannot forget it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.fluent_texts import read

ROOT = Path(__file__).parents[2]
BACKEND = ROOT / "backend" / "stegvis"
VERB = re.compile(r"[a-z_]+\.[a-z]+([_-][a-z]+)*")
RECORDERS = re.compile(r"_?(record|tell|done|finish)")
"""What writes an audit row, or hands one on to what does."""

OF_THE_HOUSE = re.compile(
    r"accounts\.(password|passkey|staff|unit|role|invitation|factor|recovery|sign)-.*|office_import\.imported"
    r"|rulebook\..*|demo\..*"
    r"|reports\..*|payments\.exported|participants\.(caseload-.*|duplicates-sought)|(lookups|retention|roles|sign_on)\..*"
)
"""Verbs about staff, units, rules and files: they stand in nobody's history."""


def verbs(source: str) -> Iterator[str]:
    """Every verb that a module records: handed to a recorder, or named `verb` on the way there."""
    tree = ast.parse(source)
    named = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and RECORDERS.fullmatch(_called(node)):
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _constants(argument, named)
        if isinstance(node, ast.Assign) and any(_is_verb(target) for target in node.targets):
            yield from _constants(node.value, named)


def _is_verb(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id.endswith("verb")


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _constants(value: ast.expr, named: dict[str, ast.expr]) -> Iterator[str]:
    """The verbs in an expression, also behind a condition or the name of a constant."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and VERB.fullmatch(value.value):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _constants(value.body, named)
        yield from _constants(value.orelse, named)
    elif isinstance(value, ast.Name) and isinstance(named.get(value.id), ast.Constant):
        yield from _constants(named[value.id], {})


def recorded() -> dict[str, str]:
    """Every verb that the code records, with the file that does."""
    return {
        verb: file.relative_to(BACKEND).as_posix()
        for file in sorted(BACKEND.rglob("*.py"))
        for verb in verbs(file.read_text("utf-8"))
    }


def message(verb: str) -> str:
    return f"history-{re.sub('[._]', '-', verb)}"


def test_every_verb_about_a_person_has_its_sentence() -> None:
    texts = read((ROOT / "locales" / "nb" / "history.ftl").read_text("utf-8")).texts
    unsaid = {
        verb: file
        for verb, file in recorded().items()
        if not OF_THE_HOUSE.fullmatch(verb) and message(verb) not in texts
    }
    assert unsaid == {}


def test_what_the_code_is_known_to_record_is_found() -> None:
    assert {
        "office_import.person_changed",
        "accounts.code-issued",
        "accounts.code-redeemed",
        "accounts.language-chosen",
        "accounts.device-disabled",
        "reports.exported",
    } <= set(recorded())


@pytest.mark.parametrize(
    "code",
    [
        'await record(tx, m, a, "plans.decided", s, now=now)',
        'await audit.record(tx, m, a, "plans.decided", s, now=now)',
        'await tell(tx, actor, "plans.decided", person.id, now)',
        'verb = "plans.decided" if new else "plans.revoked"',
        'await record(tx, m, a, "plans.decided" if new else "plans.revoked", s, now=now)',
        '_DONE = "plans.decided"\n    await record(tx, m, a, _DONE, s, now=now)',
    ],
)
def test_a_verb_is_found_however_it_is_handed_on(code: str) -> None:
    assert "plans.decided" in set(verbs(f"async def x():\n    {code}"))
