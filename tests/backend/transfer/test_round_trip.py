"""From one municipality to the next and on: nothing lost, nothing invented."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import jsonschema
import msgspec
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from stegvis.participants.rules import current_programme
from stegvis.programmes.model import MadeKnown
from stegvis.transfer import portable, structure
from stegvis.transfer.actions.sending import Leaving, make_again, send_away
from stegvis.transfer.queries import leaving
from tests.backend.transfer.moving import ADDENDUM, LAST_DAY, TOLD, place, programme_of, received, rich, sent
from tests.builders import NOW, TODAY, Office

pytestmark = pytest.mark.usefixtures("database")

ENVELOPE = {"id", "madeAt", "from", "to", "informed", "hash"}
"""What is another at every sending; all else is compared."""


def case_of(body: bytes) -> dict[str, Any]:
    whole: dict[str, Any] = msgspec.json.decode(body)
    assert whole.keys() - ENVELOPE == {"format", "version", "case"}
    case: dict[str, Any] = whole["case"]
    return case


async def accounts(office: Office, actor: Actor, participant: UUID) -> list[tuple[Any, ...]]:
    """Every week from the first programme on, as the participant's own screens replay it."""
    async with db.read(office.id) as tx:
        seen = await people(tx, actor, TODAY, [participant])
        weeks = [IsoWeek.of(date(2024, 1, 8)).plus(number) for number in range(150)]
        found = (await recorded_weeks(tx, actor, list(seen.values()), weeks))[participant]
    return [
        (
            each.account.week,
            each.account.rule_version,
            each.account.target_minutes,
            sorted(
                (
                    *_but_key(line),
                    line.attended_minutes,
                    line.excused_minutes,
                    line.unexcused_minutes,
                    line.outcome,
                )
                for line in each.account.lines
                if line.outcome != "not_counted"
            ),
        )
        for each in found
    ]


def _but_key(line: Any) -> tuple[object, ...]:  # noqa: ANN401 - an account's line
    how = (line.clock_minutes, line.lessons or 0, line.credited_minutes, line.rule, line.rate_per_lesson or 0)
    return line.date, line.starts, line.ends, line.kind, *how, line.source


async def test_a_person_of_whom_everything_is_known_goes_and_goes_on() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    file = await sent(lilleby, amina, storvik.number)
    first = case_of(file.content)
    assert jsonschema.Draft202012Validator(portable.schema()).is_valid(msgspec.json.decode(file.content))

    came = await received(storvik, file.content)
    assert (came.recount.differing, came.recount.other_rules) == ((), 0)
    assert came.recount.same == sum(len(each.get("weeks", ())) for each in first["programmes"]) > 80

    onwards = case_of((await sent(storvik, came.participant_id, "9999")).content)
    *past, waited = onwards["programmes"]
    assert waited["heldBy"]["name"] == "Storvik"
    assert (waited["endCause"], waited["endedOn"]) == ("moved", str(LAST_DAY))
    assert onwards | {"programmes": past} == first


async def test_decided_absence_counts_where_nobody_knows_the_decision() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    await lilleby.office.row(
        "absence_decision",
        participant_id=amina,
        starts_on=date(2026, 2, 4),  # what was missed without a category, and days of which nothing is known
        ends_on=date(2026, 2, 13),
        category="medical_certificate",
        approved=True,
        certificate_seen=True,
        rule_version="2025-01",
        decided_by=lilleby.berit.account_id,
        decided_at=NOW,
    )
    file = await sent(lilleby, amina, storvik.number)
    weeks = {each["week"]: each for each in case_of(file.content)["programmes"][1]["weeks"]}
    assert weeks["2026-W07"]["excusedMinutes"] > weeks["2026-W08"]["excusedMinutes"] >= 0
    came = await received(storvik, file.content)
    assert (came.recount.differing, came.recount.other_rules) == ((), 0)


