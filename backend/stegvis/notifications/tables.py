"""What somebody chose, where they can be reached, what they were told and what came of it."""

from __future__ import annotations

from piccolo.columns import UUID, Array, Bytea, Date, SmallInt, Text, Time, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class ReminderSettings(Table, db=ENGINE, tablename="reminder_settings"):
    """What an account has chosen; without a row, the defaults of `model.ReminderSettings`."""

    id = UUID(primary_key=True, default=None, help_text="The account")
    municipality_id = UUID(default=None)
    off = Array(base_column=Text(), default=None, help_text="notifications.model.ReminderKind")
    lead_minutes = SmallInt(default=None)
    quiet_from = Time(default=None)
    quiet_to = Time(default=None)


class PushSubscription(Table, db=ENGINE, tablename="push_subscription"):
    """A browser that can be reached (RFC 8030); it hangs on a phone, or on a sign-in of staff."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    device_id = UUID(default=None, null=True)
    session_id = UUID(default=None, null=True)
    endpoint = Text(default=None)
    p256dh = Bytea(default=None, help_text="The browser's public key, uncompressed")
    auth = Bytea(default=None, help_text="The browser's authentication secret")
    made_at = Timestamptz(default=None)
    renewed_at = Timestamptz(default=None)
    shown_at = Timestamptz(default=None, null=True)
    failing_since = Timestamptz(default=None, null=True)
    ended_at = Timestamptz(default=None, null=True)
    ended_reason = Text(default=None, null=True, help_text="notifications.model.EndedReason")


class Notification(Table, db=ENGINE, tablename="notification"):
    """One thing that somebody is told."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    kind = Text(default=None, help_text="notifications.model.ReminderKind")
    occasion = Text(default=None, help_text="What it is about, by a key")
    on_date = Date(default=None)
    clock = Time(default=None, null=True)
    told = Text(default=None, null=True)
    due_at = Timestamptz(default=None)
    send_at = Timestamptz(default=None)
    until_at = Timestamptz(default=None)
    state = Text(default=None, help_text="notifications.model.NoticeState")
    sent_with = UUID(default=None, null=True)
    sent_at = Timestamptz(default=None, null=True)
    read_at = Timestamptz(default=None, null=True)
    repeats = UUID(default=None, null=True, help_text="The notice that this one says again")


class Delivery(Table, db=ENGINE, tablename="delivery"):
    """One push to one browser."""

    id = UUID(primary_key=True, default=None, help_text="What the push holds")
    municipality_id = UUID(default=None)
    notification_id = UUID(default=None)
    subscription_id = UUID(default=None)
    state = Text(default=None, help_text="notifications.model.DeliveryState")
    attempts = SmallInt(default=0)
    next_attempt_at = Timestamptz(default=None)
    leased_until = Timestamptz(default=None, null=True)
    sent_at = Timestamptz(default=None, null=True)
    shown_at = Timestamptz(default=None, null=True)
    error = Text(default=None, null=True, help_text="notifications.model.DeliveryError")
