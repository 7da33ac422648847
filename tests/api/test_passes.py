"""A register that is lent out: made, opened, spoken through, taken back; and what it never shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import msgspec
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.rules import PASS_BY_TOKEN
from stegvis.accounts.tokens import new_token
from stegvis.app import make_app
from stegvis.kit.ids import new_id
from stegvis.settings import Settings
from tests.builders import NOW, PEPPER, TODAY, Asker, Office, asking, open_office
from tests.front_door import FakeClock
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

MAKE = """mutation ($of: ID!, $input: HostLinkInput!) {
    makeHostLink(participantId: $of, input: $input) { address expiresAt } }"""
REVOKE = "mutation ($of: ID!, $pass: ID!) { revokeHostLink(participantId: $of, passId: $pass) }"
LINKS = """query ($of: ID!) { hostLinks(participantId: $of) {
    hosts { organisation name covers { placeId name validFrom validTo } }
    links { id name madeBy madeAt expiresAt openedAt covers } } }"""
OPEN = """query ($token: String!) { lentRegister(token: $token) { kind name municipality today expiresAt
    trainees { participantId name
        hours { slotId slotDate date starts ends mark lateMinutes saidHere } } } }"""
MARK = """mutation ($token: String!, $marks: [MarkInput!]!) {
    markLent(token: $token, input: { marks: $marks }) { id fate code entry { author } } }"""
OVER = "attendance.pass-over"
PAST = TODAY - timedelta(days=7)


@dataclass
class Stage:
    """Berit's Amina and Olga are at Meny with Ola Dahl; Yusuf, whom Gro works with, is there too."""

    office: Office
    berit: Actor
    amina: Actor
    olga: Actor
    yusuf: Actor
    places: dict[str, UUID]
    slots: dict[str, UUID]

    async def link(self, *names: str, days: int = 30, pass_id: UUID | None = None) -> str:
        """A new link's token, for some of the trainees."""
        async with asking(self.office, self.berit) as berit:
            return await linked(berit, self.amina, [self.places[each] for each in names], days, pass_id)

    def said(self, name: str, mark: str = "PRESENT", **values: object) -> dict[str, Any]:
        of = {"amina": self.amina, "olga": self.olga, "yusuf": self.yusuf}[name]
        return {
            "id": str(new_id()),
            "participantId": str(of.account_id),
            "slotId": str(self.slots[name]),
            "onDate": PAST.isoformat(),
            "mark": mark,
        } | values


async def linked(
    asker: Asker, of: Actor, places: list[UUID], days: int = 30, pass_id: UUID | None = None
) -> str:
    ids = [str(each) for each in places]
    wish = {"id": str(pass_id or new_id()), "placeIds": ids, "days": days}
    address = (await asker.data(MAKE, of=str(of.account_id), input=wish))["makeHostLink"]["address"]
    before, _, token = address.partition("/#/with/")
    assert before == "https://stegvis.example"
    assert len(token) == 64
    return str(token)


async def on_stage() -> Stage:
    office = await open_office()
    berit, gro = await office.staff("Berit Hansen", Role.ADVISER), await office.staff("Gro", Role.ADVISER)
    work = await office.activity("work_practice", name="Praksis", place="Kaia 3")
    people, places, slots = {}, {}, {}
    for name, adviser in (("amina", berit), ("olga", berit), ("yusuf", gro)):
        person = people[name] = await office.participant(name.capitalize(), adviser=adviser)
        places[name] = await office.row(
            "practice_place",
            participant_id=person.account_id,
            organisation="Meny",
            host_name="Ola Dahl" if name != "olga" else "OLA DAHL",
            valid_from=date(2026, 9, 1),
        )
        slots[name] = await office.slot(work, 1, "08:00", "16:00", participant_id=person.account_id)
    return Stage(office, berit, **people, places=places, slots=slots)


async def lent(token: str, clock: FakeClock | None = None) -> dict[str, Any]:
    """What somebody with a link gets, who is signed in nowhere."""
    body = await anybody(OPEN, clock, token=token)
    assert "errors" not in body, body
    found: dict[str, Any] = body["data"]["lentRegister"]
    return found


