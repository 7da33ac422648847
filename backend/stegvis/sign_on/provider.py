"""The provider itself: HTTP (aiohttp) and signatures (joserfc).

No redirect is followed, nothing waits for ever, no answer is read further than it can be of use; what the
provider says of itself and its keys are kept for an hour. A key that is not among them is looked for once a
minute at most: a forged name of a key must not make us knock at the provider's door for each of them. One
that does not say what it is is left alone for a moment: whoever comes meanwhile would wait in line for one
answer after another that does not come.
"""

from __future__ import annotations

import asyncio
import binascii
from base64 import b64encode, urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus

import aiohttp
import msgspec
from joserfc import jwk, jws, jwt
from joserfc.errors import JoseError

from stegvis.kit.ids import new_id
from stegvis.sign_on.model import AssertionAudience, Metadata, Provider, Reason, Rejected
from stegvis.sign_on.rules import Claims, read_metadata

TIMEOUT = aiohttp.ClientTimeout(total=8, connect=4)
LARGEST_ANSWER = 262_144
"""Bytes; the largest metadata that is in use has a few thousand."""
LARGEST_TOKEN = 16_384

KEPT = timedelta(hours=1)
LOOKED_FOR_EVERY = timedelta(minutes=1)
FAILED_FOR = timedelta(seconds=15)
"""For so long, a provider that did not say what it is is not asked again."""

