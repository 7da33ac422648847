"""Keeping the timetable: each change one mutation."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import day, key
from stegvis.api.timetable_forms import (
    AddActivityInput,
    AddClosureInput,
    AddGroupInput,
    AddSlotInput,
    ChangeActivityInput,
    ChangeClosureInput,
    ChangeLessonInput,
    ChangeSlotInput,
    CopyTermInput,
    EndActivityInput,
    EndGroupInput,
    EndGroupTeacherInput,
    EndSlotInput,
    GroupTeacherInput,
    RemoveClosureInput,
    RemoveSlotInput,
    RenameGroupInput,
    UndoLessonInput,
    optional_key,
    required_day,
)
from stegvis.api.timetable_grid import TimetableClash
from stegvis.participants.model import Relation
from stegvis.timetable.actions import activities, closures, groups, kept, lessons, slots, terms


@strawberry.type
class TimetableOutcome:
    """Whether it is saved; if not, what it clashes with, to be read and accepted first."""

    saved: bool
    clashes: list[TimetableClash]

    @classmethod
    def of(cls, outcome: kept.Outcome) -> TimetableOutcome:
        """Translate."""
        return cls(saved=outcome.saved, clashes=[TimetableClash.of(each) for each in outcome.clashes])


_SAVED = kept.Outcome(saved=True)


@strawberry.type
class Mutation:
    """What coordinators, teachers and advisers do to the timetable."""

    @strawberry.mutation
    async def add_slot(self, info: Info, input: AddSlotInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Give a group or a participant a recurring lesson or practice day."""
        outcome = await slots.add_slot(
            info.context.staff(),
            key(input.id),
            input.slot.read(),
            group_id=optional_key(input.group_id),
            participant_id=optional_key(input.participant_id),
            accepted=input.accept_warnings,
            now=info.context.now,
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def change_slot(self, info: Info, input: ChangeSlotInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Change a slot from a date on; what has been stays."""
        outcome = await slots.change_slot(
            info.context.staff(),
            key(input.slot_id),
            key(input.new_id),
            input.slot.read(),
            expected_version=input.expected_version,
            other_weeks=input.other_weeks,
            accepted=input.accept_warnings,
            now=info.context.now,
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def end_slot(self, info: Info, input: EndSlotInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Let a day be the last of a slot."""
        outcome = await slots.end_slot(
            info.context.staff(),
            key(input.id),
            key(input.slot_id),
            required_day(input.last_day, "lastDay"),
            expected_version=input.expected_version,
            accepted=input.accept_warnings,
            now=info.context.now,
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def remove_slot(self, info: Info, input: RemoveSlotInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Take a slot away that was never held."""
        actor, slot_id = info.context.staff(), key(input.slot_id)
        version, now = input.expected_version, info.context.now
        await slots.remove_slot(actor, key(input.id), slot_id, expected_version=version, now=now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def change_lesson(self, info: Info, input: ChangeLessonInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Cancel one lesson, move it, let a substitute take it, or give an extra one."""
        outcome = await lessons.change_lesson(
            info.context.staff(),
            key(input.id),
            input.lesson.read(),
            expected_version=input.expected_version,
            accepted=input.accept_warnings,
            now=info.context.now,
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def undo_lesson_change(self, info: Info, input: UndoLessonInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Let a date of a slot be as its slot says again."""
        await lessons.undo_lesson(
            info.context.staff(),
            key(input.id),
            key(input.slot_id),
            required_day(input.on_date, "onDate"),
            expected_version=input.expected_version,
            now=info.context.now,
        )
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def copy_term(self, info: Info, input: CopyTermInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Give a group in a new term the slots that it had in an old one."""
        actor, now = info.context.staff(), info.context.now
        outcome = await terms.copy_term(
            actor, key(input.id), input.term.read(), accepted=input.accept_warnings, now=now
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def add_group(self, info: Info, input: AddGroupInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Create a group with its teachers."""
        actor = info.context.staff()
        await groups.add_group(actor, key(input.id), input.read(), now=info.context.now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def rename_group(self, info: Info, input: RenameGroupInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Call a group something else."""
        await groups.rename_group(
            info.context.staff(),
            key(input.id),
            key(input.group_id),
            input.name.strip(),
            expected_version=input.expected_version,
            now=info.context.now,
        )
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def end_group(self, info: Info, input: EndGroupInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Let a day be the last of a group, with all that hangs on it."""
        outcome = await groups.end_group(
            info.context.staff(),
            key(input.id),
            key(input.group_id),
            required_day(input.last_day, "lastDay"),
            expected_version=input.expected_version,
            accepted=input.accept_warnings,
            now=info.context.now,
        )
        return TimetableOutcome.of(outcome)

    @strawberry.mutation
    async def add_group_teacher(self, info: Info, input: GroupTeacherInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Let somebody teach a group from a day on."""
        actor = info.context.staff()
        form = groups.GroupTeacherForm(
            key(input.group_id),
            key(input.teacher_id),
            Relation.CONTACT_TEACHER if input.contact else Relation.TEACHER,
            required_day(input.valid_from, "validFrom"),
            day(input.valid_to, "validTo"),
        )
        await groups.add_group_teacher(actor, key(input.id), form, now=info.context.now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def end_group_teacher(self, info: Info, input: EndGroupTeacherInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Let a day be the last on which somebody teaches a group."""
        actor, grant, now = info.context.staff(), key(input.grant_id), info.context.now
        last_day = required_day(input.last_day, "lastDay")
        await groups.end_group_teacher(actor, key(input.id), grant, last_day, now=now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def add_activity(self, info: Info, input: AddActivityInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Add an activity to what the municipality plans with."""
        actor = info.context.staff()
        await activities.add_activity(actor, key(input.id), input.activity.read(), now=info.context.now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def change_activity(self, info: Info, input: ChangeActivityInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Change an activity; what its hours count as only before the first is held."""
        await activities.change_activity(
            info.context.staff(),
            key(input.id),
            key(input.activity_id),
            input.activity.read(),
            expected_version=input.expected_version,
            now=info.context.now,
        )
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def end_activity(self, info: Info, input: EndActivityInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Plan no more with an activity after a day."""
        await activities.end_activity(
            info.context.staff(),
            key(input.id),
            key(input.activity_id),
            required_day(input.last_day, "lastDay"),
            expected_version=input.expected_version,
            now=info.context.now,
        )
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def add_closure(self, info: Info, input: AddClosureInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Enter days without programme."""
        actor = info.context.staff()
        await closures.add_closure(actor, key(input.id), input.closure.read(), now=info.context.now)
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def change_closure(self, info: Info, input: ChangeClosureInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Change a closure as far as its days have not passed."""
        await closures.change_closure(
            info.context.staff(),
            key(input.id),
            key(input.closure_id),
            input.closure.read(),
            expected_version=input.expected_version,
            now=info.context.now,
        )
        return TimetableOutcome.of(_SAVED)

    @strawberry.mutation
    async def remove_closure(self, info: Info, input: RemoveClosureInput) -> TimetableOutcome:  # noqa: A002 - the graph's word
        """Take a closure back before it has begun."""
        actor, closure_id = info.context.staff(), key(input.closure_id)
        version, now = input.expected_version, info.context.now
        await closures.remove_closure(actor, key(input.id), closure_id, expected_version=version, now=now)
        return TimetableOutcome.of(_SAVED)
