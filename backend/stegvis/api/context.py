"""What a resolver is given: who asks, when, and what the program was put together with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import strawberry

from stegvis.api.cookies import Cookies
from stegvis.kit.errors import Refused, not_found

if TYPE_CHECKING:
    from datetime import datetime

    from litestar import Response

    from stegvis.accounts.actions import SignedIn
    from stegvis.accounts.hashing import Hasher
    from stegvis.accounts.model import Actor
    from stegvis.kit.clock import Clock


@dataclass(frozen=True, slots=True)
class Site:
    """What this installation is: decided once, where the program is put together.

    Attributes:
        clock: tells the time.
        hasher: holds the pepper.
        address: the address that browsers use, without a slash at its end.
        secure: whether browsers come by TLS.
        demo: whether the demo's freedoms hold: free documents and introspection.
        build: names this version of the program, so that no answer outlives it.
    """

    clock: Clock
    hasher: Hasher
    address: str
    secure: bool = True
    demo: bool = False
    build: str = ""

    @property
    def cookies(self) -> Cookies:
        """The cookies, as this installation sets them."""
        return Cookies(secure=self.secure)


@dataclass(slots=True)
class Context:
    """One request.

    Attributes:
        site: the installation.
        now: the instant of the request (UTC): one for all that it asks.
        actor: who is signed in, if anybody.
        client: the address that the request came from: counted by rate limits, never logged.
        session_token: the sign-in that the browser has, whether it holds or not.
        device_token: the phone that the browser is enrolled as.
        response: what a resolver adds to the answer: cookies alone.
    """

    site: Site
    now: datetime
    actor: Actor | None
    client: str
    session_token: str | None
    device_token: str | None
    response: Response[Any]

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

    def keep(self, signed_in: SignedIn) -> Actor:
        """Let the browser keep a new sign-in, from the rest of this request on."""
        device = signed_in.device_token or self.device_token
        self.site.cookies.keep(self.response, signed_in.session_token, device)
        self.session_token, self.actor = signed_in.session_token, signed_in.actor
        return signed_in.actor

    def forget(self, *, device: bool) -> None:
        """Let the browser forget its sign-in, from the rest of this request on."""
        self.site.cookies.forget(self.response, device=device)
        self.session_token = self.actor = None


Info: TypeAlias = strawberry.Info[Context, None]
