"""Which important notices are unread and hold still, and who could not be reached.

What a notice tells of is looked up by its key in the table that it came from: a plan that was opened, or
explained, is known, and a decision that was revoked is nobody's news any more.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.escalation.model import Devices, Listed, MailState, Step, Unreached, Unread, Waits
from stegvis.escalation.rules import LOOKS_BACK, why
from stegvis.kit.clock import oslo_date
from stegvis.kit.weeks import IsoWeek
from stegvis.notifications.model import ReminderKind, ReminderSettings
from stegvis.rulebook.model import RuleGroup
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set

if TYPE_CHECKING:
    from stegvis.kit.db import Row, Transaction

HOLDS = """
    notice.state = 'sent' AND notice.read_at IS NULL AND CASE notice.kind
        WHEN 'plan_decided' THEN EXISTS (
            SELECT FROM plan_version AS plan
            WHERE plan.municipality_id = $1 AND plan.id = notice.occasion::uuid AND plan.state = 'decided'
                AND NOT EXISTS (
                    SELECT FROM plan_notice AS known
                    WHERE known.municipality_id = $1 AND plan_version_id = plan.id
                        AND known.kind IN ('first_opened', 'explained_orally', 'on_paper')))
        WHEN 'claim_decided' THEN EXISTS (
            SELECT FROM absence_decision AS decision
            WHERE decision.municipality_id = $1 AND decision.id = notice.occasion::uuid
                AND decision.revoked_at IS NULL AND NOT decision.approved)
        WHEN 'deduction_decided' THEN EXISTS (
            SELECT FROM month_lock AS month
            WHERE month.municipality_id = $1 AND month.id = notice.occasion::uuid AND month.appealable)
        WHEN 'meeting_day_before' THEN EXISTS (
            SELECT FROM meeting
            WHERE meeting.municipality_id = $1 AND meeting.id = left(notice.occasion, 36)::uuid
                AND meeting.state = 'planned' AND meeting.on_date = notice.on_date
                AND meeting.starts = notice.clock)
        WHEN 'meeting_changed' THEN EXISTS (
            SELECT FROM meeting
            WHERE meeting.municipality_id = $1 AND meeting.id = left(notice.occasion, 36)::uuid
                AND meeting.on_date = notice.on_date AND meeting.starts = notice.clock
                AND CASE notice.told
                    WHEN 'cancelled' THEN meeting.state = 'cancelled'
                    ELSE meeting.state = 'planned' AND notice.told = trim(
                        to_char(meeting.on_date, 'YYYY-MM-DD ') || to_char(meeting.starts, 'HH24:MI ')
                        || coalesce(meeting.place, '')) END)
        ELSE false END
"""
"""Of a `notification AS notice`: important, unread, and as true as it was; `$1` is the municipality.

What was told of a changed meeting is in the words of `meetings.rules.when_and_where`.

Of decisions about absence, those that cost money alone: what was approved may be read whenever.
"""

LISTED = f"""
    SELECT notice.id, notice.account_id, notice.kind, notice.on_date, notice.clock, notice.sent_at,
        listed.made_at AS listed_at
    FROM escalation_step AS listed
    JOIN notification AS notice ON notice.municipality_id = $1 AND notice.id = notification_id
    WHERE listed.municipality_id = $1 AND step = 'listed' AND {HOLDS}
        AND NOT EXISTS (
            SELECT FROM escalation_step AS told
            WHERE told.municipality_id = $1 AND told.notification_id = notice.id AND told.step = 'told')
"""  # noqa: S608 - constants alone
"""The notices on advisers' lists, of everybody, older ones too: who asks adds `STILL_ON` with today."""

STILL_ON = f"""
    listed.made_at > <today>::date - {LOOKS_BACK.days}
    AND (notice.kind NOT IN ('meeting_day_before', 'meeting_changed') OR notice.on_date >= <today>::date)
"""


async def waits_of(tx: Transaction, municipality_id: UUID, now: datetime) -> Waits:
    """How long a municipality waits for each step."""
    on = oslo_date(now)
    municipal = await municipal_rules(tx, municipality_id)
    rules = rule_set(IsoWeek.of(on), group=RuleGroup.ORDINARY, offered_on=on, municipal=municipal)
    second, mail, listed = (
        int(rules.settings[f"unread_{step}_days"]) for step in (Step.SECOND, Step.MAIL, Step.LISTED)
    )
    return Waits(second, mail, listed)


async def unread(tx: Transaction, municipality_id: UUID, now: datetime) -> tuple[Unread, ...]:
    """The important notices of a municipality's participants that are unread, the oldest first."""
    rows = await tx.rows(_UNREAD, municipality_id, now - LOOKS_BACK)
    return tuple(map(_unread, rows))


