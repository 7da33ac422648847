"""What was recorded is chained by the database, checked by the code, and held by what was told outside."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import pytest

from stegvis.audit.actions import ChainBroken, record, seal, set_back
from stegvis.audit.model import Wrong
from stegvis.audit.queries import verify
from stegvis.audit.rules import row_hash
from stegvis.audit.sink import AuditKey, Sink, Told
from stegvis.kit import db
from stegvis.kit.ids import new_id
from tests.backend.audit.logs import Log, open_log

T = TypeVar("T")

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
async def log(tmp_path: Path, database: str) -> Log:  # noqa: ARG001 - the database has to be there
    """Twenty rows, sealed and told in four steps."""
    log = await open_log(tmp_path / "audit")
    for _ in range(4):
        await log.write(5)
        await log.seal()
    return log


async def test_what_was_recorded_is_sealed_told_and_found_as_it_was(log: Log) -> None:
    verdict = await log.verify()
    assert verdict.sound
    assert (verdict.rows, verdict.heads, verdict.unsealed, verdict.untold) == (20, 4, 0, 0)
    assert verdict.waits_since is None


async def test_nothing_new_tells_nothing(log: Log) -> None:
    assert await log.seal() == 0
    assert (await log.verify()).heads == 4


async def test_what_waits_for_the_seal_is_told_with_its_age(log: Log) -> None:
    await log.write(3)
    verdict = await log.verify()
    assert verdict.sound
    assert verdict.unsealed == 3
    assert verdict.waits_since is not None
    assert timedelta() <= log.moment - verdict.waits_since < timedelta(seconds=3)


async def test_what_was_sealed_and_not_told_waits_too_and_is_told_the_next_time(log: Log) -> None:
    await log.write(2)
    await seal(log.office.id, None, now=log.moment)  # as if it had been killed before it told
    verdict = await log.verify()
    assert (verdict.unsealed, verdict.untold) == (0, 2)
    assert verdict.waits_since is not None
    assert await log.seal() == 0
    assert (await log.verify()).untold == 0


async def test_a_change_that_is_rolled_back_leaves_nothing_to_seal(log: Log) -> None:
    async def fail() -> None:
        async with db.write(log.office.id) as tx:
            await record(tx, log.office.id, None, "kit.tried", None, now=log.moment)
            await tx.value("SELECT 1 / 0")

    with pytest.raises(asyncpg.DataError):
        await fail()
    assert await log.seal() == 0
    assert (await log.verify()).sound


async def test_the_odd_ends_of_time_are_sealed_like_any(log: Log) -> None:
    for at in ("infinity", "-infinity", "0044-03-15 BC", "294276-01-01"):
        await log.as_owner(
            f"INSERT INTO look_up VALUES ('{new_id()}', '{log.office.id}', '{at}', '{new_id()}', '', "
            f"'{new_id()}', 'x')"
        )
    assert (await log.verify()).sound  # what waits is no fault
    assert await log.seal() == 4
    assert (await log.verify()).sound


# ------------------------------------------------------------------------------ several at once, and killed


async def test_of_many_long_transactions_beside_many_sealers_nothing_is_missed(tmp_path: Path) -> None:
    """Rows commit in another order than their ids and their transactions' numbers are given in."""
    log, ended = await open_log(tmp_path / "audit", seed=7), asyncio.Event()

    async def write(pauses: list[float]) -> None:
        for pause in pauses:
            async with db.write(log.office.id) as tx:
                await log.write_one(tx)
                await asyncio.sleep(pause)
                await log.write_one(tx)

    async def seal_on() -> None:
        while not ended.is_set():
            await log.seal()
            await asyncio.sleep(0)

    sealers = [asyncio.create_task(seal_on()) for _ in range(2)]
    pauses = [[log.random.choice([0, 0.001, 0.05]) for _ in range(30)] for _ in range(5)]
    await asyncio.gather(*map(write, pauses))
    ended.set()
    await asyncio.gather(*sealers)
    await log.seal()
    verdict = await log.verify()
    assert verdict.faults == []
    assert (verdict.rows, verdict.unsealed, verdict.untold) == (300, 0, 0)
    assert verdict.heads > 5, "they were not sealed meanwhile"


