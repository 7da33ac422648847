"""Attendance: claims, decisions, contests, and locked months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-29-the-attendance"
VERSION = "1.38.0"
DESCRIPTION = "The attendance"


async def forwards() -> MigrationManager:
    """Create what attendance is claimed, decided and paid by."""
    return sql_migration(ID, DESCRIPTION, "the_attendance.sql")
