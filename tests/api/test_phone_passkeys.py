"""A participant's phone opens by a passkey of its own, through real HTTP."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from tests.builders import PEPPER, asking
from tests.front_door import CHOSEN, REDEEM, FakeClock, browser, open_office
from tests.phone_key import KEY
from tests.soft_authenticator import SoftAuthenticator, from_b64

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")

BEGIN = "mutation ($pin: String!, $proof: String!) { beginPhonePasskey(pin: $pin, proof: $proof) }"
ADD = "mutation ($answer: String!) { addPhonePasskey(answer: $answer) }"
ASK = "mutation { askPhonePasskey }"
OPEN = (
    "mutation ($answer: String!, $proof: String!)"
    " { unlockByPasskey(answer: $answer, proof: $proof) { me { id } share } }"
)
REMOVE = "mutation ($id: ID!) { removePhonePasskey(phoneId: $id) }"
MINE = "{ mySignIns { id current passkey { madeAt usedAt } } }"


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


def shown(face: SoftAuthenticator, asked: str) -> dict[str, str]:
    """What the passkey answers, and what the phone's own key has signed of the same."""
    proof = KEY.sign(from_b64(json.loads(asked)["challenge"]))
    return {"answer": face.show(asked), "proof": proof}


async def test_from_the_pin_to_the_passkey_and_back_in_by_it(hasher: Hasher) -> None:
    office = await open_office()
    face = SoftAuthenticator()
    async with browser(FakeClock()) as phone, browser(FakeClock()) as elsewhere:
        me = (await phone.data(REDEEM, code=await office.code(hasher), **CHOSEN))["redeemEnrolmentCode"]
        asked = (await phone.data(BEGIN, **await phone.typed()))["beginPhonePasskey"]
        share = (await phone.data(ADD, answer=face.make(asked)))["addPhonePasskey"]
        (mine,) = (await phone.data(MINE))["mySignIns"]
        assert mine["passkey"]["usedAt"] is None
        before = phone.http.cookies["__Host-stegvis"]
        await phone.data("mutation { lock }")
        assert (await phone.refusal(MINE))["code"] == "accounts.signed-out"

        # Whoever has the passkey and not the phone gets nowhere: not even a question.
        assert (await elsewhere.refusal(ASK))["code"] == "accounts.unknown-device"
        asked = (await phone.data(ASK))["askPhonePasskey"]
        said = shown(face, asked)
        assert (await elsewhere.refusal(OPEN, **said))["code"] == "accounts.unknown-device"
        opened = (await phone.data(OPEN, **said))["unlockByPasskey"]
        assert opened == {"me": me, "share": share}
        assert phone.http.cookies["__Host-stegvis"] != before
        assert (await phone.refusal(OPEN, **said))["code"] == "accounts.phone-not-shown"

        (mine,) = (await phone.data(MINE))["mySignIns"]
        assert mine["passkey"]["usedAt"]
        await phone.data("mutation { beginHelp }")
        assert (await phone.refusal(REMOVE, id=mine["id"]))["code"] == "accounts.being-helped"
        assert (await phone.refusal(BEGIN, **await phone.typed()))["code"] == "accounts.being-helped"
        await phone.data("mutation { endHelp }")
        asked = (await phone.data(ASK))["askPhonePasskey"]
        await phone.data(OPEN, **shown(face, asked))
        await phone.data(REMOVE, id=mine["id"])
        (mine,) = (await phone.data(MINE))["mySignIns"]
        assert mine["passkey"] is None


async def test_the_adviser_reads_beside_the_phone_that_it_has_one_and_ends_both(hasher: Hasher) -> None:
    office = await open_office()
    asked_of = "query ($id: ID!) { phones(participantId: $id) { id passkey { madeAt } } }"
    revoke = "mutation ($of: ID!, $id: ID!) { revokePhone(participantId: $of, phoneId: $id) }"
    async with (
        browser(FakeClock()) as phone,
        asking(office.rows, office.actor(office.berit, Role.ADVISER)) as berit,
    ):
        await phone.data(REDEEM, code=await office.code(hasher), **CHOSEN)
        asked = (await phone.data(BEGIN, **await phone.typed()))["beginPhonePasskey"]
        await phone.data(ADD, answer=SoftAuthenticator().make(asked))
        (found,) = (await berit.data(asked_of, id=str(office.amina)))["phones"]
        assert found["passkey"]["madeAt"]
        await berit.data(revoke, of=str(office.amina), id=found["id"])
        assert (await phone.refusal(ASK))["code"] == "accounts.unknown-device"
