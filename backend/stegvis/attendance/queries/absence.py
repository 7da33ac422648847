"""Claims and decisions about absence, and the sums that they come into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.absence import Claim, ClaimState, Decision, Span, state_of
from stegvis.attendance.model import AbsenceCategory, ClaimKind, LeavePurpose
from stegvis.attendance.queries.decided import DECISION, decision_of, span_of
from stegvis.attendance.quotas import (
    Known,
    Origin,
    Period,
    Proposed,
    Quota,
    Used,
    of_decision,
    quota,
    quotas_for,
    warnings,
)
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Fault, Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person, Programme
from stegvis.participants.permissions import may_edit
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import current_programme, last_day, offered_on, programme_of, rule_group
from stegvis.programmes.permissions import may_decide
from stegvis.rulebook.model import MunicipalRules, RuleSet
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set


@dataclass(frozen=True, slots=True)
class Absences:
    """All that is claimed and decided of one participant's absence.

    Attributes:
        claims, decisions: newest first; decisions that were revoked among them.
        used: what is approved of any kind, whatever it was recorded by.
        children: dates of birth.
        locked: the first day of each month that is locked for payment.
        unexplained: what somebody missed without a category, and without a decision, newest first.
        municipal: the municipality's own rules.
        may_decide: whether the actor may.
    """

    person: Person
    claims: tuple[Claim, ...]
    decisions: tuple[Decision, ...]
    used: tuple[Used, ...]
    children: tuple[date, ...]
    locked: frozenset[date]
    unexplained: tuple[Unexplained, ...]
    municipal: MunicipalRules
    may_decide: bool

    def rules_on(self, day: date) -> RuleSet:
        """The rules by which a day's absence is reckoned."""
        programme = self.programme_on(day)
        return rule_set(
            IsoWeek.of(day),
            group=rule_group(programme),
            offered_on=(programme and offered_on(programme)) or day,
            municipal=self.municipal,
        )

    def programme_on(self, day: date) -> Programme | None:
        """The programme that a day lies in, or the one to speak of then."""
        programmes = self.person.programmes
        return programme_of(programmes, day, day) or current_programme(programmes, day)

    def known(
        self, day: date, *, sole_carer: bool = False, chronic: bool = False, gave_birth: bool = False
    ) -> Known:
        """What the sums need, by the rules of a day."""
        programme, settings = self.programme_on(day), self.rules_on(day).settings
        return Known(
            starts_on=programme.starts_on if programme else None,
            ends_on=last_day(programme) if programme else None,
            children=self.children,
            sole_carer=sole_carer,
            chronic=chronic,
            gave_birth=gave_birth,
            child_wait_weeks=int(settings["child_selfcert_wait_weeks"]),
            vacation_period=Period(str(settings["holiday_period"])),
            pro_rata=bool(settings["pro_rata"]),
        )

    def state(self, claim: Claim) -> ClaimState:
        """How far a claim has come."""
        return state_of(claim, self.decisions)

    def waiting(self) -> tuple[Claim, ...]:
        """Claims that nobody has answered or withdrawn."""
        return tuple(each for each in self.claims if self.state(each) is ClaimState.RECEIVED)

    def quotas(self, on: date, kinds: Iterable[AbsenceCategory]) -> tuple[Quota, ...]:
        """How much is used of some kinds on a day."""
        known = self.known(on)
        found = (quota(kind, known, self.used, on) for kind in kinds)
        return tuple(each for each in found if each)


@dataclass(frozen=True, slots=True)
class Unexplained:
    """Something that was missed, and nobody knows why."""

    slot_id: UUID
    on_date: date
    """The date on which it was held."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What the rules say of a decision that is being thought about."""

    quotas: tuple[Quota, ...]
    warnings: tuple[Fault, ...]
    rule_version: str


FOR_ONESELF = (AbsenceCategory.WELFARE_LEAVE, AbsenceCategory.RELIGIOUS_DAY, AbsenceCategory.VACATION)
"""What a participant may ask for, and so wants to know the rest of."""


async def my_absence(tx: Transaction, actor: Actor, on: date) -> Absences:
    """What a participant has told of and asked for, and what came of it.

    Raises:
        Refused: staff ask, of whom there is no such thing.
    """
    if actor.is_staff:
        raise not_found()
    return _of(await absences_of_all(tx, actor, on, [actor.account_id]), actor.account_id)


