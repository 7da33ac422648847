"""Filters that somebody keeps."""

from __future__ import annotations

from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.caseload.actions import MOST_KEPT, drop_filter, keep_filter
from stegvis.caseload.queries import kept_filters
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from tests.builders import NOW, open_office

pytestmark = pytest.mark.usefixtures("database")


async def kept(actor: Actor) -> list[tuple[str, str]]:
    async with db.read(actor.municipality_id) as tx:
        return [(each.name, each.filter) for each in await kept_filters(tx, actor)]


async def keep(actor: Actor, name: str, filtered: str = "mine+noPlan", key: UUID | None = None) -> UUID:
    key = key or new_id()
    await keep_filter(actor, key, name, filtered, now=NOW)
    return key


async def faults(actor: Actor, name: str, filtered: str = "mine") -> list[tuple[str, str]]:
    with pytest.raises(InvalidInput) as refused:
        await keep(actor, name, filtered)
    return [(fault.field, fault.code) for fault in refused.value.faults]


async def test_a_filter_is_kept_for_oneself_and_dropped_again() -> None:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    gro = await office.staff("Gro Lie", Role.ADVISER)
    first = await keep(berit, "  Uten   plan ")
    await keep(berit, "Hos meg", "mine")
    assert await kept(berit) == [("Uten plan", "mine+noPlan"), ("Hos meg", "mine")]
    assert await kept(gro) == []
    await drop_filter(gro, first)
    assert len(await kept(berit)) == 2
    await drop_filter(berit, first)
    await drop_filter(berit, first)
    assert await kept(berit) == [("Hos meg", "mine")]


async def test_the_same_filter_sent_twice_is_kept_once() -> None:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    key = await keep(berit, "Uten plan")
    await keep(berit, "Uten plan", key=key)
    assert len(await kept(berit)) == 1
    with pytest.raises(Refused, match=r"kit\.key-used"):
        await keep(berit, "Noe annet", key=key)


async def test_a_filter_has_a_name_of_its_own_and_holds_codes_alone() -> None:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    await keep(berit, "Mine")
    assert await faults(berit, " ") == [("name", "caseload.no-name")]
    assert await faults(berit, "x" * 41) == [("name", "caseload.long-name")]
    assert await faults(berit, "Mine") == [("name", "caseload.name-used")]
    assert await faults(berit, "", "Amina Hassan") == [
        ("name", "caseload.no-name"),
        ("filter", "caseload.no-filter"),
    ]
    for number in range(MOST_KEPT - 1):
        await keep(berit, f"Nr {number}")
    assert await faults(berit, "Ett til") == [("name", "caseload.many-filters")]
