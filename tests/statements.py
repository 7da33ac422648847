"""Count the SQL statements of everything that goes through the pool, transactions included."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from stegvis.kit.db import ENGINE

_LOOKING_UP_TYPES = ("typeinfo_tree", "'jit'")
"""What asyncpg asks for itself, once for each type that is new to a connection, whichever that is."""


@asynccontextmanager
async def counted() -> AsyncIterator[list[str]]:
    """Collect the statements that run inside, in order."""
    statements: list[str] = []

    def note(query: Any) -> None:  # noqa: ANN401 - asyncpg ships no types
        if not any(mark in query.query for mark in _LOOKING_UP_TYPES):
            statements.append(query.query)

    async with _all_connections() as connections:
        for connection in connections:
            connection.add_query_logger(note)
    yield statements
    await asyncio.sleep(0)  # asyncpg tells of a statement one turn of the loop later
    async with _all_connections() as connections:
        for connection in connections:
            connection.remove_query_logger(note)


@asynccontextmanager
async def _all_connections() -> AsyncIterator[list[Any]]:
    pool = ENGINE.pool
    assert pool is not None
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(pool.acquire()) for _ in range(pool.get_size())]
