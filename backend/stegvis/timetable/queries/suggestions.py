"""What could fill one participant's weeks to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.permissions import may_fill_weeks
from stegvis.participants.queries import people
from stegvis.participants.rules import current_programme, rule_group
from stegvis.plans.model import Goal, Plan, Status
from stegvis.plans.queries import plan
from stegvis.rulebook.model import ActivityKind, RuleGroup
from stegvis.timetable.queries import planned
from stegvis.timetable.queries.forecast import Forecaster, PersonForecast, forecaster, weeks_ahead, with_work
from stegvis.timetable.suggestions import Gap, Need, Offer, Suggestion, gap_of, suggestions


async def suggestions_for(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, count: int
) -> tuple[Gap | None, tuple[Suggestion, ...]]:
    """What is missing in most weeks, and what could fill it, best first. It changes nothing.

    Twelve statements.

    Raises:
        Refused: there is no such participant, or none that the actor sees, after as many statements; or
            the actor does not work on the case.
    """
    weeks = weeks_ahead(on, count)
    seen = tuple((await people(tx, actor, on, [participant_id])).values())
    ahead = await forecaster(tx, actor, seen, weeks)
    found = await with_work(tx, actor, seen, ahead)
    current = await plan(tx, actor, seen)
    offers = await _offers(tx, actor, ahead)
    for forecast in found:
        if not may_fill_weeks(forecast.person.standing):
            raise Refused("participants.not-your-case")
        return _suggested(forecast, ahead, current, offers, on)
    raise not_found()


async def _offers(tx: Transaction, actor: Actor, ahead: Forecaster) -> list[Offer]:
    """All groups that go on, with their hours."""
    first, last = ahead.weeks[0].monday, ahead.weeks[-1].sunday
    rows = await tx.rows(
        """
        SELECT id, name FROM study_group
        WHERE municipality_id = $1 AND (ends_on IS NULL OR ends_on >= $2)
        """,
        actor.municipality_id,
        first,
    )
    plans = await planned(tx, actor, (), first, last, groups=[row["id"] for row in rows])
    return [Offer(row["id"], row["name"], tuple(plans.slots_of_group.get(row["id"], ()))) for row in rows]


def _suggested(
    forecast: PersonForecast,
    ahead: Forecaster,
    current: Plan | None,
    offers: list[Offer],
    on: date,
) -> tuple[Gap | None, tuple[Suggestion, ...]]:
    person = forecast.person
    lessons = [
        each.occurrence
        for week in ahead.plans.week_plans(person, ahead.weeks)
        for day in week.days
        for each in day.occurrences
    ]
    gap = gap_of(forecast.weeks, lessons)
    if gap is None:
        return None, ()
    programme = current_programme(person.programmes, on)
    joined = {membership.group_id for membership in person.memberships}
    need = Need(
        gap=gap,
        work_short=forecast.work is not None and not forecast.work.is_met,
        in_plan=frozenset(_kinds(current.goals)) if current else frozenset(),
        end_goal=current.end_goal if current else None,
        has=frozenset(lesson.kind for lesson in lessons),
        rule_group=rule_group(programme) if programme else RuleGroup.ORDINARY,
    )
    others = (offer for offer in offers if offer.group_id not in joined)
    return gap, suggestions(need, others, ahead.rules_of(person))


def _kinds(goals: Sequence[Goal]) -> Iterator[ActivityKind]:
    """The kinds of the measures that are still to be done, of all goals and what is under them."""
    for goal in goals:
        yield from (each.kind for each in goal.measures if each.status in {Status.PLANNED, Status.ACTIVE})
        yield from _kinds(goal.goals)
