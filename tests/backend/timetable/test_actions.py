"""The timetable kept through its actions, on real rows: who may, what it does, what it leaves alone."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Relation
from stegvis.participants.queries import is_visible, people
from stegvis.rulebook.model import ActivityKind, SocialStudiesModule
from stegvis.timetable.actions import activities, closures, groups, lessons, slots, terms
from stegvis.timetable.actions.kept import Outcome
from stegvis.timetable.clashes import ClashKind
from stegvis.timetable.copying import LeftOut, Term, TermCopy
from stegvis.timetable.forms import ActivityForm, ClosureForm, GroupForm, SlotForm
from stegvis.timetable.model import ClosureKind, ExceptionKind, GridBy, SlotException, WeekPlan
from stegvis.timetable.queries import keeping, planned
from stegvis.timetable.queries.grid import Grid, participant_grid, week_grid
from stegvis.timetable.queries.groups import group_lines, group_page, kept_activity, kind_rules
from stegvis.timetable.queries.keeping import choices
from stegvis.timetable.queries.lessons import last_change, teachers_on
from stegvis.timetable.queries.proposals import ProposedSlot, copy_preview, lesson_clashes, slot_clashes
from tests.builders import LONG_AGO, NOW, TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

DAY, WEEK = timedelta(days=1), timedelta(days=7)


@pytest.fixture
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


def refused(code: str, field: str = "") -> pytest.RaisesExc[Refused]:
    def says(error: Refused) -> bool:
        faults = error.faults if isinstance(error, InvalidInput) else ()
        return (field, code) in [(each.field, each.code) for each in faults] or error.code == code

    return pytest.RaisesExc(Refused, check=says)


async def norwegian(cast: Cast) -> UUID:
    (row,) = await cast.office.rows("SELECT id FROM activity WHERE kind = 'norwegian'")
    found: UUID = row["id"]
    return found


async def form(cast: Cast, **values: Any) -> SlotForm:  # noqa: ANN401 - whatever a test varies
    given: dict[str, Any] = {
        "activity_id": await norwegian(cast),
        "weekday": 3,
        "starts": time(8, 30),
        "ends": time(11, 30),
        "valid_from": TODAY,
        "teacher_id": cast.eva.account_id,
    }
    return SlotForm(**(given | values))


async def add(cast: Cast, actor: Actor, said: SlotForm, *, accepted: bool = False, **whose: UUID) -> Outcome:
    return await slots.add_slot(
        actor, new_id(), said, **(whose or {"group_id": cast.a1}), accepted=accepted, now=NOW
    )


async def version(cast: Cast, table: str, row: UUID) -> int:
    (found,) = await cast.office.rows(f"SELECT version FROM {table} WHERE id = $1", row)
    return int(found["version"])


async def change(cast: Cast, actor: Actor, slot: UUID, said: SlotForm, *, accepted: bool = False) -> Outcome:
    at = await version(cast, "slot", slot)
    return await slots.change_slot(
        actor, slot, new_id(), said, expected_version=at, accepted=accepted, now=NOW
    )


async def say(
    cast: Cast,
    actor: Actor,
    kind: ExceptionKind,
    on: date,
    *,
    accepted: bool = True,
    **values: Any,  # noqa: ANN401 - whatever a test gives
) -> Outcome:
    wanted = SlotException(values.pop("slot", cast.lesson), on, kind, **values)
    rows = await cast.office.rows(
        "SELECT version FROM slot_exception WHERE slot_id = $1 AND on_date = $2", wanted.slot_id, on
    )
    return await lessons.change_lesson(
        actor,
        new_id(),
        wanted,
        expected_version=rows[0]["version"] if rows else None,
        accepted=accepted,
        now=NOW,
    )


async def week_of(cast: Cast, participant: Actor, week: IsoWeek) -> WeekPlan:
    async with db.read(cast.office.id) as tx:
        seen = await people(tx, participant, TODAY, [participant.account_id])
        found = await planned(tx, participant, seen.values(), week.monday, week.sunday)
        return found.week_plans(seen[participant.account_id], [week])[0]


def as_read(plan: WeekPlan) -> list[object]:
    """A week's lessons as a participant reads them, and what each is worth."""
    return [
        (o.id, o.date, o.starts, o.ends, o.place, o.teacher_id, o.change, each.credited)
        for day in plan.days
        for each in day.occurrences
        for o in [each.occurrence]
    ]


async def grid(cast: Cast, actor: Actor, by: GridBy, of: UUID | str, week: IsoWeek) -> Grid:
    async with db.read(cast.office.id) as tx:
        return await week_grid(tx, actor, TODAY, by, of, week)


async def grid_of(cast: Cast, actor: Actor, participant: Actor) -> Grid:
    async with db.read(cast.office.id) as tx:
        return await participant_grid(tx, actor, TODAY, participant.account_id, IsoWeek.of(TODAY))


async def sees(cast: Cast, actor: Actor, on: date, participant: Actor) -> bool:
    async with db.read(cast.office.id) as tx:
        return await is_visible(tx, actor, on, participant.account_id)


# ------------------------------------------------------------------ who may


async def test_the_coordinator_the_leader_and_the_teacher_keep_a_groups_lessons(cast: Cast) -> None:
    for number, actor in enumerate((cast.hilde, cast.ivar, cast.eva)):
        said = await form(cast, weekday=5, starts=time(8 + number), ends=time(9 + number))
        assert await add(cast, actor, said) == Outcome(saved=True)


