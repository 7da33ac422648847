"""Whatever code the backend sends, the phone has words for it; whatever it refuses, it can say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest

from stegvis.attendance.model import Mark, Outcome
from stegvis.kit.public_holidays import DAY_OFF_CODES
from stegvis.participants.model import Fact, Oddity, PermitType, Relation, Sex
from stegvis.plans.model import CefrLevel, PlanState, Skill, Status
from stegvis.rulebook.model import ActivityKind, EducationLevel, EndGoal
from stegvis.timetable.model import (
    ChangeKind,
    ClosureKind,
    DayOffKind,
    ExceptionReason,
    TargetRule,
    TimeOffKind,
)
from tests.architecture.fluent_texts import Text, read

ROOT = Path(__file__).parents[2]
BACKEND = ROOT / "backend" / "stegvis"
BOKMAL = ROOT / "locales" / "nb"

FAMILIES: dict[str, tuple[type[StrEnum], ...]] = {
    "about": (Fact,),
    "about-education": (EducationLevel,),
    "about-permit": (PermitType,),
    "activity": (ActivityKind,),
    "change": (ChangeKind,),
    "change-reason": (ExceptionReason,),
    "day-off": (ClosureKind, TimeOffKind),
    "end-goal": (EndGoal,),
    "fact": (Fact,),
    "level": (CefrLevel,),
    "mark": (Mark,),
    "oddity": (Oddity,),
    "outcome": (Outcome,),
    "plan-state": (PlanState,),
    "relation": (Relation,),
    "sex": (Sex,),
    "skill": (Skill,),
    "status": (Status,),
    "target": (TargetRule,),
}
"""Which enumerations a reader meets, by what their messages begin with."""

DAYS_OFF = (*DAY_OFF_CODES, DayOffKind.WEEKEND.value, DayOffKind.OUTSIDE_PROGRAMME.value)
"""Codes of days off that no enumeration above has."""

OWN_PARAMETERS = {"retryable", "not_before"}
CODE = re.compile(r"[a-z_]+\.[a-z]+(-[a-z]+)*")


def words() -> dict[str, Text]:
    """Every text of Bokmål, by name."""
    return {
        name: text
        for file in BOKMAL.glob("*.ftl")
        for name, text in read(file.read_text("utf-8")).texts.items()
    }


def message(family: str, code: str) -> str:
    """The name of the message that words a code."""
    return f"{family}-{re.sub('[._]', '-', code)}"


@dataclass(frozen=True)
class Refusal:
    """A place that refuses: its code and what it hands to the wording."""

    code: str
    given: frozenset[str]


def constants(source: str) -> dict[str, str]:
    """The codes that a module names at its top."""
    return {
        target.id: node.value.value
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        if isinstance(node.value.value, str) and CODE.fullmatch(node.value.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def refusals(source: str, imported: Mapping[str, str]) -> Iterator[Refusal]:
    """Every `Refused(...)` of a module. A code that is not plainly written is the code `?`."""
    named = {**imported, **constants(source)}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and called(node) == "Refused" and node.args:
            yield Refusal(code_of(node.args[0], named), given(node))


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def code_of(argument: ast.expr, named: Mapping[str, str]) -> str:
    """The code as it stands, or as a constant says it."""
    if isinstance(argument, ast.Name):
        return named.get(argument.id, "?")
    value = argument.value if isinstance(argument, ast.Constant) else None
    return value if isinstance(value, str) and CODE.fullmatch(value) else "?"


def given(node: ast.Call) -> frozenset[str]:
    """The variables that a refusal hands to its wording; the phone makes `time` of `not_before`."""
    names = {keyword.arg for keyword in node.keywords if keyword.arg}
    time = {"time"} if "not_before" in names else set()
    return frozenset(names - OWN_PARAMETERS | time)


def unsaid(refusal: Refusal, texts: dict[str, Text]) -> str | None:
    """What keeps a refusal from being said in Bokmål; None: nothing does."""
    if refusal.code == "?":
        return "a code is not plainly written"
    text = texts.get(message("refused", refusal.code))
    if text is None:
        return f"{message('refused', refusal.code)} is missing"
    missing = text.variables - refusal.given
    return f"{refusal.code} does not give {sorted(missing)}" if missing else None


@pytest.mark.parametrize("family", FAMILIES)
def test_every_member_of_an_enumeration_has_its_word(family: str) -> None:
    codes = [member.value for members in FAMILIES[family] for member in members]
    assert [message(family, code) for code in codes if message(family, code) not in words()] == []


def test_every_day_off_has_its_name() -> None:
    assert [code for code in DAYS_OFF if message("day-off", code) not in words()] == []


def test_every_refusal_can_be_said() -> None:
    texts = words()
    sources = {file: file.read_text("utf-8") for file in BACKEND.rglob("*.py")}
    named = {name: code for source in sources.values() for name, code in constants(source).items()}
    found = {
        (str(file.relative_to(BACKEND)), problem)
        for file, source in sources.items()
        for refusal in refusals(source, named)
        if (problem := unsaid(refusal, texts))
    }
    assert sorted(found) == []


# ------------------------------------------------------------ each of these checks can fail


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ('raise Refused("plans.no-such")', "refused-plans-no-such is missing"),
        ('raise errors.Refused("plans.no-such")', "refused-plans-no-such is missing"),
        ('CODE = "plans.no-such"\nraise Refused(CODE)', "refused-plans-no-such is missing"),
        ("raise Refused(ELSEWHERE)", "refused-plans-no-such is missing"),
        ('raise Refused(f"plans.{why}")', "a code is not plainly written"),
        ('raise Refused("Plans")', "a code is not plainly written"),
        ('raise Refused("accounts.wrong-pin")', "accounts.wrong-pin does not give ['left']"),
        ('raise Refused("accounts.locked", retryable=True)', "accounts.locked does not give ['time']"),
        ('raise Refused("accounts.wrong-pin", left=2)', None),
        ('raise Refused("accounts.locked", not_before=then)', None),
        ('raise Other("plans.no-such")', "nothing is refused"),
    ],
)
def test_a_refusal_that_cannot_be_said_is_found(source: str, problem: str | None) -> None:
    texts = read("refused-accounts-wrong-pin = { $left }\nrefused-accounts-locked = { $time }\n").texts
    found = [unsaid(refusal, texts) for refusal in refusals(source, {"ELSEWHERE": "plans.no-such"})]
    assert (found or ["nothing is refused"]) == [problem]


def test_a_code_becomes_the_name_of_its_message() -> None:
    assert message("day-off", "planning_day") == "day-off-planning-day"
    assert message("refused", "office_import.no-sheet") == "refused-office-import-no-sheet"
