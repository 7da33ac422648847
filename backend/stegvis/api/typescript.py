"""TypeScript types of the app's documents: what goes in, what comes out, under which hash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    VariableDefinitionNode,
    type_from_ast,
)

_SCALARS = {"String": "string", "ID": "string", "Int": "number", "Float": "number", "Boolean": "boolean"}
_HEAD = "// Made by `stegvis documents` from schema.graphql and the .graphql files beside the features.\n\n"


@dataclass(frozen=True, slots=True)
class TrustedDocument:
    """One operation of the app, with the fragments that it needs, and its hash."""

    id: str
    document: DocumentNode
    part: str = ""
    """The part of the app that asks it, by the name of its folder."""

    @property
    def operation(self) -> OperationDefinitionNode:
        """The one operation."""
        (found,) = (each for each in self.document.definitions if isinstance(each, OperationDefinitionNode))
        return found

    @property
    def name(self) -> str:
        """The operation's name, for example `ChooseLanguage`."""
        if self.operation.name is None:
            raise ValueError("a trusted document has a name")
        return self.operation.name.value

    @property
    def key(self) -> str:
        """The name in TypeScript, for example `chooseLanguage`."""
        return self.name[0].lower() + self.name[1:]


def types_of(
    schema: GraphQLSchema, documents: Sequence[TrustedDocument], *, later: Sequence[str] = ()
) -> str:
    """The whole of `types.ts`; the hashes of what the `later` parts of the app ask come with those."""
    writer = _Writer(schema)
    operations = [writer.operation(each) for each in documents]
    table = "".join(_entry(each) for each in documents)
    first = [each for each in documents if each.part not in later]
    return (
        _HEAD
        + "".join(writer.named_types())
        + "".join(operations)
        + f"export interface Operations {{\n{table}}}\n\n"
        + "export type Hashes = { readonly [Name in keyof Operations]?: string }\n\n"
        + f"export const documents: Hashes = {{\n{_hashes(first)}}}\n"
    )


def later_documents(name: str, parts: Sequence[str], documents: Sequence[TrustedDocument]) -> str:
    """A whole file of hashes that no first load carries: of what some parts of the app ask."""
    found = [each for each in documents if each.part in parts]
    return (
        _HEAD
        + "import type { Hashes } from './types'\n\n"
        + f"export const {name}: Hashes = {{\n{_hashes(found)}}}\n"
    )


def _hashes(documents: Iterable[TrustedDocument]) -> str:
    return "".join(f"  {each.key}: '{each.id}',\n" for each in documents)


def _entry(each: TrustedDocument) -> str:
    kind, name = each.operation.operation.value, each.name
    return f"  {each.key}: {{ type: '{kind}'; variables: {name}Variables; answer: {name}Answer }}\n"


class _Writer:
    """Writes types, and remembers the enumerations and inputs that they name."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._fragments: Mapping[str, FragmentDefinitionNode] = {}
        self._named: dict[str, GraphQLEnumType | GraphQLInputObjectType] = {}

    def operation(self, each: TrustedDocument) -> str:
        self._fragments = {
            definition.name.value: definition
            for definition in each.document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        root = self._schema.get_root_type(each.operation.operation)
        if root is None:
            raise ValueError(f"the schema has no {each.operation.operation.value}")
        answer = self._object(root, each.operation.selection_set.selections, 0)
        variables = "".join(self._variable(each) for each in each.operation.variable_definitions or ())
        return f"export interface {each.name}Answer {answer}\n\n" + (
            f"export interface {each.name}Variables {{\n{variables}}}\n\n"
            if variables
            else f"export type {each.name}Variables = Record<string, never>\n\n"
        )

    def named_types(self) -> Iterator[str]:
        """The enumerations and inputs, by name; writing an input may name further ones."""
        written: dict[str, str] = {}
        while missing := self._named.keys() - written.keys():
            written |= {name: self._named_type(self._named[name]) for name in missing}
        for name in sorted(written):
            yield f"export {written[name]}\n"

    def _named_type(self, named: GraphQLEnumType | GraphQLInputObjectType) -> str:
        if isinstance(named, GraphQLEnumType):
            return f"type {named.name} =\n" + "".join(f"  | '{value}'\n" for value in named.values)
        fields = "".join(
            f"  {name}{'' if _required(field.type) else '?'}: {self._type(field.type, (), 0)}\n"
            for name, field in named.fields.items()
        )
        return f"interface {named.name} {{\n{fields}}}\n"

    def _variable(self, definition: VariableDefinitionNode) -> str:
        declared = type_from_ast(self._schema, definition.type)
        if declared is None:
            raise ValueError("a variable has a type that the schema knows")
        optional = definition.default_value is not None or not _required(declared)
        name = definition.variable.name.value
        return f"  {name}{'?' if optional else ''}: {self._type(declared, (), 0)}\n"

    def _type(self, declared: GraphQLType, selections: Iterable[SelectionNode], depth: int) -> str:
        if isinstance(declared, GraphQLNonNull):
            return self._present(declared.of_type, selections, depth)
        return self._present(declared, selections, depth) + " | null"

    def _present(self, declared: GraphQLType, selections: Iterable[SelectionNode], depth: int) -> str:
        if isinstance(declared, GraphQLList):
            each = self._type(declared.of_type, selections, depth)
            return f"readonly {each}[]" if _required(declared.of_type) else f"readonly ({each})[]"
        if isinstance(declared, GraphQLObjectType):
            return self._object(declared, selections, depth)
        if isinstance(declared, GraphQLEnumType | GraphQLInputObjectType):
            self._named[declared.name] = declared
            return declared.name
        if isinstance(declared, GraphQLNamedType) and declared.name in _SCALARS:
            return _SCALARS[declared.name]
        raise TypeError(f"no TypeScript is known for {declared}")

    def _object(self, declared: GraphQLObjectType, selections: Iterable[SelectionNode], depth: int) -> str:
        pad = "  " * depth
        merged: dict[str, list[FieldNode]] = {}
        for field in self._fields(selections):
            merged.setdefault((field.alias or field.name).value, []).append(field)
        lines = []
        for name, fields in merged.items():
            below = [
                node for field in fields if field.selection_set for node in field.selection_set.selections
            ]
            kind = declared.fields[fields[0].name.value].type
            lines.append(f"{pad}  {name}: {self._type(kind, below, depth + 1)}\n")
        return "{\n" + "".join(lines) + pad + "}"

    def _fields(self, selections: Iterable[SelectionNode]) -> Iterator[FieldNode]:
        for selection in selections:
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, FragmentSpreadNode):
                yield from self._fields(self._fragments[selection.name.value].selection_set.selections)
            elif isinstance(selection, InlineFragmentNode):
                yield from self._fields(selection.selection_set.selections)


def _required(declared: GraphQLType) -> bool:
    return isinstance(declared, GraphQLNonNull)
