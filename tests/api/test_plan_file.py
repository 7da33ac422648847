"""The decided plan as a file: who gets it, that it is the same each time, and that its hash is kept."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import date
from uuid import UUID

import asyncpg
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit.ids import new_id
from stegvis.plans.actions import deciding
from tests.api.test_month import browser
from tests.backend.plans.test_actions import STARTED
from tests.backend.plans.test_actions import Scene as Case
from tests.builders import NOW, TODAY, Office, asking, open_office
from tests.pdfs import look

pytestmark = pytest.mark.usefixtures("database")


class Scene:
    """Amina, who reads Arabic, her adviser, and a plan that has been decided."""

    def __init__(self, office: Office, berit: Actor, amina: Actor, plan: UUID) -> None:
        self.office, self.berit, self.amina, self.plan = office, berit, amina, plan

    def address(self, of: Actor | None = None, language: str = "") -> str:
        query = f"of={of.account_id}&" if of else ""
        return f"/files/plans/{self.plan}.pdf?{query}language={language}"

    async def fetched(
        self, by: Actor | None, of: Actor | None = None, language: str = ""
    ) -> tuple[int, bytes]:
        async with browser(self.office, by) as http:
            answer = await http.get(self.address(of, language))
        return answer.status_code, answer.content

    async def kept(self) -> list[tuple[str, str]]:
        rows = await self.office.rows("SELECT language, sha256 FROM plan_document ORDER BY made_at, id")
        return [(row["language"], row["sha256"].hex()) for row in rows]


async def scene() -> Scene:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    await office.change("UPDATE account SET language = 'ar' WHERE id = $1", amina.account_id)
    plan = await office.plan(amina.account_id, reasons="Hun vil jobbe.", decided_by=berit.account_id)
    aim = await office.goal(plan, "Få jobb")
    await office.measure(plan, aim, "Praksis")
    return Scene(office, berit, amina, plan)


async def test_it_is_the_same_file_each_time_whoever_asks_and_its_hash_is_kept() -> None:
    found = await scene()
    first = await found.fetched(found.berit, found.amina)
    again = [await found.fetched(found.berit, found.amina), await found.fetched(found.amina)]
    assert first[0] == 200
    assert again == [first, first]
    assert await found.kept() == [("ar", hashlib.sha256(first[1]).hexdigest())]
    (row,) = await found.office.rows("SELECT after FROM audit_entry WHERE verb = 'documents.plan-drawn'")
    assert hashlib.sha256(first[1]).hexdigest() in row["after"]


async def test_it_is_a_file_to_keep_and_never_cached() -> None:
    found = await scene()
    async with browser(found.office, found.berit) as http:
        answer = await http.get(found.address(found.amina))
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"] == 'attachment; filename="stegvis-plan.pdf"'


async def test_it_says_who_decided_what_in_norwegian_and_the_participants_language() -> None:
    found = await scene()
    _, body = await found.fetched(found.amina)
    seen = look(body)
    assert {part.language for part in seen.document.all("H1")} == {"nb", "ar"}
    for said in ("Amina Hassan", "20. august 2025", "Berit Hansen", "Hun vil jobbe.", "Praksis"):
        assert said in seen.document.text


async def test_another_language_is_another_document() -> None:
    found = await scene()
    bodies = [(await found.fetched(found.berit, found.amina, language))[1] for language in ("", "uk", "nn")]
    assert [look(each).root["/Lang"] for each in bodies] == ["nb", "nb", "nn"]
    assert [language for language, _ in await found.kept()] == ["ar", "uk", "nn"]


async def test_a_later_translation_makes_a_further_document_and_the_first_stays() -> None:
    found = await scene()
    _, first = await found.fetched(found.amina)
    async with asking(found.office, found.berit) as berit:
        translation = {
            "planId": str(found.plan),
            "part": "REASONS",
            "partId": str(found.plan),
            "language": "ar",
            "words": "تريد أن تعمل.",
        }
        await berit.data(
            """
            mutation ($of: ID!, $wish: ID!, $said: PlanTranslationInput!) {
                translatePlanText(participantId: $of, wish: $wish, translation: $said) { mayDecide }
            }
            """,
            of=str(found.amina.account_id),
            wish=str(new_id()),
            said=translation,
        )
    _, later = await found.fetched(found.amina)
    assert later != first
    assert "تريد أن تعمل." in look(later).document.text
    hashes = [sha256 for _, sha256 in await found.kept()]
    assert hashes == [hashlib.sha256(each).hexdigest() for each in (first, later)]


async def test_two_who_ask_first_get_the_same() -> None:
    found = await scene()
    async with browser(found.office, found.berit) as http, browser(found.office, found.amina) as phone:
        asked = (http.get(found.address(found.amina)), phone.get(found.address()))
        one, other = await asyncio.gather(*asked)
    assert one.content == other.content
    assert len(await found.kept()) == 1


async def test_deciding_draws_the_document() -> None:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    person = await office.participant("Amina Hassan", adviser=adviser, programme=STARTED, has_children=False)
    case = Case(office, adviser, person)
    draft = await case.filled()
    body = (case.berit, new_id(), case.key, draft.id, draft.edition)
    proposed = (await deciding.propose(*body, now=NOW)).open
    assert proposed
    key = {"id": str(new_id()), "planId": str(draft.id), "expectedEdition": proposed.edition}
    async with asking(case.office, case.berit) as berit:
        await berit.data(
            """
            mutation ($of: ID!, $draft: PlanDraftKey!, $on: String!) {
                decidePlan(participantId: $of, draft: $draft, decidedOn: $on) { mayDecide }
            }
            """,
            of=str(case.key),
            draft=key,
            on=TODAY.isoformat(),
        )
    rows = await case.office.rows("SELECT plan_version_id, sha256, body FROM plan_document")
    assert [row["plan_version_id"] for row in rows] == [draft.id]
    assert rows[0]["sha256"] == hashlib.sha256(rows[0]["body"]).digest()


# ------------------------------------------------------------------ who


async def test_it_is_for_the_participant_and_the_case_alone() -> None:
    found = await scene()
    office = found.office
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    await office.grant(found.amina.account_id, teacher, "teacher")
    leader = await office.staff("Ivar Berg", Role.LEADER)
    await office.grant(found.amina.account_id, leader, "stand_in")  # without, why: `test_reasons.py`
    askers = {
        "adviser": found.berit,
        "leader": leader,
        "her teacher": teacher,
        "adviser of others": await office.staff("Per Lie", Role.ADVISER),
        "auditor": await office.staff("Odd Ness", Role.AUDITOR),
        "administrator": await office.staff("Anne Li", Role.ADMINISTRATOR),
        "another participant": await office.participant("Bahar Nuri"),
        "nobody": None,
    }
    assert {name: (await found.fetched(actor, found.amina))[0] for name, actor in askers.items()} == {
        "adviser": 200,
        "leader": 200,
        "her teacher": 403,
        "adviser of others": 404,
        "auditor": 404,
        "administrator": 404,
        "another participant": 404,
        "nobody": 401,
    }


async def test_a_look_is_recorded_and_ones_own_is_not() -> None:
    found = await scene()
    await found.fetched(found.berit, found.amina)
    await found.fetched(found.amina)
    rows = await found.office.rows(
        "SELECT purpose FROM look_up WHERE participant_id = $1", found.amina.account_id
    )
    assert [row["purpose"] for row in rows] == ["documents.plan"]


async def test_staff_name_whose_it_is_and_a_version_of_another_is_not_found() -> None:
    found = await scene()
    other = await found.office.participant("Bahar Nuri", adviser=found.berit)
    assert (await found.fetched(found.berit))[0] == 404
    assert (await found.fetched(found.berit, other))[0] == 404


ELSEWHERE = {
    "state": "superseded",
    "elsewhere": "3403 Hamar",
    "decided_elsewhere": "Kari Dahl",
    "decided_on": date(2026, 1, 2),
}


@pytest.mark.parametrize("values", [{"state": "draft"}, {"state": "proposed"}, ELSEWHERE])
async def test_what_was_not_decided_here_has_no_document(values: dict[str, object]) -> None:
    found = await scene()
    bahar = await found.office.participant("Bahar Nuri", adviser=found.berit)
    found.plan = await found.office.plan(bahar.account_id, **({"decided_on": None} | values))
    assert (await found.fetched(found.berit, bahar))[0] == 404


NOBODYS = "0192f0c1-0000-7000-8000-000000000000"


@pytest.mark.parametrize("name", ["x.pdf", "", "pdf", f"{NOBODYS}.pdf", f"{NOBODYS}.html"])
async def test_an_address_that_is_no_file_is_not_found(name: str) -> None:
    found = await scene()
    async with browser(found.office, found.berit) as http:
        answer = await http.get(f"/files/plans/{name}?of={found.amina.account_id}")
    assert answer.headers.get("content-type") != "application/pdf"


async def test_another_site_cannot_fetch_it() -> None:
    found = await scene()
    async with browser(found.office, found.berit) as http:
        answer = await http.get(found.address(found.amina), headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


# ------------------------------------------------------------------ what was drawn stays


async def test_the_programs_own_role_can_neither_change_nor_remove_it() -> None:
    found = await scene()
    await found.fetched(found.amina)
    for sql in ("UPDATE plan_document SET body = 'x'", "DELETE FROM plan_document"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await found.office.change(sql)


async def test_what_was_altered_past_the_program_is_never_given_out() -> None:
    found = await scene()
    await found.fetched(found.amina)
    await found.office.put_right("UPDATE plan_document SET body = body || 'x'")
    status, body = await found.fetched(found.amina)
    assert status == 500
    assert b"documents.not-what-was-drawn" in body
