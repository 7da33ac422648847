"""What is waiting, decided, locked and lent out in the demo, done by its people through the real actions.

Who is new to an office finds every screen alive: claims and requests of each kind, some of them answered;
what somebody says is wrong, answered too; practice hosts with a link; an approved month with an addendum.
None of it is told by those whom everybody can sign in as (`Office.known`): that is left to whoever tries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor
from stegvis.attendance.absence import DecisionReason, Span
from stegvis.attendance.actions.absence import (
    NewClaim,
    NewDecision,
    claim_absence,
    decide_absence,
    revoke_decision,
)
from stegvis.attendance.actions.contests import Answering, answer_contest
from stegvis.attendance.actions.passes import make_host_link
from stegvis.attendance.contests import ContestReason
from stegvis.attendance.model import AbsenceCategory, ClaimKind, ContestAnswer, LeavePurpose
from stegvis.attendance.month import last_of
from stegvis.demo.offices import Office
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Row, read
from stegvis.kit.ids import new_id
from stegvis.kit.months import months_after
from stegvis.kit.public_holidays import is_working_day
from stegvis.participants.actions.practice import add_practice_place
from stegvis.participants.model import Period, PracticePlace
from stegvis.payments.actions import AfterLock, lock_month
from stegvis.payments.model import AddendumReason

_DAY = timedelta(days=1)
_LINK_DAYS = 30
_BACK, _AHEAD = timedelta(days=120), timedelta(days=90)
"""So long somebody has been in their programme, and so long they have left."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What somebody tells of or asks for.

    Attributes:
        ahead: how many working days from today it begins; below zero, before.
        days: how many working days it lasts.
        hours: of one day, where it is not the whole of it.
        ago: how long since it was told.
        by_adviser: they rang, and the adviser told it.
    """

    kind: ClaimKind
    ahead: int
    days: int = 1
    hours: tuple[time, time] | None = None
    purpose: LeavePurpose | None = None
    ago: timedelta = timedelta(hours=3)
    by_adviser: bool = False


_WAITING = (
    _Told(ClaimKind.ILL, 0),
    _Told(ClaimKind.CHILD_ILL, -1, days=2, ago=timedelta(days=1)),
    _Told(ClaimKind.APPOINTMENT, 1, hours=(time(9), time(10, 30)), ago=timedelta(hours=20)),
    _Told(ClaimKind.OTHER, -2, ago=timedelta(days=2)),
    _Told(ClaimKind.ILL, 0, ago=timedelta(minutes=40), by_adviser=True),
    _Told(ClaimKind.WELFARE_LEAVE, 4, purpose=LeavePurpose.INTERVIEW, ago=timedelta(days=3)),
    _Told(ClaimKind.RELIGIOUS_DAY, 20, ago=timedelta(days=1)),
    _Told(ClaimKind.VACATION, 25, days=5, ago=timedelta(days=5)),
)
"""Each by somebody else."""

_DOCTOR = LeavePurpose.DOCTOR_OR_DENTIST
_DECIDED = (
    (_Told(ClaimKind.ILL, -6, days=2, ago=timedelta(days=9)), AbsenceCategory.SELF_CERTIFIED, None),
    (_Told(ClaimKind.CHILD_ILL, -8, ago=timedelta(days=12)), AbsenceCategory.CHILD_ILL, None),
    (
        _Told(ClaimKind.WELFARE_LEAVE, -4, purpose=_DOCTOR, ago=timedelta(days=8)),
        AbsenceCategory.WELFARE_LEAVE,
        None,
    ),
    (
        _Told(ClaimKind.VACATION, 12, days=10, ago=timedelta(days=4)),
        AbsenceCategory.VACATION,
        DecisionReason.CAN_BE_ANOTHER_TIME,
    ),
    (
        _Told(ClaimKind.OTHER, -5, ago=timedelta(days=7)),
        AbsenceCategory.UNAPPROVED,
        DecisionReason.NO_GROUND,
    ),
)
"""What was decided, and where it was not approved, why. The first was revoked, and waits again."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A participant, and the adviser who works with them."""

    participant: Actor
    adviser: Actor

    @property
    def id(self) -> UUID:
        """The participant's key."""
        return self.participant.account_id