async def test_nobody_else_keeps_them(cast: Cast) -> None:
    said = await form(cast)
    for actor in (cast.berit, cast.carl, cast.lars):
        with refused("timetable.not-yours"):
            await add(cast, actor, said)
    for actor in (cast.jon, cast.kari):
        with refused("accounts.not-your-role"):
            await add(cast, actor, said)
    with refused("kit.not-found"):
        await add(cast, cast.amina, said)


async def test_a_teacher_keeps_a_group_only_while_they_teach_it(cast: Cast) -> None:
    await cast.office.change(
        "UPDATE group_grant SET valid_to = $2 WHERE account_id = $1", cast.eva.account_id, TODAY
    )
    with refused("timetable.not-yours"):
        await add(cast, cast.eva, await form(cast))
    assert (await say(cast, cast.eva, ExceptionKind.CANCELLED, TODAY)).saved
    with refused("timetable.not-yours"):
        await say(cast, cast.eva, ExceptionKind.CANCELLED, TODAY + WEEK)


async def test_a_persons_own_hours_are_kept_by_their_case_and_their_coordinator(cast: Cast) -> None:
    said = await form(cast, weekday=5, teacher_id=None)
    for number, actor in enumerate((cast.berit, cast.hilde, cast.ivar)):
        at = replace(said, starts=time(8 + number), ends=time(9 + number))
        assert (await add(cast, actor, at, participant_id=cast.amina.account_id)).saved
    with refused("participants.not-your-case"):
        await add(cast, cast.eva, said, participant_id=cast.amina.account_id)
    for actor in (cast.gro, cast.carl, cast.lars):
        with refused("kit.not-found"):
            await add(cast, actor, said, participant_id=cast.amina.account_id)


async def test_the_hours_of_a_protected_person_are_their_circles(cast: Cast) -> None:
    said = await form(cast, weekday=5, teacher_id=None)
    for actor in (cast.berit, cast.hilde, cast.ivar, cast.eva):
        with refused("kit.not-found"):
            await add(cast, actor, said, participant_id=cast.frida.account_id)
    assert (await add(cast, cast.gro, said, participant_id=cast.frida.account_id)).saved
    (slot,) = await cast.office.rows("SELECT id FROM slot WHERE participant_id = $1", cast.frida.account_id)
    with refused("kit.not-found"):
        await change(cast, cast.hilde, slot["id"], said)


# ------------------------------------------------------------------ slots


async def test_a_slot_that_is_sent_twice_is_there_once(cast: Cast) -> None:
    key, said = new_id(), await form(cast)
    for _ in range(2):
        assert (await slots.add_slot(cast.hilde, key, said, group_id=cast.a1, accepted=False, now=NOW)).saved
    assert len(await cast.office.rows("SELECT FROM slot WHERE id = $1", key)) == 1
    with refused("kit.key-used"):
        other = replace(said, weekday=4)
        await slots.add_slot(cast.hilde, key, other, group_id=cast.a1, accepted=False, now=NOW)


async def test_all_that_is_wrong_with_a_slot_is_told_at_once(cast: Cast) -> None:
    said = await form(
        cast, activity_id=new_id(), ends=time(8), teacher_id=cast.berit.account_id, valid_from=TODAY - DAY
    )
    with pytest.raises(InvalidInput) as told:
        await add(cast, cast.hilde, said)
    assert {each.field for each in told.value.faults} == {"activityId", "ends", "teacherId", "validFrom"}


async def test_the_database_refuses_the_same_lesson_twice(cast: Cast) -> None:
    said = await form(cast)
    assert (await add(cast, cast.hilde, said)).saved
    overlapping = replace(said, starts=time(11), ends=time(12))
    with refused("timetable.there-already"):
        await add(cast, cast.hilde, overlapping, accepted=True)
    a_week = await form(cast, weekday=4, every_weeks=2)
    assert (await add(cast, cast.hilde, a_week)).saved
    assert (await add(cast, cast.hilde, replace(a_week, valid_from=TODAY + WEEK))).saved
    with refused("timetable.there-already"):
        await add(cast, cast.hilde, replace(a_week, valid_from=TODAY + 2 * WEEK), accepted=True)


async def test_a_change_from_a_day_on_leaves_the_past_as_it_was(cast: Cast) -> None:
    last, this, following = IsoWeek.of(TODAY).previous(), IsoWeek.of(TODAY), IsoWeek.of(TODAY).next()
    before = [await week_of(cast, cast.amina, week) for week in (last, this)]
    said = await form(cast, weekday=4, valid_from=TODAY + DAY, place="Rom 12", lessons=4)
    assert (await change(cast, cast.hilde, cast.lesson, said)).saved
    assert as_read(await week_of(cast, cast.amina, last)) == as_read(before[0])
    assert as_read(await week_of(cast, cast.amina, this))[:2] == as_read(before[1])[:2]
    (lesson,) = (await week_of(cast, cast.amina, following)).days[3].occurrences
    assert (lesson.occurrence.place, lesson.credited.lessons) == ("Rom 12", 4)
    assert (await week_of(cast, cast.amina, following)).days[0].occurrences == ()
    (opened,) = await cast.office.rows("SELECT * FROM slot WHERE follows_id = $1", cast.lesson)
    assert (opened["valid_from"], opened["external_id"]) == (TODAY + DAY, str(opened["id"]))


