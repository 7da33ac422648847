"""Who keeps which part of the timetable."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.participants.model import Standing
from stegvis.timetable.permissions import (
    Taught,
    keeps_lessons,
    keeps_own_hours,
    keeps_unit,
    keeps_units,
    may_read,
)

HERE, THERE = UUID(int=1), UUID(int=2)
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def actor(*roles: Role) -> Actor:
    held = frozenset(RoleHeld(role, HERE) for role in roles)
    return Actor(UUID(int=9), UUID(int=8), AccountKind.STAFF, "nb", held)


@pytest.mark.parametrize("role", Role)
def test_the_unit_is_kept_by_coordinator_and_leader(role: Role) -> None:
    keeps = role in {Role.COORDINATOR, Role.LEADER}
    assert keeps_unit(actor(role), HERE) is keeps
    assert keeps_units(actor(role), [HERE]) is keeps
    assert keeps_units(actor(role), []) is keeps
    assert keeps_lessons(actor(role), HERE, (), MONDAY, None) is keeps
    assert not keeps_unit(actor(role), THERE)
    assert not keeps_units(actor(role), [HERE, THERE])


def test_the_timetable_is_read_by_those_who_work_with_participants() -> None:
    assert {role for role in Role if may_read(actor(role))} == {
        Role.TEACHER,
        Role.ADVISER,
        Role.COORDINATOR,
        Role.LEADER,
    }


def test_a_teacher_keeps_what_lies_within_the_time_they_teach() -> None:
    taught = [Taught(MONDAY, FRIDAY)]
    assert keeps_lessons(actor(Role.TEACHER), THERE, taught, MONDAY, FRIDAY)
    assert not keeps_lessons(actor(Role.TEACHER), THERE, taught, MONDAY, None)
    assert not keeps_lessons(actor(Role.TEACHER), THERE, taught, MONDAY, date(2026, 11, 28))
    assert keeps_lessons(actor(Role.TEACHER), THERE, [Taught(MONDAY, None)], FRIDAY, None)
    assert not keeps_lessons(actor(Role.TEACHER), THERE, [Taught(FRIDAY, None)], MONDAY, None)
    assert not keeps_lessons(actor(Role.ADVISER), THERE, taught, MONDAY, FRIDAY)


def test_a_persons_own_hours_are_the_cases_and_the_units() -> None:
    assert keeps_own_hours(actor(Role.ADVISER), Standing.CASE, THERE)
    assert keeps_own_hours(actor(Role.COORDINATOR), Standing.CLASS, HERE)
    assert not keeps_own_hours(actor(Role.COORDINATOR), Standing.CLASS, THERE)
    assert not keeps_own_hours(actor(Role.TEACHER), Standing.CLASS, HERE)
    assert not keeps_own_hours(actor(Role.COORDINATOR), Standing(0), HERE)
