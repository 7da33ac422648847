"""A past that was held elsewhere, as slots of ours; and whether we count it as it was counted there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from stegvis.attendance.model import AttendanceEntry, WeekAccount
from stegvis.attendance.rules import week_account
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.participants.model import Programme as OurProgramme
from stegvis.participants.rules import last_day, offered_on, programme_of, rule_group
from stegvis.rulebook.model import MunicipalRules, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import ExceptionKind, Occurrence, ProgrammeDates, Slot, SlotException, TimeOff
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import week_plan
from stegvis.transfer.model import Case, Lesson, LooseMark, Programme, Recorded, Week

_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Held:
    """Lessons that were held elsewhere, as one slot of a participant here.

    Attributes:
        slot: valid from the first to the last of them, and marked as held elsewhere.
        cancelled: dates on which it did not happen, with the reason's code.
        recorded: what was recorded, by date. A date that the slot does not have is a loose mark.
    """

    slot: Slot
    cancelled: tuple[tuple[date, str | None], ...]
    recorded: tuple[tuple[date, Recorded], ...]


def open_programmes(person: Person, on: date) -> list[OurProgramme]:
    """The programmes that have not ended on a day, those whose end is still to come among them."""
    return [each for each in person.programmes if each.ended_on is None or each.ended_on > on]


# ------------------------------------------------------------------------------ lessons as slots


def held(programme: Programme, participant_id: UUID, new_id: Callable[[], UUID]) -> Iterator[Held]:
    """The slots that a programme's lessons make: alike lessons in week after week are one."""
    runs: dict[tuple[object, ...], list[list[Lesson]]] = {}
    for lesson in sorted(_lessons(programme), key=lambda each: each.date):
        alike = runs.setdefault(_signature(lesson), [])
        for run in alike:
            if run[-1].date + _A_WEEK == lesson.date:
                run.append(lesson)
                break
        else:
            alike.append([lesson])
    for alike in runs.values():
        for run in alike:
            yield _held(run, participant_id, new_id())
    for mark in programme.loose_marks:
        yield _loose(mark, participant_id, new_id())


def _lessons(programme: Programme) -> Iterator[Lesson]:
    for week in programme.weeks:
        yield from week.lessons


def _signature(lesson: Lesson) -> tuple[object, ...]:
    return (
        *(lesson.date.isoweekday(), lesson.starts, lesson.ends, lesson.kind, lesson.name, lesson.place),
        *(lesson.bring, lesson.lessons, lesson.break_minutes, lesson.credit),
        *(lesson.lesson_credit_minutes, lesson.work_oriented, lesson.module),
    )


def _held(run: list[Lesson], participant_id: UUID, slot_id: UUID) -> Held:
    first = run[0]
    slot = Slot(
        id=slot_id,
        kind=first.kind,
        weekday=first.date.isoweekday(),
        starts=time.fromisoformat(first.starts),
        ends=time.fromisoformat(first.ends),
        valid_from=first.date,
        valid_to=run[-1].date,
        lessons=first.lessons,
        break_minutes=first.break_minutes,
        participant_id=participant_id,
        name=first.name,
        place=first.place,
        bring=first.bring,
        credit=first.credit,
        lesson_credit_minutes=first.lesson_credit_minutes,
        work_oriented=first.work_oriented,
        module=first.module,
        elsewhere=True,
    )
    return Held(
        slot,
        tuple((each.date, each.reason) for each in run if each.cancelled),
        tuple((each.date, each.recorded) for each in run if each.recorded),
    )


def _loose(mark: LooseMark, participant_id: UUID, slot_id: UUID) -> Held:
    """A slot that never happens: its one day is another weekday than its own."""
    slot = Slot(
        id=slot_id,
        kind=mark.kind,
        weekday=mark.date.isoweekday() % 7 + 1,
        starts=time.fromisoformat(mark.starts),
        ends=time.fromisoformat(mark.ends),
        valid_from=mark.date,
        valid_to=mark.date,
        participant_id=participant_id,
        name=mark.name,
        elsewhere=True,
    )
    return Held(slot, (), ((mark.date, mark.recorded),))


# ------------------------------------------------------------------------------ counted anew


@dataclass(frozen=True, slots=True)
class Recounted:
    """How the past comes out by our own rules.

    Attributes:
        same: how many weeks have the same account, minute for minute.
        differing: the others.
        other_rules: how many weeks a rule set of another version counts here.
    """

    same: int
    differing: tuple[str, ...]
    other_rules: int


