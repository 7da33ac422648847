"""The minutes of a meeting on paper: what they say in each language, and that all of it has words."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from functools import cache
from uuid import UUID

import pytest

from stegvis.accounts.model import LANGUAGES
from stegvis.documents.minutes import _FIELDS, minutes_paper
from stegvis.documents.model import Held
from stegvis.documents.rules import minutes_translated
from stegvis.documents.words import voices
from stegvis.kit.paper import draw
from stegvis.meetings.model import (
    STANDARD_TASKS,
    AgendaCause,
    AgendaItem,
    Answer,
    AnswerKind,
    Attendee,
    AttendeeRole,
    Decision,
    Interpreter,
    Meeting,
    MeetingState,
    Preparation,
    Task,
    Translation,
)
from stegvis.plans.difference import MEASURE_FIELDS, difference
from stegvis.plans.model import CefrLevel, Content, SigningMethod
from stegvis.rulebook.model import EndGoal
from tests.backend.documents.test_words import MESSAGES, REASONS, decided, without_vowel_signs, word
from tests.pdfs import Looked, look

MEETING, TOPIC, AGREED, TASK, AMINA, EVA = (UUID(int=number) for number in range(11, 17))
IN_ARABIC = "التدريب من يناير."
VIEW = "أريد وقتاً أكثر."
VIEW_DRAWN = without_vowel_signs(VIEW)


def held(language: str, **values: object) -> Held:
    """A meeting about Amina's plan, at which much of it was changed."""
    before, after = decided("ar"), decided("ar").version.content
    of = Meeting(
        id=MEETING,
        participant_id=AMINA,
        state=MeetingState.HELD,
        version=4,
        on_date=date(2026, 12, 3),
        starts=time(9, 30),
        minutes=60,
        place="Rom 4",
        interpreter=Interpreter("ar", qualified=True),
        plan_id=None,
        before_id=None,
        started_at=datetime(2026, 12, 3, 8, 35, tzinfo=UTC),
        ended_at=datetime(2026, 12, 3, 9, 35, tzinfo=UTC),
        difference=None,
        led_by="Berit Lie",
        closed_by="Berit Lie",
        attendees=(
            Attendee(AMINA, "Amina Hassan", AttendeeRole.PARTICIPANT, present=True),
            Attendee(EVA, "Eva Moe", AttendeeRole.TEACHER, present=False),
            Attendee(TASK, "Nora Dahl", AttendeeRole.NAV),
        ),
        preparations=(Preparation(EVA, words="Bare for meg.", language="nb"),),
        items=(
            *(
                AgendaItem(UUID(int=30 + number), cause, None, None, 2, None, None, settled=True)
                for number, cause in enumerate(AgendaCause)
                if cause is not AgendaCause.OWN_TOPIC
            ),
            AgendaItem(TOPIC, AgendaCause.OWN_TOPIC, "Vinterferien", None, None, None, None, settled=False),
        ),
        decisions=(Decision(AGREED, 1, "Praksis fra januar."),),
        tasks=tuple(
            Task(UUID(int=60 + number), MEETING, 1, each, None, EVA, "Eva Moe", date(2026, 12, 10), None)
            for number, each in enumerate(STANDARD_TASKS)
        ),
        translations=(Translation(AGREED, "ar", IN_ARABIC, outdated=False),),
        answer=Answer(
            AnswerKind.ACCEPTED_WITH_RESERVATION, VIEW, "ar", SigningMethod.ON_PHONE, 9, date(2026, 12, 3)
        ),
    )
    now = replace(
        after, oral=CefrLevel.C1, ends_on=date(2028, 6, 30), norwegian_minutes=900, reasons="Nye grunner."
    )
    goals = before.version.goals
    course, work = goals[0].measures
    changed = (replace(goals[0], goals=(), measures=(replace(course, weekly_minutes=600, place="Rom 9"),)),)
    del work
    differs = difference(after, goals, now, changed)
    told = Held(of, date(2026, 12, 3), differs, "Amina Hassan", "Fjordvik kommune", language)
    return replace(told, **values)  # type: ignore[arg-type] # each of its kind


