"""The demo's plans, at every stage: none, draft, proposed, decided, decided anew, ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from stegvis.demo.goals import END_GOAL_TEXTS, REASONS, Goal, goals
from stegvis.demo.people import Person
from stegvis.demo.programmes import Pattern
from stegvis.demo.school_year import SchoolYear
from stegvis.kit.weeks import IsoWeek
from stegvis.plans.model import CefrLevel, PlanState, Status
from stegvis.rulebook.model import EducationLevel


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A version of one person's plan."""

    person: Person
    version: int
    state: PlanState
    starts_on: date
    ends_on: date
    decided_on: date | None
    goals: tuple[Goal, ...]
    end_goal_text: str | None
    reasons: str | None

    @property
    def id(self) -> str:
        """The stem of its goals' and measures' identifiers."""
        return f"{self.person.id}-{self.version}"

    @property
    def appeal_deadline(self) -> date | None:
        """Three weeks after the decision (Public Administration Act § 29)."""
        return self.decided_on + timedelta(weeks=3) if self.decided_on else None

    @property
    def levels(self) -> tuple[CefrLevel, CefrLevel, CefrLevel, CefrLevel]:
        """The goal for listening, reading, writing and oral (Integration Regulations § 28)."""
        return _LEVELS[self.person.programme.education]


_A2, _B1, _B2 = CefrLevel.A2, CefrLevel.B1, CefrLevel.B2
_LEVELS = {
    EducationLevel.NONE: (_A2, _A2, _A2, _B1),
    EducationLevel.PRIMARY: (_B1, _B1, _B1, _B1),
    EducationLevel.UPPER_SECONDARY: (_B1, _B1, _B1, _B2),
    EducationLevel.HIGHER: (_B1, _B1, _B1, _B2),
}

# ------------------------------------------------------------------ which versions somebody has

_DECIDED, _DECIDED_ANEW = "decided", "decided_anew"
_STAGES = (
    _DECIDED,
    _DECIDED_ANEW,
    _DECIDED,
    PlanState.PROPOSED,
    _DECIDED_ANEW,
    _DECIDED,
    _DECIDED,
    PlanState.DRAFT,
    _DECIDED_ANEW,
    None,
    _DECIDED,
)
_KNOWN_STAGES = {"D001": _DECIDED_ANEW, "D002": _DECIDED, "D003": _DECIDED, "D004": PlanState.PROPOSED}
_NEW, _LONG = timedelta(weeks=5), timedelta(weeks=26)
_TO_DECIDE = timedelta(days=17)


def stage(person: Person, year: SchoolYear) -> str | None:
    """How far somebody's plan has come; None: there is none yet."""
    if person.pattern is Pattern.ENDED:
        return PlanState.ENDED
    starts_on = person.programme.starts_on
    if starts_on is None or starts_on > year.today:
        return PlanState.DRAFT if starts_on else None
    if year.today - starts_on < _NEW:
        return (None, PlanState.DRAFT, PlanState.PROPOSED)[person.number % 3]
    found = _KNOWN_STAGES.get(person.id, _STAGES[person.number % len(_STAGES)])
    return _DECIDED if found == _DECIDED_ANEW and year.today - starts_on < _LONG else found


