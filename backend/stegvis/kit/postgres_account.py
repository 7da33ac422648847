"""Whose processes and files the embedded PostgreSQL is made of.

PostgreSQL refuses to run as root. Started by root it therefore runs as whoever owns the data folder, or,
when that is root, as a user id that belongs to nobody: no account is added, and no folder above ours
changes its mode.
"""

from __future__ import annotations

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

ROOT = 0
FREE_IDS = range(61184, 65520)
"""What systemd keeps for accounts without a name ("dynamic users"): nobody is given one by hand."""
SYSTEM_PLACE = Path("/var/lib/stegvis")
"""Where root keeps a database whose data folder an ordinary user cannot reach, as under /root."""


class StartAs(TypedDict, total=False):
    """The arguments of `subprocess` that say where and as whom a process starts."""

    cwd: str
    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Programs:
    """PostgreSQL's programs and what they load, by folders below one base whose order they rely on."""

    base: Path
    folders: tuple[str, ...]

    @property
    def bin(self) -> Path:
        """The folder with `postgres` and `initdb`; named first."""
        return self.base / self.folders[0]


@dataclass(frozen=True)
class Account:
    """Who runs the server, and who owns the files around it that the server need not read."""

    uid: int
    gid: int
    keeper: int

    @property
    def steps_down(self) -> bool:
        """Whether this process must change its user to act as the account."""
        return os.geteuid() != self.uid

    def start_as(self) -> StartAs:
        """Return how `subprocess` starts a process as this account, in a folder that everybody may enter."""
        if not self.steps_down:
            return {"cwd": "/"}
        return {"cwd": "/", "user": self.uid, "group": self.gid, "extra_groups": []}

    def maker(self) -> Account:
        """Return who makes the cluster: `initdb`, unlike the server, insists on a user that has a name.

        A nameless account borrows the name `nobody`, but not its group: the folder lets only our group in.
        """
        if not self.steps_down or _has_name(self.uid):
            return self
        return Account(pwd.getpwnam("nobody").pw_uid, self.gid, self.keeper)

    def may_enter(self, folder: Path) -> bool:
        """Try as this account whether a folder can be reached; what it asks is the system, not the modes."""
        return _works(["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)], self)


def account_for(place: Path) -> Account:
    """Choose the account for the database's folder, which exists or is going to.

    Raises:
        PermissionError: the folder belongs to somebody else, and this process is not root's.
    """
    me = os.geteuid()
    status = _nearest(place).stat()
    if me != ROOT:
        if place.exists() and status.st_uid != me:
            msg = f"{place} belongs to another user (id {status.st_uid}): choose another STEGVIS_DATA_DIR"
            raise PermissionError(msg)
        return Account(me, os.getegid(), me)
    if status.st_uid != ROOT:
        return Account(status.st_uid, status.st_gid, status.st_uid)
    number = status.st_gid if place.exists() and status.st_gid in FREE_IDS else _free_id(place)
    return Account(number, number, ROOT)


def prepare_place(data_dir: Path) -> tuple[Path, Account]:
    """Make the database's folder, `postgres` in the data folder, and say whose it is.

    Where the account cannot reach it, `postgres` becomes a link to a folder in `SYSTEM_PLACE`.

    Raises:
        PermissionError: the folder belongs to somebody else.
    """
    place = data_dir.absolute() / "postgres"
    account = account_for(place.resolve())
    if place.exists():
        return place.resolve(), account
    if not data_dir.exists():
        data_dir.mkdir(parents=True, mode=0o700)
        os.chown(data_dir, account.keeper, -1)
        if account.keeper != account.uid:
            data_dir.chmod(0o711)  # the server passes through, and sees nothing on its way
    if account.may_enter(data_dir):
        place.mkdir(mode=0o700, exist_ok=True)
        _admit(place, account)
    else:
        SYSTEM_PLACE.mkdir(mode=0o711, parents=True, exist_ok=True)
        elsewhere = Path(tempfile.mkdtemp(prefix=f"{place.parents[1].name}-", dir=SYSTEM_PLACE))
        _admit(elsewhere, account)
        try:
            place.symlink_to(elsewhere)
        except FileExistsError:  # another process was first
            elsewhere.rmdir()
    return place.resolve(), account


def readable_programs(programs: Programs, place: Path, account: Account) -> Programs:
    """Return PostgreSQL's programs where the account can run them: as they are, or copied beside the data."""
    server = programs.bin / "postgres"
    if not account.steps_down or _works([str(server), "--version"], account):
        return programs
    status = server.stat()
    copy = Programs(place / f"programs-{status.st_size:x}-{status.st_mtime_ns:x}", programs.folders)
    if not copy.base.exists():
        for old in place.glob("programs-*"):
            shutil.rmtree(old)
        unfinished = place / "programs-unfinished"
        for folder in programs.folders:
            shutil.copytree(programs.base / folder, unfinished / folder, symlinks=True)
        _open_to_all(unfinished)
        unfinished.rename(copy.base)
    return copy


def give(path: Path, account: Account) -> None:
    """Give a whole tree to the account."""
    if not account.steps_down:
        return
    for entry in (path, *path.rglob("*")):
        os.chown(entry, account.uid, account.gid, follow_symlinks=False)


def _admit(place: Path, account: Account) -> None:
    """Let the account's group, and thereby the account, pass through a folder that its keeper owns."""
    if account.steps_down:
        os.chown(place, account.keeper, account.gid)
        place.chmod(0o710)


def _open_to_all(tree: Path) -> None:
    for entry in (tree, *tree.rglob("*")):
        if not entry.is_symlink():
            mode = entry.stat().st_mode
            entry.chmod(mode | (0o555 if mode & stat.S_IXUSR else 0o444))


def _nearest(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    folder = folder.absolute()
    return next(each for each in (folder, *folder.parents) if each.exists())


def _free_id(folder: Path) -> int:
    """Choose a user id without a name, by the folder, so that two installations hardly ever share one."""
    start = zlib.crc32(os.fsencode(folder.absolute())) % len(FREE_IDS)
    used = _ids_of_processes()
    turned = [*FREE_IDS[start:], *FREE_IDS[:start]]
    free: int = next(each for each in turned if each not in used and not _has_name(each))
    return free


def _ids_of_processes() -> set[int]:
    used = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            used.add(entry.stat().st_uid)
        except FileNotFoundError:  # ended meanwhile
            continue
    return used


def _has_name(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


def _works(command: list[str], account: Account) -> bool:
    try:
        done = subprocess.run(command, **account.start_as(), capture_output=True, check=False)  # noqa: S603 - ours
    except PermissionError:
        return False
    return done.returncode == 0


def is_private(folder: Path, uid: int) -> bool:
    """Say whether a folder is really one, belongs to the user, and is closed to everybody else."""
    try:
        status = folder.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == uid and not status.st_mode & 0o077
