"""Which rules apply to whom, and when."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.law import NATIONAL
from stegvis.rulebook.model import (
    ActivityKind,
    Credit,
    CreditRule,
    MunicipalRules,
    NationalRules,
    Override,
    Rule,
    RuleGroup,
    RuleSet,
    WeeklyTarget,
)
from stegvis.rulebook.overrides import SETTINGS, UnknownSettingError
from stegvis.rulebook.rules import rule_set

WEEK = IsoWeek.parse("2026-W37")
OFFERED = date(2026, 2, 2)


def rules(
    *overrides: Override,
    week: IsoWeek = WEEK,
    group: RuleGroup = RuleGroup.ORDINARY,
    offered_on: date = OFFERED,
    weekly_target: WeeklyTarget = WeeklyTarget.FULL_TIME,
) -> RuleSet:
    return rule_set(
        week,
        group=group,
        offered_on=offered_on,
        weekly_target=weekly_target,
        municipal=MunicipalRules("harstad", overrides),
    )


def decided(key: str, value: str, valid_from: date = date(2026, 8, 1)) -> Override:
    return Override(key, value, valid_from, "formannskapet, sak 12/26")


def test_a_full_week_is_37_and_a_half_hours_or_30_by_the_own_work_rule() -> None:
    assert rules().week_minutes == 2250
    assert rules(weekly_target=WeeklyTarget.OWN_WORK).week_minutes == 1800


def test_a_lesson_counts_75_minutes_or_an_hour_by_the_own_work_rule() -> None:
    norwegian = ActivityKind.NORWEGIAN
    assert rules().crediting[norwegian].rate_per_lesson == 75
    assert rules(weekly_target=WeeklyTarget.OWN_WORK).crediting[norwegian].rate_per_lesson == 60


def test_thirty_lessons_are_a_full_week_by_either_rule() -> None:
    for weekly_target in WeeklyTarget:
        found = rules(weekly_target=weekly_target)
        assert 30 * found.lesson_rate == found.week_minutes


def test_each_kind_is_credited_as_its_data_say() -> None:
    lessons = {kind for kind, how in rules().crediting.items() if how.rate_per_lesson}
    assert lessons == {code for code, kind in KINDS.items() if kind.credit is Credit.LESSON}
    assert set(KINDS) == set(ActivityKind)


def test_work_oriented_are_practice_work_courses_measures_and_job_search() -> None:
    assert {code.value for code, kind in KINDS.items() if kind.work_oriented} == {
        "work_practice",
        "language_practice",
        "nav_measure",
        "trade_course",
        "part_time_work",
        "job_search",
    }


@pytest.mark.parametrize(
    ("group", "offered_on", "version"),
    [
        (RuleGroup.ORDINARY, date(2020, 6, 1), "2021-01"),
        (RuleGroup.ORDINARY, date(2025, 12, 31), "2021-01"),
        (RuleGroup.ORDINARY, date(2026, 1, 1), "2026-01"),
        (RuleGroup.COLLECTIVE_PROTECTION, date(2026, 6, 30), "6A-2022"),
        (RuleGroup.COLLECTIVE_PROTECTION, date(2026, 7, 1), "6A-2026"),
    ],
)
def test_the_start_offer_chooses_the_rule_set(group: RuleGroup, offered_on: date, version: str) -> None:
    assert rules(group=group, offered_on=offered_on).version == version


def test_every_national_rule_has_a_source_and_a_known_key() -> None:
    for national in NATIONAL:
        assert {rule.key for rule in national.rules} == {key for key in SETTINGS if "." not in key}
        assert all(rule.source for rule in national.rules)
        assert all(rule.valid_from >= national.offers_from for rule in national.rules)


def test_national_rule_sets_follow_each_other_in_time() -> None:
    for group in RuleGroup:
        sets = [national for national in NATIONAL if national.group is group]
        assert all(one.offers_from < next_.offers_from for one, next_ in pairwise(sets))
    assert len({national.version for national in NATIONAL}) == len(NATIONAL)


def test_a_municipality_overrides_and_the_version_says_so() -> None:
    found = rules(decided("lesson_credit_minutes", "70"), decided("rounding_minutes", "15"))
    assert found.version == "2026-01+harstad-2"
    assert found.crediting[ActivityKind.NORWEGIAN].rate_per_lesson == 70
    assert found.crediting[ActivityKind.NORWEGIAN].source == "formannskapet, sak 12/26"
    assert found.settings["rounding_minutes"] == 15


def test_an_override_of_lessons_leaves_the_source_of_clock_time_alone() -> None:
    found = rules(decided("lesson_credit_minutes", "70"))
    assert found.crediting[ActivityKind.WORK_PRACTICE] == rules().crediting[ActivityKind.WORK_PRACTICE]


def test_one_kind_may_have_its_own_rate() -> None:
    found = rules(decided("lesson_credit_minutes.upper_secondary", "90"))
    assert found.crediting[ActivityKind.UPPER_SECONDARY].rate_per_lesson == 90
    assert found.crediting[ActivityKind.NORWEGIAN].rate_per_lesson == 75


def test_an_override_holds_from_the_first_monday_on_or_after_its_date() -> None:
    on_a_monday = decided("full_week_minutes", "2000", WEEK.monday)
    on_the_tuesday = decided("full_week_minutes", "2000", WEEK.days[1])
    assert rules(on_a_monday).week_minutes == 2000
    assert rules(on_the_tuesday).week_minutes == 2250
    assert rules(on_the_tuesday, week=WEEK.next()).week_minutes == 2000


def test_an_override_that_is_not_yet_in_force_leaves_no_trace_in_the_version() -> None:
    assert rules(decided("full_week_minutes", "2000", date(2027, 1, 1))).version == "2026-01"


def test_the_newest_override_wins_and_each_is_counted() -> None:
    older = decided("full_week_minutes", "2000", date(2026, 3, 2))
    newer = decided("full_week_minutes", "2100", date(2026, 8, 3))
    assert rules(newer, older).week_minutes == 2100
    assert rules(newer, older).version == "2026-01+harstad-2"
    assert rules(newer, older, week=IsoWeek(2026, 12)).version == "2026-01+harstad-1"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("lesson_kredit", "75"),
        ("lesson_credit_minutes.work_practice", "75"),
        ("lesson_credit_minutes", "0"),
        ("lesson_credit_minutes", "75.5"),
        ("lesson_credit_minutes", "-75"),
        ("lesson_credit_minutes", "７５"),
        ("deduction_basis", "guess"),
        ("exclude_full_leave_weeks", "ja"),
    ],
)
def test_an_override_that_cannot_be_is_an_error_even_before_it_is_in_force(key: str, value: str) -> None:
    with pytest.raises(UnknownSettingError, match=r"lesson|deduction|exclude"):
        rules(decided(key, value, date(2030, 1, 1)))


def test_settings_that_are_not_numbers_are_read_as_what_they_are() -> None:
    found = rules(decided("exclude_full_leave_weeks", "false"), decided("deduction_basis", "credited"))
    assert found.settings["exclude_full_leave_weeks"] is False
    assert found.settings["deduction_basis"] == "credited"


def test_nobody_can_change_a_rule_set() -> None:
    with pytest.raises(TypeError):
        rules().settings["full_week_minutes"] = 1  # type: ignore[index]  # the mistake itself


def test_a_value_that_the_law_changes_later_is_named_by_the_version() -> None:
    amended = Rule("lesson_credit_minutes", 90, date(2026, 9, 7), "a circular")
    base = NATIONAL[1]
    law = NationalRules("test", RuleGroup.ORDINARY, base.offers_from, (*base.rules, amended))

    def of(week: IsoWeek) -> RuleSet:
        return rule_set(week, group=RuleGroup.ORDINARY, offered_on=OFFERED, law=(law,))

    assert of(WEEK.previous()).version == "test"
    assert of(WEEK).version == "test.1"
    assert of(WEEK).lesson_rate == 90


@given(st.data())
def test_the_order_of_overrides_never_matters(data: st.DataObject) -> None:
    keys = st.sampled_from(["full_week_minutes", "lesson_credit_minutes", "lesson_minutes"])
    one = st.builds(decided, keys, st.integers(1, 99).map(str), st.dates(OFFERED, WEEK.sunday))
    overrides = data.draw(st.lists(one, max_size=6))
    first, second = rules(*overrides), rules(*data.draw(st.permutations(overrides)))
    assert (first.version, first.settings, first.crediting) == (
        second.version,
        second.settings,
        second.crediting,
    )


def test_what_is_not_taught_in_lessons_is_credited_by_the_clock() -> None:
    how = rules().crediting[ActivityKind.JOB_SEARCH]
    assert (how.rule, how.rate_per_lesson) == (CreditRule.CLOCK_TIME, None)
