"""Hear what changes, whichever process changed it: one LISTEN connection for all streams of a process.

`revisions.touch` notifies; this hears it and wakes whoever waits for that scope. What is heard is never
data, only that there is something to look at. A notification can be lost with its connection, so that
everybody is told to look again after each new one: whoever compares with the database has missed nothing.
"""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import asyncpg

from stegvis.kit.db import ENGINE
from stegvis.kit.revisions import CHANNEL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Collection, Iterable
    from uuid import UUID

_LOG = logging.getLogger(__name__)

APPLICATION = "stegvis listener"
"""What its connection is called in `pg_stat_activity`."""

_ASKED_EVERY = 10.0
"""Seconds between two questions whether the connection still lives: a lost network says nothing itself."""
_PATIENCE = 5.0
"""Seconds within which it must connect, and answer."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0
"""Seconds before it connects anew; doubled at each failure."""


class Waiting:
    """One who waits for some scopes. However much is heard meanwhile, it holds one flag and no queue."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._woken = asyncio.Event()
        self.keys: frozenset[str] = frozenset()

    def wait_for(self, municipality_id: UUID, scope_ids: Iterable[UUID]) -> bool:
        """Wait for these scopes from now on; True: for one that it did not wait for before.

        What changed before this call was not heard: whoever gets True reads once more.
        """
        keys = frozenset(f"{municipality_id} {scope_id}" for scope_id in scope_ids)
        new = bool(keys - self.keys)
        self._listener.move(self, keys)
        return new

    def wake(self) -> None:
        """Let it look."""
        self._woken.set()

    async def woken(self, within: float) -> bool:
        """Wait until there is something to look at, or until so many seconds are over (False)."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._woken.wait()
        was = self._woken.is_set()
        self._woken.clear()
        return was


class Listener:
    """Hears PostgreSQL's notifications for as long as the program serves, and wakes who waits.

    Attributes:
        closing: the program ends, and with it whatever waits.
    """

    def __init__(self) -> None:
        self.closing = False
        self._waiting: dict[str, set[Waiting]] = {}
        self._everybody: set[Waiting] = set()

    # -------------------------------------------------------------------------- those who wait

    def begin(self) -> Waiting:
        """Begin to wait, for nothing yet."""
        waiting = Waiting(self)
        self._everybody.add(waiting)
        return waiting

    def end(self, waiting: Waiting) -> None:
        """Wait no longer."""
        self.move(waiting, frozenset())
        self._everybody.discard(waiting)

    def move(self, waiting: Waiting, keys: frozenset[str]) -> None:
        """Let it wait for these keys in the place of those before."""
        for key in waiting.keys - keys:
            found = self._waiting[key]
            found.discard(waiting)
            if not found:
                del self._waiting[key]
        for key in keys - waiting.keys:
            self._waiting.setdefault(key, set()).add(waiting)
        waiting.keys = keys

    def close(self) -> None:
        """Tell everybody that the program ends."""
        self.closing = True
        self._wake(self._everybody)

    def _wake(self, some: Collection[Waiting]) -> None:
        for waiting in some:
            waiting.wake()

    # -------------------------------------------------------------------------- the connection

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Listen for as long as a program serves. It never fails: it connects again until it hears."""
        task = asyncio.create_task(self._listen_on())
        try:
            yield
        finally:
            self.close()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _listen_on(self) -> None:
        pause = _FIRST_PAUSE
        while True:
            try:
                async with _connection() as connection:
                    await connection.add_listener(CHANNEL, self._heard)
                    # What changed while nobody listened was not heard.
                    self._wake(self._everybody)
                    pause = _FIRST_PAUSE
                    await _until_lost(connection)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                _LOG.warning("the listener connects again: %s", type(error).__name__)
            # At random, so that not all processes come back in the same moment.
            await asyncio.sleep(pause * random.uniform(0.5, 1))  # noqa: S311 - no secret
            pause = min(pause * 2, _LONGEST_PAUSE)

    def _heard(self, _connection: Any, _pid: int, _channel: str, key: str) -> None:  # noqa: ANN401 - asyncpg ships no types
        self._wake(self._waiting.get(key, ()))


@asynccontextmanager
async def _connection() -> AsyncIterator[Any]:
    """A connection of its own, as the same role as the pool's: one that is given back forgets its LISTEN."""
    session = ENGINE.config["server_settings"] | {"application_name": APPLICATION}
    connection = await asyncpg.connect(ENGINE.config["dsn"], server_settings=session, timeout=_PATIENCE)
    try:
        yield connection
    finally:
        connection.terminate()


async def _until_lost(connection: Any) -> None:  # noqa: ANN401 - asyncpg ships no types
    """Wait until a connection has gone, whether it says so or not."""
    lost = asyncio.Event()
    connection.add_termination_listener(lambda _: lost.set())
    while not connection.is_closed():
        with suppress(TimeoutError):
            async with asyncio.timeout(_ASKED_EVERY):
                await lost.wait()
                return
        await connection.execute("SELECT", timeout=_PATIENCE)
