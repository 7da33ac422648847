"""Every fault of a file is told at its place, and a file with one changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts.model import Role
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.transfer import portable, structure
from stegvis.transfer.actions.receiving import check, receive
from tests.backend.transfer.moving import Place, changed, place, received, rich, rows_of, sent
from tests.builders import NOW

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
async def stage(database: str) -> tuple[Place, Place, bytes]:
    """Two municipalities, and a file from one to the other."""
    assert database
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = (await rich(lilleby)).account_id
    return lilleby, storvik, (await sent(lilleby, amina, storvik.number)).content


async def faults(at: Place, body: bytes) -> list[tuple[str, str]]:
    try:
        await received(at, body)
    except InvalidInput as invalid:
        return [(fault.field, fault.code.removeprefix("transfer.file-")) for fault in invalid.faults]
    return []


LATE = "/case/programmes/1"
LESSON = f"{LATE}/weeks/24/lessons/0"
PLAN = "/case/plans/0"

WRONG: list[tuple[str, object, str | tuple[str, str]]] = [
    ("/from/number", "12", "wrong-form"),
    ("/madeAt", "2026-11-23", "no-instant"),
    ("/madeAt", "2026-11-23T09:30:00", "no-instant"),
    ("/madeAt", "2026-11-24T09:30:00Z", "future"),
    ("/informed/on", "2026-11-24", "informed-late"),
    ("/informed/how", "sms", "no-such-code"),
    ("/case/person/givenName", "", "empty"),
    ("/case/person/givenName", "x" * 1001, "too-long"),
    ("/case/person/givenName", 7, "wants-text"),
    ("/case/person/birthDate", "1994-02-30", "no-date"),
    ("/case/person/birthDate", "0001-01-01", "no-date"),
    ("/case/person/birthDate", "2027-01-01", "not-born"),
    ("/case/person/birthDate", ..., "missing"),
    ("/case/person/nationalId", "1234567890１", "wrong-form"),
    ("/case/person/nationalId", "12345678901\n", "wrong-form"),
    ("/case/person/protected", "no", "wants-truth"),
    ("/case/person/diagnosis", "x", "unknown"),
    ("/case/person/children", {}, "wants-list"),
    ("/case/person/children/0", "2031-01-01", "not-born"),
    ("/case/programmes", [], "too-few"),
    (f"{LATE}/heldBy", "Lilleby", "wants-object"),
    (f"{LATE}/endedOn", ..., "not-ended"),
    (f"{LATE}/endCause", ..., "not-ended"),
    (f"{LATE}/endedOn", "2025-01-01", "ends-first"),
    (f"{LATE}/plannedEndOn", "2025-01-01", "ends-first"),
    (f"{LATE}/startsOn", "2024-06-21", "overlap"),
    (f"{LATE}/weeklyTarget", "own_work", (f"{LATE}/targetReason", "missing")),
    (f"{LATE}/id", "not-a-key", "no-key"),
    (f"{LATE}/decisions/0/reasons", "  ", "empty"),
    (f"{LATE}/decisions/0/madeKnownHow", ..., "missing"),
    (f"{LATE}/decisions/0/appealDeadline", ..., "missing"),
    (f"{LATE}/decisions/0/madeKnownOn", "2025-07-01", "ends-first"),
    (f"{LATE}/decisions/1/revokedBy", ..., "missing"),
    (f"{LATE}/decisions/1/days", 0, "too-small"),
    (f"{LATE}/decisions/1/days", 40_000, "too-big"),
    (f"{LATE}/decisions/1/days", 1.5, "wants-number"),
    (f"{LATE}/conditions/1/kind", "health_check", "twice"),
    (f"{LATE}/adaptations/0/validTo", "2026-01-01", "ends-first"),
    (f"{LATE}/weeks/24/week", "2026-W54", "no-week"),
    (f"{LATE}/weeks/24/attendedMinutes", 1, (f"{LATE}/weeks/24/plannedMinutes", "week-sum")),
    (f"{LESSON}/date", "2026-06-01", "outside-week"),
    (f"{LESSON}/ends", "24:00", "wrong-form"),
    (f"{LESSON}/ends", "08:30", "ends-first"),
    (f"{LESSON}/breakMinutes", 600, "long-break"),
    (f"{LESSON}/recorded/lateMinutes", 5, "late"),
    (f"{LESSON}/recorded/category", "unapproved", "present"),
    (f"{LESSON}/recorded/approved", True, "approved"),
    (f"{LESSON}/kind", "religion", "no-such-code"),
    (f"{PLAN}/state", "draft", "no-such-code"),
    (f"{PLAN}/decidedOn", ..., "missing"),
    (f"{PLAN}/appealDeadline", "2025-08-01", "ends-first"),
    ("/case/plans/1/version", 1, "twice"),
    (f"{PLAN}/goals/0/standard", "be-happy", "no-such-code"),
    (f"{PLAN}/goals/1/text", ..., "missing"),
    (f"{PLAN}/goals/1/measures/0/endsOn", "2020-01-01", "ends-first"),
    ("/case/timeOff/1/startsOn", "2026-03-20", "overlap"),
    ("/case/groups/0/validTo", "2020-01-01", "ends-first"),
    ("/case/practicePlaces/0/validTo", "2020-01-01", "ends-first"),
    ("/case/certificates/0/programmeId", "0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3", "no-such-programme"),
    ("/case/certificates/0/content/endedOn", "2020-01-01", "ends-first"),
    ("/case/payments/0/month", "2025-11-02", "wrong-form"),
    ("/case/payments/1/month", "2025-11-01", "twice"),
    ("/case/payments/0/lockedAt", "i går", "no-instant"),
    ("/case/payments/0/lockedBy", "", "empty"),
    ("/case/payments/0/basisHash", "00", "wrong-form"),
    ("/case/payments/0/figures", ..., "missing"),
    ("/case/payments/0/figures/0/name", "Trekk!", "wrong-form"),
    ("/case/payments/0/figures/0/amount", "442,86", "wrong-form"),
    ("/case/payments/0/addenda/0/countsIn", "2025-11-01", "ends-first"),
    ("/case/payments/0/addenda/0/countsIn", "2026-01-02", "wrong-form"),
    ("/case/payments/0/addenda/0/reason", "because", "no-such-code"),
    ("/case/payments/0/addenda/0/note", "x" * 501, "too-long"),
    ("/case/payments/0/addenda/0/changes/0/amount", 12, "wants-text"),
    ("/case/payments/0/heldBy/number", "12", "wrong-form"),
    ("/case/shares/0/share", "half", "no-such-code"),
    ("/case/shares/0/validFrom", "2026-02-30", "no-date"),
    ("/case/shares/0/setAt", ..., "missing"),
    (f"{LESSON}/module", "norway", "no-such-code"),
]
"""Where, what stands there instead, and what is told: there, or where the pair says."""


@pytest.mark.parametrize(("where", "value", "told"), WRONG)
async def test_a_fault_is_told_where_it_is(
    stage: tuple[Place, Place, bytes], where: str, value: object, told: str | tuple[str, str]
) -> None:
    _, storvik, body = stage
    before = await rows_of(storvik.office)
    expected = told if isinstance(told, tuple) else (where, told)
    assert await faults(storvik, changed(body, where, value)) == [expected]
    assert await rows_of(storvik.office) == before


async def test_all_faults_are_told_at_once(stage: tuple[Place, Place, bytes]) -> None:
    _, storvik, body = stage
    for where, value in (
        ("/case/person/sex", "x"),
        (f"{LATE}/track", None),
        ("/case/plans/2/version", "3"),
        (f"{LESSON}/recorded/mark", ...),
    ):
        body = changed(body, where, value)
    assert await faults(storvik, body) == [
        ("/case/person/sex", "no-such-code"),
        (f"{LATE}/track", "wants-text"),
        (f"{LESSON}/recorded/mark", "missing"),
        ("/case/plans/2/version", "wants-number"),
    ]


BROKEN: list[tuple[str, Callable[[bytes], bytes], tuple[str, str]]] = [
    ("not JSON", lambda body: body[:-1], ("", "not-json")),
    ("not UTF-8", lambda body: body.replace(b"Amina", b"Am\xefna"), ("", "not-json")),
    ("half a letter", lambda body: body.replace(b"Amina", b"\\ud800"), ("", "not-json")),
    ("a list", lambda body: b"[" + body + b"]", ("", "not-ours")),
    ("something else", lambda _: b"{}", ("/format", "not-ours")),
    ("NUL", lambda body: body.replace(b"Amina", b"Am\\u0000na"), ("", "nul")),
    ("too large", lambda body: body + b" " * portable.LARGEST, ("", "too-large")),
    ("too deep", lambda _: b'{"a":' * 60 + b"1" + b"}" * 60, ("", "too-deep")),
    ("far too deep", lambda _: b"[" * 100_000, ("", "not-json")),
    ("of tomorrow's form", lambda body: changed(body, "/version", "2"), ("/version", "version")),
    ("edited", lambda body: body.replace(b"2023-01-09", b"2023-01-08"), ("/hash", "edited")),
    ("of another hash", lambda body: body.replace(b'"hash":"', b'"hash":"0'), ("/hash", "wrong-form")),
    ("for others", lambda body: changed(body, "/to/number", "9998"), ("/to/number", "other-receiver")),
]


@pytest.mark.parametrize(("how", "broken", "told"), BROKEN, ids=[each[0] for each in BROKEN])
async def test_a_file_that_is_broken_as_a_whole(
    stage: tuple[Place, Place, bytes], how: str, broken: Callable[[bytes], bytes], told: tuple[str, str]
) -> None:
    assert how
    _, storvik, body = stage
    before = await rows_of(storvik.office)
    assert await faults(storvik, broken(body)) == [told]
    assert await rows_of(storvik.office) == before


async def test_a_file_is_not_for_whoever_made_it(stage: tuple[Place, Place, bytes]) -> None:
    lilleby, _, body = stage
    mine = changed(body, "/to/number", lilleby.number)
    assert ("/from/number", "own") in await faults(lilleby, mine)


# ------------------------------------------------------------------------------ who, and how often


async def test_the_same_file_twice_is_once_also_at_the_same_moment() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    file = await sent(lilleby, (await rich(lilleby)).account_id, storvik.number)
    one, two = await asyncio.gather(*(received(storvik, file.content) for _ in range(2)))
    before = await rows_of(storvik.office)
    three = await received(storvik, file.content, now=NOW + timedelta(hours=1))
    assert one.participant_id == two.participant_id == three.participant_id
    assert await rows_of(storvik.office) == before
    assert before["participant"] == before["transfer"] == 1
    other = changed(file.content, "/case/person/phone", "+47 1")
    assert await faults(storvik, other) == [("/id", "other-body")]


async def test_only_advisers_and_leaders_take_cases_in(stage: tuple[Place, Place, bytes]) -> None:
    _, storvik, body = stage
    for role in (Role.TEACHER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR):
        actor = await storvik.office.staff("Carl Vik", role)
        with pytest.raises(Refused) as refused:
            await check(actor, body, now=NOW)
        assert refused.value.code == "accounts.not-your-role"


async def test_the_unit_and_the_adviser_must_be_there(stage: tuple[Place, Place, bytes]) -> None:
    _, storvik, body = stage
    teacher = await storvik.office.staff("Carl Vik", Role.TEACHER)
    closed = await storvik.office.row(
        "unit", code="old", name="Nedlagt", closed_on=NOW.date() - timedelta(days=9)
    )
    for unit, adviser, told in (
        (new_id(), storvik.berit.account_id, Fault("unit", "transfer.no-such-unit")),
        (closed, storvik.berit.account_id, Fault("unit", "transfer.no-such-unit")),
        (storvik.office.unit_id, teacher.account_id, Fault("adviser", "transfer.no-such-adviser")),
    ):
        with pytest.raises(InvalidInput) as invalid:
            await receive(storvik.berit, body, unit, adviser, now=NOW)
        assert invalid.value.faults == (told,)


async def test_somebody_whom_the_receiver_may_not_see_is_told_of_in_no_way() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = await rich(lilleby)
    (row,) = await lilleby.office.rows("SELECT national_id FROM participant")
    hidden = await storvik.office.participant("Frida Kahsay", protected=True, national_id=row["national_id"])
    file = (await sent(lilleby, amina.account_id, storvik.number)).content
    checked = await check(storvik.berit, file, now=NOW)
    assert (checked.here.seen, checked.here.differing, checked.here.contradicts) == (None, (), ())
    before = await rows_of(storvik.office)
    with pytest.raises(Refused) as refused:
        await received(storvik, file)
    assert (refused.value.code, refused.value.params) == ("transfer.ask-leader", {})
    assert await rows_of(storvik.office) == before
    looked = await storvik.office.rows("SELECT participant_id, purpose FROM look_up")
    assert {tuple(each.values()) for each in looked} == {(hidden.account_id, "refused.transfer.check")}


async def test_who_is_still_in_a_programme_here_is_not_taken_in_once_more() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = await rich(lilleby)
    (row,) = await lilleby.office.rows("SELECT duf_number FROM participant")
    await storvik.office.participant("Amina Hassan", adviser=storvik.berit, duf_number=row["duf_number"])
    file = (await sent(lilleby, amina.account_id, storvik.number)).content
    checked = await check(storvik.berit, file, now=NOW)
    assert checked.here.open_programme
    with pytest.raises(Refused) as refused:
        await received(storvik, file)
    assert refused.value.code == "transfer.still-here"


async def test_a_number_of_somebody_else_is_told_where_the_file_has_it() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = await rich(lilleby)
    (row,) = await lilleby.office.rows("SELECT national_id, duf_number FROM participant")
    ended = {"ended_on": NOW.date() - timedelta(days=1), "end_cause": "completed"}
    await storvik.office.participant(
        "Amina Ali",
        adviser=storvik.berit,
        national_id=row["national_id"],
        birth_date=NOW.date(),
        programme=ended,
    )
    file = (await sent(lilleby, amina.account_id, storvik.number)).content
    assert await faults(storvik, file) == [("/case/person/birthDate", "other-person")]
    await storvik.office.participant(
        "Amina Omar", adviser=storvik.berit, duf_number=row["duf_number"], programme=ended
    )
    told = await faults(storvik, file)
    assert all(code == "other-person" for _, code in told)
    assert told


async def test_who_was_here_before_is_shown_with_what_differs() -> None:
    lilleby, storvik = await place("Lilleby"), await place("Storvik")
    amina = await rich(lilleby)
    (row,) = await lilleby.office.rows("SELECT national_id FROM participant")
    ended = {"ended_on": NOW.date() - timedelta(days=1), "end_cause": "moved", "starts_on": None}
    before = await storvik.office.participant(
        "Amina Hussein", adviser=storvik.berit, national_id=row["national_id"], phone="1", programme=ended
    )
    file = (await sent(lilleby, amina.account_id, storvik.number)).content
    checked = await check(storvik.berit, file, now=NOW)
    assert checked.here.seen
    assert checked.here.seen.id == before.account_id
    assert checked.here.differing == ("family_name", "phone")
    assert (await received(storvik, file)).participant_id == before.account_id


# ------------------------------------------------------------------------------ the schema


def test_the_published_schema_is_that_of_the_model() -> None:
    assert portable.SCHEMA_FILE.read_text(encoding="utf-8") == portable.schema_text()


def test_the_published_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(portable.schema())


_SCHEMA = jsonschema.Draft202012Validator(portable.schema())
_SOMETHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=9),
    st.just([]),
    st.just({}),
    st.just("2026-01-01"),
)


@given(data=st.data())
def test_our_reading_of_the_schema_is_the_standards(data: st.DataObject) -> None:
    raw = msgspec.json.decode(_EXAMPLE)
    for _ in range(data.draw(st.integers(1, 3))):
        _spoil(raw, data)
    ours = {fault.field for fault in structure.faults_of(raw)} - {"/hash"}
    if (
        isinstance(raw.get("format"), str)
        and raw.get("format") == "stegvis-case"
        and raw.get("version") == "1"
    ):
        theirs = {_place(error) for error in _SCHEMA.iter_errors(raw)} - {"/hash"}
        formats = {each for each in ours if each not in theirs}
        assert theirs <= ours
        assert all(
            each.code.startswith("transfer.file-no-")
            for each in structure.faults_of(raw)
            if each.field in formats
        )


def _place(error: Any) -> str:  # noqa: ANN401 - jsonschema's
    where = "".join(f"/{step}" for step in error.absolute_path)
    if error.validator == "required":
        return f"{where}/{error.message.split(chr(39))[1]}"
    if error.validator == "additionalProperties":
        return f"{where}/{error.message.split(chr(39))[1]}"
    return where


def _spoil(raw: Any, data: st.DataObject) -> None:  # noqa: ANN401 - JSON
    at = raw
    while True:
        if isinstance(at, dict) and at:
            key: Any = data.draw(st.sampled_from(sorted(at)))
        elif isinstance(at, list) and at:
            key = data.draw(st.integers(0, len(at) - 1))
        else:
            return
        if isinstance(at[key], dict | list) and at[key] and data.draw(st.booleans()):
            at = at[key]
            continue
        if isinstance(at, dict) and data.draw(st.booleans()):
            del at[key]
        else:
            at[key] = data.draw(_SOMETHING)
        return


_KEY = "0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3"
_EXAMPLE = msgspec.json.encode(
    {
        "format": "stegvis-case",
        "version": "1",
        "id": _KEY,
        "madeAt": "2026-11-23T08:30:00Z",
        "from": {"number": "0001", "name": "Lilleby"},
        "to": {"number": "0002"},
        "informed": {"on": "2026-11-16", "how": "letter"},
        "hash": "0" * 64,
        "case": {
            "person": {
                "id": _KEY,
                "givenName": "Amina",
                "familyName": "Hassan",
                "birthDate": "1994-05-01",
                "sex": "female",
                "language": "ti",
                "readingLevel": "some",
                "nationalId": "12345678901",
                "children": ["2019-03-04"],
                "hasChildren": True,
            },
            "programmes": [
                {
                    "id": _KEY,
                    "heldBy": {"number": "0001", "name": "Lilleby"},
                    "permitType": "refugee",
                    "educationLevel": "none",
                    "track": "work",
                    "weeklyTarget": "full_time",
                    "endedOn": "2026-11-20",
                    "endCause": "moved",
                    "followUp": {
                        "onDate": "2026-11-20",
                        "mainActivity": "work",
                        "recordedAt": "2026-11-20T08:00:00Z",
                    },
                    "weeks": [
                        {
                            "week": "2026-W40",
                            "ruleVersion": "2026-01",
                            "targetMinutes": 2250,
                            "plannedMinutes": 75,
                            "attendedMinutes": 75,
                            "excusedMinutes": 0,
                            "unexcusedMinutes": 0,
                            "unrecordedMinutes": 0,
                            "lessons": [
                                {
                                    "date": "2026-09-28",
                                    "starts": "08:30",
                                    "ends": "09:15",
                                    "kind": "norwegian",
                                    "creditedMinutes": 75,
                                    "lessons": 1,
                                    "recorded": {"mark": "present", "recordedAt": "2026-09-28T08:00:00Z"},
                                }
                            ],
                        }
                    ],
                }
            ],
            "plans": [
                {
                    "id": _KEY,
                    "heldBy": {"number": "0001", "name": "Lilleby"},
                    "version": 1,
                    "state": "ended",
                    "endGoal": "work",
                    "oral": "b1",
                    "goals": [
                        {
                            "status": "active",
                            "text": "Jobb",
                            "measures": [{"kind": "norwegian", "status": "active", "text": "Kurs"}],
                        }
                    ],
                }
            ],
        },
    }
)


def test_the_example_is_a_file_of_ours() -> None:
    assert [fault.field for fault in structure.faults_of(msgspec.json.decode(_EXAMPLE))] == ["/hash"]
