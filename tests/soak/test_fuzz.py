"""Ten thousand requests by chance as each role; it prints its seed."""

from __future__ import annotations

import os
from random import SystemRandom

import pytest

from tests.api.matrix.subjects import ROLES
from tests.soak.fuzzing import fuzz

OF_EACH_ROLE = int(os.environ.get("STEGVIS_FUZZ") or 10_000)
AT_A_TIME = 1_000
"""Requests on one stage: those that were allowed have changed it."""


@pytest.mark.soak
@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("role", ROLES)
async def test_requests_by_chance_are_all_answered(role: str) -> None:
    seed = int(os.environ.get("STEGVIS_SEED") or SystemRandom().randrange(10**9))
    print(f"seed {seed} (again: STEGVIS_SEED={seed})")
    for first in range(0, OF_EACH_ROLE, AT_A_TIME):
        chance = seed + first + 1_000_000 * ROLES.index(role)
        told = await fuzz(chance, min(AT_A_TIME, OF_EACH_ROLE - first), (role,))
        print(role, dict(told.most_common(6)))
        assert told["answered"] > AT_A_TIME // 100
