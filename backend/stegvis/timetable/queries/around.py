"""Hours with what meets them: the same teachers, places, groups and people at the same time.

What is planned for groups is seen by everybody who works with the timetable. What is planned for one person
is told of only to those who see that person; to others their teacher or room is busy then, and no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.public_holidays import public_holidays
from stegvis.participants.model import Person
from stegvis.participants.permissions import CLASS_RELATIONS
from stegvis.participants.queries import people
from stegvis.participants.rules import last_day
from stegvis.timetable.clashes import Around, Clash, ClashKind, Member, clashes, place_key
from stegvis.timetable.keeping import Calendar
from stegvis.timetable.model import Occurrence, Slot, SlotException
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.permissions import Taught
from stegvis.timetable.queries import closure_of, exception_of, slot_of

LOOKED_AHEAD = timedelta(weeks=53)
"""So far ahead a clash is looked for: a school year, and every holiday once."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A slot as a form needs it.

    Attributes:
        slot: with what its activity says where it says nothing itself.
        place, bring: its own.
        owner: the name of its group; None: a person's.
    """

    slot: Slot
    version: int
    activity_id: UUID
    follows_id: UUID | None
    place: str | None
    bring: str | None
    owner: str | None


@dataclass(frozen=True, slots=True)
class Touched:
    """Whom and what hours touch; `places` by `place_key`."""

    groups: frozenset[UUID] = frozenset()
    people: frozenset[UUID] = frozenset()
    teachers: frozenset[UUID] = frozenset()
    places: frozenset[str] = frozenset()

    @classmethod
    def by(cls, lessons: Collection[Occurrence]) -> Touched:
        """What some lessons touch."""
        slots = [each.slot for each in lessons]
        return cls(
            frozenset(slot.group_id for slot in slots if slot.group_id),
            frozenset(slot.participant_id for slot in slots if slot.participant_id),
            frozenset(each.teacher_id for each in lessons if each.teacher_id),
            frozenset(key for each in lessons if (key := place_key(each.place))),
        )


@dataclass(frozen=True, slots=True)
class Hours:
    """Slots that touch something, from `first` to `last`, both included, and what changes them.

    `versions` has those of the exceptions, by slot and date; `staff` the names of teachers.
    """

    first: date
    last: date
    kept: Mapping[UUID, Kept]
    exceptions: Sequence[SlotException]
    versions: Mapping[tuple[UUID, date], int]
    staff: Mapping[UUID, str]
    calendar: Calendar

    def lessons(
        self, *, without: Collection[UUID] = (), until: Mapping[UUID, date] | None = None
    ) -> tuple[Occurrence, ...]:
        """What happens, without some slots, and others only until a day."""
        ends = until or {}
        slots = [
            part
            for kept in self.kept.values()
            if kept.slot.id not in without
            and (part := kept.slot.within(kept.slot.valid_from, ends.get(kept.slot.id)))
        ]
        return self.of(slots, self.exceptions)

    def of(self, slots: Collection[Slot], exceptions: Iterable[SlotException]) -> tuple[Occurrence, ...]:
        """What happens of some slots, on these days."""
        ids = {slot.id for slot in slots}
        changed = [each for each in exceptions if each.slot_id in ids]
        calendar = self.calendar
        return occurrences(slots, changed, calendar.closures, calendar.days_off, self.first, self.last)


async def hours(tx: Transaction, actor: Actor, touched: Touched, first: date, last: date) -> Hours:
    """All slots that touch any of these: two statements."""
    rows = await tx.rows(
        _HOURS,
        actor.municipality_id,
        list(touched.groups),
        list(touched.people),
        first,
        last,
        list(touched.teachers),
        list(touched.places),
    )
    closures = await tx.rows(_CLOSURES, actor.municipality_id, first, last)
    changed = [row for row in rows if row["on_date"]]
    return Hours(
        first,
        last,
        {row["id"]: kept_of(row) for row in rows},
        [exception_of(row) for row in changed],
        {(row["id"], row["on_date"]): row["exception_version"] for row in changed},
        {row[key]: row[name] for row in rows for key, name in _STAFF if row[key]},
        Calendar(public_holidays(first, last), [closure_of(row) for row in closures]),
    )


_STAFF = (("teacher_id", "teacher"), ("new_teacher_id", "new_teacher"))

KEPT = """
    SELECT slot.id, activity.kind, activity.name, weekday, slot.starts, slot.ends, slot.valid_from,
        slot.valid_to, every_weeks, lessons, break_minutes, slot.elsewhere, group_id, participant_id,
        study_group.unit_id, slot.teacher_id, measure_id, coalesce(slot.place, activity.place) AS place,
        coalesce(slot.bring, activity.bring) AS bring, credit, lesson_credit_minutes, work_oriented,
        module, slot.version, activity_id, follows_id, slot.place AS own_place, slot.bring AS own_bring,
        study_group.name AS owner