@cache
def seen(language: str) -> Looked:
    return look(draw(minutes_paper(held(language), MESSAGES)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_minutes_beside_norwegian(language: str) -> None:
    found, spoken = seen(language), voices(language)
    assert [part.text for part in found.document.all("H1")] == [
        word(each, "minutes-title") for each in spoken
    ]
    assert len(found.document.all("H2")) == 6 * len(spoken)
    assert {part.language.lower() for part in found.document.all("H2")} == {each.lower() for each in spoken}
    assert "\N{REPLACEMENT CHARACTER}" not in found.document.text
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata


def test_they_read_in_order_in_both_languages() -> None:
    text, at = seen("ar").document.text, 0
    in_order = [
        *("Referat fra møtet om planen", "3. desember 2026, 09:30", "Rom 4", "arabisk", "Kvalifisert tolk"),
        *("Møteleder", "Berit Lie"),
        *(word("ar", "minutes-title"), "Disse var med", "Eva Moe", "Lærer", "Nei", "Nora Dahl", "Ikke ført"),
        *("Uker med for få timer", "Vinterferien", word("ar", "agenda-weeks-below")),
        *(
            "Endringer i forslaget til plan",
            "Snakke",
            "B2",
            "C1",
            "Til 1. november 2028",
            "Til 30. juni 2028",
        ),
        *("Hospitering på sykehjem", "Tatt ut", word("ar", "minutes-changes")),
        *("Dette ble avtalt", "Praksis fra januar.", IN_ARABIC),
        *("Oppgaver", "Skrive CV", "Eva Moe", "10. desember 2026", word("ar", "task-write-cv")),
        *("Deltakerens svar", "Enig, med forbehold", VIEW_DRAWN, "På telefonen"),
        *(word("ar", "minutes-answer-accepted-with-reservation"), VIEW_DRAWN),
    ]
    for each in in_order:
        assert each in text[at:], each
        at = text.index(each, at) + len(each)


def test_who_closed_the_minutes_is_named_where_somebody_else_led_the_meeting() -> None:
    assert "Referatet avsluttet av" not in seen("nb").document.text
    of = held("nb")
    other = replace(of.meeting, closed_by="Ivar Berg")
    text = look(draw(minutes_paper(replace(of, meeting=other), MESSAGES))).document.text
    for each in ("Møteleder", "Berit Lie", "Referatet avsluttet av", "Ivar Berg"):
        assert each in text


def test_what_somebody_prepared_is_not_in_the_minutes() -> None:
    assert "Bare for meg." not in seen("nb").document.text


def test_whether_a_task_is_done_changes_no_byte() -> None:
    of = held("uk")
    done = replace(
        of.meeting, tasks=tuple(replace(each, done_on=date(2026, 12, 9)) for each in of.meeting.tasks)
    )
    assert draw(minutes_paper(of, MESSAGES)) == draw(minutes_paper(replace(of, meeting=done), MESSAGES))


@pytest.mark.parametrize("language", ["nb", "ti"])
def test_an_empty_meeting_has_its_minutes_too(language: str) -> None:
    of = held(language, difference=None)
    empty = replace(
        of.meeting, attendees=(), items=(), decisions=(), tasks=(), answer=None, interpreter=None, place=None
    )
    text = look(draw(minutes_paper(replace(of, meeting=empty), MESSAGES))).document.text
    for name in ("talked-none", "changes-none", "decisions-none", "tasks-none", "answer-none"):
        assert word(language, f"minutes-{name}") in text


def test_every_field_that_can_change_has_a_name_or_is_the_part_itself() -> None:
    def camel(name: str) -> str:
        first, *rest = name.split("_")
        return first + "".join(each.title() for each in rest)

    named = {camel(each.name) for each in fields(Content)} | {camel(each) for each in MEASURE_FIELDS}
    assert named - set(_FIELDS) == {"kind", "standard", "text"}
    assert set(_FIELDS) <= named


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_plan_says_can_be_told_as_a_change(language: str) -> None:
    content = decided(language).version.content
    differs = difference(Content(EndGoal.WORK), (), content, decided(language).version.goals)
    text = look(draw(minutes_paper(held(language, difference=differs), MESSAGES))).document.text
    assert word(language, "minutes-added") in text
    assert REASONS.splitlines()[1] in text


def test_a_later_translation_names_another_document() -> None:
    made = Translation(AGREED, "ar", IN_ARABIC, outdated=False)
    names = {
        minutes_translated(each, "ar")
        for each in ((), (made,), (replace(made, words="x"),), (replace(made, language="uk"),))
    }
    assert len(names) == 3
    assert minutes_translated((replace(made, outdated=True),), "ar") == minutes_translated((), "ar")
