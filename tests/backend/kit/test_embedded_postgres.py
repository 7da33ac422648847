"""The embedded PostgreSQL, run for real: as this user, as root, beside another user's, and killed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import asyncpg
import pytest

import stegvis
from stegvis.kit import postgres_account
from stegvis.kit.embedded_postgres import (
    OWNER,
    SUPERUSER,
    DatabaseDoesNotStartError,
    DatabaseInUseError,
    EmbeddedPostgres,
    connect_or_start,
    installed_postgres,
    postgres_in,
)
from stegvis.kit.postgres_account import Account, Programs
from stegvis.kit.postgres_process import is_server, read_pid_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
NOBODY = 65534
PATIENCE = 30.0

KEEPER = """
import contextlib, json, os, sys, threading
from pathlib import Path
from stegvis.kit.embedded_postgres import EmbeddedPostgres, postgres_in

def keep(data_dir, packages):
    with EmbeddedPostgres(Path(data_dir), programs=postgres_in(Path(packages))) as server:
        try:  # from before it speaks: Ctrl-C may follow its word at once
            print(json.dumps([server.dsn(), server.pid]), flush=True)
            sys.stdin.read()
        except KeyboardInterrupt:
            print("interrupted", flush=True)
            sys.stdin.read()

if sys.argv[3] == "thread":
    thread = threading.Thread(target=keep, args=sys.argv[1:3])
    thread.start()
    thread.join()
else:
    keep(*sys.argv[1:3])
"""


class Keeper(NamedTuple):
    """Another process that keeps a database, and the server that it runs."""

    process: subprocess.Popen[str]
    dsn: str
    pid: int


@pytest.fixture
def folder() -> Iterator[Path]:
    """Make a folder that an ordinary user can reach, as pytest's own is not."""
    with tempfile.TemporaryDirectory(prefix="stegvis-test-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def at_rest() -> Iterator[tuple[Path, EmbeddedPostgres]]:
    """Run one server for the tests that only look at it."""
    with tempfile.TemporaryDirectory(prefix="stegvis-test-") as name:
        Path(name).chmod(0o755)
        with EmbeddedPostgres(Path(name) / "data") as server:
            yield Path(name) / "data" / "postgres", server


@contextlib.contextmanager
def keeper(
    data_dir: Path,
    *,
    thread: str = "main",
    python: str = sys.executable,
    packages: Path | None = None,
    start_as: postgres_account.StartAs | None = None,
    environment: dict[str, str] | None = None,
) -> Iterator[Keeper]:
    """Run a program that keeps the folder's database until its input ends."""
    with subprocess.Popen(
        [python, "-c", KEEPER, str(data_dir), str(packages or installed_postgres().base), thread],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment,
        **(start_as or {}),
    ) as process:
        assert process.stdout
        dsn, pid = json.loads(process.stdout.readline())
        yield Keeper(process, dsn, pid)
        assert process.stdin
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()


def wait_until(true: Callable[[], bool]) -> None:
    """Wait for what another process is about to do."""
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.02)


async def ask(dsn: str, sql: str) -> object:
    """Run one statement in a connection of its own."""
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


def copied_programs(packages: Path) -> Programs:
    """Install PostgreSQL a second time, elsewhere."""
    programs = installed_postgres()
    for each in programs.folders:
        shutil.copytree(programs.base / each, packages / each, symlinks=True)
    return postgres_in(packages)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_it_is_durable_speaks_utf8_and_listens_to_no_network(
    at_rest: tuple[Path, EmbeddedPostgres],
) -> None:
    _, server = at_rest
    expected = {
        "fsync": "on",
        "full_page_writes": "on",
        "data_checksums": "on",
        "listen_addresses": "",
        "server_encoding": "UTF8",
        "password_encryption": "scram-sha-256",
        "timezone": "UTC",
    }
    for name, value in expected.items():
        assert await ask(server.dsn(), f"SHOW {name}") == value
    locale = "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'stegvis'"
    assert await ask(server.dsn(), locale) == "bC.UTF-8"


async def test_the_owner_is_no_superuser_and_passes_no_row_security(
    at_rest: tuple[Path, EmbeddedPostgres],
) -> None:
    _, server = at_rest
    rights = f"SELECT rolsuper OR rolbypassrls OR rolreplication FROM pg_roles WHERE rolname = '{OWNER}'"
    assert await ask(server.dsn(), rights) is False
    owner = "SELECT pg_get_userbyid(datdba)::text FROM pg_database WHERE datname = 'stegvis'"
    assert await ask(server.dsn(), owner) == OWNER


