"""E-mail, the second channel (RFC 5321): a text that says no more than a push does.

Whatever reaches people otherwise than by a push has the shape of `Channel`: an address, a language, and a
text that is the same for everybody. A channel for text messages (SMS) would be another class of that shape,
with the participant's number for an address; there is none.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import format_datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

import aiosmtplib

from stegvis.notifications.model import DeliveryError

if TYPE_CHECKING:
    from stegvis.kit.messages import Messages

TIMEOUT = 15.0
"""Seconds for each answer of a mail server."""


@dataclass(frozen=True, slots=True)
class Letter:
    """That there is a message, to somebody.

    Attributes:
        id: the same however often it is tried: who gets it twice can see that it is one.
        language: the receiver's.
    """

    id: UUID
    address: str
    language: str


class Line(Protocol):
    """A channel while letters go through it, one after the other."""

    async def send(self, letter: Letter, now: datetime) -> DeliveryError | None:
        """Send a letter; None: it was taken. `REFUSED` is for good, all else may be tried again."""


class Channel(Protocol):
    """A way to somebody besides their phone's own."""

    def open(self) -> AbstractAsyncContextManager[Line]:
        """Open it for some letters; what it takes to do so is kept between them, and given up after."""


class Tls(StrEnum):
    """How a connection to the mail server is made unreadable to others."""

    STARTTLS = "starttls"
    """Demanded after the greeting; a server without it gets nothing."""
    TLS = "tls"
    """From the first byte."""
    NONE = "none"
    """Not at all: for a relay on the same machine."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in.

    Attributes:
        sender: the address that it comes from.
        trusts: whose certificates are believed; None: the system's.
    """

    host: str
    port: int
    sender: str
    tls: Tls = Tls.STARTTLS
    user: str | None = None
    password: str | None = None
    trusts: ssl.SSLContext | None = None


class Mail:
    """E-mail through one server."""

    def __init__(self, server: MailServer, messages: Messages, app: str) -> None:
        """Put it together.

        Args:
            server: where mail is handed in.
            messages: the words, without isolates: a mail program shows them as boxes.
            app: the address of the app.
        """
        self._server = server
        self._messages = messages
        self._app = app

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Line]:
        """Send over one connection, which is made for the first letter."""
        line = _Line(self._server, self)
        try:
            yield line
        finally:
            await line.rest()

    def written(self, letter: Letter, now: datetime) -> EmailMessage:
        """The letter as it leaves: plain text, which opens nothing and tells nobody that it was read.

        Raises:
            ValueError: the address cannot stand in a mail.
        """
        language = self._messages.canonical(letter.language)
        mail = EmailMessage(policy=WIRE)
        mail["From"] = Address(display_name="Stegvis", addr_spec=self._server.sender)
        mail["To"] = Address(addr_spec=letter.address)
        mail["Subject"] = self._messages.format(language, "mail-subject")
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = f"<{letter.id}@{self._server.sender.rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday message is to answer it
        body = self._messages.format(language, "mail-body", app=self._app)
        mail.set_content(body + "\n", cte="base64")
        mail["Content-Language"] = language
        return mail


class _Line:
    """A connection to a mail server, as long as there are letters."""

    def __init__(self, server: MailServer, mail: Mail) -> None:
        self._server = server
        self._mail = mail
        self._open: aiosmtplib.SMTP | None = None

    async def send(self, letter: Letter, now: datetime) -> DeliveryError | None:
        """Send a letter.

        What a server says of the receiver or of the letter is for good when it says so (5xx). What it says
        of us (who we are, from whom it comes) is ours to mend: the letter waits.
        """
        try:
            text = self._mail.written(letter, now)
        except ValueError:
            return DeliveryError.REFUSED
        error = None
        try:
            connection = await self._connected()
            await connection.send_message(text, sender=self._server.sender, recipients=[letter.address])
        except aiosmtplib.SMTPRecipientsRefused as refused:
            error = _meant(refused.recipients[0].code)
        except aiosmtplib.SMTPDataError as refused:
            error = _meant(refused.code)
        except aiosmtplib.SMTPNotSupported:  # an address with letters that this server cannot carry
            error = DeliveryError.REFUSED
        except (aiosmtplib.SMTPException, OSError):
            error = DeliveryError.UNREACHABLE
        if error:
            await self.rest()  # where the next letter begins, no half of this one is left
        return error

    async def rest(self) -> None:
        """Say goodbye to the server."""
        connection, self._open = self._open, None
        if connection is not None:
            try:
                await connection.quit()
            except (aiosmtplib.SMTPException, OSError):
                connection.close()

    async def _connected(self) -> aiosmtplib.SMTP:
        if self._open is not None and self._open.is_connected:
            return self._open
        server = self._server
        connection = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            use_tls=server.tls is Tls.TLS,
            start_tls=server.tls is Tls.STARTTLS,
            tls_context=server.trusts,
            timeout=TIMEOUT,
        )
        try:
            await connection.connect()
        except BaseException:
            connection.close()
            raise
        self._open = connection
        return connection


def _meant(code: int) -> DeliveryError:
    return DeliveryError.REFUSED if code >= 500 else DeliveryError.TOO_MANY  # noqa: PLR2004 - SMTP's own
