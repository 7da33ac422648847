"""Who is signed in, and what they are told about themselves."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from stegvis.accounts import rules
from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.accounts.tokens import municipality_of, token_hash
from stegvis.kit import db
from stegvis.kit.clock import oslo_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stegvis.kit.db import Row, Transaction

_ACTOR = """
    account.id AS account_id, account.municipality_id, account.kind, account.language,
    ARRAY (SELECT role || ' ' || unit_id FROM role_held
        WHERE staff_id = account.id AND $2 BETWEEN valid_from AND coalesce(valid_to, 'infinity')) AS roles
"""
_ACTIVE = """
    account.ended_at IS NULL AND NOT EXISTS (SELECT FROM staff WHERE staff.id = account.id AND ended_on < $2)
"""


class Session(NamedTuple):
    """A session that holds: whose it is, and when its last use was written down."""

    actor: Actor
    seen_at: datetime


class Draft(NamedTuple):
    """What somebody has typed into a form and not sent yet."""

    content: str
    saved_at: datetime


class Oneself(NamedTuple):
    """What somebody is told about themselves."""

    staff_name: str | None
    municipality: str
    units: Mapping[UUID, str]


async def session(token: str, now: datetime) -> Session | None:
    """The session of a cookie's token, with its actor and the roles of today, by one statement.

    None when there is no such session, when it was ended, left alone for too long or has reached its
    absolute end, and when its account has ended or its phone is disabled.
    """
    municipality_id = municipality_of(token)
    if municipality_id is None:
        return None
    async with db.read(municipality_id) as tx:
        row = await tx.row(
            f"""
            SELECT session.seen_at, {_ACTOR}
            FROM session
            JOIN account ON account.municipality_id = session.municipality_id
                AND account.id = session.account_id
            LEFT JOIN device ON device.id = session.device_id
            WHERE session.token_hash = $1 AND session.ended_at IS NULL AND session.expires_at > $3
                AND device.disabled_at IS NULL AND {_ACTIVE}
            """,  # noqa: S608 - constant parts alone
            token_hash(token),
            oslo_date(now),
            now,
        )
    if row is None or rules.is_idle(AccountKind(row["kind"]), row["seen_at"], now):
        return None
    return Session(_actor(row), row["seen_at"])


async def actor(tx: Transaction, account_id: UUID, now: datetime) -> Actor | None:
    """The actor that an account is today; None when it has ended."""
    row = await tx.row(
        f"SELECT {_ACTOR} FROM account WHERE account.id = $1 AND {_ACTIVE}",  # noqa: S608 - constant parts
        account_id,
        oslo_date(now),
    )
    return _actor(row) if row else None


async def oneself(tx: Transaction, actor: Actor) -> Oneself:
    """The actor's municipality, and of staff the name and the units of their roles."""
    row = await tx.row(
        """
        SELECT municipality.name AS municipality,
            (SELECT name FROM staff WHERE id = $1) AS staff_name,
            ARRAY (SELECT ROW (id, name) FROM unit WHERE id = ANY ($3)) AS units
        FROM municipality WHERE id = $2
        """,
        actor.account_id,
        actor.municipality_id,
        list({held.unit_id for held in actor.roles}),
    )
    assert row is not None  # noqa: S101 - an actor's municipality exists
    return Oneself(row["staff_name"], row["municipality"], dict(row["units"]))


async def draft(tx: Transaction, actor: Actor, form: str, subject_id: UUID | None) -> Draft | None:
    """What the actor has typed into a form about a subject and not sent yet; of nobody else."""
    row = await tx.row(
        """
        SELECT content, saved_at FROM draft
        WHERE municipality_id = $1 AND account_id = $2 AND form = $3 AND subject_id IS NOT DISTINCT FROM $4
        """,
        actor.municipality_id,
        actor.account_id,
        form,
        subject_id,
    )
    return Draft(row["content"], row["saved_at"]) if row else None


def _actor(row: Row) -> Actor:
    roles = (held.split(" ") for held in row["roles"])
    return Actor(
        account_id=row["account_id"],
        municipality_id=row["municipality_id"],
        kind=AccountKind(row["kind"]),
        language=row["language"],
        roles=frozenset(RoleHeld(Role(role), UUID(unit_id)) for role, unit_id in roles),
    )
