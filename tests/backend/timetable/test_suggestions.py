"""What could fill a gap: it fits the free hours, has its reasons, and stands in their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

import pytest

from stegvis.rulebook.model import ActivityKind, EndGoal, RuleGroup
from stegvis.timetable.forecast import Cause, ForecastWeek, GapCause, weeks_from
from stegvis.timetable.model import Slot
from stegvis.timetable.suggestions import (
    Gap,
    Need,
    Offer,
    Reason,
    Span,
    Step,
    Suggestion,
    free_hours,
    gap_of,
    suggestions,
)
from tests.backend.planned_time import AN_ORDINARY_WEEK, Timetable, rules, slot

WEEKS = weeks_from(AN_ORDINARY_WEEK, 4)
HELP, PRACTICE, NORWEGIAN = (
    ActivityKind.HOMEWORK_HELP,
    ActivityKind.WORK_PRACTICE,
    ActivityKind.NORWEGIAN,
)


def a_need(**changed: object) -> Need:
    """Four weeks of five hours too little, with lessons on Monday morning."""
    gap = Gap(300, WEEKS, (Span(1, time(8, 30), time(11, 45)),))
    need = Need(gap, False, frozenset(), None, frozenset({NORWEGIAN}), RuleGroup.ORDINARY)  # noqa: FBT003 - a field of it
    return replace(need, **changed)  # type: ignore[arg-type] # by name


def an_offer(number: int, kind: ActivityKind, weekday: int, *hours: str, **changed: object) -> Offer:
    starts, ends = hours or ("12:00", "14:00")
    lesson = replace(slot(number, kind=kind, weekday=weekday, hours=(starts, ends)), **changed)  # type: ignore[arg-type] # values by name
    return Offer(UUID(int=700 + number), f"Gruppe {number}", (lesson,))


def found(need: Need, *offers: Offer) -> list[Suggestion]:
    return list(suggestions(need, offers, rules()))


def groups(need: Need, *offers: Offer) -> list[str | None]:
    return [each.group for each in found(need, *offers) if each.step is Step.JOIN_GROUP]


def test_a_group_whose_hours_are_free_fits_and_one_whose_are_not_does_not() -> None:
    free, taken = an_offer(1, HELP, 1), an_offer(2, HELP, 1, "11:00", "13:00")
    assert groups(a_need(), free, taken) == ["Gruppe 1"]


def test_to_join_a_group_all_of_its_hours_must_be_free() -> None:
    both = an_offer(1, HELP, 2).slots + an_offer(2, HELP, 1, "09:00", "10:00").slots
    assert groups(a_need(), Offer(UUID(int=1), "Begge", both)) == []


def test_what_ends_before_the_gap_does_fills_nothing() -> None:
    ends_soon = an_offer(1, HELP, 2, valid_to=WEEKS[1].monday)
    later = an_offer(2, HELP, 2, valid_from=WEEKS[2].monday)
    assert groups(a_need(), ends_soon, later) == []


def test_nobody_is_sent_to_a_second_class_of_the_same_nor_to_what_is_for_others() -> None:
    offers = [
        an_offer(1, NORWEGIAN, 2),
        an_offer(2, ActivityKind.WOMENS_GROUP, 2),
        an_offer(3, ActivityKind.PARENTAL_GUIDANCE, 3),
    ]
    assert groups(a_need(), *offers) == []
    assert groups(a_need(has=frozenset()), *offers) == ["Gruppe 1"]


def test_social_studies_are_not_for_those_under_chapter_6a() -> None:
    offer = an_offer(1, ActivityKind.SOCIAL_STUDIES, 2)
    assert groups(a_need(), offer) == ["Gruppe 1"]
    assert groups(a_need(rule_group=RuleGroup.COLLECTIVE_PROTECTION), offer) == []


def test_what_the_fifteen_hours_need_comes_first_then_the_plan_then_the_goal() -> None:
    offers = [
        an_offer(1, HELP, 2, "12:00", "17:00"),  # fills the week
        an_offer(2, ActivityKind.CAREER_GUIDANCE, 3),  # leads to the goal
        an_offer(3, ActivityKind.LIFE_SKILLS, 4),  # stands in the plan
        an_offer(4, PRACTICE, 5),  # is work-oriented
    ]
    need = a_need(
        work_short=True,
        in_plan=frozenset({ActivityKind.LIFE_SKILLS}),
        end_goal=EndGoal.HIGHER_EDUCATION,
    )
    assert groups(need, *offers) == ["Gruppe 4", "Gruppe 3", "Gruppe 2", "Gruppe 1"]
    by_group = {each.group: each.reasons for each in found(need, *offers) if each.group}
    assert by_group == {
        "Gruppe 4": (Reason.WORK_NEEDED,),
        "Gruppe 3": (Reason.IN_PLAN,),
        "Gruppe 2": (Reason.TOWARDS_GOAL,),
        "Gruppe 1": (Reason.FILLS,),
    }


def test_with_the_same_reasons_what_fills_more_comes_first_and_what_fits_better() -> None:
    small, exact, large = (
        an_offer(1, HELP, 2),
        an_offer(2, HELP, 3, "11:00", "16:00"),
        an_offer(3, HELP, 4, "09:00", "16:00"),
    )
    assert groups(a_need(), small, large, exact) == ["Gruppe 2", "Gruppe 3", "Gruppe 1"]


def test_hours_of_ones_own_are_suggested_for_what_is_asked_for_and_never_lessons() -> None:
    need = a_need(in_plan=frozenset({PRACTICE, NORWEGIAN}))
    (own,) = found(need)
    assert (own.step, own.activity, own.minutes) == (Step.OWN_HOURS, PRACTICE, 300)
    assert own.reasons == (Reason.IN_PLAN, Reason.FILLS)
    assert own.hours[0] == Span(1, time(11, 45), time(16))
    assert found(a_need()) == []


def test_free_hours_are_what_is_left_of_the_day_in_pieces_that_are_worth_it() -> None:
    busy = [Span(1, time(8, 30), time(10)), Span(1, time(10, 30), time(15, 30)), Span(2, time(7), time(17))]
    assert [span for span in free_hours(busy) if span.weekday < 4] == [Span(3, time(8), time(16))]


@pytest.mark.parametrize("kind", [GapCause.CLOSURE, GapCause.DAY_OFF, GapCause.CANCELLED])
def test_weeks_that_are_short_by_closures_alone_ask_for_nothing_more(kind: GapCause) -> None:
    week = ForecastWeek(AN_ORDINARY_WEEK, 1800, 2250, 0, (Cause(kind, 450),))
    assert gap_of([week], ()) is None


def test_the_gap_is_what_most_weeks_lack_and_busy_is_whoever_has_something_in_any_of_them() -> None:
    short = Cause(GapCause.NOT_FULL, 300)
    weeks = [ForecastWeek(week, 1950, 2250, 0, (short,)) for week in WEEKS[:2]]
    weeks.append(ForecastWeek(WEEKS[2], 2190, 2250, 0, (Cause(GapCause.NOT_FULL, 60),)))
    weeks.append(ForecastWeek(WEEKS[3], 2250, 2250, 0, ()))
    lessons = [
        lesson
        for week in WEEKS
        for lesson in Timetable((monday_of(week), slot(2, weekday=3)), week=week).occurrences()
    ]
    gap = gap_of(weeks, lessons)
    assert gap is not None
    assert (gap.minutes, gap.weeks) == (300, WEEKS[:3])
    assert [span.weekday for span in gap.busy] == [1, 3]


def monday_of(week: object) -> Slot:
    """A lesson that is held on the first Monday alone."""
    assert week
    monday = WEEKS[0].monday
    return slot(1, weekday=1, valid_to=monday + timedelta(days=1))
