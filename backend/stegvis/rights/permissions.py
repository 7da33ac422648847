"""Who may have the copy of what is held about somebody."""

from __future__ import annotations

from stegvis.participants.model import Standing


def may_copy(standing: Standing) -> bool:
    """The person, and who works on their case and gives it to them."""
    return bool(standing & (Standing.OWN | Standing.CASE))
