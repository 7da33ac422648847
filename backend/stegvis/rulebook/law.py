"""The national rules on hours and lengths, dated and sourced. A change of the law is a change of this file.

A new law that goes by the start offer is a new rule set. A value that changes for everybody on a
date is a further `Rule` with that date, in every set that it concerns. Nothing here is edited once
weeks have been counted by it.
"""

from __future__ import annotations

from datetime import date

from stegvis.rulebook.model import FrameCase, FrameLaw, NationalRules, Rule, RuleGroup

_LESSONS = "IMDi: Varighet og beregning av timer i introduksjonsprogrammet (2018)"

CLOCK_SOURCE = _LESSONS
"""An hour of anything but lessons counts as 60 minutes."""

DAYS_OFF_SOURCE = "integreringsforskriften §§ 17-18"
"""Public holidays, two religious days of one's own choice, and holiday."""

EXTENSION_SOURCE = "integreringsforskriften §§ 10, 19"
"""Absence of together more than ten working days is added to the programme."""

_EXTENT_2021 = "IMDi: Omfang og innhold i programmet - integreringsloven (2021)"
_EXTENT_2026 = "integreringsloven §§ 13-14; " + _EXTENT_2021
_EXTENT_6A = "integreringsloven kapittel 6 A; " + _EXTENT_2021
_ABSENCE = "integreringsloven § 21"
_TARGET_GROUP = "integreringsloven § 8"

SELF_CERTIFIED_SOURCE = "integreringsforskriften §§ 8-9"
"""Self-certification, and when the right to it may be withdrawn."""

LEAVE_SOURCE = "integreringsforskriften kapittel 4"
"""Leave with and without benefit."""

RELIGIOUS_DAY_SOURCE = "integreringsforskriften § 17"
VACATION_SOURCE = "integreringsforskriften § 18"
_LOCAL = "to be decided by the municipality"


def _hours(valid_from: date, extent: str) -> tuple[Rule, ...]:
    """The rules on hours, which have been the same since the Integration Act took effect."""

    def rule(key: str, *, value: int | bool | str, source: str, comment: str) -> Rule:
        return Rule(key, value, valid_from, source, comment)

    return (
        rule(
            "full_week_minutes",
            value=2250,
            source=extent,
            comment="37.5 hours, for activities without preparation",
        ),
        rule(
            "own_work_week_minutes",
            value=1800,
            source=extent,
            comment="30 hours, where the activities demand substantial own work",
        ),
        rule(
            "programme_days_per_week",
            value=5,
            source=DAYS_OFF_SOURCE,
            comment="Monday to Friday; a day's target is a fifth, 7.5 hours: our reading",
        ),
        rule(
            "lesson_minutes",
            value=45,
            source=_LESSONS,
            comment="how long a lesson of Norwegian or social studies lasts",
        ),
        rule(
            "lesson_credit_minutes",
            value=75,
            source=_LESSONS,
            comment="45 minutes and 30 for preparation; not confirmed since 2018. That lessons of"
            " primary and upper secondary school count alike is our reading",
        ),
        rule(
            "own_work_lesson_credit_minutes",
            value=60,
            source=extent,
            comment="our reading: 30 lessons are full time by either rule (30 x 75 min = 37.5 h,"
            " 30 x 60 min = 30 h), so that own work is not credited twice",
        ),
        rule(
            "deduction_basis",
            value="clock",
            source=_ABSENCE,
            comment="the Act says only: corresponding to the length of the absence",
        ),
        rule(
            "full_day_rate",
            value="hourly",
            source=_ABSENCE,
            comment="whether a whole day is deducted by its hours or by the day rate",
        ),
        rule(
            "rounding_minutes",
            value=1,
            source=_LOCAL,
            comment="the smallest unit of absence that is deducted",
        ),
        rule(
            "exclude_full_leave_weeks",
            value=True,
            source=_LOCAL,
            comment="whether weeks wholly on leave stay out of the average of § 14 a",
        ),
        rule(
            "max_age",
            value=55,
            source=_TARGET_GROUP,
            comment="the oldest that the programme is for; 60 is adopted and not in force. It warns at"
            " registration; above it only work can be the end goal, from the birthday on which somebody"
            " turns a year older: our reading",
        ),
        rule(
            "extension_mode",
            value="all",
            source=EXTENSION_SOURCE,
            comment="absence of together more than ten working days is added, all of it as the text"
            " stands; `excess` adds only what is above ten",
        ),
        rule(
            "child_selfcert_wait_weeks",
            value=8,
            source=SELF_CERTIFIED_SOURCE,
            comment="weeks in the programme before absence with a sick child may be self-certified: § 8 reads"
            " generally; an older text of IMDi said from the first day, which is 0",
        ),
        rule(
            "holiday_period",
            value="programme_year",
            source=VACATION_SOURCE,
            comment="whether 25 days of holiday are for a year of the programme, or for a calendar year",
        ),
        rule(
            "pro_rata",
            value=True,
            source=VACATION_SOURCE,
            comment="whether a year only partly in the programme gives holiday in proportion, rounded up",
        ),
        rule(
            "quota_nearly_percent",
            value=80,
            source=_LOCAL,
            comment="how much of a quota of absence is used when the adviser's work list tells of it",
        ),
        rule(
            "unread_second_days",
            value=1,
            source=_LOCAL,
            comment="working days until a phone says again that there is an important message to read",
        ),
        rule(
            "unread_mail_days",
            value=2,
            source=_LOCAL,
            comment="working days until an e-mail says so",
        ),
        rule(
            "unread_listed_days",
            value=3,
            source=_LOCAL,
            comment="working days until the adviser's work list says that somebody was not reached",
        ),
        rule(
            "decisions_by",
            value="adviser",
            source=_LOCAL,
            comment="who decides about a programme: whoever works on the case, or the unit's leader alone",
        ),
        rule(
            "second_person_for_roles",
            value=True,
            source=_LOCAL,
            comment="whether a role that is given to somebody waits until a second person has confirmed it",
        ),
        rule(
            "plan_review_months",
            value=3,
            source="integreringsloven § 15",
            comment="a plan is reviewed regularly; how often is for the municipality to say",
        ),
        rule(
            "commitment_kind",
            value="contract",
            source="integreringsloven § 16",
            comment="a declaration takes the contract's place (Act of 12 June 2026 no. 23) from a day that"
            " is not known yet: an override with that date",
        ),
    )


