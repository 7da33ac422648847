"""A small office as its workbook says it, and ways to write that workbook."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path

import openpyxl

from stegvis.kit.db import read
from stegvis.kit.messages import Messages
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import ImportReport
from stegvis.office_import.queries import municipality_id
from stegvis.office_import.words import Words

WORDS = Words(Messages(Path(__file__).parents[3] / "locales", isolating=False))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday."""

Office = dict[str, list[dict[str, object]]]

_OFFICE: Office = {
    "office": [{"municipality_number": "5503", "municipality_name": "Harstad"}],
    "units": [{"unit": "VO", "name": "Voksenopplæringen"}, {"unit": "NAV", "name": "NAV Harstad"}],
    "staff": [
        {
            "staff": "berit",
            "unit": "NAV",
            "name": "Berit Lund",
            "email": "berit@harstad.example",
            "roles": "adviser, leader",
            "from": "01.08.2025",
            "to": "",
            "language": "nn",
        },
        {
            "staff": "carl",
            "unit": "VO",
            "name": "Carl Åsen",
            "email": "carl@harstad.example",
            "roles": "teacher",
            "from": "01.08.2025",
            "to": "",
            "language": "",
        },
    ],
    "participants": [
        {
            "participant": "D1",
            "unit": "NAV",
            "given_name": "Amina",
            "family_name": "Haddad",
            "birth_date": "03.05.1994",
            "sex": "female",
            "national_id": "03859490025",
            "duf_number": "201017238203",
            "phone": "",
            "language": "ar",
            "interpretation_language": "ar",
            "reading_level": "some",
            "protected": "nei",
            "adviser": "berit",
            "circle": "",
            "settled_on": "1.6.2026",
            "starts_on": "17.08.2026",
            "planned_end_on": "16.08.2028",
            "ended_on": "",
            "end_cause": "",
            "permit_type": "refugee",
            "education_level": "primary",
            "track": "work",
            "weekly_target": "full_time",
            "target_reason": "",
        },
        {
            "participant": "D2",
            "unit": "NAV",
            "given_name": "Frida",
            "family_name": "Sørbø",
            "birth_date": "12.12.1990",
            "sex": "female",
            "national_id": "",
            "duf_number": "",
            "phone": "",
            "language": "nb",
            "interpretation_language": "",
            "reading_level": "fluent",
            "protected": "ja",
            "adviser": "berit",
            "circle": "berit",
            "settled_on": "",
            "starts_on": "17.08.2026",
            "planned_end_on": "16.08.2027",
            "ended_on": "",
            "end_cause": "",
            "permit_type": "family",
            "education_level": "higher",
            "track": "education",
            "weekly_target": "own_work",
            "target_reason": "Grunnskole på heltid",
        },
    ],
    "groups": [
        {"group": "S2", "unit": "VO", "name": "Spor 2", "from": "17.08.2026", "to": "", "teachers": "carl"}
    ],
    "memberships": [{"group": "S2", "participant": "D1", "from": "17.08.2026", "to": ""}],
    "activities": [
        {"activity": "NORSK", "kind": "norwegian", "name": "Norsk spor 2"},
        {"activity": "PRAKSIS", "kind": "work_practice", "name": "Praksis"},
    ],
    "slots": [
        {
            "slot": "S2-MAN",
            "activity": "NORSK",
            "group": "S2",
            "participant": "",
            "measure": "",
            "weekday": "1",
            "starts": "8:30",
            "ends": "11.15",
            "lessons": "3",
            "break_minutes": "",
            "every_weeks": "",
            "from": "17.08.2026",
            "to": "",
            "place": "Rom 204",
            "teacher": "carl",
            "bring": "",
        },
        {
            "slot": "D1-FRE",
            "activity": "PRAKSIS",
            "group": "",
            "participant": "D1",
            "measure": "T1",
            "weekday": "fredag",
            "starts": "0830",
            "ends": "16:00",
            "lessons": "",
            "break_minutes": "30",
            "every_weeks": "2",
            "from": "21.08.2026",
            "to": "18.12.2026",
            "place": "",
            "teacher": "",
            "bring": "Arbeidstøy",
        },
    ],
    "exceptions": [
        {"slot": "S2-MAN", "date": "07.09.2026", "kind": "cancelled", "reason": "illness", "teacher": ""}
    ],
    "closures": [
        {
            "closure": "HOST26",
            "unit": "VO",
            "kind": "holiday_without_programme",
            "name": "Høstferie",
            "from": "05.10.2026",
            "to": "09.10.2026",
        }
    ],
    "time_off": [{"participant": "D1", "kind": "vacation", "from": "21.12.2026", "to": "23.12.2026"}],
    "plans": [
        {
            "participant": "D1",
            "version": "1",
            "state": "decided",
            "end_goal": "work",
            "oral": "b1",
            "reasons": "Har jobbet med eldre før.",
            "decided_on": "25.08.2026",
            "decided_by": "berit",
            "appeal_deadline": "15.09.2026",
        }
    ],
    "goals": [
        {
            "goal": "M1",
            "participant": "D1",
            "version": "1",
            "parent": "",
            "standard": "find-a-job",
            "text": "",
            "status": "active",
        },
        {
            "goal": "M2",
            "participant": "D1",
            "version": "1",
            "parent": "M1",
            "standard": "",
            "text": "Snakke i telefonen",
            "status": "planned",
        },
    ],
    "measures": [
        {
            "measure": "T1",
            "goal": "M2",
            "kind": "work_practice",
            "standard": "work-practice",
            "weekly_hours": "7,5",
            "status": "active",
        }
    ],
    "attendance": [
        {"participant": "D1", "slot": "S2-MAN", "date": "17.08.2026", "mark": "present"},
        {
            "participant": "D1",
            "slot": "S2-MAN",
            "date": "24.08.2026",
            "mark": "late",
            "late_minutes": "15",
            "category": "",
            "approved": "",
        },
        {
            "participant": "D1",
            "slot": "D1-FRE",
            "date": "21.08.2026",
            "mark": "absent",
            "late_minutes": "",
            "category": "self_certified",
            "approved": "ja",
        },
    ],
}