"""
KEPT_FROM = """
    FROM slot
    JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
    LEFT JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
"""

# The language of a place's letters is Norwegian, whatever the database's own is.
_KEY = "lower(translate(regexp_replace(btrim({}), '\\s+', ' ', 'g'), 'ÆØÅ', 'æøå'))"
_PLACE = _KEY.format("coalesce(slot.place, activity.place)")
_NEW_PLACE = _KEY.format("changed.place")

# As in `planned`, an exception rides on its slot's row. One that touches nothing, of a slot that touches
# nothing, may be missing: then neither does the lesson.
_HOURS = f"""{KEPT}, teacher.name AS teacher, changed.on_date, changed.kind AS exception,
        changed.starts AS new_starts, changed.ends AS new_ends, changed.place AS new_place,
        changed.teacher_id AS new_teacher_id, changed.moved_to, changed.reason, changed.note,
        changed.version AS exception_version, substitute.name AS new_teacher
    {KEPT_FROM}
    LEFT JOIN staff AS teacher ON teacher.municipality_id = $1 AND teacher.id = slot.teacher_id
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1 AND changed.slot_id = slot.id
        AND (changed.on_date BETWEEN $4 AND $5 OR changed.moved_to BETWEEN $4 AND $5)
    LEFT JOIN staff AS substitute
        ON substitute.municipality_id = $1 AND substitute.id = changed.teacher_id
    WHERE slot.municipality_id = $1
        AND slot.valid_from <= greatest($5, changed.on_date)
        AND (slot.valid_to IS NULL OR slot.valid_to >= least($4, changed.on_date))
        AND (group_id = ANY ($2) OR participant_id = ANY ($3)
            OR slot.teacher_id = ANY ($6) OR changed.teacher_id = ANY ($6)
            OR {_PLACE} = ANY ($7) OR {_NEW_PLACE} = ANY ($7))
"""

_CLOSURES = """
    SELECT unit_id, kind, name, starts_on, ends_on FROM closure
    WHERE municipality_id = $1 AND starts_on <= $3 AND ends_on >= $2
