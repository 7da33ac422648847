"""Web Push (RFC 8030, 8291, 8292): what leaves here, and to where.

A push holds the key of a delivery and nothing else, always at the same length. Only pywebpush's encryption
is used: its own sending follows redirects, waits for ever and lets what it signed for one service reach the
next. The connections are curl's, which asks us about every address before it connects to it, so that no name
can lead inside.
"""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import re
import socket
import ssl
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec
import pycurl
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from stegvis.notifications.encryption import Encryption
from stegvis.notifications.rules import Answer, allowed, origin_of, ttl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self

SIGNED_FOR = timedelta(hours=12)
"""How long a signature holds; RFC 8292 allows a day."""

TIMEOUT = timedelta(seconds=10)
"""So long may a push take, and to connect so long:"""
CONNECT_TIMEOUT = timedelta(seconds=5)

CONNECTIONS = 512
"""At most so many: with a service that speaks no HTTP/2, each push that is under way has its own."""

_READ_AT_MOST = 1024
"""Bytes of an answer, whose text nobody needs; of a longer one the rest is not waited for."""

_NOT_TAKEN = 300
"""From this status on a service did not do as it was asked (RFC 9110, 15)."""


# ------------------------------------------------------------------------------ what a push holds

_ID = re.compile(r"[A-Za-z0-9_-]{43}")


def push_id(municipality_id: UUID, delivery_id: UUID) -> str:
    """What a push holds: 43 letters, digits, dashes and underscores.

    It begins with the municipality, so that row-level security stands before the first row is read.
    """
    return _b64(municipality_id.bytes + delivery_id.bytes)


def read_push_id(text: str) -> tuple[UUID, UUID] | None:
    """The municipality and the delivery that a push named; None when that was none."""
    if not _ID.fullmatch(text):
        return None
    read = urlsafe_b64decode(text + "=")
    return UUID(bytes=read[:16]), UUID(bytes=read[16:])


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


# ------------------------------------------------------------------------------ who sends


