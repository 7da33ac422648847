"""The supervisor's pack over HTTP: what it says of a case, who may take it out, and that it is remembered."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from typing import Any

import openpyxl
import pytest

from stegvis.accounts.model import Actor
from stegvis.kit.ids import new_id
from tests.api.test_month import browser
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage
from tests.pdfs import Looked, look
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def fetched(
    cast: Cast, by: Actor | None, *, of: Actor | None = None, unit: object = "", kind: str = "pdf"
) -> tuple[int, bytes]:
    query = f"of={of.account_id}" if of else f"unit={unit or cast.office.unit_id}"
    async with browser(cast.office, by) as http:
        answer = await http.get(f"/files/supervision/pack.{kind}?{query}")
    return answer.status_code, answer.content


async def paper(cast: Cast, by: Actor, of: Actor | None = None) -> Looked:
    status, body = await fetched(cast, by, of=of)
    assert status == 200
    return look(body)


async def sheets(cast: Cast, by: Actor, of: Actor | None = None) -> dict[str, list[dict[str, Any]]]:
    """Each sheet's lines, by the names of its columns."""
    status, body = await fetched(cast, by, of=of, kind="xlsx")
    assert status == 200
    found = {}
    for page in openpyxl.load_workbook(io.BytesIO(body)).worksheets:
        names, *lines = page.iter_rows(values_only=True)
        found[page.title] = [dict(zip(map(str, names), line, strict=True)) for line in lines]
    return found


async def told(cast: Cast) -> None:
    """Amina's plan has been made known through an interpreter, and she has appealed."""
    (plan,) = await cast.office.rows(
        "SELECT id FROM plan_version WHERE participant_id = $1 AND state = 'decided'", cast.amina.account_id
    )
    of = {"plan_version_id": plan["id"], "recorded_by": cast.berit.account_id}
    interpreted = {"interpreter_language": "ti", "interpreter_qualified": True}
    when = date(2025, 8, 25)
    await cast.office.row("plan_notice", kind="explained_orally", on_date=when, at=NOW, **of, **interpreted)
    begun = datetime(2025, 8, 19, 8, tzinfo=UTC)
    await cast.office.row(
        "meeting",
        participant_id=cast.amina.account_id,
        plan_version_id=plan["id"],
        on_date=date(2025, 8, 19),
        starts=time(10),
        minutes=60,
        state="held",
        difference="{}",
        started_at=begun,
        started_by=cast.berit.account_id,
        ended_at=begun,
        ended_by=cast.berit.account_id,
        made_by=cast.berit.account_id,
        made_at=begun,
        interpreter_language="ti",
        interpreter_qualified=True,
    )
    await cast.office.row(
        "plan_appeal",
        received_on=date(2025, 9, 1),
        how="letter",
        late=False,
        state="received",
        recorded_at=NOW,
        **of,
    )


# ------------------------------------------------------------------ what it says


async def test_a_case_says_who_made_the_plan_when_it_was_made_known_and_what_came_of_it(cast: Cast) -> None:
    await told(cast)
    found = await paper(cast, cast.berit, cast.amina)
    text = found.document.text
    for said in (
        *("Til tilsyn: integreringsplaner", "Lilleby", "Berit Hansen", "Amina Hassan"),
        *("Versjon 1, bestemt 20. august 2025", "25. august 2025", "Forklart muntlig gjennom tolk"),
        *("tigrinja, kvalifisert", "Versjon 1, mottatt 1. september 2025", "mottatt"),
        *("Planmøter", "19. august 2025", "Deltakeren har ikke svart."),
        *("Timer mot målet", "2026-11", "Samfunnskunnskap", "Ikke underskrevet."),
    ):
        assert said in text, said
    assert [each.text for each in found.document.all("H1")] == ["Til tilsyn: integreringsplaner"]
    assert [each.text for each in found.document.all("H2")] == ["Amina Hassan"]
    assert all(table.all("TH") for table in found.document.all("Table"))
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata


async def test_a_unit_has_everybody_whom_its_leader_sees_by_name_and_says_who_has_no_plan(cast: Cast) -> None:
    found = await paper(cast, cast.ivar)
    names = [each.text for each in found.document.all("H2")]
    assert names == sorted(names)
    assert "Amina Hassan" in names
    assert len(names) >= 2
    assert "Ingen plan er bestemt" in found.document.text


async def test_a_protected_person_is_in_it_for_their_circle_alone(cast: Cast) -> None:
    assert "Frida" not in (await paper(cast, cast.ivar)).document.text
    assert "Frida Kahsay" in (await paper(cast, cast.gro, cast.frida)).document.text
    assert (await fetched(cast, cast.berit, of=cast.frida))[0] == 404


