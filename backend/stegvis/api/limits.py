"""How much one document may ask, counted before it is executed: depth, breadth, aliases, directives, cost.

Fragments are counted once and multiplied: documents of a few hundred words can spread to more fields than
there are atoms, and whoever walks through them is lost. Trusted documents keep the same limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql import (
    ASTValidationRule,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

if TYPE_CHECKING:
    from graphql import SelectionNode, ValidationContext

MAX_DEPTH = 8
"""Selections within each other, the operation's own not counted."""
MAX_BREADTH = 60
"""Fields that stand beside each other in one selection, its fragments' among them."""
MAX_ROOTS = 4
"""The same at the top: each asks for a connection of its own."""
MAX_ALIASES = 15
MAX_DIRECTIVES = 20
MAX_COST = 10_000
"""Fields of an answer at most, where each list with `first` is as long as it may be."""

PAGE = 100
"""Lines of a page, at most."""
_LONG = 4
"""Digits of a number that is more than a page anyhow."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a selection is, fragments spread."""

    depth: int = 0
    breadth: int = 0
    widest: int = 0
    aliases: int = 0
    directives: int = 0
    cost: int = 0

    def beside(self, other: Size) -> Size:
        """Both in one selection."""
        return Size(
            max(self.depth, other.depth),
            self.breadth + other.breadth,
            max(self.widest, other.widest, self.breadth + other.breadth),
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.cost + other.cost,
        )


class Limits(ASTValidationRule):
    """Refuses a document that asks too much; a class of its own, so that validation's cache can find it."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        definitions = context.document.definitions
        self._fragments = {
            each.name.value: each for each in definitions if isinstance(each, FragmentDefinitionNode)
        }
        self._known: dict[str, Size] = {}
        for each in definitions:
            if isinstance(each, OperationDefinitionNode):
                self._judge(each)

    def _judge(self, operation: OperationDefinitionNode) -> None:
        size = self._of(operation.selection_set)
        directives = size.directives + len(operation.directives or ())
        told = [
            (size.depth > MAX_DEPTH, f"The document exceeds maximum operation depth of {MAX_DEPTH}"),
            (size.breadth > MAX_ROOTS, f"More than {MAX_ROOTS} fields at the top"),
            (size.widest > MAX_BREADTH, f"More than {MAX_BREADTH} fields beside each other"),
            (size.aliases > MAX_ALIASES, f"More than {MAX_ALIASES} aliases"),
            (directives > MAX_DIRECTIVES, f"More than {MAX_DIRECTIVES} directives"),
            (size.cost > MAX_COST, f"The document costs more than {MAX_COST}"),
        ]
        for too_much, words in told:
            if too_much:
                self.report_error(GraphQLError(words, operation))

    def _of(self, selections: SelectionSetNode | None) -> Size:
        size = Size()
        for each in selections.selections if selections else ():
            size = size.beside(self._of_one(each))
        return size

    def _of_one(self, node: SelectionNode) -> Size:
        own = Size(directives=len(node.directives or ()))
        if isinstance(node, FragmentSpreadNode):
            return own.beside(self._of_fragment(node.name.value))
        if not isinstance(node, FieldNode):
            return own.beside(self._of(getattr(node, "selection_set", None)))
        below = self._of(node.selection_set)
        return Size(
            below.depth + 1 if node.selection_set else 0,
            1,
            below.widest,
            below.aliases + (node.alias is not None),
            below.directives + own.directives,
            1 + _page(node) * below.cost,
        )

    def _of_fragment(self, name: str) -> Size:
        if name not in self._known:
            self._known[name] = Size()  # one that spreads itself is refused by another rule
            fragment = self._fragments.get(name)
            self._known[name] = self._of(fragment.selection_set if fragment else None)
        return self._known[name]


def _page(node: FieldNode) -> int:
    """How many lines a field may have, where it says so itself."""
    for argument in node.arguments or ():
        if argument.name.value == "first":
            literal = argument.value
            if isinstance(literal, IntValueNode) and len(literal.value) < _LONG:
                return min(max(int(literal.value), 1), PAGE)
            return PAGE
    return 1
