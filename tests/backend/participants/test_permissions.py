"""What each standing may see, and whom each role reaches at all."""

from __future__ import annotations

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.participants.model import Standing
from stegvis.participants.permissions import (
    CASE_RELATIONS,
    CLASS_RELATIONS,
    NOWHERE,
    Reach,
    may_enrol,
    may_see_birth_year,
    may_see_programme,
    may_see_protection,
    reach,
)

UNIT = new_id()


def staff(*roles: Role) -> Actor:
    held = frozenset(RoleHeld(role, UNIT) for role in roles)
    return Actor(new_id(), new_id(), AccountKind.STAFF, "nb", held)


def test_a_participant_reaches_oneself_and_nobody_else() -> None:
    amina = Actor(new_id(), new_id(), AccountKind.PARTICIPANT, "uk")
    assert reach(amina) == Reach(own=amina.account_id)


def test_a_participant_is_never_reached_by_a_role() -> None:
    roles = frozenset({RoleHeld(Role.LEADER, UNIT)})
    amina = Actor(new_id(), new_id(), AccountKind.PARTICIPANT, "uk", roles)
    assert reach(amina) == Reach(own=amina.account_id)


@pytest.mark.parametrize(
    ("role", "case", "class_", "case_units", "class_units", "circle"),
    [
        (Role.ADVISER, True, False, False, False, Standing.CASE),
        (Role.LEADER, True, False, True, False, Standing.CASE),
        (Role.TEACHER, False, True, False, False, Standing.CLASS),
        (Role.COORDINATOR, False, True, False, True, Standing.CLASS),
        (Role.ADMINISTRATOR, False, False, False, False, NOWHERE),
        (Role.AUDITOR, False, False, False, False, NOWHERE),
    ],
)
def test_a_role_says_which_grants_count_and_whether_the_unit_does(
    *, role: Role, case: bool, class_: bool, case_units: bool, class_units: bool, circle: Standing
) -> None:
    unit = frozenset({UNIT})
    assert reach(staff(role)) == Reach(
        case_relations=CASE_RELATIONS if case else (),
        class_relations=CLASS_RELATIONS if class_ else (),
        case_units=unit if case_units else frozenset(),
        class_units=unit if class_units else frozenset(),
        circle=circle,
    )


def test_two_roles_reach_what_either_does() -> None:
    both = reach(staff(Role.ADVISER, Role.TEACHER))
    assert (both.case_relations, both.class_relations) == (CASE_RELATIONS, CLASS_RELATIONS)
    assert both.circle == Standing.CASE | Standing.CLASS


def test_staff_without_a_role_reach_nobody() -> None:
    assert reach(staff()) == Reach()


@pytest.mark.parametrize(
    ("standing", "programme", "birth_year", "protection", "enrol"),
    [
        (Standing.OWN, True, True, False, False),
        (Standing.CASE, True, True, True, True),
        (Standing.CLASS, False, False, True, False),
        (Standing.CASE | Standing.CLASS, True, True, True, True),
        (NOWHERE, False, False, True, False),
    ],
)
def test_each_standing_sees_its_fields(
    *, standing: Standing, programme: bool, birth_year: bool, protection: bool, enrol: bool
) -> None:
    assert may_see_programme(standing) is programme
    assert may_see_birth_year(standing) is birth_year
    assert may_see_protection(standing) is protection
    assert may_enrol(standing) is enrol
