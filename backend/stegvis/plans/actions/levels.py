"""Tell how far somebody has come in Norwegian."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.plans.model import LanguageProgress, Level
from stegvis.plans.permissions import may_tell_level
from stegvis.plans.queries.levels import language_progress


async def tell_levels(
    actor: Actor, key: UUID, participant_id: UUID, levels: Sequence[Level], *, now: datetime
) -> LanguageProgress:
    """Tell the levels that were reached, or for whose tests somebody is ready: one skill or all of them.

    What was told before stays as it was told: the newest counts.

    Raises:
        Refused: not seen, or what a test came to is told by somebody who only teaches.
        InvalidInput: nothing is told, or a day in the future.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.tell_levels", participant_id, levels]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await language_progress(tx, actor, on, participant_id)
            if not all(may_tell_level(found.person.standing, each.source) for each in levels):
                raise Refused("plans.test-told-by-case")
            if not levels:
                raise InvalidInput([Fault("skill", "plans.no-level")])
            if any(each.on_date > on for each in levels):
                raise InvalidInput([Fault("onDate", "plans.in-future")])
            for level in levels:
                await tx.execute(
                    """
                    INSERT INTO language_level
                        (id, municipality_id, participant_id, skill, level, source, on_date, recorded_by,
                        recorded_at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                    """,
                    new_id(),
                    actor.municipality_id,
                    participant_id,
                    level.skill,
                    level.level,
                    level.source,
                    level.on_date,
                    actor.account_id,
                    now,
                )
                await record(
                    tx,
                    actor.municipality_id,
                    actor.account_id,
                    "plans.level-recorded",
                    participant_id,
                    now=now,
                    after={"skill": level.skill, "level": level.level, "on_date": level.on_date},
                )
            await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])
        return await language_progress(tx, actor, on, participant_id)
