"""How long a programme may last: every combination of permit, education, end goal and age."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.rulebook.frames import Asked, age_on, is_exempt_by_work, programme_frame
from stegvis.rulebook.model import (
    EducationLevel,
    EndGoal,
    Frame,
    FrameCase,
    Hindrance,
    MunicipalRules,
    Override,
    RuleGroup,
    StepCode,
)

NEW = date(2026, 2, 2)
BETWEEN = date(2025, 2, 3)
OLD = date(2024, 2, 5)
STARTS = date(2026, 3, 2)

BORN = {"under 25": date(2005, 1, 1), "25 to 55": date(1990, 1, 1), "over 55": date(1965, 1, 1)}

LENGTHS = """
    offer  education            goal                        months  more  lengths of
    new    none                 work                            24     0  2026-01
    new    none                 parts_of_upper_secondary        36    12  2025-01
    new    none                 upper_secondary                 48    12  2025-01
    new    none                 vocational_training             60     0  2025-01
    new    none                 higher_education                 -     -  needs_upper_secondary
    new    upper_secondary      work                            12     0  2026-01
    new    upper_secondary      parts_of_upper_secondary        12     0  2026-01
    new    upper_secondary      upper_secondary                 12     0  2026-01
    new    upper_secondary      vocational_training             12     0  2026-01
    new    upper_secondary      higher_education                12     0  2026-01
    between none                work                            24    12  2021-01
    between none                parts_of_upper_secondary        36    12  2025-01
    between none                upper_secondary                 48    12  2025-01
    between none                vocational_training             60     0  2025-01
    between none                higher_education                 -     -  needs_upper_secondary
    between upper_secondary     work                             6     6  2021-01
    between upper_secondary     parts_of_upper_secondary         6     6  2021-01
    between upper_secondary     upper_secondary                  6     6  2021-01
    between upper_secondary     vocational_training              6     6  2021-01
    between upper_secondary     higher_education                 6     6  2021-01
    old    none                 work                            24    12  2021-01
    old    none                 parts_of_upper_secondary        24    12  2021-01
    old    none                 upper_secondary                 36    12  2021-01
    old    none                 vocational_training             36    12  2021-01
    old    none                 higher_education                 -     -  needs_upper_secondary
    old    upper_secondary      work                             6     6  2021-01
    old    upper_secondary      parts_of_upper_secondary         6     6  2021-01
    old    upper_secondary      upper_secondary                  6     6  2021-01
    old    upper_secondary      vocational_training              6     6  2021-01
    old    upper_secondary      higher_education                 6     6  2021-01
