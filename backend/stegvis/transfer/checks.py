"""What must hold within a file whose form is right, before any of it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias, TypeVar

from stegvis.attendance.model import Mark
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault
from stegvis.kit.weeks import IsoWeek
from stegvis.plans.model import STANDARD_GOALS, STANDARD_MEASURES, PlanState
from stegvis.rulebook.model import WeeklyTarget
from stegvis.transfer.model import (
    Case,
    Decision,
    Goal,
    Lesson,
    LooseMark,
    Measure,
    Plan,
    Portable,
    Programme,
    Recorded,
    Week,
)

_Found: TypeAlias = Iterator[Fault]
_T = TypeVar("_T")

CLOCKS_DIFFER = timedelta(minutes=15)
"""So much the sender's clock may be ahead of ours."""


def faults_of(file: Portable, own_number: str, *, now: datetime) -> list[Fault]:
    """Everything that cannot be in a file that is made for us; a field by its JSON Pointer."""
    return [*_envelope(file, own_number, now), *_case(file.case, oslo_date(now))]


def _envelope(file: Portable, own_number: str, now: datetime) -> _Found:
    if file.receiver.number != own_number:
        yield Fault("/to/number", "transfer.file-other-receiver")
    if file.sender.number == own_number:
        yield Fault("/from/number", "transfer.file-own")
    if file.made_at > now + CLOCKS_DIFFER:
        yield Fault("/madeAt", "transfer.file-future")
    elif file.informed.on > oslo_date(file.made_at):
        yield Fault("/informed/on", "transfer.file-informed-late")


def _case(case: Case, today: date) -> _Found:
    yield from _born(case, today)
    yield from _each(case.programmes, "/case/programmes", _programme)
    yield from _twice([each.id for each in case.programmes], "/case/programmes", "id")
    spans = [(each.starts_on, each.ended_on) for each in case.programmes]
    yield from _overlapping(spans, "/case/programmes", "startsOn")
    yield from _each(case.plans, "/case/plans", _plan)
    yield from _twice([each.id for each in case.plans], "/case/plans", "id")
    yield from _twice([each.version for each in case.plans], "/case/plans", "version")
    decided = [each.state is PlanState.DECIDED or None for each in case.plans]
    yield from _twice(decided, "/case/plans", "state")
    for at, off in _placed(case.time_off, "/case/timeOff"):
        yield from _order(off.starts_on, off.ends_on, f"{at}/endsOn")
    days_off = [(each.starts_on, each.ends_on) for each in case.time_off]
    yield from _overlapping(days_off, "/case/timeOff", "startsOn")
    for at, group in _placed(case.groups, "/case/groups"):
        yield from _order(group.valid_from, group.valid_to, f"{at}/validTo")
    for at, place in _placed(case.practice_places, "/case/practicePlaces"):
        yield from _order(place.valid_from, place.valid_to, f"{at}/validTo")
    yield from _certificates(case)
    yield from _payments(case)


def _born(case: Case, today: date) -> _Found:
    if case.person.birth_date > today:
        yield Fault("/case/person/birthDate", "transfer.file-not-born")
    for place, day in enumerate(case.person.children):
        if day > today + timedelta(days=366):
            yield Fault(f"/case/person/children/{place}", "transfer.file-not-born")


def _certificates(case: Case) -> _Found:
    programmes = {each.id for each in case.programmes}
    yield from _twice([each.id for each in case.certificates], "/case/certificates", "id")
    for at, certificate in _placed(case.certificates, "/case/certificates"):
        if certificate.programme_id not in programmes:
            yield Fault(f"{at}/programmeId", "transfer.file-no-such-programme")
        said = certificate.content
        yield from _order(said.starts_on, said.ended_on, f"{at}/content/endedOn")