async def anybody(document: str, clock: FakeClock | None = None, **variables: object) -> dict[str, Any]:
    settings = Settings(public_url="https://stegvis.example", demo=True)
    app = make_app(settings, pepper=PEPPER, clock=clock or FakeClock(NOW))
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(transport=transport, base_url=settings.address) as http:
        asked = {"query": document, "variables": variables}
        body: dict[str, Any] = (await http.post("/graphql", json=asked, headers={"X-Stegvis": "1"})).json()
        return body


async def code(document: str, clock: FakeClock | None = None, **variables: object) -> str:
    (error,) = (await anybody(document, clock, **variables))["errors"]
    return str(error["extensions"]["code"])


async def says(token: str, *marks: dict[str, Any]) -> list[str]:
    body = await anybody(MARK, token=token, marks=list(marks))
    assert "errors" not in body, body
    answers = body["data"]["markLent"]
    assert [each["id"] for each in answers] == [mark["id"] for mark in marks]
    assert not any(each["entry"] for each in answers)  # a host is not told who else recorded something
    return [each["code"] or each["fate"] for each in answers]


def names(register: dict[str, Any]) -> list[str]:
    return [trainee["name"] for trainee in register["trainees"]]


async def entries(stage: Stage) -> list[Any]:
    return list(
        await stage.office.rows(
            "SELECT participant_id, on_date, mark, late_minutes, recorded_by, pass_id IS NOT NULL AS lent,"
            " superseded_by IS NULL AS stands FROM attendance_entry ORDER BY recorded_at, id"
        )
    )


# ------------------------------------------------------------------------------ a host confirms hours


async def test_a_host_sees_the_trainees_that_the_link_covers_by_name_and_hours() -> None:
    stage = await on_stage()
    await stage.office.mark(
        stage.amina.account_id, stage.slots["amina"], PAST, "absent", category="medical_certificate"
    )
    register = await lent(await stage.link("amina", "olga"))
    assert names(register) == ["Amina Haile", "Olga Haile"]
    assert (register["kind"], register["name"]) == ("HOST", "Ola Dahl")
    amina = register["trainees"][0]["hours"]
    assert [hour["date"] for hour in amina] == ["2026-11-09", "2026-11-16", "2026-11-23"]
    assert [hour["mark"] for hour in amina] == [None, "ABSENT", None]
    assert "certificate" not in msgspec.json.encode(register).decode()


async def test_what_a_host_says_is_recorded_as_said_through_the_link_and_told() -> None:
    stage = await on_stage()
    token = await stage.link("amina", "olga")
    late = stage.said("olga", "LATE", lateMinutes=90)
    assert await says(token, stage.said("amina"), late) == ["SAVED", "SAVED"]
    amina, olga = sorted(await entries(stage), key=lambda row: row["mark"], reverse=True)
    assert (amina["mark"], amina["lent"], amina["recorded_by"]) == ("present", True, stage.berit.account_id)
    assert (olga["mark"], olga["late_minutes"]) == ("late", 90)
    told = await stage.office.rows(
        "SELECT after FROM audit_entry WHERE verb = 'attendance.marked' AND actor_id = $1",
        stage.berit.account_id,
    )
    assert len(told) == 1
    assert "pass_id" in told[0]["after"]
    hours = (await lent(token))["trainees"][0]["hours"]
    assert [(hour["mark"], hour["saidHere"]) for hour in hours][1] == ("PRESENT", True)


async def test_the_same_words_under_the_same_key_have_one_effect() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    first, second = stage.said("amina"), stage.said("amina", "ABSENT")
    assert await says(token, first) == ["SAVED"]
    assert await says(token, first) == ["SAVED"]
    assert await says(token, second) == ["SAVED"]
    assert await says(token, first) == ["SAVED"]
    assert [(row["mark"], row["stands"]) for row in await entries(stage)] == [
        ("present", False),
        ("absent", True),
    ]
    assert await says(token, first | {"mark": "ABSENT"}) == ["kit.key-used"]


