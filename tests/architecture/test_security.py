"""SECURITY.md is true as far as a test can say: what proves a promise is there, and so is what it names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stegvis.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(((?!http)[^)]+)\)", SECURITY))))
def test_what_proves_a_promise_is_there(target: str) -> None:
    assert (ROOT / target).is_file()


def test_what_an_operator_is_told_to_set_is_a_setting() -> None:
    named = {name.lower() for name in re.findall(rf"`{PREFIX}([A-Z_]+)", SECURITY)}
    assert named
    assert named <= set(Settings.__struct_fields__)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`make ([a-z]+)", SECURITY))))
def test_a_command_that_it_names_is_a_target(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_every_promise_has_a_proof() -> None:
    table = SECURITY.split("## What is promised")[1].split("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("|")][2:]
    assert len(rows) > 10
    assert [row for row in rows if "](" not in row and "the same" not in row] == []