def _payments(case: Case) -> _Found:
    locked = [(each.held_by.number, each.month) for each in case.payments]
    yield from _twice(locked, "/case/payments", "month")
    added = [each.id for month in case.payments for each in month.addenda]
    for at, month in _placed(case.payments, "/case/payments"):
        if month.month.day != 1:
            yield Fault(f"{at}/month", "transfer.file-wrong-form")
        for where, addendum in _placed(month.addenda, f"{at}/addenda"):
            if added.count(addendum.id) > 1:
                yield Fault(f"{where}/id", "transfer.file-twice")
            if addendum.counts_in.day != 1:
                yield Fault(f"{where}/countsIn", "transfer.file-wrong-form")
            elif addendum.counts_in <= month.month:
                yield Fault(f"{where}/countsIn", "transfer.file-ends-first")


# ------------------------------------------------------------------------------ a programme


def _programme(programme: Programme, at: str) -> _Found:
    if programme.ended_on is None or programme.end_cause is None:
        missing = "endedOn" if programme.ended_on is None else "endCause"
        yield Fault(f"{at}/{missing}", "transfer.file-not-ended")
    if programme.weekly_target is WeeklyTarget.OWN_WORK and not programme.target_reason:
        yield Fault(f"{at}/targetReason", "transfer.file-missing")
    yield from _order(programme.starts_on, programme.planned_end_on, f"{at}/plannedEndOn")
    yield from _order(programme.starts_on, programme.ended_on, f"{at}/endedOn")
    yield from _twice([each.kind for each in programme.conditions], f"{at}/conditions", "kind")
    yield from _each(programme.decisions, f"{at}/decisions", _decision)
    yield from _twice([each.id for each in programme.decisions], f"{at}/decisions", "id")
    for where, adaptation in _placed(programme.adaptations, f"{at}/adaptations"):
        yield from _order(adaptation.valid_from, adaptation.valid_to, f"{where}/validTo")
    spans = [(each.valid_from, each.valid_to) for each in programme.adaptations]
    yield from _overlapping(spans, f"{at}/adaptations", "validFrom")
    yield from _each(programme.weeks, f"{at}/weeks", _week)
    yield from _twice([each.week for each in programme.weeks], f"{at}/weeks", "week")
    yield from _each(programme.loose_marks, f"{at}/looseMarks", _loose)


def _decision(decision: Decision, at: str) -> _Found:
    if not decision.reasons.strip():
        yield Fault(f"{at}/reasons", "transfer.file-empty")
    if (decision.made_known_on is None) != (decision.made_known_how is None):
        missing = "madeKnownOn" if decision.made_known_on is None else "madeKnownHow"
        yield Fault(f"{at}/{missing}", "transfer.file-missing")
    if (decision.made_known_on is None) != (decision.appeal_deadline is None):
        missing = "madeKnownOn" if decision.made_known_on is None else "appealDeadline"
        yield Fault(f"{at}/{missing}", "transfer.file-missing")
    if (decision.revoked_on is None) != (decision.revoked_by is None):
        missing = "revokedOn" if decision.revoked_on is None else "revokedBy"
        yield Fault(f"{at}/{missing}", "transfer.file-missing")
    yield from _order(decision.decided_on, decision.made_known_on, f"{at}/madeKnownOn")
    yield from _order(decision.made_known_on, decision.appeal_deadline, f"{at}/appealDeadline")


def _week(week: Week, at: str) -> _Found:
    try:
        days = IsoWeek.parse(week.week).days
    except ValueError:
        yield Fault(f"{at}/week", "transfer.file-no-week")
        return
    parts = (week.attended_minutes, week.excused_minutes, week.unexcused_minutes, week.unrecorded_minutes)
    counted = sum(lesson.credited_minutes for lesson in week.lessons)
    if not week.planned_minutes == sum(parts) == counted:
        yield Fault(f"{at}/plannedMinutes", "transfer.file-week-sum")
    for where, lesson in _placed(week.lessons, f"{at}/lessons"):
        if lesson.date not in days:
            yield Fault(f"{where}/date", "transfer.file-outside-week")
        yield from _lesson(lesson, where)


