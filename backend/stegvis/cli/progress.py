"""How far a long command has come, for a person who waits."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import TaskID

    from stegvis.office_import.model import Progress as Told


@contextmanager
def shown_progress(what: str) -> Iterator[Told]:
    """Show a bar for each sheet, on the error stream, so that what is printed can still be piped.

    Yields:
        what the import tells how far it has come.
    """
    columns = (TextColumn("  {task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def tell(sheet: str, done: int, total: int | None) -> None:
            if sheet not in tasks:
                tasks[sheet] = bars.add_task(f"{what}: {sheet}", total=total)
            bars.update(tasks[sheet], completed=done, total=total)

        yield tell
