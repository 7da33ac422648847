"""Which municipalities have a provider, and where a session's provider is told that somebody leaves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from stegvis.accounts.tokens import municipality_of, token_hash
from stegvis.kit import db
from stegvis.sign_on.model import Attempt, Rejected
from stegvis.sign_on.rules import secret_hash, with_query

if TYPE_CHECKING:
    from datetime import datetime

    from stegvis.accounts.model import Actor
    from stegvis.kit.db import Transaction
    from stegvis.sign_on.configuration import Providers


class Municipality(NamedTuple):
    """A municipality that is here."""

    id: UUID
    number: str
    name: str


async def municipalities(numbers: Iterable[str]) -> list[Municipality]:
    """Those of some municipalities that are here; that they are is public."""
    async with db.front_door() as tx:
        rows = await tx.rows(
            "SELECT id, number, name FROM municipality WHERE number = ANY ($1) ORDER BY name", list(numbers)
        )
    return [Municipality(row["id"], row["number"], row["name"]) for row in rows]


async def attempt(tx: Transaction, state: str) -> Attempt | None:
    """The attempt that a state names; nobody else answers it meanwhile."""
    row = await tx.row(
        """
        SELECT id, browser_hash, former_hash, code_hash, again, begun_at, expires_at, used_at
        FROM sign_on_attempt WHERE state_hash = $1 FOR UPDATE
        """,
        secret_hash(state),
    )
    return Attempt(**row) if row else None


async def way_out(
    providers: Providers, actor: Actor, session_token: str | None, address: str, now: datetime
) -> str | None:
    """Where the provider ends its own session, for whoever signed in there; None: there is nothing to end.

    The address names nobody: instead of the ID token, which says much of a person, it hints at the session by
    the provider's own key (RP-Initiated Logout 1.0, 2). A provider may ask the person to confirm, therefore.
    """
    if session_token is None or municipality_of(session_token) != actor.municipality_id:
        return None
    async with db.read(actor.municipality_id) as tx:
        row = await tx.row(
            """
            SELECT number, issuer, sid FROM sign_on_session
            JOIN session ON session.municipality_id = $1 AND session.id = sign_on_session.id
            JOIN municipality ON municipality.id = $1
            WHERE session.token_hash = $2
            """,
            actor.municipality_id,
            token_hash(session_token),
        )
    at = providers.of(row["number"]) if row else None
    if row is None or at is None or at.provider.issuer != row["issuer"]:
        return None
    try:
        metadata = await at.metadata(now)
    except Rejected:
        return None
    if metadata.end_session_endpoint is None:
        return None
    told = {"client_id": at.provider.client_id, "post_logout_redirect_uri": f"{address}/oidc/signed-out"}
    if row["sid"]:
        told["logout_hint"] = row["sid"]
    return with_query(metadata.end_session_endpoint, told)
