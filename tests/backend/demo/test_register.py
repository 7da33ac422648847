"""Twelve weeks of attendance and plans at every stage, as rows."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from stegvis.demo.offices import FJORDVIK
from stegvis.demo.sheets import Sheets, sheets
from stegvis.kit.clock import OSLO
from stegvis.plans.model import STANDARD_GOALS, STANDARD_MEASURES

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=OSLO)


@pytest.fixture(scope="module")
def office() -> Sheets:
    return sheets(FJORDVIK, NOW)


def test_twelve_weeks_have_been_called(office: Sheets) -> None:
    days = [row["date"] for row in office["attendance"] if isinstance(row["date"], date)]
    assert min(days) == date(2026, 8, 31)
    assert 9_000 < len(days) < 14_000


def test_this_morning_has_been_called_and_the_next_lesson_has_not(office: Sheets) -> None:
    starts = {str(row["slot"]): row["starts"] for row in office["slots"]}
    today = [starts[str(row["slot"])] for row in office["attendance"] if row["date"] == NOW.date()]
    assert today
    assert {str(start) for start in today} <= {"08:15:00", "08:30:00"}
    assert not [row for row in office["attendance"] if str(row["date"]) > str(NOW.date())]


def test_nobody_is_marked_twice_for_one_lesson(office: Sheets) -> None:
    marks = Counter((row["participant"], row["slot"], row["date"]) for row in office["attendance"])
    assert marks.most_common(1)[0][1] == 1


def test_absence_is_believable(office: Sheets) -> None:
    marks = Counter(str(row["mark"]) for row in office["attendance"])
    away = [row for row in office["attendance"] if row["mark"] == "absent"]
    categories = Counter(str(row.get("category")) for row in away)
    assert 0.02 < marks["absent"] / marks.total() < 0.1
    assert marks["late"] > 50
    assert {"self_certified", "medical_certificate", "child_ill", "welfare_leave", "unapproved"} <= set(
        categories
    )
    assert any(row["certificate_seen"] for row in away)
    assert not [row for row in away if row["approved"] and row["category"] in {None, "unapproved"}]


def test_some_lessons_were_not_called_but_few(office: Sheets) -> None:
    called = {(row["slot"], row["date"]) for row in office["attendance"]}
    last_week = [date(2026, 11, day) for day in range(16, 21)]
    registers = {
        (row["slot"], day)
        for row in office["slots"]
        for day in last_week
        if row["group"] and row["weekday"] == day.isoweekday() and str(row["from"]) < "2026-11"
    }
    hours = {
        (row["slot"], date.fromisocalendar(2026, week, int(str(row["weekday"]))))
        for row in office["slots"]
        for week in range(42, 48)
        if row["participant"] and str(row["from"]) < "2026-09"
    }
    assert len(registers - called) <= 2
    assert 0 < len(hours - called) / len(hours) < 0.15


def test_attendance_of_a_past_week_is_the_same_the_day_after(office: Sheets) -> None:
    tomorrow = sheets(FJORDVIK, NOW + timedelta(days=1))["attendance"]
    before = date(2026, 11, 16)

    def settled(rows: list[dict[str, object]]) -> set[tuple[str, ...]]:
        return {
            tuple(str(row.get(code)) for code in ("participant", "slot", "date", "mark", "category"))
            for row in rows
            if isinstance(row["date"], date) and row["date"] < before
        }

    assert settled(tomorrow) == settled(office["attendance"])


def test_plans_are_at_every_stage(office: Sheets) -> None:
    states = Counter(str(row["state"]) for row in office["plans"])
    assert set(states) == {"draft", "proposed", "decided", "superseded", "ended"}
    active = {
        row["participant"] for row in office["participants"] if row["starts_on"] and not row["ended_on"]
    }
    assert len(active - {row["participant"] for row in office["plans"]}) >= 4
    second = [row for row in office["plans"] if row["version"] == 2]
    assert len(second) == states["superseded"] >= 8


def test_goals_and_measures_come_from_the_catalogue_but_for_some_words_of_ones_own(office: Sheets) -> None:
    goals = {row["standard"] for row in office["goals"] if row["standard"]}
    measures = {row["standard"] for row in office["measures"] if row["standard"]}
    assert goals <= set(STANDARD_GOALS)
    assert measures <= set(STANDARD_MEASURES)
    assert len(goals) >= 10
    assert len(measures) >= 10
    assert 5 < len([row for row in office["goals"] if row["text"]]) < len(office["goals"]) / 10


def test_practice_carries_out_a_measure_of_the_decided_plan(office: Sheets) -> None:
    measures = {row["measure"]: row for row in office["measures"]}
    amina = [row for row in office["slots"] if row["participant"] == "D001"]
    assert {measures[row["measure"]]["organisation"] for row in amina} == {"Fjordvik skole, SFO"}
