"""Seven participants, one for each relation, of whom every field has a value; and seven who ask."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from stegvis.accounts.model import Actor, Role
from tests.builders import LONG_AGO, TODAY, Office, open_office

ROLES = ("participant", *Role)
RELATIONS = ("own", "group", "unit", "other_unit", "other_municipality", "protected", "circle")

_GRANT_OF = {Role.TEACHER: "teacher", Role.COORDINATOR: "substitute", Role.LEADER: "stand_in"}


async def people() -> tuple[Office, dict[str, Actor], dict[str, Actor]]:
    """The office, who asks by role, and about whom by relation."""
    office = await open_office()
    beyond, other_unit = await open_office("Storvik"), await office.unit("Annet")
    asking = {role: await office.staff(f"{role.title()} Berg", role) for role in Role}
    everybody = {
        "own": await _whole(office, other_unit),
        "group": await _whole(office, other_unit),
        "unit": await _whole(office, office.unit_id),
        "other_unit": await _whole(office, other_unit),
        "other_municipality": await _whole(beyond, beyond.unit_id),
        "protected": await _whole(office, office.unit_id, protected=True),
        "circle": await _whole(office, office.unit_id, protected=True),
    }
    help_with_homework = await office.group("Leksehjelp", unit=other_unit)
    await office.slot(
        await office.activity("homework_help"), 4, "14:00", "16:00", group_id=help_with_homework
    )
    group = await office.group("A1", unit=other_unit)
    for relation in ("group", "protected", "circle"):
        await office.member(group, everybody[relation].account_id)
    for role, actor in asking.items():
        for relation in ("own", "protected", "circle"):
            await office.grant(everybody[relation].account_id, actor, _GRANT_OF.get(role, "adviser"))
        await office.grant(everybody["circle"].account_id, actor, "circle")
        await office.group_grant(group, actor, "substitute")
    by_role = {"participant": everybody["own"]} | {str(role): actor for role, actor in asking.items()}
    return office, by_role, everybody


async def _whole(office: Office, unit: Any, *, protected: bool = False) -> Actor:  # noqa: ANN401 - a key
    """A participant of whom everything is known."""
    subject = await office.participant("Amina Hassan", unit=unit, protected=protected, programme=_PROGRAMME)
    adviser = await office.staff("Berit Hansen", Role.ADVISER, unit=unit)
    await office.grant(subject.account_id, adviser, "adviser", valid_from=LONG_AGO - timedelta(days=9))
    # A group of their own, of which the others know nothing, under the participant's own key.
    group = await office.row(
        "study_group",
        id=subject.account_id,
        unit_id=unit,
        external_id=str(subject.account_id),
        name="B1",
        starts_on=LONG_AGO,
    )
    await office.member(group, subject.account_id)
    await _week(office, subject, adviser)
    await _plan(office, subject)
    return subject


_PROGRAMME = {
    "claimed_on": date(2025, 6, 12),
    "permit_on": date(2025, 5, 2),
    "weekly_target": "own_work",
    "target_reason": "Videregående opplæring",
    "delay_reason": "course_start",
    "ended_on": TODAY + timedelta(days=40),
    "end_cause": "work",
}


async def _week(office: Office, subject: Actor, teacher: Actor) -> None:
    """One lesson that somebody came late to, one that is moved, and a day that is closed."""
    norwegian = await office.activity("norwegian", name="Norsk", bring="Ny i Norge")
    given: dict[str, object] = {
        "participant_id": subject.account_id,
        "teacher_id": teacher.account_id,
        "place": "Rom 4",
        "lessons": 2,
    }
    lesson = await office.slot(norwegian, 1, "08:30", "10:00", **given)
    await office.mark(subject.account_id, lesson, TODAY, "late", late_minutes=10)
    moved = await office.slot(norwegian, 2, "08:30", "10:00", **given)
    await office.row(
        "slot_exception",
        slot_id=moved,
        on_date=TODAY + timedelta(days=1),
        moved_to=TODAY + timedelta(days=2),
        kind="moved",
        starts=time(12),
        ends=time(13, 30),
        place="Biblioteket",
        teacher_id=(await office.staff("Eva Moe", Role.TEACHER)).account_id,
        reason="room",
    )
    friday = TODAY + timedelta(days=4)
    await office.slot(norwegian, 5, "08:30", "10:00", **given)
    work = await office.activity("work_practice")
    given |= {"lessons": None, "valid_to": TODAY}
    await office.slot(work, 3, "08:00", "12:00", **given)
    await office.row(
        "closure",
        external_id=str(subject.account_id),
        kind="planning_day",
        name="Planleggingsdag",
        starts_on=friday,
        ends_on=friday,
    )


async def _plan(office: Office, subject: Actor) -> None:
    levels = dict.fromkeys(("listening", "reading", "writing", "oral"), "b1")
    plan = await office.plan(
        subject.account_id,
        end_goal_text="Helsefagarbeider",
        appeal_deadline=date(2025, 9, 10),
        ends_on=date(2027, 8, 17),
        **levels,
    )
    goal = await office.goal(plan, "Fast jobb", standard="find-a-job")
    await office.goal(plan, "Norskprøve", parent_id=goal, position=2)
    await office.measure(
        plan,
        goal,
        "Norskkurs",
        standard="norwegian-course",
        starts_on=LONG_AGO,
        ends_on=date(2027, 1, 1),
        weekly_minutes=1350,
        responsible="Eva Moe",
        organisation="Lilleby voksenopplæring",
        place="Rom 4",
    )
