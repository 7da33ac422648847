"""What an import may not rewrite: lessons that have been held, and plans that have been decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from stegvis.office_import.model import SEPARATOR, Value
from stegvis.office_import.reading import Faults
from stegvis.office_import.rules import Book, Row
from stegvis.plans.model import PlanState

_Problem: TypeAlias = tuple[str, str]
"""The column, and the fault."""

_OCCURRENCE = frozenset(
    {
        "activity",
        "group",
        "participant",
        "weekday",
        "starts",
        "ends",
        "lessons",
        "break_minutes",
        "every_weeks",
        "from",
    }
)
"""What decides when a slot has a lesson, for whom, and what it is worth."""

_CREDIT = frozenset({"kind", "credit", "lesson_credit_minutes", "work_oriented"})
"""What decides what an hour of an activity is worth."""

_STEP = MappingProxyType(
    {
        PlanState.DRAFT: 0,
        PlanState.PROPOSED: 1,
        PlanState.DECIDED: 2,
        PlanState.SUPERSEDED: 3,
        PlanState.ENDED: 3,
    }
)
"""How far a version has come; the last two are both the end."""


def check_history(book: Book, today: date, faults: Faults) -> None:
    """Find what would change the past: occurrences are computed, so a slot's past is the slot itself."""
    for sheet, problems in _CHECKS.items():
        for row in book[sheet].values():
            if row.number is not None and (row.added or row.changed):
                for column, code in problems(row, book, today):
                    faults.add(sheet, row.number, column, code)


def _was(row: Row) -> Mapping[str, Value]:
    return {**row.values, **(row.before or {})}


def _begun(slot: Row, today: date) -> bool:
    first = _was(slot)["from"]
    return not slot.added and isinstance(first, date) and first < today


def _slot(row: Row, _: Book, today: date) -> Iterator[_Problem]:
    if _begun(row, today):
        for code in row.changes:
            if code in _OCCURRENCE:
                yield code, "slot-has-history"


def _activity(row: Row, book: Book, today: date) -> Iterator[_Problem]:
    changed = [code for code in row.changes if code in _CREDIT]
    name = row.values["activity"]
    if changed and any(
        _was(slot)["activity"] == name and _begun(slot, today) for slot in book["slots"].values()
    ):
        for code in changed:
            yield code, "activity-has-history"


def _plan(row: Row, _: Book, __: date) -> Iterator[_Problem]:
    if "state" in row.changes:
        was, will = (PlanState(str(values["state"])) for values in (_was(row), row.values))
        if _STEP[will] <= _STEP[was]:
            yield "state", "plan-goes-back"


def _goal(row: Row, book: Book, _: date) -> Iterator[_Problem]:
    # A goal that moves to another plan is a fault already.
    if not {"participant", "version"} & row.changes.keys() and is_frozen(row, book):
        yield from _content(row, "goal")


def _measure(row: Row, book: Book, _: date) -> Iterator[_Problem]:
    goals = (book["goals"].get(str(values["goal"])) for values in (row.values, _was(row)))
    if any(goal is not None and is_frozen(goal, book) for goal in goals):
        yield from _content(row, "measure")


def is_frozen(goal: Row, book: Book) -> bool:
    """Whether the goal's plan was decided before this import; one that comes decided brings its goals."""
    plan = book["plans"].get(f"{goal.values['participant']}{SEPARATOR}{goal.values['version']}")
    return (
        plan is not None
        and not plan.added
        and _STEP[PlanState(str(_was(plan)["state"]))] >= _STEP[PlanState.DECIDED]
    )


def _content(row: Row, name: str) -> Iterator[_Problem]:
    """All that is new but how far it has come."""
    for code in (name,) if row.added else row.changes:
        if code != "status":
            yield code, "frozen-plan"


_CHECKS: Mapping[str, Callable[[Row, Book, date], Iterator[_Problem]]] = MappingProxyType(
    {
        "activities": _activity,
        "plans": _plan,
        "goals": _goal,
        "measures": _measure,
        "slots": _slot,
    }
)
