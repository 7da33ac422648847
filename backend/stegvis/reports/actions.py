"""Take a month out of the house, as a file."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.reports.model import Month, MonthReport
from stegvis.reports.queries import month_report


async def export_month(actor: Actor, month: Month, unit_id: UUID, *, now: datetime) -> MonthReport:
    """Read a month that leaves as a file, and record that it did.

    Raises:
        Refused: the actor neither leads nor audits the unit, or the month has not begun.
    """
    async with db.write(actor.municipality_id) as tx:
        report = await month_report(tx, actor, oslo_date(now), month, unit_id)
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "reports.exported",
            unit_id,
            now=now,
            after={"month": str(month)},
        )
        return report
