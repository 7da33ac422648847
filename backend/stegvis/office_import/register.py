"""Past attendance, row by row: millions of them, so whatever repeats is understood once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from stegvis.attendance.model import Mark
from stegvis.office_import.model import Value, Vocabulary
from stegvis.office_import.occurrence import Calendar, not_happening
from stegvis.office_import.reading import Faults, Header, SaidSheet, read_row
from stegvis.office_import.rules import Book, Row
from stegvis.office_import.sheets import ATTENDANCE
from stegvis.office_import.values import Raw
from stegvis.office_import.workbook import Line

_DAYS = 1 << 20  # more than any calendar's ordinals: keeps the days of two slots apart
_FOR_EVER = _DAYS - 1

_Members: TypeAlias = dict[Value, tuple[int, tuple[tuple[int, int], ...]]]
_NOBODY: tuple[int, tuple[tuple[int, int], ...]] = (0, ())

Told: TypeAlias = tuple[str, int | None, str | None, bool, bool]
"""Mark, minutes late, category, approved, certificate seen."""


class Entry(NamedTuple):
    """One row of attendance, ready to be written."""

    number: int
    participant_id: UUID
    slot_id: UUID
    on_date: date
    told: Told


@dataclass(slots=True)
class _Slot:
    """A slot with who belongs to it: by participant a bit of their own, and their first and last days."""

    row: Row
    base: int
    exceptions: dict[date, Row] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)
    members: _Members = field(default_factory=dict)


class Register:
    """Reads rows of attendance against an office.

    It remembers texts that it has understood, and for each lesson one bit for each person: memory
    grows with the office and its lessons, not with the rows.
    """

    def __init__(
        self,
        header: Header,
        book: Book,
        said: Mapping[str, SaidSheet],
        words: Vocabulary,
        today: date,
        faults: Faults,
    ) -> None:
        self._header, self._words, self._faults = header, words, faults
        self._book, self._said, self._today = book, said, today.toordinal()
        self._slots = _slots(book)
        # Keys are what cells hold: Any, since a dictionary of texts is also one of cells.
        self._people: dict[Any, Row] = dict(book["participants"])
        self._by_text: dict[Any, _Slot] = dict(self._slots)
        places = {column.code: place for place, column in header.places}
        self._where = tuple(places[code] for code in ATTENDANCE.key)
        self._rest = tuple(place for place, column in header.places if column.code not in ATTENDANCE.key)
        self._days: dict[Raw, date] = {}
        self._told: dict[tuple[Raw, ...], Told] = {}
        self._seen: dict[int, int] = {}

    def entries(self, lines: Iterator[Line]) -> Iterator[Entry | None]:
        """Read the rows; None stands for one with a fault, so that rows can be counted."""
        people, slots, days, told = self._people, self._by_text, self._days, self._told
        at_person, at_slot, at_day = self._where
        rest = self._rest
        for number, cells in lines:
            try:
                person = people[cells[at_person]]
                slot = slots[cells[at_slot]]
                day = days[cells[at_day]]
                what = told[tuple([cells[place] for place in rest])]
                width_is_right = len(cells) <= self._header.width
            except (KeyError, IndexError, TypeError):
                yield self._slowly(number, cells)
                continue
            if width_is_right and self._takes_place(number, slot, person, day):
                yield Entry(number, person.id, slot.row.id, day, what)
            else:
                yield None if width_is_right else self._slowly(number, cells)

    def _slowly(self, number: int, cells: Sequence[Raw]) -> Entry | None:
        """Understand a row with something in it that was not seen before, or that is wrong."""
        said, sound = read_row(self._header, number, cells, self._words, self._faults)
        what = self._tell(number, said) if sound else None
        name, code, day = (said.get(column) for column in ATTENDANCE.key)
        person = self._known("participants", "participant", name, number)
        known = self._known("slots", "slot", code, number)
        if not isinstance(day, date) or person is None or known is None:
            return None
        at_person, at_slot, at_day = self._where
        slot = self._slots[str(code)]
        self._people[cells[at_person]], self._by_text[cells[at_slot]] = person, slot
        self._days[cells[at_day]] = day
        fits = self._takes_place(number, slot, person, day)
        if what is None or not fits:
            return None
        if len(self._told) < 100_000:  # noqa: PLR2004 - a bound; there are some hundred ways to say it
            self._told[tuple(cells[place] if place < len(cells) else None for place in self._rest)] = what
        return Entry(number, person.id, known.id, day, what)

    def _known(self, sheet: str, column: str, name: Value, number: int) -> Row | None:
        if name is None:
            return None
        row = self._book[sheet].get(str(name))
        if row is None and not self._said[sheet].may_have(str(name)):
            self._faults.add(ATTENDANCE.code, number, column, "unknown-reference", value=str(name), to=sheet)
        return row

    def _tell(self, number: int, said: Mapping[str, Value]) -> Told | None:
        mark, late, category = said["mark"], said.get("late_minutes"), said.get("category")
        approved, seen = bool(said.get("approved")), bool(said.get("certificate_seen"))
        wrong = None
        if mark == Mark.LATE and late is None:
            wrong = "late_minutes", "late-without-minutes"
        elif mark != Mark.LATE and late is not None:
            wrong = "late_minutes", "minutes-without-late"
        elif mark == Mark.PRESENT and category is not None:
            wrong = "category", "category-on-present"
        elif approved and category is None:
            wrong = "approved", "approved-without-category"
        if wrong is not None:
            self._faults.add(ATTENDANCE.code, number, *wrong)
            return None
        minutes = late if isinstance(late, int) else None
        return str(mark), minutes, None if category is None else str(category), approved, seen

    def _takes_place(self, number: int, slot: _Slot, person: Row, day: date) -> bool:
        """Whether there was a lesson that day, this person belongs to it, and is marked once."""
        ordinal = day.toordinal()
        lesson = slot.base + ordinal
        marked = self._seen.get(lesson)
        if marked is None:
            why = "future" if ordinal > self._today else None
            why = why or not_happening(slot.row.values, slot.exceptions, day, slot.calendar)
            if why is not None:
                self._faults.add(ATTENDANCE.code, number, "date", why)
                return False
            marked = 0
        name = person.values["participant"]
        bit, periods = slot.members.get(name, _NOBODY)
        for first, last in periods:
            if first <= ordinal <= last:
                break
        else:
            self._faults.add(ATTENDANCE.code, number, "participant", "not-a-member", value=str(name))
            return False
        if marked & bit:
            self._faults.add(ATTENDANCE.code, number, "participant", "marked-twice")
            return False
        self._seen[lesson] = marked | bit
        return True


def _slots(book: Book) -> dict[str, _Slot]:
    slots = {key: _Slot(row, index * _DAYS) for index, (key, row) in enumerate(book["slots"].items())}
    for row in book["exceptions"].values():
        slot, day = slots.get(str(row.values["slot"])), row.values["date"]
        if slot is not None and isinstance(day, date):
            slot.exceptions[day] = row
    members = _members(book)
    for slot in slots.values():
        group, person = slot.row.values["group"], slot.row.values["participant"]
        slot.members = members.get(str(group), {}) if group else {person: (1, ((0, _FOR_EVER),))}
        owner = book["groups"].get(str(group)) if group else book["participants"].get(str(person))
        slot.calendar = _calendar(book, owner.values["unit"] if owner else None)
    return slots


def _members(book: Book) -> dict[str, _Members]:
    groups: dict[str, _Members] = {}
    for row in book["memberships"].values():
        members = groups.setdefault(str(row.values["group"]), {})
        bit, periods = members.get(row.values["participant"], (1 << len(members), ()))
        first, last = row.values["from"], row.values["to"]
        assert isinstance(first, date)  # noqa: S101 - a required column of this kind
        until = last.toordinal() if isinstance(last, date) else _FOR_EVER
        members[row.values["participant"]] = (bit, (*periods, (first.toordinal(), until)))
    return groups


def _calendar(book: Book, unit: Value) -> Calendar:
    closed = []
    for row in book["closures"].values():
        first, last = row.values["from"], row.values["to"]
        if row.values["unit"] in {None, unit} and isinstance(first, date) and isinstance(last, date):
            closed.append((first, last))
    return Calendar(closed, holidays=True)
