"""All that is held about one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.lookups.model import Day
from stegvis.lookups.queries import look_ups_of
from stegvis.participants.model import Person
from stegvis.participants.queries import people
from stegvis.rights.model import PARTS, Part
from stegvis.rights.permissions import may_copy
from stegvis.rights.rules import is_given, is_on_phone, masked, on_phone
from stegvis.transfer.model import Case, Municipality
from stegvis.transfer.queries import case_of, own_municipality

EVERYTHING = 1_000_000
"""Rows of the look-up log: more than anybody's."""

_WHERE_THEY_ARE = ("place", "host_name", "host_phone", "organisation", "responsible")
"""Of somebody whose address is protected, a file that is carried about does not tell where they go, nor who
receives them there: a measure's `responsible` may be the host.
"""


@dataclass(frozen=True, slots=True)
class Copy:
    """What is held about a person.

    Attributes:
        case: as it would leave with them; it tells the weeks as they were counted.
        looks: who looked at their record.
        records: the rows of each table, by the table's name.
        whole: all that is held, as staff hand it over. What a person makes on their own phone, which somebody
            else may be holding, has their numbers masked and tells of no protection.
    """

    person: Person
    municipality: Municipality
    made_at: datetime
    case: Case
    looks: tuple[Day, ...]
    records: Mapping[str, list[dict[str, Any]]]
    whole: bool


async def copy_of(tx: Transaction, actor: Actor, participant_id: UUID, on: date, now: datetime) -> Copy:
    """Everything that is held about somebody.

    Raises:
        Refused: the actor does not see them, or does not work on their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    if participant_id not in seen:
        raise not_found()
    person = seen[participant_id]
    if not may_copy(person.standing):
        raise Refused("participants.not-your-case")
    log = await look_ups_of(tx, actor.municipality_id, person.id, date(2200, 1, 1), EVERYTHING)
    rows = await tx.value(_RECORDS, actor.municipality_id, person.id)
    found: dict[str, list[dict[str, Any]]] = msgspec.json.decode(rows)
    records = {part.table: [_given(part, row) for row in found[part.table]] for part in PARTS}
    copy = Copy(
        person=person,
        municipality=await own_municipality(tx, actor),
        made_at=now,
        case=await case_of(tx, actor, person, on),
        looks=log.days,
        records=_without_places(records) if person.protected else records,
        whole=actor.is_staff,
    )
    return copy if copy.whole else _on_phone(copy)


def _on_phone(copy: Copy) -> Copy:
    told = copy.case.person
    person = replace(
        told,
        protected=False,
        national_id=told.national_id and masked(told.national_id),
        duf_number=told.duf_number and masked(told.duf_number),
    )
    return replace(
        copy,
        case=replace(copy.case, person=person),
        records={
            table: [on_phone(row) for row in rows if is_on_phone(table, row)]
            for table, rows in copy.records.items()
        },
    )


def _without_places(records: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    return {
        table: [{name: value for name, value in row.items() if name not in _WHERE_THEY_ARE} for row in rows]
        for table, rows in records.items()
    }


def _given(part: Part, row: Mapping[str, Any]) -> dict[str, Any]:
    """What a person is given of a row."""
    return {name: value for name, value in row.items() if is_given(part, name)}


def _rows(part: Part) -> str:
    heavy = "ARRAY['body', 'content']" if part.table.endswith("_document") else "ARRAY[]::text[]"
    return (
        f"'{part.table}', (SELECT coalesce(jsonb_agg(to_jsonb({part.table}) - {heavy}), '[]')"  # noqa: S608 - constants
        f" FROM {part.table} WHERE municipality_id = $1 AND {part.of})"
    )


_RECORDS = f"SELECT {' || '.join(f'jsonb_build_object({_rows(part)})' for part in PARTS)}"
