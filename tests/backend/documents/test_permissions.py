"""Who has what was decided and agreed on paper: the person, and who works on the case; not the class."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import pytest

from stegvis.accounts.model import Actor
from stegvis.documents.permissions import may_print
from stegvis.documents.queries import decided_plan, held_meeting
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.participants.model import Standing
from tests.api.matrix.inputs import meeting_key
from tests.api.matrix.subjects import invite
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage


@pytest.mark.parametrize(
    ("standing", "prints"), [(Standing.OWN, True), (Standing.CASE, True), (Standing.CLASS, False)]
)
def test_the_class_prints_nothing(standing: Standing, prints: bool) -> None:  # noqa: FBT001 - of a table
    assert may_print(standing) is prints


_PLAN = "SELECT id FROM plan_version WHERE participant_id = $1"


async def plan(cast: Cast, actor: Actor) -> object:
    (row,) = await cast.office.rows(_PLAN, cast.amina.account_id)
    async with db.read(actor.municipality_id) as tx:
        return await decided_plan(tx, actor, TODAY, cast.amina.account_id, row["id"])


async def minutes(cast: Cast, actor: Actor) -> object:
    async with db.read(actor.municipality_id) as tx:
        return await held_meeting(tx, actor, TODAY, cast.amina.account_id, meeting_key(cast.amina.account_id))


@pytest.mark.usefixtures("database")
async def test_a_teacher_who_took_part_prints_neither_plan_nor_minutes() -> None:
    cast = await on_stage()
    (held,) = await cast.office.rows(_PLAN, cast.amina.account_id)
    meeting = await cast.office.row(
        "meeting",
        id=meeting_key(cast.amina.account_id),
        participant_id=cast.amina.account_id,
        state="running",
        plan_version_id=held["id"],
        before_version_id=held["id"],
        on_date=TODAY,
        starts=NOW.time(),
        minutes=60,
        made_by=cast.berit.account_id,
        made_at=NOW,
        started_at=NOW,
        started_by=cast.berit.account_id,
    )
    await invite(cast.office, cast.amina, cast.eva)
    await cast.office.change(
        "UPDATE meeting SET state = 'held', ended_at = $2, ended_by = $3, difference = $4 WHERE id = $1",
        meeting,
        NOW,
        cast.berit.account_id,
        json.dumps({"changes": [], "material": []}),
    )
    papers: list[Callable[[Cast, Actor], Awaitable[object]]] = [plan, minutes]
    for paper in papers:
        for actor in (cast.amina, cast.berit):
            await paper(cast, actor)
        with pytest.raises(Refused, match="not-your-case"):
            await paper(cast, cast.eva)
