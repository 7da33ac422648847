"""Register passes: a register that is lent out for a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-30-register-passes"
VERSION = "1.38.0"
DESCRIPTION = "Register passes"


async def forwards() -> MigrationManager:
    """Create what registers are lent out by."""
    return sql_migration(ID, DESCRIPTION, "register_passes.sql")
