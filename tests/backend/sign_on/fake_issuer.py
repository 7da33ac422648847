"""A provider that does what it is told, right or wrong: real HTTP, real signatures, on this machine.

Left alone it keeps to the specification, so that what it refuses (a code that was used, a wrong verifier,
another address) it refuses for its own reasons, and not because a test says so.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from aiohttp import web
from joserfc import jwk, jwt

from tests.front_door import FakeClock

CLIENT_ID = "stegvis-at-lilleby"
CLIENT_SECRET = "a secret of: the client, with signs & more"  # noqa: S105 - of nobody
SUBJECT = "berit-at-the-provider"

Claims = dict[str, Any]


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def raw_token(header: Claims, claims: Claims, sign: Callable[[bytes], bytes] = lambda _: b"") -> str:
    """A token that no library would make."""
    text = ".".join(b64(json.dumps(part).encode()) for part in (header, claims))
    return f"{text}.{b64(sign(text.encode()))}"


@cache
def rsa(kid: str) -> jwk.RSAKey:
    """A key, made once: it takes long."""
    return jwk.RSAKey.generate_key(2048, {"kid": kid, "use": "sig"}, auto_kid=False)


@dataclass
class FakeIssuer:
    """One provider, and what is changed of it for a test."""

    clock: FakeClock
    address: str = ""
    client_id: str = CLIENT_ID
    client_key: jwk.RSAKey | None = None
    key: jwk.RSAKey | jwk.ECKey = field(default_factory=lambda: rsa("first"))
    algorithm: str = "RS256"
    subject: str = SUBJECT
    acr: str | None = "high"
    sid: str = "s-1"
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    pushed: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    # what is changed
    metadata: Claims = field(default_factory=dict)
    published: list[Claims] | None = None
    more_claims: Callable[[Claims], Claims] = lambda claims: claims
    token_of: Callable[[Claims], str] | None = None
    userinfo: Claims = field(default_factory=dict)
    answers: dict[str, Callable[[web.Request], Any]] = field(default_factory=dict)

    def reset(self) -> None:
        """Be again as one was made."""
        vars(self).update(vars(FakeIssuer(self.clock, self.address)))

    # -------------------------------------------------------------------------- what a browser meets

    def authorize(self, address: str) -> dict[str, str]:
        """The person signs in: what the browser carries back."""
        asked = dict(parse_qsl(urlsplit(address).query))
        if "request_uri" in asked:
            asked = self.pushed.pop(asked["request_uri"])
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert asked["client_id"] == self.client_id
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return {"code": code, "state": asked["state"], "iss": self.address}

    # -------------------------------------------------------------------------- what the client meets

    @property
    def told(self) -> Claims:
        endpoints = {
            "authorization_endpoint": "/authorize",
            "token_endpoint": "/token",
            "jwks_uri": "/jwks",
            "userinfo_endpoint": "/userinfo",
            "end_session_endpoint": "/logout",
        }
        return {
            "issuer": self.address,
            "authorization_response_iss_parameter_supported": True,
            "code_challenge_methods_supported": ["S256"],
            **{name: f"{self.address}{path}" for name, path in endpoints.items()},
            **self.metadata,
        }

    def public(self) -> list[Claims]:
        return [{**self.key.as_dict(private=False), "alg": self.algorithm}]

    def signed(self, claims: Claims, **header: str) -> str:
        """A token of this provider."""
        named = {"alg": self.algorithm, "kid": str(self.key.kid), **header}
        return jwt.encode(named, claims, self.key, algorithms=[self.algorithm])

    def id_token(self, asked: dict[str, str], access_token: str) -> str:
        now = int(self.clock().timestamp())
        claims: Claims = {
            "iss": self.address,
            "sub": self.subject,
            "aud": self.client_id,
            "iat": now,
            "exp": now + 120,
            "auth_time": now - 5,
            "nonce": asked["nonce"],
            "sid": self.sid,
            "at_hash": b64(hashlib.sha256(access_token.encode()).digest()[:16]),
        }
        if self.acr is not None:
            claims["acr"] = self.acr
        claims = self.more_claims(claims)
        return self.token_of(claims) if self.token_of else self.signed(claims)

    def logout_token(self, **more: object) -> str:
        """What is sent when the person has left; a claim that is None is left out."""
        return self.signed(self.logout_claims(**more), typ="logout+jwt")

    def logout_claims(self, **more: object) -> Claims:
        now = int(self.clock().timestamp())
        claims: Claims = {
            "iss": self.address,
            "aud": self.client_id,
            "iat": now,
            "exp": now + 120,
            "jti": secrets.token_urlsafe(8),
            "sid": self.sid,
            "sub": self.subject,
            "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
            **more,
        }
        return {name: value for name, value in claims.items() if value is not None}

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        if request.path in self.answers:
            found = self.answers[request.path](request)
            response: web.StreamResponse = await found if asyncio.iscoroutine(found) else found
            return response
        match request.path:
            case "/.well-known/openid-configuration":
                return web.json_response(self.told)
            case "/jwks":
                return web.json_response(
                    {"keys": self.public() if self.published is None else self.published}
                )
            case "/userinfo":
                return web.json_response({"sub": self.subject, **self.userinfo})
            case "/token":
                return self._exchange(dict(await request.post()), request)  # type: ignore[arg-type] # texts alone
            case "/par":
                return self._push(dict(await request.post()), request)  # type: ignore[arg-type] # the same
        raise web.HTTPNotFound

    def _exchange(self, sent: dict[str, str], request: web.Request) -> web.Response:
        if not self._knows(sent, request):
            return web.json_response({"error": "invalid_client"}, status=401)
        asked = self.codes.pop(sent["code"], None)
        challenge = b64(hashlib.sha256(sent["code_verifier"].encode()).digest())
        if (
            asked is None
            or asked["redirect_uri"] != sent["redirect_uri"]
            or asked["code_challenge"] != challenge
        ):
            return web.json_response({"error": "invalid_grant"}, status=400)
        access_token = secrets.token_urlsafe(16)
        self.tokens.append(self.id_token(asked, access_token))
        told = {"access_token": access_token, "token_type": "Bearer", "id_token": self.tokens[-1]}
        return web.json_response(told)

    def _push(self, sent: dict[str, str], request: web.Request) -> web.Response:
        if not self._knows(sent, request):
            return web.json_response({"error": "invalid_client"}, status=401)
        name = f"urn:ietf:params:oauth:request_uri:{secrets.token_urlsafe(8)}"
        self.pushed[name] = sent
        return web.json_response({"request_uri": name, "expires_in": 60}, status=201)

    def _knows(self, sent: dict[str, str], request: web.Request) -> bool:
        """Whether the client has proved who it is."""
        if self.client_key is not None:
            said = jwt.decode(sent["client_assertion"], self.client_key, algorithms=["RS256"]).claims
            return bool(said["aud"] == self.address and said["iss"] == said["sub"] == self.client_id)
        pair = base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode()
        name, _, secret = pair.partition(":")
        right = unquote(secret.replace("+", " "))
        return name == self.client_id and hmac.compare_digest(right, CLIENT_SECRET)


@asynccontextmanager
async def fake_issuer(clock: FakeClock) -> AsyncIterator[FakeIssuer]:
    """Serve one.

    Yields:
        the provider.
    """
    issuer = FakeIssuer(clock)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", issuer._answer)  # noqa: SLF001 - its own server
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    issuer.address = f"http://{host}:{port}"
    try:
        yield issuer
    finally:
        await runner.cleanup()
