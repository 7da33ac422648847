"""Whose turn it is: no account and no municipality takes all the database connections of a program.

Each has so much at a time, and what it asks beyond that waits in its own line; whoever else comes passes by.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from graphql import FieldNode, GraphQLError, OperationDefinitionNode, OperationType, parse

from stegvis.api.limits import MAX_ROOTS
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Hashable

LONGEST_LINE = 32
"""Requests of one account that wait: who has more there is told to come again."""


@dataclass(eq=False, slots=True)
class _Asking:
    """One that runs or waits: whose it is, and how many connections it may take."""

    account: Hashable
    tenant: Hashable
    takes: int
    its_turn: asyncio.Event = field(default_factory=asyncio.Event)


class Turns:
    """The turns of one program.

    Args:
        of_account: connections that one account may take at a time.
        of_tenant: the same of all accounts of a municipality together.
    """

    def __init__(self, *, of_account: int, of_tenant: int) -> None:
        self._of_account = of_account
        self._of_tenant = of_tenant
        self._taken: Counter[Hashable] = Counter()
        self._waits: Counter[Hashable] = Counter()
        self._line: deque[_Asking] = deque()

    @classmethod
    def of_pool(cls, size: int) -> Self:
        """Half of a pool for one account, all but two connections for one municipality."""
        return cls(of_account=max(1, size // 2), of_tenant=max(1, size - 2))

    @asynccontextmanager
    async def taken(self, account: Hashable, tenant: Hashable, takes: int = 1) -> AsyncIterator[None]:
        """Wait for one's turn, and have it for as long as the block lasts.

        Raises:
            Refused: too much of the account's waits already.
        """
        asking = _Asking(("account", account), ("tenant", tenant), min(takes, self._of_account))
        await self._wait(asking)
        try:
            yield
        finally:
            self._taken.subtract({asking.account: asking.takes, asking.tenant: asking.takes})
            self._taken += Counter()  # forgets whoever has nothing now
            self._call()

    async def _wait(self, asking: _Asking) -> None:
        if self._waits[asking.account] >= LONGEST_LINE:
            raise Refused("kit.too-many", retryable=True)
        self._waits[asking.account] += 1
        self._line.append(asking)
        self._call()
        try:
            await asking.its_turn.wait()
        except asyncio.CancelledError:
            if asking.its_turn.is_set():  # it was called in the moment in which it gave up
                self._taken.subtract({asking.account: asking.takes, asking.tenant: asking.takes})
            else:
                self._line.remove(asking)
            self._call()
            raise
        finally:
            self._waits[asking.account] -= 1
            self._waits += Counter()

    def _call(self) -> None:
        """Call everybody in the line who may, the first first."""
        for asking in list(self._line):
            free_of_account = self._of_account - self._taken[asking.account]
            free_of_tenant = self._of_tenant - self._taken[asking.tenant]
            if asking.takes <= min(free_of_account, free_of_tenant):
                self._taken.update({asking.account: asking.takes, asking.tenant: asking.takes})
                self._line.remove(asking)
                asking.its_turn.set()


@lru_cache(512)
def connections_of(document: str) -> int:
    """How many connections a document may take at once: one for each field at the top of a query.

    What stands there and is no field holds as many as there may be at most.
    """
    try:
        operations = [
            each for each in parse(document).definitions if isinstance(each, OperationDefinitionNode)
        ]
    except (GraphQLError, RecursionError):
        return 1
    return max(
        (
            sum(1 if isinstance(top, FieldNode) else MAX_ROOTS for top in each.selection_set.selections)
            if each.operation is OperationType.QUERY
            else 1
            for each in operations
        ),
        default=1,
    )
