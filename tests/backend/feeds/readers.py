"""Two calendars that know nothing of Stegvis, nor of each other: what each of them reads in a feed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import icalendar
import recurring_ical_events

from stegvis.feeds.ical import calendar
from stegvis.feeds.rules import events
from stegvis.kit.clock import OSLO
from stegvis.kit.messages import Messages
from stegvis.timetable.model import Occurrence

ROOT = Path(__file__).parents[3]
MESSAGES = Messages(ROOT / "locales", isolating=False)
STAMP = datetime(2026, 11, 23, tzinfo=UTC)


class Read(NamedTuple):
    """One event as somebody sees it."""

    day: str
    starts: str
    ends: str
    instant: int
    location: str
    status: str


def expected(happening: Iterable[Occurrence]) -> list[Read]:
    """What must be read: the server's own hours."""
    return sorted(
        Read(
            each.date.isoformat(),
            f"{each.starts:%H:%M}",
            f"{each.ends:%H:%M}",
            int(datetime.combine(each.date, each.starts, tzinfo=OSLO).timestamp()),
            "" if each.cancelled else each.place or "",
            "CANCELLED" if each.cancelled else "CONFIRMED",
        )
        for each in happening
    )


def written(happening: Iterable[Occurrence], first: date, last: date, language: str = "nb") -> str:
    """The feed of some hours."""
    return calendar(events(happening, first, last), MESSAGES, language, {}, stamp=STAMP).decode()


def by_python(text: str, first: date, last: date) -> list[Read]:
    """What `recurring-ical-events` reads."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(
        first, last + timedelta(days=1)
    )
    return sorted(
        Read(
            each.start.date().isoformat(),
            f"{each.start:%H:%M}",
            f"{each.end:%H:%M}",
            int(each.start.timestamp()),
            str(each.get("LOCATION", "")),
            str(each["STATUS"]),
        )
        for each in found
    )


class Javascript:
    """Reads by `ical.js`, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def whole(self, text: str, first: date, last: date) -> list[dict[str, str]]:
        """Everything that it reads of each event."""
        assert self._process.stdin
        assert self._process.stdout
        asked = {"text": text, "first": first.isoformat(), "last": last.isoformat()}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        read: list[dict[str, str]] = json.loads(self._process.stdout.readline())
        return read

    def read(self, text: str, first: date, last: date) -> list[Read]:
        """What it reads."""
        return sorted(
            Read(**{name: value for name, value in each.items() if name in Read._fields})  # type: ignore[arg-type] # instants are numbers
            for each in self.whole(text, first, last)
        )


@contextmanager
def javascript() -> Iterator[Javascript]:
    """Start it.

    Yields:
        the reader.
    """
    node = Path(sys.executable).with_name("node")
    script = Path(__file__).with_name("expand.mjs")
    with subprocess.Popen(
        [node, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Javascript(process)
