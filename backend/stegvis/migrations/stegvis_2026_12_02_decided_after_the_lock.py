"""A decision about absence after a month was locked: an addendum in each month that it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-02-decided-after-the-lock"
VERSION = "1.38.0"
DESCRIPTION = "Decided after the lock"


async def forwards() -> MigrationManager:
    """Let an addendum name the decision that it comes of, and look that none is missing."""
    return sql_migration(ID, DESCRIPTION, "decided_after_the_lock.sql")
