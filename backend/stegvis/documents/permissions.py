"""Who may have a document of a case."""

from __future__ import annotations

from stegvis.participants.model import Standing


def may_print(standing: Standing) -> bool:
    """The participant, whose it is, and the case."""
    return bool(standing & (Standing.OWN | Standing.CASE))
