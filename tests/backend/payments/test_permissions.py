"""Who sees what a month is paid by, and who works with it."""

from __future__ import annotations

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.participants.model import Standing
from stegvis.payments.permissions import may_see_payment, may_see_so_far, works_with_payment


@pytest.mark.parametrize("role", Role)
def test_advisers_and_leaders_work_with_payment_and_no_participant_does(role: Role) -> None:
    held = frozenset({RoleHeld(role, new_id())})
    works = role in {Role.ADVISER, Role.LEADER}
    assert works_with_payment(Actor(new_id(), new_id(), AccountKind.STAFF, "nb", held)) is works
    assert not works_with_payment(Actor(new_id(), new_id(), AccountKind.PARTICIPANT, "uk", held))


def test_a_class_sees_nothing_of_payment() -> None:
    assert [may_see_payment(each) for each in (Standing.OWN, Standing.CASE, Standing.CLASS)] == [
        True,
        True,
        False,
    ]
    assert may_see_so_far(Standing.CASE)
    assert not may_see_so_far(Standing.CLASS)
