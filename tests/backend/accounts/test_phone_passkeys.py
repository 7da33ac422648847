"""A participant's phone opens by a passkey: made after its PIN, of this phone alone; on the real database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

import pytest

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import factors, phone_passkeys
from stegvis.accounts.actions.phone_proof import PhoneProof
from stegvis.accounts.actions.sign_ins import end_sign_in
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import RelyingParty, Role
from stegvis.accounts.tokens import token_hash
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.participants.actions import revoke_phone
from tests.builders import PEPPER
from tests.front_door import NOON, PIN, Office, open_office
from tests.phone_key import KEY, proof
from tests.soft_authenticator import SoftAuthenticator, b64, from_b64

pytestmark = pytest.mark.usefixtures("database")

PARTY = RelyingParty.at("https://stegvis.example")
LATER = NOON + timedelta(hours=1)
WRONG_PIN = "161803"


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


class Owner(NamedTuple):
    """Amina, whose phone has a passkey since noon."""

    office: Office
    hasher: Hasher
    phone: SoftAuthenticator
    device: str
    token: str
    share: bytes


async def session_of(token: str, now: datetime = NOON) -> queries.Session:
    found = await queries.session(token, now)
    assert found is not None
    return found


async def begin(hasher: Hasher, token: str, device: str, pin: str = PIN) -> str:
    session = await session_of(token)
    return await phone_passkeys.begin_phone_passkey(
        hasher, PARTY, session, await proof(device, NOON), pin, client="here", now=NOON
    )


async def add(hasher: Hasher, token: str, device: str, phone: SoftAuthenticator) -> bytes:
    asked = await begin(hasher, token, device)
    session = await session_of(token)
    return await phone_passkeys.add_phone_passkey(hasher, PARTY, session, phone.make(asked), now=NOON)


async def show(owner: Owner, phone: SoftAuthenticator, device: str = "") -> phone_passkeys.Opened:
    device = device or owner.device
    asked = await phone_passkeys.ask_phone_passkey(PARTY, device, now=LATER)
    return await tell(owner, phone.show(asked), device, asked=asked)


async def tell(
    owner: Owner, said: str, device: str = "", *, asked: str = "", now: datetime = LATER
) -> phone_passkeys.Opened:
    """The passkey's answer, and what the phone's own key has signed of what both were asked."""
    signature = KEY.sign(from_b64(json.loads(asked)["challenge"])) if asked else ""
    return await phone_passkeys.unlock_by_passkey(
        owner.hasher,
        PARTY,
        PhoneProof(device or owner.device, signature),
        said,
        client="here",
        now=now,
    )


async def unlock(owner: Owner, pin: str, now: datetime = LATER) -> actions.SignedIn:
    shown = await proof(owner.device, now)
    return await actions.unlock(owner.hasher, shown, pin, client="here", now=now)


async def enrolled(office: Office, hasher: Hasher) -> tuple[str, str]:
    """Another phone of Amina's: its device token and the token of its session."""
    signed_in = await office.phone(hasher)
    assert signed_in.device_token
    return signed_in.device_token, signed_in.session_token


@pytest.fixture
async def owner(hasher: Hasher) -> Owner:
    office = await open_office()
    device, token = await enrolled(office, hasher)
    phone = SoftAuthenticator()
    share = await add(hasher, token, device, phone)
    return Owner(office, hasher, phone, device, token, share)


async def refusal(doing: object) -> str:
    with pytest.raises(Refused) as refused:
        await doing  # type: ignore[misc] # whatever can be awaited
    return refused.value.code


async def phones(owner: Owner) -> list[queries.SignIn]:
    async with db.read(owner.office.municipality_id) as tx:
        return await queries.sign_ins(tx, owner.office.municipality_id, owner.office.amina, LATER)


async def verbs(owner: Owner) -> list[str]:
    rows = await owner.office.rows.rows(
        "SELECT verb FROM audit_entry WHERE subject_id = $1 AND verb LIKE '%passkey%' ORDER BY id",
        owner.office.amina,
    )
    return [row["verb"] for row in rows]


# ------------------------------------------------------------------------------ making


async def test_it_is_asked_of_this_phone_itself_and_names_nobody(owner: Owner) -> None:
    asked = json.loads(await begin(owner.hasher, owner.token, owner.device))
    selection = asked["authenticatorSelection"]
    assert selection["authenticatorAttachment"] == "platform"
    assert (selection["userVerification"], selection["residentKey"]) == ("required", "discouraged")
    (phone,) = await phones(owner)
    assert asked["user"] == {"id": b64(phone.id.bytes), "name": "Stegvis", "displayName": "Stegvis"}
    assert asked["rp"]["id"] == "stegvis.example"


