"""The browser, and a whole office behind it: started once, as a person would start it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import gettempdir
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import httpx
import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import system_clock
from tests.e2e.browser import LAPTOP, NORWAY, PHONE, launch_arguments
from tests.e2e.desk import Desk
from tests.e2e.office import Office, open_office
from tests.e2e.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, StorageState

PATIENCE = 20_000
"""Milliseconds until what is expected must be there, on a machine that may be busy."""
LEFT_BY_OFFLINE = "net::ERR_INTERNET_DISCONNECTED"
"""What Chromium itself notes about each question that found no network."""


LEFT_BY_A_REFUSED_FILE = "status of 422"
"""The same about a file in which something is wrong."""

LEFT_BY_A_FILE_THAT_ASKS = "status of 428"
"""The same about a file of somebody, until it is said why."""


def pytest_configure(config: pytest.Config) -> None:
    """A failing test leaves a picture, outside the tree."""
    expect.set_options(timeout=PATIENCE)
    config.option.screenshot = "only-on-failure"
    if config.option.output == "test-results":
        config.option.output = str(Path(gettempdir()) / f"stegvis-e2e-{os.getuid()}")


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The machine's own browser."""
    return launch_arguments()


@pytest.fixture(scope="session")
def browser_context_args() -> dict[str, Any]:
    """A browser in Norway."""
    return NORWAY


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """The office that all tests share, except those that end one.

    Yields:
        the office, serving.
    """
    with open_office() as office:
        yield office


@pytest.fixture(scope="session")
def base_url(office: Office) -> str:
    """Where it is."""
    return office.address


# ------------------------------------------------------------------------------ pages that are watched


class Browse(Protocol):
    """Opens a page in a context of its own, as on another machine."""

    def __call__(self, state: StorageState | None = None, **options: Any) -> Page: ...  # noqa: ANN401 - Playwright's own


@pytest.fixture
def browse(new_context: Callable[..., BrowserContext], base_url: str) -> Iterator[Browse]:
    """Pages about which there is nothing to complain: no error in the console, no request to elsewhere.

    Yields:
        what opens one.
    """
    complaints: list[str] = []

    def open_page(state: StorageState | None = None, **options: Any) -> Page:  # noqa: ANN401 - Playwright's own
        chosen = {"base_url": base_url, "viewport": PHONE} | options
        context = new_context(storage_state=state, **chosen)
        own = str(chosen["base_url"])
        watch(context, own, complaints.append, left=_LEFT if own == base_url else _LEFT + LEFT_BY_A_KILL)
        context.set_default_timeout(PATIENCE)
        return context.new_page()

    yield open_page
    assert complaints == []


_LEFT = (LEFT_BY_OFFLINE, LEFT_BY_A_REFUSED_FILE, LEFT_BY_A_FILE_THAT_ASKS)

LEFT_BY_A_KILL = (
    "net::ERR_FAILED",  # what the service worker could not fetch
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "status of 503",  # a database that still starts
)
"""What it notes about a stream whose server a test takes away: one of its own, never the shared one."""


