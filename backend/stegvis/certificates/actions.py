"""Issue a certificate of participation."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.certificates.model import Issued
from stegvis.certificates.permissions import may_issue
from stegvis.certificates.queries import certificates
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.queries import people


async def issue_certificate(
    actor: Actor, key: UUID, participant_id: UUID, programme_id: UUID, *, now: datetime
) -> Issued:
    """Issue a certificate: what it says is put together now, and is said for ever.

    A further one is issued where something was corrected since; the earlier stays.

    Args:
        actor: who issues.
        key: the request's own, and the certificate's.
        participant_id: whose.
        programme_id: of which programme.
        now: the instant.

    Raises:
        Refused: the participant is not seen, or is not the actor's case; the programme has not ended by
            completion or interruption; the same has been issued already.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        seen = await people(tx, actor, on, [participant_id])
        if participant_id not in seen:
            raise not_found()
        if not may_issue(seen[participant_id].standing):
            raise Refused("participants.not-your-case")
        body = ("certificates.issued", participant_id, programme_id)
        is_first = await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now)
        found = await certificates(tx, actor, participant_id, on)
        if not is_first:
            return next(each for each in found.issued if each.id == key)
        if found.programme_id != programme_id:
            raise Refused("certificates.nothing-to-certify")
        if found.proposed is None:
            raise Refused("certificates.issued-already")
        await tx.execute(
            _ISSUE,
            key,
            actor.municipality_id,
            participant_id,
            programme_id,
            on,
            actor.account_id,
            msgspec.json.encode(found.proposed).decode(),
        )
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "certificates.issued",
            participant_id,
            now=now,
            after={"certificate": str(key), "programme": str(programme_id)},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])
        return Issued(key, programme_id, found.proposed)


_ISSUE = """
    INSERT INTO certificate (id, municipality_id, participant_id, programme_id, issued_on, issued_by, content)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
