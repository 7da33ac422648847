"""The encryption of pushes (RFC 8291), and a helper that does it beside us where there are many.

It is most of what sending costs, and it holds the interpreter's lock: a thread would win nothing. So whoever
sends many at a time has a second process encrypt them while it speaks with push services and the database.
That one knows nothing but what it is asked, and ends when its input does, however we ended.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from base64 import urlsafe_b64encode
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

import msgspec
from pywebpush import WebPusher

if TYPE_CHECKING:
    from typing import TypeAlias

_LOG = logging.getLogger(__name__)

MANY = 100
"""So many at a time are worth a helper: more wait behind them. For fewer none is ever started."""

PATIENCE = 15.0
"""Seconds after which a helper is let go: it has nothing to do, or has been asked so long ago."""

_SIZE = 4
"""Bytes before each message between the two: how long it is."""

Asked: TypeAlias = "tuple[bytes, bytes, bytes]"
"""A browser's public key, its secret, and what it shall read."""


def encrypt(p256dh: bytes, auth: bytes, payload: bytes) -> bytes:
    """Make what the one browser alone can read.

    Raises:
        ValueError: its key is none.
    """
    keys = {"p256dh": _b64(p256dh), "auth": _b64(auth)}
    body: bytes = WebPusher({"endpoint": "", "keys": keys}).encode(payload, "aes128gcm")["body"]
    return body


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


class Encryption:
    """Encrypts together what is asked in one turn of the event loop: here, or much of it in a helper."""

    def __init__(self) -> None:
        self._asked: list[tuple[Asked, asyncio.Future[bytes | None]]] = []
        self._helped: deque[list[tuple[Asked, asyncio.Future[bytes | None]]]] = deque()
        self.helper: asyncio.subprocess.Process | None = None
        self._listening: asyncio.Task[None] | None = None
        self._patience: asyncio.Timeout | None = None

    async def of(self, p256dh: bytes, auth: bytes, payload: bytes) -> bytes:
        """Encrypt.

        Raises:
            ValueError: the browser's key is none.
        """
        loop = asyncio.get_running_loop()
        if not self._asked:
            loop.call_soon(self._begin)
        answer = loop.create_future()
        self._asked.append(((p256dh, auth, payload), answer))
        body: bytes | None = await answer
        if body is None:
            raise ValueError("the browser's key is none")
        return body

    def _begin(self) -> None:
        asked, self._asked = self._asked, []
        if len(asked) >= MANY and self._listening is None:
            self._listening = asyncio.create_task(self._be_helped())
        patience = self._patience
        # One that has just been let go is asked no more.
        if len(asked) >= MANY and self.helper and self.helper.stdin and patience and not patience.expired():
            if not self._helped:  # until now it had nothing to do
                patience.reschedule(asyncio.get_running_loop().time() + PATIENCE)
            self._helped.append(asked)
            self.helper.stdin.write(_framed([each for each, _ in asked]))
        else:
            _answer(asked, [_encrypted(each) for each, _ in asked])

    async def _be_helped(self) -> None:
        """Start a helper and hear what it says; it is asked once it is there, until it has nothing to do.

        Where one was let go, another is started when there are many again. Where one has died none is:
        whatever it was might befall the next, and we do without.
        """
        helper, let_go = None, False
        try:
            helper = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", __name__),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            assert helper.stdout  # noqa: S101 - it has one
            while True:
                async with asyncio.timeout(PATIENCE) as self._patience:
                    bodies = await _said(helper.stdout)
                if self.helper:
                    _answer(self._helped[0], bodies)
                    self._helped.popleft()
                self.helper = helper  # its first word, an empty list, says that it is there
        except (OSError, EOFError) as error:
            let_go = isinstance(error, TimeoutError)
            if not let_go or not self.helper or self._helped:
                _LOG.warning("pushes are encrypted without a helper: %s", type(error).__name__)
        finally:
            self.helper = None
            for asked in self._helped:
                _answer(asked, [_encrypted(each) for each, _ in asked])
            self._helped.clear()
            if helper:
                with suppress(ProcessLookupError):
                    helper.kill()  # it holds nothing
                await helper.wait()
            if let_go:
                self._listening = None

    async def close(self) -> None:
        """Let the helper go."""
        if self._listening:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
            self._listening = None


def _answer(asked: list[tuple[Asked, asyncio.Future[bytes | None]]], bodies: list[bytes | None]) -> None:
    for (_, answer), body in zip(asked, bodies, strict=True):
        if not answer.done():  # whoever asked may have been stopped
            answer.set_result(body)


async def _said(answers: asyncio.StreamReader) -> list[bytes | None]:
    size = int.from_bytes(await answers.readexactly(_SIZE))
    return msgspec.msgpack.decode(await answers.readexactly(size), type=list[bytes | None])


def _encrypted(asked: Asked) -> bytes | None:
    try:
        return encrypt(*asked)
    except Exception:  # noqa: BLE001 - whatever a browser's key is, it keeps nobody else's push back
        return None


def _framed(message: object) -> bytes:
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(_SIZE) + body


def help_out(asks: BinaryIO, answers: BinaryIO) -> None:
    """Encrypt what is asked, until nobody asks any more."""
    bodies: list[bytes | None] = []
    while True:
        answers.write(_framed(bodies))
        answers.flush()
        size = asks.read(_SIZE)
        if len(size) < _SIZE:
            return
        asked = msgspec.msgpack.decode(asks.read(int.from_bytes(size)), type=list[tuple[bytes, bytes, bytes]])
        bodies = [_encrypted(each) for each in asked]


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that asks; its end is ours
    help_out(sys.stdin.buffer, sys.stdout.buffer)
