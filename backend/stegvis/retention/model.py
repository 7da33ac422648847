"""Kinds of what is held, each with its period, and of which tables a case is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What is held for how long."""

    TRACES = "traces"
    """Sessions that have ended, codes that nobody used, forms that nobody sent, keys of requests,
    and what was found in the log about nobody in particular."""
    ACCESS = "access"
    """The way in of somebody whose programme is over: their phones, reminders and calendar."""
    CASE = "case"
    """A programme with all that belongs to it (Integration Regulations § 60)."""
    PERSON = "person"
    """Who the person is, and the tests of their Norwegian (§ 61)."""
    LOGS = "logs"
    """Who changed and who looked up what."""


CASE_YEARS = 15
"""At most so long after a programme began (Integration Regulations § 60)."""

TEST_YEARS = 20
"""The tests of Norwegian and social studies (§ 61)."""

LOG_YEARS = 15
"""As long as the cases that the log is about: somebody may ask who looked. Ours; no rule says it."""

ACCESS_AFTER = timedelta(days=90)
"""So long after the programme somebody can still read what is theirs on their phone. Ours."""

SESSIONS_AFTER = timedelta(days=30)
REQUESTS_AFTER = timedelta(days=180)
"""A phone that was without network for half a year may send what it kept (`security.md` d)."""
DRAFTS_AFTER = timedelta(days=180)
CODES_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """What decides how long a person is held.

    Attributes:
        registered_on: when they came into this database.
        begun_on: when their last programme here began; what never began counts from its offer.
        ended_on: when the last one ended; None: one goes on, or there is none.
        programmes: how many there are.
        tested: whether a test of theirs is kept.
    """

    registered_on: date
    begun_on: date | None
    ended_on: date | None
    programmes: int
    tested: bool


_PLAN = "plan_version_id IN (SELECT id FROM plan_version WHERE municipality_id = $1 AND participant_id = $2)"
_PROGRAMME = "programme_id IN (SELECT id FROM programme WHERE municipality_id = $1 AND participant_id = $2)"
_MEETING = "meeting_id IN (SELECT id FROM meeting WHERE municipality_id = $1 AND participant_id = $2)"
_NOTICE = "notification_id IN (SELECT id FROM notification WHERE municipality_id = $1 AND account_id = $2)"
_SLOT = "slot_id IN (SELECT id FROM slot WHERE municipality_id = $1 AND participant_id = $2)"
_PLACE = (
    "practice_place_id IN (SELECT id FROM practice_place WHERE municipality_id = $1 AND participant_id = $2)"
)
_THEIRS, _ACCOUNT, _THEMSELVES = "participant_id = $2", "account_id = $2", "id = $2"

OF_ACCESS: dict[str, str] = {
    "device": _ACCOUNT,
    "session": _ACCOUNT,
    "passkey": _ACCOUNT,
    "enrolment_code": _ACCOUNT,
    "push_subscription": _ACCOUNT,
    "delivery": _NOTICE,
    "calendar_feed": _ACCOUNT,
    "draft": "account_id = $2 OR subject_id = $2",
    "reminder_settings": _THEMSELVES,
    "reminder_planned": _THEMSELVES,
    "reminder_seen": _THEMSELVES,
    "request": _ACCOUNT,
}
"""Which rows are the way in of a person: $1 the municipality, $2 the person."""

_OF_CASE: dict[str, str] = OF_ACCESS | {
    **dict.fromkeys(
        (
            *("absence_claim", "absence_decision", "access_denial", "access_grant", "attendance_contest"),
            *(
                "attendance_entry",
                "benefit_share",
                "certificate",
                "commitment_document",
                "correction_request",
                "hand_over_case",
            ),
            *("look_up_finding", "meeting", "membership", "month_addendum", "month_lock", "plan_groundwork"),
            *("plan_version", "practice_place", "programme", "programme_decision", "slot", "time_off"),
            *("transfer", "child"),
        ),
        _THEIRS,
    ),
    **dict.fromkeys(("adaptation", "follow_up", "start_condition"), _PROGRAMME),
    **dict.fromkeys(
        (
            *("goal", "measure", "plan_appeal", "plan_document", "plan_evaluation", "plan_notice"),
            *("plan_progress", "text_translation"),
        ),
        _PLAN,
    ),
    **dict.fromkeys(
        (
            *("meeting_answer", "meeting_attendee", "meeting_decision", "meeting_document", "meeting_item"),
            *("meeting_preparation", "meeting_task", "meeting_translation"),
        ),
        _MEETING,
    ),
    **dict.fromkeys(("escalation_mail", "escalation_step"), _NOTICE),
    "notification": _ACCOUNT,
    "register_pass_place": _PLACE,
    "slot_exception": _SLOT,
}

_IMPORTED = ("membership", "plan_version", "goal", "measure", "slot", "slot_exception", "time_off")
"""Tables of which a workbook has rows, each with a key of its own."""

_FROM_WORKBOOK = " OR ".join(
    f"id IN (SELECT id FROM {table} WHERE municipality_id = $1 AND {_OF_CASE[table]})"  # noqa: S608 - constants
    for table in _IMPORTED
)

OF_CASE: dict[str, str] = _OF_CASE | {"imported_row": f"{_THEMSELVES} OR {_FROM_WORKBOOK}"}
"""Which rows are of a person's case. What a workbook said of a row has that row's key."""

OF_PERSON: dict[str, str] = OF_CASE | {
    "language_level": _THEIRS,
    "participant": _THEMSELVES,
    "account": _THEMSELVES,
    "revision": _THEMSELVES,
}
"""And which are the rest of them."""

NO_RECORD = frozenset(
    {
        *("password_hash", "token_hash", "former_hash", "pin_hash", "code_hash", "body_hash"),
        *("challenge", "credential_id", "public_key", "sealed_secret", "sealed_share"),
        *("endpoint", "p256dh", "auth"),
    }
)
"""Columns that the archive is not given: they tell nothing, and might open something."""

WRITTEN_APART = frozenset({"plan_document", "meeting_document"})
"""Tables of which each row's `body` is a file of its own in the archive."""
