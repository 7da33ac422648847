"""From rows of a log to what a person can read: what was opened, day by day, sitting by sitting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from uuid import UUID

from stegvis.kit.clock import oslo_date
from stegvis.lookups.model import Day, Log, Look, Topic, Visit
from stegvis.participants.reasons import STATED, LookUpReason

SITTING = timedelta(minutes=30)
"""Whoever opens something more within so long is still at it."""

_TOPICS = {
    "participants.participant": Topic.RECORD,
    "participants.registered": Topic.FACTS,
    "participants.identity": Topic.IDENTITY,
    "participants.duplicates": Topic.REGISTERING,
    "participants.people": Topic.HELPERS,
    "participants.access": Topic.HELPERS,
    "accounts.phones": Topic.RECORD,
    "attendance.host-links": Topic.HELPERS,
    "attendance.hours": Topic.HOURS,
    "attendance.absence": Topic.ABSENCE,
    "attendance.absence-preview": Topic.ABSENCE,
    "attendance.extending": Topic.ABSENCE,
    "caseload.history": Topic.RECORD,
    "notifications.reachability": Topic.RECORD,
    "documents.plan": Topic.PLAN,
    "documents.minutes": Topic.MEETING,
    "rights.copy": Topic.COPY,
}
_TOPICS_OF_FEATURES = {
    "timetable": Topic.WEEK,
    "plans": Topic.PLAN,
    "meetings": Topic.MEETING,
    "programmes": Topic.PROGRAMME,
    "payments": Topic.PAYMENT,
    "certificates": Topic.CERTIFICATE,
    "transfer": Topic.MOVING,
    "supervision": Topic.SUPERVISION,
}


def topic_of(purpose: str) -> Topic:
    """What was opened, by the code under which it was recorded; an old code that nobody uses is OTHER."""
    feature = purpose.partition(".")[0]
    return _TOPICS.get(purpose) or _TOPICS_OF_FEATURES.get(feature, Topic.OTHER)


def page(looks: Sequence[Look], most: int) -> Log:
    """A page of the log from its newest rows.

    Args:
        looks: newest first, at most one more than `most`.
        most: how many rows a page holds. A day is told whole: where rows are left, the last day that is
            begun waits for the next page, unless there is no other.
    """
    found = days(looks)
    if len(looks) <= most or not found:
        return Log(found, None)
    whole = found[:-1] or found
    return Log(whole, whole[-1].on)


def days(looks: Iterable[Look]) -> tuple[Day, ...]:
    """What was looked at, day by day in Norway, the last day and visit first.

    That a reason was stated is no look: whoever then opened nothing has seen nothing.
    """
    seen = (each for each in looks if each.purpose != STATED)
    newest_first = sorted(seen, key=lambda look: look.at, reverse=True)
    return tuple(
        Day(on, visits(of_day)) for on, of_day in groupby(newest_first, key=lambda look: oslo_date(look.at))
    )


def visits(looks: Iterable[Look]) -> tuple[Visit, ...]:
    """What each opened in one sitting: a screen asks for ten things, and is one look to whoever reads it."""
    sittings: list[list[Look]] = []
    current: dict[UUID, list[Look]] = {}
    for look in sorted(looks, key=lambda look: look.at):
        sitting = current.get(look.actor_id)
        if sitting is None or look.at - sitting[-1].at > SITTING:
            sitting = current[look.actor_id] = []
            sittings.append(sitting)
        sitting.append(look)
    told = [_visit(each) for each in sittings]
    return tuple(sorted(told, key=lambda visit: visit.since, reverse=True))


def _visit(looks: Sequence[Look]) -> Visit:
    topics = {topic_of(each.purpose) for each in looks}
    reasons = {each.reason for each in looks}
    last = looks[-1]
    return Visit(
        since=looks[0].at,
        until=last.at,
        roles=last.roles,
        units=last.units,
        topics=tuple(each for each in Topic if each in topics),
        reasons=tuple(each for each in LookUpReason if each in reasons),
    )


def earliest(before: date | None, today: date) -> date:
    """The day before which a page reads: tomorrow, where nothing is asked for."""
    return before or today + timedelta(days=1)
