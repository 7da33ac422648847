"""Signing in at a provider as it should go, and being signed out by it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from time import perf_counter
from urllib.parse import parse_qsl, urlsplit

import pytest
from joserfc import jwk

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.sign_on import actions
from stegvis.sign_on.configuration import Providers
from stegvis.sign_on.model import Reason, Rejected
from stegvis.sign_on.provider import AtProvider
from tests.backend.sign_on.fake_issuer import rsa
from tests.backend.sign_on.stage import (
    HERE,
    SESSION,
    START,
    UNDER_WAY,
    Stage,
    browser_at,
    on_stage,
    provider_of,
)
from tests.builders import NOW, PEPPER

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


@pytest.fixture
async def stage(database: str) -> AsyncIterator[Stage]:
    assert database
    async with on_stage() as stage:
        yield stage


async def test_whoever_is_known_there_is_signed_in_here(stage: Stage) -> None:
    response = await stage.sign_in()
    assert (response.status_code, response.headers["location"]) == (303, "/#/signed-on")
    assert await stage.who() == str(stage.berit.account_id)


async def test_where_one_is_signed_in_tells_which_browser_came_back(stage: Stage) -> None:
    stage.http.headers["User-Agent"] = (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"
    )
    await stage.sign_in()
    rows = await stage.office.rows(
        "SELECT browser_kind, browser FROM session WHERE account_id = $1", stage.berit.account_id
    )
    assert [tuple(row.values()) for row in rows] == [("computer", "Edge")]


async def test_the_cookies_are_what_they_should_be(stage: Stage) -> None:
    started = await stage.laptop.tell(
        "mutation ($m: String!) { startSignOn(municipality: $m) { address } }", m=stage.number
    )
    under_way = started.headers["set-cookie"]
    assert under_way.startswith(f"{UNDER_WAY}=")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=600"} <= set(under_way.split("; "))
    back = await stage.come_back(stage.issuer.authorize(started.json()["data"]["startSignOn"]["address"]))
    session, ended = back.headers.get_list("set-cookie")
    assert session.startswith(f"{SESSION}=")
    assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= set(session.split("; "))
    assert ended.startswith(f'{UNDER_WAY}="";')
    assert back.headers["cache-control"] == "no-store"
    assert back.headers["referrer-policy"] == "no-referrer"


async def test_the_request_says_what_it_must_and_nothing_of_anybody(stage: Stage) -> None:
    asked = dict(parse_qsl(urlsplit(await stage.start()).query))
    assert asked.keys() == {
        *("response_type", "client_id", "redirect_uri", "scope", "state", "nonce"),
        *("code_challenge", "code_challenge_method", "acr_values"),
    }
    assert asked["redirect_uri"] == f"{HERE}/oidc/callback/{stage.number}"
    assert (asked["scope"], asked["acr_values"]) == ("openid", "high substantial")


async def test_the_database_holds_nothing_that_an_attempt_could_be_finished_with(stage: Stage) -> None:
    asked = dict(parse_qsl(urlsplit(await stage.start()).query))
    (row,) = await stage.office.rows("SELECT to_json(sign_on_attempt)::text AS text FROM sign_on_attempt")
    held = stage.http.cookies[UNDER_WAY]
    assert not [secret for secret in (asked["state"], asked["nonce"], held) if secret in row["text"]]


async def test_the_session_knows_when_and_how_sure_the_provider_was(stage: Stage) -> None:
    await stage.sign_in()
    (row,) = await stage.office.rows(
        """
        SELECT verified_at, verified_by, acr, authenticated_at, sid FROM sign_on_session
        JOIN session USING (id) WHERE account_id = $1
        """,
        stage.berit.account_id,
    )
    shown = stage.clock() - timedelta(seconds=5)
    assert tuple(row.values()) == (shown, "oidc", "high", shown, "s-1")


async def test_a_provider_that_does_not_say_when_means_long_ago(stage: Stage) -> None:
    stage.issuer.more_claims = lambda claims: {n: c for n, c in claims.items() if n != "auth_time"}
    await stage.sign_in()
    (row,) = await stage.office.rows(
        "SELECT verified_at FROM session WHERE account_id = $1", stage.berit.account_id
    )
    assert row["verified_at"] == stage.clock() - timedelta(hours=12)


async def test_the_session_before_it_ends_though_its_cookie_does_not_come_along(stage: Stage) -> None:
    await stage.sign_in()
    first = stage.http.cookies[SESSION]
    await stage.sign_in()
    assert stage.http.cookies[SESSION] != first
    stage.http.cookies.set(SESSION, first, domain="stegvis.example", path="/")
    assert await stage.who() is None


async def test_two_windows_of_one_browser_do_not_disturb_each_other(stage: Stage) -> None:
    first, second = await stage.start(), await stage.start()
    answers = [stage.issuer.authorize(address) for address in (first, second)]
    landed = [(await stage.come_back(answers[0])).headers["location"]]
    stage.http.cookies.clear()
    assert landed == ["/#/signed-on"]


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "ES256"])
async def test_each_allowed_algorithm_signs_somebody_in(stage: Stage, algorithm: str) -> None:
    if algorithm == "ES256":
        stage.issuer.key = jwk.ECKey.generate_key("P-256", {"kid": "ec"}, auto_kid=False)
    stage.issuer.algorithm = algorithm
    await stage.sign_in()
    assert await stage.who() == str(stage.berit.account_id)


async def test_a_new_key_is_found_and_the_old_one_is_believed_no_longer(stage: Stage) -> None:
    await stage.sign_in()
    old, stage.issuer.key = stage.issuer.key, rsa("rotated")
    assert (await stage.sign_in()).headers["location"] == "/#/signed-on"
    stage.issuer.key, stage.issuer.published = old, stage.issuer.public()
    assert (await stage.sign_in()).headers["location"] == "/#/signed-on/not-trusted"


async def test_unknown_keys_are_looked_for_once_a_minute(stage: Stage) -> None:
    await stage.sign_in()
    for _ in range(5):
        await stage.log_out_from_behind(stage.issuer.signed(stage.issuer.logout_claims(), kid="nobodys"))
    assert stage.issuer.asked.count("/jwks") == 2
    stage.clock.forward(minutes=1)
    await stage.log_out_from_behind(stage.issuer.signed(stage.issuer.logout_claims(), kid="nobodys"))
    assert stage.issuer.asked.count("/jwks") == 3
    assert stage.issuer.asked.count("/.well-known/openid-configuration") == 1


async def test_a_client_with_a_key_proves_who_it_is_by_it_and_pushes_where_that_is_offered() -> None:
    key = rsa("ours")
    pem = key.as_pem(private=True).decode()
    async with on_stage(client_secret=None, client_key=pem, client_key_id="ours") as stage:
        stage.issuer.client_key = key
        stage.issuer.metadata["pushed_authorization_request_endpoint"] = f"{stage.issuer.address}/par"
        address = await stage.start()
        assert dict(parse_qsl(urlsplit(address).query)).keys() == {"client_id", "request_uri"}
        await stage.come_back(stage.issuer.authorize(address))
        assert await stage.who() == str(stage.berit.account_id)


async def test_where_there_is_no_provider_the_database_is_not_asked(
    hasher: Hasher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(db, "front_door", asked)
    monkeypatch.setattr(db, "write", asked)
    with pytest.raises(Refused, match="no-provider"):
        await actions.begin(Providers(), hasher, "0301", HERE, actions.Asked(), client="x", now=NOW)
    with pytest.raises(Rejected, match=Reason.UNKNOWN_STATE):
        await actions.finish(Providers(), "0301", {"state": "x"}, HERE, browser="x", now=NOW)


# ------------------------------------------------------------------------------ who is who


async def test_an_invitation_tells_who_somebody_is_and_counts_once(hasher: Hasher) -> None:
    async with on_stage(known=False) as stage:
        code = await stage.invite(hasher, stage.berit)
        await stage.sign_in(invitation=code)
        assert await stage.who() == str(stage.berit.account_id)
        (row,) = await stage.office.rows(
            "SELECT actor_id, before, after FROM audit_entry WHERE verb = 'sign_on.identity-connected'"
        )
        assert row["actor_id"] == stage.berit.account_id
        assert stage.issuer.subject not in str(row["after"])
        refused = await stage.laptop.refusal(START, municipality=stage.number, invitation=code)
        assert refused["code"] == "accounts.wrong-invitation"


async def test_another_invitation_takes_the_place_of_who_somebody_was(stage: Stage, hasher: Hasher) -> None:
    stage.issuer.subject = "berit-anew"
    await stage.sign_in(invitation=await stage.invite(hasher, stage.berit))
    assert await stage.who() == str(stage.berit.account_id)
    stage.issuer.subject = "berit-at-the-provider"
    assert (await stage.sign_in()).headers["location"] == "/#/signed-on/not-connected"


@pytest.mark.parametrize("told_beside", [False, True])
async def test_a_verified_address_tells_who_somebody_is_where_the_operator_says_so(
    *, told_beside: bool
) -> None:
    async with on_stage(known=False, connect_by_email=True) as stage:
        told = {"email": f"{stage.berit.account_id}@Kommune.example", "email_verified": True}
        if told_beside:
            stage.issuer.userinfo = told
        else:
            stage.issuer.more_claims = lambda claims: claims | told
        await stage.sign_in()
        assert await stage.who() == str(stage.berit.account_id)


async def test_proving_it_once_more_begins_a_new_session_of_the_same_person(stage: Stage) -> None:
    await stage.sign_in()
    first = stage.http.cookies[SESSION]
    stage.clock.forward(minutes=20)
    address = await stage.start(again=True)
    assert {("prompt", "login"), ("max_age", "0")} <= set(parse_qsl(urlsplit(address).query))
    await stage.come_back(stage.issuer.authorize(address))
    assert await stage.who() == str(stage.berit.account_id)
    assert stage.http.cookies[SESSION] != first


async def test_a_screen_that_has_locked_opens_by_proving_it_anew_and_by_nothing_less(stage: Stage) -> None:
    """The session has ended; the provider knows the person still, and says that this was in the morning."""
    claims = stage.issuer.more_claims
    stage.issuer.more_claims = lambda found: found | {"auth_time": found["auth_time"] - 3600}
    answer = stage.issuer.authorize(await stage.start(again=True))
    assert (await stage.come_back(answer)).headers["location"] == "/#/signed-on/not-trusted"
    stage.issuer.more_claims = claims
    await stage.sign_in(again=True)
    assert await stage.who() == str(stage.berit.account_id)


async def test_the_door_is_told_who_signs_whom_in(stage: Stage) -> None:
    told = await stage.laptop.data("{ signOnProviders { municipality municipalityName name } }")
    assert told["signOnProviders"] == [
        {"municipality": stage.number, "municipalityName": "Lilleby", "name": "Kommunepålogging"}
    ]


# ------------------------------------------------------------------------------ leaving


async def test_leaving_leads_to_the_providers_own_end_and_names_nobody(stage: Stage) -> None:
    assert (await stage.laptop.refusal("{ signOutAddress }"))["code"] == "accounts.signed-out"
    await stage.sign_in()
    address = (await stage.laptop.data("{ signOutAddress }"))["signOutAddress"]
    assert address.startswith(f"{stage.issuer.address}/logout?")
    assert dict(parse_qsl(urlsplit(address).query)) == {
        "client_id": "stegvis-at-lilleby",
        "post_logout_redirect_uri": f"{HERE}/oidc/signed-out",
        "logout_hint": "s-1",
    }


async def test_whoever_came_by_password_has_nothing_to_leave_elsewhere(stage: Stage) -> None:
    stage.clock.now = NOW
    stage.http.cookies.set(
        SESSION, await stage.office.session(stage.berit.account_id), "stegvis.example", "/"
    )
    assert (await stage.laptop.data("{ signOutAddress }"))["signOutAddress"] is None


@pytest.mark.parametrize("left_out", ["sub", "sid", "exp"])
async def test_the_provider_ends_what_it_began_at_once(stage: Stage, left_out: str) -> None:
    await stage.sign_in()
    began = perf_counter()
    response = await stage.log_out_from_behind(stage.issuer.logout_token(**{left_out: None}))
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-store")
    assert await stage.who() is None
    assert perf_counter() - began < 1


async def test_another_session_at_the_provider_is_another_here(stage: Stage) -> None:
    await stage.sign_in()
    assert (await stage.log_out_from_behind(stage.issuer.logout_token(sid="s-2"))).status_code == 200
    assert await stage.who() == str(stage.berit.account_id)


async def test_without_a_session_named_all_of_the_person_end_and_nobody_elses(stage: Stage) -> None:
    carl = await stage.office.staff("Carl Vik", Role.TEACHER)
    await stage.connect(carl, "carl")
    await stage.sign_in()
    async with browser_at(stage.providers, stage.clock) as other:
        carls = Stage(**{**vars(stage), "laptop": other})
        stage.issuer.subject = "carl"
        await carls.sign_in()
        token = stage.issuer.logout_token(sid=None, sub="berit-at-the-provider")
        assert (await stage.log_out_from_behind(token)).status_code == 200
        assert (await stage.who(), await carls.who()) == (None, str(carl.account_id))


# ------------------------------------------------------------------------------ several at a time


async def test_of_twenty_who_answer_the_same_attempt_in_two_processes_one_is_let_in(stage: Stage) -> None:
    answer = stage.issuer.authorize(await stage.start())
    held = stage.http.cookies[UNDER_WAY]
    async with browser_at(Providers(stage.providers.every), stage.clock) as other:
        other.http.cookies.set(UNDER_WAY, held, domain="stegvis.example", path="/")
        tries = [
            http.get(f"/oidc/callback/{stage.number}", params=answer)
            for http in (stage.http, other.http)
            for _ in range(10)
        ]
        landed = sorted(response.headers["location"] for response in await asyncio.gather(*tries))
    assert landed == ["/#/signed-on", *["/#/signed-on/started-elsewhere"] * 19]


async def test_two_municipalities_of_one_client_are_two(stage: Stage) -> None:
    async with on_stage(known=False) as other:
        both = Providers(AtProvider(provider_of(each.number, stage.issuer)) for each in (stage, other))
        async with browser_at(both, stage.clock) as laptop:
            here = Stage(**{**vars(stage), "laptop": laptop})
            there = Stage(**{**vars(other), "laptop": laptop, "issuer": stage.issuer})
            assert (await there.sign_in()).headers["location"] == "/#/signed-on/not-connected"
            await here.sign_in()
            assert await here.who() == str(stage.berit.account_id)
            # One token ends what both have of the person.
            assert (await here.log_out_from_behind(stage.issuer.logout_token())).status_code == 200
            assert await here.who() is None
