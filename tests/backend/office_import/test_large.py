"""Many rows: bounded memory, and a killed import leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import tracemalloc
from pathlib import Path

from stegvis.office_import.queries import municipality_id
from tests.backend.office_import.office import everything, imported
from tests.soak.import_large import Size, generate

ROOT = Path(__file__).parents[3]

KILLED = """
import asyncio, sys
from pathlib import Path
from stegvis.kit.db import connected
from stegvis.office_import.actions import import_office
from tests.backend.office_import.office import NOW, WORDS, address_key

def progress(sheet, done, total):
    if sheet == "attendance":
        print("written", flush=True)
        sys.stdin.readline()  # hold still, in the middle of the transaction, until the kill

async def main():
    async with connected(sys.argv[1]):
        await import_office(
            Path(sys.argv[2]), WORDS.vocabulary, address_key=address_key, now=NOW, progress=progress
        )

asyncio.run(main())
"""


async def test_memory_grows_with_the_office_and_not_with_its_attendance(
    database: str, tmp_path: Path
) -> None:
    assert database
    peaks = []
    for number, weeks in (("1201", 1), ("1202", 16)):
        folder = tmp_path / number
        folder.mkdir()
        rows = generate(folder, number, Size(60, weeks))
        tracemalloc.start()
        report = await imported(folder)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert report.faults == []
        assert report.sheets["attendance"].added == rows
    # A batch of rows, and a few bytes for each lesson: not the 21,000 further rows.
    assert peaks[1] - peaks[0] < 16 * 2**20


async def test_a_killed_import_leaves_the_database_as_it_was(database: str, tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    (tmp_path / "second").mkdir()
    generate(tmp_path / "first", "1203", Size(15, 1))
    generate(tmp_path / "second", "1203", Size(45, 2))
    await imported(tmp_path / "first")
    before = await everything("1203")
    for folder, number in (("second", "1203"), ("new", "1204")):
        if folder == "new":
            (tmp_path / "new").mkdir()
            generate(tmp_path / "new", number, Size(15, 1))
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, database, str(tmp_path / folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        assert await asyncio.to_thread(process.stdout.readline) == "written\n"
        os.kill(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        process.stdout.close()
        assert process.stdin is not None
        process.stdin.close()
    assert await everything("1203") == before
    assert await municipality_id("1204") is None
    assert not (await imported(tmp_path / "second")).refused  # and the next import finds no lock in its way


async def test_a_second_import_of_many_rows_changes_nothing(database: str, tmp_path: Path) -> None:
    assert database
    rows = generate(tmp_path, "1205", Size(30, 4))
    await imported(tmp_path)
    before = await everything("1205")
    report = await imported(tmp_path)
    assert report.sheets["attendance"].unchanged == rows
    assert await everything("1205") == before
