"""What was delivered against the target, month by month, and how much of social studies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

from stegvis.attendance.model import WeekAccount
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Programme
from stegvis.plans.model import Version
from stegvis.rulebook.model import ActivityKind
from stegvis.supervision.model import Hours, SocialStudies

_THURSDAY = timedelta(days=3)
_LONGEST = timedelta(weeks=6 * 52)
"""No programme lasts longer: what is older than that is no week of it."""


def latest(programmes: Iterable[Programme]) -> Programme | None:
    """The programme that is shown: the last one that was not held elsewhere."""
    here = [each for each in programmes if each.elsewhere is None]
    return max(here, key=lambda each: each.starts_on or date.max, default=None)


def weeks_of(programmes: Iterable[Programme | None], on: date) -> list[IsoWeek]:
    """All weeks in which any of some programmes ran until a day; without one this week."""
    starts = [each.starts_on for each in programmes if each and each.starts_on and each.starts_on <= on]
    first = IsoWeek.of(max(min(starts, default=on), on - _LONGEST)).monday
    return [IsoWeek.of(first + timedelta(days=day)) for day in range(0, (on - first).days + 1, 7)]


def hours(accounts: Iterable[WeekAccount], on: date) -> tuple[Hours, ...]:
    """The weeks that are over, by month; one without target and hours is none of the programme."""
    months: dict[date, list[WeekAccount]] = {}
    for each in accounts:
        if each.week.sunday < on and (each.target_minutes or each.planned_minutes):
            months.setdefault((each.week.monday + _THURSDAY).replace(day=1), []).append(each)
    return tuple(
        Hours(
            month,
            sum(each.planned_minutes for each in found),
            sum(each.attended_minutes for each in found),
            sum(each.target_minutes for each in found),
            len(found),
            sum(each.planned_minutes < each.target_minutes for each in found),
        )
        for month, found in sorted(months.items())
    )


def total(months: Sequence[Hours]) -> Hours | None:
    """All months together, under the first of them; None: there are none."""
    if not months:
        return None
    figures = ("planned", "attended", "target", "weeks", "below")
    return Hours(months[0].month, *(sum(getattr(each, name) for each in months) for name in figures))


def social_studies(accounts: Iterable[WeekAccount], plan: Version | None) -> SocialStudies:
    """What was attended, by the clock: of a lesson that somebody came late to, their share of it."""
    attended = sum(
        (
            Fraction(line.attended_minutes, line.credited_minutes) * line.clock_minutes
            for account in accounts
            for line in account.lines
            if line.kind is ActivityKind.SOCIAL_STUDIES and line.attended_minutes
        ),
        Fraction(),
    )
    content = plan.content if plan else None
    return SocialStudies(
        int(attended),
        content.social_studies_hours if content else None,
        content.social_studies_language if content else None,
    )
