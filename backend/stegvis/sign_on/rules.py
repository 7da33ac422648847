"""What is asked of a provider, and what its answers must say before anybody is believed to be anybody.

OpenID Connect Core 1.0 (3.1.2, 3.1.3.7), Back-Channel Logout 1.0 (2.6), RFC 7636 (PKCE), RFC 9207 (who
answers), RFC 9700 (what attackers try). A signature has been looked at before; here is what it signs.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from stegvis.kit.errors import Refused
from stegvis.sign_on.model import (
    Attempt,
    Identity,
    Logout,
    Metadata,
    Provider,
    Reason,
    Rejected,
)

ATTEMPT_LASTS = timedelta(minutes=10)
"""As long as somebody may need at the provider, with a second factor to look for."""

LEEWAY = timedelta(seconds=30)
"""So far may two clocks be from each other."""

OLDEST = timedelta(minutes=10)
"""A token is made for us when we ask for it: none has waited longer."""

LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"

Claims = Mapping[str, Any]


# ------------------------------------------------------------------------------ what is sent


def new_secret() -> str:
    """Draw what the browser alone will hold, or a state: 256 bits in 43 letters of base64url."""
    return secrets.token_urlsafe(32)


def kept_secret(held: str | None) -> str | None:
    """What a browser holds, if it is what one is given to hold."""
    return held if held and re.fullmatch(r"[\w-]{43}", held, re.ASCII) else None


def verifier(browser: str, state: str) -> str:
    """The PKCE verifier of an attempt: nobody can make it who has the database but not the browser."""
    return _made_of(browser, "verifier", state)


def nonce(browser: str, state: str) -> str:
    """What the ID token must repeat: it belongs to this attempt and to this browser."""
    return _made_of(browser, "nonce", state)


def challenge(verifier: str) -> str:
    """What the provider is told of the verifier beforehand (S256)."""
    return _base64(hashlib.sha256(verifier.encode()).digest())


def _made_of(browser: str, purpose: str, state: str) -> str:
    return _base64(hmac.digest(browser.encode(), f"{purpose}\0{state}".encode(), "sha256"))


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def secret_hash(text: str) -> bytes:
    """What is stored of a state or a browser's secret: they are random, and need no slowness."""
    return hashlib.sha256(text.encode()).digest()


def request(
    provider: Provider, redirect_uri: str, browser: str, state: str, *, again: bool
) -> dict[str, str]:
    """The parameters of an authorization request.

    Args:
        provider: whom it goes to.
        redirect_uri: where the answer goes.
        browser: what the browser holds.
        state: names the attempt.
        again: whoever is signed in there is asked all the same.
    """
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(provider.scopes),
        "state": state,
        "nonce": nonce(browser, state),
        "code_challenge": challenge(verifier(browser, state)),
        "code_challenge_method": "S256",
    }
    if provider.acr_values:
        asked["acr_values"] = " ".join(provider.acr_values)
    if again:
        asked |= {"prompt": "login", "max_age": "0"}
    return asked


def with_query(address: str, params: Mapping[str, str]) -> str:
    """An address with parameters behind those that it has."""
    joint = "&" if urlsplit(address).query else "?"
    return f"{address}{joint}{urlencode(params)}"


# ------------------------------------------------------------------------------ the provider


_LOCAL = {"localhost", "127.0.0.1", "::1"}


def require_address(address: object, issuer: str) -> str:
    """An address that secrets may be sent to: by TLS, and to where it says.

    A provider that is tried out on this very machine, by its issuer, may go without TLS.

    Raises:
        Rejected: it is none.
    """
    if not isinstance(address, str) or len(address) > 2000:  # noqa: PLR2004 - longer than any browser takes
        raise Rejected(Reason.BAD_METADATA)
    try:
        parts, of_issuer = urlsplit(address), urlsplit(issuer)
        local = parts.hostname in _LOCAL and of_issuer.hostname in _LOCAL and of_issuer.scheme == "http"
        sound = bool(parts.hostname) and not parts.fragment and "@" not in parts.netloc
    except ValueError:
        raise Rejected(Reason.BAD_METADATA) from None
    if not sound or (parts.scheme != "https" and not (local and parts.scheme == "http")):
        raise Rejected(Reason.BAD_METADATA)
    return address


