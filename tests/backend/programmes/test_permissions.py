"""Who works on a programme."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.participants.model import Person, ReadingLevel, Standing
from stegvis.programmes.permissions import may_decide, may_work_on

HERE, THERE = new_id(), new_id()


def staff(role: Role) -> Actor:
    return Actor(new_id(), new_id(), AccountKind.STAFF, "nb", frozenset({RoleHeld(role, HERE)}))


def person(standing: Standing, unit: UUID = HERE) -> Person:
    born = date(1990, 1, 1)
    return Person(new_id(), standing, "N", born, unit, "VO", "uk", None, ReadingLevel.FLUENT, False, (), ())  # noqa: FBT003 - as its fields stand


def test_the_case_alone_works_on_a_programme() -> None:
    assert may_work_on(Standing.CASE)
    assert may_work_on(Standing.CASE | Standing.CLASS)
    assert not may_work_on(Standing.CLASS)
    assert not may_work_on(Standing.OWN)


@pytest.mark.parametrize(
    ("role", "standing", "unit", "by_adviser", "by_leader"),
    [
        (Role.ADVISER, Standing.CASE, HERE, True, False),
        (Role.LEADER, Standing.CASE, HERE, True, True),
        (Role.LEADER, Standing.CASE, THERE, True, False),
        (Role.LEADER, Standing.CLASS, HERE, False, False),
        (Role.TEACHER, Standing.CLASS, HERE, False, False),
    ],
)
def test_the_case_decides_or_where_the_municipality_says_so_the_units_leader_on_a_case(
    role: Role, standing: Standing, unit: UUID, *, by_adviser: bool, by_leader: bool
) -> None:
    one = person(standing, unit)
    assert may_decide(staff(role), one, "adviser") is by_adviser
    assert may_decide(staff(role), one, "leader") is by_leader
