"""A participant takes the copy of what is held about them: behind the PIN, each time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.office import Office
    from tests.e2e.phone import Phone


def test_each_file_comes_when_the_pin_is_typed(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Amina", "ar")
    on.page.goto("/#/me/copy")
    files: list[str] = []
    for name in ("copy-read-file", "copy-machine-file"):
        expect(on.text("copy-on-phone")).to_be_visible()
        on.page.get_by_role("link", name=on.say(name), exact=True).click()
        expect(on.heading).to_have_text(on.say("pin-enter"))
        with on.page.expect_download() as told:
            on.type_pin(office.pin)
        files.append(Path(told.value.path()).read_text("utf-8"))
        expect(on.heading).to_have_text(on.say("copy-all"))
    assert on.say("copy-on-phone") in files[0]
    assert json.loads(files[1])["whole"] is False
