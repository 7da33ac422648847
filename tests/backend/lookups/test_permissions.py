"""Whose looks somebody looks into, and whose they answer for."""

from __future__ import annotations

from uuid import UUID

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.lookups.permissions import looked_over_by, may_answer

HERE, THERE = new_id(), new_id()


def holding(role: Role) -> Actor:
    held = frozenset({RoleHeld(role, HERE), RoleHeld(Role.TEACHER, THERE)})
    return Actor(new_id(), new_id(), AccountKind.STAFF, "nb", held)


@pytest.mark.parametrize("role", Role)
def test_whoever_leads_or_audits_looks_into_the_looks_of_those_units(role: Role) -> None:
    expected = {HERE} if role in {Role.LEADER, Role.AUDITOR} else set()
    assert looked_over_by(holding(role)) == expected


@pytest.mark.parametrize("role", [Role.LEADER, Role.AUDITOR])
def test_nobody_answers_for_their_own_looks(role: Role) -> None:
    one = holding(role)
    assert not may_answer(one, one.account_id, {HERE})
    assert may_answer(one, new_id(), {HERE})


@pytest.mark.parametrize(
    ("role", "leads", "may"),
    [
        (Role.LEADER, set(), True),
        (Role.AUDITOR, set(), False),
        (Role.AUDITOR, {THERE}, False),
        (Role.AUDITOR, {HERE, THERE}, True),
        (Role.TEACHER, {HERE, THERE}, False),
    ],
)
def test_a_leader_answers_for_all_an_auditor_for_the_units_leaders(
    role: Role, leads: set[UUID], *, may: bool
) -> None:
    assert may_answer(holding(role), new_id(), leads) is may
