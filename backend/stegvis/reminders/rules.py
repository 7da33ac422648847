"""From hours, decisions and settings to what is due at which instant.

Wall-clock times are Norway's, whatever the clocks do that night: "the day before" is a date, not 24 hours.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, time, timedelta

from stegvis.kit.clock import oslo_date
from stegvis.kit.weeks import instant
from stegvis.notifications.model import CALLED_OFF, REQUIRED, URGENT, ReminderKind, ReminderSettings
from stegvis.notifications.rules import GRACE, quiet_span
from stegvis.reminders.model import AS_PLANNED, Due, Facts, MeetingTime, News, Settled, Task, Told
from stegvis.timetable.model import ChangeKind, Day, DayOffKind, Occurrence

DAY_BEFORE_AT = time(17)
"""When most are home from class and hardly anybody is asleep."""

TASK_AT = time(9)
UNEXPLAINED_AT = time(17)
REGISTERS_AT = time(15, 30)
CLAIMS_AT = time(8, 30)

EVENING_BEFORE = timedelta(minutes=30)
"""What has to come before quiet hours comes this long before they begin."""

NEWS_LASTS = timedelta(days=7)
"""A decision that could not be sent for so long is told by people."""

WORK_LASTS = timedelta(hours=6)
"""A reminder of the day's work is of that day."""

CHANGES_AHEAD = 2
"""Days: a change further ahead stands in the week, and is told when its day comes near."""

SETTLES = timedelta(minutes=3)
"""Who moves a meeting to and fro has made up their mind after this; who takes part hears of the end alone."""

DAILY_CAP = 6
"""So many times a day a phone makes a sound for what is not urgent; what is beyond waits for the morning."""

_OFF = (DayOffKind.STATUTORY, DayOffKind.TIME_OFF, DayOffKind.CLOSURE, DayOffKind.OUTSIDE_PROGRAMME)
"""Days on which nobody is reminded of a lesson. A lesson that was put on a Saturday is held."""


def plan(facts: Facts, settings: ReminderSettings, now: datetime) -> tuple[Due, ...]:
    """All that somebody is to be reminded of, in order of time: what was due and what will be.

    Asked twice with the same facts it says the same, but for changes of lessons, which are due as soon as
    they are seen. What is no longer among the facts is no longer in it: whoever sends takes nothing else.

    Args:
        facts: the person, of at least yesterday, today and the two days that follow.
        settings: what they have chosen.
        now: the instant (UTC).
    """
    found = (
        due
        for each in _candidates(facts, settings, now)
        if settings.wants(each.kind) and (due := _in_hours(each, settings))
    )
    return tuple(sorted(found, key=lambda due: (due.at, due.kind, due.occasion)))


def _candidates(facts: Facts, settings: ReminderSettings, now: datetime) -> Iterator[Due]:
    for day in facts.days:
        if first := first_lesson(day, facts.away):
            yield _leaving(first, settings.lead_minutes)
        for lesson in day.occurrences:
            yield from _changed(lesson.occurrence, facts.told.get(lesson.occurrence.id), now)
    for meeting in facts.meetings:
        yield from _meeting_changed(meeting, facts.told.get(str(meeting.id)))
        if not meeting.called_off:
            yield from _meeting(meeting)
    for task in facts.tasks:
        yield _task(task)
    for news in facts.news:
        yield _news(news)
    for kind, days, clock in (
        (ReminderKind.REGISTERS_MISSING, facts.registers_missing, REGISTERS_AT),
        (ReminderKind.CLAIMS_WAITING, facts.claims_waiting, CLAIMS_AT),
    ):
        for on in days:
            at = instant(on, clock)
            yield Due(kind, on.isoformat(), on, at, at + WORK_LASTS)


def first_lesson(day: Day, away: Collection[date] = ()) -> Occurrence | None:
    """The lesson that somebody leaves home for; None on a day off, or when they have said they stay away."""
    if day.date in away or (day.day_off and day.day_off.kind in _OFF):
        return None
    held = [each.occurrence for each in day.occurrences if each.counts and not each.occurrence.cancelled]
    return min(held, key=lambda each: (each.starts, each.id), default=None)


def _leaving(lesson: Occurrence, lead_minutes: int) -> Due:
    starts = instant(lesson.date, lesson.starts)
    leaves = starts - timedelta(minutes=lead_minutes)
    # One who lives next door is told before it has begun all the same.
    at = min(leaves, starts - timedelta(minutes=5))
    return Due(ReminderKind.FIRST_LESSON, lesson.id, lesson.date, at, starts, lesson.starts)


def state_of(lesson: Occurrence) -> str:
    """What somebody has to know of a lesson to come in time, to the right place, and not in vain.

    A substitute changes nothing of it.
    """
    if lesson.change is None or lesson.change.kind is ChangeKind.SUBSTITUTE:
        return AS_PLANNED
    if lesson.cancelled:
        return CALLED_OFF
    return f"{lesson.date} {lesson.starts:%H:%M}-{lesson.ends:%H:%M} {lesson.place or ''}".strip()


def holding(facts: Facts, what: str) -> str | None:
    """What holds of a lesson or a meeting, by its identity; None: it is not among the facts."""
    lessons = (each.occurrence for day in facts.days for each in day.occurrences)
    states = (
        *(state_of(each) for each in lessons if each.id == what),
        *(each.state for each in facts.meetings if str(each.id) == what),
    )
    return next(iter(states), None)


