"""The schema: every feature's fields put together, and the limits of a document."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import strawberry
from graphql import NoSchemaIntrospectionCustomRule
from strawberry.extensions import AddValidationRules, MaxTokensLimiter, ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from stegvis.api import (
    about_me,
    absence,
    access,
    accounts,
    attendance,
    caseload,
    certificates,
    contests,
    drafts,
    factors,
    feeds,
    forecast,
    group_weeks,
    hand_over,
    helped,
    history,
    look_up_review,
    lookups,
    meeting_forms,
    meetings,
    notifications,
    participants,
    passes,
    payments,
    people,
    phone_passkeys,
    plan_forms,
    plan_levels,
    plan_record,
    plans,
    programme_lists,
    programmes,
    register,
    registration,
    reports,
    roles,
    sign_ins,
    single_sign_on,
    staff,
    timetable,
    timetable_grid,
    timetable_groups,
    timetable_keeping,
    timetable_lessons,
    today,
    transfer,
    work,
)
from stegvis.api.asking_first import guard
from stegvis.api.context import Context
from stegvis.api.limits import Limits
from stegvis.api.refusals import Refusals
from stegvis.api.step_up import STEP_UP

if TYPE_CHECKING:
    from types import ModuleType

    from graphql import ASTValidationRule, GraphQLError
    from strawberry.types import ExecutionContext

FEATURES: tuple[ModuleType, ...] = (
    accounts,
    single_sign_on,
    factors,
    sign_ins,
    phone_passkeys,
    helped,
    today,
    timetable,
    forecast,
    timetable_grid,
    timetable_groups,
    timetable_keeping,
    timetable_lessons,
    attendance,
    group_weeks,
    register,
    absence,
    contests,
    payments,
    work,
    plans,
    caseload,
    participants,
    registration,
    about_me,
    drafts,
    feeds,
    history,
    reports,
    people,
    access,
    hand_over,
    staff,
    roles,
    transfer,
    certificates,
    programmes,
    programme_lists,
    passes,
    plan_record,
    plan_forms,
    meetings,
    meeting_forms,
    plan_levels,
    notifications,
    lookups,
    look_up_review,
)
"""A feature adds its module here; the module has a type `Query`, a type `Mutation`, or both."""

MAX_TOKENS = 1000

# Built once: the validation cache's key holds the rules themselves, and a rule that is made for each
# request would never be found again.
_LIMITS: list[type[ASTValidationRule]] = [Limits]
_CLOSED: list[type[ASTValidationRule]] = [*_LIMITS, NoSchemaIntrospectionCustomRule]


class Schema(strawberry.Schema):
    """Strawberry's schema, without its log of errors: their texts may quote rows."""

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Say nothing here: `refusals` has logged what there is to log."""


@cache
def make_schema(*, introspection: bool = False) -> Schema:
    """Put the features' fields together.

    Args:
        introspection: answer questions about the schema itself, as the demo does.
    """
    rules = _LIMITS if introspection else _CLOSED
    schema = Schema(
        query=_merged("Query"),
        mutation=_merged("Mutation"),
        config=StrawberryConfig(disable_field_suggestions=not introspection),
        extensions=[
            Refusals,
            lambda: MaxTokensLimiter(MAX_TOKENS),
            lambda: AddValidationRules(rules),
            ParserCache,
            ValidationCache,
        ],
    )
    core = schema._schema  # noqa: SLF001 - Strawberry keeps graphql-core's own there
    guard(core, STEP_UP, Context.require_stepped_up)
    guard(core, helped.ALONE, Context.require_alone)
    return schema


@cache
def _merged(name: str) -> type:
    return merge_types(name, tuple(getattr(module, name) for module in FEATURES if hasattr(module, name)))
