"""Whether somebody is registered already, told to whoever works on that case and to nobody else."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.details import is_same_name
from stegvis.participants.model import Details, Duplicate, Duplicates, Number
from stegvis.participants.permissions import may_edit
from stegvis.participants.queries import people


async def duplicates(
    tx: Transaction, actor: Actor, on: date, details: Details, *, besides: UUID | None = None
) -> tuple[Duplicates, dict[UUID, frozenset[Number]]]:
    """Who may be the same person, and whose numbers they are, for the record of the search.

    The same number is the same person; the same name and birth date may be. By two statements, whether
    there is anybody or not: of somebody whom the actor does not see, a name finds nothing at all.

    Args:
        tx: the open transaction.
        actor: who registers or edits.
        on: today.
        details: as far as they are known yet.
        besides: the person that the form is about already.
    """
    rows = await tx.rows(
        _SAME, actor.municipality_id, details.birth_date, details.national_id, details.duf_number, besides
    )
    name = f"{details.given_name} {details.family_name}"
    by = {row["id"]: _numbers(row) for row in rows if _numbers(row) or is_same_name(row["name"], name)}
    seen = await people(tx, actor, on, by)
    known = {key: person for key, person in seen.items() if may_edit(person.standing)}
    return (
        Duplicates(
            people=tuple(Duplicate(person, by[key]) for key, person in sorted(known.items())),
            in_use=frozenset(number for key, held in by.items() if key not in known for number in held),
        ),
        {key: held for key, held in by.items() if held},
    )


_SAME = """
    SELECT id, given_name || ' ' || family_name AS name,
        coalesce(national_id = $3, false) AS same_national_id,
        coalesce(duf_number = $4, false) AS same_duf_number
    FROM participant
    WHERE municipality_id = $1 AND (birth_date = $2 OR national_id = $3 OR duf_number = $4)
        AND id IS DISTINCT FROM $5
"""


def _numbers(row: Row) -> frozenset[Number]:
    same = {Number.NATIONAL_ID: row["same_national_id"], Number.DUF_NUMBER: row["same_duf_number"]}
    return frozenset(number for number, held in same.items() if held)
