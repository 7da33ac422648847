"""The rules of the house that an import contract cannot say, read from the code itself."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import stegvis

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = Path(stegvis.__file__).parent
NOT_FEATURES = {"api", "cli", "demo", "kit", "migrations"}
FEATURES = sorted(
    each.name
    for each in PACKAGE.iterdir()
    if (each / "__init__.py").exists() and each.name not in NOT_FEATURES
)

PURE = {"model", "rules", "permissions"}
WITH_DATABASE = {"tables", "queries", "actions"}
PURE_BESIDE = {
    "attendance": {"absence", "contests", "glance", "month", "passes", "quotas", "register", "work"},
    "payments": {"basis"},
    "participants": {"details", "numbers", "reasons"},
    "lookups": {"unusual"},
    "meetings": {"agenda"},
    "plans": {"difference", "drafting", "fields"},
    "programmes": {"decisions", "follow_up"},
    "rulebook": {"base_amounts", "frames", "kinds", "law", "overrides"},
    "timetable": {"clashes", "copying", "forecast", "forms", "keeping", "occurrences", "suggestions"},
}
"""Law and its vocabulary as data, the one algorithm that two rules share, a form about a person and the
numbers in it: as pure as the three."""
ADAPTERS = {
    "accounts": {"authenticators", "device_keys", "hashing", "tokens"},
    "audit": {"sink"},
    "documents": {"minutes", "words"},
    "feeds": {"ical"},
    "notifications": {"encryption", "mail", "prometheus", "push"},
    "payments": {"workbook"},
    "reports": {"workbook"},
    "sign_on": {"configuration", "provider"},
    "rights": {"readable", "structure"},
    "supervision": {"words", "workbook"},
    "transfer": {"checks", "portable", "structure"},
    "office_import": {
        *("checks", "history", "occurrence", "reading", "register", "scopes"),
        *("sheets", "template", "values", "words", "workbook"),
    },
}
"""Files named after what they talk to: a library, a file format, a service outside."""
PURE_KIT = {"clock", "errors", "months", "public_holidays", "weeks"}
DRAWERS = {"utils", "helpers", "common", "misc", "base", "shared", "services", "repositories"}

LONGEST_RESOLVER = 12

WRITERS = ("*/actions.py", "*/actions/*.py", "kit/db.py", "demo/loading.py")
"""Who may open a write transaction. The demo's loading moves a whole invented office in time."""
ENGINE_WORDS = {"PostgresEngine", "PostgresTransaction", "create_pool", "run_ddl", "start_connection_pool"}
RAW_TRANSACTIONS = {"transaction", "atomic", "savepoint"}
OWN_CONNECTIONS = ("kit/db.py", "kit/listener.py", "migrations/*.py", "cli/database.py")
"""Who may speak to the database past `kit/db.py`: one listens, for as long as the program serves; the last
is the owner, after an import."""

SOURCES = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in SOURCES.items()}


