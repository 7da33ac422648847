"""Weeks to come, of one participant, of a group, and of all groups that somebody sees.

However many participants there are, it takes the same number of statements, and each distinct week is worked
out once: members of a group have the same hours, and most of its weeks are alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Membership, Person, Programme
from stegvis.participants.permissions import may_see_programme
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import last_day, offered_on, programme_of, rule_group
from stegvis.rulebook.model import ActivityKind, Credit, RuleGroup, RuleSet, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.forecast import (
    Attends,
    ForecastWeek,
    GroupWeek,
    ProposedSlot,
    WorkAverage,
    counted_from,
    forecast_week,
    group_weeks,
    is_on_leave,
    weeks_below,
    weeks_from,
    with_proposal,
    work_average,
    work_minutes,
    work_week_of,
    work_weeks,
)
from stegvis.timetable.model import ProgrammeDates, Slot, TimeOff
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.queries import Planned, dates_in, planned
from stegvis.timetable.rules import week_plan

MOST_WEEKS = 53
"""A school year, and every holiday once."""

_UNIT_KEEPERS = (Role.COORDINATOR, Role.LEADER)


@dataclass(frozen=True, slots=True)
class PersonForecast:
    """One participant's weeks to come.

    `work` is None where no fifteen hours are asked for, and to the class: it tells of track and schooling.
    """

    person: Person
    weeks: tuple[ForecastWeek, ...]
    work: WorkAverage | None


@dataclass(frozen=True, slots=True)
class GroupForecast:
    """A group's weeks to come; `id` is None for those who are in no group during all of them.

    Attributes:
        members: how many of the participants whom the actor sees belong to it on some day of the forecast.
    """

    id: UUID | None
    name: str | None
    unit: str | None
    members: int
    weeks: tuple[GroupWeek, ...]

    @property
    def weeks_below(self) -> int:
        """How many weeks are below target, a member's week counted as one."""
        return weeks_below(self.weeks)


async def participant_forecast(
    tx: Transaction,
    actor: Actor,
    on: date,
    participant_id: UUID,
    count: int,
    proposal: Collection[ProposedSlot] = (),
) -> PersonForecast:
    """One participant's weeks from this one on, as they would be with a proposal: eight statements.

    Raises:
        Refused: there is no such participant, or none that the actor sees; after as many statements.
    """
    weeks = weeks_ahead(on, count)
    seen = tuple((await people(tx, actor, on, [participant_id])).values())
    ahead = await forecaster(tx, actor, seen, weeks)
    proposal = [each.of(participant_id=participant_id) for each in proposal]
    own = with_proposal(ahead.plans.slots_of_participant.get(participant_id, ()), proposal)
    ahead = ahead.having(participants={participant_id: own})
    found = await with_work(tx, actor, seen, ahead)
    if not found:
        raise not_found()
    return found[0]


async def group_forecast(
    tx: Transaction,
    actor: Actor,
    on: date,
    group_id: UUID,
    count: int,
    proposal: Collection[ProposedSlot] = (),
) -> tuple[GroupForecast, tuple[PersonForecast, ...]]:
    """A group's weeks from this one on, and those of its members whom the actor sees, by name.

    It is nine statements, and they are the same with a proposal that nobody has saved.

    Raises:
        Refused: the actor sees nobody in it; or there is nobody, and it is not of a unit that they keep.
    """
    weeks = weeks_ahead(on, count)
    ids = await _ids(tx, actor, on, weeks, None, group_id)
    seen = sorted((await people(tx, actor, on, ids)).values(), key=lambda person: (person.name, person.id))
    groups = await _groups(tx, actor, weeks, [group_id] if seen else [], group_id)
    ahead = await forecaster(tx, actor, seen, weeks, groups=[group_id])
    for group in groups:
        proposal = [each.of(group_id=group_id, unit_id=group["unit_id"]) for each in proposal]
    own = with_proposal(ahead.plans.slots_of_group.get(group_id, ()), proposal)
    ahead = ahead.having(groups={group_id: own})
    members = await with_work(tx, actor, seen, ahead)
    for group in groups:
        return _group(group, ahead, seen), members
    raise not_found()