"""
"""Domain 2.1. Primary school is as no school, higher education as upper secondary; those of 2021 are not
verified. Over 55 anything but work is refused, whatever stands here."""

OFFERS = {"new": NEW, "between": BETWEEN, "old": OLD}
SAME_AS = {EducationLevel.PRIMARY: "none", EducationLevel.HIGHER: "upper_secondary"}
TABLE = {
    (offer, education, goal): (months, more, of)
    for offer, education, goal, months, more, of in (
        line.split() for line in LENGTHS.strip().splitlines()[1:]
    )
}


def frame(
    education: EducationLevel = EducationLevel.PRIMARY,
    goal: EndGoal | None = EndGoal.WORK,
    *,
    group: RuleGroup = RuleGroup.ORDINARY,
    born: date = BORN["25 to 55"],
    offered: date | None = NEW,
    starts: date | None = STARTS,
    overrides: tuple[Override, ...] = (),
) -> Frame:
    return programme_frame(
        Asked(group, education, born, offered, goal, starts), MunicipalRules("harstad", overrides)
    )


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize("band", BORN)
@pytest.mark.parametrize("group", RuleGroup)
@pytest.mark.parametrize(("education", "goal"), list(product(EducationLevel, EndGoal)))
def test_every_combination(
    offer: str, band: str, group: RuleGroup, education: EducationLevel, goal: EndGoal
) -> None:
    months, more, of = TABLE[offer, SAME_AS.get(education, education.value), goal.value]
    found = frame(education, goal, group=group, born=BORN[band], offered=OFFERS[offer])
    if band == "over 55" and goal is not EndGoal.WORK:
        assert found.hindrance is Hindrance.WORK_ALONE
    elif months == "-":
        assert found.hindrance is Hindrance.NEEDS_UPPER_SECONDARY
    else:
        assert found.hindrance is None
        assert (found.max_months, found.extension_months) == (int(months), int(more))
        assert found.version.endswith(of)
    assert (found.last_day is None) is (found.hindrance is not None)


@pytest.mark.parametrize("band", BORN)
@pytest.mark.parametrize("education", EducationLevel)
def test_the_goals_that_may_be_set_and_the_one_that_comes_first(band: str, education: EducationLevel) -> None:
    found = frame(education, None, born=BORN[band])
    lacks = education in {EducationLevel.NONE, EducationLevel.PRIMARY}
    if band == "over 55":
        assert (found.goals, found.default_goal) == ((EndGoal.WORK,), EndGoal.WORK)
    else:
        assert set(found.goals) == set(EndGoal) - ({EndGoal.HIGHER_EDUCATION} if lacks else set())
        young = band == "under 25" and lacks
        assert found.default_goal is (EndGoal.UPPER_SECONDARY if young else None)
    assert found.hindrance is (Hindrance.NO_GOAL if lacks else None)
    assert found.max_months == (None if lacks else 12)


def test_the_arithmetic_is_told_step_by_step_with_its_sources() -> None:
    found = frame(EducationLevel.PRIMARY, EndGoal.UPPER_SECONDARY, born=BORN["under 25"])
    assert [(step.code, step.number, step.from_day, step.to_day, step.source) for step in found.steps] == [
        (StepCode.LENGTHS, None, NEW, None, "integreringsforskriften §§ 75-76"),
        (StepCode.LACKS_UPPER_SECONDARY, None, None, None, "integreringsloven § 14"),
        (StepCode.YOUNG, 25, None, None, "integreringsloven § 14"),
        (StepCode.LENGTH, 48, STARTS, date(2030, 3, 1), "integreringsloven § 14"),
        (StepCode.EXTENSION_OWED, 12, STARTS, date(2031, 3, 1), "integreringsloven § 14"),
    ]


def test_what_is_not_verified_says_so() -> None:
    assert [step.verified for step in frame(offered=OLD).steps[-2:]] == [False, False]
    assert all(step.verified for step in frame(offered=NEW).steps)


def test_upper_secondary_education_from_ukraine_counts_by_a_rule_of_its_own() -> None:
    ukraine = frame(EducationLevel.UPPER_SECONDARY, group=RuleGroup.COLLECTIVE_PROTECTION)
    assert StepCode.HAS_UPPER_SECONDARY_FROM_UKRAINE in [step.code for step in ukraine.steps]
    assert "integreringsforskriften § 65 a" in [step.source for step in ukraine.steps]
    assert frame(EducationLevel.UPPER_SECONDARY).max_months == ukraine.max_months == 12


def test_the_lengths_change_with_the_first_day_of_a_year() -> None:
    new_year = date(2026, 1, 1)
    assert frame(offered=new_year - timedelta(days=1)).extension_months == 12
    assert frame(offered=new_year).extension_months == 0


@pytest.mark.parametrize(("offered", "alone"), [("2021-05-09", False), ("2021-05-10", True)])
def test_somebody_is_over_55_from_the_day_they_turn_56(offered: str, alone: bool) -> None:  # noqa: FBT001 - given by name
    found = frame(goal=EndGoal.UPPER_SECONDARY, born=date(1965, 5, 10), offered=date.fromisoformat(offered))
    assert (found.hindrance is Hindrance.WORK_ALONE) is alone


def test_a_municipality_sets_a_length_right_and_the_highest_age() -> None:
    length = Override("programme_months.2021-01.educated", "12", date(2021, 1, 1), "rundskriv")
    more = Override("extension_months.2021-01.educated", "0", date(2021, 1, 1), "rundskriv")
    found = frame(EducationLevel.HIGHER, offered=OLD, overrides=(length, more))
    assert (found.max_months, found.extension_months) == (12, 0)
    assert found.steps[-1].code is StepCode.NO_EXTENSION
    age = Override("max_age", "60", date(2026, 1, 1), "forsøk")
    goal = EndGoal.UPPER_SECONDARY
    assert frame(goal=goal, born=date(1967, 1, 1), overrides=(age,)).hindrance is None
    assert frame(goal=goal, born=date(1967, 1, 1)).hindrance is Hindrance.WORK_ALONE


def test_a_length_of_ones_own_holds_for_offers_from_its_date_on() -> None:
    key = "programme_months.2026-01.work"
    older = Override(key, "18", date(2026, 1, 1), "sak 1")
    newer = Override(key, "12", date(2026, 2, 3), "sak 2")
    assert frame(overrides=(newer, older)).max_months == 18
    assert frame(offered=NEW + timedelta(days=1), overrides=(newer, older)).max_months == 12


def test_without_an_offer_no_length_is_told() -> None:
    found = frame(offered=None)
    assert (found.hindrance, found.last_day, found.case) == (Hindrance.NO_OFFER, None, None)


def test_without_a_start_the_months_are_told_and_no_day() -> None:
    found = frame(starts=None)
    assert (found.max_months, found.last_day, found.extended_to) == (24, None, None)


def test_every_length_can_be_told_for_every_case() -> None:
    for offered in OFFERS.values():
        cases = {frame(e, g, offered=offered).case for e, g in product(EducationLevel, EndGoal)}
        assert cases - {None} == set(FrameCase)


def test_work_of_thirty_hours_exempts() -> None:
    assert is_exempt_by_work(1800)
    assert not is_exempt_by_work(1799)


def test_whole_years_change_with_the_birthday() -> None:
    assert age_on(date(2000, 2, 29), date(2025, 2, 28)) == 24
    assert age_on(date(2000, 2, 29), date(2025, 3, 1)) == 25
    assert age_on(date(2000, 2, 29), date(2024, 2, 29)) == 24


@given(
    st.dates(date(2021, 1, 1), date(2100, 1, 1)),
    st.sampled_from(EducationLevel),
    st.sampled_from(EndGoal),
    st.dates(date(1940, 1, 1), date(2002, 12, 31)),
)
def test_a_frame_ends_after_its_start_and_an_extension_never_shortens_it(
    starts: date, education: EducationLevel, goal: EndGoal, born: date
) -> None:
    found = frame(education, goal, born=born, offered=starts, starts=starts)
    assert (goal in found.goals) is (found.hindrance is None)
    if found.last_day and found.extended_to:
        assert starts < found.last_day <= found.extended_to
