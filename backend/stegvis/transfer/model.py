"""The words for a case on its way between municipalities."""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Which way a portable file went."""

    OUT = "out"
    IN = "in"
