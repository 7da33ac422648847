"""What of a row a person is given."""

from __future__ import annotations

from stegvis.rights.model import NO_NAMES, WITHOUT, Part


def is_given(part: Part, column: str) -> bool:
    """Whether a column of a table is in the copy."""
    return column not in WITHOUT and column not in part.without and not column.endswith(NO_NAMES)