async def test_what_somebody_else_recorded_stands_and_the_host_is_told() -> None:
    stage = await on_stage()
    entry = await stage.office.mark(stage.amina.account_id, stage.slots["amina"], PAST, "absent")
    token = await stage.link("amina")
    # Not even by saying that they have seen it.
    seen = stage.said("amina", sees=str(entry))
    assert await says(token, seen) == ["CONFLICT"]
    assert await says(token, stage.said("amina")) == ["CONFLICT"]
    assert await says(token, stage.said("amina", "ABSENT")) == ["SAME"]
    assert [row["mark"] for row in await entries(stage)] == ["absent"]


async def test_the_next_link_of_the_same_host_shows_what_they_said_by_the_last() -> None:
    stage = await on_stage()
    await says(await stage.link("amina"), stage.said("amina"))
    assert await says(await stage.link("amina"), stage.said("amina", "ABSENT")) == ["SAVED"]
    assert [row["stands"] for row in await entries(stage)] == [False, True]


async def test_a_closed_month_is_told_and_nothing_recorded() -> None:
    stage = await on_stage()
    await stage.office.row(
        "month_lock",
        participant_id=stage.amina.account_id,
        month=date(2026, 11, 1),
        basis="{}",
        basis_hash=bytes(32),
        locked_by=stage.berit.account_id,
        locked_at=NOW,
    )
    token = await stage.link("amina", "olga")
    assert await says(token, stage.said("amina"), stage.said("olga")) == ["attendance.month-locked", "SAVED"]
    assert len(await entries(stage)) == 1


# ------------------------------------------------------------------------------ nothing beyond its own


async def test_whoever_is_not_in_the_link_is_as_if_they_did_not_exist() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    nobody = stage.said("amina") | {"participantId": str(new_id())}
    beyond = (
        stage.said("olga"),  # whose case the maker works on, and whom the link leaves out
        stage.said("yusuf"),
        nobody,
        stage.said("amina") | {"slotId": str(stage.slots["olga"])},
        stage.said("amina", onDate=(PAST + timedelta(days=1)).isoformat()),
        stage.said("amina", onDate="2026-09-07"),  # an hour that there was, too long ago
        stage.said("amina", onDate="2026-11-30"),
    )
    assert [(await says(token, each))[0] for each in beyond] == ["kit.not-found"] * len(beyond)
    assert await entries(stage) == []
    assert names(await lent(token)) == ["Amina Haile"]


async def test_a_lesson_is_not_the_hosts_to_confirm() -> None:
    stage = await on_stage()
    norwegian = await stage.office.activity("norwegian")
    own = await stage.office.slot(norwegian, 1, "16:00", "17:00", participant_id=stage.amina.account_id)
    token = await stage.link("amina")
    assert await says(token, stage.said("amina") | {"slotId": str(own)}) == ["kit.not-found"]
    assert len((await lent(token))["trainees"][0]["hours"]) == 3


async def test_when_the_maker_works_on_the_case_no_longer_the_link_does_not_show_it() -> None:
    stage = await on_stage()
    token = await stage.link("amina", "olga")
    await stage.office.change(
        "UPDATE access_grant SET valid_to = $2 WHERE participant_id = $1",
        stage.amina.account_id,
        TODAY - timedelta(days=1),
    )
    assert names(await lent(token)) == ["Olga Haile"]
    assert await says(token, stage.said("amina")) == ["kit.not-found"]


async def test_who_becomes_protected_leaves_every_link_for_good() -> None:
    stage = await on_stage()
    token = await stage.link("amina", "olga")
    await stage.office.grant(stage.amina.account_id, stage.berit, "circle")
    protect = "UPDATE participant SET protected = $2 WHERE id = $1"
    await stage.office.change(protect, stage.amina.account_id, True)  # noqa: FBT003 - a column's value
    assert names(await lent(token)) == ["Olga Haile"]
    assert await says(token, stage.said("amina")) == ["kit.not-found"]
    await stage.office.change(protect, stage.amina.account_id, False)  # noqa: FBT003 - the same
    assert names(await lent(token)) == ["Olga Haile"]


