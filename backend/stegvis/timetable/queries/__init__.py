"""What is planned for some participants in a period, ready for the rules.

Whoever asks has the participants from `participants.queries.people`, so they are seen already.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias, TypeVar
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person, Programme
from stegvis.participants.rules import last_day, offered_on, programme_of, rule_group
from stegvis.rulebook.model import ActivityKind, Credit, MunicipalRules, SocialStudiesModule, WeeklyTarget
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    Occurrence,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
    WeekPlan,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import week_plan


@dataclass(frozen=True, slots=True)
class Planned:
    """What is planned for some participants in a period.

    Attributes:
        first, last: the period, both included.
        slots_of_group, slots_of_participant: recurring hours by whose they are.
        exceptions: by slot.
        teachers: names by id, of every slot and exception.
        time_off: by participant.
    """

    first: date
    last: date
    rules: MunicipalRules
    slots_of_group: Mapping[UUID, Sequence[Slot]]
    slots_of_participant: Mapping[UUID, Sequence[Slot]]
    exceptions: Mapping[UUID, Sequence[SlotException]]
    teachers: Mapping[UUID, str]
    closures: Sequence[Closure]
    time_off: Mapping[UUID, tuple[TimeOff, ...]]
    days_off: Mapping[date, str]
    # Members of a group have the same hours, so a whole office is worked out group by group.
    _occurrences: dict[_Key, dict[IsoWeek, list[Occurrence]]] = field(default_factory=dict)
    _plans: dict[Hashable, WeekPlan] = field(default_factory=dict)

    @property
    def dates(self) -> tuple[date, date]:
        """The first and last date that a slot gave to anything here: an hour may be moved far."""
        moved = [each.on_date for exceptions in self.exceptions.values() for each in exceptions]
        return min([self.first, *moved]), max([self.last, *moved])

    def having(
        self, groups: Mapping[UUID, Sequence[Slot]], participants: Mapping[UUID, Sequence[Slot]]
    ) -> Planned:
        """The same, where some groups and participants have these slots and no others."""
        return replace(
            self,
            slots_of_group={**self.slots_of_group, **groups},
            slots_of_participant={**self.slots_of_participant, **participants},
            _occurrences={},
            _plans={},
        )

    def week_plans(self, person: Person, weeks: Sequence[IsoWeek]) -> tuple[WeekPlan, ...]:
        """One participant's weeks, which must lie within the period."""
        slots = tuple(self.slots_of(person))
        key = tuple((slot.id, slot.valid_from, slot.valid_to) for slot in slots)
        return tuple(self._week_plan(person, week, slots, key) for week in weeks)

    def slots_of(self, person: Person) -> Iterator[Slot]:
        """A participant's own slots and those of their groups, as far as they belong to them."""
        first, last = self.dates
        for membership in person.memberships:
            throughout = membership.valid_from <= first and (
                membership.valid_to is None or last <= membership.valid_to
            )
            for slot in self.slots_of_group.get(membership.group_id, ()):
                own = slot if throughout else slot.within(membership.valid_from, membership.valid_to)
                if own:
                    yield own
        yield from self.slots_of_participant.get(person.id, ())

    def _week_plan(self, person: Person, week: IsoWeek, slots: Sequence[Slot], key: _Key) -> WeekPlan:
        programme = programme_of(person.programmes, week.monday, week.sunday)
        group, elsewhere = rule_group(programme), bool(programme and programme.elsewhere)
        offered = (programme and offered_on(programme)) or week.monday
        target = programme.weekly_target if programme else WeeklyTarget.FULL_TIME
        dates, time_off = dates_in(programme, week), self.time_off.get(person.id, ())
        all_of_it = (week, key, dates, time_off, group, offered, target, elsewhere)
        if all_of_it not in self._plans:
            self._plans[all_of_it] = week_plan(
                week,
                self.by_week(slots, key).get(week, ()),
                dates,
                rule_set(week, group=group, offered_on=offered, weekly_target=target, municipal=self.rules),
                days_off=self.days_off,
                closures=() if elsewhere else self.closures_of(slots),
                time_off=time_off,
            )
        return self._plans[all_of_it]

    def by_week(self, slots: Sequence[Slot], key: _Key) -> Mapping[IsoWeek, list[Occurrence]]:
        """What some slots give: all weeks at once, since an hour may be moved from one to another."""
        if key not in self._occurrences:
            ids = {slot.id for slot in slots}
            changed = [each for slot_id in ids for each in self.exceptions.get(slot_id, ())]
            happening = occurrences(slots, changed, self.closures, self.days_off, self.first, self.last)
            by_week = self._occurrences[key] = {}
            for occurrence in happening:
                by_week.setdefault(IsoWeek.of(occurrence.date), []).append(occurrence)
        return self._occurrences[key]

    def closures_of(self, slots: Sequence[Slot]) -> list[Closure]:
        """The closures that concern whoever has these slots."""
        units = {slot.unit_id for slot in slots} | {None}
        return [closure for closure in self.closures if closure.unit_id in units]


