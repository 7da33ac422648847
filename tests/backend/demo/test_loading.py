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
from stegvis.attendance.model import ClaimKind
from stegvis.demo import PASSWORD, PIN, sign_ins, write_workbook
from stegvis.demo.loading import bring_in
from stegvis.demo.offices import OFFICES
from stegvis.kit.clock import OSLO
from stegvis.kit.db import read
from stegvis.kit.messages import Messages
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import Vocabulary
from stegvis.office_import.queries import municipality_id
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.words import Words
from stegvis.settings import Settings
from tests.phone_key import KEY

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
async def test_a_meeting_is_to_come_and_one_has_minutes_and_neither_is_with_somebody_known() -> None:
    municipality = await municipality_id("9901")
    assert municipality
    known = len(OFFICES[0].known)
    async with read(municipality) as tx:
        rows = await tx.rows(
            """
            SELECT state, meeting.on_date - $1::date AS days, meeting_answer.kind, external_id,
                (SELECT count(*) FROM meeting_task WHERE meeting_id = meeting.id) AS tasks
            FROM meeting
            JOIN participant ON participant.id = participant_id
            LEFT JOIN meeting_answer ON meeting_answer.meeting_id = meeting.id
            ORDER BY state
            """,
            NOW.date(),
        )
    held, planned = rows
    assert (held["state"], held["days"], held["tasks"]) == ("held", -7, 2)
    assert held["kind"] == "accepted_with_reservation"
    assert (planned["state"], planned["days"], planned["kind"]) == ("planned", 7, None)
    assert all(int(row["external_id"].removeprefix("D")) > known for row in rows)


@pytest.mark.usefixtures("loaded")
async def test_everybody_who_is_printed_can_sign_in(hasher: Hasher) -> None:
    for one in sign_ins():
        if one.email:
            signed_in = await sign_in(hasher, one.email, PASSWORD, client="test", now=NOW)
            assert signed_in.actor.kind is AccountKind.STAFF
            assert signed_in.actor.holds(Role(one.role))
        elif one.code:
            signed_in = await redeem_code(hasher, one.code, PIN, KEY.public, client=one.name, now=NOW)
            assert signed_in.actor.kind is AccountKind.PARTICIPANT
        assert signed_in.actor.language == one.language


@pytest.mark.usefixtures("loaded")
async def test_every_screen_of_absence_and_payment_has_something_on_it() -> None:
    municipality = await municipality_id("9901")
    assert municipality
    async with read(municipality) as tx:
        waiting = await tx.rows(
            """
            SELECT DISTINCT kind FROM absence_claim WHERE NOT EXISTS (
                SELECT FROM absence_decision WHERE claim_id = absence_claim.id AND revoked_at IS NULL)
            """
        )
        decided = await tx.rows("SELECT approved, revoked_at IS NULL AS stands FROM absence_decision")
        contests = await tx.rows("SELECT answer FROM attendance_contest")
        (addendum,) = await tx.rows("SELECT difference FROM month_addendum JOIN month_lock USING (month)")
        links = await tx.rows("SELECT FROM register_pass WHERE kind = 'host'")
        known = await tx.value(
            """
            SELECT count(*) FROM absence_claim JOIN participant ON participant.id = participant_id
            WHERE external_id = ANY ($1)
            """,
            [f"D{number:03}" for number in range(1, 7)],
        )
    assert {row["kind"] for row in waiting} == set(ClaimKind)
    assert {(row["approved"], row["stands"]) for row in decided} == {
        *((True, True), (False, True), (True, False))
    }
    assert {row["answer"] for row in contests} == {None, "stands"}
    assert "unexcused" in addendum["difference"]
    assert links
    assert known == 0