async def test_a_protected_person_is_never_in_a_new_link() -> None:
    stage = await on_stage()
    await stage.office.grant(stage.amina.account_id, stage.berit, "circle")
    await stage.office.change("UPDATE participant SET protected = true WHERE id = $1", stage.amina.account_id)
    async with asking(stage.office, stage.berit) as berit:
        assert await berit.refusal(LINKS, of=str(stage.amina.account_id)) == "kit.not-found"
        wish = {"id": str(new_id()), "placeIds": [str(stage.places["amina"])], "days": 7}
        assert await berit.refusal(MAKE, of=str(stage.amina.account_id), input=wish) == "kit.not-found"
        # Neither from the page of somebody else at the same host's.
        wish["placeIds"] = [str(stage.places["olga"]), str(stage.places["amina"])]
        refusal = await berit.refusal(MAKE, of=str(stage.olga.account_id), input=wish)
        offered = await berit.data(LINKS, of=str(stage.olga.account_id))
    assert refusal == "kit.changed-meanwhile"
    assert [each["name"] for each in offered["hostLinks"]["hosts"][0]["covers"]] == ["Olga Haile"]


async def test_unknown_expired_taken_back_and_orphaned_links_read_alike() -> None:
    stage = await on_stage()
    async with asking(stage.office, stage.berit) as berit:
        revoked = await linked(berit, stage.amina, [stage.places["amina"]])
        found = (await berit.data(LINKS, of=str(stage.amina.account_id)))["hostLinks"]["links"]
        await berit.data(REVOKE, of=str(stage.amina.account_id), **{"pass": found[0]["id"]})
        expired = await linked(berit, stage.amina, [stage.places["amina"]], days=7)
    bodies = [
        await anybody(OPEN, FakeClock(at), token=token)
        for token, at in (
            (revoked, NOW),
            (expired, datetime(2026, 11, 30, 23, tzinfo=NOW.tzinfo)),
            (new_token(stage.office.id), NOW),
            (new_token(new_id()), NOW),
            ("nonsense", NOW),
            ("", NOW),
        )
    ]
    assert len({msgspec.json.encode(body) for body in bodies}) == 1
    assert await code(OPEN, token=revoked) == OVER
    assert await code(MARK, token=revoked, marks=[stage.said("amina")]) == OVER
    assert names(await lent(expired, FakeClock(datetime(2026, 11, 30, 22, 59, tzinfo=NOW.tzinfo)))) == [
        "Amina Haile"
    ]
    await stage.office.change("UPDATE staff SET ended_on = $1", TODAY - timedelta(days=1))
    assert await code(OPEN, token=expired) == OVER


async def test_a_token_that_is_none_costs_what_one_that_works_no_longer_costs() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    await stage.office.change("UPDATE register_pass SET revoked_at = $1", NOW)
    costs = []
    for each in (token, new_token(stage.office.id), new_token(new_id()), "nonsense"):
        async with counted() as statements:
            assert await code(OPEN, token=each) == OVER
        costs.append(len(statements))
    assert len(set(costs)) == 1


async def test_a_token_is_stored_by_its_hash_and_never_stands_in_an_address() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    (row,) = await stage.office.rows("SELECT register_pass::text AS all_of_it FROM register_pass")
    assert token not in row["all_of_it"]
    async with asking(stage.office, stage.berit) as berit:
        asked = {"query": OPEN, "variables": msgspec.json.encode({"token": token}).decode()}
        assert (await berit.http.get("/graphql", params=asked)).status_code == 400


async def test_whoever_asks_too_often_waits() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    async with asking(stage.office, None) as host:
        for _ in range(PASS_BY_TOKEN.attempts):
            last = await host.ask(MARK, token=token, marks=[])
        assert "errors" not in last
        (error,) = (await host.ask(OPEN, token=token))["errors"]
    assert error["extensions"]["code"] == "accounts.too-many-tries"
    assert error["extensions"]["retryable"]


# ------------------------------------------------------------------------------ making and taking back


