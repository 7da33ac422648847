"""The demo offices, sheet by sheet, as rows of the import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta

from stegvis.demo.activities import ACTIVITIES
from stegvis.demo.attendance import Uncalled, attendance
from stegvis.demo.chance import chance
from stegvis.demo.offices import SUBSTITUTE, Office
from stegvis.demo.people import Person, people
from stegvis.demo.plans import Row, goal_rows, measure_rows, plan_row, versions
from stegvis.demo.programmes import Pattern
from stegvis.demo.school_year import SchoolYear, school_year
from stegvis.demo.timetable import Slot, group_slots, personal_slots
from stegvis.kit.clock import OSLO
from stegvis.participants.model import Sex
from stegvis.plans.model import PlanState
from stegvis.rulebook.model import WeeklyTarget
from stegvis.timetable.model import ExceptionKind, TimeOffKind

Sheets = Mapping[str, list[Row]]
"""Rows by the code of their sheet; a row has values by the code of their column."""

_FAR_APART = 500
"""More people than an office of the demo has."""

_OWN_WORK_REASON = "Fullt løp på videregående med mye eget arbeid"


def sheets(office: Office, now: datetime) -> Sheets:
    """Everything of one office at an instant; lessons that are over by then have been called.

    Raises:
        ValueError: the instant is naive.
    """
    if now.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    local = now.astimezone(OSLO)
    year = school_year(local.date())
    serials_from = 0 if office.known else _FAR_APART
    everybody = people(office.known, office.cohorts, office.advisers, year, serials_from=serials_from)
    plans = [plan for person in everybody for plan in versions(person, year)]
    measures = [row for plan in plans for row in measure_rows(plan)]
    of_groups = [slot for group in office.groups for slot in group_slots(group, year)]
    current = _current_measures(measures, {plan.id for plan in plans if plan.state is PlanState.DECIDED})
    own = [slot for person in everybody for slot in personal_slots(person, year, current)]
    exceptions = list(_exceptions(of_groups, year))
    changed = frozenset(_changed(exceptions))
    time_off = [row for person in everybody for row in _time_off(person, year)]
    return {
        "office": [{"municipality_number": office.number, "municipality_name": office.name}],
        "units": [{"unit": unit, "name": name} for unit, name in office.units],
        "staff": list(_staff(office, year)),
        "participants": [_participant(office, person) for person in everybody],
        "groups": list(_groups(office, year)),
        "memberships": [row for person in everybody for row in _memberships(office, person, year)],
        "activities": list(_activities([*of_groups, *own])),
        "slots": [_slot(slot) for slot in (*of_groups, *own)],
        "exceptions": exceptions,
        "closures": list(_closures(year)),
        "time_off": time_off,
        "plans": [plan_row(plan) for plan in plans],
        "goals": [row for plan in plans for row in goal_rows(plan)],
        "measures": measures,
        "attendance": [
            row
            for person in everybody
            for row in attendance(
                person,
                _slots_of(office, person, of_groups, own),
                Uncalled(_days(row for row in time_off if row["participant"] == person.id), changed),
                year,
                local,
            )
        ],
    }


# ------------------------------------------------------------------ the office and its people


def _staff(office: Office, year: SchoolYear) -> Iterator[Row]:
    for one in office.staff:
        yield {
            "staff": one.id,
            "unit": one.unit,
            "name": one.name,
            "email": one.email(office.domain),
            "roles": ", ".join(one.roles),
            "from": year.since,
            "language": one.language,
        }


def _participant(office: Office, person: Person) -> Row:
    own = person.programme
    target = WeeklyTarget.OWN_WORK if own.own_work else WeeklyTarget.FULL_TIME
    return {
        "participant": person.id,
        "unit": office.units[0][0],
        "given_name": person.given_name,
        "family_name": person.family_name,
        "birth_date": person.birth_date,
        "sex": Sex.FEMALE if person.female else Sex.MALE,
        "national_id": person.national_id,
        "duf_number": person.duf_number,
        "language": person.language,
        "interpretation_language": person.interpretation,
        "reading_level": person.reading_level,
        "protected": bool(person.circle),
        "adviser": person.adviser,
        "circle": ", ".join(person.circle),
        "settled_on": own.settled_on,
        "claimed_on": own.claimed_on,
        "offered_on": own.offered_on,
        "decided_on": own.offered_on,
        "starts_on": own.starts_on,
        "planned_end_on": own.planned_end_on,
        "ended_on": own.ended_on,
        "end_cause": own.end_cause,
        "delay_reason": own.delay_reason,
        "permit_type": own.permit_type,
        "permit_on": own.permit_on,
        "education_level": own.education,
        "track": own.track,
        "end_goal": own.end_goal,
        "weekly_target": target,
        "target_reason": _OWN_WORK_REASON if own.own_work else None,
    }


def _groups(office: Office, year: SchoolYear) -> Iterator[Row]:
    for group in office.groups:
        yield {
            "group": group.id,
            "unit": office.units[0][0],
            "name": group.name,
            "from": year.since,
            "teachers": ", ".join(group.teachers),
        }


def _memberships(office: Office, person: Person, year: SchoolYear) -> Iterator[Row]:
    """From the start of the programme, or of the group where that is later, to the end."""
    starts_on, ended_on = person.programme.starts_on, person.programme.ended_on
    if starts_on is None or (ended_on and ended_on < year.since):
        return
    for group in office.groups_of(person):
        yield {
            "group": group,
            "participant": person.id,
            "from": max(starts_on, year.since),
            "to": ended_on,
        }


# ------------------------------------------------------------------ the timetable


def _activities(slots: list[Slot]) -> Iterator[Row]:
    used = {slot.hour.activity.id for slot in slots}
    for activity in ACTIVITIES:
        if activity.id in used:
            yield {
                "activity": activity.id,
                "kind": activity.kind,
                "name": activity.name,
                "host": activity.host,
                "place": activity.place,
                "bring": activity.bring,
                "module": activity.module,
            }


def _slot(slot: Slot) -> Row:
    hour = slot.hour
    return {
        "slot": slot.id,
        "activity": hour.activity.id,
        "group": slot.group,
        "participant": slot.participant,
        "measure": slot.measure,
        "weekday": hour.weekday,
        "starts": hour.starts,
        "ends": hour.ends,
        "lessons": hour.lessons,
        "break_minutes": hour.break_minutes or None,
        "from": slot.first,
        "to": slot.last,
        "place": hour.place,
        "teacher": hour.teacher,
    }


def _slots_of(office: Office, person: Person, of_groups: list[Slot], own: list[Slot]) -> list[Slot]:
    groups = office.groups_of(person)
    return [
        *(slot for slot in of_groups if slot.group in groups),
        *(slot for slot in own if slot.participant == person.id),
    ]


def _current_measures(measures: list[Row], decided: set[str]) -> dict[tuple[str, str], str]:
    """The measure that a person's own slots carry out: by person and activity kind."""
    return {
        (str(row["measure"]).split("-")[0], str(row["kind"])): str(row["measure"])
        for row in measures
        if str(row["goal"]).rpartition("-")[0] in decided
    }


