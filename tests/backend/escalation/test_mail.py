"""E-mail through a real server: what leaves, how it is signed in, and what the server's answers mean."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from stegvis.accounts.model import LANGUAGES
from stegvis.kit.ids import new_id
from stegvis.notifications.mail import Letter, Tls
from stegvis.notifications.model import DeliveryError
from tests.backend.escalation.mail_server import APP, SENDER, Server, mail_server

NOW = datetime(2026, 11, 25, 11, tzinfo=UTC)
AMINA = "amina@eksempel.no"


def letter(address: str = AMINA, language: str = "nb") -> Letter:
    return Letter(new_id(), address, language)


async def sent(server: Server, *letters: Letter) -> list[DeliveryError | None]:
    async with server.mail().open() as line:
        return [await line.send(each, NOW) for each in letters]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_mail_says_in_each_language_that_there_is_a_message_and_nothing_else(
    tmp_path: Path, language: str
) -> None:
    async with mail_server(tmp_path) as server:
        one = letter(language=language)
        assert await sent(server, one) == [None]
    (mail,) = server.box.mails
    assert dict(mail.items()) == {
        "From": f"Stegvis <{SENDER}>",
        "To": AMINA,
        "Subject": mail["Subject"],
        "Date": "Wed, 25 Nov 2026 11:00:00 +0000",
        "Message-ID": f"<{one.id}@stegvis.example>",
        "Content-Language": language,
        "Auto-Submitted": "auto-generated",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "base64",
        "MIME-Version": "1.0",
    }
    text = mail.get_content()
    assert mail["Subject"] in text
    assert re.findall(r"\S*//\S+", text) == [APP]  # its address alone: no key of anything
    assert not re.search(r"\d", text + mail["Subject"])
    assert "\u2068" not in text


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.TLS])
async def test_it_signs_in_over_a_connection_that_nobody_reads(tmp_path: Path, tls: Tls) -> None:
    async with mail_server(tmp_path, tls, sign_in=tls is Tls.STARTTLS) as server:
        assert await sent(server, letter()) == [None]
        assert len(server.box.mails) == 1


async def test_a_server_whose_certificate_nobody_vouches_for_gets_nothing(tmp_path: Path) -> None:
    async with mail_server(tmp_path, Tls.STARTTLS) as server:
        server.at = replace(server.at, trusts=None)
        assert await sent(server, letter()) == [DeliveryError.UNREACHABLE]
    assert server.box.mails == []


async def test_a_server_without_tls_gets_nothing_where_tls_is_demanded(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        server.at = replace(server.at, tls=Tls.STARTTLS)
        assert await sent(server, letter()) == [DeliveryError.UNREACHABLE]
    assert server.box.mails == []


async def test_a_wrong_sign_in_is_ours_to_mend_and_the_mail_waits(tmp_path: Path) -> None:
    async with mail_server(tmp_path, Tls.STARTTLS, sign_in=True) as server:
        server.at = replace(server.at, user="somebody")
        assert await sent(server, letter()) == [DeliveryError.UNREACHABLE]
    assert server.box.mails == []


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("550 5.1.1 no such user", DeliveryError.REFUSED),
        ("450 4.2.0 greylisted, try again later", DeliveryError.TOO_MANY),
    ],
)
async def test_what_is_said_of_one_receiver_is_of_that_one_alone(
    tmp_path: Path, answer: str, error: DeliveryError
) -> None:
    async with mail_server(tmp_path) as server:
        server.box.rcpt = {AMINA: [answer]}
        assert await sent(server, letter(), letter("olena@eksempel.no")) == [error, None]
    assert [mail["To"] for mail in server.box.mails] == ["olena@eksempel.no"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("554 5.7.1 not this", DeliveryError.REFUSED),
        ("452 4.3.1 disk full", DeliveryError.TOO_MANY),
    ],
)
async def test_a_mail_that_is_not_taken_says_for_how_long(
    tmp_path: Path, answer: str, error: DeliveryError
) -> None:
    async with mail_server(tmp_path) as server:
        server.box.data = [answer]
        assert await sent(server, letter(), letter()) == [error, None]


async def test_letters_go_over_one_connection(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        assert await sent(server, *(letter() for _ in range(5))) == [None] * 5
    assert server.box.connections == 1


async def test_a_server_that_is_down_is_not_reached(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        pass
    assert await sent(server, letter()) == [DeliveryError.UNREACHABLE]


@pytest.mark.parametrize(
    "address", ["amina", "a b@eksempel.no", "amina@eksempel.no\r\nBcc: x@x.no", "å@eksempel.no"]
)
async def test_what_is_no_address_for_this_server_is_refused(tmp_path: Path, address: str) -> None:
    async with mail_server(tmp_path) as server:
        assert await sent(server, letter(address)) == [DeliveryError.REFUSED]
    assert server.box.mails == []
