"""A secret address for one's calendar: made, read, taken back; and what it never tells."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.rules import FEED_BY_TOKEN
from stegvis.accounts.tokens import new_token
from stegvis.app import make_app
from stegvis.feeds.rules import window
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.settings import Settings
from tests.backend.feeds.readers import by_python
from tests.builders import NOW, PEPPER, TODAY, Asker, Office, asking, open_office
from tests.front_door import FakeClock
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

MAKE = "mutation ($id: ID!) { makeCalendarFeed(feedId: $id) { address feed { madeAt readAt } } }"
REVOKE = "mutation { revokeCalendarFeed }"
MINE = "{ calendarFeed { madeAt readAt } }"
FIRST, LAST = window(TODAY)


async def made(asker: Asker, feed_id: UUID | None = None) -> str:
    """The path of a new address."""
    data = await asker.data(MAKE, id=str(feed_id or new_id()))
    address: str = data["makeCalendarFeed"]["address"]
    assert address.startswith("https://stegvis.example/feeds/")
    return address.removeprefix("https://stegvis.example")


async def read(path: str, clock: FakeClock | None = None, **headers: str) -> httpx.Response:
    """What a calendar gets, that is signed in nowhere."""
    settings = Settings(public_url="https://stegvis.example", demo=True)
    app = make_app(settings, pepper=PEPPER, clock=clock or FakeClock(NOW))
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(transport=transport, base_url=settings.address) as http:
        return await http.get(path, headers={k.replace("_", "-"): v for k, v in headers.items()})


async def office_with_lessons() -> tuple[Office, Actor, Actor, UUID]:
    """Amina's class has Norwegian on Mondays; Eva teaches it."""
    office = await open_office()
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=teacher)
    amina = await office.participant("Amina Hassan", groups=[group])
    norwegian = await office.activity("norwegian", bring="Ny i Norge")
    slot = await office.slot(
        norwegian, 1, "08:30", "11:45", group_id=group, teacher_id=teacher.account_id, place="Rom 4"
    )
    return office, amina, teacher, slot


async def exception(office: Office, slot: UUID, on: date, kind: str, **values: object) -> None:
    await office.row("slot_exception", slot_id=slot, on_date=on, kind=kind, **values)


async def changed(office: Office, *scopes: UUID) -> None:
    async with db.write(office.id) as tx:
        await touch(tx, office.id, [Scope(ScopeKind.GROUP, each) for each in scopes])


# ------------------------------------------------------------------------------ it is read


