"""The leader's month."""

from __future__ import annotations

import strawberry

from stegvis.api.caseload import Choice
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.reports import model, queries, rules

strawberry.enum(model.Table, name="MonthTable")


@strawberry.type
class MonthRow:
    """How many people; null is hidden, `few`: fewer than five. The sexes come together or not at all."""

    code: str
    count: int | None
    few: bool
    women: int | None
    men: int | None

    @classmethod
    def of(cls, told: model.Told) -> MonthRow:
        """Translate."""
        return cls(code=told.row.value, count=told.count, few=told.few, women=told.women, men=told.men)


@strawberry.type
class MonthCounts:
    """One table. `summed`: whether it has a total at all; one that is null is then hidden."""

    table: model.Table
    summed: bool
    total: int | None
    few: bool
    women: int | None
    men: int | None
    rows: list[MonthRow]

    @classmethod
    def of(cls, told: model.ToldTable) -> MonthCounts:
        """Translate."""
        return cls(
            table=told.table,
            summed=model.TABLES[told.table].summed,
            total=told.total,
            few=told.few,
            women=told.women,
            men=told.men,
            rows=[MonthRow.of(row) for row in told.rows],
        )


@strawberry.type
class MonthShare:
    """How many in a hundred are in work or education a year later, of those who were asked."""

    goal: int
    all: int | None
    women: int | None
    men: int | None

    @classmethod
    def of(cls, told: model.ToldTable) -> MonthShare:
        """Translate."""
        part, rest = (told.row(row) for row in (model.FollowUp.WORK_OR_EDUCATION, model.FollowUp.NEITHER))
        return cls(
            goal=rules.GOAL_PERCENT,
            all=rules.share(part.count, rest.count),
            women=rules.share(part.women, rest.women),
            men=rules.share(part.men, rest.men),
        )


@strawberry.type
class Month:
    """One unit's month in figures, none of which tells of anybody."""

    month: str
    as_of: str
    unit: Choice
    units: list[Choice]
    tables: list[MonthCounts]
    share: MonthShare

    @classmethod
    def of(cls, report: model.MonthReport) -> Month:
        """Translate."""
        return cls(
            month=str(report.month),
            as_of=date(report.as_of) or "",
            unit=_choice(report.unit),
            units=[_choice(unit) for unit in report.units],
            tables=[MonthCounts.of(table) for table in report.tables],
            share=MonthShare.of(report.table(model.Table.FOLLOW_UPS)),
        )


def _choice(unit: model.Unit) -> Choice:
    return Choice(id=strawberry.ID(str(unit.id)), name=unit.name)


def month_of(text: str) -> model.Month:
    """Read a month.

    Raises:
        Refused: there is no such month.
    """
    try:
        return model.Month.parse(text)
    except ValueError:
        raise not_found() from None


@strawberry.type
class Query:
    """The month."""

    @strawberry.field
    async def month(self, info: Info, month: str, unit: strawberry.ID | None = None) -> Month:
        """A month of a unit that one leads; without a unit, the first of them by name."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        of, unit_id = month_of(month), key(unit) if unit else None
        async with db.read(actor.municipality_id) as tx:
            return Month.of(await queries.month_report(tx, actor, on, of, unit_id))
