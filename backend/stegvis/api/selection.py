"""What a document asks for, so that a root resolver reads that and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, SelectionNode

from stegvis.api.context import Info


def asks_for(info: Info, *path: str) -> bool:
    """Whether a field is selected below the one that is being resolved, by its path of names."""
    raw = info._raw_info  # noqa: SLF001 - Strawberry's own view of the selection is built anew for each field
    nodes: Iterable[FieldNode] = raw.field_nodes
    for name in path:
        nodes = [
            field
            for node in nodes
            for field in _fields(node.selection_set.selections if node.selection_set else (), raw.fragments)
            if field.name.value == name
        ]
    return bool(nodes)


def _fields(
    selections: Iterable[SelectionNode], fragments: dict[str, FragmentDefinitionNode]
) -> Iterator[FieldNode]:
    for selection in selections:
        if isinstance(selection, FieldNode):
            yield selection
        elif isinstance(selection, FragmentSpreadNode):
            yield from _fields(fragments[selection.name.value].selection_set.selections, fragments)
        else:
            yield from _fields(selection.selection_set.selections, fragments)  # type: ignore[attr-defined] # inline
