"""What forms of the timetable send, read into what the features take."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.api.records import day, key
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.rulebook.model import ActivityKind, Credit, SocialStudiesModule
from stegvis.timetable import copying, forms, model
from stegvis.timetable.queries import proposals

strawberry.enum(ActivityKind)
strawberry.enum(Credit)
strawberry.enum(SocialStudiesModule)
strawberry.enum(model.ClosureKind)
strawberry.enum(model.ExceptionKind)
strawberry.enum(model.ExceptionReason)


def required_day(text: str, field: str) -> dt.date:
    """Read a date that must be there.

    Raises:
        InvalidInput: it is no date; told at its field.
    """
    found = day(text, field)
    if found is None:
        raise InvalidInput([Fault(field, "kit.no-date")])
    return found


def clock(text: str | None, field: str) -> dt.time | None:
    """Read a time of day: `08:30`.

    Raises:
        InvalidInput: it is none; told at its field.
    """
    if not text:
        return None
    try:
        return dt.datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - the clock on the wall
    except ValueError:
        raise InvalidInput([Fault(field, "timetable.no-time")]) from None


def required_clock(text: str, field: str) -> dt.time:
    """Read a time of day that must be there.

    Raises:
        InvalidInput: it is none; told at its field.
    """
    found = clock(text, field)
    if found is None:
        raise InvalidInput([Fault(field, "timetable.no-time")])
    return found


def optional_key(text: strawberry.ID | None) -> UUID | None:
    """Read an id that may be left out."""
    return key(text) if text else None


def said(text: str | None) -> str | None:
    """Read a free text: what is empty is nothing."""
    return (text or "").strip() or None


@strawberry.input
class SlotInput:
    """A slot; `validFrom` is also the day from which a change holds. Times are `08:30`, as the wall says."""

    activity_id: strawberry.ID
    weekday: int
    starts: str
    ends: str
    valid_from: str
    valid_to: str | None = None
    every_weeks: int = 1
    lessons: int | None = None
    break_minutes: int = 0
    place: str | None = None
    teacher_id: strawberry.ID | None = None
    bring: str | None = None
    measure_id: strawberry.ID | None = None

    def read(self) -> forms.SlotForm:
        """Translate."""
        return forms.SlotForm(
            activity_id=key(self.activity_id),
            weekday=self.weekday,
            starts=required_clock(self.starts, "starts"),
            ends=required_clock(self.ends, "ends"),
            valid_from=required_day(self.valid_from, "validFrom"),
            valid_to=day(self.valid_to, "validTo"),
            every_weeks=self.every_weeks,
            lessons=self.lessons,
            break_minutes=self.break_minutes,
            place=said(self.place),
            teacher_id=optional_key(self.teacher_id),
            bring=said(self.bring),
            measure_id=optional_key(self.measure_id),
        )


@strawberry.input
class AddSlotInput:
    """A new slot of a group or of a participant; `id` is the form's own."""

    id: strawberry.ID
    slot: SlotInput
    group_id: strawberry.ID | None = None
    participant_id: strawberry.ID | None = None
    accept_warnings: bool = False


@strawberry.input
class ChangeSlotInput:
    """A slot as it shall be from `validFrom` on; `newId` is the key of what follows it."""

    slot_id: strawberry.ID
    new_id: strawberry.ID
    expected_version: int
    slot: SlotInput
    other_weeks: bool = False
    accept_warnings: bool = False


@strawberry.input
class EndSlotInput:
    """The last day of a slot."""

    id: strawberry.ID
    slot_id: strawberry.ID
    last_day: str
    expected_version: int
    accept_warnings: bool = False


@strawberry.input
class RemoveSlotInput:
    """A slot that was never held."""

    id: strawberry.ID
    slot_id: strawberry.ID
    expected_version: int


@strawberry.input
class LessonInput:
    """What is different on one date of a slot; `onDate` is the date that the slot gave the lesson."""

    slot_id: strawberry.ID
    on_date: str
    kind: model.ExceptionKind
    starts: str | None = None
    ends: str | None = None
    moved_to: str | None = None
    place: str | None = None
    teacher_id: strawberry.ID | None = None
    reason: model.ExceptionReason | None = None
    note: str | None = None

    def read(self) -> model.SlotException:
        """Translate.

        Raises:
            InvalidInput: it does not say what its kind must say.
        """
        kind = self.kind
        starts, ends = clock(self.starts, "starts"), clock(self.ends, "ends")
        moved_to, teacher = day(self.moved_to, "movedTo"), optional_key(self.teacher_id)
        faults = []
        if (starts is None) != (ends is None) or (starts and ends and ends <= starts):
            faults.append(Fault("ends", "timetable.ends-before-start"))
        if kind is model.ExceptionKind.SUBSTITUTE and teacher is None:
            faults.append(Fault("teacherId", "timetable.no-substitute"))
        if kind is model.ExceptionKind.MOVED and not (starts or moved_to or said(self.place)):
            faults.append(Fault("kind", "timetable.nothing-new"))
        if kind is not model.ExceptionKind.MOVED and moved_to:
            faults.append(Fault("movedTo", "timetable.not-moved"))
        if faults:
            raise InvalidInput(faults)
        return model.SlotException(
            slot_id=key(self.slot_id),
            on_date=required_day(self.on_date, "onDate"),
            kind=kind,
            starts=starts,
            ends=ends,
            place=said(self.place),
            teacher_id=teacher,
            moved_to=moved_to,
            reason=self.reason,
            note=said(self.note),
        )


