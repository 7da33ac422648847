"""What is made of secrets, which addresses are ones, and what an operator may write."""

from __future__ import annotations

from pathlib import Path

import pytest

from stegvis.sign_on import rules
from stegvis.sign_on.configuration import read_providers
from stegvis.sign_on.model import AssertionAudience, Reason, Rejected
from tests.backend.sign_on.fake_issuer import rsa


def test_the_challenge_is_that_of_rfc_7636() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert rules.challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_what_is_made_of_a_browsers_secret_differs_by_purpose_and_attempt() -> None:
    browser, states = rules.new_secret(), (rules.new_secret(), rules.new_secret())
    made = [of(browser, state) for of in (rules.verifier, rules.nonce) for state in states]
    assert len(set(made)) == 4
    assert {len(each) for each in made} == {43}


@pytest.mark.parametrize("held", [None, "", "short", "x" * 44, "x" * 42 + "é", "x" * 42 + ";"])
def test_what_no_browser_was_given_is_not_kept(held: str | None) -> None:
    assert rules.kept_secret(held) is None


@pytest.mark.parametrize(
    ("address", "issuer"),
    [
        ("http://provider.example/t", "https://provider.example"),
        ("http://localhost/t", "https://provider.example"),
        ("http://provider.example/t", "http://localhost"),
        ("https://user@provider.example/t", "https://provider.example"),
        ("https://provider.example/t#x", "https://provider.example"),
        ("https:///t", "https://provider.example"),
        ("//provider.example/t", "https://provider.example"),
        ("javascript:alert(1)", "https://provider.example"),
        ("https://[::1/t", "https://provider.example"),
        (None, "https://provider.example"),
        ("https://provider.example/" + "x" * 2000, "https://provider.example"),
    ],
)
def test_no_secret_goes_to_what_is_no_address(address: object, issuer: str) -> None:
    with pytest.raises(Rejected) as rejected:
        rules.require_address(address, issuer)
    assert rejected.value.reason is Reason.BAD_METADATA


def test_parameters_go_behind_those_that_an_address_has() -> None:
    assert rules.with_query("https://a.example/x?p=1", {"q": "a b"}) == "https://a.example/x?p=1&q=a+b"


# ------------------------------------------------------------------------------ what an operator writes


PLAIN = """
[[provider]]
municipality = "4647"
name = "Ansattporten"
issuer = "https://ansattporten.no"
client_id = "0a1b2c"
acr_values = ["high", "substantial"]
"""


@pytest.fixture
def secret(tmp_path: Path) -> str:
    (tmp_path / "secret").write_text("the secret\n")
    return f'client_secret_file = "{tmp_path / "secret"}"\n'


def test_a_provider_is_read_with_its_secret_from_a_file(secret: str) -> None:
    at = read_providers(PLAIN + secret).of("4647")
    assert at is not None
    assert at.provider.client_secret == "the secret"  # noqa: S105 - of nobody
    assert "the secret" not in repr(at.provider)
    assert at.provider.client_assertion_audience is AssertionAudience.ISSUER
    assert not at.provider.connect_by_email


def test_nothing_written_is_no_provider() -> None:
    assert list(read_providers(" \n").every) == []


def test_a_key_is_looked_at_when_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(rsa("ours").as_pem(private=True))
    (tmp_path / "public.pem").write_bytes(rsa("ours").as_pem(private=False))
    (tmp_path / "none.pem").write_text("no key")
    line = 'client_key_file = "{}"\n'
    assert read_providers(PLAIN + line.format(tmp_path / "key.pem")).of("4647")
    for other in ("public.pem", "none.pem", "missing.pem"):
        with pytest.raises(ValueError, match="4647"):
            read_providers(PLAIN + line.format(tmp_path / other))


@pytest.mark.parametrize(
    ("changed", "to", "says"),
    [
        ('acr_values = ["high", "substantial"]', "", "acr_values names the levels"),
        ("acr_values", "provider_demands_second_factor = true\nacr_values", "acr_values names the levels"),
        ('"4647"', '"Fjordvik"', "official number"),
        ("https://", "http://", "an address of https"),
        ("client_id", "client", "STEGVIS_SIGN_ON is wrong"),
        ("[[provider]]", "[provider]", "STEGVIS_SIGN_ON is wrong"),
        ("acr_values", 'algorithms = ["HS256"]\nacr_values', "algorithms are among"),
        ("acr_values", 'scopes = ["email"]\nacr_values', "scopes has openid"),
    ],
)
def test_what_would_let_anybody_in_is_refused_before_anything_begins(
    secret: str, changed: str, to: str, says: str
) -> None:
    assert changed in PLAIN
    with pytest.raises(ValueError, match=says):
        read_providers(PLAIN.replace(changed, to) + secret)


def test_without_a_secret_or_a_key_nobody_can_prove_who_we_are() -> None:
    with pytest.raises(ValueError, match="client_secret_file or client_key_file"):
        read_providers(PLAIN)


def test_a_municipality_has_one_provider(secret: str) -> None:
    with pytest.raises(ValueError, match="twice"):
        read_providers((PLAIN + secret) * 2)
