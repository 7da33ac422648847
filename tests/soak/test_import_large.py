"""A large municipality for real: by `make soak` alone, which prints what it took."""

from __future__ import annotations

from pathlib import Path

import pytest

from stegvis.kit.clock import system_clock
from tests.soak.import_large import Size, generate, measure


@pytest.mark.soak
@pytest.mark.usefixtures("database")
async def test_ten_thousand_participants_and_their_year_come_in_twice_alike(
    tmp_path: Path,
) -> None:
    rows = generate(tmp_path, "9009", Size(10_000, 40))
    first, second = [await measure(tmp_path, "9009", rows, system_clock()) for _ in range(2)]
    assert not first.refused
    assert not second.refused
    assert all(not (sheet.added or sheet.changed) for sheet in second.sheets.values())
