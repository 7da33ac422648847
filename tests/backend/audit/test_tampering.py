"""Whoever owns the database cannot tamper with the log unseen; `make soak` tries it a thousand times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.backend.audit.killing import kill_sealers
from tests.backend.audit.tampering import EACH_WAY, tamper

pytestmark = pytest.mark.usefixtures("database")


async def test_every_kind_of_tampering_is_found(tmp_path: Path) -> None:
    assert await tamper(tmp_path / "audit", seed=1, rounds=2) == 2 * len(EACH_WAY)


async def test_a_sealer_may_be_killed_at_any_moment(database: str, tmp_path: Path) -> None:
    await kill_sealers(database, tmp_path / "audit", seed=3, rounds=2)