def _exceptions(slots: list[Slot], year: SchoolYear) -> Iterator[Row]:
    """This week one lesson is cancelled, one is moved, and one has a substitute."""
    cancelled = _this_week(slots, "grunnskole", time(12, 30), year)
    moved = _this_week(slots, "norsk-3", time(12, 30), year)
    taken_over = _this_week(slots, "norsk-2", time(8, 30), year)
    if cancelled:
        yield _exception(cancelled, ExceptionKind.CANCELLED, "illness")
    if moved:
        hours: Row = {"starts": time(13, 0), "ends": time(14, 30), "place": "Rom 301"}
        yield _exception(moved, ExceptionKind.MOVED, "room") | hours
    if taken_over:
        yield _exception(taken_over, ExceptionKind.SUBSTITUTE, "course") | {"teacher": SUBSTITUTE}


def _exception(at: tuple[Slot, date], kind: ExceptionKind, reason: str) -> Row:
    return {"slot": at[0].id, "date": at[1], "kind": kind, "reason": reason}


def _changed(exceptions: list[Row]) -> Iterator[tuple[str, date]]:
    """What did not happen when its slot says: of these nothing has been recorded yet."""
    for row in exceptions:
        day = row["date"]
        if row["kind"] is not ExceptionKind.SUBSTITUTE and isinstance(day, date):
            yield str(row["slot"]), day


def _this_week(slots: list[Slot], group: str, starts: time, year: SchoolYear) -> tuple[Slot, date] | None:
    """An occurrence of a group this week, from today on where there is one, else before."""
    found = [
        (slot, day)
        for slot in slots
        if slot.group == group and slot.hour.starts == starts
        for day in slot.dates(year.week.monday, year.week.sunday)
        if year.is_open(day)
    ]
    found.sort(key=lambda at: (at[1] < year.today, at[1]))
    return found[0] if found else None


def _closures(year: SchoolYear) -> Iterator[Row]:
    """Closed is the whole municipality's programme, not one unit's."""
    for closure in year.closures:
        yield {
            "closure": closure.id,
            "kind": closure.kind,
            "name": closure.name,
            "from": closure.first,
            "to": closure.last,
        }


# ------------------------------------------------------------------ time off

_RELIGIOUS, _VACATION = 9, 23
"""Every so many people, one has a religious day, one a week of vacation."""


def _time_off(person: Person, year: SchoolYear) -> Iterator[Row]:
    """Never this week or the next, so that these stay full."""
    random = chance("time off", person.id)
    active = person.pattern not in {Pattern.AWAITING, Pattern.ENDED}
    if active and person.number % _RELIGIOUS == 0:
        monday = year.week.plus(random.choice((-7, -4, -2, 2, 3))).monday
        day = monday + timedelta(days=random.randrange(5))
        yield _off(person, TimeOffKind.RELIGIOUS_DAY, day, day)
    if active and person.number % _VACATION == 0:
        monday = year.week.plus(random.choice((-9, -6, -5, 4))).monday
        yield _off(person, TimeOffKind.VACATION, monday, monday + timedelta(days=4))


def _off(person: Person, kind: TimeOffKind, first: date, last: date) -> Row:
    return {"participant": person.id, "kind": kind, "from": first, "to": last}


def _days(rows: Iterator[Row]) -> frozenset[date]:
    days: set[date] = set()
    for row in rows:
        day, last = row["from"], row["to"]
        while isinstance(day, date) and isinstance(last, date) and day <= last:
            days.add(day)
            day += timedelta(days=1)
    return frozenset(days)
