"""An address that an administrator has typed is nobody's way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-21-typed-addresses"
VERSION = "1.38.0"
DESCRIPTION = "Addresses of staff that were typed here"


async def forwards() -> MigrationManager:
    """Let an address remember that it was typed here."""
    return sql_migration(ID, DESCRIPTION, "typed_addresses.sql")