def dotted(node: ast.expr) -> str:
    """Spell a chain of attributes: `datetime.now`."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def reads_the_clock(tree: ast.AST) -> set[int]:
    """Find the lines that ask the system for the time of day."""
    asks = ("datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time", "time.time_ns")
    return {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and dotted(node).endswith(asks)
    }


def opens_a_write(tree: ast.AST) -> set[int]:
    """Find the lines that take `write` from `kit/db.py`."""
    lines = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "stegvis.kit.db":
            lines |= {node.lineno for name in node.names if name.name == "write"}
        if isinstance(node, ast.Attribute) and dotted(node) == "db.write":
            lines.add(node.lineno)
    return lines


def goes_round_the_database(tree: ast.AST) -> set[int]:
    """Find the lines that reach for the engine, a connection or a transaction themselves."""
    lines = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            last = node.attr if isinstance(node, ast.Attribute) else node.id
            if last in ENGINE_WORDS or dotted(node) in {"asyncpg.connect", "psycopg.connect"}:
                lines.add(node.lineno)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            lines |= {node.lineno} if node.func.attr in RAW_TRANSACTIONS else set()
    return lines


def long_resolvers(tree: ast.AST) -> dict[str, int]:
    """Measure the resolvers that are too long, without signature and docstring."""
    lengths = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and _is_resolver(node):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            if length > LONGEST_RESOLVER:
                lengths[node.name] = length
    return lengths


def _is_resolver(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    marks = (each.func if isinstance(each, ast.Call) else each for each in node.decorator_list)
    return any(
        dotted(mark) in {"strawberry.field", "strawberry.mutation", "strawberry.subscription"}
        or dotted(mark).endswith("relay.connection")
        for mark in marks
    )


def matching(*patterns: str) -> set[str]:
    return {name for name in TREES if any(Path(name).match(pattern) for pattern in patterns)}


def findings(lint: Callable[[ast.AST], object], *, but: set[str]) -> dict[str, object]:
    """Run a lint over every file but some, and keep what it finds."""
    return {name: found for name, tree in TREES.items() if name not in but and (found := lint(tree))}


def test_time_is_an_argument() -> None:
    assert findings(reads_the_clock, but={"kit/clock.py"}) == {}


def test_only_actions_open_a_write_transaction() -> None:
    assert findings(opens_a_write, but=matching(*WRITERS)) == {}


def test_nobody_goes_round_the_database_module() -> None:
    assert findings(goes_round_the_database, but=matching(*OWN_CONNECTIONS)) == {}


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_has_the_six_files_and_its_adapters(feature: str) -> None:
    allowed = PURE | WITH_DATABASE | PURE_BESIDE.get(feature, set()) | ADAPTERS.get(feature, set())
    found = {each.stem for each in (PACKAGE / feature).iterdir() if each.suffix == ".py" or each.is_dir()}
    assert found - {"__init__", "__pycache__"} <= allowed


@pytest.mark.parametrize(
    "name",
    sorted(
        f"{feature}/{stem}.py"
        for feature in FEATURES
        for stem in PURE | PURE_BESIDE.get(feature, set())
        if (PACKAGE / feature / f"{stem}.py").exists()
    ),
)
def test_the_pure_half_stands_on_the_standard_library(name: str) -> None:
    allowed = {f"stegvis.kit.{each}" for each in PURE_KIT} | {
        f"stegvis.{feature}.{stem}" for feature in FEATURES for stem in PURE | PURE_BESIDE.get(feature, set())
    }
    for node in ast.walk(TREES[name]):
        modules = []
        if isinstance(node, ast.Import):
            modules = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        for module in modules:
            assert module.partition(".")[0] in sys.stdlib_module_names or module in allowed, module


def test_a_resolver_only_translates() -> None:
    assert findings(long_resolvers, but=TREES.keys() - matching("api/*.py", "api/**/*.py")) == {}


def test_there_is_no_drawer() -> None:
    assert {
        name for name in TREES if DRAWERS & {part.removesuffix(".py") for part in name.split("/")}
    } == set()


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import datetime\nx = datetime.now(tz)",
        "import datetime\nx = datetime.datetime.now(tz)",
        "from datetime import date\nx = date.today()",
        "import time\nx = time.time()",
        "from datetime import datetime\nfield(default_factory=datetime.now)",
    ],
)
def test_the_clock_lint_catches(code: str) -> None:
    assert reads_the_clock(ast.parse(code)) == {2}


@pytest.mark.parametrize(
    "code",
    ["async def x():\n    async with db.write(m) as tx: ...", "\nfrom stegvis.kit.db import read, write"],
)
def test_the_write_lint_catches(code: str) -> None:
    assert opens_a_write(ast.parse(code)) == {2}


@pytest.mark.parametrize(
    "code",
    [
        "async with ENGINE.transaction(): ...",
        "Plan._meta.db.atomic()",
        "connection = asyncpg.connect(dsn)",
        "ENGINE.run_ddl('DROP TABLE x')",
        "engine = PostgresEngine(config={})",
    ],
)
def test_the_database_lint_catches(code: str) -> None:
    wrapped = f"async def x():\n    {code}"
    assert goes_round_the_database(ast.parse(wrapped)) == {2}


def test_the_resolver_lint_catches() -> None:
    body = "\n".join(f"    x = {number}" for number in range(LONGEST_RESOLVER + 1))
    code = f'@strawberry.field(description="")\nasync def home():\n    """Answer."""\n{body}'
    assert long_resolvers(ast.parse(code)) == {"home": LONGEST_RESOLVER + 1}