"""

ONE = f"{KEPT}{KEPT_FROM} WHERE slot.municipality_id = $1 AND slot.id = $2"
"""One slot, by its key."""


def kept_of(row: Row) -> Kept:
    """Read a row of `KEPT`."""
    return Kept(
        slot_of(row),
        row["version"],
        row["activity_id"],
        row["follows_id"],
        row["own_place"],
        row["own_bring"],
        row["owner"],
    )


# ------------------------------------------------------------------ clashes


@dataclass(frozen=True, slots=True)
class Wanted:
    """Hours that somebody wants to keep, before they are.

    Attributes:
        slots: as they would be; one that is there already is replaced.
        exceptions: of these slots, as they would be.
        dates: the dates of the slots that are asked about; None: all.
        until: slots that would be closed, by their last day.
    """

    slots: tuple[Slot, ...]
    exceptions: tuple[SlotException, ...] = ()
    dates: frozenset[date] | None = None
    until: Mapping[UUID, date] = field(default_factory=dict)

    def period(self, today: date) -> tuple[date, date]:
        """The days to look at: from today, for as long as the hours are kept or looked ahead."""
        if self.dates:
            held = [each.held_on for each in self.exceptions if each.on_date in self.dates]
            return min([*self.dates, *held]), max([*self.dates, *held])
        first = max(today, min(slot.valid_from for slot in self.slots))
        ahead = first + LOOKED_AHEAD
        return first, min(ahead, max([slot.valid_to or ahead for slot in self.slots] + [first]))


@dataclass(frozen=True, slots=True)
class Told:
    """A clash as one actor may read it.

    `busy`: with something that they may not know of; then nothing is told of the other side.
    """

    clash: Clash
    busy: bool = False
    other: Kept | None = None
    owner: str | None = None
    teacher: str | None = None
    people: tuple[str, ...] = ()


async def clashes_of(tx: Transaction, actor: Actor, today: date, wanted: Wanted) -> tuple[Told, ...]:
    """What is wrong with hours that somebody wants to keep: six statements, however many they are.

    Whoever asks has looked already whether the actor may keep these hours.
    """
    first, last = wanted.period(today)
    groups = await _groups(tx, actor, {slot.group_id for slot in wanted.slots if slot.group_id}, first, last)
    members = {member for each in groups.values() for member in each.members}
    own = {slot.participant_id for slot in wanted.slots if slot.participant_id}
    seen = await people(tx, actor, today, members | own)
    touched = _touched(wanted, seen.values(), first, last)
    found = await hours(tx, actor, touched, first, last)
    new = [
        each
        for each in found.of(wanted.slots, wanted.exceptions)
        if wanted.dates is None or each.slot_date in wanted.dates
    ]
    whole = {slot.id for slot in wanted.slots} if wanted.dates is None else set()
    around = _around(seen, groups, wanted, found.lessons(without=whole, until=wanted.until))
    about = [] if wanted.dates else wanted.slots
    return await told(tx, actor, today, found, clashes(new, about, around), seen)


async def told(
    tx: Transaction,
    actor: Actor,
    today: date,
    found: Hours,
    of: Collection[Clash],
    seen: Mapping[UUID, Person],
) -> tuple[Told, ...]:
    """Clashes as an actor may read them: one statement more, about the people on the other side."""
    others = {each.other.slot.participant_id for each in of if each.other} - {None}
    known = {**seen, **await people(tx, actor, today, [each for each in others if each])}
    return tuple(_once(_told(clash, found, known) for clash in of))


def _once(found: Iterable[Told]) -> Iterator[Told]:
    """However many unknown hours keep a teacher or a room busy, it is told once, and for one date."""
    known: set[tuple[ClashKind, UUID]] = set()
    for each in found:
        key = (each.clash.kind, each.clash.slot_id)
        if not each.busy:
            yield each
        elif key not in known:
            known.add(key)
            yield replace(each, clash=replace(each.clash, dates=1))


def dropped_clashes(slot_id: UUID, dropped: Sequence[date]) -> tuple[Told, ...]:
    """What was said for single dates and would be dropped, told once for a slot."""
    if not dropped:
        return ()
    return (Told(Clash(ClashKind.CHANGE_DROPPED, slot_id, dropped[0], dates=len(dropped))),)


def _told(clash: Clash, found: Hours, known: Mapping[UUID, Person]) -> Told:
    other = clash.other
    if other is None:
        return Told(clash)
    person = other.slot.participant_id
    if person and person not in known:
        return Told(replace(clash, other=None), busy=True)
    kept = found.kept.get(other.slot.id)
    return Told(
        clash,
        other=kept,
        owner=known[person].name if person else (kept.owner if kept else None),
        teacher=found.staff.get(other.teacher_id) if other.teacher_id else None,
        people=tuple(known[each].name for each in clash.people if each in known),
    )


def _touched(wanted: Wanted, seen: Collection[Person], first: date, last: date) -> Touched:
    groups = {slot.group_id for slot in wanted.slots if slot.group_id}
    for person in seen:
        groups |= {
            each.group_id
            for each in person.memberships
            if each.valid_from <= last and (each.valid_to is None or first <= each.valid_to)
        }
    said: tuple[Slot | SlotException, ...] = (*wanted.slots, *wanted.exceptions)
    teachers = {each.teacher_id for each in said if each.teacher_id}
    places = {place_key(each.place) for each in said}
    return Touched(
        frozenset(groups),
        frozenset(person.id for person in seen),
        frozenset(teachers),
        frozenset(place for place in places if place),
    )


def _around(
    seen: Mapping[UUID, Person],
    groups: Mapping[UUID, _Group],
    wanted: Wanted,
    lessons: tuple[Occurrence, ...],
) -> Around:
    spans: dict[UUID, list[tuple[date, date | None]]] = {
        group_id: [group.span] for group_id, group in groups.items()
    }
    for slot in wanted.slots:
        if slot.participant_id and slot.participant_id in seen:
            spans[slot.participant_id] = _programmes(seen[slot.participant_id])
    taught = {
        (group_id, account): periods
        for group_id, group in groups.items()
        for account, periods in group.taught.items()
    }
    return Around(lessons, members_of(seen.values()), spans, taught)


def members_of(seen: Collection[Person]) -> dict[UUID, list[Member]]:
    """Who belongs to which group, of those who are seen."""
    found: dict[UUID, list[Member]] = {}
    for person in seen:
        for each in person.memberships:
            member = Member(person.id, each.valid_from, each.valid_to)
            found.setdefault(each.group_id, []).append(member)
    return found


def _programmes(person: Person) -> list[tuple[date, date | None]]:
    return [(each.starts_on, last_day(each)) for each in person.programmes if each.starts_on]


class _Grant(msgspec.Struct):
    account_id: UUID
    first: date
    last: date | None


_grants = msgspec.json.Decoder(list[_Grant])
_keys = msgspec.json.Decoder(list[UUID])


@dataclass(frozen=True, slots=True)
class _Group:
    """A group's dates, who belongs to it, and from when to when each of its teachers teaches it."""

    span: tuple[date, date | None]
    members: Sequence[UUID]
    taught: Mapping[UUID, Sequence[Taught]]


