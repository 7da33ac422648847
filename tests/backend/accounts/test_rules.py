"""What a code, a PIN and a password must be, how often they may be tried, how long a sign-in lasts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts import rules
from stegvis.accounts.model import AccountKind, RelyingParty
from stegvis.accounts.rules import Tries
from stegvis.kit.errors import InvalidInput, Refused
from tests.front_door import NOON


def test_a_code_is_two_groups_of_four_that_nobody_misreads() -> None:
    for _ in range(1000):
        code = rules.new_code()
        assert len(code) == 9
        assert code[4] == "-"
        assert not set(code) & set("01ILOU")


@pytest.mark.parametrize("typed", ["abcd-2345", " ABCD 2345 ", "abcd2345", "ABCD–٢٣٤٥", "abcd ۲۳۴۵"])
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert rules.typed_code(typed) == "ABCD2345"


@pytest.mark.parametrize(
    "pin",
    ["000000", "111111", "123456", "654321", "890123", "121212", "123123", "112112", "246802", "112211"],
)
def test_a_pin_that_everybody_tries_first_is_refused(pin: str) -> None:
    with pytest.raises(Refused, match="weak-pin"):
        rules.new_pin(pin)


@pytest.mark.parametrize("pin", ["", "27182", "2718281", "27182a", "²71828", "27 828"])
def test_a_pin_is_six_digits(pin: str) -> None:
    with pytest.raises(Refused, match="weak-pin"):
        rules.new_pin(pin)


def test_a_pin_may_be_typed_in_arabic_digits() -> None:
    assert rules.new_pin("٢٧١٨٢٨") == "271828"


def test_the_fifth_wrong_pin_locks_for_a_quarter_of_an_hour_and_the_tenth_for_good() -> None:
    tries, now, told = Tries(), NOON, []
    for _ in range(12):
        try:
            tries = rules.claim_try(tries, now)
            told.append(rules.wrong_pin(tries))
        except Refused as refused:
            told.append(refused)
        if tries.locked_until:
            now = max(now, tries.locked_until)
    codes = [refused.code.removeprefix("accounts.") for refused in told]
    wrong = ["wrong-pin"] * 4
    assert codes == [*wrong, "locked", *wrong, *["unknown-device"] * 3]
    assert [refused.params["left"] for refused in told[:4]] == [4, 3, 2, 1]
    assert told[4].not_before == NOON + timedelta(minutes=15)


def test_a_locked_phone_does_not_look_at_the_pin() -> None:
    locked = Tries(failures=5, locked_until=NOON + timedelta(minutes=15))
    with pytest.raises(Refused, match="locked"):
        rules.claim_try(locked, NOON + timedelta(minutes=14, seconds=59))
    assert rules.claim_try(locked, NOON + timedelta(minutes=15)).failures == 6


@pytest.mark.parametrize("password", ["short", "fourteen signs"])
def test_a_password_has_fifteen_characters_or_more(password: str) -> None:
    with pytest.raises(Refused, match="short-password"):
        rules.new_password(password, "berit@lilleby.no", "Berit Hansen")


@pytest.mark.parametrize(
    "password",
    [
        "berit@lilleby.no",
        "Berit Hansen Berit Hansen",
        "passordpassordpassord",
        "aaaaaaaaaaaaaaaaaaaa",
        "abc123abc123abc123abc123",
        "qwertyqwertyqwerty1",
    ],
)
def test_a_password_is_not_what_others_would_try(password: str) -> None:
    with pytest.raises(Refused, match="weak-password"):
        rules.new_password(password, "berit@lilleby.no", "Berit Hansen")


@pytest.mark.parametrize(
    "password", ["correct horse battery staple", "stegvis demo passord", "ni små kjøttkaker"]
)
def test_a_long_sentence_is_a_good_password(password: str) -> None:
    assert rules.new_password(password, "berit@lilleby.no", "Berit Hansen") == password


def test_a_password_is_the_same_from_every_keyboard() -> None:
    composed, decomposed = "fjorten små blåbær", "fjorten sma\u030a bla\u030abær"
    assert rules.new_password(decomposed) == rules.typed_password(composed)


@pytest.mark.parametrize(("kind", "minutes"), [(AccountKind.PARTICIPANT, 15), (AccountKind.STAFF, 30)])
def test_a_session_ends_when_it_is_left_alone(kind: AccountKind, minutes: int) -> None:
    left = timedelta(minutes=minutes)
    assert not rules.is_idle(kind, NOON, NOON + left - timedelta(seconds=1))
    assert rules.is_idle(kind, NOON, NOON + left)


# ------------------------------------------------------------------------------ second factors


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_an_app_shows_what_the_standard_says(seconds: int, code: str) -> None:
    at = datetime.fromtimestamp(seconds, UTC)  # RFC 6238, appendix B, in six digits
    assert rules.totp(b"12345678901234567890", rules.step_of(at)) == code


@pytest.mark.parametrize("typed", ["", "İIſ", "٢٨٧٠٨٢", "28708²"])
def test_what_is_no_code_in_whatever_letters_is_a_wrong_one(typed: str) -> None:
    assert rules.step_shown(b"12345678901234567890", typed, datetime.fromtimestamp(59, UTC), None) is None


@given(at=st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)), off=st.integers(-4, 4))  # noqa: DTZ001 - the zone is added
def test_a_code_counts_a_step_early_and_a_step_late_and_never_at_or_before_the_last(
    at: datetime, off: int
) -> None:
    now, secret = at.replace(tzinfo=UTC), bytes(range(20))
    step = rules.step_of(now)
    typed = rules.totp(secret, step + off)
    assert rules.step_shown(secret, typed, now, None) == (step + off if abs(off) <= 1 else None)
    assert rules.step_shown(secret, typed, now, step + off) is None


def test_a_second_factor_is_fresh_for_five_minutes() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert rules.is_fresh(now - timedelta(minutes=4, seconds=59), now)
    assert not rules.is_fresh(now - timedelta(minutes=5), now)
    assert not rules.is_fresh(None, now)


# ------------------------------------------------------------------------------ passkeys


@pytest.mark.parametrize(
    ("address", "party"),
    [
        ("https://stegvis.example", ("stegvis.example", "https://stegvis.example")),
        ("https://Stegvis.Example:443", ("stegvis.example", "https://stegvis.example")),
        ("https://stegvis.example:8443", ("stegvis.example", "https://stegvis.example:8443")),
        ("http://localhost:8000", ("localhost", "http://localhost:8000")),
        ("http://localhost:80", ("localhost", "http://localhost")),
    ],
)
def test_a_passkey_is_for_the_configured_address_as_browsers_write_it(
    address: str, party: tuple[str, str]
) -> None:
    assert RelyingParty.at(address) == RelyingParty(*party)


@pytest.mark.parametrize(
    ("before", "now", "goes_on"),
    [(0, 0, True), (0, 1, True), (4, 5, True), (4, 900, True), (5, 5, False), (5, 4, False), (5, 0, False)],
)
def test_a_counter_goes_on_or_says_nothing(before: int, now: int, goes_on: bool) -> None:  # noqa: FBT001 - given by name
    assert rules.counts_on(before, now) is goes_on


def test_a_passkey_is_called_what_can_be_read() -> None:
    assert rules.passkey_name("  PC-en\tpå\u202e jobb\n") == "PC-en på jobb"
    assert rules.passkey_name("x" * 60) == "x" * 60
    for name in ("", " \n", "\u202e", "x" * 61):
        with pytest.raises(InvalidInput):
            rules.passkey_name(name)
