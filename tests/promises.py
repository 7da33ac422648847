"""A promise with a time in it, shown on a machine that may be busy with something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

TRIES = 3
"""How often a promise is tried: a busy machine delays one now and then, what is too slow is so each time."""


def expect_kept(what: str, took: Sequence[float], within: float, capsys: pytest.CaptureFixture[str]) -> None:
    """Print the seconds that each try took, whatever they are; the fastest keeps the promise."""
    with capsys.disabled():
        print(f"\n  {what}: {', '.join(f'{each * 1000:.0f}' for each in took)} ms")  # noqa: T201 - a figure to be read
    assert min(took) < within, f"{what}: none of {took} within {within} seconds"
