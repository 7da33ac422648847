"""A demo participant who was told of a decided plan weeks ago, has not read it, and has no phone."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

from stegvis.escalation.actions import escalate
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.kit.embedded_postgres import connect_or_start
from stegvis.kit.ids import new_id

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from tests.e2e.office import Office

KNOWN = ["Amina", "Oksana", "Selam", "Farid"]
"""Whom other tests look at, some of them on phones."""


def unread_decision(office: Office) -> str:
    """Let one of Berit's have had the notice for so long that only a person can reach them; their name."""
    now = system_clock()

    async def do() -> str:
        with connect_or_start(office.data_dir) as server:
            async with db.connected(server.dsn(db.WEB_ROLE), pool_size=1):
                async with db.front_door() as tx:
                    first = await tx.value("SELECT id FROM municipality WHERE name LIKE 'Fjordvik%'")
                name = await _tell(first, now - timedelta(days=30))
                async with db.as_worker_too(server.dsn(db.WORKER_ROLE), pool_size=1):
                    await escalate(first, now=now, mails=False)
                return name

    with ThreadPoolExecutor(1) as other:  # Playwright has this thread's event loop
        return other.submit(asyncio.run, do()).result()


async def _tell(municipality_id: UUID, sent: datetime) -> str:
    async with db.write(municipality_id) as tx:
        whose = await tx.row(
            """
            SELECT plan.id, plan.participant_id, given_name || ' ' || family_name AS name
            FROM plan_version AS plan
            JOIN participant ON participant.id = plan.participant_id
            JOIN access_grant ON access_grant.participant_id = participant.id AND relation = 'adviser'
            JOIN staff ON staff.id = access_grant.account_id
            WHERE plan.state = 'decided' AND NOT protected AND staff.name LIKE 'Berit %' AND valid_to IS NULL
                AND given_name <> ALL ($1)
                AND NOT EXISTS (SELECT FROM plan_notice WHERE plan_version_id = plan.id)
            ORDER BY family_name, given_name LIMIT 1
            """,
            KNOWN,
        )
        assert whose is not None
        await tx.execute(
            """
            INSERT INTO notification (id, municipality_id, account_id, kind, occasion, on_date, due_at,
                send_at, until_at, state, sent_at)
            VALUES ($1, $2, $3, 'plan_decided', $4, $5, $6, $6, $7, 'sent', $6)
            """,
            new_id(),
            municipality_id,
            whose["participant_id"],
            str(whose["id"]),
            sent.date(),
            sent,
            sent + timedelta(days=7),
        )
        return str(whose["name"])