_Key: TypeAlias = tuple[tuple[UUID, date, date | None], ...]
"""Some slots as far as somebody takes part in them."""


def dates_in(programme: Programme | None, week: IsoWeek) -> ProgrammeDates | None:
    """As much of a programme as lies in a week, so that weeks in the middle of two are the same."""
    if programme is None or programme.starts_on is None:
        return None
    ends = last_day(programme)
    return ProgrammeDates(
        max(programme.starts_on, week.monday), min(ends, week.sunday) if ends else week.sunday
    )


async def planned(
    tx: Transaction,
    actor: Actor,
    people: Collection[Person],
    first: date,
    last: date,
    *,
    groups: Collection[UUID] = (),
) -> Planned:
    """What is planned for some participants, and for some groups whoever is in them: three statements.

    It is what is planned from `first` to `last`, both included.
    """
    municipality_id = actor.municipality_id
    ids = [person.id for person in people]
    theirs = {membership.group_id for person in people for membership in person.memberships}
    rules = await municipal_rules(tx, municipality_id)
    slots = await tx.rows(_SLOTS, municipality_id, list(theirs.union(groups)), ids, first, last)
    days = await tx.rows(_DAYS, municipality_id, ids, first, last)
    return _planned(first, last, rules, slots, days)


async def taught(tx: Transaction, actor: Actor, first: date, last: date) -> tuple[Occurrence, ...]:
    """What a member of staff teaches from `first` to `last`, both included, in order of time.

    Their own hours, but for those that somebody else takes, and those that they take themselves; what is
    cancelled too. Not on an approved day off of the one participant that an hour is for, and no hour at all
    of a person with a protected address: it would tell where they are. Nor of anybody whom a denial hides
    from the actor on some day of the period: a calendar is no register.
    """
    oneself = [actor.account_id]
    rows = await tx.rows(_SLOTS_TAUGHT, actor.municipality_id, oneself, oneself, first, last)
    alone = {row["participant_id"] for row in rows if row["participant_id"]}
    days = await tx.rows(_DAYS, actor.municipality_id, list(alone), first, last)
    happening = occurrences(
        [slot_of(row) for row in {row["id"]: row for row in rows}.values()],
        [exception_of(row) for row in rows if row["on_date"]],
        [closure_of(row) for row in days if not row["participant_id"]],
        public_holidays(first, last),
        first,
        last,
    )
    off = {
        (row["participant_id"], day)
        for row in days
        if row["participant_id"]
        for day in _days(max(row["starts_on"], first), min(row["ends_on"], last))
    }
    return tuple(
        each
        for each in happening
        if each.teacher_id == actor.account_id and (each.slot.participant_id, each.date) not in off
    )