async def absences_of(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Absences:
    """The same of a participant, for those who work on the case.

    Raises:
        Refused: there is no such participant, or none that the actor sees; or not their case.
    """
    return in_case(await absences_of_all(tx, actor, on, [participant_id]), participant_id)


def in_case(found: Mapping[UUID, Absences], participant_id: UUID) -> Absences:
    """One of many, for those who work on the case.

    Raises:
        Refused: not there, or not their case.
    """
    one = _of(found, participant_id)
    if not may_edit(one.person.standing):
        raise Refused("participants.not-your-case")
    return one


def _of(found: Mapping[UUID, Absences], participant_id: UUID) -> Absences:
    if participant_id not in found:
        raise not_found()
    return found[participant_id]


async def absences_of_all(
    tx: Transaction, actor: Actor, on: date, participant_ids: Collection[UUID]
) -> dict[UUID, Absences]:
    """The same of many, for `in_case`: eight statements, whoever asks and however many and much there is.

    Whom the actor does not see is not there.
    """
    ids = list(participant_ids)
    key = (actor.municipality_id, ids)
    found = await people(tx, actor, on, ids)
    municipal = await municipal_rules(tx, actor.municipality_id)
    rows = _Rows(
        claims=_by_person(await tx.rows(_CLAIMS, *key)),
        decisions=_by_person(await tx.rows(_DECISIONS, *key)),
        entries=_by_person(await tx.rows(_ENTRIES, *key)),
        time_off=_by_person(await tx.rows(_TIME_OFF, *key)),
        unexplained=_by_person(await tx.rows(_UNEXPLAINED_OF, *key)),
        facts=_by_person(await tx.rows(_FACTS, *key)),
    )
    return {person.id: _told(actor, on, person, municipal, rows) for person in found.values()}


_ByPerson = defaultdict[UUID, list[Row]]


class _Rows(NamedTuple):
    claims: _ByPerson
    decisions: _ByPerson
    entries: _ByPerson
    time_off: _ByPerson
    unexplained: _ByPerson
    facts: _ByPerson


def _by_person(rows: Iterable[Row]) -> _ByPerson:
    found = _ByPerson(list)
    for row in rows:
        found[row["participant_id"]].append(row)
    return found


def _told(actor: Actor, on: date, person: Person, municipal: MunicipalRules, rows: _Rows) -> Absences:
    decisions = tuple(
        decision_of(row, by=row["decider"], revoked_by=row["revoker"], purpose=row["purpose"])
        for row in rows.decisions[person.id]
    )
    entries = [entry_used(row) for row in rows.entries[person.id]]
    time_off = [_time_off_used(row) for row in rows.time_off[person.id]]
    (facts,) = rows.facts[person.id]
    approved = [of_decision(each) for each in decisions if each.stands and each.approved]
    settings = rule_set(
        IsoWeek.of(on),
        group=rule_group(current_programme(person.programmes, on)),
        offered_on=on,
        municipal=municipal,
    ).settings
    return Absences(
        person=person,
        claims=tuple(_claim(row) for row in rows.claims[person.id]),
        decisions=decisions,
        used=(*approved, *beyond(entries, approved), *time_off),
        children=tuple(facts["children"]),
        locked=frozenset(facts["locked"]),
        unexplained=tuple(Unexplained(row["slot_id"], row["held_on"]) for row in rows.unexplained[person.id]),
        municipal=municipal,
        may_decide=may_decide(actor, person, str(settings["decisions_by"])),
    )


def beyond(entries: Iterable[Used], approved: Sequence[Used]) -> list[Used]:
    """Days that were recorded with a category of their own and that no decision counts already."""
    return [
        each
        for each in entries
        if not any(other.category is each.category and other.span.meets(each.span) for other in approved)
    ]


_CLAIMS = """
    SELECT claim.id, participant_id, kind, purpose, starts_on, ends_on, starts_at, ends_at, made_at,
        received_at, withdrawn_at, staff.name AS told_by
    FROM absence_claim AS claim
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = made_by
    WHERE claim.municipality_id = $1 AND participant_id = ANY ($2)
    ORDER BY starts_on DESC, received_at DESC, claim.id
"""

_DECISIONS = f"""
    SELECT {DECISION}, decider.name AS decider, revoker.name AS revoker, claim.purpose
    FROM absence_decision AS decision
    JOIN staff AS decider ON decider.municipality_id = $1 AND decider.id = decided_by
    LEFT JOIN staff AS revoker ON revoker.municipality_id = $1 AND revoker.id = revoked_by
    LEFT JOIN absence_claim AS claim ON claim.municipality_id = $1 AND claim.id = claim_id
    WHERE decision.municipality_id = $1 AND decision.participant_id = ANY ($2)
    ORDER BY decision.starts_on DESC, decided_at DESC, decision.id
"""  # noqa: S608 - constants alone

# A whole day of it is a day; what somebody missed by coming late uses no quota.
_ENTRIES = """
    SELECT DISTINCT ON (participant_id, on_date, category)
        participant_id, id, on_date, category, certificate_seen
    FROM attendance_entry
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND superseded_by IS NULL
        AND mark = 'absent' AND approved AND category IS NOT NULL
    ORDER BY participant_id, on_date, category, id
"""

_TIME_OFF = """
    SELECT participant_id, id, kind, starts_on, ends_on FROM time_off
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND decision_id IS NULL
"""

_FACTS = """
    SELECT person.id AS participant_id,
        ARRAY (SELECT birth_date FROM child
            WHERE municipality_id = $1 AND participant_id = person.id ORDER BY birth_date) AS children,
        ARRAY (SELECT month FROM month_lock
            WHERE municipality_id = $1 AND participant_id = person.id ORDER BY month) AS locked
    FROM unnest($2::uuid[]) AS person (id)
"""

# As `absence.covering` has it, of somebody who was absent: all of the lesson lies in what was decided.
UNEXPLAINED = """
    SELECT entry.participant_id, entry.slot_id, coalesce(changed.moved_to, entry.on_date) AS held_on,
        coalesce(changed.starts, slot.starts) AS starts, coalesce(changed.ends, slot.ends) AS ends
    FROM attendance_entry AS entry
    JOIN slot ON slot.municipality_id = entry.municipality_id AND slot.id = entry.slot_id
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = entry.municipality_id
        AND changed.slot_id = entry.slot_id AND changed.on_date = entry.on_date
    WHERE entry.municipality_id = $1 AND entry.superseded_by IS NULL AND entry.mark = 'absent'
        AND entry.category IS NULL
        AND NOT EXISTS (
            SELECT FROM absence_decision AS decision
            WHERE decision.municipality_id = entry.municipality_id
                AND decision.participant_id = entry.participant_id AND decision.revoked_at IS NULL
                AND coalesce(changed.moved_to, entry.on_date)
                    BETWEEN decision.starts_on AND decision.ends_on
                AND (decision.starts_at IS NULL
                    OR decision.starts_at <= coalesce(changed.starts, slot.starts)
                    AND decision.ends_at >= coalesce(changed.ends, slot.ends)))
"""
"""What participants of a municipality missed without a category and without a decision."""

CLAIM_WAITS = """claim.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT FROM absence_decision AS answer
    WHERE answer.municipality_id = claim.municipality_id AND answer.claim_id = claim.id
        AND answer.revoked_at IS NULL)"""
"""Whether a claim of absence, named `claim`, waits for an answer."""

CONTEST_WAITS = "contest.answer IS NULL"
"""The same of a contested entry, named `contest`."""

_UNEXPLAINED_OF = f"{UNEXPLAINED} AND entry.participant_id = ANY ($2) ORDER BY held_on DESC, slot.starts"


def _claim(row: Row) -> Claim:
    return Claim(
        id=row["id"],
        participant_id=row["participant_id"],
        kind=ClaimKind(row["kind"]),
        purpose=LeavePurpose(row["purpose"]) if row["purpose"] else None,
        span=span_of(row),
        made_at=row["made_at"],
        received_at=row["received_at"],
        withdrawn_at=row["withdrawn_at"],
        told_by=row["told_by"],
    )


def entry_used(row: Row) -> Used:
    """What a day that was recorded with a category of its own uses."""
    day = row["on_date"]
    return Used(
        Span(day, day), AbsenceCategory(row["category"]), Origin.ENTRY, row["id"], row["certificate_seen"]
    )


def _time_off_used(row: Row) -> Used:
    span = Span(row["starts_on"], row["ends_on"])
    return Used(span, AbsenceCategory(row["kind"]), Origin.TIME_OFF, row["id"])


# ------------------------------------------------------------------------------ a decision being typed


@dataclass(frozen=True, slots=True)
class Thought:
    """A decision that is being thought about, with what the adviser answers for its sums alone."""

    span: Span
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool
    claim_id: UUID | None = None
    sole_carer: bool = False
    chronic: bool = False
    gave_birth: bool = False


def preview(found: Absences, thought: Thought, on: date) -> Preview:
    """The sums that a decision comes into, and what speaks against approving it."""
    claim = next((each for each in found.claims if each.id == thought.claim_id), None)
    proposed = Proposed(
        span=thought.span,
        category=thought.category,
        certified=thought.certificate_seen,
        told_on=oslo_date(claim.received_at) if claim else on,
        purpose=claim.purpose if claim else None,
        claim_id=thought.claim_id,
    )
    known = found.known(
        thought.span.starts_on,
        sole_carer=thought.sole_carer,
        chronic=thought.chronic,
        gave_birth=thought.gave_birth,
    )
    return Preview(
        quotas=quotas_for(proposed, known, found.used),
        warnings=warnings(proposed, known, found.used) if thought.approved else (),
        rule_version=found.rules_on(thought.span.starts_on).version,
    )


async def absence_preview(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, thought: Thought
) -> Preview:
    """The same, while a form is being filled in.

    Raises:
        Refused: see `absences_of`.
    """
    return preview(await absences_of(tx, actor, on, participant_id), thought, on)


# ------------------------------------------------------------------------------ the list of claims


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claim that waits for an answer, with whose it is; the adviser's name, where there is one."""

    claim: Claim
    name: str
    unit: str
    adviser: str | None


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Some of them, and how many there are."""

    claims: tuple[Waiting, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class ClaimPosition:
    """Where a claim stands in the list: it is ordered by when they came."""

    received_at: datetime
    id: UUID


async def waiting_claims(
    tx: Transaction,
    actor: Actor,
    on: date,
    *,
    unit_id: UUID | None,
    first: int,
    after: UUID | None,
) -> WaitingPage:
    """The claims of cases that an actor works on which wait for an answer, oldest first: one statement.

    Args:
        tx: the open transaction.
        actor: a member of staff.
        on: today.
        unit_id: of this unit alone; None: of all.
        first: how many, one or more.
        after: the last claim of the page before.
    """
    rows = await tx.rows(_WAITING, *visible_to(actor, on), unit_id, after, first + 1)
    total = rows[0]["total"]
    found = [row for row in rows if row["id"]]
    return WaitingPage(
        tuple(Waiting(_claim(row), row["name"], row["unit"], row["adviser"]) for row in found[:first]),
        total,
        len(found) > first,
    )


_WAITING = f"""{VISIBLE},
    waiting AS MATERIALIZED (
        SELECT claim.*, visible.name, visible.unit_id
        FROM absence_claim AS claim
        JOIN visible ON visible.id = claim.participant_id
        WHERE claim.municipality_id = $1 AND withdrawn_at IS NULL AND standing >= 2
            AND ($10::uuid IS NULL OR unit_id = $10)
            AND NOT EXISTS (
                SELECT FROM absence_decision
                WHERE municipality_id = $1 AND claim_id = claim.id AND revoked_at IS NULL)
    )
    SELECT counted.total, page.*, unit.name AS unit, told.name AS told_by, (
            SELECT staff.name FROM access_grant
            JOIN staff ON staff.municipality_id = $1 AND staff.id = access_grant.account_id
            WHERE access_grant.municipality_id = $1 AND participant_id = page.participant_id
                AND relation = 'adviser' AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
            ORDER BY staff.name LIMIT 1) AS adviser
    FROM (SELECT count(*) AS total FROM waiting) AS counted
    LEFT JOIN (
        SELECT * FROM waiting
        WHERE $11::uuid IS NULL OR (received_at, id) > (
            SELECT received_at, id FROM absence_claim WHERE municipality_id = $1 AND id = $11)
        ORDER BY received_at, id
        LIMIT $12
    ) AS page ON true
    LEFT JOIN unit ON unit.municipality_id = $1 AND unit.id = page.unit_id
    LEFT JOIN staff AS told ON told.municipality_id = $1 AND told.id = page.made_by
    ORDER BY page.received_at, page.id
"""  # noqa: S608 - constants alone
