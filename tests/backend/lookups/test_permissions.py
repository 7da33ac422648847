"""Whose looks somebody looks into, and whose they answer for."""

from __future__ import annotations

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.lookups.permissions import led_by, may_answer

HERE, THERE = new_id(), new_id()


def leader() -> Actor:
    held = frozenset({RoleHeld(Role.LEADER, HERE), RoleHeld(Role.TEACHER, THERE)})
    return Actor(new_id(), new_id(), AccountKind.STAFF, "nb", held)


def test_a_leader_looks_into_the_looks_of_the_units_that_they_lead() -> None:
    assert led_by(leader()) == {HERE}


def test_nobody_answers_for_their_own_looks() -> None:
    one = leader()
    assert may_answer(one, new_id())
    assert not may_answer(one, one.account_id)
