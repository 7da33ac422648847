"""Who may read a certificate, and who may issue one."""

from __future__ import annotations

from stegvis.participants.model import Standing


def may_see(standing: Standing) -> bool:
    """The participant, whose it is, and the case."""
    return bool(standing & (Standing.OWN | Standing.CASE))


def may_issue(standing: Standing) -> bool:
    """The case alone; also who sees what would be issued."""
    return bool(standing & Standing.CASE)
