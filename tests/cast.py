"""The cast: five people who stand for five ways to be related, and the office around them.

Amina is a participant. Berit is her adviser. Carl teaches another class. Dina is an adviser in another
municipality. Frida is a participant whose address is protected; Gro alone is in her circle.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from tests.builders import Office, open_office


@dataclass
class Cast:
    """The people, the classes, and a full week.

    Eva teaches Amina's class, Hilde coordinates it, Ivar leads the office, Jon keeps the system, Kari
    audits. Lars has the same roles in another unit. Gro is Frida's adviser and her circle; Berit is her
    adviser too, and outside it.
    """

    office: Office
    other_unit: UUID
    amina: Actor
    berit: Actor
    carl: Actor
    eva: Actor
    frida: Actor
    gro: Actor
    hilde: Actor
    ivar: Actor
    jon: Actor
    kari: Actor
    lars: Actor
    classmate: Actor
    elsewhere: Actor
    a1: UUID
    b1: UUID
    lesson: UUID
    practice: UUID


async def on_stage() -> Cast:
    """Put the cast into an office of their own."""
    office = await open_office()
    other_unit = await office.unit("Flyktningtjenesten")
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    gro = await office.staff("Gro Lie", Role.ADVISER)
    carl, eva = await office.staff("Carl Vik", Role.TEACHER), await office.staff("Eva Moe", Role.TEACHER)
    a1, b1 = await office.group("A1", teacher=eva), await office.group("B1", teacher=carl)
    norwegian = await office.activity("norwegian", name="Norsk", bring="Ny i Norge")
    work = await office.activity("work_practice", name="Praksis", place="Meny")
    lesson = await office.slot(
        norwegian, 1, "08:30", "14:00", lessons=6, group_id=a1, teacher_id=eva.account_id, place="Rom 4"
    )
    amina = await office.participant("Amina Hassan", groups=[a1], adviser=berit)
    practice = await office.slot(work, 2, "08:00", "16:00", break_minutes=30, participant_id=amina.account_id)
    frida = await office.participant("Frida Kahsay", groups=[a1], adviser=gro, protected=True)
    await office.grant(frida.account_id, berit, "adviser")
    await office.grant(frida.account_id, gro, "circle")
    await _plan(office, amina.account_id)
    await office.mark(amina.account_id, lesson, date(2026, 11, 16), "late", late_minutes=15)
    return Cast(
        office=office,
        other_unit=other_unit,
        amina=amina,
        berit=berit,
        carl=carl,
        eva=eva,
        frida=frida,
        gro=gro,
        hilde=await office.staff("Hilde Dahl", Role.COORDINATOR),
        ivar=await office.staff("Ivar Berg", Role.LEADER),
        jon=await office.staff("Jon Aas", Role.ADMINISTRATOR),
        kari=await office.staff("Kari Ness", Role.AUDITOR),
        lars=await office.staff("Lars Rud", *_CASE_AND_CLASS, unit=other_unit),
        classmate=await office.participant("Yusuf Ali", groups=[a1]),
        elsewhere=await office.participant("Olena Bondar", unit=other_unit),
        a1=a1,
        b1=b1,
        lesson=lesson,
        practice=practice,
    )


_CASE_AND_CLASS = (Role.ADVISER, Role.TEACHER, Role.COORDINATOR, Role.LEADER)


async def dina() -> tuple[Office, Actor]:
    """Another municipality, and the adviser who leads it."""
    office = await open_office("Storvik")
    return office, await office.staff("Dina Strand", *_CASE_AND_CLASS)


async def _plan(office: Office, participant: UUID) -> None:
    plan = await office.plan(
        participant,
        end_goal_text="Helsefagarbeider",
        listening="b1",
        reading="a2",
        writing="a2",
        oral="b1",
        appeal_deadline=date(2025, 9, 10),
    )
    goal = await office.goal(plan, "Fast jobb")
    step = await office.goal(plan, "Norskprøve B1", parent_id=goal, standard="pass-norwegian-test")
    await office.measure(plan, step, "Norskkurs", weekly_minutes=1350, responsible="Eva Moe")
    await office.measure(
        plan, goal, "Praksis", kind="work_practice", organisation="Meny", place="Storgata", position=2
    )
