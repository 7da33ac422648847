"""The plan's life: editions, notices, appeals, progress; and a decided version that cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-01-the-plan"
VERSION = "1.38.0"
DESCRIPTION = "The plan"


async def forwards() -> MigrationManager:
    """Create what a plan goes through from draft to end, and seal what was decided."""
    return sql_migration(ID, DESCRIPTION, "the_plan.sql")