async def test_what_is_rich_is_all_in_the_file() -> None:
    lilleby = await place("Lilleby")
    amina = (await rich(lilleby)).account_id
    case = case_of((await sent(lilleby, amina, "9999")).content)
    assert {key: len(case[key]) for key in case if isinstance(case[key], list)} == {
        "programmes": 2,
        "plans": 3,
        "timeOff": 2,
        "groups": 2,
        "practicePlaces": 1,
        "certificates": 1,
        "payments": 2,
        "shares": 2,
    }
    early, late = case["programmes"]
    assert "followUp" in early
    assert (len(late["conditions"]), len(late["decisions"]), len(late["adaptations"])) == (2, 2, 1)
    assert [plan["state"] for plan in case["plans"]] == ["superseded", "ended", "ended"]
    assert len(late["looseMarks"]) == 3
    lessons = [lesson for week in late["weeks"] for lesson in week.get("lessons", ())]
    assert sum("recorded" in lesson for lesson in lessons) == 10
    assert {lesson.get("module") for lesson in lessons if lesson["kind"] == "social_studies"} == {
        "family_and_health"
    }
    assert [lesson["reason"] for lesson in lessons if lesson.get("cancelled")] == ["illness"]
    moved = [lesson for lesson in lessons if lesson.get("place") == "Rådhuset"]
    assert [(each["date"], each["starts"], each.get("lessons")) for each in moved] == [
        ("2026-03-11", "09:00", 1)
    ], moved


async def test_what_was_paid_is_told_field_by_field_and_binds_nobody() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    file = await sent(lilleby, amina, storvik.number)
    case = case_of(file.content)
    here = {"number": lilleby.number, "name": "Lilleby"}
    at = "2026-01-05T08:15:30.120000Z"
    assert case["payments"][0] == {
        "heldBy": here,
        "month": "2025-11-01",
        "lockedAt": at,
        "lockedBy": "Berit Hansen",
        "basisHash": bytes(range(32)).hex(),
        "figures": [
            {"name": "deduction", "amount": "442.86"},
            {"name": "excused.child_ill", "amount": "75"},
            {"name": "planned", "amount": "7500"},
        ],
        "ruleVersions": ["2025-01", "2026-01"],
        "addenda": [
            {
                "id": str(ADDENDUM),
                "countsIn": "2026-01-01",
                "reason": "late_evidence",
                "madeAt": at,
                "madeBy": "Berit Hansen",
                "note": "Attest kom i posten",
                "changes": [
                    {"name": "deduction", "amount": "-110.71"},
                    {"name": "unexcused", "amount": "-75"},
                ],
            }
        ],
    }
    assert "addenda" not in case["payments"][1]
    assert case["shares"] == [
        {"heldBy": here, "share": "two_thirds", "validFrom": "2025-08-18", "setAt": at},
        {"heldBy": here, "share": "full", "validFrom": "2026-01-01", "setAt": at},
    ]
    came = await received(storvik, file.content)
    for table in ("month_lock", "month_addendum", "benefit_share"):
        assert await storvik.office.rows(f"SELECT FROM {table}") == []
    # What the receiver has locked itself goes on beside what it was told.
    await storvik.office.row(
        "month_lock",
        participant_id=came.participant_id,
        month=date(2025, 12, 1),
        basis=msgspec.json.encode({"figures": {"planned": 300}, "versions": []}).decode(),
        basis_hash=bytes(32),
        locked_by=storvik.berit.account_id,
        locked_at=NOW,
    )
    onwards = case_of((await sent(storvik, came.participant_id, "9999")).content)["payments"]
    assert [(each["month"], each["heldBy"]["number"]) for each in onwards] == sorted(
        [
            ("2025-11-01", lilleby.number),
            ("2025-12-01", lilleby.number),
            ("2025-12-01", storvik.number),
        ]
    )


async def test_what_nobody_elsewhere_needs_is_not_in_the_file() -> None:
    lilleby = await place("Lilleby")
    amina = (await rich(lilleby)).account_id
    await lilleby.office.change(
        "UPDATE staff SET email = 'berit@lilleby.example' WHERE name = 'Berit Hansen'"
    )
    said = (await sent(lilleby, amina, "9999")).content.decode()
    for secret in ("berit@lilleby.example", "Per Olsen", "900 00 000", "Eva Moe", "externalId", "recordedBy"):
        assert secret not in said