async def settle(office: Office, municipality: UUID, now: datetime) -> None:
    """Do all of it in an office whose attendance is recorded up to `now`."""
    known = [f"D{number:03}" for number, _ in enumerate(office.known, 1)]
    everybody = await _cases(municipality, known, now)
    cases = iter(everybody)
    for told in _WAITING:
        await _tell(next(cases), told, now)
    for number, (told, category, reason) in enumerate(_DECIDED):
        await _decide(next(cases), told, category, reason, now, revoked=number == 0)
    await _practise(municipality, known, now)
    await _answer_one(municipality, now)
    await _lock_last_month(municipality, [each.id for each in everybody], now)


# ------------------------------------------------------------------ whom it is about


async def _cases(municipality: UUID, known: Sequence[str], now: datetime) -> list[_Case]:
    """Who is well into a programme and has long left of it; Berit's first, since most sign in as her."""
    today = oslo_date(now)
    async with read(municipality) as tx:
        rows = await tx.rows(_CASES, municipality, today, list(known), today - _BACK, today + _AHEAD)
    return [await _case(municipality, row, now) for row in rows]


_CASES = """
    SELECT participant.id, adviser.account_id AS adviser_id
    FROM participant
    JOIN programme ON programme.municipality_id = $1 AND programme.participant_id = participant.id
    JOIN access_grant AS adviser ON adviser.municipality_id = $1
        AND adviser.participant_id = participant.id AND relation = 'adviser'
        AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
    JOIN staff ON staff.municipality_id = $1 AND staff.id = adviser.account_id
    WHERE participant.municipality_id = $1 AND NOT protected AND participant.external_id <> ALL ($3)
        AND programme.starts_on <= $4
        AND coalesce(programme.ended_on, programme.planned_end_on) >= $5
    ORDER BY staff.external_id <> 'berit', participant.external_id
"""


async def _case(municipality: UUID, row: Row, now: datetime) -> _Case:
    return _Case(
        await _actor(municipality, row["id"], now), await _actor(municipality, row["adviser_id"], now)
    )


async def _actor(municipality: UUID, account_id: UUID, now: datetime) -> Actor:
    async with read(municipality) as tx:
        found = await accounts.actor(tx, account_id, now)
    if found is None:
        raise RuntimeError("somebody of the demo has no account")
    return found


def _working_day(today: date, ahead: int) -> date:
    """The working day so many working days from today, or from the first one after it."""
    day = today
    while not is_working_day(day):
        day += _DAY
    step = _DAY if ahead > 0 else -_DAY
    for _ in range(abs(ahead)):
        day += step
        while not is_working_day(day):
            day += step
    return day


def _span(told: _Told, today: date) -> Span:
    first = _working_day(today, told.ahead)
    if told.hours:
        return Span(first, first, *told.hours)
    return Span(first, _working_day(first, told.days - 1))


# ------------------------------------------------------------------ what they do


async def _tell(case: _Case, told: _Told, now: datetime) -> UUID:
    at, key = now - told.ago, new_id()
    new = NewClaim(key, told.kind, told.purpose, _span(told, oslo_date(now)), at)
    if told.by_adviser:
        await claim_absence(case.adviser, new, case.id, now=at)
    else:
        await claim_absence(case.participant, new, now=at)
    return key


async def _decide(
    case: _Case,
    told: _Told,
    category: AbsenceCategory,
    reason: DecisionReason | None,
    now: datetime,
    *,
    revoked: bool,
) -> None:
    claim = await _tell(case, told, now)
    new = NewDecision(
        key=new_id(),
        participant_id=case.id,
        span=_span(told, oslo_date(now)),
        category=category,
        approved=reason is None,
        certificate_seen=False,
        reason=reason,
        claim_id=claim,
    )
    await decide_absence(case.adviser, new, knowingly=True, now=now - told.ago + timedelta(hours=4))
    if revoked:
        await revoke_decision(case.adviser, new_id(), case.id, new.key, now=now - timedelta(hours=2))


async def _practise(municipality: UUID, known: Sequence[str], now: datetime) -> None:
    """Who practises at one workplace with one adviser has it as a practice place, and its host a link."""
    today = oslo_date(now)
    async with read(municipality) as tx:
        rows = await tx.rows(_PRACTICE, municipality, today, list(known))
    cases = [(await _case(municipality, row, now), row) for row in rows]
    places = [_place(case, row) for case, row in cases]
    for (case, _), place in zip(cases, places, strict=True):
        await add_practice_place(case.adviser, place, knowingly=True, now=now - timedelta(days=6))
    if cases:
        case, ids = cases[0][0], [place.id for place in places]
        await make_host_link(case.adviser, case.id, new_id(), ids, _LINK_DAYS, now=now - timedelta(days=2))