NATIONAL = (
    NationalRules(
        "2021-01",
        RuleGroup.ORDINARY,
        date(2021, 1, 1),
        _hours(date(2021, 1, 1), _EXTENT_2021),
    ),
    NationalRules(
        "2026-01",
        RuleGroup.ORDINARY,
        date(2026, 1, 1),
        _hours(date(2026, 1, 1), _EXTENT_2026),
    ),
    NationalRules(
        "6A-2022",
        RuleGroup.COLLECTIVE_PROTECTION,
        date(2022, 6, 15),
        _hours(date(2022, 6, 15), _EXTENT_6A),
    ),
    NationalRules(
        "6A-2026",
        RuleGroup.COLLECTIVE_PROTECTION,
        date(2026, 7, 1),
        _hours(date(2026, 7, 1), _EXTENT_6A),
    ),
)
"""By the date of the start offer. Chapter 6 A was in force from 15 June 2022 and re-enacted from
1 July 2026; where it has no rule of its own the ordinary ones apply, and on hours none is known."""

_OLD_LENGTHS = "integreringsloven § 13 (2021)"
_TRANSITION = "integreringsforskriften §§ 75-76"

TRANSITION_SOURCE = _TRANSITION
"""New lengths go by the start offer: from 2026, and for upper secondary education already from 2025."""

GSU_SOURCE = "GSU-listen"
UKRAINE_SOURCE = "integreringsforskriften § 65 a"
"""Upper secondary education from Ukraine counts for residence after utlendingsloven § 34."""
GOALS_SOURCE = "integreringsloven § 14"

YOUNG_UNDER = 25
"""Years; below, and without upper secondary education, completing it is the goal (§ 14)."""

EXEMPT_FROM_MINUTES = 30 * 60
"""Work of so many minutes a week, begun or offered, exempts from the programme (§ 8)."""


def _old(case: FrameCase, months: int, extension_months: int) -> FrameLaw:
    return FrameLaw(
        "2021-01",
        date(2021, 1, 1),
        case,
        months,
        extension_months,
        _OLD_LENGTHS,
        verified=False,
        comment="not verified: from memory of the Act as it was before 2026; chapter 6 A may have had"
        " lengths of its own. A municipality can set it right by a setting",
    )


def _new(
    version: str, case: FrameCase, months: int, extension_months: int = 0, *, source: str = GOALS_SOURCE
) -> FrameLaw:
    return FrameLaw(
        version,
        date.fromisoformat(f"{version}-01"),
        case,
        months,
        extension_months,
        source,
        extension_owed=extension_months > 0,
    )


FRAMES = (
    _old(FrameCase.EDUCATED, 6, 6),
    _old(FrameCase.WORK, 24, 12),
    _old(FrameCase.PARTS_OF_UPPER_SECONDARY, 24, 12),
    _old(FrameCase.UPPER_SECONDARY, 36, 12),
    _old(FrameCase.VOCATIONAL_TRAINING, 36, 12),
    _new("2025-01", FrameCase.PARTS_OF_UPPER_SECONDARY, 36, 12),
    _new("2025-01", FrameCase.UPPER_SECONDARY, 48, 12),
    _new("2025-01", FrameCase.VOCATIONAL_TRAINING, 60),
    _new("2026-01", FrameCase.EDUCATED, 12, source="integreringsloven § 13"),
    _new("2026-01", FrameCase.WORK, 24),
)
"""The longest that a programme may last (§§ 13-14), oldest first. That parts of upper secondary education
and vocational training are "upper secondary programmes" in the sense of the transition is our reading."""
