"""A participant's certificates, and the one that could be issued now."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.model import AccountLine
from stegvis.attendance.queries import recorded_weeks
from stegvis.certificates.model import Certificates, Content, Issued
from stegvis.certificates.permissions import may_issue, may_see
from stegvis.certificates.rules import certifiable, elements, outcome, says_the_same
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person, Programme
from stegvis.participants.queries import people


async def certificates(tx: Transaction, actor: Actor, participant_id: UUID, on: date) -> Certificates:
    """A participant's certificates; to who works on the case, what a new one would say too.

    Raises:
        Refused: the actor does not see the participant, or only as a teacher does.
    """
    seen = await people(tx, actor, on, [participant_id])
    rows = await tx.rows(_ISSUED, actor.municipality_id, list(seen))
    about = await tx.row(_ABOUT, actor.municipality_id, actor.account_id, list(seen))
    person = seen.get(participant_id)
    programme = certifiable(person.programmes, on) if person else None
    weeks = _weeks(programme, on)
    recorded = await recorded_weeks(tx, actor, list(seen.values()), weeks)
    if person is None:
        raise not_found()
    if not may_see(person.standing):
        raise Refused("participants.not-your-case")
    issued = tuple(_issued(row) for row in rows)
    if programme is None or about is None or not may_issue(person.standing):
        return Certificates(issued)
    lines = [
        line
        for week in recorded[participant_id]
        for line in week.account.lines
        if _within(programme, line.date)
    ]
    content = _content(person, programme, about, lines, on)
    last = next((each for each in issued if each.programme_id == programme.id), None)
    new = last is None or not says_the_same(last.content, content)
    return Certificates(issued, programme.id, content if new else None)


_ISSUED = """
    SELECT id, programme_id, content FROM certificate
    WHERE municipality_id = $1 AND participant_id = ANY ($2)
    ORDER BY issued_on DESC, id DESC
"""

_ABOUT = """
    SELECT municipality.name AS municipality,
        (SELECT name FROM staff WHERE municipality_id = $1 AND id = $2) AS issued_by,
        (SELECT to_jsonb(plan_version) FROM plan_version
         WHERE municipality_id = $1 AND participant_id = ANY ($3) AND state IN ('decided', 'ended')
         ORDER BY version DESC LIMIT 1) AS plan
    FROM municipality WHERE municipality.id = $1
"""


def _issued(row: Row) -> Issued:
    return Issued(row["id"], row["programme_id"], msgspec.json.decode(row["content"], type=Content))


def _weeks(programme: Programme | None, on: date) -> list[IsoWeek]:
    """The weeks of a programme; without one this week, which costs the same statements."""
    if programme is None or programme.starts_on is None or programme.ended_on is None:
        return [IsoWeek.of(on)]
    first, last = IsoWeek.of(programme.starts_on).monday, programme.ended_on
    return [IsoWeek.of(first + timedelta(days=day)) for day in range(0, (last - first).days + 1, 7)]


def _within(programme: Programme, day: date) -> bool:
    return programme.starts_on is not None and programme.starts_on <= day <= (programme.ended_on or day)


_PLAN = ("end_goal", "end_goal_text", "listening", "reading", "writing", "oral")


def _content(person: Person, programme: Programme, about: Row, lines: list[AccountLine], on: date) -> Content:
    plan = msgspec.json.decode(about["plan"]) if about["plan"] else {}
    said: Content = msgspec.convert(
        {
            "name": person.name.strip(),
            "birth_date": person.birth_date,
            "municipality": about["municipality"],
            "language": person.language,
            "outcome": outcome(programme, on),
            "starts_on": programme.starts_on,
            "ended_on": programme.ended_on,
            "issued_on": on,
            "issued_by": about["issued_by"] or "",
            "elements": elements(lines),
        }
        | {name: plan.get(name) for name in _PLAN},
        Content,
    )
    return said
