"""An address becomes protected: from that moment nobody outside the circle finds a byte of name or place.

Every query of the schema is asked by everybody who saw the participant, before and after; and so is what is
not a query: files, a teacher's calendar, a link that a practice host has, and the open stream.
"""

from __future__ import annotations

import io
import logging
import zipfile
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.participants.queries.scopes import Subject, scopes_of
from tests.api.matrix.inputs import given
from tests.api.matrix.subjects import whole_participant
from tests.api.test_feeds import made, read
from tests.api.test_passes import anybody
from tests.builders import NOW, TODAY, Asker, Office, asking, open_office
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

NAME, PLACE = "Merkestein", "Hemmeligvik"
"""Planted: in the name, and in every place where she may be."""

QUERIES = [name for name in operations() if name.startswith("Query.")]

SHOWN = {
    *("Query.participant", "Query.week", "Query.leaving"),
    *("Query.cases", "Query.workList", "Query.startClock", "Query.lateStarts", "Query.followUps"),
    *("Query.absenceClaims", "Query.groupWeeks", "Query.groupPage", "Query.groupForecast"),
    *("Query.weekGrid", "Query.participantGrid", "Query.registersOfDay", "Query.register"),
    *("Query.upcomingMeetings", "Query.meeting", "Query.meetings", "Query.peopleAround", "Query.whoSees"),
    *("Query.reachedBy", "Query.possibleDuplicates", "Query.payments", "Query.handOverPreview"),
    *("Query.registered", "Query.planRecord", "Query.hostLinks", "Query.lentRegister"),
    *("files.supervision", "feed"),
}
"""Surfaces on which she stands before: that she is gone from them is then no accident."""


OF_CLASSES = {
    *("Query.caseChoices", "Query.groupChoices", "Query.groupLines", "Query.groupPage"),
    *("Query.timetableChoices", "Query.weekGrid"),
}


@dataclass
class Stage:
    """She, everybody who sees her, and the leader who stays in the circle."""

    office: Office
    she: Actor
    outside: dict[str, Actor]
    ivar: Actor
    token: str
    more: dict[str, dict[str, Any]]
    feed: str = ""

    def markers(self, surface: str) -> tuple[bytes, ...]:
        """What must not be there; her key is her own class's, too (`subjects.py`), which stays what it is."""
        words = (NAME.encode(), PLACE.encode())
        return words if surface in OF_CLASSES else (*words, str(self.she.account_id).encode())


async def on_stage() -> Stage:
    office = await open_office()
    she = await whole_participant(office, office.unit_id)
    # Two hold what four would see by: each query is asked by both, twice.
    berit = await office.staff("Berit Lie", Role.ADVISER, Role.TEACHER)
    lars = await office.staff("Lars Ek", Role.LEADER, Role.COORDINATOR)
    outside = {"adviser and teacher": berit, "leader and coordinator": lars}
    ivar = await office.staff("Ivar Berg", Role.LEADER)
    await office.grant(she.account_id, berit, "adviser")
    await office.group_grant(she.account_id, berit)
    await office.change("UPDATE participant SET family_name = $2 WHERE id = $1", she.account_id, NAME)
    await office.change("UPDATE practice_place SET organisation = $1, place = $1, valid_to = NULL", PLACE)
    await office.change("UPDATE slot SET place = $1 WHERE participant_id IS NOT NULL", PLACE)
    await office.change("UPDATE slot_exception SET place = $1", PLACE)
    await office.change("UPDATE meeting SET place = $1 WHERE state = 'planned'", PLACE)
    (own,) = await office.rows(
        "SELECT id FROM slot WHERE participant_id = $1 AND weekday = 1 AND valid_to IS NULL", she.account_id
    )
    await office.change("UPDATE slot SET teacher_id = $2 WHERE id = $1", own["id"], berit.account_id)
    heir = await office.staff("Gro Nes", Role.ADVISER)
    token = new_token(office.id)
    link = await office.row(
        "register_pass",
        kind="host",
        name="Nils Ås",
        token_hash=token_hash(token),
        made_by=berit.account_id,
        made_at=NOW,
        opened_at=NOW,
        expires_at=NOW + timedelta(days=7),
    )
    for place in await office.rows("SELECT id FROM practice_place"):
        await office.row("register_pass_place", pass_id=link, practice_place_id=place["id"])
    for actor in outside.values():
        await office.row(
            "draft",
            account_id=actor.account_id,
            form="note",
            subject_id=she.account_id,
            content=PLACE,
            saved_at=NOW,
        )
    key = str(she.account_id)
    hand_over = {"fromId": str(berit.account_id), "toId": str(heir.account_id), "onDate": TODAY.isoformat()}
    more: dict[str, dict[str, Any]] = {
        "Query.weekGrid": {"by": "GROUP", "of": key, "week": "2026-W53"},
        "Query.register": {"slotId": str(own["id"]), "onDate": TODAY.isoformat()},
        "Query.registersOfDay": {"date": TODAY.isoformat(), "wholeUnit": True},
        "Query.reachedBy": {"staffId": str(berit.account_id)},
        "Query.handOverPreview": hand_over,
        "Query.possibleDuplicates": {
            "person": {"givenName": "Amina", "familyName": NAME, "birthDate": "2002-05-01"}
        },
        "Query.draft": {"form": "note", "subjectId": key},
        "Query.lentRegister": {"token": token},
        "Query.registersMissing": {"wanted": {"unit": True}, "first": 50, "skip": 0},
        "Query.contests": {},
    }
    async with asking(office, berit) as teacher:
        feed = await made(teacher)
    return Stage(office, she, outside, ivar, token, more, feed)