def _place(case: _Case, row: Row) -> PracticePlace:
    period = Period(row["valid_from"], row["valid_to"])
    return PracticePlace(new_id(), case.id, row["host"], row["place"], "Grete Aune", "900 11 222", period)


_PRACTICE = """
    WITH practised AS (
        SELECT DISTINCT ON (participant.id) participant.id, participant.external_id,
            adviser.account_id AS adviser_id, activity.host, activity.place, slot.valid_from, slot.valid_to
        FROM slot
        JOIN activity ON activity.municipality_id = $1 AND activity.id = activity_id
        JOIN participant ON participant.municipality_id = $1 AND participant.id = slot.participant_id
        JOIN access_grant AS adviser ON adviser.municipality_id = $1
            AND adviser.participant_id = participant.id AND relation = 'adviser'
            AND adviser.valid_from <= $2 AND (adviser.valid_to IS NULL OR adviser.valid_to >= $2)
        WHERE slot.municipality_id = $1 AND NOT protected AND participant.external_id <> ALL ($3)
            AND activity.kind IN ('work_practice', 'language_practice') AND activity.host IS NOT NULL
            AND slot.valid_from <= $2 AND (slot.valid_to IS NULL OR slot.valid_to >= $2)
        ORDER BY participant.id, slot.valid_from
    )
    SELECT practised.* FROM practised
    JOIN (
        SELECT host, adviser_id FROM practised GROUP BY host, adviser_id
        ORDER BY adviser_id <> (SELECT id FROM staff WHERE municipality_id = $1 AND external_id = 'berit'),
            count(*) DESC, host
        LIMIT 1) AS shared USING (host, adviser_id)
    ORDER BY external_id LIMIT 3
"""


async def _answer_one(municipality: UUID, now: datetime) -> None:
    """Of what somebody says is wrong, the oldest is answered: it stands."""
    async with read(municipality) as tx:
        row = await tx.row(_CONTEST, municipality, oslo_date(now))
    if row:
        case = await _case(municipality, row, now)
        answer = Answering(ContestAnswer.STANDS, ContestReason.LIST_SAYS)
        await answer_contest(
            case.adviser, case.id, row["contest_id"], new_id(), answer, now=now - timedelta(hours=1)
        )


_CONTEST = """
    SELECT contest.id AS contest_id, contest.participant_id AS id, adviser.account_id AS adviser_id
    FROM attendance_contest AS contest
    JOIN access_grant AS adviser ON adviser.municipality_id = $1
        AND adviser.participant_id = contest.participant_id AND relation = 'adviser'
        AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
    WHERE contest.municipality_id = $1 AND answer IS NULL
    ORDER BY received_at, contest.id LIMIT 1
"""


async def _lock_last_month(municipality: UUID, among: Sequence[UUID], now: datetime) -> None:
    """A month is approved; then it is shown where somebody was for some of it: an addendum."""
    month = months_after(oslo_date(now).replace(day=1), -1)
    async with read(municipality) as tx:
        row = await tx.row(_MISSED, municipality, oslo_date(now), list(among), month, last_of(month))
    if row is None:
        return
    case = await _case(municipality, row, now)
    await lock_month(case.adviser, case.id, month, new_id(), knowingly=True, now=now)
    new = NewDecision(
        key=new_id(),
        participant_id=case.id,
        span=Span(row["on_date"], row["on_date"]),
        category=AbsenceCategory.WELFARE_LEAVE,
        approved=True,
        certificate_seen=True,
    )
    late = AfterLock(AddendumReason.LATE_EVIDENCE)
    await decide_absence(case.adviser, new, late, knowingly=True, now=now)


_MISSED = """
    SELECT entry.participant_id AS id, entry.on_date, adviser.account_id AS adviser_id
    FROM attendance_entry AS entry
    JOIN access_grant AS adviser ON adviser.municipality_id = $1
        AND adviser.participant_id = entry.participant_id AND relation = 'adviser'
        AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
    WHERE entry.municipality_id = $1 AND superseded_by IS NULL AND entry.participant_id = ANY ($3)
        AND mark <> 'present' AND category IS NULL AND on_date BETWEEN $4 AND $5
        AND NOT EXISTS (
            SELECT FROM absence_decision AS decision
            WHERE decision.municipality_id = $1 AND decision.participant_id = entry.participant_id
                AND revoked_at IS NULL AND on_date BETWEEN decision.starts_on AND decision.ends_on)
    ORDER BY array_position($3, entry.participant_id), late_minutes DESC NULLS FIRST, on_date LIMIT 1
"""
