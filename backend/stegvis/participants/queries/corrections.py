"""What participants say is wrong, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import Answer, Correction, Fact, Person
from stegvis.participants.permissions import may_see_corrections


async def corrections(tx: Transaction, actor: Actor, of: Person) -> tuple[Correction, ...]:
    """All that a participant has said is wrong, newest first."""
    rows = await tx.rows(
        """
        SELECT * FROM correction_request WHERE municipality_id = $1 AND participant_id = $2
        ORDER BY asked_at DESC, id DESC
        """,
        actor.municipality_id,
        of.id,
    )
    return tuple(_correction(row) for row in rows)


async def open_corrections(tx: Transaction, actor: Actor, of: Person) -> tuple[Correction, ...]:
    """What a participant has said is wrong and nobody has answered yet, oldest first.

    The case answers, and the participant waits; a class needs to know of neither.
    """
    found = await corrections(tx, actor, of)
    if not may_see_corrections(of.standing):
        return ()
    return tuple(each for each in reversed(found) if each.answer is None)


async def open_correction_counts(tx: Transaction, actor: Actor, of: Iterable[Person]) -> Mapping[UUID, int]:
    """How many unanswered ones each of some people has; whoever has none is not in it."""
    rows = await tx.rows(
        """
        SELECT participant_id, count(*) AS open FROM correction_request
        WHERE municipality_id = $1 AND participant_id = ANY ($2) AND answer IS NULL
        GROUP BY participant_id
        """,
        actor.municipality_id,
        [person.id for person in of if may_see_corrections(person.standing)],
    )
    return {row["participant_id"]: row["open"] for row in rows}


def _correction(row: Row) -> Correction:
    return Correction(
        id=row["id"],
        fact=Fact(row["fact"]),
        asked_at=row["asked_at"],
        answer=Answer(row["answer"]) if row["answer"] else None,
        answer_text=row["answer_text"],
        answered_at=row["answered_at"],
    )
