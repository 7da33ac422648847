"""What `compose.yaml` runs, as plain processes: each service's command, with its own secrets as files.

The image itself is not built here; its database's first-start script, the migration step, web, worker and
their health checks are run as they stand in the file.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import pytest
import yaml

import stegvis
from stegvis.kit.embedded_postgres import (
    BACKUP,
    DATABASE,
    OWNER,
    SUPERUSER,
    EmbeddedPostgres,
    installed_postgres,
)
from tests.e2e.office import PATIENCE, eventually, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(stegvis.__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "compose.yaml").read_text(encoding="utf-8"))
PROGRAMS = Path(sys.executable).parent
HANDED_IN = "/run/secrets/"
DEFAULTED = re.compile(r"\$\{\w+:-(.*?)\}")
"""What an operator may set in the file's own environment, and has not."""


class Stack(NamedTuple):
    """The services of the file, with a folder in the place of `/run/secrets` and a port of their own."""

    secrets: Path
    port: int
    socket: str
    superuser_password: str

    def environment(self, service: str) -> dict[str, str]:
        """Read a service's environment: nothing else of ours reaches it."""
        own = {
            name: DEFAULTED.sub(r"\1", str(value)).replace(HANDED_IN, f"{self.secrets}/")
            for name, value in COMPOSE["services"][service]["environment"].items()
        }
        own |= {"STEGVIS_PUBLIC_URL": f"http://localhost:{self.port}"} if "STEGVIS_HOST" in own else {}
        return own | {"PORT": str(self.port), "PATH": f"{PROGRAMS}:/usr/bin:/bin", "HOME": "/nonexistent"}

    def command(self, service: str) -> list[str]:
        """Read a service's command; its image begins it with `stegvis`."""
        return [str(PROGRAMS / "stegvis"), *COMPOSE["services"][service]["command"]]

    def run(self, service: str) -> subprocess.CompletedProcess[str]:
        """Run a service that ends by itself."""
        return subprocess.run(
            self.command(service),
            env=self.environment(service),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def start(self, service: str) -> subprocess.Popen[bytes]:
        """Start a service that stays, in a group of its own."""
        return subprocess.Popen(
            self.command(service), env=self.environment(service), cwd="/", start_new_session=True
        )

    def is_healthy(self, service: str) -> bool:
        """Run a service's own health check, where the service runs."""
        _, *test = COMPOSE["services"][service]["healthcheck"]["test"]
        asked = subprocess.run(
            test, env=self.environment(service), cwd="/", capture_output=True, timeout=PATIENCE, check=False
        )
        return asked.returncode == 0

    def has_come_up(self, service: str, process: subprocess.Popen[bytes]) -> bool:
        """Say whether a service is healthy, or has ended in the attempt."""
        return process.poll() is not None or self.is_healthy(service)

    def first_start_of_the_database(self) -> None:
        """Run the script that the database's image runs once."""
        script = COMPOSE["configs"]["owner"]["content"].replace("$$", "$")
        subprocess.run(
            ["/bin/sh", "-c", script.replace(HANDED_IN, f"{self.secrets}/")],
            env=self.as_superuser(),
            check=True,
            capture_output=True,
        )

    def as_superuser(self) -> dict[str, str]:
        """Return the environment in which psql is the superuser."""
        return {
            "PATH": f"{installed_postgres().bin}:/usr/bin:/bin",
            "POSTGRES_USER": SUPERUSER,
            "PGHOST": self.socket,
            "PGDATABASE": "postgres",
            "PGPASSWORD": self.superuser_password,
        }


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """Start a server as empty as the image's, and write the secrets.

    Yields:
        the services, none of them running.
    """
    with EmbeddedPostgres.temporary() as server, TemporaryDirectory(prefix="stegvis-secrets-") as folder:
        socket = urlsplit(server.dsn()).query
        secrets = Path(folder)
        values = {
            "owner_password": "owner-secret",
            "web_password": "web-secret",
            "worker_password": "worker-secret",
            "backup_password": "backup-secret",
            "pepper": "p" * 40,
            "vapid_key": "v" * 43,
            "audit_key": "a" * 43,
            "smtp_password": "",
            "owner_database_url": f"postgresql://{OWNER}:owner-secret@/{DATABASE}?{socket}",
            "web_database_url": f"postgresql://stegvis_web:web-secret@/{DATABASE}?{socket}\n",
            "worker_database_url": f"postgresql://stegvis_worker:worker-secret@/{DATABASE}?{socket}\n",
        }
        for name, value in values.items():
            (secrets / name).write_text(value, encoding="utf-8")
        stack = Stack(secrets, free_port(), str(server.socket_dir), server.password(SUPERUSER))
        empty = ["psql", "-qc", f"DROP DATABASE {DATABASE}", "-c", f"DROP ROLE {OWNER}, {BACKUP}"]
        subprocess.run(empty, env=stack.as_superuser() | {"PGUSER": SUPERUSER}, check=True)
        stack.first_start_of_the_database()
        yield stack


def test_the_services_of_the_compose_file_run_together(stack: Stack) -> None:
    early = stack.run("web")
    assert early.returncode == 1
    assert "stegvis migrate" in early.stderr or "The database says" in early.stderr

    for _ in range(2):  # a second deployment migrates again
        migrated = stack.run("migrate")
        assert migrated.returncode == 0, migrated.stderr

    with stack.start("web") as web, stack.start("worker") as worker:
        try:
            for name, process in {"web": web, "worker": worker}.items():
                eventually(partial(stack.has_come_up, name, process))
                assert process.poll() is None, name
        finally:
            for process in (web, worker):
                process.send_signal(signal.SIGTERM)  # as the engine does
        assert {web.wait(PATIENCE), worker.wait(PATIENCE)} <= {0, -signal.SIGTERM, 128 + signal.SIGTERM}
    assert not stack.is_healthy("web")


def test_a_worker_that_logs_in_as_who_serves_says_what_is_wrong(stack: Stack) -> None:
    assert stack.run("migrate").returncode == 0
    own = (stack.secrets / "worker_database_url").read_text(encoding="utf-8")
    try:
        (stack.secrets / "worker_database_url").write_bytes((stack.secrets / "web_database_url").read_bytes())
        refused = stack.run("worker")
    finally:
        (stack.secrets / "worker_database_url").write_text(own, encoding="utf-8")
    assert refused.returncode == 1
    assert "may not be stegvis_worker" in refused.stderr


def test_who_serves_and_who_works_own_nothing_and_are_bound_by_row_security(stack: Stack) -> None:
    assert stack.run("migrate").returncode == 0
    rights = (
        "SELECT rolsuper OR rolbypassrls OR rolcreaterole"
        " OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)"
        " FROM pg_roles r WHERE rolname IN ('stegvis_web', 'stegvis_worker')"
    )
    asked = subprocess.run(
        ["psql", "-Atc", rights, DATABASE],
        env=stack.as_superuser() | {"PGUSER": SUPERUSER},
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout == "f\nf\n"