async def group_forecasts(
    tx: Transaction, actor: Actor, on: date, unit_id: UUID | None, count: int
) -> tuple[GroupForecast, ...]:
    """The groups of a unit, None: of all, that the actor sees anybody in; most weeks below target first.

    Empty groups of the units that the actor keeps are there too, and, as one more, whoever is in no group.
    Seven statements.
    """
    weeks = weeks_ahead(on, count)
    ids = await _ids(tx, actor, on, weeks, unit_id, None)
    seen = (await people(tx, actor, on, ids)).values()
    by_group: dict[UUID, list[Person]] = {}
    without: list[Person] = []
    for person in seen:
        belongs = {each.group_id for each in person.memberships if _within(each, weeks)}
        for group_id in belongs:
            by_group.setdefault(group_id, []).append(person)
        if not belongs and unit_id in {None, person.unit_id}:
            without.append(person)
    groups = [
        row
        for row in await _groups(tx, actor, weeks, list(by_group), None)
        if unit_id in {None, row["unit_id"]}
    ]
    ahead = await forecaster(tx, actor, seen, weeks, groups=[row["id"] for row in groups])
    found = [_group(row, ahead, by_group.get(row["id"], ())) for row in groups]
    if without:
        found.append(_group(None, ahead, without))
    return tuple(sorted(found, key=lambda each: (-each.weeks_below, each.name is None, each.name or "")))


def weeks_ahead(on: date, count: int) -> tuple[IsoWeek, ...]:
    """This week and those after it, so many in all; a school year at most."""
    return weeks_from(IsoWeek.of(on), min(max(count, 1), MOST_WEEKS))


def _within(membership: Membership, weeks: Sequence[IsoWeek]) -> bool:
    ends = membership.valid_to
    return membership.valid_from <= weeks[-1].sunday and (ends is None or weeks[0].monday <= ends)


# ------------------------------------------------------------------ who


async def _ids(
    tx: Transaction,
    actor: Actor,
    on: date,
    weeks: Sequence[IsoWeek],
    unit_id: UUID | None,
    group_id: UUID | None,
) -> list[UUID]:
    rows = await tx.rows(_IDS, *visible_to(actor, on), weeks[0].monday, weeks[-1].sunday, unit_id, group_id)
    return [row["id"] for row in rows]


# Whose programme is over has no weeks to come.
_IDS = f"""{VISIBLE}
    SELECT visible.id FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
    WHERE EXISTS (
            SELECT FROM programme
            WHERE programme.municipality_id = $1 AND participant_id = visible.id
                AND (ended_on IS NULL OR ended_on >= $10))
        AND ($12::uuid IS NULL AND $13::uuid IS NULL OR $13 IS NULL AND participant.unit_id = $12 OR EXISTS (
            SELECT FROM membership
            JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
            WHERE membership.municipality_id = $1 AND participant_id = visible.id
                AND ($13 IS NULL OR group_id = $13) AND ($12 IS NULL OR study_group.unit_id = $12)
                AND valid_from <= $11 AND (valid_to IS NULL OR valid_to >= $10)))
"""  # noqa: S608 - constants alone


async def _groups(
    tx: Transaction,
    actor: Actor,
    weeks: Sequence[IsoWeek],
    with_people: Collection[UUID],
    only: UUID | None,
) -> list[Row]:
    return await tx.rows(
        _GROUPS,
        actor.municipality_id,
        weeks[0].monday,
        weeks[-1].sunday,
        list(with_people),
        list(actor.units(*_UNIT_KEEPERS)),
        only,
    )


# A group of which one sees nobody, and that has members, is not there: whoever sees it empty would learn
# that somebody protected is in it.
_GROUPS = """
    SELECT study_group.id, study_group.name, unit_id, unit.name AS unit
    FROM study_group
    JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    WHERE study_group.municipality_id = $1 AND ($6::uuid IS NULL OR study_group.id = $6)
        AND (study_group.ends_on IS NULL OR study_group.ends_on >= $2)
        AND (study_group.id = ANY ($4) OR unit_id = ANY ($5) AND NOT EXISTS (
            SELECT FROM membership
            WHERE membership.municipality_id = $1 AND group_id = study_group.id
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $2)))
"""


def _group(row: Row | None, ahead: Forecaster, members: Collection[Person]) -> GroupForecast:
    group_id: UUID | None = row["id"] if row else None
    own = ahead.of_group(group_id)
    attending = [attends for person in members for attends in ahead.attending(person, group_id)]
    return GroupForecast(
        id=group_id,
        name=row["name"] if row else None,
        unit=row["unit"] if row else None,
        members=len(members),
        weeks=group_weeks(own, attending),
    )


# ------------------------------------------------------------------ the pass

