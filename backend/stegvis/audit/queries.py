"""Check the audit log against its chain and against the heads that were told outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.audit.model import START, Fault, Link, Saying, Wrong
from stegvis.audit.rules import KEPT, Check, cuts, set_backs, still_told

if TYPE_CHECKING:
    from uuid import UUID

    from stegvis.audit.model import Head, Verdict
    from stegvis.audit.sink import SoFar
    from stegvis.kit.db import Transaction


async def verify(tx: Transaction, municipality_id: UUID, told: SoFar | None) -> Verdict:
    """Check all that one municipality has recorded, in constant memory.

    Args:
        tx: a transaction of the municipality. A read sees one moment, whatever is recorded meanwhile.
        municipality_id: the tenant.
        told: the heads outside, as of before the transaction; None: there are none, and the end of the log
            can be cut off unseen.
    """
    heads = told or ()
    back = set_backs(heads)
    check = Check(still_told(heads, back), cuts(heads, back))
    await tx.execute(_CHAIN)
    while links := await tx.rows("FETCH 500 FROM audit_chain"):
        for link in links:
            check.follow(Link(*link.values()))
    await tx.execute("CLOSE audit_chain")
    verdict = check.end()
    if told is None:
        verdict.untold = 0
    else:
        verdict.unreadable = told.unreadable
    if told and told.forged:
        verdict.faults.append(Fault(Wrong.FORGED, detail=told.forged))
    await _beside(tx, municipality_id, verdict)
    waits = await tx.row(_WAITS, municipality_id, check.held if told else verdict.rows)
    assert waits is not None  # noqa: S101 - an aggregate
    verdict.unsealed, verdict.waits_since = waits["unsealed"], waits["since"]
    return verdict


async def chain_end(tx: Transaction, municipality_id: UUID) -> tuple[int, bytes]:
    """The last position of a municipality's chain and its hash; position 0: nothing is sealed yet."""
    end = await tx.row(
        "SELECT position, hash FROM audit_link WHERE municipality_id = $1 ORDER BY position DESC LIMIT 1",
        municipality_id,
    )
    return (end["position"], end["hash"]) if end else (0, START)


async def anything_unsealed(tx: Transaction, municipality_id: UUID) -> bool:
    """Whether rows of a municipality wait for the seal."""
    waits: bool = await tx.value(
        "SELECT EXISTS (SELECT FROM audit_unsealed WHERE municipality_id = $1)", municipality_id
    )
    return waits


async def goes_on(tx: Transaction, head: Head) -> bool:
    """Whether a head that was told outside is still in its municipality's chain."""
    found = await tx.value(
        "SELECT hash FROM audit_link WHERE municipality_id = $1 AND position = $2",
        head.municipality_id,
        head.position,
    )
    if found is None and head.says is Saying.CUT:
        # It was told, and then what stands up to it was removed.
        return not await tx.value(
            "SELECT EXISTS (SELECT FROM audit_link WHERE municipality_id = $1 AND position <= $2)",
            head.municipality_id,
            head.position,
        )
    return (found or (START if head.position == 0 else None)) == head.hash


async def _beside(tx: Transaction, municipality_id: UUID, verdict: Verdict) -> None:
    """Rows that are in neither the chain nor the list of what waits for it, and the reverse."""
    for sql, wrong in ((_INSERTED, Wrong.INSERTED), (_DELETED_UNSEALED, Wrong.DELETED_UNSEALED)):
        rows = await tx.rows(sql, municipality_id, KEPT)
        for row in rows:
            verdict.faults.append(Fault(wrong, detail=f"{row['log']} {row['id']}"))
        verdict.more_faults += (rows[0]["count"] - len(rows)) if rows else 0


# A cursor takes no arguments: the municipality is the transaction's.
_CHAIN = """
    DECLARE audit_chain NO SCROLL CURSOR FOR
    SELECT position, log, row_id, row_hash, hash, CASE
        WHEN entry.id IS NOT NULL THEN ARRAY[log, entry.municipality_id::text, entry.id::text,
            extract(epoch FROM entry.at)::text, entry.actor_id::text, entry.verb, entry.subject_id::text,
            entry.before::text, entry.after::text]
        WHEN look.id IS NOT NULL THEN ARRAY[log, look.municipality_id::text, look.id::text,
            extract(epoch FROM look.at)::text, look.actor_id::text, look.actor_roles,
            look.participant_id::text, look.purpose] || CASE
                WHEN look.reason IS NULL AND look.session_id IS NULL THEN ARRAY[]::text[]
                ELSE ARRAY[look.reason, look.session_id::text] END
        END
    FROM audit_link AS link
    LEFT JOIN audit_entry AS entry
        ON log = 'audit_entry' AND entry.municipality_id = link.municipality_id AND entry.id = row_id
    LEFT JOIN look_up AS look
        ON log = 'look_up' AND look.municipality_id = link.municipality_id AND look.id = row_id
    WHERE link.municipality_id = (SELECT current_setting('app.municipality')::uuid)
    ORDER BY position
"""

_INSERTED = """
    SELECT log, id, count(*) OVER () FROM (
        SELECT 'audit_entry' AS log, id FROM audit_entry WHERE municipality_id = $1
        UNION ALL SELECT 'look_up', id FROM look_up WHERE municipality_id = $1
    ) AS recorded
    WHERE NOT EXISTS (
            SELECT FROM audit_link AS link
            WHERE municipality_id = $1 AND link.log = recorded.log AND row_id = id)
        AND NOT EXISTS (
            SELECT FROM audit_unsealed AS unsealed
            WHERE municipality_id = $1 AND unsealed.log = recorded.log AND row_id = id)
    LIMIT $2
"""

_DELETED_UNSEALED = """
    SELECT log, row_id AS id, count(*) OVER () FROM audit_unsealed
    WHERE municipality_id = $1
        AND NOT EXISTS (
            SELECT FROM audit_entry WHERE municipality_id = $1 AND id = row_id AND log = 'audit_entry')
        AND NOT EXISTS (
            SELECT FROM look_up WHERE municipality_id = $1 AND id = row_id AND log = 'look_up')
    LIMIT $2
"""

# Whoever writes rows by hand writes years that Python has no date for.
_WAITS = """
    SELECT count(*) FILTER (WHERE unsealed) AS unsealed,
        min(coalesce(entry.at, look.at))
            FILTER (WHERE coalesce(entry.at, look.at) BETWEEN '0002-01-01Z' AND '9998-01-01Z') AS since
    FROM (
        SELECT log, row_id, true AS unsealed FROM audit_unsealed WHERE municipality_id = $1
        UNION ALL SELECT log, row_id, false FROM audit_link WHERE municipality_id = $1 AND position > $2
    ) AS waiting
    LEFT JOIN audit_entry AS entry ON log = 'audit_entry' AND entry.municipality_id = $1 AND entry.id = row_id
    LEFT JOIN look_up AS look ON log = 'look_up' AND look.municipality_id = $1 AND look.id = row_id
"""
