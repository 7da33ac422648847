"""The second factor of staff: chosen, shown, counted once, taken away; against the real database."""

from __future__ import annotations

import asyncio
from base64 import b32decode
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography.exceptions import InvalidTag

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import factors, invitations
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role, SignInState
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.roles.actions import ways_in
from tests.builders import PEPPER
from tests.front_door import NOON, PASSWORD, Office, open_office

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")

STEP = timedelta(seconds=rules.TOTP_STEP)


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


async def office_of_berit(hasher: Hasher) -> Office:
    office = await open_office()
    await actions.set_password(hasher, office.municipality_id, office.berit_email, PASSWORD, now=NOON)
    return office


async def half(office: Office, now: datetime = NOON) -> queries.Session:
    """Berit has typed her password."""
    berit = office.actor(office.berit, Role.ADVISER)
    async with db.write(office.municipality_id) as tx:
        signed_in = await actions.start_by_password(tx, berit, demanded=True, now=now)
    return await begun(signed_in.session_token, now)


async def begun(token: str, now: datetime = NOON) -> queries.Session:
    found = await queries.begun_session(token, now)
    assert found is not None
    return found


async def with_app(hasher: Hasher, office: Office) -> tuple[bytes, list[str], str]:
    """Berit chooses an app at noon: its secret, the recovery codes, and the token of her whole session."""
    session = await half(office)
    secret = b32decode((await factors.begin_app(hasher, session, now=NOON)).typed)
    signed_in, codes = await factors.confirm_app(hasher, session, shows(secret, NOON), now=NOON)
    return secret, codes, signed_in.session_token


def shows(secret: bytes, at: datetime) -> str:
    return rules.totp(secret, rules.step_of(at))


async def refusal(doing: object) -> str:
    with pytest.raises(Refused) as refused:
        await doing  # type: ignore[misc] # whatever can be awaited
    return refused.value.code


# ------------------------------------------------------------------------------ a password alone


async def test_a_password_alone_opens_nothing(hasher: Hasher) -> None:
    office = await office_of_berit(hasher)
    signed_in = await actions.sign_in(hasher, office.berit_email, PASSWORD, client="x", now=NOON)
    assert signed_in.half
    assert await queries.session(signed_in.session_token, NOON) is None
    waits = rules.HALF - timedelta(seconds=1)
    assert await queries.begun_session(signed_in.session_token, NOON + waits) is not None
    assert await queries.begun_session(signed_in.session_token, NOON + rules.HALF) is None


async def test_where_none_is_demanded_a_password_is_enough_until_somebody_has_chosen_one(
    hasher: Hasher,
) -> None:
    office = await office_of_berit(hasher)
    email, later = office.berit_email, NOON + timedelta(hours=1)
    offered = await actions.sign_in(hasher, email, PASSWORD, client="x", now=NOON, demanded=False)
    assert not offered.half
    assert await queries.session(offered.session_token, NOON) is not None
    await with_app(hasher, office)
    assert (await actions.sign_in(hasher, email, PASSWORD, client="x", now=later, demanded=False)).half


async def test_an_invitation_sets_the_password_and_leaves_the_second_factor(hasher: Hasher) -> None:
    office = await open_office()
    await with_app(hasher, office)
    anne = await office.rows.staff("Anne", Role.ADMINISTRATOR)
    await office.rows.without_second_person()
    code = (await ways_in.invite_staff(hasher, anne, office.berit, now=NOON)).code
    accepted = await invitations.accept_invitation(
        hasher, code, "another long sentence", client="x", now=NOON, demanded=False
    )
    assert accepted.half
    assert await refusal(factors.begin_app(hasher, await begun(accepted.session_token), now=NOON)) == (
        "accounts.second-factor"
    )


# ------------------------------------------------------------------------------ choosing


async def test_the_first_code_makes_the_session_whole_under_another_token(hasher: Hasher) -> None:
    office = await office_of_berit(hasher)
    before = await actions.sign_in(hasher, office.berit_email, PASSWORD, client="x", now=NOON)
    session = await begun(before.session_token)
    secret = b32decode((await factors.begin_app(hasher, session, now=NOON)).typed)
    signed_in, codes = await factors.confirm_app(hasher, session, shows(secret, NOON), now=NOON)
    whole = await queries.session(signed_in.session_token, NOON)
    assert whole is not None
    assert (whole.id, whole.verified_at) == (session.id, NOON)
    assert await queries.begun_session(before.session_token, NOON) is None  # the half token opens nothing
    assert len(set(codes)) == 10


async def test_a_secret_waits_a_quarter_of_an_hour_for_its_first_code(hasher: Hasher) -> None:
    office = await open_office()
    session = await half(office)
    secret = b32decode((await factors.begin_app(hasher, session, now=NOON)).typed)
    late = NOON + rules.APP_WAITS
    assert await refusal(factors.confirm_app(hasher, session, shows(secret, late), now=late)) == (
        "accounts.app-waits-no-longer"
    )


