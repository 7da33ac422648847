"""Real PostgreSQL from the real migration: one server for a run, one database for each of its processes.

Tests do not clean up after themselves. Each makes a municipality of its own, and row-level security is
the wall between them, as it is between offices.
"""

from __future__ import annotations

import os
import re
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from stegvis.kit import db
from stegvis.piccolo_app import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SERVER = "STEGVIS_TEST_DATABASE_URL"
"""Names an outside server, whose user may create databases and roles."""


@pytest.fixture(scope="session")
async def database() -> AsyncIterator[str]:
    """A migrated, empty database of this process, and `kit.db` connected to it as the web role.

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
        yield dsn
