"""What is due at which instant: examples, every change of Norway's clocks, and a planner that falters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from stegvis.kit.clock import OSLO, oslo_date
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.kit.weeks import instant as clock_at
from stegvis.notifications.model import LONGEST_QUIET, REQUIRED, URGENT, ReminderKind, ReminderSettings
from stegvis.notifications.rules import GRACE, quiet_span
from stegvis.reminders.model import AS_PLANNED, Due, Expected, Facts, Key, MeetingTime, News, Task, Told
from stegvis.reminders.rules import (
    DAILY_CAP,
    SETTLES,
    expecting,
    first_lesson,
    plan,
    settle,
    still_true,
)
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    Day,
    ExceptionKind,
    Occurrence,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import week_plan
from tests.backend.planned_time import at, rules, slot

MONDAY = date(2026, 11, 23)
USUAL = ReminderSettings()
ALWAYS = ProgrammeDates(date(2025, 1, 6))


def days(
    slots: Iterable[Slot],
    first: date,
    last: date,
    exceptions: Iterable[SlotException] = (),
    time_off: Iterable[TimeOff] = (),
    closures: Sequence[Closure] = (),
) -> tuple[Day, ...]:
    """The days of a timetable, as the timetable itself works them out."""
    off = public_holidays(first - timedelta(days=7), last + timedelta(days=7))
    found: list[Day] = []
    week = IsoWeek.of(first)
    while week.monday <= last:
        happening = occurrences(slots, exceptions, closures, off, week.monday, week.sunday)
        planned = week_plan(
            week, happening, ALWAYS, rules(week), days_off=off, closures=closures, time_off=tuple(time_off)
        )
        found += [day for day in planned.days if first <= day.date <= last]
        week = IsoWeek.of(week.sunday + timedelta(days=1))
    return tuple(found)


def oslo(day: date, clock: str) -> datetime:
    return clock_at(day, at(clock))


def clocks(moment: datetime) -> str:
    """What Norway's clocks show."""
    return f"{moment.astimezone(OSLO):%Y-%m-%d %H:%M}"


def due(facts: Facts, now: datetime, settings: ReminderSettings = USUAL) -> dict[ReminderKind, str]:
    return {each.kind: clocks(each.at) for each in plan(facts, settings, now)}


def changed(kind: ExceptionKind, on: date = MONDAY, **values: object) -> SlotException:
    return SlotException(slot_id=UUID(int=1), on_date=on, kind=kind, **values)  # type: ignore[arg-type] # a test's own


def monday(*slots: Slot, exceptions: Iterable[SlotException] = (), **facts: object) -> Facts:
    found = days(slots or (slot(),), MONDAY, MONDAY + timedelta(days=2), exceptions)
    return Facts(days=found, **facts)  # type: ignore[arg-type] # a test's own


MORNING = oslo(MONDAY, "07:00")


# ------------------------------------------------------------------------------ the first lesson


def test_one_leaves_home_before_the_first_lesson() -> None:
    facts = monday(slot(1, hours=("08:30", "10:00")), slot(2, hours=("10:15", "11:45")))
    assert due(facts, MORNING) == {ReminderKind.FIRST_LESSON: "2026-11-23 07:45"}
    near = replace(USUAL, lead_minutes=0)
    assert due(facts, MORNING, near) == {ReminderKind.FIRST_LESSON: "2026-11-23 08:25"}


def test_an_early_lesson_is_told_of_on_the_evening_before() -> None:
    facts = monday(slot(hours=("07:15", "08:00")))
    assert due(facts, MORNING) == {ReminderKind.FIRST_LESSON: "2026-11-22 20:30"}


def test_when_the_first_is_cancelled_the_second_is_the_first() -> None:
    facts = monday(
        slot(1, hours=("08:30", "10:00")),
        slot(2, hours=("12:00", "13:00")),
        exceptions=[changed(ExceptionKind.CANCELLED)],
    )
    assert due(facts, MORNING) == {
        ReminderKind.LESSON_CHANGED: "2026-11-23 07:00",
        ReminderKind.FIRST_LESSON: "2026-11-23 11:15",
    }


def test_a_lesson_that_was_moved_has_its_new_time_alone() -> None:
    facts = monday(exceptions=[changed(ExceptionKind.MOVED, starts=at("10:00"), ends=at("13:15"))])
    assert due(facts, MORNING)[ReminderKind.FIRST_LESSON] == "2026-11-23 09:15"


def test_on_a_day_off_nobody_is_reminded_of_a_lesson() -> None:
    christmas = days([slot(weekday=5)], date(2026, 12, 25), date(2026, 12, 25))
    holiday = days([slot()], MONDAY, MONDAY, time_off=[TimeOff(MONDAY, MONDAY, TimeOffKind.VACATION)])
    assert [first_lesson(day) for day in (*christmas, *holiday)] == [None, None]


