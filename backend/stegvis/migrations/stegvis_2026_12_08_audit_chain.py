"""What was recorded is chained, and who owns the database cannot change it unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-08-audit-chain"
VERSION = "1.38.0"
DESCRIPTION = "The audit log's chain"


async def forwards() -> MigrationManager:
    """Chain what there is and what comes."""
    return sql_migration(ID, DESCRIPTION, "audit_chain.sql")