async def test_a_feed_is_what_the_participants_weeks_show(capsys: pytest.CaptureFixture[str]) -> None:
    office, amina, _, slot = await office_with_lessons()
    await exception(office, slot, TODAY + timedelta(days=7), "cancelled", reason="illness")
    await exception(
        office, slot, TODAY + timedelta(days=14), "moved", moved_to=TODAY + timedelta(days=15), place="Rom 12"
    )
    await office.row(
        "time_off",
        participant_id=amina.account_id,
        kind="vacation",
        starts_on=TODAY + timedelta(days=21),
        ends_on=TODAY + timedelta(days=25),
    )
    shown = []
    async with asking(office, amina) as asker:
        for week in range(-4, 27):
            day = TODAY + timedelta(weeks=week)
            iso = f"{day.isocalendar().year}-W{day.isocalendar().week:02}"
            data = await asker.data(
                "query ($w: String!) { week(week: $w) { days { occurrences { date starts ends } } } }", w=iso
            )
            shown += [each for each in data["week"]["days"] for each in each["occurrences"]]
        path = await made(asker)
    answer = await read(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "private, no-cache"
    found = by_python(answer.text, FIRST, LAST)
    assert [(each.day, each.starts, each.ends) for each in found] == [
        (each["date"], each["starts"], each["ends"]) for each in shown
    ]
    assert [each.day for each in found if each.status == "CANCELLED"] == ["2026-11-30"]
    assert [each.location for each in found if each.day == "2026-12-08"] == ["Rom 12"]
    assert not [each for each in found if each.day == "2026-12-14"]
    assert "SUMMARY:Норвезька" in answer.text, "in the language of whose it is"
    with capsys.disabled():
        print(f"\n  a feed of {len(found)} hours: {len(answer.content)} bytes")  # noqa: T201 - a figure to be read


async def test_a_teachers_feed_is_what_they_teach_themselves_and_names_nobody() -> None:
    office, amina, teacher, slot = await office_with_lessons()
    other = await office.staff("Ola Vik", Role.TEACHER)
    binyam = await office.participant("Binyam Haile")
    hidden = await office.participant("Hana Tekle", protected=True)
    norwegian = await office.activity("norwegian", name="Norsk")
    for alone in (binyam, hidden):
        await office.slot(
            norwegian,
            4,
            "12:00" if alone is binyam else "13:00",
            "14:00",
            participant_id=alone.account_id,
            teacher_id=teacher.account_id,
            place="Rom 9",
        )
    theirs = await office.slot(
        norwegian, 2, "09:00", "10:00", participant_id=binyam.account_id, teacher_id=other.account_id
    )
    wednesday = TODAY + timedelta(days=8)
    await exception(office, theirs, wednesday, "substitute", teacher_id=teacher.account_id)
    await exception(office, slot, TODAY, "substitute", teacher_id=other.account_id)
    async with asking(office, teacher) as asker, asking(office, other) as other_asker:
        text = (await read(await made(asker))).text
        others = (await read(await made(other_asker))).text
    found = {(each.day, each.starts) for each in by_python(text, FIRST, LAST)}
    assert (TODAY.isoformat(), "08:30") not in found, "Ola takes it"
    assert {("2026-11-30", "08:30"), (wednesday.isoformat(), "09:00"), ("2026-11-26", "12:00")} <= found
    assert not [each for each in found if each[1] == "13:00"], "it would tell where Hana is"
    assert (TODAY.isoformat(), "08:30") in {
        (each.day, each.starts) for each in by_python(others, FIRST, LAST)
    }
    assert "SUMMARY:Norsk · A1" in text
    for name in ("Amina", "Hassan", "Binyam", "Haile", "Hana", "Eva", "Ola", str(amina.account_id)):
        assert name not in text + others


async def test_an_unchanged_feed_costs_a_304_and_every_change_ends_it() -> None:
    office, amina, teacher, _ = await office_with_lessons()
    (group,) = [row["group_id"] for row in await office.rows("SELECT group_id FROM slot")]
    async with asking(office, amina) as asker, asking(office, teacher) as of_teacher:
        paths = [await made(asker), await made(of_teacher)]
    for path in paths:
        etag = (await read(path)).headers["etag"]
        same = await read(path, If_None_Match=etag)
        assert (same.status_code, same.content) == (304, b"")
        later = FakeClock(NOW + timedelta(days=6))
        assert (await read(path, later, If_None_Match=etag)).status_code == 304, "the same week"
        await changed(office, group)
        fresh = await read(path, If_None_Match=etag)
        assert fresh.status_code == 200
        next_week = FakeClock(NOW + timedelta(days=7))
        etag = fresh.headers["etag"]
        assert (await read(path, next_week, If_None_Match=etag)).status_code == 200
    etag = (await read(paths[1])).headers["etag"]
    binyam = await office.participant("Binyam Haile")
    norwegian = await office.activity("norwegian")
    await office.slot(
        norwegian, 5, "12:00", "13:00", participant_id=binyam.account_id, teacher_id=teacher.account_id
    )
    assert (await read(paths[1], If_None_Match=etag)).status_code == 200, "a new person to teach"


# ------------------------------------------------------------------------------ it ends


async def test_a_feed_that_is_taken_back_is_gone_and_a_new_one_ends_the_old() -> None:
    office, amina, *_ = await office_with_lessons()
    async with asking(office, amina) as asker:
        assert (await asker.data(MINE)) == {"calendarFeed": None}
        first = await made(asker)
        assert (await read(first)).status_code == 200
        assert (await asker.data(MINE))["calendarFeed"]["readAt"] == NOW.isoformat()
        second = await made(asker)
        assert (await read(first)).status_code == 404
        assert (await read(second)).status_code == 200
        assert (await asker.data(REVOKE)) == {"revokeCalendarFeed": True}
        assert (await read(second)).status_code == 404
        assert (await asker.data(MINE)) == {"calendarFeed": None}
        assert (await asker.data(REVOKE)) == {"revokeCalendarFeed": True}
    verbs = await office.rows("SELECT verb FROM audit_entry WHERE verb LIKE 'feeds.%' ORDER BY id")
    assert [row["verb"] for row in verbs] == ["feeds.address-made"] * 2 + ["feeds.address-revoked"]


async def test_the_same_key_makes_one_feed_and_its_newest_address_holds() -> None:
    office, amina, *_ = await office_with_lessons()
    feed_id = new_id()
    async with asking(office, amina) as asker:
        first, second = await made(asker, feed_id), await made(asker, feed_id)
        assert (await read(first)).status_code == 404
        assert (await read(second)).status_code == 200
        await made(asker)
        assert await asker.refusal(MAKE, id=str(feed_id)) == "kit.key-used", "it has ended"
    other = await office.participant("Binyam Haile")
    async with asking(office, other) as asker:
        assert await asker.refusal(MAKE, id=str(feed_id)) == "kit.key-used"
    (count,) = await office.rows("SELECT count(*) FROM calendar_feed")
    assert count["count"] == 2


async def test_a_protected_person_has_no_feed_and_an_old_one_dies_for_good() -> None:
    office, amina, *_ = await office_with_lessons()
    async with asking(office, amina) as asker:
        path = await made(asker)
        await office.change("UPDATE participant SET protected = true WHERE id = $1", amina.account_id)
        assert (await read(path)).status_code == 404
        assert (await asker.data(MINE)) == {"calendarFeed": None}
        assert await asker.refusal(MAKE, id=str(new_id())) == "feeds.not-for-you"
        await office.change("UPDATE participant SET protected = false WHERE id = $1", amina.account_id)
        assert (await read(path)).status_code == 404
        await read(await made(asker))


async def test_a_feed_ends_with_its_account() -> None:
    office, amina, teacher, _ = await office_with_lessons()
    async with asking(office, amina) as asker, asking(office, teacher) as of_teacher:
        paths = [await made(asker), await made(of_teacher)]
    await office.change("UPDATE account SET ended_at = $2 WHERE id = $1", amina.account_id, NOW)
    yesterday = TODAY - timedelta(days=1)
    await office.change("UPDATE staff SET ended_on = $2 WHERE id = $1", teacher.account_id, yesterday)
    assert [(await read(path)).status_code for path in paths] == [404, 404]


# ------------------------------------------------------------------------------ it tells nobody anything


async def test_whatever_is_unknown_is_404_by_the_same_statements() -> None:
    office, amina, *_ = await office_with_lessons()
    async with asking(office, amina) as asker:
        revoked = await made(asker)
        await asker.data(REVOKE)
    unknown = [
        revoked,
        *(f"/feeds/{token}.ics" for token in (new_token(office.id), new_token(new_id()), "x")),
    ]
    costs, bodies = set(), set()
    for path in unknown:
        async with counted() as statements:
            answer = await read(path)
        assert answer.status_code == 404
        costs.add(len(statements))
        bodies.add(answer.text)
    assert len(costs) == len(bodies) == 1
    assert (await read(revoked.removesuffix(".ics"))).status_code == 404


async def test_a_feed_that_is_read_too_often_is_told_when_to_come_again() -> None:
    office, amina, *_ = await office_with_lessons()
    async with asking(office, amina) as asker:
        path = await made(asker)
    statuses = [(await read(path)).status_code for _ in range(FEED_BY_TOKEN.attempts)]
    assert set(statuses) == {200}
    answer = await read(path)
    assert (answer.status_code, answer.content) == (429, b"")
    assert 3500 < int(answer.headers["retry-after"]) <= 3601
    later = FakeClock(NOW + timedelta(hours=1, seconds=1))
    assert (await read(path, later)).status_code == 200


async def test_no_token_is_kept_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    office, amina, *_ = await office_with_lessons()
    with caplog.at_level(logging.DEBUG):
        async with asking(office, amina) as asker:
            path = await made(asker)
            await read(path)
            await read(path.replace("/feeds/", "/feeds/x"))
    token = path.removeprefix("/feeds/").removesuffix(".ics")
    ours = [record for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert not [record for record in ours if token in record.getMessage()]
    rows: list[Any] = await office.rows("SELECT row_to_json(calendar_feed)::text AS all FROM calendar_feed")
    assert rows
    assert not [row for row in rows if token in row["all"]]


async def test_another_municipality_finds_no_feed_of_ours() -> None:
    office, amina, *_ = await office_with_lessons()
    beyond = await open_office("Storvik")
    async with asking(office, amina) as asker:
        await made(asker)
    assert await beyond.rows("SELECT FROM calendar_feed") == []
