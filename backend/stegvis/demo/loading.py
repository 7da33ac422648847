"""Brings the demo offices into the database, through the real import, and says who can sign in."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from stegvis.accounts.actions import issue_demo_code, set_password
from stegvis.accounts.hashing import Hasher
from stegvis.demo.offices import OFFICES, Office
from stegvis.demo.sign_ins import PASSWORD, SignIn, sign_ins
from stegvis.demo.workbook import write_workbook
from stegvis.kit.db import read, write
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import Progress, Vocabulary
from stegvis.office_import.queries import municipality_id


def _silent(_sheet: str, _done: int, _total: int | None) -> None:
    """Tell nobody how far it has come."""


async def load(
    hasher: Hasher, vocabulary: Vocabulary, now: datetime, *, progress: Progress = _silent
) -> None:
    """Generate both demo offices as of `now`, import them, and let their known people in.

    The staff of `sign_ins` get `PASSWORD`, its participants a code that never ends. Everything of an
    office that was loaded before and is the same is left alone.

    Args:
        hasher: makes the hashes of addresses, passwords and codes.
        vocabulary: the labels that the import knows (`Words.vocabulary`).
        now: the instant up to which attendance is recorded.
        progress: is told how far the import has come.

    Raises:
        RuntimeError: the import refuses the workbook; a test holds that it does not.
    """
    for office in OFFICES:
        await _import(office, hasher, vocabulary, now, progress)
        municipality = await municipality_id(office.number)
        if municipality is None:
            raise RuntimeError(f"{office.name} has not come in")
        await _mark(municipality)
        for sign_in in sign_ins():
            if sign_in.municipality == office.name:
                await _let_in(hasher, municipality, sign_in, now)


async def _import(
    office: Office, hasher: Hasher, vocabulary: Vocabulary, now: datetime, progress: Progress
) -> None:
    with TemporaryDirectory(prefix="stegvis-demo-") as folder:
        write_workbook(Path(folder), now, municipality=office.number)
        report = await import_office(
            Path(folder),
            vocabulary,
            address_key=partial(hasher.keyed, "email"),
            now=now,
            progress=progress,
        )
    if report.refused:
        raise RuntimeError(f"the import refuses the demo: {report.faults[:3]}")


async def _mark(municipality: UUID) -> None:
    async with write(municipality) as tx:
        await tx.execute("UPDATE municipality SET demo = true WHERE id = $1", municipality)


async def _let_in(hasher: Hasher, municipality: UUID, sign_in: SignIn, now: datetime) -> None:
    if sign_in.email:
        await set_password(hasher, municipality, sign_in.email, PASSWORD, now=now)
        return
    async with read(municipality) as tx:
        account = await tx.value("SELECT id FROM participant WHERE external_id = $1", sign_in.external_id)
    await issue_demo_code(hasher, municipality, account, sign_in.code or "", now=now)
