"""On another day the demo is another one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

ROOT = Path(__file__).parents[3]


async def test_the_demo_is_that_of_the_day_and_never_beside_a_real_office(database: str) -> None:
    server = await asyncpg.connect(database)
    name = f"{urlsplit(database).path.lstrip('/')}_demo"
    await server.execute(f'CREATE DATABASE "{name}"')
    try:
        dsn = urlunsplit(urlsplit(database)._replace(path=f"/{name}"))
        told = subprocess.run(
            [sys.executable, "-m", "tests.backend.demo.reload_twice", dsn],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    finally:
        await server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        await server.close()
    assert told.stdout.splitlines()[-3:] == [
        "2 90 2026-11-25 1",  # later on the same day: what was done in it stays
        "2 90 2026-11-26 None",
        "accounts.no-demo",
    ]
