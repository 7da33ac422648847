"""Words in the reader's language, from the Fluent files that the phone reads too.

For what the server itself words: letters, import reports, push texts. Plurals follow the language;
numbers have Western digits, dates the Gregorian calendar, times 24 hours, as on school paper.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.errors import FluentReferenceError

FALLBACK = "nb"

Value = str | int | float | date | time
"""What a message may be given. A `datetime` is refused: say its `date` or its local `time`."""

_ALIASES = {"no": "nb", "prs": "fa-AF", "fa": "fa-AF"}
"""Other tags for a language that we have: older, wider, or another name for the same."""


class Unworded(LookupError):  # noqa: N818 - what is the matter, not that something is
    """No language has this message whole. Names the message and the variables, never their values."""


class Messages:
    """The words of every language in a folder like `locales/`.

    A language is read when it is first needed, and kept.

    Args:
        locales: the folder, with `languages.json` and one folder for each language.
        isolating: wrap what is put into a message in U+2068 and U+2069, so that a Norwegian name keeps
            its direction within Arabic; False for a medium that shows these as boxes.
    """

    def __init__(self, locales: Path, *, isolating: bool = True) -> None:
        listed = json.loads((locales / "languages.json").read_text("utf-8"))
        self.languages: tuple[str, ...] = tuple(language["tag"] for language in listed)
        self._locales = locales
        self._isolating = isolating
        self._spoken = lru_cache(maxsize=None)(self._read)

    def canonical(self, tag: str) -> str:
        """The language that we have for a tag, its alias or its first part; else Bokmål."""
        primary = tag.split("-", maxsplit=1)[0]
        tags = (tag, _ALIASES.get(tag), primary, _ALIASES.get(primary))
        return next((known for known in tags if known in self.languages), FALLBACK)

    def format(self, language: str, message: str, /, **params: Value) -> str:
        """Word a message in a language, or in Bokmål where that language cannot.

        Raises:
            Unworded: neither has the message, or a variable of it was not given.
            TypeError: a `datetime` was given.
        """
        faults = []
        for tag in dict.fromkeys((self.canonical(language), FALLBACK)):
            worded = self._spoken(tag).word(message, params)
            if isinstance(worded, str):
                return worded
            faults.append(f"{tag} ({worded.why})")
        raise Unworded(f"{message}: {', '.join(faults)}")

    def _read(self, tag: str) -> _Language:
        folder = self._locales / tag
        bundle = FluentBundle([tag], use_isolating=self._isolating)
        for file in sorted(folder.glob("*.ftl")):
            bundle.add_resource(FluentResource(file.read_text("utf-8")))
        return _Language(bundle, json.loads((folder / "dates.json").read_text("utf-8")))


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why a language could not word a message."""

    why: str


@dataclass(frozen=True, slots=True)
class _Language:
    bundle: FluentBundle
    dates: Mapping[str, str | list[str]]

    def word(self, message: str, params: Mapping[str, Value]) -> str | _Fault:
        if not self.bundle.has_message(message):
            return _Fault("missing")
        pattern = self.bundle.get_message(message).value
        if pattern is None:
            return _Fault("has no text")
        arguments = {name: self._argument(name, value) for name, value in params.items()}
        text, errors = self.bundle.format_pattern(pattern, arguments)
        # Fluent names what it could not find; any other error of it may hold a value.
        missing = [str(error) for error in errors if isinstance(error, FluentReferenceError)]
        return _Fault("; ".join(missing) or "cannot be formatted") if errors else str(text)

    def _argument(self, name: str, value: Value) -> str | int | float:
        if isinstance(value, datetime):
            raise TypeError(f"{name}: a moment is worded as its date or as its local time")
        if isinstance(value, date):
            return self._date(value)
        if isinstance(value, time):
            return f"{value:%H:%M}"
        return value

    def _date(self, day: date) -> str:
        """`23. november 2026`, by the pattern and the names that the phone has."""
        month = self.dates["months"][day.month - 1]
        pattern = self.dates["dayMonthYear"]
        return str(pattern).format(day=day.day, month=month, year=day.year)
