"""What a workbook said of somebody goes with them; what it said of others stays."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from stegvis.office_import.queries import municipality_id
from stegvis.retention.model import Kind
from tests.backend.office_import.office import as_workbook, harstad, imported
from tests.backend.retention.test_removing import YEAR, removed
from tests.builders import NOW, Office

pytestmark = pytest.mark.usefixtures("database")

ABOUT_D1 = "SELECT sheet FROM imported_row WHERE concat(external_id, ' ', imported) ~ '\\m(D1|M1|M2|T1)\\M'"


async def test_what_a_workbook_said_of_a_person_goes_with_them(tmp_path: Path) -> None:
    assert not (await imported(as_workbook(tmp_path / "office.xlsx", harstad("4601")))).refused
    found = await municipality_id("4601")
    assert found is not None
    office = Office(found)
    said = {row["sheet"] for row in await office.rows(ABOUT_D1)}
    assert said >= {"participants", "memberships", "plans", "goals", "measures", "slots", "time_off"}
    (others,) = await office.rows("SELECT count(*) FROM imported_row WHERE external_id = 'S2-MAN'")
    assert others["count"] == 1
    await office.put_right(
        "UPDATE programme SET ended_on = $1, end_cause = 'moved' WHERE ended_on IS NULL AND participant_id ="
        " (SELECT id FROM participant WHERE external_id = 'D1')",
        (NOW + timedelta(days=30)).date(),
    )
    counts = await removed(office, NOW + 21 * YEAR, tmp_path / "archive")
    assert counts[Kind.PERSON] >= 1
    assert await office.rows(ABOUT_D1) == []
    (others,) = await office.rows("SELECT count(*) FROM imported_row WHERE external_id = 'S2-MAN'")
    assert others["count"] == 1
