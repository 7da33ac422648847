"""What a resolver is given: who asks, when, and what the program was put together with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import strawberry

from stegvis.accounts.actions.factors import require_fresh
from stegvis.accounts.actions.phone_proof import PhoneProof
from stegvis.accounts.model import RelyingParty
from stegvis.accounts.rules import FRESH, is_helped, unknown_device
from stegvis.api.cookies import Cookies
from stegvis.kit.errors import Refused, not_found
from stegvis.sign_on.configuration import Providers

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from litestar import Response

    from stegvis.accounts.actions import SignedIn
    from stegvis.accounts.hashing import Hasher
    from stegvis.accounts.model import Actor
    from stegvis.accounts.queries import Session
    from stegvis.kit.clock import Clock
    from stegvis.kit.messages import Messages


@dataclass(frozen=True, slots=True)
class Site:
    """What this installation is: decided once, where the program is put together.

    Attributes:
        clock: tells the time.
        hasher: holds the pepper.
        address: the address that browsers use, without a slash at its end.
        messages: the words that the server prints, with isolates.
        secure: whether browsers come by TLS.
        demo: whether the demo's freedoms hold: free documents and introspection.
        second_factor: whether staff who sign in by password must have one.
        fresh: how long after a second factor was shown what counts most may be done.
        build: names this version of the program, so that no answer outlives it.
        push_key: the public key that browsers subscribe to; None: no pushes are sent.
        providers: who signs the staff of which municipality in.
    """

    clock: Clock
    hasher: Hasher
    address: str
    messages: Messages
    secure: bool = True
    demo: bool = False
    second_factor: bool = True
    fresh: timedelta = FRESH
    build: str = ""
    push_key: str | None = None
    providers: Providers = field(default_factory=Providers)

    @property
    def party(self) -> RelyingParty:
        """Whom passkeys are for."""
        return RelyingParty.at(self.address)

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
        session: their session; and of staff who have shown a password alone, with nobody as the actor.
        client: the address that the request came from: counted by rate limits, never logged.
        agent: what the browser says it is: kept of a sign-in as a kind and a name alone.
        session_token: the sign-in that the browser has, whether it holds or not.
        device_token: the phone that the browser is enrolled as.
        sign_on_token: what the browser holds of a sign-in that is under way at a provider.
        response: what a resolver adds to the answer: cookies alone.
        stranger: whether the browser calls itself a phone that is enrolled no longer. It is looked at where
            nobody is signed in, so that whatever such a phone asks next tells it to forget what it keeps.
    """

    site: Site
    now: datetime
    actor: Actor | None
    session: Session | None
    client: str
    agent: str
    session_token: str | None
    device_token: str | None
    sign_on_token: str | None
    response: Response[Any]
    stranger: bool = False

    def signed_in(self) -> Actor:
        """Who asks.

        Raises:
            Refused: nobody is signed in, or no longer; the phone is enrolled no longer; their second factor
                is still to be shown.
        """
        if self.actor is None:
            self.recognise()
            if self.session:
                raise Refused("accounts.second-factor")
            raise Refused("accounts.signed-out")
        return self.actor

    def held(self) -> Session:
        """The session by which somebody asks, whole or half.

        Raises:
            Refused: there is none.
        """
        if self.session is None:
            raise Refused("accounts.signed-out")
        return self.session

    def begun(self) -> Session:
        """The session of a member of staff, also while it waits for its second factor.

        Raises:
            Refused: nobody is signed in, or a participant is.
        """
        session = self.held()
        if not session.actor.is_staff:
            raise not_found()
        return session

    def recognise(self) -> None:
        """Go on, unless the phone is enrolled no longer.

        Raises:
            Refused: it is not.
        """
        if self.stranger:
            raise unknown_device()

    def staff(self) -> Actor:
        """Which member of staff asks; to anybody else, what staff may ask does not exist.

        Raises:
            Refused: nobody is signed in, or a participant is.
        """
        actor = self.signed_in()
        if not actor.is_staff:
            raise not_found()
        return actor

    def phone(self, signature: str) -> PhoneProof:
        """The phone that asks, as it shows itself: by its cookie and what its key has signed."""
        return PhoneProof(self.device_token or "", signature)

    def require_stepped_up(self) -> None:
        """Let no member of staff pass whose second factor was shown too long ago.

        Whoever may not ask at all is told so by what they ask.

        Raises:
            Refused: it was; the same request passes once it is shown anew.
        """
        if self.actor and self.actor.is_staff and self.session:
            require_fresh(self.session, self.now, self.site.fresh)

    def require_holder(self) -> None:
        """Let no participant pass whose phone has not seen them a moment ago: by its PIN, or its passkey.

        What leaves the phone is read elsewhere, by whoever took it; an open phone may be in another's hands.

        Raises:
            Refused: it has not; the same request passes once they have shown it anew.
        """
        if self.actor and not self.actor.is_staff and self.session:
            require_fresh(self.session, self.now, self.site.fresh)

    def require_alone(self) -> None:
        """Let no participant pass beside whom somebody sits and helps.

        Raises:
            Refused: somebody does; the same request passes once they have said that nobody does any more.
        """
        if self.session and is_helped(self.session.helped_until, self.now):
            raise Refused("accounts.being-helped")

    def keep(self, signed_in: SignedIn) -> Actor:
        """Let the browser keep a new sign-in, from the rest of this request on.

        Raises:
            Refused: it waits for its second factor; the browser keeps it all the same.
        """
        device = signed_in.device_token or self.device_token
        self.site.cookies.keep(self.response, signed_in.session_token, device)
        self.session_token = signed_in.session_token
        if signed_in.half:
            raise Refused("accounts.second-factor")
        self.actor = signed_in.actor
        return signed_in.actor

    def forget(self, *, device: bool) -> None:
        """Let the browser forget its sign-in, from the rest of this request on."""
        self.site.cookies.forget(self.response, device=device)
        self.session_token = self.actor = self.session = None


Info: TypeAlias = strawberry.Info[Context, None]
