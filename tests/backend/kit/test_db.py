"""The one place that opens transactions, and the walls that they stand within."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import asyncpg
import pytest
from piccolo.engine.exceptions import TransactionError

from stegvis.accounts.tables import Unit
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.ids import new_id
from tests.front_door import NOON, Office, open_office

if TYPE_CHECKING:
    from uuid import UUID

pytestmark = pytest.mark.usefixtures("database")


async def _commit_in_vain(office: Office) -> None:
    activity, slot = new_id(), new_id()
    async with db.write(office.municipality_id) as tx:
        await tx.execute(
            "INSERT INTO activity (id, municipality_id, external_id, kind) VALUES ($1, $2, $3, 'other')",
            activity,
            office.municipality_id,
            str(activity),
        )
        await tx.execute(
            """
            INSERT INTO slot
                (id, municipality_id, activity_id, participant_id, weekday, starts, ends, valid_from)
            VALUES ($1, $2, $3, $4, 1, '09:00', '10:00', '2026-01-01')
            """,
            slot,
            office.municipality_id,
            activity,
            office.amina,
        )
        # What supersedes an entry is checked by COMMIT itself, and there is no such thing.
        await tx.execute(
            """
            INSERT INTO attendance_entry
                (id, municipality_id, participant_id, slot_id, on_date, mark, recorded_at, superseded_by)
            VALUES ($1, $2, $3, $4, '2026-11-23', 'present', $5, $6)
            """,
            new_id(),
            office.municipality_id,
            office.amina,
            slot,
            NOON,
            new_id(),
        )


async def test_every_connection_survives_commits_that_fail() -> None:
    office = await open_office()
    for _ in range(20):
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await _commit_in_vain(office)

    together = asyncio.Barrier(8)  # as many as the pool has: a lost connection would never arrive

    async def count() -> int:
        async with db.read(office.municipality_id) as tx:
            await together.wait()
            entries: int = await tx.value("SELECT count(*) FROM attendance_entry")
            return entries

    async with asyncio.timeout(10):
        assert await asyncio.gather(*(count() for _ in range(8))) == [0] * 8


async def test_what_a_refused_action_wrote_is_gone() -> None:
    office = await open_office()

    async def refused() -> None:
        async with db.write(office.municipality_id) as tx:
            await tx.execute("UPDATE unit SET name = 'other'")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await refused()
    async with db.read(office.municipality_id) as tx:
        assert await tx.value("SELECT name FROM unit") == "Lilleby voksenopplæring"


async def test_a_transaction_within_a_transaction_is_refused() -> None:
    office = await open_office()
    async with db.write(office.municipality_id):
        with pytest.raises(TransactionError):
            async with db.read(office.municipality_id):
                pass


async def test_piccolos_queries_are_in_the_same_transaction() -> None:
    office = await open_office()
    async with db.write(office.municipality_id) as tx:
        await Unit.update({Unit.name: "Storeby VO"}, force=True)
        assert await tx.value("SELECT name FROM unit") == "Storeby VO"
    async with db.read(office.municipality_id):
        assert await Unit.select(Unit.name) == [{"name": "Storeby VO"}]


async def test_a_read_cannot_write() -> None:
    office = await open_office()
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        async with db.read(office.municipality_id) as tx:
            await tx.execute("UPDATE unit SET name = 'other'")


async def test_without_a_tenant_there_are_no_rows() -> None:
    await open_office()
    async with db.front_door() as tx:
        for table in ("unit", "account", "staff", "participant", "audit_entry", "revision"):
            assert await tx.value(f"SELECT count(*) FROM {table}") == 0


async def test_forty_offices_on_eight_connections_never_see_each_other() -> None:
    offices = [await open_office() for _ in range(40)]

    async def units(office: Office) -> list[UUID]:
        async with db.read(office.municipality_id) as tx:
            await tx.value("SELECT pg_sleep(0.001)")
            return [row["municipality_id"] for row in await tx.rows("SELECT municipality_id FROM unit")]

    for seen, office in zip(await asyncio.gather(*map(units, offices)), offices, strict=True):
        assert seen == [office.municipality_id]


async def test_no_row_can_be_written_into_another_municipality() -> None:
    office, other = await open_office(), await open_office()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.write(office.municipality_id) as tx:
            await tx.execute(
                "INSERT INTO unit VALUES ($1, $2, 'x', 'Theirs')", new_id(), other.municipality_id
            )
    async with db.write(office.municipality_id) as tx:
        assert await tx.execute("UPDATE unit SET name = 'x' WHERE id = $1", other.unit_id) == "UPDATE 0"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "ALTER TABLE unit DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE unit NO FORCE ROW LEVEL SECURITY",
        "DROP POLICY tenant ON unit",
        "TRUNCATE rate_limit",
        "UPDATE audit_entry SET verb = 'x'",
        "DELETE FROM audit_entry",
        "DELETE FROM look_up",
        "DELETE FROM participant",
        "DELETE FROM migration",
        "ALTER ROLE stegvis_web BYPASSRLS",
        "COPY unit TO PROGRAM 'cat'",
        "SELECT pg_read_file('/etc/passwd')",
    ],
)
async def test_the_web_role_may_not(statement: str) -> None:
    office = await open_office()
    async with db.write(office.municipality_id) as tx:
        await record(tx, office.municipality_id, None, "kit.tried", None, now=NOON)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.write(office.municipality_id) as tx:
            await tx.execute(statement)
