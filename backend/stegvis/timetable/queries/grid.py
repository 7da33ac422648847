"""A week as those see it who keep the timetable: whose hours, what is different, what is in whose way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.participants.queries import people
from stegvis.timetable.clashes import Around, Member, clashes, place_key
from stegvis.timetable.model import Closure, GridBy, Occurrence, SlotException
from stegvis.timetable.permissions import keeps_lessons, keeps_own_hours
from stegvis.timetable.queries.around import Hours, Kept, Told, Touched, hours, members_of, told
from stegvis.timetable.queries.keeping import GroupKept, groups_kept, require_reader


@dataclass(frozen=True, slots=True)
class GridLesson:
    """A lesson of a grid.

    Attributes:
        kept: its slot; None: it is somebody's whom the actor does not see, and the time is taken.
        owner: the name of the group or the participant.
        exception: what is different on its date, and in which version.
        editable: whether the actor may change it on this date.
        clashes: what is in its way.
    """

    occurrence: Occurrence
    kept: Kept | None
    owner: str | None
    teacher: str | None
    exception: SlotException | None
    exception_version: int | None
    editable: bool
    clashes: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A week with the days on which nothing happens."""

    week: IsoWeek
    lessons: tuple[GridLesson, ...]
    days_off: Mapping[date, str]
    closures: tuple[Closure, ...]


async def week_grid(
    tx: Transaction, actor: Actor, today: date, by: GridBy, of: UUID | str, week: IsoWeek
) -> Grid:
    """A week of a group, a teacher or a place: nine statements, whatever there is.

    Raises:
        Refused: the actor does not work with the timetable.
    """
    require_reader(actor)
    asked = _asked(by, of)
    grid = await _grid(tx, actor, today, asked, week, {}, lambda lesson: _shown(lesson, by, of))
    if by is GridBy.PLACE:
        # That somebody unknown is at a place is where somebody is; that a teacher is taken is not.
        return replace(grid, lessons=tuple(each for each in grid.lessons if each.kept))
    return grid


async def participant_grid(
    tx: Transaction, actor: Actor, today: date, participant_id: UUID, week: IsoWeek
) -> Grid:
    """A week of one participant, with the groups that they belong to: ten statements.

    Raises:
        Refused: there is no such participant to the actor.
    """
    subject = await people(tx, actor, today, [participant_id])
    members = members_of(subject.values())
    asked = Touched(frozenset(members), frozenset(subject))
    found = await _grid(tx, actor, today, asked, week, subject, lambda lesson: _takes_part(lesson, members))
    if not subject:
        raise not_found()  # only now: somebody out of reach costs what somebody within costs
    return found


async def _grid(
    tx: Transaction,
    actor: Actor,
    today: date,
    asked: Touched,
    week: IsoWeek,
    subject: Mapping[UUID, Person],
    shown: Callable[[Occurrence], bool],
) -> Grid:
    first, last = week.monday, week.sunday
    own = await hours(tx, actor, asked, first, last)
    wanted = [each for each in own.lessons() if shown(each)]
    near = await hours(tx, actor, Touched.by(wanted), first, last)
    seen = {**subject, **await people(tx, actor, today, {*_people(own), *_people(near)})}
    groups = await groups_kept(tx, actor, {each.slot.group_id for each in wanted if each.slot.group_id})
    # What the actor does not see takes a teacher's time all the same; `told` says no more of it.
    # Dates and teachers are told when somebody plans; here, only what is in each other's way.
    around = Around(near.lessons(), members_of(seen.values()), spans={}, taught=None)
    visible = [each for each in wanted if not each.slot.participant_id or each.slot.participant_id in seen]
    found = await told(tx, actor, today, near, clashes(visible, (), around), seen)
    lessons = tuple(_lesson(actor, today, each, own, seen, groups, found) for each in wanted)
    return Grid(week, lessons, own.calendar.days_off, tuple(own.calendar.closures))


def _asked(by: GridBy, of: UUID | str) -> Touched:
    if by is GridBy.PLACE:
        key = place_key(str(of))
        return Touched(places=frozenset([key] if key else []))
    ids = frozenset([of] if isinstance(of, UUID) else [])
    return Touched(groups=ids) if by is GridBy.GROUP else Touched(teachers=ids)


def _takes_part(lesson: Occurrence, members: Mapping[UUID, Collection[Member]]) -> bool:
    """Whether somebody takes part in a lesson: it is their own, or they belong to its group then."""
    group = lesson.slot.group_id
    return group is None or any(member.on(lesson.slot_date) for member in members.get(group, ()))


def _shown(lesson: Occurrence, by: GridBy, of: UUID | str) -> bool:
    """Whether a lesson is of the teacher or at the place, as it is on this day or was planned."""
    change = lesson.change
    if by is GridBy.TEACHER:
        return of in {lesson.teacher_id, change.was_teacher_id if change else None}
    if by is GridBy.PLACE:
        places = {place_key(lesson.place), place_key(change.was_place) if change else None}
        return place_key(str(of)) in places
    return True


def _people(found: Hours) -> set[UUID]:
    return {kept.slot.participant_id for kept in found.kept.values() if kept.slot.participant_id}


def _lesson(
    actor: Actor,
    today: date,
    lesson: Occurrence,
    own: Hours,
    seen: Mapping[UUID, Person],
    groups: Mapping[UUID, GroupKept],
    found: tuple[Told, ...],
) -> GridLesson:
    slot = lesson.slot
    person = seen.get(slot.participant_id) if slot.participant_id else None
    if slot.participant_id and person is None:
        return GridLesson(lesson, None, None, None, None, None, editable=False, clashes=())
    kept, key = own.kept[slot.id], (slot.id, lesson.slot_date)
    changed = next((each for each in own.exceptions if (each.slot_id, each.on_date) == key), None)
    return GridLesson(
        lesson,
        kept,
        person.name if person else kept.owner,
        own.staff.get(lesson.teacher_id) if lesson.teacher_id else None,
        changed,
        own.versions.get(key),
        editable=lesson.date >= today and _may(actor, lesson, person, groups),
        clashes=tuple(t for t in found if t.clash.slot_id == slot.id and t.clash.on == lesson.date),
    )


def _may(actor: Actor, lesson: Occurrence, person: Person | None, groups: Mapping[UUID, GroupKept]) -> bool:
    if person is not None:
        return keeps_own_hours(actor, person.standing, person.unit_id)
    group = groups.get(lesson.slot.group_id) if lesson.slot.group_id else None
    day = lesson.date
    return group is not None and keeps_lessons(actor, group.unit_id, group.taught, day, day)
