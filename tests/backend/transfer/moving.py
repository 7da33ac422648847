"""A person of whom everything is known, and the way from one municipality to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.programmes.model import MadeKnown
from stegvis.transfer.actions.receiving import Received, receive
from stegvis.transfer.actions.sending import Leaving, SentAway, send_away
from stegvis.transfer.portable import hash_of
from tests.builders import LONG_AGO, NOW, TODAY, Office, open_office

LAST_DAY = date(2026, 11, 20)
TOLD = date(2026, 11, 16)


@dataclass
class Place:
    """A municipality with an adviser, and its official number."""

    office: Office
    berit: Actor
    number: str


async def place(name: str, *roles: Role) -> Place:
    office = await open_office(name)
    (row,) = await office.rows("SELECT number FROM municipality WHERE id = $1", office.id)
    return Place(office, await office.staff("Berit Hansen", *(roles or (Role.ADVISER,))), row["number"])


async def programme_of(office: Office, participant: UUID) -> Any:  # noqa: ANN401 - a row
    (row,) = await office.rows(
        "SELECT * FROM programme WHERE participant_id = $1 AND ended_on IS NULL", participant
    )
    return row


async def sent(
    at: Place,
    participant: UUID,
    to: str,
    *,
    key: UUID | None = None,
    ends_on: date = LAST_DAY,
    now: datetime = NOW,
) -> SentAway:
    """What Berit sends."""
    version = (await programme_of(at.office, participant))["version"]
    leaving = Leaving(to, TOLD, MadeKnown.INTERPRETER, ends_on)
    return await send_away(at.berit, key or new_id(), participant, version, leaving, now=now)


async def received(at: Place, body: bytes, *, now: datetime = NOW) -> Received:
    return await receive(at.berit, body, at.office.unit_id, at.berit.account_id, now=now)


def changed(body: bytes, path: str, value: object) -> bytes:
    """A file with one value changed, made whole again; `...` takes the field away."""
    raw = msgspec.json.decode(body)
    *way, last = path.strip("/").split("/")
    at = raw
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at[step]
    if value is ...:
        del at[last]
    elif isinstance(at, list):
        at[int(last)] = value
    else:
        at[last] = value
    raw["hash"] = hash_of(raw["case"])
    return msgspec.json.encode(raw)


async def rows_of(office: Office) -> dict[str, int]:
    """How many rows an office has, by table: what a refused file must leave as it was."""
    async with db.read(office.id) as tx:
        return {table: await tx.value(f"SELECT count(*) FROM {table}") for table in TABLES}


TABLES = (
    *("account", "participant", "child", "programme", "start_condition", "programme_decision", "adaptation"),
    *(
        "follow_up",
        "plan_version",
        "goal",
        "measure",
        "time_off",
        "practice_place",
        "certificate",
        "activity",
    ),
    *("slot", "slot_exception", "attendance_entry", "access_grant", "transfer", "audit_entry"),
)


# ------------------------------------------------------------------------------ a rich person


def _facts() -> dict[str, Any]:
    return {
        "national_id": f"{new_id().int % 10**11:011}",
        "duf_number": f"{new_id().int % 10**12:012}",
        "phone": "+47 400 00 000",
        "email": "amina@example.org",
        "has_children": True,
    }


async def rich(at: Place, **values: Any) -> Actor:  # noqa: ANN401 - columns
    """Amina, of whom there is a row of every kind, in every state."""
    office, berit = at.office, at.berit
    amina = await office.participant(
        "Amina Hassan",
        adviser=berit,
        programme={
            "starts_on": date(2025, 8, 18),
            "end_goal": "upper_secondary",
            "claimed_on": date(2025, 6, 12),
        },
        **_facts() | values,
    )
    key = amina.account_id
    for born in (date(2019, 3, 4), date(2023, 1, 9)):
        await office.row("child", participant_id=key, birth_date=born)
    await office.programme(
        key,
        starts_on=date(2024, 1, 8),
        planned_end_on=date(2025, 1, 8),
        ended_on=date(2024, 6, 21),
        end_cause="interrupted",
        main_activity="other",
        settled_on=None,
        offered_on=None,
        decided_on=None,
    )
    programme = (await programme_of(office, key))["id"]
    await _decided(office, berit, key, programme)
    await _plans(office, berit, key)
    await _weeks(office, key)
    await _paid(office, berit, key)
    await office.row(
        "practice_place",
        participant_id=key,
        organisation="Meny",
        place="Storgata 1",
        host_name="Per Olsen",
        host_phone="900 00 000",
        valid_from=date(2026, 1, 5),
    )
    return amina


ADDENDUM = UUID("0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2c4")
LOCKED_AT = datetime(2026, 1, 5, 8, 15, 30, 120000, tzinfo=UTC)


async def _paid(office: Office, berit: Actor, participant: UUID) -> None:
    """Two months that were locked, one of them corrected afterwards, and two shares, one after the other."""
    for share, first in (("two_thirds", date(2025, 8, 18)), ("full", date(2026, 1, 1))):
        await office.row(
            "benefit_share",
            participant_id=participant,
            share=share,
            valid_from=first,
            set_by=berit.account_id,
            set_at=LOCKED_AT,
        )
    for month, planned in ((date(2025, 11, 1), 7500), (date(2025, 12, 1), 6000)):
        basis = {"figures": {"planned": planned, "excused.child_ill": 75, "deduction": "442.86"}}
        await office.row(
            "month_lock",
            participant_id=participant,
            month=month,
            basis=msgspec.json.encode(basis | {"versions": ["2025-01", "2026-01"]}).decode(),
            basis_hash=bytes(range(32)),
            locked_by=berit.account_id,
            locked_at=LOCKED_AT,
        )
    await office.row(
        "month_addendum",
        id=ADDENDUM,
        participant_id=participant,
        month=date(2025, 11, 1),
        counts_in=date(2026, 1, 1),
        reason="late_evidence",
        note="Attest kom i posten",
        difference=msgspec.json.encode({"unexcused": -75, "deduction": "-110.71"}).decode(),
        made_by=berit.account_id,
        made_at=LOCKED_AT,
    )


async def _decided(office: Office, berit: Actor, participant: UUID, programme: UUID) -> None:
    for kind, state in (("health_check", "done"), ("kindergarten", "missing")):
        await office.row(
            "start_condition",
            programme_id=programme,
            kind=kind,
            state=state,
            holder="nav",
            due_on=date(2025, 7, 1),
            settled_on=date(2025, 7, 2) if state == "done" else None,
        )
    decision = {
        "participant_id": participant,
        "programme_id": programme,
        "kind": "award",
        "decided_on": date(2025, 8, 1),
        "takes_effect_on": date(2025, 8, 18),
        "ends_on": date(2027, 8, 17),
        "reasons": "Fyller vilkårene i § 8.\nهذا نص",
        "rule_version": "2026-01",
        "decided_by": berit.account_id,
        "recorded_at": datetime(2025, 8, 1, 9, 30, tzinfo=UTC),
        "made_known_on": date(2025, 8, 4),
        "made_known_how": "letter",
        "appeal_deadline": date(2025, 8, 25),
    }
    await office.row("programme_decision", **decision)
    await office.row(
        "programme_decision",
        **decision
        | {
            "kind": "absence_extension",
            "decided_on": date(2026, 5, 4),
            "days": 14,
            "computed_days": 12,
            "ended_before": date(2027, 8, 3),
            "made_known_on": None,
            "made_known_how": None,
            "appeal_deadline": None,
            "revoked_on": date(2026, 6, 1),
            "revoked_by": berit.account_id,
        },
    )
    await office.row(
        "adaptation",
        programme_id=programme,
        valid_from=date(2026, 2, 2),
        valid_to=date(2026, 3, 1),
        weekly_minutes=1800,
        reason="care",
    )
    ended = await office.rows(
        "SELECT id FROM programme WHERE participant_id = $1 AND ended_on < $2", participant, TODAY
    )
    await office.row(
        "follow_up",
        programme_id=ended[0]["id"],
        on_date=date(2025, 6, 21),
        main_activity="work_part_time",
        work_percent=60,
        recorded_by=berit.account_id,
        recorded_at=NOW,
    )
    await office.row(
        "certificate",
        participant_id=participant,
        programme_id=ended[0]["id"],
        issued_on=date(2024, 6, 28),
        issued_by=berit.account_id,
        content=msgspec.json.encode(CERTIFICATE).decode(),
    )


CERTIFICATE = {
    "name": "Amina Hassan",
    "birth_date": "1994-05-01",
    "municipality": "Lilleby",
    "language": "ti",
    "outcome": "interrupted",
    "starts_on": "2024-01-08",
    "ended_on": "2024-06-21",
    "issued_on": "2024-06-28",
    "issued_by": "Berit Hansen",
    "end_goal": "work",
    "oral": "a2",
    "elements": [
        {"kind": "norwegian", "minutes": 4500, "lessons": 100},
        {"kind": "life_skills", "minutes": 90},
    ],
}


async def _plans(office: Office, berit: Actor, participant: UUID) -> None:
    for version, state in ((1, "superseded"), (2, "ended"), (3, "decided"), (4, "draft")):
        plan = await office.plan(
            participant,
            version=version,
            state=state,
            end_goal_text="Helsefagarbeider",
            decided_on=None if state == "draft" else date(2025, 8, 20) + timedelta(days=version),
            decided_by=None if state == "draft" else berit.account_id,
            appeal_deadline=None if state == "draft" else date(2025, 9, 20),
            reasons="Fordi det gir arbeid.",
            listening="b1",
            oral="b2" if version > 1 else None,
        )
        goal = await office.goal(plan, "Fast jobb", position=2)
        other = await office.goal(plan, "Bolig", position=1, status="dropped", standard="driving-licence")
        step = await office.goal(plan, "B1", parent_id=goal, standard="pass-norwegian-test", position=3)
        deeper = await office.goal(plan, "A2 først", parent_id=step, status="reached", position=9)
        for number, owner in enumerate((other, deeper, goal)):
            await office.measure(
                plan,
                owner,
                f"Tiltak {number}",
                kind="work_practice",
                standard="work-practice" if number else None,
                weekly_minutes=900,
                starts_on=LONG_AGO,
                ends_on=date(2026, 12, 1),
                responsible="Eva Moe",
                organisation="Meny",
                place="Storgata",
                position=number,
            )


async def _weeks(office: Office, participant: UUID) -> None:
    """Lessons of every kind: of a group and one's own, moved, cancelled, extra, by the clock, on days off."""
    eva = await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=eva)
    await office.member(group, participant, valid_from=date(2025, 8, 20), valid_to=date(2026, 6, 30))
    await office.member(await office.group("B1"), participant, valid_from=date(2026, 7, 1))
    norwegian = await office.activity("norwegian", name="Norsk", bring="Ny i Norge", place="Rom 4")
    own_rate = await office.activity(
        "social_studies", lesson_credit_minutes=60, credit="lesson", module="family_and_health"
    )
    clock = await office.activity("norwegian", name="Samtale", credit="clock", work_oriented=True)
    work = await office.activity("work_practice")
    lesson = await office.slot(
        norwegian, 1, "08:30", "14:00", lessons=6, break_minutes=30, group_id=group, teacher_id=eva.account_id
    )
    fortnightly = await office.slot(own_rate, 2, "09:00", "11:15", group_id=group, every_weeks=2)
    talk = await office.slot(clock, 3, "12:00", "13:10", participant_id=participant, place="Biblioteket")
    practice = await office.slot(work, 4, "08:00", "15:30", break_minutes=30, participant_id=participant)
    short = await office.slot(norwegian, 5, "10:00", "10:30", participant_id=participant)
    await office.slot(work, 5, "12:00", "14:00", participant_id=participant, valid_from=date(2026, 12, 1))
    changes: list[dict[str, object]] = [
        {"slot_id": lesson, "on_date": date(2026, 3, 2), "kind": "cancelled", "reason": "illness"},
        {
            "slot_id": lesson,
            "on_date": date(2026, 3, 9),
            "kind": "moved",
            "moved_to": date(2026, 3, 11),
            "starts": time(9),
            "ends": time(10, 30),
            "place": "Rådhuset",
        },
        {"slot_id": practice, "on_date": date(2026, 3, 12), "kind": "moved", "moved_to": date(2026, 3, 17)},
        {"slot_id": talk, "on_date": date(2026, 3, 13), "kind": "extra"},
    ]
    for change in changes:
        await office.row("slot_exception", **change)
    await office.row(
        "closure",
        external_id=str(new_id()),
        kind="planning_day",
        unit_id=office.unit_id,
        starts_on=date(2026, 3, 16),
        ends_on=date(2026, 3, 16),
    )
    await office.row(
        "closure",
        external_id=str(new_id()),
        kind="other",
        starts_on=date(2026, 4, 1),
        ends_on=date(2026, 4, 1),
    )
    for kind, first, last in (
        ("vacation", date(2026, 7, 6), date(2026, 7, 24)),
        ("religious_day", date(2026, 3, 20), date(2026, 3, 20)),
    ):
        await office.row("time_off", participant_id=participant, kind=kind, starts_on=first, ends_on=last)
    await _marks(
        office,
        participant,
        {"lesson": lesson, "fortnightly": fortnightly, "talk": talk, "practice": practice, "short": short},
    )


