"""A municipality's provider, what it says of a person, and why it may not be believed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

ALGORITHMS = ("RS256", "PS256", "ES256")
"""How a provider may sign: with a key that only it has. Never `none`, never with a secret that is shared."""


class ConnectedBy(StrEnum):
    """How it became known who somebody is at the provider."""

    INVITATION = "invitation"
    EMAIL = "email"


class AssertionAudience(StrEnum):
    """To whom our own signed assertion is addressed: providers differ."""

    ISSUER = "issuer"
    TOKEN_ENDPOINT = "token_endpoint"  # noqa: S105 - a word of the specification


@dataclass(frozen=True, slots=True)
class Provider:
    """Who signs the staff of one municipality in, as the operator has said.

    Attributes:
        municipality: its official number.
        name: as the staff know the provider; it stands on the button.
        issuer: exactly as the provider writes itself.
        client_id: who we are to it.
        client_secret: by which we prove that (client_secret_basic); None: by the key.
        client_key: a private key in PEM (private_key_jwt); None: by the secret.
        client_key_id: the key's name at the provider.
        client_key_algorithm: how it signs.
        client_assertion_audience: to whom the assertion is addressed.
        acr_values: the levels that are good enough, the best first; each of them has a second factor.
        provider_demands_second_factor: the provider says no level, and lets nobody in without one.
        connect_by_email: whoever has the address of a member of staff, verified by the provider, is them.
        algorithms: how it may sign.
        scopes: what is asked for.
    """

    municipality: str
    name: str
    issuer: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)
    client_key: str | None = field(default=None, repr=False)
    client_key_id: str | None = None
    client_key_algorithm: str = "RS256"
    client_assertion_audience: AssertionAudience = AssertionAudience.ISSUER
    acr_values: tuple[str, ...] = ()
    provider_demands_second_factor: bool = False
    connect_by_email: bool = False
    algorithms: tuple[str, ...] = ALGORITHMS
    scopes: tuple[str, ...] = ("openid",)

    def __post_init__(self) -> None:
        """Refuse what would let somebody in whom nobody has looked at twice.

        Raises:
            ValueError: something is missing, or contradicts itself.
        """
        if not (len(self.municipality) == 4 and self.municipality.isdigit()):  # noqa: PLR2004 - an official number
            raise ValueError("municipality is its official number, of four digits")
        if not (self.name and self.issuer and self.client_id):
            raise ValueError("name, issuer and client_id are needed")
        if bool(self.client_secret) == bool(self.client_key):
            raise ValueError("either client_secret_file or client_key_file is needed")
        if bool(self.acr_values) == self.provider_demands_second_factor:
            raise ValueError(
                "acr_values names the levels that are good enough; only where the provider says none,"
                " provider_demands_second_factor = true says that it lets nobody in without a second factor"
            )
        if not self.algorithms or not set(self.algorithms) <= set(ALGORITHMS):
            raise ValueError(f"algorithms are among {', '.join(ALGORITHMS)}")
        if self.client_key_algorithm not in ALGORITHMS:
            raise ValueError(f"client_key_algorithm is one of {', '.join(ALGORITHMS)}")
        if "openid" not in self.scopes:
            raise ValueError("scopes has openid in it")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a provider says of itself (OpenID Connect Discovery 1.0; RFC 8414)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None = None
    end_session_endpoint: str | None = None
    pushed_authorization_request_endpoint: str | None = None
    authorization_response_iss_parameter_supported: bool = False
    code_challenge_methods_supported: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """Somebody who was sent to the provider; hashes alone.

    Attributes:
        browser_hash: of what the browser holds that was sent.
        former_hash: the session that ends when the new one begins.
        code_hash: the invitation that it was begun with.
        again: they prove anew who they are, though the provider may know them still.
    """

    id: UUID
    browser_hash: bytes
    former_hash: bytes | None
    code_hash: bytes | None
    again: bool
    begun_at: datetime
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is, by a provider that was believed.

    Attributes:
        subject: who they are there.
        sid: its own session.
        acr: how they proved it.
        authenticated_at: when; None: it does not say.
        email: their address, where the provider has verified it.
    """

    issuer: str
    subject: str
    sid: str | None = None
    acr: str | None = None
    authenticated_at: datetime | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Logout:
    """Whose sessions end, by a provider that was believed: all of a subject's, or one."""

    issuer: str
    subject: str | None
    sid: str | None
    jti: str
    expires_at: datetime


