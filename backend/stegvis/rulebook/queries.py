"""A municipality's own rules."""

from __future__ import annotations

from uuid import UUID

import msgspec

from stegvis.kit.db import Transaction
from stegvis.rulebook.model import MunicipalRules, Override


async def municipal_rules(tx: Transaction, municipality_id: UUID) -> MunicipalRules:
    """What a municipality has decided otherwise than the national rules."""
    row = await tx.row(
        """
        SELECT name, (
            SELECT json_agg(rule_override ORDER BY valid_from, key) FROM rule_override
            WHERE municipality_id = $1) AS overrides
        FROM municipality WHERE id = $1
        """,
        municipality_id,
    )
    assert row is not None  # noqa: S101 - a transaction's municipality exists
    return MunicipalRules(row["name"].lower().replace(" ", "-"), _overrides.decode(row["overrides"] or "[]"))


_overrides = msgspec.json.Decoder(tuple[Override, ...])