async def _marks(office: Office, participant: UUID, slots: dict[str, UUID]) -> None:
    marks: list[tuple[str, date, str, dict[str, object]]] = [
        ("lesson", date(2026, 2, 2), "present", {}),
        ("lesson", date(2026, 2, 9), "late", {"late_minutes": 25}),
        (
            "lesson",
            date(2026, 2, 16),
            "absent",
            {"category": "medical_certificate", "approved": True, "certificate_seen": True},
        ),
        ("lesson", date(2026, 2, 23), "absent", {"category": "unapproved"}),
        ("lesson", date(2026, 3, 9), "present", {}),
        ("practice", date(2026, 3, 12), "present", {}),
        (
            "practice",
            date(2026, 2, 5),
            "late",
            {"late_minutes": 500, "category": "welfare_leave", "approved": True},
        ),
        ("talk", date(2026, 2, 4), "absent", {}),
        ("short", date(2026, 2, 6), "present", {}),
        # Where nothing is planned any longer: on a closed day, a day off, a day that is none of the slot's.
        ("lesson", date(2026, 3, 16), "present", {}),
        ("short", date(2026, 3, 20), "present", {}),
        ("talk", date(2026, 2, 7), "late", {"late_minutes": 5}),
    ]
    for slot, on, mark, values in marks:
        await office.mark(participant, slots[slot], on, mark, **values)
    newer = await office.mark(participant, slots["talk"], date(2026, 2, 18), "present")
    await office.mark(participant, slots["talk"], date(2026, 2, 18), "absent", superseded_by=newer)
