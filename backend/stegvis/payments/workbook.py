"""The payment basis as a file for payroll, CSV or XLSX: a line for each participant whose month is locked.

The columns are codes and never change their order: a program reads them. What stands in them comes from
what was locked, so that the same month is the same file, byte by byte, whenever it is taken out; only names
and units are those of today.
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import openpyxl

from stegvis.attendance.model import AbsenceCategory
from stegvis.payments.basis import digest, plus
from stegvis.payments.model import PaymentMonth

_FIGURES = (
    "planned",
    "attended",
    "excused",
    "unexcused",
    "unrecorded",
    "target",
    "gap",
    "planned_clock",
    "attended_clock",
    "excused_clock",
    "unexcused_clock",
    "unrecorded_clock",
)
"""In hours with two decimals."""

_CATEGORIES = tuple(each for each in AbsenceCategory if each.excuses)

_AMOUNTS = ("payment", "deduction", "unpaid", "expected")

COLUMNS = (
    "case",
    "name",
    "unit",
    "month",
    *(f"{name}_hours" for name in _FIGURES),
    "unexcused_days",
    *(f"{category}_{what}" for category in _CATEGORIES for what in ("hours", "clock_hours", "days")),
    "disputed",
    "share",
    "base_amount",
    "deduction_basis",
    "full_day_rate",
    "rounding_minutes",
    "deducted_hours",
    "deducted_days",
    *(f"estimated_{name}" for name in _AMOUNTS),
    "appealable_deduction",
    "addenda",
    "addenda_months",
    "addenda_unexcused_hours",
    "addenda_unexcused_clock_hours",
    "addenda_estimated_deduction",
    "rule_versions",
    "approved_at",
    "basis_sha256",
)

Cell = str | int | Decimal | None

_MINUTES = Decimal(60)
_HUNDREDTH = Decimal("0.01")


def lines(months: Iterable[PaymentMonth]) -> list[list[Cell]]:
    """A line for each locked month, in the columns' order."""
    return [_line(each) for each in months if each.lock]


def _line(found: PaymentMonth) -> list[Cell]:
    assert found.lock is not None  # noqa: S101 - `lines` takes no other
    basis = found.lock.basis
    counted, money = basis["figures"], basis["estimate"] or {}
    added = _added(basis["carried"])
    told: dict[str, Cell] = {
        "case": found.external_id,
        "name": found.person.name,
        "unit": found.person.unit,
        "month": basis["month"][:7],
        "unexcused_days": counted["unexcused_days"],
        "disputed": sum(each["disputed"] for each in basis["lines"]),
        "share": money.get("share"),
        "base_amount": _kroner(money.get("base_amount")),
        "deduction_basis": money.get("deduction_basis"),
        "full_day_rate": money.get("full_day_rate"),
        "rounding_minutes": money.get("rounding_minutes"),
        "deducted_hours": _hours(money["deducted_minutes"]) if money else None,
        "deducted_days": money.get("deducted_days"),
        "appealable_deduction": "yes" if money.get("appealable") else "no",
        "addenda": len(basis["carried"]),
        "addenda_months": " ".join(sorted({each["month"][:7] for each in basis["carried"]})),
        "addenda_unexcused_hours": _hours(int(added.get("unexcused", 0))),
        "addenda_unexcused_clock_hours": _hours(int(added.get("unexcused_clock", 0))),
        "addenda_estimated_deduction": _kroner(str(added.get("deduction", "0.00"))),
        "rule_versions": " ".join(basis["versions"]),
        "approved_at": found.lock.locked_at.astimezone(UTC).isoformat(timespec="seconds"),
        "basis_sha256": digest(basis).hex(),
    }
    told |= {f"{name}_hours": _hours(counted[name]) for name in _FIGURES}
    for category in _CATEGORIES:
        told[f"{category}_hours"] = _hours(counted.get(f"excused.{category}", 0))
        told[f"{category}_clock_hours"] = _hours(counted.get(f"excused_clock.{category}", 0))
        told[f"{category}_days"] = counted.get(f"excused_days.{category}", 0)
    told |= {f"estimated_{name}": _kroner(counted.get(name)) for name in _AMOUNTS}
    return [told[column] for column in COLUMNS]


def _added(carried: Sequence[dict[str, Any]]) -> dict[str, int | str]:
    total: dict[str, int | str] = {}
    for each in carried:
        total = plus(total, each["difference"])
    return total


def _hours(minutes: int) -> Decimal:
    return (minutes / _MINUTES).quantize(_HUNDREDTH)


def _kroner(amount: str | None) -> Decimal | None:
    return None if amount is None else Decimal(amount).quantize(_HUNDREDTH)


# ------------------------------------------------------------------ the files


_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(months: Iterable[PaymentMonth]) -> bytes:
    """UTF-8 with a mark and semicolons, as a spreadsheet in Norway opens it; decimals with a point."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines(months):
        writer.writerow([_harmless(cell) for cell in line])
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    """A text that begins like a formula must not become one."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def xlsx_file(months: Iterable[PaymentMonth]) -> bytes:
    """A workbook of one sheet, without the moment at which it was made."""
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = "payments"
    for number, line in enumerate([list[Cell](COLUMNS), *lines(months)], start=1):
        for column, value in enumerate(line, start=1):
            cell = page.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
    page.freeze_panes = "C2"
    kept = BytesIO()
    book.save(kept)
    return timeless(kept.getvalue())


_WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_ALWAYS = (1980, 1, 1, 0, 0, 0)


def timeless(workbook: bytes) -> bytes:
    """The same workbook with no clock in it: neither in its properties nor in the archive."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as read, zipfile.ZipFile(out, "w") as written:
        for name in sorted(read.namelist()):
            part = _WRITTEN.sub(rb"\g<1>1980-01-01T00:00:00Z\g<2>", read.read(name))
            entry = zipfile.ZipInfo(name, _ALWAYS)
            entry.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(entry, part)
    return out.getvalue()
