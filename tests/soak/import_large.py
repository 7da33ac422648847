"""Imports a large generated office and prints how long it took and how much memory it needed.

`python -m tests.soak.import_large postgresql://owner@/database --participants 10000` is a municipality
of ten thousand participants with a school year of attendance: about ten million rows. The database is
migrated first; the office gets a number that it does not have yet.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from stegvis.kit.clock import system_clock
from stegvis.kit.db import connected
from stegvis.kit.messages import Messages
from stegvis.kit.public_holidays import public_holidays
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import ImportReport
from stegvis.office_import.words import Words
from stegvis.piccolo_app import migrate

LOCALES = Path(__file__).parents[2] / "locales"
CLASS = 15
STARTS = ("08:30", "09:20", "10:10", "11:30", "12:20")
ENDS = ("09:15", "10:05", "10:55", "12:15", "13:05")


@dataclass(frozen=True)
class Size:
    """How large the office is; five lessons a day make 25 rows a week for each participant."""

    participants: int
    weeks: int
    first: date = date(2025, 8, 18)

    @property
    def groups(self) -> int:
        return -(-self.participants // CLASS)


def generate(folder: Path, number: str, size: Size) -> int:
    """Write the office as CSV files, and tell how many rows of attendance it has."""
    first = f"{size.first:%d.%m.%Y}"
    people = range(size.participants)
    tables: dict[str, Iterable[Iterable[object]]] = {
        "office": [("municipality_number", "municipality_name"), (number, "Storvik")],
        "units": [("unit", "name"), ("VO", "Voksenopplæringen")],
        "staff": [
            ("staff", "unit", "name", "email", "roles", "from"),
            *(
                (f"s{g}", "VO", f"Lærer {g}", f"s{g}@storvik.example", "teacher", first)
                for g in range(size.groups)
            ),
        ],
        "participants": [
            ("participant", "unit", "given_name", "family_name", "birth_date", "sex", "language",
             "reading_level", "permit_type", "education_level", "track", "starts_on", "adviser"),
            *((f"D{p}", "VO", f"Fornavn{p}", f"Etternavn{p}", "03.05.1994", "female", "uk", "some",
               "refugee", "primary", "work", first, f"s{p // CLASS}") for p in people),
        ],
        "groups": [
            ("group", "unit", "name", "from", "teachers"),
            *((f"G{g}", "VO", f"Gruppe {g}", first, f"s{g}") for g in range(size.groups)),
        ],
        "memberships": [
            ("group", "participant", "from"),
            *((f"G{p // CLASS}", f"D{p}", first) for p in people),
        ],
        "activities": [("activity", "kind"), ("NORSK", "norwegian")],
        "slots": [
            ("slot", "activity", "group", "weekday", "starts", "ends", "from"),
            *(
                (f"G{g}-{day}-{hour}", "NORSK", f"G{g}", day, STARTS[hour], ENDS[hour], first)
                for g in range(size.groups) for day in range(1, 6) for hour in range(5)
            ),
        ],
    }  # fmt: skip
    for name, rows in tables.items():
        _write(folder / f"{name}.csv", rows)
    return _write(folder / "attendance.csv", _attendance(size)) - 1


def _attendance(size: Size) -> Iterator[tuple[object, ...]]:
    yield "participant", "slot", "date", "mark", "late_minutes", "category", "approved"
    last = size.first + timedelta(weeks=size.weeks, days=-1)
    holidays = public_holidays(size.first, last)
    for ordinal in range(size.first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day.isoweekday() > 5 or day in holidays:
            continue
        for p in range(size.participants):
            for hour in range(5):
                chance = (p * 7919 + ordinal * 104_729 + hour * 31) % 100
                told: tuple[object, ...] = ("present", "", "", "")
                if chance < 6:
                    told = ("absent", "", "self_certified", "ja")
                elif chance < 9:
                    told = ("late", 5 + chance, "", "")
                slot = f"G{p // CLASS}-{day.isoweekday()}-{hour}"
                yield f"D{p}", slot, f"{day:%d.%m.%Y}", *told


def _write(file: Path, rows: Iterable[Iterable[object]]) -> int:
    with file.open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream, delimiter=";")
        return sum(1 for row in rows if out.writerow(row))


async def measure(folder: Path, number: str, rows: int, now: datetime) -> ImportReport:
    """Import it and print what that took."""
    words = Words(Messages(LOCALES, isolating=False))
    began = time.monotonic()

    def progress(sheet: str, done: int, total: int | None) -> None:
        if sheet == "attendance" and done % 500_000 == 0:
            print(f"{number} {done:>10,} of {total:,} rows, {time.monotonic() - began:,.0f} s")

    report = await import_office(
        folder, words.vocabulary, address_key=lambda text: text.encode().ljust(32)[:32], now=now,
        progress=progress,
    )  # fmt: skip
    took = time.monotonic() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{rows:,} rows in {took:,.0f} s: {rows / took:,.0f} a second, at most {peak:,.0f} MiB")
    for line in words.report(report, "en"):
        print(line)
    return report


async def main() -> None:
    """Generate, import, and import again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dsn")
    parser.add_argument("--participants", type=int, default=1_000)
    parser.add_argument("--weeks", type=int, default=40)
    parser.add_argument("--number", default="9001")
    parser.add_argument("--again", action="store_true", help="import the same files twice")
    said = parser.parse_args()
    await migrate(said.dsn)
    with tempfile.TemporaryDirectory() as folder:
        rows = generate(Path(folder), said.number, Size(said.participants, said.weeks))
        async with connected(said.dsn):
            now = max(system_clock(), datetime(2026, 11, 23, tzinfo=UTC))
            for _ in range(1 + said.again):
                await measure(Path(folder), said.number, rows, now)


if __name__ == "__main__":
    asyncio.run(main())
