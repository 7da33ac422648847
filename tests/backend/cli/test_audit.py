"""`stegvis audit` as an operator runs it, beside a database that others work in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from click import ClickException
from click.testing import CliRunner

from stegvis.audit.model import Fault, Head, Saying, Verdict, Wrong
from stegvis.audit.sink import AuditKey, Sink
from stegvis.cli.audit import LATE_SEALER, TAMPERED, draw_key, exit_code, report
from stegvis.cli.database import audit_sink
from stegvis.kit.ids import new_id
from stegvis.settings import Settings
from tests.backend.audit.logs import Log, open_log
from tests.builders import NOW, PEPPER

STEGVIS = str(Path(sys.executable).with_name("stegvis"))
SECRET = AuditKey.new()


@pytest.fixture
async def log(tmp_path: Path, database: str) -> Log:  # noqa: ARG001 - the database has to be there
    log = replace(await open_log(tmp_path / "audit"), sink=Sink(tmp_path / "audit", AuditKey(SECRET)))
    await log.write(5)
    await log.seal()
    await log.write(2)
    await log.seal()
    return log


@pytest.fixture
def environment(tmp_path: Path, database: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}
    sink = {"STEGVIS_AUDIT_SINK": str(tmp_path / "audit"), "STEGVIS_AUDIT_KEY": SECRET}
    return kept | {"STEGVIS_DATABASE_URL": database, "STEGVIS_PEPPER": PEPPER} | sink


def _run(environment: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [STEGVIS, "audit", *arguments], env=environment, capture_output=True, text=True, check=False
    )


async def _number(log: Log) -> str:
    (row,) = await log.office.rows("SELECT number FROM municipality WHERE id = $1", log.office.id)
    return str(row["number"])


async def test_a_sound_log_is_told_to_be_sound_and_a_tampered_one_where_it_was(
    log: Log, environment: dict[str, str]
) -> None:
    number = await _number(log)
    done = _run(environment, "verify", "--municipality", number)
    assert (done.returncode, done.stderr) == (0, "")
    assert "sound. Sealed rows hashed anew: 7; heads outside compared: 2\n" in done.stdout

    await log.as_owner("UPDATE look_up SET at = at + interval '1 microsecond'")
    done = _run(environment, "verify", "--municipality", number)
    assert done.returncode == TAMPERED
    assert "TAMPERED WITH" in done.stdout
    assert "a row was changed after it was sealed (look_up" in done.stdout


async def test_whoever_holds_a_copy_of_the_heads_and_a_public_key_sees_what_is_sound_and_what_is_gone(
    log: Log, environment: dict[str, str]
) -> None:
    gone, demo = new_id(), new_id()
    log.sink.tell(Head(Saying.HEAD, gone, 3, bytes(32), NOW))
    log.sink.tell(Head(Saying.HEAD, demo, 3, bytes(32), NOW, demo=True))
    their_own = {name: value for name, value in environment.items() if "AUDIT" not in name}
    key = AuditKey(SECRET).public
    done = _run(their_own, "verify", "--heads", str(log.folder), "--key", key)
    assert done.returncode == TAMPERED
    assert (
        f"{await _number(log)} Lilleby: sound. Sealed rows hashed anew: 7; heads outside compared: 2"
        in done.stdout
    )
    assert f"{gone}: TAMPERED WITH" in done.stdout
    assert str(demo) not in done.stdout
    assert "1 demo offices of which there were heads are gone" in done.stdout


async def test_after_an_older_database_was_restored_its_operator_sets_the_chain_back(
    log: Log, environment: dict[str, str]
) -> None:
    await log.as_owner(
        "DELETE FROM audit_entry WHERE id IN (SELECT row_id FROM audit_link WHERE position > 5)",
        "DELETE FROM look_up WHERE id IN (SELECT row_id FROM audit_link WHERE position > 5)",
        "DELETE FROM audit_link WHERE position > 5",
    )
    (cut,) = list(report("9901", await log.verify(), NOW))[1:]
    assert cut.startswith("  positions 6–7: the end of the log was cut off (position 7 was told outside")
    number = await _number(log)
    done = _run(environment, "set-back", "--municipality", number, "--reason", "the disk broke")
    assert "the log goes on from position 5" in done.stdout
    name, back = report("9901", await log.verify(), NOW)
    assert "sound" in name
    assert back.startswith("  Set back to position 5 at ")
    assert back.endswith("the disk broke")


def test_a_late_sealer_is_told_and_has_an_exit_code_of_its_own() -> None:
    waiting = Verdict(rows=3, unsealed=2, untold=1, waits_since=NOW)
    soon, later = NOW + timedelta(seconds=90), NOW + timedelta(hours=5)
    assert exit_code(waiting, soon) == 0
    assert list(report("9901", waiting, soon))[1].endswith("the oldest is 90 seconds old")
    assert exit_code(waiting, later) == LATE_SEALER
    assert "THE SEALER IS LATE: 2 rows" in list(report("9901", waiting, later))[1]
    waiting.faults.append(Fault(Wrong.DELETED, 2, 2))
    assert exit_code(waiting, later) == TAMPERED


def test_a_fault_is_told_with_its_positions() -> None:
    faults = [
        Fault(Wrong.SWAPPED, 3, 9),
        Fault(Wrong.MISSING, 4, 6),
        Fault(Wrong.INSERTED, detail="look_up x"),
    ]
    lines = list(report("9901", Verdict(faults=faults, more_faults=12), NOW))
    assert lines[1:] == [
        "  positions 3 and 9: two links have changed places",
        "  positions 4–6: links were removed",
        "  a row was inserted beside the chain (look_up x)",
        "  and 12 more",
    ]


def test_a_key_that_was_drawn_can_be_used() -> None:
    done = CliRunner().invoke(draw_key)
    assert AuditKey(done.stdout).public in done.stderr


def test_a_key_and_a_place_are_set_together_and_made_beside_the_embedded_database(tmp_path: Path) -> None:
    outside = Settings(database_url="postgresql:///x")
    assert audit_sink(outside) is None
    for half in ({"audit_key": SECRET}, {"audit_sink": tmp_path}):
        with pytest.raises(ClickException, match="set together"):
            audit_sink(msgspec.structs.replace(outside, **half))
    first, again = (audit_sink(Settings(data_dir=tmp_path, audit_former_keys="a, b")) for _ in range(2))
    assert first
    assert again
    assert again.known == first.known == {first.public, "a", "b"}
    assert (tmp_path / "audit_key").stat().st_mode & 0o777 == 0o600
