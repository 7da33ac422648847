"""A real mail server (aiosmtpd), which answers each recipient as it is told to."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from stegvis.kit.messages import Messages
from stegvis.notifications.mail import Mail, MailServer, Tls
from stegvis.settings import Settings

APP = "https://stegvis.example"
SENDER = "varsel@stegvis.example"
USER, PASSWORD = "stegvis", "en lang setning"


@dataclass
class Box:
    """What the server has taken, and what it says to what comes.

    Attributes:
        rcpt: by address, its answers to RCPT, one after the other; after them it takes the mail.
        data: its answers to DATA, likewise.
        keeps: it keeps a mail also when it answers otherwise, as one whose answer is lost.
    """

    mails: list[EmailMessage] = field(default_factory=list)
    rcpt: dict[str, list[str]] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    keeps: bool = False
    connections: int = 0

    async def handle_RCPT(self, *said: Any) -> str:  # noqa: ANN401, N802 - as aiosmtpd calls it
        _, _, envelope, address, _ = said
        if answers := self.rcpt.get(address):
            return answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, *said: Any) -> str:  # noqa: ANN401, N802 - the same
        _, _, envelope = said
        answer = self.data.pop(0) if self.data else "250 OK"
        if self.keeps or answer.startswith("250"):
            self.mails.append(message_from_bytes(envelope.content, policy=default))
        return answer


@dataclass
class Server:
    """A mail server that runs, and how it is spoken to."""

    box: Box
    at: MailServer

    def mail(self) -> Mail:
        return Mail(self.at, Messages(Settings().locales_dir, isolating=False), APP)


@asynccontextmanager
async def mail_server(folder: Path, tls: Tls = Tls.NONE, *, sign_in: bool = False) -> AsyncIterator[Server]:
    """Run one, for as long as the test lasts."""
    box = Box()
    within, trusts = _contexts(folder) if tls is not Tls.NONE else (None, None)

    def connected() -> SMTP:
        box.connections += 1
        return SMTP(
            box,
            hostname="mail",
            tls_context=within if tls is Tls.STARTTLS else None,
            require_starttls=tls is Tls.STARTTLS,
            authenticator=_knows if sign_in else None,
            auth_required=sign_in,
            auth_require_tls=tls is Tls.STARTTLS,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(connected, "127.0.0.1", 0, ssl=within if tls is Tls.TLS else None)
    port = server.sockets[0].getsockname()[1]
    user, password = (USER, PASSWORD) if sign_in else (None, None)
    async with server:
        yield Server(box, MailServer("127.0.0.1", port, SENDER, tls, user, password, trusts))


def _knows(*said: Any) -> AuthResult:  # noqa: ANN401 - as aiosmtpd calls it
    data = said[4]
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=known)


def _contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A certificate of our own for 127.0.0.1: the server's context, and one that believes it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=36500))
        .add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "mail.pem"
    file.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    within = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    within.load_cert_chain(file)
    return within, ssl.create_default_context(cafile=str(file))
