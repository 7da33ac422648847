"""The worker is a role of its own, which may do what its work needs and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-16-the-worker"
VERSION = "1.38.0"
DESCRIPTION = "The role that works"


async def forwards() -> MigrationManager:
    """Make the role, and let it do its work."""
    return sql_migration(ID, DESCRIPTION, "the_worker.sql")
