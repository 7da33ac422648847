"""What an import may not rewrite: lessons that have been held."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from stegvis.office_import.model import Value
from stegvis.office_import.reading import Faults
from stegvis.office_import.rules import Book, Row

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


def check_history(book: Book, today: date, faults: Faults) -> None:
    """Find what would change the past: occurrences are computed, so a slot's past is the slot itself."""
    for sheet, problems in _CHECKS.items():
        for row in book[sheet].values():
            if row.number is not None and row.changed:
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


_CHECKS: Mapping[str, Callable[[Row, Book, date], Iterator[_Problem]]] = MappingProxyType(
    {
        "activities": _activity,
        "slots": _slot,
    }
)
