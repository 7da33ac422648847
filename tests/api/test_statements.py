"""What a document costs: the same number of SQL statements in an office of three and of three hundred."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.api.generated import trusted_documents
from stegvis.kit.ids import new_id
from tests.builders import NOW, Asker, Office, asking, open_office
from tests.statements import counted
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

MOST = {
    "Home": 12,
    "Week": 10,
    "Hours": 10,
    "Plan": 8,
    "Cases": 13,
    "Participant": 17,
    "Month": 14,
    "Query.weekGrid": 14,
    "Query.participantGrid": 19,
    "Query.timetableClashes": 17,
    "Certificates": 16,
    "Leaving": 30,
    "Query.forecast": 17,
    "Query.groupForecast": 15,
    "Query.groupForecasts": 12,
    "Query.suggestions": 21,
}
"""Statements that a document may cost in all, sign-in, begin and commit included, without the 304's."""


KEEPS_STAFF = ("staffList", "staffMember", "units")
"""What the administrator asks, by the field that a document begins with."""

OWN = {"Query.home", "Query.aboutMe", "Home", "Hours", "Week", "Plan", "AboutMe"}
"""Documents that a participant asks."""


async def office_of(size: int) -> tuple[Office, Actor, Actor]:
    """An office of a size, its leader, and one participant in a class of twenty."""
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    norwegian = await office.activity("norwegian")
    participants: list[Actor] = []
    for number in range(size):
        if number % 20 == 0:
            group = await office.group(f"A{number}", teacher=teacher)
            slot = await office.slot(norwegian, 1, "08:30", "14:00", group_id=group)
        participants.append(await office.participant(f"Nr{number} Haile", groups=[group], adviser=leader))
    amina = participants[0].account_id
    await _everybody_together(office, participants)
    plan = await office.plan(amina)
    for position in range(min(size, 12)):
        goal = await office.goal(plan, f"Mål {position}", position=position)
        await office.measure(plan, goal, "Kurs")
    await office.mark(amina, slot if size <= 20 else await _slot_of(office, amina), date(2026, 11, 16))
    return office, leader, participants[0]


async def _everybody_together(office: Office, participants: list[Actor]) -> None:
    """One group of all, under the key of the first: what is asked about them is asked about it, too."""
    group = participants[0].account_id
    await office.row(
        "study_group", id=group, unit_id=office.unit_id, external_id="all", name="Alle", starts_on=NOW.date()
    )
    for each in participants:
        await office.member(group, each.account_id)


async def _slot_of(office: Office, participant: UUID) -> UUID:
    (row,) = await office.rows(
        "SELECT slot.id FROM slot JOIN membership USING (group_id) WHERE membership.participant_id = $1",
        participant,
    )
    found: UUID = row["id"]
    return found


def documents() -> dict[str, str]:
    """The app's queries, and every query of the schema with everything that it can answer."""
    asked = {name: text for name, text in trusted_documents().items() if text.startswith("query")}
    return asked | {name: whole(name) for name in operations() if name.startswith("Query.")}


async def of_the_timetable(office: Office, participant: UUID) -> dict[str, object]:
    """What forms of the timetable ask about a participant's class."""
    (slot,) = await office.rows(
        "SELECT activity_id, group_id FROM slot JOIN membership USING (group_id)"
        " WHERE membership.participant_id = $1",
        participant,
    )
    group, lesson = str(slot["group_id"]), {"starts": "09:00", "ends": "11:00", "validFrom": "2026-11-23"}
    lesson |= {"activityId": str(slot["activity_id"])}
    term = {"oldFrom": "2026-08-17", "oldTo": "2026-12-18", "newFrom": "2027-01-04", "newTo": "2027-06-18"}
    return {
        "by": "GROUP",
        "of": group,
        "startsOn": "2026-11-23",
        "endsOn": "2026-11-29",
        "proposed": {"groupId": group, "slots": [{"id": str(new_id()), "slot": lesson | {"weekday": 1}}]},
        "term": term | {"groupId": group},
    }


def _variables(document: str, subject: UUID, more: Mapping[str, object] | None = None) -> dict[str, object]:
    """What a document is asked with, as far as it asks for it."""
    given = {
        **(more or {}),
        "onDate": "2026-11-23",
        "relation": "ADVISER",
        "participantId": str(subject),
        "id": str(subject),
        "week": "2026-W48",
        "weeks": 8,
        "first": 50,
        "form": "register",
        "groupId": str(subject),
        "facts": FACTS,
        "person": {"givenName": "Nr0", "familyName": "Haile", "birthDate": "1994-05-01"},
        "month": "2026-11",
    }
    return {name: value for name, value in given.items() if f"${name}:" in document}


FACTS = {
    "permitType": "REFUGEE",
    "offeredOn": "2025-07-01",
    "educationLevel": "PRIMARY",
    "endGoal": "WORK",
    "track": "WORK",
    "weeklyTarget": "FULL_TIME",
}


async def cost(asker: Asker, document: str, subject: UUID, more: Mapping[str, object] | None = None) -> int:
    """The statements of one document; whatever it asks about is `subject`."""
    variables = _variables(document, subject, more)
    await asker.ask(document, **variables)  # asyncpg looks up each type that is new to a connection once
    async with counted() as statements:
        body = await asker.ask(document, **variables)
    assert body.get("data"), body
    return len(statements)


async def test_a_document_costs_the_same_in_every_office(capsys: pytest.CaptureFixture[str]) -> None:
    costs: dict[str, list[int]] = {}
    for size in (3, 300):
        office, leader, amina = await office_of(size)
        heir, jon = await office.staff("Gro", Role.ADVISER), await office.staff("Jon", Role.ADMINISTRATOR)
        more = await of_the_timetable(office, amina.account_id)
        more |= {"fromId": str(leader.account_id), "toId": str(heir.account_id)}
        more |= {"staffId": str(leader.account_id)}
        async with (
            asking(office, leader) as staff,
            asking(office, amina) as participant,
            asking(office, jon) as administrator,
        ):
            for name, document in documents().items():
                asks = participant if name in OWN else staff
                root = re.search(r"\{\s*(\w+)", document)
                if root and root[1] in KEEPS_STAFF:
                    asks = administrator
                costs.setdefault(name, []).append(await cost(asks, document, amina.account_id, more))
    with capsys.disabled():
        counts = {name: each[0] for name, each in costs.items()}
        print("\nSQL statements for each document:", counts)  # noqa: T201 - shown on purpose
    assert {name: each for name, each in costs.items() if len(set(each)) > 1} == {}
    assert {name: costs[name][0] for name, most in MOST.items() if costs[name][0] > most} == {}


async def test_somebody_out_of_reach_costs_what_somebody_within_costs() -> None:
    office, leader, amina = await office_of(3)
    unit = await office.unit("Annet")
    beyond = await office.participant("Olena", unit=unit)
    async with asking(office, leader) as staff:
        for name in (
            *("participant", "week", "hours", "plan"),
            *("registered", "identity", "peopleAround", "programmeRecord", "participantGrid"),
            *("forecast", "suggestions"),
        ):
            document = whole(f"Query.{name}")
            of = [await counted_refusal(staff, document, each) for each in (beyond.account_id, new_id())]
            assert of == [await cost(staff, document, amina.account_id)] * 2, name


async def counted_refusal(asker: Asker, document: str, subject: UUID) -> int:
    variables = _variables(document, subject)
    async with counted() as statements:
        assert await asker.refusal(document, **variables) == "kit.not-found"
    return len(statements)
