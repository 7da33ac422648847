"""What attackers and broken providers try: nobody is signed in or out, each is refused for its own reason.

The reason is asserted, so that no attack is refused by another's fault; and once an attack is over, the same
browser is signed in by the same provider, so that none is refused because nothing works.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jwt

from stegvis.accounts.actions.staff import create_staff, edit_staff
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code
from stegvis.sign_on.configuration import Providers
from stegvis.sign_on.model import Reason, Told
from stegvis.sign_on.provider import FAILED_FOR
from tests.backend.sign_on.fake_issuer import Claims, FakeIssuer, b64, raw_token, rsa
from tests.backend.sign_on.stage import SESSION, SHORT, START, UNDER_WAY, Stage, browser_at, on_stage
from tests.builders import PEPPER

pytestmark = pytest.mark.usefixtures("database")

Answer = dict[str, str]
Change = Callable[[FakeIssuer], object]
Carry = Callable[[Stage, Answer], Awaitable[Answer]]


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


@pytest.fixture
def reasons(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Why somebody was not let in, as the operator reads it."""
    caplog.set_level(logging.WARNING, "stegvis")
    return lambda: [
        each.getMessage().rpartition(": ")[2]
        for each in caplog.records
        if each.name.startswith("stegvis.")  # what another test left running may speak too
    ]


def claim(**changed: object) -> Change:
    """Another claim in the ID token; None leaves it out."""

    def change(issuer: FakeIssuer) -> None:
        def more(claims: Claims) -> Claims:
            return {name: value for name, value in (claims | changed).items() if value is not None}

        issuer.more_claims = more

    return change


def times(**seconds: int) -> Change:
    """Claims that are so many seconds from now."""
    return lambda issuer: claim(**{n: int(issuer.clock().timestamp()) + s for n, s in seconds.items()})(
        issuer
    )


def told(**changed: object) -> Change:
    """Other metadata."""
    return lambda issuer: issuer.metadata.update(changed)


def signed_as(token_of: Callable[[FakeIssuer, Claims], str]) -> Change:
    def change(issuer: FakeIssuer) -> None:
        issuer.token_of = lambda claims: token_of(issuer, claims)

    return change


def answering(path: str, answer: Callable[[web.Request], Any]) -> Change:
    return lambda issuer: issuer.answers.__setitem__(path, answer)


