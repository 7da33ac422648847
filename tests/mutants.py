"""Remove one permission check at a time, and see whether a test notices.

A mutant is a function's code with one check less, or a predicate of the row rule that holds always. It is put
in place of the right one in this very process (a function is one object, whoever has imported it), so that a
mutant costs the tests that reach it and no start of anything. Which those are is found by one run of all
tests, in which each function tells that it was called.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType, MappingProxyType, ModuleType
from typing import Any

from _pytest.fixtures import FixtureFunctionDefinition
from _pytest.mark.structures import ParameterSet
from _pytest.outcomes import Failed, Skipped

import stegvis
from stegvis.kit.db import Transaction
from stegvis.participants import queries
from stegvis.participants.queries import gathered

Check = Callable[[], Awaitable[None]]
"""A test, ready to be run; it fails by an exception."""

_NOT_THESE = ("demo", "migrations", "cli", "office_import", "kit")
"""Packages that nobody reaches from a screen, and what knows no person."""


@dataclass(frozen=True)
class Mutant:
    """One check less.

    Attributes:
        of: whose tests are to notice: a function as `module:name`, or `sql`.
        what: what was removed, for whoever looks at a survivor.
        swap: puts it in place for as long as it is entered.
    """

    of: str
    what: str
    swap: Callable[[], Any]


# ------------------------------------------------------------------------------ code


def modules() -> Iterator[ModuleType]:
    """Every module of the program but those that nobody reaches from a screen."""
    for found in pkgutil.walk_packages(stegvis.__path__, "stegvis."):
        if found.name.split(".")[1] not in _NOT_THESE and "piccolo_" not in found.name:
            yield importlib.import_module(found.name)


def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))


_Function = ast.FunctionDef | ast.AsyncFunctionDef


def _functions(tree: ast.Module) -> dict[str, _Function]:
    """The functions of a module and the methods of its classes, by their qualified names."""
    found = {node.name: node for node in tree.body if isinstance(node, _Function)}
    for within in tree.body:
        if isinstance(within, ast.ClassDef):
            found |= {
                f"{within.name}.{node.name}": node for node in within.body if isinstance(node, _Function)
            }
    return found


def _code_of(tree: ast.Module, module: ModuleType, name: str) -> CodeType:
    waiting = [compile(ast.fix_missing_locations(tree), module.__file__ or "", "exec")]
    while waiting:
        code = waiting.pop()
        if code.co_qualname == name:
            return code
        waiting += [constant for constant in code.co_consts if isinstance(constant, CodeType)]
    raise LookupError(name)


def _target(module: ModuleType, name: str) -> FunctionType | None:
    """The function of a name, under whatever stands around it: a resolver, a handler, a method."""
    within, _, own = name.rpartition(".")
    holder = getattr(module, within, None) if within else module
    found: Any = vars(holder).get(own) if holder else None
    told = getattr(holder, "__strawberry_definition__", None)
    if found is None and told:
        fields = {field.python_name: field for field in told.fields}
        found = getattr(getattr(fields.get(own), "base_resolver", None), "wrapped_func", None)
    for around in ("base_resolver", "wrapped_func", "fget", "__func__", "fn"):
        found = getattr(found, around, found)
    found = inspect.unwrap(found) if callable(found) else None
    if not isinstance(found, FunctionType) or found.__module__ != module.__name__:
        return None
    return None if found.__closure__ or found.__qualname__ != name else found


@contextmanager
def _swapped(function: FunctionType, code: CodeType) -> Iterator[None]:
    right, function.__code__ = function.__code__, code
    try:
        yield
    finally:
        function.__code__ = right


def _called(node: ast.AST | None) -> str:
    """The last name of what a call calls, of a module or an object too."""
    function = node.func if isinstance(node, ast.Call) else None
    if isinstance(function, ast.Attribute):
        return "" if ast.unparse(function.value) == "rules" else function.attr  # a rule knows nobody
    return function.id if isinstance(function, ast.Name) else ""


def _is_check(node: ast.AST) -> bool:
    """Whether this says whether somebody may: a call, or a look at how they stand to a person."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd):
        return "standing" in ast.unparse(node.left)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return isinstance(node.operand, ast.Attribute) and node.operand.attr == "is_staff"
    name = _called(node)
    asks = (
        name.startswith(("may_", "keeps_", "works_with_", "is_visible", "_sees", "sees_")) or name == "holds"
    )
    return asks and name not in _NOT_OF_WHO