async def test_an_edit_of_what_somebody_else_has_changed_is_refused(cast: Cast) -> None:
    said = await form(cast, valid_from=TODAY + DAY)
    old = await version(cast, "slot", cast.lesson)
    assert (await change(cast, cast.hilde, cast.lesson, said)).saved
    with refused("kit.changed-meanwhile"):
        await slots.change_slot(
            cast.eva, cast.lesson, new_id(), said, expected_version=old, accepted=True, now=NOW
        )


async def test_a_change_whose_answer_was_lost_may_be_sent_again(cast: Cast) -> None:
    said, key, old = (
        await form(cast, valid_from=TODAY + DAY),
        new_id(),
        await version(cast, "slot", cast.lesson),
    )
    for _ in range(2):
        outcome = await slots.change_slot(
            cast.hilde, cast.lesson, key, said, expected_version=old, accepted=False, now=NOW
        )
        assert outcome.saved
    assert len(await cast.office.rows("SELECT FROM slot WHERE follows_id = $1", cast.lesson)) == 1


async def test_recorded_attendance_keeps_its_lesson(cast: Cast) -> None:
    await cast.office.mark(cast.amina.account_id, cast.lesson, TODAY)
    with refused("timetable.marked-since"):
        await change(cast, cast.hilde, cast.lesson, await form(cast, valid_from=TODAY))
    with refused("timetable.marked-then"):
        await say(cast, cast.eva, ExceptionKind.CANCELLED, TODAY)
    with refused("timetable.marked-since"):
        await slots.end_slot(
            cast.hilde,
            new_id(),
            cast.lesson,
            TODAY - DAY,
            expected_version=await version(cast, "slot", cast.lesson),
            accepted=True,
            now=NOW,
        )
    with refused("timetable.marked-since"):
        await closures.add_closure(
            cast.hilde, new_id(), ClosureForm(cast.office.unit_id, ClosureKind.OTHER, TODAY, TODAY), now=NOW
        )


async def test_what_falls_with_a_change_is_told_first(cast: Cast) -> None:
    await say(cast, cast.eva, ExceptionKind.SUBSTITUTE, TODAY + WEEK, teacher_id=cast.carl.account_id)
    assert await sees(cast, cast.carl, TODAY + WEEK, cast.amina)
    said = await form(cast, valid_from=TODAY + DAY)
    outcome = await change(cast, cast.hilde, cast.lesson, said)
    assert not outcome.saved
    assert [each.clash.kind for each in outcome.clashes] == [ClashKind.CHANGE_DROPPED]
    assert (await change(cast, cast.hilde, cast.lesson, said, accepted=True)).saved
    assert await cast.office.rows("SELECT FROM slot_exception") == []
    assert not await sees(cast, cast.carl, TODAY + WEEK, cast.amina)


async def test_a_slot_ends_and_one_that_never_was_is_removed(cast: Cast) -> None:
    at = await version(cast, "slot", cast.lesson)
    await slots.end_slot(
        cast.hilde, new_id(), cast.lesson, TODAY, expected_version=at, accepted=False, now=NOW
    )
    assert (await week_of(cast, cast.amina, IsoWeek.of(TODAY).next())).days[0].occurrences == ()
    key = new_id()
    await slots.add_slot(cast.hilde, key, await form(cast), group_id=cast.a1, accepted=False, now=NOW)
    with refused("timetable.has-been-held"):
        await slots.remove_slot(cast.hilde, new_id(), cast.lesson, expected_version=at + 1, now=NOW)
    await slots.remove_slot(cast.hilde, new_id(), key, expected_version=1, now=NOW)
    assert await cast.office.rows("SELECT FROM slot WHERE id = $1", key) == []


# ------------------------------------------------------------------ single lessons


async def test_a_substitute_sees_the_class_on_that_day_and_no_other(cast: Cast) -> None:
    assert not await sees(cast, cast.carl, TODAY, cast.amina)
    await say(cast, cast.eva, ExceptionKind.SUBSTITUTE, TODAY, teacher_id=cast.carl.account_id)
    days = (TODAY - DAY, TODAY, TODAY + DAY)
    assert [await sees(cast, cast.carl, day, cast.amina) for day in days] == [False, True, False]
    assert not await sees(cast, cast.carl, TODAY, cast.frida)
    await say(cast, cast.eva, ExceptionKind.MOVED, TODAY, moved_to=TODAY + DAY)
    assert [await sees(cast, cast.carl, day, cast.amina) for day in days] == [False, False, True]
    (held,) = await cast.office.rows("SELECT version FROM slot_exception")
    await lessons.undo_lesson(
        cast.eva, new_id(), cast.lesson, TODAY, expected_version=held["version"], now=NOW
    )
    assert [await sees(cast, cast.carl, day, cast.amina) for day in days] == [False, False, False]


async def test_a_participants_week_tells_the_change_with_its_note(cast: Cast) -> None:
    await say(
        cast, cast.eva, ExceptionKind.MOVED, TODAY, place="Rom 9", reason="room", note="Inngang fra gården"
    )
    (lesson,) = (await week_of(cast, cast.amina, IsoWeek.of(TODAY))).days[0].occurrences
    change = lesson.occurrence.change
    assert change is not None
    assert (change.was_place, change.reason, change.note) == ("Rom 4", "room", "Inngang fra gården")