_UNREAD = f"""
    SELECT notice.id, notice.account_id, notice.kind, notice.sent_at, notice.on_date, notice.clock,
        quiet_from, quiet_to,
        ARRAY(SELECT step FROM escalation_step
              WHERE municipality_id = $1 AND notification_id = notice.id) AS done
    FROM notification AS notice
    JOIN account ON account.municipality_id = $1 AND account.id = notice.account_id
    LEFT JOIN reminder_settings AS chosen ON chosen.municipality_id = $1 AND chosen.id = notice.account_id
    WHERE notice.municipality_id = $1 AND notice.sent_at > $2 AND account.ended_at IS NULL
        AND account.kind = 'participant'
        AND notice.kind IN ('claim_decided', 'plan_decided', 'deduction_decided', 'meeting_day_before',
            'meeting_changed')
        AND {HOLDS}
    ORDER BY notice.sent_at, notice.id
"""  # noqa: S608 - constants alone


def _unread(row: Row) -> Unread:
    chosen = ReminderSettings()
    if row["quiet_from"] is not None:
        chosen = ReminderSettings(quiet_from=row["quiet_from"], quiet_to=row["quiet_to"])
    return Unread(
        id=row["id"],
        account_id=row["account_id"],
        kind=ReminderKind(row["kind"]),
        sent_at=row["sent_at"],
        on=row["on_date"],
        clock=row["clock"],
        done=frozenset(map(Step, row["done"])),
        chosen=chosen,
    )


async def unreached(
    tx: Transaction, municipality_id: UUID, participant_ids: Collection[UUID], on: date
) -> dict[UUID, Unreached]:
    """Those of some participants who have not read what they must know, with the reason: one statement.

    Whoever asks has looked at who may: only somebody who works on the case is told.
    """
    rows = await tx.rows(_UNREACHED, municipality_id, list(participant_ids), on)
    found: dict[UUID, list[Row]] = {}
    for row in rows:
        found.setdefault(row["account_id"], []).append(row)
    return {account_id: _unreached(each) for account_id, each in found.items()}


_UNREACHED = f"""
    SELECT listed.*, phones, coalesce(active, 0) AS active, coalesce(failing, 0) AS failing, ended, opened_at,
        (SELECT mail.state FROM escalation_mail AS mail
         WHERE mail.municipality_id = $1 AND notification_id = listed.id
         ORDER BY step LIMIT 1) AS mail
    FROM ({LISTED} AND notice.account_id = ANY ($2) AND {STILL_ON.replace("<today>", "$3")}) AS listed
    CROSS JOIN LATERAL (
        SELECT count(*) AS phones FROM device
        WHERE municipality_id = $1 AND account_id = listed.account_id AND disabled_at IS NULL
    ) AS let_in
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE ended_at IS NULL) AS active,
            count(*) FILTER (WHERE ended_at IS NULL AND failing_since IS NOT NULL) AS failing,
            (array_agg(ended_reason ORDER BY ended_at DESC) FILTER (WHERE ended_at IS NOT NULL))[1] AS ended,
            max(renewed_at) FILTER (WHERE ended_at IS NULL) AS opened_at
        FROM push_subscription WHERE municipality_id = $1 AND account_id = listed.account_id
    ) AS browsers
    ORDER BY listed.sent_at, listed.id
"""  # noqa: S608 - constants alone


def _unreached(rows: list[Row]) -> Unreached:
    first = rows[0]
    devices = Devices(
        phones=first["phones"],
        active=first["active"],
        failing=first["failing"],
        ended=first["ended"],
        opened_at=first["opened_at"],
    )
    mails = [MailState(row["mail"]) for row in rows if row["mail"]]
    return Unreached(
        reason=why(devices, first["sent_at"]),
        mail=mails[-1] if mails else None,
        notices=tuple(
            Listed(row["id"], ReminderKind(row["kind"]), row["on_date"], row["clock"], row["sent_at"])
            for row in rows
        ),
    )


async def listed_on(
    tx: Transaction, municipality_id: UUID, participant_id: UUID, notice_ids: Collection[UUID], on: date
) -> list[UUID]:
    """Which of some notices stand on the list about a participant."""
    rows = await tx.rows(_LISTED_ON, municipality_id, participant_id, list(notice_ids), on)
    return [row["id"] for row in rows]


_LISTED_ON = f"""
    SELECT id FROM ({LISTED} AND notice.account_id = $2 AND notice.id = ANY ($3)
        AND {STILL_ON.replace("<today>", "$4")}) AS listed
    ORDER BY id
"""  # noqa: S608 - constants alone
