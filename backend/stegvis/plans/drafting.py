"""What § 15 asks of a plan, which levels of Norwegian to begin with, and what a form may not say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from stegvis.kit.errors import Fault
from stegvis.kit.months import months_after
from stegvis.participants.model import Track
from stegvis.plans.model import (
    STANDARD_GOALS,
    STANDARD_MEASURES,
    CefrLevel,
    Content,
    Gap,
    Goal,
    GoalDraft,
    GroundworkKind,
    Level,
    LevelSource,
    Measure,
    MeasureDraft,
    Missing,
    Notice,
    NoticeKind,
    ReviewCause,
    Skill,
)
from stegvis.rulebook.frames import EDUCATED
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.model import ActivityKind, EducationLevel, EndGoal, Frame, RuleGroup

LONGEST_TEXT = 4000
LONGEST_NAME = 300
MOST_WEEKLY_MINUTES = 7 * 24 * 60
SOCIAL_STUDIES_HOURS = 75
"""FOR-2021-06-20-2054: three modules of 25 hours."""
MOST_HOURS = 1000
UNREAD_DAYS = 7
"""eForvaltningsforskriften § 9: whoever has not opened a decision within a week is told again."""
LONG_ABSENCE_DAYS = 28
"""So long away, without one lesson between, that the plan should be looked at: our reading of § 15."""
END_NEAR_MONTHS = 3
"""When a plan that ends with the programme should be looked at once more: our reading of § 15."""

EDUCATION_KINDS = frozenset({ActivityKind.PRIMARY_SCHOOL, ActivityKind.UPPER_SECONDARY})

_A2, _B1, _B2 = CefrLevel.A2, CefrLevel.B1, CefrLevel.B2
_DEFAULTS: Mapping[EducationLevel, Mapping[Skill, CefrLevel]] = {
    EducationLevel.NONE: dict.fromkeys(Skill, _A2) | {Skill.ORAL: _B1},
    EducationLevel.PRIMARY: dict.fromkeys(Skill, _B1),
    EducationLevel.UPPER_SECONDARY: dict.fromkeys(Skill, _B1) | {Skill.ORAL: _B2},
    EducationLevel.HIGHER: dict.fromkeys(Skill, _B1) | {Skill.ORAL: _B2},
}
_LADDER = tuple(CefrLevel)
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?", re.ASCII)
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 1, 1)


# ------------------------------------------------------------------ Norwegian


def default_levels(education: EducationLevel) -> Mapping[Skill, CefrLevel]:
    """The goal for each skill to begin with, by the schooling from before (Regulations § 28)."""
    return _DEFAULTS[education]


def lowered(level: CefrLevel) -> CefrLevel | None:
    """The next lower level; None: there is none. A goal is lowered one level at a time (§ 28)."""
    place = _LADDER.index(level)
    return _LADDER[place - 1] if place else None


def reference_levels(given: Mapping[Skill, CefrLevel], held: Content | None) -> dict[Skill, CefrLevel]:
    """The levels below which a goal is lowered: of the plan that holds, else what schooling gives (§ 27)."""
    return {skill: (held.level(skill) if held else None) or level for skill, level in given.items()}


def level_faults(content: Content, reference: Mapping[Skill, CefrLevel]) -> list[Fault]:
    """Goals that are lowered by more than one level at once; raising is never a fault (§ 27).

    `reference` has the goals of the decided plan; where there is none, those that the schooling gives.
    """
    faults = []
    for skill, before in reference.items():
        goal = content.level(skill)
        if goal is not None and _LADDER.index(goal) < _LADDER.index(before) - 1:
            faults.append(Fault(skill, "plans.lowered-too-far", {"level": before}))
    return faults


# ------------------------------------------------------------------ what is missing


@dataclass(frozen=True, slots=True)
class Asked:
    """What § 15 is asked with: who the plan is for, and what the programme's frame allows.

    Attributes:
        latest_end: the last day that the frame, with what has been decided about it, allows; None: unknown.
        done: the groundwork that is done, or not needed.
    """

    group: RuleGroup
    frame: Frame
    latest_end: date | None
    has_children: bool | None
    done: Collection[GroundworkKind]


def missing(content: Content, goals: Collection[Goal], asked: Asked) -> tuple[Gap, ...]:
    """What § 15 demands and a draft does not say yet, in the order of the form.

    Residence after § 34 (chapter 6 A) asks for no social studies, and Norwegian is optional there.
    """
    measures = [*measures_of(goals)]
    kinds = {each.kind for each in measures}
    ordinary = asked.group is not RuleGroup.COLLECTIVE_PROTECTION
    beyond = (
        asked.latest_end is not None and content.ends_on is not None and content.ends_on > asked.latest_end
    )
    lacks = {
        Missing.COMPETENCE_MAPPING: GroundworkKind.COMPETENCE_MAPPING not in asked.done,
        Missing.CAREER_GUIDANCE: GroundworkKind.CAREER_GUIDANCE not in asked.done,
        Missing.END_GOAL: bool(asked.frame.goals) and content.end_goal not in asked.frame.goals,
        Missing.LANGUAGE_GOALS: ordinary and not all(content.level(skill) for skill in Skill),
        Missing.NORWEGIAN_EXTENT: ordinary and not (content.norwegian_minutes and content.norwegian_until),
        Missing.SOCIAL_STUDIES_EXTENT: ordinary
        and not (content.social_studies_hours and content.social_studies_language),
        Missing.DURATION: not (content.starts_on and content.ends_on),
        Missing.DURATION_BEYOND_FRAME: beyond,
        Missing.LONG_TERM_GOAL: not goals,
        Missing.WORK_OR_EDUCATION: not any(is_work(kind) or kind in EDUCATION_KINDS for kind in kinds),
        Missing.LIFE_SKILLS: ActivityKind.LIFE_SKILLS not in kinds,
        Missing.PARENTAL_GUIDANCE: bool(asked.has_children) and ActivityKind.PARENTAL_GUIDANCE not in kinds,
        Missing.REASONS: not (content.reasons or "").strip(),
    }
    gaps = [Gap(code) for code, lacking in lacks.items() if lacking]
    for measure in measures:
        if not measure.starts_on:
            gaps.append(Gap(Missing.MEASURE_PERIOD, measure.id))
        if not (measure.responsible or "").strip():
            gaps.append(Gap(Missing.MEASURE_RESPONSIBLE, measure.id))
    return tuple(gaps)


def is_work(kind: ActivityKind) -> bool:
    """Whether an activity counts as work-oriented (§ 14 a)."""
    return KINDS[kind].work_oriented


def every_goal(goals: Iterable[Goal]) -> Iterator[Goal]:
    """All goals of a tree, each before those under it."""
    for goal in goals:
        yield goal
        yield from every_goal(goal.goals)


def measures_of(goals: Iterable[Goal]) -> Iterator[Measure]:
    """All measures of a tree of goals."""
    for goal in every_goal(goals):
        yield from goal.measures


# ------------------------------------------------------------------ what a form may not say


def content_faults(content: Content) -> list[Fault]:
    """What is wrong with what a form says about the plan as a whole; what is missing is no fault."""
    faults = []
    days = {
        "startsOn": content.starts_on,
        "endsOn": content.ends_on,
        "norwegianUntil": content.norwegian_until,
    }
    faults += [Fault(name, "plans.no-such-day") for name, day in days.items() if day and not _sane(day)]
    if content.starts_on and content.ends_on and content.ends_on < content.starts_on:
        faults.append(Fault("endsOn", "plans.ends-before-start"))
    if content.norwegian_minutes is not None and not 1 <= content.norwegian_minutes <= MOST_WEEKLY_MINUTES:
        faults.append(Fault("norwegianMinutes", "plans.no-such-hours"))
    if content.social_studies_hours is not None and not 1 <= content.social_studies_hours <= MOST_HOURS:
        faults.append(Fault("socialStudiesHours", "plans.no-such-hours"))
    tags = {
        "socialStudiesLanguage": content.social_studies_language,
        "participantViewLanguage": content.participant_view_language,
    }
    faults += [
        Fault(name, "plans.no-such-language") for name, tag in tags.items() if tag and not is_language(tag)
    ]
    texts = {"reasons": content.reasons, "participantView": content.participant_view}
    faults += [
        Fault(name, "plans.too-long", {"most": LONGEST_TEXT})
        for name, text in texts.items()
        if text and len(text) > LONGEST_TEXT
    ]
    if content.end_goal_text and len(content.end_goal_text) > LONGEST_NAME:
        faults.append(Fault("endGoalText", "plans.too-long", {"most": LONGEST_NAME}))
    return faults


def is_language(tag: str) -> bool:
    """Whether it is a language's tag, as a browser names it: `fa-AF`."""
    return bool(_LANGUAGE_TAG.fullmatch(tag))