async def test_two_who_change_one_lesson_do_not_overwrite_each_other(cast: Cast) -> None:
    await say(cast, cast.eva, ExceptionKind.MOVED, TODAY, place="Rom 9")
    with refused("kit.changed-meanwhile"):
        await lessons.change_lesson(
            cast.hilde,
            new_id(),
            SlotException(cast.lesson, TODAY, ExceptionKind.CANCELLED),
            expected_version=None,
            accepted=True,
            now=NOW,
        )


async def test_nothing_is_recorded_of_what_a_note_says_or_where_one_person_is(cast: Cast) -> None:
    await say(
        cast, cast.berit, ExceptionKind.MOVED, TODAY + DAY, slot=cast.practice, place="Kiwi", note="Ring"
    )
    (entry,) = await cast.office.rows(
        "SELECT after::text FROM audit_entry WHERE verb = 'timetable.lesson-moved'"
    )
    assert "Kiwi" not in entry["after"]
    assert "Ring" not in entry["after"]


# ------------------------------------------------------------------ clashes


def kinds(outcome: Outcome) -> list[ClashKind]:
    return [each.clash.kind for each in outcome.clashes]


async def test_a_teacher_and_a_room_twice_at_once_are_told_with_both_sides(cast: Cast) -> None:
    said = await form(cast, weekday=1, place=" rom  4", starts=time(13), ends=time(15))
    outcome = await add(cast, cast.hilde, said, group_id=cast.b1)
    assert not outcome.saved
    assert kinds(outcome) == [ClashKind.NOT_THE_GROUPS_TEACHER, ClashKind.TEACHER]
    assert [(each.owner, each.teacher, each.clash.on) for each in outcome.clashes[1:]] == [
        ("A1", "Eva Moe", TODAY)
    ]
    assert await cast.office.rows("SELECT FROM slot WHERE group_id = $1", cast.b1) == []
    by_carl = replace(said, teacher_id=cast.carl.account_id)
    assert kinds(await add(cast, cast.hilde, by_carl, group_id=cast.b1)) == [ClashKind.PLACE]
    assert (await add(cast, cast.hilde, by_carl, group_id=cast.b1, accepted=True)).saved


async def test_a_participant_twice_at_once_is_named_to_those_who_see_them(cast: Cast) -> None:
    said = await form(cast, weekday=2, starts=time(9), ends=time(11))
    outcome = await add(cast, cast.hilde, said)
    assert [(each.clash.kind, each.people) for each in outcome.clashes] == [
        (ClashKind.PARTICIPANT, ("Amina Hassan",))
    ]


async def test_of_a_protected_person_a_clash_tells_nothing_but_that_the_teacher_is_busy(cast: Cast) -> None:
    work = await cast.office.activity("career_guidance")
    await cast.office.slot(
        work, 5, "09:00", "10:00", participant_id=cast.frida.account_id, teacher_id=cast.eva.account_id
    )
    outcome = await add(cast, cast.hilde, await form(cast, weekday=5, starts=time(9), ends=time(11)))
    (told,) = outcome.clashes
    assert (told.clash.kind, told.busy) == (ClashKind.TEACHER, True)
    assert (told.other, told.owner, told.teacher, told.people, told.clash.other) == (
        None,
        None,
        None,
        (),
        None,
    )
    alone = await form(cast, weekday=5, starts=time(9), ends=time(11), teacher_id=None)
    assert (await add(cast, cast.hilde, alone)).saved


async def test_alternate_weeks_that_take_turns_do_not_clash(cast: Cast) -> None:
    one = await form(cast, weekday=4, every_weeks=2)
    assert (await add(cast, cast.hilde, one)).saved
    between = replace(one, valid_from=TODAY + WEEK, activity_id=await cast.office.activity("social_studies"))
    assert (await add(cast, cast.hilde, between)).saved
    together = replace(between, valid_from=TODAY + 2 * WEEK, teacher_id=None)
    assert kinds(await add(cast, cast.hilde, together)) == [ClashKind.GROUP]


async def test_what_lies_outside_its_dates_is_told(cast: Cast) -> None:
    await cast.office.change("UPDATE study_group SET ends_on = $2 WHERE id = $1", cast.a1, TODAY + WEEK)
    assert (await add(cast, cast.hilde, await form(cast, teacher_id=None, weekday=4))).saved
    too_long = await form(cast, teacher_id=None, valid_to=TODAY + 3 * WEEK)
    outcome = await add(cast, cast.hilde, too_long)
    assert [(each.clash.kind, each.clash.on) for each in outcome.clashes] == [
        (ClashKind.OUTSIDE_GROUP, TODAY + 9 * DAY)
    ]
    late = await form(cast, teacher_id=None, valid_from=date(2027, 8, 18), valid_to=date(2027, 8, 18))
    assert kinds(await add(cast, cast.berit, late, participant_id=cast.amina.account_id)) == [
        ClashKind.OUTSIDE_PROGRAMME
    ]
    never = await form(cast, teacher_id=None, weekday=5, valid_from=TODAY, valid_to=TODAY)
    assert kinds(await add(cast, cast.hilde, never)) == [ClashKind.NO_LESSONS]


