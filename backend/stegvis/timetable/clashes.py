"""Who or what would be in two places at once, and what lies outside the dates that it belongs to.

A warning, not a wall: two groups may share a room on purpose. What truly cannot be is refused by the
database (`slot_once`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from stegvis.timetable.model import Occurrence, Slot
from stegvis.timetable.permissions import Taught


class ClashKind(StrEnum):
    """What is wrong with hours that somebody wants to keep."""

    GROUP = "group"
    PARTICIPANT = "participant"
    TEACHER = "teacher"
    PLACE = "place"
    OUTSIDE_GROUP = "outside_group"
    """Before the group begins, or after it ends."""
    OUTSIDE_PROGRAMME = "outside_programme"
    NOT_THE_GROUPS_TEACHER = "not_the_groups_teacher"
    """The lesson's teacher has no sight of the group on that day."""
    NO_LESSONS = "no_lessons"
    """All of it falls on closures and public holidays, or it has no date at all."""
    CHANGE_DROPPED = "change_dropped"
    """What was said for one date of the slot says nothing any more."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One reason to think again.

    Attributes:
        slot_id: the hours that somebody wants to keep.
        on: the first date; None: there is none.
        starts, ends: of the wanted lesson on that date.
        dates: on how many, within what was looked at.
        other: the first lesson on the other side, where there is one.
        people: whoever would be in both, for `PARTICIPANT`.
    """

    kind: ClashKind
    slot_id: UUID
    on: date | None = None
    starts: time | None = None
    ends: time | None = None
    dates: int = 1
    other: Occurrence | None = None
    people: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a group, from a day to a day, both included; None: open."""

    participant_id: UUID
    first: date
    last: date | None

    def on(self, day: date) -> bool:
        """Whether they belong to it on this day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Around:
    """What hours are compared with.

    Attributes:
        lessons: all that happens then to the same teachers, places, groups and people.
        members: by group, of those who are seen.
        spans: by group or participant, the dates that hours must lie in; without one, anywhere.
        taught: by group and teacher; None: who teaches whom is not looked at.
    """

    lessons: Sequence[Occurrence]
    members: Mapping[UUID, Sequence[Member]]
    spans: Mapping[UUID, Sequence[tuple[date, date | None]]]
    taught: Mapping[tuple[UUID, UUID], Sequence[Taught]] | None


def place_key(place: str | None) -> str | None:
    """What two spellings of one place have in common: `Rom 4` is ` rom  4`."""
    return " ".join(place.split()).lower() or None if place else None


def clashes(wanted: Sequence[Occurrence], slots: Iterable[Slot], around: Around) -> tuple[Clash, ...]:
    """What is wrong with hours that somebody wants to keep, by date.

    Local times of one date are compared, so that clocks that are moved change nothing. What is cancelled
    is in nobody's way. One clash stands for all dates on which two slots meet in the same way.

    Args:
        wanted: the occurrences.
        slots: what they are of: it need not have any.
        around: what happens already, without the hours that the wanted ones replace.
    """
    found = [
        *_meetings([each for each in wanted if not each.cancelled], around),
        *(clash for each in wanted if not each.cancelled for clash in _outside(each, around)),
    ]
    having = {each.slot.id for each in wanted}
    found += [Clash(ClashKind.NO_LESSONS, slot.id) for slot in slots if slot.id not in having]
    return tuple(sorted(_together(found), key=_by_date))


def _by_date(clash: Clash) -> tuple[date, time, str, str]:
    return clash.on or date.min, clash.starts or time.min, clash.kind, str(clash.slot_id)


def _together(found: Iterable[Clash]) -> Iterator[Clash]:
    """One clash for all dates on which the same two meet."""
    alike: dict[tuple[ClashKind, UUID, UUID | None], list[Clash]] = defaultdict(list)
    for clash in found:
        alike[clash.kind, clash.slot_id, clash.other.slot.id if clash.other else None].append(clash)
    for each in alike.values():
        first = min(each, key=_by_date)
        people = sorted({person for clash in each for person in clash.people})
        yield Clash(
            first.kind,
            first.slot_id,
            first.on,
            first.starts,
            first.ends,
            len({clash.on for clash in each}),
            first.other,
            tuple(people),
        )


def _meetings(wanted: Sequence[Occurrence], around: Around) -> Iterator[Clash]:
    by_date: dict[date, list[Occurrence]] = defaultdict(list)
    own = {(each.slot.id, each.slot_date) for each in wanted}
    for lesson in around.lessons:
        if not lesson.cancelled and (lesson.slot.id, lesson.slot_date) not in own:
            by_date[lesson.date].append(lesson)
    for each in wanted:
        for other in by_date[each.date]:
            if at_once(each, other):
                yield from _between(each, other, around)
        by_date[each.date].append(each)  # the wanted ones among themselves, each pair once


def at_once(one: Occurrence, other: Occurrence) -> bool:
    """Whether two lessons of one date overlap; where one ends as the other begins they do not."""
    return one.starts < other.ends and other.starts < one.ends


def _between(one: Occurrence, other: Occurrence, around: Around) -> Iterator[Clash]:
    if one.slot.group_id and one.slot.group_id == other.slot.group_id:
        yield _clash(ClashKind.GROUP, one, other)
    elif people := _people(one, around) & _people(other, around):
        yield _clash(ClashKind.PARTICIPANT, one, other, people)
    if one.teacher_id and one.teacher_id == other.teacher_id:
        yield _clash(ClashKind.TEACHER, one, other)
    elif _is_room(one, other) and place_key(one.place) and place_key(one.place) == place_key(other.place):
        # One teacher with two groups in one room gives one lesson: their being together is told already.
        yield _clash(ClashKind.PLACE, one, other)


def _is_room(one: Occurrence, other: Occurrence) -> bool:
    """Whether a place can be taken: many may have practice at one employer's."""
    return bool(one.slot.group_id or other.slot.group_id)


def _people(lesson: Occurrence, around: Around) -> set[UUID]:
    slot = lesson.slot
    if slot.participant_id:
        return {slot.participant_id}
    members = around.members.get(slot.group_id, ()) if slot.group_id else ()
    return {member.participant_id for member in members if member.on(lesson.slot_date)}


def _outside(lesson: Occurrence, around: Around) -> Iterator[Clash]:
    slot = lesson.slot
    owner = slot.group_id or slot.participant_id
    assert owner is not None  # noqa: S101 - a slot is somebody's
    spans = around.spans.get(owner)
    # A slot without an end lasts for as long as it is needed: that it outlasts its owner says nothing.
    if spans is not None and not any(
        first <= lesson.date and (last is None or slot.valid_to is None or lesson.date <= last)
        for first, last in spans
    ):
        outside = ClashKind.OUTSIDE_GROUP if slot.group_id else ClashKind.OUTSIDE_PROGRAMME
        yield _clash(outside, lesson)
    # A substitute is given sight of the group for that date by the change itself.
    teaches = lesson.teacher_id is not None and lesson.teacher_id == slot.teacher_id
    if slot.group_id and lesson.teacher_id and teaches and around.taught is not None:
        taught = around.taught.get((slot.group_id, lesson.teacher_id), ())
        if not any(each.covers(lesson.date, lesson.date) for each in taught):
            yield _clash(ClashKind.NOT_THE_GROUPS_TEACHER, lesson)


def _clash(
    kind: ClashKind, one: Occurrence, other: Occurrence | None = None, people: Iterable[UUID] = ()
) -> Clash:
    return Clash(kind, one.slot.id, one.date, one.starts, one.ends, 1, other, tuple(people))
