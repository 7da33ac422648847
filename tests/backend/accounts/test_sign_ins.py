"""Where somebody is signed in, and the end of it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import sign_ins
from stegvis.accounts.model import Browser, BrowserKind, Factor, Role, Verified
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions import revoke_phone
from tests.front_door import NOON, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"


@pytest.mark.parametrize(
    ("agent", "browser"),
    [
        (LAPTOP, Browser(BrowserKind.COMPUTER, "Firefox")),
        (ANDROID, Browser(BrowserKind.PHONE, "Chrome")),
        (ANDROID.replace("Mobile ", ""), Browser(BrowserKind.TABLET, "Chrome")),
        (EDGE, Browser(BrowserKind.COMPUTER, "Edge")),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) Version/26 Mobile/15E148 Safari/604.1",
         Browser(BrowserKind.PHONE, "Safari")),
        ("curl/8", Browser(None, None)),
        ("", Browser(None, None)),
    ],
)  # fmt: skip
def test_a_browser_is_told_by_kind_and_name_alone(agent: str, browser: Browser) -> None:
    assert rules.browser_of(agent) == browser


async def signed_in(office: Office, account_id: UUID, agent: str = LAPTOP) -> str:
    """A member of staff's browser."""
    async with db.write(office.municipality_id) as tx:
        actor = await queries.actor(tx, account_id, NOON)
        assert actor is not None
        token = await actions.start_session(tx, actor, None, NOON, Verified(NOON, Factor.TOTP))
    await sign_ins.note_browser(token, agent, now=NOON)
    return token


async def phone_of_amina(office: Office) -> tuple[UUID, str]:
    """Amina's phone, and its session."""
    device = new_id()
    await office.rows.change(
        "INSERT INTO device (id, municipality_id, account_id, token_hash, pin_hash, public_key, enrolled_at) "
        "VALUES ($1, $2, $3, $4, '', decode(repeat('04', 65), 'hex'), $5)",
        device,
        office.municipality_id,
        office.amina,
        device.bytes * 2,
        NOON,
    )
    async with db.write(office.municipality_id) as tx:
        token = await actions.start_session(tx, office.actor(office.amina), device, NOON)
    await sign_ins.note_browser(token, ANDROID, now=NOON)
    return device, token


async def held(token: str) -> queries.Session:
    session = await queries.session(token, NOON)
    assert session is not None
    return session


async def listed(office: Office, account_id: UUID, token: str | None = None) -> list[tuple[str | None, bool]]:
    current = (await held(token)).id if token else None
    async with db.read(office.municipality_id) as tx:
        found = await queries.sign_ins(tx, office.municipality_id, account_id, NOON, current)
    return [(each.browser.name, each.current) for each in found]


async def test_one_sees_ones_own_and_ends_one_or_all_the_others() -> None:
    office = await open_office()
    here, there, third = [await signed_in(office, office.berit) for _ in range(3)]
    await signed_in(office, office.carl)
    assert sorted(await listed(office, office.berit, here)) == [
        ("Firefox", False), ("Firefox", False), ("Firefox", True),
    ]  # fmt: skip
    await sign_ins.end_sign_in(await held(here), (await held(there)).id, now=NOON)
    assert await queries.session(there, NOON) is None
    assert await queries.session(third, NOON) is not None
    await sign_ins.end_other_sign_ins(await held(here), now=NOON)
    assert await queries.session(third, NOON) is None
    assert await listed(office, office.berit, here) == [("Firefox", True)]
    assert await listed(office, office.carl) == [("Firefox", False)]


async def test_nobody_ends_anybody_elses() -> None:
    office = await open_office()
    berit, carl = await signed_in(office, office.berit), await signed_in(office, office.carl)
    for unknown in ((await held(carl)).id, new_id()):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await sign_ins.end_sign_in(await held(berit), unknown, now=NOON)
    assert await queries.session(carl, NOON) is not None


async def test_a_lost_phone_is_revoked_by_who_works_on_the_case_and_by_its_owner() -> None:
    office = await open_office()
    berit, carl = office.actor(office.berit, Role.ADVISER), office.actor(office.carl, Role.TEACHER)
    lost, token = await phone_of_amina(office)
    kept, other = await phone_of_amina(office)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await revoke_phone(carl, office.amina, lost, now=NOON)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await revoke_phone(berit, office.amina, new_id(), now=NOON)
    await revoke_phone(berit, office.amina, lost, now=NOON)
    assert await queries.session(token, NOON) is None
    assert await listed(office, office.amina, other) == [("Chrome", True)]
    await sign_ins.end_sign_in(await held(other), kept, now=NOON)
    assert await queries.session(other, NOON) is None
    (entry, _) = await office.rows.rows(
        "SELECT * FROM audit_entry WHERE verb = 'accounts.phone-revoked' ORDER BY id"
    )
    assert (entry["actor_id"], entry["subject_id"]) == (office.berit, office.amina)


async def test_an_administrator_ends_all_of_a_colleagues_and_no_participants() -> None:
    office = await open_office()
    anne = await office.rows.staff("Anne", Role.ADMINISTRATOR)
    tokens = [await signed_in(office, office.berit) for _ in range(2)]
    _, phone = await phone_of_amina(office)
    await sign_ins.end_staff_sign_ins(anne, office.berit, now=NOON)
    assert [await queries.session(token, NOON) for token in tokens] == [None, None]
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await sign_ins.end_staff_sign_ins(anne, office.amina, now=NOON)
    async with db.read(office.municipality_id) as tx:
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await queries.staff_sign_ins(tx, anne, office.amina, NOON)
    with pytest.raises(Refused, match="not-your-role"):
        await sign_ins.end_staff_sign_ins(office.actor(office.berit, Role.LEADER), office.carl, now=NOON)
    assert await queries.session(phone, NOON + timedelta(minutes=1)) is not None
