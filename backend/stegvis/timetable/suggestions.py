"""What could fill somebody's weeks: groups that fit the free hours and the goal. People decide.

A suggestion changes nothing. Each carries its reasons, and the order follows from them alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from uuid import UUID

from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.model import ActivityKind, Credit, EndGoal, RuleGroup, RuleSet
from stegvis.timetable.forecast import ForecastWeek, GapCause
from stegvis.timetable.model import Occurrence, Slot
from stegvis.timetable.rules import credit, is_work_oriented

MOST = 8
"""More nobody looks through."""

MOST_OWN = 3
"""Of these, hours of one's own: they fit nearly always, and would hide the groups."""

LEAST_FREE = 60
"""Minutes in a row that are worth planning something of one's own in."""

DAY_STARTS, DAY_ENDS = time(8), time(16)
"""Hours in which something of one's own is looked for: a full day of practice, with its break."""

_OF_OTHERS = (ActivityKind.PARENTAL_GUIDANCE, ActivityKind.WOMENS_GROUP)
"""For those whom it concerns; whom it does, the timetable does not know."""

_TOWARDS: Mapping[EndGoal, frozenset[ActivityKind]] = {
    EndGoal.WORK: frozenset(kind for kind, about in KINDS.items() if about.work_oriented),
    EndGoal.PARTS_OF_UPPER_SECONDARY: frozenset(
        {ActivityKind.PRIMARY_SCHOOL, ActivityKind.UPPER_SECONDARY, ActivityKind.HOMEWORK_HELP}
    ),
    EndGoal.UPPER_SECONDARY: frozenset(
        {ActivityKind.PRIMARY_SCHOOL, ActivityKind.UPPER_SECONDARY, ActivityKind.HOMEWORK_HELP}
    ),
    EndGoal.VOCATIONAL_TRAINING: frozenset(
        {ActivityKind.UPPER_SECONDARY, ActivityKind.TRADE_COURSE, ActivityKind.WORK_PRACTICE}
    ),
    EndGoal.HIGHER_EDUCATION: frozenset(
        {ActivityKind.UPPER_SECONDARY, ActivityKind.GUIDED_STUDY, ActivityKind.CAREER_GUIDANCE}
    ),
}


class Reason(StrEnum):
    """Why something is suggested; the order is that of weight."""

    WORK_NEEDED = "work_needed"
    """It is work-oriented, and the fifteen hours of § 14 a are not reached."""
    IN_PLAN = "in_plan"
    """A measure of the plan is of this kind."""
    TOWARDS_GOAL = "towards_goal"
    """It leads to the end goal."""
    FILLS = "fills"
    """With it the week is full."""


class Step(StrEnum):
    """What somebody would do about it."""

    JOIN_GROUP = "join_group"
    OWN_HOURS = "own_hours"
    """The group's hours do not fit, or there is no group: hours of one's own, in the free time."""