def test_who_has_said_that_they_stay_away_is_not_asked_to_come() -> None:
    assert due(monday(away=frozenset({MONDAY})), MORNING) == {}


def test_a_lesson_on_a_saturday_is_held() -> None:
    saturday = MONDAY + timedelta(days=5)
    (day,) = days([slot(weekday=6)], saturday, saturday)
    assert first_lesson(day) is not None


# ------------------------------------------------------------------------------ changes


def lesson_changed(facts: Facts, now: datetime = MORNING) -> list[tuple[str, str]]:
    return [
        (each.occasion.partition("#")[2], each.state)
        for each in plan(facts, USUAL, now)
        if each.kind is ReminderKind.LESSON_CHANGED
    ]


def test_a_change_is_told_once_and_the_next_one_again() -> None:
    cancelled = [changed(ExceptionKind.CANCELLED)]
    lesson = f"{UUID(int=1)}:{MONDAY}"
    assert lesson_changed(monday(exceptions=cancelled)) == [("1", "cancelled")]
    assert lesson_changed(monday(exceptions=cancelled, told={lesson: Told("cancelled", 1)})) == []
    moved = [changed(ExceptionKind.MOVED, starts=at("10:00"), ends=at("11:00"), place="Rom 4")]
    assert lesson_changed(monday(exceptions=moved, told={lesson: Told("cancelled", 1)})) == [
        ("2", "2026-11-23 10:00-11:00 Rom 4")
    ]


def test_a_lesson_that_was_moved_is_called_off_until_it_would_have_begun_where_it_was_moved_to() -> None:
    known = {f"{UUID(int=1)}:{MONDAY}": Told(f"{MONDAY} 14:00-15:00", 1)}
    cancelled = monday(exceptions=[changed(ExceptionKind.CANCELLED)], told=known)
    for clock, told in (("13:59", [("2", "cancelled")]), ("14:00", [])):
        assert lesson_changed(cancelled, oslo(MONDAY, clock)) == told


def test_a_lesson_that_is_held_after_all_is_told_to_who_was_told_that_it_is_not() -> None:
    lesson = f"{UUID(int=1)}:{MONDAY}"
    assert lesson_changed(monday(told={lesson: Told("cancelled", 1)})) == [("2", AS_PLANNED)]
    assert lesson_changed(monday(told={lesson: Told(AS_PLANNED, 2)})) == []


def test_a_substitute_is_no_news() -> None:
    substitute = changed(ExceptionKind.SUBSTITUTE, teacher_id=UUID(int=5))
    assert lesson_changed(monday(exceptions=[substitute])) == []


def test_a_change_is_told_until_the_lesson_begins_and_wakes_nobody() -> None:
    facts = monday(exceptions=[changed(ExceptionKind.CANCELLED)])
    assert due(facts, oslo(MONDAY, "03:00"))[ReminderKind.LESSON_CHANGED] == "2026-11-23 07:00"
    assert ReminderKind.LESSON_CHANGED not in due(facts, oslo(MONDAY, "08:30"))


def test_a_change_far_ahead_waits_until_its_day_is_near() -> None:
    far = MONDAY + timedelta(days=7)
    found = Facts(days=days([slot()], far, far, [changed(ExceptionKind.CANCELLED, far)]))
    assert lesson_changed(found) == []
    assert lesson_changed(found, oslo(far - timedelta(days=2), "12:00")) == [("1", "cancelled")]


# ------------------------------------------------------------------------------ what is there no more


def then(before: Facts, after: Facts, **facts: object) -> Facts:
    """What holds after, for somebody who was planned with what held before."""
    return replace(after, expected=expecting(before, MORNING), **facts)  # type: ignore[arg-type] # a test's own


def on_monday(*slots: Slot, **of: Any) -> Facts:  # noqa: ANN401 - a test's own
    return Facts(days=days(slots, MONDAY, MONDAY + timedelta(days=2), **of))


def told_of(facts: Facts, now: datetime = MORNING) -> list[tuple[str, str]]:
    """The slot that each change is told of, by its number, and what is told."""
    return [
        (each.occasion[34:36] + each.occasion.partition("#")[1] + each.occasion.partition("#")[2], each.state)
        for each in plan(facts, USUAL, now)
        if each.kind is ReminderKind.LESSON_CHANGED
    ]


CLOSED = [Closure(MONDAY, MONDAY, ClosureKind.PLANNING_DAY)]
A_DAY_OFF = [TimeOff(MONDAY, MONDAY, TimeOffKind.VACATION)]


def test_a_lesson_that_a_closure_takes_away_is_called_off() -> None:
    assert told_of(then(monday(), on_monday(slot(), closures=CLOSED))) == [("01#1", "cancelled")]
    assert told_of(on_monday(slot(), closures=CLOSED)) == []  # who never counted on it
    known = {f"{UUID(int=1)}:{MONDAY}": Told("cancelled", 1, MORNING)}
    assert told_of(then(monday(), on_monday(slot(), closures=CLOSED), told=known)) == []
    assert told_of(then(monday(), monday(), told=known)) == [("01#2", AS_PLANNED)]


