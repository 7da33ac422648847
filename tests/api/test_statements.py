"""What a document costs: the same number of SQL statements in an office of three and of three hundred."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.api.generated import trusted_documents
from stegvis.kit.ids import new_id
from tests.builders import NOW, Asker, Office, asking, open_office
from tests.statements import counted
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

MOST = {
    "Home": 13,
    "Week": 11,
    "Hours": 11,
    "Plan": 8,
    "Cases": 14,
    "Participant": 18,
    "Month": 14,
    "Query.weekGrid": 14,
    "Query.participantGrid": 19,
    "Query.timetableClashes": 17,
    "Certificates": 17,
    "Leaving": 30,
    "Register": 8,
    "RegistersOfDay": 8,
    "RegistersMissing": 8,
    "Query.forecast": 17,
    "Query.payments": 15,
    "Query.payment": 18,
    "Query.programmeSoFar": 17,
    "Query.contests": 7,
    "Query.myPayments": 45,
    "Query.mySocialStudies": 13,
    "Query.myContests": 7,
    "Query.myLookUps": 6,
    "Query.groupForecast": 15,
    "Query.groupForecasts": 12,
    "Query.groupWeeks": 12,
    "Query.suggestions": 21,
    "Query.lentRegister": 20,
    "Query.myAbsence": 13,
    "Query.absenceOf": 17,
    "Query.absencePreview": 17,
    "Query.absenceClaims": 6,
    "Query.workList": 23,
    "Query.lentRoll": 17,
    "Query.planRecord": 16,
    "Query.myPlan": 10,
    "Query.plansWithout": 7,
    "Query.myReminders": 7,
    "Query.myNotices": 6,
    "Query.reachability": 11,
    "Query.pushMessage": 6,
}
"""Statements that a document may cost in all, sign-in, begin and commit included, without the 304's."""


KEEPS_STAFF = (
    "roleProposals",
    "rolesWait",
    "staffList",
    "staffMember",
    "staffSight",
    "staffSignIns",
    "units",
)
"""What the administrator asks, by the field that a document begins with."""

OWN = {
    *(
        "Query.home",
        "Query.aboutMe",
        "Query.myAbsence",
        "Query.myPayments",
        "Query.mySocialStudies",
        "Query.myContests",
        "Query.myLookUps",
        "Query.myPlan",
        "Query.myMeetings",
        "Query.myMeeting",
        "Query.myTasks",
        "MyPlan",
        "MyMeeting",
        "MyMeetings",
        "MyTasks",
    ),
    *("Home", "Hours", "Week", "Plan", "AboutMe", "MyAbsence", "MyContests", "MyPayments"),
    "MyLookUps",
    "MySocialStudies",
}
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


async def _meeting(office: Office, leader: Actor, participant: UUID, plan: UUID) -> UUID:
    """One that is going on, with everybody of the office as large as it is."""
    meeting = await office.row(
        "meeting",
        participant_id=participant,
        state="running",
        on_date=NOW.date(),
        starts=time(9),
        minutes=60,
        plan_version_id=plan,
        started_at=NOW,
        started_by=leader.account_id,
        made_by=leader.account_id,
        made_at=NOW,
    )
    for each in await office.rows("SELECT id FROM account WHERE municipality_id = $1", office.id):
        of = {"meeting_id": meeting, "account_id": each["id"], "knows": "-", "knows_since": NOW}
        await office.row("meeting_attendee", **of, role="other")
    return meeting


def documents() -> dict[str, str]:
    """The app's queries, and every query of the schema with everything that it can answer."""
    asked = {name: text for name, text in trusted_documents().items() if text.startswith("query")}
    return asked | {name: whole(name) for name in operations() if name.startswith("Query.")}


