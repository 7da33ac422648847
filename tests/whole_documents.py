"""Documents that ask for everything, made from the schema: a new field is in them at once."""

from __future__ import annotations

from functools import cache

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
)

from stegvis.api.schema import make_schema

_DEEPEST = 2
"""How often a type may stand within itself: a goal has goals."""


@cache
def schema() -> GraphQLSchema:
    """The schema as graphql-core sees it."""
    return build_schema(make_schema().as_str())


@cache
def operations() -> dict[str, GraphQLField]:
    """Every operation, by its name with its root: `Query.week`."""
    roots = [root for root in (schema().query_type, schema().mutation_type) if root]
    return {f"{root.name}.{name}": field for root in roots for name, field in root.fields.items()}


@cache
def fields() -> dict[str, GraphQLField]:
    """Every field of every object type but the roots, by its name with its type: `Plan.version`."""
    own = [
        each
        for name, each in schema().type_map.items()
        if isinstance(each, GraphQLObjectType) and not name.startswith("__")
    ]
    return {
        f"{each.name}.{name}": field
        for each in own
        if each.name not in {"Query", "Mutation"}
        for name, field in each.fields.items()
    }


@cache
def whole(operation: str) -> str:
    """The document that asks an operation for everything, with all its arguments as variables."""
    root, _, name = operation.partition(".")
    field = operations()[operation]
    declared = ", ".join(f"${each}: {argument.type}" for each, argument in field.args.items())
    given = ", ".join(f"{each}: ${each}" for each in field.args)
    head = f"{root.lower()} Whole" + (f"({declared})" if declared else "")
    return f"{head} {{ {name}{f'({given})' if given else ''} {_selection(field, ())} }}"


def _selection(field: GraphQLField, within: tuple[str, ...]) -> str:
    of = get_named_type(field.type)
    if not isinstance(of, GraphQLObjectType):
        return ""
    below = (*within, of.name)
    chosen = (
        f"{name} {_selection(each, below)}"
        for name, each in of.fields.items()
        if below.count(get_named_type(each.type).name) < _DEEPEST
    )
    return "{ " + " ".join(chosen) + " }"
