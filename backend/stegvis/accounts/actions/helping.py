"""Somebody sits beside a participant and helps them with their phone: what that begins, and what ends it."""

from __future__ import annotations

from datetime import datetime

from stegvis.accounts import rules
from stegvis.accounts.queries import Session
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import not_found


async def begin_help(session: Session, *, now: datetime) -> datetime:
    """Say that somebody helps, in this sign-in: for half an hour, or until its end, whichever comes first.

    Said again, it begins anew. The sign-in ends with it: the phone has been in another's hands. What is
    recorded of the participant until then carries that it was helped (a trigger on the audit), and what is
    sensitive is told on no screen (`api/helped.py`). Nobody is named.

    Returns:
        Until when.

    Raises:
        Refused: it is the sign-in of a member of staff.
    """
    actor, until = session.actor, now + rules.HELPED
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        await record(
            tx, actor.municipality_id, actor.account_id, "accounts.help-begun", actor.account_id, now=now
        )
        await tx.execute("UPDATE session SET helped_until = $2 WHERE id = $1", session.id, until)
    return until


async def end_help(session: Session, *, now: datetime) -> bool:
    """Say that nobody helps any more: the sign-in ends, and the phone's PIN or its passkey opens another.

    Anybody can say so, who helps too; what is private waits for whose phone it is.

    Returns:
        Whether somebody helped, and the sign-in is over.

    Raises:
        Refused: it is the sign-in of a member of staff.
    """
    actor = session.actor
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        ended = await tx.value(
            """
            UPDATE session SET ended_at = $2
            WHERE id = $1 AND ended_at IS NULL AND helped_until > $2 RETURNING true
            """,
            session.id,
            now,
        )
        if ended:
            await record(
                tx, actor.municipality_id, actor.account_id, "accounts.help-ended", actor.account_id, now=now
            )
    return bool(ended)
