"""Coincidence that is the same every time."""

from __future__ import annotations

from random import Random


def chance(*key: object) -> Random:
    """A source of randomness that depends on its key alone.

    What happened to one person in one week is therefore the same in every workbook, whatever else
    changes around it.
    """
    return Random("/".join(map(str, key)))  # noqa: S311 - a demo's coincidences guard nothing