async def test_the_pin_is_typed_for_it_and_counts_as_at_the_door(owner: Owner) -> None:
    for _ in range(4):
        assert (
            await refusal(begin(owner.hasher, owner.token, owner.device, WRONG_PIN)) == "accounts.wrong-pin"
        )
    assert await refusal(begin(owner.hasher, owner.token, owner.device, WRONG_PIN)) == "accounts.locked"
    assert await refusal(begin(owner.hasher, owner.token, owner.device)) == "accounts.locked"
    # While wrong PINs have shut the phone, its passkey opens it no sooner.
    assert await refusal(phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=NOON)) == "accounts.locked"


async def test_without_the_pin_a_moment_ago_none_is_kept(owner: Owner) -> None:
    session = await session_of(owner.token)
    said = SoftAuthenticator().make(await begin(owner.hasher, owner.token, owner.device))
    late = NOON + rules.CHALLENGE_WAITS
    adding = phone_passkeys.add_phone_passkey(owner.hasher, PARTY, session, said, now=late)
    assert await refusal(adding) == "accounts.passkey-waits-no-longer"
    again = phone_passkeys.add_phone_passkey(owner.hasher, PARTY, session, said, now=NOON)
    assert await refusal(again) == "accounts.passkey-waits-no-longer"


async def test_another_phones_token_or_a_member_of_staff_makes_none(owner: Owner) -> None:
    other, _ = await enrolled(owner.office, owner.hasher)
    assert await refusal(begin(owner.hasher, owner.token, other)) == "accounts.unknown-device"
    berit = owner.office.actor(owner.office.berit, Role.ADVISER)
    async with db.write(owner.office.municipality_id) as tx:
        token = (await actions.start_by_password(tx, berit, demanded=False, now=NOON)).session_token
    assert await refusal(begin(owner.hasher, token, owner.device)) == "kit.not-found"


@pytest.mark.parametrize(
    "lie",
    [{"verifies": False}, {"present": False}, {"origin": "https://evil.example"}, {"party_id": "x.example"}],
)
async def test_what_was_made_for_others_or_unseen_is_not_kept(hasher: Hasher, lie: dict[str, object]) -> None:
    device, token = await enrolled(await open_office(), hasher)
    phone = replace(SoftAuthenticator(), **lie)  # type: ignore[arg-type] # each as its field is
    assert await refusal(add(hasher, token, device, phone)) == "accounts.wrong-passkey"
    assert await refusal(phone_passkeys.ask_phone_passkey(PARTY, device, now=NOON)) == "accounts.no-passkey"


async def test_a_new_one_takes_the_place_of_the_one_before(owner: Owner) -> None:
    new = SoftAuthenticator()
    share = await add(owner.hasher, owner.token, owner.device, new)
    assert share != owner.share
    assert await refusal(show(owner, owner.phone)) == "accounts.wrong-passkey"
    assert (await show(owner, new)).share == share


# ------------------------------------------------------------------------------ opening


async def test_it_opens_its_phone_and_is_fresh_where_a_pin_never_is(owner: Owner) -> None:
    by_pin = await unlock(owner, PIN, LATER)
    assert await refusal(_fresh(by_pin.session_token)) == "accounts.step-up"
    opened = await show(owner, owner.phone)
    assert opened.share == owner.share
    session = await session_of(opened.signed_in.session_token, LATER)
    assert (session.actor.account_id, session.verified_at) == (owner.office.amina, LATER)
    await _fresh(opened.signed_in.session_token)
    (phone,) = await phones(owner)
    assert phone.passkey == queries.PhonePasskey(NOON, LATER)


async def _fresh(token: str) -> None:
    factors.require_fresh(await session_of(token, LATER), LATER)


async def test_a_right_one_forgives_the_wrong_pins_before(owner: Owner) -> None:
    for _ in range(4):
        await refusal(unlock(owner, WRONG_PIN, LATER))
    await show(owner, owner.phone)
    wrong = unlock(owner, WRONG_PIN, LATER)
    assert await refusal(wrong) == "accounts.wrong-pin"


async def test_on_another_phone_a_synced_one_is_as_unknown_as_anybodys(owner: Owner, hasher: Hasher) -> None:
    synced = SoftAuthenticator(counter=None, synced=True)
    await add(hasher, owner.token, owner.device, synced)
    other, token = await enrolled(owner.office, hasher)
    others = SoftAuthenticator()
    await add(hasher, token, other, others)
    elsewhere = await open_office()
    theirs, their_token = await enrolled(elsewhere, hasher)
    stranger = SoftAuthenticator()
    await add(hasher, their_token, theirs, stranger)
    for phone, device in (
        (synced, other),
        (others, owner.device),
        (synced, theirs),
        (stranger, owner.device),
        (SoftAuthenticator(), owner.device),
        (SoftAuthenticator(credential_id=synced.credential_id, counter=None), owner.device),
    ):
        assert await refusal(show(owner, phone, device)) == "accounts.wrong-passkey"
    assert await refusal(phone_passkeys.ask_phone_passkey(PARTY, "", now=LATER)) == "accounts.unknown-device"
    await show(owner, synced)


