"""The demo comes in through the real import, into the real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from stegvis.accounts.actions import redeem_code, sign_in
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import AccountKind, Role
from stegvis.demo import PASSWORD, PIN, sign_ins, write_workbook
from stegvis.demo.loading import bring_in
from stegvis.kit.clock import OSLO
from stegvis.kit.db import read
from stegvis.kit.messages import Messages
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import Vocabulary
from stegvis.office_import.queries import municipality_id
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.words import Words
from stegvis.settings import Settings

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=OSLO)


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    made = Hasher("a pepper of the tests, long enough by far", threads=2)
    yield made
    made.close()


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Words(Messages(Settings().locales_dir, isolating=False)).vocabulary


@pytest.fixture(scope="module")
async def loaded(database: str, hasher: Hasher, vocabulary: Vocabulary) -> str:
    """Both offices are in, beside those of other tests."""
    await bring_in(hasher, vocabulary, NOW)
    return database


@pytest.mark.usefixtures("loaded")
async def test_coming_in_again_as_an_excel_workbook_changes_nothing(
    tmp_path: Path, hasher: Hasher, vocabulary: Vocabulary
) -> None:
    write_workbook(tmp_path / "office.xlsx", NOW)
    report = await import_office(
        tmp_path / "office.xlsx", vocabulary, address_key=partial(hasher.keyed, "email"), now=NOW
    )
    assert (report.faults, report.conflicts) == ([], [])
    assert set(report.sheets) == set(SHEETS)
    for count in report.sheets.values():
        assert (count.added, count.changed, count.not_in_file) == (0, 0, 0)
    assert report.sheets["attendance"].unchanged > 9_000


@pytest.mark.usefixtures("loaded")
async def test_both_municipalities_are_marked_as_demo_and_each_has_its_own_people() -> None:
    for number, people in (("9901", 90), ("9902", 6)):
        municipality = await municipality_id(number)
        assert municipality
        async with read(municipality) as tx:
            assert await tx.value("SELECT demo FROM municipality WHERE id = $1", municipality)
            assert await tx.value("SELECT count(*) FROM participant") == people


@pytest.mark.usefixtures("loaded")
async def test_everybody_who_is_printed_can_sign_in(hasher: Hasher) -> None:
    for one in sign_ins():
        if one.email:
            signed_in = await sign_in(hasher, one.email, PASSWORD, client="test", now=NOW)
            assert signed_in.actor.kind is AccountKind.STAFF
            assert signed_in.actor.holds(Role(one.role))
        elif one.code:
            signed_in = await redeem_code(hasher, one.code, PIN, client=one.name, now=NOW)
            assert signed_in.actor.kind is AccountKind.PARTICIPANT
        assert signed_in.actor.language == one.language
