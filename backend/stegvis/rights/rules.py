"""What of a row a person is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stegvis.participants.model import Relation
from stegvis.rights.model import NO_NAMES, NUMBERS, ON_NO_PHONE, WITHOUT, Part

_SHOWN = 6
"""Digits of a number that stand when it is masked: of a national identity number, the day of birth."""


def is_given(part: Part, column: str) -> bool:
    """Whether a column of a table is in the copy."""
    return column not in WITHOUT and column not in part.without and not column.endswith(NO_NAMES)


def masked(number: str) -> str:
    """A number that identifies somebody, as a phone may show it."""
    return number[:_SHOWN] + "*" * (len(number) - _SHOWN)


def is_on_phone(table: str, row: Mapping[str, Any]) -> bool:
    """Whether a row is in the copy that a person makes on their own phone.

    Whoever is in the circle, and when it was made, would tell that there is one.
    """
    if table == "access_grant":
        return bool(row["relation"] != Relation.CIRCLE)
    return not (table == "audit_entry" and row["verb"] in ON_NO_PHONE)


def on_phone(row: Mapping[str, Any]) -> dict[str, Any]:
    """What of a row is in the copy that a person makes on their own phone."""
    return {
        name: masked(value) if name in NUMBERS and value else value
        for name, value in row.items()
        if name != "protected"
    }
