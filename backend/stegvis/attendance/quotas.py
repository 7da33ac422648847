"""How much absence of each kind the rules give, how much of it is used, and by which days.

The sums are told line by line; they decide nothing. People decide, and what speaks against is a warning.
A whole day is 7.5 hours: parts of days add up to whole ones, rounded down in favour of the participant.
Where the Regulations name no period ("up to 10 days"), a rolling twelve months is our reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.absence import NOTICE_DAYS, Decision, Span, in_time
from stegvis.attendance.model import AbsenceCategory, LeavePurpose
from stegvis.kit.errors import Fault
from stegvis.kit.months import months_after
from stegvis.kit.public_holidays import is_working_day
from stegvis.rulebook.law import (
    LEAVE_SOURCE,
    RELIGIOUS_DAY_SOURCE,
    SELF_CERTIFIED_SOURCE,
    VACATION_SOURCE,
)

WHOLE_DAY = 450
"""Minutes: 7.5 hours."""

SELF_CERTIFIED_WAIT_WEEKS = 8
SELF_CERTIFIED_DAYS = 3
SAME_ABSENCE_WITHIN = 16
"""Calendar days: a new absence that begins so soon after the last one ended goes on counting with it."""
MANY_SELF_CERTIFIED = 4
"""Self-certified absences in twelve months after which the right may be withdrawn (§ 9)."""
CHILD_UNTIL_AGE, CHRONIC_UNTIL_AGE = 12, 18
"""Years: to the end of the year in which the child turns so old."""
MANY_CHILDREN = 2
"""More than these are many."""
PREGNANCY_DAYS = 10
BIRTH_DAYS, BIRTH_DAYS_OTHER_PARENT = 20, 7
BREASTFEEDING_MINUTES = 60
WELFARE_DAYS = 10
WELFARE_DAYS_FOR: Mapping[LeavePurpose, int] = {
    LeavePurpose.KINDERGARTEN_START: 3,
    LeavePurpose.SCHOOL_START: 1,
    LeavePurpose.WEDDING: 1,
    LeavePurpose.DEATH: 3,
}
"""For one occasion; of a death, travel comes on top."""
PEACE_WORK_DAYS = 10
LONG_ILLNESS_MONTHS = 12
PARENTAL_LEAVE_MONTHS = 10
RESERVED_DAYS = 75
"""Of parental leave, for each parent when both take part."""
RELIGIOUS_DAYS = 2
VACATION_DAYS = 25


class Origin(StrEnum):
    """Where a counted day was found."""

    DECISION = "decision"
    ENTRY = "entry"
    """Recorded at a lesson with a category of its own, approved."""
    TIME_OFF = "time_off"
    """Days off that were entered before there were decisions."""
    PROPOSED = "proposed"
    """Of the decision that is being thought about."""


class Unit(StrEnum):
    """What a quota is counted in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MINUTES_A_DAY = "minutes_a_day"


class Period(StrEnum):
    """For how long a quota is given."""

    CALENDAR_YEAR = "calendar_year"
    PROGRAMME_YEAR = "programme_year"
    TWELVE_MONTHS = "twelve_months"
    SAME_ABSENCE = "same_absence"
    """Days of absences that follow each other within 16 days."""
    IN_ALL = "in_all"


