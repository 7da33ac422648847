"""Keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from uuid_utils import compat

if TYPE_CHECKING:
    from uuid import UUID


def new_id() -> UUID:
    """Make a UUIDv7 (RFC 9562): unique, and in order of time, so that indexes grow at their end."""
    return compat.uuid7()
