"""How long it takes to look half a year ahead for a large office: `python -m tests.bench.forecast`.

Classes of twenty, as in the other measurements; every third participant has practice at hours of their own,
every tenth a holiday, and the unit is closed for the autumn holiday and on two planning days.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from datetime import date, timedelta
from datetime import time as clock

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.embedded_postgres import SUPERUSER, EmbeddedPostgres
from stegvis.kit.ids import new_id
from stegvis.piccolo_app import migrate
from stegvis.timetable.queries.forecast import GroupForecast, group_forecasts
from tests.bench.office import BenchOffice, copy, load
from tests.statements import counted

WEEKS = 26
ROUNDS = 3


async def forecast_of_an_office(dsn: str, superuser: str, participants: int) -> str:
    """Load the office, look ahead, and tell how long it took in how many statements."""
    now = system_clock()
    async with db.connected(superuser, role=None):
        office = await load(participants, signed_in=1, now=now, number="0002", marks=False)
        leader = await _everyday_life(office, now.date())
    async with db.connected(dsn):
        taken = [await _ahead(leader, oslo_date(now)) for _ in range(ROUNDS)]
    seconds = statistics.median(each for each, _, _ in taken)
    _, statements, found = taken[-1]
    return (
        f"Forecast of {participants:,} participants in {len(found):,} groups over {WEEKS} weeks:"
        f" {seconds:.2f} s (median of {ROUNDS}), {statements} statements,"
        f" {sum(group.weeks_below for group in found):,} weeks below target"
    )


async def _ahead(leader: Actor, today: date) -> tuple[float, int, tuple[GroupForecast, ...]]:
    started = time.perf_counter()
    async with counted() as statements, db.read(leader.municipality_id) as tx:
        found = await group_forecasts(tx, leader, today, None, WEEKS)
    return time.perf_counter() - started, len(statements), found


async def _everyday_life(office: BenchOffice, today: date) -> Actor:
    """Practice, holidays and closures, and who may see it all."""
    leader, work = new_id(), new_id()
    monday = today - timedelta(days=today.weekday())
    until = monday + timedelta(weeks=17)
    await copy(office, "account", "id kind language", [(leader, "staff", "nb")])
    await copy(
        office, "staff", "id unit_id external_id name", [(leader, office.unit_id, "ivar", "Ivar Berg")]
    )
    await copy(office, "activity", "id external_id kind name", [(work, "p", "work_practice", "Praksis")])
    await copy(
        office,
        "slot",
        "id activity_id participant_id weekday starts ends break_minutes every_weeks valid_from valid_to",
        (
            (new_id(), work, each, weekday, clock(14, number % 60), clock(16), 0, 1, monday, until)
            for number, each in enumerate(office.participants[::3])
            for weekday in (1 + number % 3, 4 + number % 2)
        ),
    )
    await copy(
        office,
        "time_off",
        "id participant_id kind starts_on ends_on",
        (
            (new_id(), each, "vacation", start, start + timedelta(days=4))
            for number, each in enumerate(office.participants[::10])
            for start in (monday + timedelta(weeks=number % WEEKS),)
        ),
    )
    await copy(
        office,
        "closure",
        "id unit_id external_id kind starts_on ends_on",
        (
            (new_id(), office.unit_id, f"c{ahead}", kind, start, start + timedelta(days=days))
            for ahead, days, kind in (
                (4, 4, "holiday_without_programme"),
                (8, 0, "planning_day"),
                (20, 1, "planning_day"),
            )
            for start in (monday + timedelta(weeks=ahead),)
        ),
    )
    async with db.write(office.id) as tx:
        await tx.execute("ANALYZE")
    held = frozenset({RoleHeld(Role.LEADER, office.unit_id)})
    return Actor(leader, office.id, AccountKind.STAFF, "nb", held)


def main() -> None:
    """Measure this alone."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.forecast", description=__doc__)
    parser.add_argument("--participants", type=int, default=10_000)
    options = parser.parse_args()
    with EmbeddedPostgres.temporary() as server:
        asyncio.run(migrate(server.dsn()))
        told = asyncio.run(forecast_of_an_office(server.dsn(), server.dsn(SUPERUSER), options.participants))
    print(told)  # noqa: T201 - a program for people


if __name__ == "__main__":
    main()
