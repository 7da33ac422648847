"""What is overdue is given to the archive and removed, whole; what is not, stays."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import click
import pytest

from stegvis.accounts.model import Actor
from stegvis.audit.actions import seal
from stegvis.audit.queries import verify
from stegvis.audit.sink import AuditKey, Sink
from stegvis.cli.retention import _each
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.piccolo_app import APP_CONFIG
from stegvis.retention.actions import look, remove
from stegvis.retention.model import NO_RECORD, OF_PERSON, Kind
from stegvis.rights.model import PARTS
from tests.api.matrix.subjects import people
from tests.builders import NOW, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

YEAR = timedelta(days=365, hours=6)
KEEPS_KEYS = {"audit_entry", "look_up"}
"""The log names who was looked at by a key that nobody else bears any longer, until its own time is over."""


@asynccontextmanager
async def as_owner() -> AsyncIterator[None]:
    """On the command line it is done by the database's owner."""
    settings = db.ENGINE.config["server_settings"]
    dsn = db.ENGINE.config["dsn"]
    pool, db.ENGINE.pool = db.ENGINE.pool, None
    db.configure(dsn, role=None)
    try:
        yield
    finally:
        db.ENGINE.config = {"dsn": dsn, "server_settings": settings}
        db.ENGINE.pool = pool


def test_whoever_goes_goes_from_every_table_that_is_copied() -> None:
    log = {"audit_entry"}
    assert {part.table for part in PARTS} - log <= OF_PERSON.keys()


async def where(office: Office, key: object) -> set[str]:
    """Every table of the municipality in which a key still stands."""
    found = set()
    async with db.read(office.id) as tx:
        await tx.execute("SET LOCAL ROLE NONE")
        for table in APP_CONFIG.table_classes:
            name = table._meta.tablename  # noqa: SLF001 - Piccolo's way
            if name in {"rate_limit", "municipality"}:
                continue
            sql = f"SELECT EXISTS (SELECT FROM {name} AS t WHERE to_jsonb(t)::text LIKE $1)"
            if await tx.value(sql, f"%{key}%"):
                found.add(name)
    return found


async def over(office: Office, who: Actor) -> None:
    await office.put_right(
        "UPDATE programme SET ended_on = greatest(starts_on, $2), end_cause = 'completed',"
        " main_activity = 'work' WHERE participant_id = $1 AND ended_on IS NULL",
        who.account_id,
        NOW.date(),
    )


async def removed(
    office: Office, at: datetime, archive: Path | None, sink: Sink | None = None
) -> dict[Kind, int]:
    async with as_owner():
        return await remove(office.id, oslo_date(at), archive, sink, now=at)


async def test_a_person_of_whom_everything_is_known_goes_whole_and_to_the_archive(tmp_path: Path) -> None:
    office, _, subjects = await people()
    gone, stays = subjects["own"], subjects["unit"]
    await over(office, gone)
    before = await where(office, stays.account_id)
    counts = await removed(office, NOW + 21 * YEAR, tmp_path)
    assert counts[Kind.PERSON] >= 1
    # The stage gives everybody a class under their own key: all that is of it is the office's.
    assert await where(office, gone.account_id) <= KEEPS_KEYS | {
        "study_group",
        "group_grant",
        "slot",
        "closure",
    }
    assert not await office.rows("SELECT FROM slot WHERE participant_id = $1", gone.account_id)
    assert await where(office, stays.account_id) == before - {"session", "request", "draft"}
    (number,) = tmp_path.iterdir()
    told = archived(tmp_path, gone, NOW + 21 * YEAR)
    assert told["case"]["person"]["familyName"] == "Hassan"
    assert (number / str(gone.account_id)).stat().st_mode & 0o777 == 0o700


def archived(archive: Path, who: Actor, at: datetime, name: str = "copy") -> Any:  # noqa: ANN401 - JSON
    (folder,) = archive.glob(f"*/{who.account_id}")
    return json.loads((folder / f"{name}-{oslo_date(at)}.json").read_text("utf-8"))


async def with_a_test(office: Office) -> Actor:
    """Somebody whose case goes five years before they do."""
    amina = await office.participant("Amina Hassan", programme={"ended_on": NOW.date(), **ENDED})
    test = {"skill": "oral", "level": "a2", "source": "test", "on_date": NOW.date()}
    await office.row(
        "language_level",
        participant_id=amina.account_id,
        recorded_at=NOW,
        recorded_by=amina.account_id,
        **test,
    )
    return amina