def read_metadata(told: Claims, issuer: str) -> Metadata:
    """What a provider says of itself.

    Raises:
        Rejected: it is another than it was asked as (to the letter), lacks something, or cannot do PKCE.
    """
    if told.get("issuer") != issuer:
        raise Rejected(Reason.METADATA_ISSUER)
    methods = told.get("code_challenge_methods_supported")
    # Some support it and do not say so; whoever says which they support, and leaves it out, does not.
    if methods is not None and (not isinstance(methods, list) or "S256" not in methods):
        raise Rejected(Reason.NO_PKCE)

    def maybe(name: str) -> str | None:
        return require_address(told[name], issuer) if told.get(name) is not None else None

    return Metadata(
        issuer=issuer,
        authorization_endpoint=require_address(told.get("authorization_endpoint"), issuer),
        token_endpoint=require_address(told.get("token_endpoint"), issuer),
        jwks_uri=require_address(told.get("jwks_uri"), issuer),
        userinfo_endpoint=maybe("userinfo_endpoint"),
        end_session_endpoint=maybe("end_session_endpoint"),
        pushed_authorization_request_endpoint=maybe("pushed_authorization_request_endpoint"),
        authorization_response_iss_parameter_supported=told.get(
            "authorization_response_iss_parameter_supported"
        )
        is True,
        code_challenge_methods_supported=tuple(methods) if methods is not None else None,
    )


# ------------------------------------------------------------------------------ coming back


def require_attempt(attempt: Attempt | None, browser: str | None, now: datetime) -> Attempt:
    """The attempt that a browser comes back from.

    Another browser does not use it up: whoever saw the state somewhere must not be able to spoil it.

    Raises:
        Rejected: there is none, it is another browser's, it was answered already, or it is too old.
    """
    if attempt is None:
        raise Rejected(Reason.UNKNOWN_STATE)
    if not browser:
        raise Rejected(Reason.NO_BROWSER)
    if not hmac.compare_digest(attempt.browser_hash, secret_hash(browser)):
        raise Rejected(Reason.OTHER_BROWSER)
    if attempt.used_at is not None:
        raise Rejected(Reason.USED_STATE)
    if attempt.expires_at <= now:
        raise Rejected(Reason.EXPIRED_STATE)
    return attempt


def require_code(answer: Mapping[str, str], metadata: Metadata) -> str:
    """The code that a provider sends by the browser.

    Raises:
        Rejected: another provider answers (RFC 9207), or the person or the provider turned it down.
    """
    issuer = answer.get("iss")
    if issuer is None and metadata.authorization_response_iss_parameter_supported:
        raise Rejected(Reason.NO_RESPONSE_ISSUER)
    if issuer is not None and issuer != metadata.issuer:
        raise Rejected(Reason.RESPONSE_ISSUER)
    if error := answer.get("error"):
        raise Rejected(Reason.DECLINED if error == "access_denied" else Reason.PROVIDER_ERROR)
    code = answer.get("code")
    if not code:
        raise Rejected(Reason.NO_CODE)
    return code


# ------------------------------------------------------------------------------ what a token says


def require_identity(
    claims: Claims,
    provider: Provider,
    *,
    expected_nonce: str,
    access_token: str | None,
    since: datetime | None,
    now: datetime,
) -> Identity:
    """Who an ID token says that somebody is.

    Args:
        claims: what it says; its signature holds.
        provider: whose it should be.
        expected_nonce: what it must repeat.
        access_token: what came beside it.
        since: they must have proved who they are after that; None: whenever.
        now: the instant.

    Raises:
        Rejected: it is of another provider, for another client, of another time or attempt, or says
            that the person was not looked at well enough.
    """
    _require_parties(claims, provider)
    _require_times(claims, now, expires=True)
    said = claims.get("nonce")
    if not isinstance(said, str):
        raise Rejected(Reason.NO_NONCE)
    if not hmac.compare_digest(said.encode(), expected_nonce.encode()):
        raise Rejected(Reason.NONCE)
    acr = _text(claims, "acr")
    if provider.acr_values and acr is None:
        raise Rejected(Reason.NO_ACR)
    if provider.acr_values and acr not in provider.acr_values:
        raise Rejected(Reason.ACR)
    if "at_hash" in claims and claims["at_hash"] != _half_hash(access_token or ""):
        raise Rejected(Reason.ACCESS_TOKEN_HASH)
    subject = _text(claims, "sub")
    if subject is None:
        raise Rejected(Reason.NO_SUBJECT)
    return Identity(
        issuer=provider.issuer,
        subject=subject,
        sid=_text(claims, "sid"),
        acr=acr,
        authenticated_at=_authenticated_at(claims, since, now),
        email=verified_email(claims),
    )


def verified_email(claims: Claims) -> str | None:
    """The address that a provider has verified; one that it was only told is nobody's.

    https://www.descope.com/blog/post/noauth: an address without that word can be set by its owner at will.
    """
    email = claims.get("email")
    if claims.get("email_verified") is True and isinstance(email, str):
        return email.strip().lower()
    return None


