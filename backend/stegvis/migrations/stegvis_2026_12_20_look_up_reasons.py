"""Whoever opens what is opened with a reason alone has said why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-20-look-up-reasons"
VERSION = "1.38.0"
DESCRIPTION = "Why somebody looked"


async def forwards() -> MigrationManager:
    """Let a look carry its reason, and seal it with the look."""
    return sql_migration(ID, DESCRIPTION, "look_up_reasons.sql")
