"""What is asked of authenticators and what they answer, by the library that knows their formats.

Web Authentication, level 3: sections 5.4 and 5.5 for what is asked, 7.1 and 7.2 for how an answer is judged.
What it is compared with comes from the installation and the database, and never from the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

import webauthn
from webauthn.helpers import parse_authentication_credential_json
from webauthn.helpers.structs import (
    AuthenticatorAttachment,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from stegvis.accounts.model import RelyingParty
from stegvis.accounts.rules import CHALLENGE_WAITS
from stegvis.kit.errors import Refused

LONGEST_ANSWER = 16_384
"""Characters; a browser's answer has about two thousand."""

_TIMEOUT = int(CHALLENGE_WAITS.total_seconds() * 1000)
_Found = TypeVar("_Found")


class Made(NamedTuple):
    """A new key: what is kept of it."""

    credential_id: bytes
    public_key: bytes
    sign_count: int
    synced: bool


class Kept(NamedTuple):
    """A key as it was kept."""

    credential_id: bytes
    public_key: bytes


class Shown(NamedTuple):
    """What a key that was shown tells of itself."""

    sign_count: int
    synced: bool


def to_make(party: RelyingParty, challenge: bytes, handle: bytes, name: str, known: Iterable[bytes]) -> str:
    """What a browser is asked for a new key, as it reads it (JSON).

    Nobody asks which make the authenticator is: no attestation.

    Args:
        party: whom the key is for.
        challenge: what is to be signed.
        handle: the account, by which the authenticator tells its keys apart; no name and no address.
        name: by which its owner tells them apart: it stays on their own devices.
        known: the account's keys, of whose authenticators none makes a second one.
    """
    return _to_make(
        party,
        challenge,
        handle,
        name,
        AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        known,
    )


def to_make_of_phone(party: RelyingParty, challenge: bytes, handle: bytes) -> str:
    """What a participant's phone is asked for a key of its own, as it reads it (JSON).

    The phone itself holds it, where it can outside every account: in one that a family shares, others would
    read in their list that there is such a key. It bears no name of anybody.

    Args:
        party: whom the key is for.
        challenge: what is to be signed.
        handle: the phone, so that two phones of one account each have their own.
    """
    return _to_make(
        party,
        challenge,
        handle,
        "Stegvis",
        AuthenticatorSelectionCriteria(
            authenticator_attachment=AuthenticatorAttachment.PLATFORM,
            resident_key=ResidentKeyRequirement.DISCOURAGED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
    )


def _to_make(
    party: RelyingParty,
    challenge: bytes,
    handle: bytes,
    name: str,
    selection: AuthenticatorSelectionCriteria,
    known: Iterable[bytes] = (),
) -> str:
    options = webauthn.generate_registration_options(
        rp_id=party.id,
        rp_name="Stegvis",
        user_id=handle,
        user_name=name,
        challenge=challenge,
        timeout=_TIMEOUT,
        authenticator_selection=selection,
        exclude_credentials=[PublicKeyCredentialDescriptor(id=each) for each in known],
    )
    return webauthn.options_to_json(options)


def made(party: RelyingParty, challenge: bytes, answer: str) -> Made:
    """The key that a browser answers with.

    Raises:
        Refused: it is for somebody else, signs something else, or has not seen who its owner is.
    """
    found = _read(
        lambda: webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            require_user_verification=True,
        ),
        answer,
    )
    return Made(
        found.credential_id, found.credential_public_key, found.sign_count, found.credential_backed_up
    )


def to_show(party: RelyingParty, challenge: bytes, known: Iterable[bytes]) -> str:
    """What a browser is asked for one of these keys, as it reads it (JSON)."""
    options = webauthn.generate_authentication_options(
        rp_id=party.id,
        challenge=challenge,
        timeout=_TIMEOUT,
        allow_credentials=[PublicKeyCredentialDescriptor(id=each) for each in known],
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return webauthn.options_to_json(options)


def credential_of(answer: str) -> bytes:
    """Which key an answer says it is; nothing of it is believed yet.

    Raises:
        Refused: it is no answer.
    """
    return _read(lambda: parse_authentication_credential_json(answer).raw_id, answer)


def shown(party: RelyingParty, challenge: bytes, answer: str, kept: Kept) -> Shown:
    """What a kept key tells that was shown; its counter is for the caller to judge.

    Raises:
        Refused: it is for somebody else, signs something else or wrongly, or has not seen who its owner is.
    """
    found = _read(
        lambda: webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            credential_public_key=kept.public_key,
            # It would be compared before the signature is: whoever has no key could tell of a second one.
            credential_current_sign_count=0,
            require_user_verification=True,
        ),
        answer,
    )
    if found.credential_id != kept.credential_id:
        raise wrong_passkey()
    return Shown(found.new_sign_count, found.credential_backed_up)


def wrong_passkey() -> Refused:
    """The refusal of what does not show that it is them, for whatever reason: it is told to nobody which."""
    return Refused("accounts.wrong-passkey")


def _read(reading: Callable[[], _Found], answer: str) -> _Found:
    """Read what a stranger may have written: whatever the library stumbles over is no passkey."""
    if len(answer) > LONGEST_ANSWER:
        raise wrong_passkey()
    try:
        return reading()
    except Exception:  # noqa: BLE001 - formats within formats, each with errors of its own
        raise wrong_passkey() from None