class VapidKey:
    """The key that all pushes of an installation are signed with (RFC 8292); browsers subscribe to it."""

    def __init__(self, secret: str) -> None:
        """Read the key.

        Args:
            secret: 32 bytes in base64url, as `new` makes them.

        Raises:
            ValueError: it is no key.
        """
        raw = urlsafe_b64decode(secret.strip() + "=" * (-len(secret.strip()) % 4))
        if len(raw) != 32:  # noqa: PLR2004 - P-256
            raise ValueError("a VAPID key has 32 bytes")
        self._key = ec.derive_private_key(int.from_bytes(raw), ec.SECP256R1())
        self.public = _b64(
            self._key.public_key().public_bytes(
                serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
            )
        )
        self._headers: dict[str, tuple[datetime, str]] = {}

    @staticmethod
    def new() -> str:
        """Draw a secret."""
        key = ec.generate_private_key(ec.SECP256R1())
        return _b64(key.private_numbers().private_value.to_bytes(32))

    def header(self, origin: str, contact: str, now: datetime) -> str:
        """The `Authorization` of a push to an origin; the same for half its life, and of no other origin."""
        signed = self._headers.get(origin)
        if signed is None or now >= signed[0]:
            token = self._signed({"aud": origin, "exp": int((now + SIGNED_FOR).timestamp()), "sub": contact})
            signed = self._headers[origin] = (now + SIGNED_FOR / 2, f"vapid t={token}, k={self.public}")
        return signed[1]

    def _signed(self, claims: dict[str, object]) -> str:
        parts = ({"typ": "JWT", "alg": "ES256"}, claims)
        text = ".".join(_b64(msgspec.json.encode(part)) for part in parts)
        numbers = decode_dss_signature(self._key.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
        return f"{text}.{_b64(b''.join(number.to_bytes(32) for number in numbers))}"


# ------------------------------------------------------------------------------ to where


def is_outside(address: str) -> bool:
    """Whether an IP address is one of the world's, and hides none that is not."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return is_outside(str(ip.ipv4_mapped))
        if ip.sixtofour or ip.teredo or ip in _NAT64:
            return False
    return ip.is_global and not ip.is_multicast


_NAT64 = ipaddress.ip_network("64:ff9b::/96")


# ------------------------------------------------------------------------------ sending


@dataclass(frozen=True, slots=True)
class Push:
    """One push, ready to go.

    Attributes:
        payload: what it holds.
        topic: where it is the same, a push service keeps the last alone.
        until: when it becomes pointless (UTC).
        urgent: whether it wakes a phone that saves its battery (RFC 8030, 5.3).
    """

    endpoint: str
    p256dh: bytes
    auth: bytes
    payload: str
    topic: UUID
    until: datetime
    urgent: bool


class Sender:
    """Sends pushes over connections that it keeps; enter it where it serves."""

    def __init__(
        self,
        key: VapidKey,
        contact: str,
        *,
        allows: Callable[[str], bool] = allowed,
        connects: Callable[[str], bool] = is_outside,
        through: str | None = None,
    ) -> None:
        """Put it together.

        Args:
            key: what signs.
            contact: whom a push service may ask: an address of https or mailto.
            allows: which endpoints are written to.
            connects: which IP addresses are connected to.
            through: where connections lead instead of to the endpoint's name, in curl's words (CONNECT_TO).
        """
        self.key = key
        self._contact = contact
        self._allows = allows
        self._connects = connects
        self._through = through
        self._multi: pycurl.AsyncCurlMulti | None = None
        self._idle: list[_Line] = []
        self.encryption = Encryption()

    async def __aenter__(self) -> Self:
        """Begin."""
        self._multi = pycurl.AsyncCurlMulti()
        self._multi.setopt(pycurl.M_MAX_TOTAL_CONNECTIONS, CONNECTIONS)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.encryption.close()
        if self._multi is not None:
            await self._multi.aclose()
        self._idle.clear()

    async def send(self, push: Push, now: datetime) -> Answer:
        """Send a push, and say what its service answered; one that is not written to refuses by 403."""
        assert self._multi is not None  # noqa: S101 - it was entered
        if not self._allows(push.endpoint):
            return Answer(403)
        headers = self._headers(push, now)
        try:
            body = await self.encryption.of(push.p256dh, push.auth, push.payload.encode())
        except ValueError:  # its key is none
            return Answer(400)
        line = self._idle.pop() if self._idle else _Line(self._connects, self._through)
        answer = await line.send(self._multi, push.endpoint, headers, body)
        self._idle.append(line)  # unless this was stopped: then nobody knows what it is at
        return answer

    def _headers(self, push: Push, now: datetime) -> list[str]:
        return [
            f"Authorization: {self.key.header(origin_of(push.endpoint), self._contact, now)}",
            "Content-Encoding: aes128gcm",
            "Content-Type: application/octet-stream",
            f"TTL: {ttl(push.until, now)}",
            f"Urgency: {'high' if push.urgent else 'normal'}",
            # 32 letters at most (RFC 8030, 5.4); it tells the service nothing but that two are the same.
            f"Topic: {_b64(hashlib.sha256(push.topic.bytes).digest()[:24])}",
        ]


class _Line:
    """What sends one push at a time; the connections are everybody's."""

    def __init__(self, connects: Callable[[str], bool], through: str | None) -> None:
        self._heard: list[bytes] = []
        self._curl = curl = pycurl.Curl()
        curl.setopt(pycurl.POST, 1)
        curl.setopt(pycurl.PROTOCOLS, pycurl.PROTO_HTTPS | pycurl.PROTO_HTTP)
        curl.setopt(pycurl.FOLLOWLOCATION, 0)
        curl.setopt(pycurl.NOPROXY, "*")  # whatever the environment says
        curl.setopt(pycurl.NOSIGNAL, 1)
        curl.setopt(pycurl.USERAGENT, "Stegvis")
        curl.setopt(pycurl.TIMEOUT_MS, int(TIMEOUT.total_seconds() * 1000))
        curl.setopt(pycurl.CONNECTTIMEOUT_MS, int(CONNECT_TIMEOUT.total_seconds() * 1000))
        # One connection takes a hundred at once, where its service speaks HTTP/2, as all of them do.
        curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_2TLS)
        curl.setopt(pycurl.PIPEWAIT, 1)
        curl.setopt(pycurl.OPENSOCKETFUNCTION, partial(_open, connects))
        curl.setopt(pycurl.HEADERFUNCTION, self._heard.append)
        curl.setopt(pycurl.WRITEFUNCTION, len)  # nobody needs the text of an answer
        curl.setopt(pycurl.MAXFILESIZE, _READ_AT_MOST)
        _trust(curl)
        if through:
            curl.setopt(pycurl.CONNECT_TO, [through])

    async def send(
        self, multi: pycurl.AsyncCurlMulti, endpoint: str, headers: list[str], body: bytes
    ) -> Answer:
        """Send."""
        self._heard.clear()
        self._curl.setopt(pycurl.URL, endpoint)
        self._curl.setopt(pycurl.HTTPHEADER, headers)
        self._curl.setopt(pycurl.POSTFIELDS, body)
        try:
            await multi.perform(self._curl)
        except pycurl.error as error:
            if error.args[0] != pycurl.E_FILESIZE_EXCEEDED:
                return Answer(None)
        status = self._curl.getinfo(pycurl.RESPONSE_CODE)
        return Answer(status, None if status < _NOT_TAKEN else _retry_after(self._heard))


def _open(connects: Callable[[str], bool], _: int, address: pycurl.CurlSockAddr) -> socket.socket | int:
    """Open the socket of a connection: whatever name led there, this is the address that it goes to."""
    if not connects(address.addr[0]):
        refused: int = pycurl.SOCKET_BAD
        return refused
    opened = socket.socket(address.family, address.socktype, address.protocol)
    # A push that was waited for too long leaves its connection open for the others. One whose service is gone
    # without a word would hold up all of them, until the system gives it up by itself after many minutes.
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(TIMEOUT.total_seconds() * 1000))
    asyncio.get_running_loop().call_soon(opened.close)  # curl has a copy of its own by then
    return opened


def _trust(curl: pycurl.Curl) -> None:
    """Believe whom Python believes: SSL_CERT_FILE, SSL_CERT_DIR, or what the machine has."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        curl.setopt(pycurl.CAINFO, paths.cafile)  # alone: with a folder beside it, it would be read each time
    elif paths.capath:
        curl.unsetopt(pycurl.CAINFO)
        curl.setopt(pycurl.CAPATH, paths.capath)


def _retry_after(headers: Iterable[bytes]) -> str | None:
    for header in headers:
        name, _, value = header.partition(b":")
        if name.lower() == b"retry-after":
            return value.strip().decode("latin-1")
    return None


def is_key(p256dh: bytes) -> bool:
    """Whether a browser's key is one: an uncompressed point of the curve P-256 (RFC 8291, 2.1)."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), p256dh)
    except ValueError:
        return False
    return len(p256dh) == 1 + 2 * 32
