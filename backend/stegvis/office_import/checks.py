"""What must hold between the rows of an office, before any of them is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any, TypeAlias

from stegvis.office_import.model import SEPARATOR, Sheet, Value
from stegvis.office_import.occurrence import Calendar, not_happening
from stegvis.office_import.reading import Faults, SaidSheet
from stegvis.office_import.rules import Book, Row
from stegvis.office_import.sheets import SHEETS
from stegvis.plans.model import PlanState
from stegvis.rulebook.model import WeeklyTarget
from stegvis.timetable.model import ExceptionKind

LARGEST_CIRCLE = 5
"""So few may know where a protected person is."""

_Problem: TypeAlias = "tuple[str | None, str, dict[str, str | int]]"
_Check: TypeAlias = Callable[[Row, Book], Iterator[_Problem]]


def check(book: Book, said: Mapping[str, SaidSheet], faults: Faults) -> None:
    """Find every fault between rows; a row that is not in the file is not blamed."""
    for code, rows in book.items():
        sheet = SHEETS[code]
        for row in rows.values():
            if row.number is not None:
                for column, fault, params in _of_row(sheet, row, book, said):
                    faults.add(code, row.number, column, fault, **params)
        for column in sheet.unique:
            _unique(code, column, rows, faults)
    _overlaps("memberships", ("group", "participant"), book, faults)
    _overlaps("time_off", ("participant",), book, faults)
    _two_decided(book["plans"], faults)
    if not faults.found("slots"):
        _slots_twice(book["slots"], faults)


def check_programmes(book: Book, others: Iterable[Mapping[str, Any]], faults: Faults) -> None:
    """Find programmes that overlap an earlier one of the same person: nobody is in two at a time."""
    people = {row.id: row for row in book["participants"].values()}
    for other in others:
        row = people.get(other["participant_id"])
        if row is None or row.number is None or row.values["starts_on"] is None:
            continue
        until = row.values["ended_on"]
        apart = (other["ended_on"] is not None and _before(other["ended_on"], row.values["starts_on"])) or (
            until is not None and _before(until, other["starts_on"])
        )
        if not apart:
            since = _written(other["starts_on"])
            faults.add("participants", row.number, "starts_on", "overlap-programme", since=since)


def _of_row(sheet: Sheet, row: Row, book: Book, said: Mapping[str, SaidSheet]) -> Iterator[_Problem]:
    for column in sheet.columns:
        if column.to is not None:
            for name in _names(row.values.get(column.code)):
                if name not in book[column.to] and not said[column.to].may_have(name):
                    yield column.code, "unknown-reference", {"value": name, "to": column.to}
    for first, last in sheet.periods:
        if _before(row.values.get(last), row.values.get(first)):
            yield last, "ends-before-start", {}
    if sheet.code in _CHECKS:
        yield from _CHECKS[sheet.code](row, book)
    if sheet.code == "goals":
        yield from _plan_of_goal(row, book, said["plans"])


def _names(value: Value) -> tuple[str, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)


def _before(one: Value, other: Value) -> bool:
    if isinstance(one, date) and isinstance(other, date):
        return one < other
    return isinstance(one, time) and isinstance(other, time) and one < other


# -------------------------------------------------------------------------------- sheet by sheet


def _participant(row: Row, _: Book) -> Iterator[_Problem]:
    said = row.values
    if said["weekly_target"] == WeeklyTarget.OWN_WORK and not said["target_reason"]:
        yield "target_reason", "target-without-reason", {}
    if said["ended_on"] and not said["end_cause"]:
        yield "end_cause", "end-without-cause", {}
    if said["end_cause"] and not said["ended_on"]:
        yield "ended_on", "cause-without-end", {}
    circle = len(_names(said["circle"]))
    if said["protected"] and not circle:
        yield "circle", "protected-without-circle", {}
    if circle > LARGEST_CIRCLE:
        yield "circle", "circle-too-large", {"most": LARGEST_CIRCLE}


def _plan(row: Row, _: Book) -> Iterator[_Problem]:
    said = row.values
    if said["state"] in {PlanState.DECIDED, PlanState.SUPERSEDED} and not said["decided_on"]:
        yield "decided_on", "decided-without-date", {}
    was = (row.before or {}).get("state", said["state"])
    if row.changed and was not in {PlanState.DRAFT, PlanState.PROPOSED}:
        for code in row.changes:
            if code != "state":
                yield code, "frozen-plan", {}


def _plan_of_goal(row: Row, book: Book, plans: SaidSheet) -> Iterator[_Problem]:
    plan = f"{row.values['participant']}{SEPARATOR}{row.values['version']}"
    if plan not in book["plans"] and not plans.may_have(plan):
        yield "version", "unknown-plan", {"version": str(row.values["version"])}


def _goal(row: Row, book: Book) -> Iterator[_Problem]:
    said = row.values
    if not (said["standard"] or said["text"]):
        yield "text", "neither-standard-nor-text", {}
    for code in {"participant", "version"} & row.changes.keys():
        yield code, "goal-moved", {}
    parent = book["goals"].get(str(said["parent"]))
    if parent is not None:
        if parent.values["parent"]:
            yield "parent", "parent-is-subgoal", {}
        if any(parent.values[code] != said[code] for code in ("participant", "version")):
            yield "parent", "parent-in-other-plan", {}


def _measure(row: Row, _: Book) -> Iterator[_Problem]:
    if not (row.values["standard"] or row.values["text"]):
        yield "text", "neither-standard-nor-text", {}


def _slot(row: Row, book: Book) -> Iterator[_Problem]:
    said = row.values
    if said["group"] and said["participant"]:
        yield "group", "group-and-participant", {}
    if not (said["group"] or said["participant"]):
        yield "group", "neither-group-nor-participant", {}
    starts, ends = said["starts"], said["ends"]
    assert isinstance(starts, time)  # noqa: S101 - required columns of this kind
    assert isinstance(ends, time)  # noqa: S101 - the same
    length = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    if length <= 0:
        yield "ends", "ends-before-start", {}
    elif int(str(said["break_minutes"])) >= length:
        yield "break_minutes", "break-too-long", {"minutes": length}
    measure = book["measures"].get(str(said["measure"]))
    goal = measure and book["goals"].get(str(measure.values["goal"]))
    if goal and said["participant"] and goal.values["participant"] != said["participant"]:
        yield "measure", "measure-of-another", {}


def _exception(row: Row, book: Book) -> Iterator[_Problem]:
    said = row.values
    kind = said["kind"]
    if kind == ExceptionKind.SUBSTITUTE and not said["teacher"]:
        yield "teacher", "substitute-without-teacher", {}
    if kind == ExceptionKind.MOVED and not (said["starts"] or said["place"] or said["moved_to"]):
        yield "starts", "moved-without-where", {}
    if said["moved_to"] and (kind != ExceptionKind.MOVED or said["moved_to"] == said["date"]):
        yield "moved_to", "not-moved", {}
    if (said["starts"] is None) != (said["ends"] is None):
        yield "ends", "half-a-time", {}
    elif said["starts"] and not _before(said["starts"], said["ends"]):
        yield "ends", "ends-before-start", {}
    slot = book["slots"].get(str(said["slot"]))
    if slot is not None and isinstance(said["date"], date):
        own = {said["date"]: row} if kind == ExceptionKind.EXTRA else {}
        why = not_happening(slot.values, own, said["date"], Calendar())
        if why is not None:
            yield "date", why, {}


_CHECKS: Mapping[str, _Check] = {
    "participants": _participant,
    "plans": _plan,
    "goals": _goal,
    "measures": _measure,
    "slots": _slot,
    "exceptions": _exception,
}


# -------------------------------------------------------------------------------- between rows


def _unique(sheet: str, column: str, rows: Mapping[str, Row], faults: Faults) -> None:
    holders: dict[str, Row] = {}
    for row in sorted(rows.values(), key=lambda row: row.number or 0):
        value = row.values.get(column)
        if value is None:
            continue
        first = holders.setdefault(str(value).casefold(), row)
        if first is not row and row.number is not None:
            if first.number is None:
                faults.add(sheet, row.number, column, "taken", value=str(value))
            else:
                faults.add(sheet, row.number, column, "not-unique", value=str(value), first=first.number or 0)


def _overlaps(sheet: str, who: tuple[str, ...], book: Book, faults: Faults) -> None:
    periods: dict[tuple[Value, ...], list[Row]] = defaultdict(list)
    for row in book[sheet].values():
        periods[tuple(row.values[code] for code in who)].append(row)
    for rows in periods.values():
        rows.sort(key=lambda row: (str(row.values["from"]), row.number or 0))
        longest = rows[0]
        for row in rows[1:]:
            until = longest.values["to"]
            if until is None or not _before(until, row.values["from"]):
                _blame(sheet, longest, row, faults)
            if until is not None and not _before(row.values["to"], until):
                longest = row


def _blame(sheet: str, one: Row, other: Row, faults: Faults) -> None:
    late, early = (other, one) if (other.number or 0) >= (one.number or 0) else (one, other)
    if late.number is None:
        return
    if early.number is None:
        faults.add(sheet, late.number, "from", "overlap-held", since=_written(early.values["from"]))
    else:
        faults.add(sheet, late.number, "from", "overlap", first=early.number)


def _written(day: Value) -> str:
    return day.strftime("%d.%m.%Y") if isinstance(day, date) else ""


def _two_decided(plans: Mapping[str, Row], faults: Faults) -> None:
    decided: dict[Value, list[Row]] = defaultdict(list)
    for row in plans.values():
        if row.values["state"] == PlanState.DECIDED:
            decided[row.values["participant"]].append(row)
    for rows in decided.values():
        rows.sort(key=lambda row: row.number or 0)
        for row in rows[1:]:
            if row.number is not None:
                first = str(rows[0].values["version"])
                faults.add("plans", row.number, "state", "two-decided", version=first)


def _slots_twice(slots: Mapping[str, Row], faults: Faults) -> None:
    """Nobody has, or gives to one group, the same activity twice at once: the database's `slot_once`."""
    alike: dict[tuple[Value, ...], list[Row]] = defaultdict(list)
    for row in slots.values():
        said = row.values
        whose = said["participant"] or said["teacher"]
        if whose:
            alike[said["group"] or said["participant"], whose, said["activity"], said["weekday"]].append(row)
    for rows in alike.values():
        rows.sort(key=lambda row: row.number or 0)
        for place, row in enumerate(rows):
            if row.number is None:
                continue
            first = next((each for each in rows[:place] if _meet(each.values, row.values)), None)
            if first is not None and first.number is None:
                faults.add("slots", row.number, "starts", "slot-twice-held", slot=str(first.values["slot"]))
            elif first is not None:
                faults.add("slots", row.number, "starts", "slot-twice", first=first.number or 0)


def _meet(one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether two slots of one weekday are ever at the same time."""
    if not (_before(one["starts"], other["ends"]) and _before(other["starts"], one["ends"])):
        return False
    if _before(one["to"], other["from"]) or _before(other["to"], one["from"]):
        return False
    every_other = str(one["every_weeks"]) == str(other["every_weeks"]) == "2"
    return not (every_other and (_week(one["from"]) - _week(other["from"])) % 2)


def _week(day: Value) -> int:
    return (day.toordinal() - 1) // 7 if isinstance(day, date) else 0