def harstad(number: str) -> Office:
    """The good office, as a municipality of its own: tests are kept apart by its number."""
    office = deepcopy(_OFFICE)
    office["office"][0]["municipality_number"] = number
    return office


def as_workbook(path: Path, office: Mapping[str, Iterable[Mapping[str, object]]]) -> Path:
    """Write an office as one .xlsx file."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in office.items():
        sheet = book.create_sheet(name)
        for line in _lines(rows):
            sheet.append(line)
    book.save(path)
    return path


def as_folder(
    path: Path,
    office: Mapping[str, Iterable[Mapping[str, object]]],
    *,
    encoding: str = "utf-8",
    delimiter: str = ";",
    newline: str = "\r\n",
) -> Path:
    """Write an office as a folder of CSV files."""
    path.mkdir()
    for name, rows in office.items():
        with (path / f"{name}.csv").open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=delimiter, lineterminator=newline).writerows(_lines(rows))
    return path


def _lines(rows: Iterable[Mapping[str, object]]) -> list[list[object]]:
    rows = list(rows)
    header = list(dict.fromkeys(code for row in rows for code in row))
    return [list(header), *([row.get(code) for code in header] for row in rows)]


def address_key(address: str) -> bytes:
    """Stands for the keyed hash."""
    return address.lower().encode().ljust(32, b".")[:32]


async def imported(path: Path, *, now: datetime = NOW, dry_run: bool = False) -> ImportReport:
    """Import it."""
    return await import_office(path, WORDS.vocabulary, address_key=address_key, now=now, dry_run=dry_run)


async def everything(number: str) -> dict[str, list[str]]:
    """Every row of every table that one municipality has, as text; nothing when there is no such."""
    municipality = await municipality_id(number)
    if municipality is None:
        return {}
    async with read(municipality) as tx:
        tables = await tx.rows(
            """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'municipality_id'
            """
        )
        return {
            table: [
                row["text"]
                for row in await tx.rows(
                    f"SELECT t::text AS text FROM {table} t WHERE municipality_id = $1 ORDER BY 1",
                    municipality,
                )
            ]
            for table in sorted(row["table_name"] for row in tables)
        }
