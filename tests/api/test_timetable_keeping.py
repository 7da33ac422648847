"""The timetable kept over the graph: from an empty group to a week that its participants read."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from stegvis.kit.ids import new_id
from tests.builders import Asker, asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

_CLASH = "{ kind on dates busy owner activity otherStarts teacher place people }"
GRID = """
    query ($by: GridBy!, $of: String!, $week: String!) { weekGrid(by: $by, of: $of, week: $week) {
      daysOff { date code } closures { name startsOn }
      lessons { date starts busy editable owner activity place teacher participantId
        change { version kind note } slot { id version weekday } clashes %s } } }
""".replace("%s", _CLASH)
CHOICES = """
    { timetableChoices { places teachers { id name } units { id name }
      activities { id kind mine fixed version } groups { id name version teachers { grantId name } } } }
"""
CLASHES = "query ($proposed: ProposedInput!) { timetableClashes(proposed: $proposed) %s }".replace(
    "%s", _CLASH
)
PREVIEW = """
    query ($term: TermCopyInput!) { previewTermCopy(term: $term) {
      lines { source { id weekday } validFrom validTo lessons closed leftOut } clashes { kind } } }
"""
WEEK = """
    query ($week: String!) { week(week: $week) { days { dayOff { kind name }
      occurrences { starts place teacher change { kind reason note wasPlace } } } } }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


def mutation(name: str) -> str:
    kind = name[0].upper() + name[1:]
    given = {"AddGroupTeacher": "GroupTeacher", "UndoLessonChange": "UndoLesson"}.get(kind, kind)
    return f"mutation ($input: {given}Input!) {{ {name}(input: $input) {{ saved clashes {_CLASH} }} }}"


