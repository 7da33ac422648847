"""The timetable as those see it who keep it: grids, what to choose from, what would clash."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

import strawberry

from stegvis.api.caseload import Choice
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import key, opened
from stegvis.api.timetable_forms import (
    LessonInput,
    ProposedSlotInput,
    TermCopyInput,
    optional_key,
    required_day,
)
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, Credit, SocialStudiesModule
from stegvis.timetable import clashes, copying, model
from stegvis.timetable.permissions import keeps_units
from stegvis.timetable.queries import around, grid, keeping, proposals

strawberry.enum(clashes.ClashKind)
strawberry.enum(copying.LeftOut)
strawberry.enum(model.GridBy)


@strawberry.type
class TimetableClash:
    """A reason to think again; `busy`: with something that one may not know of, so nothing more is told."""

    kind: clashes.ClashKind
    slot_id: strawberry.ID
    on: str | None
    starts: str | None
    ends: str | None
    dates: int
    busy: bool
    owner: str | None
    activity: ActivityKind | None
    activity_name: str | None
    other_starts: str | None
    other_ends: str | None
    teacher: str | None
    place: str | None
    people: list[str]

    @classmethod
    def of(cls, told: around.Told) -> TimetableClash:
        """Translate."""
        clash, other = told.clash, told.clash.other
        return cls(
            kind=clash.kind,
            slot_id=strawberry.ID(str(clash.slot_id)),
            on=date(clash.on),
            starts=_time(clash.starts),
            ends=_time(clash.ends),
            dates=clash.dates,
            busy=told.busy,
            owner=told.owner,
            activity=other.kind if other else None,
            activity_name=other.slot.name if other else None,
            other_starts=_time(other.starts) if other else None,
            other_ends=_time(other.ends) if other else None,
            teacher=told.teacher,
            place=other.place if other else None,
            people=list(told.people),
        )


@strawberry.type
class GridSlot:
    """A slot as its form needs it: `place` and `bring` are its own, not its activity's."""

    id: strawberry.ID
    version: int
    activity_id: strawberry.ID
    weekday: int
    starts: str
    ends: str
    valid_from: str
    valid_to: str | None
    every_weeks: int
    lessons: int | None
    break_minutes: int
    place: str | None
    bring: str | None
    teacher_id: strawberry.ID | None
    measure_id: strawberry.ID | None

    @classmethod
    def of(cls, kept: around.Kept) -> GridSlot:
        """Translate."""
        slot = kept.slot
        return cls(
            id=strawberry.ID(str(slot.id)),
            version=kept.version,
            activity_id=strawberry.ID(str(kept.activity_id)),
            weekday=slot.weekday,
            starts=slot.starts.isoformat("minutes"),
            ends=slot.ends.isoformat("minutes"),
            valid_from=slot.valid_from.isoformat(),
            valid_to=date(slot.valid_to),
            every_weeks=slot.every_weeks,
            lessons=slot.lessons,
            break_minutes=slot.break_minutes,
            place=kept.place,
            bring=kept.bring,
            teacher_id=_id(slot.teacher_id),
            measure_id=_id(slot.measure_id),
        )


@strawberry.type
class GridChange:
    """What is different on a date, in which version; `note` is in Norwegian."""

    version: int
    kind: model.ExceptionKind
    starts: str | None
    ends: str | None
    moved_to: str | None
    place: str | None
    teacher_id: strawberry.ID | None
    reason: str | None
    note: str | None

    @classmethod
    def of(cls, said: model.SlotException, version: int) -> GridChange:
        """Translate."""
        return cls(
            version=version,
            kind=said.kind,
            starts=_time(said.starts),
            ends=_time(said.ends),
            moved_to=date(said.moved_to),
            place=said.place,
            teacher_id=_id(said.teacher_id),
            reason=said.reason,
            note=said.note,
        )


@strawberry.type
class GridLesson:
    """A lesson; one that is somebody's whom one does not see is only a time that is taken: `busy`."""

    slot_date: str
    date: str
    starts: str
    ends: str
    busy: bool
    editable: bool
    group_id: strawberry.ID | None
    participant_id: strawberry.ID | None
    owner: str | None
    activity: ActivityKind | None
    activity_name: str | None
    place: str | None
    teacher: str | None
    teacher_id: strawberry.ID | None
    change: GridChange | None
    slot: GridSlot | None
    clashes: list[TimetableClash]

    @classmethod
    def of(cls, lesson: grid.GridLesson) -> GridLesson:
        """Translate."""
        occurrence, kept, said = lesson.occurrence, lesson.kept, lesson.exception
        slot = occurrence.slot if kept else None
        return cls(
            # Of a lesson that one may not know of, not even that it was moved.
            slot_date=(occurrence.slot_date if kept else occurrence.date).isoformat(),
            date=occurrence.date.isoformat(),
            starts=occurrence.starts.isoformat("minutes"),
            ends=occurrence.ends.isoformat("minutes"),
            busy=kept is None,
            editable=lesson.editable,
            group_id=_id(slot.group_id) if slot else None,
            participant_id=_id(slot.participant_id) if slot else None,
            owner=lesson.owner,
            activity=slot.kind if slot else None,
            activity_name=slot.name if slot else None,
            place=occurrence.place if slot else None,
            teacher=lesson.teacher,
            teacher_id=_id(occurrence.teacher_id) if slot else None,
            change=GridChange.of(said, lesson.exception_version or 1) if said else None,
            slot=GridSlot.of(kept) if kept else None,
            clashes=[TimetableClash.of(each) for each in lesson.clashes],
        )


