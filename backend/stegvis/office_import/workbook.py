"""Reads an office from where it lies: an Excel workbook, or a folder with a CSV file for each sheet."""

from __future__ import annotations

import codecs
import csv
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias, TypeVar
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from stegvis.office_import.values import Raw, Unreadable

Line: TypeAlias = tuple[int, Sequence[Raw]]
"""The number of a row as a spreadsheet shows it, and its cells."""

_T = TypeVar("_T")
_CHUNK = 1 << 20
_UNREADABLE = (
    InvalidFileException,
    BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    EOFError,
    OSError,
    csv.Error,
)


@dataclass(frozen=True, slots=True)
class Source:
    """One sheet in the file, read as a stream, once.

    Attributes:
        name: what the file calls it.
        lines: header first; lines without any content are left out.
        total: about how many rows there are, where that can be told.
    """

    name: str
    lines: Iterator[Line]
    total: int | None


@contextmanager
def opened(path: Path) -> Iterator[list[Source]]:
    """Open a workbook (.xlsx) or a folder of CSV files.

    Raises:
        Unreadable: there is nothing that can be read as either.
    """
    if path.is_dir():
        yield [_csv(file) for file in sorted(path.iterdir()) if file.suffix.lower() in {".csv", ".tsv"}]
        return
    with _failing(path.name):
        book = _quietly(lambda: openpyxl.load_workbook(path, read_only=True, data_only=True))
    with closing(book):
        yield [
            Source(sheet.title, _lines(sheet.title, _rows_of(sheet)), _total(sheet.max_row)) for sheet in book
        ]


@contextmanager
def _failing(name: str) -> Iterator[None]:
    try:
        yield
    except Unreadable:
        raise
    except _UNREADABLE as error:
        raise Unreadable("unreadable", file=name, reason=type(error).__name__) from error


def _lines(name: str, rows: Iterable[Sequence[Raw]]) -> Iterator[Line]:
    with _failing(name):
        for number, cells in enumerate(rows, start=1):
            if cells and (cells[0] or any(cell is not None and cell != "" for cell in cells)):
                yield number, cells


# ------------------------------------------------------------------------------------------- Excel


def _rows_of(sheet: Any) -> Iterator[Sequence[Raw]]:  # noqa: ANN401 - the stubs do not know a sheet that is only read
    sheet.reset_dimensions()  # some programs write them wrong, and rows would be lost
    rows: Iterator[Sequence[Raw]] = sheet.iter_rows(values_only=True)
    while chunk := _quietly(lambda: list(islice(rows, 500))):
        yield from chunk


def _quietly(make: Callable[[], _T]) -> _T:
    """Leave out openpyxl's warnings about styles and extensions that it does not keep: we only read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return make()


def _total(rows: int | None) -> int | None:
    return None if rows is None else max(0, rows - 1)


# --------------------------------------------------------------------------------------------- CSV


def _csv(file: Path) -> Source:
    with _failing(file.name):
        encoding, newlines = _encoding(file)
    return Source(file.stem, _lines(file.name, _csv_rows(file, encoding)), max(0, newlines - 1))


def _csv_rows(file: Path, encoding: str) -> Iterator[Sequence[Raw]]:
    with file.open(encoding=encoding, newline="") as stream:
        first = stream.readline()
        stream.seek(0)
        yield from csv.reader(stream, delimiter=_delimiter(first))


def _delimiter(header: str) -> str:
    """The sign between the cells: of those that are used, the one that parts the header most often."""
    return max(";\t,", key=header.count)


def _encoding(file: Path) -> tuple[str, int]:
    """Tell the encoding, and how many lines there are; a file of any size costs a chunk of memory.

    What is not UTF-8 comes from an older Norwegian Windows program.
    """
    with file.open("rb") as stream:
        start = stream.read(4)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # Excel's "Unicode text"
            return "utf-16", 0
        stream.seek(0)
        decoder, utf8, newlines = codecs.getincrementaldecoder("utf-8")(), True, 0
        while chunk := stream.read(_CHUNK):
            newlines += chunk.count(b"\n")
            if utf8:
                utf8 = _decodes(decoder, chunk, final=False)
        utf8 = utf8 and _decodes(decoder, b"", final=True)
    return ("utf-8-sig" if utf8 else "cp1252"), newlines


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True
