"""The log's beginning is removed by retention: that is told outside, and tampering is found all the same."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from stegvis.audit import actions
from stegvis.audit.actions import ChainBroken
from stegvis.audit.model import Wrong
from stegvis.audit.queries import verify
from stegvis.kit import db
from tests.backend.audit.logs import Log, open_log
from tests.backend.audit.tampering import Care, Kind, Tampering

pytestmark = pytest.mark.usefixtures("database")


async def sealed(folder: Path, rows: int = 12) -> Log:
    log = await open_log(folder, seed=1)
    for _ in range(3):
        await log.write(rows // 3)
        await log.seal()
    return log


async def cut(log: Log, position: int) -> int:
    """As the database's owner."""
    config = db.ENGINE.config
    pool, db.ENGINE.pool = db.ENGINE.pool, None
    db.configure(config["dsn"], role=None)
    try:
        return await actions.cut(log.office.id, log.sink, position, "retention", now=log.moment)
    finally:
        db.ENGINE.config, db.ENGINE.pool = config, pool


async def links(log: Log) -> list[int]:
    return [row["position"] for row in await log.office.rows("SELECT position FROM audit_link ORDER BY 1")]


@pytest.mark.parametrize("position", [1, 4, 5, 11])
async def test_a_log_that_was_cut_is_sound_and_goes_on(tmp_path: Path, position: int) -> None:
    log = await sealed(tmp_path)
    assert await cut(log, position) == position
    assert await links(log) == [*range(position + 1, 13)]
    verdict = await log.verify()
    assert verdict.sound
    assert verdict.cut
    assert verdict.cut.position == position
    await log.write(3)
    assert await log.seal() == 3
    assert (await log.verify()).sound


async def test_a_log_is_cut_again(tmp_path: Path) -> None:
    log = await sealed(tmp_path)
    await cut(log, 3)
    assert await cut(log, 7) == 4
    verdict = await log.verify()
    assert verdict.sound
    assert verdict.cut
    assert verdict.cut.position == 7


async def test_who_is_killed_between_telling_and_removing_leaves_a_sound_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = await sealed(tmp_path)
    await cut(log, 3)
    killed = "SELECT 1 / 0 WHERE $1::uuid = $1 AND $2 = $2::bigint"
    monkeypatch.setitem(actions.REMOVE, "audit_entry", killed)
    with pytest.raises(Exception, match="division"):
        await cut(log, 7)
    assert (await links(log))[0] == 4
    assert (await log.verify()).sound
    await log.write(2)
    assert await log.seal() == 2  # the sealer goes on from there, too
    monkeypatch.undo()
    assert await cut(log, 7) == 4
    assert (await log.verify()).sound


async def test_what_is_cut_by_whoever_has_no_key_is_a_tampering(tmp_path: Path) -> None:
    log = await sealed(tmp_path)
    await cut(log, 3)
    await log.as_owner(
        "DELETE FROM audit_entry USING audit_link WHERE position <= 6 AND row_id = id",
        "DELETE FROM look_up USING audit_link WHERE position <= 6 AND row_id = id",
        "DELETE FROM audit_link WHERE position <= 6",
    )
    assert await log.wrongs() == {Wrong.MISSING}
    with pytest.raises((ChainBroken, ValueError)):
        await cut(log, 5)


@pytest.mark.parametrize("log_of", ["audit_entry", "look_up"])
async def test_rows_that_were_aged_are_not_cut(tmp_path: Path, log_of: str) -> None:
    """Whoever owns the database says when a row was written; only its seal says that it was not then."""
    log = await sealed(tmp_path)
    await log.as_owner(
        f"UPDATE {log_of} SET at = at - interval '16 years' WHERE id ="
        f" (SELECT row_id FROM audit_link WHERE log = '{log_of}' ORDER BY position LIMIT 1)"
    )
    told = (tmp_path / f"{log.office.id}.jsonl").read_bytes()
    with pytest.raises(ChainBroken, match="changed"):
        await cut(log, 11)
    assert await links(log) == [*range(1, 13)]
    assert (tmp_path / f"{log.office.id}.jsonl").read_bytes() == told


async def test_the_first_row_behind_the_cut_cannot_be_another(tmp_path: Path) -> None:
    log = await sealed(tmp_path)
    await cut(log, 4)
    await log.as_owner("UPDATE audit_link SET hash = sha256(hash) WHERE position = 5")
    assert Wrong.RELINKED in await log.wrongs()


async def test_nothing_is_cut_that_would_leave_nothing(tmp_path: Path) -> None:
    log = await sealed(tmp_path)
    for position in (12, 13, 0):
        with pytest.raises(ValueError, match="cut"):
            await cut(log, position)
    assert await links(log) == [*range(1, 13)]


KINDS = (
    Tampering.delete,
    Tampering.edit,
    Tampering.exchange,
    Tampering.truncate,
    Tampering.unlink,
)
"""Those that do not count positions from one."""


class _UndoneError(Exception):
    """Rolls back what was tried."""


async def tried(log: Log, kind: Kind) -> bool:
    """Whether one go at the log is found, before it is rolled back."""
    so_far, found = log.sink.so_far(log.office.id), False
    with contextlib.suppress(_UndoneError):
        async with log.owner() as tx:
            await kind(Tampering(tx, log.office.id, log.random, Care.BARE))
            found = not (await verify(tx, log.office.id, so_far)).sound
            _undo()
    return found


def _undo() -> None:
    raise _UndoneError


@pytest.mark.parametrize("kind", KINDS)
async def test_tampering_is_found_behind_a_cut(tmp_path: Path, kind: Kind) -> None:
    log = await sealed(tmp_path, 30)
    await cut(log, 11)
    for _ in range(8):
        assert await tried(log, kind), kind
    assert (await log.verify()).sound