_NOT_OF_WHO = {
    *("require_version", "require_known", "required", "require_address", "required_day", "required_clock"),
    *("_required", "_require_fits", "require_terms", "require_possible", "require_never_held"),
    *(
        "require_free_of_past",
        "_require_unmarked_after",
        "_require_unmarked",
        "_require_times",
        "require_named",
    ),
    *("_require_sound", "_require_parties", "_require_one_person", "_require_hours", "_must_be_kept"),
    *("_must_be_in", "_must_be", "must_be_draft", "require_undoable", "_require_sensible", "_require_flat"),
    *("require_same_subject", "require_logout", "require_identity", "require_code", "require_attempt"),
    *("_require", "may_be_open"),
}
"""What refuses by what is asked for, and not by who asks. A new name is taken for one of who asks."""

_ASKED_FOR_THAT_ALONE = {"case"}
"""What returns something too, and is called for its refusal where nobody takes that."""


def _is_demand(node: ast.AST) -> bool:
    """Whether this is the call of something that refuses whoever may not, alone on its line."""
    call = node.value if isinstance(node, ast.Expr) else None
    name = _called(call.value if isinstance(call, ast.Await) else call)
    asks = name.lstrip("_").startswith(("require", "must_")) or name in _ASKED_FOR_THAT_ALONE
    return asks and name not in _NOT_OF_WHO


class _Sites(ast.NodeVisitor):
    """The places of one function at which a check can be removed, each with what is done there."""

    def __init__(self, *, within: bool) -> None:
        self.within = within
        self.found: list[tuple[str, str, int, int]] = []

    def generic_visit(self, node: ast.AST) -> None:
        place = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
        if isinstance(node, ast.Await) and _is_check(node.value):
            self.found.append(("call", ast.unparse(node), *place))
            return
        if _is_check(node):
            self.found.append(("call", ast.unparse(node), *place))
        elif _is_demand(node):
            self.found.append(("demand", ast.unparse(node), *place))
        elif self.within and isinstance(node, ast.BoolOp):
            self.found += [("part", ast.unparse(each), each.lineno, each.col_offset) for each in node.values]
        elif self.within and isinstance(node, ast.Compare):
            self.found.append(("call", ast.unparse(node), *place))
        super().generic_visit(node)


class _Remove(ast.NodeTransformer):
    def __init__(self, kind: str, text: str, line: int, column: int) -> None:
        self.kind, self.text, self.place, self.done = kind, text, (line, column), False

    def visit(self, node: ast.AST) -> Any:  # noqa: ANN401 - a node
        here = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0)) == self.place
        if self.kind == "part" and isinstance(node, ast.BoolOp) and not self.done:
            for number, each in enumerate(node.values):
                if (each.lineno, each.col_offset) == self.place and ast.unparse(each) == self.text:
                    self.done = True
                    neutral = ast.Constant(isinstance(node.op, ast.And))
                    node.values[number] = ast.copy_location(neutral, each)
                    return node
        elif here and not self.done and ast.unparse(node) == self.text:
            if self.kind == "call" and isinstance(node, ast.expr):
                self.done = True
                if isinstance(node, ast.UnaryOp):  # `not` of whether they may
                    return ast.copy_location(ast.Constant(value=False), node)
                return ast.copy_location(ast.Constant(value=True), node)
            if self.kind == "demand" and isinstance(node, ast.Expr):
                self.done = True
                return ast.copy_location(ast.Pass(), node)
        return self.generic_visit(node)


def code_mutants() -> tuple[list[Mutant], list[tuple[str, FunctionType, CodeType]]]:
    """One mutant for each check that can be removed, and each function with code that tells it was called."""
    mutants: list[Mutant] = []
    telling: list[tuple[str, FunctionType, CodeType]] = []
    for module in modules():
        within = module.__name__.endswith("permissions")
        tree = _tree(module)
        for name, function in _functions(tree).items():
            target = _target(module, name)
            if target is None:
                continue
            key = f"{module.__name__}:{name}"
            sites = _Sites(within=within)
            sites.visit(function)
            changes = [*dict.fromkeys(sites.found)]
            whole = within and _answers_yes_or_no(function)
            if not changes and not whole:
                continue
            for change in changes:
                code = _changed(module, name, _Remove(*change))
                if code is not None:
                    where = f"{key}, line {change[2]}: without {change[1]}"
                    mutants.append(Mutant(key, where, _swapper(target, code)))
            for always in (True, False) if whole else ():
                code = _always(module, name, always=always)
                mutants.append(Mutant(key, f"{key}: always {always}", _swapper(target, code)))
            telling.append((key, target, _telling(module, name, key)))
    return mutants, telling


def _swapper(target: FunctionType, code: CodeType) -> Callable[[], Any]:
    return lambda: _swapped(target, code)


def _answers_yes_or_no(function: _Function) -> bool:
    return function.returns is not None and ast.unparse(function.returns) == "bool"