async def test_weeks_that_were_held_elsewhere_are_replayed_as_they_were() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    # What closes the receiver's schools closed nobody's lessons elsewhere.
    await storvik.office.row(
        "closure", external_id="x", kind="other", starts_on=date(2026, 2, 1), ends_on=date(2026, 2, 28)
    )
    file = await sent(lilleby, amina, storvik.number)
    there = await accounts(lilleby.office, lilleby.berit, amina)
    came = await received(storvik, file.content)
    here = await accounts(storvik.office, storvik.berit, came.participant_id)
    assert here == there
    assert sum(len(week[3]) for week in there) > 200


async def test_a_receiver_with_rules_of_its_own_is_told_which_weeks_come_out_otherwise() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    await storvik.office.row(
        "rule_override",
        key="lesson_credit_minutes",
        value="70",
        valid_from=date(2026, 3, 1),
        source="Vedtak 3/26",
    )
    came = await received(storvik, (await sent(lilleby, amina, storvik.number)).content)
    assert "2026-W09" not in came.recount.differing
    assert "2026-W11" in came.recount.differing
    assert came.recount.other_rules >= len(came.recount.differing)


async def test_what_was_decided_elsewhere_binds_nobody_here() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    came = await received(storvik, (await sent(lilleby, amina, storvik.number)).content)
    plans = await storvik.office.rows(
        "SELECT version, state, elsewhere, decided_elsewhere, decided_by FROM plan_version ORDER BY version"
    )
    from_lilleby = f"{lilleby.number} Lilleby"
    assert [tuple(row.values()) for row in plans] == [
        (1, "superseded", from_lilleby, "Berit Hansen", None),
        (2, "ended", from_lilleby, "Berit Hansen", None),
        (3, "ended", from_lilleby, "Berit Hansen", None),
    ]
    waiting = await programme_of(storvik.office, came.participant_id)
    assert waiting["permit_type"] == "refugee"
    unknown = (
        "settled_on",
        "claimed_on",
        "offered_on",
        "decided_on",
        "starts_on",
        "planned_end_on",
        "end_goal",
    )
    assert {waiting[name] for name in unknown} == {None}
    assert waiting["elsewhere"] is None


async def test_a_protected_person_leaves_without_places_and_is_protected_at_once() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    frida = (await rich(lilleby, protected=True)).account_id
    await lilleby.office.grant(frida, lilleby.berit, "circle")
    file = await sent(lilleby, frida, storvik.number)
    assert all(
        word not in file.content.decode() for word in ("Meny", "Storgata", "Rom 4", "Rådhuset", "Biblioteket")
    )
    other = await storvik.office.staff("Ivar Berg", Role.LEADER)
    came = await received(storvik, file.content)
    async with db.read(storvik.office.id) as tx:
        assert not await people(tx, other, TODAY, [came.participant_id])
        assert (await people(tx, storvik.berit, TODAY, [came.participant_id]))[came.participant_id].protected


async def test_whoever_comes_back_is_who_they_were() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    before = case_of((away := await sent(lilleby, amina, storvik.number)).content)
    came = await received(storvik, away.content)
    await storvik.office.change(
        "UPDATE participant SET phone = '+47 1', family_name = 'Ali' WHERE id = $1", amina
    )
    await lilleby.office.change("UPDATE participant SET phone = NULL WHERE id = $1", amina)
    back = await received(lilleby, (await sent(storvik, came.participant_id, lilleby.number)).content)
    assert (back.participant_id, back.returned) == (amina, True)
    (row,) = await lilleby.office.rows("SELECT family_name, phone FROM participant WHERE id = $1", amina)
    assert tuple(row.values()) == ("Hassan", "+47 1")
    async with db.read(lilleby.office.id) as tx:
        now_here = await leaving(tx, lilleby.berit, amina, TODAY)
    again = msgspec.json.decode(portable.written(now_here))
    *old, visit, waiting = again["programmes"]
    assert old == before["programmes"]
    assert visit["heldBy"]["name"] == "Storvik"
    assert "endedOn" not in waiting
    assert again["plans"] == before["plans"]
    assert again["timeOff"] == before["timeOff"]
    assert again["groups"] == before["groups"]
    assert again["certificates"] == before["certificates"]


