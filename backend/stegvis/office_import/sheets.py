"""The workbook, sheet by sheet and column by column. A new column is a line here and its words in `locales/`.

The order is that in which rows come to exist: what is referred to stands first.
"""

from __future__ import annotations

from types import MappingProxyType

from stegvis.accounts.model import LANGUAGES, Role
from stegvis.attendance.model import AbsenceCategory, Mark
from stegvis.office_import.model import Choice, Column, Kind, Sheet
from stegvis.participants.model import DelayReason, EndCause, PermitType, ReadingLevel, Sex, Track
from stegvis.plans.model import STANDARD_GOALS, STANDARD_MEASURES, CefrLevel, PlanState, Status
from stegvis.rulebook.model import (
    ActivityKind,
    Credit,
    EducationLevel,
    EndGoal,
    SocialStudiesModule,
    WeeklyTarget,
)
from stegvis.timetable.model import ClosureKind, ExceptionKind, ExceptionReason, TimeOffKind

_ACTIVITY = Choice("activity", tuple(ActivityKind))
_LANGUAGE = Choice("value-language", LANGUAGES)
_LEVEL = Choice("level", tuple(CefrLevel))
_STATUS = Choice("status", tuple(Status))
_REASON = Choice("change-reason", tuple(ExceptionReason))
_WEEKDAY = Choice("value-weekday", tuple("1234567"))


def _identifier(code: str, at: str = "external_id") -> Column:
    return Column(code, Kind.IDENTIFIER, required=True, at=at)


def _date(code: str, at: str = "", *, required: bool = False) -> Column:
    return Column(code, Kind.DATE, required=required, at=at)


def _reference(code: str, to: str, at: str | None, *, required: bool = False) -> Column:
    return Column(code, Kind.REFERENCE, required=required, to=to, at=at)


def _choice(
    code: str, choice: Choice, at: str = "", *, required: bool = False, default: str | None = None
) -> Column:
    return Column(code, Kind.CHOICE, required=required, default=default, choice=choice, at=at)


def _yes_no(code: str, *, default: bool | None = False) -> Column:
    return Column(code, Kind.YES_NO, default=default)


_FROM, _TO = _date("from", "valid_from", required=True), _date("to", "valid_to")

