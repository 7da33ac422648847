"""Who is signed in, and what they are told about themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import msgspec

from stegvis.accounts import rules
from stegvis.accounts.model import (
    AccountKind,
    Actor,
    Browser,
    BrowserKind,
    Role,
    RoleHeld,
    RolePeriod,
    SignInState,
)
from stegvis.accounts.tokens import municipality_of, token_hash
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stegvis.kit.db import Row, Transaction

_ACTOR = """
    account.id AS account_id, account.municipality_id, account.kind, account.language,
    ARRAY (SELECT role || ' ' || unit_id FROM role_held
        WHERE staff_id = account.id AND $2 BETWEEN valid_from AND coalesce(valid_to, 'infinity')) AS roles
"""
_ACTIVE = """
    account.ended_at IS NULL AND NOT EXISTS (SELECT FROM staff WHERE staff.id = account.id AND ended_on < $2)
"""


class Session(NamedTuple):
    """A session that holds: whose it is, when its last use was written down, its second factor was shown.

    `helped_until`: until when somebody helps its participant with the phone, if anybody does.
    """

    id: UUID
    actor: Actor
    seen_at: datetime
    verified_at: datetime | None
    helped_until: datetime | None

    @property
    def is_half(self) -> bool:
        """Whether it is of staff who have shown a password alone: it opens nothing but the next step."""
        return self.actor.is_staff and self.verified_at is None


class Draft(NamedTuple):
    """What somebody has typed into a form and not sent yet."""

    content: str
    saved_at: datetime


class Oneself(NamedTuple):
    """What somebody is told about themselves."""

    staff_name: str | None
    municipality: str
    units: Mapping[UUID, str]


async def session(token: str, now: datetime) -> Session | None:
    """The session of a cookie's token, with its actor and the roles of today, by one statement.

    None when there is no such session, when it was ended, left alone for too long or has reached its
    absolute end, when its account has ended or its phone is disabled, and while it waits for its second
    factor.
    """
    found = await begun_session(token, now)
    return None if found is None or found.is_half else found


async def begun_session(token: str, now: datetime) -> Session | None:
    """The same, also while it waits for its second factor: for the next step of signing in, and no other.

    A token that was replaced a moment ago still opens what it opened, as of when the session began: to show
    a second factor anew makes the new token fresh, and not one that somebody may have copied before.
    """
    municipality_id = municipality_of(token)
    if municipality_id is None:
        return None
    async with db.read(municipality_id) as tx:
        row = await tx.row(_SESSION_OF_TOKEN, token_hash(token), oslo_date(now), now)
    return _session(row, now)


async def session_of(session_id: UUID, municipality_id: UUID, now: datetime) -> Session | None:
    """The session that a stream began with, whatever its token is by now."""
    async with db.read(municipality_id) as tx:
        row = await tx.row(_SESSION_OF_ID, session_id, oslo_date(now), now)
    found = _session(row, now)
    return None if found is None or found.is_half else found


_SESSION = f"""
    FROM session
    JOIN account ON account.municipality_id = session.municipality_id AND account.id = session.account_id
    LEFT JOIN device ON device.id = session.device_id
    WHERE session.ended_at IS NULL AND session.expires_at > $3 AND device.disabled_at IS NULL AND {_ACTIVE}
"""

_SESSION_OF_TOKEN = f"""
    SELECT session.id, session.seen_at, session.helped_until, {_ACTOR},
        CASE WHEN session.token_hash = $1 THEN session.verified_at ELSE session.started_at END AS verified_at
    {_SESSION}
        AND (session.token_hash = $1 OR (session.former_hash = $1 AND session.former_until > $3))
"""

_SESSION_OF_ID = f"""
    SELECT session.id, session.seen_at, session.helped_until, {_ACTOR}, session.verified_at
    {_SESSION} AND session.id = $1
