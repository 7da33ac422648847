"""The words of the import in every language of staff: labels to read by, and the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time

from stegvis.kit.messages import Messages
from stegvis.office_import.model import (
    SEPARATOR,
    Choice,
    Column,
    Conflict,
    Fault,
    ImportReport,
    Kind,
    Sheet,
    Value,
    Vocabulary,
)
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.values import fold

STAFF_LANGUAGES = ("nb", "nn", "en")
"""Who imports an office works in one of these; the texts of the import are in no others."""


class Words:
    """Labels, explanations and sentences of the import.

    Raises:
        ValueError: one label stands for two codes, so that nobody could tell what a cell means.
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.vocabulary = Vocabulary(
            sheets=self._labels({f"sheet-{_dashed(code)}": code for code in SHEETS}),
            columns={code: self._columns(sheet) for code, sheet in SHEETS.items()},
            choices={choice.prefix: self._choices(choice) for choice in _all_choices()},
            ignored=frozenset(self._labels({"sheet-explanation": "", "sheet-values": ""})),
        )

    def text(self, language: str, message: str, **params: str | int) -> str:
        """Word a message.

        Raises:
            Unworded: neither this language nor Bokmål has it.
        """
        return self._messages.format(language, message, **params)

    def sheet(self, language: str, code: str) -> str:
        """The name of a sheet."""
        return self.text(language, f"sheet-{_dashed(code)}")

    def column(self, language: str, column: Column, part: str = "") -> str:
        """The header of a column, or with `-about` and `-example` what it means and may hold.

        Raises:
            Unworded: there is none.
        """
        return self.text(language, f"column-{_dashed(column.code)}{part}")

    def shown(self, language: str, column: Column, value: Value) -> str:
        """A value as people in an office write it."""
        match value:
            case None | ():
                text = self.text(language, "import-nothing")
            case bool():
                text = self.text(language, "import-yes" if value else "import-no")
            case tuple():
                text = ", ".join(self.shown(language, column, part) for part in value)
            case date():
                text = f"{value:%d.%m.%Y}"
            case time():
                text = f"{value:%H:%M}"
            case int() if column.kind is Kind.HOURS:
                text = f"{value / 60:g}".replace(".", ",")
            case _ if column.choice is not None:
                text = self.text(language, column.choice.message(str(value)))
            case _:
                text = str(value).replace(SEPARATOR, " / ")
        return text

    # ---------------------------------------------------------------------------- the report

    def report(self, report: ImportReport, language: str) -> Iterator[str]:
        """Word a report, line by line: faults alone, or what was done and what is in conflict."""
        for fault in sorted(report.faults, key=_place):
            yield self.fault(language, fault)
        if report.faults_beyond:
            yield self.text(language, "import-faults-beyond", count=report.faults_beyond)
        if report.refused:
            faults = len(report.faults) + report.faults_beyond
            yield self.text(language, "import-nothing-changed", count=faults)
            return
        for code, count in report.sheets.items():
            rows = {"added": count.added, "changed": count.changed, "unchanged": count.unchanged}
            sheet = self.sheet(language, code)
            yield self.text(language, "import-sheet-done", sheet=sheet, missing=count.not_in_file, **rows)
        for conflict in report.conflicts:
            yield self.conflict(language, conflict)
        if report.conflicts_beyond:
            yield self.text(language, "import-conflicts-beyond", count=report.conflicts_beyond)
        yield self.text(language, "import-dry-run-done" if report.dry_run else "import-done")

    def fault(self, language: str, fault: Fault) -> str:
        """Word a fault: where it is, and what."""
        params = {name: str(value) for name, value in fault.params.items()}  # row 1204, not row 1 204
        if "to" in params:
            params["to"] = self.sheet(language, params["to"])
        where = self._where(language, fault.sheet, fault.row, fault.column)
        return f"{where}: {self.text(language, f'fault-{fault.code}', **params)}"

    def conflict(self, language: str, conflict: Conflict) -> str:
        """Word a conflict, with both values."""
        where = self._where(language, conflict.sheet, conflict.row, conflict.column)
        if conflict.column is None:
            return f"{where}: {self.text(language, 'import-conflict-removed')}"
        column = SHEETS[conflict.sheet].column(conflict.column)
        said = self.shown(language, column, conflict.in_file)
        screen = self.shown(language, column, conflict.on_screen)
        return f"{where}: {self.text(language, 'import-conflict', file=said, screen=screen)}"

    def _where(self, language: str, sheet: str | None, row: int | None, column: str | None) -> str:
        if sheet is None:
            return self.text(language, "import-in-file")
        parts = [self.text(language, "import-in-sheet", sheet=self.sheet(language, sheet))]
        if row is not None:
            parts.append(self.text(language, "import-in-row", row=str(row)))
        if column is not None:
            header = self.column(language, SHEETS[sheet].column(column))
            parts.append(self.text(language, "import-in-column", column=header))
        return ", ".join(parts)

    # ---------------------------------------------------------------------------- labels

    def _columns(self, sheet: Sheet) -> Mapping[str, str]:
        return self._labels({f"column-{_dashed(column.code)}": column.code for column in sheet.columns})

    def _choices(self, choice: Choice) -> Mapping[str, str]:
        return self._labels({choice.message(code): code for code in choice.codes})

    def _labels(self, codes: Mapping[str, str]) -> dict[str, str]:
        labels = {fold(code): code for code in codes.values()}
        for message, code in codes.items():
            for language in STAFF_LANGUAGES:
                label = fold(self.text(language, message))
                if labels.setdefault(label, code) != code:
                    raise ValueError(f"{label!r} stands for {code!r} and for {labels[label]!r}")
        return labels


def _all_choices() -> Iterator[Choice]:
    for sheet in SHEETS.values():
        for column in sheet.columns:
            if column.choice is not None:
                yield column.choice


def _dashed(code: str) -> str:
    return code.replace("_", "-")


def _place(fault: Fault) -> tuple[int, int]:
    order = list(SHEETS)
    return order.index(fault.sheet) if fault.sheet else -1, fault.row or 0
