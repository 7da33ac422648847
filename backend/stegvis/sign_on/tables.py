"""Attempts that are under way, who is who at a provider, and which sessions a provider began."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Bytea, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class SignOnAttempt(Table, db=ENGINE, tablename="sign_on_attempt"):
    """Somebody was sent to the provider. It is answered once, to the same browser, within minutes."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    state_hash = Bytea(default=None, help_text="SHA-256 of the state that the provider sends back")
    browser_hash = Bytea(default=None, help_text="SHA-256 of what the browser's cookie holds")
    former_hash = Bytea(default=None, null=True, help_text="The token hash of the session that ends with it")
    code_hash = Bytea(default=None, null=True, help_text="The invitation that it was begun with")
    again = Boolean(default=False, help_text="They prove anew who they are")
    begun_at = Timestamptz(default=None)
    expires_at = Timestamptz(default=None)
    used_at = Timestamptz(default=None, null=True)


class SignOnIdentity(Table, db=ENGINE, tablename="sign_on_identity"):
    """Who a member of staff is at a provider; at most one of an issuer."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    staff_id = UUID(default=None)
    issuer = Text(default=None)
    subject = Text(default=None, help_text="Unique at the issuer, and never given to another")
    connected_at = Timestamptz(default=None)
    connected_by = Text(default=None, help_text="sign_on.model.ConnectedBy")


class SignOnSession(Table, db=ENGINE, tablename="sign_on_session"):
    """A session that a provider began, and how sure it was of the person."""

    id = UUID(primary_key=True, default=None, help_text="The session's")
    municipality_id = UUID(default=None)
    issuer = Text(default=None)
    subject = Text(default=None)
    sid = Text(default=None, null=True, help_text="The provider's own key of its session")
    acr = Text(
        default=None, null=True, help_text="How the person proved who they are, by the provider's word"
    )
    authenticated_at = Timestamptz(default=None, null=True, help_text="When they did")


class SignOnLogout(Table, db=ENGINE, tablename="sign_on_logout"):
    """A logout token that was obeyed: none counts twice."""

    token_hash = Bytea(primary_key=True, default=None, help_text="SHA-256 of issuer and jti")
    municipality_id = UUID(default=None)
    expires_at = Timestamptz(default=None)
