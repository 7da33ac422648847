"""What a participant does while somebody helps them is recorded as that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-18-helped"
VERSION = "1.38.0"
DESCRIPTION = "Somebody helps a participant with their phone"


async def forwards() -> MigrationManager:
    """Let a sign-in be helped, and let what is recorded say so."""
    return sql_migration(ID, DESCRIPTION, "helped.sql")