async def test_where_nothing_happens_nothing_clashes(cast: Cast) -> None:
    await cast.office.change("UPDATE slot SET valid_to = $2 WHERE id = $1", cast.lesson, TODAY + WEEK)
    monday = TODAY + WEEK
    closed = ClosureForm(cast.office.unit_id, ClosureKind.PLANNING_DAY, monday, monday)
    await closures.add_closure(cast.hilde, new_id(), closed, now=NOW)
    said = await form(cast, weekday=1, valid_from=TODAY + DAY, teacher_id=None)
    assert (await add(cast, cast.hilde, said)).saved


async def test_a_lesson_is_compared_where_it_is_moved_to(cast: Cast) -> None:
    outcome = await say(cast, cast.eva, ExceptionKind.MOVED, TODAY, moved_to=TODAY + DAY, accepted=False)
    assert [(each.clash.kind, each.people) for each in outcome.clashes] == [
        (ClashKind.PARTICIPANT, ("Amina Hassan",))
    ]


# ------------------------------------------------------------------ groups, activities, closures


async def test_a_group_begins_with_its_teachers_and_ends_with_all_that_hangs_on_it(cast: Cast) -> None:
    key = new_id()
    said = GroupForm(cast.office.unit_id, "C1", TODAY, None, (cast.carl.account_id,))
    with refused("timetable.not-yours"):
        await groups.add_group(cast.lars, key, said, now=NOW)
    for actor in (cast.eva, cast.berit, cast.jon):
        with refused("accounts.not-your-role"):
            await groups.add_group(actor, key, said, now=NOW)
    await groups.add_group(cast.hilde, key, said, now=NOW)
    with refused("timetable.name-taken", "name"):
        await groups.add_group(cast.hilde, new_id(), replace(said, name=" c1 "), now=NOW)
    await groups.rename_group(cast.hilde, new_id(), key, "C2", expected_version=1, now=NOW)
    await cast.office.member(key, cast.amina.account_id)
    for weekday, first in ((3, TODAY), (4, TODAY + 2 * WEEK)):
        lesson = await form(cast, weekday=weekday, teacher_id=None, valid_from=first)
        assert (await add(cast, cast.carl, lesson, group_id=key)).saved
    ended = await groups.end_group(
        cast.hilde, new_id(), key, TODAY + WEEK, expected_version=2, accepted=False, now=NOW
    )
    assert ended.saved
    for table in ("slot", "membership", "group_grant"):
        rows = await cast.office.rows(f"SELECT valid_to FROM {table} WHERE group_id = $1", key)
        assert [row["valid_to"] for row in rows] == [TODAY + WEEK], table


_AT: dict[str, Any] = {"expected_version": 1, "now": NOW}


def of_unit_keepers(cast: Cast, actor: Actor) -> Iterator[Awaitable[object]]:
    """What whoever keeps a unit does, about what is not there: who may not is told so all the same."""
    none = new_id()
    activity = ActivityForm(ActivityKind.NORWEGIAN, "Norsk")
    closure = ClosureForm(cast.office.unit_id, ClosureKind.OTHER, TODAY + WEEK, TODAY + WEEK)
    teacher = groups.GroupTeacherForm(none, cast.carl.account_id, Relation.TEACHER, TODAY)
    yield activities.add_activity(actor, none, activity, now=NOW)
    yield activities.change_activity(actor, new_id(), none, activity, **_AT)
    yield activities.end_activity(actor, new_id(), none, TODAY, **_AT)
    yield closures.add_closure(actor, none, closure, now=NOW)
    yield closures.change_closure(actor, new_id(), none, closure, **_AT)
    yield closures.remove_closure(actor, new_id(), none, **_AT)
    yield groups.add_group(actor, none, GroupForm(cast.office.unit_id, "C1", TODAY, None, ()), now=NOW)
    yield groups.rename_group(actor, new_id(), none, "C1", **_AT)
    yield groups.end_group(actor, new_id(), none, TODAY, accepted=True, **_AT)
    yield groups.add_group_teacher(actor, none, teacher, now=NOW)
    yield groups.end_group_teacher(actor, new_id(), none, TODAY, now=NOW)


def of_readers(cast: Cast, tx: Transaction, actor: Actor) -> Iterator[Awaitable[object]]:
    """What is read of the timetable by whoever works with it; of one slot, about one that is not there."""
    said = SlotException(new_id(), TODAY, ExceptionKind.CANCELLED)
    old, new = Term(TODAY - WEEK, TODAY), Term(TODAY + WEEK, TODAY + 2 * WEEK)
    yield choices(tx, actor, TODAY)
    yield keeping.closures(tx, actor, TODAY, TODAY, TODAY + WEEK)
    yield week_grid(tx, actor, TODAY, GridBy.GROUP, cast.a1, IsoWeek.of(TODAY))
    yield group_lines(tx, actor, TODAY, over=False)
    yield group_page(tx, actor, TODAY, new_id())
    yield kept_activity(tx, actor, TODAY, new_id())
    yield kind_rules(tx, actor, TODAY)
    yield teachers_on(tx, actor, TODAY)
    yield last_change(tx, actor, TODAY, new_id(), TODAY)
    yield slot_clashes(tx, actor, TODAY, [], group_id=new_id(), participant_id=None)
    yield lesson_clashes(tx, actor, TODAY, said)
    yield copy_preview(tx, actor, TODAY, TermCopy(new_id(), old, new))


