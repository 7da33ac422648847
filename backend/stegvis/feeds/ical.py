"""A calendar as RFC 5545 writes it.

Local times with Europe/Oslo's rules beside them, so that a lesson stays at half past eight when the clocks
change. Nobody's name stands in it: a feed is read by other companies' servers, and lies on shared tablets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar import Event as Component

from stegvis.feeds.model import Event
from stegvis.kit.clock import OSLO
from stegvis.kit.messages import Messages, Unworded
from stegvis.timetable.model import Occurrence

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FIRST_SUMMERTIME = datetime(1996, 3, 31, 2)  # noqa: DTZ001 - the clock's own time, before and after it is put
_FIRST_WINTERTIME = datetime(1996, 10, 27, 3)  # noqa: DTZ001 - the same
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def calendar(
    events: Iterable[Event],
    messages: Messages,
    language: str,
    groups: Mapping[UUID, str],
    *,
    stamp: datetime,
) -> bytes:
    """Write a calendar.

    Args:
        events: what stands in it.
        messages: the words.
        language: whose.
        groups: names of classes, for who teaches several; empty for who is in one.
        stamp: since when it is so (UTC): the same for as long as nothing changes.
    """
    whole = Calendar()
    whole.add("prodid", "-//Stegvis//Stegvis//NO")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("x-wr-calname", "Stegvis")
    whole.add("x-wr-timezone", "Europe/Oslo")
    whole.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    whole.add("x-published-ttl", "PT1H")
    whole.add_component(_oslo())
    for event in events:
        whole.add_component(_component(event, _Words(messages, language), groups, stamp))
    written: bytes = whole.to_ical()
    return written


def _oslo() -> Timezone:
    """Europe/Oslo since 1996, by rule; a test holds it against the time zone database."""
    zone = Timezone()
    zone.add("tzid", "Europe/Oslo")
    for part, name, starts, before, after, month in (
        (TimezoneDaylight(), "CEST", _FIRST_SUMMERTIME, _WINTER, _SUMMER, 3),
        (TimezoneStandard(), "CET", _FIRST_WINTERTIME, _SUMMER, _WINTER, 10),
    ):
        part.add("dtstart", starts)
        part.add("rrule", {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone


class _Words:
    def __init__(self, messages: Messages, language: str) -> None:
        self._messages = messages
        self._language = language

    def __call__(self, message: str, **params: str) -> str:
        return self._messages.format(self._language, message, **params)

    def code(self, family: str, code: str | None) -> str:
        """Word a code; one that nobody has worded says nothing."""
        try:
            return self(f"{family}-{code.replace('_', '-')}") if code else ""
        except Unworded:
            return ""


def _component(event: Event, words: _Words, groups: Mapping[UUID, str], stamp: datetime) -> Component:
    occurrence = event.occurrence
    component = Component()
    component.add("uid", f"{event.uid}@stegvis")
    component.add("dtstamp", stamp)
    component.add("dtstart", _at(occurrence.date, occurrence.starts))
    component.add("dtend", _at(occurrence.date, occurrence.ends))
    component.add("summary", _summary(occurrence, words, groups))
    if description := _description(occurrence, words):
        component.add("description", description)
    if occurrence.place and not occurrence.cancelled:
        component.add("location", occurrence.place)
    component.add("status", "CANCELLED" if occurrence.cancelled else "CONFIRMED")
    component.add("class", "PRIVATE")
    if occurrence.cancelled:
        component.add("transp", "TRANSPARENT")
    if event.instead_of:
        component.add("recurrence-id", _at(event.instead_of, occurrence.slot.starts))
    _recur(component, event)
    return component


def _recur(component: Component, event: Event) -> None:
    if event.recurrence is None or event.recurrence.until == event.occurrence.date:
        return
    starts = event.occurrence.starts
    component.add(
        "rrule",
        {
            "FREQ": "WEEKLY",
            "INTERVAL": event.recurrence.every_weeks,
            "BYDAY": _WEEKDAYS[event.occurrence.date.weekday()],
            # As an instant, where the start has a time zone (RFC 5545, 3.3.10).
            "UNTIL": _at(event.recurrence.until, starts).astimezone(UTC),
        },
    )
    if event.recurrence.but:
        component.add("exdate", [_at(day, starts) for day in event.recurrence.but])


def _at(day: date, local: time) -> datetime:
    return datetime.combine(day, local, tzinfo=OSLO)


def _summary(occurrence: Occurrence, words: _Words, groups: Mapping[UUID, str]) -> str:
    """What it is; that it is cancelled too, since some calendars show nothing of a status."""
    name = words.code("activity", occurrence.kind)
    group = groups.get(occurrence.slot.group_id) if occurrence.slot.group_id else None
    name = f"{name} · {group}" if group else name
    return f"{words('change-cancelled')}: {name}" if occurrence.cancelled else name


def _description(occurrence: Occurrence, words: _Words) -> str:
    """What else one needs to know, a line each."""
    slot, lines = occurrence.slot, []
    if occurrence.change:
        what = words.code("change", occurrence.change.kind)
        lines.append(" · ".join(filter(None, (what, words.code("change-reason", occurrence.change.reason)))))
    if slot.name and slot.name != words.code("activity", occurrence.kind):
        lines.append(slot.name)
    if slot.bring and not occurrence.cancelled:
        lines.append(f"{words('bring')}: {slot.bring}")
    return "\n".join(lines)
