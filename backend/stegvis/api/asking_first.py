"""Fields that ask something of whoever asks them, before they answer: by a list over the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stegvis.api.context import Context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from graphql import GraphQLFieldResolver, GraphQLSchema


def guard(schema: GraphQLSchema, operations: Iterable[str], ask: Callable[[Context], None]) -> None:
    """Let each of these fields, as in `Query.identity`, ask first; what `ask` raises is its answer."""
    for operation in operations:
        root, _, name = operation.partition(".")
        of = schema.query_type if root == "Query" else schema.mutation_type
        assert of is not None  # noqa: S101 - the schema has both
        field = of.fields[name]
        assert field.resolve is not None  # noqa: S101 - every operation has a resolver
        field.resolve = _asking_first(field.resolve, ask)


def _asking_first(resolve: GraphQLFieldResolver, ask: Callable[[Context], None]) -> GraphQLFieldResolver:
    def first(source: Any, info: Any, **given: Any) -> Any:  # noqa: ANN401 - graphql-core's signature
        ask(info.context)
        return resolve(source, info, **given)

    return first