def _days(first: date, last: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


# An exception rides on its slot's row, so a slot comes once for each of its exceptions in the period.
# A slot that is over may still have an hour that was moved into the period.
SLOTS_WHOSE = """
    SELECT slot.id, activity.kind, activity.name, weekday, slot.starts, slot.ends, slot.valid_from,
        slot.valid_to, every_weeks, lessons, break_minutes, group_id, participant_id,
        study_group.unit_id, slot.teacher_id, measure_id, coalesce(slot.place, activity.place) AS place,
        coalesce(slot.bring, activity.bring) AS bring, credit, lesson_credit_minutes, work_oriented,
        module, slot.elsewhere, study_group.name AS group_name,
        teacher.name AS teacher,
        changed.on_date, changed.kind AS exception, changed.starts AS new_starts,
        changed.ends AS new_ends, changed.place AS new_place, changed.teacher_id AS new_teacher_id,
        changed.moved_to, changed.reason, changed.note, substitute.name AS new_teacher
    FROM slot
    JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
    LEFT JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
    LEFT JOIN staff AS teacher ON teacher.municipality_id = $1 AND teacher.id = slot.teacher_id
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1 AND changed.slot_id = slot.id
        AND (changed.on_date BETWEEN $4 AND $5 OR changed.moved_to BETWEEN $4 AND $5)
    LEFT JOIN staff AS substitute
        ON substitute.municipality_id = $1 AND substitute.id = changed.teacher_id
    WHERE slot.municipality_id = $1 AND <whose>
        AND slot.valid_from <= greatest($5, changed.on_date)
        AND (slot.valid_to IS NULL OR slot.valid_to >= least($4, changed.on_date))
"""

_SLOTS = SLOTS_WHOSE.replace("<whose>", "(group_id = ANY ($2) OR participant_id = ANY ($3))")

_SLOTS_TAUGHT = SLOTS_WHOSE.replace(
    "<whose>",
    """
    (slot.teacher_id = ANY ($2) OR EXISTS (
        SELECT FROM slot_exception AS own
        WHERE own.municipality_id = $1 AND own.slot_id = slot.id AND own.teacher_id = ANY ($3)))
    AND NOT EXISTS (
        SELECT FROM participant
        WHERE participant.municipality_id = $1 AND participant.id = participant_id AND protected)
    AND NOT EXISTS (
        SELECT FROM access_denial AS denial
        WHERE denial.municipality_id = $1 AND denial.participant_id = slot.participant_id
            AND denial.account_id = ANY ($2) AND denial.valid_from <= $5
            AND (denial.valid_to IS NULL OR denial.valid_to >= $4))
    """,
)

_DAYS = """
    SELECT NULL AS participant_id, unit_id, kind, name, starts_on, ends_on FROM closure
    WHERE municipality_id = $1 AND starts_on <= $4 AND ends_on >= $3
    UNION ALL
    SELECT participant_id, NULL, kind, NULL, starts_on, ends_on FROM time_off
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND starts_on <= $4 AND ends_on >= $3
"""


def _planned(
    first: date, last: date, rules: MunicipalRules, slot_rows: list[Row], day_rows: list[Row]
) -> Planned:
    slots = [slot_of(row) for row in {row["id"]: row for row in slot_rows}.values()]
    changes = [exception_of(row) for row in slot_rows if row["on_date"]]
    own_days = [row for row in day_rows if row["participant_id"]]
    return Planned(
        first=first,
        last=last,
        rules=rules,
        slots_of_group=_grouped((slot.group_id, slot) for slot in slots),
        slots_of_participant=_grouped((slot.participant_id, slot) for slot in slots),
        exceptions=_grouped((change.slot_id, change) for change in changes),
        teachers=dict(_teachers(slot_rows)),
        closures=[closure_of(row) for row in day_rows if not row["participant_id"]],
        time_off=_grouped((row["participant_id"], _time_off(row)) for row in own_days),
        days_off=public_holidays(first, last),
    )


_T = TypeVar("_T")


def _grouped(pairs: Iterable[tuple[UUID | None, _T]]) -> dict[UUID, tuple[_T, ...]]:
    groups: dict[UUID, list[_T]] = {}
    for key, value in pairs:
        if key:
            groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}


def slot_of(row: Row) -> Slot:
    """Read a slot, with what its activity says where it says nothing itself."""
    return Slot(
        id=row["id"],
        kind=ActivityKind(row["kind"]),
        weekday=row["weekday"],
        starts=row["starts"],
        ends=row["ends"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        every_weeks=row["every_weeks"],
        lessons=row["lessons"],
        break_minutes=row["break_minutes"],
        group_id=row["group_id"],
        participant_id=row["participant_id"],
        unit_id=row["unit_id"],
        teacher_id=row["teacher_id"],
        measure_id=row["measure_id"],
        name=row["name"],
        place=row["place"],
        bring=row["bring"],
        credit=Credit(row["credit"]) if row["credit"] else None,
        lesson_credit_minutes=row["lesson_credit_minutes"],
        work_oriented=row["work_oriented"],
        module=SocialStudiesModule(row["module"]) if row["module"] else None,
        elsewhere=row["elsewhere"],
    )


def exception_of(row: Row) -> SlotException:
    """Read what rides on a slot's row."""
    return SlotException(
        slot_id=row["id"],
        on_date=row["on_date"],
        kind=ExceptionKind(row["exception"]),
        starts=row["new_starts"],
        ends=row["new_ends"],
        place=row["new_place"],
        teacher_id=row["new_teacher_id"],
        moved_to=row["moved_to"],
        reason=row["reason"],
        note=row["note"],
    )


def _time_off(row: Row) -> TimeOff:
    return TimeOff(row["starts_on"], row["ends_on"], TimeOffKind(row["kind"]))


def closure_of(row: Row) -> Closure:
    """Read a closure."""
    return Closure(row["starts_on"], row["ends_on"], ClosureKind(row["kind"]), row["unit_id"], row["name"])


def _teachers(rows: Iterable[Row]) -> Iterator[tuple[UUID, str]]:
    for row in rows:
        if row["teacher_id"]:
            yield row["teacher_id"], row["teacher"]
        if row["new_teacher_id"]:
            yield row["new_teacher_id"], row["new_teacher"]
