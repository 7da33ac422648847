"""A thousand random tamperings by whoever owns the database, and many kills; each prints its seed."""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom

import pytest

from tests.backend.audit.killing import kill_sealers
from tests.backend.audit.tampering import EACH_WAY, tamper


@pytest.mark.soak
@pytest.mark.usefixtures("database")
async def test_a_thousand_tamperings_are_found(tmp_path: Path) -> None:
    seed = _seed()
    tries = await tamper(tmp_path / "audit", seed, rounds=-(-1_000 // len(EACH_WAY)))
    print(f"{tries:,} tamperings, {tries:,} found")
    assert tries >= 1_000


@pytest.mark.soak
async def test_a_sealer_is_killed_many_times(database: str, tmp_path: Path) -> None:
    await kill_sealers(database, tmp_path / "audit", _seed(), rounds=25)


def _seed() -> int:
    seed = int(os.environ.get("STEGVIS_SEED") or SystemRandom().randrange(10**9))
    print(f"seed {seed} (again: STEGVIS_SEED={seed})")
    return seed
