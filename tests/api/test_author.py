"""What a phone kept is sent as its author, or not at all."""

from __future__ import annotations

import pytest

from stegvis.accounts.model import Role
from tests.builders import asking, open_office

pytestmark = pytest.mark.usefixtures("database")


async def test_what_one_person_told_is_never_taken_as_told_by_another() -> None:
    office = await open_office()
    eva, jon = await office.staff("Eva", Role.TEACHER), await office.staff("Jon", Role.TEACHER)
    told = 'mutation { chooseLanguage(language: "nn") { language } }'
    async with asking(office, jon) as asker:
        asker.http.headers["X-Stegvis-Account"] = str(eva.account_id)
        assert await asker.refusal(told) == "accounts.signed-out"
        asker.http.headers["X-Stegvis-Account"] = str(jon.account_id)
        assert await asker.data(told) == {"chooseLanguage": {"language": "nn"}}