async def test_what_the_archive_has_of_a_case_stays_when_the_person_goes(tmp_path: Path) -> None:
    office = await open_office()
    amina = await with_a_test(office)
    first, last = NOW + 16 * YEAR, NOW + 21 * YEAR
    assert (await removed(office, first, tmp_path))[Kind.CASE] == 1
    assert archived(tmp_path, amina, first)["case"]["programmes"]
    assert (await removed(office, last, tmp_path))[Kind.PERSON] == 1
    assert archived(tmp_path, amina, first)["case"]["programmes"]
    assert archived(tmp_path, amina, last)["records"]["language_level"]
    assert not [*tmp_path.rglob("*.unfinished")]


async def test_a_file_of_the_archive_is_never_replaced(tmp_path: Path) -> None:
    office = await open_office()
    amina = await with_a_test(office)
    first = NOW + 16 * YEAR
    (number,) = await office.rows("SELECT number FROM municipality WHERE id = $1", office.id)
    folder = tmp_path / number["number"] / str(amina.account_id)
    folder.mkdir(parents=True)
    (folder / f"copy-{oslo_date(first)}.json").write_text("theirs")
    await removed(office, first, tmp_path)
    assert (folder / f"copy-{oslo_date(first)}.json").read_text() == "theirs"
    assert json.loads((folder / f"copy-{oslo_date(first)}-2.json").read_text("utf-8"))["case"]["programmes"]


async def test_the_archive_has_the_record_itself_and_not_only_what_the_person_is_given(
    tmp_path: Path,
) -> None:
    office = await open_office()
    berit = await office.staff("Berit Lund")
    frida = await office.participant(
        "Frida Kahsay", protected=True, programme={"ended_on": NOW.date(), **ENDED}
    )
    await office.plan(frida.account_id, decided_by=berit.account_id)
    activity = await office.activity("norwegian")
    lesson = {"participant_id": frida.account_id, "place": "Rom 4", "teacher_id": berit.account_id}
    await office.slot(activity, 1, "08:30", "11:15", **lesson)
    at = NOW + 16 * YEAR
    await removed(office, at, tmp_path)
    assert "place" not in archived(tmp_path, frida, at)["records"]["slot"][0]
    rows = archived(tmp_path, frida, at, "rows")
    (slot,), (plan,), (person,) = rows["slot"], rows["plan_version"], rows["participant"]
    assert (slot["place"], slot["teacher_id"]) == ("Rom 4", str(berit.account_id))
    assert plan["decided_by"] == str(berit.account_id)
    assert person["family_name"] == "Kahsay"
    assert "password_hash" not in rows["account"][0]


async def test_the_archive_is_given_no_secret() -> None:
    """By the catalogue: what is a hash or opens something is left out, or tells of the case by name."""
    async with db.front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")  # the catalogue shows nobody what they may not touch
        found = await tx.rows(
            "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public'"
            " AND table_name = ANY($1) AND column_name ~ 'hash|secret|endpoint|p256dh|auth$|pin|token'",
            list(OF_PERSON),
        )
    of_the_case = {"basis_hash", "source_hash", "file_hash"}
    assert {row["name"] for row in found} - NO_RECORD == of_the_case


async def test_cases_are_not_removed_without_an_archive() -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan", programme={"ended_on": NOW.date(), **ENDED})
    with pytest.raises(ValueError, match="archive"):
        await removed(office, NOW + 16 * YEAR, None)
    assert await where(office, amina.account_id)


ENDED = {"end_cause": "completed", "main_activity": "work"}


async def test_nothing_is_overdue_after_ten_years_of_being_removed_each_year(tmp_path: Path) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan", programme={"ended_on": NOW.date(), **ENDED})
    yusuf = await office.participant("Yusuf Ali")
    await office.session(amina.account_id)
    for year in range(1, 11):
        at = NOW + year * YEAR
        async with as_owner():
            dry = await look(office.id, oslo_date(at), now=at)
        first = await removed(office, at, tmp_path)
        assert first == dry.counts()
        assert not any((await removed(office, at, tmp_path)).values()), year
    (account,) = await office.rows("SELECT ended_at FROM account WHERE id = $1", amina.account_id)
    assert account["ended_at"]
    assert not {"device", "session"} & await where(office, amina.account_id)
    assert "programme" in await where(office, amina.account_id)  # fifteen years
    (account,) = await office.rows("SELECT ended_at FROM account WHERE id = $1", yusuf.account_id)
    assert account["ended_at"] is None
    await removed(office, NOW + 16 * YEAR, tmp_path)
    assert await where(office, amina.account_id) <= KEEPS_KEYS