def _sane(day: date) -> bool:
    return _EARLIEST <= day < _LATEST


def goal_faults(goal: GoalDraft, goals: Collection[Goal]) -> list[Fault]:
    """What is wrong with a goal, among those that the draft has: two levels, and words of one kind."""
    faults = _name_faults(goal.standard, goal.text, STANDARD_GOALS)
    top = {each.id: each for each in goals}
    if goal.parent_id is not None and (goal.parent_id not in top or goal.parent_id == goal.id):
        faults.append(Fault("parentId", "plans.no-such-goal"))
    if goal.parent_id is not None and goal.id in top and top[goal.id].goals:
        faults.append(Fault("parentId", "plans.has-steps"))
    return faults


def measure_faults(measure: MeasureDraft, goals: Collection[Goal]) -> list[Fault]:
    """What is wrong with a measure, among the goals that the draft has."""
    faults = _name_faults(measure.standard, measure.text, STANDARD_MEASURES)
    if measure.goal_id not in {each.id for each in every_goal(goals)}:
        faults.append(Fault("goalId", "plans.no-such-goal"))
    days = {"startsOn": measure.starts_on, "endsOn": measure.ends_on}
    faults += [Fault(name, "plans.no-such-day") for name, day in days.items() if day and not _sane(day)]
    if measure.ends_on and (not measure.starts_on or measure.ends_on < measure.starts_on):
        faults.append(Fault("endsOn", "plans.ends-before-start"))
    if measure.weekly_minutes is not None and not 1 <= measure.weekly_minutes <= MOST_WEEKLY_MINUTES:
        faults.append(Fault("weeklyMinutes", "plans.no-such-hours"))
    names = {
        "responsible": measure.responsible,
        "organisation": measure.organisation,
        "place": measure.place,
    }
    faults += [
        Fault(name, "plans.too-long", {"most": LONGEST_NAME})
        for name, text in names.items()
        if text and len(text) > LONGEST_NAME
    ]
    return faults