def _lesson(lesson: Lesson, at: str) -> _Found:
    yield from _hours(lesson, at)
    length = _minutes(lesson.ends) - _minutes(lesson.starts)
    if 0 < length <= lesson.break_minutes:
        yield Fault(f"{at}/breakMinutes", "transfer.file-long-break")
    if lesson.recorded:
        yield from _recorded(lesson.recorded, f"{at}/recorded")


def _loose(mark: LooseMark, at: str) -> _Found:
    yield from _hours(mark, at)
    yield from _recorded(mark.recorded, f"{at}/recorded")


def _hours(of: Lesson | LooseMark, at: str) -> _Found:
    if of.ends <= of.starts:
        yield Fault(f"{at}/ends", "transfer.file-ends-first")


def _recorded(recorded: Recorded, at: str) -> _Found:
    if (recorded.mark is Mark.LATE) != (recorded.late_minutes is not None):
        yield Fault(f"{at}/lateMinutes", "transfer.file-late")
    if recorded.mark is Mark.PRESENT and recorded.category is not None:
        yield Fault(f"{at}/category", "transfer.file-present")
    if recorded.approved and recorded.category is None:
        yield Fault(f"{at}/approved", "transfer.file-approved")


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


# ------------------------------------------------------------------------------ a plan


def _plan(plan: Plan, at: str) -> _Found:
    if plan.decided_on is None and plan.state is not PlanState.ENDED:
        yield Fault(f"{at}/decidedOn", "transfer.file-missing")
    yield from _order(plan.starts_on, plan.ends_on, f"{at}/endsOn")
    yield from _order(plan.decided_on, plan.appeal_deadline, f"{at}/appealDeadline")
    yield from _each(plan.goals, f"{at}/goals", _goal)


def _goal(goal: Goal, at: str) -> _Found:
    yield from _worded(goal, at, STANDARD_GOALS)
    yield from _each(goal.measures, f"{at}/measures", _measure)
    yield from _each(goal.goals, f"{at}/goals", _goal)


def _measure(measure: Measure, at: str) -> _Found:
    yield from _worded(measure, at, STANDARD_MEASURES)
    yield from _order(measure.starts_on, measure.ends_on, f"{at}/endsOn")


def _worded(of: Goal | Measure, at: str, known: Sequence[str]) -> _Found:
    if of.standard is None and of.text is None:
        yield Fault(f"{at}/text", "transfer.file-missing")
    if of.standard is not None and of.standard not in known:
        yield Fault(f"{at}/standard", "transfer.file-no-such-code")


# ------------------------------------------------------------------------------ what many have


def _placed(items: Iterable[_T], at: str) -> Iterator[tuple[str, _T]]:
    for place, item in enumerate(items):
        yield f"{at}/{place}", item


def _each(items: Iterable[_T], at: str, check: Callable[[_T, str], _Found]) -> _Found:
    for where, item in _placed(items, at):
        yield from check(item, where)


def _order(first: date | None, then: date | None, at: str) -> _Found:
    if first is not None and then is not None and then < first:
        yield Fault(at, "transfer.file-ends-first")


def _twice(values: Sequence[object], at: str, name: str) -> _Found:
    seen = set()
    for place, value in enumerate(values):
        if value is not None and value in seen:
            yield Fault(f"{at}/{place}/{name}", "transfer.file-twice")
        seen.add(value)


def _overlapping(spans: Sequence[tuple[date | None, date | None]], at: str, name: str) -> _Found:
    """Whatever begins before something that began earlier is over; nobody is in two at a time."""
    begun = sorted(
        (starts, ends or date.max, place) for place, (starts, ends) in enumerate(spans) if starts is not None
    )
    until = date.min
    for starts, ends, place in begun:
        if starts <= until:
            yield Fault(f"{at}/{place}/{name}", "transfer.file-overlap")
        until = max(until, ends)
