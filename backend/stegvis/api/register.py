"""Registers: the lessons of a day, one of them with everybody in it, those that are missing; and marks."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - a field is called `date`
from uuid import UUID

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.api.timetable_forms import optional_key, required_day
from stegvis.attendance import model
from stegvis.attendance import register as rules
from stegvis.attendance.actions import register as actions
from stegvis.attendance.queries import registers
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.model import Occurrence

MOST_REGISTERS = 100

strawberry.enum(model.Mark)
strawberry.enum(model.PassKind)
strawberry.enum(rules.Fate, name="MarkFate")


@strawberry.type
class RegisterEntry:
    """What stands of one person: by whom, through which pass, and when (UTC).

    `mine`: whoever asks recorded it.
    """

    id: strawberry.ID
    mark: model.Mark
    late_minutes: int | None
    author: str | None
    through: model.PassKind | None
    mine: bool
    at: str

    @classmethod
    def of(
        cls, entry: rules.Entry | None, asker: UUID, through: model.PassKind | None = None
    ) -> RegisterEntry | None:
        """Translate, for whoever asks, themselves or through a pass."""
        if entry is None:
            return None
        return cls(
            id=strawberry.ID(str(entry.id)),
            mark=entry.mark,
            late_minutes=entry.late_minutes,
            author=entry.author,
            through=entry.through,
            mine=entry.author_id == asker and entry.through is through,
            at=entry.at.isoformat(),
        )


@strawberry.type
class RegisterPerson:
    """One person in a register. Of an absence: whether it is reported, and whether it is valid; never why."""

    participant_id: strawberry.ID
    name: str
    entry: RegisterEntry | None
    reported: bool
    valid: bool | None
    off: bool
    locked: bool

    @classmethod
    def of(
        cls, called: registers.Called, asker: UUID, through: model.PassKind | None = None
    ) -> RegisterPerson:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(called.participant_id)),
            name=called.name,
            entry=RegisterEntry.of(called.entry, asker, through),
            reported=called.reported,
            valid=called.valid,
            off=called.off,
            locked=called.locked,
        )


@strawberry.type
class RegisterLesson:
    """Which lesson it is: a slot and the date that it gives; `date` is the day on which it is held."""

    slot_id: strawberry.ID
    on_date: str
    date: str
    starts: str
    ends: str
    kind: ActivityKind
    name: str | None
    place: str | None
    group_id: strawberry.ID | None

    @classmethod
    def of(cls, lesson: Occurrence) -> RegisterLesson:
        """Translate."""
        slot = lesson.slot
        return cls(
            slot_id=strawberry.ID(str(slot.id)),
            on_date=lesson.slot_date.isoformat(),
            date=lesson.date.isoformat(),
            starts=lesson.starts.isoformat("minutes"),
            ends=lesson.ends.isoformat("minutes"),
            kind=slot.kind,
            name=slot.name,
            place=lesson.place,
            group_id=strawberry.ID(str(slot.group_id)) if slot.group_id else None,
        )


@strawberry.type
class Register:
    """A lesson with everybody in it; `group` is null where it is one person's own hours."""

    lesson: RegisterLesson
    group: str | None
    teacher: str | None
    people: list[RegisterPerson]

    @classmethod
    def of(cls, found: registers.Register, asker: UUID, through: model.PassKind | None = None) -> Register:
        """Translate."""
        people = [RegisterPerson.of(each, asker, through) for each in found.called]
        lesson = RegisterLesson.of(found.lesson)
        return cls(lesson=lesson, group=found.owner, teacher=found.teacher, people=people)


@strawberry.type
class RegisterCount:
    """A lesson with how many it has, and of how many something is recorded.

    `mine`: it is one's own to call. `person`: whose own hours they are, where they are no group's.
    """

    lesson: RegisterLesson
    group: str | None
    person: str | None
    teacher: str | None
    mine: bool
    people: int
    recorded: int

    @classmethod
    def of(cls, counted: registers.Counted) -> RegisterCount:
        """Translate."""
        return cls(
            lesson=RegisterLesson.of(counted.lesson),
            group=counted.owner,
            person=counted.person,
            teacher=counted.teacher,
            mine=counted.mine,
            people=counted.people,
            recorded=counted.recorded,
        )