async def test_an_adviser_looks_through_whom_a_link_would_cover() -> None:
    stage = await on_stage()
    async with asking(stage.office, stage.berit) as berit:
        links = (await berit.data(LINKS, of=str(stage.amina.account_id)))["hostLinks"]
        (host,) = links["hosts"]
        assert (host["organisation"], host["name"]) == ("Meny", "Ola Dahl")
        # Not Yusuf: Gro works with him.
        assert [each["name"] for each in host["covers"]] == ["Amina Haile", "Olga Haile"]
        token = await linked(berit, stage.amina, [UUID(each["placeId"]) for each in host["covers"]])
        await lent(token)
        (link,) = (await berit.data(LINKS, of=str(stage.olga.account_id)))["hostLinks"]["links"]
    assert (link["name"], link["madeBy"], link["covers"]) == (
        "Ola Dahl",
        "Berit Hansen",
        ["Amina Haile", "Olga Haile"],
    )
    assert link["openedAt"] == NOW.isoformat()
    verbs = await stage.office.rows("SELECT subject_id FROM audit_entry WHERE verb = 'attendance.link-made'")
    assert {row["subject_id"] for row in verbs} == {stage.amina.account_id, stage.olga.account_id}


async def test_a_link_covers_nobody_whose_case_somebody_else_works_on() -> None:
    stage = await on_stage()
    async with asking(stage.office, stage.berit) as berit:
        for places in (["amina", "yusuf"], ["olga"], []):
            ids = [str(stage.places[each]) for each in places]
            wish = {"id": str(new_id()), "placeIds": ids, "days": 30}
            code = await berit.refusal(MAKE, of=str(stage.amina.account_id), input=wish)
            assert code == "kit.changed-meanwhile", places
        wish = {"id": str(new_id()), "placeIds": [str(stage.places["amina"])], "days": 31}
        assert await berit.refusal(MAKE, of=str(stage.amina.account_id), input=wish) == "kit.invalid-input"
    assert await stage.office.rows("SELECT id FROM register_pass") == []


async def test_asked_again_by_the_same_key_a_link_has_a_new_token_and_the_first_works_no_longer() -> None:
    stage, key = await on_stage(), new_id()
    first = await stage.link("amina", pass_id=key)
    second = await stage.link("amina", pass_id=key)
    assert await code(OPEN, token=first) == OVER
    assert names(await lent(second)) == ["Amina Haile"]
    async with asking(stage.office, stage.berit) as berit:
        wish = {"id": str(key), "placeIds": [str(stage.places["amina"])], "days": 90}
        assert await berit.refusal(MAKE, of=str(stage.amina.account_id), input=wish) == "kit.key-used"


async def test_nobody_takes_back_a_link_that_does_not_cover_the_participant() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    (row,) = await stage.office.rows("SELECT id FROM register_pass")
    async with asking(stage.office, stage.berit) as berit:
        of_olga = await berit.refusal(REVOKE, of=str(stage.olga.account_id), **{"pass": str(row["id"])})
        assert of_olga == "kit.not-found"
        assert names(await lent(token)) == ["Amina Haile"]
        await berit.data(REVOKE, of=str(stage.amina.account_id), **{"pass": str(row["id"])})
        await berit.data(REVOKE, of=str(stage.amina.account_id), **{"pass": str(row["id"])})
    told = await stage.office.rows("SELECT id FROM audit_entry WHERE verb = 'attendance.link-revoked'")
    assert len(told) == 1


# ------------------------------------------------------------------------------ a room, for a day

LEND = "mutation ($input: RoomPassInput!) { makeRoomPass(input: $input) { address expiresAt } }"
ROOM = """query ($token: String!) { lentRegister(token: $token) { kind name today expiresAt
    trainees { name } lessons { lesson { slotId onDate } group people recorded } } }"""
ROLL = """query ($token: String!, $slot: ID!, $on: String!) {
    lentRoll(token: $token, slotId: $slot, onDate: $on) { group lesson { slotId }
        people { participantId name reported valid entry { mark author through mine } } } }"""
END = "mutation ($token: String!) { endLent(token: $token) }"