def _changed(lesson: Occurrence, told: Told | None, now: datetime) -> Iterator[Due]:
    """A lesson of which something else holds than what was told last, as long as that helps anybody.

    One that is on again after all is told too, to whoever was told that it was not.
    """
    known, number = (told.state or AS_PLANNED, told.number) if told else (AS_PLANNED, 0)
    state = state_of(lesson)
    today = oslo_date(now)
    days = {lesson.date, (lesson.change and lesson.change.was_date) or lesson.date}
    near = any(today <= day <= today + timedelta(days=CHANGES_AHEAD) for day in days)
    until = instant(lesson.date, lesson.starts)
    if state != known and near and now < until:
        yield Due(
            ReminderKind.LESSON_CHANGED,
            f"{lesson.id}#{number + 1}",
            lesson.date,
            now,
            until,
            lesson.starts,
            state,
        )


def _meeting_changed(meeting: MeetingTime, told: Told | None) -> Iterator[Due]:
    """A meeting that is not when or where somebody knows it to be, or not at all; however far ahead it is.

    Whatever told of it last counts, a reminder too: one that was moved and moved back is told of again, if
    anything was told meanwhile, and of else nobody hears.
    """
    until = instant(meeting.on, meeting.starts)
    known = meeting.knows
    if told and told.state and not (told.at and meeting.since and told.at < meeting.since):
        known = told.state
    if meeting.moved_at is None or meeting.moved_at >= until or meeting.state == known:
        return
    # Where the reminder an hour before goes at once it goes with it.
    at = min(meeting.moved_at + SETTLES, max(meeting.moved_at, until - timedelta(hours=1)))
    occasion = f"{meeting.id}#{told.number + 1 if told else 1}"
    yield Due(ReminderKind.MEETING_CHANGED, occasion, meeting.on, at, until, meeting.starts, meeting.state)


def _meeting(meeting: MeetingTime) -> Iterator[Due]:
    starts = instant(meeting.on, meeting.starts)
    day_before = instant(meeting.on - timedelta(days=1), DAY_BEFORE_AT)
    hour_before = starts - timedelta(hours=1)
    for kind, occasion, at, until in (
        (ReminderKind.MEETING_DAY_BEFORE, f"{meeting.id}", day_before, hour_before),
        # One that was moved within its day has another last hour.
        (ReminderKind.MEETING_HOUR_BEFORE, f"{meeting.id} {meeting.starts:%H:%M}", hour_before, starts),
    ):
        yield Due(kind, occasion, meeting.on, at, until, meeting.starts, meeting.state)


def _task(task: Task) -> Due:
    at = instant(task.due_on, TASK_AT)
    return Due(ReminderKind.TASK_DUE, str(task.id), task.due_on, at, instant(task.due_on, time(23, 59)))


def _news(news: News) -> Due:
    on = oslo_date(news.since)
    at = news.since
    if news.kind is ReminderKind.ABSENCE_UNEXPLAINED:
        # In the evening: until then whoever was ill may have told it by themselves.
        at = max(at, instant(on, UNEXPLAINED_AT))
    return Due(news.kind, news.occasion, on, at, at + NEWS_LASTS)


# ------------------------------------------------------------------------------ quiet hours


_COMES_BEFORE = {ReminderKind.FIRST_LESSON, ReminderKind.MEETING_HOUR_BEFORE}
"""What is too late when the night is over: an early lesson is told of on the evening before."""


def _in_hours(due: Due, settings: ReminderSettings) -> Due | None:
    """The same at an hour at which it may make a sound; None: there is none while it has a point."""
    quiet = quiet_span(due.at, settings)
    if quiet is None:
        return due
    begins, ends = quiet
    at = begins - EVENING_BEFORE if due.kind in _COMES_BEFORE else ends
    # What the evening before could not help either: somebody whose whole day is quiet.
    if at >= due.until or quiet_span(at, settings):
        return None
    return Due(due.kind, due.occasion, due.on, at, due.until, due.clock, due.state)


# ------------------------------------------------------------------------------ sending


def settle(due: Iterable[Due], settings: ReminderSettings, now: datetime, *, sounded: int) -> Settled:
    """What becomes now of all that one person is to be reminded of and was not.

    Whatever goes at one instant goes as one. A planner that was down sends what still has a point and says
    of the rest that it was late; it wakes nobody for it.

    Args:
        due: what stands in the plan of this instant, unsent.
        settings: what they have chosen.
        now: the instant (UTC).
        sounded: how often the phone made a sound today for anything.
    """
    open_: list[Due] = []
    late: list[Due] = []
    for each in due:
        (late if now >= each.until else open_).append(each)
    ready = [each for each in open_ if each.at <= now]
    waiting = [(each, each.at) for each in open_ if each.at > now]
    if quiet := quiet_span(now, settings):
        waiting += [(each, quiet[1]) for each in ready if now - each.at > GRACE]
        ready = [each for each in ready if now - each.at <= GRACE]
    if not ready:
        return Settled(later=tuple(waiting), late=tuple(late))
    loud = any(each.kind in URGENT for each in ready)
    if not loud and sounded >= DAILY_CAP:
        morning = instant(oslo_date(now) + timedelta(days=1), settings.quiet_to)
        return Settled(later=(*waiting, *((each, morning) for each in ready)), late=tuple(late))
    # The first carries the others, to the end of its own time: of what is urgent, what holds for longest. It
    # is taken back with all of them when it becomes untrue, which what the law demands never does.
    ready.sort(key=lambda each: each.until, reverse=True)
    ready.sort(key=lambda each: (each.kind not in REQUIRED, each.kind not in URGENT))
    return Settled(push=tuple(ready), later=tuple(waiting), late=tuple(late))