@strawberry.type
class MissingRegisters:
    """Some of the lessons that were not called to the end, newest first, and how many there are."""

    lessons: list[RegisterCount]
    total: int
    has_next: bool


@strawberry.input
class MissingInput:
    """Which missing registers: so many weeks back, of one's units or one's own, of one group, never begun."""

    weeks: int = 4
    unit: bool = False
    group_id: strawberry.ID | None = None
    never: bool = False


@strawberry.input
class MarkInput:
    """One mark. `id` is made by the client: the key of the entry, once however often it is sent.

    `sees` is the entry that its author saw, or null: where something else stands, nothing is overwritten.
    """

    id: strawberry.ID
    participant_id: strawberry.ID
    slot_id: strawberry.ID
    on_date: str
    mark: model.Mark
    late_minutes: int | None = None
    sees: strawberry.ID | None = None

    def read(self) -> rules.Wish:
        """Translate."""
        return rules.Wish(
            id=key(self.id),
            participant_id=key(self.participant_id),
            slot_id=key(self.slot_id),
            on_date=_day(self.on_date),
            mark=self.mark,
            late_minutes=self.late_minutes,
            sees=optional_key(self.sees),
        )


@strawberry.input
class MarkAttendanceInput:
    """Marks of one request, 200 at most, no two of one person at one lesson."""

    marks: list[MarkInput]


@strawberry.type
class MarkAnswer:
    """What became of a mark: `entry` is what stands now, `code` why it was refused."""

    id: strawberry.ID
    fate: rules.Fate
    code: str | None
    entry: RegisterEntry | None

    @classmethod
    def of(cls, verdict: rules.Verdict, asker: UUID, through: model.PassKind | None = None) -> MarkAnswer:
        """Translate."""
        return cls(
            id=strawberry.ID(str(verdict.wish.id)),
            fate=verdict.fate,
            code=verdict.code,
            entry=RegisterEntry.of(verdict.entry, asker, through),
        )


@strawberry.type
class Query:
    """Registers."""

    @strawberry.field
    async def registers_of_day(self, info: Info, date: str, whole_unit: bool = False) -> list[RegisterCount]:  # noqa: FBT001, FBT002 - the graph's
        """The lessons of a day that have a register: of one's own groups, or of the units that one keeps."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await registers.registers_of_day(tx, actor, today, _day(date), unit=whole_unit)
        return [RegisterCount.of(each) for each in found]

    @strawberry.field
    async def register(self, info: Info, slot_id: strawberry.ID, on_date: str) -> Register:
        """One lesson with everybody in it whom one has to do with there."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await registers.register(tx, actor, today, (key(slot_id), _day(on_date)))
        return Register.of(found, actor.account_id)

    @strawberry.field
    async def registers_missing(
        self, info: Info, wanted: MissingInput, first: int = 50, skip: int = 0
    ) -> MissingRegisters:
        """The lessons of the last weeks that are over, and were not called to the end; 100 at most."""
        actor, now = info.context.staff(), info.context.now
        group = optional_key(wanted.group_id)
        which = registers.Wanted(wanted.weeks, unit=wanted.unit, group_id=group, never=wanted.never)
        many, after = min(max(first, 1), MOST_REGISTERS), max(skip, 0)
        async with db.read(actor.municipality_id) as tx:
            found = await registers.missing_registers(tx, actor, now, which, first=many, after=after)
        lessons = [RegisterCount.of(each) for each in found.lessons]
        return MissingRegisters(lessons=lessons, total=found.total, has_next=found.has_next)


@strawberry.type
class Mutation:
    """Marks."""

    @strawberry.mutation
    async def mark_attendance(self, info: Info, input: MarkAttendanceInput) -> list[MarkAnswer]:  # noqa: A002 - the graph's word
        """Record marks; what became of each, in the same order."""
        actor, now = info.context.staff(), info.context.now
        verdicts = await actions.mark_attendance(actor, [each.read() for each in input.marks], now=now)
        return [MarkAnswer.of(each, actor.account_id) for each in verdicts]


def _day(text: str) -> Date:
    return required_day(text, "date")
