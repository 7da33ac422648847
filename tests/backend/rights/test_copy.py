"""All that is held about a person is in their copy, or has a written reason not to be."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.messages import Messages
from stegvis.piccolo_app import APP_CONFIG
from stegvis.rights import structure
from stegvis.rights.actions import make_copy
from stegvis.rights.model import EXCEPTIONS, PARTS, TWICE_SAID
from stegvis.rights.readable import FOR_MACHINES, IN_THE_CASE, READ, page
from stegvis.rights.rules import masked
from tests.api.matrix.subjects import people
from tests.api.test_month import NAVIGATED
from tests.builders import NOW, Office, asking
from tests.cast import Cast, on_stage
from tests.whole_documents import whole

LOCALES = Path(__file__).parents[3] / "locales"
SECRETS = ("hash", "endpoint", "p256dh", "auth", "pin")


def test_every_table_is_copied_or_has_a_reason() -> None:
    tables = {each._meta.tablename for each in APP_CONFIG.table_classes}  # noqa: SLF001 - Piccolo's way
    copied = {part.table for part in PARTS}
    assert tables == copied | EXCEPTIONS.keys() | TWICE_SAID.keys()
    assert not copied & EXCEPTIONS.keys()


@pytest.mark.usefixtures("database")
async def test_a_table_about_a_person_is_an_exception_only_by_name() -> None:
    """By the catalogue: what has a participant or an account in it, and is not copied, is one of these."""
    async with db.front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")  # the catalogue shows nobody what they may not touch
        found = await tx.rows(
            "SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public'"
            " AND column_name IN ('participant_id', 'account_id', 'subject_id')"
        )
    about = {row["name"] for row in found if not row["name"].startswith("procrastinate")}
    assert about - {part.table for part in PARTS} - TWICE_SAID.keys() == {
        *("access_denial", "code_app", "draft", "enrolment_code", "group_grant", "kept_filter"),
        *("look_up_finding", "recovery_code", "request"),
    }


def test_every_part_is_read_or_told_by_the_case_or_is_for_machines() -> None:
    assert {part.table for part in PARTS} == READ.keys() | IN_THE_CASE | FOR_MACHINES


def test_the_published_schema_is_what_is_written() -> None:
    text = structure.schema_text(APP_CONFIG.table_classes)
    assert structure.SCHEMA_FILE.read_text("utf-8") == text, "write it anew: structure.schema_text"


def test_no_secret_is_in_the_published_schema() -> None:
    of_tables = json.loads(structure.SCHEMA_FILE.read_text("utf-8"))["properties"]["records"]["properties"]
    columns = {f"{table}.{name}" for table, of in of_tables.items() for name in of["items"]["properties"]}
    assert {each for each in columns if any(secret in each for secret in SECRETS)} == set()
    assert {each for each in columns if each.endswith("_by")} == set()


@pytest.fixture(scope="module")
async def copied(database: str) -> Any:  # noqa: ANN401 - a fixture
    assert database
    _, askers, subjects = await people()
    begun = time.perf_counter()
    copy = await make_copy(askers["leader"], subjects["own"].account_id, now=NOW)
    texts = {tag: page(copy, Messages(LOCALES)).decode() for tag in ("uk",)}
    assert time.perf_counter() - begun < 60
    return copy, json.loads(structure.made(copy)), texts


async def test_the_copy_is_what_its_schema_says(copied: Any) -> None:  # noqa: ANN401 - the fixture
    _, told, _ = copied
    schema = json.loads(structure.SCHEMA_FILE.read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(told)


async def test_somebody_of_whom_everything_is_known_is_given_everything(copied: Any) -> None:  # noqa: ANN401 - whatever a test gives
    """`subjects.people` makes of every field a value: what is empty here nobody has made."""
    _, told, _ = copied
    empty = {table for table, rows in told["records"].items() if not rows}
    assert empty == NEVER_MADE
    assert told["case"]["person"]["nationalId"]
    assert told["case"]["programmes"][0]["weeks"]


NEVER_MADE = {
    *("delivery", "reminder_settings", "calendar_feed", "device", "passkey", "session", "hand_over_case"),
    *("plan_document", "meeting_document", "month_addendum", "attendance_contest", "plan_progress"),
    *("benefit_share", "time_off"),
}


async def test_what_is_read_is_in_both_languages_and_escaped(copied: Any) -> None:  # noqa: ANN401 - whatever a test gives
    _, _, texts = copied
    assert 'lang="uk" dir="ltr"' in texts["uk"]
    assert "Вступна програма" in texts["uk"]
    assert "Introduksjonsprogram" in texts["uk"]
    assert "<script" not in texts["uk"]


# ------------------------------------------------------------------ who gets it


@pytest.fixture
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def got(office: Office, by: Any, path: str) -> tuple[int, bytes]:  # noqa: ANN401 - an actor or nobody
    async with asking(office, by) as asker:
        _, _, of = path.partition("?of=")
        if of:
            await asker.ask(whole("Mutation.stateReason"), participantId=of, reason="MESSAGE")
        answer = await asker.http.get(f"/files/copy/{path}", headers=NAVIGATED)
    return answer.status_code, answer.content


async def test_the_person_has_it_and_their_adviser_on_their_behalf(cast: Cast) -> None:
    of = f"?of={cast.amina.account_id}"
    for by, query in ((cast.amina, ""), (cast.berit, of), (cast.ivar, of)):
        status, body = await got(cast.office, by, f"copy.json{query}")
        assert status == 200
        assert json.loads(body)["case"]["person"]["familyName"] == "Hassan"
        status, body = await got(cast.office, by, f"copy.html{query}")
        assert status == 200
        assert b"Hassan" in body
    rows = await cast.office.rows("SELECT actor_id FROM audit_entry WHERE verb = 'rights.copied'")
    assert len(rows) == 6
    looks = await cast.office.rows("SELECT actor_id FROM look_up WHERE purpose = 'rights.copy'")
    assert len(looks) == 4  # one's own is no look-up


@pytest.mark.parametrize("name", ["carl", "eva", "hilde", "jon", "kari", "lars", None])
async def test_nobody_else_has_it(cast: Cast, name: str | None) -> None:
    by = getattr(cast, name) if name else None
    status, body = await got(cast.office, by, f"copy.json?of={cast.amina.account_id}")
    assert status >= 400
    assert b"Hassan" not in body


async def test_what_somebody_wrote_is_text_in_the_file_and_never_markup(cast: Cast) -> None:
    await cast.office.put_right(
        "UPDATE participant SET given_name = '<img src=x onerror=alert(1)>' WHERE id = $1",
        cast.amina.account_id,
    )
    _, body = await got(cast.office, cast.amina, "copy.html")
    assert b"<img" not in body
    assert b"&lt;img src=x" in body


WHERE_THEY_ARE = ("place", "host_name", "host_phone", "organisation")


def test_no_column_of_the_copy_tells_of_a_place_unknown_to_the_rule() -> None:
    """A new column that sounds like a place is left out of a protected person's copy, or stands here."""
    sounding = ("place", "host", "organi", "address", "room", "school", "street")
    of_tables = json.loads(structure.SCHEMA_FILE.read_text("utf-8"))["properties"]["records"]["properties"]
    columns = {name for of in of_tables.values() for name in of["items"]["properties"]}
    assert {each for each in columns if any(sound in each for sound in sounding)} == {*WHERE_THEY_ARE}


