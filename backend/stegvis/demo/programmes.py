"""The demo's programmes: from settlement to the end, with the lengths that the law gives."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from stegvis.demo.chance import chance
from stegvis.demo.names import UKRAINE, Origin
from stegvis.demo.school_year import SchoolYear
from stegvis.participants.model import DelayReason, EndCause, PermitType, Track
from stegvis.rulebook.model import EducationLevel, EndGoal


class Pattern(StrEnum):
    """The kind of week somebody has; the letters are those of the worked examples."""

    FULL_CLASS = "A"
    """28 lessons and 2.5 hours of life skills or parental guidance: 37.5 hours."""
    WITH_PRACTICE = "B"
    """18 lessons and two days of practice: 37.5 hours."""
    SHORT_WEEK = "C"
    """20 lessons and a day of practice: 32.5 hours, and a gap unless something fills it."""
    PRIMARY = "primary"
    """Primary school, twenty lessons, with a day of practice; filled as C is."""
    UPPER_SECONDARY = "upper_secondary"
    """30 lessons at the county's school."""
    AWAITING = "awaiting"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The columns of the participants' sheet that are about the programme."""

    pattern: Pattern
    permit_type: PermitType
    permit_on: date
    education: EducationLevel
    track: Track
    end_goal: EndGoal
    settled_on: date
    claimed_on: date | None = None
    offered_on: date | None = None
    starts_on: date | None = None
    planned_end_on: date | None = None
    ended_on: date | None = None
    end_cause: EndCause | None = None
    delay_reason: DelayReason | None = None
    own_work: bool = False

    def includes(self, day: date) -> bool:
        """Whether this is a day between start and end."""
        end = self.ended_on or self.planned_end_on
        return self.starts_on is not None and self.starts_on <= day and (end is None or day <= end)


_MONTHS = {
    EndGoal.WORK: 24,
    EndGoal.PARTS_OF_UPPER_SECONDARY: 36,
    EndGoal.UPPER_SECONDARY: 48,
    EndGoal.VOCATIONAL_TRAINING: 60,
}
_MONTHS_WITH_EDUCATION = 12
"""The longest programme: Integration Act §§ 13-14."""

_EDUCATED = (EducationLevel.UPPER_SECONDARY, EducationLevel.HIGHER)
_SHORT, _LONG = (22, 47), (40, 95)
_WEEKS_IN = {
    Pattern.FULL_CLASS: (2, 20),
    Pattern.SHORT_WEEK: (6, 80),
    Pattern.PRIMARY: (20, 130),
    Pattern.UPPER_SECONDARY: (15, 110),
}
_OTHER_PERMITS = (
    PermitType.REFUGEE,
    PermitType.RESETTLEMENT,
    PermitType.REFUGEE,
    PermitType.HUMANITARIAN,
    PermitType.FAMILY,
)
_END_CAUSES = (
    EndCause.COMPLETED,
    EndCause.WORK,
    EndCause.EDUCATION,
    EndCause.WORK,
    EndCause.MOVED,
    EndCause.COMPLETED,
    EndCause.INTERRUPTED,
)
_DAYS_TO_SETTLE = (35, 84)
_LATE_DAYS = 107
_ONE_IN = 12
_OWN_WORK_PUPILS = 3
"""So many upper-secondary pupils have the 30-hour week; others follow lessons that are credited with
their preparation."""


def longest_months(education: EducationLevel, end_goal: EndGoal) -> int:
    """The longest programme for this schooling and end goal, in months (Integration Act §§ 13-14)."""
    return _MONTHS_WITH_EDUCATION if education in _EDUCATED else _MONTHS[end_goal]