def _name_faults(standard: str | None, text: str | None, catalogue: Collection[str]) -> list[Fault]:
    if standard is not None and standard not in catalogue:
        return [Fault("standard", "plans.no-such-standard")]
    if standard is None and not text:
        return [Fault("text", "plans.no-words")]
    if text and len(text) > LONGEST_NAME:
        return [Fault("text", "plans.too-long", {"most": LONGEST_NAME})]
    return []


# ------------------------------------------------------------------ made known, and looked at again


def remind_on(notices: Iterable[Notice]) -> date | None:
    """From which day somebody is told again that there is a decision to read; None: no need.

    Whoever was told on paper or orally needs no second notice of what lies on the phone.
    """
    sent: date | None = None
    for notice in notices:
        if notice.kind is NoticeKind.SENT:
            sent = min(sent, notice.on_date) if sent else notice.on_date
        else:
            return None
    return sent + timedelta(days=UNREAD_DAYS) if sent else None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a review goes by: the decided plan, the programme around it, and today.

    Attributes:
        months: how often the municipality looks at a plan (`plan_review_months`).
        education, track, starts_on, planned_end_on: of the programme.
        births: of the participant's children, by their birth dates.
    """

    decided_on: date
    content: Content
    levels: Collection[Level]
    months: int
    education: EducationLevel
    track: Track
    starts_on: date | None
    planned_end_on: date | None
    births: Collection[date] = ()


def review_due(reviewed: Reviewed, today: date) -> tuple[tuple[ReviewCause, date], ...]:
    """Why the decided plan should be looked at again, and since when; nothing: not yet.

    The work window: after three months with upper secondary education, after six without, a programme that
    qualifies for work needs fifteen work-oriented hours a week (§ 14 a).
    """
    causes: dict[ReviewCause, date] = {
        ReviewCause.INTERVAL: months_after(reviewed.decided_on, reviewed.months),
    }
    reached = [
        level.on_date
        for level in reviewed.levels
        if level.source is not LevelSource.READY_FOR_TEST
        and level.on_date >= reviewed.decided_on
        and _reaches(level.level, reviewed.content.level(level.skill))
    ]
    if reached:
        causes[ReviewCause.LEVEL_REACHED] = min(reached)
    if born := [day for day in reviewed.births if day > reviewed.decided_on]:
        causes[ReviewCause.BIRTH] = min(born)
    if reviewed.track is Track.WORK and reviewed.content.end_goal is EndGoal.WORK and reviewed.starts_on:
        window = months_after(reviewed.starts_on, 3 if reviewed.education in EDUCATED else 6)
        if reviewed.decided_on < window:
            causes[ReviewCause.WORK_WINDOW] = window
    if reviewed.planned_end_on:
        near = months_after(reviewed.planned_end_on, -END_NEAR_MONTHS)
        if reviewed.decided_on < near:
            causes[ReviewCause.END_NEAR] = near
    return tuple((cause, day) for cause, day in causes.items() if day <= today)


def _reaches(level: CefrLevel, goal: CefrLevel | None) -> bool:
    return goal is not None and _LADDER.index(level) >= _LADDER.index(goal)


@dataclass(frozen=True, slots=True)
class Life:
    """What has changed around somebody, as timetable and registers show it.

    Attributes:
        work: paid work beside the programme, from a day to a day; None: without an end.
        away: the first and the last day of absence since they attended last; None: there is none.
    """

    work: Collection[tuple[date, date | None]]
    away: tuple[date, date] | None


def review_by_life(decided_on: date, life: Life, today: date) -> tuple[tuple[ReviewCause, date], ...]:
    """Why life since the decision asks for another look at the plan, and since when; nothing: it does not.

    Hours of work that are changed are no job that begins. Days that nobody recorded are no absence.
    """
    causes: dict[ReviewCause, date] = {}
    working = any(first <= decided_on and (last is None or last >= decided_on) for first, last in life.work)
    begun = [first for first, _ in life.work if first > decided_on]
    ended = [last for _, last in life.work if last is not None]
    if begun and not working:
        causes[ReviewCause.JOB] = min(begun)
    elif working and len(ended) == len(life.work):
        causes[ReviewCause.JOB] = max(ended) + timedelta(days=1)
    if life.away and life.away[1] - life.away[0] >= timedelta(days=LONG_ABSENCE_DAYS - 1):
        long = life.away[0] + timedelta(days=LONG_ABSENCE_DAYS)
        if long > decided_on:
            causes[ReviewCause.LONG_ABSENCE] = long
    return tuple((cause, day) for cause, day in causes.items() if day <= today)