def _changed(module: ModuleType, name: str, remove: _Remove) -> CodeType | None:
    tree = _tree(module)
    function = _functions(tree)[name]
    remove.visit(function)
    return _code_of(tree, module, name) if remove.done else None


def _always(module: ModuleType, name: str, *, always: bool) -> CodeType:
    tree = _tree(module)
    function = _functions(tree)[name]
    function.body = [ast.copy_location(ast.Return(ast.Constant(always)), function.body[0])]
    return _code_of(tree, module, name)


def _telling(module: ModuleType, name: str, key: str) -> CodeType:
    tree = _tree(module)
    function = _functions(tree)[name]
    (tell,) = ast.parse(f"__called__({key!r})").body
    for node in ast.walk(tell):
        if hasattr(node, "lineno"):
            ast.copy_location(node, function.body[0])
    function.body.insert(0, tell)
    return _code_of(tree, module, name)


# ------------------------------------------------------------------------------ the row rule

ROW_RULES = {
    "visible": queries.VISIBLE,
    "visible among": queries.VISIBLE_AMONG,
    "concerned": gathered._CONCERNED,  # noqa: SLF001 - the same rule, of a day
}
"""The parts of statements that say whom an actor sees, wherever they stand."""

_WORD = re.compile(r"\b(WHERE|ON|AND|OR|BETWEEN|UNION|GROUP|ORDER|JOIN|LEFT|SELECT)\b|[()]|\Z")
_TENANT = re.compile(r"[\w.]*municipality_id = \$1|true")
"""Held by row-level security and composite keys too: without it a statement tells the same."""


def predicates(sql: str) -> list[tuple[int, int]]:
    """Where the predicates of a statement stand: between WHERE or ON, AND, OR and the end of their part."""
    found: list[tuple[int, int]] = []
    starts: list[int | None] = [None]
    between = False
    for match in _WORD.finditer(sql):
        word, start = match.group(), starts[-1]
        if word == "(":
            starts.append(None)
            continue
        if word == "BETWEEN" or (word == "AND" and between):
            between = word == "BETWEEN"
            continue
        if start is not None and sql[start : match.start()].strip():
            found.append((start, match.start()))
        if word == ")":
            starts.pop()
        else:
            opens = word in {"WHERE", "ON"} or (word in {"AND", "OR"} and start is not None)
            starts[-1] = match.end() if opens else None
    return [(start, end) for start, end in found if not _TENANT.fullmatch(sql[start:end].strip())]


def sql_mutants() -> list[Mutant]:
    """One mutant for each predicate of the row rule: it holds always."""
    mutants = []
    for name, rule in ROW_RULES.items():
        for start, end in predicates(rule):
            text = " ".join(rule[start:end].split())
            if _is_said_twice(rule, start, text):
                continue
            mutated = f"{rule[:start]} ({rule[start:end]}\n OR true) {rule[end:]}"
            mutants.append(Mutant(f"sql:{name}", f"{name}: without {text}", _saying(rule, mutated)))
    return mutants


def _is_said_twice(rule: str, start: int, text: str) -> bool:
    """Whether a predicate only repeats what the rule demands again of whoever is in a circle.

    Without one of these a statement lets through the same people: `visible` looks at the circle once more,
    and who has no role for it has no grant that counts either.
    """
    circle = rule.find("SELECT participant_id, $9")
    in_circle = circle >= 0 and circle < start < rule.find("UNION ALL", circle)
    return text == "$9 > 0" or (in_circle and text != "participant.id = participant_id")


def _saying(right: str, wrong: str) -> Callable[[], Any]:
    return lambda: _on_statements(lambda sql: sql.replace(right, wrong))


@contextmanager
def _on_statements(change: Callable[[str], str]) -> Iterator[None]:
    """Let every reading statement be another."""
    kept = {name: getattr(Transaction, name) for name in ("rows", "row", "value")}

    def changed(right: Callable[..., Any]) -> Callable[..., Any]:
        return lambda self, sql, *args: right(self, change(sql), *args)

    for name, right in kept.items():
        setattr(Transaction, name, changed(right))
    try:
        yield
    finally:
        for name, right in kept.items():
            setattr(Transaction, name, right)


# ------------------------------------------------------------------------------ the run


def _quietly(_: str) -> None:
    pass