async def do(asker: Asker, operation: str, **given: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    outcome: dict[str, Any] = (await asker.data(mutation(operation), input=given))[operation]
    return outcome


async def refusal(asker: Asker, operation: str, **given: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    (error,) = (await asker.ask(mutation(operation), input=given))["errors"]
    extensions: dict[str, Any] = error["extensions"]
    return extensions


async def lessons_of(asker: Asker, by: str, of: object, week: str = "2026-W48") -> list[dict[str, Any]]:
    grid = await asker.data(GRID, by=by, of=str(of), week=week)
    found: list[dict[str, Any]] = grid["weekGrid"]["lessons"]
    return found


def key() -> str:
    return str(new_id())


def hours(activity: UUID | str, weekday: int = 3, **values: object) -> dict[str, object]:
    return {
        "activityId": str(activity),
        "weekday": weekday,
        "starts": "08:30",
        "ends": "11:30",
        "validFrom": "2026-11-23",
    } | values


async def test_a_coordinator_builds_a_group_from_empty_and_its_participant_reads_it(cast: Cast) -> None:
    async with asking(cast.office, cast.hilde) as hilde, asking(cast.office, cast.amina) as amina:
        choices = (await hilde.data(CHOICES))["timetableChoices"]
        (unit,) = choices["units"]
        carl = next(each["id"] for each in choices["teachers"] if each["name"] == "Carl Vik")
        norwegian = next(each["id"] for each in choices["activities"] if each["kind"] == "NORWEGIAN")
        group = key()
        await do(
            hilde,
            "addGroup",
            id=group,
            unitId=unit["id"],
            name="C1",
            startsOn="2026-11-23",
            teacherIds=[carl],
        )
        await cast.office.member(UUID(group), cast.amina.account_id)
        for weekday in (3, 4):
            slot = hours(norwegian, weekday, teacherId=carl, place="Rom 7", lessons=4)
            assert (await do(hilde, "addSlot", id=key(), groupId=group, slot=slot))["saved"]
        closure = {
            "kind": "PLANNING_DAY",
            "startsOn": "2026-11-26",
            "endsOn": "2026-11-26",
            "name": "Fagdag",
            "unitId": unit["id"],
        }
        await do(hilde, "addClosure", id=key(), closure=closure)
        days = (await amina.data(WEEK, week="2026-W48"))["week"]["days"]
    assert [each["place"] for each in days[2]["occurrences"]] == ["Rom 7"]
    assert (days[3]["occurrences"], days[3]["dayOff"]) == ([], {"kind": "CLOSURE", "name": "Fagdag"})


async def test_what_clashes_is_not_saved_until_it_is_accepted(cast: Cast) -> None:
    activity = await cast.office.activity("norwegian")
    slot = hours(activity, 1, place="Rom 4", validTo="2026-12-18")
    given = {"id": key(), "groupId": str(cast.b1), "slot": slot}
    async with asking(cast.office, cast.hilde) as hilde:
        asked = {"groupId": str(cast.b1), "slots": [{"id": given["id"], "slot": slot}]}
        before = (await hilde.data(CLASHES, proposed=asked))["timetableClashes"]
        first = await do(hilde, "addSlot", **given)
        between = await lessons_of(hilde, "GROUP", cast.b1)
        second = await do(hilde, "addSlot", **given, acceptWarnings=True)
        (lesson,) = (await hilde.data(GRID, by="GROUP", of=str(cast.b1), week="2026-W48"))["weekGrid"][
            "lessons"
        ]
    assert (
        before
        == first["clashes"]
        == [
            {
                "kind": "PLACE",
                "on": "2026-11-23",
                "dates": 4,
                "busy": False,
                "owner": "A1",
                "activity": "NORWEGIAN",
                "otherStarts": "08:30",
                "teacher": "Eva Moe",
                "place": "Rom 4",
                "people": [],
            }
        ]
    )
    assert (first["saved"], second["saved"], between) == (False, True, [])
    assert [(each["kind"], each["owner"]) for each in lesson["clashes"]] == [("PLACE", "A1")]


async def test_a_teacher_changes_one_lesson_and_undoes_it(cast: Cast) -> None:
    said = {
        "slotId": str(cast.lesson),
        "onDate": "2026-11-23",
        "kind": "MOVED",
        "place": "Rom 9",
        "reason": "ROOM",
        "note": "Inngang fra gården",
    }
    async with asking(cast.office, cast.eva) as eva, asking(cast.office, cast.amina) as amina:
        assert (await do(eva, "changeLesson", id=key(), lesson=said))["saved"]
        days = (await amina.data(WEEK, week="2026-W48"))["week"]["days"]
        (seen,) = await lessons_of(eva, "PLACE", "rom  9")
        undo = {"id": key(), "slotId": str(cast.lesson), "onDate": "2026-11-23"}
        stale = await refusal(eva, "undoLessonChange", **undo, expectedVersion=7)
        assert (await do(eva, "undoLessonChange", **undo, expectedVersion=seen["change"]["version"]))["saved"]
        after = (await amina.data(WEEK, week="2026-W48"))["week"]["days"]
    change = {"kind": "MOVED", "reason": "room", "note": "Inngang fra gården", "wasPlace": "Rom 4"}
    assert days[0]["occurrences"][0]["change"] == change
    assert (seen["owner"], seen["editable"]) == ("A1", True)
    assert stale["code"] == "kit.changed-meanwhile"
    assert after[0]["occurrences"][0]["change"] is None


async def test_a_slot_is_changed_from_a_day_on_with_the_version_that_was_read(cast: Cast) -> None:
    async with asking(cast.office, cast.hilde) as hilde:
        (lesson,) = (await hilde.data(GRID, by="GROUP", of=str(cast.a1), week="2026-W48"))["weekGrid"][
            "lessons"
        ]
        slot = hours(await cast.office.activity("norwegian"), 1, validFrom="2026-11-24", place="Rom 12")
        given = {"slotId": lesson["slot"]["id"], "expectedVersion": lesson["slot"]["version"], "slot": slot}
        assert (await do(hilde, "changeSlot", **given, newId=key()))["saved"]
        stale = await refusal(hilde, "changeSlot", **given, newId=key())
        weeks = [
            await lessons_of(hilde, "GROUP", cast.a1, week) for week in ("2026-W47", "2026-W48", "2026-W49")
        ]
    assert stale["code"] == "kit.changed-meanwhile"
    assert [[each["place"] for each in week] for week in weeks] == [["Rom 4"], ["Rom 4"], ["Rom 12"]]


async def test_faults_stand_at_their_fields(cast: Cast) -> None:
    async with asking(cast.office, cast.hilde) as hilde:
        wrong = hours(new_id(), 9, ends="08:00", everyWeeks=3, lessons=0)
        told = await refusal(hilde, "addSlot", id=key(), groupId=str(cast.a1), slot=wrong)
        assert {each["field"] for each in told["fields"]} == {
            "activityId",
            "weekday",
            "ends",
            "everyWeeks",
            "lessons",
        }
        unread = await refusal(
            hilde, "addSlot", id=key(), groupId=str(cast.a1), slot=hours(new_id(), starts="25:00")
        )
        assert [(each["field"], each["code"]) for each in unread["fields"]] == [
            ("starts", "timetable.no-time")
        ]


async def test_who_may_not_is_told_so_and_who_may_not_know_finds_nothing(cast: Cast) -> None:
    activity = await cast.office.activity("guided_study")
    of_a1 = {"id": key(), "groupId": str(cast.a1), "slot": hours(activity)}
    of_frida = {"id": key(), "participantId": str(cast.frida.account_id), "slot": hours(activity)}
    expected = {
        "hilde": (None, "kit.not-found"),
        "eva": (None, "kit.not-found"),
        "berit": ("timetable.not-yours", "kit.not-found"),
        "carl": ("timetable.not-yours", "kit.not-found"),
        "jon": ("accounts.not-your-role", "accounts.not-your-role"),
        "amina": ("kit.not-found", "kit.not-found"),
        "gro": ("timetable.not-yours", None),
    }
    for name, codes in expected.items():
        async with asking(cast.office, getattr(cast, name)) as asker:
            for given, code in zip((of_a1, of_frida), codes, strict=True):
                body = await asker.ask(
                    mutation("addSlot"), input=given | {"id": key(), "acceptWarnings": True}
                )
                assert [each["extensions"]["code"] for each in body.get("errors", ())] == (
                    [code] if code else []
                ), name


async def test_a_protected_persons_hours_are_a_time_that_is_taken(cast: Cast) -> None:
    talk = await cast.office.activity("career_guidance", name="Samtale", place="Rom 13")
    await cast.office.slot(
        talk, 5, "09:00", "10:00", participant_id=cast.frida.account_id, teacher_id=cast.eva.account_id
    )
    async with asking(cast.office, cast.hilde) as hilde, asking(cast.office, cast.gro) as gro:
        for asker, seen in ((hilde, False), (gro, True)):
            lessons = await lessons_of(asker, "TEACHER", cast.eva.account_id)
            (taken,) = [each for each in lessons if each["date"] == "2026-11-27"]
            assert taken["busy"] is not seen
            rest = {name: value for name, value in taken.items() if name not in {"date", "starts", "busy"}}
            assert any(rest.values()) is seen
        slot = hours(talk, 5, teacherId=str(cast.eva.account_id))
        asked_of = {"groupId": str(cast.a1), "slots": [{"id": key(), "slot": slot}]}
        (clash,) = (await hilde.data(CLASHES, proposed=asked_of))["timetableClashes"]
        assert clash.pop("kind") == "TEACHER"
        assert (clash.pop("on"), clash.pop("dates"), clash.pop("busy")) == ("2026-11-27", 1, True)
        assert not any(clash.values())


async def test_a_term_is_reviewed_and_copied_in_one_step(cast: Cast) -> None:
    await cast.office.change("UPDATE slot SET valid_to = '2026-12-14' WHERE id = $1", cast.lesson)
    term = {
        "groupId": str(cast.a1),
        "oldFrom": "2026-08-17",
        "oldTo": "2026-12-18",
        "newFrom": "2027-01-04",
        "newTo": "2027-06-18",
    }
    async with asking(cast.office, cast.hilde) as hilde:
        (line,) = (await hilde.data(PREVIEW, term=term))["previewTermCopy"]["lines"]
        given = {"id": key(), "term": term}
        outcomes = [await do(hilde, "copyTerm", **given) for _ in range(2)]
        lessons = (await hilde.data(GRID, by="GROUP", of=str(cast.a1), week="2027-W02"))["weekGrid"][
            "lessons"
        ]
        again = (await hilde.data(PREVIEW, term=term))["previewTermCopy"]["lines"]
    # Easter Monday, Whit Monday and 17 May, which is the same day in 2027.
    assert (line["validFrom"], line["validTo"], line["lessons"], line["closed"]) == (
        "2027-01-04",
        "2027-06-18",
        22,
        2,
    )
    assert [each["saved"] for each in outcomes] == [True, True]
    assert len(lessons) == 1
    assert [each["leftOut"] for each in again] == ["THERE_ALREADY"]


TEACHERS = "query ($day: String!) { teachersOn(onDate: $day) { id name taken { starts ends owner } } }"
CHANGED = "query ($slot: ID!, $day: String!) { lessonChange(slotId: $slot, onDate: $day) { by at } }"


async def test_a_substitute_is_chosen_among_those_who_are_free_and_it_is_told_who_chose(cast: Cast) -> None:
    talk = await cast.office.activity("career_guidance", name="Samtale", place="Rom 13")
    await cast.office.slot(
        talk, 1, "12:00", "13:00", participant_id=cast.frida.account_id, teacher_id=cast.eva.account_id
    )
    given = {"slotId": str(cast.lesson), "onDate": "2026-11-23", "kind": "SUBSTITUTE"}
    of = {"slot": str(cast.lesson), "day": "2026-11-23"}
    async with asking(cast.office, cast.hilde) as hilde:
        before = (await hilde.data(TEACHERS, day="2026-11-23"))["teachersOn"]
        unchanged = (await hilde.data(CHANGED, **of))["lessonChange"]
        lesson = given | {"teacherId": str(cast.carl.account_id)}
        assert (await do(hilde, "changeLesson", id=key(), lesson=lesson, acceptWarnings=True))["saved"]
        after = (await hilde.data(TEACHERS, day="2026-11-23"))["teachersOn"]
        changed = (await hilde.data(CHANGED, **of))["lessonChange"]
    taken = [{each["name"]: each["taken"] for each in day} for day in (before, after)]
    of_a1 = [each for each in taken[0]["Eva Moe"] if each["owner"] == "A1"]
    assert taken[0]["Carl Vik"] == []
    assert taken[1]["Carl Vik"] == of_a1 != []
    # Of the protected person's hour nothing but the time.
    assert {"starts": "12:00", "ends": "13:00", "owner": None} in taken[1]["Eva Moe"]
    assert unchanged is None
    assert changed["by"] == "Hilde Dahl"


async def test_a_lesson_of_the_groups_own_teacher_is_in_nobodys_way(cast: Cast) -> None:
    async with asking(cast.office, cast.hilde) as hilde:
        (lesson,) = await lessons_of(hilde, "GROUP", cast.a1)
    assert (lesson["teacher"], lesson["clashes"]) == ("Eva Moe", [])
