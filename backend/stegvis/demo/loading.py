"""Brings the demo offices into the database, through the real import, and says who can sign in."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from stegvis.accounts.actions import issue_demo_code, set_password
from stegvis.accounts.hashing import Hasher
from stegvis.audit.actions import record
from stegvis.demo.meetings import hold_meetings
from stegvis.demo.offices import FJORDVIK, OFFICES, Office
from stegvis.demo.settling import settle
from stegvis.demo.sign_ins import PASSWORD, SignIn, sign_ins
from stegvis.demo.workbook import write_workbook
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import front_door, read, write
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import Progress, Vocabulary
from stegvis.office_import.queries import municipality_id

_LOADED = "demo.loaded"


def _silent(_sheet: str, _done: int, _total: int | None) -> None:
    """Tell nobody how far it has come."""


async def load(
    hasher: Hasher, vocabulary: Vocabulary, now: datetime, *, progress: Progress = _silent
) -> None:
    """Bring the demo of today into a database that holds no real office.

    What was loaded to its end today stays, with all that was done in it since. A demo of an earlier
    day, or one that was cut off, is replaced as a whole: its dates move with the calendar. Where the
    database is not ours to empty, the demo of the earlier day stays.

    Args:
        hasher: makes the hashes of addresses, passwords and codes.
        vocabulary: the labels that the import knows (`Words.vocabulary`).
        now: the instant up to which attendance is recorded.
        progress: is told how far the import has come.

    Raises:
        Refused: there is a real office, beside which nobody's password may be known to everybody.
        RuntimeError: the import refuses the workbook; a test holds that it does not.
    """
    async with front_door() as tx:
        if await tx.value("SELECT EXISTS (SELECT FROM municipality WHERE NOT demo)"):
            raise Refused("accounts.no-demo")
    loaded_on = await _loaded_on()
    if loaded_on == oslo_date(now) or not (await _emptied() or loaded_on is None):
        return
    await bring_in(hasher, vocabulary, now, progress=progress)


async def bring_in(
    hasher: Hasher, vocabulary: Vocabulary, now: datetime, *, progress: Progress = _silent
) -> None:
    """Generate both demo offices as of `now`, import them, and let their known people in.

    The staff of `sign_ins` get `PASSWORD`, its participants a code that never ends. Arguments and
    errors are those of `load`, which looks first at what is there.
    """
    for office in OFFICES:
        municipality = await _demo_municipality(office)
        await _import(office, hasher, vocabulary, now, progress)
        await _shares_and_contests(municipality, now)
        await hold_meetings(municipality, now)
        if office is FJORDVIK:
            await settle(office, municipality, now)
        for sign_in in sign_ins():
            if sign_in.municipality == office.name:
                await _let_in(hasher, municipality, sign_in, now)
    async with write(municipality) as tx:
        await record(tx, municipality, None, _LOADED, municipality, now=now)


async def _loaded_on() -> date | None:
    """The day as of which the demo was loaded to its end."""
    municipality = await municipality_id(OFFICES[-1].number)
    if municipality is None:
        return None
    async with read(municipality) as tx:
        loaded: datetime | None = await tx.value(
            "SELECT max(at) FROM audit_entry WHERE subject_id = $1 AND verb = $2", municipality, _LOADED
        )
    return loaded and oslo_date(loaded)


async def _emptied() -> bool:
    """Empty a database that holds demo offices and nothing else, if it is ours to empty."""
    async with front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")  # the role that serves cannot do this
        if not await tx.value("SELECT has_table_privilege('municipality', 'TRUNCATE')"):
            return False
        await tx.execute("LOCK TABLE municipality")
        if not await tx.value("SELECT coalesce(bool_and(demo), true) FROM municipality"):
            return False
        await tx.execute("TRUNCATE municipality CASCADE")  # every row of every office hangs on it
    return True


async def _demo_municipality(office: Office) -> UUID:
    """The office's municipality: marked as a demo before anything is in it, lest it be taken for real."""
    known = await municipality_id(office.number)
    municipality = known or new_id()
    async with write(municipality) as tx:
        await tx.execute(
            """
            INSERT INTO municipality (id, number, name, demo) VALUES ($1, $2, $3, true)
            ON CONFLICT (id) DO NOTHING
            """,
            municipality,
            office.number,
            office.name,
        )
    return municipality


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


async def _shares_and_contests(municipality: UUID, now: datetime) -> None:
    """Nearly everybody's share of the benefit, by their age; and a few marks that somebody says are wrong."""
    async with write(municipality) as tx:
        await tx.execute(_SHARES, municipality, now)
        await tx.execute(_CONTESTS, municipality, now, oslo_date(now))


_SHARES = """
    INSERT INTO benefit_share (id, municipality_id, participant_id, share, valid_from, set_by, set_at)
    SELECT gen_random_uuid(), $1, participant.id,
        CASE WHEN age(starts_on, birth_date) < interval '25 years' THEN 'two_thirds' ELSE 'full' END,
        starts_on, adviser.account_id, $2
    FROM participant
    JOIN programme ON programme.municipality_id = $1 AND participant_id = participant.id
    CROSS JOIN LATERAL (
        SELECT account_id FROM access_grant
        WHERE municipality_id = $1 AND participant_id = participant.id AND relation = 'adviser'
        ORDER BY valid_from LIMIT 1) AS adviser
    WHERE participant.municipality_id = $1 AND starts_on IS NOT NULL
        AND participant.external_id NOT LIKE '%9'
"""

_CONTESTS = """
    INSERT INTO attendance_contest
        (id, municipality_id, participant_id, slot_id, on_date, entry_id, says, made_at, received_at)
    SELECT gen_random_uuid(), $1, participant_id, slot_id, on_date, id,
        CASE WHEN mark = 'late' THEN 'came_on_time' ELSE 'was_there' END,
        $2::timestamptz - place * interval '2 days', $2::timestamptz - place * interval '2 days'
    FROM (
        SELECT entry.*, row_number() OVER (ORDER BY on_date DESC, participant_id, slot_id) AS place
        FROM attendance_entry AS entry
        WHERE municipality_id = $1 AND superseded_by IS NULL AND mark <> 'present' AND NOT approved
            AND on_date BETWEEN $3::date - 40 AND $3::date - 12
    ) AS wrong
    WHERE place <= 4
"""


async def _let_in(hasher: Hasher, municipality: UUID, sign_in: SignIn, now: datetime) -> None:
    if sign_in.email:
        await set_password(hasher, municipality, sign_in.email, PASSWORD, now=now)
        return
    async with read(municipality) as tx:
        account = await tx.value("SELECT id FROM participant WHERE external_id = $1", sign_in.external_id)
    await issue_demo_code(hasher, municipality, account, sign_in.code or "", now=now)
