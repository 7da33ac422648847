"""What needs doing, and what comes first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.caseload.model import CaseFlag, Change, Doer, Facts
from stegvis.caseload.rules import (
    ENDED,
    LEAST_URGENT,
    URGENCY,
    changes,
    doer,
    ends_soon,
    follow_up_due,
    in_order,
    programme_flags,
    starts_late,
    urgency,
    week_flags,
)
from stegvis.participants.model import PermitType, Programme, ProgrammeStatus, Track
from stegvis.plans.model import PlanState
from stegvis.rulebook.model import EducationLevel, WeeklyTarget

TODAY = date(2026, 11, 23)


def programme(**dates: date | None) -> Programme:
    return Programme(
        PermitType.REFUGEE,
        EducationLevel.PRIMARY,
        Track.WORK,
        WeeklyTarget.FULL_TIME,
        **dates,  # type: ignore[arg-type] # dates alone
    )


ACTIVE = programme(starts_on=date(2026, 8, 17), planned_end_on=date(2027, 8, 16))


@pytest.mark.parametrize("state", [None, *PlanState])
def test_an_active_programme_needs_a_decided_plan(state: PlanState | None) -> None:
    missing = CaseFlag.NO_PLAN in programme_flags(ACTIVE, state, TODAY)
    assert missing is (state is not PlanState.DECIDED)


def test_before_the_start_no_plan_is_missing() -> None:
    assert programme_flags(programme(settled_on=TODAY), None, TODAY) == ()


@pytest.mark.parametrize(
    ("settled", "starts", "late"),
    [
        (date(2026, 9, 8), None, False),  # by 8 December, fifteen days away
        (date(2026, 9, 6), None, True),  # by 6 December, thirteen days away
        (date(2026, 8, 1), None, True),
        (date(2026, 9, 8), date(2026, 12, 8), False),
        (date(2026, 9, 8), date(2026, 12, 9), True),
        (None, None, False),
    ],
)
def test_the_three_month_clock(settled: date | None, starts: date | None, late: bool) -> None:  # noqa: FBT001 - a table
    awaited = programme(settled_on=settled, starts_on=starts)
    assert starts_late(awaited, TODAY) is late
    assert (CaseFlag.STARTS_LATE in programme_flags(awaited, None, TODAY)) is late


@pytest.mark.parametrize(("days", "soon"), [(57, False), (56, True), (0, True), (-9, True)])
def test_the_planned_end_is_near_for_eight_weeks_and_after(days: int, soon: bool) -> None:  # noqa: FBT001 - a table
    assert ends_soon(programme(planned_end_on=TODAY + timedelta(days)), TODAY) is soon


def test_an_ended_programme_needs_nothing() -> None:
    ended = programme(starts_on=date(2025, 1, 6), planned_end_on=TODAY, ended_on=date(2026, 10, 1))
    assert programme_flags(ended, None, TODAY) == ()
    assert programme_flags(None, None, TODAY) == ()


@pytest.mark.parametrize(
    ("gap", "unrecorded", "flags"),
    [
        (0, 0, ()),
        (-60, 0, ()),
        (1, 0, (CaseFlag.GAP,)),
        (0, 1, (CaseFlag.UNRECORDED,)),
        (5, 5, (CaseFlag.GAP, CaseFlag.UNRECORDED)),
    ],
)
def test_a_week_that_is_not_full_and_hours_without_a_mark(
    gap: int, unrecorded: int, flags: tuple[CaseFlag, ...]
) -> None:
    assert week_flags(gap, unrecorded) == flags


def test_flags_are_shown_most_urgent_first() -> None:
    assert in_order((CaseFlag.ENDS_SOON, CaseFlag.GAP, CaseFlag.NO_PLAN)) == (
        CaseFlag.NO_PLAN,
        CaseFlag.GAP,
        CaseFlag.ENDS_SOON,
    )


def test_the_most_urgent_flag_places_a_case_and_what_is_over_comes_last() -> None:
    active = ProgrammeStatus.ACTIVE
    assert urgency((CaseFlag.NO_PLAN, CaseFlag.ENDS_SOON), active) == 0
    assert urgency((CaseFlag.STARTS_LATE,), ProgrammeStatus.AWAITING) == 1
    assert urgency((CaseFlag.GAP, CaseFlag.ENDS_SOON), active) == 3
    assert urgency((CaseFlag.GAP,), active) == urgency((), None) == LEAST_URGENT
    assert urgency((CaseFlag.APPEAL_RUNS,), active) == LEAST_URGENT
    assert urgency((), ProgrammeStatus.ENDED) == ENDED > LEAST_URGENT
    assert urgency((CaseFlag.FOLLOW_UP,), ProgrammeStatus.ENDED) == URGENCY.index(CaseFlag.FOLLOW_UP)


# ------------------------------------------------------------------ what waits beside the programme


def test_somebody_who_says_that_it_is_wrong_waits_for_an_answer() -> None:
    assert CaseFlag.CORRECTION in programme_flags(ACTIVE, PlanState.DECIDED, TODAY, Facts(corrections=1))
    assert CaseFlag.CORRECTION in programme_flags(None, None, TODAY, Facts(corrections=1))
    assert programme_flags(ACTIVE, PlanState.DECIDED, TODAY, Facts()) == ()


@pytest.mark.parametrize(("days", "runs"), [(-1, False), (0, True), (9, True)])
def test_an_appeal_may_come_until_its_last_day(days: int, runs: bool) -> None:  # noqa: FBT001 - a table
    flags = programme_flags(ACTIVE, PlanState.DECIDED, TODAY, Facts(appeal_until=TODAY + timedelta(days)))
    assert (flags == (CaseFlag.APPEAL_RUNS,)) is runs


@pytest.mark.parametrize(
    ("ended_on", "due"),
    [
        (date(2026, 1, 24), False),
        (date(2026, 1, 23), True),  # ten months ago
        (date(2025, 11, 23), True),
        (date(2024, 11, 23), True),  # two years ago
        (date(2024, 11, 22), False),
    ],
)
def test_a_follow_up_is_due_about_a_year_after_the_end(ended_on: date, due: bool) -> None:  # noqa: FBT001 - a table
    ended = programme(starts_on=date(2023, 1, 9), ended_on=ended_on)
    assert follow_up_due(ended, TODAY) is due
    assert (programme_flags(ended, None, TODAY) == (CaseFlag.FOLLOW_UP,)) is due
    assert programme_flags(ended, None, TODAY, Facts(followed_up=True)) == ()


# ------------------------------------------------------------------ a person's history


@pytest.mark.parametrize(
    ("verb", "actor", "who"),
    [
        ("participants.edited", "berit", Doer.STAFF),
        ("accounts.language-chosen", "amina", Doer.PARTICIPANT),
        ("office_import.person_changed", None, Doer.IMPORT),
        ("accounts.code-issued", None, Doer.SYSTEM),
    ],
)
def test_a_history_says_who_did_it(verb: str, actor: str | None, who: Doer) -> None:
    assert doer(verb, actor, "amina") is who


def test_what_is_the_same_before_and_after_has_not_changed() -> None:
    assert changes({"track": "work", "starts_on": "2026-08-17"}, {"track": "work", "starts_on": None}) == (
        Change("starts_on", "2026-08-17", None),
    )
    assert changes(None, {"protected": True, "days": 5}) == (
        Change("protected", None, "yes"),
        Change("days", None, "5"),
    )
    assert changes(None, None) == ()


@pytest.mark.parametrize(
    "fact",
    ["national_id", "duf_number", "given_name", "phone", "email", "birth_date", "reasons", "host_name"],
)
def test_words_and_numbers_that_identify_are_named_and_never_told(fact: str) -> None:
    assert changes({fact: "12345678901"}, {fact: "10987654321"}) == (Change(fact),)


def test_free_text_and_what_is_no_code_is_not_told() -> None:
    told = changes({"answer": "Det stemmer ikke"}, {"answer": ["a", "b"]})
    assert told == (Change("answer"),)


def test_keys_of_rows_are_left_out_and_facts_without_values_are_named() -> None:
    key = "01a2135d-cd80-74dc-bed9-902443a15deb"
    assert changes(None, {"grant": key, "changed": ["phone", "track"], "track": "work"}) == (
        Change("track", None, "work"),
        Change("phone"),
    )
