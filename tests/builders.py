"""Make an office for a test, one noun at a time: `office.participant("Amina", adviser=berit)`.

Rows are written as they are, without actions: a test must also be able to make what no action would.
Each office is a municipality of its own, so that tests need not clean up after each other.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import httpx

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.settings import Settings

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
"""Monday of week 48, half past nine in the morning in Norway."""

TODAY = date(2026, 11, 23)
LONG_AGO = date(2025, 8, 18)
"""The Monday on which everything begins, unless a test says otherwise."""

_OF_THE_WORKER = {"escalation_mail"}
"""Tables that the worker alone writes."""

PEPPER = "a pepper for tests, of more than 32 characters"


@dataclass
class Office:
    """One municipality, and what has been made in it."""

    id: UUID = field(default_factory=new_id)
    unit_id: UUID = field(default_factory=new_id)

    async def row(self, table: str, **values: object) -> UUID:
        """Write one row, and return its key."""
        row_id = new_id()
        row = {"id": row_id, "municipality_id": self.id} | values
        places = ", ".join(f"${place}" for place in range(1, len(row) + 1))
        async with db.write(self.id, by=db.WORKER_ROLE if table in _OF_THE_WORKER else db.WEB_ROLE) as tx:
            await tx.execute(
                f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})",
                *row.values(),
            )
        return UUID(str(row["id"]))

    async def change(self, sql: str, *args: object) -> None:
        """Change rows."""
        async with db.write(self.id) as tx:
            await tx.execute(sql, *args)

    async def put_right(self, sql: str, *args: object) -> None:
        """Change what the web role cannot: as the owner, within this municipality still."""
        async with db.write(self.id) as tx:
            await tx.execute("SET LOCAL ROLE NONE")
            await tx.execute(sql, *args)

    async def rows(self, sql: str, *args: object) -> list[Mapping[str, Any]]:
        """Read rows."""
        async with db.read(self.id) as tx:
            return await tx.rows(sql, *args)

    # -------------------------------------------------------------------------- people

    async def unit(self, name: str) -> UUID:
        return await self.row("unit", code=name.lower(), name=name)

    async def staff(
        self,
        name: str,
        *roles: Role,
        unit: UUID | None = None,
        valid_from: date = LONG_AGO,
        valid_to: date | None = None,
        ended_on: date | None = None,
    ) -> Actor:
        """A member of staff with roles in one unit, as the actor that they are while the roles last."""
        account = await self.row("account", kind="staff", language="nb")
        at = unit or self.unit_id
        await self.row(
            "staff", id=account, unit_id=at, external_id=str(account), name=name, ended_on=ended_on
        )
        for role in roles:
            await self.row(
                "role_held",
                staff_id=account,
                unit_id=at,
                role=role,
                valid_from=valid_from,
                valid_to=valid_to,
            )
        return self.actor(account, *roles, unit=at)

    def actor(self, account: UUID, *roles: Role, unit: UUID | None = None) -> Actor:
        held = frozenset(RoleHeld(role, unit or self.unit_id) for role in roles)
        return Actor(account, self.id, AccountKind.STAFF, "nb", held)

    async def participant(
        self,
        name: str,
        *,
        unit: UUID | None = None,
        programme: Mapping[str, object] | None = None,
        groups: Iterable[UUID] = (),
        adviser: Actor | None = None,
        **values: object,
    ) -> Actor:
        """A participant in the programme since `LONG_AGO`, unless `programme` says otherwise."""
        account = await self.row("account", kind="participant", language="uk")
        given, _, family = name.partition(" ")
        await self.row(
            "participant",
            **{
                "id": account,
                "unit_id": unit or self.unit_id,
                "external_id": str(account),
                "given_name": given,
                "family_name": family or "Haile",
                "birth_date": date(1994, 5, 1),
                "sex": "female",
                "interpretation_language": "ti",
                "reading_level": "some",
            }
            | values,
        )
        await self.programme(account, **(programme or {}))
        for group in groups:
            await self.member(group, account)
        if adviser:
            await self.grant(account, adviser, "adviser")
        return Actor(account, self.id, AccountKind.PARTICIPANT, "uk")

    async def programme(self, participant: UUID, **values: object) -> UUID:
        return await self.row(
            "programme",
            **{
                "participant_id": participant,
                "settled_on": date(2025, 6, 10),
                "offered_on": date(2025, 7, 1),
                "decided_on": date(2025, 8, 1),
                "starts_on": LONG_AGO,
                "planned_end_on": date(2027, 8, 17),
                "permit_type": "refugee",
                "education_level": "primary",
                "track": "work",
                "weekly_target": "full_time",
            }
            | values,
        )

    async def grant(self, participant: UUID, to: Actor, relation: str, **values: object) -> UUID:
        return await self.row(
            "access_grant",
            **{
                "participant_id": participant,
                "account_id": to.account_id,
                "relation": relation,
                "valid_from": LONG_AGO,
            }
            | values,
        )

    async def deny(self, participant: UUID, to: Actor, *, by: Actor, **values: object) -> UUID:
        return await self.row(
            "access_denial",
            **{
                "participant_id": participant,
                "account_id": to.account_id,
                "reason": "kinship",
                "valid_from": LONG_AGO,
                "denied_by": by.account_id,
            }
            | values,
        )

    async def group(self, name: str, *, teacher: Actor | None = None, unit: UUID | None = None) -> UUID:
        group = await self.row(
            "study_group",
            unit_id=unit or self.unit_id,
            external_id=str(new_id()),
            name=name,
            starts_on=LONG_AGO,
        )
        if teacher:
            await self.group_grant(group, teacher)
        return group

    async def group_grant(self, group: UUID, to: Actor, relation: str = "teacher", **values: object) -> UUID:
        values = {"valid_from": LONG_AGO} | values
        return await self.row(
            "group_grant", group_id=group, account_id=to.account_id, relation=relation, **values
        )

    async def member(self, group: UUID, participant: UUID, **values: object) -> UUID:
        values = {"valid_from": LONG_AGO} | values
        return await self.row("membership", group_id=group, participant_id=participant, **values)

    # -------------------------------------------------------------------------- the plan

    async def plan(self, participant: UUID, **values: object) -> UUID:
        """A decided plan for work, unless `values` say otherwise."""
        return await self.row(
            "plan_version",
            **{
                "participant_id": participant,
                "version": 1,
                "state": "decided",
                "end_goal": "work",
                "decided_on": date(2025, 8, 20),
                "starts_on": LONG_AGO,
            }
            | values,
        )

    async def goal(self, plan: UUID, text: str, **values: object) -> UUID:
        values = {"position": 1, "status": "active", "text": text} | values
        return await self._past_the_seal("goal", plan_version_id=plan, **values)

    async def _past_the_seal(self, table: str, **values: object) -> UUID:
        """One row of a plan that may be decided already, as the owner alone can write it."""
        row_id = new_id()
        row = {"id": row_id, "municipality_id": self.id} | values
        places = ", ".join(f"${place}" for place in range(1, len(row) + 1))
        async with db.write(self.id) as tx:
            await tx.execute("SET LOCAL ROLE NONE")
            await tx.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", *row.values())
        return UUID(str(row["id"]))

    async def measure(self, plan: UUID, goal: UUID, text: str, **values: object) -> UUID:
        values = {"position": 1, "status": "active", "text": text, "kind": "norwegian"} | values
        return await self._past_the_seal("measure", plan_version_id=plan, goal_id=goal, **values)

    # -------------------------------------------------------------------------- the timetable

    async def activity(self, kind: str, **values: object) -> UUID:
        return await self.row("activity", external_id=str(new_id()), kind=kind, **values)

    async def slot(self, activity: UUID, weekday: int, starts: str, ends: str, **values: object) -> UUID:
        """A weekly slot since `LONG_AGO`; `group_id` or `participant_id` says whose."""
        return await self.row(
            "slot",
            **{
                "activity_id": activity,
                "weekday": weekday,
                "starts": time.fromisoformat(starts),
                "ends": time.fromisoformat(ends),
                "valid_from": LONG_AGO,
            }
            | values,
        )

    async def mark(
        self, participant: UUID, slot: UUID, on: date, mark: str = "present", **values: object
    ) -> UUID:
        return await self.row(
            "attendance_entry",
            **{
                "participant_id": participant,
                "slot_id": slot,
                "on_date": on,
                "mark": mark,
                "recorded_at": NOW,
            }
            | values,
        )

    # -------------------------------------------------------------------------- ways in

    async def without_second_person(self) -> None:
        """The municipality has decided that roles need none."""
        await self.row(
            "rule_override",
            key="second_person_for_roles",
            value="false",
            valid_from=date(2020, 1, 1),
            source="vedtak",
        )

    async def session(self, account: UUID) -> str:
        """The token of a sign-in that has just begun, with all that can be asked of it shown."""
        token = new_token(self.id)
        await self.row(
            "session",
            account_id=account,
            token_hash=token_hash(token),
            started_at=NOW,
            seen_at=NOW,
            expires_at=NOW.replace(hour=20),
            verified_at=NOW,
            verified_by="totp",
        )
        return token


async def open_office(name: str = "Lilleby") -> Office:
    """Make a municipality with one unit."""
    office = Office()
    async with db.write(office.id) as tx:
        # The first that is free: some tests choose their own.
        number = await tx.value(
            """
            SELECT lpad(free::text, 4, '0') FROM generate_series(1, 9999) AS free
            WHERE NOT EXISTS (SELECT FROM municipality WHERE number = lpad(free::text, 4, '0'))
            ORDER BY free LIMIT 1
            """
        )
        await tx.execute(
            "INSERT INTO municipality (id, number, name) VALUES ($1, $2, $3)", office.id, number, name
        )
    await office.row("unit", id=office.unit_id, code="vo", name=f"{name} voksenopplæring")
    return office


@dataclass
class Asker:
    """Somebody at a screen, signed in."""

    http: httpx.AsyncClient

    async def ask(self, document: str, **variables: object) -> dict[str, Any]:
        """The whole body of an answer to a free document."""
        answer = await self.http.post(
            "/graphql", json={"query": document, "variables": variables}, headers={"X-Stegvis": "1"}
        )
        body: dict[str, Any] = answer.json()
        return body

    async def data(self, document: str, **variables: object) -> dict[str, Any]:
        """The data of an answer without errors."""
        body = await self.ask(document, **variables)
        assert "errors" not in body, body
        data: dict[str, Any] = body["data"]
        return data

    async def refusal(self, document: str, **variables: object) -> str:
        """The code of an answer that is one refusal."""
        (error,) = (await self.ask(document, **variables))["errors"]
        code: str = error["extensions"]["code"]
        return code


@asynccontextmanager
async def asking(
    office: Office, actor: Actor | None, *, push_key: str | None = "key"
) -> AsyncIterator[Asker]:
    """Sign somebody in to the web program, within this process, at `NOW`."""
    settings = Settings(public_url="https://stegvis.example", demo=True)
    app = make_app(settings, pepper=PEPPER, push_key=push_key, clock=lambda: NOW)
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    cookies = {"__Host-stegvis": await office.session(actor.account_id)} if actor else {}
    async with httpx.AsyncClient(
        transport=transport, base_url="https://stegvis.example", cookies=cookies
    ) as http:
        yield Asker(http)