async def _beside(doing: Coroutine[Any, Any, T]) -> T:
    """As another program would, which knows nothing of the transaction here."""
    return await asyncio.create_task(doing, context=Context())


async def test_a_long_transaction_keeps_nobody_elses_rows_unsealed(log: Log) -> None:
    async with db.write(log.office.id) as tx:
        await log.write_one(tx)
        await _beside(log.write(3))
        assert await _beside(log.seal()) == 3
    assert await log.seal() == 1
    assert (await log.verify()).sound


async def test_where_one_seals_another_leaves_it_to_it(log: Log) -> None:
    await log.write(1)
    async with db.write(log.office.id, by=db.WORKER_ROLE) as tx:
        assert await tx.value("SELECT audit_seal(10)") == 1
        assert await _beside(log.seal()) == 0
    assert (await log.verify()).sound


@pytest.mark.parametrize("torn", [1, 40, 200])
async def test_a_line_that_was_torn_holds_nothing_and_stops_nothing(log: Log, torn: int) -> None:
    (file,) = log.folder.iterdir()
    file.write_bytes(file.read_bytes()[:-torn])
    assert (await log.verify()).sound
    await log.write(1)
    await log.seal()
    verdict = await log.verify()
    assert verdict.sound
    assert (verdict.untold, verdict.unreadable) == (0, 1 if torn > 1 else 0)


async def test_a_head_that_cannot_be_told_is_an_error_and_told_later(log: Log) -> None:
    await log.write(1)
    file = log.folder.rename(log.folder.with_name("away"))
    log.folder.write_text("in the way of a folder")
    with pytest.raises(OSError):  # noqa: PT011 - the system words it
        await log.seal()
    log.folder.unlink()
    file.rename(log.folder)
    await log.seal()
    assert (await log.verify()).untold == 0


async def test_what_is_told_after_the_moment_that_is_verified_is_of_later(log: Log) -> None:
    so_far = log.sink.so_far(log.office.id)
    async with db.read(log.office.id) as tx:
        await _beside(log.write(1))
        await _beside(log.seal())
        verdict = await verify(tx, log.office.id, so_far)
    assert (verdict.faults, verdict.heads) == ([], 4)


# ------------------------------------------------------------------------------ restored databases


async def _restore_older(log: Log, position: int) -> None:
    """As an older backup would be: without the rows and the links of later."""
    await log.as_owner(
        f"DELETE FROM audit_entry WHERE id IN (SELECT row_id FROM audit_link WHERE position > {position})",
        f"DELETE FROM look_up WHERE id IN (SELECT row_id FROM audit_link WHERE position > {position})",
        f"DELETE FROM audit_link WHERE position > {position}",
    )


@pytest.mark.parametrize("position", [0, 5, 7])
async def test_a_restored_database_is_sealed_on_once_the_operator_has_told_of_it(
    log: Log, position: int
) -> None:
    await _restore_older(log, position)
    await log.write(2)
    with pytest.raises(ChainBroken):
        await log.seal()
    assert await log.wrongs() == {Wrong.TRUNCATED}
    last, head = await set_back(log.office.id, log.sink, "the disk broke", now=log.moment)
    assert (last.position, head.position) == (20, position)
    assert await log.seal() == 2
    verdict = await log.verify()
    assert verdict.faults == []
    assert [head.reason for head in verdict.set_back] == ["the disk broke"]
    # And what was told before it, and holds still, is held still.
    if position:
        await log.as_owner("UPDATE audit_link SET hash = row_hash WHERE position = 5")
        assert Wrong.REWRITTEN in await log.wrongs()


async def test_a_chain_can_be_set_back_twice(log: Log) -> None:
    for position in (12, 6):
        await _restore_older(log, position)
        await set_back(log.office.id, log.sink, f"to {position}", now=log.moment)
        await log.write(9)
        await log.seal()
        assert (await log.verify()).faults == []


