"""The one place that opens transactions.

Piccolo's own transaction keeps its pool connection for ever when COMMIT fails, and a nested one is
silently no transaction at all. This one gives its connection back whatever happens, and refuses to nest.
Every transaction names the municipality that it works for: row-level security reads it from
`app.municipality`, and where it is not set, there are no rows.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

import asyncpg
from piccolo.engine.postgres import PostgresEngine, PostgresTransaction

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
    from types import TracebackType
    from uuid import UUID

WEB_ROLE = "stegvis_web"
"""The database role that serves: it owns nothing and cannot pass row-level security."""

WORKER_ROLE = "stegvis_worker"
"""The role of what happens without anybody asking: bound as the web role is, and it may far less."""

Row: TypeAlias = "Mapping[str, Any]"
"""A row of an answer, by column name."""

_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_WRITE = "BEGIN"


class Transaction(PostgresTransaction):
    """One open transaction, for constant SQL; Piccolo's queries inside it use the same connection."""

    __slots__ = ("_begin", "_pool")

    def __init__(self, engine: Engine, begin: str, by: str) -> None:
        super().__init__(engine, allow_nested=False)
        self._begin = begin
        # A program of one role has one pool, whoever its actions are written for.
        self._pool = (engine.workers if by == WORKER_ROLE else None) or engine.pool

    async def get_connection(self) -> asyncpg.Connection:
        """Take a connection of whoever acts; without a pool, a new one."""
        return await (self._pool.acquire() if self._pool else self.engine.get_new_connection())

    async def __aenter__(self) -> Self:
        """Begin."""
        await super().__aenter__()
        return self

    async def begin(self) -> None:
        """Start, and set the tenant in the same round trip; give the connection back if that fails."""
        try:
            await self.connection.execute(self._begin)
        except BaseException:
            await self._release()
            raise

    async def commit(self) -> None:
        """Commit."""
        self._committed = True
        await self.connection.execute("COMMIT")

    async def rollback(self) -> None:
        """Roll back."""
        self._rolled_back = True
        await self.connection.execute("ROLLBACK")

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> Literal[False]:
        """Commit, or roll back after an exception; release the connection even when that fails."""
        try:
            self.engine.current_transaction.reset(self.context)
            if exception_type is None:
                await self.commit()
            elif not self.connection.is_closed():
                await self.rollback()
        finally:
            await self._release()
        return False

    async def _release(self) -> None:
        if self._pool:
            await self._pool.release(self.connection)
        else:
            await self.connection.close()

    async def rows(self, sql: str, *args: object) -> list[Row]:
        """Run one statement and return its rows."""
        rows: list[Row] = await self.connection.fetch(sql, *args)
        return rows

    async def row(self, sql: str, *args: object) -> Row | None:
        """Run one statement and return its first row, if any."""
        row: Row | None = await self.connection.fetchrow(sql, *args)
        return row

    async def value(self, sql: str, *args: object) -> Any:  # noqa: ANN401 - a column's type is known to SQL alone
        """Run one statement and return the first column of its first row."""
        return await self.connection.fetchval(sql, *args)

    async def execute(self, sql: str, *args: object) -> str:
        """Run one statement and return PostgreSQL's command tag, for example `UPDATE 3`."""
        tag: str = await self.connection.execute(sql, *args)
        return tag

    async def copy(self, table: str, columns: Sequence[str], records: Iterable[Sequence[object]]) -> None:
        """Load many rows at once by COPY."""
        await self.connection.copy_records_to_table(table, columns=columns, records=records)


class _Connection(asyncpg.Connection):  # type: ignore[misc] # asyncpg ships no types
    """A pooled connection without asyncpg's reset query: all our state ends with its transaction."""

    __slots__ = ()

    def get_reset_query(self) -> str:
        return ""


class Engine(PostgresEngine):
    """Piccolo's engine, without the connection that its constructor opens before there is a server.

    Attributes:
        workers: the worker's own connections, in a program that also serves.
    """

    workers: asyncpg.Pool | None = None

    async def get_version(self) -> float:
        """Skip Piccolo's check: the migration step holds the least version that is needed."""
        return 0.0


ENGINE = Engine(config={})
"""Every table names it; `connect` tells it where the database is."""


HURRIED = {
    "lock_timeout": "3s",
    "statement_timeout": "15s",
    "idle_in_transaction_session_timeout": "30s",
}
"""How long a request may hold a connection, so that a lock which an import keeps stops no other request."""


def configure(dsn: str, *, role: str | None = WEB_ROLE, hurried: bool = False) -> None:
    """Point the engine at a database, and step down to `role` in every connection."""
    ENGINE.config = {"dsn": dsn, "server_settings": _session(role, hurried=hurried)}


def _session(role: str | None, *, hurried: bool = False) -> dict[str, str]:
    # Statements are constant and find their rows by key, whatever the arguments: planning them anew for
    # each would cost several times their execution.
    session = {"plan_cache_mode": "force_generic_plan"} | ({"role": role} if role else {})
    return session | (HURRIED if hurried else {})


@asynccontextmanager
async def connected(
    dsn: str, *, role: str | None = WEB_ROLE, pool_size: int = 8, hurried: bool = False
) -> AsyncIterator[None]:
    """Keep a pool of connections open for as long as a program works; `hurried` where people wait."""
    configure(dsn, role=role, hurried=hurried)
    await ENGINE.start_connection_pool(
        min_size=min(2, pool_size), max_size=pool_size, connection_class=_Connection
    )
    try:
        yield
    finally:
        await ENGINE.close_connection_pool()


@asynccontextmanager
async def as_worker_too(dsn: str, *, pool_size: int = 4) -> AsyncIterator[None]:
    """Within a program that serves, let what the worker does be done as the worker: it has its own pool."""
    before = ENGINE.workers
    pool = await asyncpg.create_pool(
        dsn,
        min_size=1,
        max_size=pool_size,
        connection_class=_Connection,
        server_settings=_session(WORKER_ROLE),
    )
    ENGINE.workers = pool
    try:
        yield
    finally:
        ENGINE.workers = before
        await pool.close()


def _tenant(begin: str, municipality_id: UUID) -> str:
    # A UUID's text has nothing to escape, and one simple query saves a round trip.
    return f"{begin}; SELECT set_config('app.municipality', '{municipality_id!s}', true)"


def read(municipality_id: UUID, *, by: str = WEB_ROLE) -> Transaction:
    """Open a short read transaction: one snapshot of one municipality's rows; `by` whom it acts."""
    return Transaction(ENGINE, _tenant(_READ, municipality_id), by)


def write(municipality_id: UUID, *, by: str = WEB_ROLE) -> Transaction:
    """Open the one write transaction of an action; `by` whom it acts."""
    return Transaction(ENGINE, _tenant(_WRITE, municipality_id), by)


def front_door(*, by: str = WEB_ROLE) -> Transaction:
    """Open a transaction without a tenant, for the few tables that are read before it is known.

    They hold hashes and keys alone: sessions, devices, codes, the directory of sign-in addresses.
    """
    return Transaction(ENGINE, _WRITE, by)
