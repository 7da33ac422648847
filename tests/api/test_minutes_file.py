"""The minutes of a meeting as a file: the same each time, with its hash, for the participant and the case."""

from __future__ import annotations

import hashlib

import asyncpg
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit.ids import new_id
from stegvis.meetings.actions import working
from tests.api.test_month import browser
from tests.backend.meetings.scene import Scene, opened
from tests.builders import NOW
from tests.pdfs import look

pytestmark = pytest.mark.usefixtures("database")


async def fetched(scene: Scene, meeting: object, by: Actor | None) -> tuple[int, bytes]:
    of = f"?of={scene.key}" if by is None or by.is_staff else ""
    async with browser(scene.office, by) as http:
        answer = await http.get(f"/files/minutes/{meeting}.pdf{of}")
    return answer.status_code, answer.content


async def test_they_are_the_same_file_for_all_who_may_have_it_also_when_a_task_is_done() -> None:
    scene = await opened()
    found = await scene.held()
    meeting = found.meeting.id
    status, first = await fetched(scene, meeting, scene.berit)
    assert status == 200
    text = look(first).document.text
    for said in ("Referat fra møtet om planen", "Amina Hassan", "Praksis fra januar.", "Hun vil bli kokk."):
        assert said in text
    (task,) = found.meeting.tasks
    await working.settle_own_task(scene.amina, new_id(), task.id, done=True, now=NOW)
    assert await fetched(scene, meeting, scene.amina) == (200, first)
    rows = await scene.office.rows("SELECT sha256, language FROM meeting_document")
    assert [(row["sha256"], row["language"]) for row in rows] == [(hashlib.sha256(first).digest(), "uk")]
    audit = await scene.office.rows("SELECT after FROM audit_entry WHERE verb = 'documents.minutes-drawn'")
    assert hashlib.sha256(first).hexdigest() in audit[0]["after"]
    for sql in ("UPDATE meeting_document SET body = 'x'", "DELETE FROM meeting_document"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await scene.office.change(sql)


async def test_they_are_for_the_participant_and_the_case_alone_and_of_a_held_meeting_alone() -> None:
    scene = await opened()
    running = await scene.start()
    assert (await fetched(scene, running.meeting.id, scene.berit))[0] == 404
    await scene.sum_up(running)
    await scene.answer(running)
    held = await scene.end(running)
    askers = {
        "adviser": scene.berit,
        "participant": scene.amina,
        "teacher who was invited": scene.eva,
        "adviser of others": await scene.office.staff("Per Lie", Role.ADVISER),
        "auditor": await scene.office.staff("Odd Ness", Role.AUDITOR),
        "another participant": await scene.office.participant("Bahar Nuri"),
        "nobody": None,
    }
    statuses = {name: (await fetched(scene, held.meeting.id, actor))[0] for name, actor in askers.items()}
    assert statuses == {
        "adviser": 200,
        "participant": 200,
        "teacher who was invited": 403,
        "adviser of others": 404,
        "auditor": 404,
        "another participant": 404,
        "nobody": 401,
    }
