"""End where somebody is signed in: by themselves, by who works on their case, by the administrator."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from stegvis.accounts import rules
from stegvis.accounts.actions import end_sessions
from stegvis.accounts.model import Actor
from stegvis.accounts.permissions import require_administrator
from stegvis.accounts.queries import Session, require_staff, sign_ins
from stegvis.accounts.tokens import token_hash
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.revisions import Scope, ScopeKind, touch


async def note_browser(session_token: str, agent: str, *, now: datetime) -> None:
    """Keep which browser a session has begun in, and its phone's if it has one; no more than its kind."""
    browser = rules.browser_of(agent)
    async with db.front_door() as tx:
        device_id = await tx.value(
            "UPDATE session SET browser_kind = $2, browser = $3 WHERE token_hash = $1 RETURNING device_id",
            token_hash(session_token),
            browser.kind,
            browser.name,
        )
        if device_id is not None:
            await tx.execute(
                "UPDATE device SET browser_kind = $2, browser = $3, used_at = $4 WHERE id = $1",
                device_id,
                browser.kind,
                browser.name,
                now,
            )


async def end_sign_in(session: Session, sign_in_id: UUID, *, now: datetime) -> None:
    """End one of one's own: what it shows is gone at its next step, and its live stream by itself.

    Raises:
        Refused: one has no such sign-in.
    """
    actor = session.actor
    async with db.write(actor.municipality_id) as tx:
        await end_one(tx, actor, actor.account_id, sign_in_id, now=now)


async def end_other_sign_ins(session: Session, *, now: datetime) -> None:
    """End all of one's own but the one that asks."""
    actor = session.actor
    async with db.write(actor.municipality_id) as tx:
        found = await sign_ins(tx, actor.municipality_id, actor.account_id, now, session.id)
        await _end(tx, actor, actor.account_id, [each.id for each in found if not each.current], now)


async def end_one(
    tx: Transaction, actor: Actor, account_id: UUID, sign_in_id: UUID, *, now: datetime
) -> None:
    """End one sign-in of an account, whose actor may.

    Raises:
        Refused: the account has no such sign-in.
    """
    if sign_in_id not in {each.id for each in await sign_ins(tx, actor.municipality_id, account_id, now)}:
        raise not_found()
    await _end(tx, actor, account_id, [sign_in_id], now)


async def end_staff_sign_ins(actor: Actor, staff_id: UUID, *, now: datetime) -> None:
    """End every sign-in of a member of staff: a laptop was lost, or somebody else has their password.

    Raises:
        Refused: the actor is no administrator; there is nobody.
    """
    require_administrator(actor)
    async with db.write(actor.municipality_id) as tx:
        await require_staff(tx, staff_id)
        await end_sessions(tx, actor.municipality_id, staff_id, now=now)
        await record(
            tx, actor.municipality_id, actor.account_id, "accounts.sign-ins-ended", staff_id, now=now
        )


async def _end(
    tx: Transaction, actor: Actor, account_id: UUID, sign_in_ids: Iterable[UUID], now: datetime
) -> None:
    for sign_in_id in sign_in_ids:
        device = await tx.value(
            "UPDATE device SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL RETURNING id",
            sign_in_id,
            now,
        )
        await tx.execute(
            "UPDATE session SET ended_at = $2 WHERE $1 IN (id, device_id) AND ended_at IS NULL",
            sign_in_id,
            now,
        )
        verb = "accounts.phone-revoked" if device else "accounts.sign-in-ended"
        await record(tx, actor.municipality_id, actor.account_id, verb, account_id, now=now)
        if device:
            # The phone's open screen is woken, and finds that it is signed out.
            await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, account_id)])
