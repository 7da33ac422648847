"""The database is what the tables say, and its walls stand: read from PostgreSQL's own catalogue."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest
from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    BigInt,
    Boolean,
    Bytea,
    Column,
    Date,
    Integer,
    SmallInt,
    Text,
    Time,
    Timestamptz,
)

from stegvis.accounts.model import LANGUAGES, AccountKind, BrowserKind, Factor, Role
from stegvis.attendance.model import (
    AbsenceCategory,
    ClaimKind,
    ContestAnswer,
    ContestSays,
    LeavePurpose,
    Mark,
    PassKind,
)
from stegvis.escalation.model import MailState, Step
from stegvis.kit import db
from stegvis.meetings.model import (
    AgendaCause,
    AnswerKind,
    AttendeeRole,
    InterpreterMode,
    MeetingState,
)
from stegvis.notifications.model import (
    DeliveryError,
    DeliveryState,
    EndedReason,
    NoticeState,
    ReminderKind,
)
from stegvis.participants.model import (
    Answer,
    DelayReason,
    DenialReason,
    EndCause,
    Fact,
    MainActivity,
    PermitType,
    ReadingLevel,
    Relation,
    Sex,
    Track,
)
from stegvis.payments.model import BenefitShare
from stegvis.piccolo_app import APP_CONFIG
from stegvis.plans.model import (
    AppealState,
    CefrLevel,
    CommitmentKind,
    EndReason,
    Face,
    GroundworkKind,
    LevelSource,
    NoticeKind,
    PlanState,
    Service,
    SigningMethod,
    Skill,
    Status,
    TextPart,
)
from stegvis.programmes.model import (
    AdaptationReason,
    ConditionKind,
    ConditionState,
    DecisionKind,
    Holder,
    MadeKnown,
)
from stegvis.roles.model import Outcome
from stegvis.rulebook.model import Credit, EducationLevel, EndGoal, WeeklyTarget
from stegvis.sign_on.model import ConnectedBy
from stegvis.timetable.model import ClosureKind, ExceptionKind, ExceptionReason, TimeOffKind
from stegvis.transfer.model import Direction

pytestmark = pytest.mark.usefixtures("database")

FRONT_DOOR = {"sign_in_address", "device", "session", "enrolment_code"}
"""Read before the tenant is known: keys and hashes alone, and so without row-level security."""

TYPES = {
    Array: "ARRAY",
    BigInt: "bigint",
    Boolean: "boolean",
    Bytea: "bytea",
    Date: "date",
    Integer: "integer",
    JSONB: "jsonb",
    SmallInt: "smallint",
    Text: "text",
    Time: "time without time zone",
    Timestamptz: "timestamp with time zone",
    UUID: "uuid",
}

ENUMERATIONS: dict[tuple[str, str], type[StrEnum] | tuple[str, ...]] = {
    ("account", "kind"): AccountKind,
    ("account", "language"): LANGUAGES,
    ("role_held", "role"): Role,
    ("role_proposal", "role"): Role,
    ("role_proposal", "outcome"): Outcome,
    ("session", "verified_by"): Factor,
    ("sign_on_identity", "connected_by"): ConnectedBy,
    ("session", "browser_kind"): BrowserKind,
    ("device", "browser_kind"): BrowserKind,
    ("participant", "sex"): Sex,
    ("participant", "reading_level"): ReadingLevel,
    ("programme", "end_cause"): EndCause,
    ("programme", "delay_reason"): DelayReason,
    ("programme", "permit_type"): PermitType,
    ("programme", "education_level"): EducationLevel,
    ("programme", "track"): Track,
    ("programme", "weekly_target"): WeeklyTarget,
    ("programme", "end_goal"): EndGoal,
    ("programme", "main_activity"): MainActivity,
    ("correction_request", "fact"): Fact,
    ("correction_request", "answer"): Answer,
    ("start_condition", "kind"): ConditionKind,
    ("start_condition", "state"): ConditionState,
    ("start_condition", "holder"): Holder,
    ("programme_decision", "kind"): DecisionKind,
    ("programme_decision", "made_known_how"): MadeKnown,
    ("adaptation", "reason"): AdaptationReason,
    ("follow_up", "main_activity"): MainActivity,
    ("transfer", "direction"): Direction,
    ("transfer", "informed_how"): MadeKnown,
    ("access_grant", "relation"): Relation,
    ("access_denial", "reason"): DenialReason,
    ("plan_version", "state"): PlanState,
    ("plan_version", "end_goal"): EndGoal,
    ("plan_version", "ended_reason"): EndReason,
    ("plan_notice", "kind"): NoticeKind,
    ("plan_appeal", "how"): MadeKnown,
    ("plan_appeal", "state"): AppealState,
    ("plan_progress", "status"): Status,
    ("plan_evaluation", "face"): Face,
    ("text_translation", "part"): TextPart,
    ("commitment_document", "kind"): CommitmentKind,
    ("commitment_document", "method"): SigningMethod,
    ("plan_groundwork", "kind"): GroundworkKind,
    ("plan_groundwork", "done_by"): Service,
    ("language_level", "skill"): Skill,
    ("language_level", "source"): LevelSource,
    ("meeting", "state"): MeetingState,
    ("meeting", "interpreter_mode"): InterpreterMode,
    ("meeting_attendee", "role"): AttendeeRole,
    ("meeting_item", "cause"): AgendaCause,
    ("meeting_answer", "kind"): AnswerKind,
    ("meeting_answer", "how"): SigningMethod,
    ("goal", "status"): Status,
    ("measure", "status"): Status,
    ("activity", "credit"): Credit,
    ("slot_exception", "kind"): ExceptionKind,
    ("slot_exception", "reason"): ExceptionReason,
    ("closure", "kind"): ClosureKind,
    ("time_off", "kind"): TimeOffKind,
    ("attendance_entry", "mark"): Mark,
    ("attendance_entry", "category"): AbsenceCategory,
    ("absence_claim", "kind"): ClaimKind,
    ("absence_claim", "purpose"): LeavePurpose,
    ("absence_decision", "category"): AbsenceCategory,
    ("attendance_contest", "says"): ContestSays,
    ("attendance_contest", "answer"): ContestAnswer,
    ("benefit_share", "share"): BenefitShare,
    ("register_pass", "kind"): PassKind,
    ("notification", "kind"): ReminderKind,
    ("notification", "state"): NoticeState,
    ("escalation_step", "step"): Step,
    ("escalation_mail", "step"): (Step.MAIL, Step.WEEK),
    ("escalation_mail", "state"): MailState,
    ("escalation_mail", "error"): tuple(set(DeliveryError) - {DeliveryError.NO_KEY}),
    ("delivery", "state"): DeliveryState,
    ("delivery", "error"): DeliveryError,
    ("push_subscription", "ended_reason"): EndedReason,
}


def tables_said() -> list[tuple[str, list[Column]]]:
    """Piccolo tells of its tables in `_meta` alone, and documents it so."""
    metas = [table._meta for table in APP_CONFIG.table_classes]  # noqa: SLF001 - the only way in
    return [(meta.tablename, meta.columns) for meta in metas]


async def test_every_table_of_the_features_is_in_the_database_column_by_column() -> None:
    async with db.front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")  # the catalogue shows nobody what they may not touch
        columns = await tx.rows(
            """
            SELECT table_name, column_name, data_type, is_nullable = 'YES' AS nullable
            FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name !~ '^(procrastinate_|migration$)'
            """
        )
    said = {
        (tablename, column._meta.db_column_name, TYPES[type(column)], column._meta.null)  # noqa: SLF001 - as above
        for tablename, columns_said in tables_said()
        for column in columns_said
    }
    held = {(c["table_name"], c["column_name"], c["data_type"], c["nullable"]) for c in columns}
    assert said == held


async def test_row_level_security_is_forced_on_every_tenant_table() -> None:
    async with db.front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")  # the catalogue shows nobody what they may not touch
        open_tables = await tx.rows(
            """
            SELECT DISTINCT c.table_name FROM information_schema.columns c
            JOIN pg_class t ON t.oid = format('public.%I', c.table_name)::regclass
            WHERE c.table_schema = 'public'
                AND (c.column_name = 'municipality_id' OR c.table_name = 'municipality')
                AND NOT (t.relrowsecurity AND t.relforcerowsecurity)
            """
        )
    assert {table["table_name"] for table in open_tables} == FRONT_DOOR


async def test_every_key_of_a_tenant_table_carries_the_municipality() -> None:
    async with db.front_door() as tx:
        keys = await tx.rows(
            """
            SELECT t.relname AS table_name, i.indexrelid::regclass::text AS index,
                (SELECT array_agg(a.attname::text) FROM pg_attribute a
                 WHERE a.attrelid = t.oid AND a.attnum = ANY (i.indkey)) AS columns
            FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
            WHERE i.indisunique AND t.relnamespace = 'public'::regnamespace AND EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'municipality_id')
            """
        )
    bare = {k["index"] for k in keys if "municipality_id" not in k["columns"]}
    # The front door's keys are random or hashes, and tell nothing of any municipality.
    assert {re.sub("_(pkey|token_hash_key|code_hash_key)$", "", index) for index in bare} == FRONT_DOOR


async def test_no_foreign_key_between_tenant_tables_can_cross_municipalities() -> None:
    async with db.front_door() as tx:
        crossing = await tx.rows(
            """
            SELECT c.conrelid::regclass::text AS source, c.confrelid::regclass::text AS target
            FROM pg_constraint c
            WHERE c.contype = 'f' AND c.confrelid <> 'municipality'::regclass AND NOT EXISTS (
                SELECT FROM unnest(c.conkey, c.confkey) AS pair (source, target)
                JOIN pg_attribute s ON s.attrelid = c.conrelid AND s.attnum = pair.source
                JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = pair.target
                WHERE s.attname = 'municipality_id' AND t.attname = 'municipality_id')
                AND c.conrelid::regclass::text !~ '^procrastinate_'
            """
        )
    # A session names its device; both are the front door's, and both name the municipality.
    assert {(c["source"], c["target"]) for c in crossing} == {("session", "device")}


async def test_the_web_role_owns_nothing_and_cannot_pass_the_walls() -> None:
    async with db.front_door() as tx:
        role = await tx.row(
            """
            SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                (SELECT count(*) FROM pg_class WHERE relowner = pg_roles.oid) AS owns
            FROM pg_roles WHERE rolname = current_user
            """
        )
    assert role is not None
    assert tuple(role.values()) == (db.WEB_ROLE, False, False, False, False, 0)


@pytest.mark.parametrize(("table", "column"), ENUMERATIONS)
async def test_an_enumeration_is_held_by_its_column(table: str, column: str) -> None:
    async with db.front_door() as tx:
        checks = await tx.rows(
            """
            SELECT DISTINCT found[1] AS word FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = $2
            CROSS JOIN regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') AS found
            WHERE c.conrelid = $1::regclass AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]
                AND pg_get_constraintdef(c.oid) ~ 'ANY'
            """,
            table,
            column,
        )
    assert {check["word"] for check in checks} == set(ENUMERATIONS[table, column])


async def test_the_levels_of_the_common_framework_are_held() -> None:
    async with db.front_door() as tx:
        definition = await tx.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contypid = 'cefr_level'::regtype"
        )
    assert all(f"'{level}'" in definition for level in CefrLevel)
