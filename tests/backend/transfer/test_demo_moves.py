"""Everybody of a whole office moves: a few in `make test`, all of them in `make soak`."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.demo import write_workbook
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.kit.messages import Messages
from stegvis.office_import.actions import import_office
from stegvis.office_import.queries import municipality_id
from stegvis.office_import.words import Words
from stegvis.programmes.model import MadeKnown
from stegvis.settings import Settings
from stegvis.transfer import portable
from stegvis.transfer.actions.sending import Leaving, send_away
from stegvis.transfer.model import Envelope, Informed, Municipality, Receiver
from stegvis.transfer.queries import leaving
from tests.backend.transfer.moving import Place, place, received
from tests.builders import PEPPER, Office

pytestmark = pytest.mark.usefixtures("database")

NOW = datetime(2026, 11, 25, 15, tzinfo=UTC)
TODAY = oslo_date(NOW)
EVERY = 1 if os.environ.get("STEGVIS_SOAK") else 9


async def a_whole_office(folder: Path) -> Place:
    """The demo's office under a number of its own, beside those of other tests, and who leads it."""
    write_workbook(folder, NOW)
    sheet = folder / "office.csv"
    sheet.write_text(sheet.read_text("utf-8-sig").replace("9901", "9911"), "utf-8-sig")
    hasher = Hasher(PEPPER, threads=1)
    vocabulary = Words(Messages(Settings().locales_dir, isolating=False)).vocabulary
    report = await import_office(folder, vocabulary, address_key=partial(hasher.keyed, "email"), now=NOW)
    hasher.close()
    assert report.faults == []
    municipality = await municipality_id("9911")
    assert municipality
    office = Office(municipality)
    (unit,) = await office.rows("SELECT unit_id AS id FROM participant GROUP BY unit_id")
    office.unit_id = unit["id"]
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for row in await office.rows("SELECT id FROM participant WHERE protected"):
        await office.grant(row["id"], leader, "circle")
    return Place(office, leader, "9911")


async def test_whoever_moves_arrives_whole(tmp_path: Path) -> None:
    fjordvik, storvik = await a_whole_office(tmp_path), await place("Storvik")
    everybody = await fjordvik.office.rows("SELECT id FROM participant ORDER BY external_id")
    weeks = 0
    for row in everybody[::EVERY]:
        file = await _file(fjordvik, row["id"], storvik)
        came = await received(storvik, file, now=NOW)
        assert (came.recount.differing, came.recount.other_rules) == ((), 0)
        weeks += came.recount.same
        async with db.read(storvik.office.id) as tx:
            here = await leaving(tx, storvik.berit, came.participant_id, TODAY)
        again: dict[str, Any] = msgspec.json.decode(portable.written(here))
        *past, waiting = again["programmes"]
        assert "endedOn" not in waiting
        first = msgspec.json.decode(file)["case"]
        plans = {"plans": _ended(first)} if "plans" in first else {}
        assert again | {"programmes": past} == first | plans
    assert weeks > 10 * len(everybody[::EVERY])


def _ended(case: dict[str, Any]) -> list[dict[str, Any]]:
    """What was decided there has ended here."""
    states = {"decided": "ended"}
    return [plan | {"state": states.get(plan["state"], plan["state"])} for plan in case.get("plans", ())]


async def _file(at: Place, participant: Any, to: Place) -> bytes:  # noqa: ANN401 - a key
    """The file of somebody who moves; of somebody who has left before, one that is asked for later."""
    rows = await at.office.rows(
        "SELECT version FROM programme WHERE participant_id = $1 AND (ended_on IS NULL OR ended_on > $2)",
        participant,
        TODAY,
    )
    if rows:
        decided = Leaving(to.number, TODAY, MadeKnown.IN_PERSON, TODAY)
        sent = await send_away(at.berit, new_id(), participant, rows[0]["version"], decided, now=NOW)
        return sent.content
    envelope = Envelope(
        id=new_id(),
        made_at=NOW,
        sender=Municipality(number=at.number, name="Fjordvik kommune"),
        receiver=Receiver(number=to.number),
        informed=Informed(on=TODAY, how=MadeKnown.LETTER),
    )
    async with db.read(at.office.id) as tx:
        return portable.made(envelope, await leaving(tx, at.berit, participant, TODAY))
