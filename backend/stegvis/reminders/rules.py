"""From hours, decisions and settings to what is due at which instant.

Wall-clock times are Norway's, whatever the clocks do that night: "the day before" is a date, not 24 hours.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from stegvis.kit.clock import oslo_date
from stegvis.kit.weeks import instant
from stegvis.notifications.model import CALLED_OFF, REQUIRED, URGENT, ReminderKind, ReminderSettings
from stegvis.notifications.rules import GRACE, quiet_span
from stegvis.reminders.model import AS_PLANNED, Due, Expected, Facts, MeetingTime, News, Settled, Task, Told
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
    yield from _changed(facts, now)
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
    """What somebody has to know of a lesson to come in time, to the right place, and not in vain."""
    if lesson.cancelled:
        return CALLED_OFF
    if lesson.change is None or lesson.change.kind is ChangeKind.SUBSTITUTE:  # which changes nothing of it
        return _by_slot(lesson)
    return _state(lesson.date, lesson.starts, lesson.ends, lesson.place)


def _by_slot(lesson: Occurrence) -> str:
    slot = lesson.slot
    return _state(lesson.slot_date, slot.starts, slot.ends, slot.place)


def _state(on: date, starts: time, ends: time, place: str | None) -> str:
    return f"{on} {starts:%H:%M}-{ends:%H:%M} {place or ''}".strip()


def _when(state: str) -> tuple[date, time]:
    """The day and the hour that a state names."""
    return date.fromisoformat(state[:10]), time.fromisoformat(state[11:16])


def expecting(facts: Facts, now: datetime) -> dict[str, Expected]:
    """The lessons that somebody counts on or was told of, by their identity: those of before and the new.

    A new lesson takes the place of one of the same kind and day that is gone, at the same hour if there is
    one: a slot that is changed from a date on is another slot, and another group has other slots.
    """
    there = _there(facts)
    oldest = oslo_date(now) - timedelta(days=1)
    found = {what: each for what, each in facts.expected.items() if each.on >= oldest or what in there}
    for place, members in _places(found).items():
        held = sorted(({*members} & there.keys()) - {place})
        # What was replaced and is there again has its own place back.
        for what in held if place in there else held[1:]:
            found[what] = replace(found[what], instead_of=None)
    gone = {place for place, members in _places(found).items() if not {*members} & there.keys()}
    for lesson in sorted(there.values(), key=lambda each: (each.starts, each.id)):
        if lesson.id not in found:
            each = _expected(lesson)
            alike = [of for of in gone if (found[of].kind, found[of].on) == (each.kind, each.on)]
            before = min(
                alike, key=lambda of: (found[of].starts != each.starts, found[of].starts, of), default=None
            )
            gone.discard(before or "")
            found[lesson.id] = replace(each, instead_of=before)
    return found


def _expected(lesson: Occurrence) -> Expected:
    extra = lesson.change is not None and lesson.change.kind is ChangeKind.EXTRA
    state = "" if extra else _by_slot(lesson)
    return Expected(lesson.kind, lesson.slot_date, lesson.slot.starts, state)


def _there(facts: Facts) -> dict[str, Occurrence]:
    return {each.occurrence.id: each.occurrence for day in facts.days for each in day.occurrences}


def _places(expected: Mapping[str, Expected]) -> dict[str, list[str]]:
    """The lessons of each place, by the first that had it."""
    places: dict[str, list[str]] = {}
    for what, each in expected.items():
        place = each.instead_of if each.instead_of in expected else what
        places.setdefault(place or what, []).append(what)
    return places


def still_true(facts: Facts, now: datetime, what: str, told: str) -> bool:
    """Whether what was told of a lesson or a meeting holds; of what is not in the facts nobody knows."""
    states = [each.state for each in facts.meetings if str(each.id) == what]
    expected, there = expecting(facts, now), _there(facts)
    if what in expected:
        members = next(each for each in _places(expected).values() if what in each)
        held = next((each for each in members if each in there), None)
        states = [state_of(there[held]) if held else CALLED_OFF]
        told = expected[what].state if told == AS_PLANNED else told
    return not states or told in states


def _changed(facts: Facts, now: datetime) -> Iterator[Due]:
    """A lesson of which something else holds than what somebody knows, as long as that helps anybody.

    They know what was told last of it, or of those whose place it took; else what was planned. One that is on
    again after all is told too, to whoever was told that it was not; and one that is gone is called off.
    """
    expected, there = expecting(facts, now), _there(facts)
    off = {day.date for day in facts.days if day.day_off and day.day_off.kind in _NOT_EXPECTED}
    today = oslo_date(now)
    near = {today + timedelta(days=ahead) for ahead in range(CHANGES_AHEAD + 1)}
    for place, members in _places(expected).items():
        heard = [
            (told.at or _LONG_AGO, each) for each in members if (told := facts.told.get(each)) and told.state
        ]
        last = max(heard)[1] if heard else place
        known = facts.told[last].state if heard else AS_PLANNED
        known = expected[last].state if known == AS_PLANNED else known
        lesson = next((there[each] for each in members if each in there), None)
        what, state = (lesson.id, state_of(lesson)) if lesson else (last, CALLED_OFF)
        if state == known:
            continue
        if lesson and state != CALLED_OFF:
            on, starts, days = lesson.date, lesson.starts, {lesson.date, lesson.slot_date}
        elif known and (lesson or _when(known)[0] not in off.union(facts.away)):
            # Called off is what they know of: at another hour it may have been over long ago.
            on, starts = _when(known)
            days = {on}
        else:
            continue
        until = instant(on, starts)
        if days & near and now < until:
            number = facts.told[what].number + 1 if what in facts.told else 1
            told_as = AS_PLANNED if state == expected[what].state else state
            yield Due(ReminderKind.LESSON_CHANGED, f"{what}#{number}", on, now, until, starts, told_as)


_NOT_EXPECTED = (DayOffKind.STATUTORY, DayOffKind.TIME_OFF, DayOffKind.OUTSIDE_PROGRAMME)
"""Days of which everybody knows that their lessons are gone: of a closure somebody must tell."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


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