@dataclass(frozen=True, slots=True)
class Used:
    """One decision, recorded day or period off that counts: when, as what, and how long of each day.

    Attributes:
        key: of the decision or the entry; None: proposed.
        certified: whether a certificate was seen.
        claim_id: of the claim that it answers: one occasion of welfare leave.
    """

    span: Span
    category: AbsenceCategory
    origin: Origin
    key: UUID | None = None
    certified: bool = False
    claim_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What one of them adds to a sum: from its first to its last counted day."""

    origin: Origin
    key: UUID | None
    first: date
    last: date
    days: int
    minutes: int
    """Of all its days together; a whole day has `WHOLE_DAY`."""


@dataclass(frozen=True, slots=True)
class Quota:
    """How much there is of one kind of absence, and how much of it is used in which period.

    Attributes:
        limit: in `unit`.
        first, last: the period's ends, both included; None: it has none yet.
        lines: what was counted, oldest first, with what is proposed.
        source: citation of the rule.
    """

    category: AbsenceCategory
    limit: int
    unit: Unit
    period: Period
    first: date | None
    last: date | None
    lines: tuple[Line, ...]
    source: str

    @property
    def used(self) -> int:
        """What is used, with what is proposed."""
        return _sum(self.unit, self.lines)

    @property
    def left(self) -> int:
        """What is left; none where more is used than there is."""
        return max(0, self.limit - self.used)

    @property
    def exceeded(self) -> bool:
        """Whether more is used than there is: a part of a day beyond it is beyond it."""
        if self.unit is Unit.WORKING_DAYS:
            return sum(line.minutes for line in self.lines) > self.limit * WHOLE_DAY
        return self.used > self.limit


@dataclass(frozen=True, slots=True)
class Known:
    """What the sums need of a participant, and what an adviser answers when they decide.

    Attributes:
        starts_on, ends_on: of the programme, the end as planned or as it came; None: not known.
        children: dates of birth, as far as they are registered.
        sole_carer, chronic, gave_birth: answered for this sum alone, and stored nowhere.
        child_wait_weeks, vacation_period, pro_rata: the municipality's settings.
    """

    starts_on: date | None
    ends_on: date | None
    children: tuple[date, ...] = ()
    sole_carer: bool = False
    chronic: bool = False
    gave_birth: bool = False
    child_wait_weeks: int = SELF_CERTIFIED_WAIT_WEEKS
    vacation_period: Period = Period.PROGRAMME_YEAR
    pro_rata: bool = True


@dataclass(frozen=True, slots=True)
class Proposed:
    """A decision that is being thought about.

    Attributes:
        told_on: the day on which it was told of; notice counts from it.
    """

    span: Span
    category: AbsenceCategory
    certified: bool
    told_on: date
    purpose: LeavePurpose | None = None
    claim_id: UUID | None = None

    @property
    def used(self) -> Used:
        """What it would add."""
        return Used(
            self.span, self.category, Origin.PROPOSED, certified=self.certified, claim_id=self.claim_id
        )


def of_decision(decision: Decision) -> Used:
    """What an approved decision uses."""
    return Used(
        decision.span,
        decision.category,
        Origin.DECISION,
        decision.id,
        decision.certificate_seen,
        decision.claim_id,
    )


# ------------------------------------------------------------------------------ what is asked


def quota(category: AbsenceCategory, known: Known, used: Iterable[Used], on: date) -> Quota | None:
    """How much of one kind is used in the period in which a day lies; None: the kind has no quota.

    Args:
        category: of which kind.
        known: of the participant.
        used: all that is approved of their absence, of whatever kind; what is proposed among it, if anything.
        on: the day.
    """
    own = sorted((each for each in used if each.category is category), key=lambda each: each.span.starts_on)
    count = _COUNTS.get(category)
    return count(known, own, on) if count else None


def quotas_for(proposed: Proposed, known: Known, used: Sequence[Used]) -> tuple[Quota, ...]:
    """The sums that a proposed decision comes into, with its own days in them: the fullest of each period.

    A period of leave may lie in two calendar years, which have a quota each; of a rolling twelve months the
    fullest counts, which need not be the one that ends with its last day.
    """
    everything = [*used, proposed.used]
    found: dict[tuple[date | None, Period], Quota] = {}
    for day in proposed.span.days:
        of_day = quota(proposed.category, known, everything, day)
        if of_day is None:
            return ()
        key = (
            None if of_day.period in _ROLLING else of_day.first,
            of_day.period,
        )
        if key not in found or _minutes(of_day) > _minutes(found[key]):
            found[key] = of_day
    return tuple(found.values())


def warnings(proposed: Proposed, known: Known, used: Sequence[Used]) -> tuple[Fault, ...]:
    """What speaks against approving a proposed decision, by the rules; none of it forbids it."""
    found = [
        Fault("category", "attendance.quota-exceeded", {"limit": each.limit, "used": _told(each)})
        for each in quotas_for(proposed, known, used)
        if each.exceeded
    ]
    further = _WARNINGS.get(proposed.category)
    return (*found, *(further(proposed, known, used) if further else ()))


def self_certified_absences(used: Iterable[Used], on: date) -> tuple[tuple[date, date], ...]:
    """The self-certified absences that began in the twelve months up to a day, each from when to when.

    Without those that a doctor certified from where they ended ("not counting those certified from day 4",
    Regulations § 9).
    """
    everything = list(used)
    certified_from = {
        each.span.starts_on
        for each in everything
        if each.category in {AbsenceCategory.MEDICAL_CERTIFICATE, AbsenceCategory.LONG_ILLNESS}
    }
    own = [
        each for each in everything if each.category is AbsenceCategory.SELF_CERTIFIED and not each.certified
    ]
    since = _twelve_months(on)[0]
    return tuple(
        (first, last)
        for first, last in _runs(own)
        if since <= first <= on and last + timedelta(days=1) not in certified_from
    )


WATCHED = (
    AbsenceCategory.SELF_CERTIFIED,
    AbsenceCategory.CHILD_ILL,
    AbsenceCategory.PREGNANCY,
    AbsenceCategory.WELFARE_LEAVE,
    AbsenceCategory.PEACE_WORK,
    AbsenceCategory.LONG_ILLNESS,
    AbsenceCategory.PARENTAL_LEAVE,
)
"""Quotas that somebody may run out of unawares. Holiday, religious days, the days of a birth and an hour of
breastfeeding are there to be used whole: that they are is nothing to do anything about."""


def nearly_used(of: Quota, percent: int, on: date) -> bool:
    """Whether so much of a quota is used that somebody should be told before it is all gone.

    Parts of days count as they are, without rounding: 7 1/2 days of ten are not yet eight. A quota given in
    all is told of while there is leave that it is for, and not ever after.

    Args:
        of: as it stands on the day.
        percent: of the limit, from which it is nearly used (setting `quota_nearly_percent`).
        on: the day.
    """
    if of.category not in WATCHED or not of.lines:
        return False
    if of.period is Period.IN_ALL and of.lines[-1].last < on:
        return False
    used, limit = of.used, of.limit
    if of.unit is Unit.WORKING_DAYS:
        used, limit = _minutes(of), limit * WHOLE_DAY
    return 100 * used >= percent * limit


def nearly_used_quotas(known: Known, used: Sequence[Used], percent: int, on: date) -> tuple[Quota, ...]:
    """The quotas of one participant that are nearly used on a day, or more than used; least left first."""
    of_kinds = (quota(kind, known, used, on) for kind in WATCHED)
    found = [each for each in of_kinds if each and nearly_used(each, percent, on)]
    return tuple(sorted(found, key=lambda each: each.left))


# ------------------------------------------------------------------------------ kind by kind


def _self_certified(_known: Known, own: Sequence[Used], on: date) -> Quota:
    """The calendar days of absences that follow each other within sixteen days, back from a day."""
    own = [each for each in own if not each.certified]
    runs = [run for run in _runs(own) if run[0] <= on]
    first, last = runs[-1] if runs else (on, on)
    if not runs or on > last + timedelta(days=SAME_ABSENCE_WITHIN):
        first, last, runs = on, on, []
    for earlier_first, earlier_last in reversed(runs[:-1]):
        if (first - earlier_last).days > SAME_ABSENCE_WITHIN:
            break
        first = earlier_first
    return Quota(
        AbsenceCategory.SELF_CERTIFIED,
        SELF_CERTIFIED_DAYS,
        Unit.CALENDAR_DAYS,
        Period.SAME_ABSENCE,
        first,
        max(on, last),
        _lines(own, first, max(on, last), working=False),
        SELF_CERTIFIED_SOURCE,
    )


def _rolling(
    category: AbsenceCategory, limit: Callable[[Known, date], int]
) -> Callable[[Known, Sequence[Used], date], Quota]:
    def count(known: Known, own: Sequence[Used], on: date) -> Quota:
        first, last = _twelve_months(on)
        return Quota(
            category,
            limit(known, on),
            Unit.WORKING_DAYS,
            Period.TWELVE_MONTHS,
            first,
            last,
            _lines(own, first, last),
            LEAVE_SOURCE,
        )

    return count


def _yearly(
    category: AbsenceCategory, limit: int, source: str
) -> Callable[[Known, Sequence[Used], date], Quota]:
    def count(_known: Known, own: Sequence[Used], on: date) -> Quota:
        first, last = _calendar_year(on)
        return Quota(
            category,
            limit,
            Unit.WORKING_DAYS,
            Period.CALENDAR_YEAR,
            first,
            last,
            _lines(own, first, last),
            source,
        )

    return count


def _months_in_all(category: AbsenceCategory, months: int) -> Callable[[Known, Sequence[Used], date], Quota]:
    """So many months in all, counted in calendar days from the first: ten from 1 January are 304 or 305."""

    def count(_known: Known, own: Sequence[Used], on: date) -> Quota:
        began = min((each.span.starts_on for each in own), default=on)
        limit = (months_after(began, months) - began).days
        last = max((each.span.ends_on for each in own), default=on)
        return Quota(
            category,
            limit,
            Unit.CALENDAR_DAYS,
            Period.IN_ALL,
            began,
            last,
            _lines(own, began, last, working=False),
            LEAVE_SOURCE,
        )

    return count


def _breastfeeding(_known: Known, own: Sequence[Used], on: date) -> Quota:
    return Quota(
        AbsenceCategory.BREASTFEEDING,
        BREASTFEEDING_MINUTES,
        Unit.MINUTES_A_DAY,
        Period.IN_ALL,
        on,
        on,
        _lines(own, on, on, working=False),
        LEAVE_SOURCE,
    )


def _vacation(known: Known, own: Sequence[Used], on: date) -> Quota:
    first, last = _holiday_year(known, on)
    return Quota(
        AbsenceCategory.VACATION,
        _vacation_days(known, first, last),
        Unit.WORKING_DAYS,
        known.vacation_period,
        first,
        last,
        _lines(own, first, last),
        VACATION_SOURCE,
    )


def _holiday_year(known: Known, on: date) -> tuple[date, date]:
    if known.vacation_period is Period.CALENDAR_YEAR or known.starts_on is None or on < known.starts_on:
        return _calendar_year(on)
    years = on.year - known.starts_on.year
    if months_after(known.starts_on, 12 * years) > on:
        years -= 1
    first = months_after(known.starts_on, 12 * years)
    return first, months_after(known.starts_on, 12 * (years + 1)) - timedelta(days=1)


def _vacation_days(known: Known, first: date, last: date) -> int:
    """25, or as much of it as of the year lies in the programme, rounded up in favour of the participant."""
    if not known.pro_rata or known.starts_on is None:
        return VACATION_DAYS
    begins, ends = max(first, known.starts_on), min(last, known.ends_on or last)
    year, within = (last - first).days + 1, max(0, (ends - begins).days + 1)
    return -(-VACATION_DAYS * within // year)


def _child_days(known: Known, on: date) -> int:
    many = len(young_enough(known, on)) > MANY_CHILDREN
    if known.chronic:
        return 40 if known.sole_carer else 20
    if known.sole_carer:
        return 30 if many else 20
    return 15 if many else 10


def young_enough(known: Known, on: date) -> tuple[date, ...]:
    """The registered children on whose account somebody may stay at home on a day."""
    until = CHRONIC_UNTIL_AGE if known.chronic else CHILD_UNTIL_AGE
    return tuple(born for born in known.children if born <= on and on.year <= born.year + until)


_COUNTS: Mapping[AbsenceCategory, Callable[[Known, Sequence[Used], date], Quota]] = {
    AbsenceCategory.SELF_CERTIFIED: _self_certified,
    AbsenceCategory.CHILD_ILL: _rolling(AbsenceCategory.CHILD_ILL, _child_days),
    AbsenceCategory.PREGNANCY: _rolling(AbsenceCategory.PREGNANCY, lambda _known, _on: PREGNANCY_DAYS),
    AbsenceCategory.BIRTH: _rolling(
        AbsenceCategory.BIRTH,
        lambda known, _on: BIRTH_DAYS if known.gave_birth else BIRTH_DAYS_OTHER_PARENT,
    ),
    AbsenceCategory.BREASTFEEDING: _breastfeeding,
    AbsenceCategory.WELFARE_LEAVE: _yearly(AbsenceCategory.WELFARE_LEAVE, WELFARE_DAYS, LEAVE_SOURCE),
    AbsenceCategory.PEACE_WORK: _yearly(AbsenceCategory.PEACE_WORK, PEACE_WORK_DAYS, LEAVE_SOURCE),
    AbsenceCategory.LONG_ILLNESS: _months_in_all(AbsenceCategory.LONG_ILLNESS, LONG_ILLNESS_MONTHS),
    AbsenceCategory.PARENTAL_LEAVE: _months_in_all(AbsenceCategory.PARENTAL_LEAVE, PARENTAL_LEAVE_MONTHS),
    AbsenceCategory.RELIGIOUS_DAY: _yearly(
        AbsenceCategory.RELIGIOUS_DAY, RELIGIOUS_DAYS, RELIGIOUS_DAY_SOURCE
    ),
    AbsenceCategory.VACATION: _vacation,
}

_ROLLING = frozenset({Period.TWELVE_MONTHS, Period.SAME_ABSENCE, Period.IN_ALL})


# ------------------------------------------------------------------------------ what else speaks against


def _about_self_certified(proposed: Proposed, known: Known, used: Sequence[Used]) -> tuple[Fault, ...]:
    if proposed.certified:
        return ()
    found = _too_soon(proposed, known, SELF_CERTIFIED_WAIT_WEEKS)
    absences = self_certified_absences([*used, proposed.used], proposed.span.starts_on)
    if len(absences) >= MANY_SELF_CERTIFIED:
        found += (Fault("category", "attendance.many-self-certified", {"count": len(absences)}),)
    return found


def _too_soon(proposed: Proposed, known: Known, weeks: int) -> tuple[Fault, ...]:
    """Whether so many weeks of the programme are not over when it begins."""
    if known.starts_on is None:
        return (Fault("startsOn", "attendance.not-begun"),)
    if proposed.span.starts_on >= known.starts_on + timedelta(weeks=weeks):
        return ()
    return (Fault("startsOn", "attendance.self-certified-too-soon", {"weeks": weeks}),)


def _about_certificate(proposed: Proposed, _known: Known, _used: Sequence[Used]) -> tuple[Fault, ...]:
    return () if proposed.certified else (Fault("certificateSeen", "attendance.no-certificate"),)


def _about_child(proposed: Proposed, known: Known, _used: Sequence[Used]) -> tuple[Fault, ...]:
    found: tuple[Fault, ...] = ()
    if not young_enough(known, proposed.span.starts_on):
        found += (Fault("category", "attendance.no-child-so-young"),)
    if not proposed.certified:
        found += _too_soon(proposed, known, known.child_wait_weeks)
    return found


def _about_breastfeeding(proposed: Proposed, known: Known, _used: Sequence[Used]) -> tuple[Fault, ...]:
    found: tuple[Fault, ...] = ()
    first = proposed.span.starts_on
    if not any(born <= first < months_after(born, 12) for born in known.children):
        found += (Fault("category", "attendance.no-child-under-one"),)
    return found


def _about_welfare(proposed: Proposed, _known: Known, used: Sequence[Used]) -> tuple[Fault, ...]:
    most = WELFARE_DAYS_FOR.get(proposed.purpose) if proposed.purpose else None
    if most is None:
        return ()
    occasion = [each for each in used if each.claim_id and each.claim_id == proposed.claim_id]
    whole = _lines([*occasion, proposed.used], date.min, date.max)
    if sum(line.minutes for line in whole) <= most * WHOLE_DAY:
        return ()
    code = "death-days" if proposed.purpose is LeavePurpose.DEATH else "purpose-days"
    return (Fault("endsOn", f"attendance.{code}", {"most": most}),)


def _about_parental_leave(proposed: Proposed, known: Known, used: Sequence[Used]) -> tuple[Fault, ...]:
    (whole,) = quotas_for(proposed, known, used)
    if whole.limit - RESERVED_DAYS < whole.used <= whole.limit:
        return (Fault("endsOn", "attendance.reserved-for-other-parent", {"days": RESERVED_DAYS}),)
    return ()


def _about_religious_day(proposed: Proposed, _known: Known, _used: Sequence[Used]) -> tuple[Fault, ...]:
    if in_time(proposed.span, proposed.told_on):
        return ()
    return (Fault("startsOn", "attendance.short-notice", {"days": NOTICE_DAYS}),)


_WARNINGS: Mapping[AbsenceCategory, Callable[[Proposed, Known, Sequence[Used]], tuple[Fault, ...]]] = {
    AbsenceCategory.SELF_CERTIFIED: _about_self_certified,
    AbsenceCategory.MEDICAL_CERTIFICATE: _about_certificate,
    AbsenceCategory.LONG_ILLNESS: _about_certificate,
    AbsenceCategory.CHILD_ILL: _about_child,
    AbsenceCategory.BREASTFEEDING: _about_breastfeeding,
    AbsenceCategory.WELFARE_LEAVE: _about_welfare,
    AbsenceCategory.PARENTAL_LEAVE: _about_parental_leave,
    AbsenceCategory.RELIGIOUS_DAY: _about_religious_day,
}


# ------------------------------------------------------------------------------ days


def _twelve_months(on: date) -> tuple[date, date]:
    """The twelve months that end with a day: on 29 February 2028, from 1 March 2027."""
    return months_after(on, -12) + timedelta(days=1), on


def _calendar_year(on: date) -> tuple[date, date]:
    return date(on.year, 1, 1), date(on.year, 12, 31)


def _runs(own: Iterable[Used]) -> list[tuple[date, date]]:
    """Absences, oldest first: days without a working day between them are one absence."""
    runs: list[tuple[date, date]] = []
    for each in sorted(own, key=lambda used: used.span.starts_on):
        first, last = each.span.starts_on, each.span.ends_on
        if runs and not _working_days(runs[-1][1] + timedelta(days=1), first - timedelta(days=1)):
            runs[-1] = runs[-1][0], max(runs[-1][1], last)
        else:
            runs.append((first, last))
    return runs


def _lines(own: Iterable[Used], first: date, last: date, *, working: bool = True) -> tuple[Line, ...]:
    """What each adds within a period, both ends included; a day that two of them have counts once."""
    counted: set[date] = set()
    lines = []
    for each in sorted(own, key=lambda used: (used.span.starts_on, used.span.starts_at is not None)):
        begins, ends = max(each.span.starts_on, first), min(each.span.ends_on, last)
        if begins > ends:
            continue
        days = [
            day
            for day in Span(begins, ends).days
            if day not in counted and (not working or is_working_day(day))
        ]
        part = each.span.part_minutes
        if part is None:
            counted.update(days)
        if days:
            minutes = len(days) * (WHOLE_DAY if part is None else min(part, WHOLE_DAY))
            lines.append(Line(each.origin, each.key, days[0], days[-1], len(days), minutes))
    return tuple(lines)


def _working_days(first: date, last: date) -> int:
    return sum(is_working_day(day) for day in Span(first, last).days) if first <= last else 0


def _sum(unit: Unit, lines: Sequence[Line]) -> int:
    if unit is Unit.WORKING_DAYS:
        return sum(line.minutes for line in lines) // WHOLE_DAY
    if unit is Unit.CALENDAR_DAYS:
        return sum(line.days for line in lines)
    return sum(line.minutes for line in lines)


def _minutes(of: Quota) -> int:
    return sum(line.minutes for line in of.lines)


def _told(of: Quota) -> int:
    """How much is used, as a warning tells it: a part beyond whole days makes one day more."""
    if of.unit is Unit.WORKING_DAYS:
        return -(-_minutes(of) // WHOLE_DAY)
    return of.used
