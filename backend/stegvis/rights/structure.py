"""The copy for a machine: JSON by a published schema (JSON Schema 2020-12)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

import msgspec
from piccolo.columns import JSONB, UUID, Array, BigInt, Boolean, Column, Date, Integer, SmallInt, Timestamptz
from piccolo.table import Table

from stegvis.rights.model import FORMAT, PARTS, VERSION
from stegvis.rights.queries import Copy
from stegvis.rights.rules import is_given
from stegvis.transfer import portable

SCHEMA_FILE = Path(__file__).with_name("copy-1.schema.json")
SCHEMA_ID = "urn:stegvis:copy:1"


def made(copy: Copy) -> bytes:
    """Write the file."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "madeAt": copy.made_at.astimezone(UTC).isoformat(),
        "whole": copy.whole,
        "municipality": {"number": copy.municipality.number, "name": copy.municipality.name},
        "case": case_as_told(copy),
        "lookUps": [
            {
                "since": visit.since.astimezone(UTC).isoformat(),
                "until": visit.until.astimezone(UTC).isoformat(),
                "roles": list(visit.roles),
                "units": list(visit.units),
                "topics": [str(each) for each in visit.topics],
                "reasons": [str(each) for each in visit.reasons],
            }
            for day in copy.looks
            for visit in day.visits
        ],
        "records": copy.records,
    }
    return msgspec.json.encode(whole)


def case_as_told(copy: Copy) -> dict[str, Any]:
    """The case by the portable file's names."""
    told: dict[str, Any] = msgspec.json.decode(portable.written(copy.case))
    return told


def schema(tables: Iterable[type[Table]]) -> dict[str, Any]:
    """The published schema: the portable case's, and of each table the columns that are given."""
    of_case = portable.schema()
    by_name = {table._meta.tablename: table for table in tables}  # noqa: SLF001 - Piccolo's way
    texts = {"type": "array", "items": {"type": "string"}}
    instant = {"type": "string", "format": "date-time"}
    named = {"type": "string"}
    case = {**of_case["$defs"]["Case"]}
    # Whoever has no programme yet can ask, too.
    case["properties"] = case["properties"] | {
        "programmes": {k: v for k, v in case["properties"]["programmes"].items() if k != "minItems"}
    }
    person = {**of_case["$defs"]["Person"]}
    person["properties"] = person["properties"] | {
        "nationalId": {"type": "string", "pattern": r"^[0-9]{6}([0-9]{5}|\*{5})$"},
        "dufNumber": {"type": "string", "pattern": r"^[0-9]{6}([0-9]{6}|\*{6})$"},
    }
    return {
        "$schema": portable.DIALECT,
        "$id": SCHEMA_ID,
        "title": "Stegvis: the copy of what is held about a person, version 1",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "madeAt": instant,
            "whole": {
                "type": "boolean",
                "description": "False: made on the person's own phone, which does not show everything, such"
                " as whole numbers. The municipality hands over the rest.",
            },
            "municipality": _closed({"number": named, "name": named}),
            "case": {"$ref": "#/$defs/Case"},
            "lookUps": {
                "type": "array",
                "items": _closed(
                    {
                        "since": instant,
                        "until": instant,
                        "roles": texts,
                        "units": texts,
                        "topics": texts,
                        "reasons": texts,
                    }
                ),
            },
            "records": _closed(
                {
                    part.table: {
                        "type": "array",
                        "description": " ".join((by_name[part.table].__doc__ or "").split()),
                        "items": {
                            "type": "object",
                            "properties": {
                                name: _column(column)
                                for column in by_name[part.table]._meta.columns  # noqa: SLF001 - the same
                                if is_given(part, name := column._meta.db_column_name)  # noqa: SLF001 - Piccolo tells it nowhere else
                            },
                            "additionalProperties": False,
                        },
                    }
                    for part in PARTS
                }
            ),
        },
        "required": ["format", "version", "madeAt", "municipality", "case", "lookUps", "records"],
        "additionalProperties": False,
        "$defs": of_case["$defs"] | {"Case": case, "Person": person},
    }


def schema_text(tables: Iterable[type[Table]]) -> str:
    """The schema as it is published."""
    return json.dumps(schema(tables), indent=2, ensure_ascii=False) + "\n"


def _closed(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _column(column: Column) -> dict[str, Any]:
    form = next((form for kind, form in _FORMS if isinstance(column, kind)), {"type": "string"})
    told: dict[str, Any] = {"anyOf": [form, {"type": "null"}]} if column._meta.null and form else dict(form)  # noqa: SLF001 - Piccolo tells it nowhere else
    text = column._meta.help_text  # noqa: SLF001 - Piccolo tells it nowhere else
    return told | ({"description": text} if text else {})


_FORMS: tuple[tuple[type[Column], dict[str, Any]], ...] = (
    (UUID, {"type": "string", "format": "uuid"}),
    (Boolean, {"type": "boolean"}),
    (Date, {"type": "string", "format": "date"}),
    (Timestamptz, {"type": "string", "format": "date-time"}),
    (JSONB, {}),
    (Array, {"type": "array"}),
    (SmallInt, {"type": "integer"}),
    (BigInt, {"type": "integer"}),
    (Integer, {"type": "integer"}),
)
