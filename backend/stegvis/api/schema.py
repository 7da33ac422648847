"""The schema: every feature's fields put together, and the limits of a document."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import strawberry
from graphql import NoSchemaIntrospectionCustomRule
from strawberry.extensions import AddValidationRules, MaxTokensLimiter, ParserCache, ValidationCache
from strawberry.extensions.max_aliases import create_validator as alias_rule
from strawberry.extensions.query_depth_limiter import create_validator as depth_rule
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from stegvis.api import (
    about_me,
    accounts,
    attendance,
    caseload,
    certificates,
    drafts,
    feeds,
    forecast,
    hand_over,
    history,
    participants,
    people,
    plans,
    programme_lists,
    programmes,
    registration,
    reports,
    staff,
    timetable,
    timetable_grid,
    timetable_keeping,
    today,
    transfer,
)
from stegvis.api.refusals import Refusals

if TYPE_CHECKING:
    from types import ModuleType

    from graphql import ASTValidationRule, GraphQLError
    from strawberry.types import ExecutionContext

FEATURES: tuple[ModuleType, ...] = (
    accounts,
    today,
    timetable,
    forecast,
    timetable_grid,
    timetable_keeping,
    attendance,
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
    hand_over,
    staff,
    transfer,
    certificates,
    programmes,
    programme_lists,
)
"""A feature adds its module here; the module has a type `Query`, a type `Mutation`, or both."""

MAX_DEPTH = 8
MAX_ALIASES = 15
MAX_TOKENS = 1000
MAX_CHARACTERS = 15_000

# Built once: the validation cache's key holds the rules themselves, and a rule that is made for each
# request would never be found again.
_LIMITS: list[type[ASTValidationRule]] = [depth_rule(MAX_DEPTH, None, None), alias_rule(MAX_ALIASES)]
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
    return Schema(
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


@cache
def _merged(name: str) -> type:
    return merge_types(name, tuple(getattr(module, name) for module in FEATURES if hasattr(module, name)))
