"""Whoever returns has a phone again, though their way in was removed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from stegvis.accounts import queries
from stegvis.accounts.hashing import Hasher
from stegvis.retention.model import Kind
from tests.backend.retention.test_removing import YEAR, removed
from tests.builders import PEPPER
from tests.front_door import NOON, open_office

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


async def test_whoever_returns_has_a_phone_again(hasher: Hasher) -> None:
    office = await open_office()
    await office.rows.change(
        "UPDATE programme SET ended_on = $2, end_cause = 'moved' WHERE participant_id = $1",
        office.amina,
        NOON.date(),
    )
    later = NOON + YEAR
    assert (await removed(office.rows, later, None))[Kind.ACCESS] == 1
    back = later + timedelta(days=30)
    await office.rows.programme(office.amina, starts_on=back.date(), planned_end_on=(back + YEAR).date())
    phone = await office.phone(hasher, back)
    session = await queries.session(phone.session_token, back)
    assert session is not None
    assert session.actor.account_id == office.amina
    assert not (await removed(office.rows, back, None))[Kind.ACCESS]