class Told(StrEnum):
    """What whoever signs in is told: enough to go on, and nothing by which to try better next time."""

    AGAIN = "started-elsewhere"
    DECLINED = "declined"
    UNAVAILABLE = "unavailable"
    NOT_TRUSTED = "not-trusted"
    TOO_WEAK = "too-weak"
    NOT_CONNECTED = "not-connected"
    ANOTHER = "connected-to-another"
    INVITATION = "wrong-invitation"


class Reason(StrEnum):
    """Why nobody is signed in, for the operator's log; it names nobody."""

    # the provider itself
    UNREACHABLE = "unreachable"
    TOO_SLOW = "too-slow"
    TOO_LARGE = "too-large"
    REDIRECTED = "redirected"
    BAD_METADATA = "bad-metadata"
    METADATA_ISSUER = "metadata-issuer"
    BAD_KEYS = "bad-keys"
    NO_PKCE = "no-pkce"
    # what the browser came back with
    NO_STATE = "no-state"
    UNKNOWN_STATE = "unknown-state"
    NO_BROWSER = "no-browser"
    OTHER_BROWSER = "other-browser"
    USED_STATE = "used-state"
    EXPIRED_STATE = "expired-state"
    NO_RESPONSE_ISSUER = "no-response-issuer"
    RESPONSE_ISSUER = "response-issuer"
    DECLINED = "declined"
    PROVIDER_ERROR = "provider-error"
    NO_CODE = "no-code"
    # what the code was exchanged for
    CODE_REFUSED = "code-refused"
    BAD_ANSWER = "bad-answer"
    NO_ID_TOKEN = "no-id-token"  # noqa: S105 - what is missing
    # a token's signature
    MALFORMED = "malformed"
    ALGORITHM = "algorithm"
    UNKNOWN_KEY = "unknown-key"
    WEAK_KEY = "weak-key"
    SIGNATURE = "signature"
    # what a token says
    ISSUER = "issuer"
    AUDIENCE = "audience"
    OTHER_AUDIENCES = "other-audiences"
    AUTHORIZED_PARTY = "authorized-party"
    NO_SUBJECT = "no-subject"
    NO_EXPIRY = "no-expiry"
    EXPIRED = "expired"
    NO_ISSUED_AT = "no-issued-at"
    ISSUED_LATER = "issued-later"
    ISSUED_LONG_AGO = "issued-long-ago"
    NOT_YET = "not-yet"
    NO_NONCE = "no-nonce"
    NONCE = "nonce"
    NO_ACR = "no-acr"
    ACR = "acr"
    ACCESS_TOKEN_HASH = "access-token-hash"  # noqa: S105 - what is wrong
    NO_AUTH_TIME = "no-auth-time"
    AUTH_TIME = "auth-time"
    USERINFO_SUBJECT = "userinfo-subject"
    # who that is here
    UNKNOWN_IDENTITY = "unknown-identity"
    ENDED = "ended"
    SOMEBODY_ELSE = "somebody-else"
    IDENTITY_TAKEN = "identity-taken"
    INVITATION = "invitation"
    # a logout token
    LOGOUT_TYPE = "logout-type"
    NO_LOGOUT_EVENT = "no-logout-event"
    LOGOUT_NONCE = "logout-nonce"
    LOGOUT_NOBODY = "logout-nobody"
    NO_LOGOUT_ID = "no-logout-id"
    REPLAYED_LOGOUT = "replayed-logout"

    @property
    def told(self) -> Told:
        """What the person is told of it."""
        return _TOLD.get(self, Told.NOT_TRUSTED)


_TOLD = {
    Reason.UNREACHABLE: Told.UNAVAILABLE,
    Reason.TOO_SLOW: Told.UNAVAILABLE,
    Reason.PROVIDER_ERROR: Told.UNAVAILABLE,
    Reason.NO_STATE: Told.AGAIN,
    Reason.UNKNOWN_STATE: Told.AGAIN,
    Reason.NO_BROWSER: Told.AGAIN,
    Reason.OTHER_BROWSER: Told.AGAIN,
    Reason.USED_STATE: Told.AGAIN,
    Reason.EXPIRED_STATE: Told.AGAIN,
    Reason.DECLINED: Told.DECLINED,
    Reason.NO_ACR: Told.TOO_WEAK,
    Reason.ACR: Told.TOO_WEAK,
    Reason.UNKNOWN_IDENTITY: Told.NOT_CONNECTED,
    Reason.ENDED: Told.NOT_CONNECTED,
    Reason.SOMEBODY_ELSE: Told.ANOTHER,
    Reason.IDENTITY_TAKEN: Told.ANOTHER,
    Reason.INVITATION: Told.INVITATION,
}


class Rejected(Exception):  # noqa: N818 - as `Refused`: an answer, not a fault
    """Nobody is signed in, or out; and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
