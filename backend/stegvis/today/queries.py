"""The home answer: today, this week and the plan, in one snapshot."""

from __future__ import annotations

from datetime import date

from stegvis.accounts.model import Actor
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import helpers, people, revision_of
from stegvis.plans.queries import plan
from stegvis.today.model import Home


async def home(tx: Transaction, actor: Actor, on: date, *, with_helpers: bool) -> Home:
    """A participant's own home.

    Args:
        tx: the open transaction.
        actor: a participant.
        on: today in Norway.
        with_helpers: also read whom to turn to, by one statement more.

    Raises:
        Refused: staff have no home.
    """
    own = (await people(tx, actor, on, [actor.account_id])).values()
    weeks = await recorded_weeks(tx, actor, own, [IsoWeek.of(on)])
    current = await plan(tx, actor, own)
    helping = await helpers(tx, actor, on, own) if with_helpers else {}
    revision = await revision_of(tx, actor)
    if not own or revision is None:
        raise not_found()
    (person,) = own
    return Home(on, person, weeks[person.id][0], current, helping.get(person.id, ()), revision)
