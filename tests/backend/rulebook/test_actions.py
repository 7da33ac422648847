"""A municipality's own settings: against the real database."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.rulebook.actions import override_rule
from stegvis.rulebook.model import Override
from tests.builders import open_office

pytestmark = pytest.mark.usefixtures("database")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SEVENTY = Override("lesson_credit_minutes", "70", date(2027, 1, 4), "kommunestyret 12/26")


async def test_a_decided_setting_stands_once_and_every_screen_hears_of_it() -> None:
    office = await open_office()
    for value in ("70", "72"):
        override = Override(SEVENTY.key, value, SEVENTY.valid_from, SEVENTY.source)
        await override_rule(office.id, override, now=NOW)
    async with db.read(office.id) as tx:
        kept = await tx.rows("SELECT key, value, valid_from FROM rule_override")
        audited = await tx.rows("SELECT after ->> 'value' AS value FROM audit_entry ORDER BY id")
        assert await tx.value("SELECT revision FROM revision WHERE id = $1", office.id) == 2
    assert [tuple(row.values()) for row in kept] == [("lesson_credit_minutes", "72", SEVENTY.valid_from)]
    assert [row["value"] for row in audited] == ["70", "72"]


@pytest.mark.parametrize(("key", "value"), [("lessons_are_long", "70"), ("lesson_credit_minutes", "many")])
async def test_what_no_account_could_be_made_with_is_refused(key: str, value: str) -> None:
    office = await open_office()
    with pytest.raises(Refused, match="unknown-setting"):
        await override_rule(office.id, Override(key, value, date(2027, 1, 4), "x"), now=NOW)
    async with db.read(office.id) as tx:
        assert await tx.rows("SELECT FROM rule_override") == []
