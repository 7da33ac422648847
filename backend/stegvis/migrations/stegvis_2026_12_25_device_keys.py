"""A phone is known by a key of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-25-device-keys"
VERSION = "1.38.0"
DESCRIPTION = "A phone is known by its key"


async def forwards() -> MigrationManager:
    """Keep the public half of each phone's key, and let those without one be enrolled anew."""
    return sql_migration(ID, DESCRIPTION, "device_keys.sql")
