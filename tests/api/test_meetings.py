"""A whole meeting by real requests, each sent twice as a lost network does: twice is as once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import pytest

from stegvis.kit.ids import new_id
from tests.backend.meetings.scene import Scene, opened
from tests.builders import Asker, asking
from tests.whole_documents import whole

pytestmark = pytest.mark.usefixtures("database")


@dataclass
class Table:
    """Who sits at it, each at a screen of their own."""

    scene: Scene
    berit: Asker
    eva: Asker
    amina: Asker
    meeting: str = ""

    async def twice(self, asker: Asker, name: str, **variables: object) -> Any:  # noqa: ANN401 - JSON
        """Send one request twice; both answers are the same."""
        own = {"wish": str(new_id())} | variables
        if asker is not self.amina:
            own |= {"participantId": str(self.scene.key), "meetingId": self.meeting}
        document = whole(f"Mutation.{name}")
        own = {each: value for each, value in own.items() if f"${each}:" in document}
        first, again = await asker.data(document, **own), await asker.data(document, **own)
        assert first == again, name
        return again[name]

    async def seen(self, asker: Asker) -> dict[str, Any]:
        """The meeting as staff read it."""
        own = {"participantId": str(self.scene.key), "meetingId": self.meeting}
        found: dict[str, Any] = (await asker.data(whole("Query.meeting"), **own))["meeting"]
        return found

    async def mine(self) -> dict[str, Any]:
        """The meeting as Amina reads it."""
        found: dict[str, Any] = (await self.amina.data(whole("Query.myMeeting")))["myMeeting"]
        return found

    def at(self, seen: dict[str, Any]) -> dict[str, object]:
        return {"meetingId": self.meeting, "expectedVersion": seen["version"]}

    async def planned(self) -> dict[str, Any]:
        wish = str(new_id())
        seen: dict[str, Any] = await self.twice(self.berit, "planMeeting", wish=wish, meeting=self.form())
        self.meeting = wish
        return seen

    def form(self, **values: object) -> dict[str, object]:
        scene = self.scene
        return {
            "onDate": "2026-12-03",
            "starts": "09:00",
            "minutes": 60,
            "place": "Rom 4",
            "interpreter": {"language": "ti", "qualified": True, "mode": "PHONE"},
            "attendees": [
                {"accountId": str(scene.berit.account_id), "role": "ADVISER"},
                {"accountId": str(scene.eva.account_id), "role": "TEACHER"},
            ],
        } | values


@pytest.fixture
async def table(database: str) -> AsyncIterator[Table]:
    assert database
    scene = await opened()
    async with AsyncExitStack() as stack:
        berit, eva, amina = [
            await stack.enter_async_context(asking(scene.office, actor))
            for actor in (scene.berit, scene.eva, scene.amina)
        ]
        yield Table(scene, berit, eva, amina)


def notes(words: str, version: int, *, shared: bool) -> dict[str, object]:
    choices = [{"heading": "HARD", "topic": "speaking"}]
    return {"choices": choices, "words": words, "shared": shared, "expectedVersion": version}


async def test_a_whole_meeting_with_each_request_sent_twice(table: Table) -> None:
    topic = await _prepared(table)
    task = await _worked_on(table, topic)
    await _closed(table, task)
    await _is_recorded_once(table.scene)


async def _prepared(table: Table) -> str:
    """Planned, changed, prepared apart; returns the key of a topic."""
    berit, eva, amina = table.berit, table.eva, table.amina
    seen = await table.planned()
    assert seen["state"] == "PLANNED"
    seen = await table.twice(berit, "changeMeeting", at=table.at(seen), meeting=table.form(starts="10:30"))
    assert seen["starts"] == "10:30"
    mine = await table.twice(
        amina, "prepareMyMeeting", meeting=table.meeting, preparation=notes("Важко", 0, shared=True)
    )
    assert mine["preparation"]["version"] == 1
    await table.twice(eva, "prepareMeeting", preparation=notes("Flink", 0, shared=False))
    assert [each["words"] for each in (await table.seen(berit))["shared"]] == ["Важко"]
    assert [each["name"] for each in (await table.seen(eva))["shared"]] == ["Amina Hassan"]
    assert (await table.mine())["shared"] == []
    topic, dropped = str(new_id()), str(new_id())
    await table.twice(eva, "keepMeetingTopic", itemId=topic, text="Barnehage")
    await table.twice(eva, "keepMeetingTopic", itemId=dropped, text="Nei")
    await table.twice(eva, "removeMeetingTopic", itemId=dropped)
    assert (await table.mine())["plan"] is None
    return topic


async def _worked_on(table: Table, topic: str) -> dict[str, object]:
    """Held: fields, goals and measures, decisions, tasks; returns a task."""
    scene, berit, eva = table.scene, table.berit, table.eva
    await table.twice(berit, "startMeeting", at=table.at(await table.seen(berit)))
    assert (await table.mine())["plan"]["content"]["reasons"] == "Hun vil jobbe."
    reasons = {"part": "PLAN", "field": "reasons", "before": "Hun vil jobbe."}
    await table.twice(berit, "editMeetingField", edit=reasons | {"after": "Hun vil bli kokk."})
    goal, measure = str(new_id()), str(new_id())
    await table.twice(eva, "addMeetingGoal", goal={"id": goal, "standard": "driving-licence"})
    await table.twice(
        berit,
        "addMeetingMeasure",
        measure={"id": measure, "goalId": goal, "kind": "OTHER", "text": "Teori"},
    )
    seen = await table.seen(berit)
    edition = seen["draft"]["edition"]
    await table.twice(berit, "removeMeetingPart", partId=measure, expectedEdition=edition)
    await table.twice(berit, "settleAgendaItem", itemId=topic, settled=True)
    decision = {"id": str(new_id()), "text": "Praksis.", "expectedVersion": 0}
    await table.twice(berit, "keepMeetingDecision", decision=decision)
    wrong = {"id": str(new_id()), "text": "Nei.", "expectedVersion": 0}
    await table.twice(berit, "keepMeetingDecision", decision=wrong)
    await table.twice(berit, "removeMeetingDecision", decisionId=wrong["id"], expectedVersion=1)
    task = {"id": str(new_id()), "standard": "write-cv", "responsible": str(scene.key), "expectedVersion": 0}
    other = task | {"id": str(new_id()), "dueOn": "2026-12-10"}
    for each in (task, other):
        await table.twice(eva, "keepMeetingTask", task=each)
    await table.twice(eva, "removeMeetingTask", taskId=other["id"], expectedVersion=1)
    await table.twice(eva, "settleMeetingTask", taskId=task["id"], done=True)
    said = {"partId": decision["id"], "language": "uk", "words": "Практика."}
    await table.twice(berit, "translateMeetingText", translation=said)
    there = [str(scene.key), str(scene.berit.account_id)]
    seen = await table.twice(
        berit,
        "recordMeetingPresence",
        at=table.at(await table.seen(berit)),
        present=there,
        interpreter={"language": "ti", "qualified": False, "mode": "IN_PERSON"},
    )
    assert [each["present"] for each in seen["attendees"]] == [True, True, False]
    return task


async def _closed(table: Table, task: dict[str, object]) -> None:
    """Summed up, taken up again, answered, ended."""
    berit, amina = table.berit, table.amina
    seen = await table.seen(berit)
    seen = await table.twice(berit, "sumUpMeeting", at=table.at(seen))
    seen = await table.twice(berit, "resumeMeeting", at=table.at(seen))
    seen = await table.twice(berit, "sumUpMeeting", at=table.at(seen))
    edition = seen["draft"]["edition"]
    oral = {"kind": "ACCEPTED", "how": "ORALLY_THROUGH_INTERPRETER", "language": "ti"}
    seen = await table.twice(berit, "answerMeeting", expectedEdition=edition, answer=oral)
    assert seen["answer"]["interpreterQualified"] is False
    mine = await table.mine()
    assert [each["words"] for each in mine["translations"]] == ["Практика."]
    answer = {"kind": "ACCEPTED_WITH_RESERVATION", "words": "Я хочу працювати."}
    mine = await table.twice(
        amina, "answerMyMeeting", meeting=table.meeting, expectedEdition=mine["plan"]["edition"], **answer
    )
    assert mine["answer"]["stale"] is False
    seen = await table.twice(berit, "endMeeting", at=table.at(await table.seen(berit)), withoutAnswer=False)
    assert (seen["state"], bool(seen["endedAt"]), seen["draft"]) == ("HELD", True, None)
    assert {each["field"] for each in seen["difference"]["changes"]} == {"reasons", None}
    tasks = await table.twice(amina, "settleMyTask", task=task["id"], done=False)
    assert [(each["standard"], each["doneOn"]) for each in tasks] == [("write-cv", None)]


async def _is_recorded_once(scene: Scene) -> None:
    rows = await scene.office.rows(
        "SELECT verb, count(*) AS count FROM audit_entry WHERE verb LIKE 'meetings.%' GROUP BY verb"
    )
    counted = {row["verb"].removeprefix("meetings."): row["count"] for row in rows}
    once = (
        *("planned", "changed", "started", "plan-edited", "goal-added", "measure-added", "part-removed"),
        *("topic-removed", "item-settled", "decision-removed", "task-removed", "translated"),
        *("presence-recorded", "resumed", "held"),
    )
    twice = (
        *("prepared", "topic-kept", "decision-kept", "task-kept", "task-settled", "summed-up", "answered"),
    )
    assert counted == dict.fromkeys(once, 1) | dict.fromkeys(twice, 2)


async def test_a_meeting_that_is_called_off_by_a_request_sent_twice(table: Table) -> None:
    seen = await table.planned()
    seen = await table.twice(table.berit, "cancelMeeting", at=table.at(seen))
    assert seen["state"] == "CANCELLED"
    assert await table.mine() is None


async def test_a_key_with_another_body_is_refused(table: Table) -> None:
    await table.planned()
    wish, own = str(new_id()), {"participantId": str(table.scene.key), "meetingId": table.meeting}
    document = whole("Mutation.keepMeetingTopic")
    item = {"wish": wish, "itemId": str(new_id())}
    await table.berit.data(document, **own, **item, text="Jobb")
    assert await table.berit.refusal(document, **own, **item, text="Skole") == "kit.key-used"


async def test_lists_have_the_meeting_for_all_who_take_part(table: Table) -> None:
    await table.planned()
    about = {"participantId": str(table.scene.key)}
    for asker in (table.berit, table.eva):
        body = await asker.data(whole("Query.upcomingMeetings"), mine=True, first=10)
        assert [each["id"] for each in body["upcomingMeetings"]["lines"]] == [table.meeting]
        body = await asker.data(whole("Query.meetings"), **about)
        assert [each["id"] for each in body["meetings"]] == [table.meeting]
    body = await table.amina.data(whole("Query.myMeetings"))
    assert [each["id"] for each in body["myMeetings"]] == [table.meeting]
    body = await table.berit.data(whole("Query.meetingCandidates"), **about)
    assert [(each["name"], each["role"]) for each in body["meetingCandidates"]] == [
        ("Berit Hansen", "ADVISER"),
        ("Eva Moe", "TEACHER"),
    ]


async def test_a_conflict_on_one_field_is_refused_and_the_words_that_stand_are_read(table: Table) -> None:
    seen = await table.planned()
    await table.twice(table.berit, "startMeeting", at=table.at(seen))
    edit = {"part": "PLAN", "field": "reasons", "before": "Hun vil jobbe."}
    await table.twice(table.berit, "editMeetingField", edit=edit | {"after": "Kokk."})
    own = {"participantId": str(table.scene.key), "meetingId": table.meeting, "wish": str(new_id())}
    document = whole("Mutation.editMeetingField")
    assert (
        await table.eva.refusal(document, **own, edit=edit | {"after": "Baker."}) == "kit.changed-meanwhile"
    )
    stands = (await table.seen(table.eva))["draft"]["content"]["reasons"]
    assert stands == "Kokk."
    # What was refused has left no trace: the same request, with what stands now, is a new one.
    edit = edit | {"before": stands, "after": "Kokk eller baker."}
    seen = await table.twice(table.eva, "editMeetingField", edit=edit)
    assert seen["draft"]["content"]["reasons"] == "Kokk eller baker."