def require_same_subject(userinfo: Claims, identity: Identity) -> None:
    """Let what the provider tells beside the token count only if it is about the same person (Core, 5.3.2).

    Raises:
        Rejected: it is about another.
    """
    if userinfo.get("sub") != identity.subject:
        raise Rejected(Reason.USERINFO_SUBJECT)


def require_logout(header: Claims, claims: Claims, provider: Provider, now: datetime) -> Logout:
    """Whose sessions a logout token ends.

    Raises:
        Rejected: it is of another provider, for another client or of another time; or it is no logout token:
            an ID token, for one, has a nonce and no event.
    """
    if header.get("typ") not in {None, "JWT", "logout+jwt"}:
        raise Rejected(Reason.LOGOUT_TYPE)
    _require_parties(claims, provider)
    _require_times(claims, now, expires=False)
    events = claims.get("events")
    if not isinstance(events, dict) or not isinstance(events.get(LOGOUT_EVENT), dict):
        raise Rejected(Reason.NO_LOGOUT_EVENT)
    if "nonce" in claims:
        raise Rejected(Reason.LOGOUT_NONCE)
    subject, sid, jti = (_text(claims, name) for name in ("sub", "sid", "jti"))
    if subject is None and sid is None:
        raise Rejected(Reason.LOGOUT_NOBODY)
    if jti is None:
        raise Rejected(Reason.NO_LOGOUT_ID)
    # After that it would be too old to count, whatever it says itself.
    ends = _time(claims, "iat", Reason.NO_ISSUED_AT) + OLDEST + 2 * LEEWAY
    return Logout(provider.issuer, subject, sid, jti, ends)


def _require_parties(claims: Claims, provider: Provider) -> None:
    if claims.get("iss") != provider.issuer:
        raise Rejected(Reason.ISSUER)
    audience = claims.get("aud")
    named = audience if isinstance(audience, list) else [audience]
    if provider.client_id not in named:
        raise Rejected(Reason.AUDIENCE)
    # We know no other audience to trust: it could use the token to be somebody here.
    if any(each != provider.client_id for each in named):
        raise Rejected(Reason.OTHER_AUDIENCES)
    if claims.get("azp", provider.client_id) != provider.client_id:
        raise Rejected(Reason.AUTHORIZED_PARTY)


def _require_times(claims: Claims, now: datetime, *, expires: bool) -> None:
    if (expires or "exp" in claims) and now >= _time(claims, "exp", Reason.NO_EXPIRY) + LEEWAY:
        raise Rejected(Reason.EXPIRED)
    issued = _time(claims, "iat", Reason.NO_ISSUED_AT)
    if issued > now + LEEWAY:
        raise Rejected(Reason.ISSUED_LATER)
    if issued < now - OLDEST - LEEWAY:
        raise Rejected(Reason.ISSUED_LONG_AGO)
    if "nbf" in claims and _time(claims, "nbf", Reason.NOT_YET) > now + LEEWAY:
        raise Rejected(Reason.NOT_YET)


def _authenticated_at(claims: Claims, since: datetime | None, now: datetime) -> datetime | None:
    if "auth_time" not in claims:
        if since is not None:
            raise Rejected(Reason.NO_AUTH_TIME)
        return None
    at = _time(claims, "auth_time", Reason.AUTH_TIME)
    if at > now + LEEWAY or (since is not None and at < since - LEEWAY):
        raise Rejected(Reason.AUTH_TIME)
    return min(at, now)


def _time(claims: Claims, name: str, missing: Reason) -> datetime:
    said = claims.get(name)
    if isinstance(said, bool) or not isinstance(said, int | float) or not math.isfinite(said):
        raise Rejected(missing)
    try:
        return datetime.fromtimestamp(said, UTC)
    except (ValueError, OverflowError, OSError):
        raise Rejected(missing) from None


_LONGEST_TEXT = 255


def _text(claims: Claims, name: str) -> str | None:
    said = claims.get(name)
    # PostgreSQL's text cannot hold a NUL.
    sound = isinstance(said, str) and 0 < len(said) <= _LONGEST_TEXT and "\0" not in said
    return said if sound else None


def _half_hash(token: str) -> str:
    """The left half of the SHA-256 that goes with each of our algorithms (Core, 3.1.3.6)."""
    return _base64(hashlib.sha256(token.encode()).digest()[:16])


# ------------------------------------------------------------------------------ what is said aloud


def unavailable() -> Refused:
    """Say that the provider cannot be reached, or is not what it should be, before anybody has left."""
    return Refused("sign_on.unavailable", retryable=True)
