"""Who may read what has happened in a case."""

from __future__ import annotations

from stegvis.participants.model import Standing


def may_read_history(standing: Standing) -> bool:
    """The case alone: decisions, delays and absence stand in it, which a class needs not know."""
    return bool(standing & Standing.CASE)