def test_a_lesson_that_is_gone_on_ones_own_day_off_is_no_news() -> None:
    assert told_of(then(monday(), on_monday(time_off=A_DAY_OFF))) == []
    assert told_of(then(monday(), on_monday(), away=frozenset({MONDAY}))) == []
    assert told_of(then(monday(), on_monday())) == [("01#1", "cancelled")]


def test_what_is_gone_is_told_until_it_would_have_begun() -> None:
    gone = then(monday(), on_monday())
    assert told_of(gone, oslo(MONDAY, "08:29")) == [("01#1", "cancelled")]
    assert told_of(gone, oslo(MONDAY, "08:30")) == []


def test_a_slot_that_follows_another_is_told_where_its_hours_or_its_place_are_others() -> None:
    for follows, told in (
        (slot(2, hours=("10:00", "12:00")), [("02#1", AS_PLANNED)]),
        (replace(slot(2), place="Rom 4"), [("02#1", AS_PLANNED)]),
        (slot(2), []),
        (slot(2, kind=ActivityKind.WORK_PRACTICE), [("01#1", "cancelled")]),
    ):
        assert told_of(then(monday(), on_monday(follows))) == told
    assert told_of(then(monday(), on_monday(slot(), slot(2, hours=("13:00", "14:00"))))) == []


def test_of_two_slots_that_are_followed_each_is_by_the_one_at_its_hour() -> None:
    early, late = slot(1, hours=("08:30", "10:00")), slot(2, hours=("12:00", "13:00"))
    after = on_monday(slot(3, hours=("08:30", "10:00")), slot(4, hours=("14:00", "15:00")))
    assert told_of(then(on_monday(early, late), after)) == [("04#1", AS_PLANNED)]


def test_who_was_told_of_the_next_slot_is_told_when_the_former_is_there_again() -> None:
    moved = on_monday(slot(2, hours=("10:00", "12:00")))
    new = f"{UUID(int=2)}:{MONDAY}"
    known = {new: Told(AS_PLANNED, 1, MORNING)}
    after = then(monday(), moved, told=known)
    assert told_of(after) == []
    assert still_true(after, MORNING, new, AS_PLANNED)
    back = replace(monday(), expected=expecting(after, MORNING), told=known)
    assert told_of(back) == [("01#1", AS_PLANNED)]
    assert not still_true(back, MORNING, new, AS_PLANNED)
    gone = replace(on_monday(), expected=expecting(after, MORNING), told=known)
    assert told_of(gone) == [("02#2", "cancelled")]


# ------------------------------------------------------------------------------ the others


def test_a_meeting_is_told_of_the_day_before_and_an_hour_before() -> None:
    facts = Facts(meetings=(MeetingTime(UUID(int=9), MONDAY, time(9, 30)),))
    assert due(facts, MORNING) == {
        ReminderKind.MEETING_DAY_BEFORE: "2026-11-22 17:00",
        ReminderKind.MEETING_HOUR_BEFORE: "2026-11-23 08:30",
    }


def test_a_meeting_at_dawn_is_told_of_on_the_evening_before() -> None:
    facts = Facts(meetings=(MeetingTime(UUID(int=9), MONDAY, time(7, 30)),))
    assert due(facts, MORNING)[ReminderKind.MEETING_HOUR_BEFORE] == "2026-11-22 20:30"


def test_the_days_work_has_its_hour() -> None:
    today = frozenset({MONDAY})
    facts = Facts(tasks=(Task(UUID(int=3), MONDAY),), registers_missing=today, claims_waiting=today)
    assert due(facts, MORNING) == {
        ReminderKind.CLAIMS_WAITING: "2026-11-23 08:30",
        ReminderKind.TASK_DUE: "2026-11-23 09:00",
        ReminderKind.REGISTERS_MISSING: "2026-11-23 15:30",
    }


def test_a_decision_waits_for_the_morning_and_an_absence_for_the_evening() -> None:
    night = oslo(MONDAY, "23:30")
    facts = Facts(
        news=(
            News(ReminderKind.PLAN_DECIDED, "plan", night),
            News(ReminderKind.ABSENCE_UNEXPLAINED, "entry", MORNING),
        )
    )
    assert due(facts, night) == {
        ReminderKind.ABSENCE_UNEXPLAINED: "2026-11-23 17:00",
        ReminderKind.PLAN_DECIDED: "2026-11-24 07:00",
    }


def test_each_kind_can_be_turned_off_but_what_the_law_demands() -> None:
    lesson = replace(USUAL, off=frozenset({ReminderKind.FIRST_LESSON}))
    assert due(monday(), MORNING, lesson) == {}
    for kind in REQUIRED:
        with pytest.raises(ValueError, match="law"):
            ReminderSettings(off=frozenset({kind}))


