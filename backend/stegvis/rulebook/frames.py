"""How long a programme may last, and for which end goals (Integration Act §§ 13-14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from stegvis.kit.months import lasting
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.law import (
    EXEMPT_FROM_MINUTES,
    FRAMES,
    GOALS_SOURCE,
    GSU_SOURCE,
    TRANSITION_SOURCE,
    UKRAINE_SOURCE,
    YOUNG_UNDER,
)
from stegvis.rulebook.model import (
    EducationLevel,
    EndGoal,
    Frame,
    FrameCase,
    FrameLaw,
    Hindrance,
    MunicipalRules,
    RuleGroup,
    Step,
    StepCode,
)
from stegvis.rulebook.overrides import value_of
from stegvis.rulebook.rules import rule_set

EDUCATED = frozenset({EducationLevel.UPPER_SECONDARY, EducationLevel.HIGHER})
"""Who falls under § 13; everybody else under § 14."""

_CASE_OF = {
    EndGoal.WORK: FrameCase.WORK,
    EndGoal.PARTS_OF_UPPER_SECONDARY: FrameCase.PARTS_OF_UPPER_SECONDARY,
    EndGoal.UPPER_SECONDARY: FrameCase.UPPER_SECONDARY,
    EndGoal.VOCATIONAL_TRAINING: FrameCase.VOCATIONAL_TRAINING,
}
"""Without upper secondary education, by the end goal; higher education is not within reach yet."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a frame goes by; what nobody knows yet is None."""

    group: RuleGroup
    education: EducationLevel
    birth_date: date
    offered_on: date | None
    end_goal: EndGoal | None = None
    starts_on: date | None = None


_NOTHING_OF_ITS_OWN = MunicipalRules("", ())


def programme_frame(asked: Asked, municipal: MunicipalRules = _NOTHING_OF_ITS_OWN) -> Frame:
    """How long a programme may last, with every step by which that came about.

    The day of the start offer chooses the lengths (Regulations §§ 75-76), and it is the day on which an
    age counts: our reading. A municipality's own length holds for offers from its date on.

    Raises:
        UnknownSettingError: an override names a setting, or a value, that there is not.
    """
    if asked.offered_on is None:
        return _hindered("", asked, _goals(asked, over_age=False), Hindrance.NO_OFFER)
    offered = asked.offered_on
    rules = rule_set(IsoWeek.of(offered), group=asked.group, offered_on=offered, municipal=municipal)
    max_age, age = int(rules.settings["max_age"]), age_on(asked.birth_date, offered)
    goals = _goals(asked, over_age=age > max_age)
    frame = _hindered(rules.version, asked, goals, _hindrance(asked, goals))
    if age > max_age:
        frame = _found(frame, Step(StepCode.WORK_ALONE, GOALS_SOURCE, max_age), EndGoal.WORK)
    elif age < YOUNG_UNDER and asked.education not in EDUCATED:
        frame = _found(frame, Step(StepCode.YOUNG, GOALS_SOURCE, YOUNG_UNDER), EndGoal.UPPER_SECONDARY)
    return frame if frame.hindrance else _measured(frame, asked, _law_of(asked, offered), municipal)


def is_exempt_by_work(weekly_minutes: int) -> bool:
    """Whether work, begun or offered, is so much that the programme is no duty (§ 8): 30 hours a week."""
    return weekly_minutes >= EXEMPT_FROM_MINUTES


def age_on(birth_date: date, day: date) -> int:
    """Whole years; who is born on 29 February has the birthday on 1 March in other years."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def _goals(asked: Asked, *, over_age: bool) -> tuple[EndGoal, ...]:
    if over_age:
        return (EndGoal.WORK,)
    return tuple(goal for goal in EndGoal if asked.education in EDUCATED or goal in _CASE_OF)


def _hindrance(asked: Asked, goals: tuple[EndGoal, ...]) -> Hindrance | None:
    if asked.end_goal is None:
        return None if asked.education in EDUCATED else Hindrance.NO_GOAL
    if asked.end_goal in goals:
        return None
    return Hindrance.WORK_ALONE if goals == (EndGoal.WORK,) else Hindrance.NEEDS_UPPER_SECONDARY


def _education(asked: Asked) -> Step:
    if asked.education not in EDUCATED:
        return Step(StepCode.LACKS_UPPER_SECONDARY, GOALS_SOURCE)
    if asked.group is RuleGroup.COLLECTIVE_PROTECTION:
        return Step(StepCode.HAS_UPPER_SECONDARY_FROM_UKRAINE, UKRAINE_SOURCE)
    return Step(StepCode.HAS_UPPER_SECONDARY, GSU_SOURCE)


def _hindered(version: str, asked: Asked, goals: tuple[EndGoal, ...], hindrance: Hindrance | None) -> Frame:
    """A frame without lengths, which is all there is while something hinders."""
    steps: tuple[Step, ...] = (_education(asked),)
    if asked.offered_on:
        steps = (Step(StepCode.LENGTHS, TRANSITION_SOURCE, from_day=asked.offered_on), *steps)
    return Frame(version, None, goals, None, None, None, None, None, steps, hindrance)


def _found(frame: Frame, step: Step, default_goal: EndGoal) -> Frame:
    return replace(frame, steps=(*frame.steps, step), default_goal=default_goal)


def _law_of(asked: Asked, offered: date) -> FrameLaw:
    """The lengths of a case for a start offer; offers older than the first fall to the first.

    With upper secondary education they are the same for every end goal, and known without one.
    """
    case = FrameCase.EDUCATED
    if asked.end_goal is not None and asked.education not in EDUCATED:
        case = _CASE_OF[asked.end_goal]
    laws = [law for law in FRAMES if law.case is case]
    return [law for law in laws if law.offers_from <= offered or law is laws[0]][-1]


def _measured(frame: Frame, asked: Asked, law: FrameLaw, municipal: MunicipalRules) -> Frame:
    offered, starts = asked.offered_on or law.offers_from, asked.starts_on
    months = _own(law.months_key, law.months, offered, municipal)
    more = _own(law.extension_key, law.extension_months, offered, municipal)
    last_day = lasting(starts, months) if starts else None
    extended_to = lasting(starts, months + more) if starts else None
    owed = StepCode.EXTENSION_OWED if law.extension_owed else StepCode.EXTENSION
    extending = (
        Step(owed, law.source, more, starts, extended_to, law.verified)
        if more
        else Step(StepCode.NO_EXTENSION, law.source, verified=law.verified)
    )
    return replace(
        frame,
        version=_version(frame.version, law),
        case=law.case,
        max_months=months,
        extension_months=more,
        last_day=last_day,
        extended_to=extended_to,
        steps=(
            *frame.steps,
            Step(StepCode.LENGTH, law.source, months, starts, last_day, law.verified),
            extending,
        ),
    )


def _own(key: str, national: int, offered: date, municipal: MunicipalRules) -> int:
    own = [each for each in municipal.overrides if each.key == key and each.valid_from <= offered]
    return int(value_of(max(own, key=lambda each: each.valid_from))) if own else national


def _version(rules: str, law: FrameLaw) -> str:
    """Both, where the transition gives lengths that are younger or older than the other rules."""
    return rules if rules.startswith(law.version) else f"{rules} / {law.version}"
