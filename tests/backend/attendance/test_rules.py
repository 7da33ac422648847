"""The week account, against worked examples and against chance."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.attendance.model import AbsenceCategory, AttendanceEntry, Mark, Outcome, WeekAccount
from stegvis.attendance.rules import week_account
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, RuleGroup, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
)
from tests.backend.planned_time import (
    AN_ORDINARY_WEEK,
    GROUP,
    Timetable,
    at,
    slot,
    timetables,
    timetables_twice,
)

VECTORS = Path(__file__).parents[2] / "vectors" / "week_account.json"
CASES: list[dict[str, Any]] = json.loads(VECTORS.read_text("utf-8"))["cases"]
MONDAY = AN_ORDINARY_WEEK.monday
FOUR_LESSONS = slot(lessons=4, break_minutes=15)  # 180 minutes on the clock, credited 300


def account(*entries: AttendanceEntry, of: Slot = FOUR_LESSONS) -> WeekAccount:
    return week_account(Timetable((of,)).plan(), entries)


def entry(mark: Mark, **more: Any) -> AttendanceEntry:  # noqa: ANN401 - any field of an entry
    return AttendanceEntry(FOUR_LESSONS.id, MONDAY, mark, **more)


def shares(found: WeekAccount) -> tuple[int, int, int, int]:
    return (
        found.attended_minutes,
        found.excused_minutes,
        found.unexcused_minutes,
        found.unrecorded_minutes,
    )


# ------------------------------------------------------------------ worked examples


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_worked_example_comes_out_to_the_minute(case: dict[str, Any]) -> None:
    found, expected = _counted(case), case["expected"]
    assert [line.minutes for line in found.target_lines] == expected["targets"]
    assert [_as_json(line, expected["lines"][0]) for line in found.lines] == expected["lines"]
    totals = {key: value for key, value in expected.items() if key not in {"targets", "lines"}}
    assert _as_json(found, totals) == totals


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_days_off_of_an_example_are_the_calendar_s(case: dict[str, Any]) -> None:
    week = IsoWeek.parse(case["week"])
    calendar = {str(day): code for day, code in public_holidays(week.monday, week.sunday).items()}
    assert case.get("daysOff", {}) == calendar


def _counted(case: dict[str, Any]) -> WeekAccount:
    week = IsoWeek.parse(case["week"])
    rules = rule_set(
        week,
        group=RuleGroup(case["group"]),
        offered_on=date.fromisoformat(case["offeredOn"]),
        weekly_target=WeeklyTarget(case["weeklyTarget"]),
    )
    table = Timetable(
        slots=tuple(_slot(one) for one in case["slots"]),
        week=week,
        exceptions=tuple(_exception(one) for one in case.get("exceptions", [])),
        closures=tuple(Closure(*_span(one), ClosureKind(one["kind"])) for one in case.get("closures", [])),
        days_off={date.fromisoformat(day): code for day, code in case.get("daysOff", {}).items()},
        time_off=tuple(TimeOff(*_span(one), TimeOffKind(one["kind"])) for one in case.get("timeOff", [])),
        programme=ProgrammeDates(date.fromisoformat(case["programme"]["startsOn"])),
    )
    return week_account(table.plan(rules), [_entry(one) for one in case.get("entries", [])])


def _slot(given: dict[str, Any]) -> Slot:
    return Slot(
        id=UUID(int=int(given["id"])),
        kind=ActivityKind(given["kind"]),
        weekday=given["weekday"],
        starts=at(given["starts"]),
        ends=at(given["ends"]),
        valid_from=date.fromisoformat(given["validFrom"]),
        every_weeks=given.get("everyWeeks", 1),
        lessons=given.get("lessons"),
        break_minutes=given.get("breakMinutes", 0),
        group_id=GROUP,
    )


def _exception(given: dict[str, Any]) -> SlotException:
    return SlotException(
        slot_id=UUID(int=int(given["slotId"])),
        on_date=date.fromisoformat(given["onDate"]),
        kind=ExceptionKind(given["kind"]),
        moved_to=date.fromisoformat(given["movedTo"]) if "movedTo" in given else None,
        reason=given.get("reason"),
    )


def _entry(given: dict[str, Any]) -> AttendanceEntry:
    return AttendanceEntry(
        slot_id=UUID(int=int(given["slotId"])),
        on_date=date.fromisoformat(given["onDate"]),
        mark=Mark(given["mark"]),
        late_minutes=given.get("lateMinutes"),
        category=AbsenceCategory(given["category"]) if "category" in given else None,
        approved=given.get("approved", False),
    )


def _span(given: dict[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(given["startsOn"]), date.fromisoformat(given["endsOn"])


def _as_json(found: object, like: dict[str, Any]) -> dict[str, Any]:
    """What `found` says under the names of the wire, which are ours in another case."""
    said = {key: getattr(found, _snake(key)) for key in like}
    if "occurrenceId" in said:
        slot_id, on_date = said["occurrenceId"].split(":")
        said["occurrenceId"] = f"{UUID(slot_id).int}:{on_date}"
    return said


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


# ------------------------------------------------------------------ marks


def test_nobody_is_absent_who_was_not_recorded() -> None:
    assert shares(account()) == (0, 0, 0, 300)


def test_an_excused_hour_is_not_attended() -> None:
    excused = entry(Mark.ABSENT, category=AbsenceCategory.CHILD_ILL, approved=True)
    assert shares(account(excused)) == (0, 300, 0, 0)


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"category": AbsenceCategory.CHILD_ILL},
        {"approved": True},
        {"category": AbsenceCategory.UNAPPROVED, "approved": True},
    ],
)
def test_absence_is_unexcused_until_a_category_that_excuses_is_approved(
    more: dict[str, Any],
) -> None:
    found = account(entry(Mark.ABSENT, **more))
    assert shares(found) == (0, 0, 300, 0)
    assert found.lines[0].outcome is Outcome.UNEXCUSED


@pytest.mark.parametrize(
    ("late", "attended", "missed"),
    [(1, 299, 1), (15, 275, 25), (179, 2, 298), (180, 0, 300), (500, 0, 300)],
)
def test_who_comes_late_misses_the_same_share_as_of_the_clock(late: int, attended: int, missed: int) -> None:
    found = account(entry(Mark.LATE, late_minutes=late))
    assert shares(found) == (attended, 0, missed, 0)
    assert found.lines[0].outcome is Outcome.LATE


def test_being_late_for_an_approved_reason_is_excused() -> None:
    late = entry(Mark.LATE, late_minutes=18, category=AbsenceCategory.WELFARE_LEAVE, approved=True)
    assert shares(account(late)) == (270, 30, 0, 0)


def test_a_mark_follows_its_lesson_to_another_day() -> None:
    moved = SlotException(FOUR_LESSONS.id, MONDAY, ExceptionKind.MOVED, moved_to=AN_ORDINARY_WEEK.days[3])
    plan = Timetable((FOUR_LESSONS,), exceptions=(moved,)).plan()
    assert week_account(plan, [entry(Mark.PRESENT)]).attended_minutes == 300


def test_a_mark_for_what_is_no_longer_planned_says_nothing() -> None:
    gone = AttendanceEntry(UUID(int=99), MONDAY, Mark.PRESENT)
    assert shares(account(gone)) == (0, 0, 0, 300)


def test_two_entries_for_one_occurrence_are_an_error() -> None:
    with pytest.raises(ValueError, match="two entries"):
        account(entry(Mark.PRESENT), entry(Mark.ABSENT))


@pytest.mark.parametrize(
    "wrong",
    [
        {"mark": Mark.LATE},
        {"mark": Mark.LATE, "late_minutes": 0},
        {"mark": Mark.ABSENT, "late_minutes": 5},
        {"mark": Mark.PRESENT, "late_minutes": 5},
        {"mark": Mark.PRESENT, "category": AbsenceCategory.BIRTH},
    ],
)
def test_an_entry_that_contradicts_itself_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"late|absent"):
        entry(**wrong)


def test_every_line_names_its_rule_with_a_source_and_the_week_its_version() -> None:
    found = account()
    assert all(line.source for line in found.lines)
    assert all(line.source for line in found.target_lines)
    assert found.rule_version == "2026-01"


# ------------------------------------------------------------------ by chance


@st.composite
def marked(draw: st.DrawFn, table: Timetable) -> list[AttendanceEntry]:
    """Marks for some of a week's occurrences, and for one that there is not."""
    keys = [(one.slot.id, one.slot_date) for one in table.occurrences()]
    keys.append((UUID(int=99), table.week.monday))
    return [draw(_entries(*key)) for key in keys if draw(st.booleans())]