async def test_a_chain_that_goes_on_is_not_set_back(log: Log) -> None:
    with pytest.raises(ValueError, match="nothing to set back"):
        await set_back(log.office.id, log.sink, "to be sure", now=log.moment)


async def test_another_server_counts_its_transactions_anew_and_nothing_is_missed(log: Log) -> None:
    await log.write(2)
    await log.as_owner("UPDATE audit_unsealed SET xid = xid + (1::bigint << 40)")
    await log.write(2)
    assert await log.seal() == 4
    assert (await log.verify()).sound


async def test_rows_that_are_loaded_once_more_are_not_sealed_twice(log: Log) -> None:
    await log.as_owner(
        "CREATE TEMPORARY TABLE kept ON COMMIT DROP AS SELECT * FROM audit_entry",
        "DELETE FROM audit_entry",
        "INSERT INTO audit_entry SELECT * FROM kept",
    )
    await log.seal()
    verdict = await log.verify()
    assert verdict.sound
    assert (verdict.rows, verdict.unsealed) == (20, 0)


# ------------------------------------------------------------------------------ what is told outside


async def test_a_line_of_somebody_elses_key_is_found_and_nothing_is_sealed_on_it(log: Log) -> None:
    forger = Sink(log.folder, AuditKey(AuditKey.new()), log.sink.known)
    await log.write(1)
    await seal(log.office.id, forger, now=log.moment)
    assert await log.wrongs() == {Wrong.FORGED}


async def test_a_line_whose_words_were_changed_is_found(log: Log) -> None:
    (file,) = log.folder.iterdir()
    file.write_bytes(file.read_bytes().replace(b'"position":10', b'"position":11'))
    assert Wrong.FORGED in await log.wrongs()


async def test_a_line_of_another_municipality_says_nothing_here(log: Log, tmp_path: Path) -> None:
    other = await open_log(tmp_path / "audit")
    (file,) = log.folder.iterdir()
    (log.folder / f"{other.office.id}.jsonl").write_bytes(file.read_bytes())
    other.sink = log.sink
    assert await other.wrongs() == {Wrong.FORGED}


async def test_a_key_of_before_is_known_by_its_public_half(log: Log) -> None:
    later = Sink(log.folder, AuditKey(AuditKey.new()), log.sink.known)
    await log.write(1)
    await seal(log.office.id, later, now=log.moment)
    log.sink = later
    assert (await log.verify()).sound
    assert len(list(Told(log.folder, later.known).so_far(log.office.id))) == 5


# ------------------------------------------------------------------------------ who may do what


async def test_the_web_role_may_insert_and_read_and_no_more() -> None:
    async with db.front_door() as tx:
        rows = await tx.rows(
            """
            SELECT t.relname AS name, array_agg(privilege ORDER BY privilege) FILTER (WHERE
                has_table_privilege($1, t.oid, privilege)
                OR privilege <> 'TRUNCATE' AND privilege <> 'DELETE' AND privilege <> 'TRIGGER'
                    AND has_any_column_privilege($1, t.oid, privilege)) AS may
            FROM pg_class t
            CROSS JOIN unnest(string_to_array(
                'SELECT INSERT UPDATE DELETE TRUNCATE TRIGGER REFERENCES', ' ')) AS privilege
            WHERE t.relname = ANY ($2) GROUP BY 1
            """,
            db.WEB_ROLE,
            ["audit_entry", "look_up", "audit_link", "audit_unsealed"],
        )
    assert {row["name"]: row["may"] for row in rows} == {
        "audit_entry": ["INSERT", "SELECT"],
        "look_up": ["INSERT", "SELECT"],
        "audit_link": ["SELECT"],
        "audit_unsealed": ["SELECT"],
    }


