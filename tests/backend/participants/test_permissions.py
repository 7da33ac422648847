"""What each standing may see, and whom each role reaches at all."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.participants.model import Person, ReadingLevel, Relation, Standing
from stegvis.participants.permissions import (
    CASE_RELATIONS,
    CLASS_RELATIONS,
    NAMED_BY_CASE,
    NAMED_BY_LEADER,
    NOWHERE,
    Reach,
    fitting_roles,
    may_enrol,
    may_fill_weeks,
    may_hand_over,
    may_lift,
    may_protect,
    may_register,
    may_see_birth_year,
    may_see_corrections,
    may_see_programme,
    may_see_protection,
    may_see_reach,
    may_undo_hand_over,
    reach,
    relations_to_name,
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
    assert may_fill_weeks(standing) is enrol
    assert may_see_corrections(standing) is programme


# ------------------------------------------------------------------------------ people around somebody


def person(standing: Standing, unit: UUID = UNIT) -> Person:
    born, nobody = date(1990, 1, 1), new_id()
    return Person(nobody, standing, "N", born, unit, "VO", "uk", None, ReadingLevel.FLUENT, False, (), ())  # noqa: FBT003 - as its fields stand


def test_a_relation_gives_sight_to_those_whose_work_it_is() -> None:
    case, class_ = {Role.ADVISER, Role.LEADER}, {Role.TEACHER, Role.COORDINATOR}
    for relation in Relation:
        works = case if relation in {*CASE_RELATIONS, Relation.CIRCLE} else set()
        teaches = class_ if relation in {*CLASS_RELATIONS, Relation.CIRCLE} else set()
        assert set(fitting_roles(relation)) == works | teaches, relation


@pytest.mark.parametrize("role", Role)
def test_who_registers_and_who_looks_whom_a_colleague_sees(role: Role) -> None:
    works_on_cases = role in {Role.ADVISER, Role.LEADER}
    assert may_register(staff(role)) is works_on_cases
    assert may_see_reach(staff(role)) is works_on_cases
    held = frozenset({RoleHeld(role, UNIT)})
    assert not may_register(Actor(new_id(), new_id(), AccountKind.PARTICIPANT, "uk", held))


@pytest.mark.parametrize("standing", [NOWHERE, Standing.OWN, Standing.CLASS, Standing.CASE])
def test_the_leader_of_the_unit_names_protects_and_lifts_for_a_case_that_they_work_on(
    standing: Standing,
) -> None:
    leader, on_case = staff(Role.LEADER), standing is Standing.CASE
    of_another = person(standing, new_id())
    assert relations_to_name(leader, person(standing)) == (NAMED_BY_LEADER if on_case else ())
    assert relations_to_name(leader, of_another) == (NAMED_BY_CASE if on_case else ())
    assert may_protect(leader, person(standing)) is on_case
    assert not may_protect(leader, of_another)
    assert may_lift(leader, person(standing), new_id()) is on_case
    assert not may_lift(leader, of_another, new_id())
    assert may_lift(leader, of_another, leader.account_id) is on_case


def test_a_caseload_is_handed_over_by_its_adviser_or_a_leader() -> None:
    leader, adviser, teacher = staff(Role.LEADER), staff(Role.ADVISER), staff(Role.TEACHER)
    assert may_hand_over(leader, adviser.account_id)
    assert may_hand_over(adviser, adviser.account_id)
    assert not may_hand_over(adviser, leader.account_id)
    assert not may_hand_over(teacher, teacher.account_id)


def test_a_hand_over_is_undone_by_the_leader_of_the_unit_or_whoever_made_it_and_still_may() -> None:
    leader, adviser, giver = staff(Role.LEADER), staff(Role.ADVISER), new_id()
    assert may_undo_hand_over(leader, giver, UNIT, new_id())
    assert not may_undo_hand_over(leader, giver, new_id(), new_id())
    assert may_undo_hand_over(adviser, adviser.account_id, UNIT, adviser.account_id)
    assert not may_undo_hand_over(adviser, giver, UNIT, adviser.account_id)
    assert not may_undo_hand_over(adviser, adviser.account_id, UNIT, giver)
