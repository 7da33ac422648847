"""What is copied of which table: every table that holds something about a person has its line here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FORMAT = "stegvis-copy"
VERSION = "1"


class Chapter(StrEnum):
    """Under which heading something stands in the file that is read."""

    PERSON = "person"
    HELPERS = "helpers"
    WEEK = "week"
    ATTENDANCE = "attendance"
    ABSENCE = "absence"
    PLAN = "plan"
    MEETINGS = "meetings"
    PAYMENT = "payment"
    PAPERS = "papers"
    NOTICES = "notices"
    DEVICES = "devices"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Part:
    """One table of which a person is given the rows that are about them.

    Attributes:
        of: by which condition rows are theirs, with $1 the municipality and $2 the person.
        without: columns that are not given, beside those of `WITHOUT`.
    """

    table: str
    chapter: Chapter
    of: str = "participant_id = $2"
    without: tuple[str, ...] = ()


WITHOUT = frozenset(
    {
        *("municipality_id", "participant_id", "account_id", "version", "edition", "external_id"),
        *("token_hash", "pin_hash", "failures", "locked_until", "endpoint", "p256dh", "auth", "session_id"),
        *("body", "sha256", "source_hash", "basis_hash", "file_hash", "sealed"),
        *("superseded_by", "pass_id", "occasion", "told", "origin_id"),
    }
)
"""Keys, hashes and secrets, which tell nobody anything and might open something; whose row it is is plain."""

NUMBERS = frozenset({"national_id", "duf_number"})
"""What identifies somebody, and is masked where somebody else may hold the phone."""

ON_NO_PHONE = frozenset({"participants.protection-kept"})
"""Changes of which no phone tells."""

NO_NAMES = "_by"
"""Columns that end so name a member of staff: they are told where a decision bears a name (CJEU C-579/21)."""

_OWN = "account_id = $2"
_OF_PLAN = """plan_version_id IN (
    SELECT id FROM plan_version WHERE municipality_id = $1 AND participant_id = $2 AND state <> 'draft')"""
_OF_PROGRAMME = """programme_id IN (
    SELECT id FROM programme WHERE municipality_id = $1 AND participant_id = $2)"""
_OF_MEETING = "meeting_id IN (SELECT id FROM meeting WHERE municipality_id = $1 AND participant_id = $2)"
_OF_NOTICE = """notification_id IN (
    SELECT id FROM notification WHERE municipality_id = $1 AND account_id = $2)"""
_SLOTS = """(participant_id = $2 OR group_id IN (
    SELECT group_id FROM membership WHERE municipality_id = $1 AND participant_id = $2))"""

_OF_SLOTS = f"slot_id IN (SELECT id FROM slot WHERE municipality_id = $1 AND {_SLOTS})"  # noqa: S608 - constants

PARTS: tuple[Part, ...] = (
    Part("account", Chapter.PERSON, "id = $2", ("password_hash",)),
    Part("participant", Chapter.PERSON, "id = $2"),
    Part("child", Chapter.PERSON),
    Part("correction_request", Chapter.PERSON),
    Part("programme", Chapter.PERSON),
    Part("start_condition", Chapter.PERSON, _OF_PROGRAMME),
    Part("programme_decision", Chapter.PERSON),
    Part("adaptation", Chapter.PERSON, _OF_PROGRAMME),
    Part("follow_up", Chapter.PERSON, _OF_PROGRAMME),
    Part("access_grant", Chapter.HELPERS),
    Part("membership", Chapter.HELPERS),
    Part("practice_place", Chapter.HELPERS),
    Part(
        "hand_over_case",
        Chapter.HELPERS,
        without=("closed_granted_by", "closed_grant_id", "opened_grant_id", "hand_over_id"),
    ),
    Part("slot", Chapter.WEEK, _SLOTS, ("teacher_id",)),
    Part("slot_exception", Chapter.WEEK, _OF_SLOTS, ("teacher_id",)),
    Part("time_off", Chapter.WEEK),
    Part("attendance_entry", Chapter.ATTENDANCE),
    Part("attendance_contest", Chapter.ATTENDANCE),
    Part("absence_claim", Chapter.ABSENCE),
    Part("absence_decision", Chapter.ABSENCE),
    Part("plan_version", Chapter.PLAN, "participant_id = $2 AND state <> 'draft'"),
    Part("goal", Chapter.PLAN, _OF_PLAN),
    Part("measure", Chapter.PLAN, _OF_PLAN),
    Part("plan_notice", Chapter.PLAN, _OF_PLAN),
    Part("plan_appeal", Chapter.PLAN, _OF_PLAN),
    Part("plan_progress", Chapter.PLAN, _OF_PLAN),
    Part("plan_evaluation", Chapter.PLAN, _OF_PLAN),
    Part("text_translation", Chapter.PLAN, _OF_PLAN),
    Part("plan_document", Chapter.PLAN, _OF_PLAN),
    Part("plan_groundwork", Chapter.PLAN, without=("done_by",)),
    Part("language_level", Chapter.PLAN),
    Part("commitment_document", Chapter.PAPERS),
    Part("certificate", Chapter.PAPERS),
    Part("transfer", Chapter.PAPERS, without=("content",)),
    Part("meeting", Chapter.MEETINGS),
    Part("meeting_attendee", Chapter.MEETINGS, _OF_MEETING),
    Part("meeting_item", Chapter.MEETINGS, _OF_MEETING),
    Part("meeting_preparation", Chapter.MEETINGS, f"account_id = $2 AND {_OF_MEETING}"),
    Part("meeting_answer", Chapter.MEETINGS, _OF_MEETING),
    Part("meeting_decision", Chapter.MEETINGS, _OF_MEETING),
    Part("meeting_task", Chapter.MEETINGS, _OF_MEETING, ("responsible_id",)),
    Part("meeting_translation", Chapter.MEETINGS, _OF_MEETING),
    Part("meeting_document", Chapter.MEETINGS, _OF_MEETING),
    Part("month_lock", Chapter.PAYMENT),
    Part("month_addendum", Chapter.PAYMENT),
    Part("benefit_share", Chapter.PAYMENT),
    Part("notification", Chapter.NOTICES, _OWN),
    Part("delivery", Chapter.NOTICES, _OF_NOTICE, ("leased_until", "attempts", "next_attempt_at")),
    Part("escalation_step", Chapter.NOTICES, _OF_NOTICE),
    Part("escalation_mail", Chapter.NOTICES, _OF_NOTICE, ("leased_until", "attempts", "next_attempt_at")),
    Part("reminder_settings", Chapter.NOTICES, "id = $2"),
    Part("device", Chapter.DEVICES, _OWN, ("public_key", "challenge", "challenge_until")),
    Part(
        "session",
        Chapter.DEVICES,
        _OWN,
        ("former_hash", "former_until", "challenge", "challenge_for", "challenge_until"),
    ),
    Part("passkey", Chapter.DEVICES, _OWN, ("credential_id", "public_key", "sign_count", "sealed_share")),
    Part("push_subscription", Chapter.DEVICES, _OWN),
    Part("calendar_feed", Chapter.DEVICES, _OWN),
    Part("audit_entry", Chapter.CHANGES, "subject_id = $2", ("actor_id", "before", "after", "subject_id")),
)

TWICE_SAID = {
    "look_up": "told by sittings, as `lookUps`: by role and unit",
}
"""Tables that are in the file in another form."""

EXCEPTIONS = {
    "access_denial": "which of the staff may not look, and why: it tells of a colleague",
    "activity": "what lessons are of, for everybody; its kind and name stand in the weeks of the case",
    "audit_link": "seals of the log: hashes",
    "audit_unsealed": "what waits for its seal: keys",
    "closure": "days on which a whole unit is closed",
    "code_app": "of staff: sealed secrets",
    "draft": "what staff have typed and not saved yet; one's own is on one's screen",
    "enrolment_code": "hashes of codes that lived for ten minutes",
    "group_grant": "who teaches which class, and of no participant",
    "hand_over": "when staff handed cases over: `hand_over_case` tells of the person",
    "imported_row": "what a workbook said of a row, for the next import: a copy of what is told",
    "kept_filter": "how staff narrow their lists",
    "look_up_finding": "what a leader asked a member of staff: an internal inquiry",
    "municipality": "of no person",
    "rate_limit": "keyed hashes of attempts, for minutes",
    "recovery_code": "of staff: keyed hashes",
    "register_pass": "links of the people who receive trainees",
    "register_pass_place": "which of those links are for whose practice: keys",
    "reminder_planned": "when reminders were planned last, and with which lessons: the timetable is given",
    "reminder_seen": "which revision was planned last: a number",
    "reminder_sweep": "when a municipality was swept last: a time",
    "request": "hashes of requests, so that none counts twice",
    "revision": "numbers by which screens see that something changed",
    "role_held": "of staff",
    "role_proposal": "of staff",
    "rule_override": "rules of the municipality",
    "sign_in_address": "keyed hashes of the addresses of staff",
    "sign_on_attempt": "hashes of ways in of staff that lived for ten minutes",
    "sign_on_identity": "of staff: who they are at their municipality's provider",
    "sign_on_logout": "hashes of tokens, so that none counts twice",
    "sign_on_session": "of staff",
    "staff": "of staff",
    "study_group": "classes: their name stands in the groups of the case",
    "unit": "of no person",
}
"""Tables that are not in the file, each with the reason."""