_ALL = (
    Sheet(
        "office",
        "municipality",
        key=("municipality_number",),
        required=True,
        columns=(
            Column("municipality_number", Kind.MUNICIPALITY, required=True, at="number"),
            Column("municipality_name", required=True, at="name"),
        ),
    ),
    Sheet(
        "units",
        "unit",
        key=("unit",),
        columns=(_identifier("unit", "code"), Column("name", required=True)),
    ),
    Sheet(
        "staff",
        "staff",
        key=("staff",),
        periods=(("from", "to"),),
        unique=("email",),
        columns=(
            _identifier("staff"),
            _reference("unit", "units", "unit_id", required=True),
            Column("name", required=True),
            Column("email", Kind.EMAIL),
            Column("roles", Kind.CHOICES, required=True, choice=Choice("value-role", tuple(Role)), at=None),
            Column("from", Kind.DATE, at=None, since_import=True),
            _date("to", "ended_on"),
            _choice("language", _LANGUAGE, "account.language", default="nb"),
        ),
    ),
    Sheet(
        "participants",
        "participant",
        key=("participant",),
        periods=(("starts_on", "planned_end_on"), ("starts_on", "ended_on")),
        unique=("national_id", "duf_number"),
        columns=(
            _identifier("participant"),
            _reference("unit", "units", "unit_id", required=True),
            Column("given_name", required=True),
            Column("family_name", required=True),
            _date("birth_date", required=True),
            _choice("sex", Choice("value-sex", tuple(Sex)), required=True),
            Column("national_id", Kind.NATIONAL_ID),
            Column("duf_number", Kind.DUF_NUMBER),
            Column("phone"),
            _choice("language", _LANGUAGE, "account.language", required=True),
            Column("interpretation_language", Kind.LANGUAGE_TAG),
            _choice("reading_level", Choice("value-reading-level", tuple(ReadingLevel)), required=True),
            _yes_no("protected"),
            _reference("adviser", "staff", None),
            Column("circle", Kind.REFERENCES, default=(), to="staff", at=None),
            _date("settled_on", "programme.settled_on"),
            _date("claimed_on", "programme.claimed_on"),
            _date("offered_on", "programme.offered_on"),
            _date("decided_on", "programme.decided_on"),
            _date("starts_on", "programme.starts_on"),
            _date("planned_end_on", "programme.planned_end_on"),
            _date("ended_on", "programme.ended_on"),
            _choice("end_cause", Choice("value-end-cause", tuple(EndCause)), "programme.end_cause"),
            _choice("delay_reason", Choice("value-delay", tuple(DelayReason)), "programme.delay_reason"),
            _choice(
                "permit_type",
                Choice("value-permit", tuple(PermitType)),
                "programme.permit_type",
                required=True,
            ),
            _date("permit_on", "programme.permit_on"),
            _choice(
                "education_level",
                Choice("value-education", tuple(EducationLevel)),
                "programme.education_level",
                required=True,
            ),
            _choice("track", Choice("value-track", tuple(Track)), "programme.track", required=True),
            _choice("end_goal", Choice("end-goal", tuple(EndGoal)), "programme.end_goal"),
            _choice(
                "weekly_target",
                Choice("value-target", tuple(WeeklyTarget)),
                "programme.weekly_target",
                default=WeeklyTarget.FULL_TIME,
            ),
            Column("target_reason", at="programme.target_reason"),
        ),
    ),
    Sheet(
        "groups",
        "study_group",
        key=("group",),
        periods=(("from", "to"),),
        columns=(
            _identifier("group"),
            _reference("unit", "units", "unit_id", required=True),
            Column("name", required=True),
            _date("from", "starts_on", required=True),
            _date("to", "ends_on"),
            Column("teachers", Kind.REFERENCES, default=(), to="staff", at=None),
        ),
    ),
    Sheet(
        "memberships",
        "membership",
        key=("group", "participant", "from"),
        periods=(("from", "to"),),
        columns=(
            _reference("group", "groups", "group_id", required=True),
            _reference("participant", "participants", "participant_id", required=True),
            _FROM,
            _TO,
        ),
    ),
    Sheet(
        "activities",
        "activity",
        key=("activity",),
        columns=(
            _identifier("activity"),
            _choice("kind", _ACTIVITY, required=True),
            Column("name"),
            _choice("credit", Choice("value-credit", tuple(Credit))),
            Column("lesson_credit_minutes", Kind.NUMBER, least=1, most=600),
            _yes_no("work_oriented", default=None),
            Column("host"),
            Column("place"),
            Column("bring"),
            _choice("module", Choice("social-studies-module", tuple(SocialStudiesModule))),
        ),
    ),
    Sheet(
        "plans",
        "plan_version",
        key=("participant", "version"),
        periods=(("starts_on", "ends_on"), ("decided_on", "appeal_deadline")),
        columns=(
            _reference("participant", "participants", "participant_id", required=True),
            Column("version", Kind.NUMBER, required=True, least=1),
            _choice("state", Choice("value-plan-state", tuple(PlanState)), required=True),
            _choice("end_goal", Choice("end-goal", tuple(EndGoal)), required=True),
            Column("end_goal_text"),
            _choice("listening", _LEVEL),
            _choice("reading", _LEVEL),
            _choice("writing", _LEVEL),
            _choice("oral", _LEVEL),
            Column("reasons"),
            _date("starts_on"),
            _date("ends_on"),
            _date("decided_on"),
            _reference("decided_by", "staff", "decided_by"),
            _date("appeal_deadline"),
        ),
    ),
    Sheet(
        "goals",
        "goal",
        key=("goal",),
        columns=(
            Column("goal", Kind.IDENTIFIER, required=True, at=None),
            _reference("participant", "participants", None, required=True),
            Column("version", Kind.NUMBER, required=True, least=1, at=None),
            _reference("parent", "goals", "parent_id"),
            _choice("standard", Choice("goal", STANDARD_GOALS)),
            Column("text"),
            _choice("status", _STATUS, required=True),
        ),
    ),
    Sheet(
        "measures",
        "measure",
        key=("measure",),
        periods=(("starts_on", "ends_on"),),
        columns=(
            _identifier("measure"),
            _reference("goal", "goals", "goal_id", required=True),
            _choice("kind", _ACTIVITY, required=True),
            _choice("standard", Choice("measure", STANDARD_MEASURES)),
            Column("text"),
            _date("starts_on"),
            _date("ends_on"),
            Column("weekly_hours", Kind.HOURS, at="weekly_minutes", least=1, most=168 * 60),
            Column("responsible"),
            Column("organisation"),
            Column("place"),
            _choice("status", _STATUS, required=True),
        ),
    ),
    Sheet(
        "slots",
        "slot",
        key=("slot",),
        periods=(("from", "to"),),
        columns=(
            _identifier("slot"),
            _reference("activity", "activities", "activity_id", required=True),
            _reference("group", "groups", "group_id"),
            _reference("participant", "participants", "participant_id"),
            _reference("measure", "measures", "measure_id"),
            _choice("weekday", _WEEKDAY, required=True),
            Column("starts", Kind.TIME, required=True),
            Column("ends", Kind.TIME, required=True),
            Column("lessons", Kind.NUMBER, least=1, most=24),
            Column("break_minutes", Kind.NUMBER, default=0, most=1_439),
            Column("every_weeks", Kind.NUMBER, default=1, least=1, most=2),
            _FROM,
            _TO,
            Column("place"),
            _reference("teacher", "staff", "teacher_id"),
            Column("bring"),
        ),
    ),
    Sheet(
        "exceptions",
        "slot_exception",
        key=("slot", "date"),
        columns=(
            _reference("slot", "slots", "slot_id", required=True),
            _date("date", "on_date", required=True),
            _choice("kind", Choice("value-exception", tuple(ExceptionKind)), required=True),
            Column("starts", Kind.TIME),
            Column("ends", Kind.TIME),
            _date("moved_to"),
            Column("place"),
            _reference("teacher", "staff", "teacher_id"),
            _choice("reason", _REASON),
        ),
    ),
    Sheet(
        "closures",
        "closure",
        key=("closure",),
        periods=(("from", "to"),),
        columns=(
            _identifier("closure"),
            _reference("unit", "units", "unit_id"),
            _choice("kind", Choice("value-closure", tuple(ClosureKind)), required=True),
            Column("name"),
            _date("from", "starts_on", required=True),
            _date("to", "ends_on", required=True),
        ),
    ),
    Sheet(
        "time_off",
        "time_off",
        key=("participant", "from"),
        periods=(("from", "to"),),
        columns=(
            _reference("participant", "participants", "participant_id", required=True),
            _choice("kind", Choice("value-time-off", tuple(TimeOffKind)), required=True),
            _date("from", "starts_on", required=True),
            _date("to", "ends_on", required=True),
        ),
    ),
)

ATTENDANCE = Sheet(
    "attendance",
    "attendance_entry",
    key=("participant", "slot", "date"),
    columns=(
        _reference("participant", "participants", "participant_id", required=True),
        _reference("slot", "slots", "slot_id", required=True),
        _date("date", "on_date", required=True),
        _choice("mark", Choice("value-mark", tuple(Mark)), required=True),
        Column("late_minutes", Kind.NUMBER, least=1, most=1_439),
        _choice("category", Choice("value-category", tuple(AbsenceCategory))),
        _yes_no("approved"),
        _yes_no("certificate_seen"),
    ),
)
"""Read as a stream: a large office has millions of its rows."""

SHEETS = MappingProxyType({sheet.code: sheet for sheet in (*_ALL, ATTENDANCE)})
"""Every sheet, by code, in order."""