def versions(person: Person, year: SchoolYear) -> tuple[PlanVersion, ...]:
    """The versions of somebody's plan, oldest first."""
    at = stage(person, year)
    if at is None:
        return ()
    if at == _DECIDED_ANEW:
        first = _version(person, 1, PlanState.SUPERSEDED)
        second = _version(person, 2, PlanState.DECIDED)
        renewed = IsoWeek.of(first.starts_on + (year.today - first.starts_on) * 2 // 3).monday
        return (
            replace(first, ends_on=renewed - timedelta(days=1), goals=_surpassed(first)),
            replace(second, starts_on=renewed, decided_on=renewed - timedelta(days=3)),
        )
    return (_version(person, 1, PlanState.DECIDED if at == _DECIDED else PlanState(at)),)


def _version(person: Person, number: int, state: PlanState) -> PlanVersion:
    own = person.programme
    if own.starts_on is None or own.planned_end_on is None:
        raise ValueError("a plan has a period")
    pattern = _BEFORE.get(person.pattern, person.pattern) if state is PlanState.SUPERSEDED else person.pattern
    open_still = state in {PlanState.DRAFT, PlanState.PROPOSED}
    return PlanVersion(
        person=person,
        version=number,
        state=state,
        starts_on=own.starts_on,
        ends_on=own.ended_on or own.planned_end_on,
        decided_on=None if open_still else own.starts_on + _TO_DECIDE,
        goals=_AS_FAR_AS.get(state, _under_way)(goals(person, pattern)),
        end_goal_text=END_GOAL_TEXTS[own.end_goal][person.number % 4],
        reasons=None if state is PlanState.DRAFT else REASONS[pattern],
    )


_BEFORE = {Pattern.WITH_PRACTICE: Pattern.FULL_CLASS}
"""Who has practice now was in class every day when the first version was decided."""


def _under_way(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """As they are written."""
    return goals


def _surpassed(first: PlanVersion) -> tuple[Goal, ...]:
    """What the next version goes on from: the first goal was reached, or a goal more was wanted."""
    if first.person.pattern in _BEFORE:
        return (replace(first.goals[0], status=Status.REACHED), *first.goals[1:])
    return first.goals[:-1]


def _over(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """The first goal has been reached, the others were given up when the programme ended."""
    first, *others = (_all(goal, Status.REACHED) for goal in goals)
    return (first, *(replace(goal, status=Status.DROPPED) for goal in others))


def _not_begun(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """Nothing has begun yet."""
    return tuple(_all(goal, Status.PLANNED) for goal in goals)


def _all(goal: Goal, status: Status) -> Goal:
    """A goal with everything under it in one status."""
    return replace(
        goal,
        status=status,
        subgoals=tuple(_all(subgoal, status) for subgoal in goal.subgoals),
        measures=tuple(replace(measure, status=status) for measure in goal.measures),
    )


_AS_FAR_AS = {
    PlanState.DRAFT: _not_begun,
    PlanState.PROPOSED: _not_begun,
    PlanState.ENDED: _over,
}

# ------------------------------------------------------------------ rows

Row = dict[str, object]


def plan_row(plan: PlanVersion) -> Row:
    """The row of a version in the plans' sheet."""
    listening, reading, writing, oral = plan.levels
    return {
        "participant": plan.person.id,
        "version": plan.version,
        "state": plan.state,
        "end_goal": plan.person.programme.end_goal,
        "end_goal_text": plan.end_goal_text,
        "listening": listening,
        "reading": reading,
        "writing": writing,
        "oral": oral,
        "reasons": plan.reasons,
        "starts_on": plan.starts_on,
        "ends_on": plan.ends_on,
        "decided_on": plan.decided_on,
        "decided_by": plan.person.adviser if plan.decided_on else None,
        "appeal_deadline": plan.appeal_deadline,
    }


def goal_rows(plan: PlanVersion) -> Iterator[Row]:
    """The rows of a version in the goals' sheet, a parent before its subgoals."""
    for goal_id, parent, goal in _numbered(plan):
        yield {
            "goal": goal_id,
            "participant": plan.person.id,
            "version": plan.version,
            "parent": parent,
            "standard": goal.standard,
            "text": goal.text,
            "status": goal.status,
        }


def measure_rows(plan: PlanVersion) -> Iterator[Row]:
    """The rows of a version in the measures' sheet."""
    for goal_id, _, goal in _numbered(plan):
        for number, measure in enumerate(goal.measures, 1):
            yield {
                "measure": f"{goal_id}-T{number}",
                "goal": goal_id,
                "kind": measure.kind,
                "standard": measure.standard,
                "text": measure.text,
                "starts_on": plan.starts_on,
                "ends_on": plan.ends_on,
                "weekly_hours": measure.weekly_hours,
                "responsible": measure.responsible,
                "organisation": measure.organisation,
                "place": measure.place,
                "status": measure.status,
            }


def _numbered(plan: PlanVersion) -> Iterator[tuple[str, str | None, Goal]]:
    for number, goal in enumerate(plan.goals, 1):
        goal_id = f"{plan.id}-M{number}"
        yield goal_id, None, goal
        for place, subgoal in enumerate(goal.subgoals, 1):
            yield f"{goal_id}.{place}", goal_id, subgoal
