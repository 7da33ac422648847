"""Write `locales/<language>/dates.json` from Babel's copy of CLDR.

Chromium formats dates of several of our languages in English (it leaves their data out), so the
phone brings its own names: Gregorian calendar, Western digits, a 24-hour clock everywhere, as on
school paper. Only the "format" names are read, never the stand-alone ones: in Babel 2.18 those leak
between locales of one process (its issue 1234).

    python pwa/tools/dates.py            write the files
    python pwa/tools/dates.py --check    exit 1 if one of them would change
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCALES = Path(__file__).resolve().parents[2] / "locales"

# English as in Europe, "Monday 23 November": Norwegian letters and school paper put the day first.
BABEL_NAMES = {"en": "en_GB", "fa-AF": "fa_AF"}

# Cut from the full date, "EEEE d. MMMM y": CLDR's own short forms are missing for some languages,
# and for Dari they put the month first.
YEAR_AT_END = re.compile(r"[\s,،]*\by\b.*$")
WEEKDAY_AT_START = re.compile(r"^EEEE[\s,،፣]*")

FIELDS = {"E": "weekday", "d": "day", "M": "month", "y": "year"}


def main(arguments: list[str]) -> int:
    """Write or check every language's file; answer the exit code."""
    stale = []
    for language in json.loads((LOCALES / "languages.json").read_text("utf-8")):
        path = LOCALES / language["tag"] / "dates.json"
        text = json.dumps(dates(language["tag"]), ensure_ascii=False, indent=2) + "\n"
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(path)
        if "--check" not in arguments:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    for path in stale:
        sys.stdout.write(f"{path.relative_to(LOCALES.parent)}\n")
    return 1 if stale and "--check" in arguments else 0


def dates(tag: str) -> dict[str, object]:
    """Give the names and patterns of one language: Monday first, January first."""
    locale = Locale.parse(BABEL_NAMES.get(tag, tag), sep="_")
    full = locale.date_formats["full"].pattern
    without_year = YEAR_AT_END.sub("", full)
    return {
        "weekdays": in_order(locale.days["format"]["wide"], range(7)),
        "weekdaysShort": in_order(locale.days["format"]["abbreviated"], range(7)),
        "months": in_order(locale.months["format"]["wide"], range(1, 13)),
        "weekdayDayMonth": placeholders(without_year),
        "dayMonth": placeholders(WEEKDAY_AT_START.sub("", without_year)),
        "dayMonthYear": placeholders(WEEKDAY_AT_START.sub("", full)),
    }


def in_order(names: Mapping[int, str], keys: range) -> list[str]:
    """List CLDR's names in the calendar's order."""
    return [names[key] for key in keys]


def placeholders(pattern: str) -> str:
    """Translate "EEEE d. MMMM" to "{weekday} {day}. {month}", literals unquoted."""
    return re.sub(r"'([^']*)'|([a-zA-Z])\2*", placeholder, pattern)


def placeholder(match: re.Match[str]) -> str:
    """Give a quoted literal bare, and a run of pattern letters as the name of its field."""
    return match[1] if match[2] is None else f"{{{FIELDS[match[2]]}}}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