async def of_the_timetable(office: Office, participant: UUID) -> dict[str, object]:
    """What forms of the timetable ask about a participant's class."""
    (slot,) = await office.rows(
        "SELECT slot.id, activity_id, group_id FROM slot JOIN membership USING (group_id)"
        " WHERE membership.participant_id = $1",
        participant,
    )
    group, lesson = str(slot["group_id"]), {"starts": "09:00", "ends": "11:00", "validFrom": "2026-11-23"}
    lesson |= {"activityId": str(slot["activity_id"])}
    term = {"oldFrom": "2026-08-17", "oldTo": "2026-12-18", "newFrom": "2027-01-04", "newTo": "2027-06-18"}
    return {
        "by": "GROUP",
        "of": group,
        "slotId": str(slot["id"]),
        "activityId": str(slot["activity_id"]),
        "schoolYear": 2026,
        "over": False,
        "date": "2026-11-23",
        "wholeUnit": True,
        "wanted": {"unit": True},
        "skip": 0,
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
        "older": str((more or {}).get("planId", subject)),
        "newer": str((more or {}).get("planId", subject)),
        "week": "2026-W48",
        "weeks": 8,
        "first": 50,
        "form": "register",
        "groupId": str(subject),
        "facts": FACTS,
        "person": {"givenName": "Nr0", "familyName": "Haile", "birthDate": "1994-05-01"},
        "month": "2026-11",
        "testId": str(subject),
        "unreached": False,
        "pushId": "A" * 43,
        "decision": DECISION,
    }
    return {name: value for name, value in given.items() if f"${name}:" in document}


DECISION = {
    "id": "01920000-0000-7000-8000-000000000001",
    "startsOn": "2026-11-30",
    "endsOn": "2026-12-04",
    "category": "CHILD_ILL",
    "approved": True,
    "certificateSeen": False,
}

FACTS = {
    "permitType": "REFUGEE",
    "offeredOn": "2025-07-01",
    "educationLevel": "PRIMARY",
    "endGoal": "WORK",
    "track": "WORK",
    "weeklyTarget": "FULL_TIME",
}


async def lent(office: Office, to: Actor, participant: UUID, group: object) -> tuple[str, str]:
    """The tokens by which everybody's hours of practice are confirmed, and by which a class is called."""
    host, room = new_token(office.id), new_token(office.id)
    of_room = {"kind": "room", "group_id": group, "on_date": NOW.date(), "token_hash": token_hash(room)}
    dates = {"made_at": NOW, "expires_at": NOW + timedelta(days=7), "opened_at": NOW}
    of_host = {"kind": "host", "name": "Ola Dahl", "token_hash": token_hash(host)}
    await office.row("register_pass", made_by=to.account_id, **dates, **of_room)
    link = await office.row("register_pass", made_by=to.account_id, **dates, **of_host)
    for row in await office.rows("SELECT id FROM participant"):
        place = await office.row(
            "practice_place", participant_id=row["id"], organisation="Meny", valid_from=date(2026, 9, 1)
        )
        await office.row("register_pass_place", pass_id=link, practice_place_id=place)
    work = await office.activity("work_practice")
    await office.slot(work, 2, "08:00", "16:00", participant_id=participant)
    return host, room


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
        host, room = await lent(office, leader, amina.account_id, more["of"])
        (plan,) = await office.rows("SELECT id FROM plan_version WHERE participant_id = $1", amina.account_id)
        more |= {"planId": str(plan["id"]), "mine": False}
        more |= {"meetingId": str(await _meeting(office, leader, amina.account_id, plan["id"]))}
        async with (
            asking(office, leader) as staff,
            asking(office, amina) as participant,
            asking(office, jon) as administrator,
        ):
            why = {"participantId": str(amina.account_id), "reason": "QUALITY"}
            await staff.data(whole("Mutation.stateReason"), **why)
            for name, document in documents().items():
                asks = participant if name in OWN else staff
                root = re.search(r"\{\s*(\w+)", document)
                if root and root[1] in KEEPS_STAFF:
                    asks = administrator
                more["token"] = room if "lentRoll" in document else host
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
        why = "mutation ($id: ID!) { stateReason(participantId: $id, reason: QUALITY) }"
        await staff.data(why, id=str(amina.account_id))
        for name in (
            *("participant", "week", "hours", "plan"),
            *("registered", "identity", "peopleAround", "programmeRecord", "participantGrid"),
            *("forecast", "suggestions", "hostLinks"),
            *("forecast", "suggestions", "absenceOf", "absencePreview"),
            *("forecast", "suggestions", "planRecord"),
            "languageProgress",
            "reachability",
        ):
            document = whole(f"Query.{name}")
            of = [await counted_refusal(staff, document, each) for each in (beyond.account_id, new_id())]
            assert of == [await cost(staff, document, amina.account_id)] * 2, name


async def counted_refusal(asker: Asker, document: str, subject: UUID) -> int:
    variables = _variables(document, subject)
    async with counted() as statements:
        assert await asker.refusal(document, **variables) == "kit.not-found"
    return len(statements)
