"""`stegvis serve` as a person runs it: a whole office by one command, that ends with all it has started."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import monotonic, sleep

import httpx
import pytest

from stegvis.cli.serve import mail
from stegvis.notifications.push import VapidKey
from stegvis.settings import Settings, read_settings
from tests.phone_key import KEY
from tests.web_server import PATIENCE, free_port, wait_until_ready

STEGVIS = str(Path(sys.executable).with_name("stegvis"))


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """An office of its own: a folder and a port."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}
    with tempfile.TemporaryDirectory(prefix="stegvis-serve-") as folder:
        Path(folder).chmod(0o711)  # as root, the database's own user passes through
        its_own = kept | {"STEGVIS_DATA_DIR": f"{folder}/data", "PORT": str(free_port())}
        yield its_own
        # A server that was killed leaves its database to end by itself, and that still writes.
        assert _left_over(its_own) == []


@contextlib.contextmanager
def _serving(environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [STEGVIS, "serve"], env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            wait_until_ready(_address(environment))
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _address(environment: Mapping[str, str]) -> str:
    return f"http://127.0.0.1:{environment['PORT']}"


def _run(
    environment: Mapping[str, str], *arguments: str, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [STEGVIS, *arguments], env=environment, input=typed, capture_output=True, text=True, check=False
    )


def _left_over(environment: Mapping[str, str]) -> list[str]:
    """What still runs for an office, as soon as it is nothing, or after a while."""
    until, found = monotonic() + PATIENCE, ["?"]
    while found and monotonic() < until:
        processes = subprocess.run(
            ["ps", "axeww", "-o", "pid,args"], capture_output=True, text=True, check=True
        )
        data_dir = environment["STEGVIS_DATA_DIR"]
        found = [
            line for line in processes.stdout.splitlines() if data_dir in line and "ps axeww" not in line
        ]
        sleep(0.1)
    return found


def test_ctrl_c_ends_everything_and_the_next_start_takes_up_again(environment: dict[str, str]) -> None:
    for _ in range(2):
        with _serving(environment) as process:
            assert httpx.get(f"{_address(environment)}/livez").text == "alive"
            os.killpg(process.pid, signal.SIGINT)
            assert process.wait(PATIENCE) == 0
            assert process.stdout is not None
            assert f"http://localhost:{environment['PORT']}" in process.stdout.read()
        assert _left_over(environment) == []


def test_after_a_kill_nothing_is_left_and_the_next_start_works(environment: dict[str, str]) -> None:
    for _ in range(2):
        with _serving(environment) as process:
            process.kill()
            process.wait(PATIENCE)
            assert _left_over(environment) == []


def test_a_command_uses_the_database_of_the_server_that_runs(environment: dict[str, str]) -> None:
    with _serving(environment):
        done = _run(
            environment, "staff", "password", "berit@lilleby.example", typed="a long sentence, unknown\n"
        )
        assert done.returncode == 1
        assert done.stderr == "Error: 0 municipalities: name one by --municipality\n"
        assert _run(environment, "health").stdout == "ready\n"
        again = _run(environment, "serve")
        assert again.returncode == 1
        assert "set PORT to another" in again.stderr
        other_port = _run(environment | {"PORT": str(free_port())}, "serve")
        assert "in use by another stegvis" in other_port.stderr
    key = Path(environment["STEGVIS_DATA_DIR"]) / "vapid_key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(VapidKey(key.read_text()).public) == 87


def test_a_command_alone_starts_the_database_for_its_own_time(environment: dict[str, str]) -> None:
    done = _run(environment, "demo", "session", "Amina")
    assert (done.returncode, done.stdout) == (1, "")
    assert _left_over(environment) == []
    pepper = Path(environment["STEGVIS_DATA_DIR"]) / "pepper"
    assert pepper.stat().st_mode & 0o777 == 0o600
    assert len(pepper.read_text()) >= 32


def test_an_outside_database_is_migrated_first_and_needs_a_pepper(
    environment: dict[str, str], database: str
) -> None:
    outside = environment | {"STEGVIS_DATABASE_URL": database}
    without = _run(outside, "staff", "password", "x@lilleby.example", typed="a long sentence, unknown\n")
    assert "STEGVIS_PEPPER" in without.stderr
    empty = _run(
        outside | {"STEGVIS_DATABASE_URL": re.sub(r"/stegvis_test[^?]*", "/postgres", database)}, "worker"
    )
    assert empty.returncode == 1
    assert empty.stderr == "Error: The database is not at this version: run `stegvis migrate` first\n"
    assert _run(outside, "migrate").returncode == 0


def test_a_wrong_setting_is_told_in_one_line(environment: dict[str, str]) -> None:
    done = _run(environment | {"STEGVIS_PEPPER_FILE": "/nowhere/pepper"}, "health")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: STEGVIS_PEPPER_FILE")
    assert done.stderr.count("\n") == 1


MAIL = {"STEGVIS_SMTP_HOST": "mail.example", "STEGVIS_SMTP_FROM": "varsel@stegvis.example"}


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ({"STEGVIS_PEPPER": "short"}, "at least 32 characters"),
        ({"STEGVIS_NONSENSE": "1"}, "nonsense"),
        ({"PORT": "many"}, "port"),
        ({"STEGVIS_SMTP_HOST": "mail.example"}, "STEGVIS_SMTP_FROM"),
        (MAIL | {"STEGVIS_SMTP_TLS": "none", "STEGVIS_SMTP_PASSWORD": "x"}, "in the clear"),
        (MAIL | {"STEGVIS_SMTP_TLS": "sometimes"}, "smtp_tls"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(setting: dict[str, str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_settings(setting)


def test_no_mail_is_sent_where_no_server_is_named() -> None:
    assert mail(Settings()) is None
    assert mail(Settings(smtp_host="", smtp_from="")) is None
    assert mail(read_settings(MAIL)) is not None


def test_loopback_is_served_unless_asked_otherwise() -> None:
    assert Settings().host == "127.0.0.1"


def test_the_demo_tells_ways_in_that_work(environment: dict[str, str]) -> None:
    with _serving(environment | {"STEGVIS_DEMO": "true"}) as process:
        cookie = _run(environment | {"STEGVIS_DEMO": "true"}, "demo", "session", "Oksana").stdout.strip()
        os.killpg(process.pid, signal.SIGINT)
        assert process.stdout is not None
        told = process.stdout.read()
    code, name = re.findall(r"^ +(\w{4}-\w{4})  (Amina \w+)", told, re.MULTILINE)[0]
    password = re.findall(r"Staff: password  (.+)", told)[0]
    email = re.findall(r"^ +(berit@\S+)", told, re.MULTILINE)[0]
    with _serving(environment | {"STEGVIS_DEMO": "true"}):
        assert _told(environment, "{ me { kind } }", Cookie=cookie) == {"me": {"kind": "PARTICIPANT"}}
        asked = f'code: "{code}", pin: "258013", key: "{KEY.public}"'
        enrol = f"mutation {{ redeemEnrolmentCode({asked}) {{ name }} }}"
        assert _told(environment, enrol) == {"redeemEnrolmentCode": {"name": name}}
        sign_in = f'mutation {{ signIn(email: "{email}", password: "{password}") {{ kind }} }}'
        assert _told(environment, sign_in) == {"signIn": {"kind": "STAFF"}}


def _told(environment: Mapping[str, str], document: str, **headers: str) -> object:
    ours = headers | {"X-Stegvis": "1"}
    answer = httpx.post(f"{_address(environment)}/graphql", json={"query": document}, headers=ours)
    return answer.json().get("data", answer.json())
