"""The list of cases."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

import strawberry
from strawberry.relay import PageInfo

from stegvis.api.context import Info
from stegvis.api.group_weeks import WeekShare
from stegvis.api.plans import date
from stegvis.api.records import key
from stegvis.caseload import actions, model, queries
from stegvis.caseload.model import CaseFlag
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.participants.model import ProgrammeStatus
from stegvis.plans.model import PlanState

MOST_CASES = 100


@strawberry.input
class CaseFilter:
    """Which cases to list; what is left out does not matter."""

    unit: strawberry.ID | None = None
    group: strawberry.ID | None = None
    status: ProgrammeStatus | None = None
    mine: bool = False
    no_plan: bool = False
    gap: bool = False
    late: bool = False


@strawberry.type
class CaseRow:
    """One case. The class sees no programme: what is null, and flags that would tell of it, are missing.

    `startDeadline` is the end of the three months; `lastWeeks` are twelve that are over, the oldest first.
    """

    id: strawberry.ID
    name: str
    unit: str
    adviser: str | None
    groups: list[str]
    programme_status: ProgrammeStatus | None
    starts_on: str | None
    start_deadline: str | None
    planned_end_on: str | None
    plan_state: PlanState | None
    week_planned_minutes: int
    week_target_minutes: int
    week_gap_minutes: int
    last_weeks: list[WeekShare]
    flags: list[CaseFlag]

    @classmethod
    def of(cls, case: model.Case) -> CaseRow:
        """Translate."""
        return cls(
            id=strawberry.ID(str(case.person.id)),
            name=case.person.name,
            unit=case.person.unit,
            adviser=case.adviser,
            groups=list(case.groups),
            programme_status=case.status,
            starts_on=date(case.starts_on),
            start_deadline=date(case.start_deadline),
            planned_end_on=date(case.planned_end_on),
            plan_state=case.plan_state,
            week_planned_minutes=case.planned_minutes,
            week_target_minutes=case.target_minutes,
            week_gap_minutes=case.gap_minutes,
            last_weeks=[WeekShare.of(each) for each in case.last_weeks],
            flags=list(case.flags),
        )


@strawberry.type
class CaseEdge:
    """A case and where it stands in the list."""

    cursor: str
    node: CaseRow


@strawberry.type
class CaseConnection:
    """A page of cases, most urgent first, then by name."""

    edges: list[CaseEdge]
    page_info: PageInfo
    total_count: int

    @classmethod
    def of(cls, page: model.CasePage, after: str | None) -> CaseConnection:
        """Translate."""
        edges = [CaseEdge(cursor=_cursor(case.position), node=CaseRow.of(case)) for case in page.cases]
        return cls(
            edges=edges,
            page_info=PageInfo(
                has_next_page=page.has_next,
                has_previous_page=after is not None,
                start_cursor=edges[0].cursor if edges else None,
                end_cursor=edges[-1].cursor if edges else None,
            ),
            total_count=page.total,
        )


@strawberry.type
class Choice:
    """A unit or a group to narrow the list to."""

    id: strawberry.ID
    name: str


@strawberry.type
class CaseChoices:
    """What the list can be narrowed to."""

    units: list[Choice]
    groups: list[Choice]


@strawberry.type
class KeptFilter:
    """A way of narrowing the list that one keeps, as the screen wrote it."""

    id: strawberry.ID
    name: str
    filter: str


@strawberry.type
class Query:
    """The list of cases."""

    @strawberry.field
    async def cases(
        self,
        info: Info,
        first: int = 50,
        after: str | None = None,
        search: str | None = None,
        filter: CaseFilter | None = None,  # noqa: A002 - the graph's word
    ) -> CaseConnection:
        """The cases that a member of staff sees, most urgent first, then by name; 100 at most."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        which, size = _which(search, filter or CaseFilter()), min(max(first, 1), MOST_CASES)
        async with db.read(actor.municipality_id) as tx:
            page = await queries.cases(tx, actor, on, which, first=size, after=_position(after))
        return CaseConnection.of(page, after)

    @strawberry.field
    async def case_choices(self, info: Info) -> CaseChoices:
        """The units and groups to narrow the list to."""
        actor = info.context.staff()
        async with db.read(actor.municipality_id) as tx:
            units, groups = await queries.choices(tx, actor, oslo_date(info.context.now))
        return CaseChoices(units=[_choice(unit) for unit in units], groups=[_choice(g) for g in groups])

    @strawberry.field
    async def kept_filters(self, info: Info) -> list[KeptFilter]:
        """One's own kept filters, oldest first."""
        actor = info.context.staff()
        async with db.read(actor.municipality_id) as tx:
            kept = await queries.kept_filters(tx, actor)
        return [KeptFilter(id=strawberry.ID(str(k.id)), name=k.name, filter=k.filter) for k in kept]


@strawberry.type
class Mutation:
    """Keeping and dropping filters."""

    @strawberry.mutation
    async def keep_filter(
        self,
        info: Info,
        filter_id: strawberry.ID,
        name: str,
        filter: str,  # noqa: A002 - the graph's word
    ) -> KeptFilter:
        """Keep a way of narrowing the list under a name and a key of the client's own: twice is once."""
        ctx = info.context
        await actions.keep_filter(ctx.staff(), key(filter_id), name, filter, now=ctx.now)
        return KeptFilter(id=filter_id, name=name, filter=filter)

    @strawberry.mutation
    async def drop_filter(self, info: Info, filter_id: strawberry.ID) -> bool:
        """Forget one."""
        await actions.drop_filter(info.context.staff(), key(filter_id))
        return True


def _choice(choice: model.Choice) -> Choice:
    return Choice(id=strawberry.ID(str(choice.id)), name=choice.name)


def _which(search: str | None, narrowed: CaseFilter) -> model.CaseFilter:
    return model.CaseFilter(
        search=search or "",
        unit=key(narrowed.unit) if narrowed.unit else None,
        group=key(narrowed.group) if narrowed.group else None,
        status=narrowed.status,
        mine=narrowed.mine,
        no_plan=narrowed.no_plan,
        gap=narrowed.gap,
        late=narrowed.late,
    )


def _cursor(position: model.Position) -> str:
    """An opaque text without a name in it: cursors end up in addresses and logs."""
    return base64.urlsafe_b64encode(bytes([position.urgency]) + position.id.bytes).decode()


def _position(cursor: str | None) -> model.Position | None:
    if cursor is None:
        return None
    try:
        urgency, *key_bytes = base64.b64decode(cursor, b"-_", validate=True)
        return model.Position(urgency, UUID(bytes=bytes(key_bytes)))
    except (ValueError, binascii.Error):
        raise not_found() from None
