"""A push is read by a browser that is not ours, signed for one service alone, and leads nowhere inside."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pycurl
import pytest
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec

from stegvis.notifications.encryption import encrypt
from stegvis.notifications.push import (
    TIMEOUT,
    Push,
    Sender,
    VapidKey,
    _open,
    is_outside,
    push_id,
    read_push_id,
)
from stegvis.notifications.rules import Answer
from tests.backend.notifications.independent import CURVE, Browser, b64, claims, unb64
from tests.e2e.push_service import HOST, push_service

NOW = datetime(2026, 11, 23, 6, 45, tzinfo=UTC)
CONTACT = "https://stegvis.example"


def push(browser: Browser, endpoint: str = "https://fcm.googleapis.com/fcm/send/x", **other: object) -> Push:
    values = {
        "payload": push_id(uuid4(), uuid4()),
        "topic": UUID(int=5),
        "until": NOW + timedelta(hours=1),
        "urgent": True,
    } | other
    return Push(endpoint, browser.p256dh, browser.auth, **values)  # type: ignore[arg-type] # a test's own


def encrypted(one: Push) -> bytes:
    return encrypt(one.p256dh, one.auth, one.payload.encode())


# ------------------------------------------------------------------------------ what it holds


def test_our_reader_reads_the_example_of_the_standard() -> None:
    # RFC 8291, 5
    private = ec.derive_private_key(
        int.from_bytes(unb64("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")), CURVE
    )
    browser = Browser(private, unb64("BTBZMqHH6r4Tts7J_aSIgg"))
    body = (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8w"
        "EqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    assert browser.read(unb64(body)) == b"When I grow up, I want to be a watermelon"


def test_a_thousand_pushes_hold_an_id_and_nothing_else_at_one_length() -> None:
    browser, sizes, ids = Browser.new(), set(), set()
    for _ in range(1000):
        one = push(browser)
        body = encrypted(one)
        assert browser.read(body).decode() == one.payload
        assert read_push_id(one.payload) is not None
        sizes.add(len(body))
        ids.add(body)
    assert len(sizes) == 1
    assert len(ids) == 1000


def test_no_other_browser_can_read_it() -> None:
    mine, other = Browser.new(), Browser.new()
    with pytest.raises(InvalidTag):
        other.read(encrypted(push(mine)))


def test_an_id_names_its_municipality_and_its_delivery() -> None:
    municipality, delivery = uuid4(), uuid4()
    assert read_push_id(push_id(municipality, delivery)) == (municipality, delivery)
    for wrong in ("", "x", "å" * 43, "*" * 43, push_id(municipality, delivery) + "A"):
        assert read_push_id(wrong) is None


# ------------------------------------------------------------------------------ who has signed


def test_the_signature_is_verified_by_another() -> None:
    key = VapidKey(VapidKey.new())
    said, signer = claims(key.header("https://fcm.googleapis.com", CONTACT, NOW))
    assert said == {
        "aud": "https://fcm.googleapis.com",
        "exp": int((NOW + timedelta(hours=12)).timestamp()),
        "sub": CONTACT,
    }
    assert signer == key.public
    assert len(unb64(key.public)) == 65


def test_a_signature_that_was_touched_is_none() -> None:
    header = VapidKey(VapidKey.new()).header("https://fcm.googleapis.com", CONTACT, NOW)
    another = VapidKey(VapidKey.new())
    with pytest.raises(InvalidSignature):
        claims(header.partition(", k=")[0] + f", k={another.public}")


def test_each_service_has_claims_of_its_own_and_in_time_new_ones() -> None:
    key = VapidKey(VapidKey.new())
    origins = ["https://fcm.googleapis.com", "https://web.push.apple.com", "https://fcm.googleapis.com"]
    assert [claims(key.header(origin, CONTACT, NOW))[0]["aud"] for origin in origins] == origins
    first = key.header(origins[0], CONTACT, NOW)
    assert key.header(origins[0], CONTACT, NOW + timedelta(hours=5)) == first
    later = NOW + timedelta(hours=6)
    assert claims(key.header(origins[0], CONTACT, later))[0]["exp"] == int(
        (later + timedelta(hours=12)).timestamp()
    )


def test_a_key_is_kept_as_text_and_is_the_same_again() -> None:
    secret = VapidKey.new()
    assert VapidKey(secret).public == VapidKey(f" {secret}\n").public
    with pytest.raises(ValueError, match="32 bytes"):
        VapidKey(b64(b"short"))


# ------------------------------------------------------------------------------ to where


@pytest.mark.parametrize(
    ("address", "outside"),
    [
        ("142.250.74.10", True),
        ("2a00:1450:400f:80c::200a", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - that nobody connects to it is the point
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("2001:0:7f00:1::", False),
        ("ff02::1", False),
    ],
)
def test_which_addresses_are_outside(address: str, *, outside: bool) -> None:
    assert is_outside(address) is outside


@dataclass
class Service:
    """A push service on this machine."""

    answers: list[web.Response] = field(default_factory=list)
    asked: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    connections: set[object] = field(default_factory=set)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append((dict(request.headers), await request.read()))
        self.connections.add(request.transport)
        self.came.set()
        return self.answers.pop(0) if self.answers else web.Response(status=201)


@asynccontextmanager
async def serving(*answers: web.Response) -> AsyncIterator[Service]:
    service = Service(list(answers))
    app = web.Application()
    app.router.add_post("/{path:.*}", service.answer)
    app.router.add_get("/{path:.*}", service.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)  # what never answers is not waited for
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.port = runner.addresses[0][1]
    try:
        yield service
    finally:
        await runner.cleanup()


@dataclass
class Addresses:
    """Notes which addresses somebody was about to connect to."""

    lets: Callable[[str], bool]
    of: list[str] = field(default_factory=list)

    def __call__(self, address: str) -> bool:
        self.of.append(address)
        return self.lets(address)


HERE = "push.example::127.0.0.1:"
"""Where the name of the push service leads, in the words of curl."""


def sender() -> Sender:
    return Sender(
        VapidKey(VapidKey.new()), CONTACT, allows=lambda _: True, connects=lambda _: True, through=HERE
    )


async def test_what_a_push_service_is_sent() -> None:
    browser = Browser.new()
    async with serving() as service, sender() as sending:
        one = push(browser, f"http://push.example:{service.port}/send/x")
        assert await sending.send(one, NOW) == Answer(201)
    ((headers, body),) = service.asked
    assert browser.read(body).decode() == one.payload
    said, signer = claims(headers["Authorization"])
    assert (said["aud"], signer) == (f"http://push.example:{service.port}", sending.key.public)
    told = {name: headers[name] for name in ("TTL", "Urgency", "Content-Encoding", "Content-Type")}
    assert told == {
        "TTL": "3600",
        "Urgency": "high",
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
    }
    assert len(headers["Topic"]) == 32
    assert not {"Cookie", "Referer", "Origin"} & headers.keys()


async def test_connections_are_kept_and_nobody_is_followed() -> None:
    browser = Browser.new()
    moved = [
        web.Response(status=status, headers={"Location": "http://inside/"}) for status in (302, 307, 308)
    ]
    slow = web.Response(status=429, headers={"Retry-After": "120"})
    async with serving(*moved, slow) as service, sender() as sending:
        one = push(browser, f"http://push.example:{service.port}/send/x")
        answers = [await sending.send(one, NOW) for _ in range(5)]
    assert answers == [Answer(302), Answer(307), Answer(308), Answer(429, "120"), Answer(201)]
    assert len(service.asked) == 5
    assert len(service.connections) == 1


@pytest.mark.parametrize("address", ["127.0.0.1", "[::1]", "localhost", "[::ffff:127.0.0.1]"])
async def test_a_name_that_leads_inside_is_connected_to_by_nobody(address: str) -> None:
    asked = Addresses(is_outside)
    inside = Sender(
        *(VapidKey(VapidKey.new()), CONTACT),
        allows=lambda _: True,
        connects=asked,
        through=f"push.example::{address}:",
    )
    async with serving() as service, inside as sending:
        one = push(Browser.new(), f"http://push.example:{service.port}/send/x")
        assert await sending.send(one, NOW) == Answer(None)
    assert asked.of
    assert service.connections == set()


async def test_an_endpoint_that_is_not_of_a_push_service_is_not_even_looked_up() -> None:
    asked = Addresses(lambda _: True)
    careful = Sender(VapidKey(VapidKey.new()), CONTACT, connects=asked)
    async with serving() as service, careful as sending:
        for endpoint in (f"http://127.0.0.1:{service.port}/", "https://evil.example/", "https://[::1]/"):
            assert await sending.send(push(Browser.new(), endpoint), NOW) == Answer(403)
    assert (asked.of, service.asked) == ([], [])


async def test_a_browser_whose_key_is_none_is_sent_nothing() -> None:
    browser = Browser.new()
    async with serving() as service, sender() as sending:
        one = push(browser, f"http://push.example:{service.port}/send/x")
        for key in (bytes(65), b"\4" + bytes(64)):
            assert await sending.send(replace(one, p256dh=key), NOW) == Answer(400)
    assert service.asked == []


async def test_a_service_that_is_not_there_has_not_answered() -> None:
    async with serving() as service:
        port = service.port
    async with sender() as sending:
        one = push(Browser.new(), f"http://push.example:{port}/send/x")
        assert await sending.send(one, NOW) == Answer(None)


async def test_only_a_service_that_is_vouched_for_is_told_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = push(Browser.new(), f"https://{HOST}/send/x")
    with push_service(tmp_path) as service:
        there = f"{HOST}::127.0.0.1:{service.port}"
        sending = Sender(VapidKey(VapidKey.new()), CONTACT, connects=lambda _: True, through=there)
        async with sending:
            assert await sending.send(one, NOW) == Answer(None)
        monkeypatch.setenv("SSL_CERT_FILE", str(service.certificate))
        async with sending:
            assert await sending.send(one, NOW) == Answer(201)
        service.next(one.endpoint)
        assert not service.has_more(one.endpoint, 0)


async def test_the_rest_of_a_long_text_is_nobodys_business() -> None:
    long = web.Response(status=410, body=b"x" * 1_000_000)
    async with serving(long) as service, sender() as sending:
        one = push(Browser.new(), f"http://push.example:{service.port}/send/x")
        assert [await sending.send(one, NOW) for _ in range(2)] == [Answer(410), Answer(201)]


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="this system has no such option")
async def test_a_connection_that_is_dead_is_given_up_when_a_push_would_be() -> None:
    for family, host in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        address = pycurl.CurlSockAddr(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, (host, 443))
        opened = _open(lambda _: True, 0, address)
        assert isinstance(opened, socket.socket)
        with opened:
            assert opened.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 10_000
    assert timedelta(milliseconds=10_000) == TIMEOUT


async def test_a_service_that_answers_too_late_has_not_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stegvis.notifications.push.TIMEOUT", timedelta(seconds=0.3))
    async with serving(Slow()) as service, sender() as sending:
        one = push(Browser.new(), f"http://push.example:{service.port}/send/x")
        assert await sending.send(one, NOW) == Answer(None)


async def test_one_that_is_stopped_leaves_the_others_alone() -> None:
    async with serving(Slow()) as service, sender() as sending:
        one = push(Browser.new(), f"http://push.example:{service.port}/send/x")
        stopped = asyncio.create_task(sending.send(one, NOW))
        async with asyncio.timeout(30):
            await service.came.wait()
        stopped.cancel()
        assert [await sending.send(one, NOW) for _ in range(3)] == [Answer(201)] * 3
        assert stopped.cancelled()


class Slow(web.Response):
    """An answer that never comes."""

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        await asyncio.Event().wait()
        return await super().prepare(request)
