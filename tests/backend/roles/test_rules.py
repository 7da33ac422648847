"""Who confirms a role: somebody else, whatever the office looks like."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts.model import Role, RolePeriod
from stegvis.kit.errors import Refused
from stegvis.roles.model import Holder, Proposal
from stegvis.roles.rules import LIFETIME, confirmers, from_today, lapses_at
from tests.builders import NOW

ANNE, KIM, LARS, HEGE, NINA = (UUID(int=number) for number in range(1, 6))
HERE, THERE = UUID(int=11), UUID(int=12)
DAY = date(2026, 11, 25)


def administrator(who: UUID) -> Holder:
    return Holder(who, Role.ADMINISTRATOR, HERE)


def leader(who: UUID, unit: UUID = HERE) -> Holder:
    return Holder(who, Role.LEADER, unit)


def proposed(by: UUID, to: UUID = NINA, role: Role = Role.ADVISER) -> Proposal:
    return Proposal(RolePeriod(UUID(int=99), role, HERE, DAY, None), to, by, NOW)


def test_a_second_administrator_confirms_and_no_leader() -> None:
    office = [administrator(ANNE), administrator(KIM), leader(LARS)]
    assert confirmers(proposed(ANNE), office) == {KIM}
    assert confirmers(proposed(LARS), office) == {ANNE, KIM}


def test_where_there_is_one_administrator_the_leader_of_the_unit_confirms() -> None:
    office = [administrator(ANNE), leader(LARS), leader(HEGE, THERE)]
    assert confirmers(proposed(ANNE), office) == {LARS}
    assert confirmers(proposed(ANNE, role=Role.ADMINISTRATOR), office) == {LARS}


def test_a_unit_without_a_leader_gets_its_first_by_another() -> None:
    assert confirmers(proposed(ANNE, role=Role.LEADER), [administrator(ANNE), leader(HEGE, THERE)]) == {HEGE}


def test_nobody_confirms_what_is_for_themself() -> None:
    office = [administrator(ANNE), administrator(KIM), leader(LARS)]
    assert confirmers(proposed(ANNE, to=KIM), office) == {LARS}
    assert confirmers(proposed(ANNE, to=LARS), [administrator(ANNE), leader(LARS)]) == set()


@given(
    st.lists(
        st.builds(
            Holder,
            st.sampled_from([ANNE, KIM, LARS, HEGE]),
            st.sampled_from([Role.ADMINISTRATOR, Role.LEADER]),
            st.sampled_from([HERE, THERE]),
        ),
        max_size=6,
    ),
    st.sampled_from([ANNE, LARS]),
    st.sampled_from([KIM, NINA, HEGE]),
)
def test_there_are_always_two(office: list[Holder], by: UUID, to: UUID) -> None:
    found = confirmers(proposed(by, to), office)
    assert not found & {by, to}
    others = {one.staff_id for one in office} - {by, to}
    assert found <= others
    assert bool(found) is bool(others)


def test_a_role_is_never_held_from_before_it_was_confirmed() -> None:
    late = RolePeriod(UUID(int=99), Role.ADVISER, HERE, date(2026, 11, 20), date(2026, 11, 30))
    assert from_today(late, DAY).valid_from == DAY
    assert from_today(late, date(2026, 11, 18)) == late
    assert from_today(late, date(2026, 11, 30)).valid_from == late.valid_to
    with pytest.raises(Refused, match="over-already"):
        from_today(late, date(2026, 12, 1))


def test_a_proposal_waits_for_a_fortnight() -> None:
    assert (lapses_at(NOW) - NOW).days == LIFETIME.days == 14
