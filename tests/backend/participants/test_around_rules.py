"""Who is there for somebody, in which period; what a hand-over makes of grants, and that it can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - the profile
from stegvis.kit.errors import Fault
from stegvis.kit.ids import new_id
from stegvis.participants import rules
from stegvis.participants.model import Grant, GroupPlace, HandedStep, Period, Relation
from tests.builders import TODAY

DAY = timedelta(days=1)
AMINA, BERIT, GRO = new_id(), new_id(), new_id()
BERIT_IS = Grant(new_id(), AMINA, BERIT, Relation.ADVISER, Period(date(2025, 8, 18), None))


def day(number: int) -> date:
    """A day near today: 0 is today."""
    return TODAY + number * DAY


def span(first: int, last: int | None) -> Period:
    return Period(day(first), None if last is None else day(last))


def grant(first: int, last: int | None, relation: Relation = Relation.ADVISER, to: UUID = GRO) -> Grant:
    return Grant(new_id(), AMINA, to, relation, span(first, last))


def codes(faults: list[Fault]) -> set[tuple[str, str]]:
    return {(fault.field, fault.code.removeprefix("participants.")) for fault in faults}


# ------------------------------------------------------------------ what is left of a period


@pytest.mark.parametrize(
    ("period", "others", "left"),
    [
        (span(0, None), [], [span(0, None)]),
        (span(0, None), [span(-9, None)], []),
        (span(0, 9), [span(3, 5)], [span(0, 2), span(6, 9)]),
        (span(0, None), [span(-9, 4)], [span(5, None)]),
        (span(0, 9), [span(9, None)], [span(0, 8)]),
        (span(0, 9), [span(0, 9)], []),
        (span(0, 9), [span(10, None), span(-5, -1)], [span(0, 9)]),
        (span(0, None), [span(8, 9), span(2, 3)], [span(0, 1), span(4, 7), span(10, None)]),
        (span(0, 9), [span(1, 4), span(3, 5)], [span(0, 0), span(6, 9)]),
    ],
)
def test_what_is_left_of_a_period_beside_others(
    period: Period, others: list[Period], left: list[Period]
) -> None:
    assert rules.without(period, others) == tuple(left)


# ------------------------------------------------------------------ naming somebody


def test_a_stand_in_stands_in_for_a_time() -> None:
    stand_in = grant(0, None, Relation.STAND_IN)
    assert codes(rules.faults_of_grant(stand_in, [])) == {("validTo", "stand-in-without-end")}
    assert rules.faults_of_grant(replace(stand_in, period=span(0, 14)), []) == []


def test_nobody_is_the_same_twice_at_a_time() -> None:
    held = [grant(-30, 5)]
    assert codes(rules.faults_of_grant(grant(5, None), held)) == {("accountId", "has-it-already")}
    assert rules.faults_of_grant(grant(6, None), held) == []
    assert rules.faults_of_grant(grant(0, None, Relation.NAV_CONTACT), held) == []
    assert rules.faults_of_grant(grant(0, None, to=BERIT), held) == []


def test_what_ends_before_it_begins_is_a_fault_and_what_is_over_a_warning() -> None:
    assert codes(rules.faults_of_grant(grant(5, 4), [])) == {("validTo", "ends-before-start")}
    contact = grant(-9, -1, Relation.NAV_CONTACT)
    assert codes(rules.warnings_of_grant(contact, [], TODAY)) == {("validTo", "over-already")}
    until_today = replace(contact, period=span(-9, 0))
    assert rules.warnings_of_grant(until_today, [], TODAY) == []


def test_a_second_adviser_is_warned_of() -> None:
    found = codes(rules.warnings_of_grant(grant(0, None), [BERIT_IS], TODAY))
    assert found == {("validFrom", "second-adviser")}


def test_an_adviser_for_a_time_leaves_nobody_after_it() -> None:
    found = codes(rules.warnings_of_grant(grant(0, 30), [], TODAY))
    assert found == {("validTo", "without-adviser")}


@pytest.mark.parametrize("last", [day(-1), day(0), day(30), None])
def test_ending_the_only_adviser_is_warned_of(last: date | None) -> None:
    found = codes(rules.warnings_of_closing(BERIT_IS, last, [BERIT_IS], TODAY))
    assert ("validTo", "without-adviser") in found


def test_ending_an_adviser_whom_another_follows_is_not() -> None:
    held = [BERIT_IS, grant(8, None)]
    assert rules.warnings_of_closing(BERIT_IS, day(7), held, TODAY) == []
    gap = codes(rules.warnings_of_closing(BERIT_IS, day(6), held, TODAY))
    assert gap == {("validTo", "without-adviser")}


def test_a_place_in_a_group_lies_within_the_groups_time() -> None:
    group_id = new_id()
    place = GroupPlace(new_id(), AMINA, group_id, span(0, None))
    assert rules.faults_of_place(place, span(-100, 100), []) == []
    for group in (span(1, None), span(-100, -1)):
        assert codes(rules.faults_of_place(place, group, [])) == {("validFrom", "outside-group")}
    before = GroupPlace(new_id(), AMINA, group_id, span(-9, 0))
    twice = codes(rules.faults_of_place(place, span(-100, None), [before]))
    assert twice == {("groupId", "in-group-already")}
    elsewhere = replace(before, group_id=new_id())
    assert rules.faults_of_place(place, span(-100, None), [elsewhere]) == []


# ------------------------------------------------------------------ handing over


def test_a_running_grant_ends_the_day_before_and_the_receivers_begins_on_the_day() -> None:
    (handed,) = rules.hand_over([BERIT_IS], [], day(7))
    assert (handed.ends_on, handed.opened) == (day(6), (span(7, None),))


def test_a_grant_that_has_not_begun_is_taken_back_and_keeps_its_dates() -> None:
    later = grant(10, 20, Relation.STAND_IN, BERIT)
    (handed,) = rules.hand_over([later], [], day(7))
    assert (handed.ends_on, handed.opened) == (None, (span(10, 20),))
    (from_that_day,) = rules.hand_over([replace(later, period=span(7, 20))], [], day(7))
    assert (from_that_day.ends_on, from_that_day.opened) == (None, (span(7, 20),))


def test_what_has_ended_before_the_day_stays() -> None:
    assert rules.hand_over([grant(-30, 6, to=BERIT)], [], day(7)) == ()


def test_a_receiver_who_has_it_already_gets_what_is_missing() -> None:
    (handed,) = rules.hand_over([BERIT_IS], [grant(-9, 30)], day(7))
    assert handed.opened == (span(31, None),)
    (all_there,) = rules.hand_over([BERIT_IS], [grant(-9, None)], day(7))
    assert (all_there.ends_on, all_there.opened) == (day(6), ())
    (other,) = rules.hand_over([BERIT_IS], [grant(-9, None, Relation.NAV_CONTACT)], day(7))
    assert other.opened == (span(7, None),)


# ------------------------------------------------------------------ undoing, over all histories

HANDED = (Relation.ADVISER, Relation.STAND_IN, Relation.NAV_CONTACT)
PEOPLE = [new_id() for _ in range(3)]
Grants = dict[UUID, Grant]


@st.composite
def histories(draw: st.DrawFn) -> Grants:
    """Grants of two members of staff on three participants; none meets another of its own kind."""
    found: Grants = {}
    for account in (BERIT, GRO):
        for participant in PEOPLE:
            for relation in HANDED:
                first = draw(st.integers(-40, 20))
                for _ in range(draw(st.integers(0, 2))):
                    length, gap = draw(st.integers(0, 30)), draw(st.integers(1, 20))
                    last = None if draw(st.booleans()) else first + length
                    one = Grant(new_id(), participant, account, relation, span(first, last))
                    found[one.id] = one
                    if last is None:
                        break
                    first = last + gap
    return found


def handed_over(before: Grants, on: date) -> tuple[Grants, list[HandedStep]]:
    """Do what the action does, on a table of grants."""
    given = [each for each in before.values() if each.account_id == BERIT]
    held = [each for each in before.values() if each.account_id == GRO]
    after, steps = dict(before), []
    for each in rules.hand_over(given, held, on):
        if each.ends_on is None:
            del after[each.grant.id]
        else:
            period = Period(each.grant.period.first, each.ends_on)
            after[each.grant.id] = replace(each.grant, period=period)
        opened = [
            Grant(new_id(), each.grant.participant_id, GRO, each.grant.relation, period)
            for period in each.opened
        ]
        after |= {one.id: one for one in opened}
        found: list[Grant | None] = [*opened] or [None]
        steps += [HandedStep(each.grant, each.ends_on, one) for one in found]
    return after, steps


def undone(after: Grants, steps: list[HandedStep]) -> tuple[Grants, frozenset[UUID]]:
    undoing = rules.undo(steps, after.values())
    rest = {key: each for key, each in after.items() if key not in undoing.gone}
    return rest | {each.id: each for each in undoing.back}, undoing.left


@given(histories(), st.integers(0, 30))
def test_undoing_a_hand_over_is_as_if_it_had_not_been(before: Grants, on: int) -> None:
    after, steps = handed_over(before, day(on))
    assert undone(after, steps) == (before, frozenset())


@given(histories(), st.integers(0, 30))
def test_from_the_day_on_the_receiver_is_what_either_was(before: Grants, on: int) -> None:
    after, _ = handed_over(before, day(on))

    def is_what(held: Grants, account: UUID, number: int) -> set[tuple[UUID, Relation]]:
        return {
            (each.participant_id, each.relation)
            for each in held.values()
            if each.account_id == account and each.period.has(day(number))
        }

    for number in range(-40, 80):
        berit, gro = is_what(before, BERIT, number), is_what(before, GRO, number)
        if number < on:
            assert (is_what(after, BERIT, number), is_what(after, GRO, number)) == (berit, gro)
        else:
            assert (is_what(after, BERIT, number), is_what(after, GRO, number)) == (set(), berit | gro)


@given(histories(), st.integers(0, 30), st.data())
def test_a_case_that_was_changed_since_is_left_whole_and_all_others_are_as_before(
    before: Grants, on: int, data: st.DataObject
) -> None:
    after, steps = handed_over(before, day(on))
    opened = [step.opened for step in steps if step.opened]
    if not opened:
        return
    changed = data.draw(st.sampled_from(opened))
    after[changed.id] = replace(changed, period=Period(changed.period.first, changed.period.first + 99 * DAY))
    if after[changed.id] == changed:
        return
    found, left = undone(after, steps)
    subject = changed.participant_id
    assert left == {subject}
    assert {key: each for key, each in found.items() if each.participant_id == subject} == {
        key: each for key, each in after.items() if each.participant_id == subject
    }
    assert {key: each for key, each in found.items() if each.participant_id != subject} == {
        key: each for key, each in before.items() if each.participant_id != subject
    }


def test_a_case_that_came_back_by_another_way_is_left() -> None:
    after, steps = handed_over({BERIT_IS.id: BERIT_IS}, day(7))
    again = replace(BERIT_IS, id=new_id(), period=span(20, None))
    found, left = undone(after | {again.id: again}, steps)
    assert left == {AMINA}
    assert found == after | {again.id: again}