async def test_a_look_removes_nothing(tmp_path: Path) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan", programme={"ended_on": NOW.date(), **ENDED})
    await office.participant("Farid Rahimi", programme={})
    before = await where(office, amina.account_id)
    async with as_owner():
        found = await look(office.id, oslo_date(NOW + 16 * YEAR), now=NOW + 16 * YEAR)
    assert found.counts()[Kind.PERSON] == 1
    assert found.left_open == 1
    assert await where(office, amina.account_id) == before
    assert not [*tmp_path.iterdir()]


async def test_the_log_is_cut_where_its_time_is_over_and_is_sound(tmp_path: Path) -> None:
    office, sink = await open_office(), Sink(tmp_path / "heads", AuditKey(AuditKey.new()))
    for years in range(4):
        await look_row(office, NOW + years * YEAR)
    await seal(office.id, sink, now=NOW + 4 * YEAR)
    counts = await removed(office, NOW + 16.5 * YEAR, None, sink)
    assert counts[Kind.LOGS] == 2
    assert len(await office.rows("SELECT FROM look_up")) == 2
    async with db.read(office.id) as tx:
        verdict = await verify(tx, office.id, sink.so_far(office.id))
    assert verdict.sound
    assert verdict.cut
    assert verdict.cut.position == 2


async def look_row(office: Office, at: datetime) -> Any:  # noqa: ANN401 - a key
    key = {"actor_id": new_id(), "participant_id": new_id()}
    return await office.row("look_up", at=at, actor_roles="adviser", purpose="plans.plan", **key)


async def test_what_was_found_in_the_log_about_nobody_goes_with_the_log() -> None:
    office = await open_office()
    berit, leader = await office.staff("Berit"), await office.staff("Ivar")
    for age in (14, 16):
        await office.row(
            "look_up_finding",
            finding_id=new_id(),
            week="2026-W48",
            actor_id=berit.account_id,
            patterns=["search"],
            outcome="explained",
            settled_by=leader.account_id,
            settled_at=NOW - age * YEAR,
        )
    assert (await removed(office, NOW, None))[Kind.TRACES] == 1
    (left,) = await office.rows("SELECT settled_at FROM look_up_finding")
    assert left["settled_at"] == NOW - 14 * YEAR


async def test_of_a_log_that_is_not_sound_the_operator_is_told(tmp_path: Path) -> None:
    office, sink = await open_office(), Sink(tmp_path / "heads", AuditKey(AuditKey.new()))
    for years in (17, 16, 1):
        await look_row(office, NOW - years * YEAR)
    await seal(office.id, sink, now=NOW)
    await office.put_right("UPDATE look_up SET at = at - interval '15 years' WHERE at > $1", NOW - 2 * YEAR)
    (row,) = await office.rows("SELECT number FROM municipality WHERE id = $1", office.id)
    async with as_owner():
        with pytest.raises(click.ClickException, match="not sound, and nothing of it was cut") as told:
            await _each(row["number"], None, sink, really=True)
    assert told.value.exit_code
    assert len(await office.rows("SELECT FROM look_up")) == 3


@pytest.mark.parametrize(
    "key", ["00a1b2c3-d4e5-4f60-8a1b-2c3d4e5f6071", "ffffffff-ffff-7fff-bfff-ffffffffffff"]
)
async def test_a_key_that_another_gave_stops_nobody_and_makes_nobody_overdue(key: str) -> None:
    office = await open_office()
    account = await office.row("account", id=UUID(key), kind="participant", language="uk")
    names = {"given_name": "Amina", "family_name": "Hassan", "birth_date": NOW.date(), "sex": "female"}
    more = {"external_id": key, "interpretation_language": "ti", "reading_level": "some"}
    await office.row("participant", id=account, unit_id=office.unit_id, **names, **more)
    async with as_owner():
        found = await look(office.id, NOW.date(), now=NOW)
    assert not any(found.counts().values())
