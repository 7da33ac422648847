"""`compose.yaml` and `Dockerfile` are well-formed, and mean what the program understands.

`compose-spec.json` is the compose specification's own schema, under the Apache licence beside it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

import stegvis
from stegvis.cli import stegvis as program
from stegvis.settings import PREFIX, Settings

HERE = Path(__file__).parent
PROJECT = Path(stegvis.__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "compose.yaml").read_text(encoding="utf-8"))
DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
OURS = {name: service for name, service in COMPOSE["services"].items() if service["image"] == "stegvis"}


def test_it_keeps_to_the_compose_specification() -> None:
    schema = json.loads((HERE / "compose-spec.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(COMPOSE)


def test_the_schema_would_catch_a_fault() -> None:
    schema = json.loads((HERE / "compose-spec.json").read_text(encoding="utf-8"))
    wrong = COMPOSE | {"services": {"web": {"imagee": "stegvis"}}}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(wrong)


def test_there_are_a_migration_step_a_web_and_a_worker_beside_the_database() -> None:
    assert COMPOSE["services"].keys() == {"database", "migrate", "web", "worker", "retention"}
    assert int(COMPOSE["services"]["database"]["image"].removeprefix("postgres:")) >= 16


def test_what_removes_runs_only_when_it_is_asked_for_and_then_counts() -> None:
    unasked = {name for name, service in COMPOSE["services"].items() if not service.get("profiles")}
    assert unasked == {"database", "migrate", "web", "worker"}
    assert OURS["retention"]["command"] == ["retention"]


@pytest.mark.parametrize("name", OURS)
def test_a_service_runs_a_command_that_exists(name: str) -> None:
    (command,) = OURS[name]["command"]
    assert command in program.commands


@pytest.mark.parametrize("name", OURS)
def test_a_service_sets_nothing_but_settings(name: str) -> None:
    known = {f"{PREFIX}{field.upper()}" for field in Settings.__struct_fields__}
    assert {variable.removesuffix("_FILE") for variable in OURS[name]["environment"]} <= known


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_a_service_reads_its_secrets_from_files_it_is_given(name: str) -> None:
    service = COMPOSE["services"][name]
    read = {
        value.removeprefix("/run/secrets/")
        for variable, value in service["environment"].items()
        if variable.endswith("_FILE")
    }
    assert read <= set(service["secrets"]) <= COMPOSE["secrets"].keys()
    plain = {variable for variable in service["environment"] if not variable.endswith("_FILE")}
    assert not [variable for variable in plain if re.search("PASSWORD|PEPPER|DATABASE_URL", variable)]


@pytest.mark.parametrize("name", ["web", "worker"])
def test_nothing_serves_before_the_migration_is_done(name: str) -> None:
    needs = {each: how["condition"] for each, how in OURS[name]["depends_on"].items()}
    assert needs == {"database": "service_healthy", "migrate": "service_completed_successfully"}


@pytest.mark.parametrize("name", ["database", "web", "worker"])
def test_what_stays_up_has_a_health_check(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["healthcheck"]["test"][0] == "CMD"
    assert service["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", OURS)
def test_a_service_may_do_nothing_it_need_not(name: str) -> None:
    assert OURS[name]["read_only"]
    assert OURS[name]["cap_drop"] == ["ALL"]
    assert OURS[name]["security_opt"] == ["no-new-privileges:true"]


def test_web_is_reached_from_this_machine_alone_and_the_database_from_none() -> None:
    assert all(port.startswith("127.0.0.1:") for port in OURS["web"]["ports"])
    assert not [name for name, service in COMPOSE["services"].items() if "ports" in service and name != "web"]
    assert COMPOSE["networks"]["inside"]["internal"]


def test_the_image_runs_as_an_ordinary_user() -> None:
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    (user,) = re.findall(r"^USER (\S+)$", last, re.MULTILINE)
    assert user == "stegvis"
    assert 'ENTRYPOINT ["stegvis"]' in last


def test_the_image_installs_by_hashes_alone() -> None:
    commands = DOCKERFILE.replace("\\\n", " ")
    for install in re.findall(r"pip (?:install|wheel) [^&\n]*", commands):
        assert "--require-hashes" in install or "--no-index" in install, install
    assert "npm install" not in commands


@pytest.mark.parametrize("pattern", re.findall(r"keep = /(.*?)/ \}", DOCKERFILE))
def test_the_image_finds_its_tools_in_the_lock_file(pattern: str) -> None:
    lock = (PROJECT / "requirements-dev.lock").read_text(encoding="utf-8")
    wanted = re.search(r"\((.*)\)", pattern)
    for name in wanted[1].split("|") if wanted else [pattern.removeprefix("^")]:
        assert re.search(rf"^{name}[\w-]*==\S+ \\\n    --hash=sha256:", lock, re.MULTILINE), name


def test_the_image_is_made_of_what_it_is_given() -> None:
    given = (PROJECT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    allowed = {line.strip("!/") for line in given if line.startswith("!")}
    for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE):
        for source in line.split():
            assert source in allowed or source.partition("/")[0] in allowed
