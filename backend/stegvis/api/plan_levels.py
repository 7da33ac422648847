"""How far a participant has come in Norwegian: for whoever teaches them, and who works on the case."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.plan_forms import NOBODYS, needed
from stegvis.api.plan_record import ReachedLevel
from stegvis.api.plans import LanguageGoal
from stegvis.api.records import key, opened, opened_in_form
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.plans import model
from stegvis.plans.actions import levels
from stegvis.plans.queries.levels import language_progress


@strawberry.type
class LanguageProgress:
    """The goals of the decided plan, the levels that were told, newest first, and who may tell what."""

    participant_id: strawberry.ID
    name: str
    goals: list[LanguageGoal]
    levels: list[ReachedLevel]
    sources: list[model.LevelSource]

    @classmethod
    def of(cls, found: model.LanguageProgress) -> LanguageProgress:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            goals=[LanguageGoal(skill=goal.skill, level=goal.level) for goal in found.goals],
            levels=[ReachedLevel.of(each) for each in found.levels],
            sources=list(found.sources),
        )


@strawberry.input
class ToldLevelInput:
    """A level in one skill."""

    skill: model.Skill
    level: model.CefrLevel


@strawberry.input
class ToldLevelsInput:
    """What somebody tells at once: who says it, and of which day."""

    levels: list[ToldLevelInput]
    source: model.LevelSource
    on_date: str

    def read(self) -> list[model.Level]:
        """Translate.

        Raises:
            InvalidInput: the date is none.
        """
        on = needed(self.on_date, "onDate")
        return [model.Level(NOBODYS, each.skill, each.level, self.source, on) for each in self.levels]


@strawberry.type
class Query:
    """One participant's Norwegian."""

    @strawberry.field
    async def language_progress(self, info: Info, participant_id: strawberry.ID) -> LanguageProgress:
        """How far a participant has come in Norwegian, for those who teach them or work on the case."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "plans.levels")
        async with db.read(actor.municipality_id) as tx:
            return LanguageProgress.of(await language_progress(tx, actor, oslo_date(ctx.now), subject))


@strawberry.type
class Mutation:
    """What is told of it."""

    @strawberry.mutation
    async def tell_levels(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, told: ToldLevelsInput
    ) -> LanguageProgress:
        """Tell the levels that were reached, or for whose tests a participant is ready."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened_in_form(ctx, participant_id, "plans.levels")
        said = told.read()
        return LanguageProgress.of(await levels.tell_levels(actor, key(wish), subject, said, now=ctx.now))
