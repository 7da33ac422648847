"""What participants say is wrong, and what became of it."""

from __future__ import annotations

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import Answer, Correction, Fact, Person


async def corrections(tx: Transaction, actor: Actor, of: Person) -> tuple[Correction, ...]:
    """All that a participant has said is wrong, newest first; what is unanswered, a `Person` has itself."""
    rows = await tx.rows(
        """
        SELECT * FROM correction_request WHERE municipality_id = $1 AND participant_id = $2
        ORDER BY asked_at DESC, id DESC
        """,
        actor.municipality_id,
        of.id,
    )
    return tuple(_correction(row) for row in rows)


def _correction(row: Row) -> Correction:
    return Correction(
        id=row["id"],
        fact=Fact(row["fact"]),
        asked_at=row["asked_at"],
        answer=Answer(row["answer"]) if row["answer"] else None,
        answer_text=row["answer_text"],
        answered_at=row["answered_at"],
    )
