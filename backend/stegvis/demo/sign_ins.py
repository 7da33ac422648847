"""Who can sign in to the demo, and how: known to everybody, since nobody in it exists."""

from __future__ import annotations

from dataclasses import dataclass

from stegvis.accounts.model import AccountKind
from stegvis.demo.offices import FJORDVIK, NABOVIK, Office

PASSWORD = "fjord og fjell i demoen"  # noqa: S105 - printed for everybody who starts the demo
"""The password of the demo's staff."""

PIN = "258013"
"""A PIN that a participant of the demo may choose; any other that is not easy to guess will do."""

_CODES = {"Amina": "AMNA-2345", "Oksana": "KSAN-2345", "Selam": "SEAM-2345", "Farid": "FARD-2345"}
"""Enrolment codes, in the letters that codes are made of."""

_STAFF = (
    (FJORDVIK, ("berit", "carl", "tone", "kari", "lars", "anne", "odd")),
    (NABOVIK, ("dina",)),
)


@dataclass(frozen=True, slots=True)
class SignIn:
    """One of the demo's people and their way in.

    Attributes:
        municipality: its name.
        role: of a member of staff; or `participant`.
        language: of the interface.
        external_id: the office's own identifier.
        email: of staff, who sign in with it and `PASSWORD`.
        code: of a participant, whose phone redeems it as often as anybody likes.
    """

    name: str
    municipality: str
    role: str
    language: str
    external_id: str
    email: str | None = None
    code: str | None = None


def sign_ins() -> tuple[SignIn, ...]:
    """Everybody whom the demo lets in, participants first."""
    participants = (
        SignIn(
            name=f"{one.given_name} {one.family_name}",
            municipality=FJORDVIK.name,
            role=AccountKind.PARTICIPANT,
            language=one.origin.interface,
            external_id=f"D{number:03}",
            code=_CODES[one.given_name],
        )
        for number, one in enumerate(FJORDVIK.known, 1)
        if one.given_name in _CODES
    )
    return (*participants, *(found for office, ids in _STAFF for found in _staff(office, ids)))


def _staff(office: Office, ids: tuple[str, ...]) -> tuple[SignIn, ...]:
    return tuple(
        SignIn(
            name=one.name,
            municipality=office.name,
            role=one.roles[0],
            language=one.language,
            external_id=one.id,
            email=one.email(office.domain),
        )
        for one in office.staff
        if one.id in ids
    )