@strawberry.type
class GridDayOff:
    """A public holiday, by its code."""

    date: str
    code: str


@strawberry.type
class GridClosure:
    """Days of the week's on which a unit, or without one the municipality, has no programme."""

    unit_id: strawberry.ID | None
    kind: model.ClosureKind
    name: str | None
    starts_on: str
    ends_on: str


@strawberry.type
class WeekGrid:
    """A week from Monday to Sunday."""

    week: str
    from_: str = strawberry.field(name="from")
    to: str
    lessons: list[GridLesson]
    days_off: list[GridDayOff]
    closures: list[GridClosure]

    @classmethod
    def of(cls, found: grid.Grid) -> WeekGrid:
        """Translate."""
        return cls(
            week=str(found.week),
            from_=found.week.monday.isoformat(),
            to=found.week.sunday.isoformat(),
            lessons=[GridLesson.of(each) for each in found.lessons],
            days_off=[GridDayOff(date=day.isoformat(), code=code) for day, code in found.days_off.items()],
            closures=[
                GridClosure(
                    unit_id=_id(each.unit_id),
                    kind=each.kind,
                    name=each.name,
                    starts_on=each.starts_on.isoformat(),
                    ends_on=each.ends_on.isoformat(),
                )
                for each in found.closures
            ],
        )


@strawberry.type
class ActivityChoice:
    """An activity; `fixed`: what it counts as stays; `mine`: one may change it."""

    id: strawberry.ID
    version: int
    kind: ActivityKind
    name: str | None
    credit: Credit | None
    lesson_credit_minutes: int | None
    work_oriented: bool | None
    host: str | None
    place: str | None
    bring: str | None
    module: SocialStudiesModule | None
    fixed: bool
    mine: bool

    @classmethod
    def of(cls, activity: keeping.ActivityChoice, *, mine: bool) -> ActivityChoice:
        """Translate."""
        return cls(
            id=strawberry.ID(str(activity.id)),
            version=activity.version,
            kind=activity.kind,
            name=activity.name,
            credit=activity.credit,
            lesson_credit_minutes=activity.lesson_credit_minutes,
            work_oriented=activity.work_oriented,
            host=activity.host,
            place=activity.place,
            bring=activity.bring,
            module=activity.module,
            fixed=activity.fixed,
            mine=mine,
        )


@strawberry.type
class GroupTeacher:
    """Who teaches a group, and from when to when."""

    grant_id: strawberry.ID
    teacher_id: strawberry.ID
    name: str
    relation: str
    valid_from: str
    valid_to: str | None

    @classmethod
    def of(cls, teacher: keeping.GroupTeacher) -> GroupTeacher:
        """Translate."""
        return cls(
            grant_id=strawberry.ID(str(teacher.grant_id)),
            teacher_id=strawberry.ID(str(teacher.account_id)),
            name=teacher.name,
            relation=teacher.relation,
            valid_from=teacher.valid_from.isoformat(),
            valid_to=date(teacher.valid_to),
        )


@strawberry.type
class KeptGroup:
    """A group that is not over."""

    id: strawberry.ID
    version: int
    unit_id: strawberry.ID
    name: str
    starts_on: str
    ends_on: str | None
    teachers: list[GroupTeacher]

    @classmethod
    def of(cls, group: keeping.KeptGroup) -> KeptGroup:
        """Translate."""
        return cls(
            id=strawberry.ID(str(group.id)),
            version=group.version,
            unit_id=strawberry.ID(str(group.unit_id)),
            name=group.name,
            starts_on=group.starts_on.isoformat(),
            ends_on=date(group.ends_on),
            teachers=[GroupTeacher.of(each) for each in group.teachers],
        )


@strawberry.type
class TimetableChoices:
    """What a form of the timetable offers; `units` are those whose timetable one keeps."""

    activities: list[ActivityChoice]
    groups: list[KeptGroup]
    teachers: list[Choice]
    places: list[str]
    units: list[Choice]


@strawberry.type
class TimetableClosure:
    """Days on which a unit, or without one the municipality, has no programme; `mine`: one may change it."""

    id: strawberry.ID
    version: int
    unit_id: strawberry.ID | None
    unit: str | None
    kind: model.ClosureKind
    name: str | None
    starts_on: str
    ends_on: str
    mine: bool

    @classmethod
    def of(cls, kept: keeping.ClosureKept, *, mine: bool) -> TimetableClosure:
        """Translate."""
        return cls(
            id=strawberry.ID(str(kept.id)),
            version=kept.version,
            unit_id=_id(kept.closure.unit_id),
            unit=kept.unit,
            kind=kept.closure.kind,
            name=kept.closure.name,
            starts_on=kept.closure.starts_on.isoformat(),
            ends_on=kept.closure.ends_on.isoformat(),
            mine=mine,
        )


