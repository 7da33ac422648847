"""What is installed is known by its hash, listed, and looked up."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.supply.audit import (
    ACCEPTED,
    NPM_LOCKS,
    Accepted,
    Finding,
    UnreachableError,
    accepted,
    audit,
    of_npm,
    of_python,
    remaining,
    services,
)
from tests.supply.sbom import bill, packages

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
TODAY = date(2026, 11, 26)
FOUND = Finding("leftpad", "GHSA-1")


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_locked_by_hashes(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    found = packages(text)
    assert len(found) == len(re.findall(r"^[A-Za-z0-9].*==", text, re.MULTILINE)) > 50
    assert all(hashes for _, _, hashes in found)
    assert sum(len(hashes) for _, _, hashes in found) == text.count("--hash=sha256:")


@pytest.mark.parametrize("folder", NPM_LOCKS)
def test_every_npm_package_is_locked_by_a_hash(folder: str) -> None:
    lock = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))
    assert len(lock["packages"]) > 1
    without = {name for name, each in lock["packages"].items() if name and not each.get("integrity")}
    assert without == set()
    assert all(each["integrity"].startswith("sha512-") for name, each in lock["packages"].items() if name)


def test_everything_that_the_program_asks_for_is_on_the_bill() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    made = bill((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    text = json.dumps(made)
    for each in asked:
        name = re.split(r"[\[<>=]", each)[0]
        assert f'"pkg:pypi/{name}@' in text, name
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.5")


def test_the_same_lock_gives_the_same_bill() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert json.dumps(bill(text)) == json.dumps(bill(text))
    assert bill(text)["serialNumber"] != bill(text + " ")["serialNumber"]


def test_what_is_accepted_has_a_reason_and_an_end() -> None:
    assert isinstance(accepted(ACCEPTED.read_text(encoding="utf-8")), list)
    with pytest.raises(ValueError, match="reason"):
        accepted('[[accepted]]\npackage = "a"\nidentifier = "b"\nreason = " "\nuntil = 2027-01-01')


def test_what_was_accepted_until_yesterday_is_found_again() -> None:
    known = [Accepted("leftpad", "GHSA-1", "not reachable", TODAY)]
    assert remaining([FOUND, FOUND], known, TODAY) == []
    assert remaining([FOUND, FOUND], known, date(2026, 11, 27)) == [FOUND]
    assert remaining([Finding("leftpad", "GHSA-2")], known, TODAY) != []


def test_a_known_vulnerability_fails_and_a_silent_service_is_told_and_does_not() -> None:
    def silent() -> list[Finding]:
        raise UnreachableError("URLError")

    told, well = audit({"Python": silent, "npm": list}, [], TODAY)
    assert well
    assert told == ["WARNING: Python packages were NOT audited, nobody answers (URLError)"]
    told, well = audit({"Python": silent, "npm": lambda: [FOUND]}, [], TODAY)
    assert not well
    assert told[1] == "npm: leftpad has GHSA-1"


def test_the_answers_of_both_services_are_understood() -> None:
    answer = {"results": [{}, {"vulns": [{"id": "PYSEC-1"}, {"id": "GHSA-2"}]}]}
    found = of_python(answer, [("a", "1"), ("b", "2")])
    assert found == [Finding("b", "PYSEC-1"), Finding("b", "GHSA-2")]
    advisory = {"name": "x", "severity": "high", "url": "https://github.com/advisories/GHSA-3"}
    entries = {
        "x": {"via": [advisory, advisory | {"severity": "moderate"}]},
        "y": {"via": ["x"]},
    }
    assert of_npm({"vulnerabilities": entries}) == [Finding("x", "GHSA-3")]


def test_every_lock_of_npms_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {
        path.parent.relative_to(ROOT).as_posix()
        for pattern in ("*/package-lock.json", "*/*/package-lock.json")
        for path in ROOT.glob(pattern)
        if not {"node_modules", ".venv"} & set(path.parts)
    }
    assert there == set(NPM_LOCKS)
    asked: list[Path] = []

    def npm(*_: object, cwd: Path, **__: object) -> subprocess.CompletedProcess[str]:
        asked.append(cwd)
        return subprocess.CompletedProcess([], 0, '{"vulnerabilities": {}}')

    monkeypatch.setattr(subprocess, "run", npm)
    found = [ask() for name, ask in services().items() if name != "Python"]
    assert (found, asked) == ([[], []], [ROOT / each for each in NPM_LOCKS])
