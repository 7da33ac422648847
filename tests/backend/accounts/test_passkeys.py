"""Passkeys of staff: made, shown, counted, removed, and what is no passkey; against the real database."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

import pytest

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import factors, passkeys
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import RelyingParty, Role
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.roles.actions import ways_in
from tests.builders import PEPPER
from tests.front_door import NOON, Office, open_office
from tests.soft_authenticator import SoftAuthenticator, b64

pytestmark = pytest.mark.usefixtures("database")

PARTY = RelyingParty.at("https://stegvis.example")
LATER = NOON + timedelta(hours=1)


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


class Owner(NamedTuple):
    """Berit with a passkey: made at noon, with her first codes."""

    office: Office
    hasher: Hasher
    phone: SoftAuthenticator
    codes: list[str]
    token: str


async def half(office: Office, now: datetime = NOON, who: str = "berit") -> queries.Session:
    """Somebody has typed their password."""
    actor = office.actor(getattr(office, who), Role.ADVISER)
    async with db.write(office.municipality_id) as tx:
        signed_in = await actions.start_by_password(tx, actor, demanded=True, now=now)
    return await begun(signed_in.session_token, now)


async def begun(token: str, now: datetime = NOON) -> queries.Session:
    found = await queries.begun_session(token, now)
    assert found is not None
    return found


async def add(
    hasher: Hasher,
    session: queries.Session,
    phone: SoftAuthenticator,
    name: str = "Phone",
    now: datetime = NOON,
) -> tuple[actions.SignedIn, list[str]]:
    asked = await passkeys.begin_passkey(PARTY, session, now=now)
    return await passkeys.add_passkey(hasher, PARTY, session, name, phone.make(asked), now=now)


async def show(
    owner: Owner, session: queries.Session, phone: SoftAuthenticator, now: datetime = LATER
) -> actions.SignedIn:
    asked = await passkeys.ask_passkey(PARTY, session, now=now)
    return await passkeys.show_passkey(owner.hasher, PARTY, session, phone.show(asked), now=now)


@pytest.fixture
async def owner(hasher: Hasher) -> Owner:
    office = await open_office()
    phone = SoftAuthenticator()
    signed_in, codes = await add(hasher, await half(office), phone)
    return Owner(office, hasher, phone, codes, signed_in.session_token)


async def refusal(doing: object) -> str:
    with pytest.raises(Refused) as refused:
        await doing  # type: ignore[misc] # whatever can be awaited
    return refused.value.code


async def mine(office: Office) -> list[queries.Passkey]:
    async with db.read(office.municipality_id) as tx:
        return await queries.passkeys(tx, office.berit)


# ------------------------------------------------------------------------------ making


async def test_the_first_makes_the_session_whole_and_brings_recovery_codes(owner: Owner) -> None:
    whole = await queries.session(owner.token, NOON)
    assert whole is not None
    assert whole.verified_at == NOON
    assert len(set(owner.codes)) == 10
    (kept,) = await mine(owner.office)
    assert (kept.name, kept.synced, kept.made_at, kept.used_at) == ("Phone", False, NOON, None)
    (row,) = await owner.office.rows.rows(
        "SELECT verified_by FROM session WHERE account_id = $1", owner.office.berit
    )
    assert row["verified_by"] == "passkey"


async def test_what_is_asked_names_the_person_by_a_key_and_demands_that_they_are_seen(owner: Owner) -> None:
    session = await begun(owner.token)
    asked = json.loads(await passkeys.begin_passkey(PARTY, session, now=NOON))
    assert asked["rp"] == {"name": "Stegvis", "id": "stegvis.example"}
    assert asked["user"]["id"] == b64(owner.office.berit.bytes)
    assert asked["authenticatorSelection"]["userVerification"] == "required"
    assert asked["attestation"] == "none"
    assert [each["id"] for each in asked["excludeCredentials"]] == [b64(owner.phone.credential_id)]
    shown = json.loads(await passkeys.ask_passkey(PARTY, session, now=NOON))
    assert (shown["rpId"], shown["userVerification"]) == ("stegvis.example", "required")
    assert [each["id"] for each in shown["allowCredentials"]] == [b64(owner.phone.credential_id)]


async def test_another_one_needs_a_factor_shown_a_moment_ago_and_leaves_the_codes(owner: Owner) -> None:
    late = await begun(owner.token, NOON + rules.FRESH)
    assert await refusal(passkeys.begin_passkey(PARTY, late, now=NOON + rules.FRESH)) == "accounts.step-up"
    soon, session = timedelta(minutes=1), await begun(owner.token)
    asked = await passkeys.begin_passkey(PARTY, session, now=NOON)
    made = SoftAuthenticator().make(asked)
    slow = passkeys.add_passkey(owner.hasher, PARTY, session, "PC", made, now=NOON + soon, within=soon)
    assert await refusal(slow) == "accounts.step-up"
    waiting = await half(owner.office)
    assert await refusal(passkeys.begin_passkey(PARTY, waiting, now=NOON)) == "accounts.second-factor"
    assert await refusal(factors.begin_app(owner.hasher, waiting, now=NOON)) == "accounts.second-factor"
    _, codes = await add(
        owner.hasher, await begun(owner.token), SoftAuthenticator(counter=None, synced=True), "  Work \n PC "
    )
    assert codes == []
    assert [(each.name, each.synced) for each in await mine(owner.office)] == [
        ("Phone", False),
        ("Work PC", True),
    ]


async def test_it_has_a_name_and_there_are_ten_at_most(owner: Owner) -> None:
    session = await begun(owner.token)
    for name in ("  ", "x" * 61):
        with pytest.raises(InvalidInput):
            await passkeys.add_passkey(owner.hasher, PARTY, session, name, "", now=NOON)
    for _ in range(9):
        signed_in, _ = await add(owner.hasher, session, SoftAuthenticator())
        session = await begun(signed_in.session_token)
    assert await refusal(passkeys.begin_passkey(PARTY, session, now=NOON)) == "accounts.many-passkeys"


async def test_one_that_is_kept_already_is_nobody_elses(owner: Owner) -> None:
    carl = await half(owner.office, who="carl")
    assert await refusal(add(owner.hasher, carl, owner.phone)) == "accounts.wrong-passkey"


@pytest.mark.parametrize(
    "lie",
    [
        {"origin": "https://stegvis.example.evil"},
        {"origin": "http://stegvis.example"},
        {"origin": "https://stegvis.example:8443"},
        {"party_id": "evil.example"},
        {"verifies": False},
        {"present": False},
    ],
)
async def test_of_what_was_made_for_others_or_unseen_none_is_kept(
    hasher: Hasher, lie: dict[str, object]
) -> None:
    office = await open_office()
    phone = replace(SoftAuthenticator(), **lie)  # type: ignore[arg-type] # each as its field is
    assert await refusal(add(hasher, await half(office), phone)) == "accounts.wrong-passkey"
    assert await mine(office) == []


async def test_an_answer_of_another_kind_or_to_another_question_makes_none(hasher: Hasher) -> None:
    office = await open_office()
    session = await half(office)
    phone = SoftAuthenticator()

    async def tried(make: object) -> str:
        asked = await passkeys.begin_passkey(PARTY, session, now=NOON)
        answer = make(asked)  # type: ignore[operator] # whatever can be called
        return await refusal(passkeys.add_passkey(hasher, PARTY, session, "x", answer, now=NOON))

    for make in (
        lambda asked: phone.make(asked, kind="webauthn.get"),
        lambda asked: phone.make(asked, challenge=b64(bytes(32))),
        lambda _: "",
        lambda _: "[]",
        lambda _: '{"id": "", "rawId": "", "type": "public-key", "response": {}}',
        lambda asked: phone.make(asked).replace("attestationObject", "x"),
        lambda asked: phone.make(asked) + " " * 16_384,
    ):
        assert await tried(make) == "accounts.wrong-passkey"


# ------------------------------------------------------------------------------ showing


async def test_it_finishes_signing_in_and_makes_fresh_under_another_token(owner: Owner) -> None:
    session = await half(owner.office, LATER)
    signed_in = await show(owner, session, owner.phone)
    whole = await queries.session(signed_in.session_token, LATER)
    assert whole is not None
    assert (whole.id, whole.verified_at) == (session.id, LATER)
    later = LATER + timedelta(minutes=20)
    again = await show(owner, await begun(signed_in.session_token, later), owner.phone, later)
    assert rules.is_fresh((await begun(again.session_token, later)).verified_at, later)
    (kept,) = await mine(owner.office)
    assert kept.used_at == later


async def test_where_none_is_demanded_it_is_asked_for_once_there_is_one_and_no_password_instead(
    owner: Owner,
) -> None:
    berit = owner.office.actor(owner.office.berit, Role.ADVISER)
    async with db.write(owner.office.municipality_id) as tx:
        assert (await actions.start_by_password(tx, berit, demanded=False, now=NOON)).half
    instead = factors.show_password(owner.hasher, await begun(owner.token), "x", demanded=False, now=NOON)
    assert await refusal(instead) == "accounts.show-factor"


async def test_a_recovery_code_stands_in_for_it_and_they_can_be_renewed(owner: Owner) -> None:
    session = await half(owner.office)
    signed_in = await factors.show_factor(owner.hasher, session, owner.codes[0], now=NOON)
    renewed = await factors.renew_recovery_codes(owner.hasher, await begun(signed_in.session_token), now=NOON)
    assert not set(renewed) & set(owner.codes)


@pytest.mark.parametrize(
    "lie",
    [
        {"origin": "https://evil.example"},
        {"origin": "http://localhost:8000"},
        {"party_id": "evil.example"},
        {"verifies": False},
        {"present": False},
    ],
)
async def test_one_shown_elsewhere_or_unseen_opens_nothing(owner: Owner, lie: dict[str, object]) -> None:
    session = await half(owner.office, LATER)
    phone = replace(owner.phone, **lie)  # type: ignore[arg-type] # each as its field is
    assert await refusal(show(owner, session, phone)) == "accounts.wrong-passkey"
    assert (await begun(await _token(owner, LATER), LATER)).is_half


async def _token(owner: Owner, now: datetime) -> str:
    berit = owner.office.actor(owner.office.berit, Role.ADVISER)
    async with db.write(owner.office.municipality_id) as tx:
        return (await actions.start_by_password(tx, berit, demanded=True, now=now)).session_token


async def test_a_signature_of_something_else_or_by_another_key_opens_nothing(owner: Owner) -> None:
    session = await half(owner.office, LATER)

    async def tried(answer: object) -> str:
        asked = await passkeys.ask_passkey(PARTY, session, now=LATER)
        said = answer(asked)  # type: ignore[operator] # whatever can be called
        return await refusal(passkeys.show_passkey(owner.hasher, PARTY, session, said, now=LATER))

    forger = SoftAuthenticator(credential_id=owner.phone.credential_id, counter=7)
    for answer in (
        lambda asked: owner.phone.show(asked, tampered=True),
        lambda asked: owner.phone.show(asked, kind="webauthn.create"),
        lambda asked: owner.phone.show(asked, challenge=b64(bytes(32))),
        forger.show,
        lambda asked: SoftAuthenticator().show(asked),
        lambda _: "no answer",
    ):
        assert await tried(answer) == "accounts.wrong-passkey"


async def test_somebody_elses_passkey_is_none_of_ones_own(owner: Owner) -> None:
    session = await half(owner.office, who="carl")
    carls = SoftAuthenticator()
    await add(owner.hasher, session, carls)
    waiting = await half(owner.office, LATER, who="carl")
    assert await refusal(show(owner, waiting, owner.phone)) == "accounts.wrong-passkey"
    await show(owner, waiting, carls)


async def test_an_answer_counts_once_soon_and_in_the_session_that_was_asked(owner: Owner) -> None:
    session, other = await half(owner.office, LATER), await half(owner.office, LATER)

    async def answer(by: queries.Session, said: str, now: datetime = LATER) -> str:
        return await refusal(passkeys.show_passkey(owner.hasher, PARTY, by, said, now=now))

    asked = await passkeys.ask_passkey(PARTY, session, now=LATER)
    said = owner.phone.show(asked)
    assert await answer(other, said) == "accounts.passkey-waits-no-longer"
    await passkeys.ask_passkey(PARTY, other, now=LATER)
    assert await answer(other, said) == "accounts.wrong-passkey"
    await passkeys.show_passkey(owner.hasher, PARTY, session, said, now=LATER)
    assert await answer(session, said) == "accounts.passkey-waits-no-longer"

    asked = await passkeys.ask_passkey(PARTY, other, now=LATER)
    late = LATER + rules.CHALLENGE_WAITS
    assert await answer(other, owner.phone.show(asked), late) == "accounts.passkey-waits-no-longer"
    first = await passkeys.ask_passkey(PARTY, other, now=LATER)
    await passkeys.ask_passkey(PARTY, other, now=LATER)  # in its place
    assert await answer(other, owner.phone.show(first)) == "accounts.wrong-passkey"


async def test_what_was_asked_for_a_new_one_is_not_answered_by_showing_one(owner: Owner) -> None:
    session = await begun(owner.token)
    asked = await passkeys.begin_passkey(PARTY, session, now=NOON)
    said = owner.phone.show(json.dumps(json.loads(asked) | {"rpId": PARTY.id}))
    tried = passkeys.show_passkey(owner.hasher, PARTY, session, said, now=NOON)
    assert await refusal(tried) == "accounts.passkey-waits-no-longer"


async def test_of_five_answers_to_one_question_one_counts(owner: Owner) -> None:
    session = await half(owner.office, LATER)
    asked = await passkeys.ask_passkey(PARTY, session, now=LATER)
    said = owner.phone.show(asked)
    tries = [passkeys.show_passkey(owner.hasher, PARTY, session, said, now=LATER) for _ in range(5)]
    results = [str(each) for each in await asyncio.gather(*tries, return_exceptions=True)]
    assert results.count("accounts.passkey-waits-no-longer") == 4


async def test_a_counter_that_goes_back_opens_nothing_and_stands_in_the_log(owner: Owner) -> None:
    copy = replace(owner.phone)
    for _ in range(2):
        await show(owner, await half(owner.office, LATER), owner.phone)
    session = await half(owner.office, LATER)
    assert await refusal(show(owner, session, copy)) == "accounts.passkey-doubled"
    (kept,) = await mine(owner.office)
    (row,) = await owner.office.rows.rows(
        "SELECT subject_id, after FROM audit_entry WHERE verb = 'accounts.passkey-doubled'"
    )
    assert row["subject_id"] == owner.office.berit
    assert json.loads(row["after"]) == {"passkey": str(kept.id)}
    forger = SoftAuthenticator(credential_id=owner.phone.credential_id)  # tells nothing: it has no key
    assert await refusal(show(owner, session, forger)) == "accounts.wrong-passkey"
    assert len(await owner.office.rows.rows("SELECT FROM audit_entry WHERE verb LIKE '%doubled'")) == 1
    await show(owner, session, owner.phone)


async def test_ten_wrong_ones_shut_the_step_as_wrong_codes_do(owner: Owner) -> None:
    session = await half(owner.office, LATER)
    for _ in range(10):
        assert (
            await refusal(passkeys.show_passkey(owner.hasher, PARTY, session, "x", now=LATER))
            == "accounts.passkey-waits-no-longer"
        )
    assert await refusal(show(owner, session, owner.phone)) == "accounts.too-many-tries"


# ------------------------------------------------------------------------------ removing


async def test_one_is_removed_and_opens_nothing_but_the_last_factor_stays(owner: Owner) -> None:
    (first,) = await mine(owner.office)
    session = await begun(owner.token)
    assert await refusal(passkeys.remove_passkey(session, first.id, now=NOON)) == "accounts.last-factor"
    signed_in, _ = await add(owner.hasher, session, SoftAuthenticator(), "Second")
    session = await begun(signed_in.session_token)
    late = NOON + rules.FRESH
    tired = passkeys.remove_passkey(await begun(signed_in.session_token, late), first.id, now=late)
    assert await refusal(tired) == "accounts.step-up"
    await passkeys.remove_passkey(session, first.id, now=NOON)
    assert [each.name for each in await mine(owner.office)] == ["Second"]
    assert await refusal(passkeys.remove_passkey(session, first.id, now=NOON)) == "kit.not-found"
    waiting = await half(owner.office, LATER)
    assert await refusal(show(owner, waiting, owner.phone)) == "accounts.wrong-passkey"
    verbs = await owner.office.rows.rows(
        "SELECT verb FROM audit_entry WHERE verb LIKE 'accounts.passkey%' ORDER BY at, id"
    )
    assert [row["verb"] for row in verbs] == [
        "accounts.passkey-added",
        "accounts.passkey-added",
        "accounts.passkey-removed",
    ]


async def test_nobody_removes_anothers(owner: Owner) -> None:
    (berits,) = await mine(owner.office)
    signed_in, _ = await add(owner.hasher, await half(owner.office, who="carl"), SoftAuthenticator())
    carl = await begun(signed_in.session_token)
    assert await refusal(passkeys.remove_passkey(carl, berits.id, now=NOON)) == "kit.not-found"
    assert await mine(owner.office) == [berits]


async def test_an_administrator_who_takes_a_lost_factor_away_takes_every_passkey(owner: Owner) -> None:
    anne = await owner.office.rows.staff("Anne", Role.ADMINISTRATOR)
    await owner.office.rows.without_second_person()
    await ways_in.reset_factor(anne, owner.office.berit, now=NOON)
    assert await mine(owner.office) == []
    assert await queries.session(owner.token, NOON) is None


async def test_another_municipality_sees_none(owner: Owner) -> None:
    other = await open_office()
    async with db.read(other.municipality_id) as tx:
        assert await tx.rows("SELECT FROM passkey") == []
        assert await queries.passkeys(tx, owner.office.berit) == []
