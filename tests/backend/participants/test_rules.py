"""Where a programme stands, which one a week belongs to, and the three-month clock."""

from __future__ import annotations

from datetime import date

import pytest

from stegvis.participants.model import PermitType, Programme, ProgrammeStatus, Track
from stegvis.participants.rules import (
    current_programme,
    last_day,
    offered_on,
    programme_of,
    rule_group,
    start_deadline,
    status_on,
)
from stegvis.rulebook.model import EducationLevel, RuleGroup, WeeklyTarget


def programme(*, permit: PermitType = PermitType.REFUGEE, **dates: date | None) -> Programme:
    return Programme(permit, EducationLevel.PRIMARY, Track.WORK, WeeklyTarget.FULL_TIME, **dates)  # type: ignore[arg-type] # dates alone


AUTUMN = programme(starts_on=date(2026, 8, 17), planned_end_on=date(2027, 8, 16))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 8, 16), ProgrammeStatus.AWAITING),
        (date(2026, 8, 17), ProgrammeStatus.ACTIVE),
        (date(2027, 8, 17), ProgrammeStatus.ACTIVE),
    ],
)
def test_a_programme_is_active_from_its_start_until_somebody_ends_it(
    day: date, status: ProgrammeStatus
) -> None:
    assert status_on(AUTUMN, day) is status


def test_the_last_day_is_still_the_programme() -> None:
    ended = programme(starts_on=date(2026, 8, 17), ended_on=date(2026, 10, 1))
    assert status_on(ended, date(2026, 10, 1)) is ProgrammeStatus.ACTIVE
    assert status_on(ended, date(2026, 10, 2)) is ProgrammeStatus.ENDED


def test_the_end_that_came_goes_before_the_planned_one() -> None:
    assert last_day(AUTUMN) == date(2027, 8, 16)
    assert last_day(programme(planned_end_on=date(2027, 1, 1), ended_on=date(2026, 9, 9))) == date(2026, 9, 9)


def test_a_week_belongs_to_the_programme_that_it_lies_in_or_to_none() -> None:
    before = programme(starts_on=date(2025, 1, 6), ended_on=date(2025, 6, 20))
    both = (before, AUTUMN)
    assert programme_of(both, date(2025, 6, 16), date(2025, 6, 22)) is before
    assert programme_of(both, date(2025, 6, 23), date(2025, 6, 29)) is None
    assert programme_of(both, date(2026, 8, 17), date(2026, 8, 23)) is AUTUMN
    assert programme_of([programme()], date(2026, 8, 17), date(2026, 8, 23)) is None


def test_the_programme_to_speak_of_is_active_else_awaited_else_the_last() -> None:
    first = programme(starts_on=date(2024, 1, 8), ended_on=date(2024, 6, 1))
    second = programme(starts_on=date(2025, 1, 6), ended_on=date(2025, 6, 20))
    awaited = programme()
    day = date(2026, 9, 1)
    assert current_programme([first, second, AUTUMN, awaited], day) is AUTUMN
    assert current_programme([first, second, awaited], day) is awaited
    assert current_programme([first, second], day) is second
    assert current_programme([], day) is None


@pytest.mark.parametrize(
    ("settled", "claimed", "deadline"),
    [
        (date(2026, 8, 10), None, date(2026, 11, 10)),
        (date(2026, 8, 10), date(2026, 9, 1), date(2026, 12, 1)),
        (date(2025, 11, 30), None, date(2026, 2, 28)),
        (date(2026, 10, 31), None, date(2027, 1, 31)),
        (None, date(2026, 12, 31), date(2027, 3, 31)),
        (None, None, None),
    ],
)
def test_it_must_start_within_three_months_of_settlement_or_claim(
    settled: date | None, claimed: date | None, deadline: date | None
) -> None:
    assert start_deadline(programme(settled_on=settled, claimed_on=claimed)) == deadline


def test_residence_by_collective_protection_has_rules_of_its_own() -> None:
    assert rule_group(programme(permit=PermitType.COLLECTIVE_PROTECTION)) is RuleGroup.COLLECTIVE_PROTECTION
    assert rule_group(AUTUMN) is RuleGroup.ORDINARY
    assert rule_group(None) is RuleGroup.ORDINARY


def test_the_rule_set_goes_by_the_offer_or_the_next_best_that_is_known() -> None:
    offer, decision, start = date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1)
    assert offered_on(programme(offered_on=offer, decided_on=decision, starts_on=start)) == offer
    assert offered_on(programme(decided_on=decision, starts_on=start)) == decision
    assert offered_on(programme(starts_on=start)) == start
    assert offered_on(programme()) is None
