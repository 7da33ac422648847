"""A class is called over HTTP, by the documents that the app asks."""

from __future__ import annotations

from uuid import UUID

import pytest

from stegvis.api.generated import trusted_documents
from stegvis.kit.ids import new_id
from tests.builders import asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

TODAY = "2026-11-23"
OPEN, SAVE = (trusted_documents()[name] for name in ("Register", "MarkAttendance"))


def a_mark(cast: Cast, who: UUID, mark: str = "PRESENT", **values: object) -> dict[str, object]:
    key, lesson = str(new_id()), str(cast.lesson)
    return {"id": key, "participantId": str(who), "slotId": lesson, "onDate": TODAY, "mark": mark} | values


async def test_a_teacher_opens_a_register_and_saves_it() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.eva) as eva:
        found = (await eva.data(OPEN, slotId=str(cast.lesson), onDate=TODAY))["register"]
        assert found["group"] == "A1"
        assert "Amina Hassan" in [each["name"] for each in found["people"]]
        assert all(each["entry"] is None for each in found["people"])
        mark = a_mark(cast, cast.amina.account_id, "LATE", lateMinutes=10)
        (answer,) = (await eva.data(SAVE, input={"marks": [mark]}))["markAttendance"]
        assert (answer["fate"], answer["entry"]["lateMinutes"], answer["entry"]["mine"]) == (
            "SAVED",
            10,
            True,
        )
        found = (await eva.data(OPEN, slotId=str(cast.lesson), onDate=TODAY))["register"]
        (amina,) = (each for each in found["people"] if each["name"] == "Amina Hassan")
        assert amina["entry"]["id"] == mark["id"]


async def test_a_conflict_tells_what_stands_and_by_whom() -> None:
    cast = await on_stage()
    amina = cast.amina.account_id
    async with asking(cast.office, cast.hilde) as hilde, asking(cast.office, cast.eva) as eva:
        await hilde.data(SAVE, input={"marks": [a_mark(cast, amina, "ABSENT")]})
        (answer,) = (await eva.data(SAVE, input={"marks": [a_mark(cast, amina)]}))["markAttendance"]
    assert answer["fate"] == "CONFLICT"
    assert (answer["entry"]["mark"], answer["entry"]["author"]) == ("ABSENT", "Hilde Dahl")
    assert answer["entry"]["mine"] is False


async def test_another_class_and_a_protected_person_are_not_there() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.carl) as carl, asking(cast.office, cast.eva) as eva:
        assert await carl.refusal(OPEN, slotId=str(cast.lesson), onDate=TODAY) == "kit.not-found"
        found = (await eva.data(OPEN, slotId=str(cast.lesson), onDate=TODAY))["register"]
        assert "Frida Kahsay" not in [each["name"] for each in found["people"]]
        marks = [a_mark(cast, cast.frida.account_id), a_mark(cast, new_id())]
        answers = (await eva.data(SAVE, input={"marks": marks}))["markAttendance"]
    # Somebody hidden and somebody who is nobody look alike.
    assert [(each["fate"], each["code"], each["entry"]) for each in answers] == [
        ("REFUSED", "kit.not-found", None)
    ] * 2