async def _groups(
    tx: Transaction, actor: Actor, ids: Collection[UUID], first: date, last: date
) -> dict[UUID, _Group]:
    """Some groups, with who belongs to them in a period: one statement."""
    rows = await tx.rows(_GROUPS, actor.municipality_id, list(ids), first, last, [*CLASS_RELATIONS])
    return {row["id"]: _group(row) for row in rows}


def _group(row: Row) -> _Group:
    taught: dict[UUID, list[Taught]] = {}
    for each in _grants.decode(row["grants"] or "[]"):
        taught.setdefault(each.account_id, []).append(Taught(each.first, each.last))
    return _Group((row["starts_on"], row["ends_on"]), _keys.decode(row["members"] or "[]"), taught)


_GROUPS = """
    SELECT id, starts_on, ends_on,
        (SELECT json_agg(DISTINCT participant_id::text) FROM membership
         WHERE municipality_id = $1 AND group_id = study_group.id AND valid_from <= $4
            AND (valid_to IS NULL OR valid_to >= $3)) AS members,
        (SELECT json_agg(json_build_object('account_id', account_id, 'first', valid_from, 'last', valid_to))
         FROM group_grant
         WHERE municipality_id = $1 AND group_id = study_group.id AND relation = ANY ($5)) AS grants
    FROM study_group WHERE municipality_id = $1 AND id = ANY ($2)
"""