@pytest.mark.parametrize(("starts", "ends"), [("21:00", "11:01"), ("06:00", "20:01"), ("12:00", "11:59")])
def test_nobody_is_quiet_all_day(starts: str, ends: str) -> None:
    with pytest.raises(ValueError, match="reached"):
        ReminderSettings(quiet_from=at(starts), quiet_to=at(ends))


# ------------------------------------------------------------------------------ what goes as one


def reminder(kind: ReminderKind, clock: str, number: int = 0) -> Due:
    starts = oslo(MONDAY, clock)
    return Due(kind, str(number), MONDAY, starts, starts + timedelta(days=2))


def test_what_is_due_at_once_goes_as_one_the_urgent_first() -> None:
    task, lesson = reminder(ReminderKind.TASK_DUE, "08:00"), reminder(ReminderKind.FIRST_LESSON, "08:10")
    settled = settle([task, lesson], USUAL, oslo(MONDAY, "08:10"), sounded=0)
    assert (settled.push, settled.later, settled.late) == ((lesson, task), (), ())


def test_a_decision_carries_what_is_told_with_it_to_the_end_of_its_own_week() -> None:
    lesson = reminder(ReminderKind.FIRST_LESSON, "08:00")
    decided = replace(reminder(ReminderKind.PLAN_DECIDED, "08:05"), until=lesson.at + timedelta(days=7))
    settled = settle([lesson, decided], USUAL, oslo(MONDAY, "08:10"), sounded=0)
    assert settled.push == (decided, lesson)


@pytest.mark.parametrize("kind", sorted(REQUIRED))
def test_what_the_law_demands_carries_also_what_holds_for_longer(kind: ReminderKind) -> None:
    decided = replace(reminder(kind, "08:00"), until=oslo(MONDAY + timedelta(days=7), "08:00"))
    moved = replace(
        reminder(ReminderKind.MEETING_CHANGED, "08:05"), until=oslo(MONDAY + timedelta(days=20), "12:00")
    )
    for due in ([moved, decided], [decided, moved]):
        assert settle(due, USUAL, oslo(MONDAY, "08:10"), sounded=0).push == (decided, moved)


def test_beyond_the_daily_cap_what_is_not_urgent_waits_for_the_morning() -> None:
    task, lesson = reminder(ReminderKind.TASK_DUE, "09:00"), reminder(ReminderKind.FIRST_LESSON, "09:00")
    now = oslo(MONDAY, "09:00")
    morning = oslo(MONDAY + timedelta(days=1), "07:00")
    assert settle([task], USUAL, now, sounded=DAILY_CAP - 1).push == (task,)
    assert settle([task], USUAL, now, sounded=DAILY_CAP).later == ((task, morning),)
    # Where the phone makes its sound anyway, it comes along.
    assert settle([task, lesson], USUAL, now, sounded=DAILY_CAP).push == (lesson, task)


def test_what_has_no_point_any_more_is_late_and_what_would_wake_somebody_waits() -> None:
    task = reminder(ReminderKind.TASK_DUE, "09:00")
    assert settle([task], USUAL, task.until, sounded=0).late == (task,)
    night = oslo(MONDAY, "22:00")
    assert settle([task], USUAL, night, sounded=0).later == (
        (task, oslo(MONDAY + timedelta(days=1), "07:00")),
    )


def test_what_was_due_just_before_quiet_hours_is_sent_within_minutes_of_them() -> None:
    last = reminder(ReminderKind.TASK_DUE, "20:59")
    earlier = reminder(ReminderKind.TASK_DUE, "20:30", 1)
    settled = settle([last, earlier], USUAL, oslo(MONDAY, "21:01"), sounded=0)
    assert (settled.push, settled.later) == (
        (last,),
        ((earlier, oslo(MONDAY + timedelta(days=1), "07:00")),),
    )
    assert settle([last], USUAL, last.at + GRACE, sounded=0).push == (last,)
    assert settle([last], USUAL, last.at + GRACE + timedelta(seconds=1), sounded=0).push == ()
    assert settle([last], USUAL, oslo(MONDAY, "21:01"), sounded=DAILY_CAP).push == ()


def moved(clock: str, to: str | None, **of: object) -> MeetingTime:
    """A meeting of Monday at noon that was moved on Monday at a time of day, or called off."""
    known = {"knows": "2026-11-23 12:00", "since": MORNING - timedelta(days=9), "called_off": to is None}
    starts = at(to or "12:00")
    return MeetingTime(UUID(int=9), MONDAY, starts, moved_at=oslo(MONDAY, clock), **known | of)  # type: ignore[arg-type] # values by name