def of_slot_keepers(actor: Actor, lesson: SlotForm) -> Iterator[Awaitable[object]]:
    """What is done to hours, about a group and a slot that are not there."""
    none = new_id()
    said = SlotException(none, TODAY, ExceptionKind.CANCELLED)
    old, new = Term(TODAY - WEEK, TODAY), Term(TODAY + WEEK, TODAY + 2 * WEEK)
    yield slots.add_slot(actor, new_id(), lesson, group_id=none, accepted=True, now=NOW)
    yield slots.change_slot(actor, none, new_id(), lesson, accepted=True, **_AT)
    yield slots.end_slot(actor, new_id(), none, TODAY, accepted=True, **_AT)
    yield slots.remove_slot(actor, new_id(), none, **_AT)
    yield lessons.change_lesson(actor, new_id(), said, accepted=True, **_AT)
    yield lessons.undo_lesson(actor, new_id(), none, TODAY, **_AT)
    yield terms.copy_term(actor, new_id(), TermCopy(none, old, new), accepted=True, now=NOW)


async def test_who_keeps_no_unit_is_told_so_before_anything_is_looked_up(cast: Cast) -> None:
    for actor, code in ((cast.berit, "accounts.not-your-role"), (cast.amina, "kit.not-found")):
        for act in of_unit_keepers(cast, actor):
            with refused(code):
                await act


async def test_who_does_not_work_with_the_timetable_is_told_so_before_anything_is_looked_up(
    cast: Cast,
) -> None:
    lesson = await form(cast)
    for actor, code in ((cast.jon, "accounts.not-your-role"), (cast.amina, "kit.not-found")):
        for act in of_slot_keepers(actor, lesson):
            with refused(code):
                await act
        async with db.read(cast.office.id) as tx:
            for look in of_readers(cast, tx, actor):
                with refused(code):
                    await look


async def test_what_somebody_else_keeps_is_neither_changed_nor_ended_nor_tried_out(cast: Cast) -> None:
    closed = ClosureForm(cast.office.unit_id, ClosureKind.OTHER, TODAY + 2 * WEEK, TODAY + 2 * WEEK)
    closure, later = new_id(), await form(cast, weekday=4, valid_from=TODAY + WEEK)
    await closures.add_closure(cast.hilde, closure, closed, now=NOW)
    assert (await say(cast, cast.hilde, ExceptionKind.CANCELLED, TODAY + WEEK)).saved
    at: dict[str, Any] = {"expected_version": await version(cast, "slot", cast.lesson), "now": NOW}
    term = TermCopy(cast.a1, Term(TODAY, TODAY + WEEK), Term(TODAY + 2 * WEEK, TODAY + 3 * WEEK))
    said, slot = SlotException(cast.lesson, TODAY, ExceptionKind.CANCELLED), cast.lesson

    def tried(actor: Actor) -> Iterator[Awaitable[object]]:
        yield slots.change_slot(actor, slot, new_id(), later, accepted=True, **at)
        yield slots.end_slot(actor, new_id(), slot, TODAY + WEEK, accepted=True, **at)
        yield slots.remove_slot(actor, new_id(), slot, **at)
        yield lessons.undo_lesson(actor, new_id(), slot, TODAY + WEEK, **_AT)

    def looked(actor: Actor, tx: Transaction) -> Iterator[Awaitable[object]]:
        proposed = [ProposedSlot(new_id(), later)]
        yield slot_clashes(tx, actor, TODAY, proposed, group_id=cast.a1, participant_id=None)
        yield lesson_clashes(tx, actor, TODAY, said)
        yield copy_preview(tx, actor, TODAY, term)

    for actor in (cast.carl, cast.lars):
        for act in tried(actor):
            with refused("timetable.not-yours"):
                await act
        async with db.read(cast.office.id) as tx:
            for look in looked(actor, tx):
                with refused("timetable.not-yours"):
                    await look
    with refused("timetable.not-yours"):
        await closures.change_closure(cast.lars, new_id(), closure, closed, **_AT)
    with refused("timetable.not-yours"):
        await closures.remove_closure(cast.lars, new_id(), closure, **_AT)
    with refused("timetable.not-yours"):
        await groups.rename_group(cast.lars, new_id(), cast.a1, "Z", **_AT)


async def test_who_teaches_a_group_has_dates(cast: Cast) -> None:
    grant = new_id()
    said = groups.GroupTeacherForm(cast.a1, cast.carl.account_id, Relation.TEACHER, TODAY)
    with refused("accounts.not-your-role"):
        await groups.add_group_teacher(cast.eva, grant, said, now=NOW)
    with refused("timetable.not-a-teacher", "accountId"):
        await groups.add_group_teacher(
            cast.hilde, grant, replace(said, account_id=cast.berit.account_id), now=NOW
        )
    await groups.add_group_teacher(cast.hilde, grant, said, now=NOW)
    with refused("timetable.there-already"):
        await groups.add_group_teacher(cast.hilde, new_id(), said, now=NOW)
    await groups.end_group_teacher(cast.hilde, new_id(), grant, TODAY, now=NOW)
    days = (TODAY, TODAY + DAY)
    assert [await sees(cast, cast.carl, day, cast.amina) for day in days] == [True, False]


