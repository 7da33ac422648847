"""Enrol a phone, unlock it, sign in, sign out: against the real database."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from itertools import pairwise
from threading import Event
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher, extract_parameters

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions.phone_proof import PhoneProof, ask_phone
from stegvis.accounts.hashing import Checked, Hasher, Known, _unmatched
from stegvis.accounts.model import Role
from stegvis.accounts.tokens import municipality_of, new_token, token_hash
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code
from tests.builders import PEPPER
from tests.front_door import NOON, PASSWORD, PIN, Office, open_office
from tests.phone_key import KEY, PhoneKey, proof

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


async def _audited(office: Office) -> list[str]:
    async with db.read(office.municipality_id) as tx:
        return [row["verb"] for row in await tx.rows("SELECT verb FROM audit_entry ORDER BY id")]


# ------------------------------------------------------------------------------ enrolling a phone


async def test_a_phone_is_enrolled_by_a_code_and_a_pin(hasher: Hasher) -> None:
    office = await open_office()
    phone = await office.phone(hasher)
    assert phone.actor == office.actor(office.amina)
    session = await queries.session(phone.session_token, NOON)
    assert session is not None
    assert session.actor == phone.actor
    assert await _audited(office) == ["accounts.code-issued", "accounts.code-redeemed"]


async def test_of_a_hundred_phones_with_one_code_exactly_one_is_enrolled(hasher: Hasher) -> None:
    office = await open_office()
    code = await office.code(hasher)
    tries = [
        actions.redeem_code(hasher, code, PIN, KEY.public, client=str(number), now=NOON)
        for number in range(100)
    ]
    results = await asyncio.gather(*tries, return_exceptions=True)
    refused = [result for result in results if isinstance(result, BaseException)]
    assert {str(refusal) for refusal in refused} == {"accounts.wrong-code"}
    assert len(refused) == 99


async def test_a_code_lasts_ten_minutes(hasher: Hasher) -> None:
    office = await open_office()
    code = await office.code(hasher)
    late = NOON + timedelta(minutes=10)
    with pytest.raises(Refused, match="code-expired"):
        await actions.redeem_code(hasher, code, PIN, KEY.public, client="phone", now=late)
    in_time = late - timedelta(seconds=1)
    await actions.redeem_code(hasher, code, PIN, KEY.public, client="phone", now=in_time)


async def test_a_new_code_voids_the_old_one(hasher: Hasher) -> None:
    office = await open_office()
    old, new = await office.code(hasher), await office.code(hasher)
    with pytest.raises(Refused, match="wrong-code"):
        await actions.redeem_code(hasher, old, PIN, KEY.public, client="phone", now=NOON)
    await actions.redeem_code(hasher, new, PIN, KEY.public, client="phone", now=NOON)


async def test_a_refused_pin_does_not_use_the_code_up(hasher: Hasher) -> None:
    office = await open_office()
    code = await office.code(hasher)
    with pytest.raises(Refused, match="weak-pin"):
        await actions.redeem_code(hasher, code, "123456", KEY.public, client="phone", now=NOON)
    await actions.redeem_code(hasher, code, PIN, KEY.public, client="phone", now=NOON)


async def test_only_who_works_on_the_case_issues_a_code(hasher: Hasher) -> None:
    office, other = await open_office(), await open_office()
    strangers = (
        office.actor(office.carl, Role.TEACHER),
        other.actor(other.berit, Role.ADVISER, Role.LEADER),
        office.actor(office.amina),
        office.actor(office.berit, Role.TEACHER),
    )
    for stranger in strangers:
        with pytest.raises(Refused, match=r"kit\.not-found|not-your-case"):
            await issue_enrolment_code(hasher, stranger, office.amina, now=NOON)


async def test_guessing_codes_ends_after_sixty_tries_from_one_address(hasher: Hasher) -> None:
    async def guess(now: timedelta) -> str:
        with pytest.raises(Refused) as refusal:
            await actions.redeem_code(hasher, "ABCD-EFGH", PIN, KEY.public, client=client, now=NOON + now)
        return refusal.value.code

    client = str(new_id())
    codes = await asyncio.gather(*(guess(timedelta()) for _ in range(70)))
    assert codes.count("accounts.wrong-code") == 60
    assert codes.count("accounts.too-many-tries") == 10
    assert await guess(timedelta(minutes=10)) == "accounts.wrong-code"


async def test_a_demo_code_is_never_used_up_and_exists_in_a_demo_alone(hasher: Hasher) -> None:
    demo, office = await open_office(demo=True), await open_office()
    code = f"{demo.municipality_id.hex[-8:]}".upper()
    await actions.issue_demo_code(hasher, demo.municipality_id, demo.amina, code, now=NOON)
    for days in (0, 400):
        await actions.redeem_code(hasher, code, PIN, KEY.public, client="x", now=NOON + timedelta(days=days))
        await issue_enrolment_code(hasher, demo.actor(demo.berit, Role.ADVISER), demo.amina, now=NOON)
    with pytest.raises(Refused, match="no-demo"):
        await actions.issue_demo_code(hasher, office.municipality_id, office.amina, "ABCDEFGH", now=NOON)
    with pytest.raises(Refused, match="no-demo"):
        await actions.start_demo_session(office.municipality_id, office.berit, now=NOON)


# ------------------------------------------------------------------------------ a phone and its PIN


async def _unlock(hasher: Hasher, phone: actions.SignedIn, pin: str, **later: float) -> actions.SignedIn:
    assert phone.device_token is not None
    now = NOON + timedelta(**later)
    shown = await proof(phone.device_token, now)
    return await actions.unlock(hasher, shown, pin, client="office", now=now)


async def test_a_phone_is_unlocked_by_its_pin(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    again = await _unlock(hasher, phone, "٢٧١٨٢٨")
    assert again.actor == phone.actor
    assert again.session_token != phone.session_token


async def test_of_pins_tried_at_the_same_time_one_counts_for_each_answer_of_the_phone(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    assert phone.device_token is not None
    for _ in range(rules.TRIES_BEFORE_LOCK):
        shown = await proof(phone.device_token, NOON)
        tries = [
            actions.unlock(hasher, shown, f"31415{last}", client=str(new_id()), now=NOON) for last in range(5)
        ]
        codes = [str(result) for result in await asyncio.gather(*tries, return_exceptions=True)]
        assert codes.count("accounts.phone-not-shown") == 4
    with pytest.raises(Refused, match="locked"):
        await _unlock(hasher, phone, PIN, minutes=14)
    await _unlock(hasher, phone, PIN, minutes=15)


async def test_ten_wrong_pins_disable_the_phone_and_no_other(hasher: Hasher) -> None:
    office = await open_office()
    phone, other = await office.phone(hasher), await office.phone(hasher)
    for number in range(10):
        with pytest.raises(Refused):
            await _unlock(hasher, phone, "314159", minutes=16 * number)
    with pytest.raises(Refused, match="unknown-device"):
        await _unlock(hasher, phone, PIN, days=1)
    await _unlock(hasher, other, PIN, days=1)


async def test_a_right_pin_forgives_the_wrong_ones(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    for number in range(3):
        for _ in range(4):
            with pytest.raises(Refused, match="wrong-pin"):
                await _unlock(hasher, phone, "314159", minutes=16 * number)
        await _unlock(hasher, phone, PIN, minutes=16 * number)


async def test_a_disabled_phone_needs_a_new_code_and_all_its_sessions_end(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    second = await _unlock(hasher, phone, PIN)
    assert phone.device_token is not None
    await actions.disable_phone(phone.device_token, now=NOON)
    assert await queries.session(phone.session_token, NOON) is None
    assert await queries.session(second.session_token, NOON) is None
    with pytest.raises(Refused, match="unknown-device"):
        await _unlock(hasher, phone, PIN)


async def test_no_token_but_the_phones_own_opens_anything(hasher: Hasher) -> None:
    office = await open_office()
    phone = await office.phone(hasher)
    assert phone.device_token is not None
    for token in ("", "x" * 64, new_token(office.municipality_id), phone.session_token):
        with pytest.raises(Refused, match="unknown-device"):
            await actions.unlock(hasher, PhoneProof(token, ""), PIN, client="x", now=NOON)
        assert await queries.session(phone.device_token, NOON) is None


async def test_who_has_a_phones_token_and_not_its_key_neither_opens_nor_shuts_it(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    assert phone.device_token is not None
    thief = PhoneKey()
    for number in range(rules.UNLOCK_BY_DEVICE.attempts + 10):
        shown = await proof(phone.device_token, NOON, thief)
        with pytest.raises(Refused, match="phone-not-shown"):
            await actions.unlock(hasher, shown, PIN, client=f"elsewhere {number}", now=NOON)
    # Nor does it take from the phone what that is about to answer.
    mine = await proof(phone.device_token, NOON)
    other = await proof(phone.device_token, NOON, thief)
    with pytest.raises(Refused, match="phone-not-shown"):
        await actions.unlock(hasher, other, PIN, client="elsewhere", now=NOON)
    await actions.unlock(hasher, mine, PIN, client="office", now=NOON)


async def test_what_a_phone_signed_counts_once_soon_and_for_what_it_was_asked(hasher: Hasher) -> None:
    office = await open_office()
    phone, other = await office.phone(hasher), await office.phone(hasher)
    assert phone.device_token is not None
    assert other.device_token is not None
    mine, theirs = phone.device_token, other.device_token

    async def refused(shown: PhoneProof, now: datetime = NOON) -> None:
        with pytest.raises(Refused, match="phone-not-shown"):
            await actions.unlock(hasher, shown, PIN, client=str(new_id()), now=now)

    shown = await proof(mine, NOON)
    await actions.unlock(hasher, shown, PIN, client="office", now=NOON)
    await refused(shown)  # once more
    await refused(await proof(mine, NOON), NOON + rules.CHALLENGE_WAITS)
    asked = await ask_phone(mine, now=NOON)
    await ask_phone(theirs, now=NOON)
    await refused(PhoneProof(theirs, KEY.sign(asked)))  # asked of another
    later = NOON + rules.CHALLENGE_RENEWED
    await ask_phone(mine, now=later)
    await refused(PhoneProof(mine, KEY.sign(asked)), later)  # no longer what it is asked
    for signature in ("", "00" * 64, "no digits"):
        await ask_phone(mine, now=NOON)
        await refused(PhoneProof(mine, signature))
    await refused(PhoneProof(mine, KEY.sign(await ask_phone(mine, now=NOON), b"")))  # for something else


@pytest.mark.parametrize(
    "key",
    ["", "no digits", KEY.public[:-2], "04" + "00" * 64, f"02{KEY.public[2:66]}", KEY.public + "00"],
    ids=["none", "text", "short", "no point", "compressed", "long"],
)
async def test_a_phone_without_a_key_uses_no_code_up(hasher: Hasher, key: str) -> None:
    office = await open_office()
    code = await office.code(hasher)
    with pytest.raises(InvalidInput) as refused:
        await actions.redeem_code(hasher, code, PIN, key, client="phone", now=NOON)
    assert [(fault.field, fault.code) for fault in refused.value.faults] == [
        ("key", "accounts.no-device-key")
    ]
    await actions.redeem_code(hasher, code, PIN, KEY.public, client="phone", now=NOON)


# ------------------------------------------------------------------------------ staff


async def _staff(hasher: Hasher) -> Office:
    office = await open_office()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    return office


async def _sign_in(hasher: Hasher, email: str, password: str) -> actions.SignedIn:
    return await actions.sign_in(hasher, email, password, client=str(new_id()), now=NOON, demanded=False)


async def test_staff_sign_in_with_the_roles_of_today(hasher: Hasher) -> None:
    office = await _staff(hasher)
    signed_in = await _sign_in(hasher, f" {office.berit_email.upper()} ", PASSWORD)
    assert signed_in.actor == office.actor(office.berit, Role.ADVISER)
    assert await _audited(office) == ["accounts.password-set"]


class WatchedHasher(Hasher):
    """Remembers the hashes that it was asked to compare with."""

    def __init__(self) -> None:
        super().__init__(PEPPER)
        self.compared: list[str | None] = []

    async def check(self, known: Known, stored: str | None, text: str) -> Checked:
        self.compared.append(stored)
        return await super().check(known, stored, text)


async def test_an_unknown_address_cannot_be_told_from_a_wrong_password() -> None:
    hasher = WatchedHasher()
    office = await _staff(hasher)
    told = []
    for email in (office.berit_email, f"{new_id()}@lilleby.example"):
        with pytest.raises(Refused) as refusal:
            await _sign_in(hasher, email, "wrong horse battery staple")
        told.append((refusal.value.code, refusal.value.params))
    assert told[0] == told[1]
    # One comparison each, by the same parameters, so that time does not tell either.
    known, unknown = hasher.compared
    assert known is not None
    assert unknown is None
    assert extract_parameters(_unmatched(Known.PASSWORD.value)) == extract_parameters(known)
    hasher.close()


async def test_tries_for_one_address_are_limited_and_no_other_suffers(hasher: Hasher) -> None:
    office, other = await _staff(hasher), await _staff(hasher)
    for _ in range(10):
        with pytest.raises(Refused, match="wrong-password"):
            await _sign_in(hasher, office.berit_email, "wrong horse battery staple")
    with pytest.raises(Refused, match="too-many-tries") as refusal:
        await _sign_in(hasher, office.berit_email, PASSWORD)
    assert refusal.value.not_before == NOON + timedelta(minutes=15)
    await _sign_in(hasher, other.berit_email, PASSWORD)


async def test_staff_who_have_left_cannot_sign_in(hasher: Hasher) -> None:
    office = await _staff(hasher)
    held = await _sign_in(hasher, office.berit_email, PASSWORD)
    async with db.write(office.municipality_id) as tx:
        await tx.execute("UPDATE staff SET ended_on = '2026-11-22' WHERE id = $1", office.berit)
    with pytest.raises(Refused, match="wrong-password"):
        await _sign_in(hasher, office.berit_email, PASSWORD)
    assert await queries.session(held.session_token, NOON) is None


async def test_a_role_ends_with_its_last_day(hasher: Hasher) -> None:
    office = await _staff(hasher)
    held = await _sign_in(hasher, office.berit_email, PASSWORD)
    async with db.write(office.municipality_id) as tx:
        await tx.execute("UPDATE role_held SET valid_to = '2026-11-22' WHERE staff_id = $1", office.berit)
    session = await queries.session(held.session_token, NOON)
    assert session is not None
    assert session.actor.roles == frozenset()


async def test_a_new_password_ends_every_session(hasher: Hasher) -> None:
    office = await _staff(hasher)
    held = await _sign_in(hasher, office.berit_email, PASSWORD)
    await actions.set_password(hasher, office.municipality_id, office.berit_email, f"{PASSWORD}!", now=NOON)
    assert await queries.session(held.session_token, NOON) is None


async def test_a_password_is_hashed_anew_when_the_parameters_have_changed(hasher: Hasher) -> None:
    office = await _staff(hasher)
    old = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1)
    stored = old.hash(hasher.keyed(Known.PASSWORD.name, PASSWORD))
    async with db.write(office.municipality_id) as tx:
        await tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", office.berit, stored)
    await _sign_in(hasher, office.berit_email, PASSWORD)
    async with db.read(office.municipality_id) as tx:
        renewed = extract_parameters(
            await tx.value("SELECT password_hash FROM account WHERE id = $1", office.berit)
        )
    assert (renewed.memory_cost, renewed.time_cost, renewed.parallelism) == (65536, 3, 1)
    await _sign_in(hasher, office.berit_email, PASSWORD)


# ------------------------------------------------------------------------------ sessions


async def test_a_session_used_every_few_minutes_still_ends_after_twelve_hours(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    now = NOON
    while session := await queries.session(phone.session_token, now):
        await actions.renew(phone.session_token, session, now=now)
        now += timedelta(minutes=14)
    assert timedelta(hours=11, minutes=46) <= now - NOON <= timedelta(hours=12, minutes=14)


async def test_a_session_left_alone_ends(hasher: Hasher) -> None:
    office = await _staff(hasher)
    phone = await office.phone(hasher)
    berit = await _sign_in(hasher, office.berit_email, PASSWORD)
    for token, minutes in ((phone.session_token, 15), (berit.session_token, 30)):
        ends = NOON + timedelta(minutes=minutes)
        assert await queries.session(token, ends - timedelta(seconds=1))
        assert await queries.session(token, ends) is None


async def test_a_sessions_use_is_written_once_a_minute(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    written = []
    for seconds in range(0, 181, 20):
        now = NOON + timedelta(seconds=seconds)
        session = await queries.session(phone.session_token, now)
        assert session is not None
        written.append(session.seen_at)
        await actions.renew(phone.session_token, session, now=now)
    assert sum(before != after for before, after in pairwise(written)) == 2


async def test_nothing_that_opens_anything_is_stored_as_it_is(hasher: Hasher) -> None:
    office = await _staff(hasher)
    code, phone = await office.code(hasher), await office.phone(hasher)
    assert phone.device_token is not None
    async with db.front_door() as tx:
        tables = ("session", "device", "enrolment_code", "sign_in_address", "rate_limit")
        stored = " ".join(
            [await tx.value(f"SELECT string_agg(t::text, ' ') FROM {table} AS t") or "" for table in tables]
        )
    for secret in (code, phone.device_token, phone.session_token, PIN, office.berit_email):
        assert secret not in stored
    assert token_hash(phone.session_token).hex() in stored


def test_a_token_names_its_municipality() -> None:
    office = new_id()
    assert municipality_of(new_token(office)) == office
    for text in ("", "x" * 63, "x" * 65, "é" * 64, "!" * 64):
        assert municipality_of(text) is None


async def test_another_municipality_in_a_token_opens_nothing(hasher: Hasher) -> None:
    phone = await (await open_office()).phone(hasher)
    other = await open_office()
    forged = new_token(other.municipality_id)[:21] + phone.session_token[21:]
    assert await queries.session(forged, NOON) is None


# ------------------------------------------------------------------------------ housekeeping, threads


async def test_what_is_over_is_swept_away(hasher: Hasher) -> None:
    office = await open_office()
    phone = await office.phone(hasher)
    await actions.sweep(now=NOON + timedelta(hours=12))
    async with db.front_door() as tx:
        kept = "SELECT count(*) FROM session WHERE account_id = $1"
        assert await tx.value(kept, office.amina) == 1
    assert await actions.sweep(now=NOON + timedelta(hours=37)) > 0
    async with db.front_door() as tx:
        assert await tx.value(kept, office.amina) == 0
        assert await tx.value("SELECT count(*) FROM enrolment_code WHERE account_id = $1", office.amina) == 0
    await _unlock(hasher, phone, PIN, days=2)


async def test_the_event_loop_never_waits_for_a_hash() -> None:
    hasher, thread_may_go = Hasher(PEPPER, threads=1), Event()
    hasher._threads.submit(thread_may_go.wait)  # noqa: SLF001 - holds up the only thread there is for hashes
    hashing = asyncio.create_task(hasher.hash(Known.PASSWORD, PASSWORD))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not hashing.done()
    thread_may_go.set()
    assert (await hasher.check(Known.PASSWORD, await hashing, PASSWORD)).right
    hasher.close()
