"""One case with a plan that holds, its adviser, its teacher, and the ways to act in a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.meetings.actions import holding, planning, working
from stegvis.meetings.model import (
    AnswerKind,
    AttendeeRole,
    Interpreter,
    InterpreterMode,
    Invited,
    Planned,
    Room,
    Said,
    TaskDraft,
)
from stegvis.meetings.queries import room
from stegvis.plans.model import ChangedPart, SigningMethod
from tests.builders import NOW, TODAY, Office, open_office

THURSDAY = date(2026, 12, 3)
SPOKEN = Interpreter("ti", qualified=True, mode=InterpreterMode.PHONE)


@dataclass
class Scene:
    """Who takes part: Berit, who works on the case; Eva, who teaches; Amina, whose plan it is."""

    office: Office
    berit: Actor
    eva: Actor
    amina: Actor
    goal: UUID
    measure: UUID

    @property
    def key(self) -> UUID:
        return self.amina.account_id

    def planned(self, **values: Any) -> Planned:  # noqa: ANN401 - fields of a form
        invited = (
            Invited(self.berit.account_id, AttendeeRole.ADVISER),
            Invited(self.eva.account_id, AttendeeRole.TEACHER),
        )
        own: dict[str, Any] = {
            "on_date": THURSDAY,
            "starts": time(9),
            "minutes": 60,
            "place": "Rom 4",
            "interpreter": SPOKEN,
            "attendees": invited,
        }
        return Planned(**own | values)

    async def plan(self, **values: Any) -> Room:  # noqa: ANN401 - as above
        return await planning.plan_meeting(self.berit, new_id(), self.key, self.planned(**values), now=NOW)

    def of(self, found: Room) -> tuple[UUID, UUID]:
        return self.key, found.meeting.id

    async def start(self) -> Room:
        found = await self.plan()
        return await holding.start_meeting(
            self.berit, new_id(), self.of(found), found.meeting.version, now=NOW
        )

    async def seen_by(self, actor: Actor, found: Room) -> Room:
        async with db.read(self.office.id) as tx:
            return await room(tx, actor, TODAY, *self.of(found))

    async def edit(
        self,
        found: Room,
        field: str,
        before: str | None,
        after: str | None,
        *,
        by: Actor | None = None,
        measure: UUID | None = None,
    ) -> Room:
        part = ChangedPart.MEASURE if measure else ChangedPart.PLAN
        place, change = (part, measure, field), (before, after)
        return await working.edit_field(by or self.berit, new_id(), self.of(found), place, change, now=NOW)

    async def sum_up(self, found: Room) -> Room:
        now = await self.seen_by(self.berit, found)
        return await holding.sum_up(self.berit, new_id(), self.of(found), now.meeting.version, now=NOW)

    async def answer(
        self,
        found: Room,
        kind: AnswerKind = AnswerKind.ACCEPTED,
        words: str | None = None,
    ) -> Room:
        """What Amina says on her phone to the draft as it is."""
        said = Said(kind, words, "uk", SigningMethod.ON_PHONE)
        mine = await self.seen_by(self.amina, found)
        assert mine.draft
        return await holding.answer(self.amina, new_id(), self.of(found), mine.draft.edition, said, now=NOW)

    async def end(self, found: Room, *, without_answer: bool = False) -> Room:
        now = await self.seen_by(self.berit, found)
        return await holding.end_meeting(
            self.berit,
            new_id(),
            self.of(found),
            now.meeting.version,
            without_answer=without_answer,
            now=NOW,
        )

    async def held(self) -> Room:
        """A meeting with a change in the plan, a decision, a task and an answer, over."""
        found = await self.start()
        await self.edit(found, "reasons", "Hun vil jobbe.", "Hun vil bli kokk.")
        await working.keep_decision(
            self.berit, new_id(), self.of(found), new_id(), 0, "Praksis fra januar.", now=NOW
        )
        task = TaskDraft(new_id(), "write-cv", None, self.key, date(2026, 12, 10))
        await working.keep_task(self.berit, new_id(), self.of(found), 0, task, now=NOW)
        await self.sum_up(found)
        await self.answer(found)
        return await self.end(found)


async def opened() -> Scene:
    office = await open_office()
    berit, eva = await office.staff("Berit Hansen", Role.ADVISER), await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=eva)
    amina = await office.participant("Amina Hassan", adviser=berit, groups=[group])
    plan = await office.plan(
        amina.account_id, reasons="Hun vil jobbe.", participant_view="Enig.", oral="b1", listening="a2"
    )
    goal = await office.goal(plan, "Fast jobb", standard="find-a-job")
    measure = await office.measure(
        plan, goal, "Kurs", standard="norwegian-course", place="Rom 4", responsible="Eva Moe"
    )
    return Scene(office, berit, eva, amina, goal, measure)
