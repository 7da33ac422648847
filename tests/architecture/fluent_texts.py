"""What is checked of the Fluent files in locales/: each check lists its findings in words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from babel import Locale
from fluent.syntax import FluentParser, ast, visitor

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
BABEL_TAGS = {"fa-AF": "fa_AF"}
SCRIPTS = {"uk": "CYRILLIC", "ar": "ARABIC", "fa-AF": "ARABIC", "ti": "ETHIOPIC"}
"""Languages in which a text without a letter of their own script has not been translated."""

SAME_EVERYWHERE = re.compile(r"-brand|level-[abc][12]")
"""Names: of ourselves, and of the levels of the Common European Framework."""


@dataclass
class Text(visitor.Visitor):
    """What a text asks for: one message, term or attribute."""

    variables: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    """Terms and messages that it quotes."""
    plurals: list[tuple[str, frozenset[str], str]] = field(default_factory=list)
    """Variable, categories and default of each choice by number."""
    letters: str = ""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax's name
        self.variables.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - the same
        self.references.add(f"-{node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the same
        self.references.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the same
        self.letters += node.value

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the same
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        default = next(variant.key for variant in node.variants if variant.default)
        selector = Text()
        selector.visit(node.selector)
        if keys & CATEGORIES and isinstance(default, ast.Identifier):
            self.plurals.append((min(selector.variables), frozenset(keys), default.name))
        self.generic_visit(node)


@dataclass
class File:
    """One Fluent file: its head comments, its texts by name, and what is wrong with it by itself."""

    comments: list[str]
    texts: dict[str, Text]
    faults: list[str]


def read(fluent: str) -> File:
    """Read a file; what the parser could not take is a fault."""
    body = FluentParser().parse(fluent).body
    faults = [
        f"cannot be read: {entry.content.strip() if entry.content else ''}"
        for entry in body
        if isinstance(entry, ast.Junk)
    ]
    named = [pair for entry in body for pair in texts_of(entry)]
    times = Counter(name for name, _ in named)
    faults += [f"{name} stands twice" for name in times if times[name] > 1]
    comments = [entry.content or "" for entry in body if isinstance(entry, ast.ResourceComment)]
    return File(comments, dict(named), faults)


def texts_of(entry: ast.EntryType) -> Iterator[tuple[str, Text]]:
    """A message's or term's own text and those of its attributes, by name."""
    if not isinstance(entry, ast.Message | ast.Term):
        return
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    patterns = [(name, entry.value)] if entry.value else []
    patterns += [(f"{name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
    for pattern_name, pattern in patterns:
        text = Text()
        text.visit(pattern)
        yield pattern_name, text


def plural_categories(tag: str) -> frozenset[str]:
    """What CLDR distinguishes in a language."""
    locale = Locale.parse(BABEL_TAGS.get(tag, tag))
    return frozenset(locale.plural_form.tags | {"other"})


def differences(source: File, translation: File, tag: str) -> list[str]:
    """Where a translation asks for something else than its source, or is none."""
    findings = [f"{name} is missing" for name in source.texts.keys() - translation.texts.keys()]
    findings += [f"{name} is unknown" for name in translation.texts.keys() - source.texts.keys()]
    for name in source.texts.keys() & translation.texts.keys():
        findings += differing(name, source.texts[name], translation.texts[name])
        findings += own_faults(name, translation.texts[name], tag)
    return sorted(findings)


def differing(name: str, source: Text, translation: Text) -> Iterator[str]:
    """What one text takes up otherwise than its source."""
    if source.variables != translation.variables:
        yield f"{name} has {sorted(translation.variables)} for {sorted(source.variables)}"
    if source.references != translation.references:
        yield f"{name} quotes {sorted(translation.references)} for {sorted(source.references)}"
    chosen = {variable for variable, _, _ in translation.plurals}
    for variable, _, _ in source.plurals:
        if variable not in chosen:
            yield f"{name} has no plural of ${variable}"


def own_faults(name: str, text: Text, tag: str) -> Iterator[str]:
    """What one text of a language may not be, whatever its source is."""
    for variable, categories, default in text.plurals:
        for category in plural_categories(tag) ^ categories:
            verb = "lacks" if category in plural_categories(tag) else "has no use for"
            yield f"{name} ${variable} {verb} [{category}]"
        if default != "other":
            yield f"{name} ${variable} falls back on [{default}]"
    if any(letter.isdigit() and not letter.isascii() for letter in text.letters):
        yield f"{name} has other than Western digits"
    if tag in SCRIPTS and not SAME_EVERYWHERE.fullmatch(name) and not in_script(text.letters, SCRIPTS[tag]):
        yield f"{name} is not translated: {text.letters!r}"


def in_script(letters: str, script: str) -> bool:
    """Whether a text without letters, or with one of this script."""
    alphabetic = [letter for letter in letters if letter.isalpha()]
    return not alphabetic or any(unicodedata.name(letter, "").startswith(script) for letter in alphabetic)


def width(text: str) -> int:
    """How many places a text takes, about: marks above and below take none."""
    return sum(unicodedata.category(letter) not in {"Mn", "Cf"} for letter in text)
