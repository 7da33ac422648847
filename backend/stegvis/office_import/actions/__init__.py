"""Bring a whole office in: all of it, or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import asyncpg

from stegvis.kit.db import write
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import touch
from stegvis.office_import import checks, queries, reading
from stegvis.office_import.actions.books import office_as_it_will_be, write_book
from stegvis.office_import.actions.past import write_attendance
from stegvis.office_import.actions.work import AddressKey, Work
from stegvis.office_import.history import check_history
from stegvis.office_import.model import ImportReport, Progress, Vocabulary
from stegvis.office_import.scopes import narrowed, scopes_of, scopes_of_people
from stegvis.office_import.sheets import ATTENDANCE
from stegvis.office_import.values import Unreadable
from stegvis.office_import.workbook import Source, opened

__all__ = ["AddressKey", "import_office"]


class _TurnBack(Exception):  # noqa: N818 - not an error: the way out of a transaction that must leave nothing
    """Leaves the transaction without a trace."""


async def import_office(
    path: Path,
    vocabulary: Vocabulary,
    *,
    address_key: AddressKey,
    now: datetime,
    dry_run: bool = False,
    progress: Progress = lambda _sheet, _done, _total: None,
) -> ImportReport:
    """Import an office from a workbook or a folder of CSV files, in one transaction.

    Either everything is written, or, when anything at all is wrong, nothing: the report then has
    every fault. A row is known by the office's own identifier, so that the same file twice changes
    nothing the second time. What was edited on screen since the last import stays.

    Args:
        path: the workbook (.xlsx) or the folder.
        vocabulary: the labels that headers and values may have (`Words.vocabulary`).
        address_key: the keyed hash of an e-mail address.
        now: the instant; attendance after today is a fault.
        dry_run: report what would change, and change nothing.
        progress: is told how far it has come.
    """
    report = ImportReport(dry_run=dry_run)
    faults = reading.Faults(report)
    try:
        with opened(path) as sources:
            found = reading.by_sheet(sources, vocabulary, faults)
            said = reading.read_sheets(found, vocabulary, faults, progress)
            number = _which_office(said["office"], faults) if "office" in found else None
            report.municipality = number or ""
            # Without a number everything else is judged as if the office were new, and then refused.
            municipality = (await queries.municipality_id(number) if number else None) or new_id()
            async with write(municipality) as tx:
                work = Work(tx, municipality, vocabulary, address_key, now, progress, report, faults)
                await _import(work, found, said)
                _stay_or_turn_back(report)
    except _TurnBack:
        pass
    except Unreadable as error:
        faults.add(None, None, None, error.code, **error.params)
    except asyncpg.IntegrityConstraintViolationError as error:
        # Nothing that a file can say should come so far; if it does, it is a fault of the file still.
        faults.add(None, None, None, "refused-by-database", rule=str(error.constraint_name))
    return report


def _stay_or_turn_back(report: ImportReport) -> None:
    if report.refused or report.dry_run:
        raise _TurnBack


def _which_office(said: reading.SaidSheet, faults: reading.Faults) -> str | None:
    for row in list(said.known.values())[1:]:
        faults.add("office", row, "municipality_number", "second-office")
    if not said.known and not faults.found("office"):
        faults.add("office", None, None, "no-office")
    return next(iter(said.rows), None)


async def _import(work: Work, found: Mapping[str, Source], said: Mapping[str, reading.SaidSheet]) -> None:
    # Two imports of one office at once would each see half of the other.
    await work.tx.value("SELECT pg_advisory_xact_lock($1)", _lock(work.report.municipality))
    book = await office_as_it_will_be(work, said)
    checks.check(book, said, work.faults)
    check_history(book, work.today, work.faults)
    checks.check_programmes(book, await queries.other_programmes(work.tx, work.municipality), work.faults)
    scopes = set()
    if not work.report.refused:
        await write_book(work, book)
        scopes = scopes_of(work.municipality, book)
    if ATTENDANCE.code in found:
        people = await write_attendance(work, found[ATTENDANCE.code], book, said)
        scopes |= scopes_of_people(people)
    if scopes and not work.report.refused:
        await touch(work.tx, work.municipality, narrowed(scopes, work.municipality))


def _lock(number: str) -> int:
    digest = hashlib.sha256(f"stegvis import {number}".encode()).digest()
    return int.from_bytes(digest[:8], signed=True)