@strawberry.input
class ChangeLessonInput:
    """One lesson as it shall be; `expectedVersion` is that of what was different already."""

    id: strawberry.ID
    lesson: LessonInput
    expected_version: int | None = None
    accept_warnings: bool = False


@strawberry.input
class UndoLessonInput:
    """A date of a slot that shall be as its slot says again."""

    id: strawberry.ID
    slot_id: strawberry.ID
    on_date: str
    expected_version: int


@strawberry.input
class AddGroupInput:
    """A new group with its teachers; `id` is the form's own."""

    id: strawberry.ID
    unit_id: strawberry.ID
    name: str
    starts_on: str
    ends_on: str | None = None
    teacher_ids: list[strawberry.ID] = strawberry.field(default_factory=list)

    def read(self) -> forms.GroupForm:
        """Translate."""
        return forms.GroupForm(
            key(self.unit_id),
            self.name.strip(),
            required_day(self.starts_on, "startsOn"),
            day(self.ends_on, "endsOn"),
            tuple(key(each) for each in self.teacher_ids),
        )


@strawberry.input
class RenameGroupInput:
    """Another name for a group."""

    id: strawberry.ID
    group_id: strawberry.ID
    name: str
    expected_version: int


@strawberry.input
class EndGroupInput:
    """The last day of a group."""

    id: strawberry.ID
    group_id: strawberry.ID
    last_day: str
    expected_version: int
    accept_warnings: bool = False


@strawberry.input
class GroupTeacherInput:
    """Who teaches a group, from when to when; `id` is the form's own."""

    id: strawberry.ID
    group_id: strawberry.ID
    teacher_id: strawberry.ID
    valid_from: str
    valid_to: str | None = None
    contact: bool = False


@strawberry.input
class EndGroupTeacherInput:
    """The last day on which somebody teaches a group."""

    id: strawberry.ID
    grant_id: strawberry.ID
    last_day: str


@strawberry.input
class ActivityInput:
    """An activity; what its hours count as only where it is not what the rulebook says of its kind."""

    kind: ActivityKind
    name: str | None = None
    credit: Credit | None = None
    lesson_credit_minutes: int | None = None
    work_oriented: bool | None = None
    host: str | None = None
    place: str | None = None
    bring: str | None = None
    module: SocialStudiesModule | None = None

    def read(self) -> forms.ActivityForm:
        """Translate."""
        return forms.ActivityForm(
            self.kind,
            said(self.name),
            self.credit,
            self.lesson_credit_minutes,
            self.work_oriented,
            said(self.host),
            said(self.place),
            said(self.bring),
            self.module,
        )


@strawberry.input
class AddActivityInput:
    """A new activity; `id` is the form's own."""

    id: strawberry.ID
    activity: ActivityInput


@strawberry.input
class ChangeActivityInput:
    """An activity as it shall be."""

    id: strawberry.ID
    activity_id: strawberry.ID
    activity: ActivityInput
    expected_version: int


@strawberry.input
class EndActivityInput:
    """The last day on which an activity is planned with."""

    id: strawberry.ID
    activity_id: strawberry.ID
    last_day: str
    expected_version: int


@strawberry.input
class ClosureInput:
    """Days without programme; without a unit, of the whole municipality."""

    kind: model.ClosureKind
    starts_on: str
    ends_on: str
    unit_id: strawberry.ID | None = None
    name: str | None = None

    def read(self) -> forms.ClosureForm:
        """Translate."""
        return forms.ClosureForm(
            optional_key(self.unit_id),
            self.kind,
            required_day(self.starts_on, "startsOn"),
            required_day(self.ends_on, "endsOn"),
            said(self.name),
        )


@strawberry.input
class AddClosureInput:
    """A new closure; `id` is the form's own."""

    id: strawberry.ID
    closure: ClosureInput


@strawberry.input
class ChangeClosureInput:
    """A closure as it shall be."""

    id: strawberry.ID
    closure_id: strawberry.ID
    closure: ClosureInput
    expected_version: int


@strawberry.input
class RemoveClosureInput:
    """A closure that has not begun."""

    id: strawberry.ID
    closure_id: strawberry.ID
    expected_version: int


@strawberry.input
class TermCopyInput:
    """Which term of a group goes to which; `without` are the slots that the reviewer leaves out."""

    group_id: strawberry.ID
    old_from: str
    old_to: str
    new_from: str
    new_to: str
    without: list[strawberry.ID] = strawberry.field(default_factory=list)

    def read(self) -> copying.TermCopy:
        """Translate."""
        return copying.TermCopy(
            key(self.group_id),
            copying.Term(required_day(self.old_from, "oldFrom"), required_day(self.old_to, "oldTo")),
            copying.Term(required_day(self.new_from, "newFrom"), required_day(self.new_to, "newTo")),
            tuple(sorted(key(each) for each in self.without)),
        )


@strawberry.input
class CopyTermInput:
    """A term to copy, once it is reviewed; `id` is the form's own."""

    id: strawberry.ID
    term: TermCopyInput
    accept_warnings: bool = False


@strawberry.input
class ProposedSlotInput:
    """A slot of a form that is not saved; `replaces` is the one that it changes."""

    id: strawberry.ID
    slot: SlotInput
    replaces: strawberry.ID | None = None
    other_weeks: bool = False

    def read(self) -> proposals.ProposedSlot:
        """Translate."""
        return proposals.ProposedSlot(
            key(self.id), self.slot.read(), optional_key(self.replaces), self.other_weeks
        )