async def test_another_app_needs_the_old_one_shown_a_moment_ago(hasher: Hasher) -> None:
    office = await open_office()
    old, codes, token = await with_app(hasher, office)
    later = NOON + rules.FRESH
    assert await refusal(factors.begin_app(hasher, await begun(token, later), now=later)) == (
        "accounts.step-up"
    )
    assert await refusal(factors.begin_app(hasher, await half(office, later), now=later)) == (
        "accounts.second-factor"
    )
    fresh = await factors.show_factor(hasher, await begun(token, later), shows(old, later), now=later)
    session = await begun(fresh.session_token, later)
    new = b32decode((await factors.begin_app(hasher, session, now=later)).typed)
    await factors.confirm_app(hasher, session, shows(new, later), now=later)
    after = later + 2 * STEP
    again = await half(office, after)
    for gone in (shows(old, after), codes[0]):
        assert await refusal(factors.show_factor(hasher, again, gone, now=after)) == "accounts.wrong-factor"
    await factors.show_factor(hasher, again, shows(new, after), now=after)


async def test_how_long_it_counts_is_what_the_installation_says(hasher: Hasher) -> None:
    office = await open_office()
    _, _, token = await with_app(hasher, office)
    later, longer = NOON + timedelta(minutes=14), timedelta(minutes=15)
    session = await begun(token, later)
    assert await refusal(factors.renew_recovery_codes(hasher, session, now=later)) == "accounts.step-up"
    assert await refusal(factors.begin_app(hasher, session, now=later)) == "accounts.step-up"
    assert len(await factors.renew_recovery_codes(hasher, session, now=later, within=longer)) == 10
    secret = b32decode((await factors.begin_app(hasher, session, now=later, within=longer)).typed)
    late = factors.confirm_app(hasher, session, shows(secret, later), now=later)
    assert await refusal(late) == "accounts.step-up"
    await factors.confirm_app(hasher, session, shows(secret, later), now=later, within=longer)


async def test_the_secret_is_not_in_the_database_and_opens_for_its_owner_alone(hasher: Hasher) -> None:
    office = await open_office()
    secret, _, _ = await with_app(hasher, office)
    (row,) = await office.rows.rows("SELECT sealed_secret FROM code_app")
    assert secret not in row["sealed_secret"]
    assert hasher.unseal("code-app", str(office.berit), row["sealed_secret"]) == secret
    for about in (str(office.carl), ""):
        with pytest.raises(InvalidTag):
            hasher.unseal("code-app", about, row["sealed_secret"])
    stranger = Hasher("another pepper, of more than 32 characters")
    with pytest.raises(InvalidTag):
        stranger.unseal("code-app", str(office.berit), row["sealed_secret"])
    stranger.close()


# ------------------------------------------------------------------------------ showing


async def test_of_twenty_browsers_with_one_code_exactly_one_is_let_in(hasher: Hasher) -> None:
    office = await open_office()
    secret, codes, _ = await with_app(hasher, office)
    later = NOON + 2 * STEP
    sessions = [await half(office, later) for _ in range(5)]
    for code in (shows(secret, later), codes[3]):
        tries = [factors.show_factor(hasher, session, code, now=later) for session in sessions]
        results = [str(each) for each in await asyncio.gather(*tries, return_exceptions=True)]
        assert results.count("accounts.wrong-factor") == 4


async def test_the_code_that_chose_the_app_does_not_count_again(hasher: Hasher) -> None:
    office = await open_office()
    secret, _, _ = await with_app(hasher, office)
    again = await half(office)
    assert await refusal(factors.show_factor(hasher, again, shows(secret, NOON), now=NOON)) == (
        "accounts.wrong-factor"
    )
    await factors.show_factor(
        hasher, again, shows(secret, NOON + STEP), now=NOON
    )  # the phone's clock is ahead


async def test_a_recovery_code_stands_in_once_however_it_is_typed(hasher: Hasher) -> None:
    office = await open_office()
    _, codes, _ = await with_app(hasher, office)
    session = await half(office)
    typed = codes[0].lower().replace("-", " ")
    await factors.show_factor(hasher, session, typed, now=NOON)
    assert await refusal(factors.show_factor(hasher, session, codes[0], now=NOON)) == "accounts.wrong-factor"
    async with db.read(office.municipality_id) as tx:
        assert await queries.factors(tx, office.berit) == queries.Factors(
            app=True, recovery_codes=9, password=False
        )
        assert await queries.factors(tx, office.carl) == queries.Factors(
            app=False, recovery_codes=0, password=False
        )


async def test_ten_wrong_codes_shut_the_step_in_every_browser_and_a_right_one_forgives(
    hasher: Hasher,
) -> None:
    office = await open_office()
    secret, _, _ = await with_app(hasher, office)
    later = NOON + 2 * STEP
    sessions = [await half(office, later) for _ in range(2)]

    async def guess(number: int) -> str:
        return await refusal(factors.show_factor(hasher, sessions[number % 2], "000000", now=later))

    assert [await guess(number) for number in range(9)] == ["accounts.wrong-factor"] * 9
    await factors.show_factor(hasher, sessions[0], shows(secret, later), now=later)
    tried = await asyncio.gather(*(guess(number) for number in range(12)))
    assert sorted(tried) == ["accounts.too-many-tries"] * 2 + ["accounts.wrong-factor"] * 10
    right = shows(secret, later + STEP)
    assert await refusal(factors.show_factor(hasher, sessions[1], right, now=later)) == (
        "accounts.too-many-tries"
    )


