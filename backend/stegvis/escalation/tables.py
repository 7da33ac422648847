"""What was done about unread notices."""

from __future__ import annotations

from piccolo.columns import UUID, SmallInt, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class EscalationStep(Table, db=ENGINE, tablename="escalation_step"):
    """One step about one notice; there is never a second of its kind."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    notification_id = UUID(default=None)
    step = Text(default=None, help_text="escalation.model.Step")
    made_at = Timestamptz(default=None)
    made_by = UUID(default=None, null=True, help_text="Who has told it in person")


class EscalationMail(Table, db=ENGINE, tablename="escalation_mail"):
    """One e-mail, to the address that its receiver has when it is sent."""

    id = UUID(primary_key=True, default=None, help_text="Stands in its Message-ID")
    municipality_id = UUID(default=None)
    notification_id = UUID(default=None)
    step = Text(default=None, help_text="escalation.model.Step")
    state = Text(default=None, help_text="escalation.model.MailState")
    attempts = SmallInt(default=0)
    next_attempt_at = Timestamptz(default=None)
    until_at = Timestamptz(default=None)
    leased_until = Timestamptz(default=None, null=True)
    sent_at = Timestamptz(default=None, null=True)
    error = Text(default=None, null=True, help_text="notifications.model.DeliveryError")
