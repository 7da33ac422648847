"""An office whose participants have completed their programmes, with every kind of activity."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.participants.actions import issue_enrolment_code
from stegvis.piccolo_app import migrate
from stegvis.rulebook.model import ActivityKind
from tests.builders import PEPPER, Office, open_office

if TYPE_CHECKING:
    from stegvis.accounts.model import Actor

PASSWORD = "a long sentence, not known"  # noqa: S105 - of people who do not exist
BEGAN, ENDED = date(2025, 8, 18), date(2026, 6, 19)


@dataclass
class CompletedOffice:
    """Who is in it: the adviser's e-mail, a participant for each language, a code for the second."""

    email: str
    participants: dict[str, str]
    code: str


def completed_office(dsn: str) -> CompletedOffice:
    """Make the office in an empty database."""
    return asyncio.run(_office(dsn))


async def _office(dsn: str) -> CompletedOffice:
    await migrate(dsn)
    async with db.connected(dsn):
        office = await open_office("Fjordvik kommune")
        berit = await office.staff("Berit Solheim", Role.ADVISER)
        email = "berit@fjordvik.example"
        await office.change("UPDATE staff SET email = $2 WHERE id = $1", berit.account_id, email)
        hasher, now = Hasher(PEPPER), system_clock()
        await actions.set_password(hasher, office.id, email, PASSWORD, now=now)
        found = {language: await _completed(office, berit, language) for language in ("ar", "ti", "nb")}
        code = await issue_enrolment_code(hasher, berit, found["ti"].account_id, now=now)
        hasher.close()
    return CompletedOffice(email, {each: str(actor.account_id) for each, actor in found.items()}, code.code)


async def _completed(office: Office, berit: Actor, language: str) -> Actor:
    """Somebody with as much to tell as a page must hold."""
    subject = await office.participant(
        "Selamawit Gebremeskel-Woldemariam",
        adviser=berit,
        programme={"starts_on": BEGAN, "ended_on": ENDED, "end_cause": "completed"},
    )
    key = subject.account_id
    await office.change("UPDATE account SET language = $2 WHERE id = $1", key, language)
    levels = dict.fromkeys(("listening", "reading", "writing", "oral"), "b1")
    text = "Helsefagarbeider i hjemmetjenesten, med fagbrev"
    await office.plan(key, state="ended", end_goal="vocational_training", end_goal_text=text, **levels)
    for place, kind in enumerate(ActivityKind):
        activity = await office.activity(kind)
        slot = await office.slot(
            activity, 1 + place % 5, "08:30", "11:30", participant_id=key, valid_to=ENDED
        )
        for week in range(6):
            await office.mark(key, slot, BEGAN + timedelta(days=7 * week + place % 5))
    return subject
