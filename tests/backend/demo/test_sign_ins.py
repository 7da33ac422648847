"""Those who can sign in to the demo."""

from __future__ import annotations

from stegvis.accounts import rules
from stegvis.accounts.model import LANGUAGES, Role
from stegvis.demo.sign_ins import PASSWORD, PIN, sign_ins


def test_each_role_and_five_languages_can_be_tried() -> None:
    found = sign_ins()
    assert {one.role for one in found} == {"participant", *Role}
    assert {"nb", "uk", "ar", "ti", "fa-AF"} <= {one.language for one in found} <= set(LANGUAGES)
    assert {one.municipality for one in found} == {"Fjordvik kommune", "Nabovik kommune"}


def test_participants_have_codes_in_the_letters_of_codes_and_staff_have_mail() -> None:
    for one in sign_ins():
        if one.code:
            assert set(rules.typed_code(one.code)) <= set(rules.ALPHABET)
            assert len(rules.typed_code(one.code)) == rules.CODE_LENGTH
        assert (one.code is None) == (one.role != "participant") == (one.email is not None)


def test_the_password_and_the_pin_are_good_enough_for_anybody() -> None:
    for one in sign_ins():
        if one.email:
            assert rules.new_password(PASSWORD, one.email, one.name)
    assert rules.new_pin(PIN) == PIN