async def test_a_lost_file_is_made_again_the_same_and_after_a_correction_anew() -> None:
    lilleby = await place("Lilleby")
    amina = (await rich(lilleby)).account_id
    first = await sent(lilleby, amina, "9999")
    later = NOW + timedelta(days=3)
    assert await make_again(lilleby.berit, amina, now=later) == first
    await lilleby.office.change("UPDATE participant SET phone = '+47 22 22 22 22' WHERE id = $1", amina)
    other = await make_again(lilleby.berit, amina, now=later)
    assert other.file_id != first.file_id
    assert b"+47 22 22 22 22" in other.content


async def test_whoever_gets_the_file_again_is_remembered_however_it_was_asked_for() -> None:
    lilleby = await place("Lilleby")
    amina, key = (await rich(lilleby)).account_id, new_id()
    leaving = Leaving("9999", TOLD, MadeKnown.INTERPRETER, LAST_DAY)
    version = (await programme_of(lilleby.office, amina))["version"]
    sending = [await send_away(lilleby.berit, key, amina, version, leaving, now=NOW) for _ in range(2)]
    assert sending[0] == sending[1] == await make_again(lilleby.berit, amina, now=NOW)
    rows = await lilleby.office.rows(
        "SELECT verb, actor_id FROM audit_entry WHERE subject_id = $1 AND verb LIKE 'transfer.%' ORDER BY id",
        amina,
    )
    assert [row["verb"] for row in rows] == ["transfer.sent", "transfer.made-again", "transfer.made-again"]
    assert {row["actor_id"] for row in rows} == {lilleby.berit.account_id}


async def test_hostile_words_travel_as_they_are() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    words = "<script>alert(1)</script> \u202eفارسی\u202c ትግርኛ 🧿 =1+1 '; DROP TABLE slot; -- \\u0041 \x1f"
    amina = (await rich(lilleby, given_name=words, interpretation_language="ti")).account_id
    await lilleby.office.put_right("UPDATE goal SET text = $1", words)
    first = case_of((file := await sent(lilleby, amina, storvik.number)).content)
    came = await received(storvik, file.content)
    onwards = case_of((await sent(storvik, came.participant_id, "9999")).content)
    assert onwards["person"] == first["person"]
    assert onwards["person"]["givenName"] == words
    assert onwards["plans"] == first["plans"]


async def test_whatever_we_write_our_own_schema_lets_through() -> None:
    lilleby = await place("Lilleby")
    amina = await lilleby.office.participant("Amina", adviser=lilleby.berit, family_name="")
    file = await sent(lilleby, amina.account_id, "9999", ends_on=TODAY)
    raw = structure.parsed(file.content)
    assert structure.faults_of(raw) == []


async def test_two_lessons_at_once_that_are_alike_here_both_arrive() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await lilleby.office.participant("Amina Hassan", adviser=lilleby.berit)).account_id
    for room in ("Rom 4", "Rom 5"):
        activity = await lilleby.office.activity("norwegian", name="Norsk", place=room)
        await lilleby.office.slot(activity, 1, "08:30", "10:00", participant_id=amina)
        tuesdays = await lilleby.office.slot(activity, 2, "08:30", "10:00", participant_id=amina)
        await lilleby.office.mark(amina, tuesdays, date(2026, 11, 16))
    first = case_of((file := await sent(lilleby, amina, storvik.number)).content)
    came = await received(storvik, file.content)
    assert came.recount.differing == ()
    onwards = case_of((await sent(storvik, came.participant_id, "9999")).content)
    assert onwards["programmes"][0] == first["programmes"][0]
    assert len(first["programmes"][0]["looseMarks"]) == 2


async def test_on_the_day_of_the_move_already_the_case_is_the_receivers() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await lilleby.office.participant("Amina Hassan", adviser=lilleby.berit)).account_id
    came = await received(storvik, (await sent(lilleby, amina, storvik.number, ends_on=TODAY)).content)
    async with db.read(storvik.office.id) as tx:
        person = (await people(tx, storvik.berit, TODAY, [came.participant_id]))[came.participant_id]
    current = current_programme(person.programmes, TODAY)
    assert current
    assert (current.elsewhere, current.starts_on) == (None, None)