@dataclass
class School:
    """Eva teaches A1, with a lesson today and one tomorrow; Carl teaches B1, which has one today, too.

    Amina and Frida are in A1, and Eva is in the circle of Frida, whose address is protected.
    """

    office: Office
    eva: Actor
    carl: Actor
    amina: Actor
    frida: Actor
    other: Actor
    groups: dict[str, UUID]
    slots: dict[str, UUID]
    grant: UUID

    async def room(self, group: str = "a1") -> str:
        async with asking(self.office, self.eva) as eva:
            wish = {"id": str(new_id()), "groupId": str(self.groups[group])}
            made = (await eva.data(LEND, input=wish))["makeRoomPass"]
        assert made["expiresAt"] == "2026-11-24T00:00:00+01:00"
        return str(made["address"].partition("/#/with/")[2])

    def said(self, of: Actor, slot: str = "a1", mark: str = "PRESENT", **values: object) -> dict[str, Any]:
        return {
            "id": str(new_id()),
            "participantId": str(of.account_id),
            "slotId": str(self.slots[slot]),
            "onDate": TODAY.isoformat(),
            "mark": mark,
        } | values


async def school() -> School:
    office = await open_office()
    eva, carl = await office.staff("Eva Moe", Role.TEACHER), await office.staff("Carl", Role.TEACHER)
    norwegian = await office.activity("norwegian")
    a1, b1 = await office.group("A1"), await office.group("B1", teacher=carl)
    grant = await office.group_grant(a1, eva)
    frida = await office.participant("Frida", groups=[a1], protected=True)
    await office.grant(frida.account_id, eva, "circle")
    slots = {
        "a1": await office.slot(norwegian, 1, "08:30", "11:45", group_id=a1),
        "tomorrow": await office.slot(norwegian, 2, "08:30", "11:45", group_id=a1),
        "b1": await office.slot(norwegian, 1, "08:30", "11:45", group_id=b1),
    }
    amina = await office.participant("Amina", groups=[a1])
    other = await office.participant("Olga", groups=[b1])
    groups = {"a1": a1, "b1": b1}
    return School(office, eva, carl, amina, frida, other, groups, slots, grant)


async def room_says(token: str, *marks: dict[str, Any]) -> list[str]:
    data = (await anybody(MARK, token=token, marks=list(marks)))["data"]
    return [each["code"] or each["fate"] for each in data["markLent"]]


async def roll(stage: School, token: str, slot: str = "a1", on: date = TODAY) -> dict[str, Any]:
    return await anybody(ROLL, token=token, slot=str(stage.slots[slot]), on=on.isoformat())


async def test_a_room_calls_its_class_and_no_other_today_and_no_other_day() -> None:
    stage = await school()
    token = await stage.room()
    register = (await anybody(ROOM, token=token))["data"]["lentRegister"]
    assert register["kind"] == "ROOM"
    assert [each["lesson"]["slotId"] for each in register["lessons"]] == [str(stage.slots["a1"])]
    assert (register["lessons"][0]["people"], register["trainees"]) == (1, [])
    people = (await roll(stage, token))["data"]["lentRoll"]["people"]
    # Not Frida, whom Eva sees at her own desk.
    assert [each["name"] for each in people] == ["Amina Haile"]
    for slot, on in (("b1", TODAY), ("tomorrow", TODAY + timedelta(days=1)), ("a1", PAST)):
        (error,) = (await roll(stage, token, slot, on))["errors"]
        assert error["extensions"]["code"] == "kit.not-found", (slot, on)


async def test_what_a_room_says_is_told_as_the_rooms_and_the_teacher_corrects_it() -> None:
    stage = await school()
    token = await stage.room()
    first = stage.said(stage.amina)
    assert await room_says(token, first) == ["SAVED"]
    (person,) = (await roll(stage, token))["data"]["lentRoll"]["people"]
    assert person["entry"] == {"mark": "PRESENT", "author": "Eva Moe", "through": "ROOM", "mine": True}
    async with asking(stage.office, stage.eva) as eva:
        document = """mutation ($marks: [MarkInput!]!) {
            markAttendance(input: { marks: $marks }) { fate entry { through mine author } } }"""
        unseen = stage.said(stage.amina, mark="ABSENT")
        (answer,) = (await eva.data(document, marks=[unseen]))["markAttendance"]
        assert (answer["fate"], answer["entry"]["through"], answer["entry"]["mine"]) == (
            "CONFLICT",
            "ROOM",
            False,
        )
        seen = stage.said(stage.amina, mark="ABSENT", sees=first["id"])
        (answer,) = (await eva.data(document, marks=[seen]))["markAttendance"]
        assert (answer["fate"], answer["entry"]["through"]) == ("SAVED", None)
    assert await room_says(token, stage.said(stage.amina)) == ["CONFLICT"]