@pytest.mark.parametrize(
    "lie",
    [{"verifies": False}, {"present": False}, {"origin": "https://evil.example"}, {"party_id": "x.example"}],
)
async def test_one_shown_elsewhere_or_unseen_opens_nothing(owner: Owner, lie: dict[str, object]) -> None:
    phone = replace(owner.phone, **lie)  # type: ignore[arg-type] # each as its field is
    assert await refusal(show(owner, phone)) == "accounts.wrong-passkey"


async def test_an_answer_counts_once_soon_and_from_the_phone_that_was_asked(owner: Owner) -> None:
    asked = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    said = owner.phone.show(asked)
    await tell(owner, said, asked=asked)
    assert await refusal(tell(owner, said, asked=asked)) == "accounts.phone-not-shown"
    asked = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    late = LATER + rules.CHALLENGE_WAITS
    answer = tell(owner, owner.phone.show(asked), asked=asked, now=late)
    assert await refusal(answer) == "accounts.phone-not-shown"
    first = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    then = LATER + rules.CHALLENGE_RENEWED
    second = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=then)  # in its place
    answer = tell(owner, owner.phone.show(first), asked=second, now=then)
    assert await refusal(answer) == "accounts.wrong-passkey"
    other, _ = await enrolled(owner.office, owner.hasher)
    asked = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    answer = tell(owner, owner.phone.show(asked), other, asked=asked)
    assert await refusal(answer) == "accounts.phone-not-shown"


async def test_a_passkey_without_the_phones_own_key_opens_nothing(owner: Owner) -> None:
    asked = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    assert await refusal(tell(owner, owner.phone.show(asked))) == "accounts.phone-not-shown"


async def test_thirty_answers_in_a_row_shut_the_way_as_pins_do(owner: Owner) -> None:
    async def answer() -> str:
        asked = await phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
        return await refusal(tell(owner, "no answer", asked=asked))

    told = {await answer() for _ in range(rules.UNLOCK_BY_DEVICE.attempts)}
    assert told == {"accounts.wrong-passkey"}
    assert await answer() == "accounts.too-many-tries"


async def test_a_counter_that_goes_back_opens_nothing_and_stands_in_the_log(owner: Owner) -> None:
    copy = replace(owner.phone)
    for _ in range(2):
        await show(owner, owner.phone)
    assert await refusal(show(owner, copy)) == "accounts.passkey-doubled"
    assert await verbs(owner) == ["accounts.phone-passkey-added", "accounts.phone-passkey-doubled"]


# ------------------------------------------------------------------------------ the end of it


async def test_it_is_removed_and_the_pin_opens_still(owner: Owner) -> None:
    (phone,) = await phones(owner)
    session = await session_of(owner.token)
    await phone_passkeys.remove_phone_passkey(session, phone.id, now=NOON)
    assert await verbs(owner) == ["accounts.phone-passkey-added", "accounts.phone-passkey-removed"]
    asking = phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    assert await refusal(asking) == "accounts.no-passkey"
    again = phone_passkeys.remove_phone_passkey(session, phone.id, now=NOON)
    assert await refusal(again) == "kit.not-found"
    await unlock(owner, PIN, LATER)


async def test_nobody_elses_is_removed(owner: Owner) -> None:
    (phone,) = await phones(owner)
    basma = await owner.office.rows.participant("Basma")
    session = (await session_of(owner.token))._replace(actor=basma)
    removing = phone_passkeys.remove_phone_passkey(session, phone.id, now=NOON)
    assert await refusal(removing) == "kit.not-found"
    await show(owner, owner.phone)


@pytest.mark.parametrize("way", ["staff", "oneself", "sign-out", "tenth wrong PIN"])
async def test_with_the_phone_its_passkey_is_gone(owner: Owner, way: str) -> None:
    (phone,) = await phones(owner)
    if way == "staff":
        berit = owner.office.actor(owner.office.berit, Role.ADVISER)
        await revoke_phone(berit, owner.office.amina, phone.id, now=NOON)
    elif way == "oneself":
        await end_sign_in(await session_of(owner.token), phone.id, now=NOON)
    elif way == "sign-out":
        await actions.disable_phone(owner.device, now=NOON)
    else:
        await owner.office.rows.change(
            "UPDATE device SET failures = 9 WHERE token_hash = $1", token_hash(owner.device)
        )
        await refusal(unlock(owner, WRONG_PIN, NOON))
    asking = phone_passkeys.ask_phone_passkey(PARTY, owner.device, now=LATER)
    assert await refusal(asking) == "accounts.unknown-device"
    assert await owner.office.rows.rows("SELECT FROM passkey WHERE account_id = $1", owner.office.amina) == []


async def test_the_share_lies_sealed(owner: Owner) -> None:
    (row,) = await owner.office.rows.rows(
        "SELECT sealed_share FROM passkey WHERE account_id = $1", owner.office.amina
    )
    assert owner.share not in row["sealed_share"]
    assert len(owner.share) == rules.SHARE_LENGTH