@strawberry.type
class TermCopyLine:
    """A slot of the old term, and what it would be in the new one, if it is not left out."""

    source: GridSlot
    activity: ActivityKind
    activity_name: str | None
    valid_from: str
    valid_to: str | None
    lessons: int
    closed: int
    left_out: copying.LeftOut | None


@strawberry.type
class TermCopyPreview:
    """What copying a term would make, and what that would clash with."""

    lines: list[TermCopyLine]
    clashes: list[TimetableClash]

    @classmethod
    def of(cls, preview: proposals.CopyPreview) -> TermCopyPreview:
        """Translate."""
        return cls(
            lines=[
                TermCopyLine(
                    source=GridSlot.of(preview.kept[line.source.id]),
                    activity=line.source.kind,
                    activity_name=line.source.name,
                    valid_from=line.copy.valid_from.isoformat(),
                    valid_to=date(line.copy.valid_to),
                    lessons=line.lessons,
                    closed=line.closed,
                    left_out=line.left_out,
                )
                for line in preview.lines
            ],
            clashes=[TimetableClash.of(each) for each in preview.clashes],
        )


@strawberry.input
class ProposedInput:
    """Hours of a form that are not saved: slots of one group or participant, or one lesson."""

    group_id: strawberry.ID | None = None
    participant_id: strawberry.ID | None = None
    slots: list[ProposedSlotInput] = strawberry.field(default_factory=list)
    lesson: LessonInput | None = None


@strawberry.type
class Query:
    """Grids and choices."""

    @strawberry.field
    async def week_grid(self, info: Info, by: model.GridBy, of: str, week: str) -> WeekGrid:
        """A week such as `2026-W48` of a group or a teacher, by key, or of a place, by its text."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        whose = of if by is model.GridBy.PLACE else key(of)
        async with db.read(actor.municipality_id) as tx:
            return WeekGrid.of(await grid.week_grid(tx, actor, on, by, whose, _week(week)))

    @strawberry.field
    async def participant_grid(self, info: Info, participant_id: strawberry.ID, week: str) -> WeekGrid:
        """A participant's week with that of their groups; the look-up is recorded first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "timetable.grid")
        async with db.read(actor.municipality_id) as tx:
            return WeekGrid.of(await grid.participant_grid(tx, actor, on, subject, _week(week)))

    @strawberry.field
    async def timetable_choices(self, info: Info) -> TimetableChoices:
        """What a form of the timetable offers."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await keeping.choices(tx, actor, on)
        return TimetableChoices(
            activities=[ActivityChoice.of(a, mine=keeps_units(actor, a.units)) for a in found.activities],
            groups=[KeptGroup.of(each) for each in found.groups],
            teachers=_choices(found.teachers),
            places=list(found.places),
            units=_choices(found.units),
        )

    @strawberry.field
    async def timetable_closures(self, info: Info, starts_on: str, ends_on: str) -> list[TimetableClosure]:
        """The closures that touch a period, of every unit."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        first, last = required_day(starts_on, "startsOn"), required_day(ends_on, "endsOn")
        async with db.read(actor.municipality_id) as tx:
            found = await keeping.closures(tx, actor, on, first, last)
        return [TimetableClosure.of(each, mine=keeps_units(actor, each.units)) for each in found]

    @strawberry.field
    async def timetable_clashes(self, info: Info, proposed: ProposedInput) -> list[TimetableClash]:
        """What hours would clash with, before they are saved; what cannot be is refused as saving would."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            if proposed.lesson:
                found = await proposals.lesson_clashes(tx, actor, on, proposed.lesson.read())
            else:
                slots = [each.read() for each in proposed.slots]
                group, person = optional_key(proposed.group_id), optional_key(proposed.participant_id)
                found = await proposals.slot_clashes(
                    tx, actor, on, slots, group_id=group, participant_id=person
                )
        return [TimetableClash.of(each) for each in found]

    @strawberry.field
    async def preview_term_copy(self, info: Info, term: TermCopyInput) -> TermCopyPreview:
        """What copying a group's term to another would make."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return TermCopyPreview.of(await proposals.copy_preview(tx, actor, on, term.read()))


def _choices(named: Sequence[keeping.Named]) -> list[Choice]:
    return [Choice(id=strawberry.ID(str(each.id)), name=each.name) for each in named]


def _week(text: str) -> IsoWeek:
    try:
        return IsoWeek.parse(text)
    except ValueError:
        raise not_found() from None


def _id(row_key: UUID | None) -> strawberry.ID | None:
    return strawberry.ID(str(row_key)) if row_key else None


def _time(at: dt.time | None) -> str | None:
    return at.isoformat("minutes") if at else None
