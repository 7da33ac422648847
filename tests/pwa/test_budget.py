"""What a phone has to fetch, in bytes as they go over the wire: too much fails.

Budgets in kilobytes of 1,000 bytes, compressed by brotli. Times are printed by `make bench`, and judged
by people.
"""

from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DIST = Path(os.environ.get("STEGVIS_PWA_DIR", ROOT / "pwa" / "dist"))
TEXT = {".html", ".js", ".css", ".svg", ".json", ".webmanifest"}

FIRST_LOAD = 45_000
SCRIPTS, STYLES, LOCALE = 28_000, 12_000, 5_000
STAFF_CHUNK = 15_000
WORKER = 4_000
KEPT = 200_000


def test_the_first_load_is_small() -> None:
    scripts, styles = files_of_the_page(".js"), files_of_the_page(".css")
    locale = max(map(size, chunks_of("participant")))
    page = sum(map(size, ("index.html", "manifest.webmanifest", "icons/icon.svg", *pictograms())))
    assert sum(map(size, scripts)) <= SCRIPTS
    assert sum(map(size, styles)) <= STYLES
    assert locale <= LOCALE
    assert page + sum(map(size, scripts + styles)) + locale <= FIRST_LOAD


def test_what_only_staff_need_comes_in_small_chunks_and_never_at_first() -> None:
    scripts = files_of_the_page(".js")
    chunks = {chunk["file"] for chunk in manifest().values() if chunk["file"].endswith((".js", ".css"))}
    later = chunks - set(scripts) - set(chunks_of("participant"))
    assert any("staff" in chunk for chunk in later)
    assert {chunk: size(chunk) for chunk in later if size(chunk) > STAFF_CHUNK} == {}
    assert not any("staff" in script for script in scripts)


def test_the_service_worker_and_what_it_keeps_are_small() -> None:
    assert size("sw.js") <= WORKER
    # The list stands wherever it is used; a long one is minified to one text that is split at its commas.
    kept = set(re.findall(r"[\"'`,](/(?:assets/|icons/|manifest)[^\"'`,]+)", read("sw.js")))
    assert kept > {f"/{file}" for file in (*files_of_the_page(".js"), *chunks_of("participant"))}
    assert sum(size(path.removeprefix("/")) for path in kept) + size("index.html") <= KEPT


def test_every_text_lies_compressed_beside_itself() -> None:
    texts = [path for path in DIST.rglob("*") if path.suffix in TEXT]
    assert texts
    for path in texts:
        compressed = path.with_name(f"{path.name}.br")
        assert compressed.is_file(), path
        assert compressed.stat().st_mtime_ns >= path.stat().st_mtime_ns, path


@pytest.mark.parametrize(
    "never",
    [
        r"\b(?:query|mutation|subscription|fragment)\s+\w+\s*[({]",
        r"npmjs\.|pypi\.org|unpkg\.com|jsdelivr|googleapis|registry",
        r"sourceMappingURL|localhost|127\.0\.0\.1|/home/|node_modules",
    ],
    ids=["query text", "hosts of elsewhere", "the machine that built it"],
)
def test_the_bundle_holds_no(never: str) -> None:
    for path in DIST.rglob("*"):
        if path.suffix in TEXT and path.name != "manifest.json":
            found = re.search(never, path.read_text("utf-8"))
            assert found is None, f"{path.name}: {found}"


def size(file: str) -> int:
    """Bytes on the wire: compressed where it is, else as it is."""
    compressed = DIST / f"{file}.br"
    return (compressed if compressed.is_file() else DIST / file).stat().st_size


def files_of_the_page(suffix: str) -> list[str]:
    """What the page itself names: nothing else is fetched before the first screen but a language."""
    return re.findall(rf'"/(assets/[^"]+{suffix})"', read("index.html"))


def chunks_of(audience: str) -> list[str]:
    """The texts of each language for an audience."""
    found = [
        chunk["file"]
        for name, chunk in manifest().items()
        if name.startswith("virtual:texts/") and chunk.get("name") == audience
    ]
    assert found, audience
    return found


def pictograms() -> list[str]:
    """The pictograms, in one file."""
    return [str(path.relative_to(DIST)) for path in DIST.glob("assets/*.svg")]


@cache
def manifest() -> dict[str, dict[str, str]]:
    """What the build says about its chunks."""
    built: dict[str, dict[str, str]] = json.loads(read("manifest.json"))
    return built


def read(file: str) -> str:
    """A built file, as text."""
    return (DIST / file).read_text("utf-8")
