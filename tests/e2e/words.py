"""What a screen must say, from the very files that it is worded by."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from stegvis.kit.messages import Messages, Unworded, Value

if TYPE_CHECKING:
    from datetime import date

LOCALES = Path(__file__).parents[2] / "locales"
_MESSAGES = Messages(LOCALES)
_ISOLATES = re.compile("[\u2068\u2069]")


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language, as a participant reads them, or as staff do."""

    language: str
    staff: bool = False

    def __call__(self, message: str, **params: Value) -> str:
        """Word a message. What is put into it stands in isolates, as on screen."""
        if self.staff:
            try:
                return _MESSAGES.format(self.language, f"staff-{message}", **params)
            except Unworded:
                pass
        return _MESSAGES.format(self.language, message, **params)

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return str(_listed()[self.language]["direction"])

    @property
    def own_name(self) -> str:
        """The language's name for itself."""
        return str(_listed()[self.language]["name"])

    def day(self, day: date) -> str:
        """`mandag 23. november`."""
        names = json.loads((LOCALES / self.language / "dates.json").read_text("utf-8"))
        pattern = str(names["weekdayDayMonth"])
        return pattern.format(
            weekday=names["weekdays"][day.weekday()], day=day.day, month=names["months"][day.month - 1]
        )

    def minutes(self, duration: str) -> int:
        """How many minutes a duration on screen means: "7 t 30 min" is 450."""
        found = [int(number) for number in re.findall(r"\d+", duration)]
        hours, rest = found if len(found) > 1 else (found[0], 0)
        if len(found) > 1:
            assert plain(duration) == plain(self("duration-both", hours=hours, minutes=rest))
        elif plain(duration) == plain(self("duration-minutes", minutes=hours)):
            return hours
        else:
            assert plain(duration) == plain(self("duration-hours", hours=hours))
        return hours * 60 + rest


def plain(text: str) -> str:
    """A text without isolates, and with ordinary spaces."""
    return " ".join(_ISOLATES.sub("", text).split())


def languages() -> tuple[str, ...]:
    """Every language that there is."""
    return tuple(_listed())


@cache
def _listed() -> dict[str, dict[str, str | bool]]:
    listed = json.loads((LOCALES / "languages.json").read_text("utf-8"))
    return {str(language["tag"]): language for language in listed}
