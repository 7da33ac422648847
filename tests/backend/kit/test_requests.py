"""A form that is sent twice has one effect."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from tests.builders import NOW, open_office

pytestmark = pytest.mark.usefixtures("database")


async def ask(actor: Actor, key: UUID, body: object) -> bool:
    async with db.write(actor.municipality_id) as tx:
        return await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=NOW)


async def test_the_same_request_counts_once_however_often_it_comes() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    news = await asyncio.gather(*(ask(berit, key, {"verb": "register", "name": "A"}) for _ in range(8)))
    assert sorted(news) == [False] * 7 + [True]


async def test_the_order_of_a_bodys_fields_does_not_matter() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    assert await ask(berit, key, {"a": 1, "b": 2})
    assert not await ask(berit, key, {"b": 2, "a": 1})


async def test_a_key_with_another_body_or_from_somebody_else_is_refused() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit", Role.ADVISER), await office.staff("Gro", Role.ADVISER)
    key = new_id()
    await ask(berit, key, {"name": "A"})
    for actor, body in ((berit, {"name": "B"}), (gro, {"name": "A"})):
        with pytest.raises(Refused) as refused:
            await ask(actor, key, body)
        assert refused.value.code == "kit.key-used"


async def test_a_request_that_was_refused_leaves_its_key_free() -> None:
    office = await open_office()
    berit, key = await office.staff("Berit", Role.ADVISER), new_id()
    with pytest.raises(Refused):
        await _ask_in_vain(berit, key)
    assert await ask(berit, key, {"name": "A"})


async def _ask_in_vain(actor: Actor, key: UUID) -> None:
    async with db.write(actor.municipality_id) as tx:
        await first_time(tx, actor.municipality_id, actor.account_id, key, {"name": ""}, now=NOW)
        raise Refused("kit.invalid-input")