@pytest.mark.parametrize("role", [SUPERUSER, OWNER])
async def test_nobody_logs_in_without_the_password(at_rest: tuple[Path, EmbeddedPostgres], role: str) -> None:
    _, server = at_rest
    dsn = server.dsn(role).replace(server.password(role), "guessed")
    with pytest.raises(asyncpg.InvalidPasswordError):
        await ask(dsn, "SELECT 1")


def test_its_files_are_closed_to_everybody_else(at_rest: tuple[Path, EmbeddedPostgres]) -> None:
    place, _ = at_rest
    assert mode(place / "cluster") == 0o700
    assert mode(place / "socket") == 0o700
    assert mode(place / "socket" / ".s.PGSQL.5432") == 0o700
    assert mode(place / "secret") == 0o600
    assert mode(place / "postgres.log") == 0o600
    assert mode(place) & 0o007 == 0
    assert not list(place.glob("*unfinished*"))


async def test_a_second_start_finds_what_the_first_has_written(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as server:
        await ask(server.dsn(), "CREATE TABLE kept ()")
        first = server.dsn()
    began = time.monotonic()
    with EmbeddedPostgres(folder / "data") as server:
        assert server.dsn() == first
        assert await ask(server.dsn(), "SELECT count(*) FROM kept") == 0
    assert time.monotonic() - began < PATIENCE / 3


async def test_only_one_process_keeps_it_and_a_short_command_joins(folder: Path) -> None:
    with keeper(folder / "data") as other:
        with (
            pytest.raises(DatabaseInUseError, match="in use by another stegvis"),
            EmbeddedPostgres(folder / "data"),
        ):
            pass
        with connect_or_start(folder / "data") as joined:
            assert not joined.keeps_server
            assert await ask(joined.dsn(), "SELECT 1") == 1
        assert await ask(other.dsn, "SELECT 1") == 1


async def test_a_short_command_alone_runs_its_own_server(folder: Path) -> None:
    with connect_or_start(folder / "data") as server:
        assert server.keeps_server
        assert await ask(server.dsn(), "SELECT 1") == 1
        with pytest.raises(DatabaseInUseError), EmbeddedPostgres(folder / "data"):
            pass
    assert not (folder / "data" / "postgres" / "socket").exists()


@pytest.mark.parametrize("thread", ["main", "thread"])
async def test_it_shuts_down_cleanly_when_its_parent_is_killed(folder: Path, thread: str) -> None:
    with keeper(folder / "data", thread=thread) as killed:
        await ask(killed.dsn, "CREATE TABLE kept ()")
        killed.process.kill()
        wait_until(lambda: not is_server(killed.pid, folder / "data" / "postgres" / "cluster"))
    log = (folder / "data" / "postgres" / "postgres.log").read_text(encoding="utf-8")
    assert log.rstrip().endswith("database system is shut down")
    with EmbeddedPostgres(folder / "data") as server:
        assert await ask(server.dsn(), "SELECT count(*) FROM kept") == 0


async def test_it_starts_again_while_the_killed_ones_server_is_still_ending(folder: Path) -> None:
    with keeper(folder / "data") as killed:
        await ask(killed.dsn, "CREATE TABLE kept ()")
        killed.process.kill()
        with EmbeddedPostgres(folder / "data") as server:
            assert await ask(server.dsn(), "SELECT count(*) FROM kept") == 0


async def test_it_recovers_when_everything_was_killed(folder: Path) -> None:
    with keeper(folder / "data") as killed:
        await ask(killed.dsn, "CREATE TABLE kept ()")
        killed.process.kill()
        with contextlib.suppress(ProcessLookupError):
            os.kill(killed.pid, signal.SIGKILL)
    with EmbeddedPostgres(folder / "data") as server:
        assert await ask(server.dsn(), "SELECT count(*) FROM kept") == 0


async def test_it_waits_for_a_child_that_outlives_a_killed_server(folder: Path) -> None:
    said: list[str] = []
    with contextlib.ExitStack() as first:
        server = first.enter_context(EmbeddedPostgres(folder / "data"))
        connection = await asyncpg.connect(server.dsn())
        busy = asyncpg.connect(server.dsn())
        worker = await busy
        pid = await worker.fetchval("SELECT pg_backend_pid()")
        os.kill(pid, signal.SIGSTOP)
        assert server.pid
        os.kill(server.pid, signal.SIGKILL)
        first.close()
        connection.terminate()
    resume = subprocess.Popen(["/bin/sh", "-c", f"sleep 1; kill -CONT {pid}"])
    with EmbeddedPostgres(folder / "data", say=said.append) as server:
        assert await ask(server.dsn(), "SELECT 1") == 1
    resume.wait()
    worker.terminate()
    assert "Waiting for the last processes of an earlier run" in said


@pytest.mark.parametrize("state", ["reused", "zombie"])
async def test_an_old_pid_file_may_name_what_is_no_server(folder: Path, state: str) -> None:
    with keeper(folder / "data") as killed:
        killed.process.kill()
        with contextlib.suppress(ProcessLookupError):
            os.kill(killed.pid, signal.SIGKILL)
    cluster = folder / "data" / "postgres" / "cluster"
    owner = cluster.stat()
    start_as = Account(owner.st_uid, owner.st_gid, owner.st_uid).start_as()
    with subprocess.Popen(["/bin/sleep", "30" if state == "reused" else "0"], **start_as) as stranger:
        if state == "zombie":
            wait_until(lambda: f"{stranger.pid} (sleep) Z" in Path(f"/proc/{stranger.pid}/stat").read_text())
        pid_file = cluster / "postmaster.pid"
        lines = pid_file.read_text(encoding="utf-8").splitlines(keepends=True)
        pid_file.write_text("".join([f"{stranger.pid}\n", *lines[1:]]), encoding="utf-8")
        with EmbeddedPostgres(folder / "data") as server:
            assert await ask(server.dsn(), "SELECT 1") == 1
        assert state == "zombie" or stranger.poll() is None
        stranger.kill()


async def test_ctrl_c_leaves_the_database_to_whoever_started_it(folder: Path) -> None:
    with keeper(folder / "data") as interrupted:
        os.killpg(interrupted.process.pid, signal.SIGINT)
        assert interrupted.process.stdout
        assert interrupted.process.stdout.readline() == "interrupted\n"
        assert await ask(interrupted.dsn, "SELECT 1") == 1
    assert not is_server(interrupted.pid, folder / "data" / "postgres" / "cluster")


async def test_a_long_path_gets_a_short_private_socket_folder(folder: Path) -> None:
    data_dir = folder / ("x" * 120) / "data"
    with EmbeddedPostgres(data_dir) as server:
        assert await ask(server.dsn(), "SELECT 1") == 1
        short = (data_dir / "postgres" / "socket").readlink()
        assert mode(short) == 0o700
        assert short.stat().st_uid == (data_dir / "postgres" / "cluster").stat().st_uid
    assert not short.exists()


async def test_the_short_folder_of_a_killed_run_is_removed_by_the_next(folder: Path) -> None:
    data_dir = folder / ("x" * 120) / "data"
    with keeper(data_dir) as killed:
        left = (data_dir / "postgres" / "socket").readlink()
        killed.process.kill()
    with EmbeddedPostgres(data_dir):
        assert not left.exists()


async def test_a_first_start_that_was_killed_is_made_anew(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data"):
        pass
    place = folder / "data" / "postgres"
    (place / "cluster").rename(place / "cluster-unfinished")
    with EmbeddedPostgres(folder / "data") as server:
        assert await ask(server.dsn(), "SELECT 1") == 1
    assert not (place / "cluster-unfinished").exists()


async def test_variables_of_another_postgresql_mean_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"PGDATA": "/elsewhere", "PGPORT": "5433", "PGHOST": "elsewhere"}.items():
        monkeypatch.setenv(name, value)
    with EmbeddedPostgres(folder / "data") as server:
        assert await ask(server.dsn(), "SELECT 1") == 1


def test_a_cluster_without_its_secret_says_so(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data"):
        pass
    (folder / "data" / "postgres" / "secret").unlink()
    with (
        pytest.raises(DatabaseDoesNotStartError, match="secret is missing"),
        EmbeddedPostgres(folder / "data"),
    ):
        pass


def test_a_server_that_ends_is_quoted(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data"):
        pass
    (folder / "data" / "postgres" / "cluster" / "PG_VERSION").write_text("12\n", encoding="ascii")
    with pytest.raises(DatabaseDoesNotStartError, match="incompatible"), EmbeddedPostgres(folder / "data"):
        pass


async def test_a_temporary_server_leaves_nothing() -> None:
    with EmbeddedPostgres.temporary() as server:
        assert await ask(server.dsn(SUPERUSER), "SHOW fsync") == "off"
        assert server.pid
        cluster = Path(f"/proc/{server.pid}/cwd").readlink() if sys.platform == "linux" else None
    assert cluster is None or not cluster.exists()


@as_root
def test_root_steps_down_to_a_user_that_is_nobody_else(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data") as server:
        owner = (folder / "data" / "postgres" / "cluster").stat()
        assert Path(f"/proc/{server.pid}").stat().st_uid == owner.st_uid
        assert owner.st_uid in postgres_account.FREE_IDS
        assert Path(f"/proc/{server.pid}/status").read_text().count(f"Groups:\t{owner.st_gid}") <= 1
        assert (folder / "data" / "postgres" / "secret").stat().st_uid == 0
        nobody = Account(NOBODY, NOBODY, NOBODY)
        assert not nobody.may_enter(folder / "data" / "postgres")


@as_root
def test_in_an_ordinary_users_folder_it_runs_as_that_user(folder: Path) -> None:
    data_dir = folder / "data"
    data_dir.mkdir(mode=0o700)
    os.chown(data_dir, NOBODY, NOBODY)
    with EmbeddedPostgres(data_dir) as server:
        assert Path(f"/proc/{server.pid}").stat().st_uid == NOBODY
        assert (data_dir / "postgres" / "secret").stat().st_uid == NOBODY


@as_root
async def test_roots_own_folder_is_left_closed_and_the_database_kept_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_account, "SYSTEM_PLACE", folder / "lib")
    closed = folder / "root"
    closed.mkdir(mode=0o700)
    programs = copied_programs(closed / "venv")
    for _ in range(2):
        with EmbeddedPostgres(closed / "project" / "data", programs=programs) as server:
            assert await ask(server.dsn(), "SELECT 1") == 1
    assert mode(closed) == 0o700
    assert (closed / "project" / "data" / "postgres").readlink().parent == folder / "lib"
    assert len(list((folder / "lib").iterdir())) == 1


@as_root
async def test_another_users_database_disturbs_nobody(folder: Path) -> None:
    python = next((each for each in (sys.executable, "/usr/bin/python3") if _runs_for_nobody(each)), None)
    if python is None:
        pytest.skip("no Python here that an ordinary user may run")
    packages = folder / "packages"
    shutil.copytree(Path(stegvis.__file__).parent / "kit", packages / "stegvis" / "kit")
    shutil.copy(Path(stegvis.__file__), packages / "stegvis")
    copied_programs(packages)
    home = folder / ("n" * 120)
    home.mkdir(mode=0o700)
    os.chown(home, NOBODY, NOBODY)
    theirs = keeper(
        home / "data",
        python=python,
        packages=packages,
        start_as=Account(NOBODY, NOBODY, NOBODY).start_as(),
        environment={
            "PYTHONPATH": str(packages),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": tempfile.gettempdir(),
        },
    )
    ours = folder / ("r" * 120) / "data"
    with theirs as other, EmbeddedPostgres(ours) as server:
        assert await ask(server.dsn(), "SELECT 1") == 1
        assert await ask(other.dsn, "SELECT 1") == 1
        state = read_pid_file(ours / "postgres" / "cluster")
        assert state
        assert state.socket_dir
        assert not Account(NOBODY, NOBODY, NOBODY).may_enter(state.socket_dir)


@as_root
def test_a_folder_of_somebody_elses_is_refused(folder: Path) -> None:
    with EmbeddedPostgres(folder / "data"):
        pass
    script = "import os, sys; os.setuid(65534); from stegvis.kit.postgres_account import account_for"
    script += "; from pathlib import Path; account_for(Path(sys.argv[1]))"
    tried = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import stegvis.kit.postgres_account; {script}",
            str(folder / "data" / "postgres"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "belongs to another user" in tried.stderr


def _runs_for_nobody(python: str) -> bool:
    wanted = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        start_as = Account(NOBODY, NOBODY, NOBODY).start_as()
        return subprocess.run([python, "-c", wanted], check=False, **start_as).returncode == 0
    except PermissionError:
        return False
