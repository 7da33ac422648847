"""An office that lends registers out: trainees at two hosts', and a class with a lesson every day."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.piccolo_app import migrate
from tests.builders import LONG_AGO, PEPPER, Office, open_office

if TYPE_CHECKING:
    from uuid import UUID

    from stegvis.accounts.model import Actor

PASSWORD = "a long sentence, not known"  # noqa: S105 - of people who do not exist
ADVISER, TEACHER = "berit@fjordvik.example", "eva@fjordvik.example"
CLASS = ("Amina Hassan", "Olga Bondar", "Selam Tesfay", "Yusuf Ali")
PRACTISING = CLASS[:2]
ELSEWHERE = CLASS[2]
"""She has practice at another host's, with the same adviser."""
HOST = "Ola Dahl"


@dataclass
class LendingOffice:
    """Whose page one begins on, and where the class is."""

    amina: str
    group: str


def lending_office(dsn: str) -> LendingOffice:
    """Make the office in an empty database."""
    return asyncio.run(_office(dsn))


async def _office(dsn: str) -> LendingOffice:
    await migrate(dsn)
    async with db.connected(dsn):
        office = await open_office("Fjordvik kommune")
        berit = await _staff(office, "Berit Solheim", Role.ADVISER, ADVISER)
        eva = await _staff(office, "Eva Moe", Role.TEACHER, TEACHER)
        group = await office.group("Norsk spor 2", teacher=eva)
        norwegian = await office.activity("norwegian", name="Norsk", place="Rom 4")
        for weekday in range(1, 8):
            hours = ("00:00", "11:45") if weekday % 2 else ("00:05", "11:45")
            await office.slot(norwegian, weekday, *hours, group_id=group, teacher_id=eva.account_id)
        people = {name: await office.participant(name, groups=[group], adviser=berit) for name in CLASS}
        work = await office.activity("work_practice", name="Praksis: Havna matbutikk")
        for name in PRACTISING:
            await _practice(office, work, people[name].account_id, "Havna matbutikk", HOST)
        await _practice(office, work, people[ELSEWHERE].account_id, "Fjordvik bibliotek", "Kari Lie")
    return LendingOffice(str(people["Amina Hassan"].account_id), str(group))


async def _staff(office: Office, name: str, role: Role, email: str) -> Actor:
    actor = await office.staff(name, role)
    await office.change("UPDATE staff SET email = $2 WHERE id = $1", actor.account_id, email)
    hasher = Hasher(PEPPER)
    await actions.set_password(hasher, office.id, email, PASSWORD, now=system_clock())
    hasher.close()
    return actor


async def _practice(office: Office, activity: UUID, of: UUID, organisation: str, host: str) -> None:
    await office.row(
        "practice_place",
        participant_id=of,
        organisation=organisation,
        host_name=host,
        valid_from=LONG_AGO,
    )
    for weekday in (1, 3, 5):
        await office.slot(activity, weekday, "12:00", "15:30", participant_id=of)