@st.composite
def _entries(draw: st.DrawFn, slot_id: UUID, on_date: date) -> AttendanceEntry:
    mark = draw(st.sampled_from(Mark))
    categories = st.none() if mark is Mark.PRESENT else st.none() | st.sampled_from(AbsenceCategory)
    return AttendanceEntry(
        slot_id=slot_id,
        on_date=on_date,
        mark=mark,
        late_minutes=draw(st.integers(1, 600)) if mark is Mark.LATE else None,
        category=draw(categories),
        approved=draw(st.booleans()),
    )


@given(st.data())
def test_the_sums_always_balance(data: st.DataObject) -> None:
    table = data.draw(timetables())
    found = week_account(table.plan(), data.draw(marked(table)))
    assert sum(shares(found)) == found.planned_minutes
    assert found.gap_minutes == found.target_minutes - found.planned_minutes
    assert found.target_minutes == sum(line.minutes for line in found.target_lines)
    assert found.planned_minutes == sum(line.credited_minutes for line in found.lines)
    for line in found.lines:
        parts = (
            line.attended_minutes,
            line.excused_minutes,
            line.unexcused_minutes,
            line.unrecorded_minutes,
        )
        assert sum(parts) == line.credited_minutes
        assert min(parts) >= 0


@given(st.data())
def test_the_order_of_input_never_matters(data: st.DataObject) -> None:
    one, other = data.draw(timetables_twice())
    entries = data.draw(marked(one))
    again = data.draw(st.permutations(entries))
    assert week_account(one.plan(), entries) == week_account(other.plan(), again)


@given(st.data())
def test_a_mark_changes_what_became_of_the_plan_but_never_the_plan(data: st.DataObject) -> None:
    table = data.draw(timetables())
    before = week_account(table.plan(), [])
    after = week_account(table.plan(), data.draw(marked(table)))
    assert before.planned_minutes == before.unrecorded_minutes == after.planned_minutes
    assert [line.occurrence_id for line in before.lines] == [line.occurrence_id for line in after.lines]
