"""What a programme waits for, how long it may last, when it begins, how its weeks are adapted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date

from stegvis.kit.errors import Fault
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person, Programme
from stegvis.participants.rules import offered_on, rule_group, start_deadline
from stegvis.programmes.model import (
    Adaptation,
    Condition,
    ConditionKind,
    ConditionState,
    Facts,
    Holder,
)
from stegvis.rulebook.frames import Asked, programme_frame
from stegvis.rulebook.model import Frame, Hindrance, MunicipalRules, WeeklyTarget

# ------------------------------------------------------------------ the clock before the start

HOLDER_OF = {
    ConditionKind.HEALTH_CHECK: Holder.HEALTH_SERVICE,
    ConditionKind.KINDERGARTEN: Holder.KINDERGARTEN_OFFICE,
    ConditionKind.COMPETENCE_MAPPING: Holder.ADULT_EDUCATION,
    ConditionKind.CAREER_GUIDANCE: Holder.COUNTY,
    ConditionKind.BANK_ACCOUNT: Holder.PARTICIPANT,
    ConditionKind.IDENTITY_NUMBER: Holder.PARTICIPANT,
    ConditionKind.HOUSING: Holder.REFUGEE_SERVICE,
    ConditionKind.COURSE_PLACE: Holder.ADULT_EDUCATION,
}
"""Whose turn it usually is."""


def conditions(
    recorded: Iterable[Condition], *, has_children: bool | None, has_identity_number: bool, settled: bool
) -> tuple[Condition, ...]:
    """What a start waits for: what was recorded, and for the rest what holds of everybody in this position.

    Mapping and career guidance are for all (§§ 10-11), kindergarten for whoever has children. What the
    register itself can tell is not asked for: a number that is known, a home in which somebody is settled.
    """
    said = {condition.kind: condition for condition in recorded}
    known = {
        ConditionKind.KINDERGARTEN: None if has_children else ConditionState.NOT_NEEDED,
        ConditionKind.IDENTITY_NUMBER: ConditionState.DONE if has_identity_number else None,
        ConditionKind.HOUSING: ConditionState.DONE if settled else None,
    }
    return tuple(
        said.get(kind) or Condition(kind, known.get(kind) or ConditionState.MISSING, HOLDER_OF[kind])
        for kind in ConditionKind
    )


def condition_faults(changes: Iterable[Condition], day: date) -> list[Fault]:
    """What is wrong with what somebody says about conditions."""
    dates = [each.settled_on for each in changes]
    faults = [Fault("settledOn", "programmes.in-future") for on in dates if on and on > day]
    early = [on for each in changes for on in (each.due_on, each.settled_on) if on and on < FIRST]
    return faults + [Fault("dueOn", "programmes.too-early") for _ in early[:1]]


def days_left(deadline: date, day: date) -> int:
    """Days until a deadline, which is itself the last of them; below zero: so many too late."""
    return (deadline - day).days


def started_late(programme: Programme) -> bool:
    """Whether it begins, or has begun, after the three months of § 12."""
    deadline = start_deadline(programme)
    return deadline is not None and programme.starts_on is not None and programme.starts_on > deadline


# ------------------------------------------------------------------ facts and frame


def facts_of(programme: Programme) -> Facts:
    """The facts of a programme as they are."""
    return Facts(**{each.name: getattr(programme, each.name) for each in fields(Facts)})


def with_facts(programme: Programme, facts: Facts) -> Programme:
    """A programme as it is, or would be, with these facts."""
    return replace(programme, **{each.name: getattr(facts, each.name) for each in fields(facts)})


def frame_of(person: Person, programme: Programme, municipal: MunicipalRules) -> Frame:
    """How long a programme may last, by what is known of it."""
    return programme_frame(
        Asked(
            group=rule_group(programme),
            education=programme.education_level,
            birth_date=person.birth_date,
            offered_on=offered_on(programme),
            end_goal=programme.end_goal,
            starts_on=programme.starts_on,
        ),
        municipal,
    )


def facts_faults(facts: Facts, frame: Frame, day: date) -> list[Fault]:
    """What is wrong with the facts of a programme; `frame` is what they would give."""
    past = {"permitOn": facts.permit_on, "claimedOn": facts.claimed_on, "offeredOn": facts.offered_on}
    faults = [Fault(name, "programmes.in-future") for name, given in past.items() if given and given > day]
    dates = past | {"settledOn": facts.settled_on}
    faults += [
        Fault(name, "programmes.too-early") for name, given in dates.items() if given and given < FIRST
    ]
    if frame.hindrance in {Hindrance.WORK_ALONE, Hindrance.NEEDS_UPPER_SECONDARY}:
        faults.append(Fault("endGoal", f"programmes.{frame.hindrance.replace('_', '-')}"))
    if facts.weekly_target is WeeklyTarget.OWN_WORK and not (facts.target_reason or "").strip():
        faults.append(Fault("targetReason", "programmes.own-work-needs-reason"))
    return faults


FIRST = date(2004, 9, 1)
"""The first day on which there were introduction programmes everywhere; no date of one is older."""


def start_faults(
    programme: Programme,
    others: Iterable[Programme],
    frame: Frame,
    starts_on: date,
    planned_end_on: date | None,
    *,
    has_reason: bool,
) -> list[Fault]:
    """What stands against a start; `frame` is that of a programme which begins then, `others` came before.

    Deciding comes before beginning, and both within three months (§ 12): a later start has a reason, kept
    for the supervisor.
    """
    deadline = start_deadline(programme)
    faults = []
    if programme.decided_on is None or programme.decided_on > starts_on:
        faults.append(Fault("startsOn", "programmes.no-award"))
    if starts_on < FIRST:
        faults.append(Fault("startsOn", "programmes.too-early"))
    if not may_be_open(replace(programme, starts_on=starts_on), others):
        faults.append(Fault("startsOn", "programmes.overlaps"))
    if frame.last_day is None:
        faults.append(Fault("startsOn", "programmes.no-frame"))
    elif planned_end_on and planned_end_on > frame.last_day:
        faults.append(Fault("plannedEndOn", "programmes.beyond-frame", beyond(frame, frame.last_day, 0)))
    if planned_end_on and planned_end_on < starts_on:
        faults.append(Fault("plannedEndOn", "programmes.ends-before-start"))
    if deadline and starts_on > deadline and not has_reason:
        faults.append(Fault("delayReason", "programmes.late-needs-reason", {"date": deadline.isoformat()}))
    return faults


def may_be_open(programme: Programme, others: Iterable[Programme]) -> bool:
    """Whether a programme may run on without an end: nobody is in two at once, or waits for two."""
    starts = programme.starts_on
    if starts is None:
        return not any(each.starts_on is None and each.ended_on is None for each in others)
    return not any(each.starts_on and (each.ended_on is None or each.ended_on >= starts) for each in others)


def beyond(frame: Frame, latest: date, days: int) -> Mapping[str, str | int]:
    """The arithmetic by which an end lies too late, for its wording."""
    starts = next((step.from_day for step in frame.steps if step.from_day and step.to_day), latest)
    return {
        "start": starts.isoformat(),
        "months": frame.max_months or 0,
        "extension": frame.extension_months or 0,
        "days": days,
        "latest": latest.isoformat(),
    }


# ------------------------------------------------------------------ adaptations


def adaptation_faults(new: Adaptation, week_minutes: int, others: Iterable[Adaptation]) -> list[Fault]:
    """What is wrong with an adaptation beside the others of the same programme."""
    faults = []
    if new.valid_from < FIRST:
        faults.append(Fault("validFrom", "programmes.too-early"))
    if new.valid_to < new.valid_from:
        faults.append(Fault("validTo", "programmes.ends-before-start"))
    elif any(each.valid_from <= new.valid_to and new.valid_from <= each.valid_to for each in others):
        faults.append(Fault("validFrom", "programmes.adapted-already"))
    if not 0 < new.weekly_minutes <= week_minutes:
        faults.append(Fault("weeklyMinutes", "programmes.no-such-time"))
    return faults


def minutes_adapted(adaptations: Iterable[Adaptation], week: IsoWeek) -> int:
    """How many minutes of a week's gap are covered, since they are adapted to the person.

    An adaptation that holds on some of the week's five days covers their share, rounded down.
    """
    return sum(
        each.weekly_minutes * _weekdays(each, week) // WEEKDAYS
        for each in adaptations
        if each.valid_from <= week.sunday and week.monday <= each.valid_to
    )


def _weekdays(adaptation: Adaptation, week: IsoWeek) -> int:
    return sum(adaptation.valid_from <= day <= adaptation.valid_to for day in week.days[:WEEKDAYS])


WEEKDAYS = 5
