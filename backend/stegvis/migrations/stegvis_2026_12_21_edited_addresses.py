"""An address that an administrator has changed is nobody's way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-21-edited-addresses"
VERSION = "1.38.0"
DESCRIPTION = "Addresses of staff that were changed"


async def forwards() -> MigrationManager:
    """Let an address remember that it was changed."""
    return sql_migration(ID, DESCRIPTION, "edited_addresses.sql")