def redirected(_: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": "http://127.0.0.1/"})


def huge(_: web.Request) -> web.Response:
    return web.json_response({"keys": [], "more": "x" * 300_000})


async def slow(_: web.Request) -> web.Response:
    await asyncio.Event().wait()
    return web.json_response({})


def broken(_: web.Request) -> web.Response:
    return web.Response(text="[]", content_type="application/json")


# ------------------------------------------------------------------------------ who signs, and how


def _none(_: FakeIssuer, claims: Claims) -> str:
    return raw_token({"alg": "none"}, claims)


def _by_public_key(issuer: FakeIssuer, claims: Claims) -> str:
    """The public key, which everybody has, as if it were a secret that both share."""
    secret = issuer.key.as_pem(private=False)
    return raw_token(
        {"alg": "HS256", "kid": str(issuer.key.kid)}, claims, lambda text: hmac.digest(secret, text, "sha256")
    )


def _unlisted(issuer: FakeIssuer, claims: Claims) -> str:
    return jwt.encode({"alg": "RS512", "kid": str(issuer.key.kid)}, claims, issuer.key, algorithms=["RS512"])


def _by_another(issuer: FakeIssuer, claims: Claims) -> str:
    """Another provider's key, under the name of this one's."""
    return jwt.encode({"alg": "RS256", "kid": str(issuer.key.kid)}, claims, rsa("another"))


def _changed(issuer: FakeIssuer, claims: Claims) -> str:
    """Somebody else's name in a token that was signed."""
    header, _, signature = issuer.signed(claims).split(".")
    body = json.dumps(claims | {"sub": "somebody-else"}).encode()
    return f"{header}.{b64(body)}.{signature}"


def _with_own_key(issuer: FakeIssuer, claims: Claims) -> str:
    """A token that brings the key along by which it wants to be looked at."""
    own = rsa("own")
    header = {"alg": "RS256", "kid": str(issuer.key.kid), "jwk": own.as_dict(private=False)}
    return jwt.encode(header, claims, own)


def _weak(issuer: FakeIssuer) -> None:
    weak = generate_private_key(65537, 1024)  # noqa: S505 - that it is weak is what is tried
    numbers = weak.public_key().public_numbers()
    modulus, exponent = b64(numbers.n.to_bytes(128)), b64(numbers.e.to_bytes(3))
    issuer.published = [{"kty": "RSA", "kid": "first", "n": modulus, "e": exponent}]
    issuer.token_of = lambda claims: raw_token(
        {"alg": "RS256", "kid": "first"}, claims, lambda text: weak.sign(text, PKCS1v15(), SHA256())
    )


# ------------------------------------------------------------------------------ what comes back


def with_answer(**changed: str | None) -> Carry:
    async def carry(_: Stage, answer: Answer) -> Answer:
        return {name: value for name, value in (answer | changed).items() if value is not None}

    return carry


async def _no_cookie(stage: Stage, answer: Answer) -> Answer:
    stage.http.cookies.delete(UNDER_WAY)
    return answer


async def _other_browser(stage: Stage, answer: Answer) -> Answer:
    """A victim is led to the address at which an attacker's own sign-in would end."""
    async with browser_at(stage.providers, stage.clock) as victim:
        await Stage(**{**vars(stage), "laptop": victim}).start()
        stage.http.cookies.set(UNDER_WAY, victim.http.cookies[UNDER_WAY], "stegvis.example", "/")
    return answer


async def _used(stage: Stage, answer: Answer) -> Answer:
    await stage.come_back(answer | {"code": "wrong"})
    return answer


async def _late(stage: Stage, answer: Answer) -> Answer:
    stage.clock.forward(minutes=10)
    return answer


async def _code_replayed(stage: Stage, answer: Answer) -> Answer:
    """A code that signed somebody in already, in an attempt of its own."""
    await stage.come_back(answer)
    stage.http.cookies.delete(SESSION)
    return stage.issuer.authorize(await stage.start()) | {"code": answer["code"]}


async def _code_injected(stage: Stage, answer: Answer) -> Answer:
    """A code from a victim's attempt, in the attacker's browser: PKCE is what tells them apart."""
    async with browser_at(stage.providers, stage.clock) as victim:
        stolen = stage.issuer.authorize(await Stage(**{**vars(stage), "laptop": victim}).start())
    return answer | {"code": stolen["code"]}


async def _elsewhere(stage: Stage, answer: Answer) -> Answer:
    """A code that was given for another address."""
    stage.issuer.codes[answer["code"]]["redirect_uri"] = "https://attacker.example/callback"
    return answer


async def _without_pkce(stage: Stage, answer: Answer) -> Answer:
    """A code that was asked for without a challenge of ours: somebody has changed the request."""
    stage.issuer.codes[answer["code"]]["code_challenge"] = ""
    return answer


async def _nonce_replayed(stage: Stage, answer: Answer) -> Answer:
    """The ID token of an earlier sign-in."""
    await stage.come_back(answer)
    stage.http.cookies.delete(SESSION)
    earlier = stage.issuer.tokens[-1]
    stage.issuer.token_of = lambda _: earlier
    stage.issuer.more_claims = lambda claims: claims
    return stage.issuer.authorize(await stage.start())


# ------------------------------------------------------------------------------ who it is here


async def _ended(stage: Stage, answer: Answer) -> Answer:
    yesterday = stage.clock().date() - timedelta(days=1)
    await stage.office.change(
        "UPDATE staff SET ended_on = $2 WHERE id = $1", stage.berit.account_id, yesterday
    )
    return answer


async def _of_other_municipality(stage: Stage, answer: Answer) -> Answer:
    """Somebody whom the same provider knows, and who works in another municipality."""
    async with on_stage(known=False) as other:
        carl = await other.office.staff("Carl Vik", Role.TEACHER)
        elsewhere = Stage(**{**vars(other), "issuer": stage.issuer})
        await elsewhere.connect(carl, "carl")
    claim(sub="carl")(stage.issuer)
    return answer


@dataclass
class Attack:
    """One attack: what is wrong with the provider from the start, and what is done on the way back."""

    name: str
    reason: Reason
    change: Change = field(default=lambda _: None)
    carry: Carry = field(default=with_answer())
    provider: dict[str, Any] = field(default_factory=dict)
    recovers: bool = True
    """Whether the same browser is let in once the attack is over."""


R = Reason
TOKEN, DISCOVERY = "token_endpoint", "/.well-known/openid-configuration"
AT_THE_DOOR = [
    Attack("discovery of another issuer", R.METADATA_ISSUER, told(issuer="https://attacker.example")),
    Attack("discovery with a slash more", R.METADATA_ISSUER, lambda i: told(issuer=f"{i.address}/")(i)),
    Attack("discovery that leads on", R.REDIRECTED, answering(DISCOVERY, redirected)),
    Attack("huge discovery", R.TOO_LARGE, answering(DISCOVERY, huge)),
    Attack("slow discovery", R.TOO_SLOW, answering(DISCOVERY, slow)),
    Attack("discovery that is none", R.BAD_METADATA, answering(DISCOVERY, broken)),
    Attack("a provider without PKCE", R.NO_PKCE, told(code_challenge_methods_supported=["plain"])),
    Attack("a token endpoint without TLS", R.BAD_METADATA, told(**{TOKEN: "http://provider.example/t"})),
    Attack("keys from this machine's files", R.BAD_METADATA, told(jwks_uri="file:///etc/passwd")),
    Attack("an endpoint with a password in it", R.BAD_METADATA, told(**{TOKEN: "https://a@b.example/t"})),
]
ON_THE_WAY_BACK = [
    # the state
    Attack("no state", R.NO_STATE, carry=with_answer(state=None)),
    Attack("a state that nobody has given", R.UNKNOWN_STATE, carry=with_answer(state="x" * 43)),
    Attack("a browser without its secret", R.NO_BROWSER, carry=_no_cookie),
    Attack("another browser's state", R.OTHER_BROWSER, carry=_other_browser),
    Attack("a state that was used", R.USED_STATE, carry=_used),
    Attack("a state that is too old", R.EXPIRED_STATE, carry=_late),
    # who answers
    Attack("a response that hides who sends it", R.NO_RESPONSE_ISSUER, carry=with_answer(iss=None)),
    Attack(
        "another provider's response", R.RESPONSE_ISSUER, carry=with_answer(iss="https://attacker.example")
    ),
    Attack("the person declines", R.DECLINED, carry=with_answer(error="access_denied", code=None)),
    Attack("the provider fails", R.PROVIDER_ERROR, carry=with_answer(error="server_error", code=None)),
    Attack("no code", R.NO_CODE, carry=with_answer(code=None)),
    # the code
    Attack("a code that was used", R.CODE_REFUSED, carry=_code_replayed),
    Attack("another browser's code", R.CODE_REFUSED, carry=_code_injected),
    Attack("a code without PKCE", R.CODE_REFUSED, carry=_without_pkce),
    Attack("a code for another address", R.CODE_REFUSED, carry=_elsewhere),
    Attack("a token endpoint that leads on", R.REDIRECTED, answering("/token", redirected)),
    Attack("a slow token endpoint", R.TOO_SLOW, answering("/token", slow)),
    Attack("a token endpoint that answers nothing", R.BAD_ANSWER, answering("/token", broken)),
    Attack(
        "no ID token",
        R.NO_ID_TOKEN,
        answering("/token", lambda _: web.json_response({"access_token": "a", "token_type": "Bearer"})),
    ),
    # the keys
    Attack("huge keys", R.TOO_LARGE, answering("/jwks", huge)),
    Attack("slow keys", R.TOO_SLOW, answering("/jwks", slow)),
    Attack("keys that lead on", R.REDIRECTED, answering("/jwks", redirected)),
    Attack("keys that are none", R.BAD_KEYS, answering("/jwks", broken)),
    Attack("an unknown key", R.UNKNOWN_KEY, signed_as(lambda i, c: i.signed(c, kid="nobodys"))),
    Attack(
        "a key for something else",
        R.UNKNOWN_KEY,
        lambda i: setattr(i, "published", [{**i.key.as_dict(private=False), "use": "enc"}]),
    ),
    Attack("a weak key", R.WEAK_KEY, _weak),
    # the signature
    Attack("alg none", R.ALGORITHM, signed_as(_none)),
    Attack("HS256 by the public key", R.ALGORITHM, signed_as(_by_public_key)),
    Attack("an algorithm that is not listed", R.ALGORITHM, signed_as(_unlisted)),
    Attack("another provider's key", R.SIGNATURE, signed_as(_by_another)),
    Attack("a key that the token brings along", R.SIGNATURE, signed_as(_with_own_key)),
    Attack("claims that were changed", R.SIGNATURE, signed_as(_changed)),
    Attack("no signature at all", R.SIGNATURE, signed_as(lambda i, c: i.signed(c).rpartition(".")[0] + ".")),
    Attack("no token", R.MALFORMED, signed_as(lambda _, __: "not a token")),
    Attack("an encrypted token", R.MALFORMED, signed_as(lambda _, __: "a.b.c.d.e")),
    # the claims
    Attack("another issuer", R.ISSUER, claim(iss="https://attacker.example")),
    Attack("no issuer", R.ISSUER, claim(iss=None)),
    Attack("another audience", R.AUDIENCE, claim(aud="another-client")),
    Attack("no audience", R.AUDIENCE, claim(aud=None)),
    Attack("an audience beside us", R.OTHER_AUDIENCES, claim(aud=["stegvis-at-lilleby", "another-client"])),
    Attack("given to another client", R.AUTHORIZED_PARTY, claim(azp="another-client")),
    Attack("no subject", R.NO_SUBJECT, claim(sub=None)),
    Attack("a subject that is no text", R.NO_SUBJECT, claim(sub={"sub": "berit"})),
    Attack("no expiry", R.NO_EXPIRY, claim(exp=None)),
    Attack("an expiry that is no time", R.NO_EXPIRY, claim(exp="tomorrow")),
    Attack("an expiry beyond all time", R.NO_EXPIRY, claim(exp=1e300)),
    Attack("expired", R.EXPIRED, times(exp=-31)),
    Attack("never issued", R.NO_ISSUED_AT, claim(iat=None)),
    Attack("issued tomorrow", R.ISSUED_LATER, times(iat=86_400, exp=90_000)),
    Attack("issued an hour ago", R.ISSUED_LONG_AGO, times(iat=-3600)),
    Attack("not valid yet", R.NOT_YET, times(nbf=60)),
    Attack("no nonce", R.NO_NONCE, claim(nonce=None)),
    Attack("another nonce", R.NONCE, claim(nonce="another")),
    Attack("an earlier ID token", R.NONCE, carry=_nonce_replayed),
    Attack("no acr", R.NO_ACR, claim(acr=None)),
    Attack("an acr that is too low", R.ACR, claim(acr="low")),
    Attack("an acr that is a list", R.NO_ACR, claim(acr=["high"])),
    Attack("another access token", R.ACCESS_TOKEN_HASH, claim(at_hash="another")),
    Attack("shown tomorrow", R.AUTH_TIME, times(auth_time=86_400)),
    Attack(
        "another's userinfo",
        R.USERINFO_SUBJECT,
        lambda i: i.userinfo.update(sub="somebody-else"),
        provider={"connect_by_email": True},
    ),
    # who it is here
    Attack("somebody whom nobody knows", R.UNKNOWN_IDENTITY, claim(sub="a-stranger")),
    Attack("staff of another municipality", R.UNKNOWN_IDENTITY, carry=_of_other_municipality),
    Attack("staff who have left", R.ENDED, carry=_ended, recovers=False),
]


@pytest.fixture(scope="module")
async def shared(database: str) -> AsyncIterator[Stage]:
    """A stage for all attacks that leave it as it was."""
    assert database
    async with on_stage() as stage:
        yield stage


@asynccontextmanager
async def staged(attack: Attack, shared: Stage) -> AsyncIterator[Stage]:
    """Where an attack takes place."""
    if attack.reason is Reason.TOO_SLOW:
        async with on_stage(patience=SHORT) as stage:
            yield stage
    elif attack.provider or not attack.recovers:
        async with on_stage(**attack.provider) as stage:
            yield stage
    else:
        shared.reset()
        yield shared


@pytest.mark.parametrize("attack", AT_THE_DOOR, ids=lambda attack: attack.name)
async def test_nobody_is_sent_to_a_provider_that_is_not_what_it_should_be(
    attack: Attack, shared: Stage, reasons: Callable[[], list[str]]
) -> None:
    async with staged(attack, shared) as stage:
        attack.change(stage.issuer)
        refused = await stage.laptop.refusal(START, municipality=stage.number)
        assert (refused["code"], reasons()) == ("sign_on.unavailable", [attack.reason])
        assert UNDER_WAY not in stage.http.cookies
        await _recovers(stage)


@pytest.mark.parametrize("attack", ON_THE_WAY_BACK, ids=lambda attack: attack.name)
async def test_nobody_is_signed_in(attack: Attack, shared: Stage, reasons: Callable[[], list[str]]) -> None:
    async with staged(attack, shared) as stage:
        attack.change(stage.issuer)
        answer = await attack.carry(stage, stage.issuer.authorize(await stage.start()))
        before = len(reasons())
        response = await stage.come_back(answer)
        assert response.status_code == 303
        assert response.headers["location"] == f"/#/signed-on/{attack.reason.told}"
        assert reasons()[before:] == [attack.reason]
        assert "set-cookie" not in response.headers
        assert await stage.who() is None
        if attack.recovers:
            await _recovers(stage)


async def _recovers(stage: Stage) -> None:
    """What was changed is as it was: the same browser is let in by the same provider."""
    stage.reset()
    assert (await stage.sign_in()).headers["location"] == "/#/signed-on"
    assert await stage.who() == str(stage.berit.account_id)


async def test_a_provider_that_hangs_is_asked_by_one_and_not_again_for_a_moment() -> None:
    async with on_stage(patience=SHORT) as stage:
        stage.issuer.answers[DISCOVERY] = slow
        clicks = [stage.laptop.refusal(START, municipality=stage.number) for _ in range(5)]
        refused = await asyncio.gather(*clicks)
        assert {each["code"] for each in refused} == {"sign_on.unavailable"}
        assert stage.issuer.asked.count(DISCOVERY) == 1
        stage.issuer.reset()
        stage.clock.forward(seconds=FAILED_FOR.seconds - 1)
        await stage.laptop.refusal(START, municipality=stage.number)
        assert stage.issuer.asked.count(DISCOVERY) == 0
        stage.clock.forward(seconds=1)
        await stage.start()
        assert stage.issuer.asked.count(DISCOVERY) == 1


# ------------------------------------------------------------------------------ attacks of another shape


async def _refused(stage: Stage, answer: Answer, reasons: Callable[[], list[str]]) -> str:
    response = await stage.come_back(answer)
    assert response.headers["location"].startswith("/#/signed-on/")
    assert SESSION not in (response.headers.get("set-cookie") or "")
    return reasons()[-1]


async def test_an_answer_at_another_municipalitys_address_is_nobodys(
    reasons: Callable[[], list[str]],
) -> None:
    async with on_stage() as stage, on_stage() as other:
        both = Providers([*stage.providers.every, *other.providers.every])
        async with browser_at(both, stage.clock) as laptop:
            here = Stage(**{**vars(stage), "laptop": laptop})
            answer = here.issuer.authorize(await here.start())
            mixed_up = Stage(**{**vars(here), "number": other.number})
            assert await _refused(mixed_up, answer, reasons) == Reason.UNKNOWN_STATE
            await here.come_back(answer)
            assert await here.who() == str(stage.berit.account_id)


async def test_of_two_states_none_counts(reasons: Callable[[], list[str]]) -> None:
    async with on_stage() as stage:
        answer = stage.issuer.authorize(await stage.start())
        await stage.http.get(
            f"/oidc/callback/{stage.number}?state={answer['state']}&state=x&code={answer['code']}"
        )
        assert reasons() == [Reason.NO_STATE]


@pytest.mark.parametrize("verified", [None, False, "true"])
async def test_an_address_that_the_provider_has_not_verified_is_nobodys(
    reasons: Callable[[], list[str]], verified: object
) -> None:
    async with on_stage(known=False, connect_by_email=True) as stage:
        claim(email=f"{stage.berit.account_id}@kommune.example", email_verified=verified)(stage.issuer)
        answer = stage.issuer.authorize(await stage.start())
        assert await _refused(stage, answer, reasons) == Reason.UNKNOWN_IDENTITY


async def test_no_address_counts_where_the_operator_does_not_say_so(reasons: Callable[[], list[str]]) -> None:
    async with on_stage(known=False) as stage:
        claim(email=f"{stage.berit.account_id}@kommune.example", email_verified=True)(stage.issuer)
        answer = stage.issuer.authorize(await stage.start())
        assert await _refused(stage, answer, reasons) == Reason.UNKNOWN_IDENTITY


async def test_an_address_does_not_take_over_who_is_known_otherwise(reasons: Callable[[], list[str]]) -> None:
    async with on_stage(connect_by_email=True) as stage:
        claim(sub="another", email=f"{stage.berit.account_id}@kommune.example", email_verified=True)(
            stage.issuer
        )
        answer = stage.issuer.authorize(await stage.start())
        assert await _refused(stage, answer, reasons) == Reason.UNKNOWN_IDENTITY


@pytest.mark.parametrize("edited", [True, False])
async def test_an_address_that_an_administrator_has_typed_makes_nobody_somebody(
    reasons: Callable[[], list[str]], hasher: Hasher, *, edited: bool
) -> None:
    async with on_stage(known=False, connect_by_email=True) as stage:
        berit = stage.berit.account_id
        [row] = await stage.office.rows("SELECT email, unit_id, version FROM staff WHERE id = $1", berit)
        email = "jon.himself@kommune.example" if edited else row["email"].title()
        await edit_staff(
            hasher,
            stage.jon,
            berit,
            name="Berit Vik",
            email=email,
            unit_id=row["unit_id"],
            expected_version=row["version"],
            now=stage.clock(),
        )
        claim(email=email, email_verified=True)(stage.issuer)
        answer = stage.issuer.authorize(await stage.start())
        if edited:
            assert await _refused(stage, answer, reasons) == Reason.UNKNOWN_IDENTITY
        else:
            await stage.come_back(answer)
            assert await stage.who() == str(berit)


async def test_nor_does_that_of_whom_an_administrator_has_taken_in(reasons: Callable[[], list[str]]) -> None:
    async with on_stage(known=False, connect_by_email=True) as stage:
        email, unit = "jon.himself@kommune.example", stage.office.unit_id
        await create_staff(stage.jon, new_id(), "Kari Dahl", email, unit, now=stage.clock())
        claim(email=email, email_verified=True)(stage.issuer)
        answer = stage.issuer.authorize(await stage.start())
        assert await _refused(stage, answer, reasons) == Reason.UNKNOWN_IDENTITY


async def test_an_invitation_that_was_used_meanwhile_connects_nobody(
    reasons: Callable[[], list[str]], hasher: Hasher
) -> None:
    async with on_stage(known=False) as stage:
        code = await stage.invite(hasher, stage.berit)
        first = stage.issuer.authorize(await stage.start(invitation=code))
        second = stage.issuer.authorize(await stage.start(invitation=code))
        held = stage.http.cookies[UNDER_WAY]
        await stage.come_back(first)
        stage.http.cookies.set(UNDER_WAY, held, "stegvis.example", "/")
        stage.issuer.subject = "another"
        assert await _refused(stage, second, reasons) == Reason.INVITATION


async def test_whoever_is_somebody_here_cannot_become_another_by_their_invitation(
    reasons: Callable[[], list[str]], hasher: Hasher
) -> None:
    async with on_stage() as stage:
        carl = await stage.office.staff("Carl Vik", Role.TEACHER)
        await stage.office.change("UPDATE staff SET email = 'c@x.example' WHERE id = $1", carl.account_id)
        code = await stage.invite(hasher, carl)
        answer = stage.issuer.authorize(await stage.start(invitation=code))
        assert await _refused(stage, answer, reasons) == Reason.IDENTITY_TAKEN
        # It was refused whole: the code counts still, for the one it is for.
        stage.issuer.subject = "carl"
        await stage.sign_in(invitation=code)
        assert await stage.who() == str(carl.account_id)


async def test_a_code_for_a_participants_phone_makes_nobody_of_the_staff(hasher: Hasher) -> None:
    async with on_stage(known=False) as stage:
        amina = await stage.office.participant("Amina Hassan", adviser=stage.berit)
        issued = await issue_enrolment_code(hasher, stage.berit, amina.account_id, now=stage.clock())
        refused = await stage.laptop.refusal(START, municipality=stage.number, invitation=issued.code)
        assert refused["code"] == "accounts.wrong-invitation"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (claim(auth_time=None), Reason.NO_AUTH_TIME),
        (times(auth_time=-60), Reason.AUTH_TIME),
        (lambda issuer: setattr(issuer, "subject", "carl"), Reason.SOMEBODY_ELSE),
    ],
)
async def test_proving_it_once_more_means_now_and_the_same_person(
    reasons: Callable[[], list[str]], change: Change, reason: Reason
) -> None:
    async with on_stage() as stage:
        await stage.connect(await stage.office.staff("Carl Vik", Role.TEACHER), "carl")
        await stage.sign_in()
        change(stage.issuer)
        answer = stage.issuer.authorize(await stage.start(again=True))
        assert await _refused(stage, answer, reasons) == reason
        # Who was signed in is so still, and no surer than before.
        assert await stage.who() == str(stage.berit.account_id)