"""


def _session(row: Row | None, now: datetime) -> Session | None:
    if row is None or rules.is_idle(AccountKind(row["kind"]), row["seen_at"], now):
        return None
    if rules.is_handed_back(row["helped_until"], now):
        return None
    return Session(row["id"], _actor(row), row["seen_at"], row["verified_at"], row["helped_until"])


class Factors(NamedTuple):
    """By what somebody can show that it is them; recovery codes alone stand in for what is there."""

    app: bool
    recovery_codes: int
    password: bool
    passkeys: int = 0

    @property
    def chosen(self) -> bool:
        """Whether there is a second factor."""
        return self.app or self.passkeys > 0


async def factors(tx: Transaction, account_id: UUID) -> Factors:
    """The second factors that an account has, and whether there is a password beside them."""
    row = await tx.row(
        """
        SELECT
            EXISTS (SELECT FROM code_app WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS app,
            (SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL) AS recovery_codes,
            EXISTS (SELECT FROM account WHERE id = $1 AND password_hash IS NOT NULL) AS password,
            (SELECT count(*) FROM passkey WHERE account_id = $1) AS passkeys
        """,
        account_id,
    )
    assert row is not None  # noqa: S101 - it is one row
    return Factors(row["app"], row["recovery_codes"], row["password"], row["passkeys"])


class Passkey(NamedTuple):
    """A passkey as its owner knows it again."""

    id: UUID
    name: str
    synced: bool
    made_at: datetime
    used_at: datetime | None


async def passkeys(tx: Transaction, account_id: UUID) -> list[Passkey]:
    """The passkeys of an account, the oldest first."""
    rows = await tx.rows(
        "SELECT id, name, synced, made_at, used_at FROM passkey WHERE account_id = $1 ORDER BY made_at, id",
        account_id,
    )
    return [Passkey(**row) for row in rows]


async def is_enrolled(device_token: str, now: datetime) -> bool:
    """Whether a phone is enrolled, was not disabled since, and its holder's account has not ended."""
    municipality_id = municipality_of(device_token)
    if municipality_id is None:
        return False
    async with db.read(municipality_id) as tx:
        found = await tx.value(
            f"""
            SELECT EXISTS (
                SELECT FROM device
                JOIN account ON account.municipality_id = device.municipality_id
                    AND account.id = device.account_id
                WHERE device.token_hash = $1 AND device.disabled_at IS NULL AND {_ACTIVE}
            )
            """,  # noqa: S608 - constant parts alone
            token_hash(device_token),
            oslo_date(now),
        )
    return bool(found)


async def actor(tx: Transaction, account_id: UUID, now: datetime) -> Actor | None:
    """The actor that an account is today; None when it has ended."""
    row = await tx.row(
        f"SELECT {_ACTOR} FROM account WHERE account.id = $1 AND {_ACTIVE}",  # noqa: S608 - constant parts
        account_id,
        oslo_date(now),
    )
    return _actor(row) if row else None


async def actors(tx: Transaction, account_ids: Iterable[UUID], now: datetime) -> dict[UUID, Actor]:
    """The actors that some accounts are today; those that have ended are not among them."""
    rows = await tx.rows(
        f"SELECT {_ACTOR} FROM account WHERE account.id = ANY ($1) AND {_ACTIVE}",  # noqa: S608 - constant parts
        list(account_ids),
        oslo_date(now),
    )
    return {row["account_id"]: _actor(row) for row in rows}


async def oneself(tx: Transaction, actor: Actor) -> Oneself:
    """The actor's municipality, and of staff the name and the units of their roles."""
    row = await tx.row(
        """
        SELECT municipality.name AS municipality,
            (SELECT name FROM staff WHERE id = $1) AS staff_name,
            ARRAY (SELECT ROW (id, name) FROM unit WHERE id = ANY ($3)) AS units
        FROM municipality WHERE id = $2
        """,
        actor.account_id,
        actor.municipality_id,
        list({held.unit_id for held in actor.roles}),
    )
    assert row is not None  # noqa: S101 - an actor's municipality exists
    return Oneself(row["staff_name"], row["municipality"], dict(row["units"]))


async def draft(tx: Transaction, actor: Actor, form: str, subject_id: UUID | None) -> Draft | None:
    """What the actor has typed into a form about a subject and not sent yet; of nobody else."""
    row = await tx.row(
        """
        SELECT content, saved_at FROM draft
        WHERE municipality_id = $1 AND account_id = $2 AND form = $3 AND subject_id IS NOT DISTINCT FROM $4
        """,
        actor.municipality_id,
        actor.account_id,
        form,
        subject_id,
    )
    return Draft(row["content"], row["saved_at"]) if row else None


def _actor(row: Row) -> Actor:
    roles = (held.split(" ") for held in row["roles"])
    return Actor(
        account_id=row["account_id"],
        municipality_id=row["municipality_id"],
        kind=AccountKind(row["kind"]),
        language=row["language"],
        roles=frozenset(RoleHeld(Role(role), UUID(unit_id)) for role, unit_id in roles),
    )


class PhonePasskey(NamedTuple):
    """The passkey by which a participant's phone opens, beside its PIN."""

    made_at: datetime
    used_at: datetime | None


class SignIn(NamedTuple):
    """Where somebody is signed in: a session of staff, or a participant's enrolled phone."""

    id: UUID
    browser: Browser
    since: datetime
    last_used: datetime
    current: bool
    passkey: PhonePasskey | None = None


async def sign_ins(
    tx: Transaction, municipality_id: UUID, account_id: UUID, now: datetime, current: UUID | None = None
) -> list[SignIn]:
    """Where an account is signed in, the latest first; one may be that of the session that asks."""
    rows = await tx.rows(
        _SIGN_INS, account_id, now, now - rules.IDLE[AccountKind.STAFF], current, municipality_id
    )
    return [
        SignIn(
            row["id"],
            Browser(BrowserKind(row["browser_kind"]) if row["browser_kind"] else None, row["browser"]),
            row["since"],
            row["last_used"],
            row["current"],
            PhonePasskey(row["made_at"], row["passkey_used_at"]) if row["made_at"] else None,
        )
        for row in rows
    ]


async def require_staff(tx: Transaction, staff_id: UUID) -> None:
    """Let nobody pass who means somebody that is no member of staff here.

    Raises:
        Refused: there is nobody.
    """
    if not await tx.value("SELECT EXISTS (SELECT FROM staff WHERE id = $1)", staff_id):
        raise not_found()


async def staff_sign_ins(tx: Transaction, actor: Actor, staff_id: UUID, now: datetime) -> list[SignIn]:
    """Where a member of staff is signed in; a participant's phones are no administrator's business."""
    await require_staff(tx, staff_id)
    return await sign_ins(tx, actor.municipality_id, staff_id, now)


_SIGN_INS = """
    SELECT id, browser_kind, browser, started_at AS since, seen_at AS last_used,
        coalesce(id = $4, false) AS current,
        NULL::timestamptz AS made_at, NULL::timestamptz AS passkey_used_at
    FROM session
    WHERE municipality_id = $5 AND account_id = $1 AND device_id IS NULL
        AND ended_at IS NULL AND expires_at > $2 AND seen_at > $3
    UNION ALL
    SELECT device.id, browser_kind, browser, enrolled_at,
        greatest(enrolled_at, device.used_at, (SELECT max(seen_at) FROM session WHERE device_id = device.id)),
        coalesce(device.id = (SELECT device_id FROM session WHERE id = $4), false),
        passkey.made_at, passkey.used_at
    FROM device
    LEFT JOIN passkey ON passkey.municipality_id = device.municipality_id AND passkey.device_id = device.id
    WHERE device.municipality_id = $5 AND device.account_id = $1 AND disabled_at IS NULL
    ORDER BY last_used DESC, id
"""


# ------------------------------------------------------------------------------ staff and units


class StaffChoice(NamedTuple):
    """Somebody who may be chosen, and where they work."""

    id: UUID
    name: str
    unit: str


class StaffMember(NamedTuple):
    """A member of staff as the administrator keeps them; roles newest first."""

    id: UUID
    name: str
    email: str | None
    unit_id: UUID
    unit: str
    ended_on: date | None
    version: int
    sign_in: SignInState
    roles: tuple[RolePeriod, ...]


class Unit(NamedTuple):
    """A unit; who works there today is a count."""

    id: UUID
    code: str
    name: str
    closed_on: date | None
    staff: int


async def holds_role(tx: Transaction, staff_id: UUID, roles: Iterable[Role], on: date) -> bool:
    """Whether a member of staff is there on a day and holds one of these roles."""
    found: bool = await tx.value(_HOLDS_ROLE, staff_id, list(roles), on)
    return found


_HOLDS_ROLE = """
    SELECT EXISTS (
        SELECT FROM role_held JOIN staff ON staff.id = staff_id
        WHERE staff_id = $1 AND role = ANY ($2) AND (ended_on IS NULL OR ended_on >= $3)
            AND $3 BETWEEN valid_from AND coalesce(valid_to, 'infinity'))
"""


async def staff_choices(
    tx: Transaction, actor: Actor, roles: Iterable[Role], on: date, unit_id: UUID | None
) -> list[StaffChoice]:
    """The staff who hold one of these roles on a day, in any unit or in one."""
    rows = await tx.rows(_CHOICES, actor.municipality_id, list(roles), on, unit_id)
    return [StaffChoice(row["id"], row["name"], row["unit"]) for row in rows]


_CHOICES = """
    SELECT staff.id, staff.name, unit.name AS unit
    FROM staff JOIN unit ON unit.municipality_id = $1 AND unit.id = staff.unit_id
    WHERE staff.municipality_id = $1 AND (ended_on IS NULL OR ended_on >= $3) AND EXISTS (
        SELECT FROM role_held
        WHERE municipality_id = $1 AND staff_id = staff.id AND role = ANY ($2)
            AND ($4::uuid IS NULL OR role_held.unit_id = $4)
            AND $3 BETWEEN valid_from AND coalesce(valid_to, 'infinity'))
    ORDER BY staff.name, unit.name
"""


async def staff_members(
    tx: Transaction, actor: Actor, now: datetime, search: str = "", staff_id: UUID | None = None
) -> list[StaffMember]:
    """The staff whose name or e-mail has a text in it, or one of them; those who have left last."""
    rows = await tx.rows(_STAFF, actor.municipality_id, search.strip().lower(), staff_id, oslo_date(now), now)
    return [
        StaffMember(
            id=row["id"],
            name=row["name"],
            email=row["email"],
            unit_id=row["unit_id"],
            unit=row["unit"],
            ended_on=row["ended_on"],
            version=row["version"],
            sign_in=SignInState(row["sign_in"]),
            roles=_roles.decode(row["roles"] or "[]"),
        )
        for row in rows
    ]


_STAFF = """
    SELECT staff.id, staff.name, email, unit_id, unit.name AS unit, staff.ended_on, version,
        CASE WHEN password_hash IS NOT NULL OR EXISTS (SELECT FROM sign_on_identity
                WHERE sign_on_identity.municipality_id = $1 AND staff_id = staff.id) THEN 'ready'
            WHEN EXISTS (SELECT FROM enrolment_code WHERE enrolment_code.municipality_id = $1
                AND account_id = staff.id AND redeemed_at IS NULL AND expires_at > $5) THEN 'invited'
            ELSE 'none' END AS sign_in,
        (SELECT json_agg(json_build_object('id', id, 'role', role, 'unit_id', role_held.unit_id,
            'valid_from', valid_from, 'valid_to', valid_to)
            ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, role)
         FROM role_held WHERE municipality_id = $1 AND staff_id = staff.id) AS roles
    FROM staff
    JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    JOIN account ON account.municipality_id = $1 AND account.id = staff.id
    WHERE staff.municipality_id = $1 AND ($3::uuid IS NULL OR staff.id = $3)
        AND position($2 in lower(staff.name || ' ' || coalesce(email, ''))) > 0
    ORDER BY (staff.ended_on IS NOT NULL AND staff.ended_on < $4), staff.name, staff.id
    LIMIT 500
"""

_roles = msgspec.json.Decoder(tuple[RolePeriod, ...])


async def units(tx: Transaction, actor: Actor, on: date) -> list[Unit]:
    """The municipality's units, those that are closed last."""
    rows = await tx.rows(_UNITS, actor.municipality_id, on)
    return [Unit(row["id"], row["code"], row["name"], row["closed_on"], row["staff"]) for row in rows]


_UNITS = """
    SELECT id, code, name, closed_on,
        (SELECT count(*) FROM staff WHERE staff.municipality_id = $1 AND unit_id = unit.id
            AND (ended_on IS NULL OR ended_on >= $2)) AS staff
    FROM unit WHERE municipality_id = $1
    ORDER BY (closed_on IS NOT NULL AND closed_on < $2), name
"""


async def has_open_code(tx: Transaction, municipality_id: UUID, account_id: UUID, now: datetime) -> bool:
    """Whether there is a code that opens an account, and that nobody has used yet."""
    there: bool = await tx.value(
        """
        SELECT EXISTS (SELECT FROM enrolment_code WHERE municipality_id = $1 AND account_id = $2
            AND redeemed_at IS NULL AND expires_at > $3)
        """,
        municipality_id,
        account_id,
        now,
    )
    return there


async def administrators(tx: Transaction) -> list[rules.Administrator]:
    """All who ever held or will hold the administrator's role, and nobody changes that meanwhile."""
    rows = await tx.rows(
        """
        SELECT staff_id, valid_from, valid_to, ended_on
        FROM role_held JOIN staff ON staff.id = staff_id
        WHERE role = 'administrator' ORDER BY role_held.id FOR UPDATE
        """
    )
    return [
        rules.Administrator(row["staff_id"], row["valid_from"], row["valid_to"], row["ended_on"])
        for row in rows
    ]
