"""A whole office in: all of it, or nothing; twice is once; what was edited on screen stays."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from stegvis.kit.db import front_door, read, write
from stegvis.kit.ids import new_id
from stegvis.office_import.model import Conflict, Count, ImportReport
from stegvis.office_import.queries import municipality_id
from tests.backend.attendance.test_register_actions import SOMEBODY_WAITS
from tests.backend.office_import.office import (
    NOW,
    WORDS,
    Office,
    address_key,
    as_folder,
    as_workbook,
    everything,
    harstad,
    imported,
)

pytestmark = pytest.mark.usefixtures("database")

TODAY = date(2026, 11, 23)


async def of(number: str) -> UUID:
    found = await municipality_id(number)
    assert found is not None
    return found


async def ask(number: str, sql: str, *args: object) -> list[Mapping[str, Any]]:
    async with read(await of(number)) as tx:
        return await tx.rows(sql, *args)


async def edit(number: str, sql: str, *args: object) -> None:
    """Edit something as a screen would."""
    async with write(await of(number)) as tx:
        await tx.execute(sql, *args)


def nothing_new(report_sheets: Mapping[str, Count]) -> bool:
    return all(count.added == count.changed == count.not_in_file == 0 for count in report_sheets.values())


async def test_the_same_file_twice_is_the_same_database(tmp_path: Path) -> None:
    path = as_workbook(tmp_path / "office.xlsx", harstad("1001"))
    first = await imported(path)
    assert not first.refused
    assert {name: count.added for name, count in first.sheets.items()} == {
        name: len(rows) for name, rows in harstad("1001").items()
    }
    before = await everything("1001")
    second = await imported(path, now=NOW + timedelta(days=1))
    assert nothing_new(second.sheets)
    assert {name: count.unchanged for name, count in second.sheets.items()} == {
        name: len(rows) for name, rows in harstad("1001").items()
    }
    assert second.conflicts == []
    assert await everything("1001") == before


async def test_a_folder_from_an_old_windows_program_says_the_same_as_a_workbook(tmp_path: Path) -> None:
    await imported(as_workbook(tmp_path / "office.xlsx", harstad("1002")))
    before = await everything("1002")
    folders = (
        as_folder(tmp_path / "windows", harstad("1002"), encoding="cp1252"),
        as_folder(tmp_path / "marked", harstad("1002"), encoding="utf-8-sig", delimiter=",", newline="\n"),
        as_folder(tmp_path / "tabbed", harstad("1002"), encoding="utf-16", delimiter="\t", newline="\r"),
    )
    for folder in folders:
        report = await imported(folder)
        assert report.faults == []
        assert report.conflicts == []
        assert nothing_new(report.sheets)
    assert await everything("1002") == before


async def test_headers_and_values_may_be_labels_in_any_language_and_order(tmp_path: Path) -> None:
    await imported(as_workbook(tmp_path / "office.xlsx", harstad("1003")))
    before = await everything("1003")
    labelled: Office = {"Kommune": harstad("1003")["office"]}
    labelled["Mål"] = [
        {
            "STATUS": "I gang",
            "versjon *": 1,
            "Standard": "Få jobb",
            "Under goal": None,
            "Deltakar": "D1",
            "Goal": "M1",
            "Tekst": None,
        }
    ]
    labelled["Deltakere"] = [{**row, "Kjønn": "Kvinne"} for row in harstad("1003")["participants"]]
    for row in labelled["Deltakere"]:
        del row["sex"]
    report = await imported(as_workbook(tmp_path / "labels.xlsx", labelled))
    assert report.faults == []
    assert report.sheets["goals"] == Count(0, 0, 1, 1)
    assert await everything("1003") == before


async def test_a_rehearsal_tells_what_would_change_and_changes_nothing(tmp_path: Path) -> None:
    office = harstad("1004")
    path = as_workbook(tmp_path / "office.xlsx", office)
    rehearsed = await imported(path, dry_run=True)
    assert await everything("1004") == {}
    done = await imported(path)
    assert rehearsed.sheets == done.sheets
    before = await everything("1004")
    office["participants"][0]["phone"] = "+47 900 00 000"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office), dry_run=True)
    assert report.sheets["participants"] == Count(0, 1, 1, 0)
    assert await everything("1004") == before
    assert list(WORDS.report(report, "en"))[-1].endswith("Nothing has been changed.")


async def test_a_later_file_updates_by_the_offices_own_identifiers(tmp_path: Path) -> None:
    office = harstad("1005")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    [before] = await ask("1005", "SELECT * FROM participant WHERE external_id = 'D1'")
    office["participants"][0] |= {"phone": "+47 900 00 000", "planned_end_on": "31.12.2028"}
    office["slots"][0]["place"] = "Rom 301"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office), now=NOW + timedelta(days=1))
    assert report.sheets["participants"] == Count(0, 1, 1, 0)
    assert report.sheets["slots"] == Count(0, 1, 1, 0)
    [after] = await ask("1005", "SELECT * FROM participant WHERE external_id = 'D1'")
    assert dict(after) == {**before, "phone": "+47 900 00 000", "version": 2}
    [programme] = await ask(
        "1005", "SELECT planned_end_on FROM programme WHERE participant_id = $1", after["id"]
    )
    assert programme["planned_end_on"] == date(2028, 12, 31)
    [audit] = await ask("1005", "SELECT * FROM audit_entry WHERE subject_id = $1", after["id"])
    assert audit["verb"] == "office_import.person_changed"
    assert "+47 900 00 000" in audit["after"]


async def test_what_was_edited_on_screen_stays_and_is_reported_with_both_values(tmp_path: Path) -> None:
    office = harstad("1006")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    await edit("1006", "UPDATE participant SET phone = '+47 111' WHERE external_id = 'D1'")
    office["participants"][0] |= {"phone": "+47 222", "family_name": "Haddad Lund"}
    path = as_workbook(tmp_path / "later.xlsx", office)
    for changed in (1, 0):  # the second time there is nothing left to change, but still a conflict
        report = await imported(path)
        assert report.conflicts == [Conflict("participants", 2, "phone", "+47 222", "+47 111")]
        assert report.sheets["participants"].changed == changed
    [amina] = await ask("1006", "SELECT phone, family_name FROM participant WHERE external_id = 'D1'")
    assert dict(amina) == {"phone": "+47 111", "family_name": "Haddad Lund"}
    assert (
        "Ark «Deltakere», rad 2, kolonne «Telefon»: Endret på skjermen siden forrige import, og beholdt. "
        "Filen sier «+47 222», skjermen «+47 111»." in list(WORDS.report(report, "nb"))
    )


async def test_once_screen_and_file_agree_the_file_leads_again(tmp_path: Path) -> None:
    office = harstad("1007")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    await edit("1007", "UPDATE slot SET place = 'Rom 9' WHERE external_id = 'S2-MAN'")
    office["slots"][0]["place"] = "Rom 9"
    report = await imported(as_workbook(tmp_path / "agreed.xlsx", office))
    assert report.conflicts == []
    office["slots"][0]["place"] = "Rom 10"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.conflicts == []
    assert [
        row["place"] for row in await ask("1007", "SELECT place FROM slot WHERE external_id = 'S2-MAN'")
    ] == ["Rom 10"]


async def test_what_was_removed_on_screen_does_not_come_back(tmp_path: Path) -> None:
    path = as_workbook(tmp_path / "office.xlsx", harstad("1008"))
    await imported(path)
    await edit("1008", "DELETE FROM time_off")
    report = await imported(path)
    assert report.conflicts == [Conflict("time_off", 2, None)]
    assert await ask("1008", "SELECT FROM time_off") == []


async def test_rows_that_a_later_file_lacks_are_left_alone(tmp_path: Path) -> None:
    office = harstad("1009")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = await everything("1009")
    office["participants"].pop()
    office["attendance"].pop()
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.sheets["participants"] == Count(0, 0, 1, 1)
    assert report.sheets["attendance"] == Count(0, 0, 2, 1)
    assert await everything("1009") == before


async def test_a_column_that_the_file_lacks_says_nothing(tmp_path: Path) -> None:
    office = harstad("1010")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = await everything("1010")
    for row in office["participants"]:
        del row["interpretation_language"]
        del row["adviser"]
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.conflicts == []
    assert await everything("1010") == before


async def test_two_plans_change_places_in_one_file(tmp_path: Path) -> None:
    office = harstad("1011")
    office["plans"].append({**office["plans"][0], "version": "2", "state": "proposed", "decided_on": ""})
    office["plans"][1] |= {"appeal_deadline": "", "decided_by": ""}
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["plans"][0]["state"] = "superseded"
    office["plans"][1] |= {"state": "decided", "decided_on": "20.11.2026"}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert (report.faults, report.sheets["plans"]) == ([], Count(0, 2, 0, 0))


async def test_who_comes_back_after_the_end_has_a_second_programme(tmp_path: Path) -> None:
    office = harstad("1012")
    office["participants"][1] |= {"ended_on": "30.09.2026", "end_cause": "moved"}
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["participants"][1] |= {"ended_on": "", "end_cause": "", "starts_on": "16.11.2026"}
    path = as_workbook(tmp_path / "later.xlsx", office)
    for _ in range(2):
        report = await imported(path)
        assert (report.faults, report.conflicts) == ([], [])
    rows = await ask(
        "1012",
        """
        SELECT starts_on, ended_on, end_cause FROM programme JOIN participant p ON p.id = participant_id
        WHERE external_id = 'D2' ORDER BY starts_on
        """,
    )
    assert [tuple(row.values()) for row in rows] == [
        (date(2026, 8, 17), date(2026, 9, 30), "moved"),
        (date(2026, 11, 16), None, None),
    ]
    office["participants"][1]["starts_on"] = "01.09.2026"
    report = await imported(as_workbook(tmp_path / "overlap.xlsx", office))
    assert [(f.row, f.column, f.code) for f in report.faults] == [(3, "starts_on", "overlap-programme")]


# ------------------------------------------------------------------------- who may see whom


async def grants(number: str, relation: str) -> list[tuple[object, ...]]:
    rows = await ask(
        number,
        """
        SELECT staff.external_id AS who, valid_from, valid_to FROM access_grant
        JOIN staff ON staff.id = account_id WHERE relation = $1 ORDER BY valid_from, who
        """,
        relation,
    )
    return [(row["who"], row["valid_from"], row["valid_to"]) for row in rows]


async def test_an_adviser_sees_their_participant_from_the_programmes_start(tmp_path: Path) -> None:
    await imported(as_workbook(tmp_path / "office.xlsx", harstad("1020")))
    assert await grants("1020", "adviser") == [("berit", date(2026, 8, 17), None)] * 2
    assert await grants("1020", "circle") == [("berit", date(2026, 8, 17), None)]


async def test_a_change_of_adviser_ends_the_old_ones_grant_the_day_before(tmp_path: Path) -> None:
    office = harstad("1021")
    await imported(as_workbook(tmp_path / "office.xlsx", office), now=NOW - timedelta(days=30))
    office["participants"].pop()
    office["participants"][0]["adviser"] = "carl"
    path = as_workbook(tmp_path / "later.xlsx", {**office, "participants": office["participants"]})
    for _ in range(2):
        report = await imported(path)
        assert (report.faults, report.conflicts) == ([], [])
    amina = await ask("1021", "SELECT id FROM participant WHERE external_id = 'D1'")
    rows = await ask(
        "1021",
        "SELECT valid_from, valid_to FROM access_grant WHERE participant_id = $1 ORDER BY valid_from",
        amina[0]["id"],
    )
    assert [tuple(row.values()) for row in rows] == [
        (date(2026, 8, 17), TODAY - timedelta(days=1)),
        (TODAY, None),
    ]


async def test_a_grant_that_is_taken_back_on_its_first_day_never_was(tmp_path: Path) -> None:
    office = harstad("1022")
    await imported(as_workbook(tmp_path / "office.xlsx", office), now=NOW - timedelta(days=30))
    for adviser in ("carl", "berit"):
        office["participants"][0]["adviser"] = adviser
        await imported(as_workbook(tmp_path / f"{adviser}.xlsx", office))
    assert ("carl", TODAY, None) not in await grants("1022", "adviser")
    assert ("berit", TODAY, None) in await grants("1022", "adviser")


async def test_a_teacher_of_a_group_may_see_its_members_while_it_lasts(tmp_path: Path) -> None:
    office = harstad("1023")
    await imported(as_workbook(tmp_path / "office.xlsx", office), now=NOW - timedelta(days=30))
    office["groups"][0] |= {"to": "18.12.2026", "teachers": "carl, berit"}
    path = as_workbook(tmp_path / "later.xlsx", office)
    for _ in range(2):
        report = await imported(path)
        assert (report.faults, report.conflicts) == ([], [])
    rows = await ask("1023", "SELECT valid_from, valid_to FROM group_grant ORDER BY valid_from")
    assert [tuple(row.values()) for row in rows] == [
        (date(2026, 8, 17), date(2026, 12, 18)),
        (TODAY, date(2026, 12, 18)),
    ]


async def test_roles_are_held_in_a_unit_and_for_a_time(tmp_path: Path) -> None:
    office = harstad("1024")
    await imported(as_workbook(tmp_path / "office.xlsx", office), now=NOW - timedelta(days=30))
    office["staff"][0] |= {"roles": "adviser, coordinator", "to": "30.06.2027"}
    path = as_workbook(tmp_path / "later.xlsx", office)
    for _ in range(2):
        report = await imported(path)
        assert (report.faults, report.conflicts) == ([], [])
    rows = await ask(
        "1024",
        """
        SELECT role, valid_from, valid_to FROM role_held JOIN staff ON staff.id = staff_id
        WHERE external_id = 'berit' ORDER BY role
        """,
    )
    assert [tuple(row.values()) for row in rows] == [
        ("adviser", date(2025, 8, 1), date(2027, 6, 30)),
        ("coordinator", TODAY, date(2027, 6, 30)),
        ("leader", date(2025, 8, 1), TODAY - timedelta(days=1)),
    ]


async def test_the_front_door_finds_staff_by_the_hash_of_their_address(tmp_path: Path) -> None:
    office = harstad("1025")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["staff"][0]["email"] = "berit.lund@harstad.example"
    office["staff"][1]["email"] = ""
    await imported(as_workbook(tmp_path / "later.xlsx", office))
    harstads = await of("1025")
    async with front_door() as tx:
        rows = await tx.rows("SELECT email_hash FROM sign_in_address WHERE municipality_id = $1", harstads)
    assert [row["email_hash"] for row in rows] == [address_key("berit.lund@harstad.example")]


async def test_since_when_somebody_works_here_is_the_first_import_where_no_file_says_it(
    tmp_path: Path,
) -> None:
    office = harstad("1026")
    office["staff"][1]["from"] = ""
    path = as_workbook(tmp_path / "office.xlsx", office)
    await imported(path)
    before = await everything("1026")
    report = await imported(path, now=NOW + timedelta(days=3))
    assert report.conflicts == []
    assert await everything("1026") == before


async def test_who_began_after_the_new_end_of_a_group_never_taught_it(tmp_path: Path) -> None:
    office = harstad("1027")
    await imported(as_workbook(tmp_path / "office.xlsx", office), now=NOW - timedelta(days=30))
    office["groups"][0]["teachers"] = "carl, berit"
    await imported(as_workbook(tmp_path / "more.xlsx", office))
    office["groups"][0]["to"] = "20.11.2026"
    path = as_workbook(tmp_path / "ended.xlsx", office)
    report = await imported(path)
    assert (report.faults, report.conflicts) == ([], [])
    before = await everything("1027")
    # A file that still names her is told that she is not there, and changes nothing.
    again = await imported(path)
    assert (again.faults, [one.column for one in again.conflicts]) == ([], ["teachers"])
    assert await everything("1027") == before
    rows = await ask("1027", "SELECT valid_from, valid_to FROM group_grant")
    assert [tuple(row.values()) for row in rows] == [(date(2026, 8, 17), date(2026, 11, 20))]


async def test_a_group_may_move_past_its_old_end(tmp_path: Path) -> None:
    office = harstad("1028")
    office["groups"][0] |= {"from": "01.12.2026", "to": "18.12.2026"}
    office = {sheet: office[sheet] for sheet in ("office", "units", "staff", "groups")}
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["groups"][0] |= {"from": "04.01.2027", "to": "18.06.2027"}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.faults == []
    rows = await ask("1028", "SELECT valid_from, valid_to FROM group_grant")
    assert [tuple(row.values()) for row in rows] == [(date(2027, 1, 4), date(2027, 6, 18))]


# ------------------------------------------------------------------------- past attendance


async def test_a_corrected_mark_takes_the_place_of_the_old_one_which_stays_readable(tmp_path: Path) -> None:
    office = harstad("1030")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["attendance"][0] |= {"mark": "absent", "category": "unapproved"}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.sheets["attendance"] == Count(0, 1, 2, 0)
    rows = await ask(
        "1030",
        "SELECT id, mark, superseded_by FROM attendance_entry WHERE on_date = '2026-08-17' ORDER BY mark",
    )
    assert [row["mark"] for row in rows] == ["absent", "present"]
    assert [row["superseded_by"] for row in rows] == [None, rows[0]["id"]]


async def test_what_a_teacher_corrected_on_screen_stays(tmp_path: Path) -> None:
    office = harstad("1031")
    path = as_workbook(tmp_path / "office.xlsx", office)
    await imported(path)
    corrected = new_id()
    [old] = await ask("1031", "SELECT * FROM attendance_entry WHERE on_date = '2026-08-17'")
    [carl] = await ask("1031", "SELECT id FROM staff WHERE external_id = 'carl'")
    async with write(await of("1031")) as tx:
        await tx.execute("UPDATE attendance_entry SET superseded_by = $2 WHERE id = $1", old["id"], corrected)
        await tx.execute(
            """
            INSERT INTO attendance_entry (id, municipality_id, participant_id, slot_id, on_date, mark,
                late_minutes, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, 'late', 10, $6, $7)
            """,
            corrected,
            old["municipality_id"],
            old["participant_id"],
            old["slot_id"],
            old["on_date"],
            carl["id"],
            NOW,
        )
    before = await everything("1031")
    report = await imported(path)
    assert report.conflicts == [
        Conflict("attendance", 2, "mark", "present", "late"),
        Conflict("attendance", 2, "late_minutes", None, 10),
    ]
    assert await everything("1031") == before


async def test_a_file_corrects_no_month_that_is_locked_and_changes_nothing(tmp_path: Path) -> None:
    office = harstad("1041")
    path = as_workbook(tmp_path / "office.xlsx", office)
    await imported(path)
    [held] = await ask("1041", "SELECT * FROM attendance_entry WHERE on_date = '2026-08-17'")
    [carl] = await ask("1041", "SELECT id FROM staff WHERE external_id = 'carl'")
    async with write(await of("1041")) as tx:
        await tx.execute(
            """
            INSERT INTO month_lock
                (id, municipality_id, participant_id, month, basis, basis_hash, locked_by, locked_at)
            VALUES ($1, $2, $3, '2026-08-01', '{}', $4, $5, $6)
            """,
            new_id(),
            held["municipality_id"],
            held["participant_id"],
            bytes(32),
            carl["id"],
            NOW,
        )
    before = await everything("1041")
    report = await imported(path)
    assert not report.refused  # what is the same as before corrects nothing
    office["attendance"][0] |= {"mark": "absent"}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert [(fault.row, fault.column, fault.code) for fault in report.faults] == [(2, "date", "month-locked")]
    assert await everything("1041") == before


async def test_a_month_that_is_locked_while_a_file_is_written_is_reported(
    tmp_path: Path,
) -> None:
    office = harstad("1043")
    path = as_workbook(tmp_path / "office.xlsx", office)
    await imported(path)
    [held] = await ask("1043", "SELECT * FROM attendance_entry WHERE on_date = '2026-08-17'")
    [carl] = await ask("1043", "SELECT id FROM staff WHERE external_id = 'carl'")
    office["attendance"][0] |= {"mark": "absent"}
    later = as_workbook(tmp_path / "later.xlsx", office)
    locking = asyncio.Event()

    async def import_it() -> ImportReport:
        await locking.wait()
        return await imported(later)

    importing = asyncio.create_task(import_it())
    async with write(await of("1043")) as tx:
        await tx.execute("SELECT FROM participant WHERE id = $1 FOR UPDATE", held["participant_id"])
        locking.set()
        async with asyncio.timeout(60):
            while not await tx.rows(SOMEBODY_WAITS):
                assert not importing.done()
                await asyncio.sleep(0)
        await tx.execute(
            """
            INSERT INTO month_lock
                (id, municipality_id, participant_id, month, basis, basis_hash, locked_by, locked_at)
            VALUES ($1, $2, $3, '2026-08-01', '{}', $4, $5, $6)
            """,
            new_id(),
            held["municipality_id"],
            held["participant_id"],
            bytes(32),
            carl["id"],
            NOW,
        )
    report = await importing
    assert [(fault.row, fault.column, fault.code) for fault in report.faults] == [(2, "date", "month-locked")]


async def test_each_change_raises_the_revision_of_those_who_see_it(tmp_path: Path) -> None:
    office = harstad("1032")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["attendance"][0] |= {"mark": "absent"}
    before = {row["id"]: row["revision"] for row in await ask("1032", "SELECT id, revision FROM revision")}
    await imported(as_workbook(tmp_path / "later.xlsx", office))
    after = {row["id"]: row["revision"] for row in await ask("1032", "SELECT id, revision FROM revision")}
    [amina] = await ask("1032", "SELECT id FROM participant WHERE external_id = 'D1'")
    assert {key for key in after if after[key] != before.get(key)} == {amina["id"]}


async def test_a_lesson_that_goes_to_another_group_is_news_to_both(tmp_path: Path) -> None:
    office = harstad("1033")
    office["groups"].append({**office["groups"][0], "group": "S3", "name": "Spor 3"})
    office["slots"].append({**office["slots"][0], "slot": "S2-TIR", "weekday": "2", "from": "01.12.2026"})
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = {row["id"]: row["revision"] for row in await ask("1033", "SELECT id, revision FROM revision")}
    office["slots"][-1]["group"] = "S3"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert report.faults == []
    after = {row["id"]: row["revision"] for row in await ask("1033", "SELECT id, revision FROM revision")}
    groups = {row["id"] for row in await ask("1033", "SELECT id FROM study_group")}
    assert {key for key in after if after[key] != before.get(key)} == groups


async def test_a_closure_that_goes_to_another_unit_is_news_to_both(tmp_path: Path) -> None:
    office = harstad("1034")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = {row["id"]: row["revision"] for row in await ask("1034", "SELECT id, revision FROM revision")}
    office["closures"][0]["unit"] = "NAV"
    await imported(as_workbook(tmp_path / "later.xlsx", office))
    after = {row["id"]: row["revision"] for row in await ask("1034", "SELECT id, revision FROM revision")}
    units = {row["id"] for row in await ask("1034", "SELECT id FROM unit")}
    assert {key for key in after if after[key] != before.get(key)} == units