@pytest.mark.usefixtures("database")
async def test_of_somebody_protected_the_file_does_not_tell_where_they_go() -> None:
    """Of all that can be known about somebody, once before and once after they are protected."""
    office, _, subjects = await people()
    own = subjects["own"]
    before = await make_copy(own, own.account_id, now=NOW)
    places = {
        str(row[name])
        for rows in before.records.values()
        for row in rows
        for name in WHERE_THEY_ARE
        if row.get(name)
    }
    assert len(places) >= 4
    await office.put_right("UPDATE participant SET protected = true WHERE id = $1", own.account_id)
    after = await make_copy(own, own.account_id, now=NOW)
    made = [structure.made(after).decode(), page(after, Messages(LOCALES)).decode()]
    assert [(each, len(text)) for text in made for each in places if each in text] == []
    assert all("Hassan" in text for text in made), "it is their copy"


# ------------------------------------------------------------------ by the person's own phone


def test_a_masked_number_tells_no_more_than_when_somebody_was_born() -> None:
    assert masked("13097248022") == "130972*****"
    assert masked("201912345614") == "201912******"


@pytest.mark.usefixtures("database")
async def test_the_copy_by_the_phone_tells_neither_numbers_nor_protection() -> None:
    office, askers, subjects = await people()
    own = subjects["own"]
    amina = own.account_id
    await office.put_right("UPDATE participant SET protected = true WHERE id = $1", amina)
    leader = askers["leader"]
    await office.grant(amina, leader, "circle")
    await office.grant(amina, leader, "adviser")
    async with db.write(office.id) as tx:
        await record(tx, office.id, leader.account_id, "participants.protection-kept", amina, now=NOW)
    (kept,) = await office.rows("SELECT national_id, duf_number FROM participant WHERE id = $1", amina)
    numbers = [kept["national_id"], kept["duf_number"]]
    assert all(numbers)

    schema = json.loads(structure.SCHEMA_FILE.read_text("utf-8"))
    copy = await make_copy(own, amina, now=NOW)
    told = json.loads(structure.made(copy))
    jsonschema.Draft202012Validator(schema).validate(told)
    assert told["whole"] is False
    assert told["case"]["person"]["nationalId"] == masked(numbers[0])
    assert {row["relation"] for row in told["records"]["access_grant"]} >= {"adviser"}
    texts = [structure.made(copy).decode(), page(copy, Messages(LOCALES)).decode()]
    for text in texts:
        assert not [each for each in (*numbers, "circle", "protect") if each in text.lower()]
    sentence = Messages(LOCALES).format(copy.person.language, "copy-on-phone")
    assert sentence in texts[1]

    handed = await make_copy(leader, amina, now=NOW)
    texts = [structure.made(handed).decode(), page(handed, Messages(LOCALES)).decode()]
    assert all(numbers[0] in text for text in texts)
    assert json.loads(texts[0])["records"]["participant"][0]["protected"] is True
    assert sentence not in texts[1]