async def test_what_an_hour_counts_as_stays_once_it_has_been_held(cast: Cast) -> None:
    held = await norwegian(cast)
    said = ActivityForm(ActivityKind.NORWEGIAN, "Norsk A1", bring="Ny i Norge")
    with refused("accounts.not-your-role"):
        await activities.change_activity(cast.eva, new_id(), held, said, expected_version=1, now=NOW)
    await activities.change_activity(cast.hilde, new_id(), held, said, expected_version=1, now=NOW)
    worth = replace(said, lesson_credit_minutes=60)
    with refused("timetable.activity-has-history", "kind"):
        await activities.change_activity(cast.hilde, new_id(), held, worth, expected_version=2, now=NOW)
    new = new_id()
    await activities.add_activity(cast.hilde, new, worth, now=NOW)
    await activities.change_activity(cast.hilde, new_id(), new, said, expected_version=1, now=NOW)
    with refused("timetable.activity-in-use"):
        await activities.end_activity(cast.hilde, new_id(), held, TODAY, expected_version=2, now=NOW)
    await activities.end_activity(cast.hilde, new_id(), new, TODAY, expected_version=2, now=NOW)


async def test_which_module_of_social_studies_an_activity_is_can_be_said_afterwards(cast: Cast) -> None:
    course = await cast.office.activity("social_studies", name="Samfunnskunnskap på arabisk")
    group = await cast.office.group("Samf")
    await cast.office.slot(course, 4, "12:30", "14:45", group_id=group, lessons=3)
    said = ActivityForm(ActivityKind.SOCIAL_STUDIES, "Samfunnskunnskap på arabisk")
    module = replace(said, module=SocialStudiesModule.FAMILY_AND_HEALTH)
    await activities.change_activity(cast.hilde, new_id(), course, module, expected_version=1, now=NOW)
    (row,) = await cast.office.rows("SELECT module FROM activity WHERE id = $1", course)
    assert row["module"] == "family_and_health"
    with refused("timetable.module-of-what", "module"):
        await activities.add_activity(
            cast.hilde, new_id(), replace(module, kind=ActivityKind.NORWEGIAN), now=NOW
        )


async def test_an_activity_that_others_use_too_is_not_one_units_to_change(cast: Cast) -> None:
    held = await norwegian(cast)
    elsewhere = await cast.office.group("L1", unit=cast.other_unit)
    await cast.office.slot(held, 3, "08:30", "11:00", group_id=elsewhere)
    said = ActivityForm(ActivityKind.NORWEGIAN, "Norsk A1")
    for actor in (cast.hilde, cast.lars):
        with refused("timetable.not-yours"):
            await activities.change_activity(actor, new_id(), held, said, expected_version=1, now=NOW)


async def test_a_closure_is_entered_once_and_public_holidays_never(cast: Cast) -> None:
    unit, monday = cast.office.unit_id, TODAY + WEEK
    said = ClosureForm(unit, ClosureKind.PLANNING_DAY, monday, monday, "Planleggingsdag")
    with refused("timetable.not-yours"):
        await closures.add_closure(cast.lars, new_id(), said, now=NOW)
    for actor in (cast.eva, cast.berit):
        with refused("accounts.not-your-role"):
            await closures.add_closure(actor, new_id(), said, now=NOW)
    key = new_id()
    await closures.add_closure(cast.hilde, key, said, now=NOW)
    assert (await week_of(cast, cast.amina, IsoWeek.of(monday))).days[0].occurrences == ()
    with refused("timetable.closed-already", "startsOn"):
        await closures.add_closure(cast.hilde, new_id(), said, now=NOW)
    christmas = replace(said, starts_on=date(2026, 12, 25), ends_on=date(2026, 12, 26))
    with refused("timetable.public-holiday", "startsOn"):
        await closures.add_closure(cast.hilde, new_id(), christmas, now=NOW)
    longer = replace(said, ends_on=monday + DAY)
    await closures.change_closure(cast.hilde, new_id(), key, longer, expected_version=1, now=NOW)
    await closures.remove_closure(cast.hilde, new_id(), key, expected_version=2, now=NOW)
    assert len((await week_of(cast, cast.amina, IsoWeek.of(monday))).days[0].occurrences) == 1


async def test_the_whole_municipality_is_closed_by_whoever_keeps_all_of_it(cast: Cast) -> None:
    said = ClosureForm(None, ClosureKind.OTHER, TODAY + WEEK, TODAY + WEEK)
    elsewhere = await cast.office.group("L1", unit=cast.other_unit)
    with refused("timetable.not-yours"):
        await closures.add_closure(cast.hilde, new_id(), said, now=NOW)
    await cast.office.change("UPDATE study_group SET ends_on = $2 WHERE id = $1", elsewhere, TODAY - DAY)
    await closures.add_closure(cast.hilde, new_id(), said, now=NOW)


async def test_a_change_is_told_to_those_whom_it_concerns(cast: Cast) -> None:
    async def revisions() -> dict[UUID, int]:
        return {
            row["id"]: row["revision"] for row in await cast.office.rows("SELECT id, revision FROM revision")
        }

    await add(cast, cast.hilde, await form(cast))
    await say(cast, cast.berit, ExceptionKind.CANCELLED, TODAY + DAY, slot=cast.practice)
    monday = TODAY + WEEK
    unit = cast.office.unit_id
    await closures.add_closure(
        cast.hilde, new_id(), ClosureForm(unit, ClosureKind.OTHER, monday, monday), now=NOW
    )
    assert await revisions() == {cast.a1: 1, cast.amina.account_id: 1, unit: 1}


# ------------------------------------------------------------------ a term


