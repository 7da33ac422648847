"""Real PostgreSQL from the real migration: one server for a run, one database for each of its processes.

Tests do not clean up after themselves. Each makes a municipality of its own, and row-level security is
the wall between them, as it is between offices.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from stegvis.kit import db
from stegvis.kit.embedded_postgres import OWNER, SUPERUSER, EmbeddedPostgres
from stegvis.piccolo_app import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SERVER = "STEGVIS_TEST_DATABASE_URL"
"""Names an outside server, whose user may create databases and roles."""


def pytest_configure(config: pytest.Config) -> None:
    """Before pytest-xdist starts its workers, start the one server for all of them."""
    # A shell lets what it runs in the background ignore Ctrl-C, and what that starts ignores it too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if getattr(config.option, "numprocesses", None):
        _start_server(config)


def _start_server(config: pytest.Config) -> None:
    if SERVER in os.environ:
        return
    running = ExitStack()
    config.add_cleanup(running.close)
    server = running.enter_context(EmbeddedPostgres.temporary())
    asyncio.run(_let_owner_create_databases(server.dsn(SUPERUSER)))
    os.environ[SERVER] = server.dsn()


async def _let_owner_create_databases(dsn: str) -> None:
    server = await asyncpg.connect(dsn)
    await server.execute(f"ALTER ROLE {OWNER} CREATEDB")
    await server.close()


@pytest.fixture(scope="session")
def _server(request: pytest.FixtureRequest) -> None:
    """The server, started at the first need: tests of pure rules run without."""
    _start_server(request.config)


@pytest.fixture(scope="session")
async def database(_server: None) -> AsyncIterator[str]:
    """A migrated, empty database of this process; `kit.db` is connected as the web role and the worker's.

    Yields:
        the owner's address of the database.
    """
    name = "stegvis_test_" + re.sub(r"\W", "_", f"{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', '')}")
    async with AsyncExitStack() as stack:
        server = await asyncpg.connect(os.environ[SERVER])
        stack.push_async_callback(server.close)
        await server.execute(f'CREATE DATABASE "{name}"')
        stack.push_async_callback(server.execute, f'DROP DATABASE "{name}" WITH (FORCE)')
        dsn = urlunsplit(urlsplit(os.environ[SERVER])._replace(path=f"/{name}"))
        await migrate(dsn)
        await stack.enter_async_context(db.connected(dsn))
        await stack.enter_async_context(db.as_worker_too(dsn))
        yield dsn