async def test_the_former_token_answers_what_was_under_way_and_is_not_fresh(hasher: Hasher) -> None:
    office = await open_office()
    secret, _, former = await with_app(hasher, office)
    later = NOON + timedelta(minutes=20)
    session = await begun(former, later)
    token = (await factors.show_factor(hasher, session, shows(secret, later), now=later)).session_token
    assert rules.is_fresh((await begun(token, later)).verified_at, later)
    under_way = await queries.session(former, later)
    assert under_way is not None
    assert not rules.is_fresh(under_way.verified_at, later)
    assert await queries.session(former, later + rules.FORMER) is None


# ------------------------------------------------------------------------------ a password once more


async def test_a_password_is_shown_once_more_where_there_is_nothing_else_to_show(hasher: Hasher) -> None:
    office = await office_of_berit(hasher)
    first = await actions.sign_in(hasher, office.berit_email, PASSWORD, client="x", now=NOON, demanded=False)
    later = NOON + timedelta(minutes=6)
    session = await begun(first.session_token, later)

    async def show(password: str, *, demanded: bool = False) -> actions.SignedIn:
        return await factors.show_password(hasher, session, password, demanded=demanded, now=later)

    assert await refusal(show("wrong horse battery")) == "accounts.wrong-own-password"
    assert await refusal(show(PASSWORD, demanded=True)) == "accounts.show-factor"
    token = (await show(PASSWORD)).session_token
    assert (await begun(token, later)).verified_at == later
    secret = await factors.begin_app(hasher, await begun(token, later), now=later)
    code = shows(b32decode(secret.typed), later)
    await factors.confirm_app(hasher, await begun(token, later), code, now=later)
    assert await refusal(show(PASSWORD)) == "accounts.show-factor"


# ------------------------------------------------------------------------------ losing it


async def test_with_it_go_who_one_is_at_a_provider_and_an_invitation_that_waits(hasher: Hasher) -> None:
    office = await open_office()
    anne = await office.rows.staff("Anne", Role.ADMINISTRATOR)
    await office.rows.without_second_person()
    for staff, subject in ((office.berit, "b"), (office.carl, "c")):
        await office.rows.row(
            "sign_on_identity",
            staff_id=staff,
            issuer="https://provider.example",
            subject=subject,
            connected_at=NOON,
            connected_by="invitation",
        )
    waiting = (await ways_in.invite_staff(hasher, anne, office.berit, now=NOON)).code
    async with db.read(office.municipality_id) as tx:
        (berit,) = await queries.staff_members(tx, anne, NOON, staff_id=office.berit)
    assert berit.sign_in is SignInState.READY  # without any password
    await ways_in.reset_factor(anne, office.berit, now=NOON)
    async with db.read(office.municipality_id) as tx:
        (berit,) = await queries.staff_members(tx, anne, NOON, staff_id=office.berit)
    assert berit.sign_in is SignInState.NONE
    left = await office.rows.rows("SELECT staff_id FROM sign_on_identity")
    assert [row["staff_id"] for row in left] == [office.carl]
    accepting = invitations.accept_invitation(hasher, waiting, PASSWORD, client="x", now=NOON)
    assert await refusal(accepting) == "accounts.wrong-invitation"


async def test_an_administrator_takes_a_lost_factor_away_with_the_password_and_every_session(
    hasher: Hasher,
) -> None:
    office = await office_of_berit(hasher)
    _, codes, token = await with_app(hasher, office)
    anne = await office.rows.staff("Anne", Role.ADMINISTRATOR)
    await office.rows.without_second_person()
    await ways_in.reset_factor(anne, office.berit, now=NOON)
    assert await queries.session(token, NOON) is None
    async with db.read(office.municipality_id) as tx:
        assert await queries.factors(tx, office.berit) == queries.Factors(
            app=False, recovery_codes=0, password=False
        )
    assert (
        await refusal(actions.sign_in(hasher, office.berit_email, PASSWORD, client="x", now=NOON))
        == "accounts.wrong-password"
    )
    assert await refusal(ways_in.reset_factor(anne, anne.account_id, now=NOON)) == "accounts.not-to-yourself"
    berit = office.actor(office.berit, Role.ADVISER, Role.LEADER)
    assert await refusal(ways_in.reset_factor(berit, office.carl, now=NOON)) == "accounts.not-your-role"
    other = await (await open_office()).rows.staff("Zoe", Role.ADMINISTRATOR)
    assert await refusal(ways_in.reset_factor(other, office.berit, now=NOON)) == "kit.not-found"
    assert codes


async def test_a_participant_has_no_second_factor_to_take_away() -> None:
    office = await open_office()
    keeper = office.actor(office.berit, Role.ADMINISTRATOR)
    with pytest.raises(Refused, match="not-found"):
        async with db.write(keeper.municipality_id) as tx:
            await factors.take_factor_away(tx, keeper, office.amina, now=NOON)
