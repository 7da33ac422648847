"""A participant's phone opens by a passkey, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-19-phone-passkeys"
VERSION = "1.38.0"
DESCRIPTION = "Passkeys of participants"


async def forwards() -> MigrationManager:
    """Bind a passkey to the phone it was made on, and keep what that phone is asked to sign."""
    return sql_migration(ID, DESCRIPTION, "phone_passkeys.sql")
