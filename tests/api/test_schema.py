"""The graph keeps its own conventions."""

from __future__ import annotations

import re

import pytest
from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type

from stegvis.api.limits import MAX_DEPTH
from stegvis.api.schema import MAX_TOKENS
from tests.whole_documents import fields, operations, schema, whole

_CUSTOM = {"String", "Int", "Float", "Boolean", "ID"}


def test_there_are_no_scalars_that_a_phone_would_have_to_learn() -> None:
    used = {get_named_type(field.type).name for field in (fields() | operations()).values()}
    objects_and_enumerations = {
        name
        for name, each in schema().type_map.items()
        if isinstance(each, GraphQLObjectType | GraphQLEnumType)
    }
    assert used - objects_and_enumerations <= _CUSTOM


def test_enumerations_are_in_capitals() -> None:
    words = {
        value
        for each in schema().type_map.values()
        if isinstance(each, GraphQLEnumType) and not each.name.startswith("__")
        for value in each.values
    }
    assert {word for word in words if not re.fullmatch(r"[A-Z][A-Z0-9_]*", word)} == set()


@pytest.mark.parametrize("operation", operations())
def test_everything_that_an_operation_answers_fits_into_the_limits(operation: str) -> None:
    document = whole(operation)
    deepest = max(document[:place].count("{") - document[:place].count("}") for place in range(len(document)))
    assert deepest - 1 <= MAX_DEPTH
    assert len(re.findall(r"\w+|[^\w\s]", document)) <= MAX_TOKENS