def told(content: bytes, stage: Stage, surface: str = "") -> bool:
    """Whether a marker stands in what was answered, packed or not; but what was asked with is no answer."""
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            content = b"".join(packed.read(name) for name in packed.namelist())
    return any(marker in content for marker in stage.markers(surface))


async def everything(stage: Stage) -> dict[str, set[str]]:
    """On which surface who finds a marker."""
    found: dict[str, set[str]] = {}
    for who, actor in stage.outside.items():
        async with asking(stage.office, actor) as asker:
            # What asks for a reason has it; without: `test_reasons.py`.
            if actor.is_staff:
                await asker.ask(whole("Mutation.stateReason"), **given("Mutation.stateReason", stage.she))
            for query in QUERIES:
                asked = given(query, stage.she) | stage.more.get(query, {})
                wanted = {name: value for name, value in asked.items() if name in operations()[query].args}
                body = await asker.http.post(
                    "/graphql",
                    json={"query": whole(query), "variables": wanted},
                    headers={"X-Stegvis": "1"},
                )
                if told(body.content, stage, query):
                    found.setdefault(query, set()).add(who)
            for surface, content in (await _files(stage, asker)).items():
                if told(content, stage):
                    found.setdefault(surface, set()).add(who)
    lent = await anybody(whole("Query.lentRegister"), token=stage.token)
    if told(str(lent).encode(), stage):
        found.setdefault("Query.lentRegister", set()).add("host")
    if told((await read(stage.feed)).content, stage):
        found.setdefault("feed", set()).add("teacher")
    return found


async def _files(stage: Stage, asker: Asker) -> dict[str, bytes]:
    """What can be taken out as a file, as one who may take it out."""
    unit, she = stage.office.unit_id, stage.she.account_id
    navigated = {"Sec-Fetch-Site": "same-origin"}
    return {
        name: (await asker.http.get(address, headers=navigated)).content
        for name, address in {
            "files.supervision": f"/files/supervision/pack.xlsx?unit={unit}",
            "files.supervision.one": f"/files/supervision/pack.xlsx?of={she}",
            "files.month": f"/files/month/2026-11.xlsx?unit={unit}",
            "files.payments": f"/files/payments/2025-09.csv?unit={unit}",
            "files.plan": f"/files/plans/plan.pdf?of={she}",
        }.items()
    }


async def protect(stage: Stage) -> None:
    async with asking(stage.office, stage.ivar) as ivar:
        wish = {
            "id": str(new_id()),
            "protected": True,
            "circle": [str(stage.ivar.account_id)],
            "wasProtected": False,
            "wasCircle": [],
            "knowingly": True,
        }
        await ivar.data(whole("Mutation.keepProtection"), participantId=str(stage.she.account_id), input=wish)


async def test_nobody_outside_the_circle_finds_a_byte_of_her_on_any_surface(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = await on_stage()
    before = await everything(stage)
    with capsys.disabled():
        for surface, who in sorted(before.items()):
            print(f"\n  {surface}: {', '.join(sorted(who))}", end="")  # noqa: T201 - shown on purpose
    assert SHOWN - before.keys() == set()
    await protect(stage)
    with caplog.at_level(logging.DEBUG, "stegvis"):
        after = await everything(stage)
    assert after == {}
    assert not told(caplog.text.encode(), stage)


async def test_open_screens_are_told_to_drop_her_and_lists_are_no_longer() -> None:
    stage = await on_stage()
    berit = stage.outside["adviser and teacher"]

    async def listened(subject: Subject) -> Any:  # noqa: ANN401 - scopes or none
        async with db.read(stage.office.id) as tx:
            return await scopes_of(tx, berit, TODAY, subject)

    of_her, own = Subject(participant_id=stage.she.account_id), Subject()
    assert await listened(of_her)
    tag = (await listened(own)).tag
    async with asking(stage.office, stage.outside["leader and coordinator"]) as lars:
        total = await _total(lars)
        await protect(stage)
        assert await listened(of_her) is None
        assert (await listened(own)).tag != tag
        assert await _total(lars) == total - 1


async def _total(asker: Asker) -> int:
    data = await asker.data(whole("Query.cases"), first=50)
    total: int = data["cases"]["totalCount"]
    assert len(data["cases"]["edges"]) == total
    return total
