"""Look whether anything that the lock files name has a known vulnerability.

    python -m tests.supply.audit

Python's packages are asked of OSV, npm's of npm's own service. Who has no network is told so, and goes on: a
build must not fail because somebody else's server does. What is known and not in `accepted.toml` fails.
Of npm's, what is called high or critical; of Python's, all, since its advisories carry no common severity.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
import urllib.request
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stegvis.kit.clock import oslo_date, system_clock
from tests.supply.sbom import packages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).parents[2]
ACCEPTED = Path(__file__).with_name("accepted.toml")
OSV = "https://api.osv.dev/v1/querybatch"
PATIENCE = 20.0
"""Seconds for which a service is waited for."""
SEVERE = {"high", "critical"}
NPM_LOCKS = ("pwa", "tests/provider")
"""Folders with a `package-lock.json`: the phone's, and the provider's that staff sign in at in a test."""


class UnreachableError(Exception):
    """The service that knows does not answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A known vulnerability of something that is installed."""

    package: str
    identifier: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that we live with until a day, and why."""

    package: str
    identifier: str
    reason: str
    until: date


def accepted(text: str) -> list[Accepted]:
    """Read what is accepted.

    Raises:
        ValueError: an entry has no reason.
    """
    entries = [Accepted(**each) for each in tomllib.loads(text).get("accepted", [])]
    if any(not each.reason.strip() for each in entries):
        msg = "what is accepted has a reason"
        raise ValueError(msg)
    return entries


def remaining(found: Iterable[Finding], known: Iterable[Accepted], today: date) -> list[Finding]:
    """What nobody has accepted, or not for so long."""
    lived_with = {(each.package, each.identifier) for each in known if each.until >= today}
    return sorted(
        {each for each in found if (each.package, each.identifier) not in lived_with},
        key=lambda each: (each.package, each.identifier),
    )


def of_python(answer: dict[str, Any], asked: list[tuple[str, str]]) -> list[Finding]:
    """Read OSV's answer: one result for each package, in the order that they were asked in."""
    return [
        Finding(name, vulnerability["id"])
        for (name, _), result in zip(asked, answer["results"], strict=True)
        for vulnerability in result.get("vulns", ())
    ]


def of_npm(answer: dict[str, Any]) -> list[Finding]:
    """Read `npm audit --json`: advisories themselves, not whoever depends on what they are about."""
    return [
        Finding(via["name"], via["url"].rpartition("/")[2])
        for entry in answer["vulnerabilities"].values()
        for via in entry["via"]
        if isinstance(via, dict) and via["severity"] in SEVERE
    ]


def ask_osv() -> list[Finding]:
    """Ask for every version of both Python lock files, in one request."""
    texts = [
        (ROOT / name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-dev.lock")
    ]
    asked = sorted({(name, version) for text in texts for name, version, _ in packages(text)})
    queries = [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version} for name, version in asked
    ]
    request = urllib.request.Request(
        OSV, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 - OSV alone
            return of_python(json.load(answer), asked)
    except (OSError, ValueError, KeyError) as error:
        raise UnreachableError(type(error).__name__) from error


def ask_npm(folder: str) -> list[Finding]:
    """Let npm ask for everything in a folder's `package-lock.json`."""
    command = [
        "npm",
        "audit",
        "--json",
        "--package-lock-only",
        "--fetch-retries=0",
        f"--fetch-timeout={PATIENCE * 1000:.0f}",
    ]
    try:
        done = subprocess.run(
            command, cwd=ROOT / folder, capture_output=True, text=True, check=False, timeout=3 * PATIENCE
        )
        return of_npm(json.loads(done.stdout))
    except (OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
        raise UnreachableError(type(error).__name__) from error


def services() -> dict[str, Callable[[], list[Finding]]]:
    """Whom to ask, by what their answers are about."""
    return {"Python": ask_osv} | {f"npm ({each})": partial(ask_npm, each) for each in NPM_LOCKS}


def audit(
    services: dict[str, Callable[[], list[Finding]]], known: list[Accepted], today: date
) -> tuple[list[str], bool]:
    """Ask each service.

    Returns:
        what there is to tell, and whether all is well as far as anybody knows.
    """
    told, well = [], True
    for name, ask in services.items():
        try:
            found = remaining(ask(), known, today)
        except UnreachableError as error:
            told.append(f"WARNING: {name} packages were NOT audited, nobody answers ({error})")
            continue
        well = well and not found
        told += [f"{name}: {each.package} has {each.identifier}" for each in found]
    overdue = [each for each in known if each.until < today]
    told += [
        f"accepted until {each.until} and no longer: {each.package} {each.identifier}" for each in overdue
    ]
    return told, well


def main() -> int:
    """Tell what is known; exit code 1: something is."""
    known = accepted(ACCEPTED.read_text(encoding="utf-8"))
    told, well = audit(services(), known, oslo_date(system_clock()))
    for line in told:
        print(line, file=sys.stderr)  # noqa: T201 - what it is there for
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