def recounted(
    case: Case, participant_id: UUID, municipal: MunicipalRules, new_id: Callable[[], UUID]
) -> Recounted:
    """Count every week of a case anew, from its lessons, by the receiver's rules."""
    weeks = [week for programme in case.programmes for week in programme.weeks]
    slots = [each for programme in case.programmes for each in held(programme, participant_id, new_id)]
    accounts = tuple(_accounts(case, weeks, slots, municipal))
    differing = tuple(
        week.week
        for week, account in zip(weeks, accounts, strict=True)
        if _minutes(week) != _came_to(account)
    )
    versions = sum(
        week.rule_version != account.rule_version for week, account in zip(weeks, accounts, strict=True)
    )
    return Recounted(len(weeks) - len(differing), differing, versions)


def _accounts(
    case: Case, weeks: list[Week], slots: list[Held], municipal: MunicipalRules
) -> Iterator[WeekAccount]:
    if not weeks:
        return
    asked = [IsoWeek.parse(week.week) for week in weeks]
    first, last = min(asked).monday, max(asked).sunday
    days_off = public_holidays(first, last)
    programmes = [known(programme) for programme in case.programmes]
    time_off = [TimeOff(each.starts_on, each.ends_on, each.kind) for each in case.time_off]
    happening = occurrences((each.slot for each in slots), _exceptions(slots), (), days_off, first, last)
    by_week: dict[IsoWeek, list[Occurrence]] = {}
    for occurrence in happening:
        by_week.setdefault(IsoWeek.of(occurrence.date), []).append(occurrence)
    entries = {(each.slot.id, day): _entry(each, day, mark) for each in slots for day, mark in each.recorded}
    for week in asked:
        programme = programme_of(programmes, week.monday, week.sunday)
        rules = rule_set(
            week,
            group=rule_group(programme),
            offered_on=(programme and offered_on(programme)) or week.monday,
            weekly_target=programme.weekly_target if programme else WeeklyTarget.FULL_TIME,
            municipal=municipal,
        )
        planned = by_week.get(week, ())
        dates = _dates(programme, week)
        plan = week_plan(week, planned, dates, rules, days_off=days_off, time_off=time_off)
        keys = ((each.slot.id, each.slot_date) for each in planned)
        yield week_account(plan, [entries[key] for key in keys if key in entries])


def _exceptions(slots: Iterable[Held]) -> Iterator[SlotException]:
    for each in slots:
        for day, reason in each.cancelled:
            yield SlotException(each.slot.id, day, ExceptionKind.CANCELLED, reason=reason)


def _entry(each: Held, day: date, mark: Recorded) -> AttendanceEntry:
    return AttendanceEntry(
        slot_id=each.slot.id,
        on_date=day,
        mark=mark.mark,
        late_minutes=mark.late_minutes,
        category=mark.category,
        approved=mark.approved,
        certificate_seen=mark.certificate_seen,
    )


def _dates(programme: OurProgramme | None, week: IsoWeek) -> ProgrammeDates | None:
    if programme is None or programme.starts_on is None:
        return None
    ends = last_day(programme)
    return ProgrammeDates(
        max(programme.starts_on, week.monday), min(ends, week.sunday) if ends else week.sunday
    )


def known(programme: Programme) -> OurProgramme:
    """A programme of a file as the rules of programmes know it."""
    return OurProgramme(
        permit_type=programme.permit_type,
        education_level=programme.education_level,
        track=programme.track,
        weekly_target=programme.weekly_target,
        target_reason=programme.target_reason,
        permit_on=programme.permit_on,
        settled_on=programme.settled_on,
        claimed_on=programme.claimed_on,
        offered_on=programme.offered_on,
        decided_on=programme.decided_on,
        starts_on=programme.starts_on,
        planned_end_on=programme.planned_end_on,
        ended_on=programme.ended_on,
        end_cause=programme.end_cause,
        id=programme.id,
        end_goal=programme.end_goal,
        main_activity=programme.main_activity,
    )


def _minutes(week: Week) -> tuple[object, ...]:
    return (
        week.target_minutes,
        week.planned_minutes,
        week.attended_minutes,
        week.excused_minutes,
        week.unexcused_minutes,
        week.unrecorded_minutes,
        sorted((each.date, each.starts, each.ends, each.credited_minutes) for each in week.lessons),
    )


def _came_to(account: WeekAccount) -> tuple[object, ...]:
    return (
        account.target_minutes,
        account.planned_minutes,
        account.attended_minutes,
        account.excused_minutes,
        account.unexcused_minutes,
        account.unrecorded_minutes,
        sorted(
            (each.date, f"{each.starts:%H:%M}", f"{each.ends:%H:%M}", each.credited_minutes)
            for each in account.lines
        ),
    )
