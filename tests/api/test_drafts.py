"""What is typed and not sent yet, kept on the server for whoever typed it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.accounts.actions.drafts import KEPT_FOR, sweep_drafts
from stegvis.accounts.model import Role
from stegvis.kit.ids import new_id
from tests.builders import NOW, asking, open_office

pytestmark = pytest.mark.usefixtures("database")

DRAFT = "query ($form: String!, $id: ID) { draft(form: $form, subjectId: $id) { content savedAt } }"
KEEP = """mutation ($form: String!, $id: ID, $content: String!) {
    keepDraft(form: $form, subjectId: $id, content: $content) { savedAt } }"""
DROP = "mutation ($form: String!, $id: ID) { dropDraft(form: $form, subjectId: $id) }"


async def test_a_draft_is_there_until_it_is_dropped_and_the_newest_counts() -> None:
    office = await open_office()
    async with asking(office, await office.staff("Berit", Role.ADVISER)) as berit:
        assert (await berit.data(DRAFT, form="register"))["draft"] is None
        await berit.data(KEEP, form="register", content="1")
        await berit.data(KEEP, form="register", content="2")
        assert (await berit.data(DRAFT, form="register"))["draft"]["content"] == "2"
        await berit.data(DROP, form="register")
        assert (await berit.data(DRAFT, form="register"))["draft"] is None


async def test_each_form_and_each_subject_has_its_own_and_nobody_reads_anothers() -> None:
    office = await open_office()
    subject = str(new_id())
    async with (
        asking(office, await office.staff("Berit", Role.ADVISER)) as berit,
        asking(office, await office.staff("Gro", Role.LEADER)) as gro,
    ):
        await berit.data(KEEP, form="edit", id=subject, content="of one")
        await berit.data(KEEP, form="edit", content="of nobody")
        assert (await berit.data(DRAFT, form="edit", id=subject))["draft"]["content"] == "of one"
        assert (await berit.data(DRAFT, form="edit", id=str(new_id())))["draft"] is None
        assert (await gro.data(DRAFT, form="edit", id=subject))["draft"] is None


async def test_what_is_longer_than_any_form_is_refused() -> None:
    office = await open_office()
    async with asking(office, await office.staff("Berit", Role.ADVISER)) as berit:
        assert await berit.refusal(KEEP, form="edit", content="x" * 32_769) == "accounts.draft-too-long"


async def test_a_draft_that_nobody_goes_on_with_is_swept_away() -> None:
    office = await open_office()
    async with asking(office, await office.staff("Berit", Role.ADVISER)) as berit:
        await berit.data(KEEP, form="edit", content="1")
        await sweep_drafts(now=NOW + KEPT_FOR)
        assert (await berit.data(DRAFT, form="edit"))["draft"]
        await sweep_drafts(now=NOW + KEPT_FOR + timedelta(seconds=1))
        assert (await berit.data(DRAFT, form="edit"))["draft"] is None
