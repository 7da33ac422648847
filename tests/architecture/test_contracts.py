"""Each import contract of `pyproject.toml` catches what it is there for.

The package's tree is copied without its contents, one forbidden import is planted, and import-linter has to
find it. That the real package keeps the contracts, `make check` says.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import stegvis

PACKAGE = Path(stegvis.__file__).parent
PROJECT = PACKAGE.parents[1]

PLANTS = [
    ("layers", "kit.clock", "stegvis.audit.tables"),
    ("layers", "kit.clock", "stegvis.settings"),
    ("layers", "settings", "stegvis.kit.clock"),
    ("layers", "accounts.model", "stegvis.participants.model"),
    ("layers", "participants.queries", "stegvis.plans.queries"),
    ("layers", "plans.rules", "stegvis.timetable.rules"),
    ("layers", "timetable.rules", "stegvis.attendance.rules"),
    ("layers", "today.queries", "stegvis.caseload.queries"),
    ("layers", "attendance.queries", "stegvis.api.context"),
    ("layers", "api.schema", "stegvis.app"),
    ("layers", "demo.workbook", "stegvis.worker"),
    ("layers", "app", "stegvis.cli"),
    ("layers", "drawer.__init__", "json"),
    ("inside", "participants.queries", "stegvis.participants.actions"),
    ("inside", "participants.tables", "stegvis.participants.queries"),
    ("inside", "participants.permissions", "stegvis.participants.tables"),
    ("inside", "participants.permissions", "stegvis.participants.rules"),
    ("inside", "participants.rules", "stegvis.participants.permissions"),
    ("inside", "participants.model", "stegvis.participants.rules"),
    ("pure", "timetable.rules", "piccolo.columns"),
    ("pure", "timetable.rules", "asyncpg"),
    ("pure", "attendance.model", "msgspec"),
    ("pure", "participants.permissions", "stegvis.kit.db"),
    ("pure", "plans.rules", "stegvis.settings"),
    ("web", "attendance.queries", "litestar"),
    ("web", "accounts.actions", "strawberry"),
    ("tables", "api.participants", "stegvis.participants.tables"),
    ("tables", "demo.workbook", "stegvis.plans.tables"),
    ("tables", "worker", "stegvis.accounts.tables"),
    ("settings", "accounts.actions", "stegvis.settings"),
    ("settings", "api.transport", "stegvis.settings"),
]


@pytest.fixture(scope="module")
def skeleton(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the package's tree, every file of it empty, beside the real contracts."""
    folder = tmp_path_factory.mktemp("house")
    (folder / "pyproject.toml").write_bytes((PROJECT / "pyproject.toml").read_bytes())
    for source in PACKAGE.rglob("*.py"):
        copy = folder / source.relative_to(PACKAGE.parent)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.touch()
    return folder


def lint(folder: Path, contract: str) -> subprocess.CompletedProcess[str]:
    """Check one contract, over the package that lies in a folder."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [program, "--no-cache", "--no-logo", "--contract", contract],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("contract", sorted({contract for contract, _, _ in PLANTS}))
def test_an_empty_house_keeps_the_contract(skeleton: Path, contract: str) -> None:
    result = lint(skeleton, contract)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("contract", "importer", "imported"), PLANTS)
def test_a_planted_import_is_caught(skeleton: Path, contract: str, importer: str, imported: str) -> None:
    file = skeleton / "stegvis" / f"{importer.replace('.', '/')}.py"
    if not file.exists() and (file.with_suffix("") / "__init__.py").exists():
        file = file.with_suffix("") / "__init__.py"
    planted_anew = [each for each in (file.parent, file) if not each.exists()]
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"import {imported}\n", encoding="utf-8")
    try:
        result = lint(skeleton, contract)
    finally:
        file.write_text("", encoding="utf-8")
        for each in reversed(planted_anew):
            each.rmdir() if each.is_dir() else each.unlink()
    assert result.returncode == 1, result.stdout
    assert "BROKEN" in result.stdout
    assert f"stegvis.{importer.removesuffix('.__init__')}" in result.stdout or "drawer" in result.stdout
