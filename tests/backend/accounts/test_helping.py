"""Somebody sits beside a participant: what is recorded meanwhile says so, and it ends by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from stegvis.accounts import queries
from stegvis.accounts.actions.helping import begin_help, end_help
from stegvis.accounts.model import Actor, Role
from stegvis.accounts.rules import HELPED, is_handed_back, is_helped
from stegvis.audit.actions import record
from stegvis.kit import db
from stegvis.kit.errors import Refused
from tests.builders import NOW, Office, open_office

if TYPE_CHECKING:
    from datetime import datetime

pytestmark = pytest.mark.usefixtures("database")

MINUTE = timedelta(minutes=1)


def test_it_lasts_for_half_an_hour() -> None:
    assert not is_helped(None, NOW)
    assert is_helped(NOW + HELPED, NOW + HELPED - MINUTE)
    assert not is_helped(NOW + HELPED, NOW + HELPED)


def test_when_it_has_run_out_the_phone_is_handed_back() -> None:
    assert not is_handed_back(None, NOW)
    assert not is_handed_back(NOW + HELPED, NOW + HELPED - MINUTE)
    assert is_handed_back(NOW + HELPED, NOW + HELPED)


async def signed_in(office: Office, actor: Actor) -> queries.Session:
    found = await queries.session(await office.session(actor.account_id), NOW)
    assert found is not None
    return found


async def marked(office: Office, actor: Actor, at: datetime) -> bool:
    """Whether something that is recorded of somebody is marked."""
    async with db.write(office.id) as tx:
        await record(tx, office.id, actor.account_id, "attendance.claimed", actor.account_id, now=at)
        found: bool = await tx.value(
            "SELECT coalesce(after ->> 'helped', 'false') = 'true' FROM audit_entry ORDER BY id DESC LIMIT 1"
        )
    return found


async def test_what_is_recorded_meanwhile_is_marked_until_it_is_over() -> None:
    office = await open_office()
    amina, oksana = await office.participant("Amina Hassan"), await office.participant("Oksana Melnyk")
    session = await signed_in(office, amina)
    assert not await marked(office, amina, NOW)
    assert await begin_help(session, now=NOW) == NOW + HELPED
    assert await marked(office, amina, NOW + MINUTE)
    assert not await marked(office, oksana, NOW + MINUTE)
    assert not await marked(office, amina, NOW + HELPED)
    assert await end_help(session, now=NOW + 2 * MINUTE)
    assert not await end_help(session, now=NOW + 2 * MINUTE)
    assert not await marked(office, amina, NOW + 3 * MINUTE)
    rows = await office.rows(
        "SELECT verb, after FROM audit_entry WHERE verb LIKE 'accounts.help%' ORDER BY id"
    )
    assert [(row["verb"], row["after"]) for row in rows] == [
        ("accounts.help-begun", None),
        ("accounts.help-ended", None),
    ]


async def test_it_ends_with_the_sign_in() -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    await begin_help(await signed_in(office, amina), now=NOW)
    await office.change("UPDATE session SET ended_at = $1", NOW)
    assert not await marked(office, amina, NOW + MINUTE)
    assert (await signed_in(office, amina)).helped_until is None


async def test_staff_are_not_helped() -> None:
    office = await open_office()
    session = await signed_in(office, await office.staff("Berit Hansen", Role.ADVISER))
    for doing in (begin_help(session, now=NOW), end_help(session, now=NOW)):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await doing