async def test_the_workbook_has_a_line_for_each_case_version_and_month(cast: Cast) -> None:
    await told(cast)
    found = await sheets(cast, cast.ivar)
    assert list(found) == ["Saker", "Planer", "Timer"]
    (amina,) = (line for line in found["Saker"] if line["Navn"] == "Amina Hassan")
    assert (amina["Gjeldende versjon"], amina["Gjort kjent"].date()) == (1, date(2025, 8, 25))
    assert (amina["Bestemte versjoner"], amina["Planmøter holdt"]) == (1, 1)
    (plan,) = found["Planer"]
    assert (plan["Hvordan"], plan["Klager"]) == ("Forklart muntlig gjennom tolk", "mottatt")
    (november,) = (
        line for line in found["Timer"] if (line["Navn"], line["Måned"]) == ("Amina Hassan", "2026-11")
    )
    # Three weeks are over, each with a Monday of six lessons (7.5 h) and a Tuesday of practice (7.5 h).
    assert (november["Tilbudt"], november["Mål"], november["Uker"]) == (45, 112.5, 3)
    assert november["Under målet"] == 3
    assert 0 < november["Til stede"] < 7.5


async def test_a_start_that_was_too_late_says_so_and_why(cast: Cast) -> None:
    await cast.office.change(
        """
        UPDATE programme SET settled_on = '2025-01-10', delay_reason = 'kindergarten'
        WHERE participant_id = $1
        """,
        cast.amina.account_id,
    )
    text = (await paper(cast, cast.berit, cast.amina)).document.text
    assert "10. april 2025" in text
    assert "Årsak: Venter på barnehage" in text


async def test_a_name_that_begins_like_a_formula_stays_a_name(cast: Cast) -> None:
    await cast.office.change(
        "UPDATE participant SET given_name = '=1+1' WHERE id = $1", cast.amina.account_id
    )
    _, body = await fetched(cast, cast.berit, of=cast.amina, kind="xlsx")
    cell = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1 Hassan", "s")


async def test_it_is_in_the_language_of_whoever_takes_it_out(cast: Cast) -> None:
    await cast.office.change("UPDATE account SET language = 'nn' WHERE id = $1", cast.ivar.account_id)
    assert "Til tilsyn: integreringsplanar" in (await paper(cast, cast.ivar)).document.text


# ------------------------------------------------------------------ who


async def test_a_unit_is_for_its_leader_and_a_case_for_whoever_works_on_it(cast: Cast) -> None:
    askers = {
        "adviser": cast.berit,
        "leader": cast.ivar,
        "leader elsewhere": cast.lars,
        "her teacher": cast.eva,
        "auditor": cast.kari,
        "administrator": cast.jon,
        "herself": cast.amina,
        "nobody": None,
    }
    found = {
        name: ((await fetched(cast, actor))[0], (await fetched(cast, actor, of=cast.amina))[0])
        for name, actor in askers.items()
    }
    assert found == {
        "adviser": (403, 200),
        "leader": (200, 428),  # once they have said why: `test_reasons.py`
        "leader elsewhere": (404, 404),
        "her teacher": (403, 403),
        "auditor": (403, 404),
        "administrator": (403, 404),
        "herself": (404, 404),
        "nobody": (401, 401),
    }


@pytest.mark.parametrize(
    "path", ["pack.csv?unit=<unit>", "pack.pdf", "other.pdf?unit=<unit>", "pack.pdf?unit=x", "pack.pdf?of=x"]
)
async def test_an_address_that_is_no_file_is_not_found(cast: Cast, path: str) -> None:
    async with browser(cast.office, cast.ivar) as http:
        answer = await http.get(f"/files/supervision/{path.replace('<unit>', str(cast.office.unit_id))}")
    assert answer.status_code == 404


async def test_both_at_once_and_a_unit_that_is_none_are_not_found(cast: Cast) -> None:
    async with browser(cast.office, cast.ivar) as http:
        both = f"?of={cast.amina.account_id}&unit={cast.office.unit_id}"
        assert (await http.get(f"/files/supervision/pack.pdf{both}")).status_code == 404
    assert (await fetched(cast, cast.ivar, unit=new_id()))[0] == 404


async def test_another_site_cannot_fetch_it(cast: Cast) -> None:
    async with browser(cast.office, cast.ivar) as http:
        answer = await http.get(
            f"/files/supervision/pack.pdf?unit={cast.office.unit_id}", headers={"Sec-Fetch-Site": "same-site"}
        )
    assert answer.status_code == 403


# ------------------------------------------------------------------ remembered


async def test_that_it_was_taken_out_stands_in_everybodys_history_and_in_the_look_up_log(cast: Cast) -> None:
    names = [each.text for each in (await paper(cast, cast.ivar)).document.all("H2")]
    rows = await cast.office.rows(
        "SELECT actor_id, subject_id FROM audit_entry WHERE verb = 'supervision.exported'"
    )
    looked = await cast.office.rows("SELECT participant_id, purpose FROM look_up")
    assert len(rows) == len(looked) == len(names)
    assert {row["subject_id"] for row in rows} == {row["participant_id"] for row in looked}
    assert {row["purpose"] for row in looked} == {"supervision.unit"}
    assert {row["actor_id"] for row in rows} == {cast.ivar.account_id}


async def test_it_costs_the_same_statements_however_many_there_are(cast: Cast) -> None:
    async with counted() as few:
        await fetched(cast, cast.ivar)
    for number in range(5):
        person = await cast.office.participant(f"Nr{number}", groups=[cast.a1])
        await cast.office.plan(person.account_id, decided_on=TODAY)
    async with counted() as many:
        await fetched(cast, cast.ivar)
    assert len(few) == len(many)
