"""What a resolver is given: who asks, when, and what the program was put together with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import strawberry
from litestar import Request, Response

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.kit.clock import Clock
from stegvis.kit.errors import Refused, not_found

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Site:
    """What this installation is: decided once, where the program is put together."""

    clock: Clock
    hasher: Hasher
    address: str
    """The address that browsers use, without a slash at its end."""
    secure: bool
    """Whether browsers come by TLS."""
    demo: bool
    """Whether the demo's freedoms hold: free documents, introspection, ready sign-ins."""


@dataclass(slots=True)
class Context:
    """One request.

    Attributes:
        site: the installation.
        now: the instant of the request (UTC): one for all that it asks.
        actor: who is signed in, if anybody.
        client: the address that the request came from: counted by rate limits, never logged.
        request: what was asked.
        response: what a resolver adds to the answer: cookies alone.
    """

    site: Site
    now: datetime
    actor: Actor | None
    client: str
    request: Request  # type: ignore[type-arg] # its user and auth belong to a mechanism that is not used
    response: Response[object]

    def signed_in(self) -> Actor:
        """Who asks.

        Raises:
            Refused: nobody is signed in, or no longer.
        """
        if self.actor is None:
            raise Refused("accounts.signed-out")
        return self.actor

    def staff(self) -> Actor:
        """Which member of staff asks; to anybody else, what staff may ask does not exist.

        Raises:
            Refused: nobody is signed in, or a participant is.
        """
        actor = self.signed_in()
        if not actor.is_staff:
            raise not_found()
        return actor


Info: TypeAlias = strawberry.Info[Context, None]
