"""What a cell means, written as people in Norway write it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from stegvis.office_import.model import Choice, Column, Kind, Value, Vocabulary
from stegvis.participants.numbers import (
    DUF_LENGTH,
    NATIONAL_ID_LENGTH,
    has_duf_check,
    has_national_checks,
    is_number,
    typed_digits,
)

Raw: TypeAlias = str | float | date | time | timedelta | None
"""A cell as the file has it: always text in CSV; `int`, `bool` and `datetime` too in a workbook."""

_Reader: TypeAlias = Callable[["Raw", Column, Vocabulary], Value]

LONGEST_TEXT = 2_000
"""Longer than any of our texts is meant to be; a file that was read wrongly shows itself by this."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_NORWEGIAN_DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})(?:[.:]00)?|(\d{1,2})(\d{2})", re.ASCII)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?", re.ASCII)
_EMAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\".]{2,}")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?", re.ASCII)
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_YES = frozenset({"ja", "j", "yes", "y", "true", "sann", "1", "x"})
_NO = frozenset({"nei", "n", "no", "false", "usann", "0", "-"})
_CELL_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"})
_MINUTES_OF_A_DAY = 24 * 60


class Unreadable(ValueError):  # noqa: N818 - the field's word; it becomes a fault in the report
    """A cell that means nothing. `code` and `params` become its fault."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def read(raw: Raw, column: Column, words: Vocabulary) -> Value:
    """Read one cell.

    Raises:
        Unreadable: it means nothing, or is empty where something is required.
    """
    if isinstance(raw, str):
        if raw in _CELL_ERRORS:
            raise Unreadable("cell-error", value=raw)
        if _UNSHOWN.search(raw):  # the database takes no NUL, and our own keys are joined by such a sign
            raise Unreadable("control-sign")
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        if column.required:
            raise Unreadable("empty")
        return column.default
    return _READERS[column.kind](raw, column, words)


def fold(text: str) -> str:
    """Bring a label to the form in which labels are compared: case, spaces and a star do not matter."""
    return " ".join(text.replace("_", "-").casefold().replace("*", " ").split())


def read_date(raw: Raw) -> date:
    """Read `17.8.2026`, `17.08.2026`, `2026-08-17`, or a date of Excel's.

    Raises:
        Unreadable: another form, no such day, or a year out of 1900-2199.
    """
    if isinstance(raw, datetime):
        if raw.time() != time():
            raise Unreadable("bad-date", value=str(raw))
        found: date | None = raw.date()
    elif isinstance(raw, date):
        found = raw
    else:
        found = _date_of(_text(raw))
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise Unreadable("bad-date", value=_shown(raw))
    return found


def _date_of(text: str) -> date | None:
    try:
        if match := _NORWEGIAN_DATE.fullmatch(text):
            return date(int(match[3]), int(match[2]), int(match[1]))
        if match := _ISO_DATE.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:  # the 31st of November
        return None
    return None


def read_time(raw: Raw) -> time:
    """Read `8:30`, `08.30`, `0830`, a time of Excel's, or the share of a day that Excel keeps.

    Raises:
        Unreadable: another form, or not to the minute within one day.
    """
    if isinstance(raw, datetime):
        raw = raw.time()
    if isinstance(raw, time):
        minutes: float | None = raw.hour * 60 + raw.minute + raw.second / 60
    elif isinstance(raw, timedelta):
        minutes = raw / timedelta(minutes=1)
    elif isinstance(raw, float) and 0 < raw < 1:
        minutes = round(raw * _MINUTES_OF_A_DAY, 3)
    else:
        minutes = _minutes_of(_text(raw))
    if minutes is None or minutes != int(minutes) or not 0 <= minutes < _MINUTES_OF_A_DAY:
        raise Unreadable("bad-time", value=_shown(raw))
    return time(int(minutes) // 60, int(minutes) % 60)


def _minutes_of(text: str) -> int | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes = (int(part) for part in match.groups() if part is not None)
    return hours * 60 + minutes if minutes < 60 else None  # noqa: PLR2004 - minutes of an hour


def read_number(raw: Raw) -> float:
    """Read a number with a decimal comma or point; spaces between thousands do not matter.

    Raises:
        Unreadable: it is none.
    """
    if isinstance(raw, int | float) and not isinstance(raw, bool) and math.isfinite(raw):
        return raw
    text = re.sub(r"(?<=\d)\s(?=\d{3}\b)", "", _text(raw)).replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(text):
        raise Unreadable("bad-number", value=_shown(raw))
    return float(text.replace(",", "."))


def read_yes_no(raw: Raw) -> bool:
    """Read yes or no: `ja`/`nei`, `yes`/`no`, `1`/`0`, `x`.

    Raises:
        Unreadable: neither.
    """
    said = _text(raw).casefold()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise Unreadable("bad-yes-no", value=_shown(raw))


def read_national_id(raw: Raw) -> str:
    """Read a birth number or D-number of eleven digits and check its two check digits.

    The Tax Administration's test numbers (month raised by 80) follow the same sum.

    Raises:
        Unreadable: not eleven digits, or wrong check digits.
    """
    number = _digits(raw, NATIONAL_ID_LENGTH, "national-id-form")
    if not has_national_checks(number):
        raise Unreadable("national-id-check", value=number)
    return number


def read_duf_number(raw: Raw) -> str:
    """Read a DUF number: year, serial number of six digits, and their weighted sum modulo 11.

    Raises:
        Unreadable: not twelve digits, or wrong check digits.
    """
    number = _digits(raw, DUF_LENGTH, "duf-form")
    if not has_duf_check(number):
        raise Unreadable("duf-check", value=number)
    return number


def _integer(raw: Raw, column: Column, _: Vocabulary) -> int:
    number = read_number(raw)
    if number != int(number):
        raise Unreadable("not-whole", value=_shown(raw))
    return _within(int(number), column, raw, 1)


def _hours(raw: Raw, column: Column, _: Vocabulary) -> int:
    if isinstance(raw, timedelta):
        raw = raw / timedelta(hours=1)
    return _within(round(read_number(raw) * 60), column, raw, 60)


def _within(number: int, column: Column, raw: Raw, unit: int) -> int:
    if not column.least <= number <= column.most:
        least, most = math.ceil(column.least / unit), column.most // unit
        raise Unreadable("out-of-range", value=_shown(raw), least=least, most=most)
    return number


def _identifier(raw: Raw, column: Column, words: Vocabulary) -> str:
    text = _free_text(raw, column, words)
    if len(text) > 100 or "," in text:  # noqa: PLR2004 - nobody's register has longer ones
        raise Unreadable("bad-identifier", value=_shown(raw))
    return text


def _free_text(raw: Raw, _: Column, __: Vocabulary) -> str:
    text = _text(raw)
    if len(text) > LONGEST_TEXT:
        raise Unreadable("too-long", most=LONGEST_TEXT)
    return text


def _choice(raw: Raw, column: Column, words: Vocabulary) -> str:
    return _chosen(_text(raw), column.choice, words)


def _choices(raw: Raw, column: Column, words: Vocabulary) -> tuple[str, ...]:
    return tuple(sorted({_chosen(part, column.choice, words) for part in _parts(raw)}))


def _chosen(text: str, choice: Choice | None, words: Vocabulary) -> str:
    assert choice is not None  # noqa: S101 - a column of this kind has one, which a test holds
    code = words.choices[choice.prefix].get(fold(text))
    if code is None:
        raise Unreadable("unknown-value", value=_shown(text))
    return code


def _references(raw: Raw, column: Column, words: Vocabulary) -> tuple[str, ...]:
    return tuple(sorted({_identifier(part, column, words) for part in _parts(raw)}))


def _email(raw: Raw, _: Column, __: Vocabulary) -> str:
    text = _text(raw)
    if not _EMAIL.fullmatch(text):
        raise Unreadable("bad-email", value=_shown(raw))
    return text


def _language_tag(raw: Raw, _: Column, words: Vocabulary) -> str:
    text = _text(raw)
    tag = words.choices["value-language"].get(fold(text), text)
    if not _LANGUAGE_TAG.fullmatch(tag):
        raise Unreadable("unknown-language", value=_shown(raw))
    return tag


def _municipality(raw: Raw, _: Column, __: Vocabulary) -> str:
    text = _text(raw)
    text = text.zfill(4) if len(text) == 3 else text  # noqa: PLR2004 - a spreadsheet drops the first zero of 0301
    if not (text.isascii() and text.isdigit() and len(text) == 4):  # noqa: PLR2004 - Statistics Norway's form
        raise Unreadable("bad-municipality", value=_shown(raw))
    return text


def _digits(raw: Raw, length: int, fault: str) -> str:
    text = typed_digits(_text(raw)).zfill(length if isinstance(raw, int | float) else 0)
    if not is_number(text, length):
        raise Unreadable(fault, value=_shown(raw))
    return text


def _parts(raw: Raw) -> list[str]:
    return [part for part in (part.strip() for part in _text(raw).split(",")) if part]


def _text(raw: Raw) -> str:
    """A cell as text; a spreadsheet makes a number of an identifier such as 17."""
    if isinstance(raw, bool):
        return "1" if raw else "0"
    if isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    return str(raw).replace("\N{NO-BREAK SPACE}", " ").strip()


def _shown(raw: Raw) -> str:
    text = _text(raw)
    return text if len(text) <= 60 else text[:59] + "…"  # noqa: PLR2004 - a line of a report


_READERS: Mapping[Kind, _Reader] = {
    Kind.IDENTIFIER: _identifier,
    Kind.TEXT: _free_text,
    Kind.DATE: lambda raw, _, __: read_date(raw),
    Kind.TIME: lambda raw, _, __: read_time(raw),
    Kind.NUMBER: _integer,
    Kind.HOURS: _hours,
    Kind.YES_NO: lambda raw, _, __: read_yes_no(raw),
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.REFERENCE: _identifier,
    Kind.REFERENCES: _references,
    Kind.EMAIL: _email,
    Kind.LANGUAGE_TAG: _language_tag,
    Kind.NATIONAL_ID: lambda raw, _, __: read_national_id(raw),
    Kind.DUF_NUMBER: lambda raw, _, __: read_duf_number(raw),
    Kind.MUNICIPALITY: _municipality,
}
