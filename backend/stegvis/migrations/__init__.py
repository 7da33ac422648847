"""One history of the database, in SQL.

Composite keys, exclusion constraints and row-level security cannot be said in Piccolo's own migration
calls, so a migration is a file of SQL, which Piccolo's runner runs in order and records; a test holds
that the tables which result are those of the features' `tables.py`. A file that has landed never
changes; the next change is the next file.
"""

from __future__ import annotations

from pathlib import Path

import asyncpg
from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from stegvis.kit.db import ENGINE, front_door


def sql_migration(identifier: str, description: str, *files: str) -> MigrationManager:
    """Make a migration that runs files of this folder within the runner's transaction."""
    manager = MigrationManager(migration_id=identifier, app_name="stegvis", description=description)

    async def run() -> None:
        transaction = ENGINE.current_transaction.get()
        assert transaction is not None  # noqa: S101 - `migrate` holds it
        for file in files:
            await transaction.connection.execute((Path(__file__).parent / file).read_text(encoding="utf-8"))

    manager.add_raw(run)
    return manager


async def is_current() -> bool:
    """Whether the database has every migration that this program knows; it may have newer ones too."""
    try:
        async with front_door() as tx:
            applied: int = await tx.value("SELECT count(*) FROM migration WHERE app_name = 'stegvis'")
    except asyncpg.UndefinedTableError:
        return False
    return applied >= _KNOWN


_KNOWN = len(list(Path(__file__).parent.glob("stegvis_*.py")))
