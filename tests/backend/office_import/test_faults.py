"""A broken workbook: each fault is found, says where it is and what, and nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stegvis.office_import.model import ImportReport
from stegvis.office_import.reading import Faults
from tests.backend.office_import.office import (
    WORDS,
    Office,
    as_folder,
    as_workbook,
    everything,
    harstad,
    imported,
)

pytestmark = pytest.mark.usefixtures("database")


def broken(number: str) -> Office:
    """The good office, with one of each fault in a row of its own, after the good rows."""
    office = harstad(number)

    def add(sheet: str, **values: object) -> None:
        office[sheet].append({**office[sheet][0], **values})

    office["holidays"] = [{"a": 1}]  # row 1 is the header, and the good rows come first
    office["units"][0]["colour"] = "red"
    add("staff", staff="dina", name="", email="dina@x.example")
    add("staff", staff="emil", email="not an address")
    add("staff", staff="frode", email="BERIT@harstad.example")
    add("staff", staff="gro", email="gro@x.example", roles="adviser, boss")
    add("staff", staff="hege", email="", **{"from": "01.02.2026", "to": "31.01.2026"})
    person = {"national_id": "", "duf_number": ""}
    add("participants", participant="D3", **person, birth_date="31.11.1990")
    add("participants", participant="D4", **person, protected="kanskje")
    add("participants", participant="D5", **person, language="klingon")
    add("participants", participant="D6", **(person | {"national_id": "03859490026"}))
    add("participants", participant="D7", **(person | {"duf_number": "201017238204"}))
    add("participants", participant="D8", **(person | {"duf_number": "201017238203"}))
    add("participants", participant="D1", **person)
    add("participants", participant="D9", **person, unit="XX")
    add("participants", participant="D10", **person, weekly_target="own_work")
    add("participants", participant="D11", **person, protected="ja")
    add("participants", participant="D12", **person, ended_on="01.11.2026")
    add("memberships", **{"from": "01.10.2026", "to": "01.12.2026"})
    add("slots", slot="A", starts="25:10")
    add("slots", slot="B", lessons="tre")
    add("slots", slot="C", participant="D1")
    add("slots", slot="D", group="")
    add("slots", slot="E", ends="08:45", break_minutes="20")
    add("slots", slot="F", weekday="8")
    add("plans", version="2")
    add("goals", goal="M3", standard="fly-to-the-moon")
    add("goals", goal="M4", version="7")
    add("measures", measure="T2", goal="M9")
    add("attendance", date="18.08.2026")
    add("attendance", date="10.08.2026")
    add("attendance", date="05.10.2026")
    add("attendance", date="07.09.2026")
    add("attendance", date="30.11.2026")
    add("attendance", participant="D2", date="31.08.2026")
    add("attendance", date="31.08.2026", mark="late")
    add("attendance", date="14.09.2026", category="child_ill")
    add("attendance")
    return office


EXPECTED = """
Filen: «holidays» er ikke et ark som importen kjenner.
Ark «Enheter», rad 1: «colour» er ikke en kolonne i dette arket.
Ark «Ansatte», rad 4, kolonne «Navn»: Cellen er tom, men må fylles ut.
Ark «Ansatte», rad 5, kolonne «E-post»: «not an address» er ikke en e-postadresse.
Ark «Ansatte», rad 6, kolonne «E-post»: BERIT@harstad.example står også i rad 2.
Ark «Ansatte», rad 7, kolonne «Roller»: «boss» er ikke blant verdiene som kan velges.
Ark «Ansatte», rad 8, kolonne «Til»: Slutten ligger før begynnelsen.
Ark «Deltakere», rad 4, kolonne «Fødselsdato»: «31.11.1990» er ikke en dato. Skriv den som 17.08.2026.
Ark «Deltakere», rad 5, kolonne «Adressesperre»: «kanskje» er verken ja eller nei.
Ark «Deltakere», rad 6, kolonne «Språk»: «klingon» er ikke blant verdiene som kan velges.
Ark «Deltakere», rad 7, kolonne «Fødselsnummer»: Kontrollsifrene i 03859490026 stemmer ikke.
Ark «Deltakere», rad 8, kolonne «DUF-nummer»: Kontrollsifrene i DUF-nummeret 201017238204 stemmer ikke.
Ark «Deltakere», rad 9, kolonne «DUF-nummer»: 201017238203 står også i rad 2.
Ark «Deltakere», rad 10, kolonne «Deltaker»: Samme kode står også i rad 2.
Ark «Deltakere», rad 11, kolonne «Enhet»: «XX» finnes ikke i arket Enheter.
Ark «Deltakere», rad 12, kolonne «Grunn for 30 timer»: Ukemål på 30 timer må ha en grunn.
Ark «Deltakere», rad 13, kolonne «Krets»: En vernet person må ha en krets av ansatte.
Ark «Deltakere», rad 14, kolonne «Årsak til slutt»: Et avsluttet program må ha en årsak.
Ark «Gruppemedlemmer», rad 3, kolonne «Fra»: Perioden overlapper rad 2.
Ark «Planer», rad 3, kolonne «Tilstand»: Deltakeren har alt en vedtatt plan, versjon 1.
Ark «Mål», rad 4, kolonne «Standard»: «fly-to-the-moon» er ikke blant verdiene som kan velges.
Ark «Mål», rad 5, kolonne «Versjon»: Deltakeren har ingen plan med versjon 7.
Ark «Tiltak», rad 3, kolonne «Mål»: «M9» finnes ikke i arket Mål.
Ark «Timeplan», rad 4, kolonne «Begynner»: «25:10» er ikke et klokkeslett. Skriv det som 08.30.
Ark «Timeplan», rad 5, kolonne «Skoletimer»: «tre» er ikke et tall.
Ark «Timeplan», rad 6, kolonne «Gruppe»: Timen har både gruppe og deltaker. Den kan bare ha én av dem.
Ark «Timeplan», rad 7, kolonne «Gruppe»: Timen har verken gruppe eller deltaker.
Ark «Timeplan», rad 8, kolonne «Pause i minutter»: Pausen er ikke kortere enn timen på 15 minutter.
Ark «Timeplan», rad 9, kolonne «Ukedag»: «8» er ikke blant verdiene som kan velges.
Ark «Frammøte», rad 5, kolonne «Dato»: Timen er ikke på denne ukedagen.
Ark «Frammøte», rad 6, kolonne «Dato»: Timen gjelder ikke denne dagen.
Ark «Frammøte», rad 7, kolonne «Dato»: Enheten er stengt denne dagen.
Ark «Frammøte», rad 8, kolonne «Dato»: Timen er avlyst denne dagen.
Ark «Frammøte», rad 9, kolonne «Dato»: Dagen er ikke kommet ennå.
Ark «Frammøte», rad 10, kolonne «Deltaker»: D2 hører ikke til denne timen den dagen.
Ark «Frammøte», rad 11, kolonne «Minutter for sent»: Det står ikke hvor mange minutter for sent.
Ark «Frammøte», rad 12, kolonne «Fraværstype»: Den som var til stede, har ikke fraværstype.
Ark «Frammøte», rad 13, kolonne «Deltaker»: Deltakeren er ført to ganger på samme time.
38 feil. Ingenting er endret. Rett filen og prøv igjen.
"""


async def test_a_workbook_with_one_of_each_fault_yields_exactly_these_messages(tmp_path: Path) -> None:
    report = await imported(as_workbook(tmp_path / "office.xlsx", broken("1101")))
    assert list(WORDS.report(report, "nb")) == EXPECTED.strip().splitlines()
    assert await everything("1101") == {}


async def test_the_faults_of_a_later_import_leave_the_office_as_it_is(tmp_path: Path) -> None:
    await imported(as_workbook(tmp_path / "good.xlsx", harstad("1102")))
    before = await everything("1102")
    report = await imported(as_workbook(tmp_path / "broken.xlsx", broken("1102")))
    assert len(report.faults) == 38
    assert await everything("1102") == before


async def test_a_fault_is_worded_in_english_too(tmp_path: Path) -> None:
    report = await imported(as_workbook(tmp_path / "office.xlsx", broken("1103")))
    assert list(WORDS.report(report, "en"))[3] == (
        "Sheet “Staff”, row 5, column “E-mail”: “not an address” is not an e-mail address."
    )


async def test_a_folder_has_the_same_faults_in_the_same_rows(tmp_path: Path) -> None:
    report = await imported(as_folder(tmp_path / "office", broken("1104")))
    assert list(WORDS.report(report, "nb")) == EXPECTED.strip().splitlines()


# ------------------------------------------------------------------ one at a time


Change = Callable[[Office], object]


def fault(sheet: str, row: int | None, column: str | None, code: str) -> tuple[object, ...]:
    return sheet, row, column, code


def found(report: ImportReport) -> list[tuple[object, ...]]:
    return [(f.sheet, f.row, f.column, f.code) for f in report.faults]


def change(sheet: str, place: int, **values: object) -> Change:
    return lambda office: office[sheet][place].update(values)


def nothing_but_headers(rows: list[dict[str, object]]) -> None:
    rows[:] = [dict.fromkeys(rows[0])]


def extra(sheet: str, **values: object) -> Change:
    return lambda office: office[sheet].append({**office[sheet][0], **values})


FAULTS: dict[str, tuple[Change, tuple[object, ...]]] = {
    "no office": (lambda o: o.pop("office"), ("office", None, None, "missing-sheet")),
    "an office without a row": (
        lambda o: nothing_but_headers(o["office"]),
        ("office", None, None, "no-office"),
    ),
    "two offices": (
        extra("office", municipality_number="4601"),
        ("office", 3, "municipality_number", "second-office"),
    ),
    "no such municipality": (
        change("office", 0, municipality_number="55"),
        ("office", 2, "municipality_number", "bad-municipality"),
    ),
    "no column": (
        lambda o: [unit.pop("name") for unit in o["units"]],
        ("units", 1, "name", "missing-column"),
    ),
    "no column to know rows by": (
        lambda o: [unit.pop("unit") for unit in o["units"]],
        ("units", 1, "unit", "missing-column"),
    ),
    "a column twice": (change("units", 0, Navn="NAV"), ("units", 1, "name", "column-twice")),
    "a cell beyond": (change("units", 0, **{"": "a note"}), ("units", 2, None, "cells-beyond")),
    "a failed formula": (change("units", 0, name="#REF!"), ("units", 2, "name", "cell-error")),
    "a fraction": (change("slots", 0, lessons="2,5"), ("slots", 2, "lessons", "not-whole")),
    "a number too high": (change("slots", 0, every_weeks="3"), ("slots", 2, "every_weeks", "out-of-range")),
    "a code with a comma": (change("units", 0, unit="V,O"), ("units", 2, "unit", "bad-identifier")),
    "a text without end": (change("units", 0, name="x" * 2_001), ("units", 2, "name", "too-long")),
    "a language of nobody": (
        change("participants", 0, interpretation_language="arabic, perhaps"),
        ("participants", 2, "interpretation_language", "unknown-language"),
    ),
    "ten digits": (
        change("participants", 0, national_id="0385949002"),
        ("participants", 2, "national_id", "national-id-form"),
    ),
    "eleven digits": (
        change("participants", 0, duf_number="20101723820"),
        ("participants", 2, "duf_number", "duf-form"),
    ),
    "a cause without an end": (
        change("participants", 0, end_cause="work"),
        ("participants", 2, "ended_on", "cause-without-end"),
    ),
    "a programme backwards": (
        change("participants", 0, planned_end_on="16.08.2026"),
        ("participants", 2, "planned_end_on", "ends-before-start"),
    ),
    "a decision without a date": (
        change("plans", 0, decided_on="", appeal_deadline=""),
        ("plans", 2, "decided_on", "decided-without-date"),
    ),
    "an appeal before the decision": (
        change("plans", 0, appeal_deadline="01.08.2026"),
        ("plans", 2, "appeal_deadline", "ends-before-start"),
    ),
    "a goal without words": (
        change("goals", 1, text=""),
        ("goals", 3, "text", "neither-standard-nor-text"),
    ),
    "a subgoal of a subgoal": (
        extra("goals", goal="M3", parent="M2"),
        ("goals", 4, "parent", "parent-is-subgoal"),
    ),
    "a slot backwards": (change("slots", 0, ends="08:00"), ("slots", 2, "ends", "ends-before-start")),
    "the same lesson twice": (
        extra("slots", slot="S2-TO", starts="11:00", ends="12:00"),
        ("slots", 4, "starts", "slot-twice"),
    ),
    "a substitute who is nobody": (
        change("exceptions", 0, kind="substitute"),
        ("exceptions", 2, "teacher", "substitute-without-teacher"),
    ),
    "moved to nowhere": (
        change("exceptions", 0, kind="moved"),
        ("exceptions", 2, "starts", "moved-without-where"),
    ),
    "moved, but cancelled": (
        change("exceptions", 0, moved_to="08.09.2026"),
        ("exceptions", 2, "moved_to", "not-moved"),
    ),
    "half a time": (
        change("exceptions", 0, starts="09:00"),
        ("exceptions", 2, "ends", "half-a-time"),
    ),
    "an exception on no lesson": (
        change("exceptions", 0, date="08.09.2026"),
        ("exceptions", 2, "date", "not-that-weekday"),
    ),
    "time off twice": (
        extra("time_off", **{"from": "22.12.2026", "to": "24.12.2026"}),
        ("time_off", 3, "from", "overlap"),
    ),
    "the other week": (
        change("attendance", 2, date="28.08.2026"),
        ("attendance", 4, "date", "not-that-week"),
    ),
    "minutes without being late": (
        change("attendance", 0, late_minutes="5"),
        ("attendance", 2, "late_minutes", "minutes-without-late"),
    ),
    "approved without a category": (
        change("attendance", 2, category=""),
        ("attendance", 4, "approved", "approved-without-category"),
    ),
    "attendance of nobody": (
        change("attendance", 0, participant="D99"),
        ("attendance", 2, "participant", "unknown-reference"),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_is_found_alone(name: str, tmp_path: Path) -> None:
    spoil, expected = FAULTS[name]
    number = str(1150 + list(FAULTS).index(name))
    office = harstad(number)
    spoil(office)
    report = await imported(as_workbook(tmp_path / "office.xlsx", office))
    assert found(report) == [expected]
    assert all(list(WORDS.report(report, language)) for language in ("nb", "nn", "en"))
    assert await everything(number) == {}


def test_a_file_full_of_faults_is_counted_to_its_end() -> None:
    report = ImportReport()
    faults = Faults(report)
    for row in range(ImportReport.MOST + 5):
        faults.add("attendance", row, "date", "future")
    faults.add("units", 2, "name", "empty")
    assert (len(report.faults), report.faults_beyond) == (ImportReport.MOST + 1, 5)
    assert list(WORDS.report(report, "nb"))[-1].startswith("10\N{NO-BREAK SPACE}006 feil.")


async def test_a_text_with_a_sign_of_control_is_refused(tmp_path: Path) -> None:
    office = harstad("1113")
    office["units"][0]["name"] = "VO\x00"
    report = await imported(as_folder(tmp_path / "office", office))
    assert found(report) == [("units", 2, "name", "control-sign")]


async def test_a_measure_of_somebody_else_cannot_fill_a_slot(tmp_path: Path) -> None:
    office = harstad("1106")
    office["slots"].append({**office["slots"][1], "slot": "D2-FRE", "participant": "D2"})
    report = await imported(as_workbook(tmp_path / "office.xlsx", office))
    assert found(report) == [("slots", 4, "measure", "measure-of-another")]


async def test_a_subgoal_belongs_to_the_plan_of_its_goal(tmp_path: Path) -> None:
    office = harstad("1107")
    office["plans"].append({**office["plans"][0], "version": "2", "state": "draft"})
    office["goals"].append({**office["goals"][1], "goal": "M3", "version": "2"})
    report = await imported(as_workbook(tmp_path / "office.xlsx", office))
    assert found(report) == [("goals", 4, "parent", "parent-in-other-plan")]


async def test_a_public_holiday_has_no_lesson(tmp_path: Path) -> None:
    office = harstad("1108")
    office["slots"][0]["from"] = office["groups"][0]["from"] = office["memberships"][0]["from"] = "02.03.2026"
    office["attendance"].append({**office["attendance"][0], "date": "25.05.2026"})  # Whit Monday
    report = await imported(as_workbook(tmp_path / "office.xlsx", office))
    assert found(report) == [("attendance", 5, "date", "day-off")]


async def test_a_decided_plan_is_frozen(tmp_path: Path) -> None:
    office = harstad("1109")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["plans"][0]["reasons"] = "Noe annet."
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert found(report) == [("plans", 2, "reasons", "frozen-plan")]


async def test_a_lesson_that_has_begun_keeps_its_past(tmp_path: Path) -> None:
    office = harstad("1120")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = await everything("1120")
    office["slots"][0] |= {"weekday": "2", "lessons": "2", "place": "Rom 301"}
    office["slots"][1] |= {"ends": "12:00", "break_minutes": "0"}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert {one for one in found(report) if one[0] == "slots"} == {
        ("slots", 2, "weekday", "slot-has-history"),
        ("slots", 2, "lessons", "slot-has-history"),
        ("slots", 3, "ends", "slot-has-history"),
        ("slots", 3, "break_minutes", "slot-has-history"),
    }
    assert await everything("1120") == before


async def test_a_lesson_that_has_begun_ends_and_another_takes_over(tmp_path: Path) -> None:
    office = harstad("1121")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    before = (await everything("1121"))["attendance_entry"]
    later = {**office["slots"][0], "slot": "S2-TIR", "weekday": "2", "from": "24.11.2026"}
    office["slots"][0] |= {"to": "23.11.2026", "teacher": "berit", "place": "Rom 301", "bring": "Bok"}
    office["slots"].append(later)
    assert found(await imported(as_workbook(tmp_path / "later.xlsx", office))) == []
    assert (await everything("1121"))["attendance_entry"] == before
    # It begins only tomorrow: it may still be anything.
    later["weekday"] = "3"
    assert found(await imported(as_workbook(tmp_path / "again.xlsx", office))) == []


async def test_what_an_hour_was_worth_stays(tmp_path: Path) -> None:
    office = harstad("1122")
    office["activities"].append({"activity": "NY", "kind": "norwegian", "name": "Ny"})
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["activities"][0] |= {"kind": "other", "name": "Norsk"}
    office["activities"][2]["kind"] = "other"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert found(report) == [("activities", 2, "kind", "activity-has-history")]


async def test_the_goals_and_measures_of_a_decided_plan_are_frozen(tmp_path: Path) -> None:
    office = harstad("1123")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["goals"][1]["text"] = "Noe annet"
    office["goals"].append({**office["goals"][0], "goal": "M3"})
    office["measures"][0]["weekly_hours"] = "10"
    office["measures"].append({**office["measures"][0], "measure": "T2"})
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert found(report) == [
        ("goals", 3, "text", "frozen-plan"),
        ("goals", 4, "goal", "frozen-plan"),
        ("measures", 2, "weekly_hours", "frozen-plan"),
        ("measures", 3, "measure", "frozen-plan"),
    ]


async def test_goals_and_measures_of_a_decided_plan_come_further(tmp_path: Path) -> None:
    office = harstad("1124")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["goals"][1]["status"] = "active"
    office["measures"][0]["status"] = "planned"
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert (found(report), report.sheets["goals"].changed) == ([], 1)


@pytest.mark.parametrize(
    ("number", "was", "will"),
    [
        ("1125", "decided", "draft"),
        ("1126", "decided", "proposed"),
        ("1127", "superseded", "decided"),
        ("1128", "ended", "superseded"),
        ("1129", "proposed", "draft"),
    ],
)
async def test_a_plan_never_goes_back(number: str, was: str, will: str, tmp_path: Path) -> None:
    office = harstad(number)
    office["plans"][0]["state"] = was
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["plans"][0]["state"] = will
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert found(report) == [("plans", 2, "state", "plan-goes-back")]


async def test_a_goal_stays_in_its_plan(tmp_path: Path) -> None:
    office = harstad("1110")
    office["plans"].append({**office["plans"][0], "version": "2", "state": "draft"})
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    office["goals"][1] |= {"version": "2", "parent": ""}
    report = await imported(as_workbook(tmp_path / "later.xlsx", office))
    assert found(report) == [("goals", 3, "version", "goal-moved")]


async def test_what_somebody_who_is_not_in_the_file_has_is_taken(tmp_path: Path) -> None:
    office = harstad("1111")
    await imported(as_workbook(tmp_path / "office.xlsx", office))
    later = {sheet: office[sheet] for sheet in ("office",)}
    later["staff"] = [{**office["staff"][0], "staff": "berit2"}]
    later["memberships"] = [{**office["memberships"][0], "from": "24.08.2026"}]
    report = await imported(as_workbook(tmp_path / "later.xlsx", later))
    assert found(report) == [("staff", 2, "email", "taken"), ("memberships", 2, "from", "overlap-held")]


async def test_one_fault_does_not_breed_others(tmp_path: Path) -> None:
    office = harstad("1112")
    office["participants"][0]["birth_date"] = "yesterday"
    report = await imported(as_workbook(tmp_path / "office.xlsx", office))
    assert found(report) == [("participants", 2, "birth_date", "bad-date")]


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x03\x04 half a workbook"])
async def test_what_is_no_workbook_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "office.xlsx").write_bytes(content)
    report = await imported(tmp_path / "office.xlsx")
    assert [fault.code for fault in report.faults] == ["unreadable"]
    assert "office.xlsx" in next(WORDS.report(report, "en"))


async def test_a_file_that_is_not_there_is_said_to_be_unreadable(tmp_path: Path) -> None:
    assert [fault.code for fault in (await imported(tmp_path / "none.xlsx")).faults] == ["unreadable"]


async def test_an_empty_folder_lacks_the_office(tmp_path: Path) -> None:
    assert found(await imported(tmp_path)) == [("office", None, None, "missing-sheet")]
