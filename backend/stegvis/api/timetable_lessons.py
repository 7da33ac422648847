"""What the screen of one lesson asks besides the week: who is free, and who changed it."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.api.timetable_forms import required_day
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.timetable.queries import lessons


@strawberry.type
class TakenTime:
    """When somebody gives a lesson; `owner` is its group, none where it is one person's."""

    starts: str
    ends: str
    owner: str | None


@strawberry.type
class TeacherDay:
    """Somebody who may give lessons, and when they do already."""

    id: strawberry.ID
    name: str
    taken: list[TakenTime]

    @classmethod
    def of(cls, found: lessons.TeacherDay) -> TeacherDay:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.teacher.id)),
            name=found.teacher.name,
            taken=[
                TakenTime(
                    starts=each.starts.isoformat("minutes"),
                    ends=each.ends.isoformat("minutes"),
                    owner=each.owner,
                )
                for each in found.taken
            ],
        )


@strawberry.type
class LessonChange:
    """Who said last what is different on a date, and when."""

    by: str | None
    at: str


@strawberry.type
class Query:
    """One day's teachers, one lesson's last change."""

    @strawberry.field
    async def teachers_on(self, info: Info, on_date: str) -> list[TeacherDay]:
        """Everybody who may give lessons on a day, and when they do already."""
        actor, day = info.context.staff(), required_day(on_date, "onDate")
        async with db.read(actor.municipality_id) as tx:
            return [TeacherDay.of(each) for each in await lessons.teachers_on(tx, actor, day)]

    @strawberry.field
    async def lesson_change(self, info: Info, slot_id: strawberry.ID, on_date: str) -> LessonChange | None:
        """Who changed a date of a slot last; none: nobody here, as where it came by an import."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        slot, day = key(slot_id), required_day(on_date, "onDate")
        async with db.read(actor.municipality_id) as tx:
            found = await lessons.last_change(tx, actor, today, slot, day)
        return LessonChange(by=found.by, at=found.at.isoformat()) if found else None