# ------------------------------------------------------------------------------ signing others out


LOGOUTS: dict[str, tuple[Reason, Callable[[FakeIssuer], str]]] = {
    "another's key": (R.SIGNATURE, lambda i: _by_another(i, i.logout_claims())),
    "alg none": (R.ALGORITHM, lambda i: raw_token({"alg": "none"}, i.logout_claims())),
    "HS256 by the public key": (R.ALGORITHM, lambda i: _by_public_key(i, i.logout_claims())),
    "no token": (R.MALFORMED, lambda _: ""),
    "a provider that nobody knows": (R.ISSUER, lambda i: i.logout_token(iss="https://attacker.example")),
    "for another client": (R.ISSUER, lambda i: i.logout_token(aud="another-client")),
    "for others, too": (R.OTHER_AUDIENCES, lambda i: i.logout_token(aud=[i.client_id, "another-client"])),
    "with a nonce": (R.LOGOUT_NONCE, lambda i: i.logout_token(nonce="n")),
    "without the event": (R.NO_LOGOUT_EVENT, lambda i: i.logout_token(events=None)),
    "with another event": (R.NO_LOGOUT_EVENT, lambda i: i.logout_token(events={"https://x.example/e": {}})),
    "an ID token": (R.NO_LOGOUT_EVENT, lambda i: i.tokens[-1]),
    "of nobody": (R.LOGOUT_NOBODY, lambda i: i.logout_token(sub=None, sid=None)),
    "without a name of its own": (R.NO_LOGOUT_ID, lambda i: i.logout_token(jti=None)),
    "expired": (R.EXPIRED, lambda i: i.logout_token(exp=int(i.clock().timestamp()) - 31)),
    "an old one": (R.ISSUED_LONG_AGO, lambda i: i.logout_token(iat=int(i.clock().timestamp()) - 700)),
    "of another type": (R.LOGOUT_TYPE, lambda i: i.signed(i.logout_claims(), typ="at+jwt")),
}


