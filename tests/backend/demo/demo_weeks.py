"""Counts the demo's weeks by the real rules, straight from the rows of its workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from stegvis.demo.offices import FJORDVIK, Office
from stegvis.demo.sheets import sheets
from stegvis.kit.clock import OSLO
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import PermitType
from stegvis.rulebook.model import ActivityKind, RuleGroup, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
    WeekPlan,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import week_plan


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, 0, tzinfo=OSLO)


class DemoOffice:
    """An office on a day, with the weeks of its participants."""

    def __init__(self, day: date, office: Office = FJORDVIK) -> None:
        self.day = day
        self.sheets = sheets(office, noon(day))
        self._kinds = {row["activity"]: ActivityKind(str(row["kind"])) for row in self.sheets["activities"]}
        self._slots = {str(row["slot"]): row for row in self.sheets["slots"]}
        self.participants = {str(row["participant"]): row for row in self.sheets["participants"]}

    def named(self, given_name: str) -> str:
        return next(key for key, row in self.participants.items() if row["given_name"] == given_name)

    def members(self, group: str) -> set[str]:
        return {str(row["participant"]) for row in self.sheets["memberships"] if row["group"] == group}

    def week(self, participant: str, week: IsoWeek | None = None) -> WeekPlan:
        week = week or IsoWeek.of(self.day)
        days_off = public_holidays(week.monday, week.sunday)
        happening = occurrences(
            self._slots_of(participant),
            self._exceptions(),
            self._closures(),
            days_off,
            week.monday,
            week.sunday,
        )
        row: dict[str, Any] = self.participants[participant]
        protection = row["permit_type"] is PermitType.COLLECTIVE_PROTECTION
        rules = rule_set(
            week,
            group=RuleGroup.COLLECTIVE_PROTECTION if protection else RuleGroup.ORDINARY,
            offered_on=row["offered_on"],
            weekly_target=WeeklyTarget(row["weekly_target"]),
        )
        programme = ProgrammeDates(row["starts_on"], row["ended_on"] or row["planned_end_on"])
        return week_plan(
            week,
            happening,
            programme,
            rules,
            days_off=days_off,
            closures=self._closures(),
            time_off=list(self._time_off(participant)),
        )

    def _slots_of(self, participant: str) -> Iterator[Slot]:
        memberships = [row for row in self.sheets["memberships"] if row["participant"] == participant]
        for row in self._slots.values():
            if row["participant"] == participant:
                yield self._slot(row)
            for membership in memberships:
                if row["group"] == membership["group"]:
                    first: Any = membership["from"]
                    last: Any = membership["to"]
                    own = self._slot(row).within(first, last)
                    if own:
                        yield own

    def _slot(self, row: dict[str, Any]) -> Slot:
        return Slot(
            id=_id(row["slot"]),
            kind=self._kinds[row["activity"]],
            weekday=row["weekday"],
            starts=row["starts"],
            ends=row["ends"],
            valid_from=row["from"],
            valid_to=row["to"],
            lessons=row["lessons"],
            break_minutes=row["break_minutes"] or 0,
            group_id=_id(row["group"]) if row["group"] else None,
            participant_id=_id(row["participant"]) if row["participant"] else None,
        )

    def _exceptions(self) -> Iterator[SlotException]:
        row: Any
        for row in self.sheets["exceptions"]:
            yield SlotException(
                _id(row["slot"]),
                row["date"],
                ExceptionKind(row["kind"]),
                row.get("starts"),
                row.get("ends"),
                row.get("place"),
                _id(row["teacher"]) if row.get("teacher") else None,
                reason=row["reason"],
            )

    def _closures(self) -> list[Closure]:
        rows: list[Any] = self.sheets["closures"]
        return [Closure(row["from"], row["to"], ClosureKind(row["kind"]), name=row["name"]) for row in rows]

    def _time_off(self, participant: str) -> Iterator[TimeOff]:
        row: Any
        for row in self.sheets["time_off"]:
            if row["participant"] == participant:
                yield TimeOff(row["from"], row["to"], TimeOffKind(row["kind"]))


def _id(text: str) -> UUID:
    return uuid5(NAMESPACE_OID, text)