@dataclass(frozen=True, slots=True)
class Span:
    """Hours on a weekday, 1 Monday to 7 Sunday."""

    weekday: int
    starts: time
    ends: time

    def meets(self, other: Span) -> bool:
        """Whether the two are at the same time."""
        return self.weekday == other.weekday and self.starts < other.ends and other.starts < self.ends

    @property
    def minutes(self) -> int:
        """How long it is."""
        return (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing in the weeks in which the timetable itself falls short.

    Weeks that are short because of closures alone are not among them: no other lesson helps there.

    Attributes:
        minutes: what most of the weeks lack.
        weeks: the weeks.
        busy: when the participant has something in any of them.
    """

    minutes: int
    weeks: tuple[IsoWeek, ...]
    busy: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to join: a group with all its hours."""

    group_id: UUID
    group: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """What is looked for.

    Attributes:
        work_short: whether the fifteen hours are not reached.
        in_plan: the kinds of the plan's measures.
        end_goal: None: no plan says.
        has: the kinds that the participant has already.
    """

    gap: Gap
    work_short: bool
    in_plan: frozenset[ActivityKind]
    end_goal: EndGoal | None
    has: frozenset[ActivityKind]
    rule_group: RuleGroup


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to fill a gap, or a part of it.

    Attributes:
        step: join a group, or plan hours of one's own.
        group_id, group: the group, where there is one to join.
        minutes: programme time that it adds to a week.
        hours: when it is; of hours of one's own, the free time in which they fit.
        reasons: never empty but where it merely fits the free hours and fills a part.
    """

    step: Step
    activity: ActivityKind
    group_id: UUID | None
    group: str | None
    minutes: int
    hours: tuple[Span, ...]
    reasons: tuple[Reason, ...]


_OF_THE_TIMETABLE = (GapCause.NOT_FULL, GapCause.ENDED_SLOT, GapCause.PRACTICE_MISSING)


def gap_of(weeks: Iterable[ForecastWeek], lessons: Iterable[Occurrence]) -> Gap | None:
    """What is missing in most weeks, and when one is busy in them; None: no week falls short by itself."""
    minutes = {week.week: _by_timetable(week) for week in weeks}
    short = {week: missing for week, missing in minutes.items() if missing > 0}
    if not short:
        return None
    often = Counter(short.values())
    busy = {
        Span(each.date.isoweekday(), each.starts, each.ends)
        for each in lessons
        if IsoWeek.of(each.date) in short and not each.cancelled
    }
    return Gap(
        minutes=max(sorted(often), key=lambda each: (often[each], each)),
        weeks=tuple(sorted(short)),
        busy=tuple(sorted(busy, key=_in_time)),
    )


def _by_timetable(week: ForecastWeek) -> int:
    return sum(cause.minutes for cause in week.causes if cause.kind in _OF_THE_TIMETABLE)


def suggestions(need: Need, offers: Iterable[Offer], rules: RuleSet) -> tuple[Suggestion, ...]:
    """What fits, best first.

    By its reasons in their order of weight; among the same ones a group before hours of one's own, and then
    what fills most of the gap.
    """
    found = [each for offer in offers for each in _joining(need, offer, rules)]
    found += sorted(_own_hours(need), key=lambda each: _rank(each, need))[:MOST_OWN]
    found.sort(key=lambda each: _rank(each, need))
    return tuple(found[:MOST])


def _rank(each: Suggestion, need: Need) -> tuple[object, ...]:
    weights = tuple(reason not in each.reasons for reason in Reason if reason is not Reason.FILLS)
    filled = min(each.minutes, need.gap.minutes)
    too_much = max(0, each.minutes - need.gap.minutes)
    own = each.step is Step.OWN_HOURS
    return weights, own, -filled, too_much, each.group or "", each.activity


def _joining(need: Need, offer: Offer, rules: RuleSet) -> Iterable[Suggestion]:
    """To join a group is to take part in all of its hours, so all of them must fit."""
    slots = [slot for slot in offer.slots if _lasts(slot, need.gap.weeks)]
    kinds = {slot.kind for slot in slots}
    if not slots or any(_is_for_others(kind, need) or _is_had(kind, need) for kind in kinds):
        return
    hours = tuple(sorted({Span(slot.weekday, slot.starts, slot.ends) for slot in slots}, key=_in_time))
    if any(own.meets(span) for own in need.gap.busy for span in hours):
        return
    by_kind = Counter[ActivityKind]()
    for slot in slots:
        by_kind[slot.kind] += _worth(slot, need.gap.weeks[0], rules)
    minutes = sum(by_kind.values())
    mostly = max(sorted(by_kind), key=lambda kind: by_kind[kind])
    is_work = any(is_work_oriented(slot) for slot in slots)
    if minutes > 0:
        reasons = _reasons(need, kinds, minutes, is_work=is_work)
        yield Suggestion(Step.JOIN_GROUP, mostly, offer.group_id, offer.group, minutes, hours, reasons)


def _own_hours(need: Need) -> Iterable[Suggestion]:
    """Kinds that are asked for, by the fifteen hours, plan or goal, in the free time that there is."""
    free = free_hours(need.gap.busy)
    minutes = min(sum(span.minutes for span in free), need.gap.minutes)
    for kind, about in KINDS.items():
        if about.credit is Credit.LESSON or _is_for_others(kind, need) or minutes < LEAST_FREE:
            continue  # lessons are taught to groups
        reasons = _reasons(need, {kind}, minutes, is_work=about.work_oriented)
        if set(reasons) - {Reason.FILLS}:
            yield Suggestion(Step.OWN_HOURS, kind, None, None, minutes, free, reasons)


def _reasons(
    need: Need, kinds: Collection[ActivityKind], minutes: int, *, is_work: bool
) -> tuple[Reason, ...]:
    towards = _TOWARDS[need.end_goal] if need.end_goal else frozenset[ActivityKind]()
    holds = {
        Reason.WORK_NEEDED: need.work_short and is_work,
        Reason.IN_PLAN: not need.in_plan.isdisjoint(kinds),
        Reason.TOWARDS_GOAL: not towards.isdisjoint(kinds),
        Reason.FILLS: minutes >= need.gap.minutes,
    }
    return tuple(reason for reason in Reason if holds[reason])


def _is_for_others(kind: ActivityKind, need: Need) -> bool:
    """Social studies are not for those under chapter 6 A (Integration Act § 37 c)."""
    collective = need.rule_group is RuleGroup.COLLECTIVE_PROTECTION
    return kind in _OF_OTHERS or (collective and kind is ActivityKind.SOCIAL_STUDIES)


def _is_had(kind: ActivityKind, need: Need) -> bool:
    """Nobody goes to two classes of the same."""
    return KINDS[kind].credit is Credit.LESSON and kind in need.has


def _lasts(slot: Slot, weeks: Sequence[IsoWeek]) -> bool:
    """Whether a slot is there in all of the weeks: one that ends soon fills no gap for long."""
    return slot.valid_from <= weeks[0].sunday and (slot.valid_to is None or slot.valid_to >= weeks[-1].monday)


def _worth(slot: Slot, week: IsoWeek, rules: RuleSet) -> int:
    """Programme time a week; of alternate weeks, half of it."""
    on = week.days[slot.weekday - 1]
    lesson = Occurrence(slot, on, on, slot.starts, slot.ends, slot.place, slot.teacher_id)
    return credit(lesson, rules).credited_minutes // slot.every_weeks


def free_hours(busy: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of Monday to Friday, in spans that are long enough to plan something in."""
    taken = sorted(busy, key=_in_time)
    free: list[Span] = []
    for weekday in range(1, 6):
        at = DAY_STARTS
        for span in (each for each in taken if each.weekday == weekday):
            if at < span.starts:
                free.append(Span(weekday, at, min(span.starts, DAY_ENDS)))
            at = max(at, span.ends)
        if at < DAY_ENDS:
            free.append(Span(weekday, at, DAY_ENDS))
    return tuple(span for span in free if span.minutes >= LEAST_FREE)


def _in_time(span: Span) -> tuple[int, time, time]:
    return span.weekday, span.starts, span.ends
