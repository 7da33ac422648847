"""What is held of an office, in the terms of its workbook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

from stegvis.kit.db import Row as Record
from stegvis.kit.db import Transaction, front_door
from stegvis.office_import.model import Column, Kind, Sheet, Value
from stegvis.office_import.rules import Held, Json
from stegvis.plans.queries import SO_FAR

_FROM: Mapping[str, str] = {
    "office": "(SELECT *, id AS municipality_id FROM municipality) municipality",
    "staff": """
        staff JOIN account USING (municipality_id, id)
        LEFT JOIN (
            SELECT r.staff_id, min(r.valid_from) AS since,
                array_agg(DISTINCT r.role) FILTER (WHERE r.valid_to IS NOT DISTINCT FROM s.ended_on) AS roles
            FROM role_held r JOIN staff s ON s.municipality_id = r.municipality_id AND s.id = r.staff_id
            WHERE r.municipality_id = $1 GROUP BY r.staff_id
        ) held ON held.staff_id = staff.id""",
    "participants": """
        participant JOIN account USING (municipality_id, id)
        LEFT JOIN (
            SELECT DISTINCT ON (participant_id) * FROM programme WHERE municipality_id = $1
            ORDER BY participant_id, starts_on DESC NULLS FIRST
        ) programme ON programme.participant_id = participant.id
        LEFT JOIN (
            SELECT participant_id,
                (array_agg(account_id ORDER BY valid_from DESC, id) FILTER (WHERE relation = 'adviser'))[1]
                    AS adviser,
                array_agg(account_id) FILTER (WHERE relation = 'circle') AS circle
            FROM access_grant WHERE municipality_id = $1 AND valid_to IS NULL GROUP BY participant_id
        ) granted ON granted.participant_id = participant.id""",
    "groups": """
        study_group LEFT JOIN (
            SELECT g.group_id, array_agg(DISTINCT g.account_id) AS teachers
            FROM group_grant g
            JOIN study_group s ON s.municipality_id = g.municipality_id AND s.id = g.group_id
            WHERE g.municipality_id = $1 AND g.relation = 'teacher'
                AND g.valid_to IS NOT DISTINCT FROM s.ends_on
            GROUP BY g.group_id
        ) taught ON taught.group_id = study_group.id""",
    "goals": """
        goal JOIN plan_version ON plan_version.municipality_id = goal.municipality_id
            AND plan_version.id = goal.plan_version_id
        JOIN imported_row ON imported_row.municipality_id = goal.municipality_id
            AND imported_row.sheet = 'goals' AND imported_row.id = goal.id""",
}
"""Where a sheet's rows come from, when not from its own table alone."""

_KEPT_OTHERWISE: Mapping[tuple[str, str], str] = {
    ("staff", "roles"): "held.roles",
    ("staff", "from"): "held.since",
    ("participants", "adviser"): "granted.adviser",
    ("participants", "circle"): "granted.circle",
    ("groups", "teachers"): "taught.teachers",
    ("goals", "goal"): "imported_row.external_id",
    ("goals", "participant"): "plan_version.participant_id",
    ("goals", "version"): "plan_version.version",
    ("goals", "status"): SO_FAR.replace("<part>", "goal"),
    ("measures", "status"): SO_FAR.replace("<part>", "measure"),
}
"""Columns that no single column of a table keeps."""

_MORE = {"participants": ', programme.id AS "programme"'}


async def municipality_id(number: str) -> UUID | None:
    """Look a municipality up by its official number: that it exists is public."""
    async with front_door() as tx:
        found: UUID | None = await tx.value("SELECT id FROM municipality WHERE number = $1", number)
    return found


async def imported(tx: Transaction, municipality: UUID, sheet: Sheet) -> dict[str, dict[str, Json]]:
    """What the last import said, by identifier."""
    rows = await tx.rows(
        "SELECT external_id, imported FROM imported_row WHERE municipality_id = $1 AND sheet = $2",
        municipality,
        sheet.code,
    )
    return {row["external_id"]: msgspec.json.decode(row["imported"]) for row in rows}


async def held(
    tx: Transaction, municipality: UUID, sheet: Sheet, names: Mapping[str, Mapping[UUID, str]]
) -> dict[str, Held]:
    """The rows of a sheet that are held, by identifier; without one of the office's, it is no such row.

    `names` has the identifiers of what the sheet refers to, by key.
    """
    found = await tx.rows(_select(sheet), municipality)
    own = {row["id"]: row[sheet.key[0]] for row in found} if len(sheet.key) == 1 else {}
    known = {**names, sheet.code: own}
    rows = {}
    for record in found:
        values = {column.code: _value(column, record[column.code], known) for column in sheet.columns}
        key = sheet.key_of(values)
        if key is not None:
            rows[key] = Held(record["id"], values, _more(sheet, record))
    return rows


def _select(sheet: Sheet) -> str:
    columns = ", ".join(f'{_place(sheet, column)} AS "{column.code}"' for column in sheet.columns)
    source = _FROM.get(sheet.code, sheet.table)
    more = _MORE.get(sheet.code, "")
    # Nothing here comes from outside: names of tables and columns stand in sheets.py.
    return (
        f"SELECT {sheet.table}.id, {columns}{more} FROM {source} "  # noqa: S608 - see above
        f"WHERE {sheet.table}.municipality_id = $1"
    )


def _place(sheet: Sheet, column: Column) -> str:
    if column.at is None or (sheet.code, column.code) in _KEPT_OTHERWISE:
        return _KEPT_OTHERWISE[sheet.code, column.code]
    return column.at if "." in column.at else f"{sheet.table}.{column.at or column.code}"


def _value(column: Column, held_value: Any, names: Mapping[str, Mapping[UUID, str]]) -> Value:  # noqa: ANN401 - a column's type is known to SQL alone
    many = column.kind in {Kind.REFERENCES, Kind.CHOICES}
    if held_value is None:
        return () if many else None
    if isinstance(held_value, list):
        known = names.get(str(column.to), {})
        return tuple(sorted(str(known.get(one, one)) for one in held_value))
    if isinstance(held_value, UUID):
        return names[str(column.to)].get(held_value, str(held_value))
    return str(held_value) if column.kind is Kind.CHOICE else held_value


def _more(sheet: Sheet, record: Record) -> dict[str, UUID]:
    return {"programme": record["programme"]} if sheet.code in _MORE and record["programme"] else {}


async def other_programmes(tx: Transaction, municipality: UUID) -> list[Record]:
    """Periods of programmes other than each participant's latest."""
    return await tx.rows(
        """
        SELECT p.participant_id, p.starts_on, p.ended_on FROM programme p
        WHERE p.municipality_id = $1 AND EXISTS (
            SELECT FROM programme later WHERE later.municipality_id = p.municipality_id
                AND later.participant_id = p.participant_id AND later.id <> p.id
                AND (later.starts_on IS NULL OR later.starts_on > p.starts_on))
        """,
        municipality,
    )


async def has_attendance(tx: Transaction, municipality: UUID) -> bool:
    """Whether any attendance at all is held."""
    found: bool = await tx.value(
        "SELECT EXISTS (SELECT FROM attendance_entry WHERE municipality_id = $1)", municipality
    )
    return found


async def imported_entries(tx: Transaction, municipality: UUID) -> int:
    """How many entries stand as an import wrote them."""
    count: int = await tx.value(
        """
        SELECT count(*) FROM attendance_entry
        WHERE municipality_id = $1 AND superseded_by IS NULL AND recorded_by IS NULL
        """,
        municipality,
    )
    return count
