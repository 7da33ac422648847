"""README is true: every setting is documented, every picture and file that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stegvis.demo import PASSWORD, sign_ins
from stegvis.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("setting", Settings.__struct_fields__)
def test_a_setting_is_documented(setting: str) -> None:
    assert f"`{PREFIX}{setting.upper()}`" in README


def test_no_setting_is_documented_that_is_gone() -> None:
    named = {name.lower() for name in re.findall(rf"`{PREFIX}([A-Z_]+)`", README)}
    assert named == set(Settings.__struct_fields__)


@pytest.mark.parametrize("target", re.findall(r"\]\(((?!http)[^)]+)\)", README))
def test_what_the_readme_points_to_is_there(target: str) -> None:
    assert (ROOT / target).is_file()


def test_the_demo_signs_in_as_the_readme_says() -> None:
    assert f"`{PASSWORD}`" in README
    named = [person for person in sign_ins() if person.municipality == "9901"]
    for person in named:
        assert f"**{person.name.split()[0]}**" in README
        assert person.code is None or f"`{person.code}`" in README


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z]+) ", README)) - {"and"}))
def test_a_command_of_the_readme_is_a_target(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
