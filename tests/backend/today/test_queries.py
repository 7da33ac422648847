"""The home answer."""

from __future__ import annotations

import pytest

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.kit.weeks import IsoWeek
from stegvis.today.model import Home
from stegvis.today.queries import home
from tests.builders import TODAY
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def at_home(actor: Actor, *, with_helpers: bool = False) -> Home:
    async with db.read(actor.municipality_id) as tx:
        return await home(tx, actor, TODAY, with_helpers=with_helpers)


async def test_home_is_today_this_week_and_the_plan(cast: Cast) -> None:
    found = await at_home(cast.amina)
    assert (found.today, found.person.name) == (TODAY, "Amina Hassan")
    assert found.week.plan.week == IsoWeek.of(TODAY)
    assert found.week.account.planned_minutes == 900
    assert found.plan
    assert found.plan.end_goal_text == "Helsefagarbeider"


async def test_helpers_are_read_when_somebody_asks_for_them(cast: Cast) -> None:
    assert (await at_home(cast.amina)).helpers == ()
    helpers = (await at_home(cast.amina, with_helpers=True)).helpers
    assert [helper.name for helper in helpers] == ["Berit Hansen", "Eva Moe"]


async def test_a_protected_person_has_a_home_like_everybody(cast: Cast) -> None:
    assert (await at_home(cast.frida)).person.name == "Frida Kahsay"


async def test_staff_have_no_home(cast: Cast) -> None:
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await at_home(cast.berit)


async def test_the_revision_is_another_once_something_has_changed(cast: Cast) -> None:
    before = (await at_home(cast.amina)).revision
    async with db.write(cast.office.id) as tx:
        await touch(tx, cast.office.id, [Scope(ScopeKind.GROUP, cast.a1)])
    assert (await at_home(cast.amina)).revision != before