async def test_what_runs_as_the_owner_is_known_looks_where_it_should_and_is_not_everybodys() -> None:
    async with db.front_door() as tx:
        rows = await tx.rows(
            """
            SELECT proname AS name, proconfig, has_function_privilege('public', oid, 'EXECUTE') AS everybody,
                has_function_privilege($1, oid, 'EXECUTE') AS web,
                has_function_privilege($2, oid, 'EXECUTE') AS worker
            FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace
            """,
            db.WEB_ROLE,
            db.WORKER_ROLE,
        )
    assert {row["name"]: (row["web"], row["worker"]) for row in rows} == {
        "audit_recorded": (False, False),
        "audit_seal": (False, True),
    }
    for row in rows:
        assert row["proconfig"] == ["search_path=pg_catalog, public, pg_temp"]
        assert not row["everybody"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET verb = 'x'",
        "UPDATE look_up SET purpose = 'x'",
        "DELETE FROM audit_entry",
        "DELETE FROM look_up",
        "TRUNCATE audit_entry",
        "TRUNCATE look_up",
        "INSERT INTO look_up TABLE look_up ON CONFLICT (municipality_id, id) DO UPDATE SET purpose = 'x'",
        "MERGE INTO look_up AS l USING look_up AS r ON l.id = r.id WHEN MATCHED THEN DELETE",
        "INSERT INTO audit_link SELECT * FROM audit_link",
        "UPDATE audit_link SET position = position + 1",
        "DELETE FROM audit_link",
        "INSERT INTO audit_unsealed SELECT municipality_id, log, row_id FROM audit_link",
        "DELETE FROM audit_unsealed",
        "ALTER TABLE audit_entry DISABLE TRIGGER audit_recorded",
        "DROP TRIGGER audit_recorded ON look_up",
        "SET session_replication_role = replica",
        "SELECT audit_row_hash('x')",
        "SELECT audit_seal(10)",
        "CREATE OR REPLACE FUNCTION audit_seal(integer) RETURNS integer LANGUAGE sql AS 'SELECT 0'",
    ],
)
async def test_the_web_role_may_not(log: Log, statement: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.write(log.office.id) as tx:
            await tx.execute(statement)


async def test_a_temporary_table_does_not_stand_in_for_the_chain(log: Log) -> None:
    async with db.write(log.office.id) as tx:
        await tx.execute("CREATE TEMPORARY TABLE audit_link (LIKE audit_link) ON COMMIT DROP")
        await tx.execute("CREATE TEMPORARY TABLE audit_unsealed (LIKE audit_unsealed) ON COMMIT DROP")
        await log.write_one(tx)
        await tx.execute(f"SET LOCAL ROLE {db.WORKER_ROLE}")
        assert await tx.value("SELECT audit_seal(10)") == 1
    await log.seal()
    assert (await log.verify()).rows == 21


# ------------------------------------------------------------------------------ why somebody looked


async def test_looks_of_before_a_reason_was_asked_are_checked_as_they_were_sealed(log: Log) -> None:
    """Sealed by the form of then, seven fields and no more; verified by today's."""
    key, actor, participant = new_id(), new_id(), new_id()
    await log.office.row(
        "look_up",
        id=key,
        at=log.moment,
        actor_id=actor,
        actor_roles="adviser",
        participant_id=participant,
        purpose="plans.plan",
    )
    assert await log.seal() == 1
    (link,) = await log.office.rows("SELECT row_hash FROM audit_link WHERE row_id = $1", key)
    seconds = f"{log.moment.timestamp():.6f}"
    fields = ["look_up", log.office.id, key, seconds, actor, "adviser", participant, "plans.plan"]
    assert link["row_hash"] == row_hash([str(each) for each in fields])
    assert (await log.verify()).sound


@pytest.mark.parametrize("change", ["reason = 'demand'", "reason = NULL", f"session_id = '{UUID(int=1)}'"])
async def test_a_reason_cannot_be_changed_added_or_taken_away_unseen(log: Log, change: str) -> None:
    stated = "'message'" if change != "reason = 'demand'" else "NULL"
    key = new_id()
    await log.as_owner(
        f"INSERT INTO look_up VALUES ('{key}', '{log.office.id}', now(), '{new_id()}', '', "
        f"'{new_id()}', 'plans.plan', {stated})"
    )
    assert await log.seal() == 1
    assert (await log.verify()).sound
    await log.as_owner(f"UPDATE look_up SET {change} WHERE id = '{key}'")
    assert [each.wrong for each in (await log.verify()).faults] == [Wrong.CHANGED]