def programme(
    key: object,
    pattern: Pattern,
    origin: Origin,
    education: EducationLevel,
    year: SchoolYear,
    *,
    place: int = 0,
    weeks_in: int | None = None,
) -> Programme:
    """The programme of one person: `place` among those of the pattern, `weeks_in` where it is fixed."""
    random = chance("programme", key, pattern)
    end_goal = _end_goal(pattern, education, place)
    months = longest_months(education, end_goal)
    if pattern is Pattern.AWAITING:
        return _awaiting(random, origin, education, end_goal, year, place)
    end_cause = _END_CAUSES[place % len(_END_CAUSES)] if pattern is Pattern.ENDED else None
    lasted = _weeks_lasted(random, months, end_cause)
    if weeks_in is None:
        ago = _weeks_since_end(place) + lasted
        weeks_in = ago if end_cause else _weeks_in(random, pattern, months)
    starts_on = year.week.plus(-weeks_in).monday
    late = weeks_in % _ONE_IN == 0
    settled_on = starts_on - timedelta(days=_LATE_DAYS if late else random.randint(*_DAYS_TO_SETTLE))
    permit_type = _permit(origin, random)
    planned_end_on = _months_later(starts_on, months) - timedelta(days=1)
    return Programme(
        pattern=pattern,
        permit_type=permit_type,
        permit_on=settled_on - timedelta(days=random.randint(20, 150)),
        education=education,
        track=_track(end_goal),
        end_goal=end_goal,
        settled_on=settled_on,
        claimed_on=settled_on + timedelta(days=5) if permit_type is PermitType.FAMILY else None,
        offered_on=starts_on - timedelta(weeks=random.randint(2, 4), days=-random.randrange(5)),
        starts_on=starts_on,
        planned_end_on=planned_end_on,
        ended_on=starts_on + timedelta(weeks=lasted, days=-3) if end_cause else None,
        end_cause=end_cause,
        delay_reason=random.choice((DelayReason.KINDERGARTEN, DelayReason.HEALTH_CHECK)) if late else None,
        own_work=pattern is Pattern.UPPER_SECONDARY and place < _OWN_WORK_PUPILS,
    )


def _awaiting(
    random: Random, origin: Origin, education: EducationLevel, end_goal: EndGoal, year: SchoolYear, place: int
) -> Programme:
    """Three months may pass from settlement to the start (§ 12): one has waited longer."""
    late, offered = place == 0, place == 1
    waited = _LATE_DAYS if late else random.randint(8, 70)
    settled_on = year.today - timedelta(days=waited)
    starts_on = year.week.plus(2).monday if offered else None
    months = longest_months(education, end_goal)
    return Programme(
        pattern=Pattern.AWAITING,
        permit_type=_permit(origin, random),
        permit_on=settled_on - timedelta(days=random.randint(20, 150)),
        education=education,
        track=_track(end_goal),
        end_goal=end_goal,
        settled_on=settled_on,
        offered_on=year.today - timedelta(days=3) if offered else None,
        starts_on=starts_on,
        planned_end_on=_months_later(starts_on, months) - timedelta(days=1) if starts_on else None,
        delay_reason=DelayReason.KINDERGARTEN if late else None,
    )


def _weeks_in(random: Random, pattern: Pattern, months: int) -> int:
    short = months == _MONTHS_WITH_EDUCATION
    return random.randint(*_WEEKS_IN.get(pattern, _SHORT if short else _LONG))


def _weeks_since_end(place: int) -> int:
    """The first ended within the weeks that are shown, the others longer ago."""
    return 2 + place * 11


def _weeks_lasted(random: Random, months: int, cause: EndCause | None) -> int:
    """To the end of its time, or less where somebody left before."""
    whole = months * 52 // 12
    return whole if cause is EndCause.COMPLETED else whole - random.randint(8, 20)


def _end_goal(pattern: Pattern, education: EducationLevel, place: int) -> EndGoal:
    if pattern is Pattern.PRIMARY:
        return EndGoal.PARTS_OF_UPPER_SECONDARY if place % 3 else EndGoal.UPPER_SECONDARY
    if pattern is Pattern.UPPER_SECONDARY:
        return EndGoal.VOCATIONAL_TRAINING if place % 2 else EndGoal.UPPER_SECONDARY
    if education in _EDUCATED:
        return EndGoal.HIGHER_EDUCATION if place % 4 == 1 else EndGoal.WORK
    return EndGoal.WORK


def _track(end_goal: EndGoal) -> Track:
    return Track.WORK if end_goal is EndGoal.WORK else Track.EDUCATION


def _permit(origin: Origin, random: Random) -> PermitType:
    return PermitType.COLLECTIVE_PROTECTION if origin is UKRAINE else random.choice(_OTHER_PERMITS)


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