def watch(
    context: BrowserContext,
    own: str,
    complain: Callable[[str], None],
    *,
    left: tuple[str, ...] = _LEFT,
) -> None:
    """Complain about whatever a screen should not do: CSP speaks through the console, too."""

    def heard(said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"} and not any(each in said.text for each in left):
            complain(f"{said.type}: {said.text}")

    def asked(request: Request) -> None:
        if not request.url.startswith(f"{own}/"):
            complain(f"elsewhere: {request.url}")

    context.on("console", heard)
    context.on("weberror", lambda error: complain(f"uncaught: {error.error}"))
    context.on("request", asked)


# ------------------------------------------------------------------------------ people, signed in once


LASTS = 600.0
"""Seconds. The server lets a phone rest for fifteen minutes; from test to test it may rest longer."""


class Kept(NamedTuple):
    """What somebody's browser keeps, and when it was last in use: seconds of a clock that only goes on."""

    state: StorageState
    used: float


@pytest.fixture(scope="session")
def kept_states() -> dict[str, Kept]:
    """What the browser of each person keeps, once they have signed in."""
    return {}


def _kept(kept_states: dict[str, Kept], name: str, sign_in: Callable[[], StorageState]) -> StorageState:
    """What somebody's browser keeps; who has rested for too long signs in once more."""
    kept = kept_states.get(name)
    state = kept.state if kept and monotonic() - kept.used < LASTS else sign_in()
    kept_states[name] = Kept(state, monotonic())
    return state


@pytest.fixture
def phone(browse: Browse, kept_states: dict[str, Kept], office: Office) -> Iterator[Callable[..., Phone]]:
    """Phones of the demo's participants, open at the first screen. The first of each is enrolled by hand.

    They share their sign-in: a test that ends or renews it enrols a phone of its own.

    Yields:
        what takes somebody's phone in hand.
    """
    names: set[str] = set()

    def take(name: str, language: str, **options: Any) -> Phone:  # noqa: ANN401 - Playwright's own
        def enrol() -> StorageState:
            first = Phone(browse(), language)
            first.enrol(office.code(name), office.pin)
            first.settle()
            return _put_away(first.page.context)

        state = _kept(kept_states, name, enrol)
        names.add(name)
        taken = Phone(browse(_as_just_left(state, language), **options), language)
        taken.page.goto("/")
        taken.settle()
        return taken

    yield take
    _leave_signed_in(kept_states, names, office)


@pytest.fixture
def new_phone(browse: Browse, office: Office) -> Callable[..., Phone]:
    """A phone of one's own, enrolled just now: for whatever ends its sign-in."""

    def take(name: str, language: str, **options: Any) -> Phone:  # noqa: ANN401 - Playwright's own
        taken = Phone(browse(**options), language)
        taken.enrol(office.code(name), office.pin)
        taken.settle()
        return taken

    return take


@pytest.fixture
def desk(browse: Browse, kept_states: dict[str, Kept], office: Office) -> Iterator[Callable[..., Desk]]:
    """Laptops of the demo's staff, open at the list of cases; they share their sign-in, too.

    Yields:
        what sits down at somebody's.
    """
    names: set[str] = set()

    def take(name: str, language: str = "nb", **options: Any) -> Desk:  # noqa: ANN401 - Playwright's own
        def sign_in() -> StorageState:
            first = Desk(browse(viewport=LAPTOP), language)
            first.sign_in(office.email(name), office.password)
            return _put_away(first.page.context)

        state = _kept(kept_states, name, sign_in)
        names.add(name)
        options = {"viewport": LAPTOP} | options
        taken = Desk(browse(_as_just_left(state, language), **options), language)
        taken.page.goto("/")
        taken.settle()
        return taken

    yield take
    _leave_signed_in(kept_states, names, office)


def _leave_signed_in(kept_states: dict[str, Kept], names: set[str], office: Office) -> None:
    """Fail the test that ended a sign-in which others share, not whoever comes next; they sign in anew."""
    ended = [name for name in sorted(names) if not _is_signed_in(kept_states[name].state, office)]
    for name in ended:
        del kept_states[name]
    assert ended == [], "a sign-in that others share has ended"


def _is_signed_in(state: StorageState, office: Office) -> bool:
    cookies = {each["name"]: each["value"] for each in state["cookies"]}
    question = {"query": "{ me { __typename } }"}
    answer = httpx.post(
        f"{office.address}/graphql", json=question, cookies=cookies, headers={"X-Stegvis": "1"}
    )
    return "errors" not in answer.json()


def _put_away(context: BrowserContext) -> StorageState:
    state = context.storage_state()
    context.close()
    return state


def _as_just_left(state: StorageState, language: str) -> StorageState:
    """The same, touched a moment ago by somebody who chose another language.

    Each test begins with what was kept at the sign-in, however often it was used since: a phone that
    believed it would close, for it was touched last before all the tests in between.
    """
    changed: StorageState = json.loads(json.dumps(state))
    now = str(int(system_clock().timestamp() * 1000))
    said = {"stegvis.language": language, "stegvis.touched": now, "stegvis.answered": now}
    for origin in changed["origins"]:
        for entry in origin["localStorage"]:
            entry["value"] = said.get(entry["name"], entry["value"])
    return changed