async def test_a_term_is_copied_as_it_stood_with_what_was_changed_once(cast: Cast) -> None:
    later = await form(cast, valid_from=TODAY + DAY, valid_to=date(2026, 12, 16), place="Rom 12")
    await change(cast, cast.hilde, cast.lesson, later)
    closed = ClosureForm(cast.office.unit_id, ClosureKind.OTHER, date(2027, 2, 22), date(2027, 2, 26))
    await closures.add_closure(cast.hilde, new_id(), closed, now=NOW)
    wanted = TermCopy(
        cast.a1, Term(date(2026, 8, 17), date(2026, 12, 18)), Term(date(2027, 1, 4), date(2027, 6, 18))
    )
    async with db.read(cast.office.id) as tx:
        preview = await copy_preview(tx, cast.hilde, TODAY, wanted)
    assert [(line.source.weekday, line.left_out, line.closed) for line in preview.lines] == [
        (1, LeftOut.REPLACED, 0),
        (3, None, 1),
    ]
    assert [each.clash.kind for each in preview.clashes] == []
    with refused("timetable.not-yours"):
        await terms.copy_term(cast.carl, new_id(), wanted, accepted=False, now=NOW)
    key = new_id()
    for _ in range(2):
        assert (await terms.copy_term(cast.hilde, key, wanted, accepted=False, now=NOW)).saved
    rows = await cast.office.rows("SELECT * FROM slot WHERE valid_from = $1", date(2027, 1, 4))
    assert [(row["weekday"], row["place"], row["valid_to"]) for row in rows] == [
        (3, "Rom 12", date(2027, 6, 18))
    ]


# ------------------------------------------------------------------ grids


async def test_a_grid_shows_whose_hours_they_are_and_what_may_be_changed(cast: Cast) -> None:
    await say(cast, cast.eva, ExceptionKind.SUBSTITUTE, TODAY, teacher_id=cast.carl.account_id)
    for by, of in ((GridBy.GROUP, cast.a1), (GridBy.TEACHER, cast.carl.account_id), (GridBy.PLACE, "ROM 4")):
        (lesson,) = (await grid(cast, cast.eva, by, of, IsoWeek.of(TODAY))).lessons
        assert (lesson.owner, lesson.teacher, lesson.exception_version, lesson.editable) == (
            "A1",
            "Carl Vik",
            1,
            True,
        )
        (seen,) = (await grid(cast, cast.berit, by, of, IsoWeek.of(TODAY))).lessons
        assert (seen.owner, seen.editable) == ("A1", False)
    past = await grid(cast, cast.eva, GridBy.GROUP, cast.a1, IsoWeek.of(TODAY).previous())
    assert [lesson.editable for lesson in past.lessons] == [False]


async def test_a_participants_grid_is_for_those_who_see_them(cast: Cast) -> None:
    found = await grid_of(cast, cast.berit, cast.amina)
    assert [(each.owner, each.editable) for each in found.lessons] == [("A1", False), ("Amina Hassan", True)]
    taught = await grid_of(
        cast, cast.eva, cast.amina
    )  # the class sees a person's own hours, and keeps them not
    assert [(each.owner, each.editable) for each in taught.lessons] == [("A1", True), ("Amina Hassan", False)]
    for actor in (cast.carl, cast.gro, cast.lars):
        with refused("kit.not-found"):
            await grid_of(cast, actor, cast.amina)


async def test_a_grid_says_of_a_protected_person_that_the_teacher_is_busy_and_no_more(cast: Cast) -> None:
    work = await cast.office.activity("career_guidance", name="Samtale")
    await cast.office.slot(
        work, 5, "09:00", "10:00", participant_id=cast.frida.account_id, teacher_id=cast.eva.account_id
    )
    found = await grid(cast, cast.hilde, GridBy.TEACHER, cast.eva.account_id, IsoWeek.of(TODAY))
    (busy,) = [each for each in found.lessons if each.occurrence.date == TODAY + 4 * DAY]
    assert (busy.kept, busy.owner, busy.teacher, busy.editable, busy.clashes) == (None, None, None, False, ())
    found = await grid(cast, cast.hilde, GridBy.GROUP, cast.a1, IsoWeek.of(TODAY))
    assert {each.owner for each in found.lessons} == {"A1"}


async def test_a_place_does_not_tell_that_somebody_unknown_is_there(cast: Cast) -> None:
    work = await cast.office.activity("work_practice")
    for weekday in (4, 5):
        await cast.office.slot(
            work, weekday, "09:00", "10:00", participant_id=cast.frida.account_id, place="Rema"
        )
    week = IsoWeek.of(TODAY)
    assert (await grid(cast, cast.hilde, GridBy.PLACE, "Rema", week)).lessons == ()
    assert len((await grid(cast, cast.gro, GridBy.PLACE, "Rema", week)).lessons) == 2


async def test_a_form_offers_what_there_is_and_no_place_of_one_person(cast: Cast) -> None:
    async with db.read(cast.office.id) as tx:
        found = await choices(tx, cast.hilde, TODAY)
    assert [each.name for each in found.groups] == ["A1", "B1"]
    assert [each.name for each in found.groups[0].teachers] == ["Eva Moe"]
    assert {each.name for each in found.teachers} >= {"Eva Moe", "Carl Vik", "Hilde Dahl"}
    assert "Berit Hansen" not in {each.name for each in found.teachers}
    assert found.places == ["Rom 4"]
    assert [each.fixed for each in found.activities] == [True, True]
    assert LONG_AGO < TODAY
