"""The server's process: how it starts, dies with its parent, is recognised, and is stopped."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from stegvis.kit.postgres_account import Account

PR_SET_PDEATHSIG = 1
STOP = signal.SIGINT
"""PostgreSQL's fast shutdown: it ends its sessions, and leaves a clean cluster."""
PATIENCE = 60.0
"""Seconds within which a server has stopped; one that has not is ended as if by a power failure."""

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


@dataclass(frozen=True)
class PidFile:
    """What `postmaster.pid` says of the server that wrote it last."""

    pid: int
    socket_dir: Path | None
    ready: bool


def read_pid_file(cluster: Path) -> PidFile | None:
    """Read `postmaster.pid`; None where there is none, or not even a whole first line yet."""
    try:
        lines = (cluster / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        pid = int(lines[0])
    except (FileNotFoundError, IndexError, ValueError):
        return None
    socket_dir = Path(lines[4]) if len(lines) > 4 and lines[4] else None  # noqa: PLR2004 - its fifth line
    return PidFile(pid, socket_dir, len(lines) > 7 and lines[7].strip() == "ready")  # noqa: PLR2004 - its eighth


def is_server(pid: int, cluster: Path) -> bool:
    """Say whether a process lives and is this cluster's server: neither a zombie nor a reused number."""
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, PermissionError):
        return False
    if sys.platform == "linux":
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2]
            works_in = Path(f"/proc/{pid}/cwd").stat()
        except OSError:
            return False
        return state.split()[0] not in "ZX" and os.path.samestat(works_in, cluster.stat())
    shown = subprocess.run(  # noqa: S603 - a number of ours
        ["/bin/ps", "-o", "state=,comm=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout.split()
    return len(shown) > 1 and not shown[0].startswith("Z") and shown[-1].endswith("postgres")


@dataclass(frozen=True)
class Server:
    """What to run, as whom, and where its words go."""

    command: list[str]
    account: Account
    cluster: Path
    log: int
    environment: dict[str, str]


@contextlib.contextmanager
def server_process(server: Server) -> Iterator[subprocess.Popen[bytes]]:
    """Run the server, in a session of its own, so that Ctrl-C reaches it through us alone; then stop it.

    When this process is killed, the server stops by itself. On Linux the kernel sees to it, as long as it was
    the main thread that made the child; in another thread, and elsewhere, a shell waits for our end of a pipe
    to close.

    Yields:
        the running process.
    """
    kernel_watches = _libc is not None and threading.current_thread() is threading.main_thread()
    process = subprocess.Popen(  # noqa: S603 - PostgreSQL itself
        server.command,
        **server.account.start_as(),
        env=server.environment,
        stdin=subprocess.DEVNULL,
        stdout=server.log,
        stderr=server.log,
        start_new_session=True,
        preexec_fn=_end_with_parent(os.getpid()) if kernel_watches else None,  # noqa: PLW1509 - one system call
    )
    try:
        with contextlib.nullcontext() if kernel_watches else _watchdog(process.pid, server):
            try:
                yield process
            finally:
                stop(process)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Stop the server: by a fast shutdown, or, when that takes too long, without its farewell."""
    for number, patience in ((STOP, PATIENCE), (signal.SIGQUIT, 10.0), (signal.SIGKILL, None)):
        process.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(patience)
            return


def stop_stranger(pid: int, cluster: Path, say: Callable[[str], None]) -> None:
    """Wait for a server to end that outlived the program that had started it; ask it to, first.

    Raises:
        TimeoutError: it has not ended within `PATIENCE`.
    """
    say("Waiting for the database of an earlier run to end")
    until = time.monotonic() + PATIENCE
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, STOP)
    while is_server(pid, cluster):
        if time.monotonic() > until:
            msg = f"The database server of an earlier run (process {pid}) does not end"
            raise TimeoutError(msg)
        time.sleep(0.05)


def _end_with_parent(parent: int) -> Callable[[], None]:
    def ask_kernel() -> None:
        # After the change of user, which would clear it; and the parent may have ended before it was asked.
        assert _libc is not None  # noqa: S101 - see the one caller
        _libc.prctl(PR_SET_PDEATHSIG, STOP)
        if os.getppid() != parent:
            os._exit(1)

    return ask_kernel


@contextlib.contextmanager
def _watchdog(pid: int, server: Server) -> Iterator[None]:
    """Keep a shell that reads a pipe nobody writes to: when our end of it closes, we are gone."""
    script = 'read -r _; [ "$(head -n 1 "$2/postmaster.pid")" = "$1" ] && kill -INT "$1"'
    with subprocess.Popen(  # noqa: S603 - a fixed script
        ["/bin/sh", "-c", script, "stegvis-watchdog", str(pid), str(server.cluster)],
        **server.account.start_as(),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as shell:
        try:
            yield
        finally:
            shell.kill()