_SlotKey: TypeAlias = tuple[tuple[int, date, date], ...]
_Circumstance: TypeAlias = tuple[ProgrammeDates | None, RuleSet, bool]
"""How much of a programme lies in a week, by which rules, and whether another municipality holds it."""
_Circumstances: TypeAlias = tuple[_Circumstance, ...]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What makes a week one of its kind, as far as some slots decide it.

    `alike` is the same for weeks that come to the same, whichever they are; a week with a closure, a public
    holiday or a change is like no other.
    """

    alike: tuple[object, ...]
    is_disturbed: bool


@dataclass(frozen=True, slots=True)
class Forecaster:
    """One pass over everybody: what has been worked out once is not worked out again."""

    plans: Planned
    weeks: tuple[IsoWeek, ...]
    _circumstances: dict[tuple[object, ...], _Circumstances] = field(default_factory=dict)
    _patterns: dict[tuple[object, ...], tuple[ForecastWeek, ...]] = field(default_factory=dict)
    _shapes: dict[_SlotKey, tuple[_Shape, ...]] = field(default_factory=dict)
    _made: dict[tuple[object, ...], ForecastWeek] = field(default_factory=dict)
    _numbers: dict[object, int] = field(default_factory=dict)

    def having(
        self,
        groups: dict[UUID, tuple[Slot, ...]] | None = None,
        participants: dict[UUID, tuple[Slot, ...]] | None = None,
    ) -> Forecaster:
        """The same, where a group or a participant has these slots."""
        return Forecaster(self.plans.having(groups or {}, participants or {}), self.weeks)

    def of(self, person: Person) -> tuple[ForecastWeek, ...]:
        """A participant's weeks; people who have the same get the very same."""
        slots = tuple(self.plans.slots_of(person))
        return self._weeks(slots, self._of_programmes(person.programmes), self._time_off(person))

    def of_group(self, group_id: UUID | None) -> tuple[ForecastWeek, ...]:
        """What a group's own hours come to, for somebody with a full week and nothing else."""
        slots = tuple(self.plans.slots_of_group.get(group_id, ())) if group_id else ()
        return self._weeks(slots, self._throughout(), ())

    def attending(self, person: Person, group_id: UUID | None) -> Iterable[Attends]:
        """A participant's weeks in a group, for each time that they are in it; of no group, all of them."""
        found = self.of(person)
        if group_id is None:
            yield Attends(found, 0, len(found))
        first, last = self.weeks[0].monday, self.weeks[-1].sunday
        stop = 0
        for each in sorted(person.memberships, key=lambda membership: membership.valid_from):
            if each.group_id == group_id and _within(each, self.weeks):
                ends = min(each.valid_to or last, last)
                # Who leaves on a Tuesday and is back on Thursday is there one week, not two.
                start = max(stop, (max(each.valid_from, first) - first).days // 7)
                stop = max(stop, (ends - first).days // 7 + 1)
                yield Attends(found, start, stop)

    def _weeks(
        self, slots: tuple[Slot, ...], circumstances: _Circumstances, time_off: tuple[TimeOff, ...]
    ) -> tuple[ForecastWeek, ...]:
        key = tuple(
            sorted((self._number(slot), slot.valid_from, slot.valid_to or date.max) for slot in slots)
        )
        pattern = (key, circumstances, time_off)
        if pattern not in self._patterns:
            self._patterns[pattern] = tuple(
                self._week(week, place, slots, key, circumstances[place], time_off)
                for place, week in enumerate(self.weeks)
            )
        return self._patterns[pattern]

    def _number(self, slot: Slot) -> int:
        """A number that slots have in common which come to the same: many a practice day is like another."""
        if slot.id not in self._numbers:
            changed = slot.id if slot.id in self.plans.exceptions else None
            anchor = (slot.alternates_from or slot.valid_from) if slot.every_weeks > 1 else None
            alike = (
                *(slot.kind, slot.weekday, slot.starts, slot.ends, slot.lessons, slot.break_minutes),
                *(slot.unit_id, slot.credit, slot.lesson_credit_minutes, slot.work_oriented),
                *(slot.elsewhere, slot.every_weeks, anchor, changed),
            )
            self._numbers[slot.id] = self._numbers.setdefault(alike, len(self._numbers))
        return self._numbers[slot.id]

    def _week(
        self,
        week: IsoWeek,
        place: int,
        slots: tuple[Slot, ...],
        key: _SlotKey,
        circumstance: _Circumstance,
        time_off: tuple[TimeOff, ...],
    ) -> ForecastWeek:
        shape, (dates, rules, elsewhere) = self._shapes_of(slots, key)[place], circumstance
        monday, sunday = week.monday, week.sunday
        whole = dates is None or (dates.starts_on, dates.ends_on) == (monday, sunday)
        off = tuple(each for each in time_off if each.starts_on <= sunday and monday <= each.ends_on)
        counted_by = (rules.version, rules.weekly_target, dates is None, whole or (week, dates), elsewhere)
        alike = (key, shape.alike, counted_by, off and (week, off))
        found = self._made.get(alike)
        if found is None:
            found = self._made[alike] = self._make(week, slots, shape, circumstance, off)
        return found if found.week == week else replace(found, week=week)

    def _make(
        self,
        week: IsoWeek,
        slots: tuple[Slot, ...],
        shape: _Shape,
        circumstance: _Circumstance,
        time_off: tuple[TimeOff, ...],
    ) -> ForecastWeek:
        dates, rules, elsewhere = circumstance
        closures = [] if elsewhere else self.plans.closures_of(slots)
        days_off, span = self.plans.days_off, (week.monday, week.sunday)
        changed = [each for key in {slot.id for slot in slots} for each in self.plans.exceptions.get(key, ())]
        lessons = undisturbed = occurrences(slots, changed, self.plans.closures, days_off, *span)
        plan = week_plan(week, lessons, dates, rules, days_off=days_off, closures=closures, time_off=time_off)
        if shape.is_disturbed and plan.gap_minutes > 0:
            undisturbed = occurrences(slots, changed, (), {}, *span)
        lasting = [slot for slot in slots if slot.valid_to is None or slot.valid_to >= self.plans.first]
        return forecast_week(plan, rules, lasting, undisturbed, closures)

    def _shapes_of(self, slots: tuple[Slot, ...], key: _SlotKey) -> tuple[_Shape, ...]:
        if key not in self._shapes:
            disturbed = self._disturbed(slots)
            sundays = any(slot.weekday == _SUNDAY for slot in slots)
            alternating = any(slot.every_weeks > 1 for slot in slots)
            self._shapes[key] = tuple(
                _Shape((week,), is_disturbed=True)
                if week in disturbed
                # On a Sunday clocks may move.
                else _Shape((week,) if sundays else _alike(week, slots, alternating), is_disturbed=False)
                for week in self.weeks
            )
        return self._shapes[key]

    def _disturbed(self, slots: Sequence[Slot]) -> set[IsoWeek]:
        """The weeks with a public holiday, a closure that concerns these slots, or a change of one."""
        days = set(self.plans.days_off)
        for slot in slots:
            for each in self.plans.exceptions.get(slot.id, ()):
                days |= {each.on_date, each.moved_to or each.on_date}
        spans = [(each.starts_on, each.ends_on) for each in self.plans.closures_of(slots)]
        spans += [(day, day) for day in days]
        return {
            week
            for week in self.weeks
            if any(first <= week.sunday and week.monday <= last for first, last in spans)
        }

    def rules_of(self, person: Person) -> RuleSet:
        """What applies to a participant in the first of the weeks."""
        return self._of_programmes(person.programmes)[0][1]

    def _time_off(self, person: Person) -> tuple[TimeOff, ...]:
        return self.plans.time_off.get(person.id, ())

    def _of_programmes(self, programmes: Sequence[Programme]) -> _Circumstances:
        """By week, as much of a programme as lies in it and the rules of it: the same for many people."""
        first, last = self.weeks[0].monday, self.weeks[-1].sunday
        key = tuple(
            (
                rule_group(each),
                offered_on(each),
                each.weekly_target,
                max(each.starts_on, first),
                min(last_day(each) or last, last),
                each.elsewhere is not None,
            )
            for each in programmes
            if each.starts_on and each.starts_on <= last and (last_day(each) or last) >= first
        )
        if key not in self._circumstances:
            found = tuple(self._circumstance(programmes, week) for week in self.weeks)
            # People whose rules and dates come to the same share what is worked out from them.
            self._circumstances[key] = self._circumstances.setdefault(("found", found), found)
        return self._circumstances[key]

    def _circumstance(self, programmes: Sequence[Programme], week: IsoWeek) -> _Circumstance:
        programme = programme_of(programmes, week.monday, week.sunday)
        rules = rule_set(
            week,
            group=rule_group(programme),
            offered_on=(programme and offered_on(programme)) or week.monday,
            weekly_target=programme.weekly_target if programme else WeeklyTarget.FULL_TIME,
            municipal=self.plans.rules,
        )
        return dates_in(programme, week), rules, bool(programme and programme.elsewhere)

    def _throughout(self) -> _Circumstances:
        """A full week under the ordinary rules of today, all along."""
        return tuple(
            (
                ProgrammeDates(week.monday, week.sunday),
                rule_set(week, group=RuleGroup.ORDINARY, offered_on=week.monday, municipal=self.plans.rules),
                False,
            )
            for week in self.weeks
        )


_SUNDAY = 7


def _alike(week: IsoWeek, slots: Sequence[Slot], alternating: bool) -> tuple[object, ...]:  # noqa: FBT001 - given by name
    """What weeks have in common that come to the same: which slots are over, and which have yet to begin.

    A week within which one of them begins or ends is like no other.
    """
    monday, sunday = week.monday, week.sunday
    bounds = []
    for slot in slots:
        begun, going = slot.valid_from <= monday, slot.valid_to is None or sunday <= slot.valid_to
        if (not begun and slot.valid_from <= sunday) or (slot.valid_to and monday <= slot.valid_to < sunday):
            return (week,)
        bounds.append((begun, going))
    return (tuple(bounds), monday.toordinal() // 7 % 2 if alternating else 0)


async def forecaster(
    tx: Transaction,
    actor: Actor,
    seen: Collection[Person],
    weeks: tuple[IsoWeek, ...],
    groups: Collection[UUID] = (),
) -> Forecaster:
    """The weeks of some participants, and of some groups whoever is in them: three statements."""
    plans = await planned(tx, actor, seen, weeks[0].monday, weeks[-1].sunday, groups=groups)
    return Forecaster(plans, weeks)


# ------------------------------------------------------------------ the fifteen hours


async def with_work(
    tx: Transaction, actor: Actor, seen: Sequence[Person], ahead: Forecaster
) -> tuple[PersonForecast, ...]:
    """Each one's weeks with the average of those that are past, too: three statements."""
    last = ahead.weeks[-1]
    over = {person.id: _work_weeks(person, ahead.weeks, last) for person in seen}
    before = ahead.weeks[0].previous()
    earliest = min((weeks[0] for weeks in over.values() if weeks), default=before)
    past = await planned(tx, actor, seen, min(earliest, before).monday, before.sunday)
    return tuple(
        PersonForecast(person, ahead.of(person), _work(person, over[person.id], ahead, past))
        for person in seen
    )


def _programme(person: Person, weeks: Sequence[IsoWeek]) -> Programme | None:
    if not may_see_programme(person.standing):
        return None
    return programme_of(person.programmes, weeks[0].monday, weeks[-1].sunday)


def _work_weeks(person: Person, weeks: Sequence[IsoWeek], until: IsoWeek) -> tuple[IsoWeek, ...]:
    return work_weeks(_programme(person, weeks), until)


def _work(person: Person, over: Sequence[IsoWeek], ahead: Forecaster, past: Planned) -> WorkAverage | None:
    starts = counted_from(_programme(person, ahead.weeks))
    if starts is None:
        return None
    behind = [week for week in over if week < ahead.weeks[0]]
    coming = [week for week in over if week >= ahead.weeks[0]]
    plans = past.week_plans(person, behind) + ahead.plans.week_plans(person, coming)
    return work_average(
        over[0] if over else work_week_of(starts),
        ((plan.week, work_minutes(plan), is_on_leave(plan)) for plan in plans),
        excludes_leave=ahead.rules_of(person).settings["exclude_full_leave_weeks"] is True,
    )


# ------------------------------------------------------------------ what is proposed


async def proposed(
    tx: Transaction, actor: Actor, proposal: Collection[tuple[ProposedSlot, UUID | None]]
) -> list[ProposedSlot]:
    """A proposal, each slot as its activity has it credited: one statement.

    Args:
        tx: the open transaction.
        actor: who asks; it is their municipality.
        proposal: each with the activity of its slot, where it has one.

    Raises:
        Refused: there is no such activity in the municipality.
    """
    ids = {activity_id for _, activity_id in proposal if activity_id}
    rows = await tx.rows(
        """
        SELECT id, kind, name, credit, lesson_credit_minutes, work_oriented FROM activity
        WHERE municipality_id = $1 AND id = ANY ($2)
        """,
        actor.municipality_id,
        list(ids),
    )
    found = {row["id"]: row for row in rows}
    if ids - found.keys():
        raise not_found()
    return [
        replace(each, slot=_of_activity(each.slot, found[activity_id])) if each.slot and activity_id else each
        for each, activity_id in proposal
    ]


def _of_activity(slot: Slot, activity: Row) -> Slot:
    return replace(
        slot,
        kind=ActivityKind(activity["kind"]),
        name=activity["name"],
        credit=Credit(activity["credit"]) if activity["credit"] else None,
        lesson_credit_minutes=activity["lesson_credit_minutes"],
        work_oriented=activity["work_oriented"],
    )