@pytest.mark.parametrize("name", LOGOUTS)
async def test_nobody_is_signed_out(name: str, shared: Stage, reasons: Callable[[], list[str]]) -> None:
    reason, token_of = LOGOUTS[name]
    shared.reset()
    await shared.sign_in()
    response = await shared.log_out_from_behind(token_of(shared.issuer))
    assert (response.status_code, response.json()) == (400, {"error": "invalid_request"})
    assert reasons() == [reason]
    assert await shared.who() == str(shared.berit.account_id)
    assert (await shared.log_out_from_behind(shared.issuer.logout_token())).status_code == 200
    assert await shared.who() is None


async def test_a_logout_token_counts_once(reasons: Callable[[], list[str]]) -> None:
    async with on_stage() as stage:
        token = stage.issuer.logout_token()
        assert (await stage.log_out_from_behind(token)).status_code == 200
        await stage.sign_in()
        async with browser_at(stage.providers, stage.clock) as other:
            elsewhere = Stage(**{**vars(stage), "laptop": other})
            assert (await elsewhere.log_out_from_behind(token)).status_code == 400
        assert reasons() == [Reason.REPLAYED_LOGOUT]
        assert await stage.who() == str(stage.berit.account_id)


# ------------------------------------------------------------------------------ the whole


def test_so_many_attacks_sign_nobody_in(capsys: pytest.CaptureFixture[str]) -> None:
    many = len(AT_THE_DOOR) + len(ON_THE_WAY_BACK) + len(LOGOUTS)
    with capsys.disabled():
        print(f"\n{many} attacks on signing on: nobody is signed in or out")  # noqa: T201 - the figure is asked for
    assert many >= 25


def test_what_a_person_is_told_is_a_word_that_the_app_knows() -> None:
    assert {reason.told for reason in Reason} == set(Told)
