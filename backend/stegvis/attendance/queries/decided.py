"""Decisions about absence as rows hold them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.absence import Decision, DecisionReason, Span
from stegvis.attendance.model import AbsenceCategory, LeavePurpose
from stegvis.kit.db import Row, Transaction


async def standing_decisions(
    tx: Transaction, actor: Actor, participant_ids: Collection[UUID], first: date, last: date
) -> dict[UUID, tuple[Decision, ...]]:
    """Decisions that stand and touch a period, by participant: one statement, however many there are."""
    found: dict[UUID, list[Decision]] = {}
    for row in await tx.rows(_STANDING, actor.municipality_id, list(participant_ids), first, last):
        found.setdefault(row["participant_id"], []).append(decision_of(row))
    return {participant_id: tuple(each) for participant_id, each in found.items()}


DECISION = """
    decision.id, decision.participant_id, decision.starts_on, decision.ends_on, decision.starts_at,
    decision.ends_at, category, approved, certificate_seen, claim_id, decision.reason, warnings,
    rule_version, decided_at, revoked_at
"""
"""The columns that `decision_of` reads of `absence_decision AS decision`."""

_STANDING = f"""
    SELECT {DECISION} FROM absence_decision AS decision
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND starts_on <= $4 AND ends_on >= $3
        AND revoked_at IS NULL
    ORDER BY starts_on, starts_at
"""  # noqa: S608 - constants alone


def decision_of(
    row: Row, *, by: str = "", revoked_by: str | None = None, purpose: str | None = None
) -> Decision:
    """Read one row."""
    return Decision(
        id=row["id"],
        participant_id=row["participant_id"],
        span=span_of(row),
        category=AbsenceCategory(row["category"]),
        approved=row["approved"],
        certificate_seen=row["certificate_seen"],
        claim_id=row["claim_id"],
        reason=DecisionReason(row["reason"]) if row["reason"] else None,
        warnings=tuple(row["warnings"]),
        rule_version=row["rule_version"],
        decided_by=by,
        decided_at=row["decided_at"],
        revoked_at=row["revoked_at"],
        revoked_by=revoked_by,
        purpose=LeavePurpose(purpose) if purpose else None,
    )


def span_of(row: Row) -> Span:
    """When a claim or a decision is."""
    return Span(row["starts_on"], row["ends_on"], row["starts_at"], row["ends_at"])