@pytest.mark.parametrize(
    ("meeting", "at_"),
    [
        (moved("08:00", "14:00"), "08:03"),
        (moved("08:00", None), "08:03"),
        (moved("08:00", "12:00", place="Rom 3"), "08:03"),
        (moved("11:02", None), "11:02"),  # as soon as one is off who may be on the way
        (moved("10:59", None), "11:00"),
        (moved("08:00", "12:00"), None),  # as it was
        (moved("12:00", None), None),  # it has begun
        (moved("08:00", "14:00", knows="2026-11-23 14:00"), None),  # who moved it knows
        (moved("05:00", "14:00"), "07:00"),  # it wakes nobody
    ],
)
def test_a_meeting_that_is_not_as_somebody_knows_it_is_told_of(meeting: MeetingTime, at_: str | None) -> None:
    changed = due(Facts(meetings=(meeting,)), MORNING).get(ReminderKind.MEETING_CHANGED)
    assert changed == (at_ and f"2026-11-23 {at_}")


def test_of_a_meeting_that_was_called_off_nobody_is_reminded() -> None:
    assert [*due(Facts(meetings=(moved("08:00", None),)), MORNING)] == [ReminderKind.MEETING_CHANGED]


@pytest.mark.parametrize(
    ("told", "occasion"),
    [
        (Told("2026-11-23 12:00", 0, MORNING), "#1"),  # by a reminder
        (Told("cancelled", 2, MORNING), "#3"),
        (Told("2026-11-23 14:00", 1, MORNING), None),
        (Told("2026-11-23 12:00", 1, MORNING - timedelta(days=10)), None),  # moved by themselves since
        (Told("", 1), None),  # it came too late, and what they know is as they know it
    ],
)
def test_what_was_told_last_of_a_meeting_is_what_somebody_knows(told: Told, occasion: str | None) -> None:
    meeting = moved("08:00", "14:00", knows="2026-11-23 14:00")
    facts = Facts(meetings=(meeting,), told={str(meeting.id): told})
    found = [each for each in plan(facts, USUAL, MORNING) if each.kind is ReminderKind.MEETING_CHANGED]
    assert [each.occasion for each in found] == ([f"{meeting.id}{occasion}"] if occasion else [])


def test_a_meeting_that_was_moved_within_its_day_has_another_last_hour() -> None:
    def keys(starts: time) -> set[Key]:
        facts = Facts(meetings=(MeetingTime(UUID(int=9), MONDAY, starts),))
        return {each.key for each in plan(facts, USUAL, MORNING)}

    assert {kind for kind, _, _ in keys(time(9)) & keys(time(14))} == {ReminderKind.MEETING_DAY_BEFORE}
    assert len(keys(time(9)) | keys(time(14))) == 3
    assert keys(time(9)) == keys(time(9))


# ------------------------------------------------------------------------------ Norway's clocks


def changes() -> list[date]:
    """Every day from 2026 to 2037 on which Norway's clocks are put, found by the hours that it has."""
    found, day = [], date(2026, 1, 1)
    while day.year <= 2037:
        length = clock_at(day + timedelta(days=1), time()) - clock_at(day, time())
        if length != timedelta(hours=24):
            found.append(day)
        day += timedelta(days=1)
    return found


CHANGES = changes()


def test_the_clocks_are_put_twice_a_year() -> None:
    assert len(CHANGES) == 24
    assert {(day.weekday(), day.month) for day in CHANGES} == {(6, 3), (6, 10)}


@pytest.mark.parametrize("day", CHANGES, ids=str)
def test_around_every_change_the_clock_on_the_wall_holds(day: date) -> None:
    facts = Facts(
        # One just after the night in which they are put, and one on the Monday that follows.
        meetings=(
            MeetingTime(UUID(int=1), day, time(9)),
            MeetingTime(UUID(int=2), day + timedelta(days=1), time(9)),
        ),
        days=days([slot(1, weekday=7), slot(2, weekday=1)], day, day + timedelta(days=1)),
    )
    found = sorted((each.on, each.kind, clocks(each.at)) for each in plan(facts, USUAL, oslo(day, "06:00")))
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    lessons = [each for each in found if each[1] is ReminderKind.FIRST_LESSON]
    assert [each for each in found if each not in lessons] == [
        (day, ReminderKind.MEETING_DAY_BEFORE, f"{before} 17:00"),
        (day, ReminderKind.MEETING_HOUR_BEFORE, f"{day} 08:00"),
        (after, ReminderKind.MEETING_DAY_BEFORE, f"{day} 17:00"),
        (after, ReminderKind.MEETING_HOUR_BEFORE, f"{after} 08:00"),
    ]
    # Easter falls on some of them.
    off = public_holidays(day, after)
    assert lessons == [
        (each, ReminderKind.FIRST_LESSON, f"{each} 07:45") for each in (day, after) if each not in off
    ]


