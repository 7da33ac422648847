"""An import that is killed halfway has changed nothing, and the same import then succeeds."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import psycopg
import pytest

from stegvis.demo import write_workbook
from stegvis.kit.clock import system_clock
from stegvis.kit.embedded_postgres import SUPERUSER, connect_or_start
from tests.e2e.office import STEGVIS, Office, eventually, office_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COUNTED = ("municipality", "participant", "slot", "attendance_entry", "audit_entry")


@pytest.fixture
def empty() -> Iterator[Office]:
    """An office with a database in which nobody is yet.

    Yields:
        the office, not serving.
    """
    with office_folder() as folder:
        office = Office(folder)
        made = office.run("migrate")
        assert made.returncode == 0, made.stderr
        yield office
        eventually(lambda: not office.processes)


def test_a_killed_import_changes_nothing(empty: Office) -> None:
    workbook = empty.folder / "office"
    write_workbook(workbook, system_clock())
    kill_while_it_writes(empty, workbook)
    eventually(lambda: not empty.processes)
    assert set(counts(empty).values()) == {0}
    again = empty.run("import", workbook)
    assert again.returncode == 0, again.stderr
    assert min(counts(empty).values()) > 0
    twice = counts(empty)
    assert empty.run("import", workbook).returncode == 0
    assert {table: count for table, count in counts(empty).items() if table != "audit_entry"} == {
        table: count for table, count in twice.items() if table != "audit_entry"
    }


def kill_while_it_writes(office: Office, workbook: Path) -> None:
    """Begin an import, and take it away in the middle of its transaction."""
    process = subprocess.Popen(
        [STEGVIS, "import", workbook],
        env=office.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        eventually(lambda: bool(office.processes))
        with connect_or_start(office.data_dir) as server:
            assert not server.keeps_server
            eventually(lambda: _is_written_to(server.dsn(SUPERUSER)))
            assert process.poll() is None
    finally:
        process.kill()
        process.wait()


def _is_written_to(dsn: str) -> bool:
    with psycopg.connect(dsn) as connection:
        found = connection.execute("SELECT count(*) FROM pg_stat_activity WHERE backend_xid IS NOT NULL")
        return found.fetchone() != (0,)


def counts(office: Office) -> dict[str, int]:
    """How many rows there are in what an import fills."""
    with connect_or_start(office.data_dir) as server, psycopg.connect(server.dsn(SUPERUSER)) as connection:
        found = {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone() for table in COUNTED}
    return {table: int(row[0]) for table, row in found.items() if row}
