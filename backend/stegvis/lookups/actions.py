"""Say what came of looking into a look."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.weeks import IsoWeek
from stegvis.lookups.queries.review import review
from stegvis.lookups.unusual import Outcome


async def look_into(
    actor: Actor, wish: UUID, week: IsoWeek, finding_id: UUID, outcome: Outcome, *, now: datetime
) -> None:
    """Record what came of a finding.

    Args:
        actor: who leads, or audits.
        wish: the form's own key.
        week: of the looks.
        finding_id: by which it is named in that week's list.
        outcome: what came of it.
        now: the instant.

    Raises:
        Refused: the actor leads and audits no unit; there is no such finding; it is their own look, or not
            theirs to answer for; another was first.
    """
    async with db.write(actor.municipality_id) as tx:
        body = ("lookups.looked-into", str(week), finding_id, outcome)
        if not await first_time(tx, actor.municipality_id, actor.account_id, wish, body, now=now):
            return
        listed = await review(tx, actor, week, oslo_date(now))
        item = next((each for each in listed.items if each.key == finding_id), None)
        if item is None:
            raise not_found()
        if item.own:
            raise Refused("lookups.own")
        if not item.may_answer:
            raise Refused("lookups.not-yours")
        found = item.finding
        kept = await tx.value(
            _KEEP,
            wish,
            actor.municipality_id,
            finding_id,
            str(week),
            found.actor_id,
            found.participant_id,
            [*found.patterns],
            outcome,
            actor.account_id,
            now,
        )
        if not kept:
            raise Refused("kit.changed-meanwhile")
        after = {"week": str(week), "outcome": outcome, "patterns": [*found.patterns]}
        verb = "lookups.looked-into"
        await audit.record(
            tx, actor.municipality_id, actor.account_id, verb, found.actor_id, now=now, after=after
        )


_KEEP = """
    INSERT INTO look_up_finding (id, municipality_id, finding_id, week, actor_id, participant_id, patterns,
        outcome, settled_by, settled_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (municipality_id, finding_id) DO NOTHING RETURNING true
"""