async def reached(
    checks: Mapping[str, Check],
    telling: Sequence[tuple[str, FunctionType, CodeType]],
    tell: Callable[[str], None] = _quietly,
) -> dict[str, list[str]]:
    """Which checks reach which function and which row rule.

    What does not hold as things are, since it needs pytest around it, is named and asked no more: what
    is lost can only make the figure worse.
    """
    calls: dict[str, list[str]] = {}
    now: set[str] = set()

    def seen(sql: str) -> str:
        now.update(f"sql:{name}" for name, rule in ROW_RULES.items() if rule in sql)
        return sql

    with ExitStack() as stack:
        stack.enter_context(_on_statements(seen))
        for _, function, code in telling:
            function.__globals__["__called__"] = now.add
            stack.enter_context(_swapped(function, code))
        for name, check in checks.items():
            now.clear()
            try:
                await check()
            except (Exception, Failed, Skipped) as error:  # noqa: BLE001 - however a test fails
                tell(f"left out: {name}: {type(error).__name__} {str(error)[:100]}")
                continue
            for key in now:
                calls.setdefault(key, []).append(name)
    return calls


async def survivors(
    mutants: Sequence[Mutant],
    checks: Mapping[str, Check],
    calls: Mapping[str, Sequence[str]],
    tell: Callable[[str], None] = _quietly,
) -> list[Mutant]:
    """The mutants that no check notices."""
    alive = []
    for mutant in mutants:
        with mutant.swap():
            if not await _noticed(checks, calls.get(mutant.of, ())):
                alive.append(mutant)
                tell(f"alive: {mutant.what}")
    return alive


async def _noticed(checks: Mapping[str, Check], names: Sequence[str]) -> bool:
    for name in names:
        try:
            await checks[name]()
        except (Exception, Failed):  # noqa: BLE001 - however a test fails
            return True
    return False


# ------------------------------------------------------------------------------ tests as checks


def checks_of(
    *tests: ModuleType,
    given: Mapping[str, object] = MappingProxyType({}),
    keep: Callable[[Mapping[str, object]], bool] = lambda _: True,
) -> dict[str, Check]:
    """The tests of some modules, each parameter by itself; without those that need a fixture from elsewhere.

    Args:
        tests: modules of tests.
        given: what there is for the names of fixtures.
        keep: which parameters are wanted.
    """
    return {
        f"{module.__name__}:{name}[{number}]": _check(test, {**given, **values}, _fixtures(module, given))
        for module in tests
        for name, test in vars(module).items()
        if name.startswith("test_") and callable(test)
        for number, values in enumerate(_parameters(test))
        if keep(values)
        if _can_be_given(test, {*given, *values}, _fixtures(module, given))
    }


def _fixtures(module: ModuleType, given: Mapping[str, object]) -> dict[str, Callable[..., Any]]:
    """A module's own fixtures: each test gets one of its own, but what lasts and is given already."""
    found = {
        name: each._get_wrapped_function()  # noqa: SLF001 - pytest has no other way in
        for name, each in vars(module).items()
        if isinstance(each, FixtureFunctionDefinition)
    }
    return {
        name: each
        for name, each in found.items()
        if name not in given or not (inspect.isgeneratorfunction(each) or inspect.isasyncgenfunction(each))
    }


def _can_be_given(
    test: Callable[..., Any], known: set[str], fixtures: Mapping[str, Callable[..., Any]]
) -> bool:
    return all(
        name in known or (name in fixtures and _can_be_given(fixtures[name], known - {name}, fixtures))
        for name in inspect.signature(test).parameters
    )


def _check(
    test: Callable[..., Any], known: Mapping[str, object], fixtures: Mapping[str, Callable[..., Any]]
) -> Check:
    async def called(function: Callable[..., Any], stack: AsyncExitStack) -> object:
        given = {}
        for name in inspect.signature(function).parameters:
            given[name] = known[name] if name not in fixtures else await called(fixtures[name], stack)
        if inspect.isasyncgenfunction(function):
            return await stack.enter_async_context(asynccontextmanager(function)(**given))
        if inspect.isgeneratorfunction(function):
            return stack.enter_context(contextmanager(function)(**given))
        answer = function(**given)
        return await answer if inspect.isawaitable(answer) else answer

    async def check() -> None:
        async with AsyncExitStack() as stack:
            await called(test, stack)

    return check


def _parameters(test: Callable[..., Any]) -> list[dict[str, object]]:
    all_values: list[dict[str, object]] = [{}]
    for mark in getattr(test, "pytestmark", []):
        if mark.name == "parametrize":
            names, rows = mark.args
            names = [each.strip() for each in names.split(",")] if isinstance(names, str) else names
            given = [_values(row, len(names)) for row in rows]
            all_values = [
                {**values, **dict(zip(names, row, strict=True))} for values in all_values for row in given
            ]
    return all_values


def _values(row: object, names: int) -> Sequence[object]:
    if isinstance(row, ParameterSet):
        return row.values
    return row if names > 1 and isinstance(row, Sequence) else (row,)