@pytest.mark.parametrize("day", CHANGES, ids=str)
def test_the_night_of_a_change_is_quiet_from_its_first_minute_to_its_last(day: date) -> None:
    begins, ends = oslo(day - timedelta(days=1), "21:00"), oslo(day, "07:00")
    assert ends - begins == timedelta(hours=9 if day.month == 3 else 11)
    minutes = int((ends - begins) / timedelta(minutes=1))
    for minute in range(0, minutes, 7):
        assert quiet_span(begins + timedelta(minutes=minute), USUAL) == (begins, ends)
    assert quiet_span(begins - timedelta(minutes=1), USUAL) is None
    assert quiet_span(ends, USUAL) is None


def test_an_hour_that_is_left_out_is_the_next_and_of_one_that_comes_twice_it_is_the_first() -> None:
    assert clocks(clock_at(date(2027, 3, 28), time(2, 30))) == "2027-03-28 03:30"
    assert clock_at(date(2026, 10, 25), time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


# ------------------------------------------------------------------------------ a planner that falters


@dataclass
class Planner:
    """The planner with a memory instead of a database: what was sent and what came too late."""

    settings: ReminderSettings
    sent: dict[Key, tuple[datetime, Due]] = field(default_factory=dict)
    late: dict[Key, Due] = field(default_factory=dict)
    sounds: dict[date, int] = field(default_factory=dict)
    told: dict[str, Told] = field(default_factory=dict)
    expected: Mapping[str, Expected] = field(default_factory=dict)

    def tick(self, facts: Facts, now: datetime) -> None:
        facts = replace(facts, told=self.told, expected=self.expected)
        self.expected = expecting(facts, now)
        unsent = [
            each
            for each in plan(facts, self.settings, now)
            if each.key not in self.sent and each.key not in self.late
        ]
        today = oslo_date(now)
        settled = settle(unsent, self.settings, now, sounded=self.sounds.get(today, 0))
        for each in settled.push:
            self.sent[each.key] = (now, each)
            if each.state:
                what, _, number = each.occasion.partition(" ")[0].partition("#")
                before = self.told.get(what, Told("", 0)).number
                self.told[what] = Told(each.state, int(number or before), now)
        if settled.push:
            self.sounds[today] = self.sounds.get(today, 0) + 1
        self.late |= {each.key: each for each in settled.late}


STEP = timedelta(minutes=15)


def run(planner: Planner, ticks: Iterable[datetime], facts: Mapping[datetime, Facts] | Facts) -> None:
    current = facts if isinstance(facts, Facts) else Facts()
    for now in ticks:
        if isinstance(facts, Mapping):
            current = facts[max(since for since in facts if since <= now)]
        planner.tick(current, now)


def ticks(
    first: datetime, last: datetime, *, down: tuple[datetime, datetime] | None = None
) -> list[datetime]:
    found, now = [], first
    while now <= last:
        if not (down and down[0] <= now < down[1]):
            found.append(now)
        now += STEP
    return found


@pytest.mark.parametrize("day", [MONDAY, *CHANGES], ids=str)
def test_a_planner_that_was_down_for_three_hours_misses_nothing_and_says_nothing_twice(day: date) -> None:
    facts = Facts(
        days=days([slot(1, weekday=day.isoweekday())], day, day),
        meetings=(MeetingTime(UUID(int=1), day, time(12)),),
        tasks=(Task(UUID(int=2), day),),
        news=(News(ReminderKind.PLAN_DECIDED, "plan", oslo(day, "08:00")),),
    )
    first, last = oslo(day - timedelta(days=1), "12:00"), oslo(day, "23:55")
    up = Planner(USUAL)
    run(up, ticks(first, last), facts)
    lesson = {ReminderKind.FIRST_LESSON} if day not in public_holidays(day, day) else set()
    everything = lesson | {
        ReminderKind.MEETING_DAY_BEFORE,
        ReminderKind.MEETING_HOUR_BEFORE,
        ReminderKind.TASK_DUE,
        ReminderKind.PLAN_DECIDED,
    }
    assert ({key[0] for key in up.sent}, up.late) == (everything, {})
    assert all(sent - each.at < STEP for sent, each in up.sent.values())

    fell = Planner(USUAL)
    run(fell, ticks(first, last, down=(oslo(day, "07:30"), oslo(day, "10:30"))), facts)
    # The lesson of half past eight has begun: to be told to leave home would be absurd.
    assert {key[0] for key in fell.late} == lesson
    assert {key[0] for key in fell.sent} == everything - lesson
    assert all(sent - each.at <= timedelta(hours=3) for sent, each in fell.sent.values())


FALLS = ("00:30", "06:00", "16:30", "19:45", "21:30")
"""When it goes down: over the hours that are put, the morning, the evening before, and into the night."""


@pytest.mark.parametrize("day", CHANGES, ids=str)
@pytest.mark.parametrize("falls", FALLS)
def test_around_every_change_a_fall_of_three_hours_loses_nothing(day: date, falls: str) -> None:
    eve, off = day - timedelta(days=1), public_holidays(day, day)
    facts = Facts(
        # An early one, which is told of on the evening before, and one in the evening.
        days=days([slot(1, weekday=7, hours=("07:15", "08:45"))], day, day),
        meetings=(MeetingTime(UUID(int=1), day, time(20)),),
        news=(News(ReminderKind.PLAN_DECIDED, "plan", oslo(day, "01:15")),),
    )
    for on in (eve, day):
        down = oslo(on, falls)
        planner = Planner(USUAL)
        run(
            planner,
            ticks(oslo(eve, "10:00"), oslo(day, "23:55"), down=(down, down + timedelta(hours=3))),
            facts,
        )
        wanted = {
            ReminderKind.MEETING_DAY_BEFORE,
            ReminderKind.MEETING_HOUR_BEFORE,
            ReminderKind.PLAN_DECIDED,
        }
        wanted |= set() if day in off else {ReminderKind.FIRST_LESSON}
        told = [key[0] for key in (*planner.sent, *planner.late)]
        assert sorted(told) == sorted(wanted)
        # Of an hour before, three hours can leave nothing.
        assert {key[0] for key in planner.late} <= {ReminderKind.MEETING_HOUR_BEFORE}
        for sent, each in planner.sent.values():
            assert quiet_span(sent, USUAL) is None or sent - each.at <= GRACE
            assert sent < each.until
            assert sent - each.at <= timedelta(hours=3) + STEP or clocks(sent).endswith("07:00")


@st.composite
def weeks(draw: st.DrawFn) -> tuple[dict[datetime, Facts], ReminderSettings, tuple[datetime, datetime]]:
    """Somebody's days, changed at random instants; and three hours in which the planner is down."""
    day = draw(st.sampled_from([MONDAY, *CHANGES]))
    begins = oslo(day, "00:00") - timedelta(days=1)
    within = st.integers(0, 60 * 48).map(lambda minutes: begins + timedelta(minutes=minutes))
    starts = draw(st.lists(st.integers(6 * 4, 18 * 4), min_size=1, max_size=3, unique=True))
    first = [
        slot(number, kind=kind, weekday=day.isoweekday(), hours=(_quarter(start), _quarter(start + 3)))
        for number, (start, kind) in enumerate(zip(starts, ActivityKind, strict=False), 1)
    ]
    followers = [draw(_followers(each)) for each in first]
    facts: dict[datetime, Facts] = {}
    meeting = MeetingTime(UUID(int=9), day, time(12, 15), knows=f"{day} 12:15", since=begins)
    for since in (begins - timedelta(hours=6), *sorted(draw(st.lists(within, max_size=4)))):
        before, was_off = meeting.state, meeting.called_off
        if facts and not was_off:  # one that is off stays so
            hours = draw(st.sampled_from([time(8), time(12, 15), time(16, 30)]))
            meeting = replace(meeting, starts=hours, called_off=draw(st.sampled_from([False, False, True])))
        if meeting.state != before:
            meeting = replace(meeting, moved_at=since)
        slots = [draw(st.sampled_from(each)) if facts else each[0] for each in followers]
        exceptions = [each for its in slots if its and (each := draw(_any_change(its.id.int, day)))]
        facts[since] = Facts(
            days=days(filter(None, slots), day - timedelta(days=1), day + timedelta(days=1), exceptions),
            meetings=(meeting,),
        )
    quiet = draw(st.integers(0, LONGEST_QUIET // 60))
    from_hour = draw(st.integers(18, 23))
    settings = ReminderSettings(
        lead_minutes=draw(st.integers(15, 180)),  # a tick fits into it
        quiet_from=time(from_hour),
        quiet_to=time((from_hour + quiet) % 24),
    )
    down = draw(within)
    return facts, settings, (down, down + timedelta(hours=3))


def _quarter(number: int) -> str:
    return f"{number // 4:02}:{number % 4 * 15:02}"


@st.composite
def _followers(draw: st.DrawFn, first: Slot) -> list[Slot | None]:
    """What may hold of a slot: itself, those that take its place at other hours, or none."""
    found: list[Slot | None] = [first, None]
    for number in (10, 20):
        start, its = draw(st.integers(6 * 4, 18 * 4)), UUID(int=first.id.int + number)
        found.append(replace(first, id=its, starts=at(_quarter(start)), ends=at(_quarter(start + 3))))
    return found


@st.composite
def _any_change(draw: st.DrawFn, number: int, day: date) -> SlotException | None:
    kind = draw(st.sampled_from([None, ExceptionKind.CANCELLED, ExceptionKind.MOVED]))
    if kind is None:
        return None
    start = draw(st.integers(6 * 4, 20 * 4))
    moved = kind is ExceptionKind.MOVED
    return SlotException(
        slot_id=UUID(int=number),
        on_date=day,
        kind=kind,
        starts=at(_quarter(start)) if moved else None,
        ends=at(_quarter(start + 3)) if moved else None,
    )


@profile(max_examples=100)  # tests/soak has five thousand
@given(weeks())
def test_whatever_changes_and_whenever_the_planner_falls_nothing_is_stale_missing_or_late(
    week: tuple[dict[datetime, Facts], ReminderSettings, tuple[datetime, datetime]],
) -> None:
    nothing_is_stale_missing_or_late(week)


def nothing_is_stale_missing_or_late(
    week: tuple[dict[datetime, Facts], ReminderSettings, tuple[datetime, datetime]],
) -> None:
    facts, settings, down = week
    first, last = min(facts), min(facts) + timedelta(hours=66)
    planner = Planner(settings)
    looked = ticks(first, last, down=down)
    run(planner, looked, facts)
    for kind, occasion, _ in planner.sent:
        sent, each = planner.sent[kind, occasion, _]
        known_since = max(since for since in facts if since <= sent)
        true_then = facts[known_since]
        # Nobody is woken.
        assert quiet_span(sent, settings) is None or sent - each.at <= GRACE
        assert each.at <= sent < each.until  # neither early nor pointless
        # As soon as the planner looked and nobody slept.
        due_since = max(each.at, known_since)
        assert all(quiet_span(now, settings) for now in looked if due_since <= now < sent)
        if kind is ReminderKind.FIRST_LESSON:  # nothing stale: that lesson is held, then, at that time
            held = [first_lesson(day) for day in true_then.days]
            assert (occasion, each.clock) in [(lesson.id, lesson.starts) for lesson in held if lesson]
        if kind.startswith("meeting"):
            assert each.state == true_then.meetings[0].state
    # What was late was due while the planner was down, or it was not known before it was over.
    for each in planner.late.values():
        past_plans = [plan(true, settings, each.at) for since, true in facts.items() if since <= each.at]
        if any(each.at == other.at for past in past_plans[-1:] for other in past if other.key == each.key):
            fell = down[0] <= each.until and each.at < down[1]
            assert fell or quiet_span(each.at + STEP, settings)  # between two ticks it became quiet
    # In the end everybody knows of every lesson to come what holds, and of the meeting.
    final = facts[max(facts)]
    (meeting,) = final.meetings
    begins = clock_at(meeting.on, meeting.starts)
    if planner.told.get(str(meeting.id), Told(meeting.knows, 0)).state != meeting.state:
        assert meeting.moved_at
        could = [now for now in looked if max(facts) <= now < begins and now >= meeting.moved_at + SETTLES]
        assert all(quiet_span(now, settings) for now in could)
    for activity in ActivityKind:
        know, holds = known_of(activity, planner, facts), held_of(activity, final)
        if know != holds:
            when = (know if holds == "cancelled" else holds)[:16]
            begins = clock_at(date.fromisoformat(when[:10]), at(when[11:]))
            could = [now for now in looked if max(facts) <= now < begins]
            assert all(quiet_span(now, settings) for now in could), (know, holds)


def held_of(kind: ActivityKind, facts: Facts) -> str:
    """What holds of the one lesson of a kind."""
    lessons = (each.occurrence for day in facts.days for each in day.occurrences)
    return next((held_as(each) for each in lessons if each.kind is kind), "cancelled")


def held_as(lesson: Occurrence) -> str:
    hours = f"{lesson.date} {lesson.starts:%H:%M}-{lesson.ends:%H:%M}"
    return "cancelled" if lesson.cancelled else hours


def known_of(kind: ActivityKind, planner: Planner, facts: Mapping[datetime, Facts]) -> str:
    """What somebody knows of the one lesson of a kind: what was told last of it, by whichever slot."""
    every = [each.occurrence for true in facts.values() for day in true.days for each in day.occurrences]
    of_kind = {each.id: each.slot for each in every if each.kind is kind}
    heard = [(told.at, what) for what, told in planner.told.items() if what in of_kind and told.at]
    last = max(heard)[1] if heard else next(iter(of_kind), None)
    if last is None:
        return "cancelled"
    slot = of_kind[last]
    state = planner.told.get(last, Told(AS_PLANNED, 0)).state
    return f"{last[37:]} {slot.starts:%H:%M}-{slot.ends:%H:%M}" if state == AS_PLANNED else state


@given(weeks())
def test_a_plan_asked_twice_says_the_same_and_each_of_its_reminders_once(
    week: tuple[dict[datetime, Facts], ReminderSettings, tuple[datetime, datetime]],
) -> None:
    facts, settings, (now, _) = week
    known = facts[max((since for since in facts if since <= now), default=min(facts))]
    once = plan(known, settings, now)
    assert once == plan(known, settings, now)
    assert len({each.key for each in once}) == len(once)
    assert all(each.kind in URGENT or each.kind is ReminderKind.MEETING_DAY_BEFORE for each in once)