ASSERTION_LASTS = timedelta(minutes=1)
_LEAST_RSA_BITS = 2048
_KEY_TYPES = {"RS256": "RSA", "PS256": "RSA", "ES256": "EC"}
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a code was exchanged for."""

    id_token: str
    access_token: str | None


@dataclass(frozen=True, slots=True)
class Signed:
    """What a token says, once its signature holds."""

    header: Claims
    claims: Claims


class AtProvider:
    """Speaks with one provider."""

    def __init__(self, provider: Provider, *, timeout: aiohttp.ClientTimeout = TIMEOUT) -> None:
        self.provider = provider
        self._timeout = timeout
        self._metadata: tuple[Metadata, datetime] | None = None
        self._keys: tuple[list[dict[str, Any]], datetime] | None = None
        self._looked_at: datetime | None = None
        self._failed: tuple[Reason, datetime] | None = None
        self._turn = asyncio.Lock()

    # -------------------------------------------------------------------------- what it says of itself

    async def metadata(self, now: datetime) -> Metadata:
        """What it says of itself.

        Raises:
            Rejected: it cannot be reached, or is not what it should be.
        """
        async with self._turn:
            return await self._known_metadata(now)

    async def _known_metadata(self, now: datetime) -> Metadata:
        if self._metadata is None or not _is_fresh(self._metadata[1], now):
            if self._failed is not None and abs(now - self._failed[1]) < FAILED_FOR:
                raise Rejected(self._failed[0])
            try:
                self._metadata = await self._asked_metadata(), now
            except Rejected as rejected:
                self._failed = rejected.reason, now
                raise
        return self._metadata[0]

    async def _asked_metadata(self) -> Metadata:
        issuer = self.provider.issuer
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        return read_metadata(_object(await self._get(address), Reason.BAD_METADATA), issuer)

    async def _known_keys(self, now: datetime, *, anew: bool = False) -> list[dict[str, Any]]:
        async with self._turn:
            if self._keys is not None and _is_fresh(self._keys[1], now):
                if not anew:
                    return self._keys[0]
                if self._looked_at is not None and now - self._looked_at < LOOKED_FOR_EVERY:
                    return self._keys[0]
                self._looked_at = now
            metadata = await self._known_metadata(now)
            keys = _object(await self._get(metadata.jwks_uri), Reason.BAD_KEYS).get("keys")
            if not isinstance(keys, list):
                raise Rejected(Reason.BAD_KEYS)
            self._keys = [key for key in keys if isinstance(key, dict)], now
            return self._keys[0]

    # -------------------------------------------------------------------------- signatures

    async def signed(self, token: str, now: datetime) -> Signed:
        """What a token says, if the provider has signed it.

        Raises:
            Rejected: it is no token, or signed by another, or in a way that is not to be trusted.
        """
        header = _header(token)
        algorithm, kid = header.get("alg"), header.get("kid")
        if algorithm not in self.provider.algorithms:
            raise Rejected(Reason.ALGORITHM)
        key = _fitting(await self._known_keys(now), algorithm, kid)
        if key is None:
            key = _fitting(await self._known_keys(now, anew=True), algorithm, kid)
        if key is None:
            raise Rejected(Reason.UNKNOWN_KEY)
        return Signed(header, _verified(token, _public(key), algorithm))

    # -------------------------------------------------------------------------- what it is asked

    async def push(self, metadata: Metadata, asked: Mapping[str, str], now: datetime) -> str:
        """Hand the parameters of an authorization request over, and return what stands for them (RFC 9126).

        Raises:
            Rejected: it does not take them.
        """
        address = metadata.pushed_authorization_request_endpoint
        assert address is not None  # noqa: S101 - whoever calls has looked
        status, body = await self._post(address, asked, metadata, now)
        told = _object(body, Reason.BAD_ANSWER)
        name = told.get("request_uri")
        if status != 201 or not isinstance(name, str):  # noqa: PLR2004 - as RFC 9126 says
            raise Rejected(Reason.BAD_ANSWER)
        return name

    async def exchange(
        self, metadata: Metadata, code: str, redirect_uri: str, verifier: str, now: datetime
    ) -> Tokens:
        """Exchange a code.

        Raises:
            Rejected: the provider refuses it: it was used, or is of another attempt, client or address.
        """
        asked = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": verifier,
        }
        status, body = await self._post(metadata.token_endpoint, asked, metadata, now)
        if status in {400, 401, 403}:
            raise Rejected(Reason.CODE_REFUSED)
        told = _object(body, Reason.BAD_ANSWER)
        if status != 200 or str(told.get("token_type", "")).lower() != "bearer":  # noqa: PLR2004 - HTTP's
            raise Rejected(Reason.BAD_ANSWER)
        id_token, access_token = told.get("id_token"), told.get("access_token")
        if not isinstance(id_token, str):
            raise Rejected(Reason.NO_ID_TOKEN)
        return Tokens(id_token, access_token if isinstance(access_token, str) else None)

    async def userinfo(self, metadata: Metadata, access_token: str) -> Claims:
        """What the provider tells beside the token.

        Raises:
            Rejected: it tells nothing.
        """
        assert metadata.userinfo_endpoint is not None  # noqa: S101 - whoever calls has looked
        headers = {"Authorization": f"Bearer {access_token}"}
        return _object(await self._get(metadata.userinfo_endpoint, headers), Reason.BAD_ANSWER)

    # -------------------------------------------------------------------------- who we are

    def _proof(self, metadata: Metadata, now: datetime) -> tuple[dict[str, str], dict[str, str]]:
        """The headers and the fields by which we prove who we are."""
        provider = self.provider
        if provider.client_secret is not None:
            # Both are form-encoded first (RFC 6749, 2.3.1).
            pair = f"{quote_plus(provider.client_id)}:{quote_plus(provider.client_secret)}"
            return {"Authorization": f"Basic {b64encode(pair.encode()).decode()}"}, {}
        to_issuer = provider.client_assertion_audience is AssertionAudience.ISSUER
        claims = {
            "iss": provider.client_id,
            "sub": provider.client_id,
            "aud": metadata.issuer if to_issuer else metadata.token_endpoint,
            "jti": str(new_id()),
            "iat": int(now.timestamp()),
            "exp": int((now + ASSERTION_LASTS).timestamp()),
        }
        algorithm = provider.client_key_algorithm
        header = {"alg": algorithm, "typ": "JWT"}
        if provider.client_key_id:
            header["kid"] = provider.client_key_id
        signed = jwt.encode(header, claims, private_key(provider), algorithms=[algorithm])
        return {}, {
            "client_id": provider.client_id,
            "client_assertion_type": _ASSERTION,
            "client_assertion": signed,
        }

    # -------------------------------------------------------------------------- HTTP

    async def _get(self, address: str, headers: Mapping[str, str] | None = None) -> bytes:
        status, body = await self._ask("GET", address, headers or {}, None)
        if status != 200:  # noqa: PLR2004 - HTTP's
            raise Rejected(Reason.UNREACHABLE)
        return body

    async def _post(
        self, address: str, fields: Mapping[str, str], metadata: Metadata, now: datetime
    ) -> tuple[int, bytes]:
        headers, more = self._proof(metadata, now)
        status, body = await self._ask("POST", address, headers, {**fields, **more})
        if status >= 500:  # noqa: PLR2004 - HTTP's
            raise Rejected(Reason.UNREACHABLE)
        return status, body

    async def _ask(
        self, method: str, address: str, headers: Mapping[str, str], fields: Mapping[str, str] | None
    ) -> tuple[int, bytes]:
        sent = {"Accept": "application/json", "Accept-Encoding": "identity", **headers}
        try:
            async with (
                aiohttp.ClientSession(
                    timeout=self._timeout,
                    cookie_jar=aiohttp.DummyCookieJar(),
                    auto_decompress=False,
                    trust_env=False,
                ) as session,
                session.request(
                    method, address, data=fields, headers=sent, allow_redirects=False
                ) as response,
            ):
                if 300 <= response.status < 400:  # noqa: PLR2004 - HTTP's
                    raise Rejected(Reason.REDIRECTED)
                return response.status, await _read(response)
        except TimeoutError:
            raise Rejected(Reason.TOO_SLOW) from None
        except (aiohttp.ClientError, OSError):
            raise Rejected(Reason.UNREACHABLE) from None


async def _read(response: aiohttp.ClientResponse) -> bytes:
    read = bytearray()
    async for part in response.content.iter_chunked(LARGEST_ANSWER // 4):
        read += part
        if len(read) > LARGEST_ANSWER:
            raise Rejected(Reason.TOO_LARGE)
    return bytes(read)


def _object(body: bytes, otherwise: Reason) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Rejected(otherwise) from None


def _is_fresh(at: datetime, now: datetime) -> bool:
    return timedelta() <= now - at < KEPT


# ------------------------------------------------------------------------------ keys


def private_key(provider: Provider) -> jwk.RSAKey | jwk.ECKey:
    """The key that we prove with who we are.

    Raises:
        ValueError: it is none, or does not go with its algorithm.
    """
    kind = jwk.RSAKey if _KEY_TYPES[provider.client_key_algorithm] == "RSA" else jwk.ECKey
    try:
        key = kind.import_key(provider.client_key or "")
    except (JoseError, ValueError, TypeError):
        raise ValueError(f"client_key_file holds no {kind.key_type} key in PEM") from None
    if not key.is_private:
        raise ValueError(f"client_key_file holds no private {kind.key_type} key")
    return key


def unread(token: str) -> Claims:
    """What a token says, believed by nobody yet: by it alone, the provider is found that it names.

    Raises:
        Rejected: it is no token.
    """
    return _part(token, 1)


def _header(token: str) -> Claims:
    return _part(token, 0)


def _part(token: str, at: int) -> dict[str, Any]:
    parts = token.split(".")
    if len(token) > LARGEST_TOKEN or len(parts) != 3:  # noqa: PLR2004 - header, claims, signature
        raise Rejected(Reason.MALFORMED)
    try:
        read = urlsafe_b64decode(parts[at] + "=" * (-len(parts[at]) % 4))
    except (binascii.Error, ValueError):
        raise Rejected(Reason.MALFORMED) from None
    return _object(read, Reason.MALFORMED)


def _fitting(keys: list[dict[str, Any]], algorithm: str, kid: object) -> dict[str, Any] | None:
    """The one key that a token can have been signed with: by its name; without one, the only one there is."""
    found = [
        key
        for key in keys
        if key.get("kty") == _KEY_TYPES[algorithm]
        and key.get("use", "sig") == "sig"
        and key.get("alg", algorithm) == algorithm
        and (kid is None or key.get("kid") == kid)
    ]
    return found[0] if len(found) == 1 else None


def _public(key: dict[str, Any]) -> jwk.RSAKey | jwk.ECKey:
    # What else a provider writes beside a key is not ours to judge; its own half is none of ours.
    known: dict[str, Any] = {name: key[name] for name in ("kty", "n", "e", "crv", "x", "y") if name in key}
    rsa = known["kty"] == "RSA"
    try:
        if _bits(known.get("n")) < _LEAST_RSA_BITS if rsa else known.get("crv") != "P-256":
            raise Rejected(Reason.WEAK_KEY)
        return jwk.RSAKey.import_key(known) if rsa else jwk.ECKey.import_key(known)
    except (JoseError, ValueError, TypeError):
        raise Rejected(Reason.WEAK_KEY) from None


def _bits(modulus: object) -> int:
    written = modulus if isinstance(modulus, str) else ""
    return int.from_bytes(urlsafe_b64decode(written + "=" * (-len(written) % 4))).bit_length()


def _verified(token: str, key: jwk.RSAKey | jwk.ECKey, algorithm: str) -> Claims:
    registry = jws.JWSRegistry(algorithms=[algorithm], strict_check_header=False)
    try:
        found = jws.deserialize_compact(token, key, algorithms=[algorithm], registry=registry)
    except (JoseError, ValueError, TypeError):
        raise Rejected(Reason.SIGNATURE) from None
    return _object(found.payload or b"", Reason.MALFORMED)
