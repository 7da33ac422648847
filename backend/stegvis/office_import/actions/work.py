"""What one import works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.office_import.model import Conflict, ImportReport, Progress, Value, Vocabulary
from stegvis.office_import.reading import Faults

AddressKey: TypeAlias = Callable[[str], bytes]
"""The keyed hash of an e-mail address, by which the front door finds its account."""


@dataclass(frozen=True, slots=True)
class Work:
    """One import, inside its one transaction."""

    tx: Transaction
    municipality: UUID
    vocabulary: Vocabulary
    address_key: AddressKey
    now: datetime
    progress: Progress
    report: ImportReport
    faults: Faults

    @property
    def today(self) -> date:
        """The day of the import in Norway."""
        return oslo_date(self.now)

    def conflict(self, sheet: str, row: int, column: str | None, in_file: Value, on_screen: Value) -> None:
        """Report what was edited on screen since the last import, and stays."""
        if len(self.report.conflicts) >= ImportReport.MOST:
            self.report.conflicts_beyond += 1
        else:
            self.report.conflicts.append(Conflict(sheet, row, column, in_file, on_screen))
