"""What is decided is made known, and what somebody was told is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-24-made-known"
VERSION = "1.38.0"
DESCRIPTION = "Deductions and lessons that are gone are made known"


async def forwards() -> MigrationManager:
    """Let a deduction be a notice, and a plan remember its lessons."""
    return sql_migration(ID, DESCRIPTION, "made_known.sql")