async def test_a_room_marks_nobody_beyond_its_class_today() -> None:
    stage = await school()
    token = await stage.room()
    beyond = (
        stage.said(stage.frida),
        stage.said(stage.other),
        stage.said(stage.other, "b1"),
        stage.said(stage.amina, "b1"),
        stage.said(stage.amina, onDate=PAST.isoformat()),
        stage.said(stage.amina, "tomorrow", onDate=(TODAY + timedelta(days=1)).isoformat()),
    )
    assert [(await room_says(token, each))[0] for each in beyond] == ["kit.not-found"] * len(beyond)
    assert await stage.office.rows("SELECT id FROM attendance_entry") == []


async def test_what_is_reported_of_an_absence_is_not_for_a_device_on_a_table() -> None:
    stage = await school()
    token = await stage.room()
    await stage.office.row(
        "absence_claim",
        participant_id=stage.amina.account_id,
        kind="ill",
        starts_on=TODAY,
        ends_on=TODAY,
        made_by=stage.amina.account_id,
        made_at=NOW,
        received_at=NOW,
    )
    (person,) = (await roll(stage, token))["data"]["lentRoll"]["people"]
    assert (person["reported"], person["valid"]) == (False, None)


async def test_the_day_after_the_room_is_out_and_so_it_is_when_its_class_or_its_teacher_goes() -> None:
    stage = await school()
    token = await stage.room()
    midnight = datetime(2026, 11, 23, 23, tzinfo=NOW.tzinfo)
    assert await code(ROOM, FakeClock(midnight), token=token) == OVER
    assert "errors" not in await anybody(ROOM, FakeClock(midnight - timedelta(seconds=1)), token=token)

    yesterday = TODAY - timedelta(days=1)
    await stage.office.change("UPDATE group_grant SET valid_to = $2 WHERE id = $1", stage.grant, yesterday)
    assert (await anybody(ROOM, token=token))["data"]["lentRegister"]["lessons"] == []
    assert await room_says(token, stage.said(stage.amina)) == ["kit.not-found"]
    await stage.office.change("UPDATE group_grant SET valid_to = NULL WHERE id = $1", stage.grant)
    assert await room_says(token, stage.said(stage.amina)) == ["SAVED"]

    await stage.office.change(
        "UPDATE study_group SET ends_on = $2 WHERE id = $1", stage.groups["a1"], yesterday
    )
    assert await code(ROOM, token=token) == OVER
    assert await code(MARK, token=token, marks=[stage.said(stage.amina)]) == OVER


async def test_a_room_signs_out_and_nobody_else_signs_it_in_again() -> None:
    stage = await school()
    token = await stage.room()
    assert (await anybody(END, token=token))["data"]["endLent"] is True
    assert await code(ROOM, token=token) == OVER
    verbs = await stage.office.rows("SELECT verb FROM audit_entry ORDER BY at, id")
    assert [row["verb"] for row in verbs] == ["attendance.room-lent", "attendance.room-ended"]


async def test_nobody_lends_a_class_that_is_not_theirs_or_has_no_lesson_today() -> None:
    stage = await school()
    norwegian = await stage.office.activity("norwegian")
    c1 = await stage.office.group("C1", teacher=stage.eva)
    await stage.office.slot(norwegian, 2, "08:30", "11:45", group_id=c1)
    await stage.office.participant("Selam", groups=[c1])
    async with asking(stage.office, stage.eva) as eva:
        for group in (stage.groups["b1"], c1, new_id()):
            wish = {"id": str(new_id()), "groupId": str(group)}
            assert await eva.refusal(LEND, input=wish) == "kit.not-found"


async def test_a_host_has_no_class_and_ends_nothing() -> None:
    stage = await on_stage()
    token = await stage.link("amina")
    assert await code(END, token=token) == "kit.not-found"
    slot, on = str(stage.slots["amina"]), PAST.isoformat()
    assert await code(ROLL, token=token, slot=slot, on=on) == "kit.not-found"
    assert names(await lent(token)) == ["Amina Haile"]
